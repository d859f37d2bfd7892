//! The `errors` table: what stdlib/internal/errors.js is built on.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsString, JsValue};
use ouro_base::codes::{self, Class};

use crate::Cx;
use crate::convert::arg;
use crate::errors::{class, describe, exceptions, message, source};

crate::binding! {
    pub mod "errors":
    value "names" = names;
    value "kIsNodeError" = mark;
    fun "make"(1) = make;
    fun "message"(2) = make_message;
    fun "errnoEntry"(1) = errno_entry;
    fun "determineSpecificType"(1) = determine_specific_type;
    fun "formatList"(1) = format_list;
    value "UVException" = exceptions::make_uv;
    value "UVExceptionWithHostPort" = exceptions::make_uv_host_port;
    value "ErrnoException" = exceptions::make_errno;
    value "ExceptionWithHostPort" = exceptions::make_host_port;
    value "DNSException" = exceptions::make_dns;
    value "ConnResetException" = exceptions::make_reset;
    value "genericNodeError" = exceptions::make_generic;
    fun "errorSource"(3) = source::error_source;
    fun "writeStderr"(1) = source::write_stderr;
}

fn names(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let names: Vec<JsValue> = codes::all()
        .map(|code| JsString::from(code.code).into())
        .collect();
    Ok(JsArray::from_iter(names, cx).into())
}

fn mark(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(class::mark(cx)?.into())
}

/// `make(code)`: the constructor; `null` for codes made from a context object,
/// which JS builds; `undefined` for an unknown code.
fn make(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let code: String = arg(args, 0, "code", cx)?;
    let Some(index) = codes::index(&code) else {
        return Ok(JsValue::undefined());
    };
    if codes::row(index).class == Class::SystemError {
        return Ok(JsValue::null());
    }
    Ok(class::constructor(index, cx)?.into())
}

/// `message(code, args)`.
fn make_message(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let code: String = arg(args, 0, "code", cx)?;
    let values: Option<Vec<JsValue>> = arg(args, 1, "args", cx)?;
    Ok(JsString::from(message(&code, &values.unwrap_or_default(), cx)?).into())
}

/// `errnoEntry(errno)`: `[code, text]` of a negative error number.
fn errno_entry(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (name, text) = exceptions::entry(&args.first().cloned().unwrap_or_default());
    Ok(JsArray::from_iter([JsString::from(name).into(), JsString::from(text).into()], cx).into())
}

fn determine_specific_type(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = args.first().cloned().unwrap_or_default();
    Ok(JsString::from(describe::describe_type(&value, cx)?).into())
}

fn format_list(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let items: Vec<JsValue> = arg(args, 0, "list", cx)?;
    let word: Option<String> = arg(args, 1, "type", cx)?;
    let mut texts = Vec::with_capacity(items.len());
    for item in &items {
        texts.push(describe::to_text(item, cx)?);
    }
    Ok(JsString::from(describe::format_list(&texts, word.as_deref().unwrap_or("and"))).into())
}
