//! Colours: what `ctx.stylize` is in each mode, and the colour tables of
//! `util.inspect`.

use boa_engine::object::builtins::JsArray;
use boa_engine::property::PropertyDescriptor;
use boa_engine::{JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};
use ouro_engine::Cx;

use super::options::{State, Stylize};
use crate::text::{Text, text};

/// Name, code that switches it on, code that switches it off.
const COLORS: &[(&str, u8, u8)] = &[
    ("reset", 0, 0),
    ("bold", 1, 22),
    ("dim", 2, 22),
    ("italic", 3, 23),
    ("underline", 4, 24),
    ("blink", 5, 25),
    ("inverse", 7, 27),
    ("hidden", 8, 28),
    ("strikethrough", 9, 29),
    ("doubleunderline", 21, 24),
    ("black", 30, 39),
    ("red", 31, 39),
    ("green", 32, 39),
    ("yellow", 33, 39),
    ("blue", 34, 39),
    ("magenta", 35, 39),
    ("cyan", 36, 39),
    ("white", 37, 39),
    ("bgBlack", 40, 49),
    ("bgRed", 41, 49),
    ("bgGreen", 42, 49),
    ("bgYellow", 43, 49),
    ("bgBlue", 44, 49),
    ("bgMagenta", 45, 49),
    ("bgCyan", 46, 49),
    ("bgWhite", 47, 49),
    ("framed", 51, 54),
    ("overlined", 53, 55),
    ("gray", 90, 39),
    ("redBright", 91, 39),
    ("greenBright", 92, 39),
    ("yellowBright", 93, 39),
    ("blueBright", 94, 39),
    ("magentaBright", 95, 39),
    ("cyanBright", 96, 39),
    ("whiteBright", 97, 39),
    ("bgGray", 100, 49),
    ("bgRedBright", 101, 49),
    ("bgGreenBright", 102, 49),
    ("bgYellowBright", 103, 49),
    ("bgBlueBright", 104, 49),
    ("bgMagentaBright", 105, 49),
    ("bgCyanBright", 106, 49),
    ("bgWhiteBright", 107, 49),
];

/// Other names of colours: the alias follows its target when that is changed.
const ALIASES: &[(&str, &str)] = &[
    ("grey", "gray"),
    ("blackBright", "gray"),
    ("bgGrey", "bgGray"),
    ("bgBlackBright", "bgGray"),
    ("faint", "dim"),
    ("crossedout", "strikethrough"),
    ("strikeThrough", "strikethrough"),
    ("crossedOut", "strikethrough"),
    ("conceal", "hidden"),
    ("swapColors", "inverse"),
    ("swapcolors", "inverse"),
    ("doubleUnderline", "doubleunderline"),
];

/// Which colour a kind of value has.
const STYLES: &[(&str, &str)] = &[
    ("special", "cyan"),
    ("number", "yellow"),
    ("bigint", "yellow"),
    ("boolean", "yellow"),
    ("undefined", "grey"),
    ("null", "bold"),
    ("string", "green"),
    ("symbol", "green"),
    ("date", "magenta"),
    ("regexp", "red"),
    ("module", "underline"),
];

/// `inspect.colors`.
pub(crate) fn colors_object(cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let object = JsObject::with_null_proto();
    for &(name, on, off) in COLORS {
        let pair = JsArray::from_iter([JsValue::from(on), JsValue::from(off)], cx);
        object.create_data_property_or_throw(JsString::from(name), pair, cx)?;
    }
    for &(alias, target) in ALIASES {
        let target = JsString::from(target);
        let get = NativeFunction::from_copy_closure_with_captures(
            |this, _, target, cx| match this.as_object() {
                Some(object) => object.get(target.clone(), cx),
                None => Ok(JsValue::undefined()),
            },
            target.clone(),
        );
        let set = NativeFunction::from_copy_closure_with_captures(
            |this, args, target, cx| {
                if let Some(object) = this.as_object() {
                    let value = args.first().cloned().unwrap_or_default();
                    object.set(target.clone(), value, true, cx)?;
                }
                Ok(JsValue::undefined())
            },
            target,
        );
        let get = cx.function("get", 0, get);
        let set = cx.function("set", 1, set);
        let descriptor = PropertyDescriptor::builder()
            .get(get)
            .set(set)
            .enumerable(false)
            .configurable(true);
        object.define_property_or_throw(JsString::from(alias), descriptor, cx)?;
    }
    Ok(object)
}

/// `inspect.styles`.
pub(crate) fn styles_object(cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let object = JsObject::with_null_proto();
    for &(kind, color) in STYLES {
        object.create_data_property_or_throw(JsString::from(kind), JsString::from(color), cx)?;
    }
    Ok(object)
}

/// Colours `part` as a value of kind `style`.
pub(crate) fn apply(mode: &Stylize, part: Text, style: &str, cx: &mut Cx<'_>) -> JsResult<Text> {
    match mode {
        Stylize::Plain => Ok(part),
        Stylize::Colors => colored(part, style, cx),
        Stylize::By(function) => {
            let args = [part.to_value(), JsString::from(style).into()];
            let result = function.call(&JsValue::undefined(), &args, cx)?;
            Ok(Text::from(&result.to_string(cx)?))
        }
    }
}

fn colored(part: Text, style: &str, cx: &mut Cx<'_>) -> JsResult<Text> {
    let Some((on, off)) = codes(style, cx)? else {
        return Ok(part);
    };
    Ok(text!("\u{1b}[", on, "m", part, "\u{1b}[", off, "m"))
}

// User code may have changed either table, so they are read each time once the
// function that carries them exists.
fn codes(style: &str, cx: &mut Cx<'_>) -> JsResult<Option<(JsString, JsString)>> {
    let Some(inspect) = cx.slot::<State>().inspect.get().cloned() else {
        let Some((_, color)) = STYLES.iter().find(|(kind, _)| *kind == style) else {
            return Ok(None);
        };
        let color = ALIASES
            .iter()
            .find(|(alias, _)| alias == color)
            .map_or(*color, |(_, target)| target);
        return Ok(COLORS
            .iter()
            .find(|(name, ..)| *name == color)
            .map(|&(_, on, off)| {
                (
                    JsString::from(on.to_string().as_str()),
                    JsString::from(off.to_string().as_str()),
                )
            }));
    };
    let styles = inspect.get(js_string!("styles"), cx)?;
    let Some(styles) = styles.as_object() else {
        return Ok(None);
    };
    let color = styles.get(JsString::from(style), cx)?;
    if color.is_undefined() {
        return Ok(None);
    }
    let colors = inspect.get(js_string!("colors"), cx)?;
    let Some(colors) = colors.as_object() else {
        return Ok(None);
    };
    let pair = colors.get(color.to_property_key(cx)?, cx)?;
    let Some(pair) = pair.as_object() else {
        return Ok(None);
    };
    let on = pair.get(0, cx)?.to_string(cx)?;
    let off = pair.get(1, cx)?.to_string(cx)?;
    Ok(Some((on, off)))
}

/// The `stylize` function custom inspection functions see.
pub(crate) fn to_function(mode: &Stylize, cx: &mut Cx<'_>) -> JsObject {
    let state = cx.slot::<State>();
    match mode {
        Stylize::By(function) => function.clone(),
        Stylize::Plain => state
            .stylize_plain
            .get_or_init(|| {
                cx.function(
                    "stylizeNoColor",
                    1,
                    NativeFunction::from_fn_ptr(|_, args, _| Ok(args.first().cloned().unwrap_or_default())),
                )
            })
            .clone(),
        Stylize::Colors => state
            .stylize_colors
            .get_or_init(|| cx.function("stylizeWithColor", 2, NativeFunction::from_fn_ptr(with_color)))
            .clone(),
    }
}

fn with_color(_: &JsValue, args: &[JsValue], context: &mut boa_engine::Context) -> JsResult<JsValue> {
    let part = args.first().cloned().unwrap_or_default();
    let style = args.get(1).cloned().unwrap_or_default().to_string(context)?;
    let cx = &mut Cx::new(context);
    match codes(&style.to_std_string_lossy(), cx)? {
        None => Ok(part),
        Some((on, off)) => {
            let part = part.to_string(cx)?;
            Ok(text!("\u{1b}[", on, "m", part, "\u{1b}[", off, "m").to_value())
        }
    }
}

/// Which mode a given `stylize` stands for.
pub(crate) fn from_value(value: &JsValue, cx: &mut Cx<'_>) -> Stylize {
    let Some(function) = value.as_callable() else {
        return Stylize::Plain;
    };
    let state = cx.slot::<State>();
    if state.stylize_plain.get() == Some(&function) {
        Stylize::Plain
    } else if state.stylize_colors.get() == Some(&function) {
        Stylize::Colors
    } else {
        Stylize::By(function)
    }
}

/// `stylize` for values of another context: neither its prototype nor what it
/// returns or throws may lead back into ours.
pub(crate) fn shielded(stylize: JsObject, cx: &mut Cx<'_>) -> JsObject {
    let function = NativeFunction::from_copy_closure_with_captures(
        |_, args, stylize: &JsObject, cx| {
            let styled = stylize
                .call(&JsValue::undefined(), args, cx)
                .and_then(|value| value.to_string(cx));
            Ok(styled.map_or_else(|_| args.first().cloned().unwrap_or_default(), JsValue::from))
        },
        stylize,
    );
    let function = cx.function("", 2, function);
    function.set_prototype(None);
    function
}

/// No colours.
pub(crate) const fn plain() -> Stylize {
    Stylize::Plain
}
