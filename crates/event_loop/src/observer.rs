//! What the loop reports about itself, for stepping, tracing and `ouro why`.

use crate::id::{HandleId, ImmediateId, RequestId, TimerId};

/// Receives a record of everything the loop does, in the order it happens.
///
/// Observing changes nothing: not the order, not the clock. A method that calls
/// back into the loop is a bug (the loop is borrowed).
pub trait Observer {
    /// Something happened.
    fn record(&mut self, record: &Record);
}

/// One thing that happened in the loop.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Counts records from 0.
    pub seq: u64,
    /// The loop's clock, in nanoseconds.
    pub time_ns: u64,
    /// Counts iterations from 1; 0 before the first.
    pub iteration: u64,
    /// Where the loop was.
    pub phase: Phase,
    /// What happened.
    pub kind: RecordKind,
}

/// The phases of an iteration, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Between runs: the main script, `beforeExit`, the time before the first iteration.
    Outside,
    /// Callbacks put off by an earlier phase.
    Pending,
    /// Waiting for I/O, completions and signals, and their callbacks.
    Poll,
    /// Immediates.
    Check,
    /// `close` callbacks.
    Closing,
    /// Due timers.
    Timers,
}

/// Why the poll phase may wait as long as it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PollReason {
    /// No wait: the loop was asked to stop.
    Stopped,
    /// No wait: nothing is active.
    NothingActive,
    /// No wait: callbacks are pending.
    Pending,
    /// No wait: an immediate waits for the check phase.
    Immediate,
    /// No wait: a closed handle waits for the closing phase.
    Closing,
    /// Until the next timer, in loop ms.
    Timer {
        /// When the next timers may run.
        expiry: u64,
    },
    /// Until something happens.
    Forever,
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum RecordKind {
    /// An iteration begins.
    Iteration,
    /// A phase begins.
    Phase,
    /// The loop has nothing left to wait for.
    Drained,
    /// A timer was started.
    TimerStart {
        /// Which one.
        id: TimerId,
        /// When it is due, in loop ms.
        deadline: u64,
        /// Its duration, ms.
        delay: u64,
        /// The place of its list in the heap, 0 being the next to expire.
        heap_position: usize,
        /// Whether it repeats.
        repeat: bool,
    },
    /// A timer fires.
    TimerFire {
        /// Which one.
        id: TimerId,
        /// When it was due, in loop ms.
        deadline: u64,
    },
    /// A timer was cleared.
    TimerClear {
        /// Which one.
        id: TimerId,
    },
    /// The callback of a timer that fires no more has returned.
    TimerEnd {
        /// Which one.
        id: TimerId,
    },
    /// A timer keeps the loop alive again, or no longer.
    TimerRef {
        /// Which one.
        id: TimerId,
        /// Whether it does.
        refed: bool,
    },
    /// A timer was started anew, or is due again because it repeats.
    TimerRefresh {
        /// Which one.
        id: TimerId,
        /// When it is due now, in loop ms.
        deadline: u64,
    },
    /// An immediate was queued.
    ImmediatePush {
        /// Which one.
        id: ImmediateId,
    },
    /// An immediate runs.
    ImmediateRun {
        /// Which one.
        id: ImmediateId,
    },
    /// An immediate was cleared.
    ImmediateClear {
        /// Which one.
        id: ImmediateId,
    },
    /// An immediate keeps the loop alive again, or no longer.
    ImmediateRef {
        /// Which one.
        id: ImmediateId,
        /// Whether it does.
        refed: bool,
    },
    /// The poll phase waits.
    PollWait {
        /// For how many ms at most; `None` is for ever.
        timeout_ms: Option<u64>,
        /// Why.
        reason: PollReason,
    },
    /// The poll phase has something to hand out, or its time is over.
    PollReady {
        /// How many descriptors, completions, messages and signals came in.
        count: usize,
    },
    /// A handle was opened.
    HandleOpen {
        /// Which one.
        id: HandleId,
        /// Node's name for the kind of resource.
        kind: &'static str,
    },
    /// A handle keeps the loop alive again.
    HandleRef {
        /// Which one.
        id: HandleId,
    },
    /// A handle no longer keeps the loop alive.
    HandleUnref {
        /// Which one.
        id: HandleId,
    },
    /// A handle begins to wait for something, or no longer does.
    HandleActive {
        /// Which one.
        id: HandleId,
        /// Whether it does.
        active: bool,
    },
    /// A handle was closed; its callback comes in the closing phase.
    HandleClose {
        /// Which one.
        id: HandleId,
    },
    /// An operation begins.
    RequestStart {
        /// Which one.
        id: RequestId,
        /// Node's name for the kind of request.
        kind: &'static str,
    },
    /// An operation has ended.
    RequestDone {
        /// Which one.
        id: RequestId,
    },
    /// Work was given to the pool.
    PoolSubmit {
        /// The request that waits for it.
        id: RequestId,
    },
    /// A thread took the work. Reported with the completion, at the time it happened.
    PoolStart {
        /// The request that waits for it.
        id: RequestId,
        /// Which thread, counted from 0 in order of first appearance.
        thread: usize,
        /// When, in ns of the monotonic clock.
        at_ns: u64,
        /// How long the work had waited.
        queued_ns: u64,
    },
    /// A thread finished the work. Reported with the completion, at the time it happened.
    PoolDone {
        /// The request that waits for it.
        id: RequestId,
        /// Which thread.
        thread: usize,
        /// When, in ns of the monotonic clock.
        at_ns: u64,
        /// How long the work took.
        ran_ns: u64,
    },
    /// A signal came in.
    Signal {
        /// The handle that watches it.
        id: HandleId,
        /// Its number.
        signum: i32,
    },
}
