//! What this crate needs from the runtime, installed once at start.

use crate::usage::Heap;
use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use std::cell::Cell;

/// Gives export `.1` of stdlib file `.0`, loading the file on first use.
pub type Export = fn(&str, &str, &mut Cx<'_>) -> JsResult<JsValue>;

/// See [`Hooks::time_zone`].
pub type TimeZone = fn(Option<&str>, &mut Cx<'_>);

/// Function pointers supplied by the runtime.
#[derive(Default)]
pub struct Hooks {
    /// Counts the script heap, for `process.memoryUsage()`.
    pub heap: Cell<Option<fn() -> Heap>>,
    /// Called when `process.env.TZ` was set or deleted (`None`).
    pub time_zone: Cell<Option<TimeZone>>,
    /// See [`Export`].
    pub export: Cell<Option<Export>>,
    /// Signals are the business of the main thread.
    pub is_worker: Cell<bool>,
}
