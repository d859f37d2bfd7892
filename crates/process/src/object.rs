//! What a `process` object is born with besides its lazy properties: accessors
//! over the kernel, flags of the command line, and the listeners every process has.

use crate::hooks::Hooks;
use crate::{ids, signals, title};
use boa_engine::object::builtins::JsFunction;
use boa_engine::property::{Attribute, PropertyDescriptor};
use boa_engine::{Context, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};
use ouro_engine::Cx;
use ouro_engine::deterministic::Deterministic;
use std::cell::Cell;

/// Whether stacks are to be mapped back to sources.
#[derive(Default)]
struct SourceMaps(Cell<bool>);

/// Options that become a constant property of `process` when given: (option, property).
const FLAGS: &[(&str, &str)] = &[
    ("--no-deprecation", "noDeprecation"),
    ("--throw-deprecation", "throwDeprecation"),
    ("--trace-deprecation", "traceDeprecation"),
    ("--trace-warnings", "traceProcessWarnings"),
];

/// Gives `process` its accessors (`title`, `ppid`, `sourceMapsEnabled`), `debugPort` and what `given` options set.
///
/// # Errors
/// When `process` is not extensible.
pub fn properties(process: &JsObject, given: &dyn Fn(&str) -> bool, cx: &mut Cx<'_>) -> JsResult<()> {
    let get_title = |_: &JsValue, _: &[JsValue], _: &mut Context| {
        Ok(JsValue::from(JsString::from(title::get().unwrap_or_default())))
    };
    let set_title = |_: &JsValue, args: &[JsValue], context: &mut Context| {
        let title = args.first().cloned().unwrap_or_default().to_string(context)?;
        // Setting the title cannot fail visibly.
        let _ = title::set(title.to_std_string_lossy());
        Ok(JsValue::undefined())
    };
    let get_ppid = |_: &JsValue, _: &[JsValue], context: &mut Context| {
        Ok(JsValue::from(
            match Cx::new(context).try_slot::<Deterministic>() {
                Some(run) => run.setting().ppid,
                None => ids::getppid().unwrap_or_default(),
            },
        ))
    };
    let get_maps = |_: &JsValue, _: &[JsValue], context: &mut Context| {
        Ok(JsValue::from(Cx::new(context).slot::<SourceMaps>().0.get()))
    };
    let accessors = [
        (
            "title",
            NativeFunction::from_fn_ptr(get_title),
            Some(NativeFunction::from_fn_ptr(set_title)),
        ),
        ("ppid", NativeFunction::from_fn_ptr(get_ppid), None),
        ("sourceMapsEnabled", NativeFunction::from_fn_ptr(get_maps), None),
    ];
    for (name, get, set) in accessors {
        let mut descriptor = PropertyDescriptor::builder().enumerable(true).configurable(true);
        if let Some(get) = JsFunction::from_object(cx.function(name, 0, get)) {
            descriptor = descriptor.get(get);
        }
        if let Some(set) = set
            && let Some(set) = JsFunction::from_object(cx.function(name, 1, set))
        {
            descriptor = descriptor.set(set);
        }
        process.define_property_or_throw(JsString::from(name), descriptor, cx)?;
    }
    cx.define(process, "debugPort", 9229)?;
    let constant = Attribute::ENUMERABLE | Attribute::CONFIGURABLE;
    for (option, name) in FLAGS {
        if given(option) {
            let descriptor = PropertyDescriptor::builder()
                .value(true)
                .writable(constant.writable())
                .enumerable(constant.enumerable())
                .configurable(constant.configurable());
            process.define_property_or_throw(JsString::from(*name), descriptor, cx)?;
        }
    }
    Ok(())
}

pub(crate) fn set_source_maps(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    cx.slot::<SourceMaps>()
        .0
        .set(args.first().is_some_and(JsValue::to_boolean));
    Ok(JsValue::undefined())
}

/// Adds the listeners a `process` object is born with: those that start and stop
/// signal watchers and, unless warnings are off, the one that prints warnings.
/// Call it once `process` is an emitter; it runs `process.on`.
///
/// # Errors
/// What `process.on` throws.
pub fn listeners(process: &JsObject, print_warnings: bool, cx: &mut Cx<'_>) -> JsResult<()> {
    let on = process.get(js_string!("on"), cx)?;
    let Some(on) = on.as_callable() else {
        return Ok(());
    };
    let start = |this: &JsValue, args: &[JsValue], context: &mut Context| {
        signals::start(this, args, &mut Cx::new(context))
    };
    let stop = |this: &JsValue, args: &[JsValue], context: &mut Context| {
        signals::stop(this, args, &mut Cx::new(context))
    };
    let warn =
        |_: &JsValue, args: &[JsValue], context: &mut Context| print_warning(args, &mut Cx::new(context));
    let this = JsValue::from(process.clone());
    let all = [
        (
            "newListener",
            "startListeningIfSignal",
            NativeFunction::from_fn_ptr(start),
        ),
        (
            "removeListener",
            "stopListeningIfSignal",
            NativeFunction::from_fn_ptr(stop),
        ),
        ("warning", "onWarning", NativeFunction::from_fn_ptr(warn)),
    ];
    for (event, name, native) in all {
        if event == "warning" && !print_warnings {
            continue;
        }
        let listener = cx.function(name, 1, native);
        on.call(&this, &[JsString::from(event).into(), listener.into()], cx)?;
    }
    Ok(())
}

/// The default listener of 'warning': its text is the business of stdlib/internal/process/warning.js.
fn print_warning(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(export) = cx.slot::<Hooks>().export.get() else {
        return Ok(JsValue::undefined());
    };
    let function = export("internal/process/warning", "onWarning", cx)?;
    match function.as_callable() {
        Some(function) => function.call(&JsValue::undefined(), args, cx),
        None => Ok(JsValue::undefined()),
    }
}
