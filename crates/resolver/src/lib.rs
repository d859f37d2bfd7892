//! Module resolution as Node 22 does it: from a request and the place that
//! asks to the file (or builtin) that answers.
//!
//! Owns: lookup paths, extension probing, package.json reading and its
//! `main`/`exports`/`imports` rules, real paths, the stat and package caches,
//! the `explain` trace. Files are reached through [`FileSystem`] only.
//!
//! Must not know: JavaScript values, the engine, the event loop. Failures are
//! data ([`ResolveError`]) that carry everything Node's messages need; the
//! runtime turns them into error objects.
//!
//! Invariants: paths are absolute, `/`-separated strings; a file that exists
//! costs one `lstat` per process (or per chain of requires, see
//! [`Resolver::begin_chain`]); nothing negative outlives a chain, because a
//! program may create the file it asked for.
#![forbid(unsafe_code)]

mod cache;
mod cjs;
mod error;
mod esm;
mod exports;
mod fs;
mod json;
mod package;
pub mod path;
mod trace;

pub use cache::{Options, Resolver};
pub use cjs::{CjsRequest, node_modules_paths, package_name};
pub use error::{ErrorKind, ResolveError, Warning};
pub use esm::EsmTarget;
pub use exports::{Conditions, pattern_match, split_specifier};
pub use fs::{FileSystem, Kind, LinkKind, StdFs};
pub use json::Json;
pub use package::{Package, PackageType};
pub use trace::{Found, Step};

#[cfg(test)]
mod tests;
