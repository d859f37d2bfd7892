//! Where the loop takes time from: the kernel, or a counter that only the loop moves.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A source of monotonic time.
pub trait Clock: Send {
    /// Nanoseconds since some fixed moment; never falls.
    fn now_ns(&self) -> u64;

    /// The time as a program reads it. A clock that stands still moves by a microsecond then: a program that waits
    /// for a time by reading it again and again must see it come.
    fn read_ns(&self) -> u64 {
        self.now_ns()
    }

    /// Skips `ns` nanoseconds of waiting. `false`: this clock cannot skip, the loop must really wait.
    fn skip(&self, _ns: u64) -> bool {
        false
    }

    /// Whether [`Clock::skip`] works. Then time passes only through it.
    fn is_virtual(&self) -> bool {
        false
    }
}

/// The kernel's monotonic clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct RealClock;

impl Clock for RealClock {
    #[inline]
    fn now_ns(&self) -> u64 {
        monotonic_ns()
    }
}

/// The kernel's monotonic time in nanoseconds, what `process.hrtime` counts.
#[inline]
pub fn monotonic_ns() -> u64 {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
    (time.tv_sec as u64)
        .wrapping_mul(1_000_000_000)
        .wrapping_add(time.tv_nsec as u64)
}

/// Time that stands still until somebody moves it: for tests and `--deterministic`.
/// Clones share the same time.
#[derive(Debug, Default, Clone)]
pub struct VirtualClock(Arc<AtomicU64>);

impl VirtualClock {
    /// A clock that shows `ns`.
    pub fn at(ns: u64) -> Self {
        Self(Arc::new(AtomicU64::new(ns)))
    }

    /// Moves the time by `ms` milliseconds.
    pub fn advance_ms(&self, ms: u64) {
        self.0.fetch_add(ms * 1_000_000, Ordering::Relaxed);
    }
}

impl Clock for VirtualClock {
    fn now_ns(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    fn read_ns(&self) -> u64 {
        self.0.fetch_add(1_000, Ordering::Relaxed)
    }

    fn skip(&self, ns: u64) -> bool {
        self.0.fetch_add(ns, Ordering::Relaxed);
        true
    }

    fn is_virtual(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn virtual_time_only_moves_by_skipping() {
        let clock = VirtualClock::at(5);
        let shared = clock.clone();
        assert!(clock.is_virtual() && clock.skip(10));
        assert_eq!(shared.now_ns(), 15);
        assert_eq!((shared.read_ns(), clock.read_ns()), (15, 1015));
        assert!(!RealClock.skip(10));
        assert!(RealClock.now_ns() > 0);
    }
}
