//! `Buffer.from`, `alloc`, `allocUnsafe`, `concat`, `copyBytesFrom`, `of` and
//! the deprecated constructor.

use boa_engine::object::builtins::AlignedVec;
use boa_engine::{JsNativeError, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};
use ouro_engine::Cx;

use crate::args::{
    MAX_LENGTH, at, chars, known_encoding, number_in, offset, out_of_bounds, to_number, wrong_type,
};
use crate::codec::{self, Encoding};
use crate::make::{self, Room};
use crate::view::{Backing, View};

/// What `Buffer.from` accepts, as its error names it.
const SOURCES: [&str; 5] = ["string", "Buffer", "ArrayBuffer", "Array", "Array-like Object"];

/// `Buffer.from(value[, encodingOrOffset[, length]])`.
pub(crate) fn from(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    from_value(at(args, 0), at(args, 1), at(args, 2), cx).map(Into::into)
}

fn from_value(value: &JsValue, second: &JsValue, length: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    if let Some(string) = value.as_string() {
        return from_string(&string, second, cx);
    }
    let callable = value.is_callable();
    let Some(object) = value.as_object().filter(|_| !callable) else {
        return Err(wrong_type("first argument", &SOURCES, value, cx));
    };
    // Typed arrays are by far the most frequent objects here and answer none of
    // the questions below; those below are asked in Node's order.
    if let Some(view) = View::bytes(value)
        && !object.has_own_property(js_string!("valueOf"), cx)?
    {
        return from_bytes(&view, cx);
    }
    if let Some(whole) = View::whole(value) {
        return from_array_buffer(&whole, second, length, cx);
    }
    let value_of = object.get(js_string!("valueOf"), cx)?;
    if value_of.to_boolean() {
        let inner = call(&value_of, value, &[], cx)?;
        if !inner.is_null_or_undefined()
            && !JsValue::strict_equals(&inner, value)
            && (inner.is_string() || inner.is_object() && !inner.is_callable())
        {
            return from_value(&inner, second, length, cx);
        }
    }
    if let Some(made) = from_object(&object, cx)? {
        return Ok(made);
    }
    let to_primitive = object.get(JsSymbol::to_primitive(), cx)?;
    if to_primitive.is_callable() {
        let primitive = call(&to_primitive, value, &[js_string!("string").into()], cx)?;
        if let Some(string) = primitive.as_string() {
            return from_string(&string, second, cx);
        }
    }
    Err(wrong_type("first argument", &SOURCES, value, cx))
}

/// Calls what must be callable.
fn call(function: &JsValue, this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    match function.as_callable() {
        Some(function) => function.call(this, args, cx),
        None => Err(JsNativeError::typ()
            .with_message("value.valueOf is not a function")
            .into()),
    }
}

fn from_string(string: &JsString, encoding: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let encoding = match encoding.as_string() {
        Some(name) if !name.is_empty() => known_encoding(encoding, cx)?,
        _ => Encoding::Utf8,
    };
    string_to_buffer(string, encoding, cx)
}

/// A Buffer with the bytes of a string, from the slab when they are few.
pub fn string_to_buffer(string: &JsString, encoding: Encoding, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    if string.is_empty() {
        return make::empty(cx);
    }
    let text = chars(string);
    let room = Room::find(codec::byte_length(text, encoding), cx)?;
    let written = room
        .view
        .with_mut(cx, |to| codec::encode_into(text, encoding, to))?;
    if written == 0 {
        return make::empty(cx);
    }
    room.take(written, cx)
}

fn from_bytes(view: &View, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    if view.len == 0 {
        return make::empty(cx);
    }
    let room = Room::find(view.len, cx)?;
    view.copy_to(&room.view, cx)?;
    room.take(view.len, cx)
}

fn from_array_buffer(
    whole: &View,
    offset: &JsValue,
    length: &JsValue,
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    let start = if offset.is_undefined() {
        0.0
    } else {
        let n = to_number(offset, cx)?;
        if n.is_nan() { 0.0 } else { n }
    };
    let room = whole.backing.len() as f64 - start;
    if room < 0.0 {
        return Err(out_of_bounds(Some("offset"), cx));
    }
    let count = if length.is_undefined() {
        // The engine lets the view follow the length of a resizable buffer.
        None
    } else {
        let n = to_number(length, cx)?;
        if n > 0.0 && n > room {
            return Err(out_of_bounds(Some("length"), cx));
        }
        Some(if n > 0.0 { n } else { 0.0 })
    };
    if start < 0.0 {
        let message = format!("Start offset {start} is outside the bounds of the buffer");
        return Err(JsNativeError::range().with_message(message).into());
    }
    let memory: JsValue = whole.backing.object().into();
    match count {
        None => make::construct(&[memory, JsValue::from(start)], cx),
        Some(n) => make::construct(&[memory, JsValue::from(start), JsValue::from(n)], cx),
    }
}

fn from_object(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<Option<JsObject>> {
    let length = object.get(js_string!("length"), cx)?;
    let is_like = !length.is_undefined() || {
        let memory = object.get(js_string!("buffer"), cx)?;
        View::whole(&memory).is_some()
    };
    if is_like {
        if !length.is_number() {
            return make::empty(cx).map(Some);
        }
        return from_array_like(object, cx).map(Some);
    }
    let kind = object.get(js_string!("type"), cx)?;
    if kind.as_string().is_some_and(|s| s == js_string!("Buffer")) {
        let data = object.get(js_string!("data"), cx)?;
        if let Some(data) = data.as_object()
            && data.is_array()
        {
            return from_array_like(&data, cx).map(Some);
        }
    }
    Ok(None)
}

/// A byte as stored in a `Uint8Array`.
fn to_byte(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<u8> {
    match value.as_i32() {
        Some(n) => Ok(n as u8),
        None => value.to_uint8(cx),
    }
}

fn from_array_like(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let value: JsValue = object.clone().into();
    let n = object.get(js_string!("length"), cx)?;
    let n = to_number(&n, cx)?;
    if n.is_nan() || n <= 0.0 {
        return make::empty(cx);
    }
    if n > MAX_LENGTH {
        let message = format!("Invalid typed array length: {n}");
        return Err(JsNativeError::range().with_message(message).into());
    }
    if let Some(view) = View::bytes(&value) {
        return from_bytes(&view, cx);
    }
    let n = n as usize;
    let mut bytes = Vec::with_capacity(n.min(1 << 20));
    for i in 0..n {
        let item = object.get(i as u64, cx)?;
        bytes.push(to_byte(&item, cx)?);
    }
    make::copied(&bytes, cx)
}

/// `size` of the `alloc` functions.
fn size(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<usize> {
    number_in("size", value, 0.0, MAX_LENGTH, cx).map(|n| n as usize)
}

/// `Buffer.alloc(size[, fill[, encoding]])`.
pub(crate) fn alloc(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let len = size(at(args, 0), cx)?;
    let fill = at(args, 1);
    let made: JsValue = make::zeroed(len, cx)?.into();
    if len > 0 && !fill.is_undefined() && fill.as_number() != Some(0.0) {
        let encoding = at(args, 2);
        if !encoding.is_undefined() && !encoding.is_string() && fill.is_string() && !encoding.is_null() {
            return Err(wrong_type("encoding", &["string"], encoding, cx));
        }
        let all = [
            fill.clone(),
            JsValue::from(0),
            JsValue::from(len),
            encoding.clone(),
        ];
        crate::edit::fill(&made, &all, cx)?;
    }
    Ok(made)
}

/// `Buffer.allocUnsafe(size)`.
pub(crate) fn alloc_unsafe(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let len = size(at(args, 0), cx)?;
    unsafe_buffer(len, cx).map(Into::into)
}

fn unsafe_buffer(len: usize, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    if len == 0 {
        return make::empty(cx);
    }
    Room::find(len, cx)?.take(len, cx)
}

/// `Buffer.allocUnsafeSlow(size)` and `SlowBuffer(size)`.
pub(crate) fn alloc_unsafe_slow(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let len = size(at(args, 0), cx)?;
    make::zeroed(len, cx).map(Into::into)
}

/// `Buffer.of(...items)`.
pub(crate) fn of(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut bytes = Vec::with_capacity(args.len());
    for item in args {
        bytes.push(to_byte(item, cx)?);
    }
    make::new_buffer(bytes, cx).map(Into::into)
}

/// `Buffer.concat(list[, totalLength])`.
pub(crate) fn concat(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let list_value = at(args, 0);
    let Some(list) = list_value.as_object().filter(JsObject::is_array) else {
        return Err(wrong_type("list", &["Array"], list_value, cx));
    };
    // Getting elements may run getters: windows are taken when all are here.
    let items = ouro_engine::convert::elements(&list, cx)?;
    if items.is_empty() {
        return make::empty(cx).map(Into::into);
    }
    let wanted = match at(args, 1) {
        v if v.is_undefined() => None,
        v => Some(offset("length", v, MAX_LENGTH, cx)?),
    };
    let mut views = Vec::with_capacity(items.len());
    let mut sum = 0usize;
    for (i, item) in items.iter().enumerate() {
        if item.is_null_or_undefined() && wanted.is_none() {
            // Node asks for the lengths before it looks at the kinds.
            let shown = if item.is_null() { "null" } else { "undefined" };
            let message = format!("Cannot read properties of {shown} (reading 'length')");
            return Err(JsNativeError::typ().with_message(message).into());
        }
        let Some(view) = View::bytes(item) else {
            return Err(wrong_type(
                &format!("list[{i}]"),
                &["Buffer", "Uint8Array"],
                item,
                cx,
            ));
        };
        sum = sum.saturating_add(view.len);
        views.push(view);
    }
    let total = wanted.unwrap_or(sum);
    if total == 0 {
        return make::empty(cx).map(Into::into);
    }
    let mut at = 0;
    let all_own = views.iter().all(|v| matches!(v.backing, Backing::Own(_)));
    if total == sum && total >= 4096 && all_own {
        // Large results are built in one pass, without zeroing them first.
        make::admit(total, cx)?;
        let mut block = AlignedVec::with_capacity(64, total);
        for view in &views {
            view.with(|bytes| block.extend_from_slice(bytes));
        }
        let len = block.len();
        let memory = make::memory(block, cx)?;
        return make::view_of(&memory, 0, len, cx).map(Into::into);
    }
    let room = Room::find(total, cx)?;
    for view in &views {
        if at >= total {
            break;
        }
        at += view.copy_to(&room.view.window(at, total), cx)?;
    }
    if at < total {
        room.view.window(at, total).with_mut(cx, |rest| rest.fill(0))?;
    }
    room.take(total, cx).map(Into::into)
}

/// `Buffer.copyBytesFrom(view[, offset[, length]])`, in elements.
pub(crate) fn copy_bytes_from(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let source = at(args, 0);
    let Some(view) = View::typed(source) else {
        return Err(wrong_type("view", &["TypedArray"], source, cx));
    };
    let element = view.element_size();
    let start = match at(args, 1) {
        v if v.is_undefined() => 0,
        v => offset("offset", v, MAX_LENGTH, cx)?,
    };
    let length = match at(args, 2) {
        v if v.is_undefined() => usize::MAX,
        v => offset("length", v, MAX_LENGTH, cx)?,
    };
    let from = start.saturating_mul(element);
    let to = from.saturating_add(length.saturating_mul(element));
    from_bytes(&view.window(from, to), cx).map(Into::into)
}

/// `Buffer(…)` and `new Buffer(…)`. The warning is the JS half's: it knows
/// whether the caller lives in node_modules.
pub(crate) fn legacy(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    crate::install::warn_legacy(cx)?;
    let first = at(args, 0);
    if first.is_number() {
        if at(args, 1).is_string() {
            return Err(wrong_type("string", &["string"], first, cx));
        }
        return alloc(this, args.get(..1).unwrap_or(&[]), cx);
    }
    from(this, args, cx)
}

/// `new FastBuffer(…)`: a `Uint8Array` with Buffer's methods.
pub(crate) fn fast(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(target) = this.as_object().filter(JsObject::is_constructor) else {
        return Err(JsNativeError::typ()
            .with_message("Class constructor FastBuffer cannot be invoked without 'new'")
            .into());
    };
    let uint8 = cx.intrinsics().constructors().typed_uint8_array().constructor();
    uint8.construct(args, Some(&target), cx).map(Into::into)
}

/// `Buffer.isBuffer(value)`: whether `Buffer.prototype` is in its chain.
pub(crate) fn is_buffer(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let prototype = crate::install::constructors(cx)?.prototype;
    let mut next = at(args, 0).as_object().and_then(|o| o.prototype());
    while let Some(object) = next {
        if JsObject::equals(&object, &prototype) {
            return Ok(true.into());
        }
        next = object.prototype();
    }
    Ok(false.into())
}

/// `Buffer.byteLength(value[, encoding])`.
pub(crate) fn byte_length(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = at(args, 0);
    let Some(string) = value.as_string() else {
        return match View::any(value, cx) {
            Some(view) => Ok(JsValue::from(view.len)),
            None => Err(wrong_type(
                "string",
                &["string", "Buffer", "ArrayBuffer"],
                value,
                cx,
            )),
        };
    };
    let encoding = match at(args, 1).as_string() {
        Some(name) => Encoding::parse(chars(&name)).unwrap_or(Encoding::Utf8),
        None => Encoding::Utf8,
    };
    Ok(JsValue::from(codec::byte_length(chars(&string), encoding)))
}

/// `Buffer.isEncoding(value)`.
pub(crate) fn is_encoding(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let known = at(args, 0)
        .as_string()
        .is_some_and(|name| Encoding::parse(chars(&name)).is_some());
    Ok(known.into())
}
