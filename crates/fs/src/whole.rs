//! Whole files in one call: what `readFile` and `writeFile` do.

use std::os::fd::{AsRawFd, OwnedFd};

use ouro_engine::convert::{Bytes, PathArg};
use ouro_engine::errors::{CodedError, Failure};

use crate::open::{Sys, fsync, raw_open, read_to_end, write_slice};
use crate::sys::{Named, descriptor};

/// Node refuses to read more than this at once.
const MOST_BYTES: u64 = (1 << 31) - 1;

fn size_of(fd: i32) -> Result<u64, Failure> {
    let stat = descriptor(fd).and_then(rustix::fs::fstat).call("fstat")?;
    let regular = stat.st_mode & libc::S_IFMT == libc::S_IFREG;
    let size = if regular {
        u64::try_from(stat.st_size).unwrap_or(0)
    } else {
        0
    };
    if size > MOST_BYTES {
        return Err(CodedError::new("ERR_FS_FILE_TOO_LARGE", [size.to_string()]).into());
    }
    Ok(size)
}

fn contents(fd: i32) -> Result<Vec<u8>, Failure> {
    let size = size_of(fd)?;
    Ok(read_to_end(fd, size)?)
}

fn opened(path: &PathArg, flags: i32) -> Sys<OwnedFd> {
    raw_open(path.as_path(), flags, 0o666).on("open", path.as_path())
}

/// UTF-8 with U+FFFD for what is not.
fn text(bytes: Vec<u8>) -> String {
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => String::from_utf8_lossy(error.as_bytes()).into_owned(),
    }
}

pub(crate) fn read_file(path: PathArg, flags: i32) -> Result<Bytes, Failure> {
    let file = opened(&path, flags)?;
    contents(file.as_raw_fd()).map(Bytes)
}

pub(crate) fn read_file_text(path: PathArg, flags: i32) -> Result<String, Failure> {
    let file = opened(&path, flags)?;
    contents(file.as_raw_fd()).map(text)
}

pub(crate) fn read_fd(fd: i32) -> Result<Bytes, Failure> {
    contents(fd).map(Bytes)
}

pub(crate) fn read_fd_text(fd: i32) -> Result<String, Failure> {
    contents(fd).map(text)
}

/// Writes everything at the descriptor's position.
pub(crate) fn write_all(fd: i32, data: Bytes) -> Sys<()> {
    let mut rest = data.0.as_slice();
    while !rest.is_empty() {
        let count = write_slice(fd, rest, None)?;
        rest = rest.get(count..).unwrap_or_default();
    }
    Ok(())
}

pub(crate) fn write_file(path: PathArg, flags: i32, mode: u32, data: Bytes, flush: bool) -> Sys<()> {
    let file = raw_open(path.as_path(), flags, mode).on("open", path.as_path())?;
    write_all(file.as_raw_fd(), data)?;
    if flush {
        fsync(file.as_raw_fd())?;
    }
    Ok(())
}

/// `truncate`: Node opens the file and truncates the descriptor.
pub(crate) fn truncate(path: PathArg, length: u64) -> Sys<()> {
    let file = raw_open(path.as_path(), libc::O_RDWR, 0o666).on("open", path.as_path())?;
    crate::open::ftruncate(file.as_raw_fd(), length)
}
