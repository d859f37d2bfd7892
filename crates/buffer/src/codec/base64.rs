//! Base64 and base64url. Reading takes either alphabet, skips what belongs
//! to neither, and ends at the first `=`; an incomplete last group yields the
//! whole bytes it has.

use base64_simd::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use super::Chars;

pub(super) const fn encoded_len(bytes: usize, padded: bool) -> usize {
    if padded {
        bytes.div_ceil(3).saturating_mul(4)
    } else {
        bytes.saturating_mul(4).div_ceil(3)
    }
}

pub(super) fn encode(bytes: &[u8], url: bool) -> Vec<u8> {
    let mut text = Vec::with_capacity(encoded_len(bytes.len(), !url));
    // Blocks are whole groups of three bytes: the text of the rest goes on where theirs ends.
    let done = crate::sys::base64_blocks(bytes, url, &mut text);
    let rest = bytes.get(done..).unwrap_or_default();
    if url {
        URL_SAFE_NO_PAD.encode_append(rest, &mut text);
    } else {
        STANDARD.encode_append(rest, &mut text);
    }
    text
}

/// Bytes guessed from the length and up to two trailing `=`.
pub(super) fn estimate(text: Chars<'_>) -> usize {
    let at = |i: usize| match text {
        Chars::Latin1(s) => s.get(i).map(|b| u16::from(*b)),
        Chars::Utf16(s) => s.get(i).copied(),
    };
    let mut len = text.len();
    for _ in 0..2 {
        if len > 0 && at(len - 1) == Some(u16::from(b'=')) {
            len -= 1;
        }
    }
    len / 4 * 3 + [0, 0, 1, 2][len % 4]
}

pub(super) fn decode(text: Chars<'_>) -> Vec<u8> {
    match text {
        Chars::Latin1(s) => {
            let mut body = s;
            for _ in 0..2 {
                body = body.strip_suffix(b"=").unwrap_or(body);
            }
            // The strict decoders take nearly everything real programs send.
            STANDARD_NO_PAD
                .decode_type::<Vec<u8>>(body)
                .or_else(|_| URL_SAFE_NO_PAD.decode_type::<Vec<u8>>(body))
                .unwrap_or_else(|_| lenient(s.iter().copied(), s.len()))
        }
        // Node looks at the low byte of a wide unit only.
        Chars::Utf16(s) => lenient(s.iter().map(|u| *u as u8), s.len()),
    }
}

fn lenient(units: impl Iterator<Item = u8>, len: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(len / 4 * 3 + 2);
    let mut group = 0u32;
    let mut have = 0;
    for unit in units {
        let value = match unit {
            b'A'..=b'Z' => unit - b'A',
            b'a'..=b'z' => unit - b'a' + 26,
            b'0'..=b'9' => unit - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => continue,
        };
        group = group << 6 | u32::from(value);
        have += 1;
        if have == 4 {
            out.extend_from_slice(&[(group >> 16) as u8, (group >> 8) as u8, group as u8]);
            (group, have) = (0, 0);
        }
    }
    match have {
        2 => out.push((group >> 4) as u8),
        3 => out.extend_from_slice(&[(group >> 10) as u8, (group >> 2) as u8]),
        _ => {}
    }
    out
}
