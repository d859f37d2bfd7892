//! Address space for memories: reserved once, so that bytes never move when a
//! memory grows, and shared with the `ArrayBuffer` over them.

use std::ptr::NonNull;

use boa_engine::builtins::array_buffer::AlignedVec;

/// Reserved address space; pages take memory when they are first written.
#[derive(Debug)]
pub(crate) struct Region {
    start: NonNull<u8>,
    size: usize,
}

impl Region {
    /// Reserves `size` bytes, all zero. `None` when there is no room.
    pub(crate) fn reserve(size: usize) -> Option<Region> {
        // SAFETY: an anonymous mapping at an address of the kernel's choice touches no memory of ours.
        let start = unsafe {
            libc::mmap(
                std::ptr::null_mut(),
                size.max(1),
                libc::PROT_READ | libc::PROT_WRITE,
                libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE,
                -1,
                0,
            )
        };
        if start == libc::MAP_FAILED {
            return None;
        }
        NonNull::new(start.cast()).map(|start| Region { start, size })
    }

    /// The bytes for the interpreter.
    ///
    /// The interpreter touches them only while wasm runs, and then no JavaScript does: the two views
    /// of the bytes are never used at the same time.
    #[allow(clippy::mut_from_ref)]
    pub(crate) fn bytes(&self) -> &'static mut [u8] {
        // SAFETY: the mapping is `size` bytes, readable and writable, and is unmapped only by
        // `Drop`, which the state runs when the store that has this slice is gone.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.size) }
    }

    /// The first `length` bytes as the data of an `ArrayBuffer`. It must come back through
    /// [`forget`]: its own destructor would free what no allocator gave.
    pub(crate) fn vector(&self, length: usize) -> AlignedVec<u8> {
        let length = length.min(self.size);
        // SAFETY: the mapping is aligned to pages, more than the 64 bytes asked for; `length` bytes of it are
        // initialised (zero). The vector is never reallocated (an ArrayBuffer of fixed length does not grow)
        // nor dropped (see `forget`).
        unsafe { AlignedVec::from_raw_parts(self.start.as_ptr(), 64, length, self.size) }
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours and whole; the store and the buffer over it are gone (see `bytes`, `forget`).
        unsafe { libc::munmap(self.start.as_ptr().cast(), self.size.max(1)) };
    }
}

/// Takes back what [`Region::vector`] gave.
pub(crate) fn forget(vector: AlignedVec<u8>) {
    std::mem::forget(vector);
}
