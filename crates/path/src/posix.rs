//! POSIX paths.

use std::ops::Range;

use crate::parts::{Parsed, base_range, extension_start, last_segment, posix_separator, squash};
use crate::unit::Unit;

/// Whether the path starts at the root.
pub fn is_absolute<U: Unit>(path: &[U]) -> bool {
    path.first().is_some_and(|unit| unit.is(b'/'))
}

/// `parts` joined with `/`, empty ones left out.
fn concat<U: Unit>(parts: &[&[U]]) -> Vec<U> {
    let mut whole = Vec::with_capacity(parts.iter().map(|part| part.len() + 1).sum());
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !whole.is_empty() {
            whole.push(U::ascii(b'/'));
        }
        whole.extend_from_slice(part);
    }
    whole
}

/// `path.posix.normalize`.
pub fn normalize<U: Unit>(path: &[U]) -> Vec<U> {
    let slash = U::ascii(b'/');
    let absolute = is_absolute(path);
    let mut out = Vec::with_capacity(path.len() + 2);
    if absolute {
        out.push(slash);
    }
    squash(path, !absolute, b'/', posix_separator, &mut out);
    if out.is_empty() {
        out.push(U::ascii(b'.'));
    }
    if path.last() == Some(&slash) && out.last() != Some(&slash) {
        out.push(slash);
    }
    out
}

/// `path.posix.join`.
pub fn join<U: Unit>(parts: &[&[U]]) -> Vec<U> {
    normalize(&concat(parts))
}

/// `path.posix.resolve`; the caller puts the current directory first when no
/// part is absolute, and leaves out what is before the last absolute part.
pub fn resolve<U: Unit>(parts: &[&[U]]) -> Vec<U> {
    let whole = concat(parts);
    let absolute = is_absolute(&whole);
    let mut out = Vec::with_capacity(whole.len() + 1);
    if absolute {
        out.push(U::ascii(b'/'));
    }
    squash(&whole, !absolute, b'/', posix_separator, &mut out);
    if out.is_empty() {
        out.push(U::ascii(b'.'));
    }
    out
}

/// `path.posix.relative` of two resolved paths.
pub fn relative<U: Unit>(from: &[U], to: &[U]) -> Vec<U> {
    let slash = U::ascii(b'/');
    if from == to {
        return Vec::new();
    }
    fn segments<U: Unit>(path: &[U]) -> Vec<&[U]> {
        let path = path.split(|unit| unit.is(b'/'));
        path.filter(|segment| !segment.is_empty()).collect()
    }
    let (from, to) = (segments(from), segments(to));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let mut out = Vec::new();
    let up = [U::ascii(b'.'); 2];
    let ups = from.iter().skip(common).map(|_| &up[..]);
    for segment in ups.chain(to.iter().skip(common).copied()) {
        if !out.is_empty() {
            out.push(slash);
        }
        out.extend_from_slice(segment);
    }
    out
}

/// `path.posix.dirname`; `None` stands for `.`.
pub fn dirname<U: Unit>(path: &[U]) -> Option<Range<usize>> {
    let rooted = usize::from(is_absolute(path));
    // The separator before the last segment; a separator at index 0 is the root.
    let before = last_segment(path, 1.min(path.len()), posix_separator).map_or(0, |name| name.start);
    match before {
        0 | 1 => (rooted == 1).then_some(0..1),
        // `//a`: POSIX gives two leading slashes a meaning of their own.
        2 if rooted == 1 => Some(0..2),
        start => Some(0..start - 1),
    }
}

/// `path.posix.basename`.
pub fn basename<U: Unit>(path: &[U], suffix: &[U]) -> Range<usize> {
    base_range(path, suffix, 0, posix_separator)
}

/// `path.posix.extname`.
pub fn extname<U: Unit>(path: &[U]) -> Range<usize> {
    let Some(name) = last_segment(path, 0, posix_separator) else {
        return 0..0;
    };
    let text = path.get(name.clone()).unwrap_or_default();
    extension_start(text, true).map_or(0..0, |dot| name.start + dot..name.end)
}

/// `path.posix.parse`.
pub fn parse<U: Unit>(path: &[U]) -> Parsed {
    let root = usize::from(is_absolute(path));
    let mut parsed = Parsed {
        root: 0..root,
        ..Parsed::default()
    };
    let Some(name) = last_segment(path, root, posix_separator) else {
        parsed.dir = 0..root;
        return parsed;
    };
    parsed.dir = if name.start > root {
        0..name.start - 1
    } else {
        0..root
    };
    // Directly below the root Node counts the segment from the slash on.
    let whole = root == 0 || name.start > root;
    parsed.set_base(path, name, whole);
    parsed
}
