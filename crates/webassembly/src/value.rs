//! Values from one side to the other ("ToJSValue" and "ToWebAssemblyValue" of the
//! JavaScript interface), and errors.

use boa_engine::{JsError, JsNativeError, JsObject, JsResult, JsString, JsValue};
use ouro_engine::Cx;
use wasmi::{Error, ExternRef, F32, F64, Nullable, Ref, RefType, TrapCode, Val, ValType};

use crate::state::State;

/// The first value of a type.
pub(crate) fn zero(kind: ValType) -> Val {
    match kind {
        ValType::I64 => Val::I64(0),
        ValType::F32 => Val::F32(F32::from(0.0)),
        ValType::F64 => Val::F64(F64::from(0.0)),
        ValType::FuncRef => Val::FuncRef(Nullable::Null),
        ValType::ExternRef => Val::ExternRef(Nullable::Null),
        _ => Val::I32(0),
    }
}

/// A wasm value for JavaScript.
pub(crate) fn to_js(value: &Val, state: &State, cx: &mut Cx<'_>) -> JsValue {
    match value {
        Val::I32(value) => JsValue::from(*value),
        Val::I64(value) => boa_engine::JsBigInt::from(*value).into(),
        Val::F32(value) => JsValue::from(f64::from(f32::from(*value))),
        Val::F64(value) => JsValue::from(f64::from(*value)),
        Val::FuncRef(reference) => ref_to_js(&Ref::Func(*reference), state, cx),
        Val::ExternRef(reference) => ref_to_js(&Ref::Extern(*reference), state, cx),
        Val::V128(_) => JsValue::undefined(),
    }
}

/// A reference for JavaScript.
pub(crate) fn ref_to_js(value: &Ref, state: &State, cx: &mut Cx<'_>) -> JsValue {
    match value {
        Ref::Func(Nullable::Val(func)) => state.function_object(*func, None, cx).into(),
        Ref::Extern(Nullable::Val(reference)) => {
            let store = state.store.borrow();
            let id = reference.data(&*store).downcast_ref::<usize>().copied();
            id.and_then(|id| state.externs.borrow().get(id).cloned())
                .unwrap_or_default()
        }
        _ => JsValue::null(),
    }
}

/// A JavaScript value as a wasm value of a type.
pub(crate) fn to_wasm(value: &JsValue, kind: ValType, state: &State, cx: &mut Cx<'_>) -> JsResult<Val> {
    Ok(match kind {
        ValType::I32 => Val::I32(value.to_i32(cx)?),
        ValType::I64 => Val::I64(value.to_big_int64(cx)?),
        ValType::F32 => Val::F32(F32::from(value.to_number(cx)? as f32)),
        ValType::F64 => Val::F64(F64::from(value.to_number(cx)?)),
        ValType::FuncRef => match to_ref(value, RefType::Func, state, cx)? {
            Ref::Func(reference) => Val::FuncRef(reference),
            Ref::Extern(_) => Val::FuncRef(Nullable::Null),
        },
        ValType::ExternRef => match to_ref(value, RefType::Extern, state, cx)? {
            Ref::Extern(reference) => Val::ExternRef(reference),
            Ref::Func(_) => Val::ExternRef(Nullable::Null),
        },
        ValType::V128 => return Err(cx.type_error("type incompatibility when transforming from/to JS")),
    })
}

/// A JavaScript value as a reference.
pub(crate) fn to_ref(value: &JsValue, kind: RefType, state: &State, cx: &mut Cx<'_>) -> JsResult<Ref> {
    if value.is_null() {
        return Ok(Ref::null(kind));
    }
    match kind {
        RefType::Func => match value.as_object().and_then(|object| state.function_of(&object)) {
            Some(func) => Ok(Ref::Func(Nullable::Val(func))),
            None => Err(cx.type_error("function-typed object expected")),
        },
        RefType::Extern => {
            let id = {
                let mut externs = state.externs.borrow_mut();
                externs.push(value.clone());
                externs.len() - 1
            };
            let reference = ExternRef::new(&mut *state.store.borrow_mut(), id);
            Ok(Ref::Extern(Nullable::Val(reference)))
        }
    }
}

/// An error of a class of the JavaScript API.
pub(crate) fn error(constructor: Option<JsObject>, message: &str, cx: &mut Cx<'_>) -> JsError {
    let Some(constructor) = constructor else {
        return JsNativeError::error().with_message(message.to_owned()).into();
    };
    match constructor.construct(&[JsString::from(message).into()], None, cx) {
        Ok(object) => JsError::from_opaque(object.into()),
        Err(error) => error,
    }
}

/// What ended a run of wasm.
pub(crate) fn trap(failure: &Error, state: &State, cx: &mut Cx<'_>) -> JsError {
    let words = failure.to_string();
    let message = match failure.as_trap_code() {
        Some(TrapCode::UnreachableCodeReached) => "unreachable",
        Some(TrapCode::MemoryOutOfBounds) => "memory access out of bounds",
        Some(TrapCode::TableOutOfBounds) => "table index is out of bounds",
        Some(TrapCode::IndirectCallToNull | TrapCode::BadSignature) => {
            "null function or function signature mismatch"
        }
        Some(TrapCode::IntegerDivisionByZero) => "divide by zero",
        Some(TrapCode::IntegerOverflow) => "divide result unrepresentable",
        Some(TrapCode::BadConversionToInteger) => "float unrepresentable in integer range",
        Some(TrapCode::StackOverflow) => {
            return JsNativeError::range()
                .with_message("Maximum call stack size exceeded")
                .into();
        }
        _ => words.as_str(),
    };
    let constructor = state.errors.borrow().runtime.clone();
    error(constructor, message, cx)
}
