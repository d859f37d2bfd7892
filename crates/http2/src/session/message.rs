//! What a list of fields must be like to be a request or a response
//! (RFC 9113, section 8), as strictly as nghttp2.

/// What is to be done with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Take,
    /// Not a field, but not worth ending the stream for.
    Ignore,
    /// The message is malformed.
    Malformed,
}

const AUTHORITY: u8 = 1;
const METHOD: u8 = 2;
const PATH: u8 = 4;
const SCHEME: u8 = 8;
const PROTOCOL: u8 = 16;
const STATUS: u8 = 32;
const HOST: u8 = 64;

/// What is known of the message a stream receives.
#[derive(Debug, Default)]
pub(crate) struct Message {
    seen: u8,
    /// A regular field was there: no pseudo-field may follow.
    regular: bool,
    status: u16,
    connect: bool,
    options: bool,
    /// The response to HEAD has no body, whatever its length field says.
    pub head: bool,
    /// `*` as path, and a path that begins with `/`.
    asterisk: bool,
    absolute: bool,
    web_scheme: bool,
    length: Option<u64>,
    received: u64,
}

/// What kind of list is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    Request,
    Response,
    Trailers,
}

fn is_token(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&octet)
}

fn is_name(name: &[u8]) -> bool {
    let rest = name.strip_prefix(b":").unwrap_or(name);
    !rest.is_empty() && rest.iter().all(|&octet| is_token(octet))
}

fn is_value(value: &[u8], strict: bool) -> bool {
    let blank = |octet: Option<&u8>| matches!(octet, Some(b' ' | b'\t'));
    if strict && (blank(value.first()) || blank(value.last())) {
        return false;
    }
    value
        .iter()
        .all(|&octet| octet == b'\t' || (octet >= b' ' && octet != 0x7F))
}

fn number(text: &[u8]) -> Option<u64> {
    if text.is_empty() || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(text)
        .ok()?
        .parse()
        .ok()
        .filter(|value| *value <= i64::MAX as u64)
}

impl Message {
    /// Before each list of fields.
    pub(crate) fn begin(&mut self) {
        self.regular = false;
        if self.status / 100 == 1 {
            self.status = 0;
            self.seen &= !STATUS;
        }
    }

    fn once(&mut self, bit: u8) -> bool {
        let first = self.seen & bit == 0;
        self.seen |= bit;
        first
    }

    /// Judges one field.
    pub(crate) fn field(
        &mut self,
        list: List,
        name: &[u8],
        value: &[u8],
        strict: bool,
        extended: bool,
    ) -> Verdict {
        if !is_name(name) || name.iter().any(u8::is_ascii_uppercase) {
            if name.starts_with(b":") || name.iter().any(u8::is_ascii_uppercase) {
                return Verdict::Malformed;
            }
            self.regular = true;
            return Verdict::Ignore;
        }
        let pseudo = name.starts_with(b":");
        if !is_value(value, strict) {
            if pseudo {
                return Verdict::Malformed;
            }
            self.regular = true;
            return Verdict::Ignore;
        }
        let fine = if pseudo {
            !self.regular && self.pseudo(list, name, value, extended)
        } else {
            self.regular = true;
            self.regular_field(list, name, value)
        };
        if fine { Verdict::Take } else { Verdict::Malformed }
    }

    fn pseudo(&mut self, list: List, name: &[u8], value: &[u8], extended: bool) -> bool {
        match (list, name) {
            (List::Request, b":authority") => self.once(AUTHORITY),
            (List::Request, b":method") => {
                self.connect = value == b"CONNECT";
                self.options = value == b"OPTIONS";
                self.head = value == b"HEAD";
                self.once(METHOD) && !value.is_empty()
            }
            (List::Request, b":path") => {
                self.absolute = value.starts_with(b"/");
                self.asterisk = value == b"*";
                self.once(PATH) && !value.is_empty()
            }
            (List::Request, b":scheme") => {
                self.web_scheme = value.eq_ignore_ascii_case(b"http") || value.eq_ignore_ascii_case(b"https");
                self.once(SCHEME) && !value.is_empty()
            }
            (List::Request, b":protocol") => extended && self.once(PROTOCOL),
            (List::Response, b":status") => {
                let status = match value {
                    [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'] => number(value),
                    _ => None,
                };
                self.status = status.and_then(|status| u16::try_from(status).ok()).unwrap_or(0);
                self.once(STATUS) && self.status != 0 && self.status != 101
            }
            _ => false,
        }
    }

    fn regular_field(&mut self, list: List, name: &[u8], value: &[u8]) -> bool {
        match name {
            b"connection" | b"keep-alive" | b"proxy-connection" | b"transfer-encoding" | b"upgrade" => false,
            b"te" => value.eq_ignore_ascii_case(b"trailers"),
            b"host" if list == List::Request => self.once(HOST),
            b"content-length" if list != List::Trailers => {
                let bodiless = self.status == 204 || self.status / 100 == 1;
                let length = number(value);
                if bodiless {
                    return length == Some(0);
                }
                length.is_some() && self.length.replace(length.unwrap_or(0)).is_none()
            }
            _ => true,
        }
    }

    /// Whether the list that ended is complete.
    pub(crate) fn complete(&mut self, list: List, end_stream: bool) -> bool {
        match list {
            List::Request => self.complete_request(),
            List::Response => {
                if self.seen & STATUS == 0 {
                    return false;
                }
                if self.status == 304 || self.head {
                    self.length = None;
                }
                !(self.status / 100 == 1 && end_stream)
            }
            List::Trailers => end_stream,
        }
    }

    fn complete_request(&self) -> bool {
        let has = |bits: u8| self.seen & bits == bits;
        if self.connect && !has(PROTOCOL) {
            return has(AUTHORITY) && self.seen & (SCHEME | PATH) == 0;
        }
        if !has(METHOD | PATH | SCHEME) || self.seen & (AUTHORITY | HOST) == 0 {
            return false;
        }
        if has(PROTOCOL) && (!self.connect || !has(AUTHORITY)) {
            return false;
        }
        !self.web_scheme || self.absolute || (self.options && self.asterisk)
    }

    /// The response is still to come after informational ones.
    pub(crate) fn waits(&self) -> bool {
        self.seen & STATUS == 0 || self.status / 100 == 1
    }

    /// Notes data; false when there is more than was announced.
    pub(crate) fn data(&mut self, octets: usize) -> bool {
        self.received += octets as u64;
        self.length.is_none_or(|length| self.received <= length)
    }

    /// Whether the message may end here.
    pub(crate) fn end(&self) -> bool {
        self.length.is_none_or(|length| self.received == length)
    }

    /// What is known when the request was made by this side.
    pub(crate) fn answers(method_is_head: bool) -> Self {
        Message {
            head: method_is_head,
            ..Message::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(fields: &[(&str, &str)]) -> bool {
        let mut message = Message::default();
        message.begin();
        fields.iter().all(|(name, value)| {
            message.field(List::Request, name.as_bytes(), value.as_bytes(), true, false) != Verdict::Malformed
        }) && message.complete(List::Request, true)
    }

    #[test]
    fn requests() {
        let plain = [
            (":method", "GET"),
            (":scheme", "http"),
            (":path", "/"),
            (":authority", "a"),
        ];
        assert!(request(&plain));
        assert!(!request(&plain[..3]));
        assert!(!request(&[plain[0], plain[1], plain[2], plain[3], plain[3]]));
        assert!(!request(&[plain[0], plain[1], ("a", "b"), plain[2], plain[3]]));
        assert!(!request(&[
            plain[0],
            plain[1],
            plain[2],
            plain[3],
            ("connection", "close")
        ]));
        assert!(request(&[
            plain[0],
            plain[1],
            plain[2],
            plain[3],
            ("te", "trailers")
        ]));
        assert!(!request(&[plain[0], plain[1], plain[2], plain[3], ("A", "b")]));
        assert!(request(&[(":method", "CONNECT"), (":authority", "a:80")]));
        assert!(!request(&[
            (":method", "CONNECT"),
            (":authority", "a:80"),
            (":path", "/")
        ]));
    }

    #[test]
    fn lengths() {
        let mut message = Message::default();
        message.begin();
        assert_eq!(
            message.field(List::Response, b":status", b"200", true, false),
            Verdict::Take
        );
        assert_eq!(
            message.field(List::Response, b"content-length", b"3", true, false),
            Verdict::Take
        );
        assert!(message.complete(List::Response, false) && message.data(2) && !message.end());
        assert!(message.data(1) && message.end() && !message.data(1));
    }
}
