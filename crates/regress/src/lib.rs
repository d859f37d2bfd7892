//! regress as published, with our edits: see crates/boa_engine/README.md.
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

include!(concat!(env!("OUT_DIR"), "/engine/lib.rs"));
