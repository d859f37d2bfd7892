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

use std::cell::{Cell, RefCell};

use boa_engine::object::builtins::{JsArray, JsFunction};
use boa_engine::property::{Attribute, PropertyDescriptor};
use boa_engine::{
    Finalize, JsData, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, Trace, js_string,
};
use ouro_engine::binding::RawFunction;
use ouro_engine::complete::Loop;
use ouro_engine::jobs::Jobs;
use ouro_engine::{Cx, convert};
use ouro_event_loop::{ImmediateId, TimerId};
use rustc_hash::FxHashMap;

use crate::builtins;
use crate::globals::data;

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
    last_async_id: Cell<f64>,
}

impl Timers {
    /// The next async id; 1 is the main script.
    pub fn next_async_id(&self) -> f64 {
        let id = self.last_async_id.get().max(1.0) + 1.0;
        self.last_async_id.set(id);
        id
    }
}

fn new_async_id(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsValue::from(cx.slot::<Timers>().next_async_id()))
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
    let Some(id) = with_loop(cx, |event_loop| {
        event_loop.start_timer(delay as u64, repeat, true)
    }) else {
        return Ok(JsValue::undefined());
    };
    let frame = cx.jobs().frame();
    let start = with_loop(cx, |event_loop| event_loop.now()).unwrap_or(0) as f64;
    let native = Timeout {
        callback,
        args: args.get(2..).unwrap_or_default().to_vec(),
        frame,
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
        async_id: timers.next_async_id(),
        start,
    };
    let prototype = timeout_prototype(cx)?;
    let object = JsObject::from_proto_and_data(prototype, native).upcast();
    timers.timeouts.borrow_mut().insert(id, object.clone());
    Ok(object.into())
}

/// Ends a timer; its object stays valid and can be refreshed no more.
fn destroy(object: &JsObject, cx: &mut Cx<'_>) {
    let timers = cx.slot::<Timers>();
    let (id, number) = match object.downcast_mut::<Timeout>() {
        Some(mut timeout) => {
            timeout.destroyed = true;
            (
                timeout.id.take(),
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
    let Some(object) = object else { return Ok(()) };
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
    let Some(id) = with_loop(cx, |event_loop| event_loop.push_immediate(true)) else {
        return Ok(JsValue::undefined());
    };
    let native = Immediate {
        callback,
        args: args.get(1..).unwrap_or_default().to_vec(),
        frame: cx.jobs().frame(),
        id: Some(id),
        destroyed: false,
        refed: true,
        async_id: timers.next_async_id(),
    };
    let prototype = immediate_prototype(cx)?;
    let object = JsObject::from_proto_and_data(prototype, native).upcast();
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
            immediate.id.take()
        }
        None => None,
    };
    if let Some(id) = id {
        with_loop(cx, |event_loop| event_loop.clear_immediate(id));
        cx.slot::<Timers>().immediates.borrow_mut().remove(&id);
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

// -- the two classes ---------------------------------------------------------

fn this_timeout(this: &JsValue) -> Option<JsObject> {
    this.as_object().filter(|object| object.is::<Timeout>())
}

fn timeout_ref(this: &JsValue, refed: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(object) = this_timeout(this) {
        let id = match object.downcast_mut::<Timeout>() {
            Some(mut timeout) => {
                timeout.refed = refed;
                timeout.id
            }
            None => None,
        };
        if let Some(id) = id {
            with_loop(cx, |event_loop| event_loop.set_timer_ref(id, refed));
        }
    }
    Ok(this.clone())
}

/// `timeout.refresh()`: starts the delay again; a fired timer starts anew.
fn timeout_refresh(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = this_timeout(this) else {
        return Ok(this.clone());
    };
    let (id, idle, refed, dead) = match object.downcast_ref::<Timeout>() {
        Some(timeout) => (
            timeout.id,
            timeout.idle.as_number().unwrap_or(1.0),
            timeout.refed,
            timeout.callback.is_null_or_undefined(),
        ),
        None => return Ok(this.clone()),
    };
    if dead {
        return Ok(this.clone());
    }
    match id {
        Some(id) => {
            with_loop(cx, |event_loop| event_loop.refresh_timer(id));
        }
        None => {
            let repeat = object
                .downcast_ref::<Timeout>()
                .is_some_and(|t| t.repeat.is_number());
            if let Some(id) = with_loop(cx, |event_loop| {
                event_loop.start_timer(idle as u64, repeat, refed)
            }) {
                if let Some(mut timeout) = object.downcast_mut::<Timeout>() {
                    timeout.id = Some(id);
                    timeout.destroyed = false;
                }
                cx.slot::<Timers>()
                    .timeouts
                    .borrow_mut()
                    .insert(id, object.clone());
            }
        }
    }
    let now = with_loop(cx, |event_loop| event_loop.now()).unwrap_or(0) as f64;
    if let Some(mut timeout) = object.downcast_mut::<Timeout>() {
        timeout.start = now;
    }
    Ok(this.clone())
}

fn timeout_to_primitive(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = this_timeout(this) else {
        return Ok(JsValue::nan());
    };
    let (number, first, destroyed) = match object.downcast_mut::<Timeout>() {
        Some(mut timeout) => {
            let first = !std::mem::replace(&mut timeout.has_primitive, true);
            (timeout.async_id, first, timeout.destroyed)
        }
        None => return Ok(JsValue::nan()),
    };
    if first && !destroyed {
        cx.slot::<Timers>()
            .by_number
            .borrow_mut()
            .insert(number as u64, object);
    }
    Ok(JsValue::from(number))
}

fn method(
    target: &JsObject,
    key: impl Into<boa_engine::property::PropertyKey>,
    name: &str,
    f: RawFunction,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    let function = cx.function(name, 0, NativeFunction::from_fn_ptr(f));
    data(
        target,
        key,
        function.into(),
        Attribute::WRITABLE | Attribute::CONFIGURABLE | Attribute::ENUMERABLE,
        cx,
    )
}

fn accessor(
    target: &JsObject,
    name: &str,
    get: RawFunction,
    set: RawFunction,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    let get = cx.function(name, 0, NativeFunction::from_fn_ptr(get));
    let set = cx.function(name, 1, NativeFunction::from_fn_ptr(set));
    let (Some(get), Some(set)) = (JsFunction::from_object(get), JsFunction::from_object(set)) else {
        return Ok(());
    };
    let descriptor = PropertyDescriptor::builder()
        .get(get)
        .set(set)
        .enumerable(false)
        .configurable(true)
        .build();
    target.define_property_or_throw(JsString::from(name), descriptor, cx)?;
    Ok(())
}

/// Accessors over one field of the native half: `field!(prototype, cx, Timeout, "_repeat", repeat)`.
macro_rules! field {
    ($target:expr, $cx:expr, $type:ty, $name:literal, |$t:ident| $get:expr, |$s:ident, $v:ident| $set:expr) => {
        accessor(
            $target,
            $name,
            |this, _, _| {
                let Some(object) = this.as_object() else {
                    return Ok(JsValue::undefined());
                };
                Ok(object
                    .downcast_ref::<$type>()
                    .map_or_else(JsValue::undefined, |$t| $get))
            },
            |this, args, _| {
                let $v = args.first().cloned().unwrap_or_default();
                if let Some(object) = this.as_object()
                    && let Some(mut $s) = object.downcast_mut::<$type>()
                {
                    $set;
                }
                Ok(JsValue::undefined())
            },
            $cx,
        )?
    };
}

fn class(
    name: &'static str,
    length: usize,
    slot: fn(&Timers) -> &RefCell<Option<JsObject>>,
    fill: fn(&JsObject, &mut Cx<'_>) -> JsResult<()>,
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    let timers = cx.slot::<Timers>();
    if let Some(prototype) = slot(&timers).borrow().clone() {
        return Ok(prototype);
    }
    let prototype = cx.object();
    let constructor = cx.function(
        name,
        length,
        NativeFunction::from_fn_ptr(|_, _, c| Err(Cx::new(c).node_error("ERR_ILLEGAL_CONSTRUCTOR", &[]))),
    );
    data(
        &constructor,
        js_string!("prototype"),
        prototype.clone().into(),
        Attribute::empty(),
        cx,
    )?;
    let hidden = Attribute::WRITABLE | Attribute::CONFIGURABLE;
    data(
        &prototype,
        js_string!("constructor"),
        constructor.into(),
        hidden,
        cx,
    )?;
    fill(&prototype, cx)?;
    slot(&timers).replace(Some(prototype.clone()));
    Ok(prototype)
}

fn timeout_prototype(cx: &mut Cx<'_>) -> JsResult<JsObject> {
    class("Timeout", 5, |timers| &timers.timeout_prototype, fill_timeout, cx)
}

fn fill_timeout(prototype: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    method(
        prototype,
        js_string!("refresh"),
        "refresh",
        |t, a, c| timeout_refresh(t, a, &mut Cx::new(c)),
        cx,
    )?;
    method(
        prototype,
        js_string!("unref"),
        "unref",
        |t, _, c| timeout_ref(t, false, &mut Cx::new(c)),
        cx,
    )?;
    method(
        prototype,
        js_string!("ref"),
        "ref",
        |t, _, c| timeout_ref(t, true, &mut Cx::new(c)),
        cx,
    )?;
    let has_ref: RawFunction = |t, _, _| {
        Ok(JsValue::from(this_timeout(t).is_some_and(|o| {
            o.downcast_ref::<Timeout>().is_some_and(|t| t.refed)
        })))
    };
    method(prototype, js_string!("hasRef"), "hasRef", has_ref, cx)?;
    let close: RawFunction = |this, _, c| {
        clear_timer(std::slice::from_ref(this), &mut Cx::new(c))?;
        Ok(this.clone())
    };
    method(prototype, js_string!("close"), "close", close, cx)?;
    if let Some(dispose) = dispose_symbol(cx)? {
        method(
            prototype,
            dispose,
            "[Symbol.dispose]",
            |this, _, c| clear_timer(std::slice::from_ref(this), &mut Cx::new(c)),
            cx,
        )?;
    }
    method(
        prototype,
        JsSymbol::to_primitive(),
        "[Symbol.toPrimitive]",
        |t, a, c| timeout_to_primitive(t, a, &mut Cx::new(c)),
        cx,
    )?;
    field!(
        prototype,
        cx,
        Timeout,
        "_onTimeout",
        |t| t.callback.clone(),
        |t, v| t.callback = v
    );
    field!(
        prototype,
        cx,
        Timeout,
        "_idleTimeout",
        |t| if t.destroyed {
            JsValue::from(-1)
        } else {
            t.idle.clone()
        },
        |t, v| t.idle = v
    );
    field!(prototype, cx, Timeout, "_repeat", |t| t.repeat.clone(), |t, v| {
        t.repeat = v
    });
    field!(
        prototype,
        cx,
        Timeout,
        "_idleStart",
        |t| JsValue::from(t.start),
        |t, v| t.start = v.as_number().unwrap_or(t.start)
    );
    field!(
        prototype,
        cx,
        Timeout,
        "_destroyed",
        |t| JsValue::from(t.destroyed),
        |t, v| t.destroyed = v.to_boolean()
    );
    inspect_method(prototype, cx)
}

fn immediate_prototype(cx: &mut Cx<'_>) -> JsResult<JsObject> {
    class(
        "Immediate",
        2,
        |timers| &timers.immediate_prototype,
        fill_immediate,
        cx,
    )
}

fn immediate_ref(this: &JsValue, refed: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = match this
        .as_object()
        .as_ref()
        .and_then(|object| object.downcast_mut::<Immediate>())
    {
        Some(mut immediate) => {
            immediate.refed = refed;
            immediate.id
        }
        None => None,
    };
    if let Some(id) = id {
        with_loop(cx, |event_loop| event_loop.set_immediate_ref(id, refed));
    }
    Ok(this.clone())
}

fn fill_immediate(prototype: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    method(
        prototype,
        js_string!("ref"),
        "ref",
        |t, _, c| immediate_ref(t, true, &mut Cx::new(c)),
        cx,
    )?;
    method(
        prototype,
        js_string!("unref"),
        "unref",
        |t, _, c| immediate_ref(t, false, &mut Cx::new(c)),
        cx,
    )?;
    let has_ref: RawFunction = |t, _, _| {
        let object = t.as_object();
        let refed = object
            .as_ref()
            .and_then(|o| o.downcast_ref::<Immediate>())
            .is_some_and(|i| i.refed);
        Ok(JsValue::from(refed))
    };
    method(prototype, js_string!("hasRef"), "hasRef", has_ref, cx)?;
    if let Some(dispose) = dispose_symbol(cx)? {
        method(
            prototype,
            dispose,
            "[Symbol.dispose]",
            |this, _, c| clear_immediate(std::slice::from_ref(this), &mut Cx::new(c)),
            cx,
        )?;
    }
    field!(
        prototype,
        cx,
        Immediate,
        "_onImmediate",
        |i| i.callback.clone(),
        |i, v| i.callback = v
    );
    field!(
        prototype,
        cx,
        Immediate,
        "_destroyed",
        |i| JsValue::from(i.destroyed),
        |i, v| i.destroyed = v.to_boolean()
    );
    inspect_method(prototype, cx)
}

/// `[util.inspect.custom]` shows the fields Node's objects have; the text is made
/// in `internal/timers`, which is loaded only for that.
fn inspect_method(prototype: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let symbol = registered_symbol("nodejs.util.inspect.custom", cx)?;
    let show: RawFunction = |this, args, c| {
        let cx = &mut Cx::new(c);
        let mut all = vec![this.clone()];
        all.extend_from_slice(args);
        builtins::call_export("internal/timers", "inspectTimer", &all, cx)
    };
    let function = cx.function(
        "[nodejs.util.inspect.custom]",
        2,
        NativeFunction::from_fn_ptr(show),
    );
    data(
        prototype,
        symbol,
        function.into(),
        Attribute::WRITABLE | Attribute::CONFIGURABLE,
        cx,
    )
}

/// `Symbol.for(key)`.
pub fn registered_symbol(key: &str, cx: &mut Cx<'_>) -> JsResult<JsSymbol> {
    let constructor = cx.intrinsics().constructors().symbol().constructor();
    let symbol_for = constructor.get(js_string!("for"), cx)?;
    let made = match symbol_for.as_callable() {
        Some(function) => function.call(&constructor.into(), &[JsString::from(key).into()], cx)?,
        None => JsValue::undefined(),
    };
    match made.as_symbol() {
        Some(symbol) => Ok(symbol.clone()),
        None => Err(cx.type_error("Symbol.for gave no symbol")),
    }
}

/// `Symbol.dispose`, which the start of the runtime defines where the engine lacks it.
fn dispose_symbol(cx: &mut Cx<'_>) -> JsResult<Option<JsSymbol>> {
    let constructor = cx.intrinsics().constructors().symbol().constructor();
    let value = constructor.get(js_string!("dispose"), cx)?;
    Ok(value.as_symbol())
}

fn is_timeout(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsValue::from(args.first().and_then(this_timeout).is_some()))
}

fn is_immediate(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = args.first().and_then(JsValue::as_object);
    Ok(JsValue::from(
        object.is_some_and(|object| object.is::<Immediate>()),
    ))
}

/// `[refed, hasPrimitive, asyncId, args]` of a timer or immediate, for inspection.
fn state(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = convert::arg::<JsObject>(args, 0, "timer", cx)?;
    let timeout = object
        .downcast_ref::<Timeout>()
        .map(|t| (t.refed, t.has_primitive, t.async_id, t.args.clone()));
    let found = timeout.or_else(|| {
        object
            .downcast_ref::<Immediate>()
            .map(|i| (i.refed, false, i.async_id, i.args.clone()))
    });
    let Some((refed, primitive, async_id, held)) = found else {
        return Ok(JsValue::undefined());
    };
    let held: JsValue = if held.is_empty() {
        JsValue::undefined()
    } else {
        JsArray::from_iter(held, cx).into()
    };
    let fields = [
        JsValue::from(refed),
        JsValue::from(primitive),
        JsValue::from(async_id),
        held,
    ];
    Ok(JsArray::from_iter(fields, cx).into())
}

fn timeout_class(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    timeout_prototype(cx)?.get(js_string!("constructor"), cx)
}

fn immediate_class(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    immediate_prototype(cx)?.get(js_string!("constructor"), cx)
}
