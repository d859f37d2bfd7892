//! Adding, removing and counting listeners.

use boa_engine::object::FunctionObjectBuilder;
use boa_engine::object::builtins::JsArray;
use boa_engine::property::PropertyKey;
use boa_engine::{Finalize, JsObject, JsResult, JsValue, NativeFunction, Trace, js_string};
use boa_gc::GcRefCell;
use ouro_engine::Cx;

use crate::emit::{call_method, elements, key_of};
use crate::state::{self, State};

/// `on` and `addListener`.
pub(crate) fn add_listener(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    add(this, args, false, cx)
}

/// `prependListener`.
pub(crate) fn prepend_listener(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    add(this, args, true, cx)
}

/// The `(type, listener)` every method takes; anything but a function throws.
fn name_and_listener(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<(JsValue, JsObject)> {
    let kind = args.first().cloned().unwrap_or_default();
    let listener = args.get(1).cloned().unwrap_or_default();
    match listener.as_callable() {
        Some(function) => Ok((kind, function.clone())),
        None => {
            let details = [
                js_string!("listener").into(),
                js_string!("Function").into(),
                listener,
            ];
            Err(cx.node_error("ERR_INVALID_ARG_TYPE", &details))
        }
    }
}

/// `listener.listener ?? listener`: what the program passed to `once`.
fn original(listener: &JsObject, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let inner = listener.get(js_string!("listener"), cx)?;
    Ok(if inner.to_boolean() {
        inner
    } else {
        listener.clone().into()
    })
}

fn count_of(emitter: &JsObject, cx: &mut Cx<'_>) -> JsResult<f64> {
    let count = emitter.get(js_string!("_eventsCount"), cx)?;
    match count.as_number() {
        Some(count) => Ok(count),
        None => count.to_number(cx),
    }
}

fn add(this: &JsValue, args: &[JsValue], prepend: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (kind, listener) = name_and_listener(args, cx)?;
    let emitter = state::emitter(this, cx)?;
    let key = key_of(&kind, cx)?;

    let mut events = emitter.get(js_string!("_events"), cx)?.as_object();
    if let Some(store) = &events {
        let watchers = store.get(js_string!("newListener"), cx)?;
        if !watchers.is_undefined() {
            // Before adding, or it would recurse into itself.
            let announced = [
                js_string!("newListener").into(),
                kind.clone(),
                original(&listener, cx)?,
            ];
            call_method(&emitter, js_string!("emit"), &announced, cx)?;
            // A watcher may have replaced the store.
            events = emitter.get(js_string!("_events"), cx)?.as_object();
        }
    }
    let store = match events {
        Some(store) => store,
        None => {
            let store = state::new_events();
            emitter.set(js_string!("_events"), store.clone(), true, cx)?;
            emitter.set(js_string!("_eventsCount"), 0, true, cx)?;
            store
        }
    };

    let existing = store.get(key.clone(), cx)?;
    let Some(existing) = existing.as_object() else {
        store.set(key, listener, true, cx)?;
        let count = count_of(&emitter, cx)? + 1.0;
        emitter.set(js_string!("_eventsCount"), JsValue::from(count), true, cx)?;
        return Ok(this.clone());
    };
    let list = if existing.is_callable() {
        let both: [JsValue; 2] = if prepend {
            [listener.into(), existing.into()]
        } else {
            [existing.into(), listener.into()]
        };
        let list: JsObject = JsArray::from_iter(both, cx).into();
        store.set(key, list.clone(), true, cx)?;
        list
    } else {
        let array = JsArray::from_object(existing.clone())?;
        if prepend {
            array.unshift(&[listener.into()], cx)?;
        } else {
            array.push(listener, cx)?;
        }
        existing
    };
    check_leak(&emitter, &kind, &list, cx)?;
    Ok(this.clone())
}

/// Warns once per list that grew beyond the limit.
fn check_leak(emitter: &JsObject, kind: &JsValue, list: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let max = emitter.get(js_string!("_maxListeners"), cx)?;
    let max = if max.is_undefined() {
        cx.slot::<State>().default_max.get()
    } else {
        max.to_number(cx)?
    };
    if max.is_nan() || max <= 0.0 {
        return Ok(());
    }
    let length = list.get(js_string!("length"), cx)?.to_number(cx)?;
    if length <= max || list.get(js_string!("warned"), cx)?.to_boolean() {
        return Ok(());
    }
    let shared = state::shared(cx)?;
    let args = [
        emitter.clone().into(),
        kind.clone(),
        list.clone().into(),
        max.into(),
    ];
    shared.leak_warning.call(&JsValue::undefined(), &args, cx)?;
    Ok(())
}

/// What a `once` wrapper remembers.
#[derive(Trace, Finalize)]
struct Once {
    emitter: JsObject,
    kind: JsValue,
    listener: JsObject,
    /// The wrapper itself, gone once it has fired.
    wrapper: GcRefCell<Option<JsObject>>,
}

/// Fires at most once: it leaves the list before its listener runs.
fn fire(_: &JsValue, args: &[JsValue], once: &Once, context: &mut boa_engine::Context) -> JsResult<JsValue> {
    let Some(wrapper) = once.wrapper.borrow_mut().take() else {
        return Ok(JsValue::undefined());
    };
    let cx = &mut Cx::new(context);
    let left = [once.kind.clone(), wrapper.into()];
    call_method(&once.emitter, js_string!("removeListener"), &left, cx)?;
    once.listener.call(&once.emitter.clone().into(), args, cx)
}

fn wrap(emitter: &JsObject, kind: &JsValue, listener: &JsObject, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let once = Once {
        emitter: emitter.clone(),
        kind: kind.clone(),
        listener: listener.clone(),
        wrapper: GcRefCell::new(None),
    };
    // Captures are moved into the closure: a shared handle lets the wrapper be
    // filled in once it exists.
    let shared = boa_gc::Gc::new(once);
    let native = NativeFunction::from_copy_closure_with_captures(
        |this, args, once: &boa_gc::Gc<Once>, context| fire(this, args, once, context),
        shared.clone(),
    );
    let wrapper: JsObject = FunctionObjectBuilder::new(cx.realm(), native)
        .name(js_string!("bound onceWrapper"))
        .length(0)
        .constructor(false)
        .build()
        .into();
    wrapper.set(js_string!("listener"), listener.clone(), true, cx)?;
    *shared.wrapper.borrow_mut() = Some(wrapper.clone());
    Ok(wrapper)
}

fn add_once(this: &JsValue, args: &[JsValue], prepend: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (kind, listener) = name_and_listener(args, cx)?;
    let emitter = state::emitter(this, cx)?;
    let wrapper = wrap(&emitter, &kind, &listener, cx)?;
    // Through the property: subclasses override `on` and must see this too.
    let method = if prepend {
        js_string!("prependListener")
    } else {
        js_string!("on")
    };
    call_method(&emitter, method, &[kind, wrapper.into()], cx)?;
    Ok(this.clone())
}

/// `once`.
pub(crate) fn once(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    add_once(this, args, false, cx)
}

/// `prependOnceListener`.
pub(crate) fn prepend_once_listener(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    add_once(this, args, true, cx)
}

/// True if `candidate` is `listener` or a `once` wrapper of it.
fn is_for(candidate: &JsValue, listener: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    let Some(candidate) = candidate.as_object() else {
        return Ok(false);
    };
    if JsObject::equals(&candidate, listener) {
        return Ok(true);
    }
    let inner = candidate.get(js_string!("listener"), cx)?;
    Ok(inner
        .as_object()
        .is_some_and(|inner| JsObject::equals(&inner, listener)))
}

/// `off` and `removeListener`: removes the listener added last.
pub(crate) fn remove_listener(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (kind, listener) = name_and_listener(args, cx)?;
    let emitter = state::emitter(this, cx)?;
    let Some(store) = emitter.get(js_string!("_events"), cx)?.as_object() else {
        return Ok(this.clone());
    };
    let key = key_of(&kind, cx)?;
    let list = store.get(key.clone(), cx)?;
    let Some(object) = list.as_object() else {
        return Ok(this.clone());
    };

    if object.is_callable() {
        if !is_for(&list, &listener, cx)? {
            return Ok(this.clone());
        }
        let count = count_of(&emitter, cx)? - 1.0;
        emitter.set(js_string!("_eventsCount"), JsValue::from(count), true, cx)?;
        let shape_mode = state::shared(cx)?.shape_mode.clone();
        if emitter.get(PropertyKey::from(shape_mode), cx)?.to_boolean() {
            store.set(key, JsValue::undefined(), true, cx)?;
        } else if count == 0.0 {
            emitter.set(js_string!("_events"), state::new_events(), true, cx)?;
        } else {
            store.delete_property_or_throw(key, cx)?;
            let gone = original(&object, cx)?;
            announce_removal(&emitter, &store, &kind, gone, cx)?;
        }
        return Ok(this.clone());
    }

    let items = elements(&object, cx)?;
    let mut position = None;
    for (index, item) in items.iter().enumerate().rev() {
        if is_for(item, &listener, cx)? {
            position = Some(index);
            break;
        }
    }
    let Some(position) = position else {
        return Ok(this.clone());
    };
    let array = JsArray::from_object(object)?;
    if position == 0 {
        array.shift(cx)?;
    } else {
        for (index, item) in items.iter().enumerate().skip(position + 1) {
            array.set(index - 1, item.clone(), true, cx)?;
        }
        array.pop(cx)?;
    }
    if items.len() == 2 {
        let last = array.get(0, cx)?;
        store.set(key, last, true, cx)?;
    }
    announce_removal(&emitter, &store, &kind, listener.into(), cx)?;
    Ok(this.clone())
}

fn announce_removal(
    emitter: &JsObject,
    store: &JsObject,
    kind: &JsValue,
    listener: JsValue,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    if store.get(js_string!("removeListener"), cx)?.is_undefined() {
        return Ok(());
    }
    let args = [js_string!("removeListener").into(), kind.clone(), listener];
    call_method(emitter, js_string!("emit"), &args, cx)?;
    Ok(())
}

/// `listenerCount(type[, listener])`.
pub(crate) fn listener_count(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let emitter = state::emitter(this, cx)?;
    let Some(store) = emitter.get(js_string!("_events"), cx)?.as_object() else {
        return Ok(0.into());
    };
    let kind = args.first().cloned().unwrap_or_default();
    let key = key_of(&kind, cx)?;
    let list = store.get(key, cx)?;
    let Some(object) = list.as_object() else {
        return Ok(0.into());
    };
    let wanted = args.get(1).filter(|listener| !listener.is_null_or_undefined());
    if object.is_callable() {
        let counted = match wanted {
            None => true,
            Some(wanted) => match wanted.as_object() {
                Some(wanted) => is_for(&list, &wanted, cx)?,
                None => false,
            },
        };
        return Ok(i32::from(counted).into());
    }
    let Some(wanted) = wanted else {
        return object.get(js_string!("length"), cx);
    };
    let Some(wanted) = wanted.as_object() else {
        return Ok(0.into());
    };
    let mut count = 0;
    for item in elements(&object, cx)? {
        if is_for(&item, &wanted, cx)? {
            count += 1;
        }
    }
    Ok(count.into())
}
