//! `copyFile`.

use std::fs::File;
use std::path::Path;

use ouro_engine::convert::PathArg;
use rustix::io::Errno;

use crate::open::{Sys, raw_open};
use crate::sys::{Named, errno_of};

const EXCLUSIVE: u32 = 1;
const CLONE: u32 = 2;
const CLONE_OR_FAIL: u32 = 4;

pub(crate) fn copy_file(from: PathArg, to: PathArg, mode: u32) -> Sys<()> {
    copy(from.as_path(), to.as_path(), mode).between("copyfile", from.as_path(), to.as_path())
}

fn copy(from: &Path, to: &Path, mode: u32) -> Result<(), Errno> {
    let mut source = File::from(raw_open(from, libc::O_RDONLY, 0)?);
    let stat = rustix::fs::fstat(&source)?;
    let mut flags = libc::O_WRONLY | libc::O_CREAT;
    if mode & EXCLUSIVE != 0 {
        flags |= libc::O_EXCL;
    }
    let existed = rustix::fs::lstat(to).is_ok();
    let mut target = File::from(raw_open(to, flags, stat.st_mode)?);
    let result = fill(&mut source, &mut target, &stat, mode);
    if result.is_err() && !existed {
        // Half a copy is worse than none; the error that matters is the first.
        let _ = rustix::fs::unlink(to);
    }
    result
}

fn fill(source: &mut File, target: &mut File, stat: &rustix::fs::Stat, mode: u32) -> Result<(), Errno> {
    let old = rustix::fs::fstat(&*target)?;
    if (old.st_dev, old.st_ino) == (stat.st_dev, stat.st_ino) {
        return Ok(());
    }
    if stat.st_mode & libc::S_IFMT == libc::S_IFDIR {
        return Err(Errno::ISDIR);
    }
    rustix::fs::ftruncate(&*target, 0)?;
    rustix::fs::fchmod(&*target, rustix::fs::Mode::from_raw_mode(stat.st_mode & 0o7777))?;
    if mode & (CLONE | CLONE_OR_FAIL) != 0 {
        match rustix::fs::ioctl_ficlone(&*target, &*source) {
            Ok(()) => return Ok(()),
            Err(errno) if mode & CLONE_OR_FAIL != 0 => return Err(errno),
            Err(_) => {}
        }
    }
    std::io::copy(source, target)
        .map(|_| ())
        .map_err(|error| errno_of(&error))
}
