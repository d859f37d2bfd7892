//! The class `HTTPParser`: Node's constants and callbacks over [`Parser`].
//!
//! `execute` hands each event to the function stored under its number on the
//! object. Callbacks may free or initialise the parser: a generation number
//! tells, and the old input is dropped then.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Instant;

use boa_engine::object::FunctionObjectBuilder;
use boa_engine::object::builtins::JsArray;
use boa_engine::property::PropertyDescriptor;
use boa_engine::string::JsStr;
use boa_engine::{
    Context, Finalize, JsData, JsNativeError, JsObject, JsResult, JsString, JsValue, NativeFunction, Trace,
    js_string,
};
use boa_gc::GcRefCell;
use ouro_buffer::View;
use ouro_engine::Cx;

use crate::parser::{Event, Fault, HeadAnswer, Kind, Parser};

const ON_BEGIN: u32 = 0;
const ON_HEADERS: u32 = 1;
const ON_HEAD: u32 = 2;
pub(crate) const ON_BODY: u32 = 3;
const ON_COMPLETE: u32 = 4;
const ON_EXECUTE: u32 = 5;
const ON_TIMEOUT: u32 = 6;

const REQUEST: u32 = 1;
const RESPONSE: u32 = 2;

/// Used when nothing was configured: 16 KiB.
const DEFAULT_MAX_HEADER: usize = 16 * 1024;

#[derive(Default)]
struct Inner {
    parser: RefCell<Option<Parser>>,
    generation: Cell<u32>,
    /// When the message being read, or the wait for the first one, began.
    since: Cell<Option<Instant>>,
    in_body: Cell<bool>,
}

#[derive(Trace, Finalize, JsData)]
struct ParserData {
    #[unsafe_ignore_trace]
    inner: Rc<Inner>,
    /// What `execute` reads right now.
    input: GcRefCell<Option<JsObject>>,
}

fn inner(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<Rc<Inner>> {
    let object = this.as_object();
    match object.as_ref().and_then(|o| o.downcast_ref::<ParserData>()) {
        Some(data) => Ok(Rc::clone(&data.inner)),
        None => Err(cx.type_error("Illegal invocation")),
    }
}

fn set_input(this: &JsObject, input: Option<JsObject>) {
    if let Some(data) = this.downcast_ref::<ParserData>() {
        *data.input.borrow_mut() = input;
    }
}

fn latin1(bytes: &[u8]) -> JsValue {
    JsString::from(JsStr::latin1(bytes)).into()
}

type Native = fn(&JsValue, &[JsValue], &mut Context) -> JsResult<JsValue>;

/// Builds the class.
pub(crate) fn constructor(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let prototype = cx.object();
    let methods: [(&str, usize, Native); 11] = [
        ("close", 0, free),
        ("free", 0, free),
        ("remove", 0, nothing),
        ("execute", 0, execute),
        ("finish", 0, finish),
        ("initialize", 0, initialize),
        // Input is only handed over while the socket reads, so there is nothing
        // to hold back here.
        ("pause", 0, nothing),
        ("resume", 0, nothing),
        ("consume", 0, nothing),
        ("unconsume", 0, nothing),
        ("getCurrentBuffer", 0, current_buffer),
    ];
    for (name, length, native) in methods {
        let function = cx.function(name, length, NativeFunction::from_fn_ptr(native));
        cx.define(&prototype, name, function)?;
    }
    let native = NativeFunction::from_fn_ptr(construct);
    let function: JsObject = FunctionObjectBuilder::new(cx.realm(), native)
        .name(js_string!("HTTPParser"))
        .length(0)
        .constructor(true)
        .build()
        .into();
    let fixed = PropertyDescriptor::builder()
        .value(prototype.clone())
        .writable(false)
        .enumerable(false)
        .configurable(false);
    function.define_property_or_throw(js_string!("prototype"), fixed, cx)?;
    let own = PropertyDescriptor::builder()
        .value(function.clone())
        .writable(true)
        .enumerable(false)
        .configurable(true);
    prototype.define_property_or_throw(js_string!("constructor"), own, cx)?;
    let constants = [
        ("REQUEST", REQUEST),
        ("RESPONSE", RESPONSE),
        ("kOnMessageBegin", ON_BEGIN),
        ("kOnHeaders", ON_HEADERS),
        ("kOnHeadersComplete", ON_HEAD),
        ("kOnBody", ON_BODY),
        ("kOnMessageComplete", ON_COMPLETE),
        ("kOnExecute", ON_EXECUTE),
        ("kOnTimeout", ON_TIMEOUT),
        ("kLenientNone", 0),
        ("kLenientHeaders", 1),
        ("kLenientChunkedLength", 2),
        ("kLenientKeepAlive", 4),
        ("kLenientTransferEncoding", 8),
        ("kLenientVersion", 16),
        ("kLenientDataAfterClose", 32),
        ("kLenientOptionalLFAfterCR", 64),
        ("kLenientOptionalCRLFAfterChunk", 128),
        ("kLenientOptionalCRBeforeLF", 256),
        ("kLenientSpacesAfterChunkSize", 512),
        ("kLenientAll", 1023),
    ];
    for (name, value) in constants {
        cx.define(&function, name, value)?;
    }
    Ok(function.into())
}

fn construct(new_target: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(target) = new_target.as_object() else {
        return Err(JsNativeError::typ()
            .with_message("Class constructor HTTPParser cannot be invoked without 'new'")
            .into());
    };
    let prototype = target.get(js_string!("prototype"), context)?.as_object();
    let data = ParserData {
        inner: Rc::new(Inner::default()),
        input: GcRefCell::new(None),
    };
    Ok(JsObject::from_proto_and_data(prototype, data).into())
}

fn nothing(_: &JsValue, _: &[JsValue], _: &mut Context) -> JsResult<JsValue> {
    Ok(JsValue::undefined())
}

/// `initialize(type, resource, maxHeaderSize, lenientFlags, connections)`: ready
/// for the first message. With `connections` the wait for it counts as its start.
fn initialize(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let inner = inner(this, cx)?;
    let number = |index: usize| args.get(index).and_then(JsValue::as_number);
    let kind = match number(0) {
        Some(n) if n == f64::from(RESPONSE) => Kind::Response,
        Some(n) if n == f64::from(REQUEST) => Kind::Request,
        _ => return Err(cx.type_error("Invalid parser type")),
    };
    let max = number(2)
        .filter(|n| *n > 0.0)
        .map_or(DEFAULT_MAX_HEADER, |n| n as usize);
    let lenient = number(3).unwrap_or(0.0) as u16;
    let watched = args.get(4).is_some_and(JsValue::is_object);
    inner.generation.set(inner.generation.get().wrapping_add(1));
    inner.since.set(watched.then(Instant::now));
    inner.in_body.set(false);
    *inner.parser.borrow_mut() = Some(Parser::new(kind, max, lenient));
    Ok(JsValue::undefined())
}

fn free(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let inner = inner(this, &mut Cx::new(context))?;
    inner.generation.set(inner.generation.get().wrapping_add(1));
    inner.since.set(None);
    if let Ok(mut parser) = inner.parser.try_borrow_mut() {
        *parser = None;
    }
    Ok(JsValue::undefined())
}

/// `parserAge(parser)`: milliseconds since the message being read began, −1
/// between messages.
pub(crate) fn age(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let inner = inner(&args.first().cloned().unwrap_or_default(), cx)?;
    let age = inner
        .since
        .get()
        .map_or(-1.0, |since| since.elapsed().as_secs_f64() * 1e3);
    Ok(age.into())
}

/// `parserInBody(parser)`: whether the head of the message being read is in.
pub(crate) fn in_body(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let inner = inner(&args.first().cloned().unwrap_or_default(), cx)?;
    Ok(inner.in_body.get().into())
}

fn current_buffer(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    inner(this, cx)?;
    let object = this.as_object();
    let input = object
        .as_ref()
        .and_then(|o| o.downcast_ref::<ParserData>())
        .and_then(|data| data.input.borrow().clone());
    Ok(input.map_or_else(JsValue::undefined, JsValue::from))
}

/// One pass over a piece of input.
pub(crate) struct Pass {
    inner: Rc<Inner>,
    this: JsObject,
    generation: u32,
}

impl Pass {
    pub(crate) fn alive(&self) -> bool {
        self.inner.generation.get() == self.generation
    }

    /// Calls the callback of an event; `None` when there is none.
    pub(crate) fn call(&self, slot: u32, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Option<JsValue>> {
        let Some(callback) = self.this.get(slot, cx)?.as_callable() else {
            return Ok(None);
        };
        callback.call(&self.this.clone().into(), args, cx).map(Some)
    }

    pub(crate) fn parser<R>(&self, f: impl FnOnce(&mut Parser) -> R) -> Option<R> {
        self.inner.parser.try_borrow_mut().ok()?.as_mut().map(f)
    }

    fn fields(&self, cx: &mut Cx<'_>) -> JsValue {
        let list = self.parser(|parser| {
            let mut list = Vec::with_capacity(parser.fields().len() * 2);
            for (name, value) in parser.fields() {
                list.push(latin1(name));
                list.push(latin1(value));
            }
            list
        });
        JsArray::from_iter(list.unwrap_or_default(), cx).into()
    }

    pub(crate) fn head(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.note_body();
        let fields = self.fields(cx);
        let undefined = JsValue::undefined;
        let args = self.parser(|parser| {
            let head = parser.head();
            let request = parser.is_request();
            let (method, url) = if request {
                (head.method.into(), latin1(head.url))
            } else {
                (undefined(), undefined())
            };
            let (status, reason) = if request {
                (undefined(), undefined())
            } else {
                (head.status.into(), latin1(head.reason))
            };
            let notable = parser.notable();
            [
                head.major.into(),
                head.minor.into(),
                fields,
                method,
                url,
                status,
                reason,
                head.upgrade.into(),
                head.keep_alive.into(),
                notable.into(),
            ]
        });
        let Some(args) = args else { return Ok(()) };
        let answer = match self.call(ON_HEAD, &args, cx)? {
            Some(answer) => answer.to_i32(cx)?,
            None => 0,
        };
        if self.alive() {
            self.parser(|parser| {
                parser.answer_head(match answer {
                    1 => HeadAnswer::NoBody,
                    2 => HeadAnswer::Upgrade,
                    _ => HeadAnswer::Normal,
                });
            });
        }
        Ok(())
    }

    /// The `HTTPParser`.
    pub(crate) fn object(&self) -> &JsObject {
        &self.this
    }

    /// A message begins: its time counts.
    pub(crate) fn note_begin(&self) {
        self.inner.since.set(Some(Instant::now()));
        self.inner.in_body.set(false);
    }

    /// The head is in.
    pub(crate) fn note_body(&self) {
        self.inner.in_body.set(true);
    }

    /// The message is in.
    pub(crate) fn note_complete(&self) {
        self.inner.since.set(None);
        self.inner.in_body.set(false);
    }

    fn begin(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.note_begin();
        self.call(ON_BEGIN, &[], cx)?;
        Ok(())
    }

    pub(crate) fn trailers(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let args = [self.fields(cx), js_string!("").into()];
        self.call(ON_HEADERS, &args, cx)?;
        Ok(())
    }

    pub(crate) fn complete(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.note_complete();
        self.call(ON_COMPLETE, &[], cx)?;
        Ok(())
    }
}

/// The pass over the next piece of input of a parser.
pub(crate) fn pass(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<Pass> {
    let inner = inner(this, cx)?;
    let Some(object) = this.as_object() else {
        return Err(cx.type_error("Illegal invocation"));
    };
    Ok(Pass {
        generation: inner.generation.get(),
        inner,
        this: object.clone(),
    })
}

/// `execute(buffer)`: the number of bytes read, less than all when another
/// protocol follows, or an error object.
fn execute(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let pass = pass(this, cx)?;
    let value = args.first().cloned().unwrap_or_default();
    let Some(view) = View::any_view(&value, cx) else {
        return Err(cx.type_error("argument must be a buffer"));
    };
    if pass.parser(|_| ()).is_none() {
        return Err(cx.type_error("the parser is not initialized"));
    }
    set_input(&pass.this, value.as_object());
    let result = read(&pass, &view, cx);
    if pass.alive() {
        set_input(&pass.this, None);
    }
    result
}

fn read(pass: &Pass, view: &View, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let mut pos = 0;
    while pass.alive() {
        let step = pass.parser(|parser| {
            view.with(|data| {
                // The memory may have shrunk under a callback.
                pos = pos.min(data.len());
                parser.next(data, &mut pos)
            })
        });
        match step {
            None | Some(Ok(None)) => break,
            Some(Err(fault)) => return parse_error(fault, cx),
            Some(Ok(Some(event))) => match event {
                Event::Begin => pass.begin(cx)?,
                Event::Head => pass.head(cx)?,
                Event::Body(start, end) => {
                    let offset = view.offset + start;
                    let chunk = ouro_buffer::make::view(view.backing.object(), offset, end - start, cx)?;
                    pass.call(ON_BODY, &[chunk.into()], cx)?;
                }
                Event::Trailers => pass.trailers(cx)?,
                Event::Complete => pass.complete(cx)?,
                Event::Upgrade => return Ok(pos.into()),
            },
        }
    }
    Ok(view.len.into())
}

/// `finish()`: the input is over; an error object when that cuts a message.
fn finish(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let pass = pass(this, cx)?;
    match pass.parser(Parser::finish) {
        None | Some(Ok(None)) => {}
        Some(Ok(Some(_))) => pass.complete(cx)?,
        Some(Err(fault)) => return parse_error(fault, cx),
    }
    Ok(JsValue::undefined())
}

/// The error `execute` returns; the JS half adds the packet.
pub(crate) fn parse_error(fault: Fault, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let error = JsNativeError::error().with_message("Parse Error").into_opaque(cx);
    cx.define(&error, "bytesParsed", fault.at)?;
    cx.define(&error, "code", JsString::from(fault.code))?;
    cx.define(&error, "reason", JsString::from(fault.reason))?;
    Ok(error.into())
}
