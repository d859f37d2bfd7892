//! Conversion between JS values and owned Rust data.
//!
//! Natives are called by the JS halves, which have validated already; a value
//! of the wrong kind is therefore a plain `TypeError`, never a panic.

use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use boa_engine::object::IndexPropertyValues;
use boa_engine::object::builtins::{JsArray, JsTypedArray, JsUint8Array};
use boa_engine::{JsBigInt, JsObject, JsResult, JsString, JsValue, js_string};

use crate::Cx;
use crate::hooks::Hooks;

/// Data that can be taken from a JS argument.
pub trait FromJs: Sized {
    /// Converts; `name` is the parameter's name for the error message.
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self>;
}

/// Data that can be handed to JS.
pub trait IntoJs {
    /// Converts, allocating JS objects as needed.
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue>;
}

/// Converts argument `index`, treating a missing one as `undefined`.
#[inline]
pub fn arg<T: FromJs>(args: &[JsValue], index: usize, name: &str, cx: &mut Cx<'_>) -> JsResult<T> {
    const UNDEFINED: JsValue = JsValue::undefined();
    T::from_js(args.get(index).unwrap_or(&UNDEFINED), name, cx)
}

fn wrong<T>(name: &str, expected: &str, cx: &mut Cx<'_>) -> JsResult<T> {
    Err(cx.type_error(format!("native argument '{name}' must be {expected}")))
}

impl FromJs for JsValue {
    fn from_js(value: &JsValue, _: &str, _: &mut Cx<'_>) -> JsResult<Self> {
        Ok(value.clone())
    }
}

impl FromJs for JsObject {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        match value.as_object() {
            Some(object) => Ok(object.clone()),
            None => wrong(name, "an object", cx),
        }
    }
}

impl FromJs for JsString {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        match value.as_string() {
            Some(string) => Ok(string.clone()),
            None => wrong(name, "a string", cx),
        }
    }
}

impl FromJs for String {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        Ok(JsString::from_js(value, name, cx)?.to_std_string_lossy())
    }
}

impl FromJs for bool {
    fn from_js(value: &JsValue, _: &str, _: &mut Cx<'_>) -> JsResult<Self> {
        Ok(value.to_boolean())
    }
}

impl FromJs for f64 {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        match value.as_number() {
            Some(number) => Ok(number),
            None => wrong(name, "a number", cx),
        }
    }
}

macro_rules! integer_from_js {
    ($($t:ty),*) => {$(
        impl FromJs for $t {
            /// Numbers saturate at the type's limits, NaN is 0; BigInts are accepted.
            fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
                if let Some(number) = value.as_number() {
                    return Ok(number as $t);
                }
                if let Some(big) = value.as_bigint() {
                    return Ok(big.to_string().parse::<$t>().unwrap_or(<$t>::MAX));
                }
                wrong(name, "an integer", cx)
            }
        }
    )*};
}
integer_from_js!(u8, u16, i32, u32, i64, u64, usize);

impl<T: FromJs> FromJs for Option<T> {
    /// `undefined` and `null` are `None`.
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        if value.is_null_or_undefined() {
            Ok(None)
        } else {
            T::from_js(value, name, cx).map(Some)
        }
    }
}

impl<T: FromJs> FromJs for Vec<T> {
    /// An array, read element by element.
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        let Some(object) = value.as_object() else {
            return wrong(name, "an array", cx);
        };
        if !object.is_array() {
            return wrong(name, "an array", cx);
        }
        let values = elements(&object, cx)?;
        let mut items = Vec::with_capacity(values.len());
        for value in &values {
            items.push(T::from_js(value, name, cx)?);
        }
        Ok(items)
    }
}

/// The elements of an array. Ordinary arrays of objects are copied at once; others
/// element by element, which may run getters.
///
/// # Errors
/// What a getter or a proxy throws.
pub fn elements(array: &JsObject, cx: &mut Cx<'_>) -> JsResult<Vec<JsValue>> {
    let length = array.get(js_string!("length"), cx)?.to_length(cx)?;
    if array.is_array()
        && let IndexPropertyValues::DenseElement(values) = array.borrow().properties().index_property_values()
        && values.len() as u64 == length
    {
        return Ok(values.cloned().collect());
    }
    let mut items = Vec::with_capacity(length.min(1 << 16) as usize);
    for index in 0..length {
        items.push(array.get(index, cx)?);
    }
    Ok(items)
}

/// A copy of the bytes of an `ArrayBuffer` view (or of a string, as UTF-8) as an
/// argument; a `Buffer` as a result.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bytes(pub Vec<u8>);

impl FromJs for Bytes {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        if let Some(string) = value.as_string() {
            return Ok(Bytes(string.to_std_string_lossy().into_bytes()));
        }
        match value.as_object().and_then(|object| view_bytes(&object, cx)) {
            Some(bytes) => Ok(Bytes(bytes)),
            None => wrong(name, "a string or an ArrayBuffer view", cx),
        }
    }
}

impl IntoJs for Bytes {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        match cx.slot::<Hooks>().make_buffer.get() {
            Some(make) => Ok(make(self.0, cx)?.into()),
            None => Ok(JsUint8Array::from_iter(self.0, cx)?.into()),
        }
    }
}

/// Copies the bytes a typed array shows; `None` for other objects and for
/// detached or out-of-bounds views.
pub fn view_bytes(object: &JsObject, cx: &mut Cx<'_>) -> Option<Vec<u8>> {
    use boa_engine::object::builtins::JsArrayBuffer;
    let view = JsTypedArray::from_object(object.clone()).ok()?;
    let (offset, length) = (view.byte_offset(cx).ok()?, view.byte_length(cx).ok()?);
    let end = offset.checked_add(length)?;
    let backing = view.buffer(cx).ok()?.as_object()?.clone();
    if let Ok(buffer) = JsArrayBuffer::from_object(backing.clone()) {
        let data = buffer.data()?;
        return data.get(offset..end).map(<[u8]>::to_vec);
    }
    // Shared memory cannot be borrowed as a slice: let the engine copy it first.
    let constructor = cx.intrinsics().constructors().typed_uint8_array().constructor();
    let window = [
        backing.into(),
        JsValue::from(offset as f64),
        JsValue::from(length as f64),
    ];
    let window = constructor.construct(&window, None, cx).ok()?;
    let copy = constructor.construct(&[window.into()], None, cx).ok()?;
    let copy = JsArrayBuffer::from_object(
        JsTypedArray::from_object(copy)
            .ok()?
            .buffer(cx)
            .ok()?
            .as_object()?
            .clone(),
    );
    copy.ok()?.data().map(|data| data.to_vec())
}

/// A file path: a JS string (UTF-8 encoded) or the raw bytes of a view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathArg(pub PathBuf);

impl PathArg {
    /// The path.
    pub fn as_path(&self) -> &Path {
        &self.0
    }
}

impl FromJs for PathArg {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        Bytes::from_js(value, name, cx).map(|bytes| PathArg(PathBuf::from(OsString::from_vec(bytes.0))))
    }
}

impl IntoJs for JsValue {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(self)
    }
}

macro_rules! into_js_from {
    ($($t:ty),*) => {$(
        impl IntoJs for $t {
            fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
                Ok(JsValue::from(self))
            }
        }
    )*};
}
into_js_from!(bool, i32, u32, f64, JsObject, JsString, JsBigInt, JsArray);

impl IntoJs for () {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsValue::undefined())
    }
}

impl IntoJs for i64 {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsValue::from(self as f64))
    }
}

impl IntoJs for u64 {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsValue::from(self as f64))
    }
}

impl IntoJs for usize {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsValue::from(self as f64))
    }
}

impl IntoJs for String {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsString::from(self).into())
    }
}

impl IntoJs for &str {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsString::from(self).into())
    }
}

impl IntoJs for PathBuf {
    /// Lossy UTF-8; use [`Bytes`] where the raw name matters.
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsString::from(&*String::from_utf8_lossy(self.as_os_str().as_bytes())).into())
    }
}

impl<T: IntoJs> IntoJs for Option<T> {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        match self {
            Some(value) => value.into_js(cx),
            None => Ok(JsValue::undefined()),
        }
    }
}

impl<T: IntoJs> IntoJs for Vec<T> {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let mut items = Vec::with_capacity(self.len());
        for item in self {
            items.push(item.into_js(cx)?);
        }
        Ok(JsArray::from_iter(items, cx).into())
    }
}

impl<A: IntoJs, B: IntoJs> IntoJs for (A, B) {
    /// A two-element array.
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let pair = [self.0.into_js(cx)?, self.1.into_js(cx)?];
        Ok(JsArray::from_iter(pair, cx).into())
    }
}
