//! xtask: the chores of the repository as plain functions.
//!
//! Owns: the tidy rules, the drivers of the conformance runs and benchmarks, the writing of engine edits.
//! Must not know: the runtime's crates; it reads files and starts programs.

#![deny(unsafe_code)]

pub mod conformance;
pub mod engine_edit;
pub mod release;
pub mod since;
pub mod startup_order;
pub mod test262;
pub mod tidy;
mod words;

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn workspace() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    here.canonicalize().unwrap_or(here)
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from)
}
