//! Percent-encoding as `querystring` and `URLSearchParams` do it.
//!
//! On UTF-16 units: query strings may hold lone surrogates, which decoding
//! passes through and encoding refuses.

/// Units that need no encoding in a query string.
pub fn is_query_safe(unit: u16) -> bool {
    matches!(
        u8::try_from(unit),
        Ok(
            b'0'..=b'9'
            | b'A'..=b'Z'
            | b'a'..=b'z'
            | b'-'
            | b'.'
            | b'_'
            | b'~'
            | b'!'
            | b'\''
            | b'('
            | b')'
            | b'*',
        )
    )
}

/// Units that need no encoding in `application/x-www-form-urlencoded`.
pub fn is_form_safe(unit: u16) -> bool {
    matches!(
        u8::try_from(unit),
        Ok(b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'*')
    )
}

/// Appends `text` percent-encoded as UTF-8; false when it ends in a surrogate.
///
/// As in Node, any other surrogate forms a pair with whatever follows it.
pub fn encode(text: &[u16], safe: fn(u16) -> bool, space_is_plus: bool, out: &mut Vec<u8>) -> bool {
    let mut units = text.iter().copied();
    while let Some(unit) = units.next() {
        if safe(unit) {
            out.push(unit as u8);
            continue;
        }
        if unit == u16::from(b' ') && space_is_plus {
            out.push(b'+');
            continue;
        }
        let mut code = u32::from(unit);
        if (0xd800..0xe000).contains(&unit) {
            let Some(second) = units.next() else {
                return false;
            };
            code = 0x10000 + ((u32::from(unit & 0x3ff) << 10) | u32::from(second & 0x3ff));
        }
        let mut buffer = [0; 4];
        let c = char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
        for &byte in c.encode_utf8(&mut buffer).as_bytes() {
            let digit = |value: u8| {
                if value < 10 {
                    b'0' + value
                } else {
                    b'A' + value - 10
                }
            };
            out.extend([b'%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    true
}

fn hex(unit: Option<&u16>) -> Option<u8> {
    let digit = char::from_u32(u32::from(*unit?))?.to_digit(16)?;
    u8::try_from(digit).ok()
}

/// The byte a `%XX` at `at` stands for.
fn escape_at(text: &[u16], at: usize) -> Option<u8> {
    if text.get(at) != Some(&u16::from(b'%')) {
        return None;
    }
    Some(hex(text.get(at + 1))? << 4 | hex(text.get(at + 2))?)
}

/// Whether there is anything to decode.
pub fn has_escape(text: &[u16]) -> bool {
    (0..text.len()).any(|at| escape_at(text, at).is_some())
}

/// `decodeURIComponent`; `None` where that throws.
pub fn decode_component(text: &[u16]) -> Option<Vec<u16>> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&unit) = text.get(at) {
        if unit != u16::from(b'%') {
            out.push(unit);
            at += 1;
            continue;
        }
        let first = escape_at(text, at)?;
        let length = match first {
            0..0x80 => 1,
            0xc0..0xe0 => 2,
            0xe0..0xf0 => 3,
            0xf0..0xf8 => 4,
            _ => return None,
        };
        let mut bytes = [first, 0, 0, 0];
        for (index, byte) in bytes.iter_mut().enumerate().take(length).skip(1) {
            *byte = escape_at(text, at + 3 * index)?;
        }
        let decoded = std::str::from_utf8(bytes.get(..length)?).ok()?;
        out.extend(decoded.encode_utf16());
        at += 3 * length;
    }
    Some(out)
}

/// `querystring.unescapeBuffer`: what is no escape stands for its low byte.
pub fn decode_bytes(text: &[u16]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(&unit) = text.get(at) {
        match escape_at(text, at) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(unit as u8);
                at += 1;
            }
        }
    }
    out
}

/// `querystring.unescape`: like `decodeURIComponent`, but broken escapes are
/// taken as bytes instead of throwing.
pub fn decode(text: &[u16]) -> Vec<u16> {
    decode_component(text).unwrap_or_else(|| {
        String::from_utf8_lossy(&decode_bytes(text))
            .encode_utf16()
            .collect()
    })
}
