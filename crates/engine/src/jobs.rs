//! The queues between two callbacks: nextTick, microtasks, promise rejections,
//! and the async-context frame that travels with them.
//!
//! Order (Node's `processTicksAndRejections`): ticks to empty, microtasks to
//! empty, again while either has work, then rejections, then from the top while
//! those queued anything. [`Drain::run`] is the only place that does this.
//!
//! ```text
//! callback returned → ticks ⇄ microtasks → rejections → (queued more?) → next callback
//! ```

use std::any::Any;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::VecDeque;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::task::{Context as TaskContext, Poll, Wake, Waker};
use std::thread::ThreadId;

use boa_engine::builtins::promise::{OperationType, Promise, PromiseEvent};
use boa_engine::context::HostHooks;
use boa_engine::job::{GenericJob, Job, JobCallback, JobExecutor, NativeAsyncJob, PromiseJob};
use boa_engine::object::builtins::JsFunction;
use boa_engine::realm::Realm;
use boa_engine::vm::Statement;
use boa_engine::{
    Context, Finalize, JsData, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, Trace,
};

use crate::Cx;
use crate::resources::{self, Resources};
use crate::statements;
use crate::trace::{self, Tracer};
use crate::waits::{self, Bell};

/// One `process.nextTick` entry.
struct Tick {
    callback: JsObject,
    args: Vec<JsValue>,
    frame: JsValue,
    /// The recorder's number of it; 0 when nothing is recorded.
    number: u64,
}

/// What happened to a rejected promise since the last report.
#[derive(Clone)]
pub struct Rejection {
    /// True: rejected without a handler. False: an already reported one got a handler.
    pub rejected: bool,
    /// The promise.
    pub promise: JsObject,
    /// The async context it happened in.
    pub frame: JsValue,
}

/// What the runtime does when a callback throws: report it, and return whether
/// a handler took it. When nobody did the runtime ends the process itself.
pub type OnFatal = fn(JsError, &mut Cx<'_>);

/// What the runtime does with rejections; returns true when that queued work.
pub type OnRejections = fn(Vec<Rejection>, &mut Cx<'_>) -> JsResult<bool>;

/// Runs before an `ArrayBuffer` is allocated: takes the limit of live bytes that
/// the last call returned (0 at first) and returns the next one.
pub type BeforeBuffer = fn(usize) -> usize;

/// The queues of one runtime; also Boa's job executor and host hooks.
#[derive(Default)]
pub struct Jobs {
    ticks: RefCell<VecDeque<Tick>>,
    microtasks: RefCell<VecDeque<PromiseJob>>,
    generic: RefCell<VecDeque<GenericJob>>,
    asyncs: RefCell<VecDeque<NativeAsyncJob>>,
    cleanups: RefCell<VecDeque<NativeAsyncJob>>,
    rejections: RefCell<Vec<Rejection>>,
    frame: RefCell<JsValue>,
    failed: RefCell<Option<JsValue>>,
    on_fatal: Cell<Option<OnFatal>>,
    on_rejections: Cell<Option<OnRejections>>,
    before_buffer: Cell<Option<BeforeBuffer>>,
    buffer_limit: Cell<usize>,
    stopped: Cell<bool>,
    tracer: OnceCell<Rc<Tracer>>,
    resources: Resources,
    /// The recorder's numbers of `microtasks`; empty when nothing is recorded.
    numbers: RefCell<VecDeque<u64>>,
}

/// The frame a promise reaction was registered under.
#[derive(Trace, Finalize, JsData)]
struct Frame(JsValue);

impl Jobs {
    /// Installs the runtime's policy for thrown errors and rejections.
    pub fn set_policy(&self, on_fatal: OnFatal, on_rejections: OnRejections) {
        self.on_fatal.set(Some(on_fatal));
        self.on_rejections.set(Some(on_rejections));
    }

    /// Installs what runs before each `ArrayBuffer` allocation (memory accounting).
    pub fn set_before_buffer(&self, f: BeforeBuffer) {
        self.before_buffer.set(Some(f));
    }

    /// Records what happens from now on. Once, before anything is queued.
    pub fn set_tracer(&self, tracer: Rc<Tracer>) {
        // A second one would see half of everything; the first stays.
        let _ = self.tracer.set(tracer);
    }

    /// The recorder, when the run is recorded.
    #[inline]
    pub fn tracer(&self) -> Option<&Rc<Tracer>> {
        self.tracer.get()
    }

    /// Queues a tick with the current async-context frame.
    pub fn push_tick(&self, callback: JsObject, args: Vec<JsValue>, context: &mut Context) {
        let number = match self.tracer() {
            None => 0,
            Some(tracer) => tracer.push_tick(trace::function_name(&callback)),
        };
        let frame = self.capture("TickObject", true, None, context);
        self.ticks.borrow_mut().push_back(Tick {
            callback,
            args,
            frame,
            number,
        });
    }

    /// Who watches asynchronous resources.
    pub fn resources(&self) -> &Resources {
        &self.resources
    }

    /// The frame for the callbacks of a new asynchronous resource of this `kind` (a name of Node's):
    /// the current frame, and where resources are watched the resource's own scope. `once` says that
    /// the resource ends with its first callback.
    #[inline]
    pub fn capture(
        &self,
        kind: &'static str,
        once: bool,
        resource: Option<&JsObject>,
        context: &mut Context,
    ) -> JsValue {
        if self.resources.watched() {
            self.resources.open(kind, once, resource, self, context)
        } else {
            self.frame()
        }
    }

    /// The resource that `frame` was captured for is no more.
    #[inline]
    pub fn release(&self, frame: &JsValue, context: &mut Context) {
        if self.resources.watched() {
            self.resources.destroy(frame, self, context);
        }
    }

    /// The current async-context frame.
    pub fn frame(&self) -> JsValue {
        self.frame.borrow().clone()
    }

    /// Replaces the current frame, returning the old one.
    pub fn set_frame(&self, frame: JsValue) -> JsValue {
        self.frame.replace(frame)
    }

    /// True when ticks, microtasks or rejections wait.
    pub fn has_work(&self) -> bool {
        !self.ticks.borrow().is_empty()
            || !self.microtasks.borrow().is_empty()
            || !self.rejections.borrow().is_empty()
            || !self.asyncs.borrow().is_empty()
            || !self.generic.borrow().is_empty()
    }

    /// Refuses further JS: the runtime is being torn down.
    pub fn stop(&self) {
        self.stopped.set(true);
        self.ticks.borrow_mut().clear();
        self.microtasks.borrow_mut().clear();
        self.numbers.borrow_mut().clear();
    }

    /// Calls `callback` under `frame`, restoring the current frame afterwards.
    pub fn call_in_frame(
        &self,
        callback: &JsObject,
        this: &JsValue,
        args: &[JsValue],
        frame: JsValue,
        context: &mut Context,
    ) -> JsResult<JsValue> {
        self.in_frame(frame, context, |context| callback.call(this, args, context))
    }

    /// Runs `f`, which may call JS, under `frame`, restoring the current frame afterwards.
    pub fn in_frame<R>(
        &self,
        frame: JsValue,
        context: &mut Context,
        f: impl FnOnce(&mut Context) -> JsResult<R>,
    ) -> JsResult<R> {
        let (frame, scope) = resources::split(frame);
        let old = self.frame.replace(frame);
        let watched = self.resources.watched();
        if let Some(scope) = &scope {
            self.resources.before(scope, self, context);
        }
        let result = f(context);
        // Also where watching began meanwhile: who watches sees the end of what it runs in.
        if scope.is_some() || (self.resources.watched() && !watched) {
            self.resources.after(scope.as_ref(), self, context);
        }
        let left = self.frame.replace(old);
        if result.is_err() {
            self.failed.replace(Some(left));
        }
        result
    }

    /// The frame the last failing callback threw in, once: its error is reported
    /// in the context it came from.
    pub fn take_failed_frame(&self) -> Option<JsValue> {
        self.failed.take()
    }

    /// Hands an error no JS caught to the runtime's policy.
    pub fn fatal(&self, error: JsError, context: &mut Context) {
        if let Some(on_fatal) = self.on_fatal.get() {
            on_fatal(error, &mut Cx::new(context));
        }
    }

    fn pop_tick(&self) -> Option<Tick> {
        self.ticks.borrow_mut().pop_front()
    }

    /// Runs ticks and microtasks to empty. Between two callbacks the loop does it; a native that makes
    /// several in one event does so itself.
    pub fn run_ticks(&self, context: &mut Context) {
        loop {
            while let Some(tick) = self.pop_tick() {
                let undefined = JsValue::undefined();
                if let Some(tracer) = self.tracer() {
                    tracer.begin_tick(tick.number);
                }
                let result = self.call_in_frame(&tick.callback, &undefined, &tick.args, tick.frame, context);
                if let Some(tracer) = self.tracer() {
                    tracer.end();
                }
                if let Err(error) = result {
                    self.fatal(error, context);
                }
            }
            self.run_microtasks(context);
            if self.ticks.borrow().is_empty() {
                break;
            }
        }
    }

    /// Runs the microtask queue to empty (`runMicrotasks()`), reporting errors of
    /// `queueMicrotask` callbacks as fatal.
    pub fn run_microtasks(&self, context: &mut Context) {
        loop {
            let job = self.microtasks.borrow_mut().pop_front();
            if let Some(job) = job {
                let tracer = self.tracer();
                if let Some(tracer) = tracer {
                    tracer.begin_microtask(self.numbers.borrow_mut().pop_front().unwrap_or(0));
                }
                let outcome = job.call(context);
                if let Some(tracer) = tracer {
                    tracer.end();
                }
                if let Err(error) = outcome {
                    self.frame.replace(JsValue::undefined());
                    self.fatal(error, context);
                }
                continue;
            }
            let generic = self.generic.borrow_mut().pop_front();
            let Some(generic) = generic else { return };
            if let Err(error) = generic.call(context) {
                self.fatal(error, context);
            }
        }
    }
}

impl JobExecutor for Jobs {
    fn enqueue_job(self: Rc<Self>, job: Job, context: &mut Context) {
        match job {
            Job::PromiseJob(job) => {
                if let Some(tracer) = self.tracer() {
                    let number = tracer.push_microtask(trace::site(context));
                    self.numbers.borrow_mut().push_back(number);
                }
                self.microtasks.borrow_mut().push_back(job);
            }
            Job::AsyncJob(job) => self.asyncs.borrow_mut().push_back(job),
            Job::FinalizationRegistryCleanupJob(job) => self.cleanups.borrow_mut().push_back(job),
            Job::GenericJob(job) => self.generic.borrow_mut().push_back(job),
            Job::TimeoutJob(job) => waits::start_timeout(job, &mut Cx::new(context)),
            // The engine makes no other kind.
            _ => {}
        }
    }

    fn run_jobs(self: Rc<Self>, context: &mut Context) -> JsResult<()> {
        self.run_microtasks(context);
        Ok(())
    }
}

/// Boa's host hooks, separate from [`Jobs`] because both traits want an `Rc`.
pub struct Hooks {
    /// The queues.
    pub jobs: Rc<Jobs>,
    /// Dates are in UTC, wherever the machine is.
    pub utc: bool,
}

/// The engine's own idea of the time zone.
struct Local;

/// Marks a realm in which text never becomes code: `eval()` and `Function()` throw.
#[derive(Trace, Finalize, JsData)]
struct NoCodeFromText;

/// From now on `eval()`, `Function()` and their kin throw an `EvalError` in a realm.
pub fn forbid_code_from_text(realm: &Realm) {
    realm.host_defined_mut().insert(NoCodeFromText);
}

impl HostHooks for Local {}

impl HostHooks for Hooks {
    fn make_job_callback(&self, callback: JsFunction, _: &mut Context) -> JobCallback {
        let frame = self.jobs.frame.borrow().clone();
        if frame.is_undefined() {
            JobCallback::new(callback, ())
        } else {
            JobCallback::new(callback, Frame(frame))
        }
    }

    fn call_job_callback(
        &self,
        job: &JobCallback,
        this: &JsValue,
        args: &[JsValue],
        context: &mut Context,
    ) -> JsResult<JsValue> {
        let frame = (job.host_defined() as &dyn Any)
            .downcast_ref::<Frame>()
            .map_or_else(JsValue::undefined, |frame| frame.0.clone());
        if let Some(tracer) = self.jobs.tracer() {
            tracer.name_microtask(trace::function_name(job.callback()));
        }
        let old = self.jobs.frame.replace(frame);
        let result = job.callback().call(this, args, context);
        self.jobs.frame.replace(old);
        result
    }

    fn promise_rejection_tracker(
        &self,
        promise: &JsObject<Promise>,
        operation: OperationType,
        _: &mut Context,
    ) {
        let promise = promise.clone().upcast();
        let frame = self.jobs.frame();
        let mut list = self.jobs.rejections.borrow_mut();
        match operation {
            OperationType::Reject => list.push(Rejection {
                rejected: true,
                promise,
                frame,
            }),
            OperationType::Handle => {
                // Handled before anybody was told: as if it never happened.
                let told = list
                    .iter()
                    .rposition(|r| r.rejected && JsObject::equals(&r.promise, &promise));
                match told {
                    Some(index) => {
                        list.remove(index);
                    }
                    None => list.push(Rejection {
                        rejected: false,
                        promise,
                        frame,
                    }),
                }
            }
        }
    }

    fn ensure_can_compile_strings(
        &self,
        realm: Realm,
        _: &[JsString],
        _: &JsString,
        _: bool,
        _: &mut Context,
    ) -> JsResult<()> {
        if realm.host_defined().has::<NoCodeFromText>() {
            return Err(JsNativeError::eval()
                .with_message("Code generation from strings disallowed for this context")
                .into());
        }
        Ok(())
    }

    fn watches_statements(&self, path: &Path) -> bool {
        self.jobs
            .tracer()
            .is_some_and(|tracer| statements::watches(tracer, path))
    }

    fn before_statement(&self, statement: &Statement<'_>, context: &mut Context) {
        if let Some(tracer) = self.jobs.tracer() {
            statements::before(tracer, statement, context);
        }
    }

    fn promise_event(&self, promise: &JsObject<Promise>, event: PromiseEvent<'_>, context: &mut Context) {
        self.jobs.resources.promise(promise, event, &self.jobs, context);
    }

    fn max_buffer_size(&self, _: &mut Context) -> u64 {
        if let Some(f) = self.jobs.before_buffer.get() {
            self.jobs.buffer_limit.set(f(self.jobs.buffer_limit.get()));
        }
        // Node 22's kMaxLength: 2^53 − 1 bytes is refused long before by memory; V8's limit is 2^32 − 1… elements.
        8 << 30
    }

    fn local_timezone_offset_seconds(&self, unix_time_seconds: i64) -> i32 {
        if self.utc {
            0
        } else {
            Local.local_timezone_offset_seconds(unix_time_seconds)
        }
    }
}

/// Says that a future of the engine can go on; another thread may say so.
struct Flag {
    woken: AtomicBool,
    /// The loop's thread: what it does is followed by a drain.
    home: ThreadId,
    /// Ends the loop's wait; there once a future waited.
    bell: OnceLock<Bell>,
}

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        if !self.woken.swap(true, Ordering::AcqRel)
            && std::thread::current().id() != self.home
            && let Some(bell) = self.bell.get()
        {
            bell.ring();
        }
    }
}

type Future_<'a> = Pin<Box<dyn Future<Output = JsResult<JsValue>> + 'a>>;

/// Drains the queues of one runtime; lives as long as its main loop.
///
/// Holds the futures of engine jobs (dynamic import, finalisation) that borrow
/// the context cell; nothing may hold that cell's borrow while [`run`](Self::run)
/// is called.
pub struct Drain<'a, 'b> {
    cell: &'a RefCell<&'b mut Context>,
    jobs: Rc<Jobs>,
    pending: Vec<Future_<'a>>,
    woken: Arc<Flag>,
}

impl<'a, 'b> Drain<'a, 'b> {
    /// A drain over the context in `cell`.
    pub fn new(cell: &'a RefCell<&'b mut Context>, jobs: Rc<Jobs>) -> Self {
        Drain {
            cell,
            jobs,
            pending: Vec::new(),
            woken: Arc::new(Flag {
                woken: AtomicBool::new(false),
                home: std::thread::current().id(),
                bell: OnceLock::new(),
            }),
        }
    }

    /// Runs ticks, microtasks and rejections until nothing is left.
    pub fn run(&mut self) {
        loop {
            {
                let context = &mut **self.cell.borrow_mut();
                self.jobs.run_ticks(context);
            }
            if self.poll_engine_jobs() {
                continue;
            }
            let rejections = std::mem::take(&mut *self.jobs.rejections.borrow_mut());
            if rejections.is_empty() {
                break;
            }
            let context = &mut **self.cell.borrow_mut();
            if let Some(policy) = self.jobs.on_rejections.get()
                && let Err(error) = policy(rejections, &mut Cx::new(context))
            {
                self.jobs.fatal(error, context);
            }
            if !self.jobs.has_work() {
                break;
            }
        }
        self.cell.borrow_mut().clear_kept_objects();
    }

    /// Polls the engine's own asynchronous jobs; true when one made progress or can now.
    fn poll_engine_jobs(&mut self) -> bool {
        let mut started = std::mem::take(&mut *self.jobs.asyncs.borrow_mut());
        started.extend(self.jobs.cleanups.borrow_mut().drain(..));
        let woken = self.woken.woken.swap(false, Ordering::AcqRel);
        if started.is_empty() && (self.pending.is_empty() || !woken) {
            return false;
        }
        for job in started {
            self.pending.push(Box::pin(job.call(self.cell)));
        }
        let waker = Waker::from(Arc::clone(&self.woken));
        let mut task = TaskContext::from_waker(&waker);
        let mut progressed = false;
        let mut index = 0;
        while index < self.pending.len() {
            match self.pending[index].as_mut().poll(&mut task) {
                Poll::Pending => index += 1,
                Poll::Ready(result) => {
                    drop(self.pending.swap_remove(index));
                    progressed = true;
                    if let Err(error) = result {
                        self.jobs.fatal(error, &mut self.cell.borrow_mut());
                    }
                }
            }
        }
        if !self.pending.is_empty()
            && self.woken.bell.get().is_none()
            && let Some(bell) = Bell::new(&mut Cx::new(*self.cell.borrow_mut()))
        {
            // Set here only. A wake before this one left its mark in `woken`.
            let _ = self.woken.bell.set(bell);
        }
        // One future may have woken another.
        progressed || self.woken.woken.load(Ordering::Acquire)
    }
}
