//! The facts every other crate shares: errno names and texts, the system error
//! value, the table of `ERR_*` codes.
//!
//! Owns: one row per error number ([`errno`]), one owned error value
//! ([`SysError`]). Must not know: JavaScript, the event loop, files or sockets.
//! Invariant: an errno is kept positive, as the kernel reports it; the sign is
//! turned only where JavaScript sees the number.

pub mod codes;
pub mod errno;
mod sys_error;

pub use sys_error::{SysError, SysResult, WithSyscall};
