//! Sessions as JavaScript has them: changes recorded, and applied elsewhere.

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::{Finalize, JsData, JsObject, JsResult, JsValue, Trace};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, arg};
use ouro_engine::errors::OpError;

use crate::database::{Database, connection};
use crate::host::Js;
use crate::sys::Session;
use crate::value::{bytes, invalid_state};

/// A session, until it or its connection is closed.
pub type SharedSession = RefCell<Option<Session>>;

#[derive(Trace, Finalize, JsData)]
struct Data(#[unsafe_ignore_trace] Rc<SharedSession>);

/// `createSession(database, name, table)`: of one table, or of all without one.
pub fn create(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (object, connection) = connection(args, cx)?;
    let name: String = arg(args, 1, "name", cx)?;
    let table: Option<String> = arg(args, 2, "table", cx)?;
    let session = connection
        .session(&name, table.as_deref())
        .map_err(|failure| failure.into_error(cx))?;
    let session = Rc::new(RefCell::new(Some(session)));
    if let Some(database) = object.downcast_ref::<Database>() {
        let mut list = database.sessions.borrow_mut();
        list.retain(|known| known.strong_count() > 0);
        list.push(Rc::downgrade(&session));
    }
    Ok(JsObject::from_proto_and_data(None, Data(session)).upcast().into())
}

fn shared(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Rc<SharedSession>> {
    let object: JsObject = arg(args, 0, "session", cx)?;
    let found = object.downcast_ref::<Data>().map(|data| Rc::clone(&data.0));
    found.ok_or_else(|| cx.type_error("native argument 'session' must be a session"))
}

/// `changes(session, patch)`: a changeset, or a patchset.
pub fn changes(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let shared = shared(args, cx)?;
    let patch: bool = arg(args, 1, "patch", cx)?;
    let changes = shared.borrow().as_ref().map(|session| session.changes(patch));
    match changes {
        Some(Ok(changes)) => bytes(changes, cx),
        Some(Err(failure)) => Err(failure.into_error(cx)),
        None => Err(invalid_state("session is not open", cx)),
    }
}

/// `closeSession(session)`.
pub fn close(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    match shared(args, cx)?.take() {
        Some(_) => Ok(JsValue::undefined()),
        None => Err(invalid_state("session is not open", cx)),
    }
}

/// `applyChangeset(database, changes, filter, onConflict)`: false when a conflict ended it.
pub fn apply(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (object, connection) = connection(args, cx)?;
    let mut changes: Bytes = arg(args, 1, "changes", cx)?;
    let filter: Option<JsObject> = arg(args, 2, "filter", cx)?;
    let on_conflict: Option<JsObject> = arg(args, 3, "onConflict", cx)?;
    let mut host = Js::new(&object, cx).applying(filter, on_conflict);
    let outcome = connection.apply(&mut changes.0, &mut host);
    Ok(host.finish(outcome)?.into())
}
