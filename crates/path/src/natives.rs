//! The natives behind `path.posix` and `path.win32`: validation, strings in and
//! out. Results that are a part of the argument share its memory.

use std::cell::RefCell;
use std::ops::Range;

use boa_engine::string::{JsStr, JsStrVariant};
use boa_engine::{Context, JsObject, JsResult, JsString, JsValue, NativeFunction, js_string};
use ouro_engine::Cx;

use crate::glob::Glob;
use crate::parts::Parsed;
use crate::{posix, win32};

/// The `process` object, asked for `cwd()` and, for drives, `env`.
#[derive(Default)]
struct PathState {
    process: RefCell<Option<JsObject>>,
}

/// Remembers `process`; called once by stdlib/path.js.
pub(crate) fn set_process(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let process = args.first().and_then(JsValue::as_object);
    *cx.slot::<PathState>().process.borrow_mut() = process;
    Ok(JsValue::undefined())
}

/// A validated string argument.
fn text(args: &[JsValue], index: usize, name: &str, cx: &mut Cx<'_>) -> JsResult<JsString> {
    let value = args.get(index).cloned().unwrap_or_default();
    string(&value, name, cx)
}

fn string(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<JsString> {
    if let Some(string) = value.as_string() {
        return Ok(string.clone());
    }
    let (name, expected) = (JsString::from(name), js_string!("string"));
    Err(cx.node_error(
        "ERR_INVALID_ARG_TYPE",
        &[name.into(), expected.into(), value.clone()],
    ))
}

fn process(cx: &mut Cx<'_>) -> Option<JsObject> {
    cx.slot::<PathState>().process.borrow().clone()
}

/// `process.cwd()`, as replaced by the program if it did.
fn cwd(cx: &mut Cx<'_>) -> JsResult<JsString> {
    if let Some(process) = process(cx) {
        let function = process.get(js_string!("cwd"), cx)?;
        if let Some(function) = function.as_callable() {
            let path = function.call(&process.into(), &[], cx)?;
            return path.to_string(cx);
        }
    }
    let path = std::env::current_dir().unwrap_or_else(|_| "/".into());
    Ok(JsString::from(&*path.to_string_lossy()))
}

fn latin1(units: &[u8]) -> JsString {
    JsString::from(JsStr::latin1(units))
}

/// UTF-16 results are narrowed where possible: the engine is faster on Latin-1.
fn utf16(units: &[u16]) -> JsString {
    if units.iter().all(|&unit| unit < 0x100) {
        return latin1(&units.iter().map(|&unit| unit as u8).collect::<Vec<u8>>());
    }
    JsString::from(JsStr::utf16(units))
}

/// Runs `$body` with `$parts` as slices of the narrowest unit that fits all strings.
macro_rules! by_width {
    ($strings:expr, |$parts:ident| $body:expr) => {{
        let strings: &[JsString] = $strings;
        if strings.iter().all(|s| s.as_str().is_latin1()) {
            let views: Vec<JsStr<'_>> = strings.iter().map(JsString::as_str).collect();
            let $parts: Vec<&[u8]> = views.iter().filter_map(|view| view.as_latin1()).collect();
            latin1(&$body)
        } else {
            let wide: Vec<Vec<u16>> = strings.iter().map(JsString::to_vec).collect();
            let $parts: Vec<&[u16]> = wide.iter().map(Vec::as_slice).collect();
            utf16(&$body)
        }
    }};
}

/// Runs `$body` on the units of one string.
macro_rules! of {
    ($string:expr, |$units:ident| $body:expr) => {
        match $string.as_str().variant() {
            JsStrVariant::Latin1($units) => $body,
            JsStrVariant::Utf16($units) => $body,
        }
    };
}

fn part(whole: &JsString, range: Range<usize>) -> JsString {
    if range == (0..whole.len()) {
        return whole.clone();
    }
    whole.get(range).unwrap_or_default()
}

fn posix_normalize(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?;
    Ok(by_width!(&[path], |parts| posix::join(&parts)).into())
}

fn posix_join(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut paths = Vec::with_capacity(args.len());
    for value in args {
        paths.push(string(value, "path", cx)?);
    }
    Ok(by_width!(&paths, |parts| posix::join(&parts)).into())
}

fn is_slash(path: &JsString) -> bool {
    path.code_unit_at(0) == Some(u16::from(b'/'))
}

fn posix_resolve(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut paths = Vec::with_capacity(args.len() + 1);
    let mut absolute = false;
    for (index, value) in args.iter().enumerate().rev() {
        let path = match value.as_string() {
            Some(path) => path.clone(),
            None => string(value, &format!("paths[{index}]"), cx)?,
        };
        absolute = is_slash(&path);
        paths.push(path);
        if absolute {
            break;
        }
    }
    if !absolute {
        let cwd = cwd(cx)?;
        // What the program calls its current directory is returned untouched.
        let trivial = match paths.as_slice() {
            [] => true,
            [one] => one.is_empty() || *one == js_string!("."),
            _ => false,
        };
        if trivial && is_slash(&cwd) {
            return Ok(cwd.into());
        }
        paths.push(cwd);
    }
    paths.reverse();
    Ok(by_width!(&paths, |parts| posix::resolve(&parts)).into())
}

fn posix_relative(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let from = text(args, 0, "from", cx)?;
    let to = text(args, 1, "to", cx)?;
    if from == to {
        return Ok(js_string!("").into());
    }
    let from = posix_resolve(this, &[from.into()], cx)?.to_string(cx)?;
    let to = posix_resolve(this, &[to.into()], cx)?.to_string(cx)?;
    let pair = [from, to];
    let result = by_width!(&pair, |parts| match parts.as_slice() {
        [from, to] => posix::relative(from, to),
        _ => Vec::new(),
    });
    Ok(result.into())
}

fn posix_is_absolute(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(is_slash(&text(args, 0, "path", cx)?).into())
}

fn posix_to_namespaced(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(args.first().cloned().unwrap_or_default())
}

fn posix_dirname(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?;
    let range = of!(path, |units| posix::dirname(units));
    Ok(range.map_or(js_string!("."), |range| part(&path, range)).into())
}

/// The optional suffix is validated before the path.
fn basename_arguments(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<(JsString, JsString)> {
    let suffix = match args.get(1) {
        None => JsString::default(),
        Some(value) if value.is_undefined() => JsString::default(),
        Some(value) => string(value, "suffix", cx)?,
    };
    Ok((text(args, 0, "path", cx)?, suffix))
}

fn posix_basename(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (path, suffix) = basename_arguments(args, cx)?;
    let range = match (path.as_str().variant(), suffix.as_str().variant()) {
        (JsStrVariant::Latin1(path), JsStrVariant::Latin1(suffix)) => posix::basename(path, suffix),
        _ => posix::basename(&path.to_vec(), &suffix.to_vec()),
    };
    Ok(part(&path, range).into())
}

fn posix_extname(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?;
    let range = of!(path, |units| posix::extname(units));
    Ok(part(&path, range).into())
}

fn parsed_object(path: &JsString, parsed: Parsed, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = cx.object();
    let fields = [
        ("root", parsed.root),
        ("dir", parsed.dir),
        ("base", parsed.base),
        ("ext", parsed.ext),
        ("name", parsed.name),
    ];
    for (key, range) in fields {
        cx.define(&object, key, part(path, range))?;
    }
    Ok(object.into())
}

fn posix_parse(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?;
    let parsed = of!(path, |units| posix::parse(units));
    parsed_object(&path, parsed, cx)
}

fn format(args: &[JsValue], separator: &str, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = args.first().cloned().unwrap_or_default();
    let object = match value.as_object() {
        Some(object) if !object.is_callable() && !object.is_array() => object.clone(),
        _ => {
            let (name, expected) = (js_string!("pathObject"), js_string!("Object"));
            return Err(cx.node_error("ERR_INVALID_ARG_TYPE", &[name.into(), expected.into(), value]));
        }
    };
    let mut dir = object.get(js_string!("dir"), cx)?;
    if !dir.to_boolean() {
        dir = object.get(js_string!("root"), cx)?;
    }
    let mut base = object.get(js_string!("base"), cx)?;
    if !base.to_boolean() {
        let name = object.get(js_string!("name"), cx)?;
        let name = if name.to_boolean() {
            name.to_string(cx)?
        } else {
            JsString::default()
        };
        let ext = object.get(js_string!("ext"), cx)?;
        let ext = if ext.to_boolean() {
            ext.to_string(cx)?
        } else {
            JsString::default()
        };
        let dotted = ext.is_empty() || ext.code_unit_at(0) == Some(u16::from(b'.'));
        let dot = if dotted { js_string!("") } else { js_string!(".") };
        base = js_string!(&name, &dot, &ext).into();
    }
    if !dir.to_boolean() {
        return Ok(base);
    }
    let root = object.get(js_string!("root"), cx)?;
    let separator = if dir.strict_equals(&root) {
        JsString::default()
    } else {
        JsString::from(separator)
    };
    let (dir, base) = (dir.to_string(cx)?, base.to_string(cx)?);
    Ok(js_string!(&dir, &separator, &base).into())
}

fn matches_glob(args: &[JsValue], windows: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?;
    let pattern = text(args, 1, "pattern", cx)?;
    let glob = Glob::new(&pattern.to_std_string_lossy(), windows);
    Ok(glob.matches(&path.to_std_string_lossy()).into())
}

fn posix_format(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    format(args, "/", cx)
}

fn posix_matches_glob(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    matches_glob(args, false, cx)
}

fn win32_normalize(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?.to_vec();
    Ok(utf16(&win32::normalize(&path)).into())
}

fn win32_join(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut paths = Vec::with_capacity(args.len());
    for value in args {
        let path = string(value, "path", cx)?;
        if !path.is_empty() {
            paths.push(path.to_vec());
        }
    }
    Ok(utf16(&win32::join(&paths)).into())
}

fn win32_resolved(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Vec<u16>> {
    let trivial = match args {
        [] => true,
        [one] => one
            .as_string()
            .is_some_and(|one| one.is_empty() || one == js_string!(".")),
        _ => false,
    };
    if trivial {
        let mut path = cwd(cx)?.to_vec();
        if path
            .first()
            .is_some_and(|&unit| crate::parts::windows_separator(unit))
        {
            for unit in &mut path {
                if *unit == u16::from(b'/') {
                    *unit = u16::from(b'\\');
                }
            }
            return Ok(path);
        }
    }
    let cell = RefCell::new(cx);
    win32::resolve(
        args.len(),
        |index| {
            let cx = &mut **cell.borrow_mut();
            let value = args.get(index).cloned().unwrap_or_default();
            string(&value, &format!("paths[{index}]"), cx).map(|path| path.to_vec())
        },
        |drive| {
            let cx = &mut **cell.borrow_mut();
            if let (Some(drive), Some(process)) = (drive, process(cx)) {
                let env = process.get(js_string!("env"), cx)?;
                if let Some(env) = env.as_object() {
                    let drive = utf16(drive);
                    let value = env.get(js_string!(&js_string!("="), &drive), cx)?;
                    if value.to_boolean() {
                        return Ok(value.to_string(cx)?.to_vec());
                    }
                }
            }
            Ok(cwd(cx)?.to_vec())
        },
    )
}

fn win32_resolve(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(utf16(&win32_resolved(args, cx)?).into())
}

fn win32_relative(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let from = text(args, 0, "from", cx)?;
    let to = text(args, 1, "to", cx)?;
    if from == to {
        return Ok(js_string!("").into());
    }
    let from = win32_resolved(&[from.into()], cx)?;
    let to = win32_resolved(&[to.into()], cx)?;
    Ok(utf16(&win32::relative(&from, &to)).into())
}

fn win32_is_absolute(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(win32::is_absolute(&text(args, 0, "path", cx)?.to_vec()).into())
}

fn win32_to_namespaced(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = args.first().cloned().unwrap_or_default();
    let Some(path) = value
        .as_string()
        .filter(|path| !path.is_empty())
        .map(|path| path.to_vec())
    else {
        return Ok(value);
    };
    let resolved = win32_resolved(&[value], cx)?;
    Ok(utf16(&win32::to_namespaced(&path, &resolved)).into())
}

fn win32_dirname(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?;
    let range = win32::dirname(&path.to_vec());
    Ok(range.map_or(js_string!("."), |range| part(&path, range)).into())
}

fn win32_basename(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (path, suffix) = basename_arguments(args, cx)?;
    let range = win32::basename(&path.to_vec(), &suffix.to_vec());
    Ok(part(&path, range).into())
}

fn win32_extname(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?;
    let range = win32::extname(&path.to_vec());
    Ok(part(&path, range).into())
}

fn win32_parse(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text(args, 0, "path", cx)?;
    let parsed = win32::parse(&path.to_vec());
    parsed_object(&path, parsed, cx)
}

fn win32_format(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    format(args, "\\", cx)
}

fn win32_matches_glob(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    matches_glob(args, true, cx)
}

/// One function of a table. `format` is a bound function in Node, and says so.
macro_rules! table {
    ($cx:ident, $separator:literal, $delimiter:literal, $($name:literal $length:literal $function:ident)*) => {{
        let object = $cx.object();
        $(
            let raw = |this: &JsValue, args: &[JsValue], context: &mut Context| {
                $function(this, args, &mut Cx::new(context))
            };
            let label = if $name == "format" { "bound _format" } else { $name };
            let function = $cx.function(label, $length, NativeFunction::from_fn_ptr(raw));
            $cx.define(&object, $name, function)?;
        )*
        $cx.define(&object, "sep", js_string!($separator))?;
        $cx.define(&object, "delimiter", js_string!($delimiter))?;
        let make_long = object.get(js_string!("toNamespacedPath"), $cx)?;
        for key in ["win32", "posix"] {
            $cx.define(&object, key, JsValue::null())?;
        }
        $cx.define(&object, "_makeLong", make_long)?;
        Ok(object.into())
    }};
}

pub(crate) fn posix_table(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    table!(cx, "/", ":",
        "resolve" 0 posix_resolve
        "normalize" 1 posix_normalize
        "isAbsolute" 1 posix_is_absolute
        "join" 0 posix_join
        "relative" 2 posix_relative
        "toNamespacedPath" 1 posix_to_namespaced
        "dirname" 1 posix_dirname
        "basename" 2 posix_basename
        "extname" 1 posix_extname
        "format" 1 posix_format
        "parse" 1 posix_parse
        "matchesGlob" 2 posix_matches_glob
    )
}

pub(crate) fn win32_table(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    table!(cx, "\\", ";",
        "resolve" 0 win32_resolve
        "normalize" 1 win32_normalize
        "isAbsolute" 1 win32_is_absolute
        "join" 0 win32_join
        "relative" 2 win32_relative
        "toNamespacedPath" 1 win32_to_namespaced
        "dirname" 1 win32_dirname
        "basename" 2 win32_basename
        "extname" 1 win32_extname
        "format" 1 win32_format
        "parse" 1 win32_parse
        "matchesGlob" 2 win32_matches_glob
    )
}
