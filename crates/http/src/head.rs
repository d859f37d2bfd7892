//! Writing heads: first line, the given fields, and those the protocol adds
//! (`Date`, `Connection`, `Keep-Alive`, `Content-Length`, `Transfer-Encoding`).

use std::cell::Cell;

use boa_engine::introspect::own_descriptor;
use boa_engine::property::PropertyKey;
use boa_engine::string::JsStrVariant;
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;

use crate::date;
use crate::rules::{lower, require_name, require_value};

/// What the message is like, given by the JS half.
pub(crate) mod given {
    pub const SEND_DATE: i32 = 1;
    pub const KEEP_ALIVE: i32 = 2;
    pub const REMOVED_CONNECTION: i32 = 4;
    pub const REMOVED_LENGTH: i32 = 8;
    pub const REMOVED_CODING: i32 = 16;
    pub const CHUNKED_BY_DEFAULT: i32 = 32;
    pub const HAS_BODY: i32 = 64;
    pub const DEFAULT_KEEP_ALIVE: i32 = 128;
    pub const AGENT: i32 = 256;
    pub const LAST_ALLOWED: i32 = 512;
    pub const CHUNKED: i32 = 1024;
    /// The status forbids a body.
    pub const BODILESS: i32 = 2048;
    pub const LAST: i32 = 4096;
}

/// What the sender has to note afterwards.
pub(crate) mod found {
    pub const LAST: i32 = 1;
    pub const CHUNKED: i32 = 2;
    pub const KEEP_ALIVE: i32 = 4;
    pub const CONNECTION: i32 = 8;
    pub const LENGTH: i32 = 16;
    pub const CODING: i32 = 32;
    pub const OWN_KEEP_ALIVE: i32 = 64;
    pub const EXPECT: i32 = 128;
    pub const TRAILER: i32 = 256;
    pub const DATE: i32 = 512;
}

#[derive(Default)]
struct Result_ {
    flags: Cell<i32>,
    length: Cell<f64>,
}

/// A head under construction. Text is Latin-1; what is not (only possible in a
/// first line nobody checked) loses its high bytes, as on the wire.
struct Writer<'a> {
    text: Vec<u8>,
    bits: i32,
    length: f64,
    validate: bool,
    unique: Option<&'a JsObject>,
    last: bool,
    keep_alive: bool,
    chunked: bool,
    found: i32,
}

pub(crate) fn append(text: &mut Vec<u8>, string: &JsString) {
    match string.variant() {
        JsStrVariant::Latin1(s) => text.extend_from_slice(s),
        JsStrVariant::Utf16(s) => text.extend(s.iter().map(|&unit| unit as u8)),
    }
}

fn at(args: &[JsValue], index: usize) -> JsValue {
    args.get(index).cloned().unwrap_or_default()
}

/// Whether `word` stands in the text between characters that are not part of words.
fn has_word(text: &JsString, word: &[u8]) -> bool {
    let bytes: Vec<u8> = match text.variant() {
        JsStrVariant::Latin1(s) => s.to_ascii_lowercase(),
        JsStrVariant::Utf16(s) => s
            .iter()
            .map(|&u| u8::try_from(u).unwrap_or(0).to_ascii_lowercase())
            .collect(),
    };
    let inside = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    bytes.windows(word.len()).enumerate().any(|(i, window)| {
        window == word
            && !inside(i.checked_sub(1).and_then(|before| bytes.get(before)))
            && !inside(bytes.get(i + word.len()))
    })
}

fn name_is(name: &JsString, text: &str) -> bool {
    match name.variant() {
        JsStrVariant::Latin1(s) => s.eq_ignore_ascii_case(text.as_bytes()),
        JsStrVariant::Utf16(_) => false,
    }
}

impl Writer<'_> {
    fn given(&self, bit: i32) -> bool {
        self.bits & bit != 0
    }

    fn line(&mut self, name: &str, value: &str) {
        for part in [name, ": ", value, "\r\n"] {
            self.text.extend_from_slice(part.as_bytes());
        }
    }

    /// A field whose value may be a list.
    fn field(&mut self, name: &JsValue, value: &JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
        let name = if self.validate {
            require_name(name, None, cx)?
        } else {
            name.to_string(cx)?
        };
        // RFC 6266 §4.3: with a length known, file names go out as raw bytes.
        let raw = name_is(&name, "content-disposition") && self.length != 0.0 && !self.length.is_nan();
        let list = value.as_object().filter(JsObject::is_array);
        let Some(list) = list else {
            return self.one(&name, value, raw, cx);
        };
        let length = list.get(js_string!("length"), cx)?.to_length(cx)?;
        let joins = (length >= 2 && name_is(&name, "cookie")) || self.is_unique(&name, cx)?;
        if joins {
            let separator = js_string!("; ").into();
            let join = list.get(js_string!("join"), cx)?;
            let Some(join) = join.as_callable() else {
                return Err(cx.type_error("value.join is not a function"));
            };
            let joined = join.call(&list.into(), &[separator], cx)?;
            return self.one(&name, &joined, raw, cx);
        }
        for index in 0..length {
            let value = list.get(index, cx)?;
            self.one(&name, &value, raw, cx)?;
        }
        Ok(())
    }

    fn is_unique(&self, name: &JsString, cx: &mut Cx<'_>) -> JsResult<bool> {
        let Some(unique) = self.unique else {
            return Ok(false);
        };
        let name = lower(name, cx)?;
        let has = unique.get(js_string!("has"), cx)?;
        match has.as_callable() {
            Some(has) => Ok(has.call(&unique.clone().into(), &[name.into()], cx)?.to_boolean()),
            None => Ok(false),
        }
    }

    fn one(&mut self, name: &JsString, value: &JsValue, raw: bool, cx: &mut Cx<'_>) -> JsResult<()> {
        let mut text = if self.validate {
            require_value(&name.clone().into(), value, cx)?
        } else {
            value.to_string(cx)?
        };
        if raw {
            let mut bytes = Vec::new();
            append(&mut bytes, &text);
            text = JsString::from(&*String::from_utf8_lossy(&bytes));
        }
        append(&mut self.text, name);
        self.text.extend_from_slice(b": ");
        append(&mut self.text, &text);
        self.text.extend_from_slice(b"\r\n");
        self.note(name, &text);
        Ok(())
    }

    /// Remembers fields that decide about the framing.
    fn note(&mut self, name: &JsString, value: &JsString) {
        let length = name.len();
        if !(4..=17).contains(&length) {
            return;
        }
        let is = |text: &str| length == text.len() && name_is(name, text);
        if is("connection") {
            self.found |= found::CONNECTION;
            self.bits &= !given::REMOVED_CONNECTION;
            if has_word(value, b"close") {
                self.last = true;
            } else {
                self.keep_alive = true;
            }
        } else if is("transfer-encoding") {
            self.found |= found::CODING;
            self.bits &= !given::REMOVED_CODING;
            if has_word(value, b"chunked") {
                self.chunked = true;
            }
        } else if is("content-length") {
            self.found |= found::LENGTH;
            self.bits &= !given::REMOVED_LENGTH;
            self.length = value.to_number();
        } else if is("date") {
            self.found |= found::DATE;
        } else if is("expect") {
            self.found |= found::EXPECT;
        } else if is("trailer") {
            self.found |= found::TRAILER;
        } else if is("keep-alive") {
            self.found |= found::OWN_KEEP_ALIVE;
            self.bits &= !given::DEFAULT_KEEP_ALIVE;
        }
    }

    fn has(&self, bit: i32) -> bool {
        self.found & bit != 0
    }

    /// `Connection` and `Keep-Alive`.
    fn connection(&mut self, seconds: f64, max: f64) {
        if self.given(given::REMOVED_CONNECTION) {
            self.last = !self.keep_alive;
            return;
        }
        if self.has(found::CONNECTION) {
            return;
        }
        let keeps = self.keep_alive
            && (self.has(found::LENGTH) || self.given(given::CHUNKED_BY_DEFAULT) || self.given(given::AGENT));
        if keeps && self.given(given::LAST_ALLOWED) {
            self.line("Connection", "close");
        } else if keeps {
            self.line("Connection", "keep-alive");
            if seconds >= 0.0 && self.given(given::DEFAULT_KEEP_ALIVE) {
                let mut value = format!("timeout={seconds}");
                if max > 0.0 {
                    value.push_str(&format!(", max={max}"));
                }
                self.line("Keep-Alive", &value);
            }
        } else {
            self.last = true;
            self.line("Connection", "close");
        }
    }

    /// How the receiver learns where the body ends.
    fn framing(&mut self, known: Option<f64>) {
        if self.has(found::LENGTH | found::CODING) {
            return;
        }
        if !self.given(given::HAS_BODY) {
            self.chunked = false;
        } else if !self.given(given::CHUNKED_BY_DEFAULT) {
            self.last = true;
        } else if let Some(length) = known
            && !self.has(found::TRAILER)
            && !self.given(given::REMOVED_LENGTH)
        {
            self.line("Content-Length", &format!("{length}"));
        } else if !self.given(given::REMOVED_CODING) {
            self.line("Transfer-Encoding", "chunked");
            self.chunked = true;
        } else {
            self.last = true;
        }
    }
}

/// A head to be made.
pub(crate) struct Spec<'a> {
    /// The first line with its CRLF.
    pub(crate) first: Vec<u8>,
    /// The store of `setHeader` (with [`STORED`]), an object, a flat list or a list of pairs.
    pub(crate) headers: Option<&'a JsObject>,
    /// [`given`] bits.
    pub(crate) bits: i32,
    /// The length of the body if it is known.
    pub(crate) length: Option<f64>,
    /// For `Keep-Alive: timeout`, negative for none.
    pub(crate) seconds: f64,
    /// For `Keep-Alive: max`, 0 for none.
    pub(crate) max: f64,
    /// A set of the names whose values go into one line.
    pub(crate) unique: Option<&'a JsObject>,
}

/// A head.
pub(crate) struct Made {
    /// As it goes out.
    pub(crate) text: Vec<u8>,
    /// [`found`] bits.
    pub(crate) flags: i32,
    /// What `Content-Length` said.
    pub(crate) length: f64,
}

/// Makes a head.
pub(crate) fn make(spec: Spec<'_>, cx: &mut Cx<'_>) -> JsResult<Made> {
    let bits = spec.bits;
    let mut writer = Writer {
        text: spec.first,
        bits,
        length: spec.length.unwrap_or(0.0),
        validate: bits & STORED == 0,
        unique: spec.unique,
        last: bits & given::LAST != 0,
        keep_alive: bits & given::KEEP_ALIVE != 0,
        chunked: bits & given::CHUNKED != 0,
        found: 0,
    };
    if let Some(headers) = spec.headers {
        fields(&mut writer, headers, cx)?;
    }
    if writer.given(given::SEND_DATE) && !writer.has(found::DATE) {
        date::with_now(cx, |now| writer.line("Date", now));
    }
    if writer.chunked && writer.given(given::BODILESS) {
        writer.chunked = false;
        writer.keep_alive = false;
    }
    writer.connection(spec.seconds, spec.max);
    let known = if writer.has(found::LENGTH) {
        Some(writer.length)
    } else {
        spec.length
    };
    writer.framing(known);
    if !writer.chunked && writer.has(found::TRAILER) {
        return Err(cx.node_error("ERR_HTTP_TRAILER_INVALID", &[]));
    }
    writer.text.extend_from_slice(b"\r\n");
    let mut flags = writer.found & !(found::LAST | found::CHUNKED | found::KEEP_ALIVE);
    for (on, bit) in [
        (writer.last, found::LAST),
        (writer.chunked, found::CHUNKED),
        (writer.keep_alive, found::KEEP_ALIVE),
    ] {
        if on {
            flags |= bit;
        }
    }
    Ok(Made {
        text: writer.text,
        flags,
        length: writer.length,
    })
}

/// `renderHead(firstLine, headers, bits, length, seconds, max, unique)`: the head as one string.
pub(crate) fn render(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let line = at(args, 0).to_string(cx)?;
    let mut first = Vec::with_capacity(256);
    append(&mut first, &line);
    let (headers, unique) = (at(args, 1).as_object(), at(args, 6).as_object());
    let spec = Spec {
        first,
        headers: headers.as_ref(),
        bits: at(args, 2).to_i32(cx)?,
        length: at(args, 3).as_number(),
        seconds: at(args, 4).as_number().unwrap_or(-1.0),
        max: at(args, 5).as_number().unwrap_or(0.0).trunc(),
        unique: unique.as_ref(),
    };
    let made = make(spec, cx)?;
    let result = cx.slot::<Result_>();
    result.flags.set(made.flags);
    result.length.set(made.length);
    Ok(JsString::from(boa_engine::string::JsStr::latin1(&made.text)).into())
}

/// The fields come from `setHeader`, which checked them.
pub(crate) const STORED: i32 = 8192;

fn fields(writer: &mut Writer<'_>, headers: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    if !headers.is_array() {
        return named(writer, headers, cx);
    }
    let length = headers.get(js_string!("length"), cx)?.to_length(cx)?;
    let pairs = length > 0 && headers.get(0, cx)?.as_object().is_some_and(|o| o.is_array());
    if pairs {
        for index in 0..length {
            let Some(pair) = headers.get(index, cx)?.as_object() else {
                return Err(cx.type_error("a header must be a pair"));
            };
            let (name, value) = (pair.get(0, cx)?, pair.get(1, cx)?);
            writer.field(&name, &value, cx)?;
        }
        return Ok(());
    }
    if length % 2 != 0 {
        let name = js_string!("headers").into();
        return Err(cx.node_error("ERR_INVALID_ARG_VALUE", &[name, headers.clone().into()]));
    }
    for index in (0..length).step_by(2) {
        let (name, value) = (headers.get(index, cx)?, headers.get(index + 1, cx)?);
        writer.field(&name, &value, cx)?;
    }
    Ok(())
}

/// The enumerable own properties of an object.
fn named(writer: &mut Writer<'_>, headers: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    for key in headers.own_property_keys(cx)? {
        let name = match &key {
            PropertyKey::String(name) => name.clone(),
            PropertyKey::Index(index) => JsString::from(index.get().to_string()),
            PropertyKey::Symbol(_) => continue,
        };
        let Some(found) = own_descriptor(headers, &key, cx)? else {
            continue;
        };
        if found.enumerable() != Some(true) {
            continue;
        }
        let value = match found.value() {
            Some(value) => value.clone(),
            None => headers.get(key, cx)?,
        };
        match value.as_object() {
            Some(pair) if !writer.validate => {
                let (name, value) = (pair.get(0, cx)?, pair.get(1, cx)?);
                writer.field(&name, &value, cx)?;
            }
            _ => writer.field(&name.into(), &value, cx)?,
        }
    }
    Ok(())
}

/// `headFlags()`: what the last head said; the `found` bits.
pub(crate) fn flags(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<Result_>().flags.get().into())
}

/// `headLength()`: the `Content-Length` the last head was given.
pub(crate) fn length(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(cx.slot::<Result_>().length.get().into())
}
