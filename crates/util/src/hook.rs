//! What error messages need of the inspector.

use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;

use crate::inspect::{inspect, options::Options};

/// A value as messages show it; `depth` −1 gives only the kind of object.
/// Suits [`ouro_engine::hooks::Hooks::inspect`].
pub fn describe(value: &JsValue, depth: i32, cx: &mut Cx<'_>) -> JsResult<String> {
    let mut options = Options::default();
    options.depth = f64::from(depth);
    Ok(inspect(value, options, cx)?.to_js().to_std_string_lossy())
}
