//! Messages of the `ERR_*` codes: filled templates and the computed ones.

use boa_engine::{JsObject, JsResult, JsValue, js_string};
use ouro_base::codes::{self, Code};

use crate::Cx;
use crate::errors::class::internal_assertion;
use crate::errors::describe::{
    describe_type, format_list, inspect, json_quote, number_text, separate_thousands, to_text,
};

/// A message and the own properties that come with it.
pub(super) struct Built {
    pub(super) text: String,
    pub(super) properties: Vec<(&'static str, JsValue)>,
}

/// The message of a code made from its arguments.
pub fn message(code: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<String> {
    match codes::find(code) {
        Some(row) => Ok(build(&row, args, cx)?.text),
        None => Err(internal_assertion(&format!("unknown error code {code}"), cx)),
    }
}

/// The message of a row of the table.
pub(super) fn build(row: &Code, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Built> {
    match row.template {
        Some(template) => fill(row.code, template, args, cx).map(plain),
        None => computed(row.code, args, cx),
    }
}

fn plain(text: String) -> Built {
    Built {
        text,
        properties: Vec::new(),
    }
}

/// Fills the places of a template, which must be as many as the arguments.
fn fill(code: &str, template: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<String> {
    let places = template.matches('%').count();
    if places != args.len() {
        return Err(wrong_count(code, args.len(), places, cx));
    }
    let mut pieces = template.split('%');
    let mut out = String::from(pieces.next().unwrap_or_default());
    for (piece, value) in pieces.zip(args) {
        let mut rest = piece.chars();
        match rest.next() {
            Some('d') => out.push_str(&decimal(value, cx)?),
            Some('j') => out.push_str(&json(value, cx)?),
            _ => out.push_str(&shown(value, cx)?),
        }
        out.push_str(rest.as_str());
    }
    Ok(out)
}

fn wrong_count(code: &str, given: usize, wanted: usize, cx: &mut Cx<'_>) -> boa_engine::JsError {
    let text = format!(
        "Code: {code}; The provided arguments length ({given}) does not match the required ones ({wanted})."
    );
    internal_assertion(&text, cx)
}

/// `%s` of `util.format`.
fn shown(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    if let Some(number) = value.as_number() {
        return number_text(number, cx);
    }
    if let Some(big) = value.as_bigint() {
        return Ok(format!("{big}n"));
    }
    match value.as_object() {
        Some(object) if !has_own_to_string(&object, cx)? => inspect(value, 0, cx),
        _ => to_text(value, cx),
    }
}

/// True when converting to a string says more than `[object Object]` would: the
/// object's `toString` (or `Symbol.toPrimitive`) is the user's or an Error's or Date's.
fn has_own_to_string(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    let all = cx.intrinsics().constructors();
    let plain = [
        all.object().prototype(),
        all.array().prototype(),
        all.function().prototype(),
    ];
    let found = object.get(js_string!("toString"), cx)?;
    let Some(found) = found.as_callable() else {
        return Ok(false);
    };
    for prototype in plain {
        let builtin = prototype.get(js_string!("toString"), cx)?;
        if builtin
            .as_object()
            .is_some_and(|builtin| JsObject::equals(&builtin, &found))
        {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `%d` of `util.format`.
fn decimal(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    if let Some(big) = value.as_bigint() {
        return Ok(format!("{big}n"));
    }
    if value.is_symbol() {
        return Ok("NaN".into());
    }
    let number = value.to_number(cx)?;
    number_text(number, cx)
}

/// `%j` of `util.format`, for what the table's templates are given.
fn json(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    if let Some(string) = value.as_string() {
        return Ok(json_quote(&string.to_std_string_lossy()));
    }
    if value.is_undefined() || value.is_symbol() {
        return Ok("undefined".into());
    }
    Ok(match value.to_json(cx)? {
        Some(json) => json.to_string(),
        None => "undefined".into(),
    })
}

fn is_set(value: &JsValue) -> bool {
    value.to_boolean()
}

/// `${lead}${value}` when the value is truthy.
fn optional(lead: &str, value: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    if is_set(value) {
        Ok(format!("{lead}{}", to_text(value, cx)?))
    } else {
        Ok(String::new())
    }
}

fn array_items(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<Option<Vec<JsValue>>> {
    let Some(object) = value.as_object() else {
        return Ok(None);
    };
    if !object.is_array() {
        return Ok(None);
    }
    let length = object.get(js_string!("length"), cx)?.to_length(cx)?;
    let mut items = Vec::new();
    for index in 0..length {
        items.push(object.get(index, cx)?);
    }
    Ok(Some(items))
}

fn array_texts(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<Vec<String>> {
    let items = array_items(value, cx)?.unwrap_or_else(|| vec![value.clone()]);
    let mut texts = Vec::with_capacity(items.len());
    for item in &items {
        texts.push(to_text(item, cx)?);
    }
    Ok(texts)
}

/// The least number of arguments a computed message needs.
fn required(code: &str) -> usize {
    match code {
        "ERR_ACCESS_DENIED"
        | "ERR_FALSY_VALUE_REJECTION"
        | "ERR_HTTP2_STREAM_CANCEL"
        | "ERR_INVALID_CHAR"
        | "ERR_INVALID_URL"
        | "ERR_INVALID_URL_SCHEME"
        | "ERR_IP_BLOCKED"
        | "ERR_MISSING_ARGS"
        | "ERR_WORKER_INVALID_EXEC_ARGV"
        | "ERR_WORKER_PATH" => 1,
        "ERR_BUFFER_OUT_OF_BOUNDS"
        | "ERR_INTERNAL_ASSERTION"
        | "ERR_UNHANDLED_ERROR"
        | "ERR_REQUIRE_ASYNC_MODULE" => 0,
        "ERR_INVALID_ADDRESS_FAMILY"
        | "ERR_INVALID_ARG_TYPE"
        | "ERR_INVALID_MIME_SYNTAX"
        | "ERR_INVALID_PACKAGE_TARGET"
        | "ERR_INVALID_RETURN_VALUE"
        | "ERR_OUT_OF_RANGE"
        | "ERR_PACKAGE_IMPORT_NOT_DEFINED"
        | "ERR_TLS_CERT_ALTNAME_INVALID" => 3,
        "ERR_INVALID_RETURN_PROPERTY" | "ERR_INVALID_RETURN_PROPERTY_VALUE" => 4,
        "ERR_INVALID_PACKAGE_CONFIG" => 1,
        _ => 2,
    }
}

fn computed(code: &'static str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Built> {
    if args.len() < required(code) {
        return Err(wrong_count(code, args.len(), required(code), cx));
    }
    let at = |index: usize| args.get(index).cloned().unwrap_or_default();
    let (a, b, c, d) = (at(0), at(1), at(2), at(3));
    let mut properties = Vec::new();
    let text = match code {
        "ERR_ACCESS_DENIED" => {
            for (key, value) in [("permission", b), ("resource", c)] {
                properties.push((
                    key,
                    if value.is_undefined() {
                        js_string!().into()
                    } else {
                        value
                    },
                ));
            }
            to_text(&a, cx)?
        }
        "ERR_BUFFER_OUT_OF_BOUNDS" if is_set(&a) => {
            format!("\"{}\" is outside of buffer bounds", to_text(&a, cx)?)
        }
        "ERR_BUFFER_OUT_OF_BOUNDS" => "Attempt to access memory outside buffer bounds".into(),
        "ERR_ENCODING_INVALID_ENCODED_DATA" => {
            properties.push(("errno", b));
            format!("The encoded data was not valid for encoding {}", to_text(&a, cx)?)
        }
        "ERR_FALSY_VALUE_REJECTION" => {
            properties.push(("reason", a));
            "Promise was rejected with falsy value".into()
        }
        "ERR_HTTP2_INVALID_SETTING_VALUE" => {
            let text = format!(
                "Invalid value for setting \"{}\": {}",
                to_text(&a, cx)?,
                to_text(&b, cx)?
            );
            properties.push(("actual", b));
            if !c.is_undefined() {
                properties.extend([("min", c), ("max", d)]);
            }
            text
        }
        "ERR_HTTP2_STREAM_CANCEL" => stream_cancel(a, &mut properties, cx)?,
        "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED" => {
            let place = if c.is_undefined() {
                String::new()
            } else {
                format!(" in {}", to_text(&c, cx)?)
            };
            let (key, value) = (to_text(&a, cx)?, to_text(&b, cx)?);
            format!("Import attribute \"{key}\" with value \"{value}\" is not supported{place}")
        }
        "ERR_INTERNAL_ASSERTION" => {
            let lead = if a.is_undefined() {
                String::new()
            } else {
                format!("{}\n", to_text(&a, cx)?)
            };
            format!(
                "{lead}This is caused by either a bug in Node.js or incorrect usage of Node.js internals.\n\
                 Please open an issue with this stack trace at https://github.com/nodejs/node/issues\n"
            )
        }
        "ERR_INVALID_ADDRESS_FAMILY" => {
            let text = format!(
                "Invalid address family: {} {}:{}",
                to_text(&a, cx)?,
                to_text(&b, cx)?,
                to_text(&c, cx)?
            );
            properties.extend([("host", b), ("port", c)]);
            text
        }
        "ERR_INVALID_ARG_TYPE" => invalid_arg_type(&a, &b, &c, cx)?,
        "ERR_INVALID_ARG_VALUE" => invalid_arg_value(&a, &b, &c, cx)?,
        "ERR_INVALID_CHAR" => {
            let field = if b.is_undefined() {
                String::new()
            } else {
                format!(" [\"{}\"]", to_text(&b, cx)?)
            };
            format!("Invalid character in {}{field}", to_text(&a, cx)?)
        }
        "ERR_INVALID_FILE_URL_PATH" => {
            properties.push(("input", b));
            format!("File URL path {}", to_text(&a, cx)?)
        }
        "ERR_INVALID_MIME_SYNTAX" => {
            let place = if c.as_number() == Some(-1.0) {
                String::new()
            } else {
                format!(" at {}", to_text(&c, cx)?)
            };
            format!(
                "The MIME syntax for a {} in \"{}\" is invalid{place}",
                to_text(&a, cx)?,
                to_text(&b, cx)?
            )
        }
        "ERR_INVALID_MODULE_SPECIFIER" => {
            let from = optional(" imported from ", &c, cx)?;
            format!(
                "Invalid module \"{}\" {}{from}",
                to_text(&a, cx)?,
                to_text(&b, cx)?
            )
        }
        "ERR_INVALID_PACKAGE_CONFIG" => {
            let (from, why) = (optional(" while importing ", &b, cx)?, optional(". ", &c, cx)?);
            format!("Invalid package config {}{from}{why}", to_text(&a, cx)?)
        }
        "ERR_INVALID_PACKAGE_TARGET" => invalid_package_target(&a, &b, &c, is_set(&d), &at(4), cx)?,
        "ERR_INVALID_RETURN_PROPERTY" | "ERR_INVALID_RETURN_PROPERTY_VALUE" => {
            let valid = if code == "ERR_INVALID_RETURN_PROPERTY" {
                "a valid "
            } else {
                ""
            };
            format!(
                "Expected {valid}{} to be returned for the \"{}\" from the \"{}\" hook but got {}.",
                to_text(&a, cx)?,
                to_text(&c, cx)?,
                to_text(&b, cx)?,
                describe_type(&d, cx)?
            )
        }
        "ERR_INVALID_RETURN_VALUE" => {
            let got = describe_type(&c, cx)?;
            format!(
                "Expected {} to be returned from the \"{}\" function but got {got}.",
                to_text(&a, cx)?,
                to_text(&b, cx)?
            )
        }
        "ERR_INVALID_URL" => {
            properties.push(("input", a));
            if !b.is_null_or_undefined() {
                properties.push(("base", b));
            }
            "Invalid URL".into()
        }
        "ERR_INVALID_URL_SCHEME" => match array_texts(&a, cx)?.as_slice() {
            [one, two, ..] => format!("The URL must be one of scheme {one} or {two}"),
            list => format!(
                "The URL must be of scheme {}",
                list.first().map(String::as_str).unwrap_or("undefined")
            ),
        },
        "ERR_IP_BLOCKED" => format!("IP({}) is blocked by net.BlockList", to_text(&a, cx)?),
        "ERR_MISSING_ARGS" => missing_args(args, cx)?,
        "ERR_MODULE_NOT_FOUND" => {
            let kind = if is_set(&c) { "module" } else { "package" };
            let text = format!(
                "Cannot find {kind} '{}' imported from {}",
                to_text(&a, cx)?,
                to_text(&b, cx)?
            );
            if is_set(&c) {
                properties.push(("url", boa_engine::JsString::from(to_text(&c, cx)?).into()));
            }
            text
        }
        "ERR_OUT_OF_RANGE" => out_of_range(&a, &b, &c, is_set(&d), cx)?,
        "ERR_PACKAGE_IMPORT_NOT_DEFINED" => {
            let package = if is_set(&b) {
                format!(" in package {}package.json", to_text(&b, cx)?)
            } else {
                String::new()
            };
            format!(
                "Package import specifier \"{}\" is not defined{package} imported from {}",
                to_text(&a, cx)?,
                to_text(&c, cx)?
            )
        }
        "ERR_PACKAGE_PATH_NOT_EXPORTED" => {
            let (package, subpath) = (to_text(&a, cx)?, to_text(&b, cx)?);
            let from = optional(" imported from ", &c, cx)?;
            if subpath == "." {
                format!("No \"exports\" main defined in {package}package.json{from}")
            } else {
                format!(
                    "Package subpath '{subpath}' is not defined by \"exports\" in {package}package.json{from}"
                )
            }
        }
        "ERR_PARSE_ARGS_UNKNOWN_OPTION" => {
            let option = to_text(&a, cx)?;
            let hint = if is_set(&b) {
                format!(
                    ". To specify a positional argument starting with a '-', place it at the end of the command \
                     after '--', as in '-- {}",
                    json_quote(&option)
                )
            } else {
                String::new()
            };
            format!("Unknown option '{option}'{hint}")
        }
        "ERR_REQUIRE_ASYNC_MODULE" => {
            let mut text = String::from(
                "require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where \
                 the top-level await comes from, use --experimental-print-required-tla.",
            );
            for (lead, file) in [("\n  From ", &b), ("\n  Requiring ", &a)] {
                if is_set(file) {
                    text.push_str(&format!("{lead}{} ", to_text(file, cx)?));
                }
            }
            text
        }
        "ERR_REQUIRE_ESM" => require_esm(&a, is_set(&b), &c, &d, cx)?,
        "ERR_SOCKET_BAD_PORT" => {
            let operator = if c.is_undefined() || is_set(&c) { ">=" } else { ">" };
            format!(
                "{} should be {operator} 0 and < 65536. Received {}.",
                to_text(&a, cx)?,
                describe_type(&b, cx)?
            )
        }
        "ERR_TEST_FAILURE" => {
            let said = match a.as_object() {
                Some(error) => {
                    Some(error.get(js_string!("message"), cx)?).filter(|m| !m.is_null_or_undefined())
                }
                None => None,
            };
            let said = said.unwrap_or_else(|| a.clone());
            properties.extend([("failureType", b), ("cause", a)]);
            if said.is_string() {
                to_text(&said, cx)?
            } else {
                inspect(&said, 2, cx)?
            }
        }
        "ERR_TLS_ALPN_CALLBACK_INVALID_RESULT" => format!(
            "ALPN callback returned a value ({}) that did not match any of the client's offered protocols ({})",
            to_text(&a, cx)?,
            array_texts(&b, cx)?.join(", ")
        ),
        "ERR_TLS_CERT_ALTNAME_INVALID" => {
            let text = format!(
                "Hostname/IP does not match certificate's altnames: {}",
                to_text(&a, cx)?
            );
            properties.extend([("reason", a), ("host", b), ("cert", c)]);
            text
        }
        "ERR_UNHANDLED_ERROR" if a.is_undefined() => "Unhandled error.".into(),
        "ERR_UNHANDLED_ERROR" => format!("Unhandled error. ({})", to_text(&a, cx)?),
        "ERR_UNSUPPORTED_DIR_IMPORT" => {
            properties.push(("url", c));
            format!(
                "Directory import '{}' is not supported resolving ES modules imported from {}",
                to_text(&a, cx)?,
                to_text(&b, cx)?
            )
        }
        "ERR_UNSUPPORTED_ESM_URL_SCHEME" => {
            let protocol = match a.as_object() {
                Some(url) => url.get(js_string!("protocol"), cx)?,
                None => JsValue::undefined(),
            };
            format!(
                "Only URLs with a scheme in: {} are supported by the default ESM loader. Received protocol '{}'",
                format_list(&array_texts(&b, cx)?, "and"),
                to_text(&protocol, cx)?
            )
        }
        "ERR_VM_MODULE_LINK_FAILURE" => {
            properties.push(("cause", b));
            to_text(&a, cx)?
        }
        "ERR_WORKER_INVALID_EXEC_ARGV" => {
            let lead = if b.is_undefined() {
                "invalid execArgv flags".into()
            } else {
                to_text(&b, cx)?
            };
            format!(
                "Initiated Worker with {lead}: {}",
                array_texts(&a, cx)?.join(", ")
            )
        }
        "ERR_WORKER_PATH" => {
            let name = to_text(&a, cx)?;
            let hint = if name.starts_with("file://") {
                " Wrap file:// URLs with `new URL`."
            } else if name.starts_with("data:text/javascript") {
                " Wrap data: URLs with `new URL`."
            } else {
                ""
            };
            format!(
                "The worker script or module filename must be an absolute path or a relative path starting with \
                 './' or '../'.{hint} Received \"{name}\""
            )
        }
        _ => return Err(internal_assertion(&format!("no message for {code}"), cx)),
    };
    Ok(Built { text, properties })
}

fn stream_cancel(
    error: JsValue,
    properties: &mut Vec<(&'static str, JsValue)>,
    cx: &mut Cx<'_>,
) -> JsResult<String> {
    let mut text = String::from("The pending stream has been canceled");
    if is_set(&error) {
        if let Some(object) = error.as_object() {
            let said = object.get(js_string!("message"), cx)?;
            if let Some(said) = said.as_string() {
                text.push_str(&format!(" (caused by: {})", said.to_std_string_lossy()));
            }
        }
        properties.push(("cause", error));
    }
    Ok(text)
}

/// `property` for names with a dot, else `argument`.
fn kind_of_name(name: &str) -> &'static str {
    if name.contains('.') {
        "property"
    } else {
        "argument"
    }
}

fn invalid_arg_type(
    name: &JsValue,
    expected: &JsValue,
    actual: &JsValue,
    cx: &mut Cx<'_>,
) -> JsResult<String> {
    let Some(name) = name.as_string() else {
        return Err(internal_assertion("'name' must be a string", cx));
    };
    let name = name.to_std_string_lossy();
    let mut out = if name.ends_with(" argument") {
        format!("The {name} must be ")
    } else {
        format!("The \"{name}\" {} must be ", kind_of_name(&name))
    };
    // Primitive types, classes (capitalised words) and everything else are worded apart.
    let (mut types, mut classes, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for entry in array_texts(expected, cx)? {
        match entry.as_str() {
            "string" | "function" | "number" | "object" | "Function" | "Object" | "boolean" | "bigint"
            | "symbol" => {
                types.push(entry.to_lowercase());
            }
            _ if is_class_name(&entry) => classes.push(entry),
            _ => others.push(entry),
        }
    }
    if !classes.is_empty()
        && let Some(at) = types.iter().position(|kind| kind == "object")
    {
        types.remove(at);
        classes.push("Object".into());
    }
    if !types.is_empty() {
        out.push_str(if types.len() > 1 {
            "one of type "
        } else {
            "of type "
        });
        out.push_str(&format_list(&types, "or"));
        if !classes.is_empty() || !others.is_empty() {
            out.push_str(" or ");
        }
    }
    if !classes.is_empty() {
        out.push_str("an instance of ");
        out.push_str(&format_list(&classes, "or"));
        if !others.is_empty() {
            out.push_str(" or ");
        }
    }
    match others.as_slice() {
        [] => {}
        [one] => {
            if one.to_lowercase() != *one {
                out.push_str("an ");
            }
            out.push_str(one);
        }
        many => {
            out.push_str("one of ");
            out.push_str(&format_list(many, "or"));
        }
    }
    out.push_str(". Received ");
    out.push_str(&describe_type(actual, cx)?);
    Ok(out)
}

fn is_class_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase()) && text.chars().all(|c| c.is_ascii_alphanumeric())
}

fn invalid_arg_value(name: &JsValue, value: &JsValue, reason: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    let name = to_text(name, cx)?;
    let reason = if reason.is_undefined() {
        "is invalid".to_owned()
    } else {
        to_text(reason, cx)?
    };
    let mut shown = inspect(value, 2, cx)?;
    // The limit counts UTF-16 units, as `length` does in JS.
    if shown.encode_utf16().count() > 128 {
        let units: Vec<u16> = shown.encode_utf16().take(128).collect();
        shown = format!("{}...", String::from_utf16_lossy(&units));
    }
    Ok(format!(
        "The {} '{name}' {reason}. Received {shown}",
        kind_of_name(&name)
    ))
}

fn out_of_range(
    name: &JsValue,
    range: &JsValue,
    input: &JsValue,
    whole: bool,
    cx: &mut Cx<'_>,
) -> JsResult<String> {
    if !is_set(range) {
        return Err(internal_assertion("Missing \"range\" argument", cx));
    }
    const LIMIT: f64 = 4_294_967_296.0;
    let received = if let Some(number) = input
        .as_number()
        .filter(|n| n.trunc() == *n && n.abs() > LIMIT && n.is_finite())
    {
        let digits = number_text(number, cx)?;
        separate_thousands(&digits)
    } else if let Some(big) = input.as_bigint() {
        let digits = big.to_string();
        if big.to_f64().abs() > LIMIT {
            format!("{}n", separate_thousands(&digits))
        } else {
            format!("{digits}n")
        }
    } else {
        inspect(input, 2, cx)?
    };
    let lead = to_text(name, cx)?;
    let lead = if whole {
        lead
    } else {
        format!("The value of \"{lead}\" is out of range.")
    };
    Ok(format!(
        "{lead} It must be {}. Received {received}",
        to_text(range, cx)?
    ))
}

fn missing_args(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<String> {
    let mut names = Vec::with_capacity(args.len());
    for arg in args {
        let quoted: Vec<String> = array_texts(arg, cx)?
            .iter()
            .map(|name| format!("\"{name}\""))
            .collect();
        names.push(quoted.join(" or "));
    }
    let plural = if names.len() > 1 { "s" } else { "" };
    Ok(format!(
        "The {} argument{plural} must be specified",
        format_list(&names, "and")
    ))
}

fn invalid_package_target(
    package: &JsValue,
    key: &JsValue,
    target: &JsValue,
    is_import: bool,
    base: &JsValue,
    cx: &mut Cx<'_>,
) -> JsResult<String> {
    let (package, key) = (to_text(package, cx)?, to_text(key, cx)?);
    let from = optional(" imported from ", base, cx)?;
    let relative = match target.as_string() {
        Some(text) => {
            let text = text.to_std_string_lossy();
            !is_import && !text.is_empty() && !text.starts_with("./")
        }
        None => false,
    };
    let hint = if relative {
        "; targets must start with \"./\""
    } else {
        ""
    };
    let target = json(target, cx)?;
    if key == "." {
        return Ok(format!(
            "Invalid \"exports\" main target {target} defined in the package config {package}package.json{from}{hint}"
        ));
    }
    let field = if is_import { "imports" } else { "exports" };
    Ok(format!(
        "Invalid \"{field}\" target {target} defined for '{key}' in the package config {package}package.json{from}{hint}"
    ))
}

fn base_name(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or(path)
}

fn require_esm(
    file: &JsValue,
    has_syntax: bool,
    parent: &JsValue,
    package: &JsValue,
    cx: &mut Cx<'_>,
) -> JsResult<String> {
    let file = to_text(file, cx)?;
    let from = optional(" from ", parent, cx)?;
    let mut out = format!("require() of ES Module {file}{from} not supported.");
    if !is_set(package) {
        if file.ends_with(".mjs") {
            out.push_str(&format!(
                "\nInstead change the require of {file} to a dynamic import() which is available in all CommonJS modules."
            ));
        }
        return Ok(out);
    }
    let parent = to_text(parent, cx)?;
    let short = if base_name(&file) == base_name(&parent) {
        file.as_str()
    } else {
        base_name(&file)
    };
    if has_syntax {
        out.push_str(&format!(
            "\nInstead change the require of {short} in {parent} to a dynamic import() which is available in all \
             CommonJS modules."
        ));
        return Ok(out);
    }
    out.push_str(&format!(
        "\n{short} is treated as an ES module file as it is a .js file whose nearest parent package.json contains \
         \"type\": \"module\" which declares all .js files in that package scope as ES modules.\nInstead either \
         rename {short} to end in .cjs, change the requiring code to use dynamic import() which is available in all \
         CommonJS modules, or change \"type\": \"module\" to \"type\": \"commonjs\" in {} to treat all .js files as \
         CommonJS (using .mjs for all ES modules instead).\n",
        to_text(package, cx)?
    ));
    Ok(out)
}
