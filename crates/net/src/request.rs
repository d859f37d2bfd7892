//! Requests: one write, connect or shutdown and the object JS waits with.

use boa_engine::{JsObject, JsResult, JsValue, js_string};
use ouro_engine::Cx;
use ouro_engine::complete::Loop;
use ouro_engine::handles::Feed;
use ouro_event_loop::{EventLoop, HandleId, RequestId};

/// Runs `f` on the event loop; `None` in a context without one.
pub(crate) fn with_loop<R>(cx: &Cx<'_>, f: impl FnOnce(&mut EventLoop) -> R) -> Option<R> {
    let event_loop = cx.try_slot::<Loop>()?;
    let mut event_loop = event_loop.0.try_borrow_mut().ok()?;
    Some(f(&mut event_loop))
}

/// The type `async_hooks` has for a request of this kind.
fn async_type(kind: &str) -> &'static str {
    match kind {
        "UDPSendWrap" => "UDPSENDWRAP",
        "WriteWrap" => "WRITEWRAP",
        "ShutdownWrap" => "SHUTDOWNWRAP",
        "PipeConnectWrap" => "PIPECONNECTWRAP",
        _ => "TCPCONNECTWRAP",
    }
}

/// An operation under way. Keeps the loop alive and its object reachable until it is finished.
pub(crate) struct Request {
    object: JsObject,
    frame: JsValue,
    id: Option<RequestId>,
}

impl Request {
    /// Opens a request of this kind for the object that has `oncomplete`.
    pub(crate) fn open(object: JsObject, kind: &'static str, cx: &mut Cx<'_>) -> Self {
        ouro_engine::trace::here_as(kind, cx);
        let frame = cx.jobs().capture(async_type(kind), true, Some(&object), cx);
        Request {
            object,
            frame,
            id: with_loop(cx, |event_loop| event_loop.open_request(kind)),
        }
    }

    /// Has the owner of `handle` told in the pending phase. The loop's request ends there.
    pub(crate) fn feed(&mut self, handle: HandleId, cx: &Cx<'_>) {
        if let Some(id) = self.id.take() {
            with_loop(cx, |event_loop| event_loop.put_off(id, Box::new(Feed(handle))));
        }
    }

    /// The object.
    pub(crate) fn object(&self) -> &JsObject {
        &self.object
    }

    /// Calls `oncomplete(status, …rest)` in the context the request was made in.
    pub(crate) fn finish(self, status: i32, rest: &[JsValue], cx: &mut Cx<'_>) -> JsResult<()> {
        if let Some(id) = self.id {
            with_loop(cx, |event_loop| event_loop.end_request(id));
        }
        let callback = self.object.get(js_string!("oncomplete"), cx)?;
        let Some(callback) = callback.as_callable() else {
            return Ok(());
        };
        let mut args = Vec::with_capacity(1 + rest.len());
        args.push(JsValue::from(status));
        args.extend_from_slice(rest);
        let jobs = cx.jobs();
        jobs.call_in_frame(&callback, &self.object.clone().into(), &args, self.frame, cx)?;
        Ok(())
    }
}
