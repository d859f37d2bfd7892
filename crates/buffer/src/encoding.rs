//! Native half of `TextDecoder` and `TextEncoder`, for every encoding of the
//! WHATWG Encoding Standard through encoding_rs.
//!
//! A decoder object exists only while a stream of chunks is being decoded;
//! whole inputs are decoded without one.

use std::cell::RefCell;

use boa_engine::object::builtins::JsUint8Array;
use boa_engine::{Finalize, JsData, JsNativeError, JsObject, JsResult, JsString, JsValue, Trace};
use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8};
use ouro_engine::Cx;

use crate::args::{at, chars, coded, text, wrong_type};
use crate::codec::{self, Chars, Text};
use crate::make;
use crate::view::View;

/// `TextDecoder` flags as the JS half passes them.
const FATAL: u32 = 2;
const IGNORE_BOM: u32 = 4;

/// What decoding a chunk gives; `None` for malformed data when that is fatal.
type Decoded = Option<Vec<u16>>;

fn new_decoder(encoding: &'static Encoding, flags: u32) -> Decoder {
    if flags & IGNORE_BOM != 0 {
        encoding.new_decoder_without_bom_handling()
    } else {
        encoding.new_decoder_with_bom_removal()
    }
}

/// Decodes one chunk; `last` ends the text.
fn decode_chunk(decoder: &mut Decoder, bytes: &[u8], fatal: bool, last: bool) -> Decoded {
    let room = decoder
        .max_utf16_buffer_length(bytes.len())
        .unwrap_or(bytes.len().saturating_mul(2));
    let mut out = vec![0u16; room];
    let (mut read, mut written) = (0, 0);
    while let (Some(from), Some(to)) = (bytes.get(read..), out.get_mut(written..)) {
        let more = if fatal {
            let (result, r, w) = decoder.decode_to_utf16_without_replacement(from, to, last);
            read += r;
            written += w;
            match result {
                DecoderResult::Malformed(..) => return None,
                DecoderResult::InputEmpty => false,
                DecoderResult::OutputFull => true,
            }
        } else {
            let (result, r, w, _) = decoder.decode_to_utf16(from, to, last);
            read += r;
            written += w;
            result == encoding_rs::CoderResult::OutputFull
        };
        if !more {
            break;
        }
        out.resize(out.len() * 2 + 16, 0);
    }
    out.truncate(written);
    Some(out)
}

/// UTF-8 that is well-formed needs no decoder; `None` when it is not.
fn decode_valid_utf8(bytes: &[u8], flags: u32) -> Option<Text<'_>> {
    let body = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(rest) if flags & IGNORE_BOM == 0 => rest,
        _ => bytes,
    };
    if flags & FATAL == 0 || codec::is_utf8(body) {
        return Some(codec::decode(body, codec::Encoding::Utf8));
    }
    None
}

fn lookup(value: &JsValue) -> Option<&'static Encoding> {
    let name = value.as_string()?;
    let Chars::Latin1(label) = chars(&name) else {
        return None;
    };
    Encoding::for_label_no_replacement(label)
}

/// `encodingFromLabel(label)`: the encoding's name in lower case, or `undefined`.
pub(crate) fn from_label(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(match lookup(at(args, 0)) {
        Some(encoding) => text(&encoding.name().to_ascii_lowercase()),
        None => JsValue::undefined(),
    })
}

/// A decoder between two chunks.
#[derive(Trace, Finalize, JsData)]
struct Stream {
    #[unsafe_ignore_trace]
    decoder: RefCell<Decoder>,
}

fn input<'a>(value: &JsValue, name: &str, cx: &mut Cx<'a>) -> JsResult<Option<View>> {
    if value.is_undefined() {
        return Ok(None);
    }
    match View::any(value, cx) {
        Some(view) => Ok(Some(view)),
        None => {
            let message = format!(
                "The \"{name}\" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView."
            );
            Err(coded(
                JsNativeError::typ().with_message(message),
                "ERR_INVALID_ARG_TYPE",
                cx,
            ))
        }
    }
}

fn bytes_of(view: Option<&View>, f: &mut dyn FnMut(&[u8])) {
    match view {
        Some(view) => view.with(|bytes| f(bytes)),
        None => f(&[]),
    }
}

fn invalid(encoding: &JsValue, cx: &mut Cx<'_>) -> boa_engine::JsError {
    cx.node_error(
        "ERR_ENCODING_INVALID_ENCODED_DATA",
        &[encoding.clone(), JsValue::undefined()],
    )
}

/// Units as a string, narrow when they fit.
fn string(units: &[u16]) -> JsString {
    if encoding_rs::mem::is_utf16_latin1(units) {
        let narrow: Vec<u8> = units.iter().map(|u| *u as u8).collect();
        return JsString::from(boa_engine::JsStr::latin1(&narrow));
    }
    JsString::from(boa_engine::JsStr::utf16(units))
}

/// `decodeWhole(encoding, flags, input)`.
pub(crate) fn decode_whole(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (name, flags) = (at(args, 0), at(args, 1).as_number().unwrap_or(0.0) as u32);
    let encoding = lookup(name).unwrap_or(UTF_8);
    let view = input(at(args, 2), if encoding == UTF_8 { "list" } else { "input" }, cx)?;
    let mut result = None;
    bytes_of(view.as_ref(), &mut |bytes| {
        result = if encoding == UTF_8 {
            decode_valid_utf8(bytes, flags).map(|t| make::js_text(&t))
        } else {
            decode_chunk(&mut new_decoder(encoding, flags), bytes, flags & FATAL != 0, true)
                .map(|u| string(&u))
        };
    });
    match result {
        Some(text) if text.len() > crate::args::MAX_STRING_LENGTH => Err(make::too_long(cx)),
        Some(text) => Ok(text.into()),
        None => Err(invalid(name, cx)),
    }
}

/// `makeDecoder(encoding, flags)`: a handle for `decodeChunk`.
pub(crate) fn make_decoder(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let flags = at(args, 1).as_number().unwrap_or(0.0) as u32;
    let decoder = RefCell::new(new_decoder(lookup(at(args, 0)).unwrap_or(UTF_8), flags));
    Ok(JsObject::from_proto_and_data(None, Stream { decoder }).into())
}

/// `decodeChunk(handle, encoding, flags, input, last)`. After `last` or an error
/// the handle must not be used again.
pub(crate) fn decode_next(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (name, flags) = (at(args, 1), at(args, 2).as_number().unwrap_or(0.0) as u32);
    let view = input(at(args, 3), "input", cx)?;
    let last = at(args, 4).to_boolean();
    let Some(handle) = at(args, 0).as_object() else {
        return Err(cx.type_error("not a decoder"));
    };
    let mut result = None;
    {
        let Some(stream) = handle.downcast_ref::<Stream>() else {
            return Err(cx.type_error("not a decoder"));
        };
        let mut decoder = stream.decoder.borrow_mut();
        bytes_of(view.as_ref(), &mut |bytes| {
            result = decode_chunk(&mut decoder, bytes, flags & FATAL != 0, last);
        });
    }
    match result {
        Some(units) => Ok(string(&units).into()),
        None => Err(invalid(name, cx)),
    }
}

/// `encodeUtf8(text)`: a `Uint8Array`.
pub(crate) fn encode(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let string = at(args, 0).to_string(cx)?;
    let bytes = codec::encode(chars(&string), codec::Encoding::Utf8);
    let memory = make::new_array_buffer(&bytes, cx)?;
    Ok(JsUint8Array::from_array_buffer(memory, cx)?.into())
}

/// `encodeInto(text, target)`: `{ read, written }`.
pub(crate) fn encode_into(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(string) = at(args, 0).as_string() else {
        return Err(wrong_type("src", &["string"], at(args, 0), cx));
    };
    let Some(view) = View::bytes(at(args, 1)) else {
        return Err(wrong_type("dest", &["Uint8Array"], at(args, 1), cx));
    };
    let (read, written) = view.with_mut(cx, |to| codec::encode_utf8_into(chars(&string), to))?;
    let object = cx.object();
    cx.define(&object, "read", JsValue::from(read))?;
    cx.define(&object, "written", JsValue::from(written))?;
    Ok(object.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(label: &str, flags: u32, chunks: &[&[u8]]) -> Option<String> {
        let encoding = Encoding::for_label(label.as_bytes())?;
        let mut decoder = new_decoder(encoding, flags);
        let mut units = Vec::new();
        for (i, chunk) in chunks.iter().enumerate() {
            units.extend(decode_chunk(
                &mut decoder,
                chunk,
                flags & FATAL != 0,
                i + 1 == chunks.len(),
            )?);
        }
        Some(String::from_utf16_lossy(&units))
    }

    #[test]
    fn streams_keep_half_characters() {
        assert_eq!(
            run("utf-8", 0, &[b"\xef\xbb", b"\xbfa\xe4\xb8", b"\xad"]).as_deref(),
            Some("a中")
        );
        assert_eq!(run("shift_jis", 0, &[b"\x82", b"\xa0"]).as_deref(), Some("あ"));
        assert_eq!(
            run("utf-8", IGNORE_BOM, &[b"\xef\xbb\xbf"]).as_deref(),
            Some("\u{feff}")
        );
        assert_eq!(run("gbk", 0, &[b"\xd6\xd0\xff"]).as_deref(), Some("中\u{fffd}"));
    }

    #[test]
    fn malformed_data_can_be_fatal() {
        assert_eq!(run("utf-8", FATAL, &[b"\xe4\xb8"]), None);
        assert_eq!(run("utf-16le", FATAL, &[b"\0"]), None);
        assert_eq!(run("utf-8", 0, &[b"\xe4\xb8"]).as_deref(), Some("\u{fffd}"));
    }
}
