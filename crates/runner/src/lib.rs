//! ouro-runner: running programs to compare what they print.
//!
//! Owns: one run with its process group, time limit and captured output
//! ([`process`]) and its own folder ([`folder`]), what a reader sees of many runs ([`report`]), and the forms other
//! programs read ([`results`]: JUnit, TAP, JSON). Used by `ouro snap` and by the
//! conformance runner. Must not know: the runtime, snapshots, cases.

#![forbid(unsafe_code)]

pub mod folder;
pub mod process;
pub mod report;
pub mod results;
