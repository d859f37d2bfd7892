//! The lists of methods as JS arrays.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;

use crate::methods;

fn list(names: impl Iterator<Item = &'static str>, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let names: Vec<JsValue> = names.map(|name| JsString::from(name).into()).collect();
    Ok(JsArray::from_iter(names, cx).into())
}

/// What programs may use.
pub(crate) fn public_methods(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let public = methods::ALL
        .iter()
        .enumerate()
        .filter(|(i, _)| u8::try_from(*i).is_ok_and(methods::is_public));
    list(public.map(|(_, name)| *name), cx)
}

/// All, by number.
pub(crate) fn all_methods(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    list(methods::ALL.iter().copied(), cx)
}
