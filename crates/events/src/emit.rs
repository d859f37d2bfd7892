//! `emitter.emit(type, ...args)`.

use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};
use ouro_engine::{Cx, trace};

use crate::state;

/// Calls the listeners of `args[0]` with the rest; true if there were any.
pub(crate) fn emit(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let emitter = state::emitter(this, cx)?;
    let kind = args.first().cloned().unwrap_or_default();
    let rest = args.get(1..).unwrap_or_default();
    let events = emitter.get(js_string!("_events"), cx)?;
    let events = events.as_object();

    let key = key_of(&kind, cx)?;
    let handler = match &events {
        Some(events) => events.get(key, cx)?,
        None => JsValue::undefined(),
    };

    let is_error = kind.as_string().is_some_and(|s| s == js_string!("error"));
    if is_error {
        let shared = state::shared(cx)?;
        if let Some(events) = &events {
            let monitors = events.get(PropertyKey::from(shared.error_monitor.clone()), cx)?;
            if !monitors.is_undefined() {
                let mut forwarded = Vec::with_capacity(args.len());
                forwarded.push(JsValue::from(shared.error_monitor.clone()));
                forwarded.extend_from_slice(rest);
                call_method(&emitter, js_string!("emit"), &forwarded, cx)?;
            }
        }
        if handler.is_undefined() {
            let list = boa_engine::object::builtins::JsArray::from_iter(rest.iter().cloned(), cx);
            return shared
                .unhandled_error
                .call(&JsValue::undefined(), &[this.clone(), list.into()], cx);
        }
    }

    if let Some(tracer) = cx.tracer()
        && tracer.records_emits()
    {
        record(&tracer, &emitter, &kind, &handler, cx)?;
    }
    if handler.is_undefined() {
        return Ok(false.into());
    }
    let Some(handler) = handler.as_object() else {
        return Err(cx.type_error("handler is not a function"));
    };
    if handler.is_callable() {
        let result = handler.call(this, rest, cx)?;
        if result.is_object() {
            watch(&emitter, this, &result, &kind, rest, cx)?;
        }
        return Ok(true.into());
    }
    // A copy: listeners may add and remove listeners, which takes effect with the
    // next emit.
    for listener in elements(&handler, cx)? {
        let Some(listener) = listener.as_callable() else {
            return Err(cx.type_error("listener is not a function"));
        };
        let result = listener.call(this, rest, cx)?;
        if result.is_object() {
            watch(&emitter, this, &result, &kind, rest, cx)?;
        }
    }
    Ok(true.into())
}

/// Tells the recorder of a run.
fn record(
    tracer: &trace::Tracer,
    emitter: &JsObject,
    kind: &JsValue,
    handler: &JsValue,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    let listeners = match handler.as_object() {
        Some(handler) if handler.is_callable() => 1,
        Some(list) => elements(&list, cx)?.len() as u64,
        None => 0,
    };
    let event = match kind.as_string() {
        Some(name) => name.to_std_string_lossy(),
        None => kind.display().to_string(),
    };
    let record = trace::Kind::Emit {
        event: trace::short(&event),
        emitter: trace::class_name(emitter),
        listeners,
    };
    tracer.emit(record, trace::site(cx));
    Ok(())
}

/// The property key of an event name.
pub(crate) fn key_of(kind: &JsValue, cx: &mut Cx<'_>) -> JsResult<PropertyKey> {
    if let Some(name) = kind.as_string() {
        return Ok(PropertyKey::from(name.clone()));
    }
    kind.to_property_key(cx)
}

/// The elements of a list of listeners as they are now.
pub(crate) fn elements(list: &JsObject, cx: &mut Cx<'_>) -> JsResult<Vec<JsValue>> {
    let length = list.get(js_string!("length"), cx)?.to_length(cx)?;
    let mut copy = Vec::new();
    for index in 0..length {
        copy.push(list.get(index, cx)?);
    }
    Ok(copy)
}

/// `object[name](...args)`
pub(crate) fn call_method(
    object: &JsObject,
    name: JsString,
    args: &[JsValue],
    cx: &mut Cx<'_>,
) -> JsResult<JsValue> {
    let method = object.get(name.clone(), cx)?;
    match method.as_callable() {
        Some(method) => method.call(&object.clone().into(), args, cx),
        None => {
            let name = name.to_std_string_escaped();
            Err(cx.type_error(format!("this.{name} is not a function")))
        }
    }
}

/// With `captureRejections`, a listener's result may be a promise to watch.
fn watch(
    emitter: &JsObject,
    this: &JsValue,
    result: &JsValue,
    kind: &JsValue,
    rest: &[JsValue],
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    let shared = state::shared(cx)?;
    let capture = emitter.get(PropertyKey::from(shared.capture.clone()), cx)?;
    if !capture.to_boolean() {
        return Ok(());
    }
    let list = boa_engine::object::builtins::JsArray::from_iter(rest.iter().cloned(), cx);
    let args = [this.clone(), result.clone(), kind.clone(), list.into()];
    shared.watch_rejection.call(&JsValue::undefined(), &args, cx)?;
    Ok(())
}
