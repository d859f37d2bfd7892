//! Checking and converting arguments the way Node's buffer module does, with
//! its errors.

use boa_engine::{JsError, JsNativeError, JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;

use crate::codec::{Chars, Encoding};

/// `Number.MAX_SAFE_INTEGER`, also `buffer.kMaxLength`.
pub(crate) const MAX_LENGTH: f64 = 9_007_199_254_740_991.0;
/// `buffer.kStringMaxLength`, code units.
pub(crate) const MAX_STRING_LENGTH: usize = 0x1fff_ffe8;

/// Argument `index`, `undefined` when missing.
pub(crate) fn at(args: &[JsValue], index: usize) -> &JsValue {
    const UNDEFINED: &JsValue = &JsValue::undefined();
    args.get(index).unwrap_or(UNDEFINED)
}

/// The code units of a string.
pub fn chars(s: &JsString) -> Chars<'_> {
    match s.variant() {
        boa_engine::string::JsStrVariant::Latin1(s) => Chars::Latin1(s),
        boa_engine::string::JsStrVariant::Utf16(s) => Chars::Utf16(s),
    }
}

pub(crate) fn text(s: &str) -> JsValue {
    JsString::from(s).into()
}

/// `ERR_INVALID_ARG_TYPE` naming one expected type or several.
pub(crate) fn wrong_type(name: &str, expected: &[&str], value: &JsValue, cx: &mut Cx<'_>) -> JsError {
    let expected = match expected {
        [one] => text(one),
        many => {
            let many: Vec<JsValue> = many.iter().map(|e| text(e)).collect();
            boa_engine::object::builtins::JsArray::from_iter(many, cx).into()
        }
    };
    cx.node_error("ERR_INVALID_ARG_TYPE", &[text(name), expected, value.clone()])
}

/// `ERR_OUT_OF_RANGE`.
pub(crate) fn out_of_range(name: &str, range: &str, value: &JsValue, cx: &mut Cx<'_>) -> JsError {
    cx.node_error("ERR_OUT_OF_RANGE", &[text(name), text(range), value.clone()])
}

/// `ERR_BUFFER_OUT_OF_BOUNDS`, optionally naming the argument.
pub(crate) fn out_of_bounds(name: Option<&str>, cx: &mut Cx<'_>) -> JsError {
    match name {
        Some(name) => cx.node_error("ERR_BUFFER_OUT_OF_BOUNDS", &[text(name)]),
        None => cx.node_error("ERR_BUFFER_OUT_OF_BOUNDS", &[]),
    }
}

/// `ERR_UNKNOWN_ENCODING`.
pub(crate) fn unknown_encoding(value: &JsValue, cx: &mut Cx<'_>) -> JsError {
    cx.node_error("ERR_UNKNOWN_ENCODING", std::slice::from_ref(value))
}

/// An error whose text is not in the table: those Node's natives throw.
pub(crate) fn coded(error: JsNativeError, code: &str, cx: &mut Cx<'_>) -> JsError {
    let object = error.into_opaque(cx);
    match object.set(js_string!("code"), js_string!(code), false, cx) {
        Ok(_) => JsError::from_opaque(object.into()),
        Err(error) => error,
    }
}

/// What Node's natives throw for a receiver that is no buffer.
pub(crate) fn not_a_buffer(cx: &mut Cx<'_>) -> JsError {
    coded(
        JsNativeError::typ().with_message("argument must be a buffer"),
        "ERR_INVALID_ARG_TYPE",
        cx,
    )
}

/// What Node's natives throw for a text that is no string.
pub(crate) fn not_a_string(cx: &mut Cx<'_>) -> JsError {
    coded(
        JsNativeError::typ().with_message("argument must be a string"),
        "ERR_INVALID_ARG_TYPE",
        cx,
    )
}

/// What Node's natives throw for a bad index.
pub(crate) fn bad_index(cx: &mut Cx<'_>) -> JsError {
    coded(
        JsNativeError::range().with_message("Index out of range"),
        "ERR_OUT_OF_RANGE",
        cx,
    )
}

/// The number behind `value`, which must be one already.
pub(crate) fn number(name: &str, value: &JsValue, cx: &mut Cx<'_>) -> JsResult<f64> {
    value
        .as_number()
        .ok_or_else(|| wrong_type(name, &["number"], value, cx))
}

/// A number between `min` and `max`, fractions allowed (`validateNumber`).
pub(crate) fn number_in(name: &str, value: &JsValue, min: f64, max: f64, cx: &mut Cx<'_>) -> JsResult<f64> {
    let n = number(name, value, cx)?;
    if n >= min && n <= max {
        return Ok(n);
    }
    let range = format!(">= {min} && <= {max}");
    Err(out_of_range(name, &range, value, cx))
}

/// An integer between 0 and `max` (`validateOffset`).
pub(crate) fn offset(name: &str, value: &JsValue, max: f64, cx: &mut Cx<'_>) -> JsResult<usize> {
    let n = number(name, value, cx)?;
    if !n.is_finite() || n.fract() != 0.0 {
        return Err(out_of_range(name, "an integer", value, cx));
    }
    if n >= 0.0 && n <= max {
        return Ok(n as usize);
    }
    Err(out_of_range(name, &format!(">= 0 && <= {max}"), value, cx))
}

/// `+value` cut to an integer; NaN and what is no safe integer give 0.
pub(crate) fn to_integer(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<f64> {
    let n = to_number(value, cx)?;
    Ok(if n.is_nan() || n.abs() > MAX_LENGTH {
        0.0
    } else {
        n.floor()
    })
}

/// `+value`, without a detour for what is a number.
pub(crate) fn to_number(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<f64> {
    match value.as_number() {
        Some(n) => Ok(n),
        None => value.to_number(cx),
    }
}

/// The encoding an optional argument names: nothing, `null` and `''` are UTF-8,
/// `None` is an unknown one. Runs `toString` of objects.
pub(crate) fn encoding(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<Option<Encoding>> {
    if value.is_undefined() {
        return Ok(Some(Encoding::Utf8));
    }
    let name = match value.as_string() {
        Some(name) => name,
        None => value.to_string(cx)?,
    };
    Ok(Encoding::parse(chars(&name)))
}

/// Like [`encoding`], but an unknown one is `ERR_UNKNOWN_ENCODING`.
pub(crate) fn known_encoding(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<Encoding> {
    match encoding(value, cx)? {
        Some(found) => Ok(found),
        None => {
            let shown: JsValue = value.to_string(cx)?.into();
            Err(unknown_encoding(&shown, cx))
        }
    }
}
