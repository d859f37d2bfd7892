//! ouro-fs: the file system.
//!
//! Owns: one pure function per operation, over owned data, each written once and
//! callable synchronously or on the pool through its line in the table below.
//!
//! Must not know: validation of arguments, option objects, callbacks and
//! promises; those are the JS halves in stdlib/fs.js and stdlib/internal/fs/.
//!
//! Invariants: interrupted calls are repeated; descriptors opened here and not
//! handed to JS are closed on every path; errors carry the names of calls and
//! paths that Node reports.

mod attributes;
mod constants;
mod copy;
mod dir;
mod forward;
mod link;
mod names;
mod open;
mod remove;
mod stat;
mod sys;
#[cfg(test)]
mod tests;
mod views;
mod watch;
mod whole;

use ouro_engine::convert::{Bytes, PathArg};

ouro_engine::binding! {
    pub mod "fs":
    value "constants" = constants::make;
    value "FSEvent" = watch::class;
    fun "forward"(4) = forward::forward;
    fun "readSync"(5) = views::read_sync;
    fun "writeSync"(5) = views::write_sync;
    fun "setStatsPrototype"(1) = stat::set_prototype;
    op "access"(path: PathArg, mode: u32) = stat::access;
    op "chmod"(path: PathArg, mode: u32) = attributes::chmod;
    op "chown"(path: PathArg, uid: i64, gid: i64) = attributes::chown;
    op "close"(fd: i32) = open::close;
    op "copyFile"(from: PathArg, to: PathArg, mode: u32) = copy::copy_file;
    op "exists"(path: PathArg) = stat::exists;
    op "fchmod"(fd: i32, mode: u32) = attributes::fchmod;
    op "fchown"(fd: i32, uid: i64, gid: i64) = attributes::fchown;
    op "fdatasync"(fd: i32) = open::fdatasync;
    op "fstat"(fd: i32, bigint: bool) = stat::fstat;
    op "fsync"(fd: i32) = open::fsync;
    op "ftruncate"(fd: i32, length: u64) = open::ftruncate;
    op "futimes"(fd: i32, accessed: f64, modified: f64) = attributes::futimes;
    op "lchown"(path: PathArg, uid: i64, gid: i64) = attributes::lchown;
    op "link"(from: PathArg, to: PathArg) = link::link;
    op "lstat"(path: PathArg, bigint: bool, lenient: bool) = stat::lstat;
    op "lutimes"(path: PathArg, accessed: f64, modified: f64) = attributes::lutimes;
    op "mkdir"(path: PathArg, mode: u32) = dir::mkdir;
    op "mkdirAll"(path: PathArg, mode: u32) = dir::mkdir_all;
    op "mkdtemp"(prefix: PathArg, raw: bool, seed: ouro_engine::deterministic::Seed) = dir::mkdtemp;
    op "open"(path: PathArg, flags: i32, mode: u32) = open::open;
    op "opendir"(path: PathArg, raw: bool) = dir::opendir;
    op "read"(fd: i32, length: usize, position: Option<i64>) = open::read;
    op "readBlocks"(fd: i32, size: usize, total: usize, position: Option<i64>) = open::read_blocks;
    op "readFd"(fd: i32) = whole::read_fd;
    op "readFdText"(fd: i32) = whole::read_fd_text;
    op "readFile"(path: PathArg, flags: i32) = whole::read_file;
    op "readFileText"(path: PathArg, flags: i32) = whole::read_file_text;
    op "readdir"(path: PathArg, raw: bool, types: bool) = dir::readdir;
    op "readdirDeep"(path: PathArg, types: bool) = dir::readdir_deep;
    op "readlink"(path: PathArg, raw: bool) = link::readlink;
    op "realpath"(path: PathArg, raw: bool, native: bool) = link::realpath;
    op "rename"(from: PathArg, to: PathArg) = link::rename;
    op "rm"(path: PathArg, retries: u32, delay: u32) = remove::rm;
    op "rmdir"(path: PathArg) = dir::rmdir;
    op "stat"(path: PathArg, bigint: bool, lenient: bool) = stat::stat;
    op "statfs"(path: PathArg, bigint: bool) = stat::statfs;
    op "symlink"(target: PathArg, path: PathArg) = link::symlink;
    op "truncate"(path: PathArg, length: u64) = whole::truncate;
    op "unlink"(path: PathArg) = remove::unlink;
    op "utimes"(path: PathArg, accessed: f64, modified: f64) = attributes::utimes;
    op "write"(fd: i32, data: Bytes, position: Option<i64>) = open::write;
    op "writeAll"(fd: i32, data: Bytes) = whole::write_all;
    op "writeFile"(path: PathArg, flags: i32, mode: u32, data: Bytes, flush: bool) = whole::write_file;
    op "writev"(fd: i32, buffers: Vec<Bytes>, position: Option<i64>) = open::writev;
}
