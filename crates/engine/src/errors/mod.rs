//! The only place that makes JS errors.
//!
//! Owns: the constructors of Node's `ERR_*` classes, their messages, system
//! errors, and the `errors` table JS sees. Must not know which module asks.
//! Codes and templates come from `ouro_base::codes`; what needs the inspector
//! goes through [`Hooks`](crate::hooks::Hooks).
//!
//! ```text
//! Rust  node_error(code, args) ─┐
//! JS    new codes.ERR_X(...)  ──┴→ message::build → class::construct → Error { code, … }
//! op    Err(SysError)  → OpError::into_error → system::sys_error → Error { errno, code, syscall, … }
//! ```

mod class;
mod describe;
mod exceptions;
mod message;
mod source;
mod system;
mod table;
#[cfg(test)]
mod tests;
pub mod validate;

pub use class::{is_node_error, node_error, plain_error};
pub use describe::{describe_type, format_list};
pub use message::message;
pub use source::{Sources, arrow_of, source_line, source_text};
pub use system::{CodedError, Failure, OpError, sys_error};
pub use table::BINDING;
