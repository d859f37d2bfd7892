//! The poller: mio's epoll, its one waker, and the readiness it reports.
//!
//! Made when something other than a timer first has to be waited for, so that a
//! program without I/O never opens a descriptor for it.
//!
//! Readiness is *edge-triggered*: it is reported when it changes, once. Read or
//! write until `EAGAIN`, or ask again with `reregister`, which reports what is
//! ready at that moment.

use crate::id::HandleId;
use crate::pool::Inbox;
use mio::unix::SourceFd;
use mio::{Events, Interest, Poll, Token, Waker};
use std::io;
use std::os::fd::RawFd;
use std::sync::Arc;
use std::time::Duration;

const WAKER: Token = Token(usize::MAX);
const SIGNALS: Token = Token(usize::MAX - 1);

/// Descriptors reported by one call to the kernel.
const BATCH: usize = 1024;

/// What a descriptor is ready for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Readiness {
    /// Reading will not block.
    pub readable: bool,
    /// Writing will not block.
    pub writable: bool,
    /// The other side will send nothing more.
    pub read_closed: bool,
    /// The other side reads nothing more.
    pub write_closed: bool,
    /// An error waits to be fetched (`SO_ERROR`).
    pub error: bool,
    /// Urgent data (`EPOLLPRI`).
    pub priority: bool,
}

impl Readiness {
    /// Adds what a later report says.
    pub(crate) fn merge(&mut self, later: Readiness) {
        self.readable |= later.readable;
        self.writable |= later.writable;
        self.read_closed |= later.read_closed;
        self.write_closed |= later.write_closed;
        self.error |= later.error;
        self.priority |= later.priority;
    }
}

/// Something the kernel or another thread reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ready {
    /// Other threads left mail.
    Mail,
    Handle(HandleId, Readiness),
}

pub(crate) struct Poller {
    poll: Poll,
    events: Events,
    inbox: Arc<Inbox>,
}

impl Poller {
    pub(crate) fn new() -> io::Result<Self> {
        let poll = Poll::new()?;
        let waker = Waker::new(poll.registry(), WAKER)?;
        Ok(Self {
            poll,
            events: Events::with_capacity(BATCH),
            inbox: Arc::new(Inbox::new(waker)),
        })
    }

    pub(crate) fn inbox(&self) -> &Arc<Inbox> {
        &self.inbox
    }

    pub(crate) fn register(&self, handle: HandleId, fd: RawFd, interest: Interest) -> io::Result<()> {
        self.poll
            .registry()
            .register(&mut SourceFd(&fd), token(handle), interest)
    }

    pub(crate) fn reregister(&self, handle: HandleId, fd: RawFd, interest: Interest) -> io::Result<()> {
        self.poll
            .registry()
            .reregister(&mut SourceFd(&fd), token(handle), interest)
    }

    pub(crate) fn deregister(&self, fd: RawFd) -> io::Result<()> {
        self.poll.registry().deregister(&mut SourceFd(&fd))
    }

    pub(crate) fn register_signals(&self, fd: RawFd) -> io::Result<()> {
        self.poll
            .registry()
            .register(&mut SourceFd(&fd), SIGNALS, Interest::READABLE)
    }

    /// Waits once. Gives whether signals have come in; everything else goes to `each`, in the kernel's order.
    pub(crate) fn wait(
        &mut self,
        timeout: Option<Duration>,
        mut each: impl FnMut(Ready),
    ) -> io::Result<bool> {
        self.poll.poll(&mut self.events, timeout)?;
        let mut signals = false;
        for event in &self.events {
            match event.token() {
                WAKER => each(Ready::Mail),
                SIGNALS => signals = true,
                Token(raw) => each(Ready::Handle(
                    HandleId::from_u64(raw as u64),
                    Readiness {
                        readable: event.is_readable(),
                        writable: event.is_writable(),
                        read_closed: event.is_read_closed(),
                        write_closed: event.is_write_closed(),
                        error: event.is_error(),
                        priority: event.is_priority(),
                    },
                )),
            }
        }
        Ok(signals)
    }
}

fn token(handle: HandleId) -> Token {
    Token(handle.as_u64() as usize)
}
