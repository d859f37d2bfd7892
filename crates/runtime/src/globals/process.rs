//! The `process` object. It inherits from `EventEmitter.prototype`, but a program
//! that never listens does not pay for the emitter: until `events` is loaded its
//! prototype carries stand-ins that load it and call the real method.

use boa_engine::object::builtins::{JsArray, JsFunction};
use boa_engine::property::{Attribute, PropertyDescriptor};
use boa_engine::{JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, js_string};
use ouro_engine::Cx;
use ouro_engine::deterministic::Deterministic;

use crate::builtins::{self, Builtins};
use crate::exit::ExitState;
use crate::globals::{NODE_VERSION, data};
use crate::options::{Options, Value};
use crate::{exit, tables};

/// Emitter methods with a stand-in until `events` is loaded: (name, length).
const EMITTER: &[(&str, usize)] = &[
    ("addListener", 2),
    ("emit", 1),
    ("eventNames", 0),
    ("getMaxListeners", 0),
    ("listenerCount", 2),
    ("listeners", 1),
    ("off", 2),
    ("on", 2),
    ("once", 2),
    ("prependListener", 2),
    ("prependOnceListener", 2),
    ("rawListeners", 1),
    ("removeAllListeners", 1),
    ("removeListener", 2),
    ("setMaxListeners", 1),
];

/// Builds `process`.
pub fn make(cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let hidden = Attribute::WRITABLE | Attribute::CONFIGURABLE;
    let shown = hidden | Attribute::ENUMERABLE;

    let prototype = cx.object();
    let constructor = cx.function(
        "process",
        0,
        NativeFunction::from_fn_ptr(|_, _, _| Ok(JsValue::undefined())),
    );
    data(
        &constructor,
        js_string!("prototype"),
        prototype.clone().into(),
        Attribute::empty(),
        cx,
    )?;
    data(
        &prototype,
        js_string!("constructor"),
        constructor.into(),
        hidden,
        cx,
    )?;
    for (name, length) in EMITTER {
        let stand_in = cx.function(name, *length, stand_in(name));
        data(&prototype, JsString::from(*name), stand_in.into(), hidden, cx)?;
    }
    let process = cx.object();
    process.set_prototype(Some(prototype));
    cx.slot::<Builtins>().set_process(process.clone());

    let tag = PropertyDescriptor::builder()
        .value(js_string!("process"))
        .configurable(true)
        .build();
    process.define_property_or_throw(JsSymbol::to_string_tag(), tag, cx)?;
    data(
        &process,
        js_string!("version"),
        js_string!("v22.22.2").into(),
        Attribute::ENUMERABLE,
        cx,
    )?;
    debug_assert_eq!(NODE_VERSION, "v22.22.2");
    data(
        &process,
        js_string!("arch"),
        JsString::from(node_arch()).into(),
        Attribute::ENUMERABLE,
        cx,
    )?;
    data(
        &process,
        js_string!("platform"),
        js_string!("linux").into(),
        Attribute::ENUMERABLE,
        cx,
    )?;
    data(
        &process,
        js_string!("pid"),
        JsValue::from(
            cx.try_slot::<Deterministic>()
                .map_or_else(std::process::id, |run| run.setting().pid),
        ),
        Attribute::ENUMERABLE,
        cx,
    )?;
    if let Some(options) = cx.try_slot::<Options>() {
        let exec_path: JsValue = JsString::from(&*options.exec_path.to_string_lossy()).into();
        let mut argv = vec![exec_path.clone()];
        argv.extend(
            options
                .args
                .iter()
                .map(|arg| JsString::from(&*arg.to_string_lossy()).into()),
        );
        let argv = JsArray::from_iter(argv, cx);
        data(&process, js_string!("argv"), argv.into(), shown, cx)?;
        let exec_argv: Vec<JsValue> = options
            .exec_argv
            .iter()
            .map(|arg| JsString::from(arg.as_str()).into())
            .collect();
        let exec_argv = JsArray::from_iter(exec_argv, cx);
        data(&process, js_string!("execArgv"), exec_argv.into(), shown, cx)?;
        data(&process, js_string!("execPath"), exec_path, shown, cx)?;
        let argv0 = JsString::from(&*options.argv0.to_string_lossy());
        data(
            &process,
            js_string!("argv0"),
            argv0.into(),
            Attribute::ENUMERABLE,
            cx,
        )?;
    }
    let next_tick = cx.function(
        "nextTick",
        1,
        NativeFunction::from_fn_ptr(|this, args, c| {
            tables::task_queue::next_tick(this, args, &mut Cx::new(c))
        }),
    );
    data(&process, js_string!("nextTick"), next_tick.into(), shown, cx)?;
    let exit_function = cx.function(
        "exit",
        1,
        NativeFunction::from_fn_ptr(|_, args, c| process_exit(args, &mut Cx::new(c))),
    );
    data(&process, js_string!("exit"), exit_function.into(), shown, cx)?;
    exit_code(&process, cx)?;
    let options = cx.try_slot::<Options>();
    let given = |name: &str| options.as_ref().is_some_and(|options| options.flag(name));
    ouro_process::properties(&process, &given, cx)?;
    let hooks = cx.slot::<ouro_process::hooks::Hooks>();
    hooks.export.set(Some(builtins::export));
    hooks.heap.set(Some(crate::memory::heap));
    ouro_process::clock::mark_start(cx);
    for (name, id, export) in ouro_process::LAZY {
        builtins::define_lazy(&process, name, id, export, true, cx)?;
    }
    Ok(process)
}

/// Node's name of the processor architecture.
fn node_arch() -> &'static str {
    match std::env::consts::ARCH {
        "x86_64" => "x64",
        "aarch64" => "arm64",
        "x86" => "ia32",
        other => other,
    }
}

/// An emitter method that loads `EventEmitter`, which replaces it, and calls the real one.
fn stand_in(name: &'static str) -> NativeFunction {
    NativeFunction::from_copy_closure(move |this, args, context| {
        let cx = &mut Cx::new(context);
        let emitter = builtins::export(builtins::EMITTER, "prototype", cx)?;
        let Some(emitter) = emitter.as_object() else {
            return Ok(JsValue::undefined());
        };
        let method = emitter.get(JsString::from(name), cx)?;
        match method.as_callable() {
            Some(method) => method.call(this, args, cx),
            None => Err(cx.type_error(format!("EventEmitter has no '{name}'"))),
        }
    })
}

/// Called when `EventEmitter` was loaded: gives `process` its real prototype chain.
pub fn adopt_emitter(exports: &JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
    let Some(process) = cx.slot::<Builtins>().process() else {
        return Ok(());
    };
    let Some(emitter) = exports.as_object() else {
        return Ok(());
    };
    let Some(prototype) = process.prototype() else {
        return Ok(());
    };
    let base = emitter.get(js_string!("prototype"), cx)?;
    for (name, _) in EMITTER {
        prototype.delete_property_or_throw(JsString::from(*name), cx)?;
    }
    prototype.set_prototype(base.as_object());
    if let Some(constructor) = exports.as_callable() {
        constructor.call(&process.clone().into(), &[], cx)?;
    }
    let silent = cx
        .try_slot::<Options>()
        .is_some_and(|options| options.get("--warnings") == Some(&Value::Flag(false)));
    let silent = silent || ouro_process::env::get("NODE_NO_WARNINGS", cx)?.as_deref() == Some("1");
    ouro_process::listeners(&process, !silent, cx)
}

/// `process.exit([code])`: sets the code, emits 'exit', leaves.
fn process_exit(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(code) = args.first().filter(|code| !code.is_undefined()) {
        set_exit_code(code.clone(), cx)?;
    }
    exit::emit_exit(0, cx);
    // `process.reallyExit` is looked up: programs and tests replace it.
    if let Some(process) = cx.slot::<Builtins>().process() {
        let really = process.get(js_string!("reallyExit"), cx)?;
        if let Some(really) = really.as_callable() {
            let code = JsValue::from(exit::code(0, cx));
            return really.call(&process.into(), &[code], cx);
        }
    }
    let code = exit::code(0, cx);
    Err(exit::leave(code, cx))
}

/// Validates and stores an exit code as `process.exitCode = value` does.
fn set_exit_code(value: JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
    let mut number = value.clone();
    if let Some(text) = value.as_string()
        && !text.is_empty()
    {
        let parsed = value.to_number(cx)?;
        if parsed.fract() == 0.0 && parsed.is_finite() {
            number = JsValue::from(parsed);
        }
    }
    if !number.is_null_or_undefined() {
        let name: JsValue = js_string!("code").into();
        match number.as_number() {
            None => {
                let kind = js_string!("number").into();
                return Err(cx.node_error("ERR_INVALID_ARG_TYPE", &[name, kind, value]));
            }
            Some(code) if code.fract() != 0.0 || !code.is_finite() => {
                let range = js_string!("an integer").into();
                return Err(cx.node_error("ERR_OUT_OF_RANGE", &[name, range, value]));
            }
            Some(_) => {}
        }
    }
    cx.slot::<ExitState>().code.replace(value);
    Ok(())
}

/// `process.exitCode`, an accessor over [`ExitState`].
fn exit_code(process: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let get = cx.function(
        "get",
        0,
        NativeFunction::from_fn_ptr(|_, _, c| Ok(Cx::new(c).slot::<ExitState>().code.borrow().clone())),
    );
    let set = cx.function(
        "set",
        1,
        NativeFunction::from_fn_ptr(|_, args, c| {
            set_exit_code(args.first().cloned().unwrap_or_default(), &mut Cx::new(c))?;
            Ok(JsValue::undefined())
        }),
    );
    let (Some(get), Some(set)) = (JsFunction::from_object(get), JsFunction::from_object(set)) else {
        return Ok(());
    };
    let descriptor = PropertyDescriptor::builder()
        .get(get)
        .set(set)
        .enumerable(true)
        .configurable(false)
        .build();
    process.define_property_or_throw(js_string!("exitCode"), descriptor, cx)?;
    Ok(())
}
