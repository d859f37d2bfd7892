//! What the classes of this crate share: arguments, texts, their one error.

use boa_engine::string::JsStr;
use boa_engine::{JsError, JsNativeError, JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;

pub(crate) use ouro_engine::class::{accessor, constructor, hidden, method, prototype_of};

/// A Latin-1 string.
pub(crate) fn latin1(bytes: &[u8]) -> JsString {
    JsString::from(JsStr::latin1(bytes))
}

/// A string of UTF-16 units, narrowed where possible.
pub(crate) fn utf16(units: &[u16]) -> JsString {
    if units.iter().all(|&unit| unit < 0x100) {
        return latin1(&units.iter().map(|&unit| unit as u8).collect::<Vec<u8>>());
    }
    JsString::from(JsStr::utf16(units))
}

/// A missing-argument error if fewer than the named ones were given.
pub(crate) fn need(args: &[JsValue], names: &[&str], cx: &mut Cx<'_>) -> JsResult<()> {
    if args.len() >= names.len() {
        return Ok(());
    }
    let names: Vec<JsValue> = names.iter().map(|name| JsString::from(*name).into()).collect();
    Err(cx.node_error("ERR_MISSING_ARGS", &names))
}

/// `String(value)` as a template literal makes it: symbols are refused.
pub(crate) fn text_of(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsString> {
    if let Some(text) = value.as_string() {
        return Ok(text.clone());
    }
    if value.is_symbol() {
        return Err(cx.type_error("Cannot convert a Symbol value to a string"));
    }
    value.to_string(cx)
}

/// `ERR_INVALID_URL` as the parser throws it: a plain `TypeError` with the
/// code among its own properties.
pub(crate) fn invalid_url(input: &JsString, base: Option<&JsString>, cx: &mut Cx<'_>) -> JsError {
    let error = JsNativeError::typ().with_message("Invalid URL");
    let object = error.into_opaque(cx);
    let fields = [
        ("code", Some(js_string!("ERR_INVALID_URL"))),
        ("input", Some(input.clone())),
        ("base", base.cloned()),
    ];
    for (key, value) in fields {
        if let Some(value) = value
            && let Err(error) = cx.define(&object, key, value)
        {
            return error;
        }
    }
    JsError::from_opaque(object.into())
}
