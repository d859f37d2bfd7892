//! Between JavaScript's values and SQLite's, and the errors of both.

use boa_engine::object::builtins::{AlignedVec, JsArrayBuffer, JsDataView, JsPromise, JsUint8Array};
use boa_engine::{JsBigInt, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::view_bytes;
use ouro_engine::errors::OpError;

use crate::sys::{Failure, Value, describe};

/// The largest integer a number is sure to be.
const MAX_SAFE: u64 = (1 << 53) - 1;

/// An error with a code of Node's, as Node's natives make them: the code is a property only.
pub fn coded(error: JsNativeError, code: &str, message: impl Into<String>, cx: &mut Cx<'_>) -> JsError {
    let object: JsObject = error.with_message(message.into()).into_opaque(cx);
    match cx.define(&object, "code", JsString::from(code)) {
        Ok(()) => JsError::from_opaque(object.into()),
        Err(thrown) => thrown,
    }
}

/// `ERR_INVALID_STATE`.
pub fn invalid_state(message: &str, cx: &mut Cx<'_>) -> JsError {
    coded(JsNativeError::error(), "ERR_INVALID_STATE", message, cx)
}

impl OpError for Failure {
    fn into_error(self, cx: &mut Cx<'_>) -> JsError {
        let error = JsNativeError::error().with_message(self.message);
        let object: JsObject = error.into_opaque(cx);
        let defined = cx
            .define(&object, "code", JsString::from("ERR_SQLITE_ERROR"))
            .and_then(|()| cx.define(&object, "errcode", self.code))
            .and_then(|()| cx.define(&object, "errstr", JsString::from(describe(self.code))));
        match defined {
            Ok(()) => JsError::from_opaque(object.into()),
            Err(thrown) => thrown,
        }
    }
}

/// A value of SQLite's as JavaScript has it; integers are BigInts when asked for.
pub fn to_js(value: Value, big: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(match value {
        Value::Null => JsValue::null(),
        Value::Integer(value) if big => JsBigInt::from(value).into(),
        Value::Integer(value) if value.unsigned_abs() <= MAX_SAFE => JsValue::from(value as f64),
        Value::Integer(value) => {
            let message = format!("Value is too large to be represented as a JavaScript number: {value}");
            return Err(coded(JsNativeError::range(), "ERR_OUT_OF_RANGE", message, cx));
        }
        Value::Real(value) => JsValue::from(value),
        Value::Text(value) => JsString::from(value).into(),
        Value::Blob(value) => bytes(value, cx)?,
    })
}

/// Bytes as a `Uint8Array` of their own.
pub fn bytes(value: Vec<u8>, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let buffer = JsArrayBuffer::from_byte_block(AlignedVec::from_slice(64, &value), cx)?;
    Ok(JsUint8Array::from_array_buffer(buffer, cx)?.into())
}

/// Why a value is none of SQLite's.
pub enum Unfit {
    /// A BigInt of more than 64 bits.
    TooLarge,
    /// A promise.
    Promise,
    /// Anything else.
    Kind,
}

/// A value of JavaScript's as SQLite has it. Runs no JavaScript.
pub fn from_js(value: &JsValue, cx: &mut Cx<'_>) -> Result<Value, Unfit> {
    if value.is_null() {
        return Ok(Value::Null);
    }
    if let Some(number) = value.as_number() {
        return Ok(Value::Real(number));
    }
    if let Some(string) = value.as_string() {
        return Ok(Value::Text(string.to_std_string_lossy()));
    }
    if let Some(big) = value.as_bigint() {
        let number = big.to_string().parse::<i64>();
        return number.map(Value::Integer).map_err(|_| Unfit::TooLarge);
    }
    let Some(object) = value.as_object() else {
        return Err(Unfit::Kind);
    };
    if let Some(bytes) = view(&object, cx) {
        return Ok(Value::Blob(bytes));
    }
    Err(if JsPromise::from_object(object).is_ok() {
        Unfit::Promise
    } else {
        Unfit::Kind
    })
}

/// The bytes an `ArrayBuffer` view shows; `None` for other objects.
pub fn view(object: &JsObject, cx: &mut Cx<'_>) -> Option<Vec<u8>> {
    let Ok(view) = JsDataView::from_object(object.clone()) else {
        return view_bytes(object, cx);
    };
    let offset = view.byte_offset(cx).ok()?;
    let length = view.byte_length(cx).ok()?;
    let backing = view.buffer(cx).ok()?;
    let constructor = cx.intrinsics().constructors().typed_uint8_array().constructor();
    let window = [
        backing,
        JsValue::from(offset as f64),
        JsValue::from(length as f64),
    ];
    let window = constructor.construct(&window, None, cx).ok()?;
    view_bytes(&window, cx)
}
