//! Making the crate's native classes.

use boa_engine::{JsObject, JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::class::{Native, constructor, hidden, prototype_of};

/// A method: name, length, native.
pub(crate) type Method = (&'static str, usize, Native);

/// A constructor whose prototype has these methods.
pub(crate) fn class(
    name: &str,
    length: usize,
    construct: Native,
    methods: &[Method],
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    let prototype = cx.object();
    let made = constructor(name, length, construct, &prototype, cx)?;
    for (name, length, native) in methods {
        let function = cx.function(name, *length, boa_engine::NativeFunction::from_fn_ptr(*native));
        hidden(&prototype, boa_engine::JsString::from(*name), function, cx)?;
    }
    Ok(made)
}

/// The prototype of an object under construction; an error when called without `new`.
pub(crate) fn new_target_prototype(new_target: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let Some(new_target) = new_target.as_object() else {
        return Err(cx.type_error(format!(
            "Class constructor {name} cannot be invoked without 'new'"
        )));
    };
    let plain = cx.object();
    prototype_of(&new_target, &plain, cx)
}
