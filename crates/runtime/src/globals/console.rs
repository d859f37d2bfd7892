//! The global `console`. Its everyday methods are native and load no stdlib file:
//! they format and write to descriptors 1 and 2 themselves as long as nobody has
//! touched `process.stdout` and `process.stderr`, and through those streams
//! afterwards. Everything else is `stdlib/internal/console/*.js`, loaded when a
//! rare method is called first.
//!
//! Whoever makes `process.stdout`/`process.stderr` marks them in [`StdioTouched`]
//! when they are first read (`internalBinding('console').touch(fd)` from JS). A
//! program that redefines the property of `process` is noticed without it.

use std::cell::{Cell, OnceCell, RefCell};

use boa_engine::property::{Attribute, PropertyDescriptor, PropertyKey};
use boa_engine::{JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, introspect, js_string};
use ouro_engine::Cx;
use ouro_util::format;
use ouro_util::text::Text;

use crate::builtins::{self, Builtins};
use crate::globals::data;
use crate::{stdlib, terminal};

/// Which of the standard streams exist as JS objects by now.
#[derive(Default)]
pub struct StdioTouched {
    /// `process.stdout` was read.
    pub stdout: Cell<bool>,
    /// `process.stderr` was read.
    pub stderr: Cell<bool>,
}

/// State of the global console.
#[derive(Default)]
struct State {
    console: OnceCell<JsObject>,
    indent: RefCell<Text>,
    // Streams put in place of those of `process` (`console._stdout = …`), or
    // taken from `process` once it had them.
    streams: [RefCell<Option<JsObject>>; 2],
    // Getters of `process.stdout` and `process.stderr` as they were at start.
    getters: RefCell<[Option<JsValue>; 2]>,
    colors: [Cell<Option<bool>>; 2],
    noop: OnceCell<JsObject>,
    adopted: Cell<bool>,
}

/// The columns `console.group` adds.
const GROUP_WIDTH: usize = 2;

/// One of the two output streams.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stream {
    Out,
    Err,
}

impl Stream {
    fn index(self) -> usize {
        usize::from(self == Self::Err)
    }

    fn key(self) -> JsString {
        if self == Self::Out {
            js_string!("stdout")
        } else {
            js_string!("stderr")
        }
    }
}

/// Methods in Node's order, with whether they are native here.
const METHODS: &[(&str, Method)] = &[
    ("log", log),
    ("info", info),
    ("debug", debug),
    ("warn", warn),
    ("error", error),
    ("dir", |a, cx| rare("dir", a, cx)),
    ("time", |a, cx| rare("time", a, cx)),
    ("timeEnd", |a, cx| rare("timeEnd", a, cx)),
    ("timeLog", |a, cx| rare("timeLog", a, cx)),
    ("trace", |a, cx| rare("trace", a, cx)),
    ("assert", assert),
    ("clear", |a, cx| rare("clear", a, cx)),
    ("count", |a, cx| rare("count", a, cx)),
    ("countReset", |a, cx| rare("countReset", a, cx)),
    ("group", group),
    ("groupEnd", group_end),
    ("table", |a, cx| rare("table", a, cx)),
    ("dirxml", dirxml),
    ("groupCollapsed", group),
];

/// Methods of the inspector's console: without an inspector they do nothing, as
/// in Node without one attached.
const INSPECTOR_METHODS: &[&str] = &["profile", "profileEnd", "timeStamp"];

type Method = fn(&[JsValue], &mut Cx<'_>) -> JsResult<JsValue>;

fn native(method: Method) -> NativeFunction {
    NativeFunction::from_copy_closure(move |_, args, context| method(args, &mut Cx::new(context)))
}

/// Builds the console and defines the global.
pub fn install(process: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let hidden = Attribute::WRITABLE | Attribute::CONFIGURABLE;
    let console = cx.object();
    let prototype = cx.object();
    console.set_prototype(Some(prototype));
    for (name, method) in METHODS {
        let function = cx.function(name, 0, native(*method));
        cx.define(&console, name, function)?;
    }
    lazy_class(&console, cx)?;
    for name in INSPECTOR_METHODS {
        let function = cx.function(
            name,
            0,
            NativeFunction::from_fn_ptr(|_, _, _| Ok(JsValue::undefined())),
        );
        cx.define(&console, name, function)?;
    }
    for stream in [Stream::Out, Stream::Err] {
        stream_property(&console, stream, cx)?;
    }
    let tag = PropertyDescriptor::builder()
        .value(js_string!("console"))
        .configurable(true)
        .build();
    console.define_property_or_throw(JsSymbol::to_string_tag(), tag, cx)?;

    ouro_util::inspect::set_known_module(is_builtin, cx);
    let state = cx.slot::<State>();
    let getters = [
        getter_of(process, Stream::Out, cx)?,
        getter_of(process, Stream::Err, cx)?,
    ];
    state.getters.replace(getters);
    let global = cx.global_object();
    data(&global, js_string!("console"), console.clone().into(), hidden, cx)?;
    let _ = state.console.set(console);
    Ok(())
}

// Ids that stand in stack lines as modules of the runtime. Some of Node's own
// internal ones are known by name, since stacks are also passed around as text.
fn is_builtin(id: &str) -> bool {
    const INTERNAL: [&str; 6] = [
        "internal/main/run_main_module",
        "internal/modules/cjs/loader",
        "internal/modules/helpers",
        "internal/modules/run_main",
        "internal/process/task_queues",
        "internal/timers",
    ];
    stdlib::PUBLIC.contains(&id) || INTERNAL.contains(&id) || stdlib::exists(id)
}

// `console.Console` loads the class when it is first read.
fn lazy_class(console: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let key = js_string!("Console");
    let get = NativeFunction::from_fn_ptr(|_, _, context| {
        let cx = &mut Cx::new(context);
        adopt(cx)?;
        let class = builtins::export("internal/console/constructor", "Console", cx)?;
        set_class(class.clone(), cx)?;
        Ok(class)
    });
    let set = NativeFunction::from_fn_ptr(|_, args, context| {
        set_class(args.first().cloned().unwrap_or_default(), &mut Cx::new(context))?;
        Ok(JsValue::undefined())
    });
    let get = cx.function("get Console", 0, get);
    let set = cx.function("set Console", 1, set);
    let lazy = PropertyDescriptor::builder()
        .get(get)
        .set(set)
        .enumerable(true)
        .configurable(true);
    console.define_property_or_throw(key, lazy, cx)?;
    Ok(())
}

fn set_class(class: JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
    if let Some(console) = cx.slot::<State>().console.get().cloned() {
        data(&console, js_string!("Console"), class, Attribute::all(), cx)?;
    }
    Ok(())
}

fn getter_of(process: &JsObject, stream: Stream, cx: &mut Cx<'_>) -> JsResult<Option<JsValue>> {
    let key = PropertyKey::from(stream.key());
    Ok(introspect::own_descriptor(process, &key, cx)?.and_then(|own| own.get().cloned()))
}

// `console._stdout`: the stream of `process`, or one put in its place.
fn stream_property(console: &JsObject, stream: Stream, cx: &mut Cx<'_>) -> JsResult<()> {
    let get = NativeFunction::from_copy_closure(move |_, _, context| {
        let cx = &mut Cx::new(context);
        Ok(stream_object(stream, cx)?.map_or_else(JsValue::undefined, JsValue::from))
    });
    let set = NativeFunction::from_copy_closure(move |_, args, context| {
        let cx = &mut Cx::new(context);
        let given = args.first().and_then(JsValue::as_object);
        cx.slot::<State>().streams[stream.index()].replace(given);
        Ok(JsValue::undefined())
    });
    let get = cx.function("get", 0, get);
    let set = cx.function("set", 1, set);
    let descriptor = PropertyDescriptor::builder()
        .get(get)
        .set(set)
        .enumerable(false)
        .configurable(true);
    let name = if stream == Stream::Out {
        "_stdout"
    } else {
        "_stderr"
    };
    console.define_property_or_throw(JsString::from(name), descriptor, cx)?;
    Ok(())
}

fn stream_object(stream: Stream, cx: &mut Cx<'_>) -> JsResult<Option<JsObject>> {
    let state = cx.slot::<State>();
    if let Some(object) = state.streams[stream.index()].borrow().clone() {
        return Ok(Some(object));
    }
    let Some(process) = cx.slot::<Builtins>().process() else {
        return Ok(None);
    };
    let object = process.get(stream.key(), cx)?.as_object();
    state.streams[stream.index()].replace(object.clone());
    Ok(object)
}

// The stream to write through, or nothing while the descriptor can be used.
fn materialised(stream: Stream, cx: &mut Cx<'_>) -> JsResult<Option<JsObject>> {
    let state = cx.slot::<State>();
    if let Some(object) = state.streams[stream.index()].borrow().clone() {
        return Ok(Some(object));
    }
    let touched = cx.slot::<StdioTouched>();
    let flag = if stream == Stream::Out {
        &touched.stdout
    } else {
        &touched.stderr
    };
    if !flag.get() {
        let Some(process) = cx.slot::<Builtins>().process() else {
            return Ok(None);
        };
        let now = getter_of(&process, stream, cx)?;
        if now == state.getters.borrow()[stream.index()] {
            return Ok(None);
        }
    }
    stream_object(stream, cx)
}

fn log(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    print(Stream::Out, "console.log", args, cx)
}

fn info(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    print(Stream::Out, "console.info", args, cx)
}

fn debug(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    print(Stream::Out, "console.debug", args, cx)
}

fn dirxml(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    print(Stream::Out, "console.log", args, cx)
}

fn warn(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    print(Stream::Err, "console.warn", args, cx)
}

fn error(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    print(Stream::Err, "console.error", args, cx)
}

fn assert(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if args.first().is_some_and(JsValue::to_boolean) {
        return Ok(JsValue::undefined());
    }
    rare("assert", args, cx)
}

fn group(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = cx.slot::<State>();
    if !args.is_empty()
        && let Some(console) = state.console.get().cloned()
    {
        // The label goes through `console.log` as the program may have replaced it.
        let log = console.get(js_string!("log"), cx)?;
        if let Some(log) = log.as_callable() {
            log.call(&console.into(), args, cx)?;
        }
    }
    state.indent.borrow_mut().spaces(GROUP_WIDTH);
    Ok(JsValue::undefined())
}

fn group_end(_: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = cx.slot::<State>();
    let mut indent = state.indent.borrow_mut();
    let kept = indent.len().saturating_sub(GROUP_WIDTH);
    let shorter = Text::from(&indent[..kept]);
    *indent = shorter;
    Ok(JsValue::undefined())
}

// Hands a method to its JS half with the console as `this`.
fn rare(name: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    adopt(cx)?;
    let methods = builtins::require("internal/console/methods", cx)?;
    let Some(methods) = methods.as_object() else {
        return Ok(JsValue::undefined());
    };
    let method = methods.get(JsString::from(name), cx)?;
    let console = cx.slot::<State>().console.get().cloned();
    match (method.as_callable(), console) {
        (Some(method), Some(console)) => method.call(&console.into(), args, cx),
        _ => Ok(JsValue::undefined()),
    }
}

// Gives the global console the hidden properties the JS methods work with.
fn adopt(cx: &mut Cx<'_>) -> JsResult<()> {
    let state = cx.slot::<State>();
    if state.adopted.replace(true) {
        return Ok(());
    }
    let Some(console) = state.console.get().cloned() else {
        return Ok(());
    };
    builtins::call_export("internal/console/methods", "adopt", &[console.into()], cx)?;
    Ok(())
}

fn print(stream: Stream, channel: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if cx.slot::<Builtins>().is_loaded("diagnostics_channel") {
        let list = boa_engine::object::builtins::JsArray::from_iter(args.iter().cloned(), cx);
        let args = [JsString::from(channel).into(), list.into()];
        builtins::call_export("internal/console/channels", "publish", &args, cx)?;
    }
    let object = materialised(stream, cx)?;
    if let ([only], None) = (args, &object)
        && let Some(line) = only.as_string()
        && write_ascii(stream, &line, cx)
    {
        return Ok(JsValue::undefined());
    }
    let mut text = match args {
        [only] if only.is_string() => only.as_string().map(|only| Text::from(&only)).unwrap_or_default(),
        _ => {
            let colors = match &object {
                Some(object) => stream_has_colors(object, cx)?,
                None => descriptor_has_colors(stream, cx),
            };
            let options = colors.then(|| {
                let options = cx.object();
                cx.define(&options, "colors", true).map(|()| options)
            });
            format::format_text(args, options.transpose()?.as_ref(), cx)?
        }
    };
    write_text(stream, object, &mut text, cx)
}

// The line most programs print: ASCII and not indented.
fn write_ascii(stream: Stream, line: &JsString, cx: &mut Cx<'_>) -> bool {
    let line = line.as_str();
    let Some(bytes) = line.as_latin1().filter(|bytes| bytes.is_ascii()) else {
        return false;
    };
    if !cx.slot::<State>().indent.borrow().is_empty() {
        return false;
    }
    let mut whole = Vec::with_capacity(bytes.len() + 1);
    whole.extend_from_slice(bytes);
    whole.push(b'\n');
    ouro_engine::trace::stdio(stream.index() as u64 + 1, &whole, cx);
    terminal::write_all(stream.index() + 1, &whole);
    true
}

// Adds group indentation and the line feed, and writes.
fn write_text(
    stream: Stream,
    object: Option<JsObject>,
    text: &mut Text,
    cx: &mut Cx<'_>,
) -> JsResult<JsValue> {
    let indent = cx.slot::<State>().indent.borrow().clone();
    if !indent.is_empty() {
        let mut shifted = indent.clone();
        shifted.add(&text.indented_by(&indent));
        *text = shifted;
    }
    text.add("\n");
    match object {
        None => {
            let text = text.to_utf8();
            ouro_engine::trace::stdio(stream.index() as u64 + 1, text.as_bytes(), cx);
            terminal::write_all(stream.index() + 1, text.as_bytes());
            Ok(JsValue::undefined())
        }
        Some(object) => write_stream(&object, text, cx),
    }
}

// What goes wrong while writing is nobody's business, except a stack overflow.
fn write_stream(stream: &JsObject, text: &Text, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = cx.slot::<State>();
    let noop = match state.noop.get() {
        Some(noop) => noop.clone(),
        None => {
            let noop = cx.function(
                "noop",
                0,
                NativeFunction::from_fn_ptr(|_, _, _| Ok(JsValue::undefined())),
            );
            state.noop.get_or_init(|| noop).clone()
        }
    };
    let result = guarded_write(stream, text, &noop, cx);
    let removed = invoke(
        stream,
        "removeListener",
        &[js_string!("error").into(), noop.into()],
        cx,
    );
    if let Err(error) = result
        && is_overflow(&error, cx)
    {
        return Err(error);
    }
    removed?;
    Ok(JsValue::undefined())
}

fn guarded_write(stream: &JsObject, text: &Text, noop: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let error: JsValue = js_string!("error").into();
    if invoke(stream, "listenerCount", std::slice::from_ref(&error), cx)?.as_number() == Some(0.0) {
        invoke(stream, "once", &[error, noop.clone().into()], cx)?;
    }
    // An error that arrives later must find a listener too.
    let late = NativeFunction::from_copy_closure_with_captures(
        |_, args, (stream, noop): &(JsObject, JsObject), context| {
            let cx = &mut Cx::new(context);
            if args.first().is_some_and(|error| !error.is_null_or_undefined()) {
                let state = stream.get(js_string!("_writableState"), cx)?;
                let emitted = match state.as_object() {
                    Some(state) => state.get(js_string!("errorEmitted"), cx)?.to_boolean(),
                    None => false,
                };
                let error: JsValue = js_string!("error").into();
                let count = invoke(stream, "listenerCount", std::slice::from_ref(&error), cx)?;
                if !emitted && count.as_number() == Some(0.0) {
                    invoke(stream, "once", &[error, noop.clone().into()], cx)?;
                }
            }
            Ok(JsValue::undefined())
        },
        (stream.clone(), noop.clone()),
    );
    let late = cx.function("", 1, late);
    invoke(stream, "write", &[text.to_value(), late.into()], cx)?;
    Ok(())
}

fn invoke(object: &JsObject, name: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let method = object.get(JsString::from(name), cx)?;
    match method.as_callable() {
        Some(method) => method.call(&object.clone().into(), args, cx),
        None => Err(cx.type_error(format!("stream.{name} is not a function"))),
    }
}

fn is_overflow(error: &boa_engine::JsError, cx: &mut Cx<'_>) -> bool {
    error
        .try_native(cx)
        .is_ok_and(|native| native.message() == "Maximum call stack size exceeded")
}

// Colours of a stream object: what it says of itself.
fn stream_has_colors(stream: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    if std::env::var_os("FORCE_COLOR").is_some() {
        return Ok(terminal::color_depth() > 2);
    }
    if !stream.get(js_string!("isTTY"), cx)?.to_boolean() {
        return Ok(false);
    }
    let depth = stream.get(js_string!("getColorDepth"), cx)?;
    match depth.as_callable() {
        Some(depth) => Ok(depth.call(&stream.clone().into(), &[], cx)?.to_number(cx)? > 2.0),
        None => Ok(true),
    }
}

fn descriptor_has_colors(stream: Stream, cx: &mut Cx<'_>) -> bool {
    let state = cx.slot::<State>();
    let cell = &state.colors[stream.index()];
    if let Some(known) = cell.get() {
        return known;
    }
    let forced = std::env::var_os("FORCE_COLOR").is_some();
    let colors = (forced || terminal::is_terminal(stream.index() + 1)) && terminal::color_depth() > 2;
    cell.set(Some(colors));
    colors
}

/// `internalBinding('console')`: what the JS half needs of the global console.
pub mod table {
    use boa_engine::JsString;
    use boa_engine::object::builtins::JsArray;
    use ouro_engine::convert::Bytes;

    use super::{
        Builtins, Cx, JsResult, JsValue, State, StdioTouched, Stream, Text, descriptor_has_colors,
        materialised, stream_has_colors, terminal, write_text,
    };

    ouro_engine::binding! { pub mod "console":
        value "console" = global_console;
        fun "write"(2) = write;
        fun "hasColors"(1) = has_colors;
        fun "getIndent"(0) = get_indent;
        fun "setIndent"(1) = set_indent;
        fun "touch"(1) = touch;
        fun "isLoaded"(1) = is_loaded;
        fun "writeFd"(2) = write_fd;
        op "readFd"(fd: i32, size: usize) = terminal::read_some;
        fun "handleType"(1) = handle_type;
        fun "windowSize"(1) = window_size;
    }

    fn stream_argument(args: &[JsValue]) -> Stream {
        if args.first().and_then(JsValue::as_number) == Some(2.0) {
            Stream::Err
        } else {
            Stream::Out
        }
    }

    fn global_console(cx: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(cx
            .slot::<State>()
            .console
            .get()
            .cloned()
            .map_or_else(JsValue::undefined, JsValue::from))
    }

    // write(fd, text)
    fn write(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let stream = stream_argument(args);
        let text = args.get(1).cloned().unwrap_or_default().to_string(cx)?;
        let object = materialised(stream, cx)?;
        write_text(stream, object, &mut Text::from(&text), cx)
    }

    // hasColors(fd)
    fn has_colors(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let stream = stream_argument(args);
        let colors = match materialised(stream, cx)? {
            Some(object) => stream_has_colors(&object, cx)?,
            None => descriptor_has_colors(stream, cx),
        };
        Ok(colors.into())
    }

    fn get_indent(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(cx.slot::<State>().indent.borrow().to_value())
    }

    fn set_indent(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let indent = args.first().cloned().unwrap_or_default().to_string(cx)?;
        cx.slot::<State>().indent.replace(Text::from(&indent));
        Ok(JsValue::undefined())
    }

    // writeFd(fd, stringOrBytes): 0 or the negative errno
    fn write_fd(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let Bytes(bytes) = ouro_engine::convert::arg(args, 1, "chunk", cx)?;
        ouro_engine::trace::stdio(stream_argument(args).index() as u64 + 1, &bytes, cx);
        let result = terminal::try_write_all(stream_argument(args).index() + 1, &bytes);
        Ok(JsValue::new(
            result.map_or_else(|errno| -errno.raw_os_error(), |()| 0),
        ))
    }

    fn handle_type(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let fd = args.first().cloned().unwrap_or_default().to_i32(cx)?;
        Ok(JsString::from(terminal::handle_type(fd)).into())
    }

    fn window_size(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let (columns, rows) = terminal::window_size(stream_argument(args).index() + 1);
        Ok(JsArray::from_iter([JsValue::new(columns), JsValue::new(rows)], cx).into())
    }

    // isLoaded(id): whether a stdlib file was loaded by anybody.
    fn is_loaded(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let id = args.first().cloned().unwrap_or_default().to_string(cx)?;
        Ok(cx.slot::<Builtins>().is_loaded(&id.to_std_string_lossy()).into())
    }

    // touch(fd): the stream exists now and must be written through.
    fn touch(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let touched = cx.slot::<StdioTouched>();
        match stream_argument(args) {
            Stream::Out => touched.stdout.set(true),
            Stream::Err => touched.stderr.set(true),
        }
        Ok(JsValue::undefined())
    }
}
