//! The classes `Timeout` and `Immediate`: their methods, and the accessors that
//! show the native half under the names Node's objects have.

use super::*;

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

pub(super) fn timeout_prototype(cx: &mut Cx<'_>) -> JsResult<JsObject> {
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

pub(super) fn immediate_prototype(cx: &mut Cx<'_>) -> JsResult<JsObject> {
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

pub(super) fn is_timeout(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsValue::from(args.first().and_then(this_timeout).is_some()))
}

pub(super) fn is_immediate(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = args.first().and_then(JsValue::as_object);
    Ok(JsValue::from(
        object.is_some_and(|object| object.is::<Immediate>()),
    ))
}

/// `[refed, hasPrimitive, asyncId, args]` of a timer or immediate, for inspection.
pub(super) fn state(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
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

pub(super) fn timeout_class(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    timeout_prototype(cx)?.get(js_string!("constructor"), cx)
}

pub(super) fn immediate_class(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    immediate_prototype(cx)?.get(js_string!("constructor"), cx)
}
