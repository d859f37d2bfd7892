//! What children of a deterministic run inherit of it.

use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, arg};
use ouro_engine::deterministic::{Deterministic, VARIABLE};

/// `NAME=value` for the environment of the next child; `undefined` outside deterministic runs.
pub(crate) fn inheritance(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(match cx.try_slot::<Deterministic>() {
        Some(run) => JsString::from(format!("{VARIABLE}={}", run.next_child())).into(),
        None => JsValue::undefined(),
    })
}

/// `shownPid(pid, envPairs)`: the number scripts know a child by.
pub(crate) fn shown_pid(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(run) = cx.try_slot::<Deterministic>() else {
        return Ok(args.first().cloned().unwrap_or_default());
    };
    let (pid, env): (u32, Vec<Bytes>) = (arg(args, 0, "pid", cx)?, arg(args, 1, "envPairs", cx)?);
    Ok(run.started(pid, env.iter().map(|pair| pair.0.as_slice())).into())
}
