//! The request methods, in the order of their numbers.

/// Every method the parser knows; the index is the number handed to JS.
pub const ALL: &[&str] = &[
    "DELETE",
    "GET",
    "HEAD",
    "POST",
    "PUT",
    "CONNECT",
    "OPTIONS",
    "TRACE",
    "COPY",
    "LOCK",
    "MKCOL",
    "MOVE",
    "PROPFIND",
    "PROPPATCH",
    "SEARCH",
    "UNLOCK",
    "BIND",
    "REBIND",
    "UNBIND",
    "ACL",
    "REPORT",
    "MKACTIVITY",
    "CHECKOUT",
    "MERGE",
    "M-SEARCH",
    "NOTIFY",
    "SUBSCRIBE",
    "UNSUBSCRIBE",
    "PATCH",
    "PURGE",
    "MKCALENDAR",
    "LINK",
    "UNLINK",
    "SOURCE",
    "PRI",
    "DESCRIBE",
    "ANNOUNCE",
    "SETUP",
    "PLAY",
    "PAUSE",
    "TEARDOWN",
    "GET_PARAMETER",
    "SET_PARAMETER",
    "REDIRECT",
    "RECORD",
    "FLUSH",
    "QUERY",
];

/// The number of `PRI`, the first word of the HTTP/2 preface.
pub const PRI: u8 = 34;
/// The number of `CONNECT`.
pub const CONNECT: u8 = 5;
/// The number of `HEAD`.
pub const HEAD: u8 = 2;
const SOURCE: u8 = 33;

/// Whether a program may ask for the method over HTTP (`http.METHODS`).
pub fn is_public(number: u8) -> bool {
    number <= SOURCE || number == 46
}

/// Whether the method may be used with the protocol whose name follows the URL.
pub fn allowed(number: u8, protocol: &[u8]) -> bool {
    match protocol {
        b"HTTP" => is_public(number) || number == PRI,
        b"RTSP" => matches!(number, 6 | 35..=45 | 1 | 3),
        _ => number == SOURCE,
    }
}

/// How a growing word relates to the known methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Match {
    /// Some method starts with it.
    Prefix,
    /// No method starts with it.
    None,
}

/// Whether any method starts with `word`.
pub fn prefix(word: &[u8]) -> Match {
    if ALL.iter().any(|name| name.as_bytes().starts_with(word)) {
        Match::Prefix
    } else {
        Match::None
    }
}

/// The number of a method.
pub fn number(word: &[u8]) -> Option<u8> {
    match word {
        b"GET" => return Some(1),
        b"POST" => return Some(3),
        _ => {}
    }
    let index = ALL.iter().position(|name| name.as_bytes() == word)?;
    u8::try_from(index).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_positions() {
        assert_eq!(number(b"DELETE"), Some(0));
        assert_eq!(number(b"GET"), Some(1));
        assert_eq!(number(b"CONNECT"), Some(CONNECT));
        assert_eq!(number(b"PRI"), Some(PRI));
        assert_eq!(number(b"QUERY"), Some(46));
        assert_eq!(number(b"get"), None);
        assert_eq!(prefix(b"GET_"), Match::Prefix);
        assert_eq!(prefix(b"GETX"), Match::None);
    }
}
