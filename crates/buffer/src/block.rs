//! [`Block`]: bytes made off the JS thread that become a Buffer without a copy.

use std::mem::MaybeUninit;

use boa_engine::object::builtins::AlignedVec;
use boa_engine::{JsObject, JsResult};
use ouro_engine::Cx;

/// Memory of a future Buffer.
#[derive(Debug)]
pub struct Block(AlignedVec<u8>);

impl Block {
    /// A block of the bytes `fill` writes into the `len` it is lent, counted from
    /// their start; it gives back the part it wrote. `None` when memory is short.
    pub fn filled<E>(
        len: usize,
        fill: impl FnOnce(&mut [MaybeUninit<u8>]) -> Result<&mut [u8], E>,
    ) -> Option<Result<Self, E>> {
        crate::sys::filled(len, fill).map(|made| made.map(Block))
    }

    /// Bytes in it.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The Buffer. One that uses little of its memory gets memory of its size, so
    /// that a small piece does not keep a large block alive.
    ///
    /// # Errors
    /// `RangeError` when the engine admits no more memory.
    pub fn into_buffer(self, cx: &mut Cx<'_>) -> JsResult<JsObject> {
        let len = self.0.len();
        if len < self.0.capacity() / 2 {
            return crate::make::new_buffer_of(&self.0, cx);
        }
        crate::make::admit(len, cx)?;
        let memory = crate::make::memory(self.0, cx)?;
        crate::make::view_of(&memory, 0, len, cx)
    }
}
