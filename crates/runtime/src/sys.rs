//! The unsafe parts: the counting allocator, a signal, and leaving the process.

use std::alloc::{GlobalAlloc, Layout};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Allocations below this size are not counted: the collector's own thresholds
/// see objects, and the common small allocation stays as cheap as it is.
const COUNTED: usize = 1024;

/// Bytes of live counted allocations of the whole process. A static because the
/// global allocator is one; everything else about memory is per runtime.
static LIVE: AtomicUsize = AtomicUsize::new(0);

/// A global allocator that counts the live bytes of larger allocations.
pub struct CountingAllocator<A>(pub A);

// SAFETY: every method forwards to the inner allocator with the caller's own
// arguments and returns its result unchanged; counting touches only an atomic.
unsafe impl<A: GlobalAlloc> GlobalAlloc for CountingAllocator<A> {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.size() >= COUNTED {
            LIVE.fetch_add(layout.size(), Ordering::Relaxed);
        }
        // SAFETY: the caller's obligations are the inner allocator's.
        unsafe { self.0.alloc(layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if layout.size() >= COUNTED {
            LIVE.fetch_add(layout.size(), Ordering::Relaxed);
        }
        // SAFETY: the caller's obligations are the inner allocator's.
        unsafe { self.0.alloc_zeroed(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        if layout.size() >= COUNTED {
            LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        }
        // SAFETY: the caller's obligations are the inner allocator's.
        unsafe { self.0.dealloc(pointer, layout) }
    }

    #[inline]
    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if layout.size() >= COUNTED {
            LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        }
        if size >= COUNTED {
            LIVE.fetch_add(size, Ordering::Relaxed);
        }
        // SAFETY: the caller's obligations are the inner allocator's.
        unsafe { self.0.realloc(pointer, layout, size) }
    }
}

/// Live bytes of counted allocations.
pub fn live_bytes() -> usize {
    LIVE.load(Ordering::Relaxed)
}

/// A file that may not grow further answers `EFBIG` instead of a signal that ends
/// the process. (`SIGPIPE` is ignored by Rust's own start already.)
pub fn ignore_file_size_signal() {
    // SAFETY: setting a signal to be ignored installs no handler and touches no memory.
    unsafe { libc::signal(libc::SIGXFSZ, libc::SIG_IGN) };
}

/// Closes a descriptor a script opened and left open.
pub fn close(fd: i32) {
    // SAFETY: `close` touches no memory of ours. Nothing of Rust owns the descriptor: the script that had its number
    // has ended.
    unsafe { libc::close(fd) };
}

/// Ends the process without running destructors: freeing the whole heap at exit
/// costs more than a short program itself. Callers have flushed everything.
/// A build that counts for `cargo xtask pgo` writes its counts in an exit handler.
pub fn leave(code: i32) -> ! {
    // SAFETY: neither has preconditions; they do not return.
    #[cfg(not(ouro_counts))]
    unsafe {
        libc::_exit(code)
    }
    // SAFETY: as above; no handler of ours is registered.
    #[cfg(ouro_counts)]
    unsafe {
        libc::exit(code)
    }
}
