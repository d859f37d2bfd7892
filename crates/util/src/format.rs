//! `util.format`: printf-like directives and the joining of arguments.

use boa_engine::introspect;
use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};
use ouro_engine::Cx;

use crate::inspect::names::is_builtin;
use crate::inspect::options::{Compact, Options};
use crate::inspect::primitives::{bigint_text, number_text};
use crate::inspect::{inspect, style};
use crate::text::{Text, starts_with};

const PERCENT: u16 = b'%' as u16;

/// Formats the arguments; `options` are those given to `formatWithOptions`.
///
/// # Errors
/// What user code called on the way throws.
pub fn format(args: &[JsValue], options: Option<&JsObject>, cx: &mut Cx<'_>) -> JsResult<JsString> {
    // The common cases need no buffer.
    match args {
        [] => return Ok(js_string!("")),
        [only] => {
            if let Some(string) = only.as_string() {
                return Ok(string);
            }
        }
        _ => {}
    }
    Ok(format_text(args, options, cx)?.to_js())
}

/// [`format`] as text in the making.
///
/// # Errors
/// What user code called on the way throws.
pub fn format_text(args: &[JsValue], options: Option<&JsObject>, cx: &mut Cx<'_>) -> JsResult<Text> {
    let mut result = Text::new();
    let mut next = 0;
    if let Some(first) = args.first().and_then(JsValue::as_string) {
        result = Text::from(&first);
        if args.len() == 1 {
            return Ok(result);
        }
        next = 1;
        if result.contains(&PERCENT) {
            let template = std::mem::take(&mut result);
            next += directives(&template, &args[1..], options, &mut result, cx)?;
        }
    }
    for (index, value) in args.iter().enumerate().skip(next) {
        if index != 0 {
            result.add(" ");
        }
        match value.as_string() {
            Some(string) => result.add(&string),
            None => result.add(&inspect(value, given(options, cx)?, cx)?),
        }
    }
    Ok(result)
}

fn given(options: Option<&JsObject>, cx: &mut Cx<'_>) -> JsResult<Options> {
    match options {
        Some(object) => Options::from_object(object, cx),
        None => {
            let mut options = Options::defaults(cx)?;
            options.settle();
            Ok(options)
        }
    }
}

// Fills the template and tells how many of `rest` it took.
fn directives(
    template: &[u16],
    rest: &[JsValue],
    options: Option<&JsObject>,
    result: &mut Text,
    cx: &mut Cx<'_>,
) -> JsResult<usize> {
    let mut taken = 0;
    let mut done = 0;
    let mut index = 0;
    while index + 1 < template.len() {
        if template[index] != PERCENT {
            index += 1;
            continue;
        }
        let letter = template[index + 1];
        let start = index;
        index += 2;
        if letter == PERCENT {
            result.add(&template[done..=start]);
            done = index;
            continue;
        }
        let Some(value) = rest.get(taken) else { continue };
        let Some(directive) = u8::try_from(letter)
            .ok()
            .filter(|byte| b"sjdOoifc".contains(byte))
        else {
            continue;
        };
        taken += 1;
        let shown = directive_text(directive, value, options, cx)?;
        result.add(&template[done..start]);
        result.add(&shown);
        done = index;
    }
    result.add(&template[done..]);
    Ok(taken)
}

fn directive_text(
    directive: u8,
    value: &JsValue,
    options: Option<&JsObject>,
    cx: &mut Cx<'_>,
) -> JsResult<Text> {
    Ok(match directive {
        b's' => string(value, options, cx)?,
        b'j' => json(value, cx)?,
        b'd' | b'i' | b'f' => number(directive, value, options, cx)?,
        b'O' => inspect(value, given(options, cx)?, cx)?,
        b'o' => {
            let mut options = given(options, cx)?;
            options.set(0, true.into(), cx)?;
            options.set(1, 4.into(), cx)?;
            options.set(4, true.into(), cx)?;
            inspect(value, options, cx)?
        }
        _ => Text::new(),
    })
}

fn separator(options: Option<&JsObject>, cx: &mut Cx<'_>) -> JsResult<bool> {
    if let Some(object) = options {
        let value = object.get(js_string!("numericSeparator"), cx)?;
        if !value.is_null_or_undefined() {
            return Ok(value.to_boolean());
        }
    }
    Ok(Options::defaults(cx)?.numeric_separator)
}

fn string(value: &JsValue, options: Option<&JsObject>, cx: &mut Cx<'_>) -> JsResult<Text> {
    if value.is_number() || value.is_bigint() {
        return number(b'd', value, options, cx);
    }
    if let Some(symbol) = value.as_symbol() {
        return Ok(Text::from(&symbol.descriptive_string()));
    }
    // Functions are shown by their source, as String() does.
    if let Some(object) = value.as_object().filter(|object| !object.is_callable())
        && has_builtin_to_string(&object, cx)?
    {
        let mut options = given(options, cx)?;
        options.compact = Compact::Levels(3.0);
        options.set(1, 0.into(), cx)?;
        options.colors = false;
        options.stylize = style::plain();
        return inspect(value, options, cx);
    }
    Ok(Text::from(&value.to_string(cx)?))
}

fn number(directive: u8, value: &JsValue, options: Option<&JsObject>, cx: &mut Cx<'_>) -> JsResult<Text> {
    let grouped = separator(options, cx)?;
    if value.is_symbol() {
        return Ok("NaN".into());
    }
    if directive != b'f'
        && let Some(big) = value.as_bigint()
    {
        return Ok(bigint_text(&big.to_string(), grouped).as_str().into());
    }
    let number = match directive {
        b'd' => value.to_number(cx)?,
        _ => {
            let intrinsics = cx.intrinsics().objects();
            let parse = if directive == b'i' {
                intrinsics.parse_int()
            } else {
                intrinsics.parse_float()
            };
            parse
                .call(&JsValue::undefined(), std::slice::from_ref(value), cx)?
                .to_number(cx)?
        }
    };
    Ok(number_text(number, grouped).as_str().into())
}

fn json(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<Text> {
    let json = cx.intrinsics().objects().json();
    let stringify = json.get(js_string!("stringify"), cx)?;
    let Some(stringify) = stringify.as_callable() else {
        return Ok("undefined".into());
    };
    match stringify.call(&JsValue::undefined(), std::slice::from_ref(value), cx) {
        Ok(text) => Ok(Text::from(&text.to_string(cx)?)),
        Err(error) => {
            let thrown = error.clone().into_opaque(cx)?;
            if let Some(object) = thrown.as_object() {
                let message = object.get(js_string!("message"), cx)?.to_string(cx)?;
                let message = Text::from(&message);
                let circular = starts_with(&message, "Converting circular structure to JSON")
                    || starts_with(&message, "cyclic object value");
                if circular && types_match(&object, cx)? {
                    return Ok("[Circular]".into());
                }
            }
            Err(error)
        }
    }
}

fn types_match(error: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    let name = error.get(js_string!("name"), cx)?;
    Ok(name.as_string().is_some_and(|name| name == "TypeError"))
}

// Whether String() of the object would run a function of the language only.
fn has_builtin_to_string(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    let mut object = object.clone();
    if let Some(parts) = introspect::proxy_parts(&object) {
        match parts {
            None => return Ok(true),
            Some((target, _)) => object = target,
        }
    }
    let to_string = PropertyKey::from(js_string!("toString"));
    let to_primitive = PropertyKey::from(JsSymbol::to_primitive());
    let has_string = object.get(to_string.clone(), cx)?.is_callable();
    let has_primitive = object.get(to_primitive.clone(), cx)?.is_callable();
    if !has_string && !has_primitive {
        return Ok(true);
    }
    let mut wanted = Vec::with_capacity(2);
    if has_string {
        wanted.push(to_string);
    }
    if has_primitive {
        wanted.push(to_primitive);
    }
    for key in &wanted {
        if object.has_own_property(key.clone(), cx)? {
            return Ok(false);
        }
    }
    // The prototype that has it must belong to the language.
    let mut pointer = introspect::prototype_of(&object, cx)?;
    while let Some(here) = pointer {
        for key in &wanted {
            if here.has_own_property(key.clone(), cx)? {
                let key = PropertyKey::from(js_string!("constructor"));
                let descriptor = introspect::own_descriptor(&here, &key, cx)?;
                let constructor = descriptor
                    .as_ref()
                    .and_then(|own| own.value())
                    .and_then(JsValue::as_callable);
                let Some(constructor) = constructor else {
                    return Ok(false);
                };
                let name = constructor.get(js_string!("name"), cx)?;
                return Ok(name.as_string().is_some_and(|name| is_builtin(&name)));
            }
        }
        pointer = introspect::prototype_of(&here, cx)?;
    }
    Ok(true)
}
