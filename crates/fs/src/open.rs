//! Opening, closing, reading and writing descriptors.

use ouro_base::SysError;
use ouro_engine::convert::{Bytes, PathArg};
use rustix::fs::{Mode, OFlags};
use rustix::io::{Errno, retry_on_intr};

use crate::sys::{self, Named, descriptor};

/// Result of the calls of this crate.
pub(crate) type Sys<T> = Result<T, SysError>;

pub(crate) fn raw_open(path: &std::path::Path, flags: i32, mode: u32) -> Result<rustix::fd::OwnedFd, Errno> {
    let flags = OFlags::from_bits_retain(flags.cast_unsigned()) | OFlags::CLOEXEC;
    let mode = Mode::from_bits_retain(mode);
    retry_on_intr(|| rustix::fs::open(path, flags, mode))
}

/// `open`: the number of the descriptor, which JS owns from now on.
pub(crate) fn open(path: PathArg, flags: i32, mode: u32) -> Sys<i32> {
    use std::os::fd::IntoRawFd;
    raw_open(path.as_path(), flags, mode)
        .on("open", path.as_path())
        .map(IntoRawFd::into_raw_fd)
}

pub(crate) fn close(fd: i32) -> Sys<()> {
    sys::close(fd).call("close")
}

fn read_into(fd: i32, buffer: &mut [u8], position: Option<u64>) -> Result<usize, Errno> {
    let fd = descriptor(fd)?;
    match position {
        Some(position) => retry_on_intr(|| rustix::io::pread(fd, &mut *buffer, position)),
        None => retry_on_intr(|| rustix::io::read(fd, &mut *buffer)),
    }
}

/// Negative positions mean "where the descriptor is".
pub(crate) fn place(position: Option<i64>) -> Option<u64> {
    position.and_then(|position| u64::try_from(position).ok())
}

/// Reads into borrowed memory.
pub(crate) fn read_slice(fd: i32, buffer: &mut [u8], position: Option<i64>) -> Sys<usize> {
    read_into(fd, buffer, place(position)).call("read")
}

/// Writes borrowed memory, once.
pub(crate) fn write_slice(fd: i32, data: &[u8], position: Option<i64>) -> Sys<usize> {
    let write = || -> Result<usize, Errno> {
        let fd = descriptor(fd)?;
        match place(position) {
            Some(position) => retry_on_intr(|| rustix::io::pwrite(fd, data, position)),
            None => retry_on_intr(|| rustix::io::write(fd, data)),
        }
    };
    write().call("write")
}

/// A read of at most this many bytes is answered with one buffer.
const MOST_AT_ONCE: usize = 1 << 30;

/// Reads up to `length` bytes.
pub(crate) fn read(fd: i32, length: usize, position: Option<i64>) -> Sys<Bytes> {
    let mut buffer = vec![0; length.min(MOST_AT_ONCE)];
    let count = read_slice(fd, &mut buffer, position)?;
    buffer.truncate(count);
    Ok(Bytes(buffer))
}

pub(crate) fn write(fd: i32, data: Bytes, position: Option<i64>) -> Sys<usize> {
    write_slice(fd, &data.0, position)
}

/// Writes several buffers as one; a short write ends it.
pub(crate) fn writev(fd: i32, buffers: Vec<Bytes>, position: Option<i64>) -> Sys<usize> {
    let slices: Vec<std::io::IoSlice<'_>> = buffers
        .iter()
        .map(|bytes| std::io::IoSlice::new(&bytes.0))
        .collect();
    let write = || -> Result<usize, Errno> {
        let fd = descriptor(fd)?;
        let mut total = 0;
        // The kernel takes 1024 vectors at a time.
        for part in slices.chunks(1024) {
            let want: usize = part.iter().map(|slice| slice.len()).sum();
            let done = match place(position) {
                Some(position) => retry_on_intr(|| rustix::io::pwritev(fd, part, position + total as u64))?,
                None => retry_on_intr(|| rustix::io::writev(fd, part))?,
            };
            total += done;
            if done < want {
                break;
            }
        }
        Ok(total)
    };
    write().call("write")
}

/// Everything up to the end. Files whose size is unknown (pipes, /proc) work too.
pub(crate) fn read_to_end(fd: i32, size: u64) -> Sys<Vec<u8>> {
    let mut data = Vec::new();
    let first = usize::try_from(size).unwrap_or(0).min(MOST_AT_ONCE);
    let mut chunk = if first == 0 { 8192 } else { first + 1 };
    loop {
        let start = data.len();
        data.resize(start + chunk, 0);
        let count = read_slice(fd, data.get_mut(start..).unwrap_or_default(), None)?;
        data.truncate(start + count);
        if count == 0 {
            return Ok(data);
        }
        // Normally only the answer "end of file" is left.
        if data.len() as u64 >= size {
            chunk = if size > 0 && data.len() as u64 == size {
                64
            } else {
                (data.len()).clamp(8192, 1 << 20)
            };
        }
    }
}

pub(crate) fn fsync(fd: i32) -> Sys<()> {
    descriptor(fd)
        .and_then(|fd| retry_on_intr(|| rustix::fs::fsync(fd)))
        .call("fsync")
}

pub(crate) fn fdatasync(fd: i32) -> Sys<()> {
    descriptor(fd)
        .and_then(|fd| retry_on_intr(|| rustix::fs::fdatasync(fd)))
        .call("fdatasync")
}

pub(crate) fn ftruncate(fd: i32, length: u64) -> Sys<()> {
    descriptor(fd)
        .and_then(|fd| retry_on_intr(|| rustix::fs::ftruncate(fd, length)))
        .call("ftruncate")
}
