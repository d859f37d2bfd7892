//! Character classes of HTTP/1 (RFC 9110 §5.6.2, RFC 9112 §3 and the wider set
//! of URL characters servers accept), as one table of bits.

const TOKEN: u8 = 1;
const VALUE: u8 = 2;
const URL: u8 = 4;
const USERINFO: u8 = 8;
const QUOTED: u8 = 16;

const TABLE: [u8; 256] = build();

const fn contains(set: &[u8], byte: u8) -> bool {
    let mut i = 0;
    while i < set.len() {
        if set[i] == byte {
            return true;
        }
        i += 1;
    }
    false
}

const fn build() -> [u8; 256] {
    let mut table = [0; 256];
    let mut i = 0;
    while i < 256 {
        let byte = i as u8;
        let plain = byte.is_ascii_alphanumeric();
        let mut bits = 0;
        if plain || contains(b"!#$%&'*+-.^_`|~", byte) {
            bits |= TOKEN;
        }
        if byte == b'\t' || (byte >= 32 && byte != 127) {
            bits |= VALUE;
        }
        if byte >= 0x80 || plain || contains(b"!\"$%&'()*+,-./:;<=>@[\\]^_`{|}~\t\x0c", byte) {
            bits |= URL;
        }
        if plain || contains(b"-_.!~*'()%;:&=+$,", byte) {
            bits |= USERINFO;
        }
        if byte == b'\t' || byte == b' ' || (byte >= 0x21 && byte != b'"' && byte != b'\\' && byte != 127) {
            bits |= QUOTED;
        }
        table[i] = bits;
        i += 1;
    }
    table
}

const fn has(byte: u8, bit: u8) -> bool {
    TABLE[byte as usize] & bit != 0
}

/// A character of a token: method, header name, chunk extension.
pub const fn is_token(byte: u8) -> bool {
    has(byte, TOKEN)
}

/// A character of a header value or reason phrase.
pub const fn is_value(byte: u8) -> bool {
    has(byte, VALUE)
}

/// A character of a path, query or fragment.
pub const fn is_url(byte: u8) -> bool {
    has(byte, URL)
}

/// A character of the user part or the host of an absolute URL.
pub const fn is_userinfo(byte: u8) -> bool {
    has(byte, USERINFO)
}

/// A character that needs no escape inside a quoted string.
pub const fn is_quoted(byte: u8) -> bool {
    has(byte, QUOTED)
}

/// How many leading bytes are in the class.
pub fn run(bytes: &[u8], class: impl Fn(u8) -> bool) -> usize {
    bytes.iter().position(|&b| !class(b)).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes() {
        assert!(is_token(b'a') && is_token(b'|') && !is_token(b' ') && !is_token(b':'));
        assert!(is_value(b'\t') && is_value(0xff) && !is_value(b'\r') && !is_value(127));
        assert!(is_url(b'/') && is_url(0x80) && !is_url(b'?') && !is_url(b' ') && !is_url(b'#'));
        assert!(is_quoted(b' ') && !is_quoted(b'"') && !is_quoted(b'\\'));
    }
}
