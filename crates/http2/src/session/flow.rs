//! Windows: how much may be received before more is allowed.

use super::settings::MAX_WINDOW;

/// The receiving side of a connection's or a stream's flow control.
///
/// ```text
/// size      what the peer may send in all
/// received  what it sent of that; negative after the window was made smaller
/// consumed  what of it the program has taken and the peer was not told about
/// ```
#[derive(Debug, Clone)]
pub(crate) struct Window {
    pub size: i64,
    pub received: i64,
    pub consumed: i64,
    /// How much smaller the window was made than the peer knows.
    reduced: i64,
    /// The peer is being told; until then nothing more is allowed.
    telling: bool,
}

impl Window {
    pub(crate) fn new(size: u32) -> Self {
        Window {
            size: i64::from(size),
            received: 0,
            consumed: 0,
            reduced: 0,
            telling: false,
        }
    }

    /// Notes what arrived; false when the peer was not allowed to send that much.
    #[must_use]
    pub(crate) fn receive(&mut self, octets: usize) -> bool {
        self.received += octets as i64;
        self.received <= self.size
    }

    /// Notes what was taken; the increment to tell the peer when half of the window is free again.
    pub(crate) fn consume(&mut self, octets: usize) -> Option<u32> {
        self.consumed += octets as i64;
        let increment = self.consumed.min(self.received).min(MAX_WINDOW);
        if self.telling || increment <= 0 || increment < self.size / 2 {
            return None;
        }
        self.telling = true;
        self.consumed -= increment;
        self.received -= increment;
        u32::try_from(increment).ok()
    }

    /// The peer was told; the increment to tell it next.
    pub(crate) fn told(&mut self) -> Option<u32> {
        self.telling = false;
        self.consume(0)
    }

    /// Makes the window another size; the increment to tell the peer.
    pub(crate) fn resize(&mut self, size: u32) -> Option<u32> {
        let mut delta = i64::from(size) - self.size;
        if delta < 0 {
            self.size += delta;
            self.reduced -= delta;
            self.received += delta;
            return None;
        }
        // What was taken away without the peer knowing need not be told.
        let silent = self.reduced.min(delta);
        self.size += delta;
        self.reduced -= silent;
        if self.received < 0 {
            self.received = (self.received + silent).min(0);
        }
        delta -= silent;
        u32::try_from(delta).ok().filter(|delta| *delta > 0)
    }

    /// Another initial size by settings.
    pub(crate) fn shift(&mut self, delta: i64) {
        self.size += delta;
    }

    /// What the peer may still send.
    pub(crate) fn left(&self) -> i64 {
        self.size - self.received
    }
}

/// At most so many in a burst, and so many more a second.
#[derive(Debug)]
pub(crate) struct Rate {
    burst: u64,
    rate: u64,
    have: u64,
    at: Option<u64>,
}

impl Rate {
    pub(crate) fn new(burst: u64, rate: u64) -> Self {
        Rate {
            burst,
            rate,
            have: burst,
            at: None,
        }
    }

    /// Takes one at `second`; false when there is none.
    pub(crate) fn take(&mut self, second: u64) -> bool {
        if let Some(at) = self.at {
            let gained = second.saturating_sub(at).saturating_mul(self.rate);
            self.have = self.have.saturating_add(gained).min(self.burst);
        }
        self.at = Some(second);
        match self.have.checked_sub(1) {
            Some(left) => {
                self.have = left;
                true
            }
            None => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows() {
        let mut window = Window::new(100);
        assert!(window.receive(100));
        assert_eq!(window.consume(49), None);
        assert_eq!(window.consume(1), Some(50));
        assert_eq!(window.left(), 50);
        assert!(!window.receive(51));
        let mut window = Window::new(65535);
        assert_eq!(window.resize(20), None);
        assert_eq!((window.size, window.left()), (20, 65535));
        assert_eq!(window.resize(65535), None);
        assert_eq!(window.resize(65536), Some(1));
        assert_eq!(window.left(), 65536);
    }

    #[test]
    fn rates() {
        let mut rate = Rate::new(2, 1);
        assert!(rate.take(10) && rate.take(10) && !rate.take(10));
        assert!(rate.take(11) && !rate.take(11));
    }
}
