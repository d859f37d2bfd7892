//! Ending: `process.exitCode`, the 'exit' event and leaving the process.

use std::cell::{Cell, RefCell};

use boa_engine::error::EngineError;
use boa_engine::{JsError, JsResult, JsValue, js_string};
use ouro_engine::Cx;
use ouro_engine::trace::What;
use ouro_worker_threads::threads::Thread;

use crate::builtins::Builtins;
use crate::sys;

/// How this runtime ends.
#[derive(Default)]
pub struct ExitState {
    /// `process.exitCode` as it was set.
    pub code: RefCell<JsValue>,
    /// The 'exit' event was emitted.
    pub emitted: Cell<bool>,
}

/// The exit code as a number: what `exitCode` holds, else `fallback`.
pub fn code(fallback: i32, cx: &mut Cx<'_>) -> i32 {
    let value = cx.slot::<ExitState>().code.borrow().clone();
    if value.is_null_or_undefined() {
        return fallback;
    }
    let number = value.to_number(cx).unwrap_or(0.0);
    if number.is_finite() {
        (number.rem_euclid(4_294_967_296.0)) as u32 as i32
    } else {
        fallback
    }
}

/// Sets `process.exitCode` without validation.
pub fn set_code(code: i32, cx: &mut Cx<'_>) {
    cx.slot::<ExitState>().code.replace(JsValue::from(code));
}

/// Emits an event on `process` when somebody may be listening; returns whether
/// a listener was called.
pub fn emit(event: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<bool> {
    let builtins = cx.slot::<Builtins>();
    if !builtins.events_loaded() {
        return Ok(false);
    }
    let Some(process) = builtins.process() else {
        return Ok(false);
    };
    let emit = process.get(js_string!("emit"), cx)?;
    let Some(emit) = emit.as_callable() else {
        return Ok(false);
    };
    let mut all = vec![boa_engine::JsString::from(event).into()];
    all.extend_from_slice(args);
    let tracer = cx.tracer();
    if let Some(tracer) = &tracer {
        tracer.begin(
            What::Event(if event == "exit" { "exit" } else { "beforeExit" }),
            None,
        );
    }
    let outcome = emit.call(&process.into(), &all, cx);
    if let Some(tracer) = &tracer {
        tracer.end();
    }
    Ok(outcome?.to_boolean())
}

/// Emits 'exit' once and returns the final code. An error thrown by a listener
/// is reported like any other and leaves the process.
pub fn emit_exit(fallback: i32, cx: &mut Cx<'_>) -> i32 {
    let state = cx.slot::<ExitState>();
    if !state.emitted.replace(true) {
        if let Some(process) = cx.slot::<Builtins>().process() {
            let _ = process.set(js_string!("_exiting"), true, false, cx);
        }
        if fallback != 0 {
            set_code(fallback, cx);
        }
        let code_now = code(fallback, cx);
        if let Err(error) = emit("exit", &[JsValue::from(code_now)], cx) {
            crate::policy::on_fatal(error, cx);
        }
        if cx.slot::<Thread>().control.is_none() {
            ouro_net::reset_mode(cx);
            crate::deterministic::report(code(fallback, cx), cx);
        }
    }
    code(fallback, cx)
}

/// Leaves the process at once. What was written is in the kernel already: stdio
/// writes are synchronous. A worker leaves its thread: no script of it runs any
/// more; the error to throw is what no script can catch.
pub fn leave(code: i32, cx: &mut Cx<'_>) -> JsError {
    let Some(control) = cx.slot::<Thread>().control.clone() else {
        if let Some(tracer) = cx.tracer() {
            tracer.finish(code);
        }
        sys::leave(code)
    };
    control.leave(code);
    cx.jobs().stop();
    EngineError::Interrupted.into()
}

/// Whether this is a worker that was told to end.
pub fn is_stopping(cx: &mut Cx<'_>) -> bool {
    let thread = cx.slot::<Thread>();
    thread
        .control
        .as_ref()
        .is_some_and(|control| control.is_stopping())
}
