//! The locale-sensitive methods of the language's own prototypes: natives that
//! load `internal/intl/methods` on first call, so that start-up pays nothing.

use boa_engine::property::Attribute;
use boa_engine::{Context, JsObject, JsResult, JsString, JsValue, NativeFunction};
use ouro_engine::Cx;

use crate::builtins;

const METHODS: &str = "internal/intl/methods";
const TIME_ZONE: &str = "internal/intl/time_zone";

/// Replaces the engine's methods, which know no locales.
pub fn install(cx: &mut Cx<'_>) -> JsResult<()> {
    let constructors = cx.intrinsics().constructors();
    let number = constructors.number().prototype();
    let bigint = constructors.bigint().prototype();
    let date = constructors.date().prototype();
    let string = constructors.string().prototype();
    let array = constructors.array().prototype();
    let typed_array = constructors.typed_array().prototype();
    lazy(&number, "toLocaleString", "numberToLocaleString", cx)?;
    lazy(&bigint, "toLocaleString", "bigintToLocaleString", cx)?;
    lazy(&date, "toLocaleString", "dateToLocaleString", cx)?;
    lazy(&date, "toLocaleDateString", "dateToLocaleDateString", cx)?;
    lazy(&date, "toLocaleTimeString", "dateToLocaleTimeString", cx)?;
    lazy(&string, "toLocaleUpperCase", "toLocaleUpperCase", cx)?;
    lazy(&string, "toLocaleLowerCase", "toLocaleLowerCase", cx)?;
    lazy(&array, "toLocaleString", "arrayToLocaleString", cx)?;
    lazy(&typed_array, "toLocaleString", "typedArrayToLocaleString", cx)?;

    cx.set_zone_namer(zone_name);

    let compare = NativeFunction::from_fn_ptr(|this, args, context| {
        let cx = &mut Cx::new(context);
        if let Some(order) = ouro_intl::collation::compare_default(this, args, cx) {
            return Ok(order);
        }
        call("localeCompare", this, args, cx)
    });
    let compare = cx.function("localeCompare", 1, compare);
    define(&string, "localeCompare", compare, cx)
}

/// The name of the local time zone at a time (ms since the epoch) in the default locale.
fn zone_name(time: f64, context: &mut Context) -> Option<JsString> {
    let cx = &mut Cx::new(context);
    let function = builtins::export(TIME_ZONE, "localZoneName", cx)
        .ok()?
        .as_callable()?;
    let name = function.call(&JsValue::undefined(), &[time.into()], cx).ok()?;
    name.as_string()
}

fn lazy(target: &JsObject, name: &'static str, export: &'static str, cx: &mut Cx<'_>) -> JsResult<()> {
    let native = NativeFunction::from_copy_closure(move |this, args, context| {
        call(export, this, args, &mut Cx::new(context))
    });
    let function = cx.function(name, 0, native);
    define(target, name, function, cx)
}

fn define(target: &JsObject, name: &'static str, function: JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let hidden = Attribute::WRITABLE | Attribute::CONFIGURABLE;
    super::data(target, JsString::from(name), function.into(), hidden, cx)
}

fn call(export: &'static str, this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let function = builtins::export(METHODS, export, cx)?;
    match function.as_callable() {
        Some(function) => function.clone().call(this, args, cx),
        None => Err(cx.type_error(format!("{METHODS} has no function '{export}'"))),
    }
}
