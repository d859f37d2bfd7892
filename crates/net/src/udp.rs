//! Datagrams.

use std::os::fd::OwnedFd;

use boa_engine::{JsObject, JsResult};
use ouro_engine::Cx;

pub(crate) const IPV6_ONLY: i32 = 1;
pub(crate) const REUSE_ADDR: i32 = 4;
pub(crate) const REUSE_PORT: i32 = 8;

pub(crate) fn handle_of(fd: OwnedFd, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    drop(fd);
    Err(cx.node_error(
        "ERR_METHOD_NOT_IMPLEMENTED",
        &[boa_engine::js_string!("UDP").into()],
    ))
}
