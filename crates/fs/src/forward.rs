//! Functions that live in files loaded on first use.
//!
//! `fs` has some hundred functions and most programs use five. The others are
//! small native functions which load the JS half that holds them when called;
//! programs see ordinary functions with the right name and length.

use boa_engine::{JsObject, JsResult, JsString, JsValue, NativeFunction};
use ouro_engine::Cx;
use ouro_engine::convert::arg;

/// `forward(target, require, id, 'name/length name/length …')`.
pub(crate) fn forward(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let target: JsObject = arg(args, 0, "target", cx)?;
    let load: JsObject = arg(args, 1, "require", cx)?;
    let id: JsString = arg(args, 2, "id", cx)?;
    let list: String = arg(args, 3, "names", cx)?;
    for item in list.split_ascii_whitespace() {
        let (name, length) = item.split_once('/').unwrap_or((item, "0"));
        let captures = (load.clone(), id.clone(), JsString::from(name));
        let call = NativeFunction::from_copy_closure_with_captures(
            |this, args, (load, id, name), context| {
                let module = load.call(&JsValue::undefined(), &[id.clone().into()], context)?;
                let function = match module.as_object() {
                    Some(module) => module.get(name.clone(), context)?,
                    None => JsValue::undefined(),
                };
                match function.as_callable() {
                    Some(function) => function.call(this, args, context),
                    None => Err(Cx::new(context).type_error("internal error: nothing to forward to")),
                }
            },
            captures,
        );
        let function = cx.function(name, length.parse().unwrap_or(0), call);
        cx.define(&target, name, function)?;
    }
    Ok(JsValue::undefined())
}
