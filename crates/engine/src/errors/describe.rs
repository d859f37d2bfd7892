//! How error messages name values: `type string ('abc')`, `an instance of Foo`.

use boa_engine::{JsResult, JsValue, js_string};

use crate::Cx;
use crate::hooks::Hooks;

/// Renders a value as the inspector does; `depth` −1 shows only its kind.
pub(super) fn inspect(value: &JsValue, depth: i32, cx: &mut Cx<'_>) -> JsResult<String> {
    let hook = cx.slot::<Hooks>().inspect.get();
    match hook {
        Some(inspect) => inspect(value, depth, cx),
        None => Ok(value.display().to_string()),
    }
}

/// The part after `Received ` in type errors.
pub fn describe_type(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    if value.is_undefined() {
        return Ok("undefined".into());
    }
    if value.is_null() {
        return Ok("null".into());
    }
    if let Some(truth) = value.as_boolean() {
        return Ok(format!("type boolean ({truth})"));
    }
    if let Some(number) = value.as_number() {
        return Ok(format!("type number ({})", number_text(number, cx)?));
    }
    if let Some(big) = value.as_bigint() {
        return Ok(format!("type bigint ({big}n)"));
    }
    if let Some(symbol) = value.as_symbol() {
        return Ok(format!(
            "type symbol ({})",
            symbol.descriptive_string().to_std_string_lossy()
        ));
    }
    if let Some(string) = value.as_string() {
        let shown = if string.len() > 28 {
            format!(
                "{}...",
                string
                    .get(0..25)
                    .map(|cut| cut.to_std_string_lossy())
                    .unwrap_or_default()
            )
        } else {
            string.to_std_string_lossy()
        };
        return Ok(if shown.contains('\'') {
            format!("type string ({})", json_quote(&shown))
        } else {
            format!("type string ('{shown}')")
        });
    }
    let Some(object) = value.as_object() else {
        return inspect(value, 0, cx);
    };
    if object.is_callable() {
        let name = object.get(js_string!("name"), cx)?;
        return Ok(format!("function {}", to_text(&name, cx)?));
    }
    let constructor = object.get(js_string!("constructor"), cx)?;
    if constructor.to_boolean() {
        let Some(constructor) = constructor.as_object() else {
            let shown = to_text(&constructor, cx)?;
            return Err(cx.type_error(format!(
                "Cannot use 'in' operator to search for 'name' in {shown}"
            )));
        };
        if constructor.has_property(js_string!("name"), cx)? {
            let name = constructor.get(js_string!("name"), cx)?;
            return Ok(format!("an instance of {}", to_text(&name, cx)?));
        }
    }
    inspect(value, -1, cx)
}

/// A list in words: `a`, `a or b`, `a, b, or c`.
pub fn format_list<S: AsRef<str>>(items: &[S], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [one, two] => format!("{} {word} {}", one.as_ref(), two.as_ref()),
        [head @ .., last] => {
            let head: Vec<&str> = head.iter().map(AsRef::as_ref).collect();
            format!("{}, {word} {}", head.join(", "), last.as_ref())
        }
    }
}

/// A string in double quotes with JSON's escapes.
pub(super) fn json_quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// `String(value)`; symbols in their descriptive form.
pub(super) fn to_text(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    match value.as_symbol() {
        Some(symbol) => Ok(symbol.descriptive_string().to_std_string_lossy()),
        None => Ok(value.to_string(cx)?.to_std_string_lossy()),
    }
}

/// A number as the inspector shows it: like `String(n)`, but `-0` keeps its sign.
pub(super) fn number_text(number: f64, cx: &mut Cx<'_>) -> JsResult<String> {
    if number == 0.0 && number.is_sign_negative() {
        return Ok("-0".into());
    }
    to_text(&JsValue::from(number), cx)
}

/// Puts `_` between groups of three digits of an integer.
pub(super) fn separate_thousands(digits: &str) -> String {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", digits),
    };
    let mut out = String::from(sign);
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            out.push('_');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_words() {
        assert_eq!(format_list::<&str>(&[], "or"), "");
        assert_eq!(format_list(&["a"], "or"), "a");
        assert_eq!(format_list(&["a", "b"], "or"), "a or b");
        assert_eq!(format_list(&["a", "b", "c", "d"], "and"), "a, b, c, and d");
    }

    #[test]
    fn thousands_are_separated() {
        assert_eq!(separate_thousands("4294967297"), "4_294_967_297");
        assert_eq!(separate_thousands("-429496729700"), "-429_496_729_700");
        assert_eq!(separate_thousands("-100"), "-100");
        assert_eq!(separate_thousands("1000"), "1_000");
    }

    #[test]
    fn json_quotes() {
        assert_eq!(json_quote("a'\"\n\u{1}"), "\"a'\\\"\\n\\u0001\"");
    }
}
