//! The natives of `querystring` and the domain functions of `url`.

use boa_engine::object::builtins::JsArray;
use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs};

use crate::class::{latin1, utf16};
use crate::legacy::{self, Refusal};
use crate::{percent, query, record};

fn text(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> JsResult<JsString> {
    args.get(index).cloned().unwrap_or_default().to_string(cx)
}

pub(crate) fn domain_to_ascii(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let domain = text(args, 0, cx)?.to_std_string_lossy();
    Ok(JsString::from(record::domain_to_ascii(&domain)).into())
}

pub(crate) fn domain_to_unicode(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let domain = text(args, 0, cx)?.to_std_string_lossy();
    Ok(JsString::from(record::domain_to_unicode(&domain)).into())
}

/// Arguments: text, separator, equals, limit.
fn pairs(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Vec<query::Pair>> {
    let units = text(args, 0, cx)?.to_vec();
    let separator = text(args, 1, cx)?.to_vec();
    let equals = text(args, 2, cx)?.to_vec();
    let limit = args.get(3).and_then(JsValue::as_number).unwrap_or(-1.0);
    Ok(query::split(&units, &separator, &equals, limit))
}

/// `querystring.parse` with the standard decoder.
pub(crate) fn parse_query(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = JsObject::with_null_proto();
    for pair in pairs(args, cx)? {
        let key = PropertyKey::from(utf16(&query::decode_side(pair.name)));
        let value: JsValue = utf16(&query::decode_side(pair.value)).into();
        let present = object.get(key.clone(), cx)?;
        let value = if present.is_undefined() {
            value
        } else if let Some(list) = present.as_object() {
            JsArray::from_object(list.clone())?.push(value, cx)?;
            continue;
        } else {
            JsArray::from_iter([present, value], cx).into()
        };
        object.create_data_property_or_throw(key, value, cx)?;
    }
    Ok(object.into())
}

/// The raw pairs, flat, for `querystring.parse` with a decoder of the program's own.
pub(crate) fn split_query(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut flat: Vec<JsValue> = Vec::new();
    for pair in pairs(args, cx)? {
        flat.push(utf16(&pair.name).into());
        flat.push(utf16(&pair.value).into());
    }
    Ok(JsArray::from_iter(flat, cx).into())
}

fn push_escaped(text: &JsString, out: &mut Vec<u8>, cx: &mut Cx<'_>) -> JsResult<()> {
    if percent::encode(&text.to_vec(), percent::is_query_safe, false, out) {
        return Ok(());
    }
    Err(cx.node_error("ERR_INVALID_URI", &[]))
}

/// Values other than strings, numbers, big integers and booleans count as empty.
fn push_primitive(value: &JsValue, out: &mut Vec<u8>, cx: &mut Cx<'_>) -> JsResult<()> {
    let shown = value.is_string()
        || value.is_boolean()
        || value.is_bigint()
        || value.as_number().is_some_and(f64::is_finite);
    if !shown {
        return Ok(());
    }
    let text = value.to_string(cx)?;
    push_escaped(&text, out, cx)
}

/// `querystring.stringify` with the standard encoder: object, separator, equals.
pub(crate) fn stringify_query(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = args.first().and_then(JsValue::as_object) else {
        return Ok(js_string!("").into());
    };
    let separator = text(args, 1, cx)?;
    let equals = text(args, 2, cx)?;
    // Separators are not encoded and may be any string.
    let mut out: Vec<u16> = Vec::new();
    let mut piece: Vec<u8> = Vec::new();
    let keys = enumerable_keys(&object, cx)?;
    for key in keys {
        let name = JsValue::from(&key).to_string(cx)?;
        let mut head = Vec::new();
        push_escaped(&name, &mut head, cx)?;
        let value = object.get(key, cx)?;
        let values = match value.as_object() {
            Some(list) if list.is_array() => {
                let list = JsArray::from_object(list.clone())?;
                let length = list.length(cx)?;
                let mut values = Vec::new();
                for index in 0..length {
                    values.push(list.get(index, cx)?);
                }
                values
            }
            _ => vec![value],
        };
        for value in values {
            piece.clear();
            push_primitive(&value, &mut piece, cx)?;
            if !out.is_empty() {
                out.extend(separator.iter());
            }
            out.extend(head.iter().map(|&byte| u16::from(byte)));
            out.extend(equals.iter());
            out.extend(piece.iter().map(|&byte| u16::from(byte)));
        }
    }
    Ok(utf16(&out).into())
}

/// `Object.keys`.
fn enumerable_keys(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<Vec<PropertyKey>> {
    let constructor = cx.intrinsics().constructors().object().constructor();
    let keys = constructor.get(js_string!("keys"), cx)?;
    let keys = match keys.as_callable() {
        Some(keys) => keys.call(&JsValue::undefined(), &[object.clone().into()], cx)?,
        None => return Ok(Vec::new()),
    };
    let Some(list) = keys.as_object() else {
        return Ok(Vec::new());
    };
    let list = JsArray::from_object(list)?;
    let mut out = Vec::new();
    for index in 0..list.length(cx)? {
        out.push(list.get(index, cx)?.to_property_key(cx)?);
    }
    Ok(out)
}

pub(crate) fn escape(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let text = text(args, 0, cx)?;
    let mut out = Vec::new();
    push_escaped(&text, &mut out, cx)?;
    Ok(latin1(&out).into())
}

pub(crate) fn unescape(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(utf16(&percent::decode(&text(args, 0, cx)?.to_vec())).into())
}

pub(crate) fn unescape_bytes(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let bytes = percent::decode_bytes(&text(args, 0, cx)?.to_vec());
    Bytes(bytes).into_js(cx)
}

/// `parseLegacy(text, slashesDenoteHost)`: [protocol, slashes, auth, host, port,
/// hostname, hash, search, pathname, simple, invalidPort].
pub(crate) fn parse_legacy(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let input = text(args, 0, cx)?;
    let url = match legacy::parse(&input.to_vec(), args.get(1).is_some_and(JsValue::to_boolean)) {
        Ok(url) => url,
        Err(Refusal::Invalid) => return Err(crate::class::invalid_url(&input, None, cx)),
        Err(Refusal::Malformed) => {
            return Err(boa_engine::JsNativeError::uri()
                .with_message("URI malformed")
                .into());
        }
    };
    let string = |part: Option<Vec<u16>>| part.map_or_else(JsValue::null, |units| utf16(&units).into());
    let slashes = if url.slashes {
        JsValue::from(true)
    } else {
        JsValue::null()
    };
    let fields = [
        string(url.protocol),
        slashes,
        string(url.auth),
        string(url.host),
        string(url.port),
        string(url.hostname),
        string(url.hash),
        string(url.search),
        string(url.pathname),
        string(url.simple),
        url.invalid_port.into(),
    ];
    Ok(JsArray::from_iter(fields, cx).into())
}

/// Credentials as `url.format` writes them: a colon stays.
pub(crate) fn escape_auth(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let text = text(args, 0, cx)?;
    let mut out = Vec::new();
    let safe = |unit| unit == u16::from(b':') || percent::is_query_safe(unit);
    if !percent::encode(&text.to_vec(), safe, false, &mut out) {
        return Err(cx.node_error("ERR_INVALID_URI", &[]));
    }
    Ok(latin1(&out).into())
}

/// `format(href, fragment, unicode, search, auth)` of a valid URL.
pub(crate) fn format(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let href = text(args, 0, cx)?;
    let on = |index: usize| args.get(index).is_some_and(JsValue::to_boolean);
    let formatted = record::format(&href.to_std_string_lossy(), on(1), on(2), on(3), on(4));
    Ok(formatted.map_or(href, JsString::from).into())
}
