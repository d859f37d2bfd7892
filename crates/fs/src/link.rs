//! Links, renaming, resolving.

use ouro_engine::convert::PathArg;
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
