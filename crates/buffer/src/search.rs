//! Finding bytes in bytes. Pure; offsets are absolute in the haystack.

use memchr::{memchr, memmem, memrchr};

/// Where `needle` is found at or after `from`.
pub fn find(hay: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let rest = hay.get(from..)?;
    let at = match needle {
        [one] => memchr(*one, rest),
        _ => memmem::find(rest, needle),
    }?;
    Some(from + at)
}

/// Last place at or before `from` where `needle` starts.
pub fn rfind(hay: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let end = from.saturating_add(needle.len()).min(hay.len());
    let head = hay.get(..end)?;
    match needle {
        [one] => memrchr(*one, head),
        _ => memmem::rfind(head, needle),
    }
}

/// Like [`find`] and [`rfind`] for UTF-16: hits at even offsets only, an odd
/// byte at the end of either side ignored, `from` rounded to the unit it is in.
pub fn find_units(hay: &[u8], needle: &[u8], from: usize, forward: bool) -> Option<usize> {
    let hay = hay.get(..hay.len() & !1)?;
    let needle = needle.get(..needle.len() & !1)?;
    let mut from = from & !1;
    loop {
        let at = if forward {
            find(hay, needle, from)?
        } else {
            rfind(hay, needle, from)?
        };
        if at % 2 == 0 {
            return Some(at);
        }
        from = if forward { at + 1 } else { at - 1 };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_directions() {
        assert_eq!(find(b"abcabc", b"c", 3), Some(5));
        assert_eq!(find(b"abcabc", b"ab", 1), Some(3));
        assert_eq!(find(b"abc", b"c", 9), None);
        assert_eq!(rfind(b"abcabc", b"ab", 2), Some(0));
        assert_eq!(rfind(b"abcabc", b"ab", 3), Some(3));
        assert_eq!(rfind(b"abcabc", b"c", 99), Some(5));
        assert_eq!(rfind(b"ab", b"abc", 0), None);
    }

    #[test]
    fn units_are_aligned() {
        // 61 00 61 00: the odd hit "00 61" must not count.
        assert_eq!(find_units(b"\x61\0\x61\0\0\x61", b"\0\x61", 0, true), Some(4));
        assert_eq!(find_units(b"\x61\0\x61\0", b"\0\x61", 0, true), None);
        assert_eq!(find_units(b"\0\x61\x61\0\x61\0", b"\0\x61", 6, false), Some(0));
    }
}
