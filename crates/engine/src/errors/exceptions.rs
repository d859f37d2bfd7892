//! Constructors of plain Errors that carry the facts of a failed system call,
//! for the JS halves: Node's `UVException` and its relatives.
//!
//! They give an `Error`, called with `new` or without, and leave no frame.

use boa_engine::introspect;
use boa_engine::object::FunctionObjectBuilder;
use boa_engine::property::PropertyKey;
use boa_engine::{Context, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};
use ouro_base::errno;

use crate::Cx;
use crate::errors::describe::to_text;

type Native = fn(&JsValue, &[JsValue], &mut Context) -> JsResult<JsValue>;

fn constructor(name: &str, length: usize, native: Native, cx: &mut Cx<'_>) -> JsValue {
    let function: JsObject = FunctionObjectBuilder::new(cx.realm(), NativeFunction::from_fn_ptr(native))
        .name(JsString::from(name))
        .length(length)
        .constructor(true)
        .build()
        .into();
    function.into()
}

macro_rules! constructors {
    ($($make:ident: $name:literal ($length:literal) = $build:ident;)*) => {$(
        pub(super) fn $make(cx: &mut Cx<'_>) -> JsResult<JsValue> {
            Ok(constructor($name, $length, |_, args, context| Ok($build(args, &mut Cx::new(context))?.into()), cx))
        }
    )*};
}

constructors! {
    make_uv: "UVException" (1) = uv;
    make_uv_host_port: "UVExceptionWithHostPort" (4) = uv_host_port;
    make_errno: "ErrnoException" (3) = from_errno;
    make_host_port: "ExceptionWithHostPort" (5) = host_port;
    make_dns: "DNSException" (3) = dns;
    make_reset: "ConnResetException" (1) = reset;
    make_generic: "genericNodeError" (2) = generic;
}

/// Name and text of a negative error number.
pub(super) fn entry(number: &JsValue) -> (&'static str, &'static str) {
    let number = number.as_number().unwrap_or(0.0) as i32;
    errno::lookup(number.saturating_neg()).map_or(("UNKNOWN", "unknown error"), |row| (row.name, row.text))
}

/// `util.getSystemErrorName`, with its checks.
fn checked_name(number: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    let Some(value) = number.as_number() else {
        let args = [
            js_string!("err").into(),
            js_string!("number").into(),
            number.clone(),
        ];
        return Err(cx.node_error("ERR_INVALID_ARG_TYPE", &args));
    };
    if value >= 0.0 || value.trunc() != value || value < -9_007_199_254_740_991.0 {
        let args = [
            js_string!("err").into(),
            js_string!("a negative integer").into(),
            number.clone(),
        ];
        return Err(cx.node_error("ERR_OUT_OF_RANGE", &args));
    }
    Ok(match errno::lookup((value as i32).saturating_neg()) {
        Some(row) => row.name.to_owned(),
        None => format!("Unknown system error {}", to_text(number, cx)?),
    })
}

fn at(args: &[JsValue], index: usize) -> JsValue {
    args.get(index).cloned().unwrap_or_default()
}

fn error(message: &str, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let constructor = cx.intrinsics().constructors().error().constructor();
    constructor.construct(&[JsString::from(message).into()], None, cx)
}

fn text_value(text: &str) -> JsValue {
    JsString::from(text).into()
}

fn uv(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let context = at(args, 0).to_object(cx)?;
    let number = context.get(js_string!("errno"), cx)?;
    let (code, known) = entry(&number);
    let said = context.get(js_string!("message"), cx)?;
    let said = if said.to_boolean() {
        to_text(&said, cx)?
    } else {
        known.to_owned()
    };
    let syscall = context.get(js_string!("syscall"), cx)?;
    let mut message = format!("{code}: {said}, {}", to_text(&syscall, cx)?);
    let mut paths = Vec::new();
    for (key, lead) in [("path", " '"), ("dest", " -> '")] {
        let path = context.get(js_string!(key), cx)?;
        if path.to_boolean() {
            let path = to_text(&path, cx)?;
            message.push_str(&format!("{lead}{path}'"));
            paths.push((key, path));
        }
    }
    let made = error(&message, cx)?;
    for key in context.own_property_keys(cx)? {
        let name = key.to_string();
        let skipped =
            matches!(key, PropertyKey::Symbol(_)) || matches!(name.as_str(), "message" | "path" | "dest");
        let own = introspect::own_descriptor(&context, &key, cx)?;
        if !skipped && own.and_then(|own| own.enumerable()) == Some(true) {
            let value = context.get(key.clone(), cx)?;
            made.set(key, value, true, cx)?;
        }
    }
    cx.define(&made, "code", text_value(code))?;
    for (key, path) in paths {
        cx.define(&made, key, text_value(&path))?;
    }
    Ok(made)
}

/// ` address:port`, ` address` or nothing.
fn endpoint(address: &JsValue, port: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    if port.to_boolean() && port.to_number(cx)? > 0.0 {
        return Ok(format!(" {}:{}", to_text(address, cx)?, to_text(port, cx)?));
    }
    if address.to_boolean() {
        Ok(format!(" {}", to_text(address, cx)?))
    } else {
        Ok(String::new())
    }
}

fn uv_host_port(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let (number, syscall, address, port) = (at(args, 0), at(args, 1), at(args, 2), at(args, 3));
    let (code, text) = entry(&number);
    let message = format!(
        "{} {code}: {text}{}",
        to_text(&syscall, cx)?,
        endpoint(&address, &port, cx)?
    );
    let made = error(&message, cx)?;
    cx.define(&made, "code", text_value(code))?;
    cx.define(&made, "errno", number)?;
    cx.define(&made, "syscall", syscall)?;
    cx.define(&made, "address", address)?;
    if port.to_boolean() {
        cx.define(&made, "port", port)?;
    }
    Ok(made)
}

fn from_errno(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let (number, syscall, original) = (at(args, 0), at(args, 1), at(args, 2));
    let code = checked_name(&number, cx)?;
    let mut message = format!("{} {code}", to_text(&syscall, cx)?);
    if original.to_boolean() {
        message.push_str(&format!(" {}", to_text(&original, cx)?));
    }
    let made = error(&message, cx)?;
    cx.define(&made, "errno", number)?;
    cx.define(&made, "code", text_value(&code))?;
    cx.define(&made, "syscall", syscall)?;
    Ok(made)
}

fn host_port(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let (number, syscall, address, port) = (at(args, 0), at(args, 1), at(args, 2), at(args, 3));
    let code = checked_name(&number, cx)?;
    let mut message = format!(
        "{} {code}{}",
        to_text(&syscall, cx)?,
        endpoint(&address, &port, cx)?
    );
    if at(args, 4).to_boolean() {
        message.push_str(&format!(" - Local ({})", to_text(&at(args, 4), cx)?));
    }
    let made = error(&message, cx)?;
    cx.define(&made, "errno", number)?;
    cx.define(&made, "code", text_value(&code))?;
    cx.define(&made, "syscall", syscall)?;
    cx.define(&made, "address", address)?;
    if port.to_boolean() {
        cx.define(&made, "port", port)?;
    }
    Ok(made)
}

fn dns(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let (given, syscall, host) = (at(args, 0), at(args, 1), at(args, 2));
    let (number, code) = match given.as_number() {
        // Both ways to say "no such name" are reported under the older one.
        Some(number) if [errno::EAI_NODATA, errno::EAI_NONAME].contains(&-(number as i32)) => {
            (given, "ENOTFOUND".to_owned())
        }
        Some(_) => {
            let code = checked_name(&given, cx)?;
            (given, code)
        }
        None => (JsValue::undefined(), to_text(&given, cx)?),
    };
    let place = endpoint(&host, &JsValue::undefined(), cx)?;
    let made = error(&format!("{} {code}{place}", to_text(&syscall, cx)?), cx)?;
    cx.define(&made, "errno", number)?;
    cx.define(&made, "code", text_value(&code))?;
    cx.define(&made, "syscall", syscall)?;
    if host.to_boolean() {
        cx.define(&made, "hostname", host)?;
    }
    Ok(made)
}

fn reset(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let message = to_text(&at(args, 0), cx)?;
    let made = error(&message, cx)?;
    cx.define(&made, "code", text_value("ECONNRESET"))?;
    Ok(made)
}

/// An Error with the own properties of an object.
fn generic(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let message = to_text(&at(args, 0), cx)?;
    let made = error(&message, cx)?;
    let Some(properties) = at(args, 1).as_object() else {
        return Ok(made);
    };
    for key in properties.own_property_keys(cx)? {
        let own = introspect::own_descriptor(&properties, &key, cx)?;
        if own.and_then(|own| own.enumerable()) == Some(true) {
            let value = properties.get(key.clone(), cx)?;
            made.set(key, value, true, cx)?;
        }
    }
    Ok(made)
}
