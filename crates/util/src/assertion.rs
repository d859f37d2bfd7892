//! The natives of assert: differences of texts and the source of a failing call.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsObject, JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::arg;
use ouro_engine::errors::source_line;

use crate::diff::{self, Colors, Step};
use crate::expression;

fn colors(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<Colors> {
    let mut read = |key: &str| -> JsResult<JsValue> { object.get(JsString::from(key), cx) };
    let texts = [
        read("white")?,
        read("green")?,
        read("red")?,
        read("blue")?,
        read("gray")?,
        read("hasColors")?,
    ];
    let text = |index: usize| -> String {
        texts
            .get(index)
            .and_then(JsValue::as_string)
            .map(|text| text.to_std_string_lossy())
            .unwrap_or_default()
    };
    Ok(Colors {
        white: text(0),
        green: text(1),
        red: text(2),
        blue: text(3),
        gray: text(4),
        enabled: texts[5].to_boolean(),
    })
}

/// `diffLines(actual, expected, commas, partial, colors)`: `[text, skipped]`.
pub(crate) fn diff_lines(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let actual: String = arg(args, 0, "actual", cx)?;
    let expected: String = arg(args, 1, "expected", cx)?;
    let commas: bool = arg(args, 2, "commas", cx)?;
    let partial: bool = arg(args, 3, "partial", cx)?;
    let palette: JsObject = arg(args, 4, "colors", cx)?;
    let (text, skipped) = diff::lines(&actual, &expected, commas, partial, &colors(&palette, cx)?);
    Ok(JsArray::from_iter([JsString::from(text).into(), skipped.into()], cx).into())
}

/// `diffChars(actual, expected, colors)`.
pub(crate) fn diff_chars(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let actual: String = arg(args, 0, "actual", cx)?;
    let expected: String = arg(args, 1, "expected", cx)?;
    let palette: JsObject = arg(args, 2, "colors", cx)?;
    Ok(JsString::from(diff::characters(&actual, &expected, &colors(&palette, cx)?)).into())
}

/// `diffScript(actual, expected)`: `[operation, value]` pairs of two arrays of
/// strings: 1 only in `actual`, −1 only in `expected`, 0 in both.
pub(crate) fn diff_script(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let actual: Vec<JsString> = arg(args, 0, "actual", cx)?;
    let expected: Vec<JsString> = arg(args, 1, "expected", cx)?;
    let mut pairs = Vec::new();
    for step in diff::script(&actual, &expected, |a, b| (a == b).then(|| a.clone())) {
        let (operation, text) = match step {
            Step::Same(text) => (0, text),
            Step::Added(text) => (1, text),
            Step::Removed(text) => (-1, text),
        };
        pairs.push(JsArray::from_iter([JsValue::from(operation), text.into()], cx).into());
    }
    Ok(JsArray::from_iter::<Vec<JsValue>>(pairs, cx).into())
}

/// `expressionAt(file, line, column)`: the call written there, or undefined.
pub(crate) fn expression_at(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (Some(file), Some(line), Some(column)) = (
        args.first().and_then(JsValue::as_string),
        args.get(1).and_then(JsValue::as_number),
        args.get(2).and_then(JsValue::as_number),
    ) else {
        return Ok(JsValue::undefined());
    };
    let source = source_line(&file.to_std_string_lossy(), line as usize, cx);
    let found = source.and_then(|source| expression::at(&source, (column as usize).saturating_sub(1)));
    Ok(found.map_or_else(JsValue::undefined, |text| JsString::from(text).into()))
}
