//! The incremental HTTP/1 parser: bytes in, events out, one event per call.
//!
//! Owns: the state between two pieces of input, the text of the head being read
//! and the decisions of RFC 9112 §6 (how long a body is, whether the connection
//! stays open). Must not know JS.
//!
//! ```text
//! Start ─▶ line (line.rs) ─▶ fields (fields.rs) ─▶ Head event ─▶ AfterHead
//!   ▲                                                              │ body.rs
//!   └──────────── Cleanup ◀─ Complete event ◀─ [Trailers event] ◀──┘
//!                  └▶ Closed (no keep-alive) / Upgrade event
//! ```
//!
//! Invariants: the events do not depend on how the input is cut into pieces; an
//! error is final; nothing is stored beyond `max_header` bytes of head.

mod body;
mod fields;
mod line;
#[cfg(test)]
mod tests;

use crate::methods;

/// What may be tolerated (`insecureHTTPParser`); the bits are those of llhttp.
pub mod lenient {
    /// Odd header values, folded lines, spaces before the colon.
    pub const HEADERS: u16 = 1;
    /// `Content-Length` next to `Transfer-Encoding`.
    pub const CHUNKED_LENGTH: u16 = 2;
    /// Data after a message that closes the connection.
    pub const KEEP_ALIVE: u16 = 4;
    /// Transfer codings after `chunked`.
    pub const TRANSFER_ENCODING: u16 = 8;
    /// Any version.
    pub const VERSION: u16 = 16;
    /// Bytes after the last message are dropped.
    pub const DATA_AFTER_CLOSE: u16 = 32;
    /// A CR alone ends a line.
    pub const OPTIONAL_LF: u16 = 64;
    /// No CRLF after the data of a chunk.
    pub const OPTIONAL_CRLF_AFTER_CHUNK: u16 = 128;
    /// A LF alone ends a line.
    pub const OPTIONAL_CR: u16 = 256;
    /// Spaces after a chunk's size.
    pub const SPACES_AFTER_CHUNK_SIZE: u16 = 512;
}

/// Requests or responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A server's parser.
    Request,
    /// A client's parser.
    Response,
}

/// What the parser found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The first byte of a message.
    Begin,
    /// The head is complete: see [`Parser::head`]; answer with [`Parser::answer_head`].
    Head,
    /// Body bytes: this range of the input.
    Body(usize, usize),
    /// The fields after the last chunk: [`Parser::fields`].
    Trailers,
    /// The message is complete.
    Complete,
    /// The rest of the input is of another protocol.
    Upgrade,
}

/// Why the input is not HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// `HPE_…`
    pub code: &'static str,
    /// One phrase.
    pub reason: &'static str,
    /// Where in the piece of input.
    pub at: usize,
}

/// What the receiver of a head wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadAnswer {
    /// The body as the head describes it.
    Normal,
    /// There is no body whatever the head says (the answer to `HEAD`).
    NoBody,
    /// What follows is another protocol.
    Upgrade,
}

/// A range of the stored text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Span {
    start: u32,
    end: u32,
}

/// One field.
#[derive(Debug, Clone, Copy, Default)]
struct Field {
    name: Span,
    value: Span,
}

/// The head of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head<'a> {
    /// Major version.
    pub major: u8,
    /// Minor version.
    pub minor: u8,
    /// Index into [`methods::ALL`]; 0 in responses.
    pub method: u8,
    /// The request target as it came, empty in responses.
    pub url: &'a [u8],
    /// 0 in requests.
    pub status: u16,
    /// The reason phrase.
    pub reason: &'a [u8],
    /// Whether the message asks for another protocol.
    pub upgrade: bool,
    /// Whether the connection stays usable after this message.
    pub keep_alive: bool,
}

/// The text of a head, taken out of the parser.
#[derive(Debug, Default)]
pub struct HeadText {
    text: Vec<u8>,
    url: Span,
    fields: Vec<Field>,
}

impl HeadText {
    /// The request target.
    pub fn url(&self) -> &[u8] {
        slice(&self.text, self.url)
    }

    /// Names and values, blanks around the values cut off.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&[u8], &[u8])> {
        self.fields
            .iter()
            .map(|f| (slice(&self.text, f.name), trim_end(slice(&self.text, f.value))))
    }
}

mod flag {
    pub const KEEP_ALIVE: u16 = 1;
    pub const CLOSE: u16 = 2;
    pub const CONNECTION_UPGRADE: u16 = 4;
    pub const CHUNKED: u16 = 8;
    pub const UPGRADE: u16 = 16;
    pub const CONTENT_LENGTH: u16 = 32;
    pub const SKIP_BODY: u16 = 64;
    pub const TRAILING: u16 = 128;
    pub const TRANSFER_ENCODING: u16 = 512;
}

/// Where the parser stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Line(line::State),
    Fields(fields::State),
    Body(body::State),
    /// The head was handed out.
    AfterHead,
    /// The message is over, its trailers are not handed out yet.
    Done,
    /// Its trailers are.
    DoneTrailers,
    /// The end of a message was handed out.
    Cleanup,
    /// No message may follow.
    Closed,
}

/// What the end of input would mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AtEnd {
    Safe,
    Completes,
    Unsafe,
}

/// The parser.
#[derive(Debug)]
pub struct Parser {
    kind: Kind,
    lenient: u16,
    max_header: usize,
    state: State,
    at_end: AtEnd,
    fault: Option<Fault>,
    flags: u16,
    /// Body or chunk bytes still to come.
    length: u64,
    major: u8,
    minor: u8,
    method: u8,
    status: u16,
    upgrade: bool,
    /// Bytes of head, or of one chunk's extensions, seen so far.
    seen: usize,
    extensions: usize,
    /// The word being matched: method or protocol.
    word: [u8; 16],
    word_len: usize,
    special: fields::Special,
    text: Vec<u8>,
    url: Span,
    reason: Span,
    fields: Vec<Field>,
    /// Where in `text` the piece being read began.
    mark: usize,
}

/// Extensions of one chunk may have this many bytes.
const MAX_EXTENSIONS: usize = 16 * 1024;

impl Parser {
    /// A parser; `max_header` in bytes.
    pub fn new(kind: Kind, max_header: usize, lenient: u16) -> Self {
        Parser {
            kind,
            lenient,
            max_header,
            state: State::Start,
            at_end: AtEnd::Safe,
            fault: None,
            flags: 0,
            length: 0,
            major: 0,
            minor: 0,
            method: 0,
            status: 0,
            upgrade: false,
            seen: 0,
            extensions: 0,
            word: [0; 16],
            word_len: 0,
            special: fields::Special::None,
            text: Vec::new(),
            url: Span::default(),
            reason: Span::default(),
            fields: Vec::new(),
            mark: 0,
        }
    }

    /// The next event in `data` from `pos`, which moves on; `None` when more
    /// input is needed.
    pub fn next(&mut self, data: &[u8], pos: &mut usize) -> Result<Option<Event>, Fault> {
        if let Some(fault) = self.fault {
            return Err(fault);
        }
        let result = self.run(data, pos);
        if let Err(fault) = result {
            self.fault = Some(fault);
        }
        result
    }

    /// The end of the input: `Complete` when it ends a body without a length.
    pub fn finish(&mut self) -> Result<Option<Event>, Fault> {
        if self.fault.is_some() {
            return Ok(None);
        }
        match self.at_end {
            AtEnd::Safe => Ok(None),
            AtEnd::Completes => {
                self.at_end = AtEnd::Safe;
                Ok(Some(Event::Complete))
            }
            AtEnd::Unsafe => Err(Fault {
                code: "HPE_INVALID_EOF_STATE",
                reason: "Invalid EOF state",
                at: 0,
            }),
        }
    }

    /// The head, valid after [`Event::Head`] until the next call of `next`.
    pub fn head(&self) -> Head<'_> {
        Head {
            major: self.major,
            minor: self.minor,
            method: self.method,
            url: self.slice(self.url),
            status: self.status,
            reason: self.slice(self.reason),
            upgrade: self.upgrade,
            keep_alive: self.keep_alive(),
        }
    }

    /// Whether this is a server's parser.
    pub fn is_request(&self) -> bool {
        self.kind == Kind::Request
    }

    /// The fields of the head or the trailers: names and values, blanks around
    /// the values cut off.
    pub fn fields(&self) -> impl ExactSizeIterator<Item = (&[u8], &[u8])> {
        self.fields
            .iter()
            .map(|f| (self.slice(f.name), trim_end(self.slice(f.value))))
    }

    /// Which fields a server must look at in any request are there: bit 0 `Host`,
    /// bit 1 `Expect`.
    pub fn notable(&self) -> u8 {
        let mut bits = 0;
        for (name, _) in self.fields() {
            if name.eq_ignore_ascii_case(b"host") {
                bits |= 1;
            } else if name.eq_ignore_ascii_case(b"expect") {
                bits |= 2;
            }
        }
        bits
    }

    /// Whether the head announces no body and asks for no other protocol.
    pub fn is_bodiless(&self) -> bool {
        !self.upgrade && self.length == 0 && !self.has(flag::CHUNKED | flag::TRANSFER_ENCODING)
    }

    /// Takes the text of the head; `head` and `fields` are empty afterwards.
    pub fn take_head(&mut self) -> HeadText {
        let room = self.text.capacity();
        HeadText {
            text: std::mem::replace(&mut self.text, Vec::with_capacity(room.min(1024))),
            url: std::mem::take(&mut self.url),
            fields: std::mem::replace(&mut self.fields, Vec::with_capacity(8)),
        }
    }

    /// What the receiver of the head said; call it once after [`Event::Head`].
    pub fn answer_head(&mut self, answer: HeadAnswer) {
        match answer {
            HeadAnswer::Normal => {}
            HeadAnswer::NoBody => self.flags |= flag::SKIP_BODY,
            HeadAnswer::Upgrade => {
                self.upgrade = true;
                self.flags |= flag::SKIP_BODY;
            }
        }
    }

    fn slice(&self, span: Span) -> &[u8] {
        slice(&self.text, span)
    }

    fn run(&mut self, data: &[u8], pos: &mut usize) -> Result<Option<Event>, Fault> {
        loop {
            match self.state {
                State::AfterHead => self.after_head(*pos)?,
                State::Done => {
                    self.state = State::DoneTrailers;
                    if self.flags & flag::TRAILING != 0 && !self.fields.is_empty() {
                        return Ok(Some(Event::Trailers));
                    }
                }
                State::DoneTrailers => {
                    self.state = State::Cleanup;
                    return Ok(Some(Event::Complete));
                }
                State::Cleanup => {
                    let upgrade = std::mem::take(&mut self.upgrade);
                    self.clean_up();
                    if upgrade {
                        return Ok(Some(Event::Upgrade));
                    }
                }
                _ if *pos >= data.len() => return Ok(None),
                State::Start => {
                    let blank = crate::chars::run(&data[*pos..], |b| b == b'\r' || b == b'\n');
                    *pos += blank;
                    if *pos < data.len() {
                        self.begin();
                        return Ok(Some(Event::Begin));
                    }
                }
                State::Line(state) => self.line_step(state, data, pos)?,
                State::Fields(state) => {
                    if self.field_step(state, data, pos)? {
                        return Ok(Some(Event::Head));
                    }
                }
                State::Body(state) => {
                    if let Some(event) = self.body_step(state, data, pos)? {
                        return Ok(Some(event));
                    }
                }
                State::Closed => {
                    *pos += crate::chars::run(&data[*pos..], |b| b == b'\r' || b == b'\n');
                    if *pos < data.len() {
                        *pos += 1;
                        if !self.allows(lenient::DATA_AFTER_CLOSE) {
                            return Err(fault(
                                "HPE_CLOSED_CONNECTION",
                                "Data after `Connection: close`",
                                *pos,
                            ));
                        }
                    }
                }
            }
        }
    }

    fn begin(&mut self) {
        self.at_end = AtEnd::Unsafe;
        self.flags = 0;
        self.length = 0;
        self.status = 0;
        self.method = 0;
        self.upgrade = false;
        self.seen = 0;
        self.extensions = 0;
        self.word_len = 0;
        self.text.clear();
        self.fields.clear();
        self.url = Span::default();
        self.reason = Span::default();
        self.state = State::Line(match self.kind {
            Kind::Request => line::State::Method,
            Kind::Response => line::State::Protocol,
        });
    }

    fn clean_up(&mut self) {
        let open = self.keep_alive() || self.allows(lenient::KEEP_ALIVE);
        self.at_end = AtEnd::Safe;
        self.flags = 0;
        self.length = 0;
        self.state = if open { State::Start } else { State::Closed };
    }

    fn has(&self, flag: u16) -> bool {
        self.flags & flag != 0
    }

    fn allows(&self, bit: u16) -> bool {
        self.lenient & bit != 0
    }

    /// Statuses that never have a body.
    fn bodiless(&self) -> bool {
        self.kind == Kind::Response && (self.status / 100 == 1 || self.status == 204 || self.status == 304)
    }

    fn needs_end(&self) -> bool {
        if self.kind == Kind::Request || self.bodiless() || self.has(flag::SKIP_BODY) {
            return false;
        }
        if self.has(flag::TRANSFER_ENCODING) && !self.has(flag::CHUNKED) {
            return true;
        }
        !self.has(flag::CHUNKED | flag::CONTENT_LENGTH)
    }

    fn keep_alive(&self) -> bool {
        let wanted = if self.major > 0 && self.minor > 0 {
            !self.has(flag::CLOSE)
        } else {
            self.has(flag::KEEP_ALIVE)
        };
        wanted && !self.needs_end()
    }

    /// The head is complete: decides about the upgrade before it is handed out.
    fn head_done(&mut self) {
        self.upgrade = if self.has(flag::UPGRADE) && self.has(flag::CONNECTION_UPGRADE) {
            self.kind == Kind::Request || self.status == 101
        } else {
            self.kind == Kind::Request && self.method == methods::CONNECT
        };
        self.seen = 0;
        self.state = State::AfterHead;
    }

    /// How the message goes on (RFC 9112 §6.3).
    fn after_head(&mut self, pos: usize) -> Result<(), Fault> {
        let has_body = self.has(flag::CHUNKED) || self.length > 0;
        let connect = self.kind == Kind::Request && self.method == methods::CONNECT;
        if self.upgrade && (connect || self.has(flag::SKIP_BODY) || !has_body) {
            self.state = State::DoneTrailers;
            return Ok(());
        }
        let state = if self.has(flag::SKIP_BODY) || self.bodiless() {
            State::DoneTrailers
        } else if self.has(flag::CHUNKED) {
            self.length = 0;
            State::Body(body::State::SizeStart)
        } else if self.has(flag::TRANSFER_ENCODING) {
            let strict = !self.allows(lenient::CHUNKED_LENGTH | lenient::TRANSFER_ENCODING);
            if self.kind == Kind::Request && strict {
                return Err(fault(
                    "HPE_INVALID_TRANSFER_ENCODING",
                    "Request has invalid `Transfer-Encoding`",
                    pos,
                ));
            }
            self.until_end()
        } else if !self.has(flag::CONTENT_LENGTH) {
            if self.needs_end() {
                self.until_end()
            } else {
                State::DoneTrailers
            }
        } else if self.length == 0 {
            State::DoneTrailers
        } else {
            State::Body(body::State::Identity)
        };
        self.state = state;
        Ok(())
    }

    fn until_end(&mut self) -> State {
        self.at_end = AtEnd::Completes;
        State::Body(body::State::UntilEnd)
    }

    /// Stores bytes of the head, counting them.
    fn keep(&mut self, bytes: &[u8], pos: usize) -> Result<(), Fault> {
        self.seen = self.seen.saturating_add(bytes.len());
        if self.seen >= self.max_header {
            return Err(fault("HPE_HEADER_OVERFLOW", "Header overflow", pos));
        }
        self.text.extend_from_slice(bytes);
        Ok(())
    }

    fn since_mark(&self) -> Span {
        Span {
            start: u32::try_from(self.mark).unwrap_or(u32::MAX),
            end: u32::try_from(self.text.len()).unwrap_or(u32::MAX),
        }
    }
}

fn fault(code: &'static str, reason: &'static str, at: usize) -> Fault {
    Fault { code, reason, at }
}

fn slice(text: &[u8], span: Span) -> &[u8] {
    text.get(span.start as usize..span.end as usize).unwrap_or(&[])
}

fn trim_end(value: &[u8]) -> &[u8] {
    let blank = |b: &u8| *b == b' ' || *b == b'\t';
    let end = value.iter().rposition(|b| !blank(b)).map_or(0, |i| i + 1);
    value.get(..end).unwrap_or(&[])
}
