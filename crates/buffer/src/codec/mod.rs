//! The eight Buffer encodings, both ways, over plain slices.
//!
//! Owns: encoding names, text to bytes, bytes to text, byte lengths, partial
//! writes. Knows nothing of the engine: a caller hands over the code units of
//! a string in whichever of the two widths it is stored ([`Chars`]) and gets
//! text back in the narrower width that holds it ([`Text`]).
//!
//! Invariant: no function here fails. Node's decoders are lossy (U+FFFD) or
//! stop at the first thing they do not understand; strictness is layered on
//! top by the callers that want it.

mod base64;
mod hex;
mod utf16;
mod utf8;

use std::borrow::Cow;

pub use self::utf8::{complete_prefix, count_utf8, encode_into as encode_utf8_into, is_utf8};

/// A Buffer encoding, whatever alias it was asked for by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// `utf8`, `utf-8`.
    Utf8,
    /// `utf16le`, `utf-16le`, `ucs2`, `ucs-2`.
    Utf16le,
    /// `latin1`, `binary`.
    Latin1,
    /// `ascii`: writes like latin1, reads seven bits.
    Ascii,
    /// `base64`, written with padding.
    Base64,
    /// `base64url`, written without padding.
    Base64url,
    /// `hex`, lower case.
    Hex,
}

impl Encoding {
    /// The encoding named by `name`, ASCII case ignored.
    pub fn parse(name: Chars<'_>) -> Option<Self> {
        let mut low = [0u8; 9];
        let len = name.len();
        if len > low.len() {
            return None;
        }
        match name {
            Chars::Latin1(s) => {
                for (to, from) in low.iter_mut().zip(s) {
                    *to = from.to_ascii_lowercase();
                }
            }
            Chars::Utf16(s) => {
                for (to, from) in low.iter_mut().zip(s) {
                    *to = u8::try_from(*from).ok()?.to_ascii_lowercase();
                }
            }
        }
        Some(match low.get(..len)? {
            b"utf8" | b"utf-8" => Self::Utf8,
            b"utf16le" | b"utf-16le" | b"ucs2" | b"ucs-2" => Self::Utf16le,
            b"latin1" | b"binary" => Self::Latin1,
            b"ascii" => Self::Ascii,
            b"base64" => Self::Base64,
            b"base64url" => Self::Base64url,
            b"hex" => Self::Hex,
            _ => return None,
        })
    }

    /// Node's own name for it, as `StringDecoder.prototype.encoding` shows it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf8",
            Self::Utf16le => "utf16le",
            Self::Latin1 => "latin1",
            Self::Ascii => "ascii",
            Self::Base64 => "base64",
            Self::Base64url => "base64url",
            Self::Hex => "hex",
        }
    }
}

/// Code units of a string as the engine stores them.
#[derive(Clone, Copy, Debug)]
pub enum Chars<'a> {
    /// Every unit below U+0100, one byte each.
    Latin1(&'a [u8]),
    /// UTF-16 units, lone surrogates allowed.
    Utf16(&'a [u16]),
}

impl Chars<'_> {
    /// Number of code units.
    pub fn len(&self) -> usize {
        match self {
            Self::Latin1(s) => s.len(),
            Self::Utf16(s) => s.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<'a> From<&'a [u8]> for Chars<'a> {
    fn from(s: &'a [u8]) -> Self {
        Self::Latin1(s)
    }
}

/// Decoded text in the narrowest width that holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text<'a> {
    /// Borrowed where the bytes already are the text.
    Latin1(Cow<'a, [u8]>),
    /// At least one unit is U+0100 or above.
    Utf16(Vec<u16>),
}

impl Text<'_> {
    /// Number of code units.
    pub fn len(&self) -> usize {
        match self {
            Self::Latin1(s) => s.len(),
            Self::Utf16(s) => s.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The units widened to UTF-16.
    pub fn to_utf16(&self) -> Vec<u16> {
        match self {
            Self::Latin1(s) => s.iter().copied().map(u16::from).collect(),
            Self::Utf16(s) => s.clone(),
        }
    }
}

/// Units a narrow text takes when nothing is narrower; what the length limit
/// of strings is checked against before decoding.
pub fn min_units(bytes: usize, encoding: Encoding) -> usize {
    match encoding {
        Encoding::Utf8 => bytes / 4,
        Encoding::Utf16le => bytes / 2,
        Encoding::Latin1 | Encoding::Ascii => bytes,
        Encoding::Base64 => base64::encoded_len(bytes, true),
        Encoding::Base64url => base64::encoded_len(bytes, false),
        Encoding::Hex => bytes.saturating_mul(2),
    }
}

/// Text of `bytes`. Never fails: what is malformed becomes U+FFFD, an odd
/// last byte of UTF-16 is dropped.
pub fn decode(bytes: &[u8], encoding: Encoding) -> Text<'_> {
    match encoding {
        Encoding::Utf8 => utf8::decode(bytes),
        Encoding::Utf16le => utf16::decode(bytes),
        Encoding::Latin1 => Text::Latin1(Cow::Borrowed(bytes)),
        Encoding::Ascii => {
            if bytes.is_ascii() {
                Text::Latin1(Cow::Borrowed(bytes))
            } else {
                Text::Latin1(Cow::Owned(bytes.iter().map(|b| b & 0x7f).collect()))
            }
        }
        Encoding::Base64 => Text::Latin1(Cow::Owned(base64::encode(bytes, false))),
        Encoding::Base64url => Text::Latin1(Cow::Owned(base64::encode(bytes, true))),
        Encoding::Hex => Text::Latin1(Cow::Owned(hex::encode(bytes))),
    }
}

/// Bytes of `text`.
pub fn encode(text: Chars<'_>, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf8 => utf8::encode(text),
        Encoding::Utf16le => utf16::encode(text),
        Encoding::Latin1 | Encoding::Ascii => match text {
            Chars::Latin1(s) => s.to_vec(),
            // Node keeps the low byte of what does not fit.
            Chars::Utf16(s) => s.iter().map(|u| *u as u8).collect(),
        },
        Encoding::Base64 | Encoding::Base64url => base64::decode(text),
        Encoding::Hex => hex::decode(text),
    }
}

/// Bytes `Buffer.byteLength` reports: exact except for base64 and hex, where
/// it is the estimate made from the length alone.
pub fn byte_length(text: Chars<'_>, encoding: Encoding) -> usize {
    match encoding {
        Encoding::Utf8 => utf8::byte_length(text),
        Encoding::Utf16le => text.len().saturating_mul(2),
        Encoding::Latin1 | Encoding::Ascii => text.len(),
        Encoding::Base64 | Encoding::Base64url => base64::estimate(text),
        Encoding::Hex => text.len() / 2,
    }
}

/// Writes as much of `text` as fits, whole characters only; bytes written.
pub fn encode_into(text: Chars<'_>, encoding: Encoding, to: &mut [u8]) -> usize {
    match encoding {
        Encoding::Utf8 => utf8::encode_into(text, to).1,
        Encoding::Utf16le => utf16::encode_into(text, to),
        Encoding::Latin1 | Encoding::Ascii => {
            let n = text.len().min(to.len());
            match text {
                Chars::Latin1(s) => {
                    for (t, f) in to.iter_mut().zip(s) {
                        *t = *f;
                    }
                }
                Chars::Utf16(s) => {
                    for (t, f) in to.iter_mut().zip(s) {
                        *t = *f as u8;
                    }
                }
            }
            n
        }
        Encoding::Base64 | Encoding::Base64url | Encoding::Hex => {
            let bytes = encode(text, encoding);
            let n = bytes.len().min(to.len());
            for (t, f) in to.iter_mut().zip(&bytes) {
                *t = *f;
            }
            n
        }
    }
}

#[cfg(test)]
mod tests;
