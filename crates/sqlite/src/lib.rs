//! ouro-sqlite: SQLite, compiled in.
//!
//! Owns: connections, statements, SQL functions written in JavaScript, sessions and
//! backups as native objects. Must not know: the public classes, their options and
//! the words of their refusals (stdlib/sqlite.js).
//!
//! ```text
//! JS → native → sys (SQLite runs) ─ SQL calls a function → host::Js → JS function ─ … → rows → JS
//! ```
//! Invariants: a connection outlives what was made from it; a statement that runs is
//! never finalized; only backups touch a connection from another thread.

#![deny(unsafe_code)]

mod backup;
mod calls {
    #![allow(unsafe_code)]
    pub(crate) mod sys;
}
mod database;
mod host;
mod session;
mod statement;
#[allow(unsafe_code)]
mod sys;
mod value;

ouro_engine::binding! {
    pub mod "sqlite":
    value "version" = database::version;
    fun "open"(5) = database::open;
    fun "close"(1) = database::close;
    fun "exec"(2) = database::exec;
    fun "isTransaction"(1) = database::is_transaction;
    fun "location"(2) = database::location;
    fun "enableLoadExtension"(2) = database::enable_load_extension;
    fun "loadExtension"(2) = database::load_extension;
    fun "function"(6) = database::function;
    fun "aggregate"(9) = database::aggregate;
    fun "prepare"(2) = statement::prepare;
    fun "isFinalized"(1) = statement::is_finalized;
    fun "run"(4) = statement::run;
    fun "get"(4) = statement::get;
    fun "all"(4) = statement::all;
    fun "begin"(4) = statement::begin;
    fun "step"(2) = statement::step;
    fun "reset"(1) = statement::reset;
    fun "columns"(1) = statement::columns;
    fun "sourceSQL"(1) = statement::source;
    fun "expandedSQL"(1) = statement::expanded;
    fun "createSession"(3) = session::create;
    fun "changes"(2) = session::changes;
    fun "closeSession"(1) = session::close;
    fun "applyChangeset"(4) = session::apply;
    fun "backup"(4) = backup::begin;
    op "backupStep"(handle: backup::Handle, pages: i32) = backup::step;
}
