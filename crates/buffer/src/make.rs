//! Where Buffers come from: the slab pool, own memory, and views of both.
//!
//! Owns: the runtime's constructors, the current slab and how full it is.
//! Small Buffers of unspecified content (below half of `Buffer.poolSize`) are
//! cut from the slab at 8-byte boundaries; all else gets memory of its own.
//!
//! ```text
//! empty ──take──▶ partial ──take──▶ partial … ──no room──▶ new slab (empty)
//! ```
//! The slab a Buffer was cut from lives as long as any Buffer of it, and cannot be
//! detached or transferred.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use boa_engine::native_access::{ByteArrays, PropertyCache};
use boa_engine::object::builtins::{AlignedVec, JsArrayBuffer};
use boa_engine::{JsError, JsNativeError, JsObject, JsResult, JsString, JsValue, js_string};
use ouro_engine::Cx;

use crate::args::MAX_STRING_LENGTH;
use crate::codec::Encoding;
use crate::codec::{Text, decode as decode_text};
use crate::view::{Backing, View};

/// The two constructors of a runtime.
#[derive(Clone)]
pub(crate) struct Constructors {
    /// `FastBuffer`: a plain `Uint8Array` subclass sharing `Buffer.prototype`;
    /// what species lookups and natives construct.
    pub(crate) fast: JsObject,
    /// The public `Buffer` function.
    pub(crate) public: JsObject,
    /// `Buffer.prototype`.
    pub(crate) prototype: JsObject,
}

/// What Buffers are made with, without asking the constructors for it each time.
struct Makers {
    arrays: ByteArrays,
    public: JsObject,
    pool_size: PropertyCache,
}

/// Buffer state of one runtime.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) constructors: RefCell<Option<Constructors>>,
    makers: RefCell<Option<Rc<Makers>>>,
    slab: RefCell<Option<JsArrayBuffer>>,
    used: Cell<usize>,
    slab_size: Cell<usize>,
}

/// What the slab looks like, for the observer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlabState {
    /// Bytes of the slab, 0 before the first.
    pub size: usize,
    /// Bytes handed out, padding included.
    pub used: usize,
}

/// The state of the current slab.
pub fn slab_state(cx: &mut Cx<'_>) -> SlabState {
    let state = cx.slot::<State>();
    SlabState {
        size: state.slab_size.get(),
        used: state.used.get().min(state.slab_size.get()),
    }
}

/// Asks the engine's hook, which counts external memory and may collect,
/// whether `len` more bytes are all right; V8's RangeError when not.
pub(crate) fn admit(len: usize, cx: &mut Cx<'_>) -> JsResult<()> {
    let limit = cx.host_hooks().max_buffer_size(cx);
    if len as u64 <= limit {
        Ok(())
    } else {
        Err(no_room())
    }
}

fn no_room() -> JsError {
    JsNativeError::range()
        .with_message("Array buffer allocation failed")
        .into()
}

fn makers(cx: &mut Cx<'_>) -> JsResult<Rc<Makers>> {
    let state = cx.slot::<State>();
    if let Some(found) = &*state.makers.borrow() {
        return Ok(Rc::clone(found));
    }
    let Constructors {
        public, prototype, ..
    } = crate::install::constructors(cx)?;
    let made = Rc::new(Makers {
        arrays: ByteArrays::new(prototype, cx),
        public,
        pool_size: PropertyCache::new(js_string!("poolSize")),
    });
    *state.makers.borrow_mut() = Some(Rc::clone(&made));
    Ok(made)
}

/// An `ArrayBuffer` with this memory, which was admitted.
pub(crate) fn memory(block: AlignedVec<u8>, cx: &mut Cx<'_>) -> JsResult<JsArrayBuffer> {
    Ok(makers(cx)?.arrays.memory(block, false))
}

/// Zeroed memory; V8's RangeError when there is no room for it.
fn zeros(len: usize, cx: &mut Cx<'_>) -> JsResult<AlignedVec<u8>> {
    admit(len, cx)?;
    crate::sys::zeroed(len).ok_or_else(no_room)
}

/// A zeroed `ArrayBuffer`; V8's RangeError when there is no room for it.
pub(crate) fn array_buffer(len: usize, cx: &mut Cx<'_>) -> JsResult<JsArrayBuffer> {
    let block = zeros(len, cx)?;
    memory(block, cx)
}

/// A Buffer that shows `len` bytes of `memory` from `offset`.
pub fn view(memory: JsObject, offset: usize, len: usize, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    match JsArrayBuffer::from_object(memory.clone()) {
        Ok(own) => view_of(&own, offset, len, cx),
        Err(_) => construct(&[memory.into(), JsValue::from(offset), JsValue::from(len)], cx),
    }
}

/// A Buffer that shows `len` bytes of an `ArrayBuffer` from `offset`.
pub(crate) fn view_of(
    memory: &JsArrayBuffer,
    offset: usize,
    len: usize,
    cx: &mut Cx<'_>,
) -> JsResult<JsObject> {
    match makers(cx)?.arrays.array(memory, offset, len) {
        Some(made) => Ok(made),
        // The constructor knows what to throw.
        None => {
            let memory: JsObject = memory.clone().into();
            construct(&[memory.into(), JsValue::from(offset), JsValue::from(len)], cx)
        }
    }
}

/// `new FastBuffer(...args)`.
pub(crate) fn construct(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let fast = crate::install::constructors(cx)?.fast;
    let uint8 = cx.intrinsics().constructors().typed_uint8_array().constructor();
    uint8.construct(args, Some(&fast), cx)
}

/// A Buffer of no bytes.
pub(crate) fn empty(cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let memory = memory(AlignedVec::new(64), cx)?;
    view_of(&memory, 0, 0, cx)
}

/// A Buffer with zeroed memory of its own.
pub(crate) fn zeroed(len: usize, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let memory = array_buffer(len, cx)?;
    view_of(&memory, 0, len, cx)
}

/// `Buffer.poolSize` as it is now, 0 for what is no usable size.
fn pool_size(cx: &mut Cx<'_>) -> JsResult<usize> {
    let makers = makers(cx)?;
    let size = makers.pool_size.get(&makers.public, cx)?;
    Ok(size.as_number().map_or(0, |n| n.clamp(0.0, 1e9) as usize))
}

/// Room for `len` bytes: a piece of the slab when small, else own memory.
/// `take` says afterwards how many of a piece are kept.
pub(crate) struct Room {
    /// The bytes.
    pub(crate) view: View,
    pooled: bool,
    /// For a slab just made: its size, and how much of the one before is used.
    fresh: Option<(u64, u64)>,
}

impl Room {
    /// Finds the room.
    pub(crate) fn find(len: usize, cx: &mut Cx<'_>) -> JsResult<Self> {
        let size = pool_size(cx)?;
        if len == 0 || len >= size >> 1 {
            let backing = Backing::Own(array_buffer(len, cx)?);
            return Ok(Room {
                view: View {
                    backing,
                    offset: 0,
                    len,
                    kind: None,
                },
                pooled: false,
                fresh: None,
            });
        }
        let state = cx.slot::<State>();
        let slab = state.slab.borrow().clone();
        let mut fresh = None;
        let slab = match slab {
            Some(slab) if state.used.get() + len <= slab.byte_length() => slab,
            _ => {
                let block = zeros(size, cx)?;
                // Whoever transferred it would take the bytes of others away.
                let slab = makers(cx)?.arrays.memory(block, true);
                fresh = Some((size as u64, state.used.get() as u64));
                *state.slab.borrow_mut() = Some(slab.clone());
                state.slab_size.set(size);
                state.used.set(0);
                slab
            }
        };
        let offset = state.used.get();
        Ok(Room {
            view: View {
                backing: Backing::Own(slab),
                offset,
                len,
                kind: None,
            },
            pooled: true,
            fresh,
        })
    }

    /// The Buffer over the first `len` bytes of the room.
    pub(crate) fn take(self, len: usize, cx: &mut Cx<'_>) -> JsResult<JsObject> {
        let len = len.min(self.view.len);
        if self.pooled {
            let used = self.view.offset + len;
            cx.slot::<State>().used.set((used + 7) & !7);
            if let Some(tracer) = cx.tracer() {
                let site = ouro_engine::trace::site(cx);
                tracer.slab(self.fresh, self.view.offset as u64, len as u64, site);
            }
        }
        match &self.view.backing {
            Backing::Own(memory) => view_of(memory, self.view.offset, len, cx),
            Backing::Shared(_) => view(self.view.backing.object(), self.view.offset, len, cx),
        }
    }
}

/// A Buffer with the bytes of `bytes`, from the slab when they are few.
pub(crate) fn copied(bytes: &[u8], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    if bytes.is_empty() {
        return empty(cx);
    }
    let room = Room::find(bytes.len(), cx)?;
    room.view.with_mut(cx, |to| {
        if to.len() == bytes.len() {
            to.copy_from_slice(bytes);
        }
    })?;
    room.take(bytes.len(), cx)
}

/// An `ArrayBuffer` with these bytes.
pub fn new_array_buffer(bytes: &[u8], cx: &mut Cx<'_>) -> JsResult<JsArrayBuffer> {
    admit(bytes.len(), cx)?;
    memory(AlignedVec::from_slice(64, bytes), cx)
}

/// A Buffer that owns `bytes`: the result of natives. Never pooled, so that it
/// can be kept without keeping a slab.
pub fn new_buffer(bytes: Vec<u8>, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    new_buffer_of(&bytes, cx)
}

/// A Buffer with a copy of `bytes`, never pooled.
pub fn new_buffer_of(bytes: &[u8], cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let memory = new_array_buffer(bytes, cx)?;
    view_of(&memory, 0, bytes.len(), cx)
}

/// Text as a JS string.
pub fn js_text(text: &Text<'_>) -> JsString {
    match text {
        Text::Latin1(s) => JsString::from(boa_engine::JsStr::latin1(s)),
        Text::Utf16(s) => JsString::from(boa_engine::JsStr::utf16(s)),
    }
}

/// The text of `bytes` as a JS string, `None` past V8's length limit.
pub(crate) fn try_decode(bytes: &[u8], encoding: Encoding) -> Option<JsString> {
    if crate::codec::min_units(bytes.len(), encoding) > MAX_STRING_LENGTH {
        return None;
    }
    let text = decode_text(bytes, encoding);
    (text.len() <= MAX_STRING_LENGTH).then(|| js_text(&text))
}

/// The text of `bytes` as a JS string; `ERR_STRING_TOO_LONG` past V8's limit.
pub fn decode(bytes: &[u8], encoding: Encoding, cx: &mut Cx<'_>) -> JsResult<JsString> {
    try_decode(bytes, encoding).ok_or_else(|| too_long(cx))
}

/// `ERR_STRING_TOO_LONG`.
pub(crate) fn too_long(cx: &mut Cx<'_>) -> JsError {
    cx.node_error("ERR_STRING_TOO_LONG", &[])
}
