//! What happens to errors nobody caught: the JS policy files decide, this
//! file calls them and has the last word when even they fail.

use boa_engine::error::EngineError;
use boa_engine::object::builtins::JsArray;
use boa_engine::{JsError, JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::complete::error_value;
use ouro_engine::jobs::Rejection;

use crate::{builtins, exit};

/// An error reached the bottom of the stack. Returns when a handler took it;
/// otherwise it is printed and the process ends.
pub fn on_fatal(error: JsError, cx: &mut Cx<'_>) {
    if error.as_engine() == Some(&EngineError::Interrupted) {
        return; // A worker that was told to end.
    }
    let thrown_at = error
        .thrown_at()
        .and_then(|frame| Some(format!("    at {}:{}:{}", frame.file?, frame.line, frame.column)));
    let value = error_value(error, cx);
    fatal(value, false, thrown_at, cx);
}

/// The same for a value; `from_promise` marks unhandled rejections.
pub fn fatal_value(value: JsValue, from_promise: bool, cx: &mut Cx<'_>) {
    fatal(value, from_promise, None, cx);
}

/// `thrown_at` is the frame that threw, as a line of a stack.
fn fatal(value: JsValue, from_promise: bool, thrown_at: Option<String>, cx: &mut Cx<'_>) {
    let thrown_at = thrown_at.map_or_else(JsValue::undefined, |frame| {
        boa_engine::JsString::from(frame).into()
    });
    if let Some(tracer) = cx.tracer() {
        let text = crate::globals::describe(&value, cx);
        let message = ouro_engine::trace::short(text.lines().next().unwrap_or_default());
        tracer.emit(ouro_engine::trace::Kind::Fatal { message }, None);
    }
    let uncaught = value.clone();
    let args = [value, JsValue::from(from_promise), thrown_at];
    let jobs = cx.jobs();
    let before = jobs.take_failed_frame().map(|frame| jobs.set_frame(frame));
    let outcome =
        builtins::export("internal/process/execution", "onFatalException", cx).and_then(|function| {
            match function.as_callable() {
                Some(function) => function.call(&JsValue::undefined(), &args, cx),
                None => Err(cx.type_error("no onFatalException")),
            }
        });
    if let Some(before) = before {
        jobs.set_frame(before);
    }
    match outcome {
        Ok(handled) if handled.to_boolean() => {}
        Ok(_) => {
            remark(&uncaught, cx);
            // 1 unless a listener of 'exit' set another, be it 0.
            let code = exit::emit_exit(1, cx);
            exit::leave(code, cx);
        }
        Err(_) if exit::is_stopping(cx) => {}
        Err(error) => {
            // The handler itself failed: exit code 7, as Node.
            let value = error_value(error, cx);
            let text = crate::globals::describe(&value, cx);
            eprintln!("{text}\n\nNode.js {}", crate::globals::NODE_VERSION);
            let code = exit::emit_exit(7, cx);
            exit::leave(code, cx);
        }
    }
}

/// On a terminal, names like the one of a module that was not found. Programs never see it.
fn remark(error: &JsValue, cx: &mut Cx<'_>) {
    use std::io::IsTerminal;
    if !std::io::stderr().is_terminal() {
        return;
    }
    let Some(error) = error.as_object() else { return };
    let mut own = |key: &str| -> Option<JsValue> {
        let key = boa_engine::property::PropertyKey::from(boa_engine::JsString::from(key));
        boa_engine::introspect::own_descriptor(&error, &key, cx)
            .ok()??
            .value()
            .cloned()
    };
    if own("code").and_then(|code| code.as_string()) != Some(boa_engine::js_string!("MODULE_NOT_FOUND")) {
        return;
    }
    let Some(message) = own("message").and_then(|text| Some(text.as_string()?.to_std_string_lossy())) else {
        return;
    };
    let Some(request) = message.split('\'').nth(1) else {
        return;
    };
    let from = message
        .lines()
        .find_map(|line| line.strip_prefix("- "))
        .unwrap_or_default();
    let near = crate::explain::near(request, &crate::modules::absolute(from));
    if !near.is_empty() {
        eprintln!(
            "\nDid you mean {}? `ouro resolve '{request}' --from '{from}'` shows every path tried.",
            near.join(" or ")
        );
    }
}

/// Rejections collected since the last time: `[kind, promise, reason, frame]` records
/// go to `internal/process/promises`.
pub fn on_rejections(list: Vec<Rejection>, cx: &mut Cx<'_>) -> JsResult<bool> {
    use boa_engine::builtins::promise::PromiseState;
    use boa_engine::object::builtins::JsPromise;
    let mut records = Vec::with_capacity(list.len());
    for item in list {
        let reason = match JsPromise::from_object(item.promise.clone()).map(|promise| promise.state()) {
            Ok(PromiseState::Rejected(reason)) => reason,
            _ => JsValue::undefined(),
        };
        let kind = boa_engine::JsString::from(if item.rejected { "reject" } else { "handle" });
        records.push(JsArray::from_iter([kind.into(), item.promise.into(), reason, item.frame], cx).into());
    }
    let records: JsValue = JsArray::from_iter(records, cx).into();
    let queued = builtins::call_export("internal/process/promises", "processRejections", &[records], cx)?;
    Ok(queued.to_boolean())
}
