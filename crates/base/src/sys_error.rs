//! The one error value of everything that talks to the operating system.

use crate::errno;
use std::borrow::Cow;
use std::fmt;
use std::io;
use std::path::Path;

/// A failed system call: what Node shows as `code`, `errno`, `syscall`, `path`, `dest`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SysError {
    /// The positive error number.
    pub errno: i32,
    /// The name Node gives to the call, e.g. `open`.
    pub syscall: Cow<'static, str>,
    /// The first path of the call.
    pub path: Option<String>,
    /// The second path of the call (`rename`, `link`, …).
    pub dest: Option<String>,
}

/// The result of a system call.
pub type SysResult<T> = Result<T, SysError>;

impl SysError {
    /// An error of `syscall` with a positive `errno`.
    pub fn new(errno: i32, syscall: impl Into<Cow<'static, str>>) -> Self {
        Self {
            errno,
            syscall: syscall.into(),
            path: None,
            dest: None,
        }
    }

    /// The error of `syscall` that `std::io` reports.
    pub fn from_io(error: &io::Error, syscall: impl Into<Cow<'static, str>>) -> Self {
        Self::new(errno_of(error), syscall)
    }

    /// The same error with the first path of the call.
    #[must_use]
    pub fn path(mut self, path: impl AsRef<Path>) -> Self {
        self.path = Some(path.as_ref().to_string_lossy().into_owned());
        self
    }

    /// The same error with the second path of the call.
    #[must_use]
    pub fn dest(mut self, dest: impl AsRef<Path>) -> Self {
        self.dest = Some(dest.as_ref().to_string_lossy().into_owned());
        self
    }

    /// The `code` property, e.g. `ENOENT`.
    pub fn code(&self) -> Cow<'static, str> {
        errno::name(self.errno)
    }

    /// The long form: `CODE: text, syscall 'path' -> 'dest'`.
    pub fn message(&self) -> String {
        self.to_string()
    }

    /// The short form used by processes and sockets: `syscall CODE`.
    pub fn short_message(&self) -> String {
        format!("{} {}", self.syscall, self.code())
    }
}

impl fmt::Display for SysError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}, {}",
            self.code(),
            errno::text(self.errno),
            self.syscall
        )?;
        if let Some(path) = &self.path {
            write!(f, " '{path}'")?;
        }
        if let Some(dest) = &self.dest {
            write!(f, " -> '{dest}'")?;
        }
        Ok(())
    }
}

impl std::error::Error for SysError {}

impl<S: Into<Cow<'static, str>>> From<(io::Error, S)> for SysError {
    fn from((error, syscall): (io::Error, S)) -> Self {
        Self::from_io(&error, syscall)
    }
}

/// Names the system call of a `std::io` result: `File::open(p).syscall("open")?`.
pub trait WithSyscall<T> {
    /// The same result with a [`SysError`] of this call.
    fn syscall(self, name: &'static str) -> SysResult<T>;
}

impl<T> WithSyscall<T> for io::Result<T> {
    fn syscall(self, name: &'static str) -> SysResult<T> {
        self.map_err(|error| SysError::from_io(&error, name))
    }
}

/// The positive number of an `io::Error`, also of those std makes up itself.
fn errno_of(error: &io::Error) -> i32 {
    use io::ErrorKind as K;
    if let Some(number) = error.raw_os_error() {
        return number;
    }
    match error.kind() {
        K::NotFound => errno::ENOENT,
        K::PermissionDenied => errno::EACCES,
        K::AlreadyExists => errno::EEXIST,
        // std reports a path with a NUL byte this way.
        K::InvalidInput => errno::EINVAL,
        K::InvalidData => errno::EILSEQ,
        K::UnexpectedEof => errno::EOF,
        K::WriteZero | K::StorageFull => errno::ENOSPC,
        K::BrokenPipe => errno::EPIPE,
        K::WouldBlock => errno::EAGAIN,
        K::TimedOut => errno::ETIMEDOUT,
        K::Interrupted => errno::EINTR,
        K::OutOfMemory => errno::ENOMEM,
        K::Unsupported => errno::ENOSYS,
        K::ConnectionRefused => errno::ECONNREFUSED,
        K::ConnectionReset => errno::ECONNRESET,
        K::ConnectionAborted => errno::ECONNABORTED,
        K::NotConnected => errno::ENOTCONN,
        K::AddrInUse => errno::EADDRINUSE,
        K::AddrNotAvailable => errno::EADDRNOTAVAIL,
        _ => errno::EIO,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_names_call_and_paths() {
        let error = SysError::new(errno::ENOENT, "rename").path("a").dest("b");
        assert_eq!(
            error.message(),
            "ENOENT: no such file or directory, rename 'a' -> 'b'"
        );
        assert_eq!(error.code(), "ENOENT");
        let error = SysError::new(errno::EBADF, "read");
        assert_eq!(error.message(), "EBADF: bad file descriptor, read");
        assert_eq!(SysError::new(errno::EPERM, "kill").short_message(), "kill EPERM");
    }

    #[test]
    fn io_errors_keep_their_number_or_get_the_nearest() {
        let error = std::fs::File::open("/no/such/file").syscall("open").map(|_| ());
        assert_eq!(error, Err(SysError::new(errno::ENOENT, "open")));
        assert_eq!(
            SysError::from((io::Error::from(io::ErrorKind::UnexpectedEof), "read")).errno,
            errno::EOF
        );
        assert_eq!(
            SysError::new(9999, "x").message(),
            "Unknown system error -9999: Unknown system error -9999, x"
        );
    }
}
