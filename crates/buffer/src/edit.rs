//! Methods that change bytes: `write` and its low-level forms, `fill`, `copy`,
//! `swap16/32/64`.

use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;

use crate::args::{
    MAX_LENGTH, at, bad_index, chars, known_encoding, not_a_buffer, not_a_string, offset, out_of_bounds,
    out_of_range, to_integer, unknown_encoding, wrong_type,
};
use crate::codec::{self, Encoding};
use crate::view::View;

fn this_view(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<View> {
    View::any_view(this, cx).ok_or_else(|| not_a_buffer(cx))
}

fn put(
    view: &View,
    start: usize,
    len: usize,
    string: &JsString,
    encoding: Encoding,
    cx: &mut Cx<'_>,
) -> JsResult<JsValue> {
    let room = view.window(start, start.saturating_add(len));
    let n = room.with_mut(cx, |to| codec::encode_into(chars(string), encoding, to))?;
    Ok(JsValue::from(n))
}

/// `buf.write(string[, offset[, length]][, encoding])`.
pub(crate) fn write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let view = this_view(this, cx)?;
    let (second, third, fourth) = (at(args, 1), at(args, 2), at(args, 3));
    let string = at(args, 0);
    if second.is_undefined() {
        // Without an offset the rest is not looked at.
        let Some(string) = string.as_string() else {
            return Err(not_a_string(cx));
        };
        return put(&view, 0, view.len, &string, Encoding::Utf8, cx);
    }
    let (start, len, name) = if third.is_undefined() && second.is_string() {
        (0, view.len, second)
    } else {
        let limit = view.len as f64;
        let start = if second.is_undefined() {
            0
        } else {
            offset("offset", second, limit, cx)?
        };
        let left = view.len - start;
        if third.is_undefined() {
            (start, left, fourth)
        } else if third.is_string() {
            (start, left, third)
        } else {
            (start, offset("length", third, limit, cx)?.min(left), fourth)
        }
    };
    let encoding = if name.to_boolean() {
        known_encoding(name, cx)?
    } else {
        Encoding::Utf8
    };
    let Some(string) = string.as_string() else {
        return Err(not_a_string(cx));
    };
    // Naming the encoding may have run JS, which may have resized the memory.
    let view = this_view(this, cx)?;
    put(&view, start, len, &string, encoding, cx)
}

/// What `asciiWrite` and the like are given: the text, where it goes, how much at most.
fn write_arguments(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<(JsString, f64, f64)> {
    let Some(string) = at(args, 0).as_string() else {
        return Err(not_a_string(cx));
    };
    let start = to_integer(at(args, 1), cx)?;
    let len = at(args, 2);
    let len = if len.is_undefined() {
        f64::INFINITY
    } else {
        to_integer(len, cx)?
    };
    Ok((string, start, len))
}

/// `asciiWrite`, `latin1Write`, `utf8Write`: their range is checked by name.
fn write_checked(this: &JsValue, args: &[JsValue], encoding: Encoding, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (string, start, len) = write_arguments(args, cx)?;
    let view = this_view(this, cx)?;
    if start < 0.0 || start > view.len as f64 {
        return Err(out_of_bounds(Some("offset"), cx));
    }
    if len < 0.0 {
        return Err(out_of_bounds(Some("length"), cx));
    }
    put(&view, start as usize, len as usize, &string, encoding, cx)
}

pub(crate) fn ascii_write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    write_checked(this, args, Encoding::Ascii, cx)
}
pub(crate) fn latin1_write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    write_checked(this, args, Encoding::Latin1, cx)
}
pub(crate) fn utf8_write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    write_checked(this, args, Encoding::Utf8, cx)
}

/// `base64Write`, `hexWrite`, `ucs2Write`: their range is checked as an index.
fn write_raw(this: &JsValue, args: &[JsValue], encoding: Encoding, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (string, start, len) = write_arguments(args, cx)?;
    let view = this_view(this, cx)?;
    if start < 0.0 || len < 0.0 {
        return Err(bad_index(cx));
    }
    if start > view.len as f64 {
        return Err(out_of_bounds(Some("offset"), cx));
    }
    put(&view, start as usize, len as usize, &string, encoding, cx)
}

pub(crate) fn base64_write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    write_raw(this, args, Encoding::Base64, cx)
}
pub(crate) fn base64url_write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    write_raw(this, args, Encoding::Base64url, cx)
}
pub(crate) fn hex_write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    write_raw(this, args, Encoding::Hex, cx)
}
pub(crate) fn ucs2_write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    write_raw(this, args, Encoding::Utf16le, cx)
}

/// `buf.fill(value[, offset[, end]][, encoding])`.
pub(crate) fn fill(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = at(args, 0);
    let (mut first, mut last, mut name) = (at(args, 1).clone(), at(args, 2).clone(), at(args, 3).clone());
    let mut pattern: Option<Vec<u8>> = None;
    if let Some(string) = value.as_string() {
        if first.is_undefined() || first.is_string() {
            name = std::mem::take(&mut first);
            last = JsValue::undefined();
        } else if last.is_string() {
            name = std::mem::take(&mut last);
        }
        let encoding = match name.as_string() {
            _ if name.is_null_or_undefined() => Encoding::Utf8,
            Some(s) if s.is_empty() => Encoding::Utf8,
            Some(s) => match Encoding::parse(chars(&s)) {
                Some(encoding) => encoding,
                None => return Err(unknown_encoding(&name, cx)),
            },
            None => return Err(wrong_type("encoding", &["string"], &name, cx)),
        };
        // An empty string fills with zeros whatever the encoding.
        let bytes = if string.is_empty() {
            vec![0]
        } else {
            codec::encode(chars(&string), encoding)
        };
        pattern = Some(bytes);
    }
    let len = this_view(this, cx)?.len;
    let (start, end) = if first.is_undefined() {
        (0, len)
    } else {
        let start = offset("offset", &first, MAX_LENGTH, cx)?;
        let end = if last.is_undefined() {
            len
        } else {
            offset("end", &last, len as f64, cx)?
        };
        if start >= end {
            return Ok(this.clone());
        }
        (start, end)
    };
    let pattern = match pattern {
        Some(bytes) => bytes,
        None => match View::any_view(value, cx) {
            Some(view) => view.to_vec(),
            None => vec![value.to_u32(cx)? as u8],
        },
    };
    if pattern.is_empty() {
        return Err(cx.node_error(
            "ERR_INVALID_ARG_VALUE",
            &[crate::args::text("value"), value.clone()],
        ));
    }
    let view = this_view(this, cx)?;
    if end > view.len {
        return Err(out_of_bounds(None, cx));
    }
    view.window(start, end).with_mut(cx, |to| {
        if let [byte] = pattern[..] {
            to.fill(byte);
            return;
        }
        let mut chunks = to.chunks_exact_mut(pattern.len());
        for chunk in &mut chunks {
            chunk.copy_from_slice(&pattern);
        }
        for (t, f) in chunks.into_remainder().iter_mut().zip(&pattern) {
            *t = *f;
        }
    })?;
    Ok(this.clone())
}

/// `buf.copy(target[, targetStart[, sourceStart[, sourceEnd]]])`.
pub(crate) fn copy(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    const BYTES: [&str; 2] = ["Buffer", "Uint8Array"];
    let target = at(args, 0);
    let Some(source) = View::any_view(this, cx) else {
        return Err(wrong_type("source", &BYTES, this, cx));
    };
    if View::any_view(target, cx).is_none() {
        return Err(wrong_type("target", &BYTES, target, cx));
    }
    let mut to = 0.0;
    if !at(args, 1).is_undefined() {
        to = to_integer(at(args, 1), cx)?;
        if to < 0.0 {
            return Err(out_of_range("targetStart", ">= 0", &JsValue::from(to), cx));
        }
    }
    let mut start = 0.0;
    if !at(args, 2).is_undefined() {
        start = to_integer(at(args, 2), cx)?;
        if start < 0.0 || start > source.len as f64 {
            let range = format!(">= 0 && <= {}", source.len);
            return Err(out_of_range("sourceStart", &range, &JsValue::from(start), cx));
        }
    }
    let mut end = f64::INFINITY;
    if !at(args, 3).is_undefined() {
        end = to_integer(at(args, 3), cx)?;
        if end < 0.0 {
            return Err(out_of_range("sourceEnd", ">= 0", &JsValue::from(end), cx));
        }
    }
    // The conversions may have run JS: take both windows as they are now.
    let (Some(source), Some(target)) = (View::any_view(this, cx), View::any_view(target, cx)) else {
        return Err(not_a_buffer(cx));
    };
    if to >= target.len as f64 || start >= end {
        return Ok(JsValue::from(0));
    }
    let from = source.window(start as usize, end as usize);
    let n = from.copy_to(&target.window(to as usize, target.len), cx)?;
    Ok(JsValue::from(n))
}

fn swap<const N: usize>(this: &JsValue, what: &str, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let view = this_view(this, cx)?;
    if view.len % N != 0 {
        return Err(cx.node_error("ERR_INVALID_BUFFER_SIZE", &[crate::args::text(what)]));
    }
    view.with_mut(cx, |bytes| {
        for chunk in bytes.as_chunks_mut::<N>().0 {
            chunk.reverse();
        }
    })?;
    Ok(this.clone())
}

pub(crate) fn swap16(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    swap::<2>(this, "16-bits", cx)
}
pub(crate) fn swap32(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    swap::<4>(this, "32-bits", cx)
}
pub(crate) fn swap64(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    swap::<8>(this, "64-bits", cx)
}
