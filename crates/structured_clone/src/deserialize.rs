//! Owned data → JS value (StructuredDeserialize): first an empty object for
//! every entry of the arena, then their contents, so references in any direction
//! resolve without recursion.

use boa_engine::object::builtins::{
    JsArray, JsArrayBuffer, JsDate, JsMap, JsRegExp, JsSet, JsSharedArrayBuffer,
};
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{JsBigInt, JsObject, JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;

use crate::data::{Cloned, Key, Moved, Object, Value, ViewKind};
use crate::state::{State, clone_error};

/// What came out of a message.
pub struct Received {
    /// The value.
    pub value: JsValue,
    /// The objects of registered kinds that arrived with it, in the order of the transfer list.
    pub moved: Vec<JsObject>,
}

/// Builds the value in the current realm; `moved` is what was taken out of [`Cloned::moved`].
///
/// # Errors
/// A `DataCloneError` for data nothing can be made of; what a `deserialize` method throws.
pub fn deserialize(data: &Cloned, mut moved: Vec<Option<Moved>>, cx: &mut Cx<'_>) -> JsResult<Received> {
    let mut arrived = Vec::new();
    let mut made: Vec<JsObject> = Vec::with_capacity(data.objects.len());
    for object in &data.objects {
        let shell = match object {
            Object::Moved(place) => match moved.get_mut(*place).and_then(Option::take) {
                Some(Moved::Memory(bytes)) => JsArrayBuffer::from_byte_block(bytes, cx)?.into(),
                Some(Moved::Object(traveller)) => {
                    let object = traveller.arrive(cx)?;
                    arrived.push(object.clone());
                    object
                }
                None => return Err(clone_error("Unable to deserialize cloned data.", cx)),
            },
            object => shell(object, &made, cx)?,
        };
        made.push(shell);
    }
    for (object, shell) in data.objects.iter().zip(&made) {
        fill(object, shell, &made, cx)?;
    }
    // Last: their data must be complete when their method sees it.
    for (object, shell) in data.objects.iter().zip(&made) {
        if let Object::Host(_, value) = object {
            let value = resolve(value, &made, cx)?;
            let method = PropertyKey::from(cx.slot::<State>().deserialize_symbol.clone());
            if let Some(method) = shell.get(method, cx)?.as_callable() {
                method.call(&shell.clone().into(), &[value], cx)?;
            }
        }
    }
    Ok(Received {
        value: resolve(&data.root, &made, cx)?,
        moved: arrived,
    })
}

fn resolve(value: &Value, made: &[JsObject], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(match value {
        Value::Undefined => JsValue::undefined(),
        Value::Null => JsValue::null(),
        Value::Bool(boolean) => JsValue::from(*boolean),
        Value::Int(integer) => JsValue::from(*integer),
        Value::Number(number) => JsValue::from(*number),
        Value::Text(text) => JsString::from(text.as_slice()).into(),
        Value::BigInt(digits) => match JsBigInt::from_string_radix(digits, 16) {
            Some(bigint) => bigint.into(),
            None => return Err(clone_error("Unable to deserialize cloned data.", cx)),
        },
        Value::Object(index) => match made.get(*index) {
            Some(object) => object.clone().into(),
            None => return Err(clone_error("Unable to deserialize cloned data.", cx)),
        },
    })
}

fn hidden(object: &JsObject, key: &str, value: JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
    let descriptor = PropertyDescriptor::builder()
        .value(value)
        .writable(true)
        .enumerable(false)
        .configurable(true);
    object.define_property_or_throw(JsString::from(key), descriptor, cx)?;
    Ok(())
}

/// The object itself, as far as it can exist without the others' contents.
fn shell(object: &Object, made: &[JsObject], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    Ok(match object {
        Object::Plain(_) => cx.object(),
        Object::Array(..) => JsArray::new(cx)?.into(),
        Object::Boxed(value) => resolve(value, made, cx)?.to_object(cx)?,
        Object::Date(time) => {
            let date = JsDate::new(cx);
            date.set_time(*time, cx)?;
            date.into()
        }
        Object::RegExp(source, flags) => {
            let source = JsString::from(source.as_slice());
            JsRegExp::new(source, JsString::from(flags.as_slice()), cx)?.into()
        }
        Object::Map(_) => JsMap::new(cx).into(),
        Object::Set(_) => JsSet::new(cx).into(),
        Object::Buffer(bytes, maximum) => buffer(bytes, *maximum, cx)?,
        Object::Shared(shared) => JsSharedArrayBuffer::from_buffer(shared.clone(), cx).into(),
        Object::View(kind, buffer, offset, length) => {
            let Some(buffer) = made.get(*buffer) else {
                return Err(clone_error("Unable to deserialize cloned data.", cx));
            };
            let constructor = view_constructor(*kind, cx);
            let args = [
                buffer.clone().into(),
                JsValue::from(*offset as f64),
                JsValue::from(*length as f64),
            ];
            constructor.construct(&args, None, cx)?
        }
        Object::Error {
            class,
            message,
            stack,
            ..
        } => {
            let constructors = cx.intrinsics().constructors();
            let constructor = match *class {
                "EvalError" => constructors.eval_error(),
                "RangeError" => constructors.range_error(),
                "ReferenceError" => constructors.reference_error(),
                "SyntaxError" => constructors.syntax_error(),
                "TypeError" => constructors.type_error(),
                "URIError" => constructors.uri_error(),
                _ => constructors.error(),
            };
            let error = constructor.constructor().construct(&[], None, cx)?;
            if let Some(stack) = stack {
                hidden(&error, "stack", JsString::from(stack.as_slice()).into(), cx)?;
            }
            if let Some(message) = message {
                hidden(&error, "message", JsString::from(message.as_slice()).into(), cx)?;
            }
            error
        }
        Object::Moved(_) => return Err(clone_error("Unable to deserialize cloned data.", cx)),
        Object::Host(info, _) => {
            let restore = cx.slot::<State>().restore.borrow().clone();
            let info = JsString::from(info.as_slice()).into();
            let made = match restore {
                Some(restore) => restore.call(&JsValue::undefined(), &[info], cx)?,
                None => JsValue::undefined(),
            };
            match made.as_object() {
                Some(object) => object,
                None => return Err(clone_error("Unable to deserialize cloned data.", cx)),
            }
        }
    })
}

fn fill(object: &Object, shell: &JsObject, made: &[JsObject], cx: &mut Cx<'_>) -> JsResult<()> {
    match object {
        Object::Plain(entries) => properties(entries, shell, made, cx)?,
        Object::Array(length, entries) => {
            shell.set(js_string!("length"), *length, true, cx)?;
            properties(entries, shell, made, cx)?;
        }
        Object::Map(entries) => {
            let map = JsMap::from_object(shell.clone())?;
            for (key, value) in entries {
                let (key, value) = (resolve(key, made, cx)?, resolve(value, made, cx)?);
                map.set(key, value, cx)?;
            }
        }
        Object::Set(elements) => {
            if let Ok(set) = JsSet::from_object(shell.clone()) {
                for element in elements {
                    let element = resolve(element, made, cx)?;
                    set.add(element, cx)?;
                }
            }
        }
        Object::Error {
            cause: Some(cause), ..
        } => {
            let cause = resolve(cause, made, cx)?;
            hidden(shell, "cause", cause, cx)?;
        }
        _ => {}
    }
    Ok(())
}

fn properties(
    entries: &[(Key, Value)],
    shell: &JsObject,
    made: &[JsObject],
    cx: &mut Cx<'_>,
) -> JsResult<()> {
    for (key, value) in entries {
        let value = resolve(value, made, cx)?;
        let key = match key {
            Key::Index(index) => PropertyKey::from(*index),
            Key::Text(text) => PropertyKey::from(JsString::from(text.as_slice())),
        };
        shell.create_data_property_or_throw(key, value, cx)?;
    }
    Ok(())
}

fn buffer(bytes: &[u8], maximum: Option<u64>, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let buffer = match maximum {
        None => JsArrayBuffer::new(bytes.len(), cx)?,
        Some(maximum) => {
            let options = cx.object();
            cx.define(&options, "maxByteLength", maximum as f64)?;
            let constructor = cx.intrinsics().constructors().array_buffer().constructor();
            let args = [JsValue::from(bytes.len() as f64), options.into()];
            JsArrayBuffer::from_object(constructor.construct(&args, None, cx)?)?
        }
    };
    if let Some(mut data) = buffer.data_mut()
        && let Some(target) = data.get_mut(..bytes.len())
    {
        target.copy_from_slice(bytes);
    }
    Ok(buffer.into())
}

fn view_constructor(kind: ViewKind, cx: &mut Cx<'_>) -> JsObject {
    use boa_engine::builtins::typed_array::TypedArrayKind as T;
    let constructors = cx.intrinsics().constructors();
    let constructor = match kind {
        ViewKind::DataView => constructors.data_view(),
        ViewKind::Typed(kind) => match kind {
            T::Int8 => constructors.typed_int8_array(),
            T::Uint8 => constructors.typed_uint8_array(),
            T::Uint8Clamped => constructors.typed_uint8clamped_array(),
            T::Int16 => constructors.typed_int16_array(),
            T::Uint16 => constructors.typed_uint16_array(),
            T::Int32 => constructors.typed_int32_array(),
            T::Uint32 => constructors.typed_uint32_array(),
            T::BigInt64 => constructors.typed_bigint64_array(),
            T::BigUint64 => constructors.typed_biguint64_array(),
            T::Float32 => constructors.typed_float32_array(),
            T::Float64 => constructors.typed_float64_array(),
            #[allow(unreachable_patterns)]
            _ => constructors.typed_uint8_array(),
        },
    };
    constructor.constructor()
}
