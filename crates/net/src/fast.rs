//! Short cuts for sockets: bytes that would go straight through the state
//! machines of Readable and Writable do not enter them.
//!
//! A read goes to `emit('data')` when the stream flows, holds nothing and nobody
//! changed its methods; a write goes to the kernel when nothing waits before it.
//! In every other case the JS half does the work: these paths leave its state as
//! it would have left it.

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::native_access::PropertyCache;
use boa_engine::{JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};
use ouro_buffer::codec::{Encoding, encode};
use ouro_buffer::{View, chars};
use ouro_engine::Cx;

use crate::classes::unwrap;
use crate::stream::{HandleData, Stream};

/// What the JS half has: a stream that differs takes the long way.
struct Usual {
    onread: JsObject,
    push: JsObject,
    write: JsObject,
    raw_write: JsObject,
    timeout: JsSymbol,
    names: Names,
}

/// The properties that are looked at for each read and write.
struct Names {
    // Of handles.
    onread: PropertyCache,
    // Of sockets.
    emit: PropertyCache,
    handle: PropertyCache,
    parent: PropertyCache,
    push: PropertyCache,
    readable_state: PropertyCache,
    writable_state: PropertyCache,
    raw_write: PropertyCache,
    // Of the states of streams.
    await_drain: PropertyCache,
    corked: PropertyCache,
    decoder: PropertyCache,
    destroyed: PropertyCache,
    ended: PropertyCache,
    ending: PropertyCache,
    flowing: PropertyCache,
    high_water_mark: PropertyCache,
    readable_length: PropertyCache,
    writable_length: PropertyCache,
}

impl Names {
    fn new() -> Self {
        let name = |name: JsString| PropertyCache::new(name);
        Names {
            onread: name(js_string!("onread")),
            emit: name(js_string!("emit")),
            handle: name(js_string!("_handle")),
            parent: name(js_string!("_parent")),
            push: name(js_string!("push")),
            readable_state: name(js_string!("_readableState")),
            writable_state: name(js_string!("_writableState")),
            raw_write: name(js_string!("_write")),
            await_drain: name(js_string!("awaitDrainWriters")),
            corked: name(js_string!("corked")),
            decoder: name(js_string!("decoder")),
            destroyed: name(js_string!("destroyed")),
            ended: name(js_string!("ended")),
            ending: name(js_string!("ending")),
            flowing: name(js_string!("flowing")),
            high_water_mark: name(js_string!("highWaterMark")),
            readable_length: name(js_string!("length")),
            writable_length: name(js_string!("length")),
        }
    }
}

/// The functions of this runtime.
#[derive(Default)]
pub(crate) struct Fast(RefCell<Option<Rc<Usual>>>);

/// `fastSetup(onread, push, write, _write, kTimeout)`.
pub(crate) fn setup(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let function = |index: usize| args.get(index).and_then(JsValue::as_callable);
    let timeout = args.get(4).and_then(JsValue::as_symbol);
    if let (Some(onread), Some(push), Some(write), Some(raw_write), Some(timeout)) =
        (function(0), function(1), function(2), function(3), timeout)
    {
        *cx.slot::<Fast>().0.borrow_mut() = Some(Rc::new(Usual {
            onread,
            push,
            write,
            raw_write,
            timeout,
            names: Names::new(),
        }));
    }
    Ok(JsValue::undefined())
}

fn is_function(
    object: &JsObject,
    name: &PropertyCache,
    wanted: &JsObject,
    cx: &mut Cx<'_>,
) -> JsResult<bool> {
    let found = name.get(object, cx)?;
    Ok(found
        .as_object()
        .is_some_and(|found| JsObject::equals(&found, wanted)))
}

fn is(object: &JsObject, name: &PropertyCache, wanted: bool, cx: &mut Cx<'_>) -> JsResult<bool> {
    Ok(name.get(object, cx)?.as_boolean() == Some(wanted))
}

fn is_zero(object: &JsObject, name: &PropertyCache, cx: &mut Cx<'_>) -> JsResult<bool> {
    Ok(name.get(object, cx)?.as_number() == Some(0.0))
}

/// The socket was active: its idle timer begins anew. `false` when others have to know, too.
fn touch(socket: &JsObject, usual: &Usual, cx: &mut Cx<'_>) -> JsResult<bool> {
    if !usual.names.parent.get(socket, cx)?.is_null_or_undefined() {
        return Ok(false);
    }
    if let Some(timer) = socket.get(usual.timeout.clone(), cx)?.as_object() {
        let refresh = timer.get(js_string!("refresh"), cx)?;
        if let Some(refresh) = refresh.as_callable() {
            refresh.call(&timer.into(), &[], cx)?;
        }
    }
    Ok(true)
}

/// The socket was active: its idle timer, if it has one, begins anew.
///
/// # Errors
/// What a getter of the socket throws.
pub fn touch_socket(socket: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let Some(usual) = cx.slot::<Fast>().0.borrow().clone() else {
        return Ok(());
    };
    if !touch(socket, &usual, cx)? {
        let refresh = socket.get(js_string!("_unrefTimer"), cx)?;
        if let Some(refresh) = refresh.as_callable() {
            refresh.call(&socket.clone().into(), &[], cx)?;
        }
    }
    Ok(())
}

/// Emits 'data' with bytes just read; `false` when `onread` has to be called.
pub(crate) fn deliver(handle: &JsObject, bytes: &JsValue, cx: &mut Cx<'_>) -> JsResult<bool> {
    let Some(usual) = cx.slot::<Fast>().0.borrow().clone() else {
        return Ok(false);
    };
    let (socket, frame, settled) = {
        let Some(data) = handle.downcast_ref::<HandleData>() else {
            return Ok(false);
        };
        let Some(socket) = data.owner.borrow().clone() else {
            return Ok(false);
        };
        (socket, data.frame.clone(), data.settled.get())
    };
    let names = &usual.names;
    if !is_function(handle, &names.onread, &usual.onread, cx)? {
        return Ok(false);
    }
    let Some(state) = names.readable_state.get(&socket, cx)?.as_object() else {
        return Ok(false);
    };
    let straight = is(&state, &names.flowing, true, cx)?
        && is_zero(&state, &names.readable_length, cx)?
        && is(&state, &names.ended, false, cx)?
        // Several writers that have to drain would be a set.
        && names.await_drain.get(&state, cx)?.is_null()
        && names.decoder.get(&state, cx)?.is_null()
        && is_function(&socket, &names.push, &usual.push, cx)?;
    if !straight || !settled || !touch(&socket, &usual, cx)? {
        // After the first read nothing is read synchronously, and data was emitted for good.
        if straight
            && state.get(js_string!("sync"), cx)?.as_boolean() == Some(false)
            && state.get(js_string!("dataEmitted"), cx)?.as_boolean() == Some(true)
            && let Some(data) = handle.downcast_ref::<HandleData>()
        {
            data.settled.set(true);
        }
        return Ok(false);
    }
    let emit = names.emit.get(&socket, cx)?;
    let Some(emit) = emit.as_callable() else {
        return Ok(false);
    };
    let args = [js_string!("data").into(), bytes.clone()];
    let jobs = cx.jobs();
    let heard = jobs.call_in_frame(&emit, &socket.clone().into(), &args, frame, cx)?;
    if heard.as_boolean() != Some(false) {
        return Ok(true);
    }
    // With no listener the bytes have to be kept; nothing has happened then.
    let listeners = socket.get(js_string!("_events"), cx)?.as_object();
    Ok(match listeners {
        Some(listeners) => !listeners.get(js_string!("data"), cx)?.is_undefined(),
        None => false,
    })
}

/// The stream of a socket on which a write may go straight to the kernel.
fn straight_writer(
    socket: &JsObject,
    usual: &Usual,
    length: usize,
    cx: &mut Cx<'_>,
) -> JsResult<Option<Rc<Stream>>> {
    let names = &usual.names;
    let handle = names.handle.get(socket, cx)?;
    let Some((_, stream)) = unwrap(&handle) else {
        return Ok(None);
    };
    if !stream.writes_straight() {
        return Ok(None);
    }
    let Some(state) = names.writable_state.get(socket, cx)?.as_object() else {
        return Ok(None);
    };
    let limit = names.high_water_mark.get(&state, cx)?.as_number();
    // While something is being written there is a length; what is in error is destroyed.
    let straight = limit.is_some_and(|limit| (length as f64) < limit)
        && is_zero(&state, &names.writable_length, cx)?
        && is(&state, &names.ending, false, cx)?
        && is(&state, &names.destroyed, false, cx)?
        && is_zero(&state, &names.corked, cx)?
        && is_function(socket, &names.raw_write, &usual.raw_write, cx)?;
    if !straight || !touch(socket, usual, cx)? {
        return Ok(None);
    }
    Ok(Some(stream))
}

/// `socket.write(chunk[, encoding][, callback])`.
pub(crate) fn write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(usual) = cx.slot::<Fast>().0.borrow().clone() else {
        return Err(cx.type_error("net is not set up"));
    };
    let alone = args.iter().skip(1).all(JsValue::is_undefined);
    let (Some(socket), Some(chunk), true) = (this.as_object(), args.first(), alone) else {
        return usual.write.call(this, args, cx);
    };
    if let Some(view) = View::bytes(chunk) {
        if view.len > 0
            && let Some(stream) = straight_writer(&socket, &usual, view.len, cx)?
        {
            let written = view.with(|bytes| stream.write_at_once(bytes));
            if written == view.len {
                return Ok(true.into());
            }
            if written > 0 {
                let rest = view.with(|bytes| bytes.get(written..).unwrap_or_default().to_vec());
                let rest = ouro_buffer::new_buffer(rest, cx)?;
                return usual.write.call(this, &[rest.into()], cx);
            }
        }
    } else if let Some(text) = chunk.as_string()
        && !text.is_empty()
        && let Some(stream) = straight_writer(&socket, &usual, text.len(), cx)?
    {
        let state = socket.get(js_string!("_writableState"), cx)?.as_object();
        let utf8 = match state {
            Some(state) => state
                .get(js_string!("defaultEncoding"), cx)?
                .as_string()
                .is_some_and(|name| name == js_string!("utf8")),
            None => false,
        };
        if utf8 {
            let bytes = encode(chars(&text), Encoding::Utf8);
            let written = stream.write_at_once(&bytes);
            if written == bytes.len() {
                return Ok(true.into());
            }
            if written > 0 {
                let rest = bytes.get(written..).unwrap_or_default().to_vec();
                let rest = ouro_buffer::new_buffer(rest, cx)?;
                return usual.write.call(this, &[rest.into()], cx);
            }
        }
    }
    usual.write.call(this, args, cx)
}
