//! From what is queued to bytes.
//!
//! Order: answers and settings, then everything else in the order it was asked
//! for, then requests as the peer allows more streams, then data, one frame of each
//! stream in turn.

use super::stream::Body;
use super::{Event, Going, Session, settings};
use crate::codes::{failure, flag, frame, reason};
use crate::hpack::Indexing;

/// Fields of a header block: name, value, and whether it is never to be indexed.
pub(crate) type Fields = Vec<(Vec<u8>, Vec<u8>, bool)>;

/// Octets of the longest payload sent, whatever the peer allows.
const MAX_PAYLOAD: usize = 16384;
/// Octets of the longest padding, the one that tells its length among them.
const MAX_PADDING: usize = 256;

/// Something to send.
#[derive(Debug)]
pub(crate) enum Item {
    Settings(Vec<(u16, u32)>),
    SettingsAck,
    Ping {
        ack: bool,
        data: [u8; 8],
    },
    Goaway {
        last: u32,
        reason: u32,
        data: Vec<u8>,
        terminal: bool,
    },
    WindowUpdate {
        id: u32,
        increment: u32,
    },
    Reset {
        id: u32,
        reason: u32,
    },
    Priority {
        id: u32,
        parent: u32,
        weight: u8,
        exclusive: bool,
    },
    Request {
        id: u32,
        fields: Fields,
        end: bool,
        /// Parent, weight less one, exclusive.
        priority: Option<(u32, u8, bool)>,
    },
    Response {
        id: u32,
        fields: Fields,
        end: bool,
    },
    /// Informational responses and trailers.
    Fields {
        id: u32,
        fields: Fields,
        end: bool,
    },
    Push {
        id: u32,
        promised: u32,
        fields: Fields,
    },
    Altsvc {
        id: u32,
        origin: Vec<u8>,
        value: Vec<u8>,
    },
    Origin(Vec<Vec<u8>>),
}

fn head(out: &mut Vec<u8>, length: usize, kind: u8, flags: u8, id: u32) {
    out.extend_from_slice(&(length as u32).to_be_bytes()[1..]);
    out.push(kind);
    out.push(flags);
    out.extend_from_slice(&id.to_be_bytes());
}

fn dependency(out: &mut Vec<u8>, parent: u32, weight: u8, exclusive: bool) {
    let parent = parent | if exclusive { 1 << 31 } else { 0 };
    out.extend_from_slice(&parent.to_be_bytes());
    out.push(weight);
}

impl Session {
    /// The bytes to send now.
    pub(crate) fn gather(&mut self) -> Vec<u8> {
        self.settle_given();
        if self.events.is_empty() {
            self.end_for_reason();
        }
        let mut out = Vec::new();
        if !self.greeted {
            self.greeted = true;
            out.extend_from_slice(super::receive::GREETING);
        }
        loop {
            if self.going == Going::Over {
                break;
            }
            let next = self.urgent.pop_front().or_else(|| self.regular.pop_front());
            let next = next.or_else(|| self.next_request());
            if let Some(item) = next {
                self.frame_of(item, &mut out);
                continue;
            }
            if !self.data_frame(&mut out) {
                break;
            }
        }
        out
    }

    fn next_request(&mut self) -> Option<Item> {
        if self.outgoing < self.remote.max_concurrent_streams {
            self.requests.pop_front()
        } else {
            None
        }
    }

    fn frame_of(&mut self, item: Item, out: &mut Vec<u8>) {
        // Of a connection that is ending only the last word is sent.
        if self.going == Going::Ending && !matches!(item, Item::Goaway { .. }) {
            return;
        }
        let before = out.len();
        match item {
            Item::Settings(entries) => {
                let payload = settings::payload(&entries);
                head(out, payload.len(), frame::SETTINGS, 0, 0);
                out.extend_from_slice(&payload);
            }
            Item::SettingsAck => {
                self.acks = self.acks.saturating_sub(1);
                head(out, 0, frame::SETTINGS, flag::ACK, 0);
            }
            Item::Ping { ack, data } => {
                if ack {
                    self.acks = self.acks.saturating_sub(1);
                }
                head(out, 8, frame::PING, if ack { flag::ACK } else { 0 }, 0);
                out.extend_from_slice(&data);
            }
            Item::Goaway {
                last,
                reason,
                data,
                terminal,
            } => self.send_goaway(last, reason, &data, terminal, out),
            Item::WindowUpdate { id, increment } => {
                let closing = self.streams.get(&id).is_none_or(|stream| stream.closing);
                if id == 0 || !closing {
                    head(out, 4, frame::WINDOW_UPDATE, 0, id);
                    out.extend_from_slice(&increment.to_be_bytes());
                }
                self.window_told(id);
            }
            Item::Reset { id, reason } => {
                if !self.is_mine(id) || id <= self.last_sent {
                    head(out, 4, frame::RST_STREAM, 0, id);
                    out.extend_from_slice(&reason.to_be_bytes());
                }
                self.close(id, reason);
            }
            Item::Priority {
                id,
                parent,
                weight,
                exclusive,
            } => {
                head(out, 5, frame::PRIORITY, 0, id);
                dependency(out, parent, weight, exclusive);
            }
            Item::Altsvc { id, origin, value } => {
                head(out, 2 + origin.len() + value.len(), frame::ALTSVC, 0, id);
                out.extend_from_slice(&(origin.len() as u16).to_be_bytes());
                out.extend_from_slice(&origin);
                out.extend_from_slice(&value);
            }
            Item::Origin(origins) => {
                let length = origins.iter().map(|origin| origin.len() + 2).sum();
                head(out, length, frame::ORIGIN, 0, 0);
                for origin in origins {
                    out.extend_from_slice(&(origin.len() as u16).to_be_bytes());
                    out.extend_from_slice(&origin);
                }
            }
            Item::Request {
                id,
                fields,
                end,
                priority,
            } => self.send_request(id, &fields, end, priority, out),
            Item::Response { id, fields, end } => self.send_response(id, &fields, end, out),
            Item::Fields { id, fields, end } => self.send_fields(id, &fields, end, out),
            Item::Push { id, promised, fields } => self.send_push(id, promised, &fields, out),
        }
        if out.len() > before {
            self.frames.1 += 1;
        }
    }

    fn window_told(&mut self, id: u32) {
        let window = match id {
            0 => Some(&mut self.window),
            _ => self.streams.get_mut(&id).map(|stream| &mut stream.window),
        };
        if let Some(increment) = window.and_then(|window| window.told()) {
            self.regular.push_back(Item::WindowUpdate { id, increment });
        }
    }

    fn send_goaway(&mut self, last: u32, reason: u32, data: &[u8], terminal: bool, out: &mut Vec<u8>) {
        let last = last.min(self.local_last);
        self.local_last = last;
        head(out, 8 + data.len(), frame::GOAWAY, 0, 0);
        out.extend_from_slice(&last.to_be_bytes());
        out.extend_from_slice(&reason.to_be_bytes());
        out.extend_from_slice(data);
        self.goaway_sent = true;
        if terminal {
            self.going = Going::Over;
        }
        self.close_after(last, false);
    }

    // --- header blocks --------------------------------------------------------------

    fn encode(&mut self, fields: &Fields) -> Option<Vec<u8>> {
        let longest: usize = 12
            + fields
                .iter()
                .map(|(name, value, _)| 12 + name.len() + value.len())
                .sum::<usize>();
        if longest > self.options.max_send_block as usize {
            return None;
        }
        let mut block = Vec::new();
        self.encoder.begin(&mut block);
        for (name, value, never) in fields {
            self.encoder
                .field(name, value, indexing(name, value, *never), &mut block);
        }
        Some(block)
    }

    fn not_sent(&mut self, id: u32, kind: u8, failure: i32) {
        self.events.push_back(Event::NotSent { id, kind, failure });
    }

    /// A header block as one frame and its continuations. `prefix` is what stands before it.
    fn send_block(
        &mut self,
        kind: u8,
        mut flags: u8,
        id: u32,
        prefix: &[u8],
        block: &[u8],
        out: &mut Vec<u8>,
    ) {
        let room = MAX_PAYLOAD - prefix.len();
        let (first, mut rest) = block.split_at_checked(room).unwrap_or((block, &[]));
        let length = prefix.len() + first.len();
        // Only blocks of one frame are padded.
        let padding = if rest.is_empty() {
            self.padding(length, MAX_PAYLOAD)
        } else {
            0
        };
        if rest.is_empty() {
            flags |= flag::END_HEADERS;
        }
        if padding > 0 {
            flags |= flag::PADDED;
        }
        head(out, length + padding, kind, flags, id);
        if padding > 0 {
            out.push((padding - 1) as u8);
        }
        out.extend_from_slice(prefix);
        out.extend_from_slice(first);
        out.resize(out.len() + padding.saturating_sub(1), 0);
        while !rest.is_empty() {
            let (part, after) = rest.split_at_checked(MAX_PAYLOAD).unwrap_or((rest, &[]));
            let last = if after.is_empty() { flag::END_HEADERS } else { 0 };
            head(out, part.len(), frame::CONTINUATION, last, id);
            out.extend_from_slice(part);
            rest = after;
        }
    }

    /// Octets of padding for a payload, the one that tells their number among them.
    fn padding(&self, length: usize, most: usize) -> usize {
        let most = most.min(length + MAX_PADDING);
        let padded = match self.options.padding {
            1 => match (length + 9) % 8 {
                0 => length,
                over => length + 8 - over,
            },
            2 => most,
            _ => length,
        };
        padded.min(most).saturating_sub(length)
    }

    fn send_request(
        &mut self,
        id: u32,
        fields: &Fields,
        end: bool,
        priority: Option<(u32, u8, bool)>,
        out: &mut Vec<u8>,
    ) {
        let closing = self.streams.get(&id).is_none_or(|stream| stream.closing);
        if closing {
            return;
        }
        if self.goaway_sent || self.goaway_received || self.going != Going::On {
            self.not_sent(id, frame::HEADERS, failure::START_STREAM_NOT_ALLOWED);
            return self.close(id, reason::REFUSED_STREAM);
        }
        let Some(block) = self.encode(fields) else {
            self.not_sent(id, frame::HEADERS, failure::FRAME_SIZE);
            return self.close(id, reason::REFUSED_STREAM);
        };
        let mut prefix = Vec::new();
        let mut flags = 0;
        if let Some((parent, weight, exclusive)) = priority {
            dependency(&mut prefix, parent, weight, exclusive);
            flags |= flag::PRIORITY;
        }
        if end {
            flags |= flag::END_STREAM;
        }
        self.send_block(frame::HEADERS, flags, id, &prefix, &block, out);
        self.last_sent = self.last_sent.max(id);
        self.outgoing += 1;
        let window = self.remote.initial_window_size;
        if let Some(stream) = self.streams.get_mut(&id) {
            stream.opened = true;
            stream.send_window = i64::from(window);
            stream.local_closed = end;
            stream.body = if end { Body::Done } else { Body::Open };
        }
        self.schedule(id);
    }

    fn send_response(&mut self, id: u32, fields: &Fields, end: bool, out: &mut Vec<u8>) {
        let Some(stream) = self.streams.get(&id) else {
            return;
        };
        if stream.closing || stream.local_closed {
            return;
        }
        let Some(block) = self.encode(fields) else {
            return self.not_sent(id, frame::HEADERS, failure::FRAME_SIZE);
        };
        let flags = if end { flag::END_STREAM } else { 0 };
        self.send_block(frame::HEADERS, flags, id, &[], &block, out);
        if let Some(stream) = self.streams.get_mut(&id) {
            if stream.reserved {
                stream.reserved = false;
                stream.opened = true;
                self.outgoing += 1;
            }
            stream.local_closed = end;
            stream.body = if end { Body::Done } else { Body::Open };
        }
        self.schedule(id);
        self.close_if_done(id);
    }

    fn send_fields(&mut self, id: u32, fields: &Fields, end: bool, out: &mut Vec<u8>) {
        let gone = self
            .streams
            .get(&id)
            .is_none_or(|stream| stream.closing || stream.local_closed);
        if gone {
            return;
        }
        let Some(block) = self.encode(fields) else {
            return self.not_sent(id, frame::HEADERS, failure::FRAME_SIZE);
        };
        let flags = if end { flag::END_STREAM } else { 0 };
        self.send_block(frame::HEADERS, flags, id, &[], &block, out);
        if end && let Some(stream) = self.streams.get_mut(&id) {
            stream.local_closed = true;
            stream.body = Body::Done;
            self.close_if_done(id);
        }
    }

    fn send_push(&mut self, id: u32, promised: u32, fields: &Fields, out: &mut Vec<u8>) {
        let gone = self.streams.get(&id).is_none_or(|stream| stream.closing);
        if gone || !self.remote.enable_push || self.going != Going::On || self.goaway_received {
            return self.close(promised, reason::INTERNAL_ERROR);
        }
        let Some(block) = self.encode(fields) else {
            self.not_sent(promised, frame::PUSH_PROMISE, failure::FRAME_SIZE);
            return self.close(promised, reason::INTERNAL_ERROR);
        };
        self.send_block(frame::PUSH_PROMISE, 0, id, &promised.to_be_bytes(), &block, out);
        self.last_sent = self.last_sent.max(promised);
    }

    // --- data -----------------------------------------------------------------------

    /// One frame of the next stream in line; false when nothing can be sent.
    fn data_frame(&mut self, out: &mut Vec<u8>) -> bool {
        while self.going == Going::On
            && self.send_window > 0
            && let Some(id) = self.scheduled.pop_front()
        {
            let Some(stream) = self.streams.get_mut(&id) else {
                continue;
            };
            stream.scheduled = false;
            if stream.closing || stream.body != Body::Open {
                continue;
            }
            // Writes of nothing are done when their turn comes.
            while let Some(chunk) = stream.chunks.front()
                && chunk.bytes.is_empty()
            {
                self.written.push(chunk.token);
                stream.chunks.pop_front();
            }
            if stream.queued == 0 && !stream.shut {
                continue;
            }
            let most = MAX_PAYLOAD as i64;
            let most = most
                .min(i64::from(self.remote.max_frame_size))
                .min(self.send_window);
            let most = most.min(stream.send_window);
            // An empty last frame needs no window.
            if most <= 0 && stream.queued > 0 {
                continue;
            }
            let length = stream.queued.min(usize::try_from(most).unwrap_or(0));
            let last = length == stream.queued && stream.shut;
            let ask = last && stream.trailers;
            let end = last && !ask;
            if length > 0 || end {
                self.write_data(id, length, usize::try_from(most).unwrap_or(0), end, out);
            }
            if last && let Some(stream) = self.streams.get_mut(&id) {
                stream.body = Body::Done;
                stream.trailers = false;
            }
            if ask {
                self.events.push_back(Event::Trailers(id));
            } else if end {
                if let Some(stream) = self.streams.get_mut(&id) {
                    stream.local_closed = true;
                }
                self.close_if_done(id);
            } else {
                self.schedule(id);
            }
            return true;
        }
        false
    }

    fn write_data(&mut self, id: u32, length: usize, most: usize, end: bool, out: &mut Vec<u8>) {
        let padding = self.padding(length, most);
        let mut flags = if end { flag::END_STREAM } else { 0 };
        if padding > 0 {
            flags |= flag::PADDED;
        }
        head(out, length + padding, frame::DATA, flags, id);
        self.frames.1 += 1;
        if padding > 0 {
            out.push((padding - 1) as u8);
        }
        self.send_window -= (length + padding) as i64;
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        stream.send_window -= (length + padding) as i64;
        stream.queued -= length.min(stream.queued);
        let mut left = length;
        while left > 0
            && let Some(chunk) = stream.chunks.front_mut()
        {
            let rest = chunk.bytes.get(chunk.sent..).unwrap_or_default();
            let count = rest.len().min(left);
            out.extend_from_slice(rest.get(..count).unwrap_or_default());
            chunk.sent += count;
            left -= count;
            if chunk.sent == chunk.bytes.len() {
                self.written.push(chunk.token);
                stream.chunks.pop_front();
            }
        }
        // Written together with what stands before it.
        while let Some(chunk) = stream.chunks.front()
            && chunk.bytes.is_empty()
        {
            self.written.push(chunk.token);
            stream.chunks.pop_front();
        }
        out.resize(out.len() + padding.saturating_sub(1), 0);
    }
}

/// Whether a field is worth remembering, and whether it may be.
fn indexing(name: &[u8], value: &[u8], never: bool) -> Indexing {
    match name {
        _ if never => Indexing::Never,
        b"authorization" => Indexing::Never,
        b"cookie" if value.len() < 20 => Indexing::Never,
        b":path" | b"age" | b"content-length" | b"etag" | b"if-modified-since" | b"if-none-match"
        | b"location" | b"set-cookie" => Indexing::Without,
        _ => Indexing::Add,
    }
}
