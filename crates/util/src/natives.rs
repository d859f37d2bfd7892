//! The natives of `util`: `inspect` and `format` as JS functions, and the small
//! string and reflection helpers their JS halves need.

use boa_engine::introspect;
use boa_engine::object::builtins::{JsArray, JsPromise};
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{
    JsObject, JsResult, JsString, JsValue, NativeFunction, builtins::promise::PromiseState, js_string,
};
use ouro_engine::Cx;

use crate::format;
use crate::inspect::options::{Options, State};
use crate::inspect::{self, style};
use crate::text::{Text, units_to_js};
use crate::types;
use crate::width;

/// Argument `index`, `undefined` when missing.
pub(crate) fn argument(args: &[JsValue], index: usize) -> JsValue {
    args.get(index).cloned().unwrap_or_default()
}

/// The `util.inspect` function of this runtime, made on first use.
pub(crate) fn inspect_function(cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let state = cx.slot::<State>();
    if let Some(made) = state.inspect.get() {
        return Ok(made.clone());
    }
    let native =
        NativeFunction::from_fn_ptr(|this, args, context| inspect_call(this, args, &mut Cx::new(context)));
    let function = cx.function("inspect", 2, native);
    let custom: JsValue = inspect::custom_symbol().into();
    function.create_data_property_or_throw(js_string!("custom"), custom, cx)?;
    let get = cx.function(
        "get",
        0,
        NativeFunction::from_fn_ptr(|_, _, cx| get_defaults(&mut Cx::new(cx))),
    );
    let set = cx.function(
        "set",
        1,
        NativeFunction::from_fn_ptr(|_, args, cx| set_defaults(args, &mut Cx::new(cx))),
    );
    let defaults = PropertyDescriptor::builder()
        .get(get)
        .set(set)
        .enumerable(false)
        .configurable(false);
    function.define_property_or_throw(js_string!("defaultOptions"), defaults, cx)?;
    let colors = style::colors_object(cx)?;
    function.create_data_property_or_throw(js_string!("colors"), colors, cx)?;
    let styles = style::styles_object(cx)?;
    function.create_data_property_or_throw(js_string!("styles"), styles, cx)?;
    Ok(state.inspect.get_or_init(|| function).clone())
}

/// The `inspect` entry of the table.
pub(crate) fn inspect_value(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(inspect_function(cx)?.into())
}

fn inspect_call(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = argument(args, 0);
    let mut options = Options::defaults(cx)?;
    // inspect(value, showHidden, depth, colors) is the old form.
    if let Some(depth) = args.get(2).filter(|depth| !depth.is_undefined()) {
        options.set_given(1, depth.clone(), cx)?;
    }
    if let Some(colors) = args.get(3).filter(|colors| !colors.is_undefined()) {
        options.set_given(2, colors.clone(), cx)?;
    }
    if let Some(given) = args.get(1) {
        if given.is_boolean() {
            options.set_given(0, given.clone(), cx)?;
        } else if let Some(object) = given.as_object() {
            options.overlay(&object, cx)?;
        }
    }
    options.settle();
    Ok(inspect::inspect(&value, options, cx)?.to_value())
}

fn get_defaults(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = cx.slot::<State>();
    if state.defaults.get().is_none() {
        let object = Options::defaults_object(cx)?;
        let _ = state.defaults.set(object);
    }
    Ok(state
        .defaults
        .get()
        .cloned()
        .map_or_else(JsValue::undefined, JsValue::from))
}

fn set_defaults(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let given = argument(args, 0);
    let Some(object) = given
        .as_object()
        .filter(|object| !object.is_array() && !object.is_callable())
    else {
        let expected = js_string!("Object").into();
        return Err(cx.node_error(
            "ERR_INVALID_ARG_TYPE",
            &[js_string!("options").into(), expected, given],
        ));
    };
    let defaults = get_defaults(cx)?;
    if let Some(defaults) = defaults.as_object() {
        for key in object.own_property_keys(cx)? {
            let own = introspect::own_descriptor(&object, &key, cx)?;
            if own.and_then(|own| own.enumerable()) == Some(true) {
                let value = object.get(key.clone(), cx)?;
                defaults.set(key, value, true, cx)?;
            }
        }
    }
    Ok(defaults)
}

/// `util.format`.
pub(crate) fn format_call(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(format::format(args, None, cx)?.into())
}

/// `util.formatWithOptions`.
pub(crate) fn format_with_options(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let given = argument(args, 0);
    let Some(options) = given.as_object().filter(|object| !object.is_callable()) else {
        let expected = js_string!("Object").into();
        let name = js_string!("inspectOptions").into();
        return Err(cx.node_error("ERR_INVALID_ARG_TYPE", &[name, expected, given]));
    };
    Ok(format::format(args.get(1..).unwrap_or_default(), Some(&options), cx)?.into())
}

fn string_argument(args: &[JsValue], name: &str, cx: &mut Cx<'_>) -> JsResult<JsString> {
    match args.first().and_then(JsValue::as_string) {
        Some(string) => Ok(string),
        None => {
            let given = argument(args, 0);
            let expected = js_string!("string").into();
            Err(cx.node_error(
                "ERR_INVALID_ARG_TYPE",
                &[JsString::from(name).into(), expected, given],
            ))
        }
    }
}

/// `util.stripVTControlCharacters`.
pub(crate) fn strip_vt(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let string = string_argument(args, "str", cx)?;
    let text = Text::from(&string);
    if !text.iter().any(|&unit| unit == 0x1b || unit == 0x9b) {
        return Ok(string.into());
    }
    Ok(units_to_js(&width::strip_control(&text)).into())
}

/// `util.toUSVString`: lone surrogates become U+FFFD.
pub(crate) fn to_usv_string(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let string = argument(args, 0).to_string(cx)?;
    if string.as_str().is_latin1() || string.to_std_string().is_ok() {
        return Ok(string.into());
    }
    Ok(JsString::from(string.to_std_string_lossy().as_str()).into())
}

/// Columns of a string: `(text, removeControlChars = true)`.
pub(crate) fn string_width(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let text = Text::from(&argument(args, 0).to_string(cx)?);
    let strip = args
        .get(1)
        .is_none_or(|strip| strip.is_undefined() || strip.to_boolean());
    Ok(JsValue::new(width::string_width(&text, strip) as f64))
}

/// `(proxy, full = true)`: `[target, handler]` or the target; `undefined` for others.
pub(crate) fn proxy_details(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(parts) = args
        .first()
        .and_then(JsValue::as_object)
        .and_then(|object| introspect::proxy_parts(&object))
    else {
        return Ok(JsValue::undefined());
    };
    let full = args.get(1).is_none_or(JsValue::to_boolean);
    let (target, handler) = match parts {
        Some((target, handler)) => (target.into(), handler.into()),
        None => (JsValue::null(), JsValue::null()),
    };
    if full {
        Ok(JsArray::from_iter([target, handler], cx).into())
    } else {
        Ok(target)
    }
}

/// `[state, value]` of a promise: 0 pending, 1 fulfilled, 2 rejected.
pub(crate) fn promise_details(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(Ok(promise)) = args
        .first()
        .and_then(JsValue::as_object)
        .map(JsPromise::from_object)
    else {
        return Ok(JsValue::undefined());
    };
    let details = match promise.state() {
        PromiseState::Pending => vec![JsValue::new(0)],
        PromiseState::Fulfilled(value) => vec![JsValue::new(1), value],
        PromiseState::Rejected(value) => vec![JsValue::new(2), value],
    };
    Ok(JsArray::from_iter(details, cx).into())
}

/// `(object, withKind)`: entries of collections and their iterators, flat.
pub(crate) fn preview_entries(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = args.first().and_then(JsValue::as_object) else {
        return Ok(JsValue::undefined());
    };
    let (entries, pairs) = match types::kind(&object) {
        types::Kind::MapIterator | types::Kind::SetIterator => {
            introspect::iterator_entries(&object).unwrap_or_default()
        }
        types::Kind::Map => {
            let mut entries = Vec::new();
            boa_engine::object::builtins::JsMap::from_object(object)?.for_each_native(|key, value| {
                entries.extend([key, value]);
                Ok(())
            })?;
            (entries, true)
        }
        types::Kind::Set => {
            let mut entries = Vec::new();
            if let Ok(set) = boa_engine::object::builtins::JsSet::from_object(object) {
                set.for_each_native(|value| {
                    entries.push(value);
                    Ok(())
                })?;
            }
            (entries, false)
        }
        _ => return Ok(JsValue::undefined()),
    };
    let entries = JsArray::from_iter(entries, cx);
    if !args.get(1).is_some_and(JsValue::to_boolean) {
        return Ok(entries.into());
    }
    Ok(JsArray::from_iter([entries.into(), JsValue::from(pairs)], cx).into())
}

/// `(object, filter)`: own keys that are no array indices; filter 2 leaves out
/// those not enumerable.
pub(crate) fn own_non_index_properties(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = args.first().and_then(JsValue::as_object) else {
        return Err(cx.type_error("native argument 'object' must be an object"));
    };
    let only_enumerable = args.get(1).and_then(JsValue::as_number) == Some(2.0);
    let mut names = Vec::new();
    for key in object.own_property_keys(cx)? {
        if matches!(key, PropertyKey::Index(_)) {
            continue;
        }
        if only_enumerable {
            let own = introspect::own_descriptor(&object, &key, cx)?;
            if own.and_then(|own| own.enumerable()) != Some(true) {
                continue;
            }
        }
        names.push(JsValue::from(&key));
    }
    Ok(JsArray::from_iter(names, cx).into())
}

/// The name of the class of an object, through all prototypes.
pub(crate) fn constructor_name(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = args.first().and_then(JsValue::as_object) else {
        return Err(cx.type_error("native argument 'object' must be an object"));
    };
    let mut current = Some(object.clone());
    while let Some(here) = current {
        let own = introspect::own_descriptor(&here, &js_string!("constructor").into(), cx)?;
        if let Some(constructor) = own
            .as_ref()
            .and_then(|own| own.value())
            .and_then(JsValue::as_callable)
        {
            let name = constructor.get(js_string!("name"), cx)?;
            if name.as_string().is_some_and(|name| !name.is_empty()) {
                return Ok(name);
            }
        }
        current = introspect::prototype_of(&here, cx)?;
    }
    Ok(JsString::from(types::class_name(&object)).into())
}

/// Suspends the thread for so many milliseconds.
pub(crate) fn sleep(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let milliseconds = argument(args, 0).to_u32(cx)?;
    std::thread::sleep(std::time::Duration::from_millis(u64::from(milliseconds)));
    Ok(JsValue::undefined())
}

/// `.env` text to an object.
pub(crate) fn parse_env(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let content = string_argument(args, "content", cx)?;
    let object = cx.object();
    for (key, value) in crate::dotenv::parse(&content.to_std_string_lossy()) {
        cx.define(&object, &key, JsString::from(value.as_str()))?;
    }
    Ok(object.into())
}

fn errno_argument(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<i32> {
    // JS numbers are negative, the table's positive.
    Ok(argument(args, 0).to_i32(cx)?.wrapping_neg())
}

/// `-2` to `ENOENT`.
pub(crate) fn system_error_name(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let number = errno_argument(args, cx)?;
    Ok(JsString::from(&*ouro_base::errno::name(number)).into())
}

/// `-2` to `no such file or directory`.
pub(crate) fn system_error_message(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let number = errno_argument(args, cx)?;
    Ok(JsString::from(&*ouro_base::errno::text(number)).into())
}

/// `[[-7, ['E2BIG', 'argument list too long']], …]`.
pub(crate) fn system_errors(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut rows = Vec::with_capacity(ouro_base::errno::TABLE.len());
    for row in ouro_base::errno::TABLE {
        let entry = [JsString::from(row.name).into(), JsString::from(row.text).into()];
        let entry = JsArray::from_iter(entry, cx);
        rows.push(JsArray::from_iter([JsValue::new(-row.number), entry.into()], cx).into());
    }
    Ok(JsArray::from_iter(rows, cx).into())
}
