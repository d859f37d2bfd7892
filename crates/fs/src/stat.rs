//! `stat` and its relatives, `access`, `exists`, `statfs`.

use std::path::Path;

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsBigInt, JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{IntoJs, PathArg};
use rustix::fs::{AtFlags, CWD, Statx, StatxFlags};
use rustix::io::{Errno, retry_on_intr};

use crate::open::Sys;
use crate::sys::{Named, descriptor};

/// Numbers in the order the JS half takes them: dev, mode, nlink, uid, gid, rdev,
/// blksize, ino, size, blocks, then seconds and nanoseconds of atime, mtime,
/// ctime, birthtime.
pub(crate) struct Numbers {
    values: Vec<i128>,
    bigint: bool,
}

impl IntoJs for Numbers {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let number = |value: i128| {
            if self.bigint {
                JsValue::from(big(value))
            } else {
                JsValue::from(value as f64)
            }
        };
        let values: Vec<JsValue> = self.values.iter().map(|&value| number(value)).collect();
        Ok(JsArray::from_iter(values, cx).into())
    }
}

fn big(value: i128) -> JsBigInt {
    match i64::try_from(value) {
        Ok(small) => JsBigInt::from(small),
        // Device and inode numbers are unsigned.
        Err(_) => JsBigInt::from(value as u64),
    }
}

fn numbers(stat: &Statx, bigint: bool) -> Numbers {
    let device = |major, minor| i128::from(rustix::fs::makedev(major, minor));
    let mut values = vec![
        device(stat.stx_dev_major, stat.stx_dev_minor),
        i128::from(stat.stx_mode),
        i128::from(stat.stx_nlink),
        i128::from(stat.stx_uid),
        i128::from(stat.stx_gid),
        device(stat.stx_rdev_major, stat.stx_rdev_minor),
        i128::from(stat.stx_blksize),
        i128::from(stat.stx_ino),
        i128::from(stat.stx_size),
        i128::from(stat.stx_blocks),
    ];
    for time in [stat.stx_atime, stat.stx_mtime, stat.stx_ctime, stat.stx_btime] {
        values.extend([i128::from(time.tv_sec), i128::from(time.tv_nsec)]);
    }
    Numbers { values, bigint }
}

fn wanted() -> StatxFlags {
    StatxFlags::BASIC_STATS | StatxFlags::BTIME
}

fn path_stat(path: &Path, flags: AtFlags) -> Result<Statx, Errno> {
    retry_on_intr(|| rustix::fs::statx(CWD, path, flags, wanted()))
}

fn missing(errno: Errno) -> bool {
    errno == Errno::NOENT || errno == Errno::NOTDIR
}

fn one(
    path: &PathArg,
    bigint: bool,
    lenient: bool,
    flags: AtFlags,
    syscall: &'static str,
) -> Sys<Option<Numbers>> {
    match path_stat(path.as_path(), flags) {
        Ok(stat) => Ok(Some(numbers(&stat, bigint))),
        Err(errno) if lenient && missing(errno) => Ok(None),
        Err(errno) => Err(errno).on(syscall, path.as_path()),
    }
}

/// `lenient`: a file that does not exist is undefined instead of an error.
pub(crate) fn stat(path: PathArg, bigint: bool, lenient: bool) -> Sys<Option<Numbers>> {
    one(&path, bigint, lenient, AtFlags::empty(), "stat")
}

pub(crate) fn lstat(path: PathArg, bigint: bool, lenient: bool) -> Sys<Option<Numbers>> {
    one(&path, bigint, lenient, AtFlags::SYMLINK_NOFOLLOW, "lstat")
}

pub(crate) fn fstat(fd: i32, bigint: bool) -> Sys<Numbers> {
    let stat = descriptor(fd)
        .and_then(|fd| retry_on_intr(|| rustix::fs::statx(fd, c"", AtFlags::EMPTY_PATH, wanted())));
    stat.call("fstat").map(|stat| numbers(&stat, bigint))
}

/// 0 file, 1 directory, negative when there is nothing.
pub(crate) fn kind(path: PathArg) -> Sys<i32> {
    Ok(match path_stat(path.as_path(), AtFlags::empty()) {
        Ok(stat) if u32::from(stat.stx_mode) & libc::S_IFMT == libc::S_IFDIR => 1,
        Ok(_) => 0,
        Err(_) => -2,
    })
}

pub(crate) fn access(path: PathArg, mode: u32) -> Sys<()> {
    let mode = rustix::fs::Access::from_bits_retain(mode);
    retry_on_intr(|| rustix::fs::access(path.as_path(), mode)).on("access", path.as_path())
}

pub(crate) fn exists(path: PathArg) -> Sys<bool> {
    Ok(retry_on_intr(|| rustix::fs::access(path.as_path(), rustix::fs::Access::EXISTS)).is_ok())
}

/// type, bsize, blocks, bfree, bavail, files, ffree.
pub(crate) fn statfs(path: PathArg, bigint: bool) -> Sys<Numbers> {
    let fs = retry_on_intr(|| rustix::fs::statfs(path.as_path())).on("statfs", path.as_path())?;
    let values = vec![
        i128::from(fs.f_type),
        i128::from(fs.f_bsize),
        i128::from(fs.f_blocks),
        i128::from(fs.f_bfree),
        i128::from(fs.f_bavail),
        i128::from(fs.f_files),
        i128::from(fs.f_ffree),
    ];
    Ok(Numbers { values, bigint })
}
