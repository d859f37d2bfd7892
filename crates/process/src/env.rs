//! The environment. `process.env` is an object of this runtime, filled once from
//! the process's environment; children get theirs from it. The C library's own
//! environment is never changed: other threads read it without a lock.

use crate::hooks::Hooks;
use boa_engine::object::builtins::JsArray;
use boa_engine::{JsObject, JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::deterministic::{Deterministic, VARIABLE};
use ouro_engine::trace::RECORDING;
use std::cell::RefCell;
use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt;

/// The object behind `process.env`, once it was made.
#[derive(Default)]
struct Environment {
    object: RefCell<Option<JsObject>>,
    /// The guards of `process.env`.
    handler: RefCell<Option<JsObject>>,
    /// What to begin with instead of the environment of the process: names and values in turn.
    initial: RefCell<Option<Vec<String>>>,
    /// What the environment of the process has not.
    added: RefCell<Vec<(String, String)>>,
}

/// Adds variables to those the process was started with.
pub fn add_initial(variables: Vec<(String, String)>, cx: &mut Cx<'_>) {
    cx.slot::<Environment>().added.replace(variables);
}

/// Gives a worker its environment.
pub fn set_initial(variables: Vec<String>, cx: &mut Cx<'_>) {
    cx.slot::<Environment>().initial.replace(Some(variables));
}

/// How a parent tells about the IPC channel. Scripts do not see it: it is of no use to children of this process.
const CHANNEL: [&str; 2] = ["NODE_CHANNEL_FD", "NODE_CHANNEL_SERIALIZATION_MODE"];

/// `[key, value, key, value, …]` of the environment the process was started with.
pub(crate) fn initial(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut list = Vec::new();
    let own = cx.slot::<Environment>().initial.borrow().clone();
    if let Some(own) = own {
        let own: Vec<JsValue> = own
            .iter()
            .map(|text| JsString::from(text.as_str()).into())
            .collect();
        return Ok(JsArray::from_iter(own, cx).into());
    }
    let is_deterministic = cx.try_slot::<Deterministic>().is_some();
    let mut variables: Vec<(OsString, OsString)> = std::env::vars_os().collect();
    if is_deterministic {
        variables.retain(|(key, _)| key != "TZ");
        variables.push(("TZ".into(), "UTC".into()));
    }
    let added = cx.slot::<Environment>().added.take();
    variables.extend(added.into_iter().map(|(key, value)| (key.into(), value.into())));
    for (key, value) in variables {
        if key == VARIABLE || key == RECORDING || CHANNEL.iter().any(|name| key == *name) {
            continue;
        }
        for text in [key, value] {
            list.push(JsValue::from(JsString::from(&*String::from_utf8_lossy(
                text.as_bytes(),
            ))));
        }
    }
    Ok(JsArray::from_iter(list, cx).into())
}

/// Remembers the object whose own properties are the environment from now on, and its guards.
pub(crate) fn adopt(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let environment = cx.slot::<Environment>();
    environment
        .object
        .replace(args.first().and_then(JsValue::as_object));
    environment
        .handler
        .replace(args.get(1).and_then(JsValue::as_object));
    Ok(JsValue::undefined())
}

/// The guards given to [`adopt`].
pub(crate) fn handler(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let handler = cx.slot::<Environment>().handler.borrow().clone();
    Ok(handler.map_or_else(JsValue::undefined, JsValue::from))
}

/// The value of a variable as scripts see it.
pub fn get(key: &str, cx: &mut Cx<'_>) -> JsResult<Option<String>> {
    let object = cx.slot::<Environment>().object.borrow().clone();
    let Some(object) = object else {
        return Ok(std::env::var_os(key).map(|value| value.to_string_lossy().into_owned()));
    };
    let property = object.borrow().properties().get(&JsString::from(key).into());
    Ok(property.and_then(|property| {
        property
            .value()
            .and_then(JsValue::as_string)
            .map(|text| text.to_std_string_lossy())
    }))
}

/// `TZ` was set to a value, or deleted.
pub(crate) fn time_zone_changed(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(hook) = cx.slot::<Hooks>().time_zone.get() {
        let zone = args
            .first()
            .and_then(JsValue::as_string)
            .map(|zone| zone.to_std_string_lossy());
        hook(zone.as_deref(), cx);
    }
    Ok(JsValue::undefined())
}
