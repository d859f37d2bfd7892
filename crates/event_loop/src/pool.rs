//! The thread pool and the inbox through which other threads reach the loop.
//!
//! ```text
//! submit ─→ queued ─(a thread takes it)─→ running ─→ done ─→ inbox ─→ poll phase
//!              └─cancel─→ cancelled ─────────────────────────→ inbox
//! ```

use crate::clock::monotonic_ns;
use crate::id::{HandleId, RequestId};
use crate::requests::Payload;
use crate::threads::Threads;
use rustc_hash::FxHashMap;
use std::collections::VecDeque;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Work for a pool thread.
pub type Work = Box<dyn FnOnce() -> Payload + Send>;

/// The payload of a request that was cancelled before a thread took it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cancelled;

/// The payload of a request whose work panicked: a bug in the work, reported instead of a hang.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panicked(
    /// What the panic said.
    pub String,
);

const QUEUED: u8 = 0;
const TAKEN: u8 = 1;
const CANCELLED: u8 = 2;

/// Times of a piece of work, in nanoseconds of the monotonic clock.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Times {
    pub(crate) submitted: u64,
    pub(crate) started: u64,
    pub(crate) done: u64,
    /// The kernel's number of the thread; 0 when no thread took the work.
    pub(crate) thread: u32,
}

/// What other threads may tell the loop.
pub(crate) enum Mail {
    Completion {
        request: RequestId,
        number: u64,
        payload: Payload,
        times: Times,
    },
    Message {
        handle: HandleId,
        payload: Payload,
    },
}

/// The way in for other threads: a queue and the poller's one waker.
pub(crate) struct Inbox {
    mail: Mutex<VecDeque<Mail>>,
    waker: mio::Waker,
    /// The loop has been woken and has not looked yet: no second wake is needed.
    woken: AtomicBool,
}

impl Inbox {
    pub(crate) fn new(waker: mio::Waker) -> Self {
        Self {
            mail: Mutex::default(),
            waker,
            woken: AtomicBool::new(false),
        }
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Mail>> {
        self.mail.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn post(&self, mail: Mail) -> io::Result<()> {
        self.lock().push_back(mail);
        self.wake()
    }

    pub(crate) fn wake(&self) -> io::Result<()> {
        if self.woken.swap(true, Ordering::AcqRel) {
            Ok(())
        } else {
            self.waker.wake()
        }
    }

    /// Everything that has come in.
    pub(crate) fn take(&self) -> VecDeque<Mail> {
        self.woken.store(false, Ordering::Release);
        std::mem::take(&mut *self.lock())
    }
}

struct Job {
    state: AtomicU8,
    work: Mutex<Option<Work>>,
}

/// The pool of a loop. Its threads start with the first work.
pub(crate) struct Pool {
    threads: Threads,
    jobs: FxHashMap<RequestId, (u64, Arc<Job>)>,
    next_number: u64,
}

impl Pool {
    /// A pool of `size` threads, between 1 and 1024.
    pub(crate) fn new(size: usize) -> Self {
        Self {
            threads: Threads::new(size.clamp(1, 1024)),
            jobs: FxHashMap::default(),
            next_number: 0,
        }
    }

    /// Work submitted and not yet delivered.
    pub(crate) fn outstanding(&self) -> usize {
        self.jobs.len()
    }

    pub(crate) fn submit(&mut self, request: RequestId, work: Work, inbox: &Arc<Inbox>) {
        let number = self.next_number;
        self.next_number += 1;
        let job = Arc::new(Job {
            state: AtomicU8::new(QUEUED),
            work: Mutex::new(Some(work)),
        });
        self.jobs.insert(request, (number, Arc::clone(&job)));
        let inbox = Arc::clone(inbox);
        let submitted = monotonic_ns();
        self.threads.execute(Box::new(move || {
            if job
                .state
                .compare_exchange(QUEUED, TAKEN, Ordering::AcqRel, Ordering::Acquire)
                .is_err()
            {
                return;
            }
            let started = monotonic_ns();
            let work = job.work.lock().unwrap_or_else(PoisonError::into_inner).take();
            let payload: Payload = match work {
                Some(work) => catch_unwind(AssertUnwindSafe(work))
                    .unwrap_or_else(|panic| Box::new(Panicked(panic_text(panic.as_ref())))),
                None => Box::new(Cancelled),
            };
            let thread = rustix::thread::gettid().as_raw_nonzero().get() as u32;
            let times = Times {
                submitted,
                started,
                done: monotonic_ns(),
                thread,
            };
            // Waking fails only when the loop's eventfd is gone, and then nobody waits.
            let _ = inbox.post(Mail::Completion {
                request,
                number,
                payload,
                times,
            });
        }));
    }

    /// Takes back work no thread has taken; its completion carries [`Cancelled`].
    pub(crate) fn cancel(&mut self, request: RequestId, inbox: &Inbox) -> bool {
        let Some((number, job)) = self.jobs.get(&request) else {
            return false;
        };
        if job
            .state
            .compare_exchange(QUEUED, CANCELLED, Ordering::AcqRel, Ordering::Acquire)
            .is_err()
        {
            return false;
        }
        job.work.lock().unwrap_or_else(PoisonError::into_inner).take();
        let mail = Mail::Completion {
            request,
            number: *number,
            payload: Box::new(Cancelled),
            times: Times::default(),
        };
        inbox.post(mail).is_ok()
    }

    /// The completion of a request has been handed out.
    pub(crate) fn delivered(&mut self, request: RequestId) {
        self.jobs.remove(&request);
    }
}

fn panic_text(panic: &(dyn std::any::Any + Send)) -> String {
    match (panic.downcast_ref::<&str>(), panic.downcast_ref::<String>()) {
        (Some(text), _) => (*text).to_owned(),
        (_, Some(text)) => text.clone(),
        _ => "unknown panic".to_owned(),
    }
}
