//! Which descriptors connect a deterministic run with the world around it: with
//! these it has to wait really, and what they bring no seed can repeat.

use rustix::fs::{FileType, fstat};
use rustix::net::{AddressFamily, SocketAddrAny, SocketAddrV4, SocketAddrV6};
use rustix::net::{getpeername, getsockname, sockopt};
use std::collections::BTreeSet;
use std::net::IpAddr;
use std::os::fd::{BorrowedFd, RawFd};

use crate::sys;

/// Who may be at the other end of a descriptor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Peer {
    /// This process, or nobody yet.
    Own,
    /// A process of the same deterministic run: a parent or a child.
    Family,
    /// Somebody else, in a word for the report.
    Stranger(&'static str),
}

/// The port of a registered socket, for [`peer`].
pub(crate) fn port(fd: RawFd) -> Option<u16> {
    getsockname(sys::borrow(fd))
        .ok()
        .as_ref()
        .and_then(address)
        .map(|(_, port)| port)
}

/// The peer of a registered descriptor; `own` are the ports this process ever had, `parent` is the process of the same
/// run that started this one.
pub(crate) fn peer(fd: RawFd, own: &BTreeSet<u16>, parent: Option<u32>) -> Peer {
    let fd = sys::borrow(fd);
    let Ok(stat) = fstat(fd) else { return Peer::Own };
    match FileType::from_raw_mode(stat.st_mode) {
        // Pipes given by whoever started us, or made for a child.
        FileType::Fifo => Peer::Family,
        FileType::CharacterDevice => Peer::Stranger("a terminal"),
        FileType::Socket => socket(fd, own, parent),
        // Process descriptors, file watchers, timers of the kernel.
        _ => Peer::Own,
    }
}

fn socket(fd: BorrowedFd<'_>, own: &BTreeSet<u16>, parent: Option<u32>) -> Peer {
    if sockopt::socket_acceptconn(fd).unwrap_or(false) {
        return Peer::Own;
    }
    let Ok(family) = sockopt::socket_domain(fd) else {
        return Peer::Own;
    };
    if family == AddressFamily::UNIX {
        // A pair knows the process that made it.
        let pid = sockopt::socket_peercred(fd).map_or(0, |peer| peer.pid.as_raw_nonzero().get() as u32);
        return if pid == std::process::id() {
            Peer::Own
        } else if Some(pid) == parent || pid == 0 {
            Peer::Family
        } else {
            Peer::Stranger("a socket")
        };
    }
    let remote = getpeername(fd).ok().flatten();
    match remote.as_ref().and_then(address) {
        Some((ip, port)) if ip.is_loopback() && own.contains(&port) => Peer::Own,
        Some(_) => Peer::Stranger("a socket"),
        // Not connected: a datagram socket, or a connection under way.
        None => match getsockname(fd).ok().as_ref().and_then(address) {
            Some((ip, _)) if !ip.is_loopback() => Peer::Stranger("a socket"),
            _ => Peer::Own,
        },
    }
}

fn address(any: &SocketAddrAny) -> Option<(IpAddr, u16)> {
    match any.address_family() {
        AddressFamily::INET => SocketAddrV4::try_from(any.clone())
            .ok()
            .map(|addr| (IpAddr::V4(*addr.ip()), addr.port())),
        AddressFamily::INET6 => SocketAddrV6::try_from(any.clone())
            .ok()
            .map(|addr| (addr.ip().to_canonical(), addr.port())),
        _ => None,
    }
}
