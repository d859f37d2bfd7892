//! The `URLSearchParams` class and its iterator.

use std::cell::{Cell, RefCell};

use boa_engine::object::builtins::JsArray;
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{
    Context, Finalize, JsData, JsObject, JsResult, JsString, JsSymbol, JsValue, Trace, js_string,
};
use boa_gc::GcRefCell;
use ouro_engine::Cx;

use crate::class::{accessor, constructor, hidden, latin1, method, need, prototype_of, text_of, utf16};
use crate::{query, url_class};

/// A name and its value; both are well-formed.
type Entry = (JsString, JsString);

/// What a `URLSearchParams` object holds.
#[derive(Trace, Finalize, JsData)]
struct ParamsData {
    #[unsafe_ignore_trace]
    list: RefCell<Vec<Entry>>,
    /// The URL this is the query of.
    url: GcRefCell<Option<JsObject>>,
}

/// What an iterator yields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Names,
    Values,
    Entries,
}

/// What an iterator holds.
#[derive(Trace, Finalize, JsData)]
struct IteratorData {
    params: JsObject,
    #[unsafe_ignore_trace]
    kind: Kind,
    #[unsafe_ignore_trace]
    next: Cell<usize>,
}

#[derive(Default)]
struct ParamsClass {
    prototype: RefCell<Option<JsObject>>,
    iterator: RefCell<Option<JsObject>>,
}

/// Runs `f` on the list of a `URLSearchParams`. Never calls into JS.
fn with<R>(params: &JsObject, f: impl FnOnce(&mut Vec<Entry>) -> R) -> Option<R> {
    let data = params.downcast_ref::<ParamsData>()?;
    let mut list = data.list.try_borrow_mut().ok()?;
    Some(f(&mut list))
}

fn parsed(text: &JsString) -> Vec<Entry> {
    let pairs = query::parse_form(&text.to_vec());
    pairs
        .iter()
        .map(|(name, value)| (utf16(name), utf16(value)))
        .collect()
}

/// The form-urlencoded text of the list.
pub(crate) fn serialized(params: &JsObject) -> String {
    let bytes = with(params, |list| {
        query::serialize_form(list.iter().map(|(name, value)| (name.to_vec(), value.to_vec())))
    });
    String::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
}

/// Replaces the list by that of a new query.
pub(crate) fn replace(params: &JsObject, query: &str) {
    let list = parsed(&JsString::from(query));
    with(params, |old| *old = list);
}

fn make_object(list: Vec<Entry>, url: Option<JsObject>, prototype: JsObject) -> JsObject {
    let data = ParamsData {
        list: RefCell::new(list),
        url: GcRefCell::new(url),
    };
    JsObject::from_proto_and_data(prototype, data)
}

fn prototype(cx: &mut Cx<'_>) -> JsObject {
    let class = cx.slot::<ParamsClass>();
    let made = class.prototype.borrow().clone();
    made.unwrap_or_else(|| cx.object())
}

/// The parameters object of a URL.
pub(crate) fn of_url(url: &JsObject, search: &JsString, cx: &mut Cx<'_>) -> JsObject {
    let prototype = prototype(cx);
    make_object(parsed(search), Some(url.clone()), prototype)
}

fn receiver(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    match this.as_object() {
        Some(object) if object.is::<ParamsData>() => Ok(object.clone()),
        _ => Err(cx.node_error("ERR_INVALID_THIS", &[js_string!("URLSearchParams").into()])),
    }
}

/// `USVString`: lone surrogates become U+FFFD.
fn well_formed(value: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsString> {
    let text = text_of(value, cx)?;
    if text.as_str().is_latin1() {
        return Ok(text);
    }
    Ok(JsString::from(text.to_std_string_lossy()))
}

fn argument(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> JsResult<JsString> {
    well_formed(&args.get(index).cloned().unwrap_or_default(), cx)
}

fn optional(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> JsResult<Option<JsString>> {
    match args.get(index) {
        Some(value) if !value.is_undefined() => well_formed(value, cx).map(Some),
        _ => Ok(None),
    }
}

/// Tells the URL that its query is out of date.
fn changed(params: &JsObject) {
    let url = params
        .downcast_ref::<ParamsData>()
        .and_then(|data| data.url.borrow().clone());
    if let Some(url) = url {
        url_class::mark_modified(&url);
    }
}

fn tuple_error(cx: &mut Cx<'_>) -> boa_engine::JsError {
    let args = [
        js_string!("Each query pair").into(),
        js_string!("[name, value]").into(),
    ];
    cx.node_error("ERR_INVALID_TUPLE", &args)
}

/// One pair of a sequence: an iterable of exactly two.
fn pair(item: &JsValue, cx: &mut Cx<'_>) -> JsResult<Entry> {
    let Some(object) = item.as_object() else {
        return Err(tuple_error(cx));
    };
    let mut sides = Vec::with_capacity(2);
    if object.is_array() {
        let array = JsArray::from_object(object)?;
        if array.length(cx)? != 2 {
            return Err(tuple_error(cx));
        }
        for index in 0..2 {
            let side = array.get(index, cx)?;
            sides.push(well_formed(&side, cx)?);
        }
    } else {
        let method = object.get(JsSymbol::iterator(), cx)?;
        if !method.is_callable() {
            return Err(tuple_error(cx));
        }
        iterate(item, &method, cx, &mut |side, cx| {
            sides.push(well_formed(side, cx)?);
            Ok(())
        })?;
    }
    let mut sides = sides.into_iter();
    match (sides.next(), sides.next(), sides.next()) {
        (Some(name), Some(value), None) => Ok((name, value)),
        _ => Err(tuple_error(cx)),
    }
}

/// Calls `each` for what an iterable yields, closing the iterator on errors.
fn iterate(
    iterable: &JsValue,
    method: &JsValue,
    cx: &mut Cx<'_>,
    each: &mut dyn FnMut(&JsValue, &mut Cx<'_>) -> JsResult<()>,
) -> JsResult<()> {
    let Some(method) = method.as_callable() else {
        return Err(cx.type_error("object is not iterable"));
    };
    let iterator = method.call(iterable, &[], cx)?;
    let Some(iterator) = iterator.as_object() else {
        return Err(cx.type_error("Result of the Symbol.iterator method is not an object"));
    };
    let next = iterator.get(js_string!("next"), cx)?;
    let Some(next) = next.as_callable() else {
        return Err(cx.type_error("iterator.next is not a function"));
    };
    loop {
        let step = next.call(&iterator.clone().into(), &[], cx)?;
        let Some(step) = step.as_object() else {
            return Err(cx.type_error("Iterator result is not an object"));
        };
        if step.get(js_string!("done"), cx)?.to_boolean() {
            return Ok(());
        }
        let value = step.get(js_string!("value"), cx)?;
        if let Err(error) = each(&value, cx) {
            if let Ok(close) = iterator.get(js_string!("return"), cx)
                && let Some(close) = close.as_callable()
            {
                // The first error is the one to report.
                let _ = close.call(&iterator.into(), &[], cx);
            }
            return Err(error);
        }
    }
}

/// A record: every own enumerable property. Names that become equal keep the last value.
fn from_record(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<Vec<Entry>> {
    let mut list: Vec<Entry> = Vec::new();
    let reflect = cx.intrinsics().objects().reflect();
    let describe = reflect.get(js_string!("getOwnPropertyDescriptor"), cx)?;
    for key in object.own_property_keys(cx)? {
        let Some(describe) = describe.as_callable() else {
            continue;
        };
        let arguments = [object.clone().into(), JsValue::from(&key)];
        let descriptor = describe.call(&JsValue::undefined(), &arguments, cx)?;
        let Some(descriptor) = descriptor.as_object() else {
            continue;
        };
        if !descriptor.get(js_string!("enumerable"), cx)?.to_boolean() {
            continue;
        }
        let name = match &key {
            PropertyKey::Symbol(_) => return Err(cx.type_error("Cannot convert a Symbol value to a string")),
            key => well_formed(&JsValue::from(key), cx)?,
        };
        let value = object.get(key, cx)?;
        let value = well_formed(&value, cx)?;
        match list.iter_mut().find(|(known, _)| *known == name) {
            Some(entry) => entry.1 = value,
            None => list.push((name, value)),
        }
    }
    Ok(list)
}

fn initial(init: &JsValue, own_iterator: &JsValue, cx: &mut Cx<'_>) -> JsResult<Vec<Entry>> {
    if init.is_null_or_undefined() {
        return Ok(Vec::new());
    }
    let Some(object) = init.as_object() else {
        return Ok(parsed(&well_formed(init, cx)?));
    };
    let method = object.get(JsSymbol::iterator(), cx)?;
    if object.is::<ParamsData>() && method.strict_equals(own_iterator) {
        return Ok(with(&object, |list| list.clone()).unwrap_or_default());
    }
    if method.is_null_or_undefined() {
        return from_record(&object, cx);
    }
    if !method.is_callable() {
        return Err(cx.node_error("ERR_ARG_NOT_ITERABLE", &[js_string!("Query pairs").into()]));
    }
    let mut list = Vec::new();
    iterate(init, &method, cx, &mut |item, cx| {
        list.push(pair(item, cx)?);
        Ok(())
    })?;
    Ok(list)
}

fn construct(new_target: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let Some(new_target) = new_target.as_object() else {
        return Err(cx.type_error("Class constructor URLSearchParams cannot be invoked without 'new'"));
    };
    let default = prototype(cx);
    let prototype = prototype_of(&new_target, &default, cx)?;
    let own_iterator = prototype.get(JsSymbol::iterator(), cx)?;
    let list = initial(&args.first().cloned().unwrap_or_default(), &own_iterator, cx)?;
    Ok(make_object(list, None, prototype).into())
}

fn append(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let params = receiver(this, cx)?;
    need(args, &["name", "value"], cx)?;
    let entry = (argument(args, 0, cx)?, argument(args, 1, cx)?);
    with(&params, |list| list.push(entry));
    changed(&params);
    Ok(JsValue::undefined())
}

fn delete(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let params = receiver(this, cx)?;
    need(args, &["name"], cx)?;
    let (name, value) = (argument(args, 0, cx)?, optional(args, 1, cx)?);
    with(&params, |list| {
        list.retain(|entry| entry.0 != name || value.as_ref().is_some_and(|value| *value != entry.1));
    });
    changed(&params);
    Ok(JsValue::undefined())
}

fn get(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let params = receiver(this, cx)?;
    need(args, &["name"], cx)?;
    let name = argument(args, 0, cx)?;
    let found = with(&params, |list| {
        list.iter()
            .find(|entry| entry.0 == name)
            .map(|entry| entry.1.clone())
    });
    Ok(found.flatten().map_or_else(JsValue::null, JsValue::from))
}

fn get_all(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let params = receiver(this, cx)?;
    need(args, &["name"], cx)?;
    let name = argument(args, 0, cx)?;
    let found: Vec<JsValue> = with(&params, |list| {
        let matching = list.iter().filter(|entry| entry.0 == name);
        matching.map(|entry| entry.1.clone().into()).collect()
    })
    .unwrap_or_default();
    Ok(JsArray::from_iter(found, cx).into())
}

fn has(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let params = receiver(this, cx)?;
    need(args, &["name"], cx)?;
    let (name, value) = (argument(args, 0, cx)?, optional(args, 1, cx)?);
    let found = with(&params, |list| {
        list.iter()
            .any(|entry| entry.0 == name && value.as_ref().is_none_or(|value| *value == entry.1))
    });
    Ok(found.unwrap_or_default().into())
}

fn set(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let params = receiver(this, cx)?;
    need(args, &["name", "value"], cx)?;
    let (name, value) = (argument(args, 0, cx)?, argument(args, 1, cx)?);
    with(&params, |list| {
        // The first one takes the value, the others go.
        let mut value = Some(value);
        list.retain_mut(|entry| {
            if entry.0 != name {
                return true;
            }
            match value.take() {
                Some(value) => {
                    entry.1 = value;
                    true
                }
                None => false,
            }
        });
        if let Some(value) = value {
            list.push((name, value));
        }
    });
    changed(&params);
    Ok(JsValue::undefined())
}

fn sort(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let params = receiver(this, &mut Cx::new(context))?;
    with(&params, |list| list.sort_by(|a, b| a.0.iter().cmp(b.0.iter())));
    changed(&params);
    Ok(JsValue::undefined())
}

fn size(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let params = receiver(this, &mut Cx::new(context))?;
    Ok(JsValue::from(
        with(&params, |list| list.len()).unwrap_or_default(),
    ))
}

fn to_string(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let params = receiver(this, &mut Cx::new(context))?;
    Ok(latin1(serialized(&params).as_bytes()).into())
}

fn for_each(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let params = receiver(this, cx)?;
    let callback = args.first().cloned().unwrap_or_default();
    let Some(function) = callback.as_callable() else {
        let names = [
            js_string!("callback").into(),
            js_string!("Function").into(),
            callback,
        ];
        return Err(cx.node_error("ERR_INVALID_ARG_TYPE", &names));
    };
    let receiver = args.get(1).cloned().unwrap_or_default();
    let mut index = 0;
    // The callback may change the list: look it up each time.
    while let Some((name, value)) = with(&params, |list| list.get(index).cloned()).flatten() {
        function.call(&receiver, &[value.into(), name.into(), params.clone().into()], cx)?;
        index += 1;
    }
    Ok(JsValue::undefined())
}

fn iterator(this: &JsValue, kind: Kind, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let params = receiver(this, cx)?;
    let class = cx.slot::<ParamsClass>();
    let made = class.iterator.borrow().clone();
    let prototype = made.unwrap_or_else(|| cx.object());
    let data = IteratorData {
        params,
        kind,
        next: Cell::new(0),
    };
    Ok(JsObject::from_proto_and_data(prototype, data).into())
}

fn entries(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    iterator(this, Kind::Entries, &mut Cx::new(context))
}

fn keys(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    iterator(this, Kind::Names, &mut Cx::new(context))
}

fn values(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    iterator(this, Kind::Values, &mut Cx::new(context))
}

fn shown(entry: Entry, kind: Kind, cx: &mut Cx<'_>) -> JsValue {
    match kind {
        Kind::Names => entry.0.into(),
        Kind::Values => entry.1.into(),
        Kind::Entries => JsArray::from_iter([entry.0.into(), entry.1.into()], cx).into(),
    }
}

fn next(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let step = this.as_object().and_then(|object| {
        let data = object.downcast_ref::<IteratorData>()?;
        let index = data.next.get();
        let entry = with(&data.params, |list| list.get(index).cloned()).flatten();
        if entry.is_some() {
            data.next.set(index + 1);
        }
        Some((entry, data.kind))
    });
    let Some((entry, kind)) = step else {
        return Err(cx.node_error(
            "ERR_INVALID_THIS",
            &[js_string!("URLSearchParamsIterator").into()],
        ));
    };
    let result = cx.object();
    let done = entry.is_none();
    let value = entry.map_or_else(JsValue::undefined, |entry| shown(entry, kind, cx));
    cx.define(&result, "value", value)?;
    cx.define(&result, "done", done)?;
    Ok(result.into())
}

/// What inspection shows: the list of a parameters object, flat, or what is left
/// of an iterator; undefined for other values.
pub(crate) fn list(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = args.first().and_then(JsValue::as_object) else {
        return Ok(JsValue::undefined());
    };
    let left = object
        .downcast_ref::<IteratorData>()
        .map(|data| (data.params.clone(), data.kind, data.next.get()));
    let mut items: Vec<JsValue> = Vec::new();
    if let Some((params, kind, from)) = left {
        let entries = with(&params, |list| list.get(from..).unwrap_or_default().to_vec());
        for entry in entries.unwrap_or_default() {
            items.push(shown(entry, kind, cx));
        }
    } else if let Some(entries) = with(&object, |list| list.clone()) {
        for (name, value) in entries {
            items.extend([name.into(), value.into()]);
        }
    } else {
        return Ok(JsValue::undefined());
    }
    Ok(JsArray::from_iter(items, cx).into())
}

/// `URLSearchParams` with its prototype; inspection is added by stdlib/internal/url.js.
pub(crate) fn make(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let prototype = cx.object();
    let iterator = cx.object();
    let class = cx.slot::<ParamsClass>();
    *class.prototype.borrow_mut() = Some(prototype.clone());
    *class.iterator.borrow_mut() = Some(iterator.clone());
    let class = constructor("URLSearchParams", 0, construct, &prototype, cx)?;
    accessor(&prototype, "size", size, None, cx)?;
    method(&prototype, "append", 2, append, cx)?;
    method(&prototype, "delete", 1, delete, cx)?;
    method(&prototype, "get", 1, get, cx)?;
    method(&prototype, "getAll", 1, get_all, cx)?;
    method(&prototype, "has", 1, has, cx)?;
    method(&prototype, "set", 2, set, cx)?;
    method(&prototype, "sort", 0, sort, cx)?;
    let each = method(&prototype, "entries", 0, entries, cx)?;
    method(&prototype, "forEach", 1, for_each, cx)?;
    method(&prototype, "keys", 0, keys, cx)?;
    method(&prototype, "values", 0, values, cx)?;
    method(&prototype, "toString", 0, to_string, cx)?;
    hidden(&prototype, JsSymbol::iterator(), each, cx)?;
    method(&iterator, "next", 0, next, cx)?;
    let tag = PropertyDescriptor::builder()
        .value(js_string!("URLSearchParams Iterator"))
        .writable(false)
        .enumerable(false)
        .configurable(true);
    iterator.define_property_or_throw(JsSymbol::to_string_tag(), tag, cx)?;
    Ok(class.into())
}

/// The prototype of the iterators, made with the class; stdlib/internal/url.js
/// gives it the parent that natives cannot reach.
pub(crate) fn iterator_prototype(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let class = cx.slot::<ParamsClass>();
    let made = class.iterator.borrow().clone();
    Ok(made.map_or_else(JsValue::undefined, JsValue::from))
}
