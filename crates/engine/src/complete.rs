//! The way back: requests that run on the pool and the callbacks waiting for them.
//!
//! ```text
//! op called with a callback → submit() → pool thread → Event::Completion → deliver() → callback(err, value)
//! ```
//! The pending table is the root of each waiting callback; an entry goes away
//! when its completion was delivered or the request was cancelled.

use std::any::Any;
use std::cell::RefCell;

use boa_engine::{JsError, JsObject, JsResult, JsValue};
use ouro_event_loop::{EventLoop, Readiness, RequestId};
use rustc_hash::FxHashMap;

use crate::Cx;
use crate::convert::IntoJs;
use crate::errors::OpError;
use crate::handles::{self, Feed};
use crate::jobs::Jobs;
use crate::trace;

/// The event loop of this runtime. Borrow it only for the length of one call
/// into the loop, never across a call into JS.
pub struct Loop(pub RefCell<EventLoop>);

/// Turns what a pool thread produced into a JS value, back on the JS thread.
type Convert = Box<dyn FnOnce(&mut Cx<'_>) -> JsResult<JsValue> + Send>;

struct Waiting {
    callback: JsObject,
    frame: JsValue,
}

/// Callbacks waiting for a completion.
#[derive(Default)]
pub struct Pending {
    waiting: RefCell<FxHashMap<RequestId, Waiting>>,
}

/// The callback of an `op` call: the argument after the declared ones, when it is callable.
#[inline]
pub fn callback_argument(args: &[JsValue], index: usize) -> Option<JsObject> {
    args.get(index).and_then(JsValue::as_callable)
}

/// Runs `work`, the operation `name`, on the pool; `callback(err, value)` is called when it is done.
/// Returns the request's id as a number (for cancellation).
pub fn submit<R, E, F>(name: &'static str, callback: JsObject, work: F, cx: &mut Cx<'_>) -> JsResult<JsValue>
where
    R: IntoJs + Send + 'static,
    E: OpError + Send + 'static,
    F: FnOnce() -> Result<R, E> + Send + 'static,
{
    let job = move || -> Box<dyn Any + Send> {
        let outcome = work();
        let convert: Convert = Box::new(move |cx| match outcome {
            Ok(value) => value.into_js(cx),
            Err(error) => Err(error.into_error(cx)),
        });
        Box::new(convert)
    };
    let Some(event_loop) = cx.try_slot::<Loop>() else {
        return Err(cx.type_error("no event loop"));
    };
    trace::here_as(name, cx);
    let id = event_loop.0.borrow_mut().submit(Box::new(job));
    let frame = cx.jobs().capture(resource_kind(name), true, None, cx);
    cx.slot::<Pending>()
        .waiting
        .borrow_mut()
        .insert(id, Waiting { callback, frame });
    Ok(JsValue::undefined())
}

/// Node's name for the resource of a pool operation.
fn resource_kind(name: &str) -> &'static str {
    match name {
        "getaddrinfo" | "lookup" => "GETADDRINFOREQWRAP",
        "getnameinfo" | "lookupService" => "GETNAMEINFOREQWRAP",
        "pbkdf2" => "PBKDF2REQUEST",
        "scrypt" => "SCRYPTREQUEST",
        "randomFill" | "randomBytes" => "RANDOMBYTESREQUEST",
        "generateKeyPair" => "KEYPAIRGENREQUEST",
        "hkdf" => "DERIVEBITSREQUEST",
        _ if name.contains("flate") || name.contains("zlib") || name.contains("brotli") => "ZLIB",
        _ => "FSREQCALLBACK",
    }
}

/// Delivers a completion to its callback; what the callback throws comes back.
pub fn deliver(id: RequestId, payload: Box<dyn Any + Send>, cx: &mut Cx<'_>) -> JsResult<()> {
    let payload = match payload.downcast::<Feed>() {
        Ok(feed) => return handles::ready(feed.0, Readiness::default(), cx),
        Err(payload) => payload,
    };
    let waiting = cx.slot::<Pending>().waiting.borrow_mut().remove(&id);
    let Some(Waiting { callback, frame }) = waiting else {
        return Ok(());
    };
    let outcome = match payload.downcast::<Convert>() {
        Ok(convert) => convert(cx),
        Err(_) => Err(cx.type_error("internal error: a pool thread failed")),
    };
    let args = match outcome {
        Ok(value) => vec![JsValue::null(), value],
        Err(error) => vec![error_value(error, cx)],
    };
    let jobs = cx.jobs();
    jobs.call_in_frame(&callback, &JsValue::undefined(), &args, frame, cx)?;
    Ok(())
}

/// The JS value of an error; engine errors that have none become a `RangeError`.
pub fn error_value(error: JsError, cx: &mut Cx<'_>) -> JsValue {
    match error.into_opaque(cx) {
        Ok(value) => value,
        Err(_) => boa_engine::JsNativeError::range()
            .with_message("Maximum call stack size exceeded")
            .into_opaque(cx)
            .into(),
    }
}

impl Cx<'_> {
    /// The queues of this runtime.
    pub fn jobs(&mut self) -> std::rc::Rc<Jobs> {
        match self.downcast_job_executor::<Jobs>() {
            Some(jobs) => jobs,
            // Only a context not built by the runtime (unit tests) gets here.
            None => self.slot::<Jobs>(),
        }
    }
}
