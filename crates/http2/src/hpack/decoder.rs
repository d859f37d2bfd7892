//! From header blocks to fields.

use super::{Table, huffman};

/// The longest name or value taken: 64 KiB.
const LONGEST: usize = 1 << 16;

/// Something in a block that must not be there: the connection cannot go on.
#[derive(Debug, PartialEq, Eq)]
pub struct Broken;

/// The receiving side's state.
#[derive(Debug)]
pub struct Decoder {
    table: Table,
    /// What the settings allow.
    allowed: usize,
    /// The next block must begin with a size update to at most this.
    expected: Option<usize>,
}

impl Decoder {
    /// With a dynamic table of at most `limit` octets.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Decoder {
            table: Table::new(limit),
            allowed: limit,
            expected: None,
        }
    }

    /// The settings allow another size of the dynamic table, in octets, from now on.
    pub fn set_limit(&mut self, limit: usize) {
        self.allowed = limit;
        if limit < self.table.limit {
            self.expected = Some(self.expected.map_or(limit, |before| before.min(limit)));
            self.table.set_limit(limit);
        }
    }

    /// Octets in the dynamic table.
    #[must_use]
    pub fn size(&self) -> usize {
        self.table.size
    }

    /// Calls `each` with name, value and whether the field is never to be indexed.
    ///
    /// # Errors
    /// [`Broken`] when the block is not one of HPACK.
    pub fn decode(&mut self, block: &[u8], mut each: impl FnMut(&[u8], &[u8], bool)) -> Result<(), Broken> {
        let mut input = Input { rest: block };
        let mut fields = false;
        while let Some(&first) = input.rest.first() {
            if first & 0xE0 == 0x20 {
                if fields {
                    return Err(Broken);
                }
                let size = input.integer(5)?;
                let most = self.expected.unwrap_or(self.allowed);
                if size > most {
                    return Err(Broken);
                }
                self.expected = None;
                self.table.set_limit(size);
                continue;
            }
            if self.expected.is_some() {
                return Err(Broken);
            }
            fields = true;
            if first & 0x80 != 0 {
                let (name, value) = self.table.get(input.integer(7)?).ok_or(Broken)?;
                each(name, value, false);
                continue;
            }
            let add = first & 0x40 != 0;
            let index = input.integer(if add { 6 } else { 4 })?;
            let name = match index {
                0 => input.string()?,
                _ => self.table.get(index).ok_or(Broken)?.0.to_vec(),
            };
            let value = input.string()?;
            each(&name, &value, first & 0xF0 == 0x10);
            if add {
                self.table.add(&name, &value);
            }
        }
        Ok(())
    }
}

struct Input<'a> {
    rest: &'a [u8],
}

impl Input<'_> {
    fn octet(&mut self) -> Result<u8, Broken> {
        let (&first, rest) = self.rest.split_first().ok_or(Broken)?;
        self.rest = rest;
        Ok(first)
    }

    /// An integer whose first octet has `prefix` bits of it; at most 32 bits.
    fn integer(&mut self, prefix: u32) -> Result<usize, Broken> {
        let mask = (1_u64 << prefix) - 1;
        let mut value = u64::from(self.octet()?) & mask;
        if value < mask {
            return Ok(value as usize);
        }
        for shift in (0..35).step_by(7) {
            let octet = self.octet()?;
            value += u64::from(octet & 0x7F) << shift;
            if value > u64::from(u32::MAX) {
                return Err(Broken);
            }
            if octet & 0x80 == 0 {
                return Ok(value as usize);
            }
        }
        Err(Broken)
    }

    fn string(&mut self) -> Result<Vec<u8>, Broken> {
        let coded = self.rest.first().is_some_and(|first| first & 0x80 != 0);
        let length = self.integer(7)?;
        if length > LONGEST {
            return Err(Broken);
        }
        let (raw, rest) = self.rest.split_at_checked(length).ok_or(Broken)?;
        self.rest = rest;
        if coded {
            huffman::decode(raw).ok_or(Broken)
        } else {
            Ok(raw.to_vec())
        }
    }
}
