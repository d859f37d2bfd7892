//! The native half of a child that runs: class `Process`.
//!
//! ```text
//! new Process() → spawn(options) → running ─(pidfd readable)→ reap → onexit(status, signal)
//!                                      └────── close() ──────────────→ closed
//! ```
//! A child is reaped exactly once: by the event of its pidfd, or of SIGCHLD on kernels without. Closing the
//! handle of a running child leaves the child alone; it is then reaped by nobody here, as in Node.

use std::cell::{Cell, RefCell};
use std::ffi::OsStr;
use std::os::fd::{AsRawFd, IntoRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::rc::Rc;

use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace, js_string};
use mio::Interest;
use ouro_base::{SysError, errno};
use ouro_engine::Cx;
use ouro_engine::complete::Loop;
use ouro_engine::convert::{Bytes, FromJs, arg};
use ouro_engine::deterministic::Deterministic;
use ouro_engine::handles::{Handles, Owner};
use ouro_engine::permission::{self, Scope};
use ouro_engine::trace::{self, Kind, Text};
use ouro_event_loop::{HandleId, Readiness};
use rustix::process::{Pid, PidfdFlags, WaitOptions, pidfd_open, waitpid};

use crate::class::{class, new_target_prototype};
use crate::inherit;
use crate::spawn::{Connection, Plan, spawn};
use crate::sys;

/// What is known of the child.
#[derive(Default)]
struct Child {
    handle: Cell<Option<HandleId>>,
    /// None before it was started and once it was reaped.
    pid: Cell<Option<Pid>>,
    pidfd: RefCell<Option<OwnedFd>>,
    unrefed: Cell<bool>,
    closed: Cell<bool>,
}

#[derive(Trace, Finalize, JsData)]
struct Process(#[unsafe_ignore_trace] Rc<Child>);

/// The class for the binding's table.
pub(crate) fn make(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let constructor = class(
        "Process",
        0,
        |target, _, context| {
            let cx = &mut Cx::new(context);
            let prototype = new_target_prototype(target, "Process", cx)?;
            Ok(JsObject::from_proto_and_data(prototype, Process(Rc::default())).into())
        },
        &[
            ("spawn", 1, |this, args, c| start(this, args, &mut Cx::new(c))),
            ("kill", 1, |this, args, c| kill(this, args, &mut Cx::new(c))),
            ("close", 1, |this, args, c| close(this, args, &mut Cx::new(c))),
            ("ref", 0, |this, _, c| set_ref(this, true, &mut Cx::new(c))),
            ("unref", 0, |this, _, c| set_ref(this, false, &mut Cx::new(c))),
            ("hasRef", 0, |this, _, c| has_ref(this, &mut Cx::new(c))),
        ],
        cx,
    )?;
    Ok(constructor.into())
}

fn child(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<Rc<Child>> {
    let object = this.as_object();
    match object
        .as_ref()
        .and_then(|object| object.downcast_ref::<Process>())
    {
        Some(process) => Ok(Rc::clone(&process.0)),
        None => Err(cx.type_error("Illegal invocation")),
    }
}

fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn negative(error: &std::io::Error) -> i32 {
    -SysError::from_io(error, "spawn").errno
}

/// An optional property, converted.
fn option<T: FromJs>(options: &JsObject, name: &str, cx: &mut Cx<'_>) -> JsResult<Option<T>> {
    let value = options.get(JsString::from(name), cx)?;
    Option::<T>::from_js(&value, name, cx)
}

/// The plan in Node's options of `Process.spawn`, and the stream handle of each pipe.
fn read_plan(options: &JsObject, cx: &mut Cx<'_>) -> JsResult<(Plan, Vec<Option<JsObject>>)> {
    let bytes = |list: Option<Vec<Bytes>>| list.unwrap_or_default().into_iter().map(|b| b.0).collect();
    let file = option::<Bytes>(options, "file", cx)?.unwrap_or_default().0;
    let mut argv: Vec<Vec<u8>> = bytes(option(options, "args", cx)?);
    if argv.is_empty() {
        argv.push(file.clone());
    }
    let mut plan = Plan {
        file,
        argv,
        env: bytes(option(options, "envPairs", cx)?),
        cwd: option::<Bytes>(options, "cwd", cx)?
            .map(|cwd| cwd.0)
            .filter(|cwd| !cwd.is_empty()),
        stdio: Vec::new(),
        detached: option(options, "detached", cx)?.unwrap_or(false),
        uid: option::<i32>(options, "uid", cx)?.map(i32::cast_unsigned),
        gid: option::<i32>(options, "gid", cx)?.map(i32::cast_unsigned),
    };
    let mut streams = Vec::new();
    for entry in option::<Vec<JsObject>>(options, "stdio", cx)?.unwrap_or_default() {
        let kind = option::<String>(&entry, "type", cx)?.unwrap_or_default();
        let handle = option::<JsObject>(&entry, "handle", cx)?;
        let mut stream = None;
        plan.stdio.push(match kind.as_str() {
            "ignore" => Connection::Ignore,
            "pipe" | "overlapped" => {
                stream = handle;
                Connection::Pipe
            }
            "wrap" => {
                let fd = match &handle {
                    Some(handle) => option::<i32>(handle, "fd", cx)?,
                    None => None,
                };
                Connection::Fd(fd.unwrap_or(-1))
            }
            _ => Connection::Fd(option(&entry, "fd", cx)?.unwrap_or(-1)),
        });
        streams.push(stream);
    }
    Ok((plan, streams))
}

/// `process.spawn(options)`: 0, or the negative number of the error. Sets `pid`.
fn start(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let child = child(this, cx)?;
    let options: JsObject = arg(args, 0, "options", cx)?;
    let (mut plan, streams) = read_plan(&options, cx)?;
    permission::demand(Scope::Child, Path::new(OsStr::from_bytes(&plan.file)), cx)?;
    let (Some(object), Some(event_loop)) = (this.as_object(), cx.try_slot::<Loop>()) else {
        return Err(cx.type_error("no event loop"));
    };
    if child.closed.get() || child.handle.get().is_some() {
        return Ok((-errno::EINVAL).into());
    }
    let run = cx.try_slot::<Deterministic>();
    let env = if run.is_some() {
        plan.env.clone()
    } else {
        Vec::new()
    };
    let told = cx.tracer().map(|tracer| {
        let trace = inherit::recording(&tracer, &plan.file).map(|(pair, name)| {
            plan.env.push(pair);
            name
        });
        (
            lossy(&plan.file),
            plan.argv.iter().map(|arg| lossy(arg)).collect(),
            trace,
        )
    });
    let started = match spawn(plan) {
        Ok(started) => started,
        Err(error) => return Ok(negative(&error).into()),
    };
    let outcome = match &started.pid {
        Ok(pid) => {
            let pid = *pid;
            child.pid.set(Pid::from_raw(pid));
            trace::here(None, cx);
            let handle = {
                let mut event_loop = event_loop.0.borrow_mut();
                let handle = event_loop.open_handle("ProcessWrap");
                event_loop.set_handle_ref(handle, !child.unrefed.get());
                handle
            };
            child.handle.set(Some(handle));
            let owner = Watch {
                object: object.clone(),
                child: Rc::clone(&child),
                frame: cx.jobs().capture("PROCESSWRAP", false, None, cx),
            };
            cx.slot::<Handles>().insert(handle, Rc::new(owner));
            watch(&child, handle, &event_loop);
            let shown = match &run {
                Some(run) => run.started(pid.cast_unsigned(), env.iter().map(Vec::as_slice)),
                None => pid.cast_unsigned(),
            };
            if let (Some(tracer), Some((file, argv, trace))) = (cx.tracer(), told) {
                let kind = Kind::ChildSpawn {
                    id: tracer.handle_name(handle),
                    pid: shown.into(),
                    file: Text::Owned(file),
                    argv,
                    trace,
                };
                tracer.spawned(kind, trace::site(cx));
            }
            cx.define(&object, "pid", shown)?;
            0
        }
        Err(error) => negative(error),
    };
    for (end, stream) in started.ends.into_iter().zip(streams) {
        let (Some(end), Some(stream)) = (end, stream) else {
            continue;
        };
        let open = stream.get(js_string!("open"), cx)?;
        let Some(open) = open.as_callable() else { continue };
        let taken = open.call(&stream.into(), &[end.as_raw_fd().into()], cx)?;
        // From here on the stream handle closes it.
        if taken.is_undefined() || taken.as_number() == Some(0.0) {
            let _ = end.into_raw_fd();
        }
    }
    Ok(outcome.into())
}

/// Waits for the end of the child through its pidfd, or SIGCHLD where there is none.
fn watch(child: &Child, handle: HandleId, event_loop: &Loop) {
    let mut event_loop = event_loop.0.borrow_mut();
    let pidfd = child
        .pid
        .get()
        .and_then(|pid| pidfd_open(pid, PidfdFlags::NONBLOCK).ok());
    if let Some(pidfd) = pidfd
        && event_loop
            .register(handle, pidfd.as_raw_fd(), Interest::READABLE)
            .is_ok()
    {
        child.pidfd.replace(Some(pidfd));
        return;
    }
    // Fails only without descriptors for a self-pipe; the child then stays unreaped until this process ends.
    let signum = rustix::process::Signal::CHILD.as_raw();
    if event_loop.start_signal(handle, signum).is_ok() {
        // The child may have ended before anybody watched.
        let _ = sys::kill(rustix::process::getpid().as_raw_nonzero().get(), signum);
    }
}

fn kill(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let child = child(this, cx)?;
    let signum: i32 = arg(args, 0, "signal", cx)?;
    let Some(pid) = child.pid.get() else {
        return Ok((-errno::ESRCH).into());
    };
    Ok(match sys::kill(pid.as_raw_nonzero().get(), signum) {
        Ok(()) => 0,
        Err(error) => negative(&error),
    }
    .into())
}

fn close(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let child = child(this, cx)?;
    if child.closed.replace(true) {
        return Ok(JsValue::undefined());
    }
    if let (Some(object), Some(callback)) = (this.as_object(), args.first().and_then(JsValue::as_callable)) {
        object.set(js_string!("onclosed"), callback, false, cx)?;
    }
    if let (Some(handle), Some(event_loop)) = (child.handle.get(), cx.try_slot::<Loop>()) {
        event_loop.0.borrow_mut().close_handle(handle);
    }
    child.pidfd.replace(None);
    Ok(JsValue::undefined())
}

fn set_ref(this: &JsValue, refed: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let child = child(this, cx)?;
    child.unrefed.set(!refed);
    if let (Some(handle), Some(event_loop)) = (child.handle.get(), cx.try_slot::<Loop>()) {
        event_loop.0.borrow_mut().set_handle_ref(handle, refed);
    }
    Ok(JsValue::undefined())
}

fn has_ref(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let child = child(this, cx)?;
    Ok((!child.unrefed.get() && !child.closed.get()).into())
}

/// Gets the events of one child.
struct Watch {
    object: JsObject,
    child: Rc<Child>,
    frame: JsValue,
}

impl Watch {
    /// Reaps the child if it has ended, and tells.
    fn reap(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let Some(pid) = self.child.pid.get() else {
            return Ok(());
        };
        let (status, signal) = match waitpid(Some(pid), WaitOptions::NOHANG) {
            Ok(Some((_, status))) => (
                status.exit_status().unwrap_or(0),
                status.terminating_signal().unwrap_or(0),
            ),
            Ok(None) | Err(rustix::io::Errno::INTR) => return Ok(()),
            // Somebody else in this process waited for it: that it ended is all that is known.
            Err(_) => (0, 0),
        };
        self.child.pid.set(None);
        if let (Some(tracer), Some(handle)) = (cx.tracer(), self.child.handle.get()) {
            let kind = Kind::ChildExit {
                id: tracer.handle_name(handle),
                code: status.into(),
                signal: signal.into(),
            };
            tracer.emit(kind, None);
        }
        if let (Some(handle), Some(event_loop)) = (self.child.handle.get(), cx.try_slot::<Loop>()) {
            let mut event_loop = event_loop.0.borrow_mut();
            // A descriptor the kernel no longer knows is no longer watched either.
            let _ = event_loop.deregister(handle);
            event_loop.stop_signal(handle);
        }
        self.child.pidfd.replace(None);
        let callback = self.object.get(js_string!("onexit"), cx)?;
        let Some(callback) = callback.as_callable() else {
            return Ok(());
        };
        let this = self.object.clone().into();
        let jobs = cx.jobs();
        jobs.call_in_frame(
            &callback,
            &this,
            &[status.into(), signal.into()],
            self.frame.clone(),
            cx,
        )?;
        Ok(())
    }
}

impl Owner for Watch {
    fn ready(&self, _: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
        self.reap(cx)
    }

    fn signal(&self, _: i32, cx: &mut Cx<'_>) -> JsResult<()> {
        self.reap(cx)
    }

    fn closed(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let callback = self.object.get(js_string!("onclosed"), cx)?;
        if let Some(callback) = callback.as_callable() {
            let jobs = cx.jobs();
            let this = self.object.clone().into();
            jobs.call_in_frame(&callback, &this, &[], self.frame.clone(), cx)?;
        }
        Ok(())
    }
}
