//! What a runtime has of WebAssembly: one store, and numbers for what lives in it.

// Objects are keys by their identity, which never changes.
#![allow(clippy::mutable_key_type)]

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::object::builtins::JsFunction;
use boa_engine::{JsObject, JsString, JsValue};
use ouro_engine::Cx;
use rustc_hash::FxHashMap;
use wasmi::{Config, Engine, Extern, Func, Global, Store, Table};

use crate::memory::Shared;

/// Numbered things of a store, each once.
pub(crate) struct Numbered<T> {
    list: Vec<T>,
    /// The interpreter's handles know no equality but how they are shown.
    known: FxHashMap<String, usize>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Numbered {
            list: Vec::new(),
            known: FxHashMap::default(),
        }
    }
}

impl<T: Copy + std::fmt::Debug> Numbered<T> {
    pub(crate) fn id(&mut self, item: T) -> usize {
        let next = self.list.len();
        let id = *self.known.entry(format!("{item:?}")).or_insert(next);
        if id == next {
            self.list.push(item);
        }
        id
    }

    pub(crate) fn get(&self, id: usize) -> Option<T> {
        self.list.get(id).copied()
    }
}

/// Constructors of the errors of the JavaScript API.
#[derive(Default)]
pub(crate) struct Errors {
    pub(crate) compile: Option<JsObject>,
    pub(crate) link: Option<JsObject>,
    pub(crate) runtime: Option<JsObject>,
}

/// The state of a runtime.
pub(crate) struct State {
    pub(crate) engine: Engine,
    pub(crate) store: RefCell<Store<()>>,
    pub(crate) memories: RefCell<Vec<Shared>>,
    pub(crate) memory_ids: RefCell<Numbered<wasmi::Memory>>,
    pub(crate) tables: RefCell<Numbered<Table>>,
    pub(crate) globals: RefCell<Numbered<Global>>,
    pub(crate) functions: RefCell<Numbered<Func>>,
    /// The function object of a function, by its number.
    pub(crate) objects: RefCell<FxHashMap<usize, JsObject>>,
    /// The number of a function, by its object.
    pub(crate) numbers: RefCell<FxHashMap<JsObject, usize>>,
    /// What imports call.
    pub(crate) imports: RefCell<Vec<JsObject>>,
    /// Values behind `externref`s.
    pub(crate) externs: RefCell<Vec<JsValue>>,
    pub(crate) key: RefCell<Option<JsValue>>,
    pub(crate) errors: RefCell<Errors>,
}

impl Default for State {
    fn default() -> Self {
        let mut config = Config::default();
        config.wasm_multi_memory(false);
        let engine = Engine::new(&config);
        State {
            store: RefCell::new(Store::new(&engine, ())),
            engine,
            memories: RefCell::default(),
            memory_ids: RefCell::default(),
            tables: RefCell::default(),
            globals: RefCell::default(),
            functions: RefCell::default(),
            objects: RefCell::default(),
            numbers: RefCell::default(),
            imports: RefCell::default(),
            externs: RefCell::default(),
            key: RefCell::default(),
            errors: RefCell::default(),
        }
    }
}

/// The state of the runtime of `cx`.
pub(crate) fn state(cx: &mut Cx<'_>) -> Rc<State> {
    cx.slot::<State>()
}

impl State {
    /// The function object of a function; one function has one object.
    /// `index` is its number in its module, where that is known.
    pub(crate) fn function_object(&self, func: Func, index: Option<u32>, cx: &mut Cx<'_>) -> JsObject {
        let id = self.functions.borrow_mut().id(func);
        if let Some(object) = self.objects.borrow().get(&id) {
            return object.clone();
        }
        let length = func.ty(&*self.store.borrow()).params().len();
        let object = crate::call::function(id, index.map_or(id, |index| index as usize), length, cx);
        self.objects.borrow_mut().insert(id, object.clone());
        self.numbers.borrow_mut().insert(object.clone(), id);
        object
    }

    /// The function behind an object that [`Self::function_object`] made.
    pub(crate) fn function_of(&self, object: &JsObject) -> Option<Func> {
        let id = *self.numbers.borrow().get(object)?;
        self.functions.borrow().get(id)
    }

    /// What the JavaScript API calls an export or import: its kind, and its number or function.
    pub(crate) fn shown(&self, item: Extern, index: Option<u32>, cx: &mut Cx<'_>) -> (&'static str, JsValue) {
        match item {
            Extern::Func(func) => ("function", self.function_object(func, index, cx).into()),
            Extern::Memory(memory) => ("memory", number(self.memory_ids.borrow_mut().id(memory))),
            Extern::Table(table) => ("table", number(self.tables.borrow_mut().id(table))),
            Extern::Global(global) => ("global", number(self.globals.borrow_mut().id(global))),
        }
    }

    /// Remembers what an import calls.
    pub(crate) fn import(&self, function: &JsFunction) -> usize {
        let mut imports = self.imports.borrow_mut();
        imports.push(function.clone().into());
        imports.len() - 1
    }
}

/// A number for JavaScript.
pub(crate) fn number(id: usize) -> JsValue {
    JsValue::from(id as f64)
}

/// A text for JavaScript.
pub(crate) fn text(text: &str) -> JsValue {
    JsString::from(text).into()
}
