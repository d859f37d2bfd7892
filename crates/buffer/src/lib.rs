//! ouro-buffer: `Buffer`, its encodings and its memory.
//!
//! Owns: the slab pool and the Buffer constructors of a runtime ([`make`]), the
//! codecs ([`codec`]), panic-free access to the bytes behind JS values
//! ([`view`]), every Buffer method, `atob`/`btoa`, `transcode`, and the native
//! half of TextDecoder and TextEncoder.
//!
//! Must not know: streams, files or any other module; module crates that make
//! or read bytes depend on this one.
//!
//! Invariants: no borrow of a buffer's memory outlives a closure that cannot run
//! JS; a window is taken again after anything that may have run JS; detached,
//! shrunk and shared memory is an empty or copied window, never a panic.

#![deny(unsafe_code)]

mod args;
mod block;
pub mod codec;
mod edit;
mod encoding;
mod extra;
mod from;
mod inspect;
mod install;
pub mod make;
mod numbers;
mod query;
pub mod search;
#[allow(unsafe_code)]
mod sys;
pub mod view;

pub use args::chars;
pub use block::Block;
pub use codec::Encoding;
pub use from::string_to_buffer;
pub use make::{decode, new_array_buffer, new_buffer, new_buffer_of};
pub use view::{View, bytes_of};

ouro_engine::binding! { pub mod "buffer":
    value "constructors" = install::exported;
    fun "setHooks"(2) = install::set_hooks;
    fun "inspectMaxBytes"(1) = inspect::limit;
    fun "atob"(1) = extra::atob;
    fun "btoa"(1) = extra::btoa;
    fun "transcode"(3) = extra::transcode;
    fun "isUtf8"(1) = extra::is_utf8;
    fun "isAscii"(1) = extra::is_ascii;
    fun "encodingFromLabel"(1) = encoding::from_label;
    fun "decodeWhole"(3) = encoding::decode_whole;
    fun "makeDecoder"(2) = encoding::make_decoder;
    fun "decodeChunk"(5) = encoding::decode_next;
    fun "encodeUtf8"(1) = encoding::encode;
    fun "encodeInto"(2) = encoding::encode_into;
}
