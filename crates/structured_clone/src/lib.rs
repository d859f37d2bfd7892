//! ouro-structured_clone: the HTML structured clone algorithm.
//!
//! Owns: turning a JS value into owned data that may cross threads
//! ([`serialize()`]) and back ([`deserialize()`]), transfer of `ArrayBuffer`s, and
//! the texts of `DataCloneError`s.
//!
//! Must not know: message ports and workers (they use the two halves), nor any
//! stdlib class: objects that clone themselves do so through the two methods
//! `[cloneSymbol]` and `[deserializeSymbol]`.
//!
//! Invariants: serialising runs getters, in property order, and changes nothing
//! before all of it succeeded; deserialising runs no user code.

#![forbid(unsafe_code)]

pub mod data;
mod deserialize;
mod serialize;
mod state;

pub use data::Cloned;
pub use deserialize::deserialize;
pub use serialize::serialize;

ouro_engine::binding! { pub mod "structured_clone":
    fun "setup"(2) = state::setup;
    fun "clone"(2) = state::clone;
    value "cloneSymbol" = state::clone_symbol;
    value "deserializeSymbol" = state::deserialize_symbol;
}
