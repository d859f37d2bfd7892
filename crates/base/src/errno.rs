//! The error numbers Node and libuv know on Linux: number, name, message text.
//!
//! Rows keep libuv's own order, which `util.getSystemErrorMap()` shows.
//! Numbers are positive; those from 3000 on are libuv's inventions for
//! conditions that have no errno (`getaddrinfo` results, end of file).

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Errno {
    /// The symbolic name, e.g. `ENOENT`.
    pub name: &'static str,
    /// The positive number, e.g. 2.
    pub number: i32,
    /// The text of the message, e.g. `no such file or directory`.
    pub text: &'static str,
}

macro_rules! table {
    ($($name:ident = $number:literal, $text:literal;)*) => {
        $(#[doc = $text] pub const $name: i32 = $number;)*
        /// Every row, in libuv's order.
        pub const TABLE: &[Errno] = &[$(Errno { name: stringify!($name), number: $number, text: $text }),*];

        /// The row of a positive error number.
        pub fn lookup(number: i32) -> Option<&'static Errno> {
            Some(match number {
                $($number => const { &Errno { name: stringify!($name), number: $number, text: $text } },)*
                _ => return None,
            })
        }
    };
}

table! {
    E2BIG = 7, "argument list too long";
    EACCES = 13, "permission denied";
    EADDRINUSE = 98, "address already in use";
    EADDRNOTAVAIL = 99, "address not available";
    EAFNOSUPPORT = 97, "address family not supported";
    EAGAIN = 11, "resource temporarily unavailable";
    EAI_ADDRFAMILY = 3000, "address family not supported";
    EAI_AGAIN = 3001, "temporary failure";
    EAI_BADFLAGS = 3002, "bad ai_flags value";
    EAI_BADHINTS = 3013, "invalid value for hints";
    EAI_CANCELED = 3003, "request canceled";
    EAI_FAIL = 3004, "permanent failure";
    EAI_FAMILY = 3005, "ai_family not supported";
    EAI_MEMORY = 3006, "out of memory";
    EAI_NODATA = 3007, "no address";
    EAI_NONAME = 3008, "unknown node or service";
    EAI_OVERFLOW = 3009, "argument buffer overflow";
    EAI_PROTOCOL = 3014, "resolved protocol is unknown";
    EAI_SERVICE = 3010, "service not available for socket type";
    EAI_SOCKTYPE = 3011, "socket type not supported";
    EALREADY = 114, "connection already in progress";
    EBADF = 9, "bad file descriptor";
    EBUSY = 16, "resource busy or locked";
    ECANCELED = 125, "operation canceled";
    ECHARSET = 4080, "invalid Unicode character";
    ECONNABORTED = 103, "software caused connection abort";
    ECONNREFUSED = 111, "connection refused";
    ECONNRESET = 104, "connection reset by peer";
    EDESTADDRREQ = 89, "destination address required";
    EEXIST = 17, "file already exists";
    EFAULT = 14, "bad address in system call argument";
    EFBIG = 27, "file too large";
    EHOSTUNREACH = 113, "host is unreachable";
    EINTR = 4, "interrupted system call";
    EINVAL = 22, "invalid argument";
    EIO = 5, "i/o error";
    EISCONN = 106, "socket is already connected";
    EISDIR = 21, "illegal operation on a directory";
    ELOOP = 40, "too many symbolic links encountered";
    EMFILE = 24, "too many open files";
    EMSGSIZE = 90, "message too long";
    ENAMETOOLONG = 36, "name too long";
    ENETDOWN = 100, "network is down";
    ENETUNREACH = 101, "network is unreachable";
    ENFILE = 23, "file table overflow";
    ENOBUFS = 105, "no buffer space available";
    ENODEV = 19, "no such device";
    ENOENT = 2, "no such file or directory";
    ENOMEM = 12, "not enough memory";
    ENONET = 64, "machine is not on the network";
    ENOPROTOOPT = 92, "protocol not available";
    ENOSPC = 28, "no space left on device";
    ENOSYS = 38, "function not implemented";
    ENOTCONN = 107, "socket is not connected";
    ENOTDIR = 20, "not a directory";
    ENOTEMPTY = 39, "directory not empty";
    ENOTSOCK = 88, "socket operation on non-socket";
    ENOTSUP = 95, "operation not supported on socket";
    EOVERFLOW = 75, "value too large for defined data type";
    EPERM = 1, "operation not permitted";
    EPIPE = 32, "broken pipe";
    EPROTO = 71, "protocol error";
    EPROTONOSUPPORT = 93, "protocol not supported";
    EPROTOTYPE = 91, "protocol wrong type for socket";
    ERANGE = 34, "result too large";
    EROFS = 30, "read-only file system";
    ESHUTDOWN = 108, "cannot send after transport endpoint shutdown";
    ESPIPE = 29, "invalid seek";
    ESRCH = 3, "no such process";
    ETIMEDOUT = 110, "connection timed out";
    ETXTBSY = 26, "text file is busy";
    EXDEV = 18, "cross-device link not permitted";
    UNKNOWN = 4094, "unknown error";
    EOF = 4095, "end of file";
    ENXIO = 6, "no such device or address";
    EMLINK = 31, "too many links";
    EHOSTDOWN = 112, "host is down";
    EREMOTEIO = 121, "remote I/O error";
    ENOTTY = 25, "inappropriate ioctl for device";
    EFTYPE = 4028, "inappropriate file type or format";
    EILSEQ = 84, "illegal byte sequence";
    ESOCKTNOSUPPORT = 94, "socket type not supported";
    ENODATA = 61, "no data available";
    EUNATCH = 49, "protocol driver not attached";
    ENOEXEC = 8, "exec format error";
}

/// Another spelling of [`EAGAIN`].
pub const EWOULDBLOCK: i32 = EAGAIN;
/// Another spelling of [`ENOTSUP`].
pub const EOPNOTSUPP: i32 = ENOTSUP;

/// The name of a positive error number; unknown numbers get libuv's phrase.
pub fn name(number: i32) -> std::borrow::Cow<'static, str> {
    match lookup(number) {
        Some(row) => row.name.into(),
        None => format!("Unknown system error {}", -i64::from(number)).into(),
    }
}

/// The message text of a positive error number; unknown numbers get libuv's phrase.
pub fn text(number: i32) -> std::borrow::Cow<'static, str> {
    match lookup(number) {
        Some(row) => row.text.into(),
        None => format!("Unknown system error {}", -i64::from(number)).into(),
    }
}

/// The positive number of a name.
pub fn number(name: &str) -> Option<i32> {
    TABLE.iter().find(|row| row.name == name).map(|row| row.number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_by_number_and_name() {
        for row in TABLE {
            assert_eq!(lookup(row.number), Some(row));
            assert_eq!(number(row.name), Some(row.number));
        }
        assert_eq!(text(ENOENT), "no such file or directory");
        assert_eq!(name(EOF), "EOF");
        assert_eq!(text(EAI_AGAIN), "temporary failure");
    }

    #[test]
    fn an_unknown_number_gets_the_phrase_of_libuv() {
        assert_eq!(name(9999), "Unknown system error -9999");
        assert_eq!(text(9999), "Unknown system error -9999");
        assert_eq!(number("ENOTHING"), None);
    }
}
