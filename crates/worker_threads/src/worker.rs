//! A worker from both sides: the handle its parent holds, and what the new
//! thread is given.
//!
//! ```text
//! create ─→ (data cloned, ports connected) ─run→ thread ─ Ended ─→ onexit(code, …) ─→ handle closed
//!                                                   └ terminate: interrupt the script, wake the loop
//! ```

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use boa_engine::object::builtins::JsArray;
use boa_engine::vm::Interrupt;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace, js_string};
use ouro_engine::Cx;
use ouro_engine::complete::Loop;
use ouro_engine::convert::{arg, elements};
use ouro_engine::handles::{Handles, Owner};
use ouro_engine::permission::{self, Scope};
use ouro_engine::trace::{self, Kind};
use ouro_event_loop::{HandleId, Metrics, Payload};
use ouro_structured_clone::{deserialize, serialize};

use crate::channel::{End, Packet, Seat, Wake};
use crate::env;
use crate::port;
use crate::threads::{Mailbox, Thread};

/// Gives export `.1` of stdlib file `.0`, loading the file on first use.
pub type Export = fn(&str, &str, &mut Cx<'_>) -> JsResult<JsValue>;

/// What a runtime hands on to the runtimes of its workers.
pub type Inherited = Box<dyn Any + Send>;

/// Makes [`Inherited`] of this runtime, with other command-line options if some are given; the error lists those that
/// are no options of a worker.
pub type Inherit = fn(Option<Vec<String>>, &mut Cx<'_>) -> Result<Inherited, Vec<String>>;

/// Runs a worker to its end on the calling thread; returns its exit code, or why it could not begin.
pub type Run = fn(Start) -> Result<i32, String>;

/// Function pointers supplied by the runtime.
#[derive(Default)]
pub struct Hooks {
    /// See [`Export`].
    pub export: Cell<Option<Export>>,
    /// See [`Inherit`].
    pub inherit: Cell<Option<Inherit>>,
    /// See [`Run`].
    pub run: Cell<Option<Run>>,
}

/// What a new thread is given.
pub struct Start {
    /// Who it is.
    pub thread: Thread,
    /// See [`Inherited`].
    pub inherited: Inherited,
    /// JS frames it may have.
    pub recursion_limit: usize,
    /// Bytes of native stack it has.
    pub stack: usize,
    /// The environment it shares with its parent.
    pub environment: Option<Arc<env::Variables>>,
    /// Its own environment: names and values in turn.
    pub variables: Vec<String>,
    /// For [`initial`].
    pub initial: Initial,
    /// The file it records to.
    pub trace: Option<PathBuf>,
}

/// The data of a worker and its ends of the two channels to its parent.
pub struct Initial {
    data: Packet,
    control: Arc<End>,
    public: Arc<End>,
    mailbox: Arc<End>,
}

/// [`Initial`] until the thread asks for it.
#[derive(Default)]
pub struct Waiting(pub RefCell<Option<Initial>>);

/// How a worker is stopped, and how it ended.
pub struct Control {
    stopping: AtomicBool,
    exit_code: AtomicI32,
    interrupt: Mutex<Option<Interrupt>>,
    seat: Mutex<Option<Seat>>,
    /// Nanoseconds its loop has waited.
    pub idle_ns: AtomicU64,
    /// When its loop began to turn, in nanoseconds of the monotonic clock; 0 before.
    pub started_ns: AtomicU64,
}

impl Default for Control {
    fn default() -> Self {
        Control {
            stopping: AtomicBool::new(false),
            exit_code: AtomicI32::new(1),
            interrupt: Mutex::default(),
            seat: Mutex::default(),
            idle_ns: AtomicU64::new(0),
            started_ns: AtomicU64::new(0),
        }
    }
}

impl Control {
    /// From now on `interrupt` stops the script of the worker and `seat` is where its loop is told.
    pub fn attach(&self, interrupt: Interrupt, seat: Seat) {
        *self.seat.lock().unwrap_or_else(PoisonError::into_inner) = Some(seat);
        *self.interrupt.lock().unwrap_or_else(PoisonError::into_inner) = Some(interrupt);
        if self.is_stopping() {
            self.stop();
        }
    }

    /// Ends the worker: no script of it runs from now on. From any thread.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
        let interrupt = self
            .interrupt
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        if let Some(interrupt) = interrupt {
            interrupt.request();
        }
        let seat = self.seat.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(seat) = seat {
            seat.remote.send(seat.handle, Box::new(Wake));
        }
    }

    /// The worker ends itself (`process.exit`).
    pub fn leave(&self, code: i32) {
        if !self.is_stopping() {
            self.exit_code.store(code, Ordering::SeqCst);
            self.stop();
        }
    }

    /// Notes the counters of the worker's loop.
    pub fn observe(&self, metrics: &Metrics) {
        self.idle_ns.store(metrics.idle_ns, Ordering::Relaxed);
        self.started_ns.store(metrics.started_ns, Ordering::Relaxed);
    }

    /// Whether the worker was told to end.
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    /// The exit code of a worker that was told to end.
    pub fn exit_code(&self) -> i32 {
        self.exit_code.load(Ordering::SeqCst)
    }
}

/// How a thread ended.
struct Ended {
    code: i32,
    /// Code and text of an error that no script threw.
    failure: Option<(&'static str, String)>,
}

/// What the parent's JS holds.
#[derive(Trace, Finalize, JsData)]
struct Handle {
    #[unsafe_ignore_trace]
    control: Arc<Control>,
    #[unsafe_ignore_trace]
    start: RefCell<Option<Start>>,
    #[unsafe_ignore_trace]
    id: Cell<Option<HandleId>>,
}

/// Ends the thread with the handle.
struct WorkerOwner {
    object: JsObject,
    control: Arc<Control>,
    id: HandleId,
    thread: RefCell<Option<JoinHandle<()>>>,
}

impl WorkerOwner {
    fn join(&self) {
        let thread = self.thread.borrow_mut().take();
        if let Some(thread) = thread {
            // A panic was reported as a failure already.
            let _ = thread.join();
        }
    }
}

impl Drop for WorkerOwner {
    fn drop(&mut self) {
        if self.thread.borrow().is_some() {
            self.control.stop();
            self.join();
        }
    }
}

impl Owner for WorkerOwner {
    fn message(&self, payload: Payload, cx: &mut Cx<'_>) -> JsResult<()> {
        let Ok(ended) = payload.downcast::<Ended>() else {
            return Ok(());
        };
        self.join();
        if let Some(event_loop) = cx.try_slot::<Loop>() {
            event_loop.0.borrow_mut().close_handle(self.id);
        }
        let onexit = self.object.get(js_string!("onexit"), cx)?;
        let Some(onexit) = onexit.as_callable() else {
            return Ok(());
        };
        let text = |text: &str| JsValue::from(JsString::from(text));
        let (code, message) = match &ended.failure {
            Some((code, message)) => (text(code), text(message)),
            None => (JsValue::null(), JsValue::null()),
        };
        let args = [JsValue::from(ended.code), code, message];
        let jobs = cx.jobs();
        jobs.call_in_frame(
            &onexit,
            &self.object.clone().into(),
            &args,
            JsValue::undefined(),
            cx,
        )?;
        Ok(())
    }
}

/// V8's default for `resourceLimits.stackSizeMb`.
const DEFAULT_STACK_MB: f64 = 4.0;

/// JS frames the default stack is worth.
const DEFAULT_FRAMES: f64 = 10_000.0;

/// Native stacks to try, in bytes: only touched pages count.
const STACKS: [usize; 3] = [256 << 20, 64 << 20, 16 << 20];

/// Stack kept back for natives that do not look at the limit.
const STACK_RESERVE: usize = 2 << 20;

/// `create({ name, execArgv, stackSizeMb, shareEnv, env, data, transferList })`: `[handle, threadId, control, public]`, or
/// the list of options that no worker can have. Nothing runs yet.
pub(crate) fn create(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    permission::demand(Scope::Worker, Path::new(""), cx)?;
    let config: JsObject = arg(args, 0, "config", cx)?;
    let field = |name: &str, cx: &mut Cx<'_>| config.get(JsString::from(name), cx);
    let name: String = arg(&[field("name", cx)?], 0, "name", cx)?;
    let exec_argv: Option<Vec<String>> = arg(&[field("execArgv", cx)?], 0, "execArgv", cx)?;
    let stack_mb: f64 = arg(&[field("stackSizeMb", cx)?], 0, "stackSizeMb", cx)?;
    let shares = field("shareEnv", cx)?.to_boolean();
    let variables: Option<Vec<String>> = arg(&[field("env", cx)?], 0, "env", cx)?;
    let data = field("data", cx)?;
    let transfer = match field("transferList", cx)?.as_object() {
        Some(list) => elements(&list, cx)?,
        None => Vec::new(),
    };
    let hooks = cx.slot::<Hooks>();
    let Some(inherit) = hooks.inherit.get() else {
        return Err(cx.type_error("no runtime for workers"));
    };
    let inherited = match inherit(exec_argv, cx) {
        Ok(inherited) => inherited,
        Err(invalid) => {
            let invalid: Vec<JsValue> = invalid
                .iter()
                .map(|word| JsString::from(word.as_str()).into())
                .collect();
            return Ok(JsArray::from_iter(invalid, cx).into());
        }
    };
    let data = Packet::new(serialize(&data, &transfer, cx)?);
    let environment = match shares {
        true => cx.slot::<env::Shared>().0.borrow().clone(),
        false => None,
    };
    let (control_here, control_there) = End::pair();
    let (public_here, public_there) = End::pair();
    let parent = cx.slot::<Thread>();
    let control = Arc::new(Control::default());
    let id = parent.process.new_thread();
    // Others may write to it before it runs.
    let mailbox = End::alone();
    parent.process.set_mailbox(id, &mailbox);
    let trace = cx.tracer().and_then(|tracer| {
        let path = tracer.next_file(true)?;
        let kind = Kind::WorkerStart {
            thread: id.into(),
            trace: path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned().into()),
        };
        tracer.emit(kind, trace::site(cx));
        Some(path)
    });
    let start = Start {
        trace,
        thread: Thread {
            id,
            name,
            control: Some(Arc::clone(&control)),
            process: Arc::clone(&parent.process),
        },
        inherited,
        recursion_limit: (DEFAULT_FRAMES * stack_mb / DEFAULT_STACK_MB).clamp(100.0, 100_000.0) as usize,
        stack: 0,
        environment,
        variables: variables.unwrap_or_default(),
        initial: Initial {
            data,
            control: control_there,
            public: public_there,
            mailbox,
        },
    };
    let handle = Handle {
        control,
        start: RefCell::new(Some(start)),
        id: Cell::new(None),
    };
    let prototype = cx.intrinsics().constructors().object().prototype();
    let object = JsObject::from_proto_and_data(Some(prototype), handle).upcast();
    let list = [
        object.into(),
        JsValue::from(id),
        port::seat(control_here, cx)?.into(),
        port::seat(public_here, cx)?.into(),
    ];
    Ok(JsArray::from_iter(list, cx).into())
}

/// `checkOptions(words)`: those that are no options of a worker.
pub(crate) fn check_options(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let words: Vec<String> = arg(args, 0, "words", cx)?;
    let invalid = match cx.slot::<Hooks>().inherit.get() {
        Some(inherit) => inherit(Some(words), cx).err().unwrap_or_default(),
        None => Vec::new(),
    };
    let invalid: Vec<JsValue> = invalid
        .iter()
        .map(|word| JsString::from(word.as_str()).into())
        .collect();
    Ok(JsArray::from_iter(invalid, cx).into())
}

/// `run(handle)`: starts the thread. `undefined`, or why it cannot be started.
pub(crate) fn run(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object: JsObject = arg(args, 0, "handle", cx)?;
    let (control, start) = match object.downcast_ref::<Handle>() {
        Some(handle) => (Arc::clone(&handle.control), handle.start.borrow_mut().take()),
        None => return Err(cx.type_error("not a worker")),
    };
    let (Some(start), Some(main)) = (start, cx.slot::<Hooks>().run.get()) else {
        return Err(cx.type_error("the worker was started before"));
    };
    let Some(event_loop) = cx.try_slot::<Loop>() else {
        return Err(cx.type_error("no event loop"));
    };
    let failed = |error: std::io::Error| Ok(JsString::from(error.to_string().as_str()).into());
    let seat = {
        let mut event_loop = event_loop.0.borrow_mut();
        match event_loop.remote() {
            Ok(remote) => {
                let handle = event_loop.open_handle("Worker");
                event_loop.set_handle_active(handle, true);
                Seat { remote, handle }
            }
            Err(error) => return failed(error),
        }
    };
    let id = seat.handle;
    // Taken by the first thread that comes into being.
    let start = Arc::new(Mutex::new(Some(start)));
    let mut refused = None;
    for stack in STACKS {
        let (start, seat) = (Arc::clone(&start), seat.clone());
        let body = move || {
            let start = start.lock().unwrap_or_else(PoisonError::into_inner).take();
            let Some(mut start) = start else { return };
            start.stack = stack - STACK_RESERVE;
            let ended = match catch_unwind(AssertUnwindSafe(|| main(start))) {
                Ok(Ok(code)) => Ended { code, failure: None },
                Ok(Err(reason)) => Ended {
                    code: 1,
                    failure: Some(("ERR_WORKER_INIT_FAILED", reason)),
                },
                Err(_) => Ended {
                    code: 134,
                    failure: Some((
                        "ERR_INTERNAL_ASSERTION",
                        "The runtime of the worker failed".to_owned(),
                    )),
                },
            };
            seat.remote.send(seat.handle, Box::new(ended));
        };
        let builder = std::thread::Builder::new()
            .name("worker".to_owned())
            .stack_size(stack);
        match builder.spawn(body) {
            Ok(thread) => {
                if let Some(handle) = object.downcast_ref::<Handle>() {
                    handle.id.set(Some(id));
                }
                let owner = WorkerOwner {
                    object: object.clone(),
                    control,
                    id,
                    thread: RefCell::new(Some(thread)),
                };
                cx.slot::<Handles>().insert(id, Rc::new(owner));
                return Ok(JsValue::undefined());
            }
            Err(error) => refused = Some(error),
        }
    }
    event_loop.0.borrow_mut().close_handle(id);
    match refused {
        Some(error) => failed(error),
        None => Ok(JsValue::undefined()),
    }
}

/// `terminate(handle)`
pub(crate) fn terminate(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object: JsObject = arg(args, 0, "handle", cx)?;
    let control = object
        .downcast_ref::<Handle>()
        .map(|handle| Arc::clone(&handle.control));
    if let Some(control) = control {
        control.stop();
    }
    Ok(JsValue::undefined())
}

/// `setWorkerRef(handle, refed)`
pub(crate) fn set_reference(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object: JsObject = arg(args, 0, "handle", cx)?;
    let refed: bool = arg(args, 1, "refed", cx)?;
    let id = object.downcast_ref::<Handle>().and_then(|handle| handle.id.get());
    if let (Some(id), Some(event_loop)) = (id, cx.try_slot::<Loop>()) {
        event_loop.0.borrow_mut().set_handle_ref(id, refed);
    }
    Ok(JsValue::undefined())
}

/// `loopTimes(handle)`: `[idle, elapsed]` of the worker's loop in ms, `undefined` before it turns.
pub(crate) fn loop_times(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object: JsObject = arg(args, 0, "handle", cx)?;
    let control = object
        .downcast_ref::<Handle>()
        .map(|handle| Arc::clone(&handle.control));
    let started = control
        .as_ref()
        .map_or(0, |c| c.started_ns.load(Ordering::Relaxed));
    let (Some(control), 1..) = (control, started) else {
        return Ok(JsValue::undefined());
    };
    let idle = control.idle_ns.load(Ordering::Relaxed);
    let elapsed = ouro_event_loop::monotonic_ns().saturating_sub(started);
    let list = [idle, elapsed].map(|ns| JsValue::from(ns as f64 / 1e6));
    Ok(JsArray::from_iter(list, cx).into())
}

/// `initial()`: in a worker, `[data, control, public]`, once.
pub(crate) fn initial(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let waiting = cx.slot::<Waiting>().0.borrow_mut().take();
    let Some(Initial {
        data,
        control,
        public,
        mailbox,
    }) = waiting
    else {
        return Ok(JsValue::undefined());
    };
    cx.slot::<Mailbox>().0.replace(Some(mailbox));
    // Ports first: the data may hold ports as well, and they need the class.
    let ports = [port::seat(control, cx)?, port::seat(public, cx)?];
    let data = deserialize(&data.data, data.moved, cx)?;
    let [control, public] = ports;
    Ok(JsArray::from_iter([data.value, control.into(), public.into()], cx).into())
}
