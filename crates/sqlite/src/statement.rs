//! Statements as JavaScript has them.

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsNativeError, JsObject, JsResult, JsString, JsValue, Trace};
use ouro_engine::Cx;
use ouro_engine::convert::{arg, elements};
use ouro_engine::errors::OpError;

use crate::database::{Database, connection, text_or_null};
use crate::host::Js;
use crate::sys::{Shared, Statement};
use crate::value::{Unfit, coded, from_js, invalid_state, to_js};

/// Integers come as BigInts.
const BIG: i32 = 1;
/// Rows are arrays.
const ARRAYS: i32 = 2;
/// Names of parameters may lack their sigil.
const BARE: i32 = 4;
/// Unknown names are passed over.
const UNKNOWN: i32 = 8;

/// The native data of a statement.
#[derive(Trace, Finalize, JsData)]
struct Data {
    #[unsafe_ignore_trace]
    statement: Shared,
    database: JsObject,
}

/// `prepare(database, sql)`: a text without a statement gives one that is finalized.
pub fn prepare(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (object, connection) = connection(args, cx)?;
    let sql: String = arg(args, 1, "sql", cx)?;
    let statement = connection
        .prepare(&sql)
        .map_err(|failure| failure.into_error(cx))?;
    let statement: Shared = Rc::new(RefCell::new(statement));
    if let Some(database) = object.downcast_ref::<Database>() {
        let mut list = database.statements.borrow_mut();
        if list.len() == list.capacity() {
            list.retain(|known| known.strong_count() > 0);
        }
        list.push(Rc::downgrade(&statement));
    }
    let data = Data {
        statement,
        database: object,
    };
    Ok(JsObject::from_proto_and_data(None, data).upcast().into())
}

fn shared(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<(Shared, JsObject)> {
    let object: JsObject = arg(args, 0, "statement", cx)?;
    let found = object
        .downcast_ref::<Data>()
        .map(|data| (Rc::clone(&data.statement), data.database.clone()));
    found.ok_or_else(|| cx.type_error("native argument 'statement' must be a statement"))
}

/// Works on the statement of an argument.
fn with<T>(
    args: &[JsValue],
    cx: &mut Cx<'_>,
    work: impl FnOnce(&mut Statement, &JsObject, &mut Cx<'_>) -> JsResult<T>,
) -> JsResult<T> {
    let (shared, database) = shared(args, cx)?;
    let Ok(mut statement) = shared.try_borrow_mut() else {
        return Err(invalid_state("statement is in use", cx));
    };
    match statement.as_mut() {
        Some(statement) => work(statement, &database, cx),
        None => Err(invalid_state("statement has been finalized", cx)),
    }
}

/// `isFinalized(statement)`.
pub fn is_finalized(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (shared, _) = shared(args, cx)?;
    Ok(shared
        .try_borrow()
        .is_ok_and(|statement| statement.is_none())
        .into())
}

// --- parameters ----------------------------------------------------------------------

/// The values a statement is run with.
struct Given {
    named: Vec<(String, JsValue)>,
    rest: Vec<JsValue>,
}

/// Reads the arguments of a run; the first one has the values of the names in the
/// fourth argument, where there are any. It may run getters.
fn given(args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<Given> {
    let list: JsObject = arg(args, 1, "values", cx)?;
    let names: Option<Vec<JsString>> = arg(args, 3, "names", cx)?;
    let mut rest = elements(&list, cx)?;
    let mut named = Vec::new();
    if let Some(names) = names {
        let first = (!rest.is_empty()).then(|| rest.remove(0));
        let object: JsObject = arg(&[first.unwrap_or_default()], 0, "values[0]", cx)?;
        for name in names {
            named.push((name.to_std_string_lossy(), object.get(name, cx)?));
        }
    }
    Ok(Given { named, rest })
}

/// Sets the parameters of a statement. Runs no JavaScript.
fn bind(statement: &mut Statement, given: &Given, flags: i32, cx: &mut Cx<'_>) -> JsResult<()> {
    statement.reset();
    statement.clear();
    let parameters = if given.named.is_empty() && given.rest.is_empty() {
        Vec::new()
    } else {
        statement.parameters()
    };
    let position = |wanted: &str| {
        let found = parameters.iter().position(|name| name.as_deref() == Some(wanted));
        found.and_then(|index| i32::try_from(index + 1).ok())
    };
    if !given.named.is_empty() && flags & BARE != 0 {
        check_bare(&parameters, cx)?;
    }
    for (name, value) in &given.named {
        let bare = |name: &str| {
            let found = parameters
                .iter()
                .position(|known| known.as_deref().and_then(|known| known.get(1..)) == Some(name));
            found.and_then(|index| i32::try_from(index + 1).ok())
        };
        let index = position(name).or_else(|| bare(name).filter(|_| flags & BARE != 0));
        match index {
            Some(index) => set(statement, index, value, cx)?,
            None if flags & UNKNOWN != 0 => {}
            None => return Err(invalid_state(&format!("Unknown named parameter '{name}'"), cx)),
        }
    }
    let mut index = 1;
    for value in &given.rest {
        // Those with a name of their own are not counted.
        while parameters
            .get(index - 1)
            .and_then(Option::as_deref)
            .is_some_and(|name| !name.starts_with('?'))
        {
            index += 1;
        }
        set(statement, i32::try_from(index).unwrap_or(i32::MAX), value, cx)?;
        index += 1;
    }
    Ok(())
}

/// Names that differ in their sigil only have no name without it.
fn check_bare(parameters: &[Option<String>], cx: &mut Cx<'_>) -> JsResult<()> {
    let names: Vec<&str> = parameters.iter().filter_map(Option::as_deref).collect();
    for (index, name) in names.iter().enumerate() {
        let bare = name.get(1..).unwrap_or_default();
        let earlier = names.iter().take(index);
        if let Some(other) = earlier
            .clone()
            .find(|other| other.get(1..) == Some(bare) && *other != name)
        {
            let message = format!(
                "Cannot create bare named parameter '{bare}' because of conflicting names '{other}' and '{name}'."
            );
            return Err(invalid_state(&message, cx));
        }
    }
    Ok(())
}

fn set(statement: &mut Statement, index: i32, value: &JsValue, cx: &mut Cx<'_>) -> JsResult<()> {
    let value = match from_js(value, cx) {
        Ok(value) => value,
        Err(Unfit::TooLarge) => {
            let message = "BigInt value is too large to bind.";
            return Err(coded(JsNativeError::typ(), "ERR_INVALID_ARG_VALUE", message, cx));
        }
        Err(Unfit::Kind | Unfit::Promise) => {
            let message = format!("Provided value cannot be bound to SQLite parameter {index}.");
            return Err(coded(JsNativeError::typ(), "ERR_INVALID_ARG_TYPE", message, cx));
        }
    };
    statement
        .bind(index, &value)
        .map_err(|failure| failure.into_error(cx))
}

// --- rows ----------------------------------------------------------------------------

fn step_once(statement: &mut Statement, database: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
    let mut host = Js::new(database, cx);
    let outcome = statement.step(&mut host);
    let outcome = host.finish(outcome);
    if outcome.is_err() {
        statement.reset();
    }
    outcome
}

/// The keys of rows that are objects.
fn names(statement: &Statement, flags: i32) -> Vec<JsString> {
    if flags & ARRAYS != 0 {
        return Vec::new();
    }
    (0..statement.width())
        .map(|index| JsString::from(statement.name(index)))
        .collect()
}

/// The row the last step went to.
fn row(statement: &Statement, names: &[JsString], flags: i32, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let big = flags & BIG != 0;
    let width = statement.width();
    if flags & ARRAYS != 0 {
        let mut values = Vec::with_capacity(width);
        for index in 0..width {
            values.push(to_js(statement.value(index), big, cx)?);
        }
        return Ok(JsArray::from_iter(values, cx).into());
    }
    let object = JsObject::with_null_proto();
    for (index, name) in names.iter().enumerate() {
        let value = to_js(statement.value(index), big, cx)?;
        object.create_data_property_or_throw(name.clone(), value, cx)?;
    }
    Ok(object.into())
}

/// `run(statement, values, flags, names)`: `{ lastInsertRowid, changes }`.
pub fn run(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let flags: i32 = arg(args, 2, "flags", cx)?;
    let given = given(args, cx)?;
    with(args, cx, |statement, database, cx| {
        bind(statement, &given, flags, cx)?;
        step_once(statement, database, cx)?;
        statement.reset();
        let (changes, row) = statement.connection().changes();
        let number = |value: i64| {
            if flags & BIG != 0 {
                JsValue::from(boa_engine::JsBigInt::from(value))
            } else {
                JsValue::from(value as f64)
            }
        };
        let (changes, row) = (number(changes), number(row));
        let result = cx.object();
        cx.define(&result, "lastInsertRowid", row)?;
        cx.define(&result, "changes", changes)?;
        Ok(result.into())
    })
}

/// `get(statement, values, flags, names)`: the first row, or `undefined`.
pub fn get(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let flags: i32 = arg(args, 2, "flags", cx)?;
    let given = given(args, cx)?;
    with(args, cx, |statement, database, cx| {
        bind(statement, &given, flags, cx)?;
        let result = match step_once(statement, database, cx)? {
            true if statement.width() > 0 => row(statement, &names(statement, flags), flags, cx),
            _ => Ok(JsValue::undefined()),
        };
        statement.reset();
        result
    })
}

/// `all(statement, values, flags, names)`: an array of all rows.
pub fn all(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let flags: i32 = arg(args, 2, "flags", cx)?;
    let given = given(args, cx)?;
    with(args, cx, |statement, database, cx| {
        bind(statement, &given, flags, cx)?;
        let names = names(statement, flags);
        let mut rows = Vec::new();
        let outcome = loop {
            match step_once(statement, database, cx) {
                Ok(true) => match row(statement, &names, flags, cx) {
                    Ok(row) => rows.push(row),
                    Err(error) => break Err(error),
                },
                Ok(false) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        statement.reset();
        outcome?;
        Ok(JsArray::from_iter(rows, cx).into())
    })
}

/// `begin(statement, values, flags, names)`: sets the parameters; rows come by `step`.
pub fn begin(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let flags: i32 = arg(args, 2, "flags", cx)?;
    let given = given(args, cx)?;
    with(args, cx, |statement, _, cx| bind(statement, &given, flags, cx))?;
    Ok(JsValue::undefined())
}

/// `step(statement, flags)`: the next row, or `undefined`.
pub fn step(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let flags: i32 = arg(args, 1, "flags", cx)?;
    with(args, cx, |statement, database, cx| {
        if step_once(statement, database, cx)? {
            row(statement, &names(statement, flags), flags, cx)
        } else {
            statement.reset();
            Ok(JsValue::undefined())
        }
    })
}

/// `reset(statement)`.
pub fn reset(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |statement, _, _| {
        statement.reset();
        Ok(JsValue::undefined())
    })
}

// --- what it is ----------------------------------------------------------------------

/// `columns(statement)`.
pub fn columns(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |statement, _, cx| {
        let mut list = Vec::new();
        for column in statement.columns() {
            let object = JsObject::with_null_proto();
            for (key, value) in [
                ("column", column.column),
                ("database", column.database),
                ("name", column.name),
                ("table", column.table),
                ("type", column.kind),
            ] {
                cx.define(&object, key, text_or_null(value))?;
            }
            list.push(object.into());
        }
        Ok(JsArray::from_iter::<Vec<JsValue>>(list, cx).into())
    })
}

/// `sourceSQL(statement)`.
pub fn source(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |statement, _, _| {
        Ok(JsString::from(statement.source()).into())
    })
}

/// `expandedSQL(statement)`.
pub fn expanded(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |statement, _, cx| match statement.expanded() {
        Some(text) => Ok(JsString::from(text).into()),
        None => Err(cx.node_error(
            "ERR_OPERATION_FAILED",
            &[JsString::from("expanded SQL text is too long").into()],
        )),
    })
}
