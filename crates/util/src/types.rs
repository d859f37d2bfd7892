//! What an object is: its internal slots, not its looks. Shared by inspect and
//! `util.types`. Runs no JavaScript and looks through no proxy.

use boa_engine::builtins::array_buffer::{ArrayBuffer, SharedArrayBuffer};
use boa_engine::builtins::dataview::DataView;
use boa_engine::builtins::date::Date;
use boa_engine::builtins::promise::Promise;
use boa_engine::builtins::regexp::RegExp;
use boa_engine::builtins::typed_array::{TypedArray, TypedArrayKind};
use boa_engine::introspect;
use boa_engine::module::ModuleNamespace;
use boa_engine::object::builtins::{JsMap, JsSet, JsTypedArray, JsWeakMap, JsWeakSet};
use boa_engine::{Context, JsBigInt, JsObject, JsString, JsSymbol, JsValue};

/// The kinds of objects told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Ordinary,
    Array,
    Function,
    Map,
    Set,
    MapIterator,
    SetIterator,
    TypedArray(&'static str),
    Arguments,
    RegExp,
    Date,
    Error,
    ArrayBuffer,
    SharedArrayBuffer,
    DataView,
    Promise,
    WeakSet,
    WeakMap,
    Namespace,
    Boxed(&'static str),
}

type Check = fn(&JsObject) -> bool;

/// The kind of an object; a proxy is ordinary.
pub(crate) fn kind(object: &JsObject) -> Kind {
    if object.is_ordinary() {
        return Kind::Ordinary;
    }
    if object.is_array() {
        return Kind::Array;
    }
    if introspect::proxy_parts(object).is_some() {
        return Kind::Ordinary;
    }
    if object.is_callable() {
        return Kind::Function;
    }
    if object.is::<boa_engine::builtins::error::Error>() {
        return Kind::Error;
    }
    if let Some(name) = typed_array_name(object) {
        return Kind::TypedArray(name);
    }
    let checks: [(Check, Kind); 15] = [
        (is_map, Kind::Map),
        (is_set, Kind::Set),
        (JsObject::is::<Promise>, Kind::Promise),
        (JsObject::is::<Date>, Kind::Date),
        (JsObject::is::<RegExp>, Kind::RegExp),
        (JsObject::is::<ArrayBuffer>, Kind::ArrayBuffer),
        (JsObject::is::<SharedArrayBuffer>, Kind::SharedArrayBuffer),
        (JsObject::is::<DataView>, Kind::DataView),
        (introspect::is_arguments, Kind::Arguments),
        (introspect::is_map_iterator, Kind::MapIterator),
        (introspect::is_set_iterator, Kind::SetIterator),
        (JsObject::is::<ModuleNamespace>, Kind::Namespace),
        (is_weak_map, Kind::WeakMap),
        (is_weak_set, Kind::WeakSet),
        (|object| boxed_name(object).is_some(), Kind::Boxed("")),
    ];
    match checks.into_iter().find(|(check, _)| check(object)) {
        Some((_, Kind::Boxed(_))) => boxed_name(object).map_or(Kind::Ordinary, Kind::Boxed),
        Some((_, kind)) => kind,
        None => Kind::Ordinary,
    }
}

pub(crate) fn is_map(object: &JsObject) -> bool {
    JsMap::from_object(object.clone()).is_ok()
}

pub(crate) fn is_set(object: &JsObject) -> bool {
    JsSet::from_object(object.clone()).is_ok()
}

pub(crate) fn is_weak_map(object: &JsObject) -> bool {
    JsWeakMap::from_object(object.clone()).is_ok()
}

pub(crate) fn is_weak_set(object: &JsObject) -> bool {
    JsWeakSet::from_object(object.clone()).is_ok()
}

/// The class of a typed array.
pub(crate) fn typed_array_name(object: &JsObject) -> Option<&'static str> {
    let array = object.downcast_ref::<TypedArray>()?;
    Some(match array.kind() {
        TypedArrayKind::Int8 => "Int8Array",
        TypedArrayKind::Uint8 => "Uint8Array",
        TypedArrayKind::Uint8Clamped => "Uint8ClampedArray",
        TypedArrayKind::Int16 => "Int16Array",
        TypedArrayKind::Uint16 => "Uint16Array",
        TypedArrayKind::Int32 => "Int32Array",
        TypedArrayKind::Uint32 => "Uint32Array",
        TypedArrayKind::BigInt64 => "BigInt64Array",
        TypedArrayKind::BigUint64 => "BigUint64Array",
        TypedArrayKind::Float32 => "Float32Array",
        TypedArrayKind::Float64 => "Float64Array",
        _ => "Float16Array",
    })
}

/// The length of a typed array, 0 when its buffer is gone.
pub(crate) fn typed_array_length(object: &JsObject, cx: &mut Context) -> usize {
    JsTypedArray::from_object(object.clone())
        .and_then(|array| array.length(cx))
        .unwrap_or(0)
}

/// `Number`, `String`, `Boolean`, `BigInt` or `Symbol` for objects that wrap one.
pub(crate) fn boxed_name(object: &JsObject) -> Option<&'static str> {
    if object.is::<f64>() {
        Some("Number")
    } else if object.is::<JsString>() {
        Some("String")
    } else if object.is::<bool>() {
        Some("Boolean")
    } else if object.is::<JsBigInt>() {
        Some("BigInt")
    } else if object.is::<JsSymbol>() {
        Some("Symbol")
    } else {
        None
    }
}

/// The primitive a wrapper object holds.
pub(crate) fn boxed_value(object: &JsObject) -> Option<JsValue> {
    if let Some(number) = object.downcast_ref::<f64>() {
        return Some(JsValue::new(*number));
    }
    if let Some(string) = object.downcast_ref::<JsString>() {
        return Some(string.clone().into());
    }
    if let Some(boolean) = object.downcast_ref::<bool>() {
        return Some((*boolean).into());
    }
    if let Some(big) = object.downcast_ref::<JsBigInt>() {
        return Some(big.clone().into());
    }
    object
        .downcast_ref::<JsSymbol>()
        .map(|symbol| symbol.clone().into())
}

/// Made by an error constructor.
pub(crate) fn is_native_error(object: &JsObject) -> bool {
    object.is::<boa_engine::builtins::error::Error>()
}

/// An error in Node's sense: made by an error constructor or `instanceof Error`.
pub(crate) fn is_error(object: &JsObject, cx: &mut Context) -> bool {
    if is_native_error(object) {
        return true;
    }
    let wanted = cx.intrinsics().constructors().error().prototype();
    let mut current = introspect::prototype_of(object, cx).ok().flatten();
    while let Some(prototype) = current {
        if prototype == wanted {
            return true;
        }
        current = introspect::prototype_of(&prototype, cx).ok().flatten();
    }
    false
}

/// The name of the class an object was made by, as far as its slots tell.
pub(crate) fn class_name(object: &JsObject) -> &'static str {
    match kind(object) {
        Kind::Ordinary | Kind::Arguments | Kind::Namespace => "Object",
        Kind::Array => "Array",
        Kind::Function => "Function",
        Kind::Map => "Map",
        Kind::Set => "Set",
        Kind::MapIterator => "Map Iterator",
        Kind::SetIterator => "Set Iterator",
        Kind::TypedArray(name) | Kind::Boxed(name) => name,
        Kind::RegExp => "RegExp",
        Kind::Date => "Date",
        Kind::Error => "Error",
        Kind::ArrayBuffer => "ArrayBuffer",
        Kind::SharedArrayBuffer => "SharedArrayBuffer",
        Kind::DataView => "DataView",
        Kind::Promise => "Promise",
        Kind::WeakSet => "WeakSet",
        Kind::WeakMap => "WeakMap",
    }
}
