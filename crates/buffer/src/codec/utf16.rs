//! UTF-16LE, with no care for surrogates: units go through as they are.

use std::borrow::Cow;

use encoding_rs::mem;

use super::{Chars, Text};

pub(super) fn decode(bytes: &[u8]) -> Text<'_> {
    let units: Vec<u16> = bytes
        .as_chunks::<2>()
        .0
        .iter()
        .map(|b| u16::from_le_bytes(*b))
        .collect();
    // Narrow text is half the size and shares the engine's fast paths.
    if mem::is_utf16_latin1(&units) {
        return Text::Latin1(Cow::Owned(units.iter().map(|u| *u as u8).collect()));
    }
    Text::Utf16(units)
}

pub(super) fn encode(text: Chars<'_>) -> Vec<u8> {
    let mut out = vec![0; text.len() * 2];
    encode_into(text, &mut out);
    out
}

pub(super) fn encode_into(text: Chars<'_>, to: &mut [u8]) -> usize {
    let n = text.len().min(to.len() / 2);
    let room = to.as_chunks_mut::<2>().0;
    match text {
        Chars::Latin1(s) => {
            for (t, f) in room.iter_mut().zip(s) {
                *t = [*f, 0];
            }
        }
        Chars::Utf16(s) => {
            for (t, f) in room.iter_mut().zip(s) {
                *t = f.to_le_bytes();
            }
        }
    }
    n * 2
}
