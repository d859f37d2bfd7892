//! The server's short way: from bytes to `'request'` and from `end()` to the
//! kernel without entering the JS halves.
//!
//! ```text
//! bytes ─▶ Link::input ─plain request, nothing else under way─▶ emit('request', req, res)
//!             └─ anything else ─▶ the callbacks of the JS half (_http_common.js, _http_server.js)
//! res.writeHead(), res.end() ─res untouched otherwise─▶ one write ─tick─▶ idle again
//!             └─ anything else ─▶ the JS methods
//! ```
//! Messages made here keep their state in Rust. Programs and the JS half see it
//! through accessors of the prototypes ([`fields`]); an assignment these cannot
//! express turns the state into ordinary properties ("spills"), and the message
//! is the JS half's from then on.
//!
//! Owns: [`Link`](connection::Link), one per connection, which also knows which
//! request is being answered and since when the connection idles. Must not know:
//! time-outs, the limits of a server, errors of clients, upgrades.

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::{JsObject, JsResult, JsString, JsValue, NativeFunction};
use ouro_engine::Cx;

pub(crate) mod connection;
pub(crate) mod fields;
pub(crate) mod response;

/// What the JS half hands over once.
pub(crate) struct Half {
    request_proto: JsObject,
    response_proto: JsObject,
    status_codes: JsObject,
    /// Diagnostics channels: with a subscriber the short way is not taken.
    channels: [JsObject; 3],
    /// What the prototype of a channel without subscribers is.
    silent: JsObject,
    /// The methods for what is not done here.
    write_head: JsObject,
    end: JsObject,
    implicit_header: JsObject,
    socket_write: JsObject,
    /// `(connection, result of execute, input)`
    after_execute: JsObject,
    /// `(connection)`: after a response; sets the idle timer.
    start_idle: JsObject,
    /// `(socket)`: after the last response.
    close_socket: JsObject,
    /// `(res)`: everything is with the kernel.
    emit_finish: JsObject,
    /// `(res)`: makes the object for a write that has to wait.
    write_request: JsObject,
    /// `(res, status)`: a write failed.
    write_failed: JsObject,
    /// `(req)`: the end of its body.
    end_body: JsObject,
    /// The natives that took the places of `write_head`, and of the tick after `end`.
    own_write_head: JsObject,
    finish: JsObject,
}

impl Half {
    /// Whether nobody subscribes to a channel of the server.
    fn is_silent(&self) -> bool {
        self.channels.iter().all(|channel| {
            channel
                .prototype()
                .is_some_and(|found| JsObject::equals(&found, &self.silent))
        })
    }
}

#[derive(Default)]
struct Slot(RefCell<Option<Rc<Half>>>);

/// What `serverSetup` got; `None` before.
pub(crate) fn half(cx: &mut Cx<'_>) -> Option<Rc<Half>> {
    cx.slot::<Slot>().0.borrow().clone()
}

/// `serverSetup({…})`: takes what [`Half`] lists, puts accessors on the two
/// prototypes and gives the `writeHead` of responses.
pub(crate) fn setup(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(given) = args.first().and_then(JsValue::as_object) else {
        return Err(cx.type_error("http: serverSetup takes an object"));
    };
    let get = |name: &str, cx: &mut Cx<'_>| -> JsResult<JsObject> {
        match given.get(JsString::from(name), cx)?.as_object() {
            Some(object) => Ok(object),
            None => Err(cx.type_error(format!("http: serverSetup needs '{name}'"))),
        }
    };
    let channels = [
        get("onRequestStart", cx)?,
        get("onResponseCreated", cx)?,
        get("onResponseFinish", cx)?,
    ];
    let silent = get("silent", cx)?;
    let own_write_head = cx.function(
        "writeHead",
        3,
        NativeFunction::from_fn_ptr(|this, args, context| {
            response::write_head(this, args, &mut Cx::new(context))
        }),
    );
    let finish = cx.function(
        "",
        1,
        NativeFunction::from_fn_ptr(|_, args, context| response::finish_tick(args, &mut Cx::new(context))),
    );
    let half = Half {
        request_proto: get("requestProto", cx)?,
        response_proto: get("responseProto", cx)?,
        status_codes: get("STATUS_CODES", cx)?,
        channels,
        silent,
        write_head: get("writeHead", cx)?,
        end: get("end", cx)?,
        implicit_header: get("implicitHeader", cx)?,
        socket_write: get("socketWrite", cx)?,
        after_execute: get("afterExecute", cx)?,
        start_idle: get("startIdle", cx)?,
        close_socket: get("closeSocket", cx)?,
        emit_finish: get("emitFinish", cx)?,
        write_request: get("writeRequest", cx)?,
        write_failed: get("writeFailed", cx)?,
        end_body: get("endBody", cx)?,
        own_write_head: own_write_head.clone(),
        finish,
    };
    fields::install(&half.request_proto, &half.response_proto, cx)?;
    *cx.slot::<Slot>().0.borrow_mut() = Some(Rc::new(half));
    Ok(own_write_head.into())
}
