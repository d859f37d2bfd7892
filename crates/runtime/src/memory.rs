//! When to collect: the garbage collector does not see the bytes of
//! `ArrayBuffer`s, the counting allocator does.
//!
//! Before each buffer allocation the live bytes are compared with a moving
//! limit, half as much again as what the last collection left (at least 20 MiB
//! more); above it a collection runs first.

use crate::sys;

/// Head room above the live bytes before the next forced collection.
const HEADROOM: usize = 20 << 20;

/// Runs before each buffer allocation; takes and returns the limit.
pub fn before_buffer(limit: usize) -> usize {
    if sys::live_bytes() <= limit.max(HEADROOM) {
        return limit;
    }
    boa_gc::force_collect();
    let live = sys::live_bytes();
    (live + live / 2).max(live + HEADROOM)
}

/// What the counting allocator knows, for `process.memoryUsage()`. It does not
/// tell scripts' objects from their buffers, so everything counts as heap.
pub fn heap() -> ouro_process::usage::Heap {
    let used = sys::live_bytes() as u64;
    ouro_process::usage::Heap {
        total: used,
        used,
        external: 0,
        array_buffers: 0,
    }
}
