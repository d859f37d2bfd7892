//! From bytes to events.

use super::message::{List, Verdict};
use super::{Event, Going, Item, Session};
use crate::codes::{category, failure, flag, frame, reason, setting};

/// What a client sends first.
pub(super) const GREETING: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// CONTINUATION frames a header block may have.
const MAX_CONTINUATIONS: u32 = 8;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The client's greeting; so much of it was there.
    Greeting(usize),
    /// The first frame, which must be SETTINGS.
    First,
    Frame,
    /// The rest of a DATA frame.
    Data(Data),
    Ignore,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Data {
    id: u32,
    left: usize,
    padding: usize,
    end: bool,
    /// Nobody wants it.
    ignored: bool,
}

/// A header block that is not complete yet.
#[derive(Debug)]
struct Block {
    /// The stream the frames are on.
    on: u32,
    /// The stream the fields are for.
    id: u32,
    category: u8,
    flags: u8,
    list: List,
    ignored: bool,
    continuations: u32,
    bytes: Vec<u8>,
}

/// What was fed and not read yet.
#[derive(Debug)]
pub(super) struct Input {
    bytes: Vec<u8>,
    at: usize,
    state: State,
    block: Option<Block>,
}

impl Input {
    pub(super) fn new(server: bool) -> Self {
        Input {
            bytes: Vec::new(),
            at: 0,
            state: if server { State::Greeting(0) } else { State::First },
            block: None,
        }
    }

    /// Nothing more is read.
    pub(super) fn ignore(&mut self) {
        self.state = State::Ignore;
        self.bytes = Vec::new();
        self.at = 0;
        self.block = None;
    }

    fn rest(&self) -> &[u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }
}

/// The first octets of a frame.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    length: usize,
    kind: u8,
    pub flags: u8,
    pub id: u32,
}

pub(super) fn word(bytes: &[u8], at: usize) -> Option<u32> {
    let four = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(four.try_into().ok()?))
}

/// The bits of a stream identifier.
pub(super) const ID: u32 = u32::MAX >> 1;

impl Head {
    fn read(bytes: &[u8]) -> Option<Self> {
        let first = word(bytes, 0)?;
        Some(Head {
            length: (first >> 8) as usize,
            kind: first as u8,
            flags: *bytes.get(4)?,
            id: word(bytes, 5)? & ID,
        })
    }

    pub(super) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }
}

/// A payload without its padding; `None` when the padding is longer than it.
fn unpadded(head: Head, payload: &[u8]) -> Option<&[u8]> {
    if !head.has(flag::PADDED) {
        return Some(payload);
    }
    let (&padding, rest) = payload.split_first()?;
    rest.get(..rest.len().checked_sub(usize::from(padding))?)
}

impl Session {
    /// Takes bytes of the peer; [`next`](Session::next) reads them.
    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        let input = &mut self.input;
        if input.state == State::Ignore || self.going != Going::On {
            input.ignore();
            return;
        }
        if input.at == input.bytes.len() {
            input.bytes.clear();
        } else {
            input.bytes.drain(..input.at);
        }
        input.at = 0;
        input.bytes.extend_from_slice(bytes);
    }

    /// Reads one frame or a part of it; false when more input is needed.
    pub(super) fn step(&mut self) -> bool {
        if self.going != Going::On {
            self.input.ignore();
            return false;
        }
        match self.input.state {
            State::Ignore => false,
            State::Greeting(have) => self.greeting(have),
            State::Data(data) => self.data(data),
            State::First | State::Frame => self.frame(),
        }
    }

    fn greeting(&mut self, have: usize) -> bool {
        let rest = self.input.rest();
        let count = rest.len().min(GREETING.len() - have);
        if count == 0 {
            return false;
        }
        if rest.get(..count) != GREETING.get(have..have + count) {
            self.fatal(failure::BAD_CLIENT_MAGIC, false);
            return true;
        }
        self.input.at += count;
        self.input.state = if have + count == GREETING.len() {
            State::First
        } else {
            State::Greeting(have + count)
        };
        true
    }

    fn frame(&mut self) -> bool {
        let rest = self.input.rest();
        let Some(head) = Head::read(rest) else {
            return false;
        };
        if self.input.state == State::First {
            if head.kind != frame::SETTINGS || head.has(flag::ACK) {
                self.fail(failure::PROTO);
                return true;
            }
            self.input.state = State::Frame;
        }
        if head.length > self.local.max_frame_size as usize {
            self.terminate(reason::FRAME_SIZE_ERROR);
            return true;
        }
        if let Some(block) = &self.input.block
            && (head.kind != frame::CONTINUATION || head.id != block.on)
        {
            self.terminate(reason::PROTOCOL_ERROR);
            return true;
        }
        if head.kind == frame::DATA {
            return self.data_head(head);
        }
        let Some(payload) = self.input.rest().get(9..9 + head.length) else {
            return false;
        };
        let payload = payload.to_vec();
        self.input.at += 9 + head.length;
        self.frames.0 += 1;
        match head.kind {
            frame::HEADERS => self.headers(head, &payload),
            frame::CONTINUATION => self.continuation(head, &payload),
            frame::PRIORITY => self.priority(head, &payload),
            frame::RST_STREAM => self.rst_stream(head, &payload),
            frame::SETTINGS => self.settings(head, &payload),
            frame::PUSH_PROMISE => self.push_promise(head, &payload),
            frame::PING => self.ping(head, &payload),
            frame::GOAWAY => self.goaway(head, &payload),
            frame::WINDOW_UPDATE => self.window_update(head, &payload),
            frame::ALTSVC => self.altsvc(head, &payload),
            frame::ORIGIN => self.origin(head, &payload),
            _ => {}
        }
        true
    }

    // --- DATA -----------------------------------------------------------------------

    fn data_head(&mut self, head: Head) -> bool {
        let rest = self.input.rest();
        let mut used = 9;
        let mut padding = 0;
        if head.has(flag::PADDED) && head.length > 0 {
            let Some(&count) = rest.get(9) else {
                return false;
            };
            padding = usize::from(count);
            used = 10;
        }
        self.input.at += used;
        self.frames.0 += 1;
        let left = head.length - (used - 9);
        if (head.has(flag::PADDED) && head.length == 0) || padding > left {
            self.terminate(reason::PROTOCOL_ERROR);
            return true;
        }
        if head.id == 0 {
            self.terminate(reason::PROTOCOL_ERROR);
            return true;
        }
        let ignored = match self.streams.get(&head.id) {
            None if self.is_idle(head.id) => {
                self.terminate(reason::PROTOCOL_ERROR);
                return true;
            }
            None => true,
            Some(stream) if stream.remote_closed => {
                self.terminate(reason::STREAM_CLOSED);
                return true;
            }
            Some(stream) if stream.reserved => {
                self.terminate(reason::PROTOCOL_ERROR);
                return true;
            }
            // A body before the head of the response.
            Some(stream) if !stream.closing && !self.options.server && stream.message.waits() => {
                self.stream_error(head.id, failure::HTTP_MESSAGING);
                true
            }
            Some(stream) => stream.closing,
        };
        let mut data = Data {
            id: head.id,
            left: left - padding,
            padding,
            end: head.has(flag::END_STREAM),
            ignored,
        };
        // The octet that tells the padding counts, too.
        if !self.count_received(&mut data, used - 9) {
            return true;
        }
        self.consume_padding(&data, used - 9);
        self.input.state = State::Data(data);
        true
    }

    /// Flow control of what arrived; false when the connection is over.
    fn count_received(&mut self, data: &mut Data, octets: usize) -> bool {
        if octets == 0 {
            return true;
        }
        if !self.window.receive(octets) {
            self.terminate(reason::FLOW_CONTROL_ERROR);
            return false;
        }
        if !data.ignored
            && let Some(stream) = self.streams.get_mut(&data.id)
            && !stream.window.receive(octets)
        {
            self.reset(data.id, reason::FLOW_CONTROL_ERROR);
            data.ignored = true;
        }
        true
    }

    fn consume_padding(&mut self, data: &Data, octets: usize) {
        if octets > 0 {
            self.consume_connection(octets);
            if !data.ignored {
                self.consume_stream(data.id, octets);
            }
        }
    }

    fn data(&mut self, mut data: Data) -> bool {
        let have = self.input.rest().len();
        if data.left > 0 {
            if have == 0 {
                return false;
            }
            let count = have.min(data.left);
            if !self.count_received(&mut data, count) {
                return true;
            }
            let closing = self.streams.get(&data.id).is_none_or(|stream| stream.closing);
            data.ignored |= closing;
            if !data.ignored
                && let Some(stream) = self.streams.get_mut(&data.id)
                && !stream.message.data(count)
            {
                self.stream_error(data.id, failure::HTTP_MESSAGING);
                data.ignored = true;
            }
            if data.ignored {
                self.consume_connection(count);
            } else {
                let bytes = self.input.rest().get(..count).unwrap_or_default().to_vec();
                self.events.push_back(Event::Data { id: data.id, bytes });
            }
            self.input.at += count;
            data.left -= count;
            self.input.state = State::Data(data);
            return true;
        }
        if data.padding > 0 {
            let count = have.min(data.padding);
            if count == 0 {
                return false;
            }
            if !self.count_received(&mut data, count) {
                return true;
            }
            self.consume_padding(&data, count);
            self.input.at += count;
            data.padding -= count;
            self.input.state = State::Data(data);
            return true;
        }
        self.input.state = State::Frame;
        let Some(stream) = self.streams.get_mut(&data.id) else {
            return true;
        };
        if data.ignored || stream.closing || !data.end {
            return true;
        }
        if !stream.message.end() {
            self.stream_error(data.id, failure::HTTP_MESSAGING);
            return true;
        }
        stream.remote_closed = true;
        self.events.push_back(Event::End(data.id));
        self.close_if_done(data.id);
        true
    }

    // --- header blocks --------------------------------------------------------------

    fn headers(&mut self, head: Head, payload: &[u8]) {
        let Some(mut payload) = unpadded(head, payload) else {
            return self.terminate(reason::PROTOCOL_ERROR);
        };
        let id = head.id;
        let mut weight = 16;
        if head.has(flag::PRIORITY) {
            let Some((spec, rest)) = payload.split_at_checked(5) else {
                return self.terminate(reason::FRAME_SIZE_ERROR);
            };
            if word(spec, 0).map(|parent| parent & ID) == Some(id) {
                return self.terminate(reason::PROTOCOL_ERROR);
            }
            weight = spec.last().map_or(weight, |weight| i32::from(*weight) + 1);
            payload = rest;
        }
        if id == 0 {
            return self.connection_error(failure::PROTO);
        }
        let (category, ignored) = match self.streams.get(&id) {
            Some(stream) if stream.remote_closed => {
                return self.connection_error(failure::STREAM_CLOSED);
            }
            Some(stream) if stream.reserved && self.is_mine(id) => {
                return self.connection_error(failure::PROTO);
            }
            Some(stream) => (self.category_of(id, stream), stream.closing),
            None if self.options.server && !self.is_mine(id) && self.is_idle(id) => {
                let Some(ignored) = self.new_request(id, weight) else {
                    return;
                };
                (category::REQUEST, ignored)
            }
            None if self.is_idle(id) => return self.connection_error(failure::PROTO),
            None => (category::HEADERS, true),
        };
        let list = match category {
            category::REQUEST => List::Request,
            category::RESPONSE | category::PUSH_RESPONSE => List::Response,
            _ if self.options.server => List::Trailers,
            _ if self.streams.get(&id).is_none_or(|stream| stream.message.waits()) => List::Response,
            _ => List::Trailers,
        };
        self.begin_block(head, id, category, list, ignored, payload);
    }

    /// Opens the stream of a request: whether its fields are to be ignored; `None`
    /// when the connection is over.
    fn new_request(&mut self, id: u32, weight: i32) -> Option<bool> {
        self.last_received = id;
        if self.goaway_sent {
            return Some(true);
        }
        if self.incoming >= self.local.max_concurrent_streams {
            self.connection_error(failure::PROTO);
            return None;
        }
        let pending = self
            .unacknowledged
            .iter()
            .flatten()
            .rev()
            .find(|(id, _)| *id == setting::MAX_CONCURRENT_STREAMS);
        if pending.is_some_and(|(_, most)| self.incoming >= *most) {
            self.stream_error(id, failure::REFUSED_STREAM);
            return Some(true);
        }
        let mut stream = self.open_stream();
        stream.opened = true;
        stream.weight = weight;
        self.streams.insert(id, stream);
        self.incoming += 1;
        Some(!self.hold(id))
    }

    /// Counts a new stream of the peer; false, and the stream is reset, when they are too many.
    fn hold(&mut self, id: u32) -> bool {
        if self.held.len() < self.local.max_concurrent_streams as usize {
            self.held.insert(id);
            self.rejected = 0;
            return true;
        }
        self.rejected += 1;
        if self.rejected > self.options.max_rejected.saturating_add(1) {
            self.fatal(failure::CALLBACK_FAILURE, false);
            return false;
        }
        self.reset(id, reason::ENHANCE_YOUR_CALM);
        false
    }

    fn begin_block(&mut self, head: Head, id: u32, category: u8, list: List, ignored: bool, payload: &[u8]) {
        let block = Block {
            on: head.id,
            id,
            category,
            flags: head.flags,
            list,
            ignored,
            continuations: 0,
            bytes: payload.to_vec(),
        };
        if head.has(flag::END_HEADERS) {
            self.finish_block(block);
        } else {
            self.input.block = Some(block);
        }
    }

    fn continuation(&mut self, head: Head, payload: &[u8]) {
        let Some(mut block) = self.input.block.take() else {
            return self.terminate(reason::PROTOCOL_ERROR);
        };
        block.continuations += 1;
        if block.continuations > MAX_CONTINUATIONS {
            return self.fatal(failure::TOO_MANY_CONTINUATIONS, false);
        }
        block.bytes.extend_from_slice(payload);
        if head.has(flag::END_HEADERS) {
            block.flags |= flag::END_HEADERS;
            self.finish_block(block);
        } else {
            self.input.block = Some(block);
        }
    }

    fn finish_block(&mut self, block: Block) {
        let strict = self.options.strict_whitespace;
        let extended = self.local.enable_connect_protocol;
        let most = u64::from(self.local.max_header_list_size.min((1 << 24) - 1)).min(self.options.max_memory);
        let least_pairs = if self.options.server { 4 } else { 1 };
        let pairs = self.options.max_pairs.max(least_pairs) as usize;
        let mut message = self
            .streams
            .get_mut(&block.id)
            .map(|stream| std::mem::take(&mut stream.message))
            .unwrap_or_default();
        message.begin();
        let mut fields = Vec::new();
        let mut sensitive = Vec::new();
        let mut size = 0_u64;
        let mut refused = None;
        let result = self.decoder.decode(&block.bytes, |name, value, never| {
            if block.ignored || refused.is_some() {
                return;
            }
            match message.field(block.list, name, value, strict, extended) {
                Verdict::Ignore => {}
                Verdict::Malformed => refused = Some(reason::PROTOCOL_ERROR),
                Verdict::Take => {
                    size += (name.len() + value.len() + 32) as u64;
                    if size > most || fields.len() == pairs {
                        refused = Some(reason::ENHANCE_YOUR_CALM);
                        return;
                    }
                    if never {
                        sensitive.push(name.to_vec());
                    }
                    fields.push((name.to_vec(), value.to_vec()));
                }
            }
        });
        let end = block.flags & flag::END_STREAM != 0;
        let complete = refused.is_none() && (block.ignored || message.complete(block.list, end));
        let ended = !end || message.end();
        if let Some(stream) = self.streams.get_mut(&block.id) {
            stream.message = message;
        }
        if result.is_err() {
            return self.connection_error(failure::HEADER_COMP);
        }
        if block.ignored {
            return;
        }
        if let Some(why) = refused {
            self.reset(block.id, why);
            if why == reason::PROTOCOL_ERROR {
                self.count_invalid();
            }
            return;
        }
        if !complete || (!ended && block.category != category::HEADERS) {
            return self.stream_error(block.id, failure::HTTP_MESSAGING);
        }
        self.deliver(block, fields, sensitive, end, ended);
    }

    fn deliver(
        &mut self,
        block: Block,
        fields: Vec<(Vec<u8>, Vec<u8>)>,
        sensitive: Vec<Vec<u8>>,
        end: bool,
        ended: bool,
    ) {
        let Block {
            id, category, flags, ..
        } = block;
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        match category {
            category::RESPONSE => stream.answered = true,
            category::PUSH_RESPONSE => {
                stream.reserved = false;
                stream.opened = true;
                self.incoming_reserved = self.incoming_reserved.saturating_sub(1);
                self.incoming += 1;
            }
            category::REQUEST => self.last_processed = id,
            _ => {}
        }
        self.events.push_back(Event::Headers {
            id,
            category,
            flags,
            fields,
            sensitive,
        });
        if end && block.on == id {
            if !ended {
                return self.stream_error(id, failure::HTTP_MESSAGING);
            }
            if let Some(stream) = self.streams.get_mut(&id) {
                stream.remote_closed = true;
            }
            self.close_if_done(id);
        }
    }

    fn push_promise(&mut self, head: Head, payload: &[u8]) {
        let Some(payload) = unpadded(head, payload) else {
            return self.terminate(reason::PROTOCOL_ERROR);
        };
        let Some(promised) = word(payload, 0).map(|id| id & ID) else {
            return self.terminate(reason::FRAME_SIZE_ERROR);
        };
        if head.id == 0 || self.options.server || !self.local.enable_push || !self.is_mine(head.id) {
            return self.connection_error(failure::PROTO);
        }
        if self.is_mine(promised) || promised == 0 || !self.is_idle(promised) || self.is_idle(head.id) {
            return self.connection_error(failure::PROTO);
        }
        self.last_received = promised;
        let off = self.unacknowledged.iter().flatten().rev();
        let off = off.into_iter().find(|(id, _)| *id == setting::ENABLE_PUSH);
        let unwanted = off.is_some_and(|(_, value)| *value == 0)
            || self.incoming_reserved >= self.options.max_reserved
            || self
                .streams
                .get(&head.id)
                .is_none_or(|stream| stream.closing || stream.remote_closed);
        let mut flags = head;
        flags.flags &= !flag::END_STREAM;
        let rest = payload.get(4..).unwrap_or_default();
        if unwanted {
            self.regular.push_back(Item::Reset {
                id: promised,
                reason: reason::CANCEL,
            });
            return self.begin_block(flags, promised, category::REQUEST, List::Request, true, rest);
        }
        let mut stream = self.open_stream();
        stream.reserved = true;
        stream.local_closed = true;
        self.streams.insert(promised, stream);
        self.incoming_reserved += 1;
        let ignored = !self.hold(promised);
        self.begin_block(flags, promised, category::REQUEST, List::Request, ignored, rest);
    }
}
