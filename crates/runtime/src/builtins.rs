//! Loader of the stdlib: compiles a JS half on first use and caches its exports.
//!
//! Each file is the body of `function (exports, require, module, process,
//! internalBinding)`. The `require` it sees knows stdlib ids only.

use std::cell::{Cell, RefCell};

use boa_engine::object::builtins::JsFunction;
use boa_engine::{JsObject, JsResult, JsString, JsValue, NativeFunction, Script, Source, js_string};
use ouro_engine::Cx;
use rustc_hash::FxHashMap;

use crate::{bindings, permission, stdlib};

const PREFIX: &str = "(function (exports, require, module, process, internalBinding) {";
const SUFFIX: &str = "\n})";

/// What has been loaded so far.
#[derive(Default)]
pub struct Builtins {
    modules: RefCell<FxHashMap<String, JsObject>>,
    tables: RefCell<FxHashMap<String, JsObject>>,
    require: RefCell<Option<JsObject>>,
    internal_binding: RefCell<Option<JsObject>>,
    process: RefCell<Option<JsObject>>,
    events_loaded: Cell<bool>,
}

impl Builtins {
    /// Sets the `process` object handed to every file.
    pub fn set_process(&self, process: JsObject) {
        self.process.replace(Some(process));
    }

    /// The `process` object.
    pub fn process(&self) -> Option<JsObject> {
        self.process.borrow().clone()
    }

    /// True once `events` was loaded, and so anybody may listen to anything.
    pub fn events_loaded(&self) -> bool {
        self.events_loaded.get()
    }

    /// Whether stdlib file `id` was loaded.
    pub fn is_loaded(&self, id: &str) -> bool {
        self.modules.borrow().contains_key(id)
    }

    /// Ids loaded so far, for `process.moduleLoadList`.
    pub fn loaded(&self) -> Vec<String> {
        self.modules.borrow().keys().cloned().collect()
    }
}

/// The exports of stdlib file `id` (with or without `node:`), loading it on first use.
pub fn require(id: &str, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id = id.strip_prefix("node:").unwrap_or(id);
    let builtins = cx.slot::<Builtins>();
    let cached = builtins.modules.borrow().get(id).cloned();
    if let Some(module) = cached {
        return module.get(js_string!("exports"), cx);
    }
    let Some(source) = stdlib::source(id) else {
        return Err(cx.node_error("ERR_UNKNOWN_BUILTIN_MODULE", &[JsString::from(id).into()]));
    };
    if !id.starts_with("internal/")
        && let Some(tracer) = cx.tracer()
    {
        let file = format!("node:{id}").into();
        tracer.emit(
            ouro_engine::trace::Kind::ModuleLoad { file },
            ouro_engine::trace::site(cx),
        );
    }
    let mut text = String::with_capacity(PREFIX.len() + source.len() + SUFFIX.len());
    text.push_str(PREFIX);
    text.push_str(&source);
    text.push_str(SUFFIX);
    let path = format!("node:{id}");
    let function =
        Script::parse(Source::from_bytes(&text).with_path(path.as_ref()), None, cx)?.evaluate(cx)?;
    let Some(function) = function.as_callable() else {
        return Err(cx.type_error(format!("stdlib file '{id}' is not a function")));
    };

    let module = cx.object();
    let exports = cx.object();
    cx.define(&module, "id", JsString::from(id))?;
    cx.define(&module, "exports", exports.clone())?;
    builtins
        .modules
        .borrow_mut()
        .insert(id.to_owned(), module.clone());
    let args = [
        exports.into(),
        require_function(cx).into(),
        module.clone().into(),
        builtins.process().map_or_else(JsValue::undefined, JsValue::from),
        internal_binding_function(cx).into(),
    ];
    if let Err(error) = function.call(&JsValue::undefined(), &args, cx) {
        builtins.modules.borrow_mut().remove(id);
        return Err(error);
    }
    let exports = module.get(js_string!("exports"), cx)?;
    if id == EMITTER && !builtins.events_loaded.replace(true) {
        crate::globals::process::adopt_emitter(&exports, cx)?;
    }
    Ok(exports)
}

/// The file of `EventEmitter`, whose methods `process` inherits once it is loaded.
pub const EMITTER: &str = "internal/events/emitter";

/// Property `key` of the exports of `id`.
pub fn export(id: &str, key: &str, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let exports = require(id, cx)?;
    match exports.as_object() {
        Some(object) => object.get(JsString::from(key), cx),
        None => Ok(JsValue::undefined()),
    }
}

/// Calls function `key` of the exports of `id` with `this` undefined.
pub fn call_export(id: &str, key: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let function = export(id, key, cx)?;
    match function.as_callable() {
        Some(function) => function.clone().call(&JsValue::undefined(), args, cx),
        None => Err(cx.type_error(format!("stdlib '{id}' has no function '{key}'"))),
    }
}

/// The table of natives called `name`, built on first use.
pub fn internal_binding(name: &str, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let builtins = cx.slot::<Builtins>();
    let cached = builtins.tables.borrow().get(name).cloned();
    if let Some(table) = cached {
        return Ok(table);
    }
    let Some(binding) = bindings::ALL.iter().find(|binding| binding.name == name) else {
        return Err(cx.type_error(format!("No such binding: {name}")));
    };
    let table = binding.build(cx)?;
    permission::guard(name, &table, cx)?;
    builtins
        .tables
        .borrow_mut()
        .insert(name.to_owned(), table.clone());
    Ok(table)
}

fn name_argument(args: &[JsValue]) -> Option<String> {
    args.first()
        .and_then(JsValue::as_string)
        .map(|name| name.to_std_string_lossy())
}

/// The `require` stdlib files see.
pub fn require_function(cx: &mut Cx<'_>) -> JsObject {
    let builtins = cx.slot::<Builtins>();
    if let Some(function) = builtins.require.borrow().clone() {
        return function;
    }
    let native = NativeFunction::from_fn_ptr(|_, args, context| {
        let cx = &mut Cx::new(context);
        match name_argument(args) {
            Some(id) => require(&id, cx),
            None => Err(cx.type_error("internal require() takes an id")),
        }
    });
    let function = cx.function("require", 1, native);
    builtins.require.replace(Some(function.clone()));
    function
}

/// The `internalBinding` stdlib files see.
pub fn internal_binding_function(cx: &mut Cx<'_>) -> JsObject {
    let builtins = cx.slot::<Builtins>();
    if let Some(function) = builtins.internal_binding.borrow().clone() {
        return function;
    }
    let native = NativeFunction::from_fn_ptr(|_, args, context| {
        let cx = &mut Cx::new(context);
        match name_argument(args) {
            Some(name) => internal_binding(&name, cx).map(JsValue::from),
            None => Err(cx.type_error("internalBinding() takes a name")),
        }
    });
    let function = cx.function("internalBinding", 1, native);
    builtins.internal_binding.replace(Some(function.clone()));
    function
}

/// Defines `target[key]` as an accessor that loads `id` on first use and then
/// becomes the plain property (`export` of the module, or its exports when empty).
pub fn define_lazy(
    target: &JsObject,
    key: &'static str,
    id: &'static str,
    export_name: &'static str,
    enumerable: bool,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    use boa_engine::property::PropertyDescriptor;
    let owner = target.clone();
    let getter = NativeFunction::from_copy_closure_with_captures(
        move |_, _, owner: &JsObject, context| {
            let cx = &mut Cx::new(context);
            let value = if export_name.is_empty() {
                require(id, cx)?
            } else {
                export(id, export_name, cx)?
            };
            settle(owner, key, value.clone(), enumerable, cx)?;
            Ok(value)
        },
        owner.clone(),
    );
    let setter = NativeFunction::from_copy_closure_with_captures(
        move |_, args, owner: &JsObject, context| {
            let value = args.first().cloned().unwrap_or_default();
            settle(owner, key, value, enumerable, &mut Cx::new(context))?;
            Ok(JsValue::undefined())
        },
        owner,
    );
    let getter = as_function(cx.function(&format!("get {key}"), 0, getter), cx)?;
    let setter = as_function(cx.function(&format!("set {key}"), 1, setter), cx)?;
    let descriptor = PropertyDescriptor::builder()
        .get(getter)
        .set(setter)
        .enumerable(enumerable)
        .configurable(true)
        .build();
    target.define_property_or_throw(JsString::from(key), descriptor, cx)?;
    Ok(())
}

fn as_function(object: JsObject, cx: &mut Cx<'_>) -> JsResult<JsFunction> {
    JsFunction::from_object(object).ok_or_else(|| cx.type_error("not a function"))
}

fn settle(target: &JsObject, key: &str, value: JsValue, enumerable: bool, cx: &mut Cx<'_>) -> JsResult<()> {
    use boa_engine::property::PropertyDescriptor;
    let descriptor = PropertyDescriptor::builder()
        .value(value)
        .writable(true)
        .enumerable(enumerable)
        .configurable(true)
        .build();
    target.define_property_or_throw(JsString::from(key), descriptor, cx)?;
    Ok(())
}
