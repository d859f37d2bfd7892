//! ouro-zlib: compression and decompression.
//!
//! Owns: the formats (deflate, gzip, raw, brotli, zstd) behind one step-wise
//! interface, their options and failures, checksums, the table of constants.
//! Must not know: streams, back-pressure, option validation: those are
//! `stdlib/zlib.js`.
//!
//! ```text
//! stdlib/zlib.js → write(handle, …, callback) → pool job: Session → Codec::step → pieces of output → callback
//! ```

mod brotli_codec;
mod codec;
mod constants;
mod create;
mod deflate;
mod session;
mod sys;
#[cfg(test)]
mod tests;
mod zstd_codec;

pub use codec::{Codec, Failure, Step};

use ouro_engine::convert::Bytes;

/// `crc32(data, value)`: the checksum of `data`, going on from `value`.
fn crc32(data: Bytes, value: u32) -> Result<u32, Failure> {
    let mut hasher = crc32fast::Hasher::new_with_initial(value);
    hasher.update(&data.0);
    Ok(hasher.finalize())
}

ouro_engine::binding! {
    pub mod "zlib":
    fun "createZlib"(6) = create::zlib;
    fun "createBrotli"(2) = create::brotli;
    fun "createZstd"(4) = create::zstd;
    op "write"(handle: session::Handle, flush: i32, data: Option<Bytes>, size: usize, count: usize) = session::write;
    op "whole"(handle: session::Handle, flush: i32, data: Bytes, size: usize, limit: f64) = session::whole;
    op "reset"(handle: session::Handle) = session::reset;
    op "params"(handle: session::Handle, level: i32, strategy: i32) = session::params;
    op "crc32"(data: Bytes, value: u32) = crc32;
    value "constants" = constants::make;
}
