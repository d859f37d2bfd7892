//! Links, renaming, resolving.

use std::path::{Path, PathBuf};

use ouro_engine::convert::PathArg;
use rustix::fs::FileType;
use rustix::io::{Errno, retry_on_intr};

use crate::names::Name;
use crate::open::Sys;
use crate::sys::{Named, errno_of};

pub(crate) fn rename(from: PathArg, to: PathArg) -> Sys<()> {
    retry_on_intr(|| rustix::fs::rename(from.as_path(), to.as_path())).between(
        "rename",
        from.as_path(),
        to.as_path(),
    )
}

pub(crate) fn link(from: PathArg, to: PathArg) -> Sys<()> {
    retry_on_intr(|| rustix::fs::link(from.as_path(), to.as_path())).between(
        "link",
        from.as_path(),
        to.as_path(),
    )
}

pub(crate) fn symlink(target: PathArg, path: PathArg) -> Sys<()> {
    retry_on_intr(|| rustix::fs::symlink(target.as_path(), path.as_path())).between(
        "symlink",
        target.as_path(),
        path.as_path(),
    )
}

pub(crate) fn readlink(path: PathArg, raw: bool) -> Sys<Name> {
    let target =
        retry_on_intr(|| rustix::fs::readlink(path.as_path(), Vec::new())).on("readlink", path.as_path())?;
    Ok(Name {
        bytes: target.into_bytes(),
        raw,
    })
}

/// `syscall` is what a failure names: `realpath.native` says `realpath`, the
/// portable one `lstat` of the first part that is missing.
pub(crate) fn realpath(path: PathArg, raw: bool, native: bool) -> Sys<Name> {
    let given = path.as_path();
    match std::fs::canonicalize(given) {
        Ok(found) => Ok(Name::of_path(found, raw)),
        Err(error) => {
            let errno = errno_of(&error);
            if native {
                return Err(errno).on("realpath", given);
            }
            if let Some(found) = pipe_behind(given) {
                return Ok(Name::of_path(found, raw));
            }
            let absolute = std::path::absolute(given).unwrap_or_else(|_| given.to_path_buf());
            let mut failing = absolute.clone();
            for part in absolute.ancestors() {
                if rustix::fs::lstat(part).is_ok() {
                    break;
                }
                failing = part.to_path_buf();
            }
            let links = errno == Errno::LOOP || rustix::fs::lstat(&failing).is_ok();
            Err(errno).on(if links { "stat" } else { "lstat" }, &failing)
        }
    }
}

/// Where the links of a path to a pipe or socket end: `/proc/self/fd` names a file
/// that does not exist, which is the answer all the same.
fn pipe_behind(given: &Path) -> Option<PathBuf> {
    let kind = FileType::from_raw_mode(rustix::fs::stat(given).ok()?.st_mode);
    if !matches!(kind, FileType::Fifo | FileType::Socket) {
        return None;
    }
    let mut current = std::path::absolute(given).ok()?;
    for _ in 0..40 {
        let Ok(target) = std::fs::read_link(&current) else {
            return Some(current);
        };
        let folder = current.parent()?;
        current = std::fs::canonicalize(folder)
            .unwrap_or_else(|_| folder.to_path_buf())
            .join(target);
    }
    None
}
