//! Backups as JavaScript has them: copied page by page on the pool.

use std::sync::{Arc, Mutex, PoisonError};

use boa_engine::{Finalize, JsData, JsObject, JsResult, JsValue, Trace};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, FromJs, arg};
use ouro_engine::errors::OpError;

use crate::database::{connection, demand_file};
use crate::sys::{Backup, Failure};

type Shared = Arc<Mutex<Option<Backup>>>;

#[derive(Trace, Finalize, JsData)]
struct Data(#[unsafe_ignore_trace] Shared);

/// A backup taken from a JS argument.
pub struct Handle(Shared);

impl FromJs for Handle {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        let found = value
            .as_object()
            .and_then(|object| object.downcast_ref::<Data>().map(|data| Arc::clone(&data.0)));
        match found {
            Some(backup) => Ok(Handle(backup)),
            None => Err(cx.type_error(format!("native argument '{name}' must be a backup"))),
        }
    }
}

/// `backup(database, file, from, to)`: a handle for `backupStep`.
pub fn begin(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (_, connection) = connection(args, cx)?;
    let file: Bytes = arg(args, 1, "file", cx)?;
    let from: String = arg(args, 2, "from", cx)?;
    let to: String = arg(args, 3, "to", cx)?;
    demand_file(&file.0, true, cx)?;
    let backup = Backup::begin(&connection, &file.0, &from, &to).map_err(|failure| failure.into_error(cx))?;
    let data = Data(Arc::new(Mutex::new(Some(backup))));
    Ok(JsObject::from_proto_and_data(None, data).upcast().into())
}

/// Copies some pages, or ends the backup when it is told to copy none: the pages
/// left (0: it is done and closed) and the pages there are.
pub fn step(handle: Handle, pages: i32) -> Result<(i32, i32), Failure> {
    let mut guard = handle.0.lock().unwrap_or_else(PoisonError::into_inner);
    let outcome = match guard.as_mut() {
        Some(backup) if pages != 0 => backup.step(pages),
        _ => Ok((0, 0)),
    };
    if !matches!(outcome, Ok((1.., _))) {
        *guard = None;
    }
    outcome
}
