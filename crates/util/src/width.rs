//! Columns a string takes on a terminal, and removal of terminal control
//! sequences. Pure functions over UTF-16.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::width_table::WIDTHS;

const ESCAPE: u16 = 0x1b;

/// Columns of a string; `strip` removes control sequences first.
#[must_use]
pub fn string_width(units: &[u16], strip: bool) -> usize {
    let stripped;
    let units = if strip && units.iter().any(|&unit| unit == ESCAPE || unit == 0x9b) {
        stripped = strip_control(units);
        &stripped
    } else {
        units
    };
    let mut width = 0;
    for (index, &unit) in units.iter().enumerate() {
        if unit >= 0x7f {
            return width + wide_part(&units[index..]);
        }
        width += usize::from(unit >= 0x20);
    }
    width
}

fn wide_part(units: &[u16]) -> usize {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let composed = normalizer.normalize_utf16(units);
    char::decode_utf16(composed.iter().copied())
        .map(|decoded| decoded.map_or(1, |character| usize::from(char_width(u32::from(character)))))
        .sum()
}

/// Columns of one code point.
#[must_use]
pub fn char_width(code: u32) -> u8 {
    if code < 0x7f {
        return u8::from(code >= 0x20);
    }
    match WIDTHS.binary_search_by(|&(first, last, _)| {
        if last < code {
            std::cmp::Ordering::Less
        } else if first > code {
            std::cmp::Ordering::Greater
        } else {
            std::cmp::Ordering::Equal
        }
    }) {
        Ok(index) => WIDTHS.get(index).map_or(1, |row| row.2),
        Err(_) => 1,
    }
}

/// The string without ANSI control sequences.
#[must_use]
pub fn strip_control(units: &[u16]) -> Vec<u16> {
    let mut result = Vec::with_capacity(units.len());
    let mut index = 0;
    while let Some(&unit) = units.get(index) {
        if (unit == ESCAPE || unit == 0x9b)
            && let Some(end) = sequence_end(units, index + 1)
        {
            index = end;
            continue;
        }
        result.push(unit);
        index += 1;
    }
    result
}

// A sequence is an introducer, any of `[]()#;?`, and then either a string
// command closed by BEL or ST, or parameters with a final character.
fn sequence_end(units: &[u16], start: usize) -> Option<usize> {
    let intro = units
        .iter()
        .skip(start)
        .take_while(|&&unit| is_one_of(unit, "[]()#;?"))
        .count();
    (0..=intro).rev().find_map(|taken| {
        let at = start + taken;
        string_command(units, at).or_else(|| parameters(units, at))
    })
}

fn is_one_of(unit: u16, set: &str) -> bool {
    set.bytes().any(|byte| u16::from(byte) == unit)
}

fn is_alphanumeric(unit: u16) -> bool {
    u8::try_from(unit).is_ok_and(|byte| byte.is_ascii_alphanumeric())
}

fn is_digit(unit: u16) -> bool {
    (0x30..=0x39).contains(&unit)
}

fn is_command_text(unit: u16) -> bool {
    is_alphanumeric(unit) || is_one_of(unit, "-/#&.:=?%@~_")
}

fn string_command(units: &[u16], start: usize) -> Option<usize> {
    let unit = |at: usize| units.get(at).copied().unwrap_or(0);
    let mut at = start;
    let needs_text = !is_alphanumeric(unit(at));
    while is_alphanumeric(unit(at)) {
        at += 1;
    }
    while unit(at) == u16::from(b';') {
        let begin = at + 1;
        at = begin;
        while is_command_text(unit(at)) {
            at += 1;
        }
        if needs_text && at == begin {
            return None;
        }
    }
    match (unit(at), unit(at + 1)) {
        (0x07 | 0x9c, _) => Some(at + 1),
        (ESCAPE, 0x5c) => Some(at + 2),
        _ => None,
    }
}

// Numbers separated by semicolons and a final character. A digit may be the
// final character too: then the last one read is it.
fn parameters(units: &[u16], start: usize) -> Option<usize> {
    let digits = digits_at(units, start);
    let mut at = start + digits;
    let mut last_digit = (digits > 0).then_some(at);
    while digits > 0 && units.get(at) == Some(&u16::from(b';')) {
        let more = digits_at(units, at + 1);
        at += 1 + more;
        if more > 0 {
            last_digit = Some(at);
        }
    }
    final_character(units, at).or(last_digit)
}

fn digits_at(units: &[u16], at: usize) -> usize {
    units
        .iter()
        .skip(at)
        .take(4)
        .take_while(|&&unit| is_digit(unit))
        .count()
}

fn final_character(units: &[u16], at: usize) -> Option<usize> {
    let byte = u8::try_from(*units.get(at)?).ok()?;
    let ends = matches!(byte, b'0'..=b'9' | b'A'..=b'P' | b'R'..=b'T' | b'Z' | b'c' | b'f'..=b'n' | b'q'..=b'u' | b'y')
        || matches!(byte, b'=' | b'>' | b'<' | b'~');
    ends.then_some(at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn width(text: &str) -> usize {
        string_width(&text.encode_utf16().collect::<Vec<_>>(), true)
    }

    fn strip(text: &str) -> String {
        String::from_utf16_lossy(&strip_control(&text.encode_utf16().collect::<Vec<_>>()))
    }

    #[test]
    fn widths_follow_east_asian_width() {
        assert_eq!(width("abc"), 3);
        assert_eq!(width("中文"), 4);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(width("👍"), 2);
        assert_eq!(width("\u{1b}[31mred\u{1b}[39m"), 3);
        assert_eq!(width("a\nb"), 2);
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(
            WIDTHS
                .windows(2)
                .all(|pair| pair[0].1 < pair[1].0 && pair[0].0 <= pair[0].1)
        );
    }

    #[test]
    fn control_sequences_go() {
        assert_eq!(strip("\u{1b}[1;31mhello\u{1b}[0m"), "hello");
        assert_eq!(strip("\u{1b}]8;;http://x.y/\u{7}link\u{1b}]8;;\u{7}"), "link");
        assert_eq!(strip("plain"), "plain");
        assert_eq!(strip("\u{1b}"), "\u{1b}");
    }
}
