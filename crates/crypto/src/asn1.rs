//! DER as keys need it: building and reading of a few types.

/// One element.
pub fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let mut out = vec![tag];
    let length = content.len();
    if length < 0x80 {
        out.push(length as u8);
    } else {
        let bytes = length.to_be_bytes();
        let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(0);
        out.push(0x80 | (bytes.len() - start) as u8);
        out.extend_from_slice(&bytes[start..]);
    }
    out.extend_from_slice(content);
    out
}

/// A SEQUENCE of parts that are DER already.
pub fn sequence(parts: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, &parts.concat())
}

/// A non-negative INTEGER from big-endian bytes.
pub fn integer(bytes: &[u8]) -> Vec<u8> {
    let trimmed = trim(bytes);
    match trimmed.first() {
        None => tlv(2, &[0]),
        Some(first) if *first >= 0x80 => tlv(2, &[&[0], trimmed].concat()),
        Some(_) => tlv(2, trimmed),
    }
}

/// An OBJECT IDENTIFIER from its encoded content.
pub fn oid(content: &[u8]) -> Vec<u8> {
    tlv(6, content)
}

/// An OCTET STRING.
pub fn octets(content: &[u8]) -> Vec<u8> {
    tlv(4, content)
}

/// A BIT STRING of whole bytes.
pub fn bits(content: &[u8]) -> Vec<u8> {
    tlv(3, &[&[0], content].concat())
}

/// NULL.
pub const NULL: &[u8] = &[5, 0];

/// Big-endian bytes without leading zeros.
pub fn trim(bytes: &[u8]) -> &[u8] {
    let start = bytes.iter().position(|byte| *byte != 0).unwrap_or(bytes.len());
    bytes.get(start..).unwrap_or_default()
}

/// Reads one element after the other.
#[derive(Clone, Copy)]
pub struct Reader<'a>(pub &'a [u8]);

impl<'a> Reader<'a> {
    /// The next element: tag and content.
    pub fn any(&mut self) -> Option<(u8, &'a [u8])> {
        let (tag, rest) = self.0.split_first()?;
        let (first, mut rest) = rest.split_first()?;
        let mut length = usize::from(*first);
        if length & 0x80 != 0 {
            let (bytes, after) = rest.split_at_checked(length & 0x7f)?;
            if bytes.len() > 4 || bytes.is_empty() {
                return None;
            }
            length = bytes.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
            rest = after;
        }
        let (content, after) = rest.split_at_checked(length)?;
        self.0 = after;
        Some((*tag, content))
    }

    /// The tag of the next element.
    pub fn peek(&self) -> Option<u8> {
        self.0.first().copied()
    }

    /// The content of the next element, which must have this tag.
    pub fn take(&mut self, tag: u8) -> Option<&'a [u8]> {
        if self.peek()? != tag {
            return None;
        }
        self.any().map(|(_, content)| content)
    }

    /// A SEQUENCE to read.
    pub fn sequence(&mut self) -> Option<Reader<'a>> {
        self.take(0x30).map(Reader)
    }

    /// An INTEGER without leading zeros.
    pub fn integer(&mut self) -> Option<&'a [u8]> {
        self.take(2).map(trim)
    }

    /// A small INTEGER.
    pub fn small(&mut self) -> Option<u32> {
        let bytes = self.integer()?;
        (bytes.len() <= 4).then(|| bytes.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)))
    }

    /// A BIT STRING of whole bytes.
    pub fn bits(&mut self) -> Option<&'a [u8]> {
        self.take(3)?
            .split_first()
            .and_then(|(unused, bytes)| (*unused == 0).then_some(bytes))
    }
}
