//! ouro-engine: the glue between Boa and everything else.
//!
//! Owns: [`Cx`] (the only door to the Boa context and to runtime state), the
//! [`binding!`] table that makes natives visible to the JS halves, conversion of
//! arguments and results, the single place that builds JS errors, the tick,
//! microtask and rejection queues, and the pending table through which the
//! event loop re-enters JS.
//!
//! Must not know: any module's meaning (fs, net, …) and any stdlib file. Module
//! crates depend on this one, never the reverse; what the glue needs of them is
//! installed through [`hooks`].
//!
//! Invariants: no borrow of an object or of a slot is held across a call into
//! JS; every JS value kept by Rust is a root owned by the pending table, a queue
//! or a slot, and is dropped on completion, close or teardown.

#![forbid(unsafe_code)]

pub mod binding;
pub mod class;
pub mod complete;
pub mod convert;
pub mod cx;
pub mod deterministic;
pub mod errors;
pub mod handles;
pub mod hooks;
pub mod jobs;
pub mod permission;
pub mod resources;
mod statements;
pub mod trace;
pub mod waits;

pub use boa_engine;
pub use cx::Cx;
