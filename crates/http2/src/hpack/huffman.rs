//! The Huffman code of RFC 7541, section 5.2.
//!
//! The code is canonical: codes of one length follow each other in the order of
//! their symbols. Short codes are found in a table of 256 entries, longer ones by
//! comparing with the first code of each length.

use super::tables::CODES;

const LONGEST: usize = 30;

/// Of the codes of one length: the first, how many, and where their symbols start.
#[derive(Clone, Copy)]
struct Group {
    first: u32,
    count: u32,
    start: u16,
}

const fn sorted() -> ([u16; 257], [Group; LONGEST + 1]) {
    let mut symbols = [0_u16; 257];
    let mut groups = [Group {
        first: 0,
        count: 0,
        start: 0,
    }; LONGEST + 1];
    let mut at = 0;
    let mut length = 1;
    while length <= LONGEST {
        groups[length].start = at as u16;
        let mut symbol = 0;
        while symbol < 257 {
            let (code, bits) = CODES[symbol];
            if bits as usize == length {
                if groups[length].count == 0 {
                    groups[length].first = code;
                }
                groups[length].count += 1;
                symbols[at] = symbol as u16;
                at += 1;
            }
            symbol += 1;
        }
        length += 1;
    }
    (symbols, groups)
}

const SORTED: ([u16; 257], [Group; LONGEST + 1]) = sorted();
static SYMBOLS: [u16; 257] = SORTED.0;
static GROUPS: [Group; LONGEST + 1] = SORTED.1;

/// By the next eight bits: symbol and length of a code that is not longer, else 0.
const fn short() -> [(u8, u8); 256] {
    let mut table = [(0, 0); 256];
    let mut symbol = 0;
    while symbol < 256 {
        let (code, bits) = CODES[symbol];
        if bits <= 8 {
            let from = (code << (8 - bits)) as usize;
            let mut next = from;
            while next < from + (1 << (8 - bits)) {
                table[next] = (symbol as u8, bits);
                next += 1;
            }
        }
        symbol += 1;
    }
    table
}

static SHORT: [(u8, u8); 256] = short();

/// The octets of `encoded`; `None` for a code that does not exist, the end of
/// string as a symbol, or padding that is too long or not of ones.
pub(super) fn decode(encoded: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(encoded.len() * 8 / 5);
    let mut bits = 0_u64;
    let mut have = 0_u32;
    let mut input = encoded.iter();
    loop {
        while have <= 32 {
            let Some(&octet) = input.next() else { break };
            bits = bits << 8 | u64::from(octet);
            have += 8;
        }
        if have == 0 {
            return Some(out);
        }
        let window = if have >= 8 {
            bits >> (have - 8)
        } else {
            bits << (8 - have)
        };
        let (symbol, length) = SHORT[(window & 0xFF) as usize];
        if length != 0 && u32::from(length) <= have {
            out.push(symbol);
            have -= u32::from(length);
            continue;
        }
        match long(bits, have) {
            Some((symbol, length)) => {
                out.push(u8::try_from(symbol).ok()?);
                have -= length;
            }
            // What is left must be the beginning of the end of string.
            None if have < 8 && bits & ((1 << have) - 1) == (1 << have) - 1 => return Some(out),
            None => return None,
        }
    }
}

fn long(bits: u64, have: u32) -> Option<(u16, u32)> {
    for length in 5..=(LONGEST as u32).min(have) {
        let code = (bits >> (have - length)) as u32 & ((1_u32 << length) - 1);
        let group = GROUPS[length as usize];
        if let Some(index) = code.checked_sub(group.first)
            && index < group.count
        {
            return Some((SYMBOLS[usize::from(group.start) + index as usize], length));
        }
    }
    None
}

/// How many octets [`encode`] makes of these.
pub(super) fn encoded_length(plain: &[u8]) -> usize {
    let bits: usize = plain
        .iter()
        .map(|&octet| usize::from(CODES[usize::from(octet)].1))
        .sum();
    bits.div_ceil(8)
}

/// Appends the code of these octets, padded with ones.
pub(super) fn encode(plain: &[u8], out: &mut Vec<u8>) {
    let mut bits = 0_u64;
    let mut have = 0_u32;
    for &octet in plain {
        let (code, length) = CODES[usize::from(octet)];
        bits = bits << length | u64::from(code);
        have += u32::from(length);
        while have >= 8 {
            have -= 8;
            out.push((bits >> have) as u8);
        }
    }
    if have > 0 {
        out.push((bits << (8 - have)) as u8 | (0xFF >> have));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn appendix_c() {
        let mut out = Vec::new();
        encode(b"www.example.com", &mut out);
        assert_eq!(
            out,
            [
                0xf1, 0xe3, 0xc2, 0xe5, 0xf2, 0x3a, 0x6b, 0xa0, 0xab, 0x90, 0xf4, 0xff
            ]
        );
        assert_eq!(decode(&out).as_deref(), Some(&b"www.example.com"[..]));
        // A whole octet of padding, and padding of zeros.
        assert_eq!(decode(&[0xff]), None);
        assert_eq!(decode(&[0x00]), None);
        // The end of string as a symbol.
        assert_eq!(decode(&[0xff, 0xff, 0xff, 0xff]), None);
    }

    proptest! {
        #[test]
        fn round_trip(plain in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut out = Vec::new();
            encode(&plain, &mut out);
            prop_assert_eq!(out.len(), encoded_length(&plain));
            prop_assert_eq!(decode(&out), Some(plain));
        }

        #[test]
        fn any_input(encoded in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = decode(&encoded);
        }
    }
}
