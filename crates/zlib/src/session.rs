//! A codec with the input it still has to take: what a JS handle stands for.
//!
//! A session is shared between its handle and the pool job that works on it; one
//! of them uses it at a time, the lock only proves it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use boa_engine::object::builtins::JsArray;
use boa_engine::{
    Finalize, JsData, JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, Trace, js_string,
};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, FromJs, IntoJs};
use ouro_engine::errors::OpError;

use crate::codec::{Codec, Failure};

/// The largest piece of output made at once, whatever `chunkSize` says.
const LARGEST_CHUNK: usize = 1 << 20;
/// The most pieces one job makes before JS sees them.
const MOST_CHUNKS: usize = 64;

/// A codec and its pending input.
pub struct Session {
    codec: Box<dyn Codec>,
    input: Vec<u8>,
    position: usize,
}

/// The native data of a handle object.
#[derive(Trace, Finalize, JsData)]
struct HandleData(#[unsafe_ignore_trace] Arc<Mutex<Session>>);

/// A handle taken from a JS argument.
pub struct Handle(Arc<Mutex<Session>>);

impl FromJs for Handle {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        let session = value
            .as_object()
            .and_then(|object| object.downcast_ref::<HandleData>().map(|data| data.0.clone()));
        match session {
            Some(session) => Ok(Handle(session)),
            None => Err(cx.type_error(format!("native argument '{name}' must be a zlib handle"))),
        }
    }
}

impl Handle {
    /// A panic in a codec leaves a session nobody uses any more: poisoning does not matter.
    fn lock(&self) -> MutexGuard<'_, Session> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the handle object of a codec.
pub fn handle(codec: Box<dyn Codec>) -> JsValue {
    let session = Session {
        codec,
        input: Vec::new(),
        position: 0,
    };
    JsObject::from_proto_and_data(None, HandleData(Arc::new(Mutex::new(session))))
        .upcast()
        .into()
}

impl OpError for Failure {
    fn into_error(self, cx: &mut Cx<'_>) -> JsError {
        let error = JsNativeError::error().with_message(self.message).into_opaque(cx);
        let defined = error
            .create_data_property(js_string!("errno"), self.errno, cx)
            .and_then(|_| error.create_data_property(js_string!("code"), JsString::from(self.code), cx));
        match defined {
            Ok(_) => JsError::from_opaque(error.into()),
            Err(thrown) => thrown,
        }
    }
}

/// Why a whole buffer could not be processed.
pub enum WholeError {
    /// The codec failed.
    Codec(Failure),
    /// The output is longer than the limit.
    TooLarge(f64),
}

impl OpError for WholeError {
    fn into_error(self, cx: &mut Cx<'_>) -> JsError {
        match self {
            WholeError::Codec(failure) => failure.into_error(cx),
            WholeError::TooLarge(limit) => cx.node_error("ERR_BUFFER_TOO_LARGE", &[limit.into()]),
        }
    }
}

/// Pieces of output and where the input stands: `[consumed, more, rest, piece, …]`
/// in JS. `more`: there is more output for this input; `rest`: the codec left
/// input over although it had room.
pub struct Written {
    consumed: usize,
    more: bool,
    rest: bool,
    pieces: Vec<Bytes>,
}

impl IntoJs for Written {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let mut items: Vec<JsValue> = vec![(self.consumed as f64).into(), self.more.into(), self.rest.into()];
        for piece in self.pieces {
            items.push(piece.into_js(cx)?);
        }
        Ok(JsArray::from_iter(items, cx).into())
    }
}

/// `write(handle, flush, data, chunkSize, count)`: takes `data` (none: goes on
/// with what is left) and makes at most `count` pieces of `chunkSize` bytes.
pub fn write(
    handle: Handle,
    flush: i32,
    data: Option<Bytes>,
    chunk_size: usize,
    count: usize,
) -> Result<Written, Failure> {
    let mut session = handle.lock();
    let Session {
        codec,
        input,
        position,
    } = &mut *session;
    if let Some(Bytes(bytes)) = data {
        *input = bytes;
        *position = 0;
    }
    let size = chunk_size.clamp(1, LARGEST_CHUNK);
    let start = *position;
    let mut written = Written {
        consumed: 0,
        more: true,
        rest: false,
        pieces: Vec::new(),
    };
    while written.more && written.pieces.len() < count.clamp(1, MOST_CHUNKS) {
        let mut output = vec![0; size];
        let step = codec.step(input.get(*position..).unwrap_or_default(), &mut output, flush)?;
        *position += step.consumed;
        written.more = step.produced == output.len();
        if step.produced > 0 {
            output.truncate(step.produced);
            written.pieces.push(Bytes(output));
        }
    }
    written.consumed = *position - start;
    written.rest = !written.more && *position < input.len();
    if !written.more {
        *input = Vec::new();
        *position = 0;
    }
    Ok(written)
}

/// `whole(handle, flush, data, chunkSize, limit)`: all output of `data` at once,
/// as `[output, consumed]`.
pub fn whole(
    handle: Handle,
    flush: i32,
    data: Bytes,
    chunk_size: usize,
    limit: f64,
) -> Result<(Bytes, usize), WholeError> {
    let mut session = handle.lock();
    let mut output = Vec::new();
    let mut consumed = 0;
    let mut size = chunk_size.clamp(1, LARGEST_CHUNK);
    let mut piece = vec![0; size];
    loop {
        let input = data.0.get(consumed..).unwrap_or_default();
        let step = session
            .codec
            .step(input, &mut piece, flush)
            .map_err(WholeError::Codec)?;
        consumed += step.consumed;
        if (output.len() + step.produced) as f64 > limit {
            return Err(WholeError::TooLarge(limit));
        }
        let made = piece.get(..step.produced).unwrap_or_default();
        if output.try_reserve(made.len()).is_err() {
            return Err(WholeError::Codec(Failure::new("Zlib error", "Z_MEM_ERROR", -4)));
        }
        output.extend_from_slice(made);
        if step.produced < piece.len() {
            return Ok((Bytes(output), consumed));
        }
        // Long output in fewer steps.
        if size < LARGEST_CHUNK {
            size = (size * 2).min(LARGEST_CHUNK);
            piece = vec![0; size];
        }
    }
}

/// `reset(handle)`: forgets all data.
pub fn reset(handle: Handle) -> Result<(), Failure> {
    let mut session = handle.lock();
    session.input = Vec::new();
    session.position = 0;
    session.codec.reset()
}

/// `params(handle, level, strategy)`.
pub fn params(handle: Handle, level: i32, strategy: i32) -> Result<(), Failure> {
    handle.lock().codec.params(level, strategy)
}
