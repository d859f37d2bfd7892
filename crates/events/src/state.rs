//! What the natives need of the JS half, and the fields of a new emitter.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};
use ouro_engine::Cx;

/// The default of `EventEmitter.defaultMaxListeners`.
const DEFAULT_MAX_LISTENERS: f64 = 10.0;

/// Handed over once by `setup`.
#[derive(Clone)]
pub(crate) struct Shared {
    pub prototype: JsObject,
    /// `[kCapture]`: are rejections of listeners watched?
    pub capture: JsSymbol,
    /// `[kShapeMode]`: the keys of `_events` stay when their listeners go.
    pub shape_mode: JsSymbol,
    pub error_monitor: JsSymbol,
    /// `(emitter, args)`: throws.
    pub unhandled_error: JsObject,
    /// `(emitter, result, type, args)`
    pub watch_rejection: JsObject,
    /// `(emitter, type, list, max)`
    pub leak_warning: JsObject,
    /// `(value)`: validates the constructor's `captureRejections`.
    pub capture_option: JsObject,
}

/// The state of one runtime.
pub(crate) struct State {
    shared: RefCell<Option<Rc<Shared>>>,
    pub default_max: Cell<f64>,
}

impl Default for State {
    fn default() -> Self {
        State {
            shared: RefCell::new(None),
            default_max: Cell::new(DEFAULT_MAX_LISTENERS),
        }
    }
}

/// What `setup` handed over.
pub(crate) fn shared(cx: &mut Cx<'_>) -> JsResult<Rc<Shared>> {
    let shared = cx.slot::<State>().shared.borrow().clone();
    shared.ok_or_else(|| cx.type_error("events: not set up"))
}

/// `setup({prototype, kCapture, …})`: called once by the JS half.
pub(crate) fn setup(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let given = match args.first().and_then(JsValue::as_object) {
        Some(given) => given,
        None => return Err(cx.type_error("events: setup takes an object")),
    };
    let made = Shared {
        prototype: object(&given, "prototype", cx)?,
        capture: symbol(&given, "kCapture", cx)?,
        shape_mode: symbol(&given, "kShapeMode", cx)?,
        error_monitor: symbol(&given, "kErrorMonitor", cx)?,
        unhandled_error: object(&given, "unhandledError", cx)?,
        watch_rejection: object(&given, "watchRejection", cx)?,
        leak_warning: object(&given, "leakWarning", cx)?,
        capture_option: object(&given, "captureOption", cx)?,
    };
    cx.slot::<State>().shared.replace(Some(Rc::new(made)));
    Ok(JsValue::undefined())
}

fn object(given: &JsObject, key: &str, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let value = given.get(JsString::from(key), cx)?;
    match value.as_object() {
        Some(object) => Ok(object.clone()),
        None => Err(cx.type_error(format!("events: setup needs '{key}'"))),
    }
}

fn symbol(given: &JsObject, key: &str, cx: &mut Cx<'_>) -> JsResult<JsSymbol> {
    let value = given.get(JsString::from(key), cx)?;
    match value.as_symbol() {
        Some(symbol) => Ok(symbol.clone()),
        None => Err(cx.type_error(format!("events: setup needs '{key}'"))),
    }
}

/// The process-wide limit above which an emitter warns.
pub(crate) fn get_default_max(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<State>().default_max.get().into())
}

/// Sets it; the JS half has validated.
pub(crate) fn set_default_max(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let n = args.first().and_then(JsValue::as_number).unwrap_or(0.0);
    cx.slot::<State>().default_max.set(n);
    Ok(JsValue::undefined())
}

/// `this` as an object; `undefined` and `null` give V8's error for the first
/// property any of the natives would read.
pub(crate) fn emitter(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    if let Some(object) = this.as_object() {
        return Ok(object.clone());
    }
    if this.is_null_or_undefined() {
        let kind = if this.is_null() { "null" } else { "undefined" };
        return Err(cx.type_error(format!("Cannot read properties of {kind} (reading '_events')")));
    }
    this.to_object(cx)
}

/// A fresh store of listeners.
pub(crate) fn new_events() -> JsObject {
    JsObject::with_null_proto()
}

/// `EventEmitter.init`: gives `this` its fields. A function of its own because
/// `domain` replaces it, and because ES5 classes call the constructor on objects
/// made by others.
pub(crate) fn init(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let shared = shared(cx)?;
    let this = emitter(this, cx)?;
    let events = this.get(js_string!("_events"), cx)?;
    // An inherited store belongs to the prototype, not to this object.
    let fresh = match events.as_object() {
        None => true,
        Some(events) => match this.prototype() {
            Some(parent) => {
                let inherited = parent.get(js_string!("_events"), cx)?;
                inherited
                    .as_object()
                    .is_some_and(|o| JsObject::equals(&o, &events))
            }
            None => false,
        },
    };
    if fresh {
        this.set(js_string!("_events"), new_events(), true, cx)?;
        this.set(js_string!("_eventsCount"), 0, true, cx)?;
    }
    let max = this.get(js_string!("_maxListeners"), cx)?;
    let max = if max.to_boolean() {
        max
    } else {
        JsValue::undefined()
    };
    this.set(js_string!("_maxListeners"), max, true, cx)?;
    let shape_mode = PropertyKey::from(shared.shape_mode.clone());
    this.set(shape_mode, !fresh, true, cx)?;

    let mut capture = JsValue::undefined();
    if let Some(options) = args
        .first()
        .filter(|o| o.to_boolean())
        .and_then(JsValue::as_object)
    {
        capture = options.get(js_string!("captureRejections"), cx)?;
    }
    let capture_key = PropertyKey::from(shared.capture.clone());
    let capture = if capture.to_boolean() {
        shared
            .capture_option
            .call(&JsValue::undefined(), &[capture], cx)?
    } else {
        shared.prototype.get(capture_key.clone(), cx)?
    };
    this.set(capture_key, capture, true, cx)?;
    Ok(JsValue::undefined())
}
