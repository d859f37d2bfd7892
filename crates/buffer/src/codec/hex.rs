//! Hex: lower case out; in, everything up to the first pair that is not hex.

use super::Chars;

pub(super) fn encode(bytes: &[u8]) -> Vec<u8> {
    hex_simd::encode_type(bytes, hex_simd::AsciiCase::Lower)
}

pub(super) fn decode(text: Chars<'_>) -> Vec<u8> {
    match text {
        Chars::Latin1(s) => {
            let even = s.get(..s.len() & !1).unwrap_or(s);
            match hex_simd::decode_type::<Vec<u8>>(even) {
                Ok(bytes) => bytes,
                Err(_) => pairs(even.as_chunks::<2>().0.iter().map(|p| (p[0], p[1]))),
            }
        }
        // Node looks at the low byte of a wide unit only.
        Chars::Utf16(s) => pairs(s.as_chunks::<2>().0.iter().map(|p| (p[0] as u8, p[1] as u8))),
    }
}

fn pairs(pairs: impl Iterator<Item = (u8, u8)>) -> Vec<u8> {
    let mut out = Vec::new();
    for (high, low) in pairs {
        let (Some(h), Some(l)) = (nibble(high), nibble(low)) else {
            break;
        };
        out.push(h << 4 | l);
    }
    out
}

const fn nibble(b: u8) -> Option<u8> {
    match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'a'..=b'f' => Some(b - b'a' + 10),
        b'A'..=b'F' => Some(b - b'A' + 10),
        _ => None,
    }
}
