//! What a program asks of a connection.

use super::message::Message;
use super::stream::{Body, Chunk};
use super::{Event, Fields, Going, Item, Session};
use crate::codes::{failure, reason};

/// The last stream identifier.
const LAST_ID: u32 = u32::MAX >> 1;

impl Session {
    /// Queues settings; they hold once the peer acknowledged them.
    pub(crate) fn send_settings(&mut self, entries: Vec<(u16, u32)>) {
        self.unacknowledged.push_back(entries.clone());
        self.urgent.push_back(Item::Settings(entries));
    }

    pub(crate) fn send_ping(&mut self, data: [u8; 8]) {
        self.urgent.push_back(Item::Ping { ack: false, data });
    }

    /// Announces the end; `last` of 0 stands for the last stream that was looked at.
    pub(crate) fn send_away(&mut self, reason: u32, last: u32, data: Vec<u8>) {
        let last = if last == 0 {
            self.last_processed
        } else {
            last.min(LAST_ID)
        };
        self.goaway_queued = true;
        self.regular.push_back(Item::Goaway {
            last,
            reason,
            data,
            terminal: false,
        });
    }

    /// The identifier of the next stream; false when it cannot be that.
    pub(crate) fn set_next_id(&mut self, id: u32) -> bool {
        if id < self.next_id || id > LAST_ID || !self.is_mine(id) {
            return false;
        }
        self.next_id = id;
        true
    }

    /// The window of the connection.
    pub(crate) fn set_window(&mut self, size: u32) {
        if let Some(increment) = self.window.resize(size) {
            self.regular.push_back(Item::WindowUpdate { id: 0, increment });
        }
    }

    fn new_id(&mut self) -> Result<u32, i32> {
        let id = self.next_id;
        if id > LAST_ID {
            return Err(failure::STREAM_ID_NOT_AVAILABLE);
        }
        self.next_id = id.saturating_add(2);
        Ok(id)
    }

    /// A new request; `end` when it has no body.
    pub(crate) fn request(
        &mut self,
        fields: Fields,
        end: bool,
        trailers: bool,
        priority: Option<(u32, u8, bool)>,
    ) -> Result<u32, i32> {
        if priority.is_some_and(|(parent, ..)| parent == self.next_id) {
            return Err(failure::INVALID_ARGUMENT);
        }
        let id = self.new_id()?;
        let head = fields
            .iter()
            .any(|(name, value, _)| name == b":method" && value == b"HEAD");
        let mut stream = self.open_stream();
        stream.message = Message::answers(head);
        stream.trailers = trailers;
        stream.shut = end;
        stream.body = Body::Following;
        if let Some((_, weight, _)) = priority {
            stream.weight = i32::from(weight) + 1;
        }
        self.streams.insert(id, stream);
        self.held.insert(id);
        self.requests.push_back(Item::Request {
            id,
            fields,
            end,
            priority,
        });
        Ok(id)
    }

    /// The final response; `end` when it has no body.
    pub(crate) fn respond(&mut self, id: u32, fields: Fields, end: bool, trailers: bool) -> i32 {
        let Some(stream) = self.streams.get_mut(&id) else {
            return 0;
        };
        if stream.body != Body::None {
            return failure::DATA_EXIST;
        }
        stream.trailers = trailers;
        stream.body = Body::Following;
        let end = end || (stream.shut && stream.queued == 0);
        self.regular.push_back(Item::Response { id, fields, end });
        0
    }

    /// An informational response.
    pub(crate) fn inform(&mut self, id: u32, fields: Fields) {
        self.regular.push_back(Item::Fields {
            id,
            fields,
            end: false,
        });
    }

    /// What follows the body, and the end. No fields are an empty frame of data: some
    /// clients do not expect an empty list.
    pub(crate) fn send_trailers(&mut self, id: u32, fields: Fields) {
        if !fields.is_empty() {
            self.regular.push_back(Item::Fields {
                id,
                fields,
                end: true,
            });
            return;
        }
        if let Some(stream) = self.streams.get_mut(&id)
            && !stream.local_closed
        {
            stream.shut = true;
            stream.trailers = false;
            stream.body = Body::Open;
            self.schedule(id);
        }
    }

    /// Promises a response nobody asked for: its stream.
    pub(crate) fn push(&mut self, id: u32, fields: Fields, end: bool) -> Result<u32, i32> {
        if !self.streams.contains_key(&id) {
            return Err(failure::STREAM_CLOSED);
        }
        if !self.remote.enable_push {
            return Err(failure::PUSH_DISABLED);
        }
        if self.goaway_received || self.going != Going::On {
            return Err(failure::START_STREAM_NOT_ALLOWED);
        }
        let promised = self.new_id()?;
        let mut stream = self.open_stream();
        stream.reserved = true;
        stream.remote_closed = true;
        stream.shut = end;
        self.streams.insert(promised, stream);
        self.held.insert(promised);
        self.regular.push_back(Item::Push { id, promised, fields });
        Ok(promised)
    }

    /// Queues data of a stream; false when it takes none.
    pub(crate) fn write(&mut self, id: u32, bytes: Vec<u8>, token: u32) -> bool {
        let Some(stream) = self.streams.get_mut(&id) else {
            return false;
        };
        if stream.shut || stream.local_closed {
            return false;
        }
        stream.queued += bytes.len();
        stream.chunks.push_back(Chunk {
            bytes,
            sent: 0,
            token,
        });
        self.schedule(id);
        true
    }

    /// Nothing more is written to a stream.
    pub(crate) fn shut(&mut self, id: u32) {
        if let Some(stream) = self.streams.get_mut(&id) {
            stream.shut = true;
            self.schedule(id);
        }
    }

    /// Ends a stream at once.
    pub(crate) fn reset(&mut self, id: u32, reason: u32) {
        let sent = !self.is_mine(id) || id <= self.last_sent;
        let Some(stream) = self.streams.get_mut(&id) else {
            // The stream of a request that was not looked at.
            if !self.is_mine(id) && id != 0 && id == self.last_received && reason == reason::REFUSED_STREAM {
                self.regular.push_back(Item::Reset { id, reason });
            }
            return;
        };
        if stream.closing {
            return;
        }
        stream.closing = true;
        if sent || stream.reserved {
            self.regular.push_back(Item::Reset { id, reason });
        } else {
            // The request never left: the peer knows nothing of it.
            self.requests
                .retain(|item| !matches!(item, Item::Request { id: queued, .. } if *queued == id));
            self.close(id, reason);
        }
    }

    pub(crate) fn prioritise(&mut self, id: u32, parent: u32, weight: u8, exclusive: bool, silent: bool) {
        if let Some(stream) = self.streams.get_mut(&id) {
            stream.weight = i32::from(weight) + 1;
        }
        if !silent {
            self.regular.push_back(Item::Priority {
                id,
                parent,
                weight,
                exclusive,
            });
        }
    }

    pub(crate) fn send_altsvc(&mut self, id: u32, origin: Vec<u8>, value: Vec<u8>) {
        self.regular.push_back(Item::Altsvc { id, origin, value });
    }

    pub(crate) fn send_origins(&mut self, origins: Vec<Vec<u8>>) {
        self.regular.push_back(Item::Origin(origins));
    }

    /// The program takes data of a stream, or does not.
    pub(crate) fn read(&mut self, id: u32, on: bool) {
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        stream.reading = on;
        if on {
            let untold = std::mem::take(&mut stream.untold);
            self.consume_stream(id, untold);
        }
    }

    /// The program has let go of a stream.
    pub(crate) fn release(&mut self, id: u32) {
        self.held.remove(&id);
    }

    /// State, weight, weights of the streams that depend on it, closed by this side, by
    /// the other, window.
    pub(crate) fn stream_state(&self, id: u32) -> [f64; 6] {
        let Some(stream) = self.streams.get(&id) else {
            return [1.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        };
        let state = stream.state(self.is_mine(id));
        if state == 1 {
            return [1.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        }
        [
            f64::from(state),
            f64::from(stream.weight),
            0.0,
            f64::from(u8::from(stream.local_closed)),
            f64::from(u8::from(stream.remote_closed)),
            stream.window.left() as f64,
        ]
    }

    /// What `session.state` shows, in its order.
    pub(crate) fn state(&self) -> [f64; 9] {
        let queued = self.urgent.len() + self.regular.len() + self.requests.len() + self.scheduled.len();
        [
            self.window.size as f64,
            self.window.received.max(0) as f64,
            f64::from(self.next_id),
            self.window.left() as f64,
            f64::from(self.last_processed),
            self.send_window as f64,
            queued as f64,
            self.encoder.size() as f64,
            self.decoder.size() as f64,
        ]
    }

    /// What happened since the input was read.
    pub(crate) fn take_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }
}
