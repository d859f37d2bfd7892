//! From fields to header blocks.

use super::{OVERHEAD, Table, huffman};

/// Whether a field may be remembered in dynamic tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Indexing {
    /// It is added to the table.
    Add,
    /// It is not, this time.
    Without,
    /// It must not be, also by whoever passes it on.
    Never,
}

/// The sending side's state.
#[derive(Debug)]
pub struct Encoder {
    table: Table,
    /// The most this side uses, whatever the peer allows.
    most: usize,
    /// Size updates to announce: the smallest limit since the last block, and the last.
    changed: Option<(usize, usize)>,
}

impl Encoder {
    /// With a dynamic table of at most `most` octets.
    #[must_use]
    pub fn new(most: usize) -> Self {
        let mut encoder = Encoder {
            table: Table::new(most.min(4096)),
            most,
            changed: None,
        };
        if most < 4096 {
            encoder.changed = Some((most, most));
        }
        encoder
    }

    /// The peer allows another size of the dynamic table, in octets.
    pub fn set_limit(&mut self, limit: usize) {
        let limit = limit.min(self.most);
        let least = self.changed.map_or(limit, |(least, _)| least.min(limit));
        self.changed = Some((least, limit));
        self.table.set_limit(limit);
    }

    /// Octets in the dynamic table.
    #[must_use]
    pub fn size(&self) -> usize {
        self.table.size
    }

    /// To be called before the first field of each block.
    pub fn begin(&mut self, out: &mut Vec<u8>) {
        if let Some((least, last)) = self.changed.take() {
            if least < last {
                integer(least, 5, 0x20, out);
            }
            integer(last, 5, 0x20, out);
        }
    }

    /// Appends one field.
    pub fn field(&mut self, name: &[u8], value: &[u8], indexing: Indexing, out: &mut Vec<u8>) {
        let found = self.table.find(name, value);
        if let Some((index, true)) = found
            && indexing != Indexing::Never
        {
            integer(index, 7, 0x80, out);
            return;
        }
        // What would fill most of the table is not worth what it displaces.
        let large = name.len() + value.len() + OVERHEAD > self.table.limit * 3 / 4;
        let (prefix, first) = match indexing {
            Indexing::Add if !large => (6, 0x40),
            Indexing::Never => (4, 0x10),
            _ => (4, 0),
        };
        match found {
            Some((index, _)) => integer(index, prefix, first, out),
            None => {
                out.push(first);
                string(name, out);
            }
        }
        string(value, out);
        if first == 0x40 {
            self.table.add(name, value);
        }
    }
}

fn integer(value: usize, prefix: u32, first: u8, out: &mut Vec<u8>) {
    let mask = (1_usize << prefix) - 1;
    if value < mask {
        out.push(first | value as u8);
        return;
    }
    out.push(first | mask as u8);
    let mut rest = value - mask;
    while rest >= 0x80 {
        out.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    out.push(rest as u8);
}

fn string(plain: &[u8], out: &mut Vec<u8>) {
    let length = huffman::encoded_length(plain);
    if length < plain.len() {
        integer(length, 7, 0x80, out);
        huffman::encode(plain, out);
    } else {
        integer(plain.len(), 7, 0, out);
        out.extend_from_slice(plain);
    }
}
