//! Zeroed memory that costs nothing until it is touched, and base64 by vectors of 64 bytes.
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

/// Bytes that one step of [`base64_blocks`] encodes, as 64 letters.
#[cfg(target_arch = "x86_64")]
const STEP: usize = 48;

/// Appends the base64 text of the first bytes to `text`, without padding: of as many
/// as this machine has a quicker way for than the library has. How many that were, a
/// multiple of three.
pub(crate) fn base64_blocks(bytes: &[u8], url: bool, text: &mut Vec<u8>) -> usize {
    #[cfg(target_arch = "x86_64")]
    if bytes.len() >= 64
        && std::arch::is_x86_feature_detected!("avx512vbmi")
        && std::arch::is_x86_feature_detected!("avx512bw")
    {
        // SAFETY: the features the function needs are there.
        return unsafe { base64_vbmi(bytes, url, text) };
    }
    let _ = (bytes, url, text);
    0
}

/// The way of Muła and Lemire ("Base64 encoding and decoding at almost the speed of a
/// memory copy"): spread three bytes over four, shift six bits into each, look up.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
fn base64_vbmi(bytes: &[u8], url: bool, text: &mut Vec<u8>) -> usize {
    use std::arch::x86_64::{
        _mm512_loadu_si512, _mm512_multishift_epi64_epi8, _mm512_permutexvar_epi8, _mm512_set1_epi64,
        _mm512_storeu_si512,
    };

    const STANDARD: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    /// Of each three bytes 1, 0, 2, 1: every letter's six bits lie in one 16-bit half.
    const SPREAD: [u8; 64] = {
        let mut spread = [0; 64];
        let mut group = 0;
        while group < 16 {
            let (from, to) = (group * 3, group * 4);
            spread[to] = from as u8 + 1;
            spread[to + 1] = from as u8;
            spread[to + 2] = from as u8 + 2;
            spread[to + 3] = from as u8 + 1;
            group += 1;
        }
        spread
    };
    /// Where each letter's bits begin in its half of 64 bits.
    const SHIFTS: i64 = 0x3036_242a_1016_040a;

    // A step loads 64 bytes of which it uses 48.
    let steps = match bytes.len().checked_sub(64) {
        Some(more) => more / STEP + 1,
        None => return 0,
    };
    text.reserve(steps * 64);
    let alphabet = if url { URL } else { STANDARD };
    // SAFETY: both are 64 bytes long; unaligned loads need nothing else.
    let (alphabet, spread) = unsafe {
        (
            _mm512_loadu_si512(alphabet.as_ptr().cast()),
            _mm512_loadu_si512(SPREAD.as_ptr().cast()),
        )
    };
    let shifts = _mm512_set1_epi64(SHIFTS);
    let start = text.len();
    for step in 0..steps {
        // SAFETY: the last step begins at most at `bytes.len() - 64`, so 64 bytes are there.
        let input = unsafe { _mm512_loadu_si512(bytes.as_ptr().add(step * STEP).cast()) };
        let spread = _mm512_permutexvar_epi8(spread, input);
        let numbers = _mm512_multishift_epi64_epi8(shifts, spread);
        let letters = _mm512_permutexvar_epi8(numbers, alphabet);
        // SAFETY: room for `steps` times 64 bytes after `start` was reserved.
        unsafe { _mm512_storeu_si512(text.as_mut_ptr().add(start + step * 64).cast(), letters) };
    }
    // SAFETY: the bytes up to there were written just now, and the room was reserved.
    unsafe { text.set_len(start + steps * 64) };
    steps * STEP
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_of_base64_are_those_of_the_library() {
        let bytes: Vec<u8> = (0..700u32).map(|n| ((n * 37) >> 2) as u8).collect();
        for len in [0, 1, 47, 48, 63, 64, 65, 111, 112, 160, 699] {
            for url in [false, true] {
                let mut text = vec![b'>'];
                let part = bytes.get(..len).unwrap_or_default();
                let done = base64_blocks(part, url, &mut text);
                assert_eq!(done % 3, 0);
                let first = part.get(..done).unwrap_or_default();
                let expected: Vec<u8> = if url {
                    base64_simd::URL_SAFE_NO_PAD.encode_type(first)
                } else {
                    base64_simd::STANDARD.encode_type(first)
                };
                assert_eq!(text.get(1..), Some(&*expected));
            }
        }
    }

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
