//! Building a class from natives: constructor, prototype, accessors and methods
//! with the attributes Node's classes have.

use boa_engine::object::FunctionObjectBuilder;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{Context, JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, js_string};

use crate::Cx;

/// A native as the engine calls it.
pub type Native = fn(&JsValue, &[JsValue], &mut Context) -> JsResult<JsValue>;

/// Makes a constructor function with the given prototype.
pub fn constructor(
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
pub fn hidden(
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
pub fn method(
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
pub fn accessor(
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
pub fn prototype_of(new_target: &JsObject, default: &JsObject, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let prototype = new_target.get(js_string!("prototype"), cx)?;
    Ok(prototype
        .as_object()
        .map_or_else(|| default.clone(), |object| object.clone()))
}
