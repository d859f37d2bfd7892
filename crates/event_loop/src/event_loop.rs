//! The loop's state and everything that may be asked of it between two events.
//! The phases themselves are in `machine.rs`.

use crate::clock::{Clock, RealClock};
use crate::handles::{HandleInfo, Handles};
use crate::id::{HandleId, ImmediateId, RequestId, TimerId};
use crate::immediates::Immediates;
use crate::machine::Machine;
use crate::observer::{Observer, Phase, Record, RecordKind};
use crate::poller::Poller;
use crate::pool::{Inbox, Mail, Pool, Work};
use crate::requests::{Payload, Requests};
use crate::settle;
use crate::signals::Signals;
use crate::timers::{TimerInfo, Timers};
use mio::Interest;
use std::collections::{BTreeSet, VecDeque};
use std::io;
use std::os::fd::RawFd;
use std::sync::{Arc, Weak};
use std::time::Duration;

/// In which order finished pool work is delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CompletionOrder {
    /// As it finishes.
    #[default]
    Arrival,
    /// As it was submitted. A poll phase then waits for all work submitted before it.
    Submission,
    /// In an order drawn from the seed; waits like [`CompletionOrder::Submission`].
    Shuffled(u64),
}

/// How a loop is made.
pub struct Config {
    /// Threads of the pool, 1 to 1024 (others are clamped).
    pub pool_size: usize,
    /// Where time comes from.
    pub clock: Box<dyn Clock>,
    /// In which order finished pool work is delivered. Anything but
    /// [`CompletionOrder::Arrival`] also sorts readiness by handle.
    pub completion_order: CompletionOrder,
    /// The process of the same deterministic run that started this one.
    pub parent: Option<u32>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            pool_size: 4,
            clock: Box::new(RealClock),
            completion_order: CompletionOrder::Arrival,
            parent: None,
        }
    }
}

/// Counters of a loop, what `performance.nodeTiming.uvMetricsInfo` shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Metrics {
    /// Iterations begun.
    pub loop_count: u64,
    /// Events handed out by the poll phase.
    pub events: u64,
    /// Those that were ready already when the loop would have waited.
    pub events_waiting: u64,
    /// Nanoseconds spent waiting.
    pub idle_ns: u64,
    /// When the loop first turned, on its clock in nanoseconds; 0 before.
    pub started_ns: u64,
}

/// The event loop. See the crate's documentation for how to drive it.
pub struct EventLoop {
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) order: CompletionOrder,
    /// The loop's time in ms, as of the last reading.
    pub(crate) now: u64,
    pub(crate) stop: bool,
    pub(crate) timers: Timers,
    pub(crate) immediates: Immediates,
    pub(crate) requests: Requests,
    pub(crate) handles: Handles,
    pub(crate) pool: Pool,
    pub(crate) poller: Option<Poller>,
    pub(crate) signals: Option<Signals>,
    pub(crate) machine: Machine,
    pub(crate) metrics: Metrics,
    /// Mail taken out of the inbox and not handed out yet.
    pub(crate) mail: VecDeque<Mail>,
    pub(crate) observer: Option<Box<dyn Observer>>,
    pub(crate) parent: Option<u32>,
    /// Real waiting for a deadline of the virtual clock so far: (deadline in ms, waited).
    pub(crate) waited: (u64, Duration),
    /// What came in that no seed can repeat.
    pub(crate) intrusions: BTreeSet<&'static str>,
    /// Ports of sockets this process has or had.
    pub(crate) ports: BTreeSet<u16>,
    /// Signals the program sends to itself.
    pub(crate) expected: Vec<i32>,
    seq: u64,
    threads: Vec<u32>,
}

impl Default for EventLoop {
    fn default() -> Self {
        Self::new(Config::default())
    }
}

impl EventLoop {
    /// A loop with nothing in it. Opens no descriptor and starts no thread.
    pub fn new(config: Config) -> Self {
        let now = config.clock.now_ns() / 1_000_000;
        Self {
            clock: config.clock,
            order: config.completion_order,
            now,
            stop: false,
            timers: Timers::default(),
            immediates: Immediates::default(),
            requests: Requests::default(),
            handles: Handles::default(),
            pool: Pool::new(config.pool_size),
            poller: None,
            signals: None,
            machine: Machine::default(),
            metrics: Metrics::default(),
            mail: VecDeque::new(),
            observer: None,
            parent: config.parent,
            waited: (0, Duration::ZERO),
            intrusions: BTreeSet::new(),
            ports: BTreeSet::new(),
            expected: Vec::new(),
            seq: 0,
            threads: Vec::new(),
        }
    }

    /// Whether anything is left that the loop must wait for.
    pub fn alive(&self) -> bool {
        self.handles.alive() > 0
            || self.requests.count() > 0
            || self.handles.has_closing()
            || self.timers.refs() > 0
            || self.immediates.refs() > 0
    }

    /// Makes the loop return [`crate::Step::Stopped`] before its next iteration.
    pub fn stop(&mut self) {
        self.stop = true;
    }

    /// The time of the last reading, in ms: `uv_now`.
    #[inline]
    pub fn now(&self) -> u64 {
        self.now
    }

    /// Reads the clock: the loop's time in ms, now.
    #[inline]
    pub fn update_time(&mut self) -> u64 {
        self.now = self.clock.now_ns() / 1_000_000;
        self.now
    }

    /// Nanoseconds of the loop's clock, not cached: what `process.hrtime` shows.
    #[inline]
    pub fn hrtime(&self) -> u64 {
        self.clock.read_ns()
    }

    /// Whether the order of events is chosen, not found.
    #[inline]
    pub fn is_deterministic(&self) -> bool {
        self.order != CompletionOrder::Arrival
    }

    /// What came in from outside a deterministic run, each in a word or two.
    pub fn intrusions(&self) -> impl Iterator<Item = &'static str> {
        self.intrusions.iter().copied()
    }

    /// The program sends itself a signal: its arrival is no intrusion.
    pub fn expect_signal(&mut self, signum: i32) {
        if self.is_deterministic() {
            self.expected.push(signum);
        }
    }

    /// In a child of a deterministic run, waits until its parent and its elder siblings wait for something.
    /// Call it before the program starts.
    pub fn wait_for_elders(&self) {
        if let Some(parent) = self.parent {
            settle::wait_for_elders(parent);
        }
    }

    /// The loop's counters.
    pub fn metrics(&self) -> Metrics {
        self.metrics
    }

    /// The iteration's number, from 1; 0 before the first.
    pub fn iteration(&self) -> u64 {
        self.metrics.loop_count
    }

    /// Where the loop is.
    pub fn phase(&self) -> Phase {
        self.machine.phase()
    }

    /// Reports to `observer` from now on; `None` ends that.
    pub fn set_observer(&mut self, observer: Option<Box<dyn Observer>>) {
        self.observer = observer;
    }

    // ---- timers -----------------------------------------------------------

    /// Starts a timer of `duration` ms, counted from this moment. The caller has coerced the duration (1 to 2^31−1).
    pub fn start_timer(&mut self, duration: u64, repeat: bool, refed: bool) -> TimerId {
        let now = self.update_time();
        let id = self.timers.start(duration, repeat, refed, now);
        if self.observer.is_some() {
            let heap_position = self.timers.heap_position(id).unwrap_or(0);
            self.observe(RecordKind::TimerStart {
                id,
                deadline: now + duration,
                delay: duration,
                heap_position,
                repeat,
            });
        }
        id
    }

    /// Ends a timer; `false` when it had ended before.
    pub fn clear_timer(&mut self, id: TimerId) -> bool {
        let cleared = self.timers.clear(id);
        if cleared {
            self.observe(RecordKind::TimerClear { id });
        }
        cleared
    }

    /// Counts a timer's duration from this moment; `false` when it has ended: then start another.
    pub fn refresh_timer(&mut self, id: TimerId) -> bool {
        let now = self.update_time();
        let refreshed = self.timers.refresh(id, now);
        if refreshed && let Some(info) = self.timers.info(id) {
            self.observe(RecordKind::TimerRefresh {
                id,
                deadline: now + info.duration,
            });
        }
        refreshed
    }

    /// Whether a timer keeps the loop alive.
    pub fn set_timer_ref(&mut self, id: TimerId, refed: bool) {
        if self.timers.info(id).is_some_and(|info| info.refed != refed) {
            self.timers.set_ref(id, refed);
            self.observe(RecordKind::TimerRef { id, refed });
        }
    }

    /// What a timer repeats with after its callback; `None` makes it fire once more only.
    pub fn set_timer_repeat(&mut self, id: TimerId, repeat: Option<u64>) {
        self.timers.set_repeat(id, repeat);
    }

    /// Gives a timer another duration, counted from this moment.
    pub fn set_timer_duration(&mut self, id: TimerId, duration: u64) {
        let now = self.update_time();
        self.timers.set_duration(id, duration, now);
    }

    /// What a timer is about; `None` when it has ended. A timer whose callback runs has not ended yet.
    pub fn timer(&self, id: TimerId) -> Option<TimerInfo> {
        self.timers.info(id)
    }

    /// Every timer.
    pub fn timers(&self) -> impl Iterator<Item = TimerId> {
        self.timers.ids()
    }

    /// Number of ref'd timers.
    pub fn timer_refs(&self) -> usize {
        self.timers.refs()
    }

    /// Call this when the callback of an event has returned, *before* draining
    /// ticks and microtasks: a repeating timer goes back into its list here.
    /// [`EventLoop::next`] calls it otherwise.
    pub fn finish_callback(&mut self) {
        let now = self.now;
        let Some(finished) = self.timers.finish(now) else {
            return;
        };
        let id = finished.id;
        self.observe(match finished.deadline {
            Some(deadline) => RecordKind::TimerRefresh { id, deadline },
            None => RecordKind::TimerEnd { id },
        });
    }

    // ---- immediates -------------------------------------------------------

    /// Queues an immediate for the next check phase.
    pub fn push_immediate(&mut self, refed: bool) -> ImmediateId {
        let id = self.immediates.push(refed);
        self.observe(RecordKind::ImmediatePush { id });
        id
    }

    /// Takes an immediate away; `false` when it ran or was cleared before.
    pub fn clear_immediate(&mut self, id: ImmediateId) -> bool {
        let cleared = self.immediates.clear(id);
        if cleared {
            self.observe(RecordKind::ImmediateClear { id });
        }
        cleared
    }

    /// Whether an immediate keeps the loop alive (and from waiting).
    pub fn set_immediate_ref(&mut self, id: ImmediateId, refed: bool) {
        if self.immediates.has_ref(id).is_some_and(|now| now != refed) {
            self.immediates.set_ref(id, refed);
            self.observe(RecordKind::ImmediateRef { id, refed });
        }
    }

    /// Whether a pending immediate is ref'd; `None` when it ran or was cleared.
    pub fn immediate_has_ref(&self, id: ImmediateId) -> Option<bool> {
        self.immediates.has_ref(id)
    }

    /// Number of pending immediates.
    pub fn immediate_count(&self) -> usize {
        self.immediates.count()
    }

    /// Number of pending ref'd immediates.
    pub fn immediate_refs(&self) -> usize {
        self.immediates.refs()
    }

    // ---- requests ---------------------------------------------------------

    /// Runs `work` on the pool; its result comes as [`crate::Event::Completion`].
    /// When the loop can open no more descriptors the work runs at once on this thread.
    pub fn submit(&mut self, work: Work) -> RequestId {
        self.submit_as("FSReqCallback", work)
    }

    /// [`EventLoop::submit`] with Node's name for the kind of request.
    pub fn submit_as(&mut self, kind: &'static str, work: Work) -> RequestId {
        let id = self.open_request(kind);
        self.observe(RecordKind::PoolSubmit { id });
        match self.inbox() {
            Ok(inbox) => self.pool.submit(id, work, &inbox),
            Err(_) => {
                let payload = work();
                self.requests.put_off(id, payload);
            }
        }
        id
    }

    /// Takes back work no thread has taken yet; its completion then carries
    /// [`crate::Cancelled`]. `false`: too late, or not pool work.
    pub fn cancel(&mut self, id: RequestId) -> bool {
        match &self.poller {
            Some(poller) => {
                let inbox = Arc::clone(poller.inbox());
                self.pool.cancel(id, &inbox)
            }
            None => false,
        }
    }

    /// Opens a request that is served otherwise than by the pool (a write, a connect). It keeps the loop alive until
    /// [`EventLoop::end_request`] or its event.
    pub fn open_request(&mut self, kind: &'static str) -> RequestId {
        let id = self.requests.open(kind);
        self.observe(RecordKind::RequestStart { id, kind });
        id
    }

    /// Ends a request without an event; `false` when it had ended before.
    pub fn end_request(&mut self, id: RequestId) -> bool {
        let ended = self.requests.close(id).is_some();
        if ended {
            self.observe(RecordKind::RequestDone { id });
        }
        ended
    }

    /// A result known already whose callback must not run now: it comes as
    /// [`crate::Event::Pending`] in the next pending phase.
    pub fn complete_later(&mut self, kind: &'static str, payload: Payload) -> RequestId {
        let id = self.open_request(kind);
        self.requests.put_off(id, payload);
        id
    }

    /// Puts off the result of an open request to the next pending phase; `false` when the request had ended.
    pub fn put_off(&mut self, id: RequestId, payload: Payload) -> bool {
        let open = self.requests.is_open(id);
        if open {
            self.requests.put_off(id, payload);
        }
        open
    }

    /// Open requests and their kinds, by slot.
    pub fn active_requests(&self) -> impl Iterator<Item = (RequestId, &'static str)> {
        self.requests.iter()
    }

    /// Number of open requests.
    pub fn request_count(&self) -> usize {
        self.requests.count()
    }

    // ---- handles ----------------------------------------------------------

    /// Opens a handle: ref'd, inactive. `kind` is Node's name for the resource, e.g. `TCPSocketWrap`.
    pub fn open_handle(&mut self, kind: &'static str) -> HandleId {
        let id = self.handles.open(kind);
        self.observe(RecordKind::HandleOpen { id, kind });
        id
    }

    /// What the loop knows of a handle; `None` when it is gone.
    pub fn handle(&self, id: HandleId) -> Option<HandleInfo> {
        self.handles.get(id).copied()
    }

    /// Every handle, by slot.
    pub fn handles(&self) -> impl Iterator<Item = (HandleId, HandleInfo)> {
        self.handles.iter().map(|(id, info)| (id, *info))
    }

    /// Whether a handle may keep the loop alive.
    pub fn set_handle_ref(&mut self, id: HandleId, refed: bool) {
        if self.handles.get(id).is_some_and(|handle| handle.refed != refed) {
            self.update_handle(id, |handle| handle.refed = refed);
            self.observe(if refed {
                RecordKind::HandleRef { id }
            } else {
                RecordKind::HandleUnref { id }
            });
        }
    }

    /// Says that a handle without a descriptor waits for something (a message port, a child), or no longer does.
    pub fn set_handle_active(&mut self, id: HandleId, active: bool) {
        if self.handles.get_open(id).is_some() {
            self.update_handle(id, |handle| handle.active = active);
        }
    }

    /// Watches a descriptor for a handle, which becomes active. The descriptor
    /// stays the caller's; it must not block, and [`EventLoop::deregister`] or
    /// [`EventLoop::close_handle`] must come before it is closed.
    /// Readiness is edge-triggered (see [`EventLoop::reregister`]).
    ///
    /// # Errors
    /// `EPERM` for files that are always ready, `EEXIST` when it is watched already, `EBADF`.
    pub fn register(&mut self, id: HandleId, fd: RawFd, interest: Interest) -> io::Result<()> {
        match self.handles.get_open(id) {
            None => return Err(io::Error::from_raw_os_error(libc::EBADF)),
            Some(handle) if handle.fd.is_some() => return Err(io::Error::from_raw_os_error(libc::EEXIST)),
            Some(_) => {}
        }
        self.poller()?.register(id, fd, interest)?;
        self.update_handle(id, |handle| {
            handle.fd = Some(fd);
            handle.active = true;
        });
        Ok(())
    }

    /// Changes what a handle's descriptor is watched for. What is ready at this
    /// moment is reported (again) by the next poll phase.
    ///
    /// # Errors
    /// `EBADF` when the handle watches nothing.
    pub fn reregister(&mut self, id: HandleId, interest: Interest) -> io::Result<()> {
        let Some(fd) = self.handles.get_open(id).and_then(|handle| handle.fd) else {
            return Err(io::Error::from_raw_os_error(libc::EBADF));
        };
        self.poller()?.reregister(id, fd, interest)
    }

    /// Stops watching a handle's descriptor; the handle becomes inactive.
    ///
    /// # Errors
    /// What the kernel reports; the handle is inactive all the same.
    pub fn deregister(&mut self, id: HandleId) -> io::Result<()> {
        let Some(fd) = self.handles.get(id).and_then(|handle| handle.fd) else {
            return Ok(());
        };
        self.update_handle(id, |handle| {
            handle.fd = None;
            handle.active = false;
        });
        self.poller()?.deregister(fd)
    }

    /// Closes a handle: no event of it comes any more, except [`crate::Event::Close`] in the closing phase.
    /// Its descriptor is no longer watched and may be closed at once. `false` when it was closed before.
    pub fn close_handle(&mut self, id: HandleId) -> bool {
        if self.handles.get_open(id).is_none() {
            return false;
        }
        self.stop_signal(id);
        // A descriptor the caller closed too early is no longer watched anyway.
        let _ = self.deregister(id);
        self.handles.close(id);
        self.observe(RecordKind::HandleClose { id });
        true
    }

    /// A way for other threads to send messages to this loop.
    ///
    /// # Errors
    /// When no descriptor is left for the poller.
    pub fn remote(&mut self) -> io::Result<Remote> {
        Ok(Remote(Arc::downgrade(&self.inbox()?)))
    }

    // ---- signals ----------------------------------------------------------

    /// Watches a signal for a handle, which becomes active; each arrival comes as [`crate::Event::Signal`].
    ///
    /// # Errors
    /// `EINVAL` for signals that cannot be caught, `EBADF` for a closed handle, `EMFILE`.
    pub fn start_signal(&mut self, id: HandleId, signum: i32) -> io::Result<()> {
        if self.handles.get_open(id).is_none() {
            return Err(io::Error::from_raw_os_error(libc::EBADF));
        }
        self.stop_signal(id);
        if self.signals.is_none() {
            let signals = Signals::new()?;
            self.poller()?.register_signals(signals.fd())?;
            self.signals = Some(signals);
        }
        if let Some(signals) = &mut self.signals {
            signals.start(id, signum)?;
        }
        self.update_handle(id, |handle| handle.active = true);
        Ok(())
    }

    /// Stops watching for a handle. The last watcher of a signal in the process gives back what the signal did before.
    pub fn stop_signal(&mut self, id: HandleId) {
        if let Some(signals) = &mut self.signals
            && signals.stop(id)
        {
            self.update_handle(id, |handle| handle.active = false);
        }
    }

    // ---- inside -----------------------------------------------------------

    /// Changes a handle and reports when it becomes active or idle.
    fn update_handle(&mut self, id: HandleId, change: impl FnOnce(&mut HandleInfo)) {
        if self.observer.is_none() {
            self.handles.update(id, change);
            return;
        }
        let active = |event_loop: &Self| event_loop.handles.get(id).is_some_and(|handle| handle.active);
        let before = active(self);
        self.handles.update(id, change);
        let active = active(self);
        if active != before {
            self.observe(RecordKind::HandleActive { id, active });
        }
    }

    #[inline]
    pub(crate) fn observe(&mut self, kind: RecordKind) {
        if self.observer.is_some() {
            self.report(kind);
        }
    }

    #[cold]
    fn report(&mut self, kind: RecordKind) {
        let record = Record {
            seq: self.seq,
            time_ns: self.clock.now_ns(),
            iteration: self.metrics.loop_count,
            phase: self.machine.phase(),
            kind,
        };
        self.seq += 1;
        if let Some(observer) = &mut self.observer {
            observer.record(&record);
        }
    }

    /// A small number for a kernel thread.
    pub(crate) fn thread_number(&mut self, thread: u32) -> usize {
        match self.threads.iter().position(|known| *known == thread) {
            Some(number) => number,
            None => {
                self.threads.push(thread);
                self.threads.len() - 1
            }
        }
    }

    pub(crate) fn poller(&mut self) -> io::Result<&mut Poller> {
        if self.poller.is_none() {
            self.poller = Some(Poller::new()?);
        }
        self.poller
            .as_mut()
            .ok_or_else(|| io::Error::from_raw_os_error(libc::EMFILE))
    }

    fn inbox(&mut self) -> io::Result<Arc<Inbox>> {
        Ok(Arc::clone(self.poller()?.inbox()))
    }
}

/// Lets another thread send messages to a loop. Does not keep the loop alive.
#[derive(Clone)]
pub struct Remote(Weak<Inbox>);

impl Remote {
    /// Sends a message to a handle: [`crate::Event::Message`]. `false` when the loop is gone;
    /// a message to a handle that was closed meanwhile is dropped.
    pub fn send(&self, handle: HandleId, payload: Payload) -> bool {
        self.0
            .upgrade()
            .is_some_and(|inbox| inbox.post(Mail::Message { handle, payload }).is_ok())
    }

    /// Ends a wait of the loop without an event. `false` when the loop is gone.
    pub fn wake(&self) -> bool {
        self.0.upgrade().is_some_and(|inbox| inbox.wake().is_ok())
    }
}
