//! The poll phase of a deterministic run: it waits until everything it can wait
//! for is there, then puts it into an order that does not depend on who was faster.
//!
//! ```text
//! gather: descendants at rest? pool done? ─→ something there ─→ elders wait? gather again ─→ order ─→ hand out
//!    ↑                                     └→ nothing: somebody else could still act?
//!    └──────── really wait ←─────────────────────yes┘   └no─→ the clock jumps to the deadline
//! ```
//! Submitted work is delivered in the order of its submission, or shuffled;
//! descriptors follow by handle. In a run of one process time never passes
//! otherwise than by jumping; with children, a parent or strangers it waits as
//! long as the deadline says, and still shows the deadline.

use crate::event_loop::{CompletionOrder, EventLoop};
use crate::machine::Reported;
use crate::outside::{self, Peer};
use crate::poller::Ready;
use crate::pool::{Mail, Times};
use crate::{id::HandleId, settle};
use std::collections::VecDeque;
use std::os::fd::RawFd;
use std::time::{Duration, Instant};

impl EventLoop {
    /// Fills `reported` and `mail`, or moves the clock by `timeout_ms`.
    pub(crate) fn wait_deterministically(&mut self, timeout_ms: Option<u64>) {
        loop {
            self.gather();
            if self.has_something() {
                if let Some(parent) = self.parent {
                    settle::wait_for_elders(parent);
                    self.gather();
                }
                break;
            }
            if timeout_ms == Some(0) {
                break;
            }
            let others = settle::has_children() || self.others_may_act();
            let Some(ms) = timeout_ms else {
                self.wait(None);
                continue;
            };
            let deadline = self.now + ms;
            if self.waited.0 != deadline {
                self.waited = (deadline, Duration::ZERO);
            }
            let left = Duration::from_millis(ms).saturating_sub(self.waited.1);
            if !others || left.is_zero() {
                self.clock.skip(ms * 1_000_000);
                break;
            }
            let begun = Instant::now();
            self.wait(Some(left.as_millis().try_into().unwrap_or(u64::MAX).max(1)));
            self.waited.1 += begun.elapsed();
        }
        self.put_in_order();
    }

    fn has_something(&self) -> bool {
        !self.machine.reported.is_empty() || !self.mail.is_empty()
    }

    /// Takes what is there once nobody who works for this process is busy.
    fn gather(&mut self) {
        if self.pool.outstanding() > 0 {
            self.wait_for_pool();
        }
        if !settle::wait_for_descendants() {
            self.intrusions.insert("a child process that never rested");
        }
        if self.poller.is_some() {
            self.wait(Some(0));
        }
        self.take_mail();
    }

    fn take_mail(&mut self) {
        if let Some(poller) = &self.poller {
            self.mail.append(&mut poller.inbox().take());
        }
        self.machine
            .reported
            .retain(|reported| !matches!(reported, Reported::Ready(Ready::Mail)));
    }

    fn is_pool_done(&mut self) -> bool {
        self.take_mail();
        let is_completion = |mail: &&Mail| matches!(mail, Mail::Completion { .. });
        self.mail.iter().filter(is_completion).count() >= self.pool.outstanding()
    }

    /// Waits until all submitted work is done, so that its order of delivery can be chosen. Work that waits for
    /// something this loop has yet to do (reading a pipe it writes) is left to wait.
    fn wait_for_pool(&mut self) {
        for _ in 0..64 {
            if self.is_pool_done() {
                return;
            }
            self.wait(Some(1));
        }
        if settle::wait_for_threads(|| self.is_pool_done()) && !self.is_pool_done() {
            self.intrusions
                .insert("work on the pool that waited for somebody");
        }
    }

    /// Whether a registered descriptor has somebody at its other end who may act by himself.
    fn others_may_act(&mut self) -> bool {
        let all = self.descriptors();
        all.iter()
            .any(|fd| outside::peer(*fd, &self.ports, self.parent) != Peer::Own)
    }

    /// The registered descriptors; remembers their ports.
    fn descriptors(&mut self) -> Vec<RawFd> {
        let all: Vec<RawFd> = self.handles.iter().filter_map(|(_, info)| info.fd).collect();
        self.ports.extend(all.iter().filter_map(|fd| outside::port(*fd)));
        all
    }

    /// Remembers that a descriptor's readiness came from outside.
    pub(crate) fn note_io(&mut self, handle: HandleId) {
        if !self.is_deterministic() {
            return;
        }
        let Some(info) = self.handles.get(handle).copied() else {
            return;
        };
        if info.kind.starts_with("FSEvent") {
            self.intrusions.insert("a file watcher");
        } else if let Some(fd) = info.fd {
            self.descriptors();
            if let Peer::Stranger(what) = outside::peer(fd, &self.ports, self.parent) {
                self.intrusions.insert(what);
            }
        }
    }

    /// Remembers that another thread of the program sent something.
    pub(crate) fn note_message(&mut self) {
        if self.is_deterministic() {
            self.intrusions.insert("another thread");
        }
    }

    /// Remembers that a signal came from outside.
    pub(crate) fn note_signal(&mut self, signum: i32) {
        if !self.is_deterministic() || signum == libc::SIGCHLD {
            return;
        }
        match self.expected.iter().position(|expected| *expected == signum) {
            Some(at) => drop(self.expected.remove(at)),
            None => drop(self.intrusions.insert("a signal")),
        }
    }

    /// The times of pool work as an observer sees them: in a deterministic run nothing of the kernel's threads shows.
    pub(crate) fn shown_times(&self, times: Times, number: u64) -> Times {
        if !self.is_deterministic() {
            return times;
        }
        let now = self.clock.now_ns();
        Times {
            submitted: now,
            started: now,
            done: now,
            thread: (number % 4) as u32 + 1,
        }
    }

    fn put_in_order(&mut self) {
        self.mail.make_contiguous().sort_by_key(|mail| match mail {
            Mail::Completion { number, .. } => *number,
            Mail::Message { .. } => u64::MAX,
        });
        let mut reported: Vec<Reported> = std::mem::take(&mut self.machine.reported).into();
        reported.sort_by_key(|reported| match *reported {
            Reported::Ready(Ready::Mail) => (0, None, 0),
            Reported::Ready(Ready::Handle(id, _)) => (1, Some(id), 0),
            Reported::Signal(id, signum) => (2, Some(id), signum),
        });
        // What gathering found in two steps is one report.
        reported.dedup_by(|later, first| match (first, later) {
            (Reported::Ready(Ready::Handle(a, into)), Reported::Ready(Ready::Handle(b, from))) if a == b => {
                into.merge(*from);
                true
            }
            _ => false,
        });
        if let CompletionOrder::Shuffled(seed) = self.order {
            let state = &mut self.machine.shuffle;
            shuffle(self.mail.make_contiguous(), seed, state);
            let handles = reported.partition_point(|one| matches!(one, Reported::Ready(_)));
            if let Some(handles) = reported.get_mut(..handles) {
                shuffle(handles, seed, state);
            }
        }
        self.machine.reported = VecDeque::from(reported);
    }
}

fn shuffle<T>(items: &mut [T], seed: u64, state: &mut u64) {
    for last in (1..items.len()).rev() {
        *state = splitmix(*state ^ seed);
        items.swap(last, (*state % (last as u64 + 1)) as usize);
    }
}

/// One step of a well-mixed sequence: what a deterministic run takes for chance.
pub fn splitmix(state: u64) -> u64 {
    let mut z = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
