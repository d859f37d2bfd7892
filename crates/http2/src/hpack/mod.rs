//! HPACK (RFC 7541): header fields as few octets.
//!
//! Owns: both directions with their dynamic tables. Must not know: frames, and
//! what fields mean; what must not be indexed is decided by the caller.
//!
//! Own code, because the decoder must lend the fields it finds instead of
//! collecting them (64 KiB of references to one long field are megabytes when
//! collected), must say which were marked as never to be indexed, and its table
//! sizes are part of `session.state`.

mod decoder;
mod encoder;
mod huffman;
mod tables;

pub use decoder::Decoder;
pub use encoder::{Encoder, Indexing};

use std::collections::VecDeque;

use tables::STATIC;

/// What an entry of the dynamic table counts in addition to its octets.
const OVERHEAD: usize = 32;

/// A field: name and value.
type Entry = (Box<[u8]>, Box<[u8]>);

/// A dynamic table: the newest entry first.
#[derive(Debug, Default)]
struct Table {
    entries: VecDeque<Entry>,
    size: usize,
    limit: usize,
}

impl Table {
    fn new(limit: usize) -> Self {
        Table {
            limit,
            ..Table::default()
        }
    }

    fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
        self.shrink(limit);
    }

    fn shrink(&mut self, to: usize) {
        while self.size > to {
            let Some((name, value)) = self.entries.pop_back() else {
                break;
            };
            self.size -= name.len() + value.len() + OVERHEAD;
        }
    }

    /// Adds an entry; one that is larger than the table empties it.
    fn add(&mut self, name: &[u8], value: &[u8]) {
        let size = name.len() + value.len() + OVERHEAD;
        if size > self.limit {
            self.shrink(0);
            return;
        }
        self.shrink(self.limit - size);
        self.size += size;
        self.entries.push_front((name.into(), value.into()));
    }

    /// The field with this index of the whole index space, which begins with 1.
    fn get(&self, index: usize) -> Option<(&[u8], &[u8])> {
        let index = index.checked_sub(1)?;
        if let Some((name, value)) = STATIC.get(index) {
            return Some((name.as_bytes(), value.as_bytes()));
        }
        let (name, value) = self.entries.get(index - STATIC.len())?;
        Some((name, value))
    }

    /// Index of the field, and whether its value is the same.
    fn find(&self, name: &[u8], value: &[u8]) -> Option<(usize, bool)> {
        let fixed = STATIC.iter().map(|(n, v)| (n.as_bytes(), v.as_bytes()));
        let dynamic = self.entries.iter().map(|(n, v)| (&**n, &**v));
        let mut named = None;
        for (index, (n, v)) in fixed.chain(dynamic).enumerate() {
            if n == name {
                if v == value {
                    return Some((index + 1, true));
                }
                named.get_or_insert(index + 1);
            }
        }
        named.map(|index| (index, false))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Fields = Vec<(Vec<u8>, Vec<u8>)>;

    fn decoded(decoder: &mut Decoder, block: &[u8]) -> Option<Fields> {
        let mut fields = Vec::new();
        decoder
            .decode(block, |name, value, _| {
                fields.push((name.to_vec(), value.to_vec()))
            })
            .ok()?;
        Some(fields)
    }

    fn texts(fields: &[(&str, &str)]) -> Fields {
        fields
            .iter()
            .map(|(n, v)| (n.as_bytes().to_vec(), v.as_bytes().to_vec()))
            .collect()
    }

    #[test]
    fn appendix_c4() {
        let mut decoder = Decoder::new(4096);
        let first = [
            0x82, 0x86, 0x84, 0x41, 0x8c, 0xf1, 0xe3, 0xc2, 0xe5, 0xf2, 0x3a, 0x6b, 0xa0, 0xab, 0x90, 0xf4,
            0xff,
        ];
        let request = [
            (":method", "GET"),
            (":scheme", "http"),
            (":path", "/"),
            (":authority", "www.example.com"),
        ];
        assert_eq!(decoded(&mut decoder, &first), Some(texts(&request)));
        assert_eq!(decoder.size(), 57);
        let second = [
            0x82, 0x86, 0x84, 0xbe, 0x58, 0x86, 0xa8, 0xeb, 0x10, 0x64, 0x9c, 0xbf,
        ];
        let fields = decoded(&mut decoder, &second);
        assert_eq!(
            fields.and_then(|fields| fields.last().cloned()),
            texts(&[("cache-control", "no-cache")]).pop()
        );
        assert_eq!(decoder.size(), 110);
    }

    #[test]
    fn sizes() {
        let mut decoder = Decoder::new(4096);
        // Larger than what was allowed; at the end of a block nothing may follow it.
        assert_eq!(decoded(&mut decoder, &[0x3f, 0xff, 0xff, 0x03]), None);
        let mut decoder = Decoder::new(4096);
        assert_eq!(decoded(&mut decoder, &[0x82, 0x20]), None);
        let mut decoder = Decoder::new(4096);
        decoder.set_limit(0);
        assert_eq!(decoded(&mut decoder, &[0x82]), None);
        let mut decoder = Decoder::new(4096);
        decoder.set_limit(0);
        assert_eq!(
            decoded(&mut decoder, &[0x20, 0x82]),
            Some(texts(&[(":method", "GET")]))
        );
    }

    proptest! {
        #[test]
        fn round_trip(
            fields in prop::collection::vec(
                (prop::collection::vec(any::<u8>(), 0..20), prop::collection::vec(any::<u8>(), 0..300), 0_u8..3),
                0..40,
            ),
            limits in prop::collection::vec(0_usize..5000, 0..4),
        ) {
            let mut encoder = Encoder::new(4096);
            let mut decoder = Decoder::new(4096);
            for limit in limits.iter().chain([&4096]) {
                encoder.set_limit(*limit);
                decoder.set_limit(*limit);
                let mut block = Vec::new();
                encoder.begin(&mut block);
                for (name, value, how) in &fields {
                    let how = [Indexing::Add, Indexing::Without, Indexing::Never][usize::from(*how)];
                    encoder.field(name, value, how, &mut block);
                }
                let expected: Fields = fields.iter().map(|(n, v, _)| (n.clone(), v.clone())).collect();
                prop_assert_eq!(decoded(&mut decoder, &block), Some(expected));
                prop_assert_eq!(encoder.size(), decoder.size());
            }
        }

        #[test]
        fn any_input(blocks in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..100), 1..5)) {
            let mut decoder = Decoder::new(256);
            for block in blocks {
                if decoded(&mut decoder, &block).is_none() {
                    break;
                }
                prop_assert!(decoder.size() <= 256);
            }
        }
    }
}
