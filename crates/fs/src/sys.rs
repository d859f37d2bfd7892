//! Borrowing descriptors that JS names by number, and mapping errors.
//!
//! The only file of this crate with `unsafe`.

use std::borrow::Cow;
use std::path::Path;

use ouro_base::SysError;
use rustix::fd::BorrowedFd;
use rustix::io::Errno;

/// The descriptor `fd` for the length of one call.
pub(crate) fn descriptor(fd: i32) -> Result<BorrowedFd<'static>, Errno> {
    if fd < 0 {
        return Err(Errno::BADF);
    }
    // SAFETY: the number is not -1. Whether it is open is the kernel's answer to
    // the call it is used for at once; it is neither stored nor closed here.
    Ok(unsafe { BorrowedFd::borrow_raw(fd) })
}

/// Closes the descriptor a program opened. An interrupted close has closed it.
pub(crate) fn close(fd: i32) -> Result<(), Errno> {
    if fd < 0 {
        return Err(Errno::BADF);
    }
    // SAFETY: plain system call on a number; a number that is not open is
    // answered with EBADF and touches no memory.
    let result = unsafe { libc::close(fd) };
    if result == 0 {
        return Ok(());
    }
    match std::io::Error::last_os_error().raw_os_error() {
        Some(libc::EINTR) => Ok(()),
        Some(errno) => Err(Errno::from_raw_os_error(errno)),
        None => Err(Errno::IO),
    }
}

/// Adds what Node reports to an errno.
pub(crate) trait Named<T> {
    /// The call alone.
    fn call(self, syscall: impl Into<Cow<'static, str>>) -> Result<T, SysError>;
    /// The call and its path.
    fn on(self, syscall: impl Into<Cow<'static, str>>, path: &Path) -> Result<T, SysError>;
    /// The call and both paths.
    fn between(self, syscall: impl Into<Cow<'static, str>>, from: &Path, to: &Path) -> Result<T, SysError>;
}

impl<T> Named<T> for Result<T, Errno> {
    fn call(self, syscall: impl Into<Cow<'static, str>>) -> Result<T, SysError> {
        self.map_err(|errno| SysError::new(errno.raw_os_error(), syscall))
    }

    fn on(self, syscall: impl Into<Cow<'static, str>>, path: &Path) -> Result<T, SysError> {
        self.call(syscall).map_err(|error| error.path(path))
    }

    fn between(self, syscall: impl Into<Cow<'static, str>>, from: &Path, to: &Path) -> Result<T, SysError> {
        self.call(syscall).map_err(|error| error.path(from).dest(to))
    }
}

/// The errno inside a standard library error.
pub(crate) fn errno_of(error: &std::io::Error) -> Errno {
    Errno::from_io_error(error).unwrap_or(Errno::IO)
}
