//! Methods that only look: `toString` and the `*Slice` forms, `indexOf` and its
//! kin, `compare`, `equals`, `toJSON`, `slice`.

use std::cmp::Ordering;

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsValue, js_string};
use ouro_engine::Cx;

use crate::args::{
    MAX_LENGTH, at, bad_index, chars, encoding, known_encoding, not_a_buffer, offset, text, to_integer,
    to_number, unknown_encoding, wrong_type,
};
use crate::codec::{self, Encoding};
use crate::make;
use crate::search::{find, find_units, rfind};
use crate::view::{View, with_both};

const BYTES: [&str; 2] = ["Buffer", "Uint8Array"];

/// The text of a window.
pub(crate) fn text_of(view: &View, encoding: Encoding, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    // The borrow ends before anything is thrown: errors are made by JS.
    let made = view.with(|bytes| make::try_decode(bytes, encoding));
    match made {
        Some(string) => Ok(string.into()),
        None => Err(make::too_long(cx)),
    }
}

/// `buf.toString([encoding[, start[, end]]])`.
pub(crate) fn to_string(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(mut view) = View::any_view(this, cx) else {
        let message = "this.utf8Slice is not a function";
        return Err(cx.type_error(message));
    };
    if args.is_empty() {
        return text_of(&view, Encoding::Utf8, cx);
    }
    let len = view.len as f64;
    let (mut start, mut end) = (0.0, len);
    if args.len() > 1 {
        let n = to_number(at(args, 1), cx)?;
        if n >= len {
            return Ok(js_string!().into());
        }
        // NaN compares false and is cut to 0.
        start = if n > 0.0 { n.trunc() } else { 0.0 };
        let last = at(args, 2);
        if !last.is_undefined() {
            let n = to_number(last, cx)?;
            end = if n > len {
                len
            } else if n.is_nan() {
                0.0
            } else {
                n.trunc()
            };
        }
        if end <= start {
            return Ok(js_string!().into());
        }
    }
    let name = at(args, 0);
    let encoding = if name.is_undefined() {
        Encoding::Utf8
    } else {
        known_encoding(name, cx)?
    };
    if !name.is_string() || args.len() > 1 {
        // What ran JS above may have resized the memory.
        view = View::any_view(this, cx).ok_or_else(|| not_a_buffer(cx))?;
    }
    text_of(&view.window(start as usize, end as usize), encoding, cx)
}

fn slice_text(this: &JsValue, args: &[JsValue], encoding: Encoding, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if View::any(this, cx).is_none() {
        return Err(not_a_buffer(cx));
    }
    let start = if at(args, 0).is_undefined() {
        0.0
    } else {
        to_integer(at(args, 0), cx)?
    };
    let end = if at(args, 1).is_undefined() {
        None
    } else {
        Some(to_integer(at(args, 1), cx)?)
    };
    let view = View::any(this, cx).ok_or_else(|| not_a_buffer(cx))?;
    if view.len == 0 {
        return Ok(js_string!().into());
    }
    let len = view.len as f64;
    let end = end.unwrap_or(len);
    if start < 0.0 || end < 0.0 || end.max(start) > len {
        return Err(bad_index(cx));
    }
    text_of(
        &view.window(start as usize, end.max(start) as usize),
        encoding,
        cx,
    )
}

macro_rules! slices {
    ($($name:ident $encoding:ident;)*) => {$(
        pub(crate) fn $name(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
            slice_text(this, args, Encoding::$encoding, cx)
        }
    )*};
}
slices! {
    ascii_slice Ascii;
    base64_slice Base64;
    base64url_slice Base64url;
    latin1_slice Latin1;
    hex_slice Hex;
    ucs2_slice Utf16le;
    utf8_slice Utf8;
}

/// Where a search starts: `None` when nothing can be found from there.
fn search_start(len: usize, from: f64, needle: usize, forward: bool) -> Option<usize> {
    let length = len as f64;
    if from < 0.0 {
        if from + length >= 0.0 {
            return Some((length + from) as usize);
        }
        return (forward || needle == 0).then_some(0);
    }
    if from + needle as f64 <= length {
        return Some(from as usize);
    }
    if needle == 0 {
        return Some(len);
    }
    if forward { None } else { len.checked_sub(1) }
}

fn search(view: &View, needle: &[u8], from: f64, encoding: Encoding, forward: bool) -> JsValue {
    let found = search_start(view.len, from, needle.len(), forward).and_then(|start| {
        if needle.is_empty() {
            return Some(start);
        }
        if view.len == 0 || needle.len() > view.len || forward && needle.len() + start > view.len {
            return None;
        }
        view.with(|hay| match encoding {
            Encoding::Utf16le if hay.len() < 2 || needle.len() < 2 => None,
            Encoding::Utf16le => find_units(hay, needle, start, forward),
            _ if forward => find(hay, needle, start),
            _ => rfind(hay, needle, start),
        })
    });
    found.map_or(JsValue::from(-1), JsValue::from)
}

fn index_of_any(this: &JsValue, args: &[JsValue], forward: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if View::any_view(this, cx).is_none() {
        return Err(wrong_type(
            "buffer",
            &["Buffer", "TypedArray", "DataView"],
            this,
            cx,
        ));
    }
    let (value, mut from, mut name) = (at(args, 0), at(args, 1).clone(), at(args, 2).clone());
    if from.is_string() {
        name = std::mem::take(&mut from);
    }
    let from = if from.is_undefined() {
        f64::NAN
    } else {
        to_number(&from, cx)?.clamp(-2_147_483_648.0, 2_147_483_647.0)
    };
    let looked_up = if name.is_undefined() {
        Some(Encoding::Utf8)
    } else {
        encoding(&name, cx)?
    };
    let view = View::any_view(this, cx).ok_or_else(|| not_a_buffer(cx))?;
    // `NaN` means the whole buffer, from whichever end the search goes.
    let from = match from {
        n if n.is_nan() => {
            if forward {
                0.0
            } else {
                view.len as f64
            }
        }
        n => n.trunc(),
    };
    if let Some(n) = value.as_number() {
        let byte = JsValue::from(n).to_u32(cx)? as u8;
        return Ok(search(&view, &[byte], from, Encoding::Latin1, forward));
    }
    if let Some(string) = value.as_string() {
        let Some(encoding) = looked_up else {
            let shown: JsValue = name.to_string(cx)?.into();
            return Err(unknown_encoding(&shown, cx));
        };
        let needle = codec::encode(chars(&string), encoding);
        return Ok(search(&view, &needle, from, encoding, forward));
    }
    let Some(needle) = View::bytes(value) else {
        return Err(wrong_type(
            "value",
            &["number", "string", "Buffer", "Uint8Array"],
            value,
            cx,
        ));
    };
    let encoding = looked_up.unwrap_or(Encoding::Utf8);
    Ok(needle.with(|needle| search(&view, needle, from, encoding, forward)))
}

pub(crate) fn index_of(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    index_of_any(this, args, true, cx)
}
pub(crate) fn last_index_of(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    index_of_any(this, args, false, cx)
}
pub(crate) fn includes(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let found = index_of_any(this, args, true, cx)?;
    Ok((found.as_number() != Some(-1.0)).into())
}

fn order(ordering: Ordering) -> JsValue {
    JsValue::from(ordering as i32)
}

/// `Buffer.compare(buf1, buf2)`.
pub(crate) fn compare_static(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(a) = View::bytes(at(args, 0)) else {
        return Err(wrong_type("buf1", &BYTES, at(args, 0), cx));
    };
    let Some(b) = View::bytes(at(args, 1)) else {
        return Err(wrong_type("buf2", &BYTES, at(args, 1), cx));
    };
    Ok(order(with_both(&a, &b, Ord::cmp)))
}

/// `buf.compare(target[, targetStart[, targetEnd[, sourceStart[, sourceEnd]]]])`.
pub(crate) fn compare(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(source) = View::any_view(this, cx) else {
        return Err(not_a_buffer(cx));
    };
    let Some(target) = View::bytes(at(args, 0)) else {
        return Err(wrong_type("target", &BYTES, at(args, 0), cx));
    };
    let mut bound = |i: usize, name: &str, default: usize, max: f64| match at(args, i) {
        v if v.is_undefined() => Ok(default),
        v => offset(name, v, max, cx),
    };
    let target_start = bound(1, "targetStart", 0, MAX_LENGTH)?;
    let target_end = bound(2, "targetEnd", target.len, target.len as f64)?;
    let source_start = bound(3, "sourceStart", 0, MAX_LENGTH)?;
    let source_end = bound(4, "sourceEnd", source.len, source.len as f64)?;
    if source_start >= source_end {
        return Ok(JsValue::from(if target_start >= target_end { 0 } else { -1 }));
    }
    if target_start >= target_end {
        return Ok(JsValue::from(1));
    }
    let (a, b) = (
        source.window(source_start, source_end),
        target.window(target_start, target_end),
    );
    Ok(order(with_both(&a, &b, Ord::cmp)))
}

/// `buf.equals(otherBuffer)`.
pub(crate) fn equals(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(b) = View::bytes(at(args, 0)) else {
        return Err(wrong_type("otherBuffer", &BYTES, at(args, 0), cx));
    };
    let Some(a) = View::any_view(this, cx) else {
        return Err(not_a_buffer(cx));
    };
    Ok((a.len == b.len && with_both(&a, &b, |x, y| x == y)).into())
}

/// `buf.toJSON()`.
pub(crate) fn to_json(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(view) = View::any_view(this, cx) else {
        return Err(not_a_buffer(cx));
    };
    let items: Vec<JsValue> = view.with(|bytes| bytes.iter().map(|b| JsValue::from(i32::from(*b))).collect());
    let data = JsArray::from_iter(items, cx);
    let object = cx.object();
    cx.define(&object, "type", text("Buffer"))?;
    cx.define(&object, "data", data)?;
    Ok(object.into())
}

/// A `slice` bound: from the end when negative, within the bytes.
fn bound(value: &JsValue, default: usize, len: usize, cx: &mut Cx<'_>) -> JsResult<usize> {
    if value.is_undefined() {
        return Ok(default);
    }
    let n = to_number(value, cx)?.trunc();
    Ok(if n.is_nan() {
        0
    } else if n < 0.0 {
        (n + len as f64).max(0.0) as usize
    } else {
        (n as usize).min(len)
    })
}

/// `buf.slice([start[, end]])`: whatever `subarray` of `this` is.
pub(crate) fn slice(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let subarray_of = match this.as_object() {
        Some(object) => object.get(js_string!("subarray"), cx)?.as_callable(),
        None => None,
    };
    match subarray_of {
        Some(f) => f.call(this, &[at(args, 0).clone(), at(args, 1).clone()], cx),
        None => Err(cx.type_error("this.subarray is not a function")),
    }
}

/// `buf.subarray([start[, end]])`: the same memory, always a Buffer.
pub(crate) fn subarray(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(view) = View::typed(this) else {
        return Err(cx.type_error("this is not a typed array"));
    };
    let len = view.len / view.element_size();
    let start = bound(at(args, 0), 0, len, cx)?;
    let end = bound(at(args, 1), len, len, cx)?;
    let count = end.saturating_sub(start);
    make::view(view.backing.object(), view.offset + start, count, cx).map(Into::into)
}

/// `parent`: the memory of a Buffer, `undefined` for anything else.
pub(crate) fn parent(this: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(View::bytes(this).map_or(JsValue::undefined(), |view| view.backing.object().into()))
}

/// `offset`: where in its memory a Buffer starts, `undefined` for anything else.
pub(crate) fn byte_offset(this: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(View::bytes(this).map_or(JsValue::undefined(), |view| JsValue::from(view.offset)))
}
