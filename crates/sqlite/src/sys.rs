//! The only file that talks to SQLite: connections, statements, functions, sessions
//! and backups with owners, lengths and lifetimes.
//!
//! SQLite is compiled for serialized use, so that calls on one connection from two
//! threads are safe; all calls but those of a backup come from one thread anyway.

use std::cell::RefCell;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::ptr::{self, NonNull};
use std::rc::Rc;
use std::sync::Arc;

use libsqlite3_sys as ffi;

use crate::calls::sys::{
    Active, Registered, aggregate_final, aggregate_inverse, aggregate_step, aggregate_value,
    changeset_conflict, changeset_filter, copy, release, scalar, value_of,
};

/// What SQLite says went wrong.
#[derive(Debug, Clone)]
pub struct Failure {
    /// The extended result code.
    pub code: i32,
    /// What the connection says about it.
    pub message: String,
}

impl Failure {
    /// A result code in SQLite's general words.
    pub fn of(code: i32) -> Self {
        Failure {
            code,
            message: describe(code),
        }
    }
}

/// SQLite's general words for a result code.
pub fn describe(code: i32) -> String {
    // SAFETY: the text of a code is static.
    unsafe { text(ffi::sqlite3_errstr(code)) }.unwrap_or_default()
}

/// A value in SQLite's five kinds.
#[derive(Debug, Clone)]
pub enum Value {
    /// NULL.
    Null,
    /// A 64-bit integer.
    Integer(i64),
    /// A floating-point number.
    Real(f64),
    /// A text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

/// Which part of a function SQL calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A function of its arguments.
    Scalar,
    /// One row of an aggregate; the number tells the aggregates of a statement apart.
    Step(u64),
    /// A row that leaves the window.
    Inverse(u64),
    /// The value so far.
    Value(u64),
    /// The value; the aggregate is over.
    Final(u64),
}

/// What runs the functions SQL calls.
pub trait Host {
    /// Calls function `index` of the connection. The error is a message for SQLite.
    fn call(&mut self, index: usize, part: Part, args: Vec<Value>) -> Result<Value, String>;
    /// Whether the changes of a table are wanted.
    fn filter(&mut self, table: &str) -> bool;
    /// What to do about a conflict of this kind, as a constant of SQLite.
    fn conflict(&mut self, kind: i32) -> i32;
}

/// A C string of SQLite's; `None` for a null pointer.
///
/// # Safety
/// `pointer` is null or a string that ends with a zero.
pub(crate) unsafe fn text(pointer: *const c_char) -> Option<String> {
    // SAFETY: as the function asks.
    (!pointer.is_null()).then(|| unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned())
}

/// A connection; dropping it closes it.
pub struct Connection {
    raw: NonNull<ffi::sqlite3>,
    active: Box<Active>,
}

// SAFETY: SQLite is serialized; `active` is used on the thread of the runtime only,
// as a backup, the one thing that runs elsewhere, calls no function.
unsafe impl Send for Connection {}
// SAFETY: as above.
unsafe impl Sync for Connection {}

impl Drop for Connection {
    fn drop(&mut self) {
        // SAFETY: the connection is open; statements and sessions hold it, so that none is left.
        unsafe { ffi::sqlite3_close(self.raw.as_ptr()) };
    }
}

/// How to open a database.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Without writing.
    pub read_only: bool,
    /// Foreign keys are checked.
    pub foreign_keys: bool,
    /// Texts may stand in double quotes.
    pub double_quotes: bool,
    /// How long to wait for a lock, in milliseconds.
    pub timeout: i32,
}

impl Connection {
    /// Opens a database at a path or URI.
    pub fn open(location: &[u8], settings: &Settings) -> Result<Self, Failure> {
        let Ok(location) = CString::new(location) else {
            return Err(Failure::of(ffi::SQLITE_CANTOPEN));
        };
        let flags = if settings.read_only {
            ffi::SQLITE_OPEN_READONLY
        } else {
            ffi::SQLITE_OPEN_READWRITE | ffi::SQLITE_OPEN_CREATE
        };
        let mut raw = ptr::null_mut();
        // SAFETY: the name ends with a zero, `raw` is a place to write to.
        let code = unsafe {
            ffi::sqlite3_open_v2(
                location.as_ptr(),
                &mut raw,
                flags | ffi::SQLITE_OPEN_URI | ffi::SQLITE_OPEN_EXRESCODE,
                ptr::null(),
            )
        };
        let Some(raw) = NonNull::new(raw) else {
            return Err(Failure::of(ffi::SQLITE_NOMEM));
        };
        // Made first: it also closes what did not open.
        let connection = Connection {
            raw,
            active: Box::default(),
        };
        connection.check(code)?;
        let switch = |what: c_int, on: bool| {
            let mut now: c_int = 0;
            // SAFETY: these settings take an int and the place of an int.
            unsafe { ffi::sqlite3_db_config(raw.as_ptr(), what, c_int::from(on), &raw mut now) }
        };
        for what in [ffi::SQLITE_DBCONFIG_DQS_DML, ffi::SQLITE_DBCONFIG_DQS_DDL] {
            connection.check(switch(what, settings.double_quotes))?;
        }
        connection.check(switch(ffi::SQLITE_DBCONFIG_ENABLE_FKEY, settings.foreign_keys))?;
        // SAFETY: the connection is open.
        unsafe { ffi::sqlite3_busy_timeout(raw.as_ptr(), settings.timeout) };
        Ok(connection)
    }

    fn check(&self, code: i32) -> Result<(), Failure> {
        if code == ffi::SQLITE_OK {
            Ok(())
        } else {
            Err(self.failure(code))
        }
    }

    fn failure(&self, code: i32) -> Failure {
        // SAFETY: the connection is open; the text is copied before the next call.
        let (code, message) = unsafe {
            let last = ffi::sqlite3_extended_errcode(self.raw.as_ptr());
            let message = text(ffi::sqlite3_errmsg(self.raw.as_ptr())).unwrap_or_default();
            (if last & 0xff == code & 0xff { last } else { code }, message)
        };
        if code & 0xff == ffi::SQLITE_MISUSE {
            return Failure::of(ffi::SQLITE_MISUSE);
        }
        Failure { code, message }
    }

    /// Runs `work` with `host` as what SQL functions are run by.
    fn with_host<T>(&self, host: &mut dyn Host, work: impl FnOnce() -> T) -> T {
        // SAFETY: the pointer is taken back before the borrow ends; while it is there
        // `host` is used through it only.
        let host: NonNull<dyn Host> =
            unsafe { std::mem::transmute::<NonNull<dyn Host + '_>, NonNull<dyn Host>>(NonNull::from(host)) };
        let outer = self.active.host.replace(Some(host));
        self.active.depth.set(self.active.depth.get() + 1);
        let result = work();
        self.active.depth.set(self.active.depth.get() - 1);
        self.active.host.set(outer);
        result
    }

    /// Whether SQL is running right now, below a function it called.
    pub fn is_running(&self) -> bool {
        self.active.depth.get() > 0
    }

    /// Runs all statements of a text.
    pub fn exec(&self, sql: &str, host: &mut dyn Host) -> Result<(), Failure> {
        let sql = CString::new(sql.split('\0').next().unwrap_or_default()).unwrap_or_default();
        // SAFETY: the text ends with a zero; no callback.
        let code = self.with_host(host, || unsafe {
            ffi::sqlite3_exec(
                self.raw.as_ptr(),
                sql.as_ptr(),
                None,
                ptr::null_mut(),
                ptr::null_mut(),
            )
        });
        self.check(code)
    }

    /// Compiles the first statement of a text; `None` when there is none in it.
    pub fn prepare(self: &Arc<Self>, sql: &str) -> Result<Option<Statement>, Failure> {
        let length = c_int::try_from(sql.len()).map_err(|_| Failure::of(ffi::SQLITE_TOOBIG))?;
        let mut raw = ptr::null_mut();
        // SAFETY: the text has this length, `raw` is a place to write to.
        let code = unsafe {
            ffi::sqlite3_prepare_v2(
                self.raw.as_ptr(),
                sql.as_ptr().cast(),
                length,
                &mut raw,
                ptr::null_mut(),
            )
        };
        self.check(code)?;
        Ok(NonNull::new(raw).map(|raw| Statement {
            raw,
            connection: Arc::clone(self),
        }))
    }

    /// Whether a transaction is open.
    pub fn is_transaction(&self) -> bool {
        // SAFETY: the connection is open.
        unsafe { ffi::sqlite3_get_autocommit(self.raw.as_ptr()) == 0 }
    }

    /// The file of a database; `None` for one in memory or that is not there.
    pub fn file(&self, name: &str) -> Option<String> {
        let name = CString::new(name).ok()?;
        // SAFETY: the name ends with a zero; the result is null or a string.
        unsafe { text(ffi::sqlite3_db_filename(self.raw.as_ptr(), name.as_ptr())) }
            .filter(|file| !file.is_empty())
    }

    /// Rows changed by the last statement, and the row inserted last.
    pub fn changes(&self) -> (i64, i64) {
        // SAFETY: the connection is open.
        unsafe {
            (
                ffi::sqlite3_changes64(self.raw.as_ptr()),
                ffi::sqlite3_last_insert_rowid(self.raw.as_ptr()),
            )
        }
    }

    /// From now on no other database can be attached, or written to by `VACUUM INTO`.
    pub fn forbid_attaching(&self) {
        // SAFETY: the connection is open.
        unsafe { ffi::sqlite3_limit(self.raw.as_ptr(), ffi::SQLITE_LIMIT_ATTACHED, 0) };
    }

    /// Whether extensions may be loaded by the C interface.
    pub fn enable_extensions(&self, on: bool) -> Result<(), Failure> {
        let mut now: c_int = 0;
        // SAFETY: the setting takes an int and the place of an int.
        let code = unsafe {
            ffi::sqlite3_db_config(
                self.raw.as_ptr(),
                ffi::SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                c_int::from(on),
                &raw mut now,
            )
        };
        self.check(code)
    }

    /// Loads an extension; the error is the message.
    pub fn load_extension(&self, path: &str) -> Result<(), String> {
        let Ok(path) = CString::new(path) else {
            return Err(describe(ffi::SQLITE_ERROR));
        };
        let mut message = ptr::null_mut();
        // SAFETY: the path ends with a zero; a message is SQLite's to free.
        unsafe {
            let code =
                ffi::sqlite3_load_extension(self.raw.as_ptr(), path.as_ptr(), ptr::null(), &mut message);
            let said = text(message);
            ffi::sqlite3_free(message.cast());
            if code == ffi::SQLITE_OK {
                Ok(())
            } else {
                Err(said.unwrap_or_else(|| describe(code)))
            }
        }
    }

    fn register(&self, index: usize) -> *mut c_void {
        Box::into_raw(Box::new(Registered {
            active: &raw const *self.active,
            index,
        }))
        .cast()
    }

    /// Makes a function SQL may call: the one the host knows by `index`.
    pub fn function(&self, name: &str, arguments: i32, flags: i32, index: usize) -> Result<(), Failure> {
        let Ok(name) = CString::new(name) else {
            return Err(Failure::of(ffi::SQLITE_MISUSE));
        };
        // SAFETY: what is registered lives until SQLite calls `release`, and the
        // connection, which has `active`, lives longer.
        let code = unsafe {
            ffi::sqlite3_create_function_v2(
                self.raw.as_ptr(),
                name.as_ptr(),
                arguments,
                ffi::SQLITE_UTF8 | flags,
                self.register(index),
                Some(scalar),
                None,
                None,
                Some(release),
            )
        };
        self.check(code)
    }

    /// Makes an aggregate SQL may call; one with an inverse can be a window function.
    pub fn aggregate(
        &self,
        name: &str,
        arguments: i32,
        flags: i32,
        index: usize,
        inverse: bool,
    ) -> Result<(), Failure> {
        let Ok(name) = CString::new(name) else {
            return Err(Failure::of(ffi::SQLITE_MISUSE));
        };
        // SAFETY: as for functions.
        let code = unsafe {
            ffi::sqlite3_create_window_function(
                self.raw.as_ptr(),
                name.as_ptr(),
                arguments,
                ffi::SQLITE_UTF8 | flags,
                self.register(index),
                Some(aggregate_step),
                Some(aggregate_final),
                if inverse { Some(aggregate_value) } else { None },
                if inverse { Some(aggregate_inverse) } else { None },
                Some(release),
            )
        };
        self.check(code)
    }

    /// Begins to record what changes in a database, or in one table of it.
    pub fn session(self: &Arc<Self>, database: &str, table: Option<&str>) -> Result<Session, Failure> {
        let misuse = |_| Failure::of(ffi::SQLITE_MISUSE);
        let database = CString::new(database).map_err(misuse)?;
        let table = table.map(CString::new).transpose().map_err(misuse)?;
        let mut raw = ptr::null_mut();
        // SAFETY: the names end with a zero, `raw` is a place to write to.
        let code = unsafe { ffi::sqlite3session_create(self.raw.as_ptr(), database.as_ptr(), &mut raw) };
        self.check(code)?;
        let Some(raw) = NonNull::new(raw) else {
            return Err(Failure::of(ffi::SQLITE_NOMEM));
        };
        let session = Session {
            raw,
            connection: Arc::clone(self),
        };
        let table = table.as_ref().map_or(ptr::null(), |table| table.as_ptr());
        // SAFETY: the session is open, the name is null or ends with a zero.
        self.check(unsafe { ffi::sqlite3session_attach(session.raw.as_ptr(), table) })?;
        Ok(session)
    }

    /// Applies recorded changes; false when a conflict ended it.
    pub fn apply(&self, changes: &mut [u8], host: &mut dyn Host) -> Result<bool, Failure> {
        let length = c_int::try_from(changes.len()).map_err(|_| Failure::of(ffi::SQLITE_TOOBIG))?;
        // SAFETY: the bytes have this length; the callbacks get `active`, which lives longer.
        let code = self.with_host(host, || unsafe {
            ffi::sqlite3changeset_apply(
                self.raw.as_ptr(),
                length,
                changes.as_mut_ptr().cast(),
                Some(changeset_filter),
                Some(changeset_conflict),
                (&raw const *self.active).cast_mut().cast(),
            )
        });
        match code {
            ffi::SQLITE_OK => Ok(true),
            ffi::SQLITE_ABORT => Ok(false),
            code => Err(Failure::of(code)),
        }
    }
}

// --- statements ---------------------------------------------------------------------------

/// A compiled statement; dropping it finalizes it.
pub struct Statement {
    raw: NonNull<ffi::sqlite3_stmt>,
    connection: Arc<Connection>,
}

impl Drop for Statement {
    fn drop(&mut self) {
        // SAFETY: the statement is not finalized and does not run.
        unsafe { ffi::sqlite3_finalize(self.raw.as_ptr()) };
    }
}

/// What a column of a result is.
#[derive(Debug, Default)]
pub struct Column {
    /// Its name in the result.
    pub name: Option<String>,
    /// The column of a table it shows.
    pub column: Option<String>,
    /// The table.
    pub table: Option<String>,
    /// The database.
    pub database: Option<String>,
    /// The declared type.
    pub kind: Option<String>,
}

impl Statement {
    /// The connection it is of.
    pub fn connection(&self) -> &Arc<Connection> {
        &self.connection
    }

    /// Goes to the next row; false when there is none.
    pub fn step(&mut self, host: &mut dyn Host) -> Result<bool, Failure> {
        let raw = self.raw.as_ptr();
        // SAFETY: the statement is alive.
        let code = self
            .connection
            .with_host(host, || unsafe { ffi::sqlite3_step(raw) });
        match code {
            ffi::SQLITE_ROW => Ok(true),
            ffi::SQLITE_DONE => Ok(false),
            code => Err(self.connection.failure(code)),
        }
    }

    /// Goes back before the first row.
    pub fn reset(&mut self) {
        // SAFETY: the statement is alive; the code is that of the last step, which was told.
        unsafe { ffi::sqlite3_reset(self.raw.as_ptr()) };
    }

    /// All parameters are NULL again.
    pub fn clear(&mut self) {
        // SAFETY: the statement is alive.
        unsafe { ffi::sqlite3_clear_bindings(self.raw.as_ptr()) };
    }

    /// Sets a parameter, counted from 1.
    pub fn bind(&mut self, index: i32, value: &Value) -> Result<(), Failure> {
        let raw = self.raw.as_ptr();
        let transient = ffi::SQLITE_TRANSIENT();
        // SAFETY: the statement is alive; texts and bytes have these lengths and are copied.
        let code = unsafe {
            match value {
                Value::Null => ffi::sqlite3_bind_null(raw, index),
                Value::Integer(value) => ffi::sqlite3_bind_int64(raw, index, *value),
                Value::Real(value) => ffi::sqlite3_bind_double(raw, index, *value),
                Value::Text(value) => ffi::sqlite3_bind_text64(
                    raw,
                    index,
                    value.as_ptr().cast(),
                    value.len() as u64,
                    transient,
                    ffi::SQLITE_UTF8 as u8,
                ),
                // The pointer of no bytes is not null, which would be NULL.
                Value::Blob(value) => {
                    ffi::sqlite3_bind_blob64(raw, index, value.as_ptr().cast(), value.len() as u64, transient)
                }
            }
        };
        self.connection.check(code)
    }

    /// The names of the parameters, with their sigils; `None` for `?`.
    pub fn parameters(&self) -> Vec<Option<String>> {
        let raw = self.raw.as_ptr();
        // SAFETY: the statement is alive; names are null or strings.
        unsafe {
            (1..=ffi::sqlite3_bind_parameter_count(raw))
                .map(|index| text(ffi::sqlite3_bind_parameter_name(raw, index)))
                .collect()
        }
    }

    /// The number of columns of a row.
    pub fn width(&self) -> usize {
        // SAFETY: the statement is alive.
        usize::try_from(unsafe { ffi::sqlite3_column_count(self.raw.as_ptr()) }).unwrap_or(0)
    }

    /// The value of a column of the row the last step went to.
    pub fn value(&self, index: usize) -> Value {
        let Ok(index) = c_int::try_from(index) else {
            return Value::Null;
        };
        // SAFETY: an index beyond the row gives NULL; the value is copied before the next call.
        unsafe { value_of(ffi::sqlite3_column_value(self.raw.as_ptr(), index)) }
    }

    /// The name of a column.
    pub fn name(&self, index: usize) -> String {
        let index = c_int::try_from(index).unwrap_or(-1);
        // SAFETY: the name is null or a string that stays until the next call.
        unsafe { text(ffi::sqlite3_column_name(self.raw.as_ptr(), index)) }.unwrap_or_default()
    }

    /// What its columns are.
    pub fn columns(&self) -> Vec<Column> {
        let raw = self.raw.as_ptr();
        let count = c_int::try_from(self.width()).unwrap_or(0);
        // SAFETY: the statement is alive; all of them give null or a string.
        (0..count)
            .map(|index| unsafe {
                Column {
                    name: text(ffi::sqlite3_column_name(raw, index)),
                    column: text(ffi::sqlite3_column_origin_name(raw, index)),
                    table: text(ffi::sqlite3_column_table_name(raw, index)),
                    database: text(ffi::sqlite3_column_database_name(raw, index)),
                    kind: text(ffi::sqlite3_column_decltype(raw, index)),
                }
            })
            .collect()
    }

    /// The text it was made from.
    pub fn source(&self) -> String {
        // SAFETY: the text lives as long as the statement.
        unsafe { text(ffi::sqlite3_sql(self.raw.as_ptr())) }.unwrap_or_default()
    }

    /// The same with the values of the parameters; `None` when it grows too long.
    pub fn expanded(&self) -> Option<String> {
        // SAFETY: the text is ours to free.
        unsafe {
            let pointer = ffi::sqlite3_expanded_sql(self.raw.as_ptr());
            let expanded = text(pointer);
            ffi::sqlite3_free(pointer.cast());
            expanded
        }
    }
}

// --- sessions -----------------------------------------------------------------------------

/// A recording of changes; dropping it ends it.
pub struct Session {
    raw: NonNull<ffi::sqlite3_session>,
    connection: Arc<Connection>,
}

impl Drop for Session {
    fn drop(&mut self) {
        // SAFETY: the session is open, and so is its connection.
        unsafe { ffi::sqlite3session_delete(self.raw.as_ptr()) };
    }
}

impl Session {
    /// What changed, whole or (`patch`) without the old values.
    pub fn changes(&self, patch: bool) -> Result<Vec<u8>, Failure> {
        let (mut length, mut start): (c_int, *mut c_void) = (0, ptr::null_mut());
        // SAFETY: both places can be written to; the bytes are ours to free.
        unsafe {
            let code = if patch {
                ffi::sqlite3session_patchset(self.raw.as_ptr(), &mut length, &mut start)
            } else {
                ffi::sqlite3session_changeset(self.raw.as_ptr(), &mut length, &mut start)
            };
            let bytes = copy(start.cast_const().cast(), length);
            ffi::sqlite3_free(start);
            self.connection.check(code)?;
            Ok(bytes)
        }
    }
}

// --- backups ------------------------------------------------------------------------------

/// A copy of a database in the making; dropping it ends it.
pub struct Backup {
    raw: NonNull<ffi::sqlite3_backup>,
    _target: Connection,
    /// Lives as long as what is copied from it.
    _source: Arc<Connection>,
}

// SAFETY: SQLite is serialized; one thread at a time has the backup.
unsafe impl Send for Backup {}

impl Drop for Backup {
    fn drop(&mut self) {
        // SAFETY: both connections are open.
        unsafe { ffi::sqlite3_backup_finish(self.raw.as_ptr()) };
    }
}

impl Backup {
    /// Begins to copy database `from` to database `to` of a file.
    pub fn begin(source: &Arc<Connection>, file: &[u8], from: &str, to: &str) -> Result<Self, Failure> {
        let settings = Settings {
            read_only: false,
            foreign_keys: true,
            double_quotes: false,
            timeout: 0,
        };
        let target = Connection::open(file, &settings)?;
        let misuse = |_| Failure::of(ffi::SQLITE_MISUSE);
        let (from, to) = (
            CString::new(from).map_err(misuse)?,
            CString::new(to).map_err(misuse)?,
        );
        // SAFETY: the names end with a zero, both connections are open.
        let raw = unsafe {
            ffi::sqlite3_backup_init(
                target.raw.as_ptr(),
                to.as_ptr(),
                source.raw.as_ptr(),
                from.as_ptr(),
            )
        };
        match NonNull::new(raw) {
            Some(raw) => Ok(Backup {
                raw,
                _target: target,
                _source: Arc::clone(source),
            }),
            None => Err(target.failure(ffi::SQLITE_ERROR)),
        }
    }

    /// Copies some pages (all when negative): the pages left and the pages there are.
    pub fn step(&mut self, pages: i32) -> Result<(i32, i32), Failure> {
        // SAFETY: the backup is going on.
        let code = unsafe { ffi::sqlite3_backup_step(self.raw.as_ptr(), pages) };
        match code {
            ffi::SQLITE_OK | ffi::SQLITE_DONE | ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => {
                // SAFETY: the backup is going on.
                let (left, all) = unsafe {
                    (
                        ffi::sqlite3_backup_remaining(self.raw.as_ptr()),
                        ffi::sqlite3_backup_pagecount(self.raw.as_ptr()),
                    )
                };
                // One that cannot go on now has not ended.
                Ok((if code == ffi::SQLITE_DONE { 0 } else { left.max(1) }, all))
            }
            code => Err(Failure {
                code,
                message: describe(code),
            }),
        }
    }
}

/// A statement JS has, until its connection is closed.
pub type Shared = Rc<RefCell<Option<Statement>>>;
