//! Opening, closing, reading and writing descriptors.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsValue};
use ouro_base::SysError;
use ouro_buffer::Block;
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs, PathArg};
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

/// What [`read_blocks`] read: one Buffer each.
pub(crate) struct Blocks(pub(crate) Vec<Block>);

impl IntoJs for Blocks {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let mut buffers = Vec::with_capacity(self.0.len());
        for block in self.0 {
            buffers.push(block.into_buffer(cx)?.into());
        }
        Ok(JsArray::from_iter(buffers, cx).into())
    }
}

/// Reads up to `total` bytes in blocks of `size`, one call each, and stops at the
/// first that is not full. Of anything but a regular file only one block is read:
/// the rest may not be there for long, or not be this reader's.
pub(crate) fn read_blocks(fd: i32, size: usize, total: usize, position: Option<i64>) -> Sys<Blocks> {
    let size = size.clamp(1, MOST_AT_ONCE);
    let mut left = total.max(1);
    let mut position = place(position);
    let mut blocks = Vec::with_capacity(left.div_ceil(size).min(1024));
    if left > size && !is_regular(fd) {
        left = size;
    }
    while left > 0 {
        let want = left.min(size);
        let made = read_block(fd, want, position);
        let block = match made {
            Some(Ok(block)) => block,
            Some(Err(Errno::INTR)) => continue,
            // Bytes read before the failure are the program's; the next read fails again.
            Some(Err(_)) | None if !blocks.is_empty() => break,
            Some(Err(error)) => return Err(error).call("read"),
            None => return Err(Errno::NOMEM).call("read"),
        };
        let count = block.len();
        position = position.map(|position| position + count as u64);
        if count > 0 {
            blocks.push(block);
        }
        if count < want {
            break;
        }
        left -= count;
    }
    Ok(Blocks(blocks))
}

fn read_block(fd: i32, size: usize, position: Option<u64>) -> Option<Result<Block, Errno>> {
    Block::filled(size, |room| {
        let fd = descriptor(fd)?;
        let (done, _) = match position {
            Some(position) => rustix::io::pread(fd, room, position)?,
            None => rustix::io::read(fd, room)?,
        };
        Ok(done)
    })
}

fn is_regular(fd: i32) -> bool {
    descriptor(fd)
        .and_then(rustix::fs::fstat)
        .is_ok_and(|stat| rustix::fs::FileType::from_raw_mode(stat.st_mode).is_file())
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

/// Everything up to `size`, or up to the end where the size is unknown (0: pipes, /proc).
pub(crate) fn read_to_end(fd: i32, size: u64) -> Sys<Vec<u8>> {
    let mut data = Vec::new();
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    loop {
        let start = data.len();
        let chunk = if size > 0 {
            (size - start).min(MOST_AT_ONCE)
        } else {
            start.clamp(8192, 1 << 20)
        };
        data.resize(start + chunk, 0);
        let count = read_slice(fd, data.get_mut(start..).unwrap_or_default(), None)?;
        data.truncate(start + count);
        if count == 0 || data.len() == size {
            return Ok(data);
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
