//! One stream of a connection.

use std::collections::VecDeque;

use super::flow::Window;
use super::message::Message;

/// A piece of data to send, and the number its writer knows it by.
#[derive(Debug)]
pub(crate) struct Chunk {
    pub bytes: Vec<u8>,
    pub sent: usize,
    pub token: u32,
}

/// Whether data may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Body {
    /// No header block that has one was submitted.
    None,
    /// It follows the header block.
    Following,
    /// It may be sent now.
    Open,
    /// All was sent.
    Done,
}

#[derive(Debug)]
pub(crate) struct Stream {
    /// Its first header block was sent or received.
    pub opened: bool,
    /// Promised, without a response yet.
    pub reserved: bool,
    /// A client's, and the first header block of the response has come.
    pub answered: bool,
    /// No more is sent.
    pub local_closed: bool,
    /// No more is received.
    pub remote_closed: bool,
    /// RST_STREAM is on its way.
    pub closing: bool,
    pub weight: i32,
    pub message: Message,
    pub send_window: i64,
    pub window: Window,
    // --- what the program does with it ---
    pub reading: bool,
    /// Octets given to the program while it did not read.
    pub untold: usize,
    pub chunks: VecDeque<Chunk>,
    /// Octets in `chunks`.
    pub queued: usize,
    pub body: Body,
    /// Nothing more is written.
    pub shut: bool,
    /// The program is asked for trailers before the end.
    pub trailers: bool,
    /// In the list of streams to send data of.
    pub scheduled: bool,
}

impl Stream {
    pub(crate) fn new(send_window: u32, window: u32) -> Self {
        Stream {
            opened: false,
            reserved: false,
            answered: false,
            local_closed: false,
            remote_closed: false,
            closing: false,
            weight: 16,
            message: Message::default(),
            send_window: i64::from(send_window),
            window: Window::new(window),
            reading: false,
            untold: 0,
            chunks: VecDeque::new(),
            queued: 0,
            body: Body::None,
            shut: false,
            trailers: false,
            scheduled: false,
        }
    }

    /// The state, numbered as by nghttp2.
    pub(crate) fn state(&self, mine: bool) -> u32 {
        if self.reserved {
            return if mine { 3 } else { 4 };
        }
        match (self.opened, self.local_closed, self.remote_closed) {
            (false, ..) => 1,
            (true, true, true) => 7,
            (true, true, false) => 5,
            (true, false, true) => 6,
            (true, false, false) => 2,
        }
    }
}
