//! Zeroed memory that costs nothing until it is touched.
//!
//! The engine's own blocks are filled byte by byte; large Buffers would pay
//! for pages no program may ever look at.

use std::alloc::{Layout, alloc_zeroed};

use boa_engine::object::builtins::AlignedVec;

/// What the engine aligns its blocks to.
const ALIGN: usize = 64;
/// Below this, filling is as quick as asking for zeroed pages.
const LARGE: usize = 16 << 10;

/// A block of `len` zeros, `None` when there is no memory for it.
pub(crate) fn zeroed(len: usize) -> Option<AlignedVec<u8>> {
    if len < LARGE {
        let mut block = AlignedVec::with_capacity(ALIGN, len);
        block.resize(len, 0);
        return Some(block);
    }
    let layout = Layout::from_size_align(len, ALIGN).ok()?;
    // SAFETY: `layout` has a non-zero size, as `len >= LARGE`.
    let start = unsafe { alloc_zeroed(layout) };
    if start.is_null() {
        return None;
    }
    // SAFETY: `start` is a live allocation of the global allocator of exactly
    // `len` bytes aligned to `ALIGN`, all of them initialised (zero). The vector
    // frees it with the layout of its capacity, which is the one used here.
    Some(unsafe { AlignedVec::from_raw_parts(start, ALIGN, len, len) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_zero_and_can_grow() {
        for len in [0, 1, LARGE - 1, LARGE, LARGE * 5 + 3] {
            let Some(mut block) = zeroed(len) else {
                panic!("no memory for {len}")
            };
            assert_eq!(block.len(), len);
            assert!(block.iter().all(|b| *b == 0));
            block.push(7);
            assert_eq!(block.last(), Some(&7));
        }
        assert!(zeroed(usize::MAX / 2).is_none());
    }
}
