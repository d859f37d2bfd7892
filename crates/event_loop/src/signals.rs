//! Signals: a self-pipe per loop, and which handles watch which signal.

use crate::id::HandleId;
use crate::sys::Inbox;
use rustix::io::Errno;
use rustix::pipe::PipeFlags;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

/// The watchers of a loop. Made when the first signal is watched.
#[derive(Debug)]
pub(crate) struct Signals {
    reader: OwnedFd,
    inbox: Inbox,
    watchers: Vec<(HandleId, i32)>,
}

impl Signals {
    pub(crate) fn new() -> io::Result<Self> {
        let (reader, writer) = rustix::pipe::pipe_with(PipeFlags::CLOEXEC | PipeFlags::NONBLOCK)?;
        Ok(Self {
            reader,
            inbox: Inbox::new(writer)?,
            watchers: Vec::new(),
        })
    }

    /// The reading end, for the poller.
    pub(crate) fn fd(&self) -> RawFd {
        self.reader.as_raw_fd()
    }

    pub(crate) fn start(&mut self, handle: HandleId, signum: i32) -> io::Result<()> {
        self.inbox.want(signum)?;
        self.watchers.push((handle, signum));
        Ok(())
    }

    /// Ends what `handle` watches; the signal itself when nobody else wants it.
    pub(crate) fn stop(&mut self, handle: HandleId) -> bool {
        let Some(at) = self.watchers.iter().position(|(watcher, _)| *watcher == handle) else {
            return false;
        };
        let (_, signum) = self.watchers.remove(at);
        if !self.watchers.iter().any(|(_, other)| *other == signum) {
            self.inbox.unwant(signum);
        }
        true
    }

    /// Empties the pipe: one event per signal received and watcher, in the order of arrival.
    pub(crate) fn drain(&self, mut each: impl FnMut(HandleId, i32)) {
        let mut buffer = [0u8; 256];
        loop {
            match rustix::io::read(&self.reader, &mut buffer) {
                Ok(0) => return,
                Ok(count) => {
                    for &signum in &buffer[..count] {
                        for &(handle, wanted) in &self.watchers {
                            if wanted == i32::from(signum) {
                                each(handle, wanted);
                            }
                        }
                    }
                }
                Err(Errno::INTR) => {}
                Err(_) => return,
            }
        }
    }
}
