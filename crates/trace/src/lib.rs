//! ouro-trace: what a run did, as records, and everything made of them.
//!
//! Owns: the schema of a trace ([`Kind`]), the recorder the runtime reports to
//! ([`Tracer`]), the model that replays records forward and back ([`History`]),
//! and the exports. Must not know: the engine, the command line, terminals.
//!
//! ```text
//! event loop ─ LoopObserver ─┐
//! queues, modules, slab, IPC ┴─► Tracer ─► JSONL ─► Record ─► History (forward, back) ─► terminal, HTML
//!                                                    └──────► Chrome trace
//! ```
//!
//! Invariants: recording changes neither order nor results of a run; memory of
//! the recorder does not grow with the length of a run; applying a record to a
//! state and undoing it gives the state back.

#![forbid(unsafe_code)]

mod chrome;
mod field;
mod history;
mod html;
mod kinds;
mod model;
mod names;
mod observer;
mod output;
mod record;
mod tracer;

#[cfg(test)]
mod tests;

pub use chrome::{Part, chrome};
pub use history::History;
pub use html::{Sources, html};
pub use kinds::{FIELDS, Field, Kind};
pub use model::{Change, Item, Panel, State};
pub use observer::LoopObserver;
pub use output::{Gate, Output, SteppedClock};
pub use record::{HEAD, ParseError, Record, Site, phase_from_name, phase_name, read};
pub use tracer::{Setup, Tracer, What, parent_of};

/// Version of the schema: the field `schema` of the first record.
pub const SCHEMA: u64 = 2;

/// Short text of a record: mostly names known at compile time.
pub type Text = std::borrow::Cow<'static, str>;
