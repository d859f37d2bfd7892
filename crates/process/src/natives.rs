//! Small natives, and the listeners every `process` object has.

use crate::flags::FLAGS;
use crate::hooks::Hooks;
use crate::{dotenv, signals};
use boa_engine::{Context, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};
use ouro_base::SysResult;
use ouro_engine::Cx;

/// `[key, value, key, value, …]` of a `.env` file.
pub(crate) fn parse_env(text: String) -> SysResult<Vec<String>> {
    Ok(dotenv::parse(&text).into_iter().flat_map(|(key, value)| [key, value]).collect())
}

/// The options `NODE_OPTIONS` may hold.
pub(crate) fn environment_flags() -> SysResult<Vec<&'static str>> {
    Ok(FLAGS.to_vec())
}

/// Adds the listeners a `process` object is born with: those that start and stop
/// signal watchers and, unless warnings are off, the one that prints warnings.
/// Call it once `process` is an emitter; it runs `process.on`.
///
/// # Errors
/// What `process.on` throws.
pub fn listeners(process: &JsObject, print_warnings: bool, cx: &mut Cx<'_>) -> JsResult<()> {
    let on = process.get(js_string!("on"), cx)?;
    let Some(on) = on.as_callable().map(|f| f.clone()) else { return Ok(()) };
    let start = |this: &JsValue, args: &[JsValue], context: &mut Context| {
        signals::start(this, args, &mut Cx::new(context))
    };
    let stop = |this: &JsValue, args: &[JsValue], context: &mut Context| {
        signals::stop(this, args, &mut Cx::new(context))
    };
    let warn = |_: &JsValue, args: &[JsValue], context: &mut Context| print_warning(args, &mut Cx::new(context));
    let this = JsValue::from(process.clone());
    let all = [
        ("newListener", "startListeningIfSignal", NativeFunction::from_fn_ptr(start)),
        ("removeListener", "stopListeningIfSignal", NativeFunction::from_fn_ptr(stop)),
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
    let Some(export) = cx.slot::<Hooks>().export.get() else { return Ok(JsValue::undefined()) };
    let function = export("internal/process/warning", "onWarning", cx)?;
    match function.as_callable().map(|f| f.clone()) {
        Some(function) => function.call(&JsValue::undefined(), args, cx),
        None => Ok(JsValue::undefined()),
    }
}
