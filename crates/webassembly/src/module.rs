//! Compiled modules as objects, and making instances of them.

use std::rc::Rc;

use boa_engine::object::builtins::{JsArray, JsFunction};
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsValue, Trace};
use ouro_engine::Cx;
use wasmi::{Extern, ExternType, Instance, Module, ModuleImportsIter, Mutability, Val};

use crate::rewrite::{HIDDEN, export_list, ready};
use crate::state::{State, number, text};
use crate::value::{self, to_wasm};
use crate::{call, memory};

/// A compiled module.
#[derive(Trace, Finalize, JsData)]
pub(crate) struct Compiled {
    #[unsafe_ignore_trace]
    pub(crate) module: Module,
    /// The exports in their order: names, and the index of those that are functions.
    #[unsafe_ignore_trace]
    pub(crate) exports: Rc<Vec<(String, Option<u32>)>>,
}

/// Compiles; the error is what is wrong with the bytes.
pub(crate) fn compile(bytes: &[u8], state: &State) -> Result<Compiled, String> {
    if bytes.is_empty() {
        return Err("BufferSource argument is empty".to_owned());
    }
    for (at, what, magic) in [
        (0, "magic word 00 61 73 6d", [0, 0x61, 0x73, 0x6d]),
        (4, "version 01 00 00 00", [1, 0, 0, 0]),
    ] {
        let found = bytes.get(at..).unwrap_or_default();
        let found = found.get(..found.len().min(4)).unwrap_or_default();
        if found.len() < 4 {
            return Err(format!("expected 4 bytes, fell off end @+{at}"));
        }
        if found != magic {
            let shown: Vec<String> = found.iter().map(|byte| format!("{byte:02x}")).collect();
            return Err(format!("expected {what}, found {} @+{at}", shown.join(" ")));
        }
    }
    Module::validate(&state.engine, bytes).map_err(|error| error.to_string())?;
    let made = ready(bytes);
    let module = Module::new(&state.engine, made.as_deref().unwrap_or(bytes));
    let exports = Rc::new(export_list(bytes).unwrap_or_default());
    module
        .map(|module| Compiled { module, exports })
        .map_err(|error| error.to_string())
}

/// What a module asks of its instantiator.
pub(crate) fn open_imports(module: &Module) -> impl Iterator<Item = wasmi::ImportType<'_>> {
    let all: ModuleImportsIter<'_> = module.imports();
    all.filter(|import| import.module() != HIDDEN)
}

/// The name of a kind of import or export.
pub(crate) fn kind_name(kind: &ExternType) -> &'static str {
    match kind {
        ExternType::Func(_) => "function",
        ExternType::Memory(_) => "memory",
        ExternType::Table(_) => "table",
        ExternType::Global(_) => "global",
    }
}

/// Makes an instance. `given` has a value for each open import: a function, the number of a
/// memory, table or global, or the value of a constant. Returns `[name, kind, value, …]`.
pub(crate) fn instantiate(
    module: &Module,
    names: &[(String, Option<u32>)],
    given: &[JsValue],
    caller: &str,
    state: &State,
    cx: &mut Cx<'_>,
) -> JsResult<JsValue> {
    let mut externs = Vec::new();
    let mut given = given.iter();
    for (index, import) in module.imports().enumerate() {
        if import.module() == HIDDEN {
            externs.push(own_memory(import.ty(), state)?);
            continue;
        }
        let value = given.next().cloned().unwrap_or_default();
        let found = one_import(import.ty(), &value, state, cx)?;
        let Some(found) = found else {
            let message = format!(
                "{caller}: Import #{index} module=\"{}\" {}=\"{}\": {}",
                import.module(),
                kind_name(import.ty()),
                import.name(),
                wanted(import.ty())
            );
            let constructor = state.errors.borrow().link.clone();
            return Err(value::error(constructor, &message, cx));
        };
        externs.push(found);
    }
    let made = Instance::new(&mut *state.store.borrow_mut(), module, &externs);
    let instance = match made {
        Ok(instance) => instance,
        Err(failure) if failure.as_trap_code().is_some() => return Err(value::trap(&failure, state, cx)),
        Err(failure) => {
            let is_segment = matches!(
                failure.kind(),
                wasmi::errors::ErrorKind::Memory(_) | wasmi::errors::ErrorKind::Table(_)
            );
            let errors = state.errors.borrow();
            let constructor = if is_segment {
                errors.runtime.clone()
            } else {
                errors.link.clone()
            };
            drop(errors);
            return Err(value::error(constructor, &format!("{caller}: {failure}"), cx));
        }
    };
    state.refresh_grown();
    let find = |name: &str| instance.get_export(&*state.store.borrow(), name);
    let mut list = Vec::with_capacity(names.len() * 3);
    for (name, index) in names {
        if let Some(item) = find(name) {
            let (kind, value) = state.shown(item, *index, cx);
            list.extend([text(name), text(kind), value]);
        }
    }
    let start = find(HIDDEN).and_then(Extern::into_func);
    if let Some(start) = start {
        call::run(start, &[], &mut [], state, cx)?;
    }
    Ok(JsArray::from_iter(list, cx).into())
}

/// What the value of an import must be.
fn wanted(kind: &ExternType) -> &'static str {
    match kind {
        ExternType::Func(_) => "function import requires a callable",
        ExternType::Memory(_) => "memory import must be a WebAssembly.Memory object",
        ExternType::Table(_) => "table import requires a WebAssembly.Table",
        ExternType::Global(_) => {
            "global import must be a number, valid Wasm reference, or WebAssembly.Global object"
        }
    }
}

fn own_memory(kind: &ExternType, state: &State) -> JsResult<Extern> {
    let made = match kind {
        ExternType::Memory(kind) => memory::make(*kind, &mut state.store.borrow_mut()),
        _ => None,
    };
    match made {
        Some(shared) => Ok(Extern::Memory(adopt(shared, state))),
        None => {
            let message =
                "WebAssembly.Instance(): Out of memory: Cannot allocate Wasm memory for new instance";
            Err(boa_engine::JsNativeError::range().with_message(message).into())
        }
    }
}

/// Numbers a new memory; memories and their numbers go together.
pub(crate) fn adopt(shared: memory::Shared, state: &State) -> wasmi::Memory {
    let memory = shared.memory;
    state.memory_ids.borrow_mut().id(memory);
    state.memories.borrow_mut().push(shared);
    memory
}

fn one_import(
    kind: &ExternType,
    value: &JsValue,
    state: &State,
    cx: &mut Cx<'_>,
) -> JsResult<Option<Extern>> {
    let id = value.as_number().filter(|id| *id >= 0.0).map(|id| id as usize);
    Ok(match kind {
        ExternType::Func(kind) => {
            let Some(object) = value.as_callable() else {
                return Ok(None);
            };
            let known = state.function_of(&object);
            let func = match (known, JsFunction::from_object(object.clone())) {
                (Some(func), _) => func,
                (None, Some(function)) => call::import(&function, kind.clone(), state),
                (None, None) => return Ok(None),
            };
            Some(Extern::Func(func))
        }
        ExternType::Memory(_) => id
            .and_then(|id| state.memory_ids.borrow().get(id))
            .map(Extern::Memory),
        ExternType::Table(_) => id.and_then(|id| state.tables.borrow().get(id)).map(Extern::Table),
        // A global comes as a list of one: its number; anything else is the value of a constant.
        ExternType::Global(kind) => {
            if let Some(list) = value.as_object().filter(JsObject::is_array) {
                let id = list.get(0_u32, cx)?.as_number().map(|id| id as usize);
                return Ok(id
                    .and_then(|id| state.globals.borrow().get(id))
                    .map(Extern::Global));
            }
            if kind.mutability() == Mutability::Var {
                return Ok(None);
            }
            let is_bigint = matches!(kind.content(), wasmi::ValType::I64);
            let is_number = !is_bigint
                && !matches!(
                    kind.content(),
                    wasmi::ValType::FuncRef | wasmi::ValType::ExternRef
                );
            if (is_bigint && !value.is_bigint()) || (is_number && !value.is_number()) {
                return Ok(None);
            }
            let value: Val = to_wasm(value, kind.content(), state, cx)?;
            let global = wasmi::Global::new(&mut *state.store.borrow_mut(), value, Mutability::Const);
            Some(Extern::Global(global))
        }
    })
}

/// `{ module, name, kind }` of each import or export, as lists.
pub(crate) fn listing<'a>(
    items: impl Iterator<Item = (Option<&'a str>, &'a str, &'static str)>,
    cx: &mut Cx<'_>,
) -> JsValue {
    let mut list = Vec::new();
    for (module, name, kind) in items {
        list.extend([
            module.map_or_else(JsValue::undefined, text),
            text(name),
            text(kind),
        ]);
    }
    JsArray::from_iter(list, cx).into()
}

/// Pages of a memory for JavaScript.
pub(crate) fn pages(count: u64) -> JsValue {
    number(usize::try_from(count).unwrap_or(usize::MAX))
}
