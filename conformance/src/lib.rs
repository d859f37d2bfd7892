//! ouro-conformance: runs scripts and compares what they print with a recording.
//!
//! Owns: the case corpus below `cases/` (one script per behaviour, its output
//! beside it), the npm packages below `packages/`, and the runner for both.
//! Must not know: the engine or any crate of the runtime; it only starts programs.

#![forbid(unsafe_code)]

pub mod cases;
pub mod compat;
pub mod expectations;
pub mod modules;
pub mod node_suite;
pub mod packages;

pub use ouro_runner::{folder, process, report, results};

use std::path::PathBuf;

/// The folder of this crate: where cases and packages live.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
