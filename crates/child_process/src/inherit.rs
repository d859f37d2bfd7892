//! What children of a deterministic or recorded run inherit of it.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, arg};
use ouro_engine::deterministic::{Deterministic, VARIABLE};
use ouro_engine::trace::{RECORDING, Text, Tracer};

/// `NAME=value` for the environment of the next child; `undefined` outside deterministic runs.
pub(crate) fn inheritance(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(match cx.try_slot::<Deterministic>() {
        Some(run) => JsString::from(format!("{VARIABLE}={}", run.next_child())).into(),
        None => JsValue::undefined(),
    })
}

/// `shownPid(pid, envPairs)`: the number scripts know a child by.
pub(crate) fn shown_pid(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(run) = cx.try_slot::<Deterministic>() else {
        return Ok(args.first().cloned().unwrap_or_default());
    };
    let (pid, env): (u32, Vec<Bytes>) = (arg(args, 0, "pid", cx)?, arg(args, 1, "envPairs", cx)?);
    Ok(run.started(pid, env.iter().map(|pair| pair.0.as_slice())).into())
}

/// For a child that runs this very program while this run is recorded to a file: `NAME=value` for its environment, and
/// the name of the file it records to.
pub(crate) fn recording(tracer: &Tracer, program: &[u8]) -> Option<(Vec<u8>, Text)> {
    let program = std::fs::canonicalize(OsStr::from_bytes(program)).ok()?;
    if program != std::env::current_exe().ok()? {
        return None;
    }
    let path = std::path::absolute(tracer.next_file(false)?).ok()?;
    let name = path.file_name()?.to_string_lossy().into_owned();
    let mut pair = format!("{RECORDING}={}:", tracer.flags()).into_bytes();
    pair.extend_from_slice(path.as_os_str().as_bytes());
    Some((pair, Text::Owned(name)))
}
