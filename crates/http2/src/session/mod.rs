//! One HTTP/2 connection as a machine without sockets.
//!
//! ```text
//! bytes ─feed()→ next() ─────→ Event, one at a time
//!                  │ answers
//! commands ──────→ queues ─gather()→ bytes
//! ```
//!
//! Owns: frames, stream states, flow control, settings, the limits that keep a peer from
//! wearing this side down. Follows nghttp2 where the protocol leaves a choice,
//! because programs see its numbers and what it does about failures.
//!
//! Must not know: JS, time (it is told the second), where bytes come from.
//!
//! Invariants: no input makes it panic; after the first fatal failure input is ignored.

mod commands;
mod control;
mod flow;
mod message;
mod receive;
mod send;
mod settings;
mod stream;

use std::collections::{BTreeMap, VecDeque};

use rustc_hash::FxHashSet;

use crate::codes::{category, failure, reason, reason_of};
use crate::hpack::{Decoder, Encoder};

use flow::{Rate, Window};
pub(crate) use send::{Fields, Item};
pub use settings::Settings;
pub(crate) use settings::payload as pack_settings;
use stream::{Body, Stream};

/// What a program may choose for a connection.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub server: bool,
    pub max_deflate_table: u32,
    pub max_reserved: u32,
    pub max_send_block: u32,
    pub peer_max_concurrent: u32,
    pub padding: u8,
    pub max_pairs: u32,
    pub max_memory: u64,
    pub max_settings: u32,
    pub reset_rate: u64,
    pub reset_burst: u64,
    pub strict_whitespace: bool,
    pub max_invalid_frames: u32,
    pub max_rejected: u32,
    pub remote_custom: Vec<u16>,
}

impl Options {
    pub(crate) fn new(server: bool) -> Self {
        Options {
            server,
            max_deflate_table: 4096,
            max_reserved: 200,
            max_send_block: 65536,
            peer_max_concurrent: 100,
            padding: 0,
            max_pairs: 128,
            max_memory: 10_000_000,
            max_settings: 32,
            reset_rate: 33,
            reset_burst: 1000,
            strict_whitespace: true,
            max_invalid_frames: 1000,
            max_rejected: 100,
            remote_custom: Vec::new(),
        }
    }
}

/// Something the program is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Event {
    Headers {
        id: u32,
        category: u8,
        flags: u8,
        fields: Vec<(Vec<u8>, Vec<u8>)>,
        sensitive: Vec<Vec<u8>>,
    },
    Data {
        id: u32,
        bytes: Vec<u8>,
    },
    End(u32),
    Closed {
        id: u32,
        reason: u32,
    },
    Settings,
    SettingsAck,
    Ping([u8; 8]),
    PingAck([u8; 8]),
    Goaway {
        reason: u32,
        last: u32,
        data: Vec<u8>,
    },
    Priority {
        id: u32,
        parent: u32,
        weight: i32,
        exclusive: bool,
    },
    Altsvc {
        id: u32,
        origin: Vec<u8>,
        value: Vec<u8>,
    },
    Origin(Vec<Vec<u8>>),
    NotSent {
        id: u32,
        kind: u8,
        failure: i32,
    },
    /// The connection cannot go on; `flood` for too many malformed frames.
    Failed {
        failure: i32,
        flood: bool,
    },
    Trailers(u32),
}

/// What is known about the connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Going {
    On,
    /// The last GOAWAY is waiting to be sent; what comes is ignored.
    Ending,
    /// It was sent.
    Over,
}

/// One connection.
#[derive(Debug)]
pub(crate) struct Session {
    pub(crate) options: Options,
    going: Going,
    events: VecDeque<Event>,
    // --- receiving ---
    input: receive::Input,
    decoder: Decoder,
    last_received: u32,
    last_processed: u32,
    /// The peer's first settings have come.
    introduced: bool,
    goaway_received: bool,
    remote_last: u32,
    /// What the connection is to be ended for once the program was told.
    reason: Option<u32>,
    window: Window,
    incoming: u32,
    incoming_reserved: u32,
    invalid_frames: u32,
    rejected: u32,
    resets: Rate,
    /// The streams the program has not let go of.
    held: FxHashSet<u32>,
    /// Data given to the program by the last event.
    given: Option<(u32, usize)>,
    // --- sending ---
    encoder: Encoder,
    greeted: bool,
    next_id: u32,
    last_sent: u32,
    goaway_sent: bool,
    goaway_queued: bool,
    local_last: u32,
    send_window: i64,
    outgoing: u32,
    urgent: VecDeque<Item>,
    regular: VecDeque<Item>,
    requests: VecDeque<Item>,
    scheduled: VecDeque<u32>,
    /// Tokens of writes whose bytes were all gathered.
    pub(crate) written: Vec<u32>,
    /// Acknowledgements waiting to be sent.
    acks: usize,
    // --- both ---
    streams: BTreeMap<u32, Stream>,
    pub(crate) local: Settings,
    pub(crate) remote: Settings,
    /// Settings the peer has not acknowledged.
    unacknowledged: VecDeque<Vec<(u16, u32)>>,
    /// The second it is.
    pub(crate) now: u64,
    /// Frames received and sent.
    pub(crate) frames: (u64, u64),
}

/// Acknowledgements that may wait: more is a flood.
const MAX_ACKS: usize = 1000;

impl Session {
    pub(crate) fn new(options: Options) -> Self {
        let remote = Settings {
            max_concurrent_streams: options.peer_max_concurrent,
            ..Settings::default()
        };
        Session {
            going: Going::On,
            events: VecDeque::new(),
            input: receive::Input::new(options.server),
            decoder: Decoder::new(4096),
            last_received: 0,
            last_processed: 0,
            introduced: false,
            goaway_received: false,
            remote_last: u32::MAX >> 1,
            reason: None,
            window: Window::new(65535),
            incoming: 0,
            incoming_reserved: 0,
            invalid_frames: 0,
            rejected: 0,
            resets: Rate::new(options.reset_burst, options.reset_rate),
            held: FxHashSet::default(),
            given: None,
            encoder: Encoder::new(options.max_deflate_table as usize),
            greeted: options.server,
            next_id: if options.server { 2 } else { 1 },
            last_sent: 0,
            goaway_sent: false,
            goaway_queued: false,
            local_last: u32::MAX >> 1,
            send_window: 65535,
            outgoing: 0,
            urgent: VecDeque::new(),
            regular: VecDeque::new(),
            requests: VecDeque::new(),
            scheduled: VecDeque::new(),
            written: Vec::new(),
            acks: 0,
            streams: BTreeMap::new(),
            local: Settings::default(),
            remote,
            unacknowledged: VecDeque::new(),
            now: 0,
            frames: (0, 0),
            options,
        }
    }

    /// Whether streams with this identifier are opened by this side.
    fn is_mine(&self, id: u32) -> bool {
        id != 0 && id.is_multiple_of(2) == self.options.server
    }

    /// Whether no stream with this identifier was ever opened.
    fn is_idle(&self, id: u32) -> bool {
        if self.is_mine(id) {
            id > self.last_sent
        } else {
            id > self.last_received
        }
    }

    // --- failures -------------------------------------------------------------------

    /// Ends the connection: what is queued is sent, then a last GOAWAY.
    pub(crate) fn terminate(&mut self, reason: u32) {
        if self.going != Going::On {
            return;
        }
        self.going = Going::Ending;
        self.goaway_queued = true;
        self.regular.push_back(Item::Goaway {
            last: self.last_processed,
            reason,
            data: Vec::new(),
            terminal: true,
        });
    }

    /// The peer broke a rule of the connection.
    fn connection_error(&mut self, failure: i32) {
        if self.going == Going::On && self.count_invalid() {
            if matches!(
                failure,
                failure::PROTO | failure::STREAM_CLOSED | failure::FLOW_CONTROL
            ) {
                return self.fail(failure);
            }
            self.terminate(reason_of(failure));
        }
    }

    /// Tells the program of a failure. It ends the session for its own reason; if it does
    /// not, the last GOAWAY names the failure's.
    fn fail(&mut self, failure: i32) {
        self.fatal(failure, false);
        self.reason = Some(reason_of(failure));
    }

    fn end_for_reason(&mut self) {
        if let Some(reason) = self.reason.take() {
            self.terminate(reason);
        }
    }

    /// A failure after which nothing can be sent in order.
    fn fatal(&mut self, failure: i32, flood: bool) {
        self.events.push_back(Event::Failed { failure, flood });
        self.input.ignore();
    }

    /// The peer broke a rule of one stream.
    fn stream_error(&mut self, id: u32, failure: i32) {
        self.reset(id, reason_of(failure));
        self.count_invalid();
    }

    /// Notes a malformed frame; false when they are too many.
    fn count_invalid(&mut self) -> bool {
        self.invalid_frames = self.invalid_frames.saturating_add(1);
        if self.invalid_frames <= self.options.max_invalid_frames.saturating_add(1) {
            return true;
        }
        self.fatal(failure::CALLBACK_FAILURE, true);
        false
    }

    // --- streams --------------------------------------------------------------------

    fn open_stream(&mut self) -> Stream {
        Stream::new(self.remote.initial_window_size, self.local.initial_window_size)
    }

    /// Takes a stream out and tells the program.
    fn close(&mut self, id: u32, reason: u32) {
        let Some(stream) = self.streams.remove(&id) else {
            return;
        };
        let mine = self.is_mine(id);
        if stream.reserved {
            if !mine {
                self.incoming_reserved = self.incoming_reserved.saturating_sub(1);
            }
        } else if stream.opened {
            let count = if mine {
                &mut self.outgoing
            } else {
                &mut self.incoming
            };
            *count = count.saturating_sub(1);
        }
        // What was received and not told about must not be lost for the connection.
        self.events.push_back(Event::Closed { id, reason });
    }

    /// Closes a stream both sides are done with.
    fn close_if_done(&mut self, id: u32) {
        let done = self
            .streams
            .get(&id)
            .is_some_and(|stream| stream.local_closed && stream.remote_closed);
        if done {
            self.close(id, reason::NO_ERROR);
        }
    }

    /// Puts a stream that has something to send in line.
    fn schedule(&mut self, id: u32) {
        if let Some(stream) = self.streams.get_mut(&id)
            && stream.body == Body::Open
            && !stream.scheduled
        {
            stream.scheduled = true;
            self.scheduled.push_back(id);
        }
    }

    // --- what is known --------------------------------------------------------------

    /// Whether input is of any use.
    pub(crate) fn wants_read(&self) -> bool {
        match self.going {
            Going::Over => false,
            _ if self.streams.values().any(|stream| !stream.reserved) => true,
            _ => !(self.goaway_sent || self.goaway_received),
        }
    }

    /// Whether there is something to send.
    pub(crate) fn wants_write(&self) -> bool {
        if self.going == Going::Over {
            return false;
        }
        !self.greeted
            || !self.urgent.is_empty()
            || !self.regular.is_empty()
            || (!self.requests.is_empty() && self.outgoing < self.remote.max_concurrent_streams)
            || (self.send_window > 0 && !self.scheduled.is_empty())
    }

    /// The next thing to tell the program; `None` when all input was read.
    pub(crate) fn next(&mut self) -> Option<Event> {
        self.settle_given();
        loop {
            if let Some(event) = self.events.pop_front() {
                if let Event::Data { id, bytes } = &event {
                    self.given = Some((*id, bytes.len()));
                }
                return Some(event);
            }
            self.end_for_reason();
            if !self.step() {
                return None;
            }
        }
    }

    /// What the last event gave to the program counts as taken if it still reads.
    fn settle_given(&mut self) {
        let Some((id, octets)) = self.given.take() else {
            return;
        };
        self.consume_connection(octets);
        if let Some(stream) = self.streams.get_mut(&id) {
            if stream.reading {
                self.consume_stream(id, octets);
            } else {
                stream.untold += octets;
            }
        }
    }

    fn consume_connection(&mut self, octets: usize) {
        if let Some(increment) = self.window.consume(octets) {
            self.regular.push_back(Item::WindowUpdate { id: 0, increment });
        }
    }

    fn consume_stream(&mut self, id: u32, octets: usize) {
        let Some(stream) = self.streams.get_mut(&id) else {
            return;
        };
        if stream.remote_closed {
            return;
        }
        if let Some(increment) = stream.window.consume(octets) {
            self.regular.push_back(Item::WindowUpdate { id, increment });
        }
    }

    /// The category of a header block of the peer on a stream that exists.
    fn category_of(&self, id: u32, stream: &Stream) -> u8 {
        if stream.reserved {
            category::PUSH_RESPONSE
        } else if self.is_mine(id) && !self.options.server && !stream.answered {
            category::RESPONSE
        } else {
            category::HEADERS
        }
    }
}

#[cfg(test)]
mod tests;
