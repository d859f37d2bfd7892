//! Modes, owners and times.

use ouro_engine::convert::PathArg;
use rustix::fs::{AtFlags, CWD, Gid, Mode, Timespec, Timestamps, Uid};
use rustix::io::retry_on_intr;

use crate::open::Sys;
use crate::sys::{Named, descriptor};

pub(crate) fn chmod(path: PathArg, mode: u32) -> Sys<()> {
    let mode = Mode::from_bits_retain(mode);
    retry_on_intr(|| rustix::fs::chmod(path.as_path(), mode)).on("chmod", path.as_path())
}

pub(crate) fn fchmod(fd: i32, mode: u32) -> Sys<()> {
    let mode = Mode::from_bits_retain(mode);
    descriptor(fd)
        .and_then(|fd| retry_on_intr(|| rustix::fs::fchmod(fd, mode)))
        .call("fchmod")
}

/// -1 (all bits set) leaves the owner as it is.
fn owner(uid: i64, gid: i64) -> (Option<Uid>, Option<Gid>) {
    let id = |id: i64| u32::try_from(id).ok().filter(|&id| id != u32::MAX);
    (id(uid).map(Uid::from_raw), id(gid).map(Gid::from_raw))
}

pub(crate) fn chown(path: PathArg, uid: i64, gid: i64) -> Sys<()> {
    let (uid, gid) = owner(uid, gid);
    retry_on_intr(|| rustix::fs::chownat(CWD, path.as_path(), uid, gid, AtFlags::empty()))
        .on("chown", path.as_path())
}

pub(crate) fn lchown(path: PathArg, uid: i64, gid: i64) -> Sys<()> {
    let (uid, gid) = owner(uid, gid);
    retry_on_intr(|| rustix::fs::chownat(CWD, path.as_path(), uid, gid, AtFlags::SYMLINK_NOFOLLOW))
        .on("lchown", path.as_path())
}

pub(crate) fn fchown(fd: i32, uid: i64, gid: i64) -> Sys<()> {
    let (uid, gid) = owner(uid, gid);
    descriptor(fd)
        .and_then(|fd| retry_on_intr(|| rustix::fs::fchown(fd, uid, gid)))
        .call("fchown")
}

/// Seconds with a fraction, before 1970 too.
fn time(seconds: f64) -> Timespec {
    let whole = seconds.floor();
    let nanoseconds = ((seconds - whole) * 1e9) as i64;
    // Microseconds are what a double can tell at today's dates.
    Timespec {
        tv_sec: whole as i64,
        tv_nsec: (nanoseconds - nanoseconds % 1000).clamp(0, 999_999_999),
    }
}

fn times(accessed: f64, modified: f64) -> Timestamps {
    Timestamps {
        last_access: time(accessed),
        last_modification: time(modified),
    }
}

pub(crate) fn utimes(path: PathArg, accessed: f64, modified: f64) -> Sys<()> {
    let times = times(accessed, modified);
    retry_on_intr(|| rustix::fs::utimensat(CWD, path.as_path(), &times, AtFlags::empty()))
        .on("utime", path.as_path())
}

pub(crate) fn lutimes(path: PathArg, accessed: f64, modified: f64) -> Sys<()> {
    let times = times(accessed, modified);
    retry_on_intr(|| rustix::fs::utimensat(CWD, path.as_path(), &times, AtFlags::SYMLINK_NOFOLLOW))
        .on("lutime", path.as_path())
}

pub(crate) fn futimes(fd: i32, accessed: f64, modified: f64) -> Sys<()> {
    let times = times(accessed, modified);
    descriptor(fd)
        .and_then(|fd| retry_on_intr(|| rustix::fs::futimens(fd, &times)))
        .call("futime")
}
