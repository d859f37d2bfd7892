//! ouro-runtime: one runtime put together.
//!
//! Owns: the list of bindings, the embedded stdlib and its loader, the global
//! object, the timers, the start of a program and the main loop that dispatches
//! the event loop's events to JS.
//!
//! Must not know: command-line syntax (crates/cli) and how a module does its
//! work (module crates).
//!
//! Reading order: [`options`] → [`runtime`] (build, run, leave) → [`dispatch`]
//! (events to JS) → [`builtins`] (stdlib loader) → [`globals`].

pub mod bindings;
pub mod builtins;
pub mod contextify;
pub mod deterministic;
pub mod dispatch;
pub mod esm;
pub mod exit;
mod explain;
pub mod globals;
pub mod host_code;
pub mod memory;
pub mod module_link;
pub mod module_wrap;
pub mod modules;
pub mod options;
pub mod permission;
pub mod policy;
pub mod runtime;
pub mod stdlib;
mod sys;
pub mod tables;
pub mod terminal;
pub mod timers;
mod trace;
mod watchdog;
pub mod worker;

pub use ouro_process::dotenv;

pub use explain::{Answer, Question, explain};
pub use options::{Main, Options};
pub use runtime::run;
pub use sys::CountingAllocator;
pub use trace::MAIN_THREAD;
