//! Zeroed memory that costs nothing until it is touched.
//!
//! The engine's own blocks are filled byte by byte; large Buffers would pay
//! for pages no program may ever look at.

use std::alloc::{Layout, alloc, alloc_zeroed};
use std::mem::MaybeUninit;

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

/// A block of at most `len` bytes, as many as `fill` made of the memory it is
/// lent; `None` when there is no memory. `fill` gives back the part it wrote.
pub(crate) fn filled<E>(
    len: usize,
    fill: impl FnOnce(&mut [MaybeUninit<u8>]) -> Result<&mut [u8], E>,
) -> Option<Result<AlignedVec<u8>, E>> {
    let layout = Layout::from_size_align(len.max(1), ALIGN).ok()?;
    // SAFETY: the size is at least 1.
    let start = unsafe { alloc(layout) };
    if start.is_null() {
        return None;
    }
    // SAFETY: `start` is a live allocation of exactly the vector's capacity and
    // alignment; a length of 0 claims no initialised byte.
    let mut block = unsafe { AlignedVec::from_raw_parts(start, ALIGN, 0, len.max(1)) };
    // SAFETY: the allocation has at least `len` bytes, which nothing else refers to
    // while the slice is lent; uninitialised memory is what its type says.
    let room = unsafe { std::slice::from_raw_parts_mut(start.cast::<MaybeUninit<u8>>(), len) };
    let written = match fill(room) {
        // Initialised bytes elsewhere tell nothing of the block's.
        Ok(written) if std::ptr::eq(written.as_ptr(), start) => written.len().min(len),
        Ok(_) => 0,
        Err(error) => return Some(Err(error)),
    };
    // SAFETY: `written` bytes from `start` on were borrowed as initialised `u8`s out
    // of the room, and the capacity is not smaller.
    unsafe { block.set_len(written) };
    Some(Ok(block))
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

    #[test]
    fn blocks_have_what_was_written() {
        fn write(room: &mut [MaybeUninit<u8>]) -> Result<&mut [u8], ()> {
            let part = room.get_mut(..3).ok_or(())?;
            for (at, byte) in part.iter_mut().enumerate() {
                byte.write(at as u8);
            }
            // SAFETY: all three bytes were written just now.
            Ok(unsafe { &mut *(std::ptr::from_mut(part) as *mut [u8]) })
        }
        fn elsewhere(_: &mut [MaybeUninit<u8>]) -> Result<&mut [u8], ()> {
            Ok(&mut [])
        }
        let block = filled(8, write).map(|block| block.map(|block| block.to_vec()));
        assert_eq!(block, Some(Ok(vec![0, 1, 2])));
        assert!(filled(8, elsewhere).is_some_and(|block| block.is_ok_and(|block| block.is_empty())));
        assert!(filled(0, write).is_some_and(|block| block.is_err()));
    }
}
