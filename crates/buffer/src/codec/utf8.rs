//! UTF-8: WHATWG replacement (one U+FFFD per maximal subpart) one way, one
//! U+FFFD per lone surrogate the other. Built on encoding_rs and simdutf8.

use std::borrow::Cow;

use encoding_rs::{UTF_8, mem};

use super::{Chars, Text};

/// Whether `bytes` are well-formed UTF-8.
pub fn is_utf8(bytes: &[u8]) -> bool {
    simdutf8::basic::from_utf8(bytes).is_ok()
}

pub(super) fn decode(bytes: &[u8]) -> Text<'_> {
    if bytes.is_ascii() {
        return Text::Latin1(Cow::Borrowed(bytes));
    }
    if mem::is_utf8_latin1(bytes) {
        let mut out = vec![0; bytes.len()];
        let n = mem::convert_utf8_to_latin1_lossy(bytes, &mut out);
        out.truncate(n);
        return Text::Latin1(Cow::Owned(out));
    }
    let mut decoder = UTF_8.new_decoder_without_bom_handling();
    // One unit more than bytes covers what the decoder may demand up front.
    let mut out = vec![0u16; bytes.len() + 1];
    let (_, read, written, _) = decoder.decode_to_utf16(bytes, &mut out, true);
    debug_assert_eq!(read, bytes.len());
    out.truncate(written);
    Text::Utf16(out)
}

pub(super) fn encode(text: Chars<'_>) -> Vec<u8> {
    match text {
        Chars::Latin1(s) => {
            if s.is_ascii() {
                return s.to_vec();
            }
            let mut out = vec![0; s.len() * 2];
            let n = mem::convert_latin1_to_utf8(s, &mut out);
            out.truncate(n);
            out
        }
        Chars::Utf16(s) => {
            let mut out = vec![0; s.len() * 3];
            let n = mem::convert_utf16_to_utf8(s, &mut out);
            out.truncate(n);
            out
        }
    }
}

pub(super) fn byte_length(text: Chars<'_>) -> usize {
    match text {
        Chars::Latin1(s) if s.is_ascii() => s.len(),
        Chars::Latin1(s) => s.len() + s.iter().map(|b| usize::from(b >> 7)).sum::<usize>(),
        Chars::Utf16(s) => {
            let mut n = 0;
            let mut i = 0;
            while let Some(&unit) = s.get(i) {
                let (size, used) = char_size(unit, s.get(i + 1).copied());
                n += size;
                i += used;
            }
            n
        }
    }
}

/// UTF-8 bytes of the character that starts with `unit`, and units it takes.
fn char_size(unit: u16, next: Option<u16>) -> (usize, usize) {
    match unit {
        0..=0x7f => (1, 1),
        0x80..=0x7ff => (2, 1),
        0xd800..=0xdbff if next.is_some_and(|n| (0xdc00..=0xdfff).contains(&n)) => (4, 2),
        _ => (3, 1),
    }
}

/// Writes whole characters while they fit; `(units read, bytes written)`.
pub fn encode_into(text: Chars<'_>, to: &mut [u8]) -> (usize, usize) {
    match text {
        Chars::Latin1(s) => {
            let n = s.len().min(to.len());
            let (Some(head), Some(room)) = (s.get(..n), to.get_mut(..n)) else {
                return (0, 0);
            };
            if head.is_ascii() {
                room.copy_from_slice(head);
                return (n, n);
            }
            mem::convert_latin1_to_utf8_partial(s, to)
        }
        Chars::Utf16(s) => {
            // The library stops early unless three bytes a unit are free, so
            // it does the bulk and the last few characters are placed here.
            let (mut read, mut written) = if s.len().saturating_mul(3) <= to.len() {
                return (s.len(), mem::convert_utf16_to_utf8(s, to));
            } else {
                mem::convert_utf16_to_utf8_partial(s, to)
            };
            while let Some(&unit) = s.get(read) {
                let next = s.get(read + 1).copied();
                let (size, used) = char_size(unit, next);
                let Some(room) = to.get_mut(written..written + size) else {
                    break;
                };
                let c = char::decode_utf16([unit, next.unwrap_or(0)])
                    .next()
                    .and_then(Result::ok)
                    .unwrap_or(char::REPLACEMENT_CHARACTER);
                c.encode_utf8(room);
                read += used;
                written += size;
            }
            (read, written)
        }
    }
}

/// Code points, malformed sequences counted as the one U+FFFD they become.
pub fn count_utf8(bytes: &[u8]) -> usize {
    decode(bytes).len()
}

/// Length of the longest prefix of `bytes` that does not end inside a UTF-8
/// character which more bytes could still complete.
pub fn complete_prefix(bytes: &[u8]) -> usize {
    let len = bytes.len();
    for back in 1..=3.min(len) {
        let at = len - back;
        let Some(tail) = bytes.get(at..) else { break };
        let Some(&lead) = tail.first() else { break };
        if lead & 0xc0 == 0x80 {
            continue;
        }
        return if is_incomplete(tail) { at } else { len };
    }
    len
}

/// Whether `tail`, starting at a lead byte, is a proper prefix of a
/// well-formed character.
fn is_incomplete(tail: &[u8]) -> bool {
    let Some(&lead) = tail.first() else { return false };
    let need = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return false,
    };
    if tail.len() >= need {
        return false;
    }
    match tail.get(1) {
        None => true,
        Some(&b) => {
            let range = match lead {
                0xe0 => 0xa0..=0xbf,
                0xed => 0x80..=0x9f,
                0xf0 => 0x90..=0xbf,
                0xf4 => 0x80..=0x8f,
                _ => 0x80..=0xbf,
            };
            range.contains(&b)
        }
    }
}
