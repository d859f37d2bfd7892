//! The WebSocket codec as natives.

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};
use ouro_buffer::{View, new_buffer};
use ouro_engine::Cx;

use crate::websocket::{Message, Reader, frame as write_frame, opcode};

#[derive(Trace, Finalize, JsData)]
struct ReaderData(#[unsafe_ignore_trace] Rc<RefCell<Reader>>);

/// Messages up to this size are taken: 512 MiB, the longest string.
const MAX_MESSAGE: usize = 512 << 20;

fn bytes(value: Option<&JsValue>, cx: &mut Cx<'_>) -> Option<Vec<u8>> {
    View::any(value?, cx).map(|view| view.to_vec())
}

/// `websocketFrame(opcode, payload, mask)`: the bytes of a final, masked frame.
pub(crate) fn frame(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let code = args.first().and_then(JsValue::as_number).unwrap_or(0.0) as u8;
    let payload = bytes(args.get(1), cx).unwrap_or_default();
    let mask = bytes(args.get(2), cx).and_then(|mask| <[u8; 4]>::try_from(mask).ok());
    Ok(new_buffer(write_frame(code, &payload, mask), cx)?.into())
}

/// `websocketReader()`: the state of one connection.
pub(crate) fn reader(_: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let data = ReaderData(Rc::new(RefCell::new(Reader::new(MAX_MESSAGE))));
    Ok(JsObject::from_proto_and_data(None, data).into())
}

fn shown(message: Message, cx: &mut Cx<'_>) -> JsResult<[JsValue; 3]> {
    let none = JsValue::undefined;
    Ok(match message {
        Message::Text(text) => [opcode::TEXT.into(), JsString::from(text).into(), none()],
        Message::Binary(data) => [opcode::BINARY.into(), new_buffer(data, cx)?.into(), none()],
        Message::Ping(data) => [opcode::PING.into(), new_buffer(data, cx)?.into(), none()],
        Message::Pong(data) => [opcode::PONG.into(), new_buffer(data, cx)?.into(), none()],
        Message::Close(code, reason) => [opcode::CLOSE.into(), code.into(), JsString::from(reason).into()],
    })
}

/// `websocketRead(reader, bytes)`: a flat list of three values per message:
/// opcode, payload (or close code), close reason. A violation is opcode −1 with
/// the code to close with and the reason.
pub(crate) fn read(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = args.first().and_then(JsValue::as_object);
    let reader = object
        .as_ref()
        .and_then(|o| o.downcast_ref::<ReaderData>())
        .map(|data| Rc::clone(&data.0));
    let Some(reader) = reader else {
        return Err(cx.type_error("not a WebSocket reader"));
    };
    let data = bytes(args.get(1), cx).unwrap_or_default();
    let mut list = Vec::new();
    let mut pos = 0;
    loop {
        let next = reader.borrow_mut().next(&data, &mut pos);
        match next {
            Ok(None) => break,
            Ok(Some(message)) => list.extend(shown(message, cx)?),
            Err(violation) => {
                let reason = JsString::from(violation.reason);
                list.extend([(-1).into(), violation.code.into(), reason.into()]);
                break;
            }
        }
    }
    Ok(JsArray::from_iter(list, cx).into())
}
