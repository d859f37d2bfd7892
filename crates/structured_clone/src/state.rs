//! The natives, and what they need of the JS half.

use std::cell::RefCell;

use boa_engine::{JsError, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};
use ouro_engine::Cx;

use crate::data::Transferable;

/// The state of one runtime.
pub(crate) struct State {
    /// `(message) => DOMException`
    pub make_error: RefCell<Option<JsObject>>,
    /// `(info) => object`: an empty object of a class that clones itself.
    pub restore: RefCell<Option<JsObject>>,
    /// `(object, uncloneable) => boolean`, set once an object was marked.
    pub marked: RefCell<Option<JsObject>>,
    pub clone_symbol: JsSymbol,
    pub deserialize_symbol: JsSymbol,
    pub transfer_symbol: JsSymbol,
    pub transfer_list_symbol: JsSymbol,
    pub kinds: RefCell<Vec<Transferable>>,
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
            transfer_symbol: or_any(symbol(js_string!("messaging_transfer_symbol"))),
            transfer_list_symbol: or_any(symbol(js_string!("messaging_transfer_list_symbol"))),
            marked: RefCell::new(None),
            kinds: RefCell::new(Vec::new()),
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

/// A `DataCloneError` made by the JS half.
pub fn clone_error(message: &str, cx: &mut Cx<'_>) -> JsError {
    let make = cx.slot::<State>().make_error.borrow().clone();
    let message = JsValue::from(JsString::from(message));
    match make {
        Some(make) => match make.call(&JsValue::undefined(), &[message], cx) {
            Ok(error) => JsError::from_opaque(error),
            Err(error) => error,
        },
        None => JsError::from_opaque(message),
    }
}

/// What a program may forbid for an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Untransferable,
    Uncloneable,
}

/// Whether a program forbade something for an object.
pub(crate) fn is_marked(object: &JsObject, mark: Mark, cx: &mut Cx<'_>) -> JsResult<bool> {
    let marked = cx.slot::<State>().marked.borrow().clone();
    let Some(marked) = marked else { return Ok(false) };
    let args = [object.clone().into(), JsValue::from(mark == Mark::Uncloneable)];
    Ok(marked.call(&JsValue::undefined(), &args, cx)?.to_boolean())
}

/// `setMarked(isMarked)`: asked from now on.
pub(crate) fn set_marked(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = cx.slot::<State>();
    state.marked.replace(args.first().and_then(JsValue::as_object));
    Ok(JsValue::undefined())
}

/// Lets objects of a kind stand in transfer lists.
pub fn register(kind: Transferable, cx: &mut Cx<'_>) {
    cx.slot::<State>().kinds.borrow_mut().push(kind);
}

pub(crate) fn transfer_symbol(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<State>().transfer_symbol.clone().into())
}

pub(crate) fn transfer_list_symbol(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<State>().transfer_list_symbol.clone().into())
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
    let mut data = crate::serialize(&value, &transfer, cx)?;
    let moved = std::mem::take(&mut data.moved);
    crate::deserialize(&data, moved, cx).map(|received| received.value)
}
