//! Errors of natives that know nothing of JS: system errors and coded errors.

use boa_engine::{JsError, JsObject, JsResult, JsString, JsValue, js_string};
use ouro_base::SysError;

use crate::Cx;
use crate::errors::node_error;

/// What an `op` may fail with.
pub trait OpError {
    /// Makes the JS error, on the JS thread.
    fn into_error(self, cx: &mut Cx<'_>) -> JsError;
}

/// One of the `ERR_*` errors, as plain data: its message is made from strings only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodedError {
    /// The code.
    pub code: &'static str,
    /// What fills the places of its message.
    pub args: Vec<String>,
}

impl CodedError {
    /// An error of `code` whose message takes these strings.
    pub fn new<S: Into<String>>(code: &'static str, args: impl IntoIterator<Item = S>) -> Self {
        Self {
            code,
            args: args.into_iter().map(Into::into).collect(),
        }
    }
}

/// Either kind, for natives that can fail in both ways.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The operating system said no.
    System(SysError),
    /// The native itself said no.
    Coded(CodedError),
}

impl From<SysError> for Failure {
    fn from(error: SysError) -> Self {
        Failure::System(error)
    }
}

impl From<CodedError> for Failure {
    fn from(error: CodedError) -> Self {
        Failure::Coded(error)
    }
}

impl OpError for SysError {
    fn into_error(self, cx: &mut Cx<'_>) -> JsError {
        sys_error(&self, cx)
    }
}

impl OpError for CodedError {
    fn into_error(self, cx: &mut Cx<'_>) -> JsError {
        let args: Vec<JsValue> = self
            .args
            .into_iter()
            .map(|text| JsString::from(text).into())
            .collect();
        node_error(self.code, &args, cx)
    }
}

impl OpError for Failure {
    fn into_error(self, cx: &mut Cx<'_>) -> JsError {
        match self {
            Failure::System(error) => error.into_error(cx),
            Failure::Coded(error) => error.into_error(cx),
        }
    }
}

impl OpError for JsError {
    fn into_error(self, _: &mut Cx<'_>) -> JsError {
        self
    }
}

impl OpError for std::convert::Infallible {
    fn into_error(self, _: &mut Cx<'_>) -> JsError {
        match self {}
    }
}

/// The error of a failed system call: `CODE: text, syscall 'path' -> 'dest'` with
/// own `errno` (negative), `code`, `syscall`, `path` and `dest`, in that order.
pub fn sys_error(error: &SysError, cx: &mut Cx<'_>) -> JsError {
    match build(error, cx) {
        Ok(object) => JsError::from_opaque(object.into()),
        Err(error) => error,
    }
}

fn build(error: &SysError, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let constructor = cx.intrinsics().constructors().error().constructor();
    let made = constructor.construct(&[JsString::from(error.message()).into()], None, cx)?;
    cx.define(&made, "errno", -error.errno)?;
    cx.define(&made, "code", JsString::from(&*error.code()))?;
    cx.define(&made, "syscall", JsString::from(&*error.syscall))?;
    for (key, path) in [
        (js_string!("path"), &error.path),
        (js_string!("dest"), &error.dest),
    ] {
        if let Some(path) = path {
            made.create_data_property_or_throw(key, JsString::from(path.as_str()), cx)?;
        }
    }
    Ok(made)
}
