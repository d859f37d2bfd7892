//! Request and status lines (RFC 9112 §3 and §4), byte by byte with runs.

use super::{Fault, Kind, Parser, fault, fields, lenient};
use crate::chars::{is_token, is_url, is_userinfo, run};
use crate::methods;

/// Where in the first line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Method,
    SpaceBeforeUrl,
    SpacesBeforeUrl,
    UrlStart,
    UrlSchema,
    /// After the colon: how many slashes were seen.
    UrlSchemaSlash(u8),
    UrlServer,
    /// An `@` was seen in the server part.
    UrlServerAt,
    UrlPath,
    UrlQuery,
    UrlFragment,
    /// A line feed must follow: HTTP/0.9.
    UrlLf,
    SpacesBeforeProtocol,
    Protocol,
    Slash,
    Major,
    Dot,
    Minor,
    AfterVersion,
    RequestLf,
    /// How much of the HTTP/2 preface's rest was seen.
    Preface(u8),
    /// How many digits were seen.
    Status(u8),
    AfterStatus,
    Reason,
    StatusLf,
}

use State as S;

const PREFACE: &[u8] = b"\r\n\r\nSM\r\n\r\n";
const PROTOCOLS: [&[u8]; 3] = [b"HTTP", b"RTSP", b"ICE"];

fn invalid_url(reason: &'static str, at: usize) -> Fault {
    fault("HPE_INVALID_URL", reason, at)
}

fn version(reason: &'static str, at: usize) -> Fault {
    fault("HPE_INVALID_VERSION", reason, at)
}

fn constant(reason: &'static str, at: usize) -> Fault {
    fault("HPE_INVALID_CONSTANT", reason, at)
}

impl Parser {
    fn go(&mut self, state: State) {
        self.state = super::State::Line(state);
    }

    fn enter_fields(&mut self) {
        self.state = super::State::Fields(fields::State::First);
    }

    /// Reads at least one byte, or moves to another state.
    pub(super) fn line_step(&mut self, state: State, data: &[u8], pos: &mut usize) -> Result<(), Fault> {
        let rest = &data[*pos..];
        let Some(&byte) = rest.first() else { return Ok(()) };
        match state {
            S::Method => self.method(rest, byte, pos)?,
            S::SpaceBeforeUrl => {
                if byte != b' ' {
                    return Err(fault("HPE_INVALID_METHOD", "Expected space after method", *pos));
                }
                *pos += 1;
                self.go(S::SpacesBeforeUrl);
            }
            S::SpacesBeforeUrl => {
                *pos += run(rest, |b| b == b' ');
                if *pos < data.len() {
                    self.mark = self.text.len();
                    self.go(if self.method == methods::CONNECT {
                        S::UrlServer
                    } else {
                        S::UrlStart
                    });
                }
            }
            S::UrlStart
            | S::UrlSchema
            | S::UrlSchemaSlash(_)
            | S::UrlServer
            | S::UrlServerAt
            | S::UrlPath
            | S::UrlQuery
            | S::UrlFragment => self.read_url(state, rest, byte, pos)?,
            S::UrlLf => {
                if byte != b'\n' {
                    return Err(invalid_url("Expected CRLF", *pos));
                }
                *pos += 1;
                (self.major, self.minor) = (0, 9);
                self.enter_fields();
            }
            S::SpacesBeforeProtocol => {
                if rest.starts_with(b"HTTP/1.1\r\n") && methods::is_public(self.method) {
                    *pos += 10;
                    (self.major, self.minor) = (1, 1);
                    self.enter_fields();
                    return Ok(());
                }
                *pos += run(rest, |b| b == b' ');
                if *pos < data.len() {
                    self.word_len = 0;
                    self.go(S::Protocol);
                }
            }
            S::Protocol => self.protocol(byte, pos)?,
            S::Slash => {
                if byte != b'/' {
                    return Err(constant("Expected HTTP/, RTSP/ or ICE/", *pos));
                }
                *pos += 1;
                self.go(S::Major);
            }
            S::Major => {
                self.major = digit(byte).ok_or_else(|| version("Invalid major version", *pos))?;
                *pos += 1;
                self.go(S::Dot);
            }
            S::Dot => {
                if byte != b'.' {
                    return Err(version("Expected dot", *pos));
                }
                *pos += 1;
                self.go(S::Minor);
            }
            S::Minor => {
                self.minor = digit(byte).ok_or_else(|| version("Invalid minor version", *pos))?;
                *pos += 1;
                let known = matches!((self.major, self.minor), (0, 9) | (1, 0 | 1) | (2, 0));
                if !known && !self.allows(lenient::VERSION) {
                    return Err(version("Invalid HTTP version", *pos));
                }
                let preface = self.kind == Kind::Request && self.method == methods::PRI;
                self.go(if preface { S::Preface(0) } else { S::AfterVersion });
            }
            S::AfterVersion if self.kind == Kind::Response => {
                if byte != b' ' {
                    return Err(version("Expected space after version", *pos));
                }
                *pos += 1;
                self.status = 0;
                self.go(S::Status(0));
            }
            S::AfterVersion => {
                if byte != b'\r' && byte != b'\n' {
                    return Err(version("Expected CRLF after version", *pos));
                }
                *pos += 1;
                if byte == b'\n' && !self.allows(lenient::OPTIONAL_CR) {
                    return Err(version("Expected CRLF after version", *pos));
                }
                if byte == b'\n' {
                    self.enter_fields();
                } else {
                    self.go(S::RequestLf);
                }
            }
            S::RequestLf => {
                if byte == b'\n' {
                    *pos += 1;
                } else if !self.allows(lenient::OPTIONAL_LF) {
                    return Err(fault("HPE_STRICT", "Expected CRLF after version", *pos));
                }
                self.enter_fields();
            }
            S::Preface(n) => {
                if PREFACE.get(usize::from(n)) != Some(&byte) {
                    return Err(version("Expected HTTP/2 Connection Preface", *pos));
                }
                *pos += 1;
                if usize::from(n) + 1 == PREFACE.len() {
                    return Err(fault("HPE_PAUSED_H2_UPGRADE", "Pause on PRI/Upgrade", *pos));
                }
                self.go(S::Preface(n + 1));
            }
            S::Status(n) => {
                let d =
                    digit(byte).ok_or_else(|| fault("HPE_INVALID_STATUS", "Invalid status code", *pos))?;
                *pos += 1;
                self.status = self.status * 10 + u16::from(d);
                self.go(if n == 2 { S::AfterStatus } else { S::Status(n + 1) });
            }
            S::AfterStatus => {
                match byte {
                    b' ' => {
                        self.mark = self.text.len();
                        self.go(S::Reason);
                    }
                    b'\r' => self.go(S::StatusLf),
                    b'\n' if self.allows(lenient::OPTIONAL_CR) => self.enter_fields(),
                    _ => return Err(fault("HPE_INVALID_STATUS", "Invalid response status", *pos)),
                }
                *pos += 1;
            }
            S::Reason => {
                let n = run(rest, |b| b != b'\r' && b != b'\n');
                self.keep(rest.get(..n).unwrap_or(&[]), *pos + n)?;
                *pos += n;
                let Some(&end) = data.get(*pos) else { return Ok(()) };
                self.reason = self.since_mark();
                *pos += 1;
                if end == b'\r' {
                    self.go(S::StatusLf);
                } else if self.allows(lenient::OPTIONAL_CR) {
                    self.enter_fields();
                } else {
                    return Err(fault(
                        "HPE_CR_EXPECTED",
                        "Missing expected CR after response line",
                        *pos,
                    ));
                }
            }
            S::StatusLf => {
                if byte == b'\n' {
                    *pos += 1;
                } else if !self.allows(lenient::OPTIONAL_LF) {
                    return Err(fault("HPE_STRICT", "Expected LF after CR", *pos));
                }
                self.enter_fields();
            }
        }
        Ok(())
    }

    fn method(&mut self, rest: &[u8], byte: u8, pos: &mut usize) -> Result<(), Fault> {
        if self.word_len == 0 {
            for (text, number) in [(&b"GET "[..], 1), (b"POST ", 3)] {
                if rest.starts_with(text) {
                    self.method = number;
                    *pos += text.len();
                    self.go(S::SpacesBeforeUrl);
                    return Ok(());
                }
            }
        }
        if let Some(slot) = self.word.get_mut(self.word_len) {
            *slot = byte;
            let grown = self.word.get(..=self.word_len).unwrap_or(&[]);
            if is_token(byte) && methods::prefix(grown) == methods::Match::Prefix {
                self.word_len += 1;
                *pos += 1;
                return Ok(());
            }
        }
        let word = self.word.get(..self.word_len).unwrap_or(&[]);
        match methods::number(word) {
            Some(number) => {
                self.method = number;
                self.go(S::SpaceBeforeUrl);
                Ok(())
            }
            None => Err(fault("HPE_INVALID_METHOD", "Invalid method encountered", *pos)),
        }
    }

    fn protocol(&mut self, byte: u8, pos: &mut usize) -> Result<(), Fault> {
        let expected = constant("Expected HTTP/, RTSP/ or ICE/", *pos);
        let slot = self.word.get_mut(self.word_len).ok_or(expected)?;
        *slot = byte;
        self.word_len += 1;
        let word = self.word.get(..self.word_len).unwrap_or(&[]);
        if !PROTOCOLS.iter().any(|p| p.starts_with(word)) {
            return Err(expected);
        }
        *pos += 1;
        if PROTOCOLS.contains(&word) {
            if self.kind == Kind::Request && !methods::allowed(self.method, word) {
                let reason = match word {
                    b"HTTP" => "Invalid method for HTTP/x.x request",
                    b"RTSP" => "Invalid method for RTSP/x.x request",
                    _ => "Expected SOURCE method for ICE/x.x request",
                };
                return Err(constant(reason, *pos));
            }
            self.go(S::Slash);
        }
        Ok(())
    }

    fn read_url(&mut self, state: State, rest: &[u8], byte: u8, pos: &mut usize) -> Result<(), Fault> {
        let class: fn(u8) -> bool = match state {
            S::UrlPath => is_url,
            S::UrlQuery => |b| is_url(b) || b == b'?',
            S::UrlFragment => |b| is_url(b) || b == b'?' || b == b'#',
            S::UrlSchema => |b| b.is_ascii_alphabetic(),
            S::UrlServer => |b| is_userinfo(b) || b == b'[' || b == b']',
            _ => |_| false,
        };
        let n = run(rest, class);
        if n > 0 {
            self.keep(rest.get(..n).unwrap_or(&[]), *pos + n)?;
            *pos += n;
            return Ok(());
        }
        let blank = matches!(byte, b' ' | b'\r' | b'\n');
        if blank && !matches!(state, S::UrlStart | S::UrlSchema | S::UrlSchemaSlash(_)) {
            return self.url_end(byte, pos);
        }
        let next = match (state, byte) {
            (S::UrlStart | S::UrlSchema | S::UrlSchemaSlash(_), _) if blank => {
                return Err(invalid_url("Invalid characters in url", *pos + 1));
            }
            (S::UrlStart, b'/' | b'*') => S::UrlPath,
            (S::UrlStart, _) if byte.is_ascii_alphabetic() => S::UrlSchema,
            (S::UrlStart, _) => return Err(invalid_url("Unexpected start char in url", *pos)),
            (S::UrlSchema, b':') => S::UrlSchemaSlash(0),
            (S::UrlSchemaSlash(0), b'/') => S::UrlSchemaSlash(1),
            (S::UrlSchemaSlash(_), b'/') => S::UrlServer,
            (S::UrlSchema | S::UrlSchemaSlash(_), _) => {
                return Err(invalid_url("Unexpected char in url schema", *pos));
            }
            (S::UrlServer | S::UrlServerAt, b'/') => S::UrlPath,
            (S::UrlServer | S::UrlServerAt, b'?') => S::UrlQuery,
            (S::UrlServer, b'@') => S::UrlServerAt,
            (S::UrlServerAt, b'@') => return Err(invalid_url("Double @ in url", *pos + 1)),
            (S::UrlServerAt, _) if is_userinfo(byte) || byte == b'[' || byte == b']' => S::UrlServer,
            (S::UrlServer | S::UrlServerAt, _) => {
                return Err(invalid_url("Unexpected char in url server", *pos));
            }
            (S::UrlPath, b'?') => S::UrlQuery,
            (S::UrlPath | S::UrlQuery, b'#') => S::UrlFragment,
            (S::UrlPath, _) => return Err(invalid_url("Invalid char in url path", *pos)),
            (S::UrlQuery, _) => return Err(invalid_url("Invalid char in url query", *pos)),
            _ => return Err(invalid_url("Invalid char in url fragment start", *pos)),
        };
        self.keep(&[byte], *pos + 1)?;
        *pos += 1;
        self.go(next);
        Ok(())
    }

    fn url_end(&mut self, byte: u8, pos: &mut usize) -> Result<(), Fault> {
        self.url = self.since_mark();
        *pos += 1;
        match byte {
            b' ' => self.go(S::SpacesBeforeProtocol),
            b'\r' => self.go(S::UrlLf),
            _ if self.allows(lenient::OPTIONAL_CR) => {
                (self.major, self.minor) = (0, 9);
                self.enter_fields();
            }
            _ => {
                return Err(fault(
                    "HPE_CR_EXPECTED",
                    "Missing expected CR after request line",
                    *pos,
                ));
            }
        }
        Ok(())
    }
}

fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_digit().then(|| byte - b'0')
}
