//! The zlib library behind safe methods: one stream, its input and output given per call.
//!
//! The library is zlib's C interface in Rust: the only one with every option,
//! `deflateParams` and dictionaries. Owns: the life of a stream, every unsafe
//! call. Must not know: Node's modes and errors, JS.

use std::ffi::CStr;

use libz_rs_sys as z;

/// Return values of the library this crate looks at.
pub const Z_OK: i32 = 0;
/// The end of the compressed data was reached.
pub const Z_STREAM_END: i32 = 1;
/// Decompression needs a dictionary.
pub const Z_NEED_DICT: i32 = 2;
/// No progress was possible.
pub const Z_BUF_ERROR: i32 = -5;
/// The flush value that ends the data.
pub const Z_FINISH: i32 = 4;

const DEFLATED: i32 = 8;

/// What one call did.
pub struct Done {
    /// The library's return value.
    pub status: i32,
    /// Bytes of the input that were taken.
    pub consumed: usize,
    /// Bytes of the output that were filled.
    pub produced: usize,
}

/// A stream of the library, compressing or decompressing.
pub struct Stream {
    inner: Box<z::z_stream>,
    deflates: bool,
}

// SAFETY: the stream owns its state (the library keeps nothing per thread), and
// its input and output pointers are null between calls.
unsafe impl Send for Stream {}

impl Stream {
    /// A compressing stream; the library's return value on failure.
    pub fn deflate(level: i32, window_bits: i32, mem_level: i32, strategy: i32) -> Result<Stream, i32> {
        let mut inner = Box::<z::z_stream>::default();
        // SAFETY: `inner` is a default stream, which has allocators; version and size are the library's own.
        let status = unsafe {
            z::deflateInit2_(
                &mut *inner,
                level,
                DEFLATED,
                window_bits,
                mem_level,
                strategy,
                z::zlibVersion(),
                size_of::<z::z_stream>() as i32,
            )
        };
        if status == Z_OK {
            Ok(Stream {
                inner,
                deflates: true,
            })
        } else {
            Err(status)
        }
    }

    /// A decompressing stream; the library's return value on failure.
    pub fn inflate(window_bits: i32) -> Result<Stream, i32> {
        let mut inner = Box::<z::z_stream>::default();
        // SAFETY: as in `deflate`.
        let status = unsafe {
            z::inflateInit2_(
                &mut *inner,
                window_bits,
                z::zlibVersion(),
                size_of::<z::z_stream>() as i32,
            )
        };
        if status == Z_OK {
            Ok(Stream {
                inner,
                deflates: false,
            })
        } else {
            Err(status)
        }
    }

    /// Compresses or decompresses from `input` into `output`.
    pub fn run(&mut self, input: &[u8], output: &mut [u8], flush: i32) -> Done {
        let give = u32::try_from(input.len()).unwrap_or(u32::MAX);
        let room = u32::try_from(output.len()).unwrap_or(u32::MAX);
        let stream = &mut *self.inner;
        stream.next_in = input.as_ptr();
        stream.avail_in = give;
        stream.next_out = output.as_mut_ptr();
        stream.avail_out = room;
        // SAFETY: the stream was initialised by the matching init call, and input
        // and output are valid for the lengths given during the call.
        let status = unsafe {
            if self.deflates {
                z::deflate(stream, flush)
            } else {
                z::inflate(stream, flush)
            }
        };
        let done = Done {
            status,
            consumed: (give - stream.avail_in) as usize,
            produced: (room - stream.avail_out) as usize,
        };
        stream.next_in = std::ptr::null();
        stream.avail_in = 0;
        stream.next_out = std::ptr::null_mut();
        stream.avail_out = 0;
        done
    }

    /// Forgets all data; options stay.
    pub fn reset(&mut self) -> i32 {
        // SAFETY: the stream was initialised by the matching init call.
        unsafe {
            if self.deflates {
                z::deflateReset(&mut *self.inner)
            } else {
                z::inflateReset(&mut *self.inner)
            }
        }
    }

    /// Changes level and strategy of a compressing stream.
    pub fn params(&mut self, level: i32, strategy: i32) -> i32 {
        if !self.deflates {
            return Z_OK;
        }
        // The library wants an output pointer even where there is no room.
        self.inner.next_out = std::ptr::dangling_mut();
        // SAFETY: the stream was initialised by `deflateInit2_`; it has no input
        // and no room, so its pointers are not followed.
        let status = unsafe { z::deflateParams(&mut *self.inner, level, strategy) };
        self.inner.next_out = std::ptr::null_mut();
        status
    }

    /// Gives the stream its dictionary.
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> i32 {
        let length = u32::try_from(dictionary.len()).unwrap_or(u32::MAX);
        // SAFETY: the stream was initialised by the matching init call and the
        // dictionary is valid for `length` bytes.
        unsafe {
            if self.deflates {
                z::deflateSetDictionary(&mut *self.inner, dictionary.as_ptr(), length)
            } else {
                z::inflateSetDictionary(&mut *self.inner, dictionary.as_ptr(), length)
            }
        }
    }

    /// The library's message about the last failure.
    pub fn message(&self) -> Option<String> {
        if self.inner.msg.is_null() {
            return None;
        }
        // SAFETY: a message that is not null is one of the library's static C strings.
        let text = unsafe { CStr::from_ptr(self.inner.msg) };
        Some(text.to_string_lossy().into_owned())
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // SAFETY: the stream was initialised by the matching init call and is not used again.
        unsafe {
            if self.deflates {
                z::deflateEnd(&mut *self.inner);
            } else {
                z::inflateEnd(&mut *self.inner);
            }
        }
    }
}
