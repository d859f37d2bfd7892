//! `<Buffer 68 69 …>`.

use std::cell::Cell;
use std::fmt::Write;

use boa_engine::{JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;

use crate::args::{at, not_a_buffer, number, out_of_range};
use crate::install::JsHalf;
use crate::view::View;

/// `buffer.INSPECT_MAX_BYTES`.
pub(crate) struct Limit(Cell<f64>);

impl Default for Limit {
    fn default() -> Self {
        Limit(Cell::new(50.0))
    }
}

/// Reads the limit, or sets it when given a number.
pub(crate) fn limit(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let limit = cx.slot::<Limit>();
    if let [value, ..] = args {
        let n = number("INSPECT_MAX_BYTES", value, cx)?;
        if n.is_nan() || n < 0.0 {
            return Err(out_of_range("INSPECT_MAX_BYTES", ">= 0", value, cx));
        }
        limit.0.set(n);
    }
    Ok(JsValue::from(limit.0.get()))
}

/// `buf.inspect()` and `buf[util.inspect.custom](depth, options, inspect)`.
pub(crate) fn inspect(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (Some(object), Some(view)) = (this.as_object(), View::any_view(this, cx)) else {
        return Err(not_a_buffer(cx));
    };
    let max = cx.slot::<Limit>().0.get();
    let shown = if max >= view.len as f64 {
        view.len
    } else {
        max as usize
    };
    let mut body = String::with_capacity(shown * 3 + 24);
    view.with(|bytes| {
        for (i, byte) in bytes.iter().take(shown).enumerate() {
            let gap = if i == 0 { "" } else { " " };
            // Writing to a String cannot fail.
            let _ = write!(body, "{gap}{byte:02x}");
        }
    });
    let rest = view.len - shown;
    if rest > 0 {
        let _ = write!(body, " ... {rest} more byte{}", if rest > 1 { "s" } else { "" });
    }
    let context = at(args, 1);
    if context.is_object() {
        let extra = cx.slot::<JsHalf>().inspect_extra.borrow().clone();
        if let Some(extra) = extra {
            let text = extra.call(&JsValue::undefined(), &[this.clone(), context.clone()], cx)?;
            if let Some(text) = text.as_string()
                && !text.is_empty()
            {
                if view.len != 0 {
                    body.push_str(", ");
                }
                body.push_str(&text.to_std_string_lossy());
            }
        }
    }
    let name = match object.get(js_string!("constructor"), cx) {
        Ok(constructor) => match constructor.as_object() {
            Some(constructor) => constructor
                .get(js_string!("name"), cx)
                .ok()
                .and_then(|n| n.as_string()),
            None => None,
        },
        Err(_) => None,
    };
    let name = name.map_or_else(|| "Buffer".to_owned(), |n| n.to_std_string_lossy());
    Ok(JsString::from(format!("<{name} {body}>")).into())
}
