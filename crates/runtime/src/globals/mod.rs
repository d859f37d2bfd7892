//! The global object: Node's globals with Node's property attributes. Nothing a
//! program does not touch is loaded; lazy ones become plain properties on use.

pub mod console;
mod intl;
pub mod process;

use boa_engine::object::builtins::JsFunction;
use boa_engine::property::{Attribute, PropertyDescriptor};
use boa_engine::{JsObject, JsResult, JsString, JsSymbol, JsValue, NativeFunction, js_string};
use ouro_engine::Cx;

use crate::options::{Options, Value};
use crate::{builtins, tables, timers};

/// The Node release this runtime follows (`process.version`).
pub const NODE_VERSION: &str = "v22.22.2";

/// Globals loaded on first touch: (name, stdlib id, export, enumerable).
const LAZY: &[(&str, &str, &str, bool)] = &[
    (
        "AbortController",
        "internal/abort_controller",
        "AbortController",
        false,
    ),
    ("AbortSignal", "internal/abort_controller", "AbortSignal", false),
    ("Blob", "buffer", "Blob", false),
    ("Buffer", "buffer", "Buffer", false),
    ("CustomEvent", "internal/event_target", "CustomEvent", false),
    (
        "DOMException",
        "internal/per_context/domexception",
        "DOMException",
        false,
    ),
    ("Event", "internal/event_target", "Event", false),
    ("EventTarget", "internal/event_target", "EventTarget", false),
    ("File", "buffer", "File", false),
    ("FormData", "internal/fetch/formdata", "FormData", false),
    ("Headers", "internal/fetch/headers", "Headers", false),
    (
        "BroadcastChannel",
        "internal/worker/broadcast",
        "BroadcastChannel",
        false,
    ),
    ("MessageChannel", "internal/worker/io", "MessageChannel", false),
    ("MessageEvent", "internal/fetch/events", "MessageEvent", false),
    ("MessagePort", "internal/worker/io", "MessagePort", false),
    ("Request", "internal/fetch/request", "Request", false),
    ("Response", "internal/fetch/response", "Response", false),
    ("WebAssembly", "internal/webassembly", "WebAssembly", false),
    ("WebSocket", "internal/fetch/websocket", "WebSocket", false),
    ("fetch", "internal/fetch/fetch", "fetch", true),
    ("TextDecoder", "internal/encoding", "TextDecoder", false),
    ("TextEncoder", "internal/encoding", "TextEncoder", false),
    (
        "ByteLengthQueuingStrategy",
        "internal/webstreams/queuingstrategies",
        "ByteLengthQueuingStrategy",
        false,
    ),
    (
        "CompressionStream",
        "internal/webstreams/compression",
        "CompressionStream",
        false,
    ),
    (
        "CountQueuingStrategy",
        "internal/webstreams/queuingstrategies",
        "CountQueuingStrategy",
        false,
    ),
    (
        "DecompressionStream",
        "internal/webstreams/compression",
        "DecompressionStream",
        false,
    ),
    (
        "ReadableByteStreamController",
        "internal/webstreams/readablebytestream",
        "ReadableByteStreamController",
        false,
    ),
    (
        "ReadableStream",
        "internal/webstreams/readablestream",
        "ReadableStream",
        false,
    ),
    (
        "ReadableStreamBYOBReader",
        "internal/webstreams/readablebytestream",
        "ReadableStreamBYOBReader",
        false,
    ),
    (
        "ReadableStreamBYOBRequest",
        "internal/webstreams/readablebytestream",
        "ReadableStreamBYOBRequest",
        false,
    ),
    (
        "ReadableStreamDefaultController",
        "internal/webstreams/readablestream",
        "ReadableStreamDefaultController",
        false,
    ),
    (
        "ReadableStreamDefaultReader",
        "internal/webstreams/readablestream",
        "ReadableStreamDefaultReader",
        false,
    ),
    (
        "TextDecoderStream",
        "internal/webstreams/encoding",
        "TextDecoderStream",
        false,
    ),
    (
        "TextEncoderStream",
        "internal/webstreams/encoding",
        "TextEncoderStream",
        false,
    ),
    (
        "TransformStream",
        "internal/webstreams/transformstream",
        "TransformStream",
        false,
    ),
    (
        "TransformStreamDefaultController",
        "internal/webstreams/transformstream",
        "TransformStreamDefaultController",
        false,
    ),
    (
        "WritableStream",
        "internal/webstreams/writablestream",
        "WritableStream",
        false,
    ),
    (
        "WritableStreamDefaultController",
        "internal/webstreams/writablestream",
        "WritableStreamDefaultController",
        false,
    ),
    (
        "WritableStreamDefaultWriter",
        "internal/webstreams/writablestream",
        "WritableStreamDefaultWriter",
        false,
    ),
    ("Intl", "internal/intl/intl", "Intl", false),
    ("URL", "internal/url", "URL", false),
    ("URLSearchParams", "internal/url", "URLSearchParams", false),
    ("Crypto", "internal/crypto/webcrypto", "Crypto", false),
    ("CryptoKey", "internal/crypto/webcrypto", "CryptoKey", false),
    ("SubtleCrypto", "internal/crypto/webcrypto", "SubtleCrypto", false),
    ("crypto", "internal/crypto/webcrypto", "crypto", true),
    ("atob", "buffer", "atob", true),
    ("btoa", "buffer", "btoa", true),
    ("navigator", "internal/navigator", "navigator", true),
    ("Navigator", "internal/navigator", "Navigator", false),
    ("Performance", "perf_hooks", "Performance", false),
    ("PerformanceEntry", "perf_hooks", "PerformanceEntry", false),
    ("PerformanceMark", "perf_hooks", "PerformanceMark", false),
    ("PerformanceMeasure", "perf_hooks", "PerformanceMeasure", false),
    ("PerformanceObserver", "perf_hooks", "PerformanceObserver", false),
    (
        "PerformanceObserverEntryList",
        "perf_hooks",
        "PerformanceObserverEntryList",
        false,
    ),
    ("performance", "perf_hooks", "performance", true),
    (
        "structuredClone",
        "internal/structured_clone",
        "structuredClone",
        true,
    ),
];

/// Fills the global object.
pub fn install(cx: &mut Cx<'_>) -> JsResult<()> {
    let global = cx.global_object();
    let hidden = Attribute::WRITABLE | Attribute::CONFIGURABLE;
    let shown = hidden | Attribute::ENUMERABLE;

    let process = process::make(cx)?;
    console::install(&process, cx)?;
    intl::install(cx)?;
    data(&global, js_string!("process"), process.into(), hidden, cx)?;
    data(&global, js_string!("global"), global.clone().into(), shown, cx)?;
    let tag = PropertyDescriptor::builder()
        .value(js_string!("global"))
        .configurable(true)
        .build();
    global.define_property_or_throw(JsSymbol::to_string_tag(), tag, cx)?;

    for (name, length, f) in timers::GLOBALS {
        let function = cx.function(name, *length, NativeFunction::from_fn_ptr(*f));
        if let "setTimeout" | "setImmediate" = *name {
            promisified(&function, name, cx)?;
        }
        data(&global, JsString::from(*name), function.into(), shown, cx)?;
    }
    let queue = cx.function(
        "queueMicrotask",
        1,
        NativeFunction::from_fn_ptr(|this, args, c| {
            tables::task_queue::queue_microtask(this, args, &mut Cx::new(c))
        }),
    );
    data(&global, js_string!("queueMicrotask"), queue.into(), shown, cx)?;

    let options = cx.try_slot::<Options>();
    for (name, id, export, enumerable) in LAZY {
        let switch = match *name {
            "CustomEvent" => "--experimental-global-customevent",
            "fetch" | "FormData" | "Headers" | "Request" | "Response" => "--experimental-fetch",
            "WebSocket" => "--experimental-websocket",
            "navigator" | "Navigator" => "--experimental-global-navigator",
            _ => "",
        };
        let setting = options.as_ref().and_then(|options| options.get(switch));
        if matches!(setting, Some(Value::Flag(false))) {
            continue;
        }
        builtins::define_lazy(&global, name, id, export, *enumerable, cx)?;
    }
    if cx
        .try_slot::<Options>()
        .is_some_and(|options| options.flag("--expose-gc"))
    {
        let gc = cx.function(
            "gc",
            0,
            NativeFunction::from_fn_ptr(|this, args, c| {
                tables::task_queue::collect(this, args, &mut Cx::new(c))
            }),
        );
        data(&global, js_string!("gc"), gc.into(), hidden, cx)?;
    }
    Ok(())
}

/// `fn[util.promisify.custom]`: the function of the same name in `timers/promises`.
fn promisified(function: &JsObject, name: &'static str, cx: &mut Cx<'_>) -> JsResult<()> {
    let native = NativeFunction::from_copy_closure(move |_, _, context| {
        builtins::export("timers/promises", name, &mut Cx::new(context))
    });
    let Some(getter) = JsFunction::from_object(cx.function("get", 0, native)) else {
        return Ok(());
    };
    let symbol = timers::registered_symbol("nodejs.util.promisify.custom", cx)?;
    let descriptor = PropertyDescriptor::builder()
        .get(getter)
        .enumerable(true)
        .configurable(false)
        .build();
    function.define_property_or_throw(symbol, descriptor, cx)?;
    Ok(())
}

/// Defines a data property with the given attributes.
pub fn data(
    target: &JsObject,
    key: impl Into<boa_engine::property::PropertyKey>,
    value: JsValue,
    attributes: Attribute,
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    let descriptor = PropertyDescriptor::builder()
        .value(value)
        .writable(attributes.contains(Attribute::WRITABLE))
        .enumerable(attributes.contains(Attribute::ENUMERABLE))
        .configurable(attributes.contains(Attribute::CONFIGURABLE))
        .build();
    target.define_property_or_throw(key, descriptor, cx)?;
    Ok(())
}

/// A last-resort description of a thrown value: its stack, else its string.
pub fn describe(value: &JsValue, cx: &mut Cx<'_>) -> String {
    if let Some(object) = value.as_object()
        && let Ok(stack) = object.get(js_string!("stack"), cx)
        && let Some(stack) = stack.as_string()
    {
        return stack.to_std_string_lossy();
    }
    value
        .to_string(cx)
        .map_or_else(|_| "<unprintable>".to_owned(), |text| text.to_std_string_lossy())
}
