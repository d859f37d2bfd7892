//! The natives, and what they need of the JS half.

use std::cell::RefCell;

use boa_engine::{JsObject, JsResult, JsSymbol, JsValue, js_string};
use ouro_engine::Cx;

/// The state of one runtime.
pub(crate) struct State {
    /// `(message) => DOMException`
    pub make_error: RefCell<Option<JsObject>>,
    /// `(info) => object`: an empty object of a class that clones itself.
    pub restore: RefCell<Option<JsObject>>,
    pub clone_symbol: JsSymbol,
    pub deserialize_symbol: JsSymbol,
}

impl Default for State {
    fn default() -> Self {
        let symbol = |name| JsSymbol::new(Some(name));
        // Only an exhausted symbol space gives none; any symbol nobody else has
        // the methods of will do then.
        let or_any = |made: Option<JsSymbol>| made.unwrap_or_else(JsSymbol::to_string_tag);
        State {
            make_error: RefCell::new(None),
            restore: RefCell::new(None),
            clone_symbol: or_any(symbol(js_string!("messaging_clone_symbol"))),
            deserialize_symbol: or_any(symbol(js_string!("messaging_deserialize_symbol"))),
        }
    }
}

/// `setup(makeError, restore)`
pub(crate) fn setup(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = cx.slot::<State>();
    state
        .make_error
        .replace(args.first().and_then(JsValue::as_object));
    state.restore.replace(args.get(1).and_then(JsValue::as_object));
    Ok(JsValue::undefined())
}

pub(crate) fn clone_symbol(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<State>().clone_symbol.clone().into())
}

pub(crate) fn deserialize_symbol(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<State>().deserialize_symbol.clone().into())
}

/// `clone(value, transferList)`; the JS half has validated and made the list.
pub(crate) fn clone(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = args.first().cloned().unwrap_or_default();
    let mut transfer = Vec::new();
    if let Some(list) = args.get(1).and_then(JsValue::as_object) {
        let length = list.get(js_string!("length"), cx)?.to_length(cx)?;
        for index in 0..length {
            transfer.push(list.get(index, cx)?);
        }
    }
    let data = crate::serialize(&value, &transfer, cx)?;
    crate::deserialize(data, cx)
}
