//! Synchronous reads and writes straight into and out of a JS view's memory.

use boa_engine::object::builtins::{JsArrayBuffer, JsTypedArray};
use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{FromJs, arg};
use ouro_engine::errors::OpError;

use crate::open;

/// Runs `f` on `length` bytes at `offset` of a view; `f` must not call into JS.
fn with_bytes<R>(
    args: &[JsValue],
    cx: &mut Cx<'_>,
    f: impl FnOnce(&mut [u8]) -> Result<R, ouro_base::SysError>,
) -> JsResult<R> {
    let offset: usize = arg(args, 2, "offset", cx)?;
    let length: usize = arg(args, 3, "length", cx)?;
    let Some(object) = args.get(1).and_then(JsValue::as_object) else {
        return Err(cx.type_error("native argument 'buffer' must be a typed array"));
    };
    let view = JsTypedArray::from_object(object)?;
    let start = view.byte_offset(cx)?.saturating_add(offset);
    let end = start.saturating_add(length);
    let limit = view.byte_offset(cx)?.saturating_add(view.byte_length(cx)?);
    let backing = view.buffer(cx)?;
    let Some(backing) = backing.as_object() else {
        return Err(cx.type_error("the view has no buffer"));
    };
    if end > limit {
        return Err(cx.type_error("native arguments 'offset' and 'length' are out of bounds"));
    }
    let Ok(buffer) = JsArrayBuffer::from_object(backing) else {
        return Err(cx.type_error("shared memory is not supported here"));
    };
    let result = {
        let Some(mut data) = buffer.data_mut() else {
            return Err(cx.type_error("the view's buffer is detached"));
        };
        data.get_mut(start..end).map(f)
    };
    match result {
        Some(Ok(value)) => Ok(value),
        Some(Err(error)) => Err(error.into_error(cx)),
        None => Err(cx.type_error("the view is out of bounds")),
    }
}

/// `readSync(fd, view, offset, length, position)`: bytes read.
pub(crate) fn read_sync(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let fd: i32 = arg(args, 0, "fd", cx)?;
    let position = Option::<i64>::from_js(&args.get(4).cloned().unwrap_or_default(), "position", cx)?;
    let count = with_bytes(args, cx, |bytes| open::read_slice(fd, bytes, position))?;
    Ok(JsValue::from(count as f64))
}

/// `writeSync(fd, view, offset, length, position)`: bytes written.
pub(crate) fn write_sync(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let fd: i32 = arg(args, 0, "fd", cx)?;
    let position = Option::<i64>::from_js(&args.get(4).cloned().unwrap_or_default(), "position", cx)?;
    let count = with_bytes(args, cx, |bytes| open::write_slice(fd, bytes, position))?;
    Ok(JsValue::from(count as f64))
}
