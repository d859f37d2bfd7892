//! Making the crate's native classes, and calling what programs put on their objects.

use boa_engine::object::FunctionObjectBuilder;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};
use ouro_engine::Cx;
use ouro_engine::binding::RawFunction;

/// A method: name, length, native.
pub(crate) type Method = (&'static str, usize, RawFunction);

/// A constructor whose prototype has these methods.
pub(crate) fn class(
    name: &str,
    length: usize,
    construct: RawFunction,
    methods: &[Method],
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    let constructor: JsObject =
        FunctionObjectBuilder::new(cx.realm(), NativeFunction::from_fn_ptr(construct))
            .name(JsString::from(name))
            .length(length)
            .constructor(true)
            .build()
            .into();
    let prototype = cx.object();
    for (name, length, native) in methods {
        let function = cx.function(name, *length, NativeFunction::from_fn_ptr(*native));
        hidden(&prototype, name, function.into(), cx)?;
    }
    hidden(&prototype, "constructor", constructor.clone().into(), cx)?;
    let fixed = PropertyDescriptor::builder()
        .value(prototype)
        .writable(false)
        .enumerable(false)
        .configurable(false);
    constructor.define_property_or_throw(js_string!("prototype"), fixed, cx)?;
    Ok(constructor)
}

/// An accessor without a setter.
pub(crate) fn getter(target: &JsObject, name: &str, get: RawFunction, cx: &mut Cx<'_>) -> JsResult<()> {
    let function = cx.function(name, 0, NativeFunction::from_fn_ptr(get));
    let descriptor = PropertyDescriptor::builder()
        .get(function)
        .enumerable(false)
        .configurable(true);
    target.define_property_or_throw(JsString::from(name), descriptor, cx)?;
    Ok(())
}

fn hidden(target: &JsObject, name: &str, value: JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
    let descriptor = PropertyDescriptor::builder()
        .value(value)
        .writable(true)
        .enumerable(false)
        .configurable(true);
    target.define_property_or_throw(JsString::from(name), descriptor, cx)?;
    Ok(())
}

/// The prototype of an object under construction; an error when called without `new`.
pub(crate) fn new_prototype(new_target: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let Some(new_target) = new_target.as_object() else {
        return Err(cx.type_error(format!(
            "Class constructor {name} cannot be invoked without 'new'"
        )));
    };
    let prototype = new_target.get(js_string!("prototype"), cx)?;
    match prototype.as_object() {
        Some(prototype) => Ok(prototype.clone()),
        None => Ok(cx.object()),
    }
}
