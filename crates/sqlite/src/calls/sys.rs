//! What SQLite calls: functions, aggregates, the choices of applying changes.
//!
//! All of them find who runs JavaScript in [`Active`], which the connection owns and
//! [`Connection::exec`](crate::sys::Connection::exec) and its like fill.

use std::cell::Cell;
use std::ffi::{c_char, c_int, c_void};
use std::ptr::{self, NonNull};

use libsqlite3_sys as ffi;

use crate::sys::{Host, Part, Value, text};

/// The host of the calls that are going on, seen by functions SQL calls.
#[derive(Default)]
pub(crate) struct Active {
    pub(crate) host: Cell<Option<NonNull<dyn Host>>>,
    pub(crate) depth: Cell<usize>,
    aggregates: Cell<u64>,
}

/// What SQLite gives back with each call of a function.
pub(crate) struct Registered {
    pub(crate) active: *const Active,
    pub(crate) index: usize,
}

/// Drops what came with a function.
pub(crate) unsafe extern "C" fn release(registered: *mut c_void) {
    // SAFETY: made by `Connection::register`, given back once.
    drop(unsafe { Box::from_raw(registered.cast::<Registered>()) });
}

/// Calls the host for a function and hands SQLite the result.
///
/// # Safety
/// Called by SQLite with its context and arguments only.
unsafe fn dispatch(
    context: *mut ffi::sqlite3_context,
    count: c_int,
    values: *mut *mut ffi::sqlite3_value,
    part: impl FnOnce(&Active) -> Part,
) {
    // SAFETY: `Registered` lives as long as the function, `Active` as long as the
    // connection; the host is there while a call of the connection goes on, and is
    // used by the innermost of them only; values are valid for this call.
    unsafe {
        let registered = ffi::sqlite3_user_data(context).cast::<Registered>();
        let active = &*(*registered).active;
        let part = part(active);
        let Some(mut host) = active.host.take() else {
            result(context, Err("function called outside of a query".to_owned()));
            return;
        };
        let count = usize::try_from(count).unwrap_or(0);
        let args = (0..count).map(|index| value_of(*values.add(index))).collect();
        let outcome = host.as_mut().call((*registered).index, part, args);
        active.host.set(Some(host));
        result(context, outcome);
    }
}

/// The number of the aggregate a context belongs to; a new one at its first row.
///
/// # Safety
/// `context` is that of an aggregate function.
unsafe fn aggregate_number(context: *mut ffi::sqlite3_context, active: &Active) -> u64 {
    // SAFETY: the place has the size asked for and is zero at first; SQLite aligns to 8.
    unsafe {
        let place = ffi::sqlite3_aggregate_context(context, 8).cast::<u64>();
        if place.is_null() {
            return 0;
        }
        if *place == 0 {
            active.aggregates.set(active.aggregates.get() + 1);
            *place = active.aggregates.get();
        }
        *place
    }
}

pub(crate) unsafe extern "C" fn scalar(
    context: *mut ffi::sqlite3_context,
    count: c_int,
    values: *mut *mut ffi::sqlite3_value,
) {
    // SAFETY: called by SQLite.
    unsafe { dispatch(context, count, values, |_| Part::Scalar) };
}

pub(crate) unsafe extern "C" fn aggregate_step(
    context: *mut ffi::sqlite3_context,
    count: c_int,
    values: *mut *mut ffi::sqlite3_value,
) {
    // SAFETY: called by SQLite for an aggregate.
    unsafe {
        dispatch(context, count, values, |active| {
            Part::Step(aggregate_number(context, active))
        })
    };
}

pub(crate) unsafe extern "C" fn aggregate_inverse(
    context: *mut ffi::sqlite3_context,
    count: c_int,
    values: *mut *mut ffi::sqlite3_value,
) {
    // SAFETY: called by SQLite for an aggregate.
    unsafe {
        dispatch(context, count, values, |active| {
            Part::Inverse(aggregate_number(context, active))
        })
    };
}

pub(crate) unsafe extern "C" fn aggregate_value(context: *mut ffi::sqlite3_context) {
    // SAFETY: called by SQLite for an aggregate; there are no values.
    unsafe {
        dispatch(context, 0, ptr::null_mut(), |active| {
            Part::Value(aggregate_number(context, active))
        })
    };
}

pub(crate) unsafe extern "C" fn aggregate_final(context: *mut ffi::sqlite3_context) {
    // SAFETY: called by SQLite for an aggregate; there are no values.
    unsafe {
        dispatch(context, 0, ptr::null_mut(), |active| {
            Part::Final(aggregate_number(context, active))
        })
    };
}

pub(crate) unsafe extern "C" fn changeset_filter(active: *mut c_void, table: *const c_char) -> c_int {
    // SAFETY: called by SQLite below `Connection::apply`, whose host is there.
    unsafe {
        let active = &*active.cast::<Active>();
        let Some(mut host) = active.host.take() else {
            return 0;
        };
        let wanted = host.as_mut().filter(&text(table).unwrap_or_default());
        active.host.set(Some(host));
        c_int::from(wanted)
    }
}

pub(crate) unsafe extern "C" fn changeset_conflict(
    active: *mut c_void,
    kind: c_int,
    _: *mut ffi::sqlite3_changeset_iter,
) -> c_int {
    // SAFETY: called by SQLite below `Connection::apply`, whose host is there.
    unsafe {
        let active = &*active.cast::<Active>();
        let Some(mut host) = active.host.take() else {
            return ffi::SQLITE_CHANGESET_ABORT;
        };
        let choice = host.as_mut().conflict(kind);
        active.host.set(Some(host));
        choice
    }
}

/// A copy of a value.
///
/// # Safety
/// `value` is valid.
pub(crate) unsafe fn value_of(value: *mut ffi::sqlite3_value) -> Value {
    // SAFETY: the bytes are read after their kind and before the next call.
    unsafe {
        match ffi::sqlite3_value_type(value) {
            ffi::SQLITE_INTEGER => Value::Integer(ffi::sqlite3_value_int64(value)),
            ffi::SQLITE_FLOAT => Value::Real(ffi::sqlite3_value_double(value)),
            ffi::SQLITE_TEXT => {
                let start = ffi::sqlite3_value_text(value);
                Value::Text(
                    String::from_utf8_lossy(&copy(start, ffi::sqlite3_value_bytes(value))).into_owned(),
                )
            }
            ffi::SQLITE_BLOB => {
                let start = ffi::sqlite3_value_blob(value);
                Value::Blob(copy(start.cast(), ffi::sqlite3_value_bytes(value)))
            }
            _ => Value::Null,
        }
    }
}

/// # Safety
/// `start` is null or begins `length` bytes.
pub(crate) unsafe fn copy(start: *const u8, length: c_int) -> Vec<u8> {
    match usize::try_from(length) {
        // SAFETY: as the function asks.
        Ok(length) if !start.is_null() => unsafe { std::slice::from_raw_parts(start, length) }.to_vec(),
        _ => Vec::new(),
    }
}

/// Hands SQLite the result of a function.
///
/// # Safety
/// `context` is that of the call.
unsafe fn result(context: *mut ffi::sqlite3_context, outcome: Result<Value, String>) {
    let transient = ffi::SQLITE_TRANSIENT();
    // SAFETY: texts and bytes are copied by SQLite (transient) and have these lengths.
    unsafe {
        match outcome {
            Ok(Value::Null) => ffi::sqlite3_result_null(context),
            Ok(Value::Integer(value)) => ffi::sqlite3_result_int64(context, value),
            Ok(Value::Real(value)) => ffi::sqlite3_result_double(context, value),
            Ok(Value::Text(value)) => ffi::sqlite3_result_text64(
                context,
                value.as_ptr().cast(),
                value.len() as u64,
                transient,
                ffi::SQLITE_UTF8 as u8,
            ),
            Ok(Value::Blob(value)) => {
                ffi::sqlite3_result_blob64(context, value.as_ptr().cast(), value.len() as u64, transient);
            }
            Err(message) => {
                let length = c_int::try_from(message.len()).unwrap_or(c_int::MAX);
                ffi::sqlite3_result_error(context, message.as_ptr().cast(), length);
            }
        }
    }
}
