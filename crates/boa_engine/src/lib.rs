//! The Boa engine as published, with our edits: see README.md of this crate.
//!
//! What is compiled here lies in the build directory; the repository holds only
//! the edits. Lints are off because the source is not ours to tidy.
#![allow(
    warnings,
    clippy::all,
    clippy::pedantic,
    clippy::restriction,
    macro_expanded_macro_exports_accessed_by_absolute_paths
)]

/// Names of the edits this engine was built with, in order.
pub const OURO_EDITS: &[&str] = include!(concat!(env!("OUT_DIR"), "/edits.rs"));

include!(concat!(env!("OUT_DIR"), "/engine/lib.rs"));
