//! Signals: their names, `process.kill`, and the watchers behind `process.on('SIG…')`.

use crate::hooks::Hooks;
use crate::sys;
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};
use ouro_base::SysError;
use ouro_engine::Cx;
use ouro_engine::complete::Loop;
use ouro_engine::convert::arg;
use ouro_engine::deterministic::Deterministic;
use ouro_engine::handles::{Handles, Owner};
use ouro_event_loop::HandleId;
use std::cell::RefCell;
use std::rc::Rc;

/// Names and numbers, in the order of `os.constants.signals`.
pub(crate) const SIGNALS: &[(&str, i32)] = &[
    ("SIGHUP", libc::SIGHUP),
    ("SIGINT", libc::SIGINT),
    ("SIGQUIT", libc::SIGQUIT),
    ("SIGILL", libc::SIGILL),
    ("SIGTRAP", libc::SIGTRAP),
    ("SIGABRT", libc::SIGABRT),
    ("SIGIOT", libc::SIGIOT),
    ("SIGBUS", libc::SIGBUS),
    ("SIGFPE", libc::SIGFPE),
    ("SIGKILL", libc::SIGKILL),
    ("SIGUSR1", libc::SIGUSR1),
    ("SIGSEGV", libc::SIGSEGV),
    ("SIGUSR2", libc::SIGUSR2),
    ("SIGPIPE", libc::SIGPIPE),
    ("SIGALRM", libc::SIGALRM),
    ("SIGTERM", libc::SIGTERM),
    ("SIGCHLD", libc::SIGCHLD),
    ("SIGSTKFLT", libc::SIGSTKFLT),
    ("SIGCONT", libc::SIGCONT),
    ("SIGSTOP", libc::SIGSTOP),
    ("SIGTSTP", libc::SIGTSTP),
    ("SIGTTIN", libc::SIGTTIN),
    ("SIGTTOU", libc::SIGTTOU),
    ("SIGURG", libc::SIGURG),
    ("SIGXCPU", libc::SIGXCPU),
    ("SIGXFSZ", libc::SIGXFSZ),
    ("SIGVTALRM", libc::SIGVTALRM),
    ("SIGPROF", libc::SIGPROF),
    ("SIGWINCH", libc::SIGWINCH),
    ("SIGIO", libc::SIGIO),
    ("SIGPOLL", libc::SIGPOLL),
    ("SIGPWR", libc::SIGPWR),
    ("SIGSYS", libc::SIGSYS),
];

/// The number of a signal's name.
pub fn number(name: &str) -> Option<i32> {
    SIGNALS
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, number)| *number)
}

/// `kill(pid, signum)`: 0 or a negative error number.
pub(crate) fn kill(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (mut pid, signum): (i32, i32) = (arg(args, 0, "pid", cx)?, arg(args, 1, "signum", cx)?);
    if let Some(run) = cx.try_slot::<Deterministic>() {
        pid = run.real_pid(pid);
        if let (Some(event_loop), true) = (
            cx.try_slot::<Loop>(),
            pid == std::process::id() as i32 && signum != 0,
        ) {
            event_loop.0.borrow_mut().expect_signal(signum);
        }
    }
    Ok(JsValue::from(send(pid, signum)))
}

fn send(pid: i32, signum: i32) -> i32 {
    match sys::kill(pid, signum) {
        Ok(()) => 0,
        Err(error) => -error.raw_os_error().unwrap_or(libc::EINVAL),
    }
}

/// The watched signals of a runtime.
#[derive(Default)]
struct Watched {
    handles: RefCell<Vec<(i32, HandleId)>>,
}

/// Emits the event of a signal on `process`.
struct Watcher {
    process: JsObject,
    name: JsString,
}

impl Owner for Watcher {
    fn signal(&self, signum: i32, cx: &mut Cx<'_>) -> JsResult<()> {
        let emit = self.process.get(js_string!("emit"), cx)?;
        if let Some(emit) = emit.as_callable() {
            let name: JsValue = self.name.clone().into();
            emit.call(
                &self.process.clone().into(),
                &[name.clone(), name, signum.into()],
                cx,
            )?;
        }
        Ok(())
    }
}

/// The listener of 'newListener' on `process`: the first listener for a signal starts its watcher, which does not keep
/// the loop alive. `this` is `process`.
pub(crate) fn start(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some((name, signum)) = signal_argument(args) else {
        return Ok(JsValue::undefined());
    };
    if cx.slot::<Hooks>().is_worker.get() {
        return Ok(JsValue::undefined());
    }
    let watched = cx.slot::<Watched>();
    if watched.handles.borrow().iter().any(|(known, _)| *known == signum) {
        return Ok(JsValue::undefined());
    }
    let (Some(process), Some(event_loop)) = (this.as_object(), cx.try_slot::<Loop>()) else {
        return Ok(JsValue::undefined());
    };
    ouro_engine::trace::here(None, cx);
    let started = {
        let mut event_loop = event_loop.0.borrow_mut();
        let handle = event_loop.open_handle("SignalWrap");
        event_loop.set_handle_ref(handle, false);
        match event_loop.start_signal(handle, signum) {
            Ok(()) => Ok(handle),
            Err(error) => {
                event_loop.close_handle(handle);
                Err(error)
            }
        }
    };
    match started {
        Ok(handle) => {
            cx.slot::<Handles>().insert(
                handle,
                Rc::new(Watcher {
                    process: process.clone(),
                    name,
                }),
            );
            watched.handles.borrow_mut().push((signum, handle));
            Ok(JsValue::undefined())
        }
        // Node's message for this one is the short one.
        Err(error) => {
            let error = SysError::from_io(&error, "uv_signal_start");
            let made = boa_engine::JsNativeError::error().with_message(error.short_message());
            let object: JsObject = made.into_opaque(cx);
            cx.define(&object, "errno", -error.errno)?;
            cx.define(&object, "code", JsString::from(&*error.code()))?;
            cx.define(&object, "syscall", js_string!("uv_signal_start"))?;
            Err(boa_engine::JsError::from_opaque(object.into()))
        }
    }
}

/// The listener of 'removeListener' on `process`: without listeners left the watcher ends. `this` is `process`.
pub(crate) fn stop(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some((name, signum)) = signal_argument(args) else {
        return Ok(JsValue::undefined());
    };
    let Some(process) = this.as_object() else {
        return Ok(JsValue::undefined());
    };
    let count = process.get(js_string!("listenerCount"), cx)?;
    if let Some(count) = count.as_callable() {
        let left = count.call(this, &[name.into()], cx)?;
        if left.as_number() != Some(0.0) {
            return Ok(JsValue::undefined());
        }
    }
    let watched = cx.slot::<Watched>();
    let handle = {
        let mut handles = watched.handles.borrow_mut();
        handles
            .iter()
            .position(|(known, _)| *known == signum)
            .map(|at| handles.remove(at).1)
    };
    if let (Some(handle), Some(event_loop)) = (handle, cx.try_slot::<Loop>()) {
        event_loop.0.borrow_mut().close_handle(handle);
    }
    Ok(JsValue::undefined())
}

fn signal_argument(args: &[JsValue]) -> Option<(JsString, i32)> {
    let name = args.first()?.as_string()?.clone();
    let signum = number(&name.to_std_string_lossy())?;
    Some((name, signum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals_have_names_and_numbers() {
        assert_eq!(number("SIGTERM"), Some(15));
        assert_eq!(number("sigterm"), None);
        assert_eq!(send(-1, 999), -libc::EINVAL);
    }
}
