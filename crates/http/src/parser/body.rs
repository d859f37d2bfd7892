//! Bodies: counted, chunked (RFC 9112 §7.1), or up to the end of the connection.

use super::{Event, Fault, MAX_EXTENSIONS, Parser, fault, fields, flag, lenient};
use crate::chars::{is_quoted, is_token, run};

/// Where in the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Identity,
    UntilEnd,
    SizeStart,
    Size,
    AfterSize,
    Extensions,
    ExtensionName,
    ExtensionValue,
    Quoted,
    QuotedPair,
    AfterQuoted,
    SizeLf,
    Data,
    AfterData,
    AfterDataLf,
}

use State as S;

fn size_fault(reason: &'static str, at: usize) -> Fault {
    fault("HPE_INVALID_CHUNK_SIZE", reason, at)
}

fn strict(reason: &'static str, at: usize) -> Fault {
    fault("HPE_STRICT", reason, at)
}

fn no_cr(reason: &'static str, at: usize) -> Fault {
    fault("HPE_CR_EXPECTED", reason, at)
}

impl Parser {
    fn at(&mut self, state: State) {
        self.state = super::State::Body(state);
    }

    pub(super) fn body_step(
        &mut self,
        state: State,
        data: &[u8],
        pos: &mut usize,
    ) -> Result<Option<Event>, Fault> {
        let rest = &data[*pos..];
        let Some(&byte) = rest.first() else {
            return Ok(None);
        };
        match state {
            S::UntilEnd => {
                let start = std::mem::replace(pos, data.len());
                return Ok(Some(Event::Body(start, *pos)));
            }
            S::Identity | S::Data => {
                let n = usize::try_from(self.length).map_or(rest.len(), |l| l.min(rest.len()));
                let start = *pos;
                *pos += n;
                self.length -= n as u64;
                if self.length == 0 {
                    match state {
                        S::Identity => self.state = super::State::Done,
                        _ => self.at(S::AfterData),
                    }
                }
                return Ok(Some(Event::Body(start, *pos)));
            }
            S::SizeStart => {
                if hex(byte).is_none() {
                    return Err(size_fault("Invalid character in chunk size", *pos));
                }
                self.length = 0;
                self.at(S::Size);
            }
            S::Size => match hex(byte) {
                Some(digit) => {
                    *pos += 1;
                    self.length = self
                        .length
                        .checked_mul(16)
                        .and_then(|l| l.checked_add(u64::from(digit)))
                        .ok_or_else(|| size_fault("Chunk size overflow", *pos))?;
                }
                None => self.at(S::AfterSize),
            },
            S::AfterSize => match byte {
                b' ' | b'\t' => {
                    *pos += 1;
                    if !self.allows(lenient::SPACES_AFTER_CHUNK_SIZE) {
                        return Err(size_fault("Invalid character in chunk size", *pos));
                    }
                }
                b'\r' => {
                    *pos += 1;
                    self.at(S::SizeLf);
                }
                b'\n' => self.bare_lf("Missing expected CR after chunk size", *pos + 1)?,
                b';' => {
                    *pos += 1;
                    self.at(S::Extensions);
                }
                _ => return Err(size_fault("Invalid character in chunk size", *pos)),
            },
            S::Extensions => {
                if byte == b' ' || byte == b'\r' {
                    return Err(strict("Invalid character in chunk extensions", *pos + 1));
                }
                self.at(S::ExtensionName);
            }
            S::ExtensionName => {
                let end = self.extension(rest, pos, is_token)?;
                match end {
                    None => {}
                    Some(b'=') => self.past(S::ExtensionValue, pos),
                    Some(b';') => self.past(S::Extensions, pos),
                    Some(b'\r') => self.past(S::SizeLf, pos),
                    Some(b'\n') => self.bare_lf("Missing expected CR after chunk extension name", *pos)?,
                    Some(_) => return Err(strict("Invalid character in chunk extensions name", *pos + 1)),
                }
            }
            S::ExtensionValue => {
                let end = self.extension(rest, pos, is_token)?;
                match end {
                    None => {}
                    Some(b'"') => {
                        self.count_extension(1, *pos + 1)?;
                        self.past(S::Quoted, pos);
                    }
                    Some(b';') => self.past(S::Extensions, pos),
                    Some(b'\r') => self.past(S::SizeLf, pos),
                    Some(b'\n') => self.bare_lf("Missing expected CR after chunk extension value", *pos)?,
                    Some(_) => {
                        return Err(strict("Invalid character in chunk extensions value", *pos + 1));
                    }
                }
            }
            S::Quoted => {
                let end = self.extension(rest, pos, is_quoted)?;
                match end {
                    None => {}
                    Some(b'"') => self.past(S::AfterQuoted, pos),
                    Some(b'\\') => self.past(S::QuotedPair, pos),
                    Some(_) => {
                        return Err(strict(
                            "Invalid character in chunk extensions quoted value",
                            *pos + 1,
                        ));
                    }
                }
            }
            S::QuotedPair => {
                if !crate::chars::is_value(byte) {
                    return Err(strict(
                        "Invalid quoted-pair in chunk extensions quoted value",
                        *pos + 1,
                    ));
                }
                self.count_extension(2, *pos + 1)?;
                self.past(S::Quoted, pos);
            }
            S::AfterQuoted => match byte {
                b';' => self.past(S::Extensions, pos),
                b'\r' => self.past(S::SizeLf, pos),
                b'\n' => self.bare_lf("Missing expected CR after chunk extension value", *pos)?,
                _ => return Err(strict("Invalid character in chunk extensions quote value", *pos)),
            },
            S::SizeLf => {
                if byte == b'\n' {
                    *pos += 1;
                } else if !self.allows(lenient::OPTIONAL_LF) {
                    return Err(strict("Expected LF after chunk size", *pos));
                }
                self.seen = 0;
                self.extensions = 0;
                if self.length == 0 {
                    self.flags |= flag::TRAILING;
                    self.text.clear();
                    self.fields.clear();
                    self.state = super::State::Fields(fields::State::Start);
                } else {
                    self.at(S::Data);
                }
            }
            S::AfterData => match byte {
                b'\r' => self.past(S::AfterDataLf, pos),
                b'\n' => {
                    *pos += 1;
                    if !self.allows(lenient::OPTIONAL_CR) {
                        return Err(no_cr("Missing expected CR after chunk data", *pos));
                    }
                    self.at(S::SizeStart);
                }
                _ if self.allows(lenient::OPTIONAL_CRLF_AFTER_CHUNK) => self.at(S::SizeStart),
                _ => return Err(strict("Expected LF after chunk data", *pos)),
            },
            S::AfterDataLf => {
                if byte == b'\n' {
                    *pos += 1;
                } else if !self.allows(lenient::OPTIONAL_CRLF_AFTER_CHUNK) {
                    return Err(strict("Expected LF after chunk data", *pos));
                }
                self.at(S::SizeStart);
            }
        }
        Ok(None)
    }

    fn past(&mut self, state: State, pos: &mut usize) {
        *pos += 1;
        self.at(state);
    }

    /// A line feed where CRLF is due; it is read by the next state.
    fn bare_lf(&mut self, reason: &'static str, at: usize) -> Result<(), Fault> {
        if !self.allows(lenient::OPTIONAL_CR) {
            return Err(no_cr(reason, at));
        }
        self.at(S::SizeLf);
        Ok(())
    }

    fn count_extension(&mut self, n: usize, at: usize) -> Result<(), Fault> {
        self.extensions += n;
        if self.extensions > MAX_EXTENSIONS {
            return Err(fault(
                "HPE_CHUNK_EXTENSIONS_OVERFLOW",
                "Chunk extensions overflow",
                at,
            ));
        }
        Ok(())
    }

    /// Passes a run of extension characters; the byte after it.
    fn extension(
        &mut self,
        rest: &[u8],
        pos: &mut usize,
        class: impl Fn(u8) -> bool,
    ) -> Result<Option<u8>, Fault> {
        let n = run(rest, class);
        self.count_extension(n, *pos + n)?;
        *pos += n;
        Ok(rest.get(n).copied())
    }
}

fn hex(byte: u8) -> Option<u8> {
    match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    }
}
