//! `process.hrtime`, `hrtime.bigint`, `uptime`: natives, since programs call them in loops.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsBigInt, JsResult, JsValue, js_string};
use ouro_engine::Cx;
use ouro_engine::complete::Loop;
use std::cell::Cell;

/// When the runtime started, on the loop's clock.
#[derive(Default)]
struct Start(Cell<u64>);

/// Nanoseconds of the loop's clock (virtual in deterministic mode), or of the kernel's without a loop.
pub fn now_ns(cx: &mut Cx<'_>) -> u64 {
    match cx.try_slot::<Loop>() {
        Some(event_loop) => event_loop.0.borrow().hrtime(),
        None => ouro_event_loop::monotonic_ns(),
    }
}

/// Call this once when the runtime starts: `process.uptime()` counts from here.
pub fn mark_start(cx: &mut Cx<'_>) {
    let now = now_ns(cx);
    cx.slot::<Start>().0.set(now);
}

/// When [`mark_start`] was called, in ns of the same clock.
pub fn start_ns(cx: &mut Cx<'_>) -> u64 {
    cx.slot::<Start>().0.get()
}

pub(crate) fn hrtime(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let now = now_ns(cx);
    let (mut seconds, mut nanos) = ((now / 1_000_000_000) as f64, (now % 1_000_000_000) as f64);
    if let Some(time) = args.first().filter(|time| !time.is_undefined()) {
        let name = js_string!("time").into();
        let array = match time.as_object() {
            Some(object) if object.is_array() => object.clone(),
            _ => {
                let expected = js_string!("Array").into();
                return Err(cx.node_error("ERR_INVALID_ARG_TYPE", &[name, expected, time.clone()]));
            }
        };
        let length = array.get(js_string!("length"), cx)?;
        if length.as_number() != Some(2.0) {
            return Err(cx.node_error("ERR_OUT_OF_RANGE", &[name, JsValue::from(2), length]));
        }
        seconds -= array.get(0, cx)?.to_number(cx)?;
        nanos -= array.get(1, cx)?.to_number(cx)?;
        if nanos < 0.0 {
            seconds -= 1.0;
            nanos += 1e9;
        }
    }
    Ok(JsArray::from_iter([JsValue::from(seconds), JsValue::from(nanos)], cx).into())
}

pub(crate) fn hrtime_bigint(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsBigInt::from(now_ns(cx)).into())
}

pub(crate) fn uptime(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let nanos = now_ns(cx).saturating_sub(start_ns(cx));
    Ok(JsValue::from(nanos as f64 / 1e9))
}
