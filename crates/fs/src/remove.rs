//! `unlink` and the recursive `rm`.

use std::path::Path;
use std::time::Duration;

use ouro_base::SysError;
use ouro_engine::convert::PathArg;
use rustix::fs::{Dir, FileType, Mode, OFlags};
use rustix::io::{Errno, retry_on_intr};

use crate::open::Sys;
use crate::sys::Named;

pub(crate) fn unlink(path: PathArg) -> Sys<()> {
    retry_on_intr(|| rustix::fs::unlink(path.as_path())).on("unlink", path.as_path())
}

/// Errors that may go away: another process is busy here.
fn transient(error: &SysError) -> bool {
    [
        Errno::BUSY,
        Errno::MFILE,
        Errno::NFILE,
        Errno::NOTEMPTY,
        Errno::PERM,
    ]
    .iter()
    .any(|errno| errno.raw_os_error() == error.errno)
}

/// Removes a file or a tree. What is gone already is no error; `lstat` by the
/// caller has reported a missing start. Retries wait `delay` ms longer each time.
pub(crate) fn rm(path: PathArg, retries: u32, delay: u32) -> Sys<()> {
    let mut tries = 0;
    loop {
        match remove(path.as_path()) {
            Err(error) if tries < retries && transient(&error) => {
                tries += 1;
                std::thread::sleep(Duration::from_millis(u64::from(tries) * u64::from(delay)));
            }
            done => return done,
        }
    }
}

fn remove(path: &Path) -> Sys<()> {
    let stat = match retry_on_intr(|| rustix::fs::lstat(path)) {
        Ok(stat) => stat,
        Err(Errno::NOENT) => return Ok(()),
        Err(errno) => return Err(errno).on("lstat", path),
    };
    if FileType::from_raw_mode(stat.st_mode) == FileType::Directory {
        return remove_tree(path);
    }
    gone(retry_on_intr(|| rustix::fs::unlink(path))).on("unlink", path)
}

fn gone(result: Result<(), Errno>) -> Result<(), Errno> {
    match result {
        Err(Errno::NOENT) => Ok(()),
        result => result,
    }
}

/// Depth first, with a list instead of recursion: trees may be deep.
fn remove_tree(root: &Path) -> Sys<()> {
    let mut stack = vec![(root.to_path_buf(), false)];
    while let Some((path, listed)) = stack.pop() {
        if listed {
            gone(retry_on_intr(|| rustix::fs::rmdir(&path))).on("rmdir", &path)?;
            continue;
        }
        // Empty directories need no listing.
        match retry_on_intr(|| rustix::fs::rmdir(&path)) {
            Ok(()) | Err(Errno::NOENT) => continue,
            Err(Errno::NOTEMPTY | Errno::EXIST) => {}
            Err(errno) => return Err(errno).on("rmdir", &path),
        }
        stack.push((path.clone(), true));
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC | OFlags::NOFOLLOW;
        let fd = retry_on_intr(|| rustix::fs::open(&path, flags, Mode::empty())).on("scandir", &path)?;
        for item in Dir::read_from(&fd).on("scandir", &path)? {
            let item = item.on("scandir", &path)?;
            let name = item.file_name().to_bytes();
            if name == b"." || name == b".." {
                continue;
            }
            let below = path.join(<std::ffi::OsStr as std::os::unix::ffi::OsStrExt>::from_bytes(
                name,
            ));
            let directory = match item.file_type() {
                FileType::Unknown => rustix::fs::lstat(&below)
                    .is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::Directory),
                kind => kind == FileType::Directory,
            };
            if directory {
                stack.push((below, false));
            } else {
                gone(retry_on_intr(|| rustix::fs::unlink(&below))).on("unlink", &below)?;
            }
        }
    }
    Ok(())
}
