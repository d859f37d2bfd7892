//! `writeHead` and `end` of responses, and what comes after them.

use std::borrow::Cow;

use boa_engine::object::Ref;
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};
use ouro_buffer::codec::{Chars, Encoding, encode};
use ouro_buffer::{View, chars};
use ouro_engine::Cx;

use super::fields::{Request, Response};
use super::{Half, connection, half};
use crate::head::{self, STORED, Spec, found, given};
use crate::rules::valid_value;

fn at(args: &[JsValue], index: usize) -> JsValue {
    args.get(index).cloned().unwrap_or_default()
}

/// The state of a response that is still here.
fn here(response: &JsObject) -> Option<Ref<'_, Response>> {
    response
        .downcast_ref::<Response>()
        .filter(|data| !data.state.spilled.get())
}

/// `res.writeHead(statusCode[, reason][, headers])`
pub(crate) fn write_head(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(half) = half(cx) else {
        return Err(cx.type_error("http: not set up"));
    };
    if let Some(response) = this.as_object()
        && here(&response).is_some_and(|data| data.state.header.borrow().is_none())
        && head_directly(&half, &response, args, cx)?
    {
        return Ok(this.clone());
    }
    half.write_head.call(this, args, cx)
}

/// Makes the head; `false` when the JS half has to do it.
fn head_directly(half: &Half, response: &JsObject, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<bool> {
    let Some(status) = at(args, 0).as_i32().filter(|status| (100..=999).contains(status)) else {
        return Ok(false);
    };
    let second = at(args, 1);
    let (given_message, headers) = match second.as_string() {
        Some(text) => (Some(text), at(args, 2)),
        None if at(args, 2).is_null_or_undefined() => (None, second),
        None => (None, at(args, 2)),
    };
    if !headers.is_null_or_undefined() && !headers.is_object() {
        return Ok(false);
    }
    let message = match given_message {
        Some(text) => text,
        None => {
            let set = here(response).map(|data| data.message.borrow().clone());
            let text = match set {
                Some(set) if set.to_boolean() => set,
                _ => half.status_codes.get(status as u32, cx)?,
            };
            match text.as_string() {
                Some(text) if !text.is_empty() => text,
                _ => return Ok(false),
            }
        }
    };
    if !valid_value(&message) {
        return Ok(false);
    }
    let stored = if here(response).is_some_and(|data| data.state.has_store.get()) {
        response.get(js_string!("_httpHeaders"), cx)?.as_object()
    } else {
        None
    };
    let headers = headers.as_object();
    if stored.is_some() && headers.is_some() {
        return Ok(false);
    }
    let from_store = stored.is_some();
    let source = stored.or(headers);
    let Some((bits, length, seconds)) = here(response).map(|data| {
        let state = &data.state;
        state.status.set(status);
        *data.message.borrow_mut() = message.clone().into();
        if matches!(status, 204 | 304) || status <= 199 {
            state.has_body.set(false);
        }
        let mut bits = given::SEND_DATE | given::CHUNKED_BY_DEFAULT;
        for (on, bit) in [
            (state.keep_alive.get(), given::KEEP_ALIVE),
            (state.has_body.get(), given::HAS_BODY),
            (!state.own_keep_alive.get(), given::DEFAULT_KEEP_ALIVE),
            (state.chunked.get(), given::CHUNKED),
            (state.last.get(), given::LAST),
            (matches!(status, 204 | 304), given::BODILESS),
            (from_store, STORED),
        ] {
            if on {
                bits |= bit;
            }
        }
        let seconds = if state.timeout > 0.0 {
            (state.timeout / 1000.0).floor()
        } else {
            -1.0
        };
        (bits, state.length.get(), seconds)
    }) else {
        return Ok(false);
    };
    let mut first = Vec::with_capacity(320);
    first.extend_from_slice(b"HTTP/1.1 ");
    first.extend_from_slice(status.to_string().as_bytes());
    first.push(b' ');
    head::append(&mut first, &message);
    first.extend_from_slice(b"\r\n");
    let spec = Spec {
        first,
        headers: source.as_ref(),
        bits,
        length,
        seconds,
        max: 0.0,
        unique: None,
    };
    let made = head::make(spec, cx)?;
    // A getter among the headers may have taken the response away.
    let Some(data) = here(response) else {
        return Ok(false);
    };
    let state = &data.state;
    state.last.set(made.flags & found::LAST != 0);
    state.chunked.set(made.flags & found::CHUNKED != 0);
    state.keep_alive.set(made.flags & found::KEEP_ALIVE != 0);
    if made.flags & found::LENGTH != 0 {
        state.length.set(Some(made.length));
    }
    if made.flags & found::OWN_KEEP_ALIVE != 0 {
        state.own_keep_alive.set(true);
    }
    *state.header.borrow_mut() = Some(made.text);
    drop(data);
    if made.flags & found::EXPECT != 0 {
        let send = response.get(js_string!("_send"), cx)?;
        if let Some(send) = send.as_callable() {
            send.call(&response.clone().into(), &[js_string!("").into()], cx)?;
        }
    }
    Ok(true)
}

/// `message.end([chunk[, encoding]][, callback])`
pub(crate) fn end(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(half) = half(cx) else {
        return Err(cx.type_error("http: not set up"));
    };
    if let Some(response) = this.as_object()
        && here(&response).is_some()
        && end_directly(&half, &response, args, cx)?
    {
        return Ok(this.clone());
    }
    half.end.call(this, args, cx)
}

/// The body as it is given.
enum Body {
    None,
    Text(JsString),
    Bytes(View),
}

impl Body {
    /// `None` when it is nothing for the short way.
    fn of(args: &[JsValue]) -> Option<Self> {
        let chunk = at(args, 0);
        if !at(args, 2).is_undefined() {
            return None;
        }
        let encoding = at(args, 1);
        let utf8 = encoding.is_null_or_undefined()
            || encoding
                .as_string()
                .is_some_and(|name| name == js_string!("utf8") || name == js_string!("utf-8"));
        if !utf8 {
            return None;
        }
        if chunk.is_null_or_undefined() {
            return Some(Body::None);
        }
        if let Some(text) = chunk.as_string() {
            return Some(Body::Text(text));
        }
        View::bytes(&chunk).map(Body::Bytes)
    }
}

/// The UTF-8 bytes of a string, its own memory where it is ASCII.
fn utf8(text: &JsString) -> Cow<'_, [u8]> {
    match chars(text) {
        Chars::Latin1(bytes) if bytes.is_ascii() => Cow::Borrowed(bytes),
        other => Cow::Owned(encode(other, Encoding::Utf8)),
    }
}

/// Whether the socket has nothing of its own on its way, and whether its `write` is the usual one.
fn is_quiet(half: &Half, socket: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    let Some(state) = socket.get(js_string!("_writableState"), cx)?.as_object() else {
        return Ok(false);
    };
    for name in [js_string!("length"), js_string!("corked")] {
        if state.get(name, cx)?.as_number() != Some(0.0) {
            return Ok(false);
        }
    }
    if state.get(js_string!("ending"), cx)?.as_boolean() != Some(false) {
        return Ok(false);
    }
    let write = socket.get(js_string!("write"), cx)?.as_object();
    Ok(write.is_some_and(|write| JsObject::equals(&write, &half.socket_write)))
}

/// Whether `writeHead` and `_implicitHeader` are the usual ones.
fn heads_plainly(half: &Half, response: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    for (name, usual) in [
        (js_string!("_implicitHeader"), &half.implicit_header),
        (js_string!("writeHead"), &half.own_write_head),
    ] {
        let found = response.get(name, cx)?.as_object();
        if !found.is_some_and(|found| JsObject::equals(&found, usual)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Head and body in one write; `false` when the JS half has to do it.
fn end_directly(half: &Half, response: &JsObject, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<bool> {
    let Some(body) = Body::of(args) else {
        return Ok(false);
    };
    let parts = here(response).and_then(|data| {
        let state = &data.state;
        let open = state.attached.get()
            && !state.finished.get()
            && !state.destroyed.get()
            && !state.header_sent.get()
            && !state.chunked.get()
            && !state.heard.get();
        let link = connection::link(&data.link)?;
        let output = link.state.output.borrow().clone()?;
        let handle = link.handle.borrow().clone()?;
        (open && link.answers(response) && output.is_free()).then(|| {
            (
                link.socket.clone(),
                handle,
                output,
                state.header.borrow().is_some(),
                state.status.get(),
            )
        })
    });
    let Some((socket, handle, output, has_header, status)) = parts else {
        return Ok(false);
    };
    if !is_quiet(half, &socket, cx)? || (!has_header && !heads_plainly(half, response, cx)?) {
        return Ok(false);
    }
    let text = match &body {
        Body::Text(text) => Some(utf8(text)),
        _ => None,
    };
    let length = match (&text, &body) {
        (Some(text), _) => text.len(),
        (None, Body::Bytes(view)) => view.len,
        _ => 0,
    };
    if !has_header {
        if let Some(data) = here(response) {
            data.state.length.set(Some(length as f64));
        }
        if !head_directly(half, response, &[status.into()], cx)? {
            return Ok(false);
        }
    }
    let Some(data) = here(response) else {
        return Ok(false);
    };
    // What JS did while the head was made counts.
    if data.state.chunked.get()
        || data.state.header_sent.get()
        || data.state.finished.get()
        || !output.is_free()
    {
        return Ok(false);
    }
    let rest = {
        let header = data.state.header.borrow();
        let header = match header.as_deref() {
            None => return Ok(false),
            // A string before a string goes out in one encoding.
            Some(header) if !matches!(body, Body::Bytes(_)) && !header.is_ascii() => {
                Cow::Owned(encode(Chars::Latin1(header), Encoding::Utf8))
            }
            Some(header) => Cow::Borrowed(header),
        };
        let header = &*header;
        let send = |body: &[u8]| {
            let body = if data.state.has_body.get() { body } else { &[] };
            let written = output.write(&[header, body]);
            let total = header.len() + body.len();
            // What is left of both, when the kernel did not take all.
            (written < total).then(|| [header, body].concat().split_off(written))
        };
        match (&text, &body) {
            (Some(text), _) => send(text),
            (None, Body::Bytes(view)) => view.with(send),
            _ => send(&[]),
        }
    };
    data.state.header_sent.set(true);
    data.state.finished.set(true);
    drop(data);
    ouro_net::touch_socket(&socket, cx)?;
    let this: JsValue = response.clone().into();
    let done = match rest {
        None => true,
        Some(rest) => {
            let request = half
                .write_request
                .call(&JsValue::undefined(), std::slice::from_ref(&this), cx)?;
            match request.as_object() {
                Some(request) => match output.queue(&handle, &request, &rest, cx) {
                    Ok(done) => done,
                    Err(errno) => {
                        half.write_failed
                            .call(&JsValue::undefined(), &[this, (-errno).into()], cx)?;
                        return Ok(true);
                    }
                },
                None => false,
            }
        }
    };
    if done {
        cx.jobs().push_tick(half.finish.clone(), vec![this], cx);
    }
    Ok(true)
}

/// The tick after a response was sent at once: `'finish'`, and the connection idles.
pub(crate) fn finish_tick(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (Some(half), Some(response)) = (half(cx), at(args, 0).as_object()) else {
        return Ok(JsValue::undefined());
    };
    if !finish(&half, &response, cx)? {
        half.emit_finish
            .call(&JsValue::undefined(), &[response.into()], cx)?;
    }
    Ok(JsValue::undefined())
}

/// `false` when somebody listens, or the JS half has more to do.
fn finish(half: &Half, response: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    let parts = here(response)
        .filter(|data| !data.state.heard.get())
        .map(|data| (data.link.clone(), data.request.clone(), data.state.last.get()));
    let Some((link_object, request, last)) = parts else {
        return Ok(false);
    };
    if !half.is_silent() {
        return Ok(false);
    }
    let untouched = request
        .downcast_ref::<Request>()
        .is_some_and(|data| data.state.bodiless && !data.state.spilled.get() && data.state.ended.get());
    let Some(socket) = connection::link(&link_object).and_then(|link| {
        let mine = untouched && link.answers(response) && !link.has_others();
        (mine && link.settle()).then(|| link.socket.clone())
    }) else {
        return Ok(false);
    };
    if let Some(data) = request.downcast_ref::<Request>() {
        data.state.dumped.set(true);
    }
    if let Some(data) = here(response) {
        data.state.attached.set(false);
        data.state.destroyed.set(true);
        data.state.closed.set(true);
    }
    socket.set(js_string!("_httpMessage"), JsValue::null(), true, cx)?;
    if last {
        half.close_socket
            .call(&JsValue::undefined(), &[socket.into()], cx)?;
        return Ok(true);
    }
    let connection = connection::link(&link_object).and_then(|link| {
        if link.state.watched.get() {
            link.begin_idle();
            None
        } else {
            Some(link.connection())
        }
    });
    if let Some(connection) = connection {
        half.start_idle.call(&JsValue::undefined(), &[connection], cx)?;
    }
    Ok(true)
}
