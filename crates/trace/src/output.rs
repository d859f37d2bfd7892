//! Where records go: a file or a socket, through a buffer of fixed size; and
//! the gate at which a stepped program waits.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ouro_event_loop::{Clock, monotonic_ns};

/// Bytes kept before they are written.
const BUFFER: usize = 64 * 1024;

/// Writes lines.
pub struct Output {
    to: Box<dyn Write>,
    buffer: Vec<u8>,
    /// Writing failed: the run goes on, the trace ends here.
    failed: bool,
}

impl Output {
    /// Writes to `to`.
    pub fn new(to: Box<dyn Write>) -> Self {
        Self {
            to,
            buffer: Vec::with_capacity(BUFFER),
            failed: false,
        }
    }

    /// The buffer to append one line to; call [`Output::written`] afterwards.
    pub(crate) fn line(&mut self) -> &mut Vec<u8> {
        &mut self.buffer
    }

    /// A line was appended.
    pub(crate) fn written(&mut self) {
        if self.buffer.len() >= BUFFER - 1024 {
            self.flush();
        }
    }

    /// Hands what is buffered to the system.
    pub fn flush(&mut self) {
        if !self.failed
            && self
                .to
                .write_all(&self.buffer)
                .and_then(|()| self.to.flush())
                .is_err()
        {
            self.failed = true;
        }
        self.buffer.clear();
    }
}

/// Where a stepped program waits before each callback for a byte that lets it go on.
pub struct Gate {
    from: Box<dyn Read>,
    clock: SteppedClock,
    open: bool,
}

impl Gate {
    /// Reads from `from`; the time of waiting does not pass on `clock`.
    pub fn new(from: Box<dyn Read>, clock: SteppedClock) -> Self {
        Self {
            from,
            clock,
            open: false,
        }
    }

    /// Waits for the next byte. When nobody is there any more the gate stays open.
    pub(crate) fn pass(&mut self) {
        if self.open {
            return;
        }
        let before = monotonic_ns();
        let mut byte = [0];
        loop {
            match self.from.read(&mut byte) {
                Ok(1) => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                _ => {
                    self.open = true;
                    break;
                }
            }
        }
        let waited = monotonic_ns().saturating_sub(before);
        self.clock.0.fetch_add(waited, Ordering::Relaxed);
    }
}

/// The kernel's clock without the time spent at the gate. Clones share it.
#[derive(Debug, Default, Clone)]
pub struct SteppedClock(Arc<AtomicU64>);

impl Clock for SteppedClock {
    fn now_ns(&self) -> u64 {
        monotonic_ns().saturating_sub(self.0.load(Ordering::Relaxed))
    }
}
