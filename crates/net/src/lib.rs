//! ouro-net: sockets, pipes and terminals as handles, and name lookup.
//!
//! Owns: the classes `TCP`, `Pipe`, `TTY` and `UDP` with the surface of Node's own
//! handles (calls answer 0 or a negative errno; `onread`, `onconnection` and
//! `oncomplete` are called by the loop), passing descriptors between processes,
//! `getaddrinfo` and `getnameinfo`.
//!
//! Must not know: streams, events and errors of the JS halves; what a handle is
//! used for.
//!
//! Invariants: descriptors never block and are closed with their handle; a
//! handle's object is reachable from the loop until it is closed; every
//! callback into JS is the only one before the next drain.

#![deny(unsafe_code)]

use std::os::fd::{OwnedFd, RawFd};

use boa_engine::{JsObject, JsResult};
use ouro_engine::Cx;
use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketFlags, SocketType};

mod accept;
mod address;
mod block_list;
mod classes;
mod consume;
mod fast;
mod ipc;
mod kind;
mod lookup;
mod pipe;
mod request;
mod stream;
#[allow(unsafe_code)]
mod sys;
mod tcp;
mod tty;
mod udp;
mod udp_class;
mod watched;

pub use consume::{Consumer, Output, consume};
pub use fast::touch_socket;
pub use tty::reset_mode;

ouro_engine::binding! { pub mod "net":
    value "TCP" = classes::tcp;
    value "Pipe" = classes::pipe;
    value "TTY" = classes::tty;
    value "UDP" = udp_class::udp;
    value "constants" = classes::constants;
    op "handleType"(fd: i32) = kind::handle_type;
    op "getaddrinfo"(host: String, family: i32, flags: i32, order: i32) = lookup::get_addr_info;
    fun "fastSetup"(5) = fast::setup;
    fun "write"(3) = fast::write;
    fun "blockListMake"(0) = block_list::make;
    fun "blockListAdd"(5) = block_list::add;
    fun "blockListCheck"(3) = block_list::check;
    fun "blockListRules"(1) = block_list::list;
    fun "normalizeAddress"(2) = block_list::normalize;
    op "getnameinfo"(host: String, port: u16) = lookup::get_name_info;
}

/// A connected pair of Unix stream sockets, closed on exec: what Node gives a child for a pipe.
///
/// # Errors
/// The positive errno, e.g. `EMFILE`.
pub fn socket_pair() -> Result<(OwnedFd, OwnedFd), i32> {
    rustix::net::socketpair(
        AddressFamily::UNIX,
        SocketType::STREAM,
        SocketFlags::CLOEXEC,
        None,
    )
    .map_err(Errno::raw_os_error)
}

/// A new `Pipe` handle with a descriptor open both ways; `ipc` makes it one that passes descriptors.
///
/// # Errors
/// What the engine throws when the class cannot be made.
pub fn pipe_from_fd(fd: OwnedFd, ipc: bool, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let kind = if ipc {
        stream::Kind::PipeIpc
    } else {
        stream::Kind::Pipe
    };
    classes::handle_of(kind, fd, cx)
}

/// Gives a handle object without a descriptor this one, open in the named directions.
///
/// # Errors
/// The positive errno: `EBADF` for what is no handle or is closed, `EEXIST` when it has a descriptor.
pub fn adopt_fd(handle: &JsObject, fd: OwnedFd, can_read: bool, can_write: bool) -> Result<(), i32> {
    match classes::unwrap(&handle.clone().into()) {
        Some((_, stream)) => stream.set_fd(fd, can_read, can_write),
        None => Err(libc::EBADF),
    }
}

/// What a descriptor is, in Node's words: `TTY`, `FILE` (also devices), `PIPE` (also Unix sockets), `TCP`, `UDP`, or
/// `UNKNOWN` for everything else and for numbers that are not open.
pub fn handle_type(fd: RawFd) -> &'static str {
    let Ok(fd) = sys::borrow(fd) else {
        return "UNKNOWN";
    };
    if rustix::termios::isatty(fd) {
        return "TTY";
    }
    let Ok(stat) = rustix::fs::fstat(fd) else {
        return "UNKNOWN";
    };
    match rustix::fs::FileType::from_raw_mode(stat.st_mode) {
        rustix::fs::FileType::RegularFile | rustix::fs::FileType::CharacterDevice => "FILE",
        rustix::fs::FileType::Fifo => "PIPE",
        rustix::fs::FileType::Socket => {
            let domain = rustix::net::sockopt::socket_domain(fd);
            match (domain, rustix::net::sockopt::socket_type(fd)) {
                (Ok(AddressFamily::INET | AddressFamily::INET6), Ok(SocketType::STREAM)) => "TCP",
                (Ok(AddressFamily::INET | AddressFamily::INET6), Ok(SocketType::DGRAM)) => "UDP",
                (Ok(AddressFamily::UNIX), _) => "PIPE",
                _ => "UNKNOWN",
            }
        }
        _ => "UNKNOWN",
    }
}

/// The number of the descriptor of a handle object, which keeps it; `None` when it has none.
pub fn handle_fd(handle: &JsObject) -> Option<RawFd> {
    let handle = handle.clone().into();
    let number = match classes::unwrap(&handle) {
        Some((_, stream)) => stream.raw_fd(),
        None => udp_class::unwrap(&handle)?.1.raw_fd(),
    };
    (number >= 0).then_some(number)
}

/// A duplicate, closed on exec, of the descriptor of a handle object.
///
/// # Errors
/// The positive errno: `EBADF` for what is no handle or has no descriptor, `EMFILE`.
pub fn dup_fd(handle: &JsObject) -> Result<OwnedFd, i32> {
    let number = handle_fd(handle).ok_or(libc::EBADF)?;
    rustix::io::fcntl_dupfd_cloexec(sys::borrow(number)?, 3).map_err(Errno::raw_os_error)
}
