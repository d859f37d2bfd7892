//! Argument checks all modules share: the `validators` table.
//!
//! Each returns or throws Node's error. They are native because they run on
//! nearly every public call: half the cost of a JS function, nothing to load,
//! and no frame in the stack of the error.

use boa_engine::introspect;
use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};

use crate::Cx;
use crate::errors::describe::to_text;

crate::binding! {
    pub mod "validators":
    fun "isInt32"(1) = is_int32;
    fun "isUint32"(1) = is_uint32;
    fun "parseFileMode"(3) = parse_file_mode;
    fun "validateArray"(2) = array;
    fun "validateStringArray"(2) = string_array;
    fun "validateBooleanArray"(2) = boolean_array;
    fun "validateAbortSignalArray"(2) = abort_signal_array;
    fun "validateBoolean"(2) = boolean;
    fun "validateBuffer"(1) = buffer;
    fun "validateDictionary"(2) = dictionary;
    fun "validateFunction"(2) = function;
    fun "validateInt32"(2) = int32;
    fun "validateInteger"(2) = integer;
    fun "validateNumber"(2) = number;
    fun "validateObject"(2) = object;
    fun "validateOneOf"(3) = one_of;
    fun "validatePlainFunction"(2) = plain_function;
    fun "validatePort"(1) = port;
    fun "validateString"(2) = string;
    fun "validateUint32"(2) = uint32;
    fun "validateUndefined"(2) = undefined;
    fun "validateUnion"(3) = union;
    fun "validateAbortSignal"(2) = abort_signal;
    fun "validateThisInternalField"(3) = this_internal_field;
    fun "validateFiniteNumber"(2) = finite_number;
    fun "checkRangesOrGetDefault"(5) = check_ranges_or_get_default;
    value "kValidateObjectNone" = constant::<0>;
    value "kValidateObjectAllowNullable" = constant::<ALLOW_NULL>;
    value "kValidateObjectAllowArray" = constant::<ALLOW_ARRAY>;
    value "kValidateObjectAllowFunction" = constant::<ALLOW_FUNCTION>;
    value "kValidateObjectAllowObjects" = constant::<ALLOW_OBJECTS>;
    value "kValidateObjectAllowObjectsAndNull" = constant::<ALLOW_ALL>;
}

const ALLOW_NULL: i32 = 1;
const ALLOW_ARRAY: i32 = 2;
const ALLOW_FUNCTION: i32 = 4;
const ALLOW_OBJECTS: i32 = ALLOW_ARRAY | ALLOW_FUNCTION;
const ALLOW_ALL: i32 = ALLOW_NULL | ALLOW_OBJECTS;

fn constant<const N: i32>(_: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(N.into())
}

const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

type Outcome = JsResult<JsValue>;

/// The arguments of a validator: value, name, and what follows.
struct Given<'a> {
    args: &'a [JsValue],
}

impl<'a> Given<'a> {
    fn at(&self, index: usize) -> JsValue {
        self.args.get(index).cloned().unwrap_or_default()
    }

    fn value(&self) -> JsValue {
        self.at(0)
    }

    fn number(&self) -> Option<f64> {
        self.args.first().and_then(JsValue::as_number)
    }

    /// Optional argument `index` as a number.
    fn limit(&self, index: usize, default: f64) -> f64 {
        self.args
            .get(index)
            .and_then(JsValue::as_number)
            .unwrap_or(default)
    }

    /// `name`, with a default for the validators that have one.
    fn name(&self, index: usize, default: Option<&str>) -> JsValue {
        match (self.args.get(index).filter(|name| !name.is_undefined()), default) {
            (Some(name), _) => name.clone(),
            (None, Some(default)) => JsString::from(default).into(),
            (None, None) => JsValue::undefined(),
        }
    }

    fn wrong_type(&self, expected: &str, cx: &mut Cx<'_>) -> Outcome {
        wrong_type(self.at(1), expected, self.value(), cx)
    }

    fn out_of_range(&self, range: String, cx: &mut Cx<'_>) -> Outcome {
        let args = [self.at(1), JsString::from(range).into(), self.value()];
        Err(cx.node_error("ERR_OUT_OF_RANGE", &args))
    }

    fn wrong_value(&self, reason: String, cx: &mut Cx<'_>) -> Outcome {
        let args = [self.at(1), self.value(), JsString::from(reason).into()];
        Err(cx.node_error("ERR_INVALID_ARG_VALUE", &args))
    }
}

const DONE: Outcome = Ok(JsValue::undefined());

fn wrong_type(name: JsValue, expected: &str, value: JsValue, cx: &mut Cx<'_>) -> Outcome {
    Err(cx.node_error(
        "ERR_INVALID_ARG_TYPE",
        &[name, JsString::from(expected).into(), value],
    ))
}

fn is_integer(number: f64) -> bool {
    number.is_finite() && number.trunc() == number
}

fn digits(number: f64, cx: &mut Cx<'_>) -> JsResult<String> {
    to_text(&JsValue::from(number), cx)
}

// --- numbers -------------------------------------------------------------------

fn is_int32(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> Outcome {
    let number = Given { args }.number();
    Ok(number.is_some_and(|n| n == f64::from(n as i32)).into())
}

fn is_uint32(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> Outcome {
    let number = Given { args }.number();
    Ok(number.is_some_and(|n| n == f64::from(n as u32)).into())
}

fn within(given: &Given<'_>, min: f64, max: f64, cx: &mut Cx<'_>) -> Outcome {
    let Some(number) = given.number() else {
        return given.wrong_type("number", cx);
    };
    if !is_integer(number) {
        return given.out_of_range("an integer".into(), cx);
    }
    if number < min || number > max {
        let range = format!(">= {} && <= {}", digits(min, cx)?, digits(max, cx)?);
        return given.out_of_range(range, cx);
    }
    DONE
}

fn integer(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    within(
        &given,
        given.limit(2, -MAX_SAFE_INTEGER),
        given.limit(3, MAX_SAFE_INTEGER),
        cx,
    )
}

fn int32(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    within(
        &given,
        given.limit(2, f64::from(i32::MIN)),
        given.limit(3, f64::from(i32::MAX)),
        cx,
    )
}

fn uint32(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let positive = args.get(2).is_some_and(JsValue::to_boolean);
    within(&given, if positive { 1.0 } else { 0.0 }, f64::from(u32::MAX), cx)
}

fn number(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let Some(number) = given.number() else {
        return given.wrong_type("number", cx);
    };
    let limit = |index: usize| {
        args.get(index)
            .filter(|limit| !limit.is_null_or_undefined())
            .and_then(JsValue::as_number)
    };
    let (min, max) = (limit(2), limit(3));
    let limited = min.is_some() || max.is_some();
    let outside = min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max);
    if outside || (limited && number.is_nan()) {
        let mut parts = Vec::new();
        if let Some(min) = min {
            parts.push(format!(">= {}", digits(min, cx)?));
        }
        if let Some(max) = max {
            parts.push(format!("<= {}", digits(max, cx)?));
        }
        return given.out_of_range(parts.join(" && "), cx);
    }
    DONE
}

/// False for undefined and NaN, true for finite numbers; throws for all else.
fn is_finite_number(given: &Given<'_>, cx: &mut Cx<'_>) -> JsResult<bool> {
    if given.value().is_undefined() {
        return Ok(false);
    }
    match given.number() {
        Some(number) if number.is_finite() => Ok(true),
        Some(number) if number.is_nan() => Ok(false),
        Some(_) => given.out_of_range("a finite number".into(), cx).map(|_| false),
        None => given.wrong_type("number", cx).map(|_| false),
    }
}

fn finite_number(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    Ok(is_finite_number(&Given { args }, cx)?.into())
}

fn check_ranges_or_get_default(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    if !is_finite_number(&given, cx)? {
        return Ok(given.at(4));
    }
    let (lower, upper) = (given.limit(2, f64::NEG_INFINITY), given.limit(3, f64::INFINITY));
    if given
        .number()
        .is_some_and(|number| number < lower || number > upper)
    {
        let range = format!(">= {} and <= {}", digits(lower, cx)?, digits(upper, cx)?);
        return given.out_of_range(range, cx);
    }
    Ok(given.value())
}

fn port(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let value = given.value();
    let allow_zero = given.at(2).is_undefined() || given.at(2).to_boolean();
    let usable = match value.as_string() {
        Some(text) => !text.trim().is_empty(),
        None => value.is_number(),
    };
    if usable {
        let number = value.to_number(cx)?;
        let zero = value.is_number() && number == 0.0;
        if is_integer(number) && (0.0..=65535.0).contains(&number) && (allow_zero || !zero) {
            return Ok((number as i32).into());
        }
    }
    let args = [given.name(1, Some("Port")), value, allow_zero.into()];
    Err(cx.node_error("ERR_SOCKET_BAD_PORT", &args))
}

/// A mode for `chmod` and `open`: a 32-bit number, or octal digits.
fn parse_file_mode(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let value = if given.value().is_null_or_undefined() {
        given.at(2)
    } else {
        given.value()
    };
    let given = [value.clone(), given.at(1)];
    let given = Given { args: &given };
    let Some(text) = value.as_string() else {
        within(&given, 0.0, f64::from(u32::MAX), cx)?;
        return Ok(value);
    };
    let text = text.to_std_string_lossy();
    if text.is_empty() || !text.bytes().all(|byte| (b'0'..=b'7').contains(&byte)) {
        return given.wrong_value("must be a 32-bit unsigned integer or an octal string".into(), cx);
    }
    let number = text
        .bytes()
        .fold(0.0, |sum, byte| sum * 8.0 + f64::from(byte - b'0'));
    let parsed = [JsValue::from(number), given.at(1)];
    within(&Given { args: &parsed }, 0.0, f64::from(u32::MAX), cx)?;
    Ok(number.into())
}

// --- primitives and functions ------------------------------------------------------

/// Refuses a value that is not of the one type wanted.
fn of_type(args: &[JsValue], is: impl Fn(&JsValue) -> bool, wanted: &str, cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    if is(&given.value()) {
        DONE
    } else {
        given.wrong_type(wanted, cx)
    }
}

fn string(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    of_type(args, JsValue::is_string, "string", cx)
}

fn boolean(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    of_type(args, JsValue::is_boolean, "boolean", cx)
}

fn undefined(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    of_type(args, JsValue::is_undefined, "undefined", cx)
}

fn function(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    of_type(args, JsValue::is_callable, "Function", cx)
}

fn plain_function(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let is_plain = |value: &JsValue| {
        value
            .as_callable()
            .is_some_and(|function| !introspect::function_kind(&function).is_async)
    };
    of_type(args, is_plain, "Function", cx)
}

/// The items of an array, read one by one.
fn items(list: &JsValue, cx: &mut Cx<'_>) -> JsResult<Vec<JsValue>> {
    let Some(list) = list.as_object() else {
        return Ok(Vec::new());
    };
    let length = list.get(js_string!("length"), cx)?.to_length(cx)?;
    let mut items = Vec::new();
    for index in 0..length {
        items.push(list.get(index, cx)?);
    }
    Ok(items)
}

fn one_of(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let value = given.value();
    let allowed = items(&given.at(2), cx)?;
    if allowed.iter().any(|item| JsValue::same_value_zero(item, &value)) {
        return DONE;
    }
    let mut texts = Vec::with_capacity(allowed.len());
    for item in &allowed {
        let text = to_text(item, cx)?;
        texts.push(if item.is_string() {
            format!("'{text}'")
        } else {
            text
        });
    }
    given.wrong_value(format!("must be one of: {}", texts.join(", ")), cx)
}

fn union(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let value = given.value();
    let allowed = items(&given.at(2), cx)?;
    if allowed.iter().any(|item| JsValue::same_value_zero(item, &value)) {
        return DONE;
    }
    let mut texts = Vec::with_capacity(allowed.len());
    for item in &allowed {
        texts.push(to_text(item, cx)?);
    }
    given.wrong_type(&format!("('{}')", texts.join("|")), cx)
}

// --- objects -------------------------------------------------------------------------

/// `Array.isArray`: looks through proxies.
fn is_array(value: &JsValue) -> bool {
    let Some(mut object) = value.as_object() else {
        return false;
    };
    while let Some(parts) = introspect::proxy_parts(&object) {
        match parts {
            Some((target, _)) => object = target,
            None => return false,
        }
    }
    object.is_array()
}

fn object(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let value = given.value();
    let options = given.limit(2, 0.0) as i32;
    let allowed = if value.is_null() {
        options & ALLOW_NULL != 0
    } else if value.is_callable() {
        options & ALLOW_FUNCTION != 0
    } else {
        value.is_object() && (options & ALLOW_ARRAY != 0 || !is_array(&value))
    };
    if allowed {
        DONE
    } else {
        given.wrong_type("Object", cx)
    }
}

fn dictionary(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let is_dictionary = |value: &JsValue| value.is_null_or_undefined() || value.is_object();
    of_type(args, is_dictionary, "a dictionary", cx)
}

fn this_internal_field(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let key: PropertyKey = given.at(1).to_property_key(cx)?;
    if let Some(object) = given.value().as_object().filter(|object| !object.is_callable())
        && object.has_own_property(key, cx)?
    {
        return DONE;
    }
    Err(cx.node_error("ERR_INVALID_THIS", &[given.at(2)]))
}

fn is_view(object: &JsObject) -> bool {
    object.is::<boa_engine::builtins::typed_array::TypedArray>()
        || object.is::<boa_engine::builtins::dataview::DataView>()
}

fn buffer(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    if given.value().as_object().is_some_and(|object| is_view(&object)) {
        return DONE;
    }
    let expected = ["Buffer", "TypedArray", "DataView"].map(|name| JsString::from(name).into());
    let expected = boa_engine::object::builtins::JsArray::from_iter(expected, cx);
    let args = [given.name(1, Some("buffer")), expected.into(), given.value()];
    Err(cx.node_error("ERR_INVALID_ARG_TYPE", &args))
}

fn check_signal(signal: JsValue, name: JsValue, cx: &mut Cx<'_>) -> Outcome {
    if signal.is_undefined() {
        return DONE;
    }
    if let Some(object) = signal.as_object().filter(|object| !object.is_callable())
        && object.has_property(js_string!("aborted"), cx)?
    {
        return DONE;
    }
    wrong_type(name, "AbortSignal", signal, cx)
}

fn abort_signal(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    check_signal(given.value(), given.at(1), cx)
}

// --- arrays ----------------------------------------------------------------------------

fn array(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    let given = Given { args };
    let value = given.value();
    if !is_array(&value) {
        return given.wrong_type("Array", cx);
    }
    let least = given.limit(2, 0.0);
    if least > 0.0 {
        let length = value
            .to_object(cx)?
            .get(js_string!("length"), cx)?
            .to_number(cx)?;
        if length < least {
            return given.wrong_value(format!("must be longer than {}", digits(least, cx)?), cx);
        }
    }
    DONE
}

/// Checks every item; `check` gets the item and its name, `list[index]`.
fn each(
    args: &[JsValue],
    cx: &mut Cx<'_>,
    check: impl Fn(JsValue, &dyn Fn(&mut Cx<'_>) -> JsResult<JsValue>, &mut Cx<'_>) -> Outcome,
) -> Outcome {
    let given = Given { args };
    array(&JsValue::undefined(), args.get(..2).unwrap_or(args), cx)?;
    let Some(list) = given.value().as_object() else {
        return DONE;
    };
    let length = list.get(js_string!("length"), cx)?.to_length(cx)?;
    for index in 0..length {
        let item = list.get(index, cx)?;
        let list = given.at(1);
        let name = move |cx: &mut Cx<'_>| -> JsResult<JsValue> {
            Ok(JsString::from(format!("{}[{index}]", to_text(&list, cx)?)).into())
        };
        check(item, &name, cx)?;
    }
    DONE
}

fn string_array(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    each(args, cx, |item, name, cx| {
        if item.is_string() {
            DONE
        } else {
            wrong_type(name(cx)?, "string", item, cx)
        }
    })
}

fn boolean_array(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    each(args, cx, |item, name, cx| {
        if item.is_boolean() {
            DONE
        } else {
            wrong_type(name(cx)?, "boolean", item, cx)
        }
    })
}

fn abort_signal_array(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Outcome {
    each(args, cx, |item, name, cx| {
        let name = name(cx)?;
        if item.is_undefined() {
            wrong_type(name, "AbortSignal", item, cx)
        } else {
            check_signal(item, name, cx)
        }
    })
}
