//! What the glue needs from module crates, installed once by the runtime.

use std::cell::Cell;

use boa_engine::{JsObject, JsResult, JsValue};

use crate::Cx;

/// Renders a value the way error messages show it (`util.inspect` with the given
/// depth; −1 shows only the kind of object).
pub type Inspect = fn(&JsValue, i32, &mut Cx<'_>) -> JsResult<String>;

/// Makes a `Buffer` that owns the bytes.
pub type MakeBuffer = fn(Vec<u8>, &mut Cx<'_>) -> JsResult<JsObject>;

/// Function pointers supplied by higher crates.
#[derive(Default)]
pub struct Hooks {
    /// See [`Inspect`].
    pub inspect: Cell<Option<Inspect>>,
    /// See [`MakeBuffer`].
    pub make_buffer: Cell<Option<MakeBuffer>>,
}
