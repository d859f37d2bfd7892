//! Statement stepping: what the recorder is told before each statement of the
//! program's own sources (`--trace-line`).
//!
//! Values are shown without running JavaScript: no getter, no trap, no
//! `toString`; nothing is made that the program could see.

use std::path::Path;
use std::sync::Arc;

use boa_engine::introspect;
use boa_engine::object::JsObject;
use boa_engine::property::PropertyKey;
use boa_engine::vm::Statement;
use boa_engine::{Context, JsString, JsValue, JsVariant, js_string};
use ouro_trace::{Site, Text, Tracer};

use crate::trace::{class_name, function_name};

/// Locals shown per statement.
const MOST_LOCALS: usize = 24;

/// Elements or properties shown of one value.
const MOST_PARTS: usize = 5;

/// Longest string shown, in UTF-16 code units.
const LONGEST: usize = 48;

/// Longest value shown, in characters.
const LONGEST_VALUE: usize = 90;

/// What the wrapper of a CommonJS module binds.
const WRAPPER: [&str; 5] = ["exports", "require", "module", "__filename", "__dirname"];

/// Whether statements of this file are recorded: those of the program itself.
pub(crate) fn watches(tracer: &Tracer, path: &Path) -> bool {
    let Some(path) = path.to_str() else { return false };
    tracer.follows_statements() && !path.starts_with("node:") && !path.contains("/node_modules/")
}

/// A statement is about to run.
pub(crate) fn before(tracer: &Tracer, statement: &Statement<'_>, context: &mut Context) {
    let Some(file) = statement.path.to_str() else {
        return;
    };
    let file = file.strip_prefix("file://").unwrap_or(file);
    let site = Site {
        file: Arc::from(file),
        line: statement.line,
        column: statement.column,
    };
    let named = |name: &JsString| !WRAPPER.iter().any(|hidden| *name == *hidden);
    let locals = statement
        .locals
        .iter()
        .filter(|(name, _)| named(name))
        .take(MOST_LOCALS)
        .map(|(name, value)| {
            let mut text = show(value, true, context);
            if let Some((end, _)) = text.char_indices().nth(LONGEST_VALUE) {
                text.truncate(end);
                text.push('…');
            }
            format!("{} = {text}", name.to_std_string_lossy())
        })
        .collect();
    let function = statement.function.to_std_string_lossy();
    let function = (!function.is_empty()).then_some(Text::Owned(function));
    tracer.statement(site, function, statement.depth as u64, locals);
}

/// A value on one short line; `open`: with what it is made of.
fn show(value: &JsValue, open: bool, context: &mut Context) -> String {
    match value.variant() {
        JsVariant::String(text) => {
            let start: Vec<u16> = text.iter().take(LONGEST).collect();
            let more = if text.len() > LONGEST { "…" } else { "" };
            format!("{:?}{more}", String::from_utf16_lossy(&start))
        }
        JsVariant::Object(object) => show_object(&object, open, context),
        JsVariant::BigInt(number) => match number.to_f64() {
            size if size.abs() < 1e21 => format!("{number}n"),
            size => format!("{size:e}n"),
        },
        JsVariant::Float64(number) if number == 0.0 && number.is_sign_negative() => "-0".to_owned(),
        _ => value.display().to_string(),
    }
}

fn show_object(object: &JsObject, open: bool, context: &mut Context) -> String {
    if introspect::proxy_parts(object).is_some() {
        return "Proxy".to_owned();
    }
    if object.is_callable() {
        let name = function_name(object);
        return format!("function {}", name.as_deref().unwrap_or("(anonymous)"));
    }
    let Some(keys) = introspect::named_keys(object) else {
        return "[object]".to_owned();
    };
    if object.is_array() {
        let length = own_value(object, js_string!("length").into(), context)
            .and_then(|length| length.as_number())
            .unwrap_or(0.0) as u32;
        if !open {
            return format!("Array({length})");
        }
        let mut parts = Vec::new();
        for index in 0..length.min(MOST_PARTS as u32) {
            parts.push(match own_value(object, index.into(), context) {
                Some(value) => show(&value, false, context),
                None => String::new(),
            });
        }
        if length as usize > MOST_PARTS {
            parts.push(format!("… {length}"));
        }
        return format!("[{}]", parts.join(", "));
    }
    let class = class_name(object).unwrap_or_default();
    if !open {
        return if class.is_empty() || class == "Object" {
            "{…}".to_owned()
        } else {
            class.into_owned()
        };
    }
    let mut parts = Vec::new();
    for key in keys.iter().take(MOST_PARTS) {
        let PropertyKey::String(name) = key else { continue };
        let shown = match own_value(object, key.clone(), context) {
            Some(value) => show(&value, false, context),
            None => "(getter)".to_owned(),
        };
        parts.push(format!("{}: {shown}", name.to_std_string_lossy()));
    }
    if keys.len() > MOST_PARTS {
        parts.push("…".to_owned());
    }
    let body = format!("{{{}}}", parts.join(", "));
    match &*class {
        "" | "Object" => body,
        _ if parts.is_empty() => class.into_owned(),
        _ => format!("{class} {body}"),
    }
}

/// The value of an own data property; nothing for accessors.
fn own_value(object: &JsObject, key: PropertyKey, context: &mut Context) -> Option<JsValue> {
    let descriptor = introspect::own_descriptor(object, &key, context).ok()??;
    descriptor.value().cloned()
}
