//! Connections as JavaScript has them.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Weak;
use std::sync::Arc;

use boa_engine::{Finalize, JsData, JsNativeError, JsObject, JsResult, JsString, JsValue, Trace};
use boa_gc::GcRefCell;
use libsqlite3_sys as ffi;
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs, arg};
use ouro_engine::errors::OpError;
use ouro_engine::permission::{Permissions, Scope, demand};

use crate::host::Js;
use crate::session::SharedSession;
use crate::sys::{Connection, Settings, Statement};
use crate::value::{coded, invalid_state};

/// A function SQL may call.
#[derive(Clone, Trace, Finalize)]
pub struct Function {
    /// The function, or the step of an aggregate.
    pub callee: JsObject,
    /// What an aggregate begins with, or a function that makes it.
    pub start: JsValue,
    /// The value of an aggregate's state.
    pub result: Option<JsObject>,
    /// Takes a row back.
    pub inverse: Option<JsObject>,
    /// Integers come as BigInts.
    pub big: bool,
}

/// The native data of a database.
#[derive(Default, Trace, Finalize, JsData)]
pub struct Database {
    #[unsafe_ignore_trace]
    connection: RefCell<Option<Arc<Connection>>>,
    #[unsafe_ignore_trace]
    pub(crate) statements: RefCell<Vec<Weak<RefCell<Option<Statement>>>>>,
    #[unsafe_ignore_trace]
    pub(crate) sessions: RefCell<Vec<Weak<SharedSession>>>,
    /// Those SQL may call, by the number it calls them by.
    pub functions: GcRefCell<Vec<Function>>,
    /// The states of aggregates that go on.
    pub aggregates: GcRefCell<Vec<(u64, JsValue)>>,
}

/// The database object of an argument and its connection.
pub fn connection(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<(JsObject, Arc<Connection>)> {
    let object: JsObject = arg(args, 0, "database", cx)?;
    let found = match object.downcast_ref::<Database>() {
        Some(database) => Some(database.connection.borrow().clone()),
        None => None,
    };
    match found {
        Some(Some(connection)) => Ok((object, connection)),
        Some(None) => Err(invalid_state("database is not open", cx)),
        None => Err(cx.type_error("native argument 'database' must be a database")),
    }
}

/// The file a name of a database means; `None` for those that are not in a file.
fn file_of(location: &[u8]) -> Option<PathBuf> {
    let text = String::from_utf8_lossy(location);
    let path = match text.strip_prefix("file:") {
        Some(rest) => {
            let rest = rest.split(['?', '#']).next().unwrap_or_default();
            let rest = rest.strip_prefix("//").map_or(rest, |rest| {
                rest.find('/')
                    .map_or("", |slash| rest.get(slash..).unwrap_or_default())
            });
            unescape(rest)
        }
        None => text.into_owned(),
    };
    (!path.is_empty() && path != ":memory:").then(|| path.into())
}

/// A path of a URI without its escapes.
fn unescape(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let code = text.get(at + 1..at + 3).filter(|_| *byte == b'%');
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(code) => {
                out.push(code);
                at += 3;
            }
            None => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Asks for leave to use the file of a database.
pub fn demand_file(location: &[u8], writes: bool, cx: &mut Cx<'_>) -> JsResult<()> {
    if cx.try_slot::<Permissions>().is_none() {
        return Ok(());
    }
    let Some(file) = file_of(location) else {
        return Ok(());
    };
    demand(Scope::Read, &file, cx)?;
    if writes {
        demand(Scope::Write, &file, cx)?;
    }
    Ok(())
}

/// The version of SQLite that is compiled in.
pub fn version(_: &mut Cx<'_>) -> JsResult<JsValue> {
    let text = ffi::SQLITE_VERSION.to_str().unwrap_or_default();
    Ok(JsString::from(text).into())
}

/// `open(location, readOnly, foreignKeys, doubleQuotes, timeout)`.
pub fn open(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let location: Bytes = arg(args, 0, "location", cx)?;
    let settings = Settings {
        read_only: arg(args, 1, "readOnly", cx)?,
        foreign_keys: arg(args, 2, "foreignKeys", cx)?,
        double_quotes: arg(args, 3, "doubleQuotes", cx)?,
        timeout: arg(args, 4, "timeout", cx)?,
    };
    demand_file(&location.0, !settings.read_only, cx)?;
    let connection = Connection::open(&location.0, &settings).map_err(|failure| failure.into_error(cx))?;
    if cx.try_slot::<Permissions>().is_some() {
        // SQL would name files nobody asked about.
        connection.forbid_attaching();
    }
    let database = Database::default();
    database.connection.replace(Some(Arc::new(connection)));
    Ok(JsObject::from_proto_and_data(None, database).upcast().into())
}

/// `close(database)`: ends its statements and sessions, too.
pub fn close(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (object, connection) = connection(args, cx)?;
    let Some(database) = object.downcast_ref::<Database>() else {
        return Ok(JsValue::undefined());
    };
    let statements: Vec<_> = database
        .statements
        .borrow()
        .iter()
        .filter_map(Weak::upgrade)
        .collect();
    let is_used = |statement: &std::rc::Rc<RefCell<Option<Statement>>>| statement.try_borrow_mut().is_err();
    if connection.is_running() || statements.iter().any(is_used) {
        drop(database);
        return Err(invalid_state("database is in use", cx));
    }
    for statement in statements {
        statement.replace(None);
    }
    database.statements.borrow_mut().clear();
    for session in database.sessions.take() {
        if let Some(session) = session.upgrade() {
            session.replace(None);
        }
    }
    database.connection.replace(None);
    Ok(JsValue::undefined())
}

/// `exec(database, sql)`.
pub fn exec(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (object, connection) = connection(args, cx)?;
    let sql: String = arg(args, 1, "sql", cx)?;
    let mut host = Js::new(&object, cx);
    let outcome = connection.exec(&sql, &mut host);
    host.finish(outcome)?;
    Ok(JsValue::undefined())
}

/// `isTransaction(database)`.
pub fn is_transaction(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(connection(args, cx)?.1.is_transaction().into())
}

/// `location(database, name)`: the file of an attached database, `null` without one.
pub fn location(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (_, connection) = connection(args, cx)?;
    let name: String = arg(args, 1, "name", cx)?;
    match connection.file(&name) {
        Some(file) => file.into_js(cx),
        None => Ok(JsValue::null()),
    }
}

/// `enableLoadExtension(database, on)`.
pub fn enable_load_extension(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (_, connection) = connection(args, cx)?;
    let on: bool = arg(args, 1, "on", cx)?;
    connection
        .enable_extensions(on)
        .map_err(|failure| failure.into_error(cx))?;
    Ok(JsValue::undefined())
}

/// `loadExtension(database, path)`.
pub fn load_extension(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (_, connection) = connection(args, cx)?;
    let path: String = arg(args, 1, "path", cx)?;
    connection
        .load_extension(&path)
        .map_err(|message| coded(JsNativeError::error(), "ERR_LOAD_SQLITE_EXTENSION", message, cx))?;
    Ok(JsValue::undefined())
}

/// Flags of functions.
const DETERMINISTIC: i32 = 1;
const DIRECT_ONLY: i32 = 2;

fn function_flags(flags: i32) -> i32 {
    let mut out = 0;
    if flags & DETERMINISTIC != 0 {
        out |= ffi::SQLITE_DETERMINISTIC;
    }
    if flags & DIRECT_ONLY != 0 {
        out |= ffi::SQLITE_DIRECTONLY;
    }
    out
}

/// Adds a function to those of a database; its number.
fn add(object: &JsObject, function: Function) -> usize {
    let Some(database) = object.downcast_ref::<Database>() else {
        return usize::MAX;
    };
    let mut functions = database.functions.borrow_mut();
    functions.push(function);
    functions.len() - 1
}

/// `function(database, name, arguments, flags, big, callee)`; flags: 1 deterministic, 2 direct only.
pub fn function(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (object, connection) = connection(args, cx)?;
    let name: String = arg(args, 1, "name", cx)?;
    let count: i32 = arg(args, 2, "arguments", cx)?;
    let flags: i32 = arg(args, 3, "flags", cx)?;
    let function = Function {
        big: arg(args, 4, "big", cx)?,
        callee: arg(args, 5, "callee", cx)?,
        start: JsValue::undefined(),
        result: None,
        inverse: None,
    };
    let index = add(&object, function);
    connection
        .function(&name, count, function_flags(flags), index)
        .map_err(|failure| failure.into_error(cx))?;
    Ok(JsValue::undefined())
}

/// `aggregate(database, name, arguments, flags, big, start, step, result, inverse)`.
pub fn aggregate(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (object, connection) = connection(args, cx)?;
    let name: String = arg(args, 1, "name", cx)?;
    let count: i32 = arg(args, 2, "arguments", cx)?;
    let flags: i32 = arg(args, 3, "flags", cx)?;
    let function = Function {
        big: arg(args, 4, "big", cx)?,
        start: args.get(5).cloned().unwrap_or_default(),
        callee: arg(args, 6, "step", cx)?,
        result: arg(args, 7, "result", cx)?,
        inverse: arg(args, 8, "inverse", cx)?,
    };
    let inverse = function.inverse.is_some();
    let index = add(&object, function);
    connection
        .aggregate(&name, count, function_flags(flags), index, inverse)
        .map_err(|failure| failure.into_error(cx))?;
    Ok(JsValue::undefined())
}

/// A text, or `null`.
pub fn text_or_null(value: Option<String>) -> JsValue {
    value.map_or_else(JsValue::null, |text| JsString::from(text).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_databases_mean_files() {
        let file = |name: &str| file_of(name.as_bytes()).map(|path| path.to_string_lossy().into_owned());
        assert_eq!(file("a b.db").as_deref(), Some("a b.db"));
        assert_eq!(file(":memory:"), None);
        assert_eq!(file(""), None);
        assert_eq!(file("file:///x/a%20b.db?mode=ro#y").as_deref(), Some("/x/a b.db"));
        assert_eq!(file("file:a%zz").as_deref(), Some("a%zz"));
        assert_eq!(file("file::memory:"), None);
    }
}
