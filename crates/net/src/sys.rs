//! Descriptors that JS names by number, and the C library's resolver.
//!
//! The only file of this crate with `unsafe`.

use std::ffi::{CStr, CString};
use std::mem::MaybeUninit;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::{BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};

/// Takes over an open descriptor; `EBADF` for a number that is not open.
pub(crate) fn adopt(fd: RawFd) -> Result<OwnedFd, i32> {
    if fd < 0 {
        return Err(libc::EBADF);
    }
    // SAFETY: fcntl on a number touches no memory; a number that is not open is answered with EBADF.
    if unsafe { libc::fcntl(fd, libc::F_GETFD) } == -1 {
        return Err(libc::EBADF);
    }
    // SAFETY: the number is open, and the caller hands it over, as `open(fd)` of Node's handles says.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

/// The open descriptor `fd` for the length of one call.
pub(crate) fn borrow(fd: RawFd) -> Result<BorrowedFd<'static>, i32> {
    if fd < 0 {
        return Err(libc::EBADF);
    }
    // SAFETY: the number is not -1. Whether it is open is the kernel's answer to the call it is used for at once.
    Ok(unsafe { BorrowedFd::borrow_raw(fd) })
}

/// Closes a descriptor, but leaves standard input, output and error open: nothing good comes of closing them.
pub(crate) fn release(fd: OwnedFd) {
    let number = fd.into_raw_fd();
    if number > 2 {
        // SAFETY: the number came out of an `OwnedFd` a line above and nobody else has it.
        drop(unsafe { OwnedFd::from_raw_fd(number) });
    }
}

/// An `EAI_*` number of the C library as libuv numbers it, negative.
fn eai(code: i32) -> i32 {
    match code {
        libc::EAI_AGAIN => -3001,
        libc::EAI_BADFLAGS => -3002,
        libc::EAI_FAIL => -3004,
        libc::EAI_FAMILY => -3005,
        libc::EAI_MEMORY => -3006,
        libc::EAI_NODATA => -3007,
        libc::EAI_NONAME => -3008,
        libc::EAI_OVERFLOW => -3009,
        libc::EAI_SERVICE => -3010,
        libc::EAI_SOCKTYPE => -3011,
        libc::EAI_SYSTEM => -std::io::Error::last_os_error()
            .raw_os_error()
            .unwrap_or(libc::EIO),
        _ => -3004,
    }
}

/// The addresses of a host. `family` is 0, 4 or 6; `flags` are the `AI_*` of the C library.
pub(crate) fn get_addr_info(host: &str, family: i32, flags: i32) -> Result<Vec<IpAddr>, i32> {
    let Ok(host) = CString::new(host) else {
        return Err(-3008);
    };
    // SAFETY: `addrinfo` is a plain C structure for which all zeros is a valid value.
    let mut hints: libc::addrinfo = unsafe { MaybeUninit::zeroed().assume_init() };
    hints.ai_family = match family {
        4 => libc::AF_INET,
        6 => libc::AF_INET6,
        _ => libc::AF_UNSPEC,
    };
    hints.ai_socktype = libc::SOCK_STREAM;
    hints.ai_flags = flags;
    let mut list: *mut libc::addrinfo = std::ptr::null_mut();
    // SAFETY: `host` and `hints` live through the call; `list` receives a list of the C library or stays null.
    let code = unsafe { libc::getaddrinfo(host.as_ptr(), std::ptr::null(), &hints, &mut list) };
    if code != 0 {
        return Err(eai(code));
    }
    let mut found = Vec::new();
    let mut next = list;
    while !next.is_null() {
        // SAFETY: `next` is a node of the list getaddrinfo returned, which is freed only below.
        let node = unsafe { &*next };
        // SAFETY: `ai_addr` is null or points to an address of the family the node names.
        if let Some(address) = unsafe { ip_of(node.ai_addr) } {
            found.push(address);
        }
        next = node.ai_next;
    }
    // SAFETY: `list` came from getaddrinfo and is freed once; the nodes are not used any more.
    unsafe { libc::freeaddrinfo(list) };
    Ok(found)
}

/// The IP of a socket address.
///
/// # Safety
/// `address` must be null or point to a socket address as long as its family says.
unsafe fn ip_of(address: *const libc::sockaddr) -> Option<IpAddr> {
    if address.is_null() {
        return None;
    }
    // SAFETY: not null, and every socket address begins with its family.
    match i32::from(unsafe { (*address).sa_family }) {
        libc::AF_INET => {
            // SAFETY: the family says the address is a `sockaddr_in`.
            let v4 = unsafe { &*address.cast::<libc::sockaddr_in>() };
            Some(Ipv4Addr::from(u32::from_be(v4.sin_addr.s_addr)).into())
        }
        libc::AF_INET6 => {
            // SAFETY: the family says the address is a `sockaddr_in6`.
            let v6 = unsafe { &*address.cast::<libc::sockaddr_in6>() };
            Some(Ipv6Addr::from(v6.sin6_addr.s6_addr).into())
        }
        _ => None,
    }
}

/// The names of an address and a port; a negative libuv number when there are none.
pub(crate) fn get_name_info(address: SocketAddr) -> Result<(String, String), i32> {
    let mut host = [0 as libc::c_char; libc::NI_MAXHOST as usize];
    let mut service = [0 as libc::c_char; 32];
    let mut call = |address: *const libc::sockaddr, length: usize| {
        // SAFETY: `address` points to `length` bytes of a socket address; both buffers are given with their sizes.
        unsafe {
            libc::getnameinfo(
                address,
                length as libc::socklen_t,
                host.as_mut_ptr(),
                host.len() as libc::socklen_t,
                service.as_mut_ptr(),
                service.len() as libc::socklen_t,
                libc::NI_NAMEREQD,
            )
        }
    };
    let code = match address {
        SocketAddr::V4(v4) => {
            let raw = libc::sockaddr_in {
                sin_family: libc::AF_INET as libc::sa_family_t,
                sin_port: v4.port().to_be(),
                sin_addr: libc::in_addr {
                    s_addr: u32::from(*v4.ip()).to_be(),
                },
                sin_zero: [0; 8],
            };
            call((&raw const raw).cast(), size_of::<libc::sockaddr_in>())
        }
        SocketAddr::V6(v6) => {
            let raw = libc::sockaddr_in6 {
                sin6_family: libc::AF_INET6 as libc::sa_family_t,
                sin6_port: v6.port().to_be(),
                sin6_flowinfo: 0,
                sin6_addr: libc::in6_addr {
                    s6_addr: v6.ip().octets(),
                },
                sin6_scope_id: v6.scope_id(),
            };
            call((&raw const raw).cast(), size_of::<libc::sockaddr_in6>())
        }
    };
    if code != 0 {
        return Err(eai(code));
    }
    let text = |buffer: &[libc::c_char]| {
        // SAFETY: getnameinfo succeeded, so the buffer holds a terminated string.
        unsafe { CStr::from_ptr(buffer.as_ptr()) }
            .to_string_lossy()
            .into_owned()
    };
    Ok((text(&host), text(&service)))
}

/// Joins or leaves an IPv6 multicast group for datagrams of one source.
pub(crate) fn source_group(
    fd: &OwnedFd,
    group: Ipv6Addr,
    source: Ipv6Addr,
    interface: u32,
    join: bool,
) -> Result<(), rustix::io::Errno> {
    /// `struct group_source_req` of the kernel.
    #[repr(C)]
    struct GroupSource {
        interface: u32,
        group: libc::sockaddr_storage,
        source: libc::sockaddr_storage,
    }
    let address = |ip: Ipv6Addr| {
        // SAFETY: `sockaddr_storage` is a plain C structure for which all zeros is a valid value.
        let mut storage: libc::sockaddr_storage = unsafe { MaybeUninit::zeroed().assume_init() };
        let six = (&raw mut storage).cast::<libc::sockaddr_in6>();
        // SAFETY: the storage is large and aligned enough for any socket address, and nobody else sees it.
        unsafe {
            (*six).sin6_family = libc::AF_INET6 as libc::sa_family_t;
            (*six).sin6_addr.s6_addr = ip.octets();
        }
        storage
    };
    let request = GroupSource {
        interface,
        group: address(group),
        source: address(source),
    };
    const JOIN: libc::c_int = 46;
    const LEAVE: libc::c_int = 47;
    use std::os::fd::AsRawFd;
    // SAFETY: `request` has the layout the option asks for and lives through the call.
    let result = unsafe {
        libc::setsockopt(
            fd.as_raw_fd(),
            libc::IPPROTO_IPV6,
            if join { JOIN } else { LEAVE },
            (&raw const request).cast(),
            size_of::<GroupSource>() as libc::socklen_t,
        )
    };
    if result == 0 {
        return Ok(());
    }
    let errno = std::io::Error::last_os_error()
        .raw_os_error()
        .unwrap_or(libc::EIO);
    Err(rustix::io::Errno::from_raw_os_error(errno))
}
