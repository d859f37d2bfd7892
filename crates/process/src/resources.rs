//! What keeps the process alive, for `process.getActiveResourcesInfo()` and its older relatives.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::complete::Loop;

/// Names of open requests, of active ref'd handles, `Timeout` and `Immediate` for each ref'd one.
pub(crate) fn active(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut names: Vec<&'static str> = Vec::new();
    if let Some(event_loop) = cx.try_slot::<Loop>() {
        let event_loop = event_loop.0.borrow();
        names.extend(event_loop.active_requests().map(|(_, kind)| kind));
        names.extend(
            event_loop
                .handles()
                .filter(|(_, info)| info.active && info.refed)
                .map(|(_, info)| info.kind),
        );
        names.extend(std::iter::repeat_n("Timeout", event_loop.timer_refs()));
        names.extend(std::iter::repeat_n("Immediate", event_loop.immediate_refs()));
    }
    Ok(JsArray::from_iter(
        names.into_iter().map(|name| JsValue::from(JsString::from(name))),
        cx,
    )
    .into())
}

/// Names of open requests.
pub(crate) fn requests(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let names: Vec<&'static str> = match cx.try_slot::<Loop>() {
        Some(event_loop) => event_loop
            .0
            .borrow()
            .active_requests()
            .map(|(_, kind)| kind)
            .collect(),
        None => Vec::new(),
    };
    Ok(JsArray::from_iter(
        names.into_iter().map(|name| JsValue::from(JsString::from(name))),
        cx,
    )
    .into())
}

/// Counters of the loop: `[loopCount, events, eventsWaiting, idle, started, now]`, the last three in ns of the loop's clock.
pub(crate) fn loop_metrics(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let metrics = match cx.try_slot::<Loop>() {
        Some(event_loop) => event_loop.0.borrow().metrics(),
        None => ouro_event_loop::Metrics::default(),
    };
    let now = crate::clock::now_ns(cx);
    let values = [
        metrics.loop_count,
        metrics.events,
        metrics.events_waiting,
        metrics.idle_ns,
        metrics.started_ns,
        now,
    ];
    Ok(JsArray::from_iter(values.map(|value| JsValue::from(value as f64)), cx).into())
}
