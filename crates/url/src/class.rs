//! Building a class from natives: constructor, prototype, accessors and methods
//! with the attributes Node's classes have.

use boa_engine::object::FunctionObjectBuilder;
use boa_engine::property::PropertyDescriptor;
use boa_engine::string::JsStr;
use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction,
    js_string,
};
use ouro_engine::Cx;

/// A native taking the context wrapper.
pub(crate) type Native = fn(&JsValue, &[JsValue], &mut Context) -> JsResult<JsValue>;

/// Makes a constructor function with the given prototype.
pub(crate) fn constructor(
    name: &str,
    length: usize,
    native: Native,
    prototype: &JsObject,
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    let function: JsObject = FunctionObjectBuilder::new(cx.realm(), NativeFunction::from_fn_ptr(native))
        .name(JsString::from(name))
        .length(length)
        .constructor(true)
        .build()
        .into();
    let fixed = PropertyDescriptor::builder()
        .value(prototype.clone())
        .writable(false)
        .enumerable(false)
        .configurable(false);
    function.define_property_or_throw(js_string!("prototype"), fixed, cx)?;
    hidden(prototype, js_string!("constructor"), function.clone(), cx)?;
    let tag = PropertyDescriptor::builder()
        .value(JsString::from(name))
        .writable(false)
        .enumerable(false)
        .configurable(true);
    prototype.define_property_or_throw(JsSymbol::to_string_tag(), tag, cx)?;
    Ok(function)
}

/// Defines a writable property that is not enumerable.
pub(crate) fn hidden(
    target: &JsObject,
    key: impl Into<boa_engine::property::PropertyKey>,
    value: impl Into<JsValue>,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    let descriptor = PropertyDescriptor::builder()
        .value(value)
        .writable(true)
        .enumerable(false)
        .configurable(true);
    target.define_property_or_throw(key, descriptor, cx)?;
    Ok(())
}

/// Defines an enumerable method.
pub(crate) fn method(
    target: &JsObject,
    name: &str,
    length: usize,
    native: Native,
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    let function = cx.function(name, length, NativeFunction::from_fn_ptr(native));
    cx.define(target, name, function.clone())?;
    Ok(function)
}

/// Defines an enumerable accessor.
pub(crate) fn accessor(
    target: &JsObject,
    name: &str,
    get: Native,
    set: Option<Native>,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    let getter = cx.function(&format!("get {name}"), 0, NativeFunction::from_fn_ptr(get));
    let mut descriptor = PropertyDescriptor::builder()
        .get(getter)
        .enumerable(true)
        .configurable(true);
    if let Some(set) = set {
        let setter = cx.function(&format!("set {name}"), 1, NativeFunction::from_fn_ptr(set));
        descriptor = descriptor.set(setter);
    }
    target.define_property_or_throw(JsString::from(name), descriptor, cx)?;
    Ok(())
}

/// The prototype of an object under construction: that of `new.target`.
pub(crate) fn prototype_of(new_target: &JsObject, default: &JsObject, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let prototype = new_target.get(js_string!("prototype"), cx)?;
    Ok(prototype
        .as_object()
        .map_or_else(|| default.clone(), |object| object.clone()))
}

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
