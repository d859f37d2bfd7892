//! What POSIX and Windows paths have in common: removing dots, and the name and
//! extension at the end of a path.
//!
//! A style is only a predicate "is this unit a separator" here. Results are
//! ranges into the path wherever possible.

use std::ops::Range;

use crate::unit::Unit;

/// Tells separators from other units.
pub type IsSeparator<U> = fn(U) -> bool;

/// `/` only.
pub fn posix_separator<U: Unit>(unit: U) -> bool {
    unit.is(b'/')
}

/// `/` and `\`.
pub fn windows_separator<U: Unit>(unit: U) -> bool {
    unit.is(b'/') || unit.is(b'\\')
}

/// Appends `path` to `out` without empty and `.` segments and with `..` resolved;
/// segments are joined with `joiner`. What is in `out` already is not touched.
/// `keep_above`: leading `..` stay (relative paths); else they vanish at the root.
pub fn squash<U: Unit>(
    path: &[U],
    keep_above: bool,
    joiner: u8,
    separator: IsSeparator<U>,
    out: &mut Vec<U>,
) {
    let base = out.len();
    let joiner = U::ascii(joiner);
    let (dot, dots) = (U::ascii(b'.'), [U::ascii(b'.'); 2]);
    for segment in path.split(|&unit| separator(unit)) {
        if segment.is_empty() || segment == [dot] {
            continue;
        }
        if segment == dots {
            let start = out
                .get(base..)
                .and_then(|done| done.iter().rposition(|&unit| unit == joiner))
                .map_or(base, |at| base + at + 1);
            let last = out.get(start..).unwrap_or_default();
            if !last.is_empty() && last != dots {
                out.truncate(if start > base { start - 1 } else { base });
                continue;
            }
            if !keep_above {
                continue;
            }
        }
        if out.len() > base {
            out.push(joiner);
        }
        out.extend_from_slice(segment);
    }
}

/// The last segment of `path` at or after `from`, without the separators behind
/// it. `None` when there is none.
pub fn last_segment<U: Unit>(path: &[U], from: usize, separator: IsSeparator<U>) -> Option<Range<usize>> {
    let rest = path.get(from..)?;
    let end = rest.iter().rposition(|&unit| !separator(unit))? + 1;
    let start = rest
        .get(..end)?
        .iter()
        .rposition(|&unit| separator(unit))
        .map_or(0, |at| at + 1);
    Some(from + start..from + end)
}

/// Where the extension (with its dot) of `name` starts. `origin` is where the
/// segment is considered to begin relative to `name`: the special case of the
/// name `..` only holds there.
pub fn extension_start<U: Unit>(name: &[U], is_whole_segment: bool) -> Option<usize> {
    let dot = name.iter().rposition(|&unit| unit.is(b'.'))?;
    let parent = is_whole_segment && name.len() == 2 && name.iter().all(|&unit| unit.is(b'.'));
    (dot > 0 && !parent).then_some(dot)
}

/// `basename`: the range of the last segment, `suffix` removed when it is a
/// proper ending of it. `from` skips a drive letter.
pub fn base_range<U: Unit>(path: &[U], suffix: &[U], from: usize, separator: IsSeparator<U>) -> Range<usize> {
    let name = last_segment(path, from, separator);
    if suffix.is_empty() || suffix.len() > path.len() {
        return name.unwrap_or(0..0);
    }
    if suffix == path {
        return 0..0;
    }
    let Some(name) = name else {
        return from..path.len();
    };
    let text = path.get(name.clone()).unwrap_or_default();
    if text.len() < suffix.len() {
        // Node compares backwards and stops at the separator: a suffix of which
        // the name is an ending leaves the separators behind the name in place.
        return if suffix.ends_with(text) {
            name.start..path.len()
        } else {
            name
        };
    }
    if text.len() > suffix.len() && text.ends_with(suffix) {
        return name.start..name.end - suffix.len();
    }
    name
}

/// The parts `parse` reports, as ranges of the path.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The root, with its separator.
    pub root: Range<usize>,
    /// Everything before the last segment.
    pub dir: Range<usize>,
    /// The last segment.
    pub base: Range<usize>,
    /// The extension, with its dot.
    pub ext: Range<usize>,
    /// The last segment without its extension.
    pub name: Range<usize>,
}

impl Parsed {
    /// Fills base, name and ext from the range of the last segment.
    pub fn set_base<U: Unit>(&mut self, path: &[U], base: Range<usize>, is_whole_segment: bool) {
        let text = path.get(base.clone()).unwrap_or_default();
        let dot = extension_start(text, is_whole_segment).map_or(base.end, |at| base.start + at);
        self.name = base.start..dot;
        self.ext = dot..base.end;
        self.base = base;
    }
}
