//! Code units: what the algorithms of this crate work on.
//!
//! JS strings are Latin-1 bytes or UTF-16 units; the algorithms are generic over
//! both, so nothing is transcoded and lone surrogates survive.

/// A code unit of a JS string.
pub trait Unit: Copy + Eq {
    /// The unit of an ASCII byte.
    fn ascii(byte: u8) -> Self;
    /// The unit as a number.
    fn code(self) -> u16;

    /// Whether this is the ASCII character `byte`.
    #[inline]
    fn is(self, byte: u8) -> bool {
        self.code() == u16::from(byte)
    }
}

impl Unit for u8 {
    #[inline]
    fn ascii(byte: u8) -> Self {
        byte
    }
    #[inline]
    fn code(self) -> u16 {
        u16::from(self)
    }
}

impl Unit for u16 {
    #[inline]
    fn ascii(byte: u8) -> Self {
        u16::from(byte)
    }
    #[inline]
    fn code(self) -> u16 {
        self
    }
}

/// Position of the ASCII character `byte`.
pub fn find<U: Unit>(text: &[U], byte: u8) -> Option<usize> {
    text.iter().position(|unit| unit.is(byte))
}

/// Lower case as `String.prototype.toLowerCase` gives it; lone surrogates stay.
pub fn lower(text: &[u16]) -> Vec<u16> {
    if text.iter().all(|&unit| unit < 0x80) {
        return text
            .iter()
            .map(|&unit| {
                if (0x41..=0x5a).contains(&unit) {
                    unit + 0x20
                } else {
                    unit
                }
            })
            .collect();
    }
    let mut out = Vec::with_capacity(text.len());
    let mut run = String::new();
    for item in char::decode_utf16(text.iter().copied()) {
        match item {
            Ok(c) => run.push(c),
            Err(lone) => {
                out.extend(run.to_lowercase().encode_utf16());
                run.clear();
                out.push(lone.unpaired_surrogate());
            }
        }
    }
    out.extend(run.to_lowercase().encode_utf16());
    out
}
