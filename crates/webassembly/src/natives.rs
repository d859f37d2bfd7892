//! What `stdlib/internal/webassembly.js` calls. Numbers it hands in came from here.

use std::rc::Rc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsObject, JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs, arg, elements};
use wasmi::{Global, MemoryType, Module, Mutability, RefType, Table, TableType, ValType};

use crate::memory;
use crate::module::{self, Compiled, adopt, kind_name, listing, open_imports, pages};
use crate::state::{number, state, text};
use crate::value::{error, ref_to_js, to_js, to_ref, to_wasm};

fn id_of(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<usize> {
    let id: f64 = arg(args, 0, "id", cx)?;
    Ok(id as usize)
}

fn unknown(cx: &mut Cx<'_>) -> boa_engine::JsError {
    cx.type_error("Receiver is not a WebAssembly object")
}

/// The exports of a module, see [`Compiled`].
type Exports = Rc<Vec<(String, Option<u32>)>>;

fn compiled_of(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<(Module, Exports)> {
    let object: JsObject = arg(args, 0, "module", cx)?;
    let found = object
        .downcast_ref::<Compiled>()
        .map(|compiled| (compiled.module.clone(), Rc::clone(&compiled.exports)));
    found.ok_or_else(|| unknown(cx))
}

fn module_of(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Module> {
    compiled_of(args, cx).map(|(module, _)| module)
}

fn value_type(name: &str) -> Option<ValType> {
    Some(match name {
        "i32" => ValType::I32,
        "i64" => ValType::I64,
        "f32" => ValType::F32,
        "f64" => ValType::F64,
        "anyfunc" | "funcref" => ValType::FuncRef,
        "externref" => ValType::ExternRef,
        _ => return None,
    })
}

/// `setErrors(CompileError, LinkError, RuntimeError)`.
pub(crate) fn set_errors(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = state(cx);
    let mut errors = state.errors.borrow_mut();
    let constructor = |index: usize| args.get(index).and_then(JsValue::as_object);
    errors.compile = constructor(0);
    errors.link = constructor(1);
    errors.runtime = constructor(2);
    Ok(JsValue::undefined())
}

/// `compile(bytes, caller)`: a module's native half.
pub(crate) fn compile(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let bytes: Bytes = arg(args, 0, "bytes", cx)?;
    let caller: String = arg(args, 1, "caller", cx)?;
    let state = state(cx);
    match module::compile(&bytes.0, &state) {
        Ok(compiled) => Ok(JsObject::from_proto_and_data(None, compiled).into()),
        Err(message) => {
            let constructor = state.errors.borrow().compile.clone();
            Err(error(constructor, &format!("{caller}: {message}"), cx))
        }
    }
}

/// `validate(bytes)`.
pub(crate) fn validate(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let bytes: Bytes = arg(args, 0, "bytes", cx)?;
    let state = state(cx);
    Ok(Module::validate(&state.engine, &bytes.0).is_ok().into())
}

/// `imports(module)`: `[module, name, kind, …]`.
pub(crate) fn imports(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let module = module_of(args, cx)?;
    let items =
        open_imports(&module).map(|import| (Some(import.module()), import.name(), kind_name(import.ty())));
    Ok(listing(items, cx))
}

/// `exports(module)`: `[undefined, name, kind, …]`.
pub(crate) fn exports(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (module, exports) = compiled_of(args, cx)?;
    let items = exports.iter().filter_map(|(name, _)| {
        let kind = module.get_export(name)?;
        Some((None, name.as_str(), kind_name(&kind)))
    });
    Ok(listing(items, cx))
}

/// `customSections(module, name)`: their bytes, as buffers.
pub(crate) fn custom_sections(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let module = module_of(args, cx)?;
    let name: String = arg(args, 1, "name", cx)?;
    let mut list = Vec::new();
    for section in module.custom_sections().filter(|section| section.name() == name) {
        list.push(Bytes(section.data().to_vec()).into_js(cx)?);
    }
    Ok(JsArray::from_iter(list, cx).into())
}

/// `instantiate(module, values, caller)`: `[name, kind, value, …]`.
pub(crate) fn instantiate(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (module, exports) = compiled_of(args, cx)?;
    let values: JsObject = arg(args, 1, "values", cx)?;
    let values = elements(&values, cx)?;
    let caller: String = arg(args, 2, "caller", cx)?;
    let state = state(cx);
    module::instantiate(&module, &exports, &values, &caller, &state, cx)
}

/// `newMemory(initial, maximum)` in pages: its number, `undefined` without room.
pub(crate) fn new_memory(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let first: u32 = arg(args, 0, "initial", cx)?;
    let most: Option<u32> = arg(args, 1, "maximum", cx)?;
    // What no memory can be, the interpreter refuses by a panic.
    if first > 65_536 || most.is_some_and(|most| most > 65_536 || most < first) {
        return Ok(JsValue::undefined());
    }
    let state = state(cx);
    let made = memory::make(MemoryType::new(first, most), &mut state.store.borrow_mut());
    let Some(shared) = made else {
        return Ok(JsValue::undefined());
    };
    let memory = adopt(shared, &state);
    let id = state.memory_ids.borrow_mut().id(memory);
    Ok(number(id))
}

/// `memoryBuffer(id)`.
pub(crate) fn memory_buffer(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = id_of(args, cx)?;
    state(cx).buffer(id, cx)
}

/// `growMemory(id, pages)`: how many there were, `undefined` when it cannot.
pub(crate) fn grow_memory(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = id_of(args, cx)?;
    let more: u32 = arg(args, 1, "delta", cx)?;
    let state = state(cx);
    let Some(memory) = state.memory_ids.borrow().get(id) else {
        return Err(unknown(cx));
    };
    let grown = memory.grow(&mut *state.store.borrow_mut(), u64::from(more));
    let Ok(before) = grown else {
        return Ok(JsValue::undefined());
    };
    state.refresh(id);
    Ok(pages(before))
}

/// `newTable(element, initial, maximum, value)`: its number, `undefined` when it cannot be.
pub(crate) fn new_table(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let element: String = arg(args, 0, "element", cx)?;
    let first: u32 = arg(args, 1, "initial", cx)?;
    let most: Option<u32> = arg(args, 2, "maximum", cx)?;
    let kind = if element == "externref" {
        RefType::Extern
    } else {
        RefType::Func
    };
    if first > 10_000_000 || most.is_some_and(|most| most < first) {
        return Ok(JsValue::undefined());
    }
    let state = state(cx);
    let value = args.get(3).cloned().unwrap_or_else(JsValue::null);
    let value = to_ref(&value, kind, &state, cx)?;
    let made = Table::new(
        &mut *state.store.borrow_mut(),
        TableType::new(kind, first, most),
        value,
    );
    let Ok(table) = made else {
        return Ok(JsValue::undefined());
    };
    let id = state.tables.borrow_mut().id(table);
    Ok(number(id))
}

fn table_of(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Table> {
    let id = id_of(args, cx)?;
    let found = state(cx).tables.borrow().get(id);
    found.ok_or_else(|| unknown(cx))
}

/// `tableSize(id)`.
pub(crate) fn table_size(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let table = table_of(args, cx)?;
    let size = table.size(&*state(cx).store.borrow());
    Ok(pages(size))
}

/// `tableType(id)`: what its elements are.
pub(crate) fn table_type(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let table = table_of(args, cx)?;
    let kind = table.ty(&*state(cx).store.borrow()).element();
    Ok(text(if kind == RefType::Func {
        "funcref"
    } else {
        "externref"
    }))
}

/// `tableGet(id, index)`; `undefined` outside.
pub(crate) fn table_get(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let table = table_of(args, cx)?;
    let index: u32 = arg(args, 1, "index", cx)?;
    let state = state(cx);
    let found = table.get(&*state.store.borrow(), u64::from(index));
    // `undefined` can be an element: what is outside is told apart by the size.
    Ok(found.map_or_else(JsValue::undefined, |value| ref_to_js(&value, &state, cx)))
}

/// `tableSet(id, index, value)`: whether it could.
pub(crate) fn table_set(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let table = table_of(args, cx)?;
    let index: u32 = arg(args, 1, "index", cx)?;
    let state = state(cx);
    let kind = table.ty(&*state.store.borrow()).element();
    let value = to_ref(&args.get(2).cloned().unwrap_or_default(), kind, &state, cx)?;
    let set = table.set(&mut *state.store.borrow_mut(), u64::from(index), value);
    Ok(set.is_ok().into())
}

/// `tableGrow(id, count, value)`: the size before, `undefined` when it cannot.
pub(crate) fn table_grow(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let table = table_of(args, cx)?;
    let more: u32 = arg(args, 1, "delta", cx)?;
    let state = state(cx);
    let kind = table.ty(&*state.store.borrow()).element();
    let value = to_ref(
        &args.get(2).cloned().unwrap_or_else(JsValue::null),
        kind,
        &state,
        cx,
    )?;
    if more > 10_000_000 {
        return Ok(JsValue::undefined());
    }
    let grown = table.grow(&mut *state.store.borrow_mut(), u64::from(more), value);
    Ok(grown.map_or_else(|_| JsValue::undefined(), pages))
}

/// `newGlobal(type, mutable, value)`: its number; `undefined` for an unknown type.
pub(crate) fn new_global(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let kind: String = arg(args, 0, "type", cx)?;
    let mutable: bool = arg(args, 1, "mutable", cx)?;
    let Some(kind) = value_type(&kind) else {
        return Ok(JsValue::undefined());
    };
    let state = state(cx);
    let value = match args.get(2) {
        None => crate::value::zero(kind),
        Some(value) => to_wasm(value, kind, &state, cx)?,
    };
    let mutability = if mutable {
        Mutability::Var
    } else {
        Mutability::Const
    };
    let global = Global::new(&mut *state.store.borrow_mut(), value, mutability);
    let id = state.globals.borrow_mut().id(global);
    Ok(number(id))
}

fn global_of(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Global> {
    let id = id_of(args, cx)?;
    let found = state(cx).globals.borrow().get(id);
    found.ok_or_else(|| unknown(cx))
}

/// `globalType(id)`: whether it can be set.
pub(crate) fn global_type(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let global = global_of(args, cx)?;
    let kind = global.ty(&*state(cx).store.borrow());
    Ok(text(if kind.mutability() == Mutability::Var {
        "var"
    } else {
        "const"
    }))
}

/// `globalGet(id)`.
pub(crate) fn global_get(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let global = global_of(args, cx)?;
    let state = state(cx);
    let value = global.get(&*state.store.borrow());
    Ok(to_js(&value, &state, cx))
}

/// `globalSet(id, value)`.
pub(crate) fn global_set(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let global = global_of(args, cx)?;
    let state = state(cx);
    let kind = global.ty(&*state.store.borrow());
    let value = to_wasm(
        &args.get(1).cloned().unwrap_or_default(),
        kind.content(),
        &state,
        cx,
    )?;
    if global.set(&mut *state.store.borrow_mut(), value).is_err() {
        return Err(
            cx.type_error("set WebAssembly.Global.value: Can't set the value of an immutable global.")
        );
    }
    Ok(JsValue::undefined())
}

/// `isFunction(value)`: whether it is a function that wasm exported.
pub(crate) fn is_function(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = state(cx);
    let object = args.first().and_then(JsValue::as_object);
    Ok(object
        .is_some_and(|object| state.function_of(&object).is_some())
        .into())
}
