//! The table: state in a seven-byte Buffer, as programs may look at it.

use boa_engine::{JsResult, JsString, JsValue};
use ouro_buffer::codec::{Chars, Text};
use ouro_buffer::make::js_text;
use ouro_buffer::{Encoding, View, new_buffer};
use ouro_engine::Cx;
use ouro_engine::trace::{self, Kind, Text as Text_, Tracer};

use crate::machine::State;

/// Length limit of strings, code units.
const MAX_STRING: usize = 0x1fff_ffe8;

/// The encodings by the number the last byte of the state holds.
const NUMBERS: [Option<Encoding>; 8] = [
    Some(Encoding::Ascii),
    Some(Encoding::Utf8),
    Some(Encoding::Base64),
    Some(Encoding::Utf16le),
    Some(Encoding::Latin1),
    Some(Encoding::Hex),
    None,
    Some(Encoding::Base64url),
];

fn at(args: &[JsValue], index: usize) -> JsValue {
    args.get(index).cloned().unwrap_or_default()
}

/// `init(encoding)`: `{ name, state }`.
pub(crate) fn init(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = at(args, 0);
    let encoding = match value.as_string() {
        _ if value.is_null_or_undefined() => Some(Encoding::Utf8),
        Some(name) if name.is_empty() => Some(Encoding::Utf8),
        Some(name) => match name.variant() {
            boa_engine::string::JsStrVariant::Latin1(s) => Encoding::parse(Chars::Latin1(s)),
            boa_engine::string::JsStrVariant::Utf16(s) => Encoding::parse(Chars::Utf16(s)),
        },
        None => None,
    };
    let number = NUMBERS.iter().position(|e| e.is_some() && *e == encoding);
    let (Some(encoding), Some(number)) = (encoding, number) else {
        return Err(cx.node_error("ERR_UNKNOWN_ENCODING", &[value]));
    };
    let object = cx.object();
    cx.define(&object, "name", JsString::from(encoding.name()))?;
    let state = new_buffer(vec![0, 0, 0, 0, 0, 0, number as u8], cx)?;
    cx.define(&object, "state", state)?;
    Ok(object.into())
}

/// The state behind a Buffer; programs may have written anything into it.
fn load(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<(View, State, Encoding)> {
    let Some(view) = View::bytes(value) else {
        return Err(cx.type_error("not a decoder state"));
    };
    let read = view.with(|bytes| match *bytes {
        [a, b, c, d, missing, held, number] => {
            let state = State {
                bytes: [a, b, c, d],
                missing: missing.min(4),
                held: held.min(4),
            };
            NUMBERS
                .get(usize::from(number))
                .copied()
                .flatten()
                .map(|encoding| (state, encoding))
        }
        _ => None,
    });
    match read {
        Some((state, encoding)) => Ok((view, state, encoding)),
        None => Err(cx.type_error("not a decoder state")),
    }
}

fn save(view: &View, state: &State, cx: &mut Cx<'_>) -> JsResult<()> {
    view.with_mut(cx, |to| {
        let from = state.bytes.iter().chain([&state.missing, &state.held]);
        for (t, f) in to.iter_mut().zip(from) {
            *t = *f;
        }
    })
}

fn join(first: Option<&Text<'_>>, rest: &Text<'_>) -> Option<JsString> {
    let Some(first) = first.filter(|t| !t.is_empty()) else {
        return (rest.len() <= MAX_STRING).then(|| js_text(rest));
    };
    if first.len() + rest.len() > MAX_STRING {
        return None;
    }
    let (first, rest) = (js_text(first), js_text(rest));
    Some(JsString::concat(first.as_str(), rest.as_str()))
}

/// Tells the recorder what came out and what is held back.
fn tell(tracer: &Tracer, encoding: Encoding, state: &State, text: Option<&JsString>) {
    let encoding = || Text_::Borrowed(encoding.name());
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        let text = trace::short(&text.to_std_string_lossy());
        tracer.emit(
            Kind::DecoderEmit {
                encoding: encoding(),
                text,
            },
            None,
        );
    }
    if state.held > 0 {
        let held = state.bytes.iter().take(usize::from(state.held));
        let kind = Kind::DecoderHold {
            encoding: encoding(),
            bytes: Text_::Owned(
                held.map(|byte| format!("{byte:02x}"))
                    .collect::<Vec<_>>()
                    .join(" "),
            ),
            missing: state.missing.into(),
        };
        tracer.emit(kind, None);
    }
}

/// `decode(state, bytes)`: the text that is complete now.
pub(crate) fn decode(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (view, mut state, encoding) = load(&at(args, 0), cx)?;
    let Some(bytes) = View::any(&at(args, 1), cx) else {
        return Err(cx.type_error("argument must be a buffer"));
    };
    let text = bytes.with(|bytes| {
        let (first, rest) = state.write(encoding, bytes);
        join(first.as_ref(), &rest)
    });
    save(&view, &state, cx)?;
    if let Some(tracer) = cx.tracer() {
        tell(&tracer, encoding, &state, text.as_ref());
    }
    match text {
        Some(text) => Ok(text.into()),
        None => Err(cx.node_error("ERR_STRING_TOO_LONG", &[])),
    }
}

/// `flush(state)`: the text of what was held back.
pub(crate) fn flush(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (view, mut state, encoding) = load(&at(args, 0), cx)?;
    let text = state.flush(encoding);
    save(&view, &state, cx)?;
    Ok(js_text(&text).into())
}
