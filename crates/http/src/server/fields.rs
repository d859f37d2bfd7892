//! The fields of messages whose state is in Rust, and the accessors that show
//! them.
//!
//! An accessor is reached only while the object has no property of that name:
//! a message of the JS half shows the default then. Assigning makes a property,
//! except for the fields that decide what happens next, which stay in Rust.

use std::cell::{Cell, RefCell};

use boa_engine::property::PropertyDescriptor;
use boa_engine::string::JsStr;
use boa_engine::{
    Context, Finalize, JsData, JsObject, JsResult, JsString, JsValue, NativeFunction, Trace, js_string,
};
use boa_gc::GcRefCell;
use ouro_engine::Cx;

use super::connection;
use crate::methods;
use crate::parser::HeadText;

/// What a request holds.
#[derive(Trace, Finalize, JsData)]
pub(crate) struct Request {
    pub(crate) socket: JsObject,
    /// `rawHeaders` and `url` once they were asked for, or set.
    raw: GcRefCell<Option<JsValue>>,
    url: GcRefCell<Option<JsValue>>,
    #[unsafe_ignore_trace]
    pub(crate) state: RequestState,
}

pub(crate) struct RequestState {
    text: HeadText,
    method: u8,
    /// No body is announced.
    pub(crate) bodiless: bool,
    pub(crate) spilled: Cell<bool>,
    pub(crate) complete: Cell<bool>,
    pub(crate) ended: Cell<bool>,
    pub(crate) dumped: Cell<bool>,
}

impl Request {
    pub(crate) fn new(socket: JsObject, method: u8, bodiless: bool, text: HeadText) -> Self {
        Request {
            socket,
            raw: GcRefCell::new(None),
            url: GcRefCell::new(None),
            state: RequestState {
                text,
                method,
                bodiless,
                spilled: Cell::new(false),
                complete: Cell::new(false),
                ended: Cell::new(false),
                dumped: Cell::new(false),
            },
        }
    }
}

/// What a response holds.
#[derive(Trace, Finalize, JsData)]
pub(crate) struct Response {
    pub(crate) request: JsObject,
    /// The connection's [`connection::Link`].
    pub(crate) link: JsObject,
    pub(crate) message: GcRefCell<JsValue>,
    #[unsafe_ignore_trace]
    pub(crate) state: ResponseState,
}

pub(crate) struct ResponseState {
    pub(crate) spilled: Cell<bool>,
    pub(crate) attached: Cell<bool>,
    pub(crate) header: RefCell<Option<Vec<u8>>>,
    pub(crate) header_sent: Cell<bool>,
    pub(crate) finished: Cell<bool>,
    pub(crate) destroyed: Cell<bool>,
    pub(crate) closed: Cell<bool>,
    pub(crate) status: Cell<i32>,
    pub(crate) length: Cell<Option<f64>>,
    pub(crate) keep_alive: Cell<bool>,
    pub(crate) own_keep_alive: Cell<bool>,
    pub(crate) last: Cell<bool>,
    pub(crate) chunked: Cell<bool>,
    pub(crate) has_body: Cell<bool>,
    /// There is, or was, a store of listeners, of headers.
    pub(crate) heard: Cell<bool>,
    pub(crate) has_store: Cell<bool>,
    /// Milliseconds for `Keep-Alive: timeout`, 0 for none.
    pub(crate) timeout: f64,
}

impl Response {
    pub(crate) fn new(
        request: JsObject,
        link: JsObject,
        has_body: bool,
        keep_alive: bool,
        timeout: f64,
    ) -> Self {
        Response {
            request,
            link,
            message: GcRefCell::new(JsValue::undefined()),
            state: ResponseState {
                spilled: Cell::new(false),
                attached: Cell::new(true),
                header: RefCell::new(None),
                header_sent: Cell::new(false),
                finished: Cell::new(false),
                destroyed: Cell::new(false),
                closed: Cell::new(false),
                status: Cell::new(200),
                length: Cell::new(None),
                keep_alive: Cell::new(keep_alive),
                own_keep_alive: Cell::new(false),
                last: Cell::new(false),
                chunked: Cell::new(false),
                has_body: Cell::new(has_body),
                heard: Cell::new(false),
                has_store: Cell::new(false),
                timeout,
            },
        }
    }
}

fn latin1(bytes: &[u8]) -> JsValue {
    JsString::from(JsStr::latin1(bytes)).into()
}

/// What becomes of a value that is assigned.
enum Set {
    /// The state has it.
    Kept,
    /// It becomes a property, and the state knows that.
    Noted,
    /// The state cannot express it.
    Spill,
}

/// A field: its name, its value on a message without state here, how it is read
/// from the state, and how it is set there.
struct Field<T> {
    name: &'static str,
    default: fn() -> JsValue,
    get: fn(&T, &mut Cx<'_>) -> Got,
    set: fn(&T, &JsValue) -> Set,
}

/// What reading the state gives.
enum Got {
    Value(JsValue),
    /// It is a property of this socket; reading it may run JS.
    Mark(Option<JsObject>),
}

impl<T: Into<JsValue>> From<T> for Got {
    fn from(value: T) -> Self {
        Got::Value(value.into())
    }
}

fn flag(cell: &Cell<bool>, value: &JsValue) -> Set {
    match value.as_boolean() {
        Some(value) => {
            cell.set(value);
            Set::Kept
        }
        None => Set::Spill,
    }
}

fn no<T>(_: &T, _: &JsValue) -> Set {
    Set::Spill
}

const fn null() -> JsValue {
    JsValue::null()
}

fn falsy() -> JsValue {
    false.into()
}

fn truthy() -> JsValue {
    true.into()
}

fn zero() -> JsValue {
    0.into()
}

const fn undefined() -> JsValue {
    JsValue::undefined()
}

fn empty() -> JsValue {
    js_string!("").into()
}

/// A field that has its default in every message made here.
macro_rules! plain {
    ($name:literal, $default:ident) => {
        Field {
            name: $name,
            default: $default,
            get: |_, _| $default().into(),
            set: no,
        }
    };
}

macro_rules! field {
    ($name:literal, $default:expr, $get:expr, $set:expr) => {
        Field {
            name: $name,
            default: $default,
            get: $get,
            set: $set,
        }
    };
}

fn raw_headers(request: &Request, cx: &mut Cx<'_>) -> JsValue {
    if let Some(raw) = request.raw.borrow().as_ref() {
        return raw.clone();
    }
    let fields = request.state.text.fields();
    let mut list = Vec::with_capacity(fields.len() * 2);
    for (name, value) in fields {
        list.push(latin1(name));
        list.push(latin1(value));
    }
    let list: JsValue = boa_engine::object::builtins::JsArray::from_iter(list, cx).into();
    *request.raw.borrow_mut() = Some(list.clone());
    list
}

const REQUEST: &[Field<Request>] = &[
    field!("socket", undefined, |r, _| r.socket.clone().into(), no),
    field!("httpVersionMajor", null, |_, _| 1.into(), no),
    field!("httpVersionMinor", null, |_, _| 1.into(), no),
    field!("httpVersion", null, |_, _| js_string!("1.1").into(), no),
    field!("complete", falsy, |r, _| r.state.complete.get().into(), |r, v| {
        flag(&r.state.complete, v)
    }),
    field!("upgrade", null, |_, _| false.into(), no),
    field!(
        "url",
        empty,
        |r, _| {
            let mut url = r.url.borrow_mut();
            url.get_or_insert_with(|| latin1(r.state.text.url()))
                .clone()
                .into()
        },
        |r, v| {
            *r.url.borrow_mut() = Some(v.clone());
            Set::Kept
        }
    ),
    field!(
        "method",
        null,
        |r, _| {
            let name = methods::ALL.get(usize::from(r.state.method));
            name.map_or_else(undefined, |name| JsString::from(*name).into())
                .into()
        },
        no
    ),
    field!("_httpRaw", undefined, |r, cx| raw_headers(r, cx).into(), no),
    field!(
        "_httpHeaderCount",
        zero,
        |r, _| JsValue::from(r.state.text.fields().len() * 2).into(),
        no
    ),
    field!("_dumped", falsy, |r, _| r.state.dumped.get().into(), |r, v| flag(
        &r.state.dumped,
        v
    )),
    field!("_httpEnded", falsy, |r, _| r.state.ended.get().into(), |r, v| {
        flag(&r.state.ended, v)
    }),
    plain!("_httpLive", falsy),
];

fn socket_of(response: &Response) -> JsValue {
    if !response.state.attached.get() {
        return null();
    }
    connection::link(&response.link).map_or_else(null, |link| link.socket.clone().into())
}

const RESPONSE: &[Field<Response>] = &[
    field!("req", undefined, |r, _| r.request.clone().into(), no),
    field!("_httpSocket", null, |r, _| socket_of(r).into(), |r, v| {
        if !v.is_null() {
            return Set::Spill;
        }
        r.state.attached.set(false);
        Set::Kept
    }),
    field!("_keepAliveTimeout", zero, |r, _| r.state.timeout.into(), no),
    field!(
        "_httpMark",
        undefined,
        |r, _| Got::Mark(connection::link(&r.link).map(|link| link.socket.clone())),
        no
    ),
    field!(
        "_header",
        null,
        |r, _| r
            .state
            .header
            .borrow()
            .as_deref()
            .map_or_else(null, latin1)
            .into(),
        no
    ),
    field!(
        "_headerSent",
        falsy,
        |r, _| r.state.header_sent.get().into(),
        |r, v| flag(&r.state.header_sent, v)
    ),
    field!(
        "_contentLength",
        null,
        |r, _| r.state.length.get().map_or_else(null, JsValue::from).into(),
        |r, v| {
            if !v.is_number() && !v.is_null() {
                return Set::Spill;
            }
            r.state.length.set(v.as_number());
            Set::Kept
        }
    ),
    field!("_closed", falsy, |r, _| r.state.closed.get().into(), |r, v| flag(
        &r.state.closed,
        v
    )),
    field!("finished", falsy, |r, _| r.state.finished.get().into(), |r, v| {
        flag(&r.state.finished, v)
    }),
    field!(
        "destroyed",
        falsy,
        |r, _| r.state.destroyed.get().into(),
        |r, v| flag(&r.state.destroyed, v)
    ),
    field!(
        "statusCode",
        || 200.into(),
        |r, _| r.state.status.get().into(),
        |r, v| match v.as_i32() {
            Some(status) => {
                r.state.status.set(status);
                Set::Kept
            }
            None => Set::Spill,
        }
    ),
    field!(
        "statusMessage",
        undefined,
        |r, _| r.message.borrow().clone().into(),
        |r, v| {
            *r.message.borrow_mut() = v.clone();
            Set::Kept
        }
    ),
    field!(
        "shouldKeepAlive",
        truthy,
        |r, _| r.state.keep_alive.get().into(),
        |r, v| flag(&r.state.keep_alive, v)
    ),
    field!("_last", falsy, |r, _| r.state.last.get().into(), |r, v| flag(
        &r.state.last,
        v
    )),
    field!(
        "chunkedEncoding",
        falsy,
        |r, _| r.state.chunked.get().into(),
        |r, v| flag(&r.state.chunked, v)
    ),
    field!(
        "_hasBody",
        truthy,
        |r, _| r.state.has_body.get().into(),
        |r, v| flag(&r.state.has_body, v)
    ),
    field!(
        "_defaultKeepAlive",
        truthy,
        |r, _| (!r.state.own_keep_alive.get()).into(),
        no
    ),
    field!("_events", undefined, |_, _| undefined().into(), |r, _| {
        r.state.heard.set(true);
        Set::Noted
    }),
    field!("_httpHeaders", null, |_, _| null().into(), |r, _| {
        r.state.has_store.set(true);
        Set::Noted
    }),
    plain!("sendDate", truthy),
    plain!("_sent100", falsy),
    plain!("_expect_continue", falsy),
    plain!("_maxRequestsPerSocket", zero),
    plain!("outputSize", zero),
    plain!("writable", truthy),
    plain!("maxRequestsOnConnectionReached", falsy),
    plain!("useChunkedEncodingByDefault", truthy),
    plain!("_removedConnection", falsy),
    plain!("_removedContLen", falsy),
    plain!("_removedTE", falsy),
    plain!("strictContentLength", falsy),
    plain!("_trailer", empty),
    plain!("_httpBytes", zero),
    plain!("_httpCorked", zero),
    plain!("_httpOutput", null),
    plain!("_httpParts", null),
    plain!("_httpPartBytes", zero),
    plain!("_httpError", null),
    plain!("_httpRejectsBody", falsy),
    plain!("_httpUnique", null),
];

/// State that may become properties.
trait Stateful: boa_engine::object::NativeObject + Sized {
    const FIELDS: &'static [Field<Self>];
    fn spilled(&self) -> &Cell<bool>;
}

impl Stateful for Request {
    const FIELDS: &'static [Field<Self>] = REQUEST;
    fn spilled(&self) -> &Cell<bool> {
        &self.state.spilled
    }
}

impl Stateful for Response {
    const FIELDS: &'static [Field<Self>] = RESPONSE;
    fn spilled(&self) -> &Cell<bool> {
        &self.state.spilled
    }
}

/// The nearest object from `this` up its prototypes with state of this kind.
fn nearest<T: Stateful>(this: &JsValue) -> Option<JsObject> {
    let mut object = this.as_object()?;
    loop {
        if object.is::<T>() {
            return Some(object);
        }
        object = object.prototype()?;
    }
}

fn read<T: Stateful>(object: &JsObject, field: &Field<T>, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let got = match object.downcast_ref::<T>() {
        Some(state) if !state.spilled().get() => (field.get)(&state, cx),
        _ => (field.default)().into(),
    };
    match got {
        Got::Value(value) => Ok(value),
        Got::Mark(Some(socket)) => socket.get(js_string!("writableHighWaterMark"), cx),
        Got::Mark(None) => Ok(undefined()),
    }
}

fn getter<T: Stateful>(index: usize, this: &JsValue, context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let Some(field) = T::FIELDS.get(index) else {
        return Ok(undefined());
    };
    match nearest::<T>(this) {
        Some(object) => read(&object, field, cx),
        None => Ok((field.default)()),
    }
}

fn setter<T: Stateful>(
    index: usize,
    this: &JsValue,
    args: &[JsValue],
    context: &mut Context,
) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let value = args.first().cloned().unwrap_or_default();
    let (Some(field), Some(object)) = (T::FIELDS.get(index), this.as_object()) else {
        return Ok(undefined());
    };
    let stays = match object.downcast_ref::<T>() {
        Some(state) if !state.spilled().get() => Some((field.set)(&state, &value)),
        _ => None,
    };
    match stays {
        Some(Set::Kept) => return Ok(undefined()),
        Some(Set::Spill) => spill::<T>(&object, cx)?,
        Some(Set::Noted) | None => {}
    }
    object.create_data_property_or_throw(JsString::from(field.name), value, cx)?;
    Ok(undefined())
}

fn spill<T: Stateful>(object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    let mut values = Vec::with_capacity(T::FIELDS.len());
    for field in T::FIELDS {
        values.push(read::<T>(object, field, cx)?);
    }
    if let Some(state) = object.downcast_ref::<T>() {
        state.spilled().set(true);
    }
    for (field, value) in T::FIELDS.iter().zip(values) {
        if value != (field.default)() {
            object.create_data_property_or_throw(JsString::from(field.name), value, cx)?;
        }
    }
    Ok(())
}

fn accessors<T: Stateful>(prototype: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    for (index, field) in T::FIELDS.iter().enumerate() {
        let get =
            NativeFunction::from_copy_closure(move |this, _, context| getter::<T>(index, this, context));
        let set = NativeFunction::from_copy_closure(move |this, args, context| {
            setter::<T>(index, this, args, context)
        });
        let (get, set) = (cx.function(field.name, 0, get), cx.function(field.name, 1, set));
        let descriptor = PropertyDescriptor::builder()
            .get(get)
            .set(set)
            .enumerable(false)
            .configurable(true);
        prototype.define_property_or_throw(JsString::from(field.name), descriptor, cx)?;
    }
    Ok(())
}

/// Puts the accessors on the prototypes of IncomingMessage and ServerResponse.
pub(super) fn install(request: &JsObject, response: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
    accessors::<Request>(request, cx)?;
    accessors::<Response>(response, cx)
}
