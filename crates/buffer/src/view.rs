//! Reading and writing the bytes behind JS buffers, without panics.
//!
//! Owns: [`View`], the one way natives reach memory that JS may detach, resize
//! or share with another thread. A detached or out-of-bounds view has no bytes.
//!
//! Invariants: the borrow lives only inside a closure that cannot run JS; the
//! window is computed again each time, so a view may be kept across calls into
//! JS (its bounds may then have changed, its memory never dangles).

use boa_engine::builtins::array_buffer::{ArrayBuffer, SharedArrayBuffer};
use boa_engine::builtins::typed_array::{TypedArray, TypedArrayKind};
use boa_engine::native_access::Memory;
use boa_engine::object::builtins::{
    AlignedVec, JsArrayBuffer, JsDataView, JsSharedArrayBuffer, JsUint8Array,
};
use boa_engine::{Context, JsObject, JsResult, JsValue};

/// The memory a view shows.
#[derive(Clone)]
pub enum Backing {
    /// An `ArrayBuffer`.
    Own(JsArrayBuffer),
    /// A `SharedArrayBuffer`: read and written through copies, as no slice of
    /// memory another thread may write can be lent.
    Shared(JsSharedArrayBuffer),
}

impl Backing {
    fn of(object: JsObject) -> Option<Self> {
        if object.is::<ArrayBuffer>() {
            return JsArrayBuffer::from_object(object).ok().map(Self::Own);
        }
        if object.is::<SharedArrayBuffer>() {
            return JsSharedArrayBuffer::from_object(object).ok().map(Self::Shared);
        }
        None
    }

    /// Current length in bytes, 0 when detached.
    pub fn len(&self) -> usize {
        match self {
            Self::Own(b) => b.byte_length(),
            Self::Shared(b) => b.byte_length(),
        }
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the memory was taken away.
    pub fn is_detached(&self) -> bool {
        matches!(self, Self::Own(b) if b.data().is_none())
    }

    /// The JS object.
    pub fn object(&self) -> JsObject {
        match self {
            Self::Own(b) => b.clone().into(),
            Self::Shared(b) => b.clone().into(),
        }
    }

    /// Whether both are one piece of memory.
    pub fn same(&self, other: &Self) -> bool {
        JsObject::equals(&self.object(), &other.object())
    }
}

/// A window on the bytes of a typed array, `DataView`, `ArrayBuffer` or
/// `SharedArrayBuffer`, as it was when it was made.
#[derive(Clone)]
pub struct View {
    /// The memory.
    pub backing: Backing,
    /// Where the window starts in it.
    pub offset: usize,
    /// Bytes in the window.
    pub len: usize,
    /// Element type, `None` for anything but a typed array.
    pub kind: Option<TypedArrayKind>,
}

impl View {
    /// The window of a typed array.
    pub fn typed(value: &JsValue) -> Option<Self> {
        Self::typed_object(&value.as_object()?)
    }

    fn typed_object(object: &JsObject) -> Option<Self> {
        let data = object.downcast_ref::<TypedArray>()?;
        let backing = match data.memory() {
            Memory::Own(memory) => Backing::Own(memory),
            Memory::Shared(memory) => Backing::Shared(memory),
        };
        let total = backing.len();
        let len = usize::try_from(data.byte_length(total)).ok()?;
        let offset = if len == 0 {
            0
        } else {
            usize::try_from(data.byte_offset()).ok()?
        };
        Some(View {
            backing,
            offset,
            len,
            kind: Some(data.kind()),
        })
    }

    /// The window of a `Uint8Array`, Buffers among them.
    pub fn bytes(value: &JsValue) -> Option<Self> {
        Self::typed(value).filter(|v| v.kind == Some(TypedArrayKind::Uint8))
    }

    /// The window of a typed array or `DataView` (`ArrayBuffer.isView`).
    pub fn any_view(value: &JsValue, cx: &mut Context) -> Option<Self> {
        let object = value.as_object()?;
        if let Some(view) = Self::typed_object(&object) {
            return Some(view);
        }
        let view = JsDataView::from_object(object).ok()?;
        let backing = Backing::of(view.buffer(cx).ok()?.as_object()?)?;
        // Both throw for a window that no longer exists: it has no bytes then.
        let offset = view.byte_offset(cx).unwrap_or(0);
        let len = view.byte_length(cx).unwrap_or(0);
        Some(View {
            backing,
            offset: usize::try_from(offset).ok()?,
            len: usize::try_from(len).ok()?,
            kind: None,
        })
    }

    /// The whole of an `ArrayBuffer` or `SharedArrayBuffer`.
    pub fn whole(value: &JsValue) -> Option<Self> {
        let backing = Backing::of(value.as_object()?)?;
        let len = backing.len();
        Some(View {
            backing,
            offset: 0,
            len,
            kind: None,
        })
    }

    /// Any of the above.
    pub fn any(value: &JsValue, cx: &mut Context) -> Option<Self> {
        Self::any_view(value, cx).or_else(|| Self::whole(value))
    }

    /// Lends the bytes. Fewer than `len` (none) when the memory shrank since.
    pub fn with<R>(&self, f: impl FnOnce(&[u8]) -> R) -> R {
        let end = self.offset.saturating_add(self.len);
        match &self.backing {
            Backing::Own(b) => match b.data() {
                Some(data) => f(data.get(self.offset..end).unwrap_or(&[])),
                None => f(&[]),
            },
            Backing::Shared(b) => f(b.to_vec().get(self.offset..end).unwrap_or(&[])),
        }
    }

    /// Lends the bytes for writing. `f` must not run JS (it has no way to).
    pub fn with_mut<R>(&self, cx: &mut Context, f: impl FnOnce(&mut [u8]) -> R) -> JsResult<R> {
        let end = self.offset.saturating_add(self.len);
        match &self.backing {
            Backing::Own(b) => Ok(match b.data_mut() {
                Some(mut data) => f(data.get_mut(self.offset..end).unwrap_or(&mut [])),
                None => f(&mut []),
            }),
            Backing::Shared(b) => {
                let mut copy = b
                    .to_vec()
                    .get(self.offset..end)
                    .map(<[u8]>::to_vec)
                    .unwrap_or_default();
                let result = f(&mut copy);
                if !copy.is_empty() {
                    let target = JsUint8Array::from_shared_array_buffer(b.clone(), cx)?;
                    let source = JsArrayBuffer::from_byte_block(AlignedVec::from_slice(64, &copy), cx)?;
                    let source = JsUint8Array::from_array_buffer(source, cx)?;
                    target.set_values(source.into(), Some(self.offset as u64), cx)?;
                }
                Ok(result)
            }
        }
    }

    /// Bytes per element, 1 for what is no typed array.
    pub fn element_size(&self) -> usize {
        use TypedArrayKind as K;
        match self.kind {
            Some(K::Int16 | K::Uint16 | K::Float16) => 2,
            Some(K::Int32 | K::Uint32 | K::Float32) => 4,
            Some(K::BigInt64 | K::BigUint64 | K::Float64) => 8,
            _ => 1,
        }
    }

    /// A narrower window, clamped to this one.
    pub fn window(&self, start: usize, end: usize) -> Self {
        let end = end.min(self.len);
        let start = start.min(end);
        View {
            offset: self.offset + start,
            len: end - start,
            ..self.clone()
        }
    }

    /// A copy of the bytes.
    pub fn to_vec(&self) -> Vec<u8> {
        self.with(<[u8]>::to_vec)
    }

    /// Copies as many bytes as both windows have, overlaps allowed; how many.
    pub fn copy_to(&self, to: &View, cx: &mut Context) -> JsResult<usize> {
        let n = self.len.min(to.len);
        if let (Backing::Own(a), true) = (&self.backing, self.backing.same(&to.backing)) {
            if let Some(mut data) = a.data_mut()
                && self.offset + n <= data.len()
                && to.offset + n <= data.len()
            {
                data.copy_within(self.offset..self.offset + n, to.offset);
            }
            return Ok(n);
        }
        if let (Backing::Own(a), Backing::Own(b)) = (&self.backing, &to.backing) {
            if let (Some(from), Some(mut into)) = (a.data(), b.data_mut())
                && let Some(from) = from.get(self.offset..self.offset + n)
                && let Some(into) = into.get_mut(to.offset..to.offset + n)
            {
                into.copy_from_slice(from);
            }
            return Ok(n);
        }
        let copy = self.to_vec();
        to.with_mut(cx, |into| {
            for (t, f) in into.iter_mut().zip(&copy) {
                *t = *f;
            }
        })?;
        Ok(n)
    }
}

/// Runs `f` on the bytes of both; they may be the same memory.
pub fn with_both<R>(a: &View, b: &View, f: impl FnOnce(&[u8], &[u8]) -> R) -> R {
    a.with(|x| b.with(|y| f(x, y)))
}

/// Lends the bytes of any typed array, `DataView`, `ArrayBuffer` or
/// `SharedArrayBuffer`; `None` for everything else. A detached or out-of-bounds
/// one lends an empty slice.
pub fn bytes_of<R>(value: &JsValue, cx: &mut Context, f: impl FnOnce(&[u8]) -> R) -> Option<R> {
    View::any(value, cx).map(|view| view.with(f))
}
