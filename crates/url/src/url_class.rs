//! The `URL` class.

use std::cell::{Cell, RefCell};

use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};
use boa_gc::GcRefCell;
use ouro_engine::Cx;

use crate::class::{accessor, constructor, invalid_url, method, need, prototype_of, text_of};
use crate::params_class;
use crate::record::{Part, Record};

/// What a `URL` object holds.
#[derive(Trace, Finalize, JsData)]
pub(crate) struct UrlData {
    #[unsafe_ignore_trace]
    record: RefCell<Record>,
    /// The `URLSearchParams` made by the getter.
    params: GcRefCell<Option<JsObject>>,
    /// The parameters changed since the record's query was written.
    #[unsafe_ignore_trace]
    modified: Cell<bool>,
}

/// The prototypes, for objects made without a subclass.
#[derive(Default)]
struct UrlClass {
    prototype: RefCell<Option<JsObject>>,
}

fn prototype(cx: &mut Cx<'_>) -> JsObject {
    let class = cx.slot::<UrlClass>();
    let made = class.prototype.borrow().clone();
    made.unwrap_or_else(|| cx.object())
}

fn data(this: &JsValue) -> Option<JsObject> {
    let object = this.as_object()?;
    object.is::<UrlData>().then(|| object.clone())
}

/// The receiver of an accessor; foreign receivers fail as private fields do.
fn field(this: &JsValue, writes: bool, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let verb = if writes {
        "write private member #context to"
    } else {
        "read private member #context from"
    };
    data(this).ok_or_else(|| cx.type_error(format!("Cannot {verb} an object whose class did not declare it")))
}

/// The receiver of what uses a private method.
fn receiver(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    data(this).ok_or_else(|| cx.type_error("Receiver must be an instance of class URL"))
}

/// Runs `f` on the record. Never calls into JS.
fn with<R>(url: &JsObject, f: impl FnOnce(&mut Record) -> R) -> Option<R> {
    let data = url.downcast_ref::<UrlData>()?;
    let mut record = data.record.try_borrow_mut().ok()?;
    Some(f(&mut record))
}

fn component(url: &JsObject, part: Part) -> JsString {
    with(url, |record| JsString::from(record.get(part))).unwrap_or_default()
}

fn params_of(url: &JsObject) -> Option<JsObject> {
    url.downcast_ref::<UrlData>()?.params.borrow().clone()
}

/// Called by the parameters object when it changed.
pub(crate) fn mark_modified(url: &JsObject) {
    if let Some(data) = url.downcast_ref::<UrlData>() {
        data.modified.set(true);
    }
}

/// Writes changed parameters into the record.
fn sync(url: &JsObject) {
    let modified = url
        .downcast_ref::<UrlData>()
        .is_some_and(|data| data.modified.replace(false));
    if !modified {
        return;
    }
    if let Some(params) = params_of(url) {
        let query = params_class::serialized(&params);
        with(url, |record| record.set(Part::Search, &query));
    }
}

fn make_object(record: Record, prototype: JsObject) -> JsObject {
    let data = UrlData {
        record: RefCell::new(record),
        params: GcRefCell::new(None),
        modified: Cell::new(false),
    };
    JsObject::from_proto_and_data(prototype, data)
}

/// The two arguments of the constructor and its relatives.
fn input_and_base(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<(JsString, Option<JsString>)> {
    need(args, &["url"], cx)?;
    let input = text_of(&args.first().cloned().unwrap_or_default(), cx)?;
    let base = match args.get(1) {
        Some(base) if !base.is_undefined() => Some(text_of(base, cx)?),
        _ => None,
    };
    Ok((input, base))
}

fn parse_record(input: &JsString, base: Option<&JsString>) -> Option<Record> {
    let base = base.map(JsString::to_std_string_lossy);
    Record::parse(&input.to_std_string_lossy(), base.as_deref())
}

fn construct(new_target: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let Some(new_target) = new_target.as_object() else {
        return Err(cx.type_error("Class constructor URL cannot be invoked without 'new'"));
    };
    let (input, base) = input_and_base(args, cx)?;
    let Some(record) = parse_record(&input, base.as_ref()) else {
        return Err(invalid_url(&input, base.as_ref(), cx));
    };
    let default = prototype(cx);
    let prototype = prototype_of(&new_target, &default, cx)?;
    Ok(make_object(record, prototype).into())
}

fn parse(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let (input, base) = input_and_base(args, cx)?;
    let Some(record) = parse_record(&input, base.as_ref()) else {
        return Ok(JsValue::null());
    };
    let prototype = prototype(cx);
    Ok(make_object(record, prototype).into())
}

fn can_parse(_: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let (input, base) = input_and_base(args, cx)?;
    Ok(parse_record(&input, base.as_ref()).is_some().into())
}

/// `ofPath(path, windows, host)`: the URL of an absolute path, for `pathToFileURL`.
pub(crate) fn of_path(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let path = text_of(&args.first().cloned().unwrap_or_default(), cx)?;
    let windows = args.get(1).is_some_and(JsValue::to_boolean);
    let host = args
        .get(2)
        .and_then(JsValue::as_string)
        .map(|host| host.to_std_string_lossy());
    let text = path.to_std_string_lossy();
    let Some(record) = Record::of_path(&text, windows, host.as_deref()) else {
        return Err(invalid_url(&path, None, cx));
    };
    let prototype = prototype(cx);
    Ok(make_object(record, prototype).into())
}

/// Offsets of the components, or undefined for other objects; for inspection.
pub(crate) fn context(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(url) = args.first().and_then(data) else {
        return Ok(JsValue::undefined());
    };
    sync(&url);
    let Some(o) = with(&url, |record| record.offsets()) else {
        return Ok(JsValue::undefined());
    };
    let list = [
        o.protocol_end,
        o.username_end,
        o.host_start,
        o.host_end,
        o.pathname_start,
        o.search_start,
        o.hash_start,
        o.port,
        o.scheme_type,
    ];
    Ok(JsArray::from_iter(list.map(JsValue::from), cx).into())
}

macro_rules! getters {
    ($($name:ident $part:ident $receiver:expr;)*) => {$(
        fn $name(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
            let receiver: fn(&JsValue, &mut Cx<'_>) -> JsResult<JsObject> = $receiver;
            let url = receiver(this, &mut Cx::new(context))?;
            sync(&url);
            Ok(component(&url, Part::$part).into())
        }
    )*};
}

getters! {
    get_href Href receiver;
    get_origin Origin |this, cx| field(this, false, cx);
    get_protocol Protocol |this, cx| field(this, false, cx);
    get_username Username |this, cx| field(this, false, cx);
    get_password Password |this, cx| field(this, false, cx);
    get_host Host |this, cx| field(this, false, cx);
    get_hostname Hostname |this, cx| field(this, false, cx);
    get_port Port |this, cx| field(this, false, cx);
    get_pathname Pathname |this, cx| field(this, false, cx);
    get_search Search receiver;
    get_hash Hash |this, cx| field(this, false, cx);
}

/// Sets a component; the parameters follow when the query may have changed.
fn set(this: &JsValue, args: &[JsValue], part: Part, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let value = args.first().cloned().unwrap_or_default();
    let Some(url) = data(this) else {
        // Node converts the value before it looks at the receiver.
        text_of(&value, cx)?;
        field(this, false, cx)?;
        return Ok(JsValue::undefined());
    };
    let value = text_of(&value, cx)?;
    sync(&url);
    let text = value.to_std_string_lossy();
    let (before, after, done) = with(&url, |record| {
        let before = record.get(Part::Search);
        let done = record.set(part, &text);
        (before, record.get(Part::Search), done)
    })
    .unwrap_or_default();
    if part == Part::Href && !done {
        return Err(invalid_url(&value, None, cx));
    }
    if before != after
        && let Some(params) = params_of(&url)
    {
        params_class::replace(&params, &after);
    }
    Ok(JsValue::undefined())
}

macro_rules! setters {
    ($($name:ident $part:ident;)*) => {$(
        fn $name(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
            set(this, args, Part::$part, &mut Cx::new(context))
        }
    )*};
}

setters! {
    set_href Href;
    set_protocol Protocol;
    set_username Username;
    set_password Password;
    set_host Host;
    set_hostname Hostname;
    set_port Port;
    set_pathname Pathname;
    set_search Search;
    set_hash Hash;
}

fn get_search_params(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let url = field(this, false, cx)?;
    if let Some(params) = params_of(&url) {
        return Ok(params.into());
    }
    let search = component(&url, Part::Search);
    let params = params_class::of_url(&url, &search, cx);
    if let Some(data) = url.downcast_ref::<UrlData>() {
        *data.params.borrow_mut() = Some(params.clone());
    }
    Ok(params.into())
}

/// `URL` with its prototype; everything but inspection, which stdlib/internal/url.js adds.
pub(crate) fn make(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let prototype = cx.object();
    *cx.slot::<UrlClass>().prototype.borrow_mut() = Some(prototype.clone());
    let class = constructor("URL", 1, construct, &prototype, cx)?;
    method(&prototype, "toString", 0, get_href, cx)?;
    accessor(&prototype, "href", get_href, Some(set_href), cx)?;
    accessor(&prototype, "origin", get_origin, None, cx)?;
    accessor(&prototype, "protocol", get_protocol, Some(set_protocol), cx)?;
    accessor(&prototype, "username", get_username, Some(set_username), cx)?;
    accessor(&prototype, "password", get_password, Some(set_password), cx)?;
    accessor(&prototype, "host", get_host, Some(set_host), cx)?;
    accessor(&prototype, "hostname", get_hostname, Some(set_hostname), cx)?;
    accessor(&prototype, "port", get_port, Some(set_port), cx)?;
    accessor(&prototype, "pathname", get_pathname, Some(set_pathname), cx)?;
    accessor(&prototype, "search", get_search, Some(set_search), cx)?;
    accessor(&prototype, "searchParams", get_search_params, None, cx)?;
    accessor(&prototype, "hash", get_hash, Some(set_hash), cx)?;
    method(&prototype, "toJSON", 0, get_href, cx)?;
    method(&class, "canParse", 1, can_parse, cx)?;
    method(&class, "parse", 1, parse, cx)?;
    Ok(class.into())
}
