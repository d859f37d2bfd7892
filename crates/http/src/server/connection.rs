//! One connection of a server: which request is being answered, and the input.
//!
//! ```text
//! idle ─plain request→ answering one (short way) ─finished→ idle
//!   └─any other request→ `others` counts what the JS half has to answer ─settled→ idle
//! ```

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Instant;

use boa_engine::object::Ref;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsValue, Trace, js_string};
use boa_gc::GcRefCell;
use ouro_engine::Cx;
use ouro_net::{Consumer, Output};

use super::fields::{Request, Response};
use super::{Half, half};
use crate::class::{self, Pass};
use crate::methods;
use crate::parser::{Event, HeadAnswer};

/// The connection as the short way knows it.
#[derive(Trace, Finalize, JsData)]
pub(crate) struct Link {
    pub(crate) server: JsObject,
    pub(crate) socket: JsObject,
    /// The `HTTPParser`.
    parser: JsObject,
    /// The record of the JS half.
    connection: JsObject,
    /// The socket's handle while its input comes here.
    pub(crate) handle: GcRefCell<Option<JsObject>>,
    /// Request and response of the short way that are not finished.
    current: GcRefCell<Option<(JsObject, JsObject)>>,
    /// The request whose end was not read yet.
    reading: GcRefCell<Option<JsObject>>,
    #[unsafe_ignore_trace]
    pub(crate) state: LinkState,
}

pub(crate) struct LinkState {
    pub(crate) output: RefCell<Option<Output>>,
    /// Messages are of the usual classes and nothing of the server's options asks for more.
    usual: bool,
    /// More fields than this are cut by the JS half.
    max_fields: usize,
    /// Requests handed to the JS half that it did not settle.
    others: Cell<u32>,
    /// Since when nothing is asked.
    idle: Cell<Option<Instant>>,
    /// The JS half's timer runs and looks at `idle` when it is due.
    pub(crate) watched: Cell<bool>,
    /// The JS half must see the next request: it set a time-out on the socket.
    pub(crate) notify: Cell<bool>,
}

/// The link behind an object.
pub(crate) fn link(object: &JsObject) -> Option<Ref<'_, Link>> {
    object.downcast_ref::<Link>()
}

fn of(args: &[JsValue]) -> Option<JsObject> {
    args.first()
        .and_then(JsValue::as_object)
        .filter(|object| object.is::<Link>())
}

impl Link {
    /// Whether this is the response being sent.
    pub(crate) fn answers(&self, response: &JsObject) -> bool {
        self.current
            .borrow()
            .as_ref()
            .is_some_and(|(_, current)| JsObject::equals(current, response))
    }

    /// The response is finished and others wait for the JS half.
    pub(crate) fn has_others(&self) -> bool {
        self.state.others.get() > 0
    }

    /// Forgets the current request; whether there was one.
    pub(crate) fn settle(&self) -> bool {
        self.current.borrow_mut().take().is_some()
    }

    pub(crate) fn begin_idle(&self) {
        self.state.idle.set(Some(Instant::now()));
    }

    /// The record of the JS half.
    pub(crate) fn connection(&self) -> JsValue {
        self.connection.clone().into()
    }
}

/// `linkMake(server, socket, parser, connection, usual, maxPairs)`
pub(crate) fn make(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = |index: usize| args.get(index).and_then(JsValue::as_object);
    let (Some(server), Some(socket), Some(parser), Some(connection)) =
        (object(0), object(1), object(2), object(3))
    else {
        return Err(cx.type_error("http: linkMake takes four objects"));
    };
    let max = args.get(5).and_then(JsValue::as_number).unwrap_or(0.0);
    let link = Link {
        server,
        socket,
        parser,
        connection,
        handle: GcRefCell::new(None),
        current: GcRefCell::new(None),
        reading: GcRefCell::new(None),
        state: LinkState {
            output: RefCell::new(None),
            usual: args.get(4).is_some_and(JsValue::to_boolean),
            max_fields: if max > 0.0 { max as usize } else { usize::MAX },
            others: Cell::new(0),
            idle: Cell::new(None),
            watched: Cell::new(false),
            notify: Cell::new(false),
        },
    };
    Ok(JsObject::new(cx.root_shape(), None, link).upcast().into())
}

/// `linkConsume(link, handle)`: the input of the handle comes here from now on; `false` when it cannot.
pub(crate) fn consume(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let (Some(object), Some(handle)) = (of(args), args.get(1).and_then(JsValue::as_object)) else {
        return Ok(false.into());
    };
    let Some(output) = Output::of(&handle) else {
        return Ok(false.into());
    };
    if let Some(link) = link(&object) {
        *link.state.output.borrow_mut() = Some(output);
        *link.handle.borrow_mut() = Some(handle.clone());
    }
    Ok(ouro_net::consume(&handle, Some(Rc::new(Input(object)))).into())
}

/// `linkRelease(link)`: the input goes to `onread` again.
pub(crate) fn release(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(object) = of(args)
        && let Some(link) = link(&object)
    {
        *link.state.output.borrow_mut() = None;
        let handle = link.handle.borrow_mut().take();
        if let Some(handle) = handle {
            ouro_net::consume(&handle, None);
        }
    }
    Ok(JsValue::undefined())
}

/// `linkBusy(link)`: a request came some other way.
pub(crate) fn busy(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(object) = of(args)
        && let Some(link) = link(&object)
    {
        link.state.idle.set(None);
        link.state.others.set(link.state.others.get().saturating_add(1));
    }
    Ok(JsValue::undefined())
}

/// `linkSettle(link)`: the first request in line is answered; whether it is the one known only here.
pub(crate) fn settle(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(object) = of(args) else {
        return Ok(false.into());
    };
    let settled = link(&object).is_some_and(|link| {
        let settled = link.settle();
        if !settled {
            link.state.others.set(link.state.others.get().saturating_sub(1));
        }
        settled
    });
    Ok(settled.into())
}

/// `linkTake(link)`: the request known only here, which it forgets.
pub(crate) fn take(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let current = of(args).and_then(|object| link(&object)?.current.borrow_mut().take());
    Ok(current.map_or_else(JsValue::undefined, |(request, _)| request.into()))
}

/// `linkIdle(link, timer, notify)`: nothing is asked from now on. `timer`: a timer of the JS half looks at it;
/// `notify`: the JS half must see the next request.
pub(crate) fn idle(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(object) = of(args)
        && let Some(link) = link(&object)
    {
        link.begin_idle();
        link.state
            .watched
            .set(args.get(1).is_some_and(JsValue::to_boolean));
        link.state
            .notify
            .set(args.get(2).is_some_and(JsValue::to_boolean));
    }
    Ok(JsValue::undefined())
}

/// `linkIdleTime(link)`: milliseconds since nothing is asked, −1 when something is. The timer is over.
pub(crate) fn idle_time(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let since = of(args).and_then(|object| {
        let link = link(&object)?;
        link.state.watched.set(false);
        link.state.idle.get()
    });
    Ok(since
        .map_or(-1.0, |since| since.elapsed().as_secs_f64() * 1e3)
        .into())
}

/// `linkWatch(link)`: the timer runs again.
pub(crate) fn watch(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(object) = of(args)
        && let Some(link) = link(&object)
    {
        link.state.watched.set(true);
    }
    Ok(JsValue::undefined())
}

/// Takes the input of a link.
struct Input(JsObject);

/// What one reading of a link needs.
struct Reading {
    object: JsObject,
    half: Rc<Half>,
    pass: Pass,
    socket: JsObject,
    connection: JsObject,
    server: JsObject,
    /// The preface of HTTP/2 was seen.
    preface: bool,
}

impl Consumer for Input {
    fn input(&self, bytes: &[u8], cx: &mut Cx<'_>) -> JsResult<()> {
        let Some(half) = half(cx) else { return Ok(()) };
        let parts = link(&self.0).map(|link| {
            (
                link.parser.clone(),
                link.socket.clone(),
                link.connection.clone(),
                link.server.clone(),
            )
        });
        let Some((parser, socket, connection, server)) = parts else {
            return Ok(());
        };
        ouro_net::touch_socket(&socket, cx)?;
        let mut reading = Reading {
            object: self.0.clone(),
            half,
            pass: class::pass(&parser.into(), cx)?,
            socket,
            connection,
            server,
            preface: false,
        };
        reading.run(bytes, cx)
    }
}

impl Reading {
    fn run(&mut self, bytes: &[u8], cx: &mut Cx<'_>) -> JsResult<()> {
        let mut pos = 0;
        while self.pass.alive() {
            let step = self.pass.parser(|parser| parser.next(bytes, &mut pos));
            match step {
                None | Some(Ok(None)) => break,
                Some(Err(fault)) => {
                    let error = class::parse_error(fault, cx)?;
                    return self.after(error, bytes, cx);
                }
                Some(Ok(Some(event))) => match event {
                    Event::Begin => self.pass.note_begin(),
                    Event::Head => self.head(cx)?,
                    Event::Body(start, end) => {
                        let piece = bytes.get(start..end).unwrap_or(&[]);
                        let chunk = ouro_buffer::new_buffer_of(piece, cx)?;
                        self.pass.call(class::ON_BODY, &[chunk.into()], cx)?;
                    }
                    Event::Trailers => self.pass.trailers(cx)?,
                    Event::Complete => self.complete(cx)?,
                    Event::Upgrade => return self.after(pos.into(), bytes, cx),
                },
            }
        }
        if self.preface {
            return self.after(JsValue::from(bytes.len()), bytes, cx);
        }
        Ok(())
    }

    /// What the JS half does with errors and other protocols.
    fn after(&self, result: JsValue, bytes: &[u8], cx: &mut Cx<'_>) -> JsResult<()> {
        let input = ouro_buffer::new_buffer_of(bytes, cx)?;
        let args = [self.connection.clone().into(), result, input.into()];
        self.half.after_execute.call(&JsValue::undefined(), &args, cx)?;
        Ok(())
    }

    /// Whether the request whose head is there may go the short way.
    fn is_plain(&self, cx: &mut Cx<'_>) -> JsResult<bool> {
        let Some(link) = link(&self.object) else {
            return Ok(false);
        };
        let state = &link.state;
        let free = state.usual
            && state.others.get() == 0
            && !state.notify.get()
            && link.current.borrow().is_none()
            && state.output.borrow().as_ref().is_some_and(Output::is_free)
            && self.half.is_silent();
        let max = state.max_fields;
        drop(link);
        if !free {
            return Ok(false);
        }
        let plain = self.pass.parser(|parser| {
            let head = parser.head();
            (head.major, head.minor) == (1, 1)
                && !head.upgrade
                && head.method != methods::PRI
                && head.method != methods::CONNECT
                && parser.fields().len() * 2 <= max
                && parser.notable() == 1
        });
        if plain != Some(true) {
            return Ok(false);
        }
        let limit = self.server.get(js_string!("maxRequestsPerSocket"), cx)?;
        Ok(limit.as_number().is_some_and(|limit| limit <= 0.0))
    }

    fn head(&mut self, cx: &mut Cx<'_>) -> JsResult<()> {
        if self.is_plain(cx)? {
            return self.emit_request(cx);
        }
        if let Some(link) = link(&self.object) {
            link.state.idle.set(None);
            link.state.notify.set(false);
            link.state.others.set(link.state.others.get().saturating_add(1));
        }
        self.preface |= self.pass.parser(|parser| parser.head().method) == Some(methods::PRI);
        self.pass.head(cx)
    }

    /// The short way: both messages are made here, and the server emits `'request'`.
    fn emit_request(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.pass.note_body();
        let head = self.pass.parser(|parser| {
            let head = parser.head();
            let (method, keeps) = (head.method, head.keep_alive);
            (method, keeps, parser.is_bodiless(), parser.take_head())
        });
        let Some((method, keeps, bodiless, text)) = head else {
            return Ok(());
        };
        let request = Request::new(self.socket.clone(), method, bodiless, text);
        let half = &self.half;
        let request = JsObject::new(cx.root_shape(), half.request_proto.clone(), request).upcast();
        let timeout = self.server.get(js_string!("keepAliveTimeout"), cx)?;
        let timeout = timeout.as_number().filter(|ms| *ms > 0.0).unwrap_or(0.0);
        let has_body = method != methods::HEAD;
        let response = Response::new(request.clone(), self.object.clone(), has_body, keeps, timeout);
        let response = JsObject::new(cx.root_shape(), half.response_proto.clone(), response).upcast();
        if let Some(link) = link(&self.object) {
            link.state.idle.set(None);
            *link.current.borrow_mut() = Some((request.clone(), response.clone()));
            *link.reading.borrow_mut() = bodiless.then(|| request.clone());
        }
        if !bodiless {
            // The JS half takes the body.
            let parser = self.pass.object();
            parser.set(js_string!("incoming"), request.clone(), true, cx)?;
        }
        self.socket
            .set(js_string!("_httpMessage"), response.clone(), true, cx)?;
        let emit = self.server.get(js_string!("emit"), cx)?;
        let Some(emit) = emit.as_callable() else {
            return Err(cx.type_error("server.emit is not a function"));
        };
        let args = [js_string!("request").into(), request.into(), response.into()];
        emit.call(&self.server.clone().into(), &args, cx)?;
        if self.pass.alive() {
            self.pass.parser(|parser| parser.answer_head(HeadAnswer::Normal));
        }
        Ok(())
    }

    fn complete(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let request = link(&self.object).and_then(|link| link.reading.borrow_mut().take());
        let Some(request) = request else {
            return self.pass.complete(cx);
        };
        self.pass.note_complete();
        let known = match request.downcast_ref::<Request>() {
            Some(data) if !data.state.spilled.get() => {
                data.state.complete.set(true);
                data.state.ended.set(true);
                true
            }
            _ => false,
        };
        if !known {
            self.half
                .end_body
                .call(&JsValue::undefined(), &[request.into()], cx)?;
        }
        Ok(())
    }
}
