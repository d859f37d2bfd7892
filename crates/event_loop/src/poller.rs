//! The poller: mio's epoll, its one waker, and the readiness it reports.
//!
//! Made when something other than a timer first has to be waited for, so that a
//! program without I/O never opens a descriptor for it.
//!
//! Before the thread is put to sleep it looks a moment for events: who answers another
//! process, or is answered by it, hears within microseconds, while sleeping and being woken takes
//! some dozens. Waits that find nothing this way make the next looks rarer.
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
use std::time::{Duration, Instant};

const WAKER: Token = Token(usize::MAX);
const SIGNALS: Token = Token(usize::MAX - 1);

/// Descriptors reported by one call to the kernel.
const BATCH: usize = 1024;

/// How long to look for events before sleeping: about what sleeping and being woken costs.
const LOOK: Duration = Duration::from_micros(50);

/// A look that stood still so long lost its processor: others need it, and who sleeps is woken before them.
const LOST: Duration = Duration::from_micros(30);

/// The most waits that go to sleep at once after looks in vain.
const MOST_UNSEEN: u32 = 4095;

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
    /// Waits that go to sleep at once, before the next look.
    unseen: u32,
    /// How many they will be after the next look in vain.
    vain: u32,
}

impl Poller {
    pub(crate) fn new() -> io::Result<Self> {
        let poll = Poll::new()?;
        let waker = Waker::new(poll.registry(), WAKER)?;
        Ok(Self {
            poll,
            events: Events::with_capacity(BATCH),
            inbox: Arc::new(Inbox::new(waker)),
            unseen: 0,
            vain: 1,
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

    /// Looks a moment for events, unless that was in vain of late; whether there are some.
    fn look(&mut self, timeout: Option<Duration>) -> io::Result<bool> {
        if timeout.is_some_and(|timeout| timeout < LOOK) {
            return Ok(false);
        }
        if self.unseen > 0 {
            self.unseen -= 1;
            return Ok(false);
        }
        let began = Instant::now();
        let mut last = began;
        loop {
            self.poll.poll(&mut self.events, Some(Duration::ZERO))?;
            let found = !self.events.is_empty();
            let now = Instant::now();
            if now - last > LOST {
                self.vain = MOST_UNSEEN;
                self.unseen = MOST_UNSEEN;
                return Ok(found);
            }
            if found {
                self.vain = 1;
                return Ok(true);
            }
            if now - began >= LOOK {
                break;
            }
            last = now;
            // Whoever is to answer may need this processor.
            std::thread::yield_now();
        }
        self.unseen = self.vain;
        self.vain = (self.vain * 2 + 1).min(MOST_UNSEEN);
        Ok(false)
    }

    /// Waits once. Gives whether signals have come in; everything else goes to `each`, in the kernel's order.
    pub(crate) fn wait(
        &mut self,
        timeout: Option<Duration>,
        mut each: impl FnMut(Ready),
    ) -> io::Result<bool> {
        if !self.look(timeout)? {
            self.poll.poll(&mut self.events, timeout)?;
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_in_vain_become_rare() -> io::Result<()> {
        let mut poller = Poller::new()?;
        let wait = |poller: &mut Poller| {
            let mut mail = false;
            poller
                .wait(Some(Duration::from_millis(1)), |ready| {
                    mail |= ready == Ready::Mail
                })
                .map(|_| mail)
        };
        let mut looks = 0;
        for _ in 0..60 {
            looks += u32::from(poller.unseen == 0);
            assert!(!wait(&mut poller)?);
        }
        // After 1, 3, 7, 15 and 31 waits, or less often on a busy machine.
        assert!((1..=5).contains(&looks), "{looks} looks");
        poller.unseen = 0;
        poller.inbox.wake()?;
        assert!(
            wait(&mut poller)?,
            "what comes meanwhile is reported all the same"
        );
        poller.inbox.take();
        assert!(poller.unseen == 0 && poller.vain == 1 || poller.unseen == MOST_UNSEEN);
        Ok(())
    }
}
