//! The state machine, over plain bytes.
//!
//! ```text
//!            write: character cut at the end
//!   idle ───────────────────────────────────▶ holding(held, missing)
//!    ▲                                          │ │ write: fewer than missing
//!    │   write: the rest came, or a byte that   │ └────▶ holding(held + n, missing - n)
//!    └───cannot continue it; flush ─────────────┘
//! ```
//! Only utf8, utf16le and the base64s ever hold anything.

use ouro_buffer::Encoding;
use ouro_buffer::codec::{Text, decode};

/// Bytes held back and what they wait for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The held bytes, first `held` of them meaningful.
    pub bytes: [u8; 4],
    /// Bytes that complete the character.
    pub missing: u8,
    /// Bytes held.
    pub held: u8,
}

impl State {
    fn held_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.held)).unwrap_or(&self.bytes)
    }

    /// Takes bytes from the front of `data` into the hold.
    fn hold<'a>(&mut self, data: &'a [u8], count: usize) -> &'a [u8] {
        let count = count.min(data.len());
        let (taken, rest) = data.split_at(count);
        for byte in taken {
            if let Some(slot) = self.bytes.get_mut(usize::from(self.held)) {
                *slot = *byte;
                self.held += 1;
            }
        }
        rest
    }

    /// The texts `data` completes: that of the held character, that of the rest.
    pub fn write<'a>(&mut self, encoding: Encoding, data: &'a [u8]) -> (Option<Text<'static>>, Text<'a>) {
        if !matches!(
            encoding,
            Encoding::Utf8 | Encoding::Utf16le | Encoding::Base64 | Encoding::Base64url
        ) {
            return (None, decode(data, encoding));
        }
        let mut data = data;
        let mut first = None;
        if self.missing > 0 {
            let mut wanted = usize::from(self.missing);
            if encoding == Encoding::Utf8
                && let Some(stop) = data.iter().take(wanted).position(|b| b & 0xc0 != 0x80)
            {
                // The character ends here, malformed.
                wanted = stop;
                self.missing = stop as u8;
            }
            let before = data.len();
            data = self.hold(data, wanted);
            self.missing -= ((before - data.len()) as u8).min(self.missing);
            if self.missing == 0 {
                first = Some(owned(decode(self.held_bytes(), encoding)));
                self.held = 0;
            }
        }
        if data.is_empty() {
            return (first, decode(data, encoding));
        }
        let keep = self.cut(encoding, data);
        let (whole, tail) = data.split_at(data.len() - keep);
        self.held = 0;
        self.hold(tail, keep);
        (first, decode(whole, encoding))
    }

    /// How many bytes at the end of `data` wait for more; sets `missing`.
    fn cut(&mut self, encoding: Encoding, data: &[u8]) -> usize {
        let (keep, missing) = match encoding {
            Encoding::Utf8 => utf8_tail(data),
            Encoding::Utf16le => match data {
                _ if data.len() % 2 == 1 => (1, 1),
                [.., high] if high & 0xfc == 0xd8 => (2, 2),
                _ => (0, 0),
            },
            _ => match data.len() % 3 {
                0 => (0, 0),
                rest => (rest, 3 - rest),
            },
        };
        self.missing = missing as u8;
        keep
    }

    /// The text of what is held, which nothing will complete any more.
    pub fn flush(&mut self, encoding: Encoding) -> Text<'static> {
        if encoding == Encoding::Utf16le && self.held % 2 == 1 {
            self.held -= 1;
        }
        let text = owned(decode(self.held_bytes(), encoding));
        self.held = 0;
        self.missing = 0;
        text
    }
}

/// Bytes of a character begun at the end of `data`, and how many it lacks.
fn utf8_tail(data: &[u8]) -> (usize, usize) {
    for (i, byte) in data.iter().rev().take(4).enumerate() {
        let have = i + 1;
        let size = match byte {
            0x80..=0xbf => continue,
            0xc0..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf7 => 4,
            _ => 0,
        };
        return if have < size { (have, size - have) } else { (0, 0) };
    }
    (0, 0)
}

fn owned(text: Text<'_>) -> Text<'static> {
    match text {
        Text::Latin1(s) => Text::Latin1(s.into_owned().into()),
        Text::Utf16(s) => Text::Utf16(s),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: [Encoding; 7] = [
        Encoding::Utf8,
        Encoding::Utf16le,
        Encoding::Latin1,
        Encoding::Ascii,
        Encoding::Base64,
        Encoding::Base64url,
        Encoding::Hex,
    ];

    fn run(encoding: Encoding, pieces: &[&[u8]]) -> (Vec<u16>, Vec<(u8, u8)>) {
        let mut state = State::default();
        let mut out = Vec::new();
        let mut states = Vec::new();
        for piece in pieces {
            let (first, rest) = state.write(encoding, piece);
            if let Some(first) = first {
                out.extend(first.to_utf16());
            }
            out.extend(rest.to_utf16());
            states.push((state.missing, state.held));
        }
        out.extend(state.flush(encoding).to_utf16());
        (out, states)
    }

    fn text(encoding: Encoding, pieces: &[&[u8]]) -> String {
        String::from_utf16_lossy(&run(encoding, pieces).0)
    }

    #[test]
    fn what_is_held_is_visible() {
        assert_eq!(
            run(Encoding::Utf8, &[b"\xe4", b"\xb8", b"\xad"]).1,
            [(2, 1), (1, 2), (0, 0)]
        );
        assert_eq!(run(Encoding::Utf8, &[b"\xf6\x9b", b"\xd1"]).1, [(2, 2), (1, 1)]);
        assert_eq!(
            run(Encoding::Utf16le, &[b"\x3d\xd8", b"\x4d", b"\xdc"]).1,
            [(2, 2), (1, 3), (0, 0)]
        );
        assert_eq!(run(Encoding::Base64, &[b"a", b"b"]).1, [(2, 1), (1, 2)]);
    }

    #[test]
    fn broken_characters_end_at_the_byte_that_breaks_them() {
        assert_eq!(text(Encoding::Utf8, &[b"\xe4", b"A"]), "\u{fffd}A");
        assert_eq!(
            text(Encoding::Utf8, &[b"\xf6\x9b", b"\xd1"]),
            "\u{fffd}\u{fffd}\u{fffd}"
        );
        assert_eq!(text(Encoding::Utf16le, &[b"\x3d\xd8\x4d"]), "\u{fffd}");
    }

    fn units(encoding: Encoding, bytes: &[u8]) -> Vec<u16> {
        decode(bytes, encoding).to_utf16()
    }

    proptest! {
        /// Any split of any bytes gives the text of one write, which is the
        /// text `toString` gives.
        #[test]
        fn any_split_equals_one_write(
            bytes in proptest::collection::vec(prop_oneof![any::<u8>(), 0x80u8..=0xff, Just(0xe4), Just(0xf0), Just(0xd8)], 0..40),
            cuts in proptest::collection::vec(0usize..40, 0..8),
        ) {
            let mut cuts: Vec<usize> = cuts.into_iter().map(|c| c.min(bytes.len())).collect();
            cuts.extend([0, bytes.len()]);
            cuts.sort_unstable();
            let pieces: Vec<&[u8]> = cuts.windows(2).map(|w| &bytes[w[0]..w[1]]).collect();
            for encoding in ALL {
                let split = run(encoding, &pieces).0;
                prop_assert_eq!(&split, &run(encoding, &[&bytes]).0);
                prop_assert_eq!(&split, &units(encoding, &bytes));
            }
        }
    }
}
