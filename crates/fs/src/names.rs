//! File names on their way to JS: text, or a `Buffer` where asked for.

use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;

use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs};

/// A name and the form it takes in JS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) bytes: Vec<u8>,
    pub(crate) raw: bool,
}

impl Name {
    pub(crate) fn of_path(path: PathBuf, raw: bool) -> Name {
        Name {
            bytes: path.into_os_string().into_vec(),
            raw,
        }
    }
}

impl IntoJs for Name {
    /// What is not UTF-8 becomes U+FFFD in text.
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        if self.raw {
            return Bytes(self.bytes).into_js(cx);
        }
        match std::str::from_utf8(&self.bytes) {
            Ok(text) => text.into_js(cx),
            Err(_) => String::from_utf8_lossy(&self.bytes).into_owned().into_js(cx),
        }
    }
}
