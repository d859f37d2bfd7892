//! Header and trailer fields (RFC 9112 §5), and what a few of them mean for the
//! framing of the message.

use super::{Fault, Field, Kind, Parser, Span, fault, flag, lenient};
use crate::chars::{is_token, is_value, run};

/// Where in the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Right after the first line.
    First,
    /// At the start of a line.
    Start,
    Name,
    /// Blanks between a name and its colon (lenient).
    Colon,
    /// Blanks before a value.
    Before,
    BeforeLf,
    /// After an empty first line of a value.
    BeforeFold,
    Value,
    Digits,
    DigitsBlank,
    /// Anything up to the end of the line (lenient).
    Anything,
    ValueLf,
    /// After the line feed: a blank continues the value.
    Fold,
    /// After the last CR.
    EndLf,
}

use State as S;

/// Fields that frame the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Special {
    None,
    Connection,
    ContentLength,
    TransferEncoding,
    Upgrade,
}

fn special(name: &[u8]) -> Special {
    let is = |text: &[u8]| name.eq_ignore_ascii_case(text);
    match name.len() {
        7 if is(b"upgrade") => Special::Upgrade,
        10 if is(b"connection") => Special::Connection,
        14 if is(b"content-length") => Special::ContentLength,
        16 if is(b"proxy-connection") => Special::Connection,
        17 if is(b"transfer-encoding") => Special::TransferEncoding,
        _ => Special::None,
    }
}

fn token_fault(reason: &'static str, at: usize) -> Fault {
    fault("HPE_INVALID_HEADER_TOKEN", reason, at)
}

const BAD_CODING: &str = "Invalid `Transfer-Encoding` header value";

impl Parser {
    fn to(&mut self, state: State) {
        self.state = super::State::Fields(state);
    }

    /// Reads on; true when the head is complete.
    pub(super) fn field_step(&mut self, state: State, data: &[u8], pos: &mut usize) -> Result<bool, Fault> {
        let rest = &data[*pos..];
        let Some(&byte) = rest.first() else {
            return Ok(false);
        };
        match state {
            S::First => {
                if byte == b' ' {
                    *pos += 1;
                    if !self.allows(lenient::HEADERS) {
                        return Err(fault(
                            "HPE_UNEXPECTED_SPACE",
                            "Unexpected space after start line",
                            *pos,
                        ));
                    }
                }
                self.to(S::Start);
            }
            S::Start => match byte {
                b'\r' => {
                    *pos += 1;
                    self.to(S::EndLf);
                }
                b'\n' => {
                    *pos += 1;
                    if !self.allows(lenient::OPTIONAL_CR) {
                        return Err(token_fault("Invalid header field char", *pos));
                    }
                    return Ok(self.end_of_fields());
                }
                _ if is_token(byte) => {
                    self.mark = self.text.len();
                    self.to(S::Name);
                }
                _ => return Err(token_fault("Invalid header token", *pos)),
            },
            S::Name => {
                let n = run(rest, is_token);
                self.keep(
                    rest.get(..n).unwrap_or(&[]),
                    *pos + n + usize::from(n < rest.len()),
                )?;
                *pos += n;
                match data.get(*pos) {
                    None => {}
                    Some(b':') => self.name_done(pos)?,
                    Some(b' ') if special(self.slice(self.since_mark())) != Special::None => {
                        if !self.allows(lenient::HEADERS) {
                            return Err(token_fault("Invalid header field char", *pos + 1));
                        }
                        self.to(S::Colon);
                    }
                    Some(_) => return Err(token_fault("Invalid header token", *pos)),
                }
            }
            S::Colon => match byte {
                b' ' => *pos += 1,
                b':' => self.name_done(pos)?,
                _ => return Err(token_fault("Invalid header token", *pos)),
            },
            S::Before => match byte {
                b' ' | b'\t' => *pos += run(rest, |b| b == b' ' || b == b'\t'),
                b'\r' => {
                    *pos += 1;
                    self.to(S::BeforeLf);
                }
                b'\n' => {
                    *pos += 1;
                    if !self.allows(lenient::OPTIONAL_CR) {
                        return Err(token_fault("Invalid header value char", *pos));
                    }
                    self.to(S::BeforeFold);
                }
                _ => self.value_start(*pos)?,
            },
            S::BeforeLf => {
                if byte == b'\n' {
                    *pos += 1;
                } else if !self.allows(lenient::HEADERS) {
                    return Err(fault("HPE_STRICT", "Expected LF after CR", *pos));
                }
                self.to(S::BeforeFold);
            }
            S::BeforeFold => {
                if byte == b' ' || byte == b'\t' {
                    *pos += 1;
                    if !self.allows(lenient::HEADERS) {
                        return Err(token_fault("Invalid header value char", *pos));
                    }
                    self.to(S::Before);
                } else if self.special == Special::ContentLength {
                    return Err(fault("HPE_INVALID_CONTENT_LENGTH", "Empty Content-Length", *pos));
                } else {
                    self.to(S::Start);
                }
            }
            S::Digits => self.digits(rest, pos)?,
            S::DigitsBlank => {
                let n = run(rest, |b| b == b' ' || b == b'\t');
                *pos += n;
                match data.get(*pos) {
                    None => {}
                    Some(b'\r' | b'\n') => {
                        self.flags |= flag::CONTENT_LENGTH;
                        self.to(S::Value);
                    }
                    Some(_) => {
                        return Err(fault(
                            "HPE_INVALID_CONTENT_LENGTH",
                            "Invalid character in Content-Length",
                            *pos,
                        ));
                    }
                }
            }
            S::Value => {
                let n = run(rest, is_value);
                self.keep(
                    rest.get(..n).unwrap_or(&[]),
                    *pos + n + usize::from(n < rest.len()),
                )?;
                *pos += n;
                match data.get(*pos) {
                    None => {}
                    Some(b'\r') => {
                        *pos += 1;
                        self.value_done(*pos)?;
                    }
                    Some(b'\n') if self.allows(lenient::OPTIONAL_CR) => self.value_done(*pos)?,
                    Some(_) if self.allows(lenient::HEADERS) => self.to(S::Anything),
                    Some(b'\n') => {
                        return Err(fault(
                            "HPE_CR_EXPECTED",
                            "Missing expected CR after header value",
                            *pos,
                        ));
                    }
                    Some(_) => return Err(token_fault("Invalid header value char", *pos)),
                }
            }
            S::Anything => {
                let n = run(rest, |b| b != b'\r' && b != b'\n');
                self.keep(rest.get(..n).unwrap_or(&[]), *pos + n)?;
                *pos += n;
                if let Some(&end) = data.get(*pos) {
                    *pos += usize::from(end == b'\r');
                    self.value_done(*pos)?;
                }
            }
            S::ValueLf => {
                if byte != b'\n' {
                    return Err(fault(
                        "HPE_LF_EXPECTED",
                        "Missing expected LF after header value",
                        *pos,
                    ));
                }
                *pos += 1;
                self.to(S::Fold);
            }
            S::Fold => {
                if byte != b' ' && byte != b'\t' {
                    self.meaning();
                    self.to(S::Start);
                } else if self.allows(lenient::HEADERS) {
                    self.to(S::Value);
                } else {
                    return Err(token_fault("Unexpected whitespace after header value", *pos));
                }
            }
            S::EndLf => {
                if byte == b'\n' {
                    *pos += 1;
                } else if !self.allows(lenient::OPTIONAL_LF) {
                    return Err(fault("HPE_STRICT", "Expected LF after headers", *pos));
                }
                return Ok(self.end_of_fields());
            }
        }
        Ok(false)
    }

    fn end_of_fields(&mut self) -> bool {
        if self.has(flag::TRAILING) {
            self.state = super::State::Done;
            return false;
        }
        self.head_done();
        true
    }

    /// At the colon.
    fn name_done(&mut self, pos: &mut usize) -> Result<(), Fault> {
        *pos += 1;
        let name = self.since_mark();
        self.special = special(self.slice(name));
        if self.has(flag::TRAILING) {
            // Framing was decided by the head; a trailer cannot change it.
            self.special = match self.special {
                Special::ContentLength | Special::TransferEncoding => self.special,
                _ => Special::None,
            };
        }
        if !self.allows(lenient::CHUNKED_LENGTH) {
            if self.special == Special::TransferEncoding && self.has(flag::CONTENT_LENGTH) {
                return Err(fault(
                    "HPE_INVALID_TRANSFER_ENCODING",
                    "Transfer-Encoding can't be present with Content-Length",
                    *pos,
                ));
            }
            if self.special == Special::ContentLength && self.has(flag::TRANSFER_ENCODING) {
                return Err(fault(
                    "HPE_INVALID_CONTENT_LENGTH",
                    "Content-Length can't be present with Transfer-Encoding",
                    *pos,
                ));
            }
        }
        self.mark = self.text.len();
        self.fields.push(Field {
            name,
            value: self.since_mark(),
        });
        self.to(S::Before);
        Ok(())
    }

    fn value_start(&mut self, pos: usize) -> Result<(), Fault> {
        self.mark = self.text.len();
        self.to(S::Value);
        match self.special {
            Special::Upgrade => self.flags |= flag::UPGRADE,
            Special::TransferEncoding => {
                if self.has(flag::CHUNKED) && self.forbids_after_chunked() {
                    return Err(fault("HPE_INVALID_TRANSFER_ENCODING", BAD_CODING, pos + 1));
                }
                self.flags |= flag::TRANSFER_ENCODING;
                self.flags &= !flag::CHUNKED;
            }
            Special::ContentLength => {
                if self.has(flag::CONTENT_LENGTH) {
                    return Err(fault(
                        "HPE_UNEXPECTED_CONTENT_LENGTH",
                        "Duplicate Content-Length",
                        pos,
                    ));
                }
                self.length = 0;
                self.to(S::Digits);
            }
            _ => {}
        }
        Ok(())
    }

    fn digits(&mut self, rest: &[u8], pos: &mut usize) -> Result<(), Fault> {
        let n = run(rest, |b| b.is_ascii_digit());
        let digits = rest.get(..n).unwrap_or(&[]);
        for (i, digit) in digits.iter().enumerate() {
            let grown = self
                .length
                .checked_mul(10)
                .and_then(|l| l.checked_add(u64::from(digit - b'0')));
            self.length = grown.ok_or_else(|| {
                fault(
                    "HPE_INVALID_CONTENT_LENGTH",
                    "Content-Length overflow",
                    *pos + i + 1,
                )
            })?;
        }
        self.keep(digits, *pos + n)?;
        *pos += n;
        if n < rest.len() {
            self.to(S::DigitsBlank);
        }
        Ok(())
    }

    fn forbids_after_chunked(&self) -> bool {
        self.kind == Kind::Request && !self.allows(lenient::TRANSFER_ENCODING)
    }

    /// The value's line is over.
    fn value_done(&mut self, pos: usize) -> Result<(), Fault> {
        let value = self.since_mark();
        if let Some(field) = self.fields.last_mut() {
            field.value = Span {
                start: field.value.start,
                end: value.end,
            };
        }
        if self.special == Special::TransferEncoding {
            let text = self.slice(value);
            let mut chunked = false;
            let mut after_chunked = None;
            let mut left = text.len();
            for coding in text.split(|&b| b == b',') {
                if chunked && after_chunked.is_none() {
                    after_chunked = Some(pos.saturating_sub(left + 1));
                }
                chunked = blank_trimmed(coding).eq_ignore_ascii_case(b"chunked");
                left = left.saturating_sub(coding.len() + 1);
            }
            if let Some(at) = after_chunked
                && self.forbids_after_chunked()
            {
                return Err(fault("HPE_INVALID_TRANSFER_ENCODING", BAD_CODING, at));
            }
            self.flags &= !flag::CHUNKED;
            if chunked {
                self.flags |= flag::CHUNKED;
            }
        }
        self.to(S::ValueLf);
        Ok(())
    }

    /// What a complete value says about the connection.
    fn meaning(&mut self) {
        if self.special != Special::Connection {
            return;
        }
        let mut found = 0;
        for token in self.slice(self.since_mark()).split(|&b| b == b',') {
            let token = blank_trimmed(token);
            let is = |text: &[u8]| token.eq_ignore_ascii_case(text);
            if is(b"close") {
                found |= flag::CLOSE;
            } else if is(b"keep-alive") {
                found |= flag::KEEP_ALIVE;
            } else if is(b"upgrade") {
                found |= flag::CONNECTION_UPGRADE;
            }
        }
        self.flags |= found;
    }
}

fn blank_trimmed(text: &[u8]) -> &[u8] {
    let blank = |b: &u8| *b == b' ' || *b == b'\t';
    let start = text.iter().position(|b| !blank(b)).unwrap_or(text.len());
    super::trim_end(text.get(start..).unwrap_or(&[]))
}
