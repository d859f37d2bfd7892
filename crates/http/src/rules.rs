//! Names and values of fields: what is valid, and how repeated ones come together.

use boa_engine::object::builtins::JsArray;
use boa_engine::property::PropertyKey;
use boa_engine::string::JsStrVariant;
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;

use crate::chars;

const UNDEFINED: JsValue = JsValue::undefined();

fn at(args: &[JsValue], index: usize) -> &JsValue {
    args.get(index).unwrap_or(const { &UNDEFINED })
}

/// Whether the text is a token (RFC 9110 §5.6.2).
pub(crate) fn token(text: &JsString) -> bool {
    match text.variant() {
        JsStrVariant::Latin1(s) => !s.is_empty() && s.iter().all(|&b| chars::is_token(b)),
        JsStrVariant::Utf16(s) => {
            !s.is_empty() && s.iter().all(|&u| u8::try_from(u).is_ok_and(chars::is_token))
        }
    }
}

/// Whether the text may stand in a value.
pub(crate) fn valid_value(text: &JsString) -> bool {
    match text.variant() {
        JsStrVariant::Latin1(s) => s.iter().all(|&b| chars::is_value(b)),
        JsStrVariant::Utf16(s) => s.iter().all(|&u| u8::try_from(u).is_ok_and(chars::is_value)),
    }
}

/// `isToken(text)`
pub(crate) fn is_token(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let text = at(args, 0).to_string(cx)?;
    Ok(token(&text).into())
}

/// `isInvalidValue(text)`
pub(crate) fn is_invalid_value(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let text = at(args, 0).to_string(cx)?;
    Ok((!valid_value(&text)).into())
}

/// Throws `ERR_INVALID_HTTP_TOKEN` unless the name is a token.
pub(crate) fn require_name(name: &JsValue, label: Option<&JsValue>, cx: &mut Cx<'_>) -> JsResult<JsString> {
    if let Some(text) = name.as_string()
        && token(&text)
    {
        return Ok(text);
    }
    let label = match label {
        Some(label) if label.to_boolean() => label.clone(),
        _ => js_string!("Header name").into(),
    };
    Err(cx.node_error("ERR_INVALID_HTTP_TOKEN", &[label, name.clone()]))
}

/// The text of a value, or the error that it cannot be sent.
pub(crate) fn require_value(name: &JsValue, value: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsString> {
    if value.is_undefined() {
        return Err(cx.node_error("ERR_HTTP_INVALID_HEADER_VALUE", &[value.clone(), name.clone()]));
    }
    let text = match value.as_string() {
        Some(text) => text,
        None => value.to_string(cx)?,
    };
    if valid_value(&text) {
        return Ok(text);
    }
    let what = js_string!("header content").into();
    Err(cx.node_error("ERR_INVALID_CHAR", &[what, name.clone()]))
}

/// `checkName(name, label)`
pub(crate) fn check_name(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    require_name(at(args, 0), args.get(1), cx)?;
    Ok(JsValue::undefined())
}

/// `checkValue(name, value)`
pub(crate) fn check_value(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    require_value(at(args, 0), at(args, 1), cx)?;
    Ok(JsValue::undefined())
}

/// How a repeated field is treated.
enum Repeat {
    FirstWins,
    Join(&'static str),
    List,
}

fn repeat(name: &[u8]) -> Repeat {
    match name {
        b"age"
        | b"authorization"
        | b"content-length"
        | b"content-type"
        | b"etag"
        | b"expires"
        | b"from"
        | b"host"
        | b"if-modified-since"
        | b"if-unmodified-since"
        | b"last-modified"
        | b"location"
        | b"max-forwards"
        | b"proxy-authorization"
        | b"referer"
        | b"retry-after"
        | b"server"
        | b"user-agent" => Repeat::FirstWins,
        b"set-cookie" => Repeat::List,
        b"cookie" => Repeat::Join("; "),
        _ => Repeat::Join(", "),
    }
}

/// The text in lower case.
pub(crate) fn lower(text: &JsString, cx: &mut Cx<'_>) -> JsResult<JsString> {
    if let JsStrVariant::Latin1(s) = text.variant()
        && s.is_ascii()
    {
        if !s.iter().any(u8::is_ascii_uppercase) {
            return Ok(text.clone());
        }
        let lower = s.to_ascii_lowercase();
        return Ok(JsString::from(boa_engine::string::JsStr::latin1(&lower)));
    }
    let value: JsValue = text.clone().into();
    let object = value.to_object(cx)?;
    let function = object.get(js_string!("toLowerCase"), cx)?;
    match function.as_callable() {
        Some(function) => function.call(&value, &[], cx)?.to_string(cx),
        None => Ok(text.clone()),
    }
}

fn joined(old: &JsString, separator: &str, value: &JsString) -> JsString {
    let separator = JsString::from(separator);
    JsString::concat_array(&[old.as_str(), separator.as_str(), value.as_str()])
}

fn push(list: &JsObject, value: &JsString, cx: &mut Cx<'_>) -> JsResult<()> {
    let length = list.get(js_string!("length"), cx)?.to_length(cx)?;
    list.set(length, value.clone(), true, cx)?;
    Ok(())
}

fn add(target: &JsObject, name: &JsString, value: &JsString, join: bool, cx: &mut Cx<'_>) -> JsResult<()> {
    let key = PropertyKey::from(name.clone());
    let old = target.get(key.clone(), cx)?;
    let rule = match name.variant() {
        JsStrVariant::Latin1(s) => repeat(s),
        JsStrVariant::Utf16(_) => Repeat::Join(", "),
    };
    let new: JsValue = match rule {
        Repeat::List => match old.as_object() {
            Some(list) => return push(&list, value, cx),
            None => JsArray::from_iter([value.clone().into()], cx).into(),
        },
        Repeat::Join(separator) => match old.as_string() {
            Some(old) => joined(&old, separator, value).into(),
            None => value.clone().into(),
        },
        Repeat::FirstWins if old.is_undefined() => value.clone().into(),
        Repeat::FirstWins if join => joined(&old.to_string(cx)?, ", ", value).into(),
        Repeat::FirstWins => return Ok(()),
    };
    target.set(key, new, true, cx)?;
    Ok(())
}

/// `collectHeaders(raw, count, mode, target)`: adds the first `count` items of a
/// flat list of names and values to `target`. Mode 0 keeps Node's rules, 1 joins
/// what would be dropped, 2 makes a list of every field.
pub(crate) fn collect(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (Some(raw), Some(target)) = (at(args, 0).as_object(), at(args, 3).as_object()) else {
        return Err(cx.type_error("not a list of headers"));
    };
    let length = raw.get(js_string!("length"), cx)?.to_length(cx)?;
    let count = at(args, 1).to_length(cx)?.min(length);
    let mode = at(args, 2).to_i32(cx)?;
    let mut index = 0;
    while index < count {
        let name = raw.get(index, cx)?.to_string(cx)?;
        let value = raw.get(index + 1, cx)?.to_string(cx)?;
        let name = lower(&name, cx)?;
        if mode == 2 {
            let key = PropertyKey::from(name);
            match target.get(key.clone(), cx)?.as_object() {
                Some(list) => push(&list, &value, cx)?,
                None => {
                    let list = JsArray::from_iter([value.into()], cx);
                    target.set(key, list, true, cx)?;
                }
            }
        } else {
            add(&target, &name, &value, mode == 1, cx)?;
        }
        index += 2;
    }
    Ok(target.into())
}
