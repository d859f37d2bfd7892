//! Calls: JavaScript calls wasm, wasm calls its imports.

use boa_engine::object::FunctionObjectBuilder;
use boa_engine::object::builtins::{JsArray, JsFunction};
use boa_engine::{JsObject, JsResult, JsString, JsValue, NativeFunction};
use ouro_engine::Cx;
use ouro_engine::convert::elements;
use wasmi::{Func, FuncType, ResumableCall, Val};

use crate::state::{State, state};
use crate::value::{to_js, to_wasm, trap, zero};

/// A call of an import: it leaves the interpreter as if it were an error, and
/// wasm goes on once JavaScript has answered.
#[derive(Debug)]
struct Call {
    import: usize,
    args: Vec<Val>,
}

impl std::fmt::Display for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "call of import {}", self.import)
    }
}

impl wasmi::errors::HostError for Call {}

/// An import that calls `function`.
pub(crate) fn import(function: &JsFunction, kind: FuncType, state: &State) -> Func {
    let import = state.import(function);
    Func::new(&mut *state.store.borrow_mut(), kind, move |_, args, _| {
        Err(wasmi::Error::host(Call {
            import,
            args: args.to_vec(),
        }))
    })
}

/// The function object of function `id`; `name` is its number in its module.
pub(crate) fn function(id: usize, name: usize, length: usize, cx: &mut Cx<'_>) -> JsObject {
    let native = NativeFunction::from_copy_closure(move |_, args, context| {
        let cx = &mut Cx::new(context);
        let state = state(cx);
        let func = state.functions.borrow().get(id);
        match func {
            Some(func) => call(func, args, &state, cx),
            None => Ok(JsValue::undefined()),
        }
    });
    FunctionObjectBuilder::new(cx.realm(), native)
        .name(JsString::from(name.to_string().as_str()))
        .length(length)
        .build()
        .into()
}

/// Calls a wasm function with JavaScript values.
pub(crate) fn call(func: Func, args: &[JsValue], state: &State, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let kind = func.ty(&*state.store.borrow());
    let mut inputs = Vec::with_capacity(kind.params().len());
    for (index, param) in kind.params().iter().enumerate() {
        let value = args.get(index).cloned().unwrap_or_default();
        inputs.push(to_wasm(&value, *param, state, cx)?);
    }
    let mut outputs: Vec<Val> = kind.results().iter().map(|result| zero(*result)).collect();
    run(func, &inputs, &mut outputs, state, cx)?;
    match outputs.as_slice() {
        [] => Ok(JsValue::undefined()),
        [one] => Ok(to_js(one, state, cx)),
        several => {
            let values: Vec<JsValue> = several.iter().map(|value| to_js(value, state, cx)).collect();
            Ok(JsArray::from_iter(values, cx).into())
        }
    }
}

/// Runs a function to its end, its imports in between.
pub(crate) fn run(
    func: Func,
    inputs: &[Val],
    outputs: &mut [Val],
    state: &State,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    let mut step = func.call_resumable(&mut *state.store.borrow_mut(), inputs, outputs);
    loop {
        state.refresh_grown();
        let paused = match step {
            Ok(ResumableCall::Finished) => return Ok(()),
            Ok(ResumableCall::HostTrap(paused)) => paused,
            Ok(ResumableCall::OutOfFuel(_)) => return Err(cx.type_error("internal error: no fuel is used")),
            Err(failure) => {
                // The function is an import itself: nothing is to be gone on with.
                let Some(Call { import, args }) = failure.downcast_ref::<Call>() else {
                    return Err(trap(&failure, state, cx));
                };
                let results: Vec<_> = func.ty(&*state.store.borrow()).results().to_vec();
                let answers = answer(*import, args, &results, state, cx)?;
                outputs.clone_from_slice(&answers);
                return Ok(());
            }
        };
        let asked = paused
            .host_error()
            .downcast_ref::<Call>()
            .map(|call| (call.import, call.args.clone()));
        let Some((import, args)) = asked else {
            return Err(trap(paused.host_error(), state, cx));
        };
        let results = paused.host_func().ty(&*state.store.borrow()).results().to_vec();
        let answers = answer(import, &args, &results, state, cx)?;
        step = paused.resume(&mut *state.store.borrow_mut(), &answers, outputs);
    }
}

/// Calls an import's function.
fn answer(
    import: usize,
    args: &[Val],
    results: &[wasmi::ValType],
    state: &State,
    cx: &mut Cx<'_>,
) -> JsResult<Vec<Val>> {
    let function = state.imports.borrow().get(import).cloned();
    let Some(function) = function else {
        return Err(cx.type_error("internal error: unknown import"));
    };
    let args: Vec<JsValue> = args.iter().map(|value| to_js(value, state, cx)).collect();
    let value = function.call(&JsValue::undefined(), &args, cx)?;
    match results {
        [] => Ok(Vec::new()),
        [one] => Ok(vec![to_wasm(&value, *one, state, cx)?]),
        several => {
            let Some(array) = value.as_object() else {
                return Err(cx.type_error("multi-return value must be iterable"));
            };
            let values = elements(&array, cx)?;
            if values.len() != several.len() {
                return Err(cx.type_error("multi-return length mismatch"));
            }
            let pairs = values.iter().zip(several);
            pairs
                .map(|(value, kind)| to_wasm(value, *kind, state, cx))
                .collect()
        }
    }
}
