//! ouro-path: Node's `path` module, POSIX and Windows.
//!
//! Owns: the algorithms on code units ([`posix`], [`win32`], [`glob`]) and the two
//! tables `internalBinding('path').posix` and `.win32` that hold complete
//! module objects, so that loading `path` costs next to no JS.
//!
//! Must not know: the file system. The only outside fact is the current
//! directory, asked of `process.cwd()` so that programs may replace it.

#![forbid(unsafe_code)]

pub mod glob;
mod natives;
pub mod parts;
pub mod posix;
#[cfg(test)]
mod tests;
pub mod unit;
pub mod win32;

ouro_engine::binding! {
    pub mod "path":
    fun "setProcess"(1) = natives::set_process;
    value "posix" = natives::posix_table;
    value "win32" = natives::win32_table;
}
