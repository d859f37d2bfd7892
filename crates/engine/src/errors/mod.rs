//! The single place that turns error data into JS errors.

use boa_engine::{JsError, JsNativeError, JsValue, js_string};
use ouro_base::SysError;

use crate::Cx;

/// An error type an `op` may fail with.
pub trait OpError {
    /// The JS error it becomes.
    fn into_error(self, cx: &mut Cx<'_>) -> JsError;
}

impl OpError for SysError {
    fn into_error(self, cx: &mut Cx<'_>) -> JsError {
        sys_error(self, cx)
    }
}

/// An `ERR_*` error.
pub fn node_error(code: &str, _args: &[JsValue], cx: &mut Cx<'_>) -> JsError {
    let error: JsError = JsNativeError::error().with_message(code.to_owned()).into();
    let _ = cx;
    error
}

/// A system error.
pub fn sys_error(error: SysError, cx: &mut Cx<'_>) -> JsError {
    let native: JsError = JsNativeError::error().with_message(error.message()).into();
    if let Ok(value) = native.clone().into_opaque(cx)
        && let Some(object) = value.as_object()
    {
        let _ = object.set(js_string!("errno"), -error.errno, false, cx);
    }
    native
}
