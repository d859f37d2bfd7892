//! Windows paths: drives, UNC shares, device names.
//!
//! Always on UTF-16 units: these run on other systems only when a program asks
//! for `path.win32`, so width does not matter.

use std::ops::Range;

use crate::parts::{Parsed, base_range, extension_start, last_segment, squash, windows_separator};
use crate::unit::{Unit, find, lower};

const BACK: u16 = b'\\' as u16;
const DOT: u16 = b'.' as u16;

/// Device names, which mean the device in every directory. `COM` and `LPT` take
/// the superscripts one to three as digits too.
fn is_reserved(name: &[u16]) -> bool {
    let upper = |unit: &u16| {
        if (0x61..=0x7a).contains(unit) {
            unit - 0x20
        } else {
            *unit
        }
    };
    let name: Vec<u16> = name.iter().map(upper).collect();
    let is = |text: &str| name.iter().copied().eq(text.encode_utf16());
    if ["CON", "PRN", "AUX", "NUL"].iter().any(|text| is(text)) {
        return true;
    }
    let Some((&digit, stem)) = name.split_last() else {
        return false;
    };
    let stem_is = |text: &str| stem.iter().copied().eq(text.encode_utf16());
    (stem_is("COM") || stem_is("LPT")) && (0x31..=0x39).contains(&digit) | [0xb9, 0xb2, 0xb3].contains(&digit)
}

/// Whether what is before position `end` is a device name. Without a colon Node
/// looks at everything but the last unit.
fn reserved_before(path: &[u16], colon: Option<usize>) -> bool {
    let end = colon.unwrap_or_else(|| path.len().saturating_sub(1));
    is_reserved(path.get(..end).unwrap_or_default())
}

fn is_sep(unit: Option<&u16>) -> bool {
    unit.is_some_and(|&unit| windows_separator(unit))
}

fn has_drive(path: &[u16]) -> bool {
    let letter = path
        .first()
        .is_some_and(|&unit| unit < 0x80 && (unit as u8).is_ascii_alphabetic());
    letter && path.get(1).is_some_and(|unit| unit.is(b':'))
}

/// `//server/share`: the ranges of both names.
fn share(path: &[u16]) -> Option<(Range<usize>, Range<usize>)> {
    if !(is_sep(path.first()) && is_sep(path.get(1))) {
        return None;
    }
    let run = |from: usize, of_separators: bool| {
        let rest = path.get(from..).unwrap_or_default();
        let count = rest
            .iter()
            .take_while(|&&unit| windows_separator(unit) == of_separators)
            .count();
        from + count
    };
    let server = 2..run(2, false);
    let start = run(server.end, true);
    let name = start..run(start, false);
    (!server.is_empty() && !name.is_empty()).then_some((server, name))
}

/// The beginning of a path.
struct Head {
    /// `C:`, `\\server\share` or `\\.`; empty when there is none.
    device: Vec<u16>,
    /// Where the rest starts.
    end: usize,
    absolute: bool,
    /// The path is a share and nothing else.
    bare_share: bool,
    /// `\\.\` or `\\?\`.
    raw_device: bool,
}

fn head(path: &[u16]) -> Head {
    let mut head = Head {
        device: Vec::new(),
        end: 0,
        absolute: false,
        bare_share: false,
        raw_device: false,
    };
    if has_drive(path) {
        head.absolute = is_sep(path.get(2));
        head.end = if head.absolute { 3 } else { 2 };
        head.device.extend_from_slice(path.get(..2).unwrap_or_default());
    } else if is_sep(path.first()) {
        head.absolute = true;
        head.end = 1;
        if let Some((server, name)) = share(path) {
            let first = path.get(server).unwrap_or_default();
            head.device.extend([BACK, BACK]);
            head.device.extend_from_slice(first);
            if first == [DOT] || first == [u16::from(b'?')] {
                head.end = 4;
                head.raw_device = true;
            } else {
                head.bare_share = name.end == path.len();
                head.end = name.end;
                head.device.push(BACK);
                head.device.extend_from_slice(path.get(name).unwrap_or_default());
            }
        }
    }
    head
}

/// `path.win32.isAbsolute`.
pub fn is_absolute(path: &[u16]) -> bool {
    is_sep(path.first()) || (has_drive(path) && is_sep(path.get(2)))
}

/// `path.win32.resolve`. `arg(i)` gives argument `i` and is not called for those
/// an absolute path on the right makes irrelevant; `cwd(device)` the current directory, of a drive if given.
pub fn resolve<E>(
    count: usize,
    mut arg: impl FnMut(usize) -> Result<Vec<u16>, E>,
    mut cwd: impl FnMut(Option<&[u16]>) -> Result<Vec<u16>, E>,
) -> Result<Vec<u16>, E> {
    let mut device: Vec<u16> = Vec::new();
    let mut tails: Vec<Vec<u16>> = Vec::new();
    let mut absolute = false;
    for index in (0..=count).rev() {
        let path = if index > 0 {
            let path = arg(index - 1)?;
            if path.is_empty() {
                continue;
            }
            path
        } else if device.is_empty() {
            cwd(None)?
        } else {
            // Each drive has a current directory of its own; one that is not on
            // the drive stands for the drive's root.
            let path = cwd(Some(&device))?;
            let drive = lower(path.get(..2).unwrap_or(&path));
            if drive != lower(&device) && path.get(2) == Some(&BACK) {
                let mut root = device.clone();
                root.push(BACK);
                root
            } else {
                path
            }
        };
        let head = head(&path);
        if !head.device.is_empty() {
            if device.is_empty() {
                device = head.device;
            } else if lower(&head.device) != lower(&device) {
                continue;
            }
        }
        if absolute {
            if !device.is_empty() {
                break;
            }
        } else {
            tails.push(path.get(head.end..).unwrap_or_default().to_vec());
            absolute = head.absolute;
            if absolute && !device.is_empty() {
                break;
            }
        }
    }
    tails.reverse();
    let tail = tails.join(&BACK);
    let mut out = device;
    if absolute {
        out.push(BACK);
    }
    squash(&tail, !absolute, b'\\', windows_separator, &mut out);
    if out.is_empty() {
        out.push(DOT);
    }
    Ok(out)
}

/// `path.win32.normalize`.
pub fn normalize(path: &[u16]) -> Vec<u16> {
    let Some(&last) = path.last() else {
        return vec![DOT];
    };
    if path.len() == 1 {
        return if last.is(b'/') { vec![BACK] } else { path.to_vec() };
    }
    let colon = find(path, b':');
    let mut head = head(path);
    if head.bare_share {
        head.device.push(BACK);
        return head.device;
    }
    if let Some(colon) = colon {
        if head.raw_device {
            // \\?\COM1: and the like keep the device name whole.
            let name = path.get(4..=colon).unwrap_or_default();
            if is_reserved(name.get(..name.len().saturating_sub(1)).unwrap_or_default()) {
                head.device = "\\\\?\\".encode_utf16().collect();
                head.device.extend_from_slice(name);
                head.end = 4 + name.len();
            }
        } else if head.device.is_empty() && !head.absolute && colon > 0 && reserved_before(path, Some(colon))
        {
            head.device
                .extend_from_slice(path.get(..=colon).unwrap_or_default());
            head.end = colon + 1;
        }
    }
    let mut tail = Vec::with_capacity(path.len());
    squash(
        path.get(head.end..).unwrap_or_default(),
        !head.absolute,
        b'\\',
        windows_separator,
        &mut tail,
    );
    if tail.is_empty() && !head.absolute {
        tail.push(DOT);
    }
    if !tail.is_empty() && windows_separator(last) {
        tail.push(BACK);
    }
    let mut out = Vec::with_capacity(path.len() + 2);
    if !head.absolute && head.device.is_empty() && colon.is_some() {
        // Removing segments must not turn a relative path into one on a drive
        // or a device (CVE-2024-36139).
        let at_end = |at: usize| at + 1 == path.len() || is_sep(path.get(at + 1));
        let exposed = path
            .iter()
            .enumerate()
            .any(|(at, unit)| unit.is(b':') && at_end(at));
        if has_drive(&tail) || exposed {
            out.extend([DOT, BACK]);
            out.extend_from_slice(&tail);
            return out;
        }
    }
    if reserved_before(path, colon) {
        out.extend([DOT, BACK]);
        out.extend_from_slice(&head.device);
        out.extend_from_slice(&tail);
        return out;
    }
    out.extend_from_slice(&head.device);
    if head.absolute {
        out.push(BACK);
    }
    out.extend_from_slice(&tail);
    out
}

/// `path.win32.join`; empty parts must be left out already.
pub fn join(parts: &[Vec<u16>]) -> Vec<u16> {
    let Some(first) = parts.first() else {
        return vec![DOT];
    };
    let mut joined = parts.join(&BACK);
    // Only a first part that begins with exactly two separators and a name is
    // meant to be a share; elsewhere leading separators collapse into one.
    let leading = joined.iter().take_while(|&&unit| windows_separator(unit)).count();
    let in_first = first.iter().take_while(|&&unit| windows_separator(unit)).count();
    let is_share = in_first == 2 && first.len() > 2;
    if !is_share && leading >= 2 {
        joined.splice(..leading, [BACK]);
    }
    let device = |segment: &[u16]| {
        let colon = find(segment, b':');
        colon.is_some() && reserved_before(segment, colon)
    };
    if joined.split(|&unit| unit == BACK).any(device) {
        for unit in &mut joined {
            if unit.is(b'/') {
                *unit = BACK;
            }
        }
        return joined;
    }
    normalize(&joined)
}

/// Trims backslashes at both ends, keeping one unit.
fn inner(path: &[u16]) -> Range<usize> {
    let start = path.iter().take_while(|&&unit| unit == BACK).count();
    let mut end = path.len();
    while end > start + 1 && path.get(end - 1) == Some(&BACK) {
        end -= 1;
    }
    start..end
}

/// `path.win32.relative` of two resolved paths; case does not matter.
pub fn relative(from: &[u16], to: &[u16]) -> Vec<u16> {
    let (from_low, to_low) = (lower(from), lower(to));
    if from == to || from_low == to_low {
        return Vec::new();
    }
    if from_low.len() != from.len() || to_low.len() != to.len() {
        return relative_by_segment(from, to);
    }
    let (a_range, b_range) = (inner(&from_low), inner(&to_low));
    let a = from_low.get(a_range).unwrap_or_default();
    let b = to_low.get(b_range.clone()).unwrap_or_default();
    let target = to.get(b_range.clone()).unwrap_or_default();
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    // Index of the last separator both have, or where one path ends at a separator of the other.
    let mut common = a.iter().take(same).rposition(|&unit| unit == BACK);
    if same < a.len().min(b.len()) {
        if common.is_none() {
            return to.to_vec();
        }
    } else {
        if b.len() > same {
            if b.get(same) == Some(&BACK) {
                return to.get(b_range.start + same + 1..).unwrap_or_default().to_vec();
            }
            // `from` is a drive's root.
            if same == 2 {
                return to.get(b_range.start + same..).unwrap_or_default().to_vec();
            }
        }
        if a.len() > same {
            if a.get(same) == Some(&BACK) {
                common = Some(same);
            } else if same == 2 {
                common = Some(3);
            }
        }
    }
    let common = common.unwrap_or(0);
    let rest = a.get(common + 1..);
    let ups = rest.map_or(0, |rest| 1 + rest.iter().filter(|&&unit| unit == BACK).count());
    let mut out = Vec::new();
    for _ in 0..ups {
        if !out.is_empty() {
            out.push(BACK);
        }
        out.extend([DOT, DOT]);
    }
    let tail = target.get(common..).unwrap_or_default();
    match tail.split_first() {
        Some((&BACK, rest)) if out.is_empty() => rest.to_vec(),
        _ => {
            out.extend_from_slice(tail);
            out
        }
    }
}

/// The same where lower case has another length, so that positions do not match.
fn relative_by_segment(from: &[u16], to: &[u16]) -> Vec<u16> {
    fn segments(path: &[u16]) -> Vec<&[u16]> {
        let mut segments: Vec<&[u16]> = path.split(|&unit| unit == BACK).collect();
        if segments.last().is_some_and(|last| last.is_empty()) {
            segments.pop();
        }
        segments
    }
    let (a, b) = (segments(from), segments(to));
    let common = a.iter().zip(&b).take_while(|(x, y)| lower(x) == lower(y)).count();
    if common == 0 {
        return to.to_vec();
    }
    let up = [DOT, DOT];
    let ups = a.iter().skip(common).map(|_| &up[..]);
    let all: Vec<&[u16]> = ups.chain(b.iter().skip(common).copied()).collect();
    all.join(&BACK)
}

/// `path.win32.toNamespacedPath` of a path and what it resolves to.
pub fn to_namespaced(path: &[u16], resolved: &[u16]) -> Vec<u16> {
    let mut out: Vec<u16> = "\\\\?\\".encode_utf16().collect();
    match resolved {
        [] | [_] | [_, _] => return path.to_vec(),
        [BACK, BACK, third, ..] if !third.is(b'?') && !third.is(b'.') => {
            out.extend("UNC\\".encode_utf16());
            out.extend_from_slice(resolved.get(2..).unwrap_or_default());
        }
        [_, _, BACK, ..] if has_drive(resolved) => out.extend_from_slice(resolved),
        _ => return resolved.to_vec(),
    }
    out
}

/// Where the root ends, as `dirname` and `parse` see it: the separator behind a
/// share belongs to it.
fn root_end(path: &[u16]) -> usize {
    match share(path) {
        Some((_, name)) if name.end == path.len() => name.end,
        Some((_, name)) => name.end + 1,
        None if is_sep(path.first()) => 1,
        None if has_drive(path) => 2 + usize::from(is_sep(path.get(2))),
        None => 0,
    }
}

/// `path.win32.dirname`; `None` stands for `.`.
pub fn dirname(path: &[u16]) -> Option<Range<usize>> {
    let root = root_end(path);
    let end = match last_segment(path, root, windows_separator) {
        Some(name) if name.start > root => name.start - 1,
        _ => root,
    };
    (end > 0).then_some(0..end)
}

/// `path.win32.basename`.
pub fn basename(path: &[u16], suffix: &[u16]) -> Range<usize> {
    base_range(
        path,
        suffix,
        if has_drive(path) { 2 } else { 0 },
        windows_separator,
    )
}

/// `path.win32.extname`.
pub fn extname(path: &[u16]) -> Range<usize> {
    let Some(name) = last_segment(path, if has_drive(path) { 2 } else { 0 }, windows_separator) else {
        return 0..0;
    };
    let text = path.get(name.clone()).unwrap_or_default();
    extension_start(text, true).map_or(0..0, |dot| name.start + dot..name.end)
}

/// `path.win32.parse`.
pub fn parse(path: &[u16]) -> Parsed {
    let root = root_end(path);
    let mut parsed = Parsed {
        root: 0..root,
        dir: 0..root,
        ..Parsed::default()
    };
    if let Some(name) = last_segment(path, root, windows_separator) {
        if name.start > root {
            parsed.dir = 0..name.start - 1;
        }
        parsed.set_base(path, name, true);
    }
    parsed
}
