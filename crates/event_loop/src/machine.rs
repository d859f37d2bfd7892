//! The phases: one state machine that hands out one event at a time.
//!
//! ```text
//!             next()                                 enter_run: alive?
//! Outside ──────────→ enter_run ─no→ Drained     begin_iteration: alive and not stopped?
//!    ↑                    │yes
//!    │              FirstTimers ──→ begin_iteration ─no→ Drained / Stopped ──→ Outside
//!    │                                  │yes        ↑
//!    │              Pending ←───────────┘           │
//!    │                 ↓ poll                       │
//!    │              Dispatch                        │
//!    │                 ↓ begin_pending_again        │
//!    │              PendingAgain (8 rounds)         │
//!    │                 ↓ begin_check                │
//!    │              Check                           │
//!    │                 ↓ begin_closing              │
//!    │              Closing                         │
//!    │                 ↓ begin_timers               │
//!    │              Timers ─────────────────────────┘
//!    └─ each state hands out its events one by one; the state is left when it has none
//! ```

use crate::event_loop::EventLoop;
use crate::id::{HandleId, ImmediateId, RequestId, TimerId};
use crate::observer::{Phase, PollReason, RecordKind};
use crate::poller::{Readiness, Ready};
use crate::pool::Mail;
use crate::requests::Payload;
use std::collections::VecDeque;
use std::io;
use std::time::Duration;

/// Everything that can wake JavaScript.
pub enum Event {
    /// A timer is due. It ends with [`EventLoop::finish_callback`], unless it repeats or was refreshed.
    Timer(TimerId),
    /// An immediate's turn. It has ended.
    Immediate(ImmediateId),
    /// Pool work is done. The request has ended. The payload is what the work
    /// returned, or [`crate::Cancelled`], or [`crate::Panicked`].
    Completion {
        /// The request.
        request: RequestId,
        /// Its result.
        payload: Payload,
    },
    /// A result put off to the pending phase. The request has ended.
    Pending {
        /// The request.
        request: RequestId,
        /// Its result.
        payload: Payload,
    },
    /// A watched descriptor is ready.
    Io {
        /// The handle that watches.
        handle: HandleId,
        /// For what it is ready.
        readiness: Readiness,
    },
    /// A message of a [`crate::Remote`].
    Message {
        /// The handle it is for.
        handle: HandleId,
        /// The message.
        payload: Payload,
    },
    /// A watched signal arrived.
    Signal {
        /// The handle that watches.
        handle: HandleId,
        /// The signal's number.
        signum: i32,
    },
    /// A closed handle is gone.
    Close(HandleId),
}

/// What the embedder has to do next.
pub enum Step {
    /// Dispatch this event, drain ticks and microtasks, call `next` again.
    Event(Event),
    /// Nothing is left to wait for: emit `beforeExit`; if the loop is alive then, call `next` again.
    Drained,
    /// [`EventLoop::stop`] was called; calling `next` again goes on.
    Stopped,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum State {
    #[default]
    Outside,
    FirstTimers,
    Pending,
    Dispatch,
    PendingAgain {
        round: u8,
    },
    Check,
    Closing,
    Timers,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Reported {
    Ready(Ready),
    Signal(HandleId, i32),
}

/// Where the loop is.
#[derive(Debug, Default)]
pub(crate) struct Machine {
    state: State,
    /// What the last poll reported and was not handed out yet.
    pub(crate) reported: VecDeque<Reported>,
    pub(crate) shuffle: u64,
}

impl Machine {
    pub(crate) fn phase(&self) -> Phase {
        match self.state {
            State::Outside => Phase::Outside,
            State::FirstTimers | State::Timers => Phase::Timers,
            State::Pending | State::PendingAgain { .. } => Phase::Pending,
            State::Dispatch => Phase::Poll,
            State::Check => Phase::Check,
            State::Closing => Phase::Closing,
        }
    }
}

impl EventLoop {
    /// Goes on to the next event, waiting for it if need be.
    #[allow(
        clippy::should_implement_trait,
        reason = "not an iterator: it goes on after `Drained`"
    )]
    pub fn next(&mut self) -> Step {
        self.finish_callback();
        loop {
            match self.machine.state {
                State::Outside => {
                    if let Some(end) = self.enter_run() {
                        return end;
                    }
                }
                State::FirstTimers | State::Timers => match self.next_timer() {
                    Some(id) => return Step::Event(Event::Timer(id)),
                    None => {
                        if let Some(end) = self.begin_iteration() {
                            return end;
                        }
                    }
                },
                State::Pending => match self.next_pending() {
                    Some(event) => return Step::Event(event),
                    None => self.poll(),
                },
                State::Dispatch => match self.next_reported() {
                    Some(event) => {
                        self.metrics.events += 1;
                        return Step::Event(event);
                    }
                    None => self.begin_pending_again(0),
                },
                State::PendingAgain { round } => match self.next_pending() {
                    Some(event) => return Step::Event(event),
                    None => self.begin_pending_again(round + 1),
                },
                State::Check => match self.immediates.next() {
                    Some(id) => {
                        self.observe(RecordKind::ImmediateRun { id });
                        return Step::Event(Event::Immediate(id));
                    }
                    None => self.begin_closing(),
                },
                State::Closing => match self.handles.next_closed() {
                    Some(id) => return Step::Event(Event::Close(id)),
                    None => self.begin_timers(State::Timers),
                },
            }
        }
    }

    fn enter(&mut self, state: State) {
        self.machine.state = state;
        self.observe(RecordKind::Phase);
    }

    fn enter_run(&mut self) -> Option<Step> {
        if !self.alive() {
            self.update_time();
            return Some(self.leave_run());
        }
        if self.stop {
            return Some(self.leave_run());
        }
        if self.metrics.started_ns == 0 {
            self.metrics.started_ns = self.clock.now_ns().max(1);
        }
        // Timers due before the first iteration run first, as they always have.
        self.begin_timers(State::FirstTimers);
        None
    }

    fn leave_run(&mut self) -> Step {
        self.machine.state = State::Outside;
        if std::mem::take(&mut self.stop) {
            return Step::Stopped;
        }
        self.observe(RecordKind::Drained);
        Step::Drained
    }

    fn begin_iteration(&mut self) -> Option<Step> {
        if self.stop || !self.alive() {
            return Some(self.leave_run());
        }
        self.metrics.loop_count += 1;
        self.observe(RecordKind::Iteration);
        self.requests.begin_pass();
        self.enter(State::Pending);
        None
    }

    fn begin_timers(&mut self, state: State) {
        let now = self.update_time();
        let clock = &self.clock;
        self.timers.begin_pass(now, || clock.now_ns() / 1_000_000);
        self.enter(state);
    }

    fn begin_pending_again(&mut self, round: u8) {
        // A few rounds for what I/O callbacks put off (write callbacks), few enough not to starve the loop.
        if round < 8 && self.requests.has_pending() {
            self.requests.begin_pass();
            self.enter(State::PendingAgain { round });
        } else {
            self.immediates.begin_pass();
            self.enter(State::Check);
        }
    }

    fn begin_closing(&mut self) {
        self.handles.begin_pass();
        self.enter(State::Closing);
    }

    fn next_timer(&mut self) -> Option<TimerId> {
        let (clock, now) = (&self.clock, &mut self.now);
        let due = self.timers.next(|| {
            *now = clock.now_ns() / 1_000_000;
            *now
        });
        let Some(id) = due else {
            self.timers.end_pass(self.now);
            return None;
        };
        if self.observer.is_some() {
            let deadline = self.timers.info(id).map_or(0, |info| info.start + info.duration);
            self.observe(RecordKind::TimerFire { id, deadline });
        }
        Some(id)
    }

    fn next_pending(&mut self) -> Option<Event> {
        while let Some((request, payload)) = self.requests.next_pending() {
            if self.end_request(request) {
                return Some(Event::Pending { request, payload });
            }
        }
        None
    }

    /// How long the poll phase may wait, in ms (`None`: for ever), and why.
    pub(crate) fn poll_timeout(&self) -> (Option<u64>, PollReason) {
        let active = self.handles.alive() > 0
            || self.requests.count() > 0
            || self.timers.refs() > 0
            || self.immediates.refs() > 0;
        if self.stop {
            (Some(0), PollReason::Stopped)
        } else if self.requests.has_pending() {
            (Some(0), PollReason::Pending)
        } else if self.immediates.refs() > 0 {
            (Some(0), PollReason::Immediate)
        } else if self.handles.has_closing() {
            (Some(0), PollReason::Closing)
        } else if !active {
            (Some(0), PollReason::NothingActive)
        } else if let Some(expiry) = self.timers.alarm() {
            (
                Some(expiry.saturating_sub(self.now)),
                PollReason::Timer { expiry },
            )
        } else {
            (None, PollReason::Forever)
        }
    }

    fn poll(&mut self) {
        self.enter(State::Dispatch);
        if self.timers.alarm().is_some() {
            // A long callback may have made it due: waiting for the rest of the old time would be late.
            self.update_time();
        }
        let (timeout_ms, reason) = self.poll_timeout();
        self.observe(RecordKind::PollWait { timeout_ms, reason });
        let began = if timeout_ms == Some(0) {
            None
        } else {
            Some(self.idle_clock())
        };
        if self.is_deterministic() {
            self.wait_deterministically(timeout_ms);
        } else if self.clock.is_virtual() {
            self.wait_virtually(timeout_ms);
        } else {
            self.wait(timeout_ms);
        }
        match began {
            Some(began) => self.metrics.idle_ns += self.idle_clock().saturating_sub(began),
            None => self.metrics.events_waiting += self.machine.reported.len() as u64,
        }
        self.update_time();
        let count = self.machine.reported.len();
        self.observe(RecordKind::PollReady { count });
    }

    /// What waiting is measured with.
    fn idle_clock(&self) -> u64 {
        if self.is_deterministic() {
            self.clock.now_ns()
        } else {
            crate::clock::monotonic_ns()
        }
    }

    /// Waits for descriptors, mail and signals.
    pub(crate) fn wait(&mut self, timeout_ms: Option<u64>) {
        let timeout = timeout_ms.map(Duration::from_millis);
        if self.poller.is_none() {
            match timeout {
                // Nobody could wake us: a plain sleep saves the descriptors.
                Some(timeout) if timeout.is_zero() => return,
                Some(timeout) => return std::thread::sleep(timeout),
                // No descriptor left for a poller that has nothing to watch: look again in a while.
                None if self.poller().is_err() => return std::thread::sleep(Duration::from_millis(100)),
                None => {}
            }
        }
        let Some(poller) = &mut self.poller else { return };
        let reported = &mut self.machine.reported;
        let signals = match poller.wait(timeout, |ready| reported.push_back(Reported::Ready(ready))) {
            Ok(signals) => signals,
            // An unwatched signal's handler ran: the iteration goes on with nothing reported.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => false,
            Err(_) => {
                std::thread::sleep(Duration::from_millis(1));
                false
            }
        };
        // Signals come after all descriptors of the same wait.
        if signals && let Some(signals) = &self.signals {
            signals.drain(|handle, signum| reported.push_back(Reported::Signal(handle, signum)));
        }
    }

    /// Waits under a clock that stands still: time passes only when nothing outside can happen first.
    fn wait_virtually(&mut self, timeout_ms: Option<u64>) {
        let outside = self.handles.registered() > 0 || self.handles.alive() > 0 || self.signals.is_some();
        match timeout_ms {
            Some(0) if self.poller.is_some() => self.wait(Some(0)),
            Some(0) => {}
            _ if self.pool.outstanding() > 0 => self.wait(None),
            None => self.wait(None),
            Some(ms) => {
                if self.poller.is_some() {
                    self.wait(Some(if outside { ms } else { 0 }));
                }
                if self.machine.reported.is_empty() {
                    self.clock.skip(ms * 1_000_000);
                }
            }
        }
    }

    fn next_reported(&mut self) -> Option<Event> {
        loop {
            while let Some(mail) = self.mail.pop_front() {
                if let Some(event) = self.open_mail(mail) {
                    return Some(event);
                }
            }
            match self.machine.reported.pop_front()? {
                Reported::Ready(Ready::Mail) => {
                    if let Some(poller) = &self.poller {
                        self.mail = poller.inbox().take();
                    }
                }
                // A handle closed, or no longer watching, since the kernel reported it: dropped, never misdelivered.
                Reported::Ready(Ready::Handle(handle, readiness)) => {
                    if self
                        .handles
                        .get_open(handle)
                        .is_some_and(|info| info.fd.is_some())
                    {
                        self.note_io(handle);
                        return Some(Event::Io { handle, readiness });
                    }
                }
                Reported::Signal(handle, signum) => {
                    if self.handles.get_open(handle).is_some_and(|info| info.active) {
                        self.note_signal(signum);
                        self.observe(RecordKind::Signal { id: handle, signum });
                        return Some(Event::Signal { handle, signum });
                    }
                }
            }
        }
    }

    fn open_mail(&mut self, mail: Mail) -> Option<Event> {
        match mail {
            Mail::Message { handle, payload } => {
                self.handles.get_open(handle)?;
                self.note_message();
                Some(Event::Message { handle, payload })
            }
            Mail::Completion {
                request,
                payload,
                times,
                number,
            } => {
                self.pool.delivered(request);
                if self.observer.is_some() && times.thread != 0 {
                    let times = self.shown_times(times, number);
                    let thread = self.thread_number(times.thread);
                    let queued_ns = times.started.saturating_sub(times.submitted);
                    let ran_ns = times.done.saturating_sub(times.started);
                    self.observe(RecordKind::PoolStart {
                        id: request,
                        thread,
                        at_ns: times.started,
                        queued_ns,
                    });
                    self.observe(RecordKind::PoolDone {
                        id: request,
                        thread,
                        at_ns: times.done,
                        ran_ns,
                    });
                }
                self.end_request(request)
                    .then_some(Event::Completion { request, payload })
            }
        }
    }
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
