//! JS value → owned data (StructuredSerializeWithTransfer).

use boa_engine::builtins::array_buffer::ArrayBuffer;
use boa_engine::builtins::error::Error;
use boa_engine::object::builtins::{
    JsArrayBuffer, JsDataView, JsDate, JsMap, JsRegExp, JsSet, JsSharedArrayBuffer, JsTypedArray,
};
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{
    JsBigInt, JsError, JsNativeError, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string,
};
use ouro_engine::Cx;
use rustc_hash::FxHashMap;

use crate::data::{Cloned, Key, Moved, Object, Text, Transferable, Value, ViewKind};
use crate::state::{Mark, State, clone_error, is_marked};

/// Nesting beyond this is refused the way V8 runs out of stack.
const MAX_DEPTH: usize = 5_000;

/// Serialises `value`; what is in `transfer` is moved, not copied, and leaves
/// this runtime once everything else succeeded.
pub fn serialize(value: &JsValue, transfer: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Cloned> {
    let state = cx.slot::<State>();
    let mut writer = Writer {
        out: Cloned::default(),
        seen: FxHashMap::default(),
        buffers: Vec::new(),
        objects: Vec::new(),
        scripted: Vec::new(),
        depth: 0,
        clone_symbol: state.clone_symbol.clone(),
        transfer_symbol: state.transfer_symbol.clone(),
        transfer_list_symbol: state.transfer_list_symbol.clone(),
        kinds: state.kinds.borrow().clone(),
    };
    for item in transfer {
        writer.claim(item, cx)?;
    }
    writer.out.root = writer.value(value, cx)?;
    writer.move_scripted(cx)?;
    writer.move_rest(cx)?;
    Ok(writer.out)
}

struct Writer {
    out: Cloned,
    /// Objects met, by identity. They are kept alive by what refers to them:
    /// getters may drop objects, so each is held until the end.
    seen: FxHashMap<JsObject, usize>,
    buffers: Vec<(JsArrayBuffer, usize)>,
    /// Objects of registered kinds in the transfer list.
    objects: Vec<(JsObject, Transferable, usize)>,
    /// Objects in the transfer list that know themselves how they are transferred.
    scripted: Vec<(JsObject, JsObject, usize)>,
    depth: usize,
    clone_symbol: JsSymbol,
    transfer_symbol: JsSymbol,
    transfer_list_symbol: JsSymbol,
    kinds: Vec<Transferable>,
}

const NOT_LISTED: &str = "Object that needs transfer was found in message but not listed in transferList";
const BAD_ITEM: &str = "Found invalid value in transferList.";

fn text(string: &JsString) -> Text {
    string.iter().collect()
}

impl Writer {
    /// Registers one element of the transfer list.
    fn claim(&mut self, item: &JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
        let Some(object) = item.as_object() else {
            return Err(clone_error(BAD_ITEM, cx));
        };
        if is_marked(&object, Mark::Untransferable, cx)? {
            return Err(clone_error("Cannot transfer object of unsupported type.", cx));
        }
        if let Ok(buffer) = JsArrayBuffer::from_object(object.clone()) {
            let pinned = object
                .downcast_ref::<ArrayBuffer>()
                .is_some_and(|memory| memory.is_pinned());
            if pinned || buffer.data().is_none() {
                return Err(clone_error("Cannot transfer object of unsupported type.", cx));
            }
            if self.seen.contains_key(&object) {
                return Err(clone_error("Transfer list contains duplicate ArrayBuffer", cx));
            }
            let maximum = resizable_maximum(&object, cx)?;
            let index = self.push(&object, Object::Buffer(Vec::new(), maximum));
            self.buffers.push((buffer, index));
            return Ok(());
        }
        if let Some(kind) = self.kinds.iter().find(|kind| (kind.is)(&object)).copied() {
            if self.seen.contains_key(&object) {
                return Err(clone_error("Transfer list contains duplicate MessagePort", cx));
            }
            if let Some(reason) = (kind.refuses)(&object) {
                return Err(clone_error(reason, cx));
            }
            let index = self.push(&object, Object::Set(Vec::new()));
            self.objects.push((object, kind, index));
            return Ok(());
        }
        let key = PropertyKey::from(self.transfer_symbol.clone());
        let Some(method) = object.get(key, cx)?.as_callable() else {
            return Err(clone_error(BAD_ITEM, cx));
        };
        if self.seen.contains_key(&object) {
            return Err(clone_error("Transfer list contains duplicate object", cx));
        }
        let index = self.push(&object, Object::Set(Vec::new()));
        self.scripted.push((object.clone(), method, index));
        let key = PropertyKey::from(self.transfer_list_symbol.clone());
        if let Some(list) = object.get(key, cx)?.as_callable() {
            let nested = list.call(&object.into(), &[], cx)?;
            if let Some(nested) = nested.as_object() {
                for item in ouro_engine::convert::elements(&nested, cx)? {
                    self.claim(&item, cx)?;
                }
            }
        }
        Ok(())
    }

    /// Asks the objects that transfer themselves for their data.
    fn move_scripted(&mut self, cx: &mut Cx<'_>) -> JsResult<()> {
        for (object, method, index) in std::mem::take(&mut self.scripted) {
            let given = method.call(&object.into(), &[], cx)?;
            let Some(given) = given.as_object() else {
                return Err(clone_error("Cannot transfer object of unsupported type.", cx));
            };
            let info = given.get(js_string!("deserializeInfo"), cx)?.to_string(cx)?;
            let data = given.get(js_string!("data"), cx)?;
            let data = self.value(&data, cx)?;
            self.put(index, Object::Host(text(&info), data));
        }
        Ok(())
    }

    /// Takes the memory out of the claimed buffers, and the claimed objects out of this runtime.
    fn move_rest(&mut self, cx: &mut Cx<'_>) -> JsResult<()> {
        for (buffer, index) in std::mem::take(&mut self.buffers) {
            let Ok(bytes) = buffer.detach(&JsValue::undefined()) else {
                return Err(clone_error(
                    "An ArrayBuffer is not detachable and could not be cloned.",
                    cx,
                ));
            };
            match self.out.objects.get_mut(index) {
                Some(Object::Buffer(data, Some(_))) => *data = bytes.to_vec(),
                _ => self.moved(index, Moved::Memory(bytes)),
            }
        }
        for (object, kind, index) in std::mem::take(&mut self.objects) {
            match (kind.depart)(&object, cx) {
                Some(traveller) => self.moved(index, Moved::Object(traveller)),
                None => return Err(clone_error("Cannot transfer object of unsupported type.", cx)),
            }
        }
        Ok(())
    }

    fn moved(&mut self, index: usize, moved: Moved) {
        let place = self.out.moved.len();
        self.out.moved.push(Some(moved));
        self.put(index, Object::Moved(place));
    }

    fn push(&mut self, object: &JsObject, made: Object) -> usize {
        let index = self.out.objects.len();
        self.out.objects.push(made);
        self.seen.insert(object.clone(), index);
        index
    }

    fn put(&mut self, index: usize, made: Object) {
        if let Some(slot) = self.out.objects.get_mut(index) {
            *slot = made;
        }
    }

    fn value(&mut self, value: &JsValue, cx: &mut Cx<'_>) -> JsResult<Value> {
        if let Some(primitive) = primitive(value) {
            return Ok(primitive);
        }
        let Some(object) = value.as_object() else {
            // Only symbols are left.
            return Err(refuse(value, cx));
        };
        if let Some(index) = self.seen.get(&object) {
            return Ok(Value::Object(*index));
        }
        if self.depth >= MAX_DEPTH {
            let error = JsNativeError::range().with_message("Maximum call stack size exceeded");
            return Err(error.into());
        }
        self.depth += 1;
        let index = self.object(&object, cx);
        self.depth -= 1;
        index.map(Value::Object)
    }

    fn object(&mut self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<usize> {
        if object.is_callable() || object.is::<JsSymbol>() {
            return Err(refuse(&object.clone().into(), cx));
        }
        if object.is_array() {
            let length = object.get(js_string!("length"), cx)?.to_u32(cx)?;
            let index = self.push(object, Object::Array(length, Vec::new()));
            let entries = self.properties(object, cx)?;
            self.put(index, Object::Array(length, entries));
            return Ok(index);
        }
        if self.kinds.iter().any(|kind| (kind.is)(object)) {
            return Err(clone_error(NOT_LISTED, cx));
        }
        let is_error = object.is::<Error>();
        if object.is_ordinary() || is_error {
            if is_marked(object, Mark::Uncloneable, cx)? {
                return Err(refuse(&object.clone().into(), cx));
            }
            let key = PropertyKey::from(self.clone_symbol.clone());
            let own_way = object.get(key, cx)?;
            if !own_way.is_undefined() {
                return self.host(object, &own_way, cx);
            }
            let key = PropertyKey::from(self.transfer_symbol.clone());
            if !object.get(key, cx)?.is_undefined() {
                return Err(clone_error(NOT_LISTED, cx));
            }
            if is_error {
                return self.error(object, cx);
            }
            let index = self.push(object, Object::Plain(Vec::new()));
            let entries = self.properties(object, cx)?;
            self.put(index, Object::Plain(entries));
            return Ok(index);
        }
        if let Ok(view) = JsTypedArray::from_object(object.clone()) {
            return self.typed_array(object, &view, cx);
        }
        if let Ok(buffer) = JsArrayBuffer::from_object(object.clone()) {
            let maximum = resizable_maximum(object, cx)?;
            let Some(bytes) = buffer.to_vec() else {
                return Err(clone_error(
                    "An ArrayBuffer is detached and could not be cloned.",
                    cx,
                ));
            };
            return Ok(self.push(object, Object::Buffer(bytes, maximum)));
        }
        if let Ok(map) = JsMap::from_object(object.clone()) {
            let index = self.push(object, Object::Map(Vec::new()));
            let mut entries = Vec::new();
            map.for_each_native(|key, value| {
                entries.push((key, value));
                Ok(())
            })?;
            let mut written = Vec::with_capacity(entries.len());
            for (key, value) in entries {
                written.push((self.value(&key, cx)?, self.value(&value, cx)?));
            }
            self.put(index, Object::Map(written));
            return Ok(index);
        }
        if let Ok(set) = JsSet::from_object(object.clone()) {
            let index = self.push(object, Object::Set(Vec::new()));
            let mut elements = Vec::new();
            set.for_each_native(|element| {
                elements.push(element);
                Ok(())
            })?;
            let mut written = Vec::with_capacity(elements.len());
            for element in elements {
                written.push(self.value(&element, cx)?);
            }
            self.put(index, Object::Set(written));
            return Ok(index);
        }
        if let Ok(date) = JsDate::from_object(object.clone()) {
            let time = date.get_time(cx)?.to_number(cx)?;
            return Ok(self.push(object, Object::Date(time)));
        }
        if let Ok(regexp) = JsRegExp::from_object(object.clone()) {
            let source = object.get(js_string!("source"), cx)?.to_string(cx)?;
            let flags = JsString::from(regexp.flags(cx)?);
            return Ok(self.push(object, Object::RegExp(text(&source), text(&flags))));
        }
        if let Ok(view) = JsDataView::from_object(object.clone()) {
            let (offset, length) = (view.byte_offset(cx)?, view.byte_length(cx)?);
            let backing = view.buffer(cx)?;
            return self.view(
                object,
                ViewKind::DataView,
                &backing,
                offset as usize,
                length as usize,
                cx,
            );
        }
        if let Ok(shared) = JsSharedArrayBuffer::from_object(object.clone()) {
            return Ok(self.push(object, Object::Shared(shared.inner())));
        }
        if let Some(boxed) = boxed(object) {
            return Ok(self.push(object, Object::Boxed(boxed)));
        }
        Err(refuse(&object.clone().into(), cx))
    }

    fn typed_array(&mut self, object: &JsObject, view: &JsTypedArray, cx: &mut Cx<'_>) -> JsResult<usize> {
        let Some(kind) = view.kind() else {
            return Err(refuse(&object.clone().into(), cx));
        };
        let (offset, length) = (view.byte_offset(cx)?, view.length(cx)?);
        let backing = view.buffer(cx)?;
        self.view(object, ViewKind::Typed(kind), &backing, offset, length, cx)
    }

    fn view(
        &mut self,
        object: &JsObject,
        kind: ViewKind,
        backing: &JsValue,
        offset: usize,
        length: usize,
        cx: &mut Cx<'_>,
    ) -> JsResult<usize> {
        match self.value(backing, cx)? {
            Value::Object(buffer) => Ok(self.push(object, Object::View(kind, buffer, offset, length))),
            _ => Err(refuse(&object.clone().into(), cx)),
        }
    }

    /// The own enumerable string-keyed properties, in order.
    fn properties(&mut self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<Vec<(Key, Value)>> {
        let keys = object.own_property_keys(cx)?;
        let mut entries = Vec::with_capacity(keys.len());
        for key in keys {
            let name = match &key {
                PropertyKey::String(name) => Key::Text(text(name)),
                PropertyKey::Index(index) => Key::Index(index.get()),
                PropertyKey::Symbol(_) => continue,
            };
            let Some(value) = self.property(object, &key, cx)? else {
                continue;
            };
            entries.push((name, self.value(&value, cx)?));
        }
        Ok(entries)
    }

    /// The value of an own enumerable property, if it still exists.
    fn property(&self, object: &JsObject, key: &PropertyKey, cx: &mut Cx<'_>) -> JsResult<Option<JsValue>> {
        let descriptor: Option<PropertyDescriptor> = object.borrow().properties().get(key);
        match descriptor {
            Some(descriptor) if descriptor.enumerable() == Some(true) => match descriptor.value() {
                Some(value) => Ok(Some(value.clone())),
                None => object.get(key.clone(), cx).map(Some),
            },
            _ => Ok(None),
        }
    }

    fn error(&mut self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<usize> {
        let name = object.get(js_string!("name"), cx)?;
        let name = if name.is_undefined() {
            js_string!("Error")
        } else {
            name.to_string(cx)?
        };
        let class = match name.to_std_string_lossy().as_str() {
            "EvalError" => "EvalError",
            "RangeError" => "RangeError",
            "ReferenceError" => "ReferenceError",
            "SyntaxError" => "SyntaxError",
            "TypeError" => "TypeError",
            "URIError" => "URIError",
            _ => "Error",
        };
        let stack = object.get(js_string!("stack"), cx)?;
        let stack = stack.as_string().map(|stack| text(&stack));
        let message = match self.own(object, "message", cx)? {
            Some(message) => Some(text(&message.to_string(cx)?)),
            None => None,
        };
        let cause = self.own(object, "cause", cx)?;
        let made = |cause| Object::Error {
            class,
            message,
            stack,
            cause,
        };
        let Some(cause) = cause else {
            return Ok(self.push(object, made(None)));
        };
        // Registered first: an error may be its own cause.
        let index = self.push(object, Object::Set(Vec::new()));
        let cause = self.value(&cause, cx)?;
        self.put(index, made(Some(cause)));
        Ok(index)
    }

    fn own(&self, object: &JsObject, key: &str, cx: &mut Cx<'_>) -> JsResult<Option<JsValue>> {
        let key = JsString::from(key);
        if object.has_own_property(key.clone(), cx)? {
            return object.get(key, cx).map(Some);
        }
        Ok(None)
    }

    /// An object with a `[cloneSymbol]` method: `{ data, deserializeInfo }`.
    /// Anything else under that symbol forbids cloning.
    fn host(&mut self, object: &JsObject, method: &JsValue, cx: &mut Cx<'_>) -> JsResult<usize> {
        let Some(method) = method.as_callable() else {
            return Err(clone_error("Cannot clone object of unsupported type.", cx));
        };
        let given = method.call(&object.clone().into(), &[], cx)?;
        let Some(given) = given.as_object() else {
            return Err(clone_error("Cannot clone object of unsupported type.", cx));
        };
        let info = given.get(js_string!("deserializeInfo"), cx)?.to_string(cx)?;
        let data = given.get(js_string!("data"), cx)?;
        let index = self.push(object, Object::Set(Vec::new()));
        let data = self.value(&data, cx)?;
        self.put(index, Object::Host(text(&info), data));
        Ok(index)
    }
}

fn primitive(value: &JsValue) -> Option<Value> {
    if value.is_undefined() {
        return Some(Value::Undefined);
    }
    if value.is_null() {
        return Some(Value::Null);
    }
    if let Some(boolean) = value.as_boolean() {
        return Some(Value::Bool(boolean));
    }
    if let Some(integer) = value.as_i32() {
        return Some(Value::Int(integer));
    }
    if let Some(number) = value.as_number() {
        return Some(Value::Number(number));
    }
    if let Some(string) = value.as_string() {
        return Some(Value::Text(text(&string)));
    }
    value
        .as_bigint()
        .map(|bigint| Value::BigInt(bigint.to_string_radix(16)))
}

/// What `Object(primitive)` holds.
fn boxed(object: &JsObject) -> Option<Value> {
    if let Some(boolean) = object.downcast_ref::<bool>() {
        return Some(Value::Bool(*boolean));
    }
    if let Some(number) = object.downcast_ref::<f64>() {
        return Some(Value::Number(*number));
    }
    if let Some(string) = object.downcast_ref::<JsString>() {
        return Some(Value::Text(text(&string)));
    }
    object
        .downcast_ref::<JsBigInt>()
        .map(|bigint| Value::BigInt(bigint.to_string_radix(16)))
}

/// The `maxByteLength` of a resizable buffer.
fn resizable_maximum(buffer: &JsObject, cx: &mut Cx<'_>) -> JsResult<Option<u64>> {
    if !buffer.get(js_string!("resizable"), cx)?.to_boolean() {
        return Ok(None);
    }
    let maximum = buffer.get(js_string!("maxByteLength"), cx)?.to_length(cx)?;
    Ok(Some(maximum))
}

/// The error for a value the algorithm knows no clone of, naming it as V8 does.
fn refuse(value: &JsValue, cx: &mut Cx<'_>) -> JsError {
    match name_of(value, cx) {
        Ok(name) => clone_error(&format!("{name} could not be cloned."), cx),
        Err(error) => error,
    }
}

fn name_of(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<String> {
    let Some(object) = value.as_object() else {
        return match value.as_symbol() {
            Some(symbol) => Ok(symbol.descriptive_string().to_std_string_lossy()),
            None => Ok(value.to_string(cx)?.to_std_string_lossy()),
        };
    };
    let constructors = cx.intrinsics().constructors();
    let function_prototype = constructors.function().prototype();
    let object_prototype = constructors.object().prototype();
    let show = |prototype: JsObject, cx: &mut Cx<'_>| prototype.get(js_string!("toString"), cx);
    if object.is_callable() {
        let source = show(function_prototype, cx)?;
        if let Some(source) = source.as_callable() {
            return Ok(source.call(value, &[], cx)?.to_string(cx)?.to_std_string_lossy());
        }
    }
    let usual = show(object_prototype, cx)?;
    if object.get(js_string!("toString"), cx)? == usual {
        let constructor = object.get(js_string!("constructor"), cx)?;
        if let Some(constructor) = constructor.as_callable() {
            let name = constructor.get(js_string!("name"), cx)?;
            if let Some(name) = name.as_string().filter(|name| !name.is_empty()) {
                return Ok(format!("#<{}>", name.to_std_string_lossy()));
            }
        }
    }
    match usual.as_callable() {
        Some(usual) => Ok(usual.call(value, &[], cx)?.to_string(cx)?.to_std_string_lossy()),
        None => Ok("#<Object>".to_owned()),
    }
}
