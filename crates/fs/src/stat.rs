//! `stat` and its relatives, `access`, `exists`, `statfs`.

use std::cell::RefCell;
use std::path::Path;

use boa_engine::builtins::object::OrdinaryObject;
use boa_engine::object::builtins::JsArray;
use boa_engine::{JsBigInt, JsObject, JsResult, JsValue, js_string};
use ouro_engine::Cx;
use ouro_engine::convert::{IntoJs, PathArg};
use rustix::fs::{AtFlags, CWD, Statx, StatxFlags};
use rustix::io::{Errno, retry_on_intr};

use crate::open::Sys;
use crate::sys::{Named, descriptor};

/// What `stat` tells: dev, mode, nlink, uid, gid, rdev, blksize, ino, size, blocks,
/// then seconds and nanoseconds of atime, mtime, ctime, birthtime.
///
/// As numbers it becomes a `Stats` object, as big integers the list its JS half
/// makes a `BigIntStats` of.
pub(crate) struct FileStat {
    values: [i128; 18],
    bigint: bool,
}

/// `Stats.prototype`, given by stdlib/internal/fs/stats.js.
#[derive(Default)]
pub(crate) struct StatsPrototype(RefCell<Option<JsObject>>);

/// `setStatsPrototype(prototype)`.
pub(crate) fn set_prototype(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    *cx.slot::<StatsPrototype>().0.borrow_mut() = args.first().and_then(JsValue::as_object);
    Ok(JsValue::undefined())
}

impl IntoJs for FileStat {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        if self.bigint {
            return list(&self.values, true, cx);
        }
        let slot = cx.slot::<StatsPrototype>();
        let prototype = slot.0.borrow().clone();
        let object = JsObject::from_proto_and_data(prototype, OrdinaryObject);
        let keys = [
            js_string!("dev"),
            js_string!("mode"),
            js_string!("nlink"),
            js_string!("uid"),
            js_string!("gid"),
            js_string!("rdev"),
            js_string!("blksize"),
            js_string!("ino"),
            js_string!("size"),
            js_string!("blocks"),
            js_string!("atimeMs"),
            js_string!("mtimeMs"),
            js_string!("ctimeMs"),
            js_string!("birthtimeMs"),
        ];
        let (fields, times) = self.values.split_at(10);
        let times = times.chunks(2).map(|time| match time {
            [seconds, nanoseconds] => *seconds as f64 * 1000.0 + *nanoseconds as f64 / 1e6,
            _ => 0.0,
        });
        for (key, value) in keys
            .into_iter()
            .zip(fields.iter().map(|&field| field as f64).chain(times))
        {
            object.create_data_property_or_throw(key, value, cx)?;
        }
        Ok(object.into())
    }
}

fn list(values: &[i128], bigint: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let number = |value: i128| {
        if bigint {
            JsValue::from(big(value))
        } else {
            JsValue::from(value as f64)
        }
    };
    let values: Vec<JsValue> = values.iter().map(|&value| number(value)).collect();
    Ok(JsArray::from_iter(values, cx).into())
}

/// The seven numbers of `statfs`.
pub(crate) struct Numbers {
    values: Vec<i128>,
    bigint: bool,
}

impl IntoJs for Numbers {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        list(&self.values, self.bigint, cx)
    }
}

fn big(value: i128) -> JsBigInt {
    match i64::try_from(value) {
        Ok(small) => JsBigInt::from(small),
        // Device and inode numbers are unsigned.
        Err(_) => JsBigInt::from(value as u64),
    }
}

fn file_stat(stat: &Statx, bigint: bool) -> FileStat {
    let device = |major, minor| i128::from(rustix::fs::makedev(major, minor));
    let (atime, mtime, ctime, btime) = (stat.stx_atime, stat.stx_mtime, stat.stx_ctime, stat.stx_btime);
    let values = [
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
        i128::from(atime.tv_sec),
        i128::from(atime.tv_nsec),
        i128::from(mtime.tv_sec),
        i128::from(mtime.tv_nsec),
        i128::from(ctime.tv_sec),
        i128::from(ctime.tv_nsec),
        i128::from(btime.tv_sec),
        i128::from(btime.tv_nsec),
    ];
    FileStat { values, bigint }
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
) -> Sys<Option<FileStat>> {
    match path_stat(path.as_path(), flags) {
        Ok(stat) => Ok(Some(file_stat(&stat, bigint))),
        Err(errno) if lenient && missing(errno) => Ok(None),
        Err(errno) => Err(errno).on(syscall, path.as_path()),
    }
}

/// `lenient`: a file that does not exist is undefined instead of an error.
pub(crate) fn stat(path: PathArg, bigint: bool, lenient: bool) -> Sys<Option<FileStat>> {
    one(&path, bigint, lenient, AtFlags::empty(), "stat")
}

pub(crate) fn lstat(path: PathArg, bigint: bool, lenient: bool) -> Sys<Option<FileStat>> {
    one(&path, bigint, lenient, AtFlags::SYMLINK_NOFOLLOW, "lstat")
}

pub(crate) fn fstat(fd: i32, bigint: bool) -> Sys<FileStat> {
    let stat = descriptor(fd)
        .and_then(|fd| retry_on_intr(|| rustix::fs::statx(fd, c"", AtFlags::EMPTY_PATH, wanted())));
    stat.call("fstat").map(|stat| file_stat(&stat, bigint))
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
