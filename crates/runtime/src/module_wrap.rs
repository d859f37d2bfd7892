//! `internalBinding('module_wrap')`: module records as JS holds them.
//!
//! Owns: parsing a module's text, synthetic modules, linking and evaluating a
//! graph, the hooks the engine calls for `import()` and `import.meta`, and the
//! entry point whose promise must settle before the process may end well.
//! Must not know: how specifiers are resolved or files are read (stdlib/internal/modules/esm/*).

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use boa_engine::builtins::promise::PromiseState;
use boa_engine::module::{ModuleLoader, ModulePhase, ModuleRequest, Referrer, SyntheticModuleInitializer};
use boa_engine::object::builtins::{JsArray, JsPromise};
use boa_engine::{Context, Finalize, JsData, JsError, JsObject, JsResult, JsString, JsValue, Module, Trace};
use ouro_engine::Cx;
use ouro_engine::convert::arg;
use ouro_engine::trace::{self, Kind, Text};

use crate::contextify::Unit;
use crate::module_link::{self, modules_below};
use crate::{builtins, contextify, host_code};

ouro_engine::binding! {
    pub mod "module_wrap":
    fun "parse"(6) = parse;
    fun "synthetic"(5) = synthetic;
    fun "requests"(1) = requests;
    fun "link"(2) = link;
    fun "instantiate"(1) = instantiate;
    fun "evaluate"(1) = evaluate;
    fun "evaluateSync"(1) = evaluate_sync;
    fun "namespace"(1) = namespace;
    fun "status"(1) = status;
    fun "error"(1) = error;
    fun "setExport"(3) = set_export;
    fun "hasTopLevelAwait"(1) = has_top_level_await;
    fun "isGraphAsync"(1) = is_graph_async;
    fun "isEvaluatingBelow"(1) = is_evaluating_below;
    fun "setEntryPoint"(2) = set_entry_point;
}

const LOADER: &str = "internal/modules/esm/loader";

/// What JS holds of a module.
#[derive(Trace, Finalize, JsData)]
struct Holder {
    module: Module,
}

fn hold(module: Module) -> JsValue {
    JsObject::from_proto_and_data(None, Holder { module })
        .upcast()
        .into()
}

fn module(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Module> {
    let held = args.first().and_then(JsValue::as_object).and_then(|object| {
        object
            .downcast_ref::<Holder>()
            .map(|holder| holder.module.clone())
    });
    held.ok_or_else(|| cx.type_error("native argument 'module' must be a module"))
}

fn optional_offset(args: &[JsValue], index: usize) -> i32 {
    args.get(index).and_then(JsValue::as_number).unwrap_or(0.0) as i32
}

/// `parse(source, url, host, lineOffset, columnOffset, holder)`: a source text module of the
/// holder's realm; `host` comes back with its `import()` and `import.meta`.
fn parse(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let source: String = arg(args, 0, "source", cx)?;
    let url: String = arg(args, 1, "url", cx)?;
    let unit = Unit {
        source: &source,
        filename: &url,
        line_offset: optional_offset(args, 3),
        column_offset: optional_offset(args, 4),
    };
    let text = unit.text();
    let module = contextify::in_realm(args.get(5), cx, |cx| {
        if let Some(tracer) = cx.tracer() {
            let file = Text::Owned(url.strip_prefix("file://").unwrap_or(&url).to_owned());
            tracer.emit(Kind::ModuleLoad { file }, trace::site(cx));
        }
        host_code::parse_module(&text, Path::new(&url), cx)
            .map_err(|failure| contextify::syntax_error(failure, &text, &unit, cx))
    })?;
    module.set_host_value(args.get(2).cloned().unwrap_or_default());
    // What no file holds is kept for reports.
    if !url.starts_with("file:") || url.contains("/[eval") {
        cx.slot::<ouro_engine::errors::Sources>().remember(&url, &text);
    }
    Ok(hold(module))
}

/// `synthetic(url, names, steps, host, holder)`: a module whose exports `steps` sets.
fn synthetic(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let url: String = arg(args, 0, "url", cx)?;
    let names: Vec<JsString> = arg(args, 1, "names", cx)?;
    let steps: JsObject = arg(args, 2, "steps", cx)?;
    let initializer = SyntheticModuleInitializer::from_copy_closure_with_captures(
        |_, steps: &JsObject, context| steps.call(&JsValue::undefined(), &[], context).map(drop),
        steps,
    );
    let module = contextify::in_realm(args.get(4), cx, |cx| {
        Ok(Module::synthetic(
            &names,
            initializer,
            Some(PathBuf::from(url)),
            None,
            cx,
        ))
    })?;
    module.set_host_value(args.get(3).cloned().unwrap_or_default());
    Ok(hold(module))
}

/// `requests(module)`: `[specifier, attributes, specifier, attributes, …]`.
fn requests(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut list = Vec::new();
    for request in module(args, cx)?.requests() {
        list.push(request.specifier().clone().into());
        list.push(attributes_of(&request, cx)?);
    }
    Ok(JsArray::from_iter(list, cx).into())
}

fn attributes_of(request: &ModuleRequest, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = JsObject::with_null_proto();
    for attribute in request.attributes() {
        object.create_data_property_or_throw(attribute.key().clone(), attribute.value().clone(), cx)?;
    }
    Ok(object.into())
}

/// `link(module, modules)`: the answers to the module's requests, in their order.
fn link(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let asker = module(args, cx)?;
    let answers: Vec<JsObject> = arg(args, 1, "modules", cx)?;
    for (request, answer) in asker.requests().into_iter().zip(answers) {
        let answer = module(&[answer.into()], cx)?;
        asker.set_loaded(request, answer);
    }
    Ok(JsValue::undefined())
}

/// `instantiate(module)`: links the graph below.
fn instantiate(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let module = module(args, cx)?;
    module_link::check(&module, cx)?;
    module.link(cx)?;
    Ok(JsValue::undefined())
}

fn start(module: &Module, cx: &mut Cx<'_>) -> JsResult<JsPromise> {
    if modules_below(module)
        .iter()
        .any(|module| module.phase() == ModulePhase::Evaluating)
    {
        return Err(cx.type_error("a module of the graph is being evaluated"));
    }
    module.evaluate(cx)
}

/// `evaluate(module)`: the promise of the evaluation.
fn evaluate(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let module = module(args, cx)?;
    Ok(start(&module, cx)?.into())
}

/// `evaluateSync(module)`: evaluates a graph that does not await; true when it is done.
fn evaluate_sync(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let module = module(args, cx)?;
    let promise = start(&module, cx)?;
    match promise.state() {
        PromiseState::Fulfilled(_) => Ok(true.into()),
        PromiseState::Pending => Ok(false.into()),
        PromiseState::Rejected(reason) => {
            promise.mark_handled(cx);
            Err(JsError::from_opaque(reason))
        }
    }
}

fn namespace(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let module = module(args, cx)?;
    if module.phase() == ModulePhase::Unlinked {
        return Err(cx.type_error("the module is not linked"));
    }
    Ok(module.namespace(cx).into())
}

/// `status(module)`: how far it is, in Node's numbers (`vm.Module.status`).
fn status(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsValue::from(match module(args, cx)?.phase() {
        ModulePhase::Unlinked => 0,
        ModulePhase::Linking => 1,
        ModulePhase::Linked => 2,
        ModulePhase::Evaluating => 3,
        // Node's engine calls a module that awaits evaluated.
        ModulePhase::EvaluatingAsync | ModulePhase::Evaluated => 4,
        ModulePhase::Errored => 5,
    }))
}

fn error(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    match module(args, cx)?.evaluation_error() {
        Some(error) => Ok(ouro_engine::complete::error_value(error, cx)),
        None => Ok(JsValue::undefined()),
    }
}

/// `setExport(module, name, value)` of a synthetic module.
fn set_export(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let name: JsString = arg(args, 1, "name", cx)?;
    module(args, cx)?.set_synthetic_export(&name, args.get(2).cloned().unwrap_or_default())?;
    Ok(JsValue::undefined())
}

fn has_top_level_await(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(module(args, cx)?.has_top_level_await().into())
}

fn is_graph_async(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let module = module(args, cx)?;
    Ok(modules_below(&module)
        .iter()
        .any(Module::has_top_level_await)
        .into())
}

/// `isEvaluatingBelow(module)`: whether the code of some module of the graph is running.
fn is_evaluating_below(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let module = module(args, cx)?;
    Ok(modules_below(&module)
        .iter()
        .any(|module| module.phase() == ModulePhase::Evaluating)
        .into())
}

// --- the entry point ---------------------------------------------------------------

/// The program's own module, when it is one.
#[derive(Default)]
struct EntryPoint {
    promise: RefCell<Option<JsPromise>>,
    module: RefCell<Option<Module>>,
}

/// `setEntryPoint(promise, module)`: what must settle before the process may end well.
fn set_entry_point(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let entry = cx.slot::<EntryPoint>();
    if let Some(promise) = args.first().and_then(JsValue::as_object) {
        entry
            .promise
            .replace(JsPromise::from_object(promise.clone()).ok());
    }
    if let Some(held) = args.get(1).filter(|held| held.is_object()) {
        let module = module(std::slice::from_ref(held), cx)?;
        entry.module.replace(Some(module));
    }
    Ok(JsValue::undefined())
}

/// Whether the entry point still awaits.
pub fn is_entry_pending(cx: &mut Cx<'_>) -> bool {
    cx.try_slot::<EntryPoint>().is_some_and(|entry| {
        entry
            .promise
            .borrow()
            .as_ref()
            .is_some_and(|promise| matches!(promise.state(), PromiseState::Pending))
    })
}

/// Node's warning about the modules that still await.
pub fn unsettled_warning(cx: &mut Cx<'_>) -> String {
    let root = cx
        .try_slot::<EntryPoint>()
        .and_then(|entry| entry.module.borrow().clone());
    let Some(root) = root else { return String::new() };
    let mut text = String::new();
    for module in modules_below(&root) {
        if module.phase() != ModulePhase::EvaluatingAsync || !module.has_top_level_await() {
            continue;
        }
        // What waits for others did not come to its own awaits.
        let waits = module
            .loaded()
            .iter()
            .any(|other| other.phase() == ModulePhase::EvaluatingAsync);
        let url = module.path().map(|path| path.to_string_lossy().into_owned());
        if let Some(arrow) = url
            .filter(|_| !waits)
            .and_then(|url| module_link::await_arrow(&url, cx))
        {
            text.push_str("Warning: Detected unsettled top-level await at ");
            text.push_str(&arrow);
            text.push_str("\n\n\n\n");
        }
    }
    text
}

// --- what the engine asks -------------------------------------------------------------

/// The engine's door to the loader in JS.
pub struct Loader;

impl ModuleLoader for Loader {
    fn load_imported_module(
        self: Rc<Self>,
        _: Referrer,
        _: ModuleRequest,
        _: &RefCell<&mut Context>,
    ) -> impl Future<Output = JsResult<Module>> {
        // Graphs are linked by `link`; only `import.source()` and `import.defer()` get here.
        std::future::ready(Err(boa_engine::JsNativeError::syntax()
            .with_message("source phase import is not available for this module")
            .into()))
    }

    fn import_dynamically(
        self: Rc<Self>,
        referrer: Referrer,
        request: ModuleRequest,
        context: &mut Context,
    ) -> Option<JsResult<JsValue>> {
        let cx = &mut Cx::new(context);
        let (is_module, host) = match &referrer {
            Referrer::Module(module) => (true, module.host_value()),
            Referrer::Script(script) => (false, script.host_value()),
            Referrer::Realm(_) => (false, JsValue::undefined()),
        };
        let path = referrer.path().map_or_else(JsValue::undefined, |path| {
            JsString::from(path.to_string_lossy().as_ref()).into()
        });
        let attributes = match attributes_of(&request, cx) {
            Ok(attributes) => attributes,
            Err(error) => return Some(Err(error)),
        };
        let args = [
            request.specifier().clone().into(),
            attributes,
            path,
            is_module.into(),
            host,
        ];
        Some(builtins::call_export(LOADER, "importDynamically", &args, cx))
    }

    fn init_import_meta(self: Rc<Self>, import_meta: &JsObject, module: &Module, context: &mut Context) {
        let cx = &mut Cx::new(context);
        let url = module.path().map_or_else(JsValue::undefined, |path| {
            JsString::from(path.to_string_lossy().as_ref()).into()
        });
        let args = [import_meta.clone().into(), url, module.host_value()];
        // The engine's hook cannot fail; what vm's callback throws is lost with it.
        let _ = builtins::call_export(LOADER, "initializeImportMeta", &args, cx);
    }
}
