//! `setTimeout` & co.: the JS objects over the loop's timers and immediates.
//!
//! ```text
//! setTimeout → Timeout object + EventLoop timer → Event::Timer → fire_timer → callback
//! setImmediate → Immediate object + queue entry → Event::Immediate → fire_immediate → callback
//! ```
//! A `Timeout` keeps its state in native data; the fields Node's programs read
//! (`_onTimeout`, `_idleTimeout`, `_repeat`, …) are accessors on the prototype.
//! The table of live timers is what roots the objects; an entry goes when the
//! timer fires for the last time or is cleared.

use std::cell::RefCell;

use boa_engine::object::builtins::{JsArray, JsFunction};
use boa_engine::property::{Attribute, PropertyDescriptor};
use boa_engine::{
    Finalize, JsData, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, Trace, js_string,
};
use ouro_engine::binding::RawFunction;
use ouro_engine::complete::Loop;
use ouro_engine::jobs::Jobs;
use ouro_engine::{Cx, convert, trace, waits};
use ouro_event_loop::{ImmediateId, TimerId};
use rustc_hash::FxHashMap;

use crate::builtins;
use crate::globals::data;

mod classes;

pub use classes::registered_symbol;
use classes::{
    immediate_class, immediate_prototype, is_immediate, is_timeout, state, timeout_class, timeout_prototype,
};

/// Longest delay, in ms; a longer one becomes 1 ms with a warning.
const TIMEOUT_MAX: f64 = 2_147_483_647.0;

/// The timer functions of the global object: (name, length, function).
pub const GLOBALS: &[(&str, usize, RawFunction)] = &[
    ("clearImmediate", 1, |_, args, c| {
        clear_immediate(args, &mut Cx::new(c))
    }),
    ("setImmediate", 1, |_, args, c| {
        set_immediate(args, &mut Cx::new(c))
    }),
    ("clearInterval", 1, |_, args, c| {
        clear_timer(args, &mut Cx::new(c))
    }),
    ("clearTimeout", 1, |_, args, c| clear_timer(args, &mut Cx::new(c))),
    ("setInterval", 2, |_, args, c| {
        set_timer(args, true, &mut Cx::new(c))
    }),
    ("setTimeout", 2, |_, args, c| {
        set_timer(args, false, &mut Cx::new(c))
    }),
];

ouro_engine::binding! {
    pub mod "timers":
    fun "newAsyncId"(0) = new_async_id;
    fun "now"(0) = loop_now;
    fun "isTimeout"(1) = is_timeout;
    fun "isImmediate"(1) = is_immediate;
    fun "state"(1) = state;
    value "Timeout" = timeout_class;
    value "Immediate" = immediate_class;
}

/// The native half of a `Timeout`.
#[derive(Trace, Finalize, JsData)]
struct Timeout {
    callback: JsValue,
    args: Vec<JsValue>,
    frame: JsValue,
    idle: JsValue,
    repeat: JsValue,
    #[unsafe_ignore_trace]
    id: Option<TimerId>,
    destroyed: bool,
    refed: bool,
    has_primitive: bool,
    async_id: f64,
    start: f64,
}

/// The native half of an `Immediate`.
#[derive(Trace, Finalize, JsData)]
struct Immediate {
    callback: JsValue,
    args: Vec<JsValue>,
    frame: JsValue,
    #[unsafe_ignore_trace]
    id: Option<ImmediateId>,
    destroyed: bool,
    refed: bool,
    async_id: f64,
}

/// The live timers of a runtime and the two classes.
#[derive(Default)]
pub struct Timers {
    timeouts: RefCell<FxHashMap<TimerId, JsObject>>,
    immediates: RefCell<FxHashMap<ImmediateId, JsObject>>,
    by_number: RefCell<FxHashMap<u64, JsObject>>,
    timeout_prototype: RefCell<Option<JsObject>>,
    immediate_prototype: RefCell<Option<JsObject>>,
}

fn new_async_id(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsValue::from(cx.new_async_id()))
}

fn loop_now(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsValue::from(
        with_loop(cx, |event_loop| event_loop.now() as f64).unwrap_or(0.0),
    ))
}

fn with_loop<R>(cx: &mut Cx<'_>, f: impl FnOnce(&mut ouro_event_loop::EventLoop) -> R) -> Option<R> {
    let event_loop = cx.try_slot::<Loop>()?;
    let mut event_loop = event_loop.0.borrow_mut();
    Some(f(&mut event_loop))
}

fn callback_argument(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    match args.first() {
        Some(value) if value.is_callable() => Ok(value.clone()),
        other => {
            let value = other.cloned().unwrap_or_default();
            let (name, kind) = (js_string!("callback").into(), js_string!("function").into());
            Err(cx.node_error("ERR_INVALID_ARG_TYPE", &[name, kind, value]))
        }
    }
}

/// The delay in ms as Node coerces it: below 1, above the maximum and NaN are 1.
fn delay_argument(value: Option<&JsValue>, cx: &mut Cx<'_>) -> JsResult<f64> {
    let Some(value) = value else { return Ok(1.0) };
    let delay = value.to_number(cx)?;
    if (1.0..=TIMEOUT_MAX).contains(&delay) {
        return Ok(delay);
    }
    if delay > TIMEOUT_MAX {
        let shown = JsValue::from(delay).to_string(cx)?.to_std_string_lossy();
        let text =
            format!("{shown} does not fit into a 32-bit signed integer.\nTimeout duration was set to 1.");
        warn(&text, "TimeoutOverflowWarning", cx)?;
    }
    Ok(1.0)
}

/// `process.emitWarning(text, name)`.
fn warn(text: &str, name: &str, cx: &mut Cx<'_>) -> JsResult<()> {
    let Some(process) = cx.slot::<builtins::Builtins>().process() else {
        return Ok(());
    };
    let emit = process.get(js_string!("emitWarning"), cx)?;
    if let Some(emit) = emit.as_callable() {
        emit.call(
            &process.into(),
            &[JsString::from(text).into(), JsString::from(name).into()],
            cx,
        )?;
    }
    Ok(())
}

fn set_timer(args: &[JsValue], repeat: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let callback = callback_argument(args, cx)?;
    let delay = delay_argument(args.get(1), cx)?;
    let timers = cx.slot::<Timers>();
    trace::here(Some(&callback), cx);
    let Some(id) = with_loop(cx, |event_loop| {
        event_loop.start_timer(delay as u64, repeat, true)
    }) else {
        return Ok(JsValue::undefined());
    };
    let start = with_loop(cx, |event_loop| event_loop.now()).unwrap_or(0) as f64;
    let native = Timeout {
        callback,
        args: args.get(2..).unwrap_or_default().to_vec(),
        frame: JsValue::undefined(),
        idle: JsValue::from(delay),
        repeat: if repeat {
            JsValue::from(delay)
        } else {
            JsValue::null()
        },
        id: Some(id),
        destroyed: false,
        refed: true,
        has_primitive: false,
        async_id: cx.new_async_id(),
        start,
    };
    let prototype = timeout_prototype(cx)?;
    let object: JsObject = JsObject::from_proto_and_data(prototype, native).upcast();
    let frame = cx.jobs().capture("Timeout", false, Some(&object), cx);
    if let Some(mut timeout) = object.downcast_mut::<Timeout>() {
        timeout.frame = frame;
    }
    timers.timeouts.borrow_mut().insert(id, object.clone());
    Ok(object.into())
}

/// Ends a timer; its object stays valid and can be refreshed no more.
fn destroy(object: &JsObject, cx: &mut Cx<'_>) {
    let timers = cx.slot::<Timers>();
    let (id, frame, number) = match object.downcast_mut::<Timeout>() {
        Some(mut timeout) => {
            timeout.destroyed = true;
            (
                timeout.id.take(),
                timeout.frame.clone(),
                timeout.has_primitive.then_some(timeout.async_id as u64),
            )
        }
        None => return,
    };
    if let Some(number) = number {
        timers.by_number.borrow_mut().remove(&number);
    }
    if let Some(id) = id {
        with_loop(cx, |event_loop| event_loop.clear_timer(id));
        timers.timeouts.borrow_mut().remove(&id);
        cx.jobs().release(&frame, cx);
    }
}

fn clear_timer(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(value) = args.first() else {
        return Ok(JsValue::undefined());
    };
    if let Some(object) = value.as_object() {
        let object = object.clone();
        if object.is::<Timeout>() {
            let was_active = object
                .downcast_ref::<Timeout>()
                .is_some_and(|timeout| !timeout.callback.is_null());
            if was_active {
                if let Some(mut timeout) = object.downcast_mut::<Timeout>() {
                    timeout.callback = JsValue::null();
                }
                destroy(&object, cx);
            }
        } else if object.has_property(js_string!("_onTimeout"), cx)? {
            // An object of the deprecated enroll() family.
            object.set(js_string!("_onTimeout"), JsValue::null(), false, cx)?;
        }
        return Ok(JsValue::undefined());
    }
    if value.is_number() || value.is_string() {
        let number = value.to_number(cx)?;
        let found = cx
            .slot::<Timers>()
            .by_number
            .borrow()
            .get(&(number as u64))
            .cloned();
        if let Some(object) = found {
            return clear_timer(&[object.into()], cx);
        }
    }
    Ok(JsValue::undefined())
}

/// Runs the callback of a due timer.
pub fn fire_timer(id: TimerId, jobs: &Jobs, cx: &mut Cx<'_>) -> JsResult<()> {
    let timers = cx.slot::<Timers>();
    let object = timers.timeouts.borrow().get(&id).cloned();
    let Some(object) = object else {
        return waits::fire_timeout(id, cx);
    };
    let (callback, args, frame) = match object.downcast_ref::<Timeout>() {
        Some(timeout) => (
            timeout.callback.clone(),
            timeout.args.clone(),
            timeout.frame.clone(),
        ),
        None => return Ok(()),
    };
    let result = match callback.as_callable() {
        Some(callback) => {
            let callback: JsObject = callback.clone();
            jobs.call_in_frame(&callback, &object.clone().into(), &args, frame, cx)
                .map(|_| ())
        }
        None => Ok(()),
    };
    after_fire(id, &object, cx);
    result
}

/// Decides, once its callback has returned, whether a timer lives on.
fn after_fire(id: TimerId, object: &JsObject, cx: &mut Cx<'_>) {
    let again = {
        let Some(mut timeout) = object.downcast_mut::<Timeout>() else {
            return;
        };
        if timeout.id != Some(id) {
            return; // cleared meanwhile
        }
        match timeout.repeat.as_number() {
            // Programs change `_repeat` and set `_idleTimeout = -1` to stop.
            Some(every) if every >= 1.0 && timeout.idle.as_number() != Some(-1.0) => {
                timeout.idle = timeout.repeat.clone();
                Some(every)
            }
            _ => None,
        }
    };
    let alive = with_loop(cx, |event_loop| {
        event_loop.set_timer_repeat(id, again.map(|every| every as u64));
        event_loop.finish_callback();
        event_loop.timer(id).is_some()
    });
    if !alive.unwrap_or(false) {
        destroy(object, cx);
    }
}

fn set_immediate(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let callback = callback_argument(args, cx)?;
    let timers = cx.slot::<Timers>();
    trace::here(Some(&callback), cx);
    let Some(id) = with_loop(cx, |event_loop| event_loop.push_immediate(true)) else {
        return Ok(JsValue::undefined());
    };
    let native = Immediate {
        callback,
        args: args.get(1..).unwrap_or_default().to_vec(),
        frame: JsValue::undefined(),
        id: Some(id),
        destroyed: false,
        refed: true,
        async_id: cx.new_async_id(),
    };
    let prototype = immediate_prototype(cx)?;
    let object: JsObject = JsObject::from_proto_and_data(prototype, native).upcast();
    let frame = cx.jobs().capture("Immediate", true, Some(&object), cx);
    if let Some(mut immediate) = object.downcast_mut::<Immediate>() {
        immediate.frame = frame;
    }
    timers.immediates.borrow_mut().insert(id, object.clone());
    Ok(object.into())
}

fn clear_immediate(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = args.first().and_then(JsValue::as_object) else {
        return Ok(JsValue::undefined());
    };
    let id = match object.downcast_mut::<Immediate>() {
        Some(mut immediate) => {
            immediate.destroyed = true;
            immediate.callback = JsValue::null();
            immediate.id.take().map(|id| (id, immediate.frame.clone()))
        }
        None => None,
    };
    if let Some((id, frame)) = id {
        with_loop(cx, |event_loop| event_loop.clear_immediate(id));
        cx.slot::<Timers>().immediates.borrow_mut().remove(&id);
        cx.jobs().release(&frame, cx);
    }
    Ok(JsValue::undefined())
}

/// Runs the callback of an immediate.
pub fn fire_immediate(id: ImmediateId, jobs: &Jobs, cx: &mut Cx<'_>) -> JsResult<()> {
    let object = cx.slot::<Timers>().immediates.borrow_mut().remove(&id);
    let Some(object) = object else { return Ok(()) };
    let (callback, args, frame) = match object.downcast_mut::<Immediate>() {
        Some(mut immediate) => {
            immediate.destroyed = true;
            immediate.id = None;
            let callback = std::mem::replace(&mut immediate.callback, JsValue::null());
            (
                callback,
                std::mem::take(&mut immediate.args),
                immediate.frame.clone(),
            )
        }
        None => return Ok(()),
    };
    match callback.as_callable() {
        Some(callback) => {
            let callback: JsObject = callback.clone();
            jobs.call_in_frame(&callback, &object.into(), &args, frame, cx)
                .map(|_| ())
        }
        None => Ok(()),
    }
}
