//! The unsafe corner of the crate: C library calls that have no safe wrapper.

use std::ffi::{CStr, CString};
use std::io;
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};

fn check(result: libc::c_int) -> io::Result<()> {
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Sends a signal; 0 only checks. Negative and zero pids name process groups.
pub(crate) fn kill(pid: i32, signum: i32) -> io::Result<()> {
    // SAFETY: `kill` reads no memory of ours.
    check(unsafe { libc::kill(pid, signum) })
}

/// Which of the process's ids.
#[derive(Clone, Copy)]
pub(crate) enum Id {
    User,
    EffectiveUser,
    Group,
    EffectiveGroup,
}

/// Changes an id of the process, on all its threads.
pub(crate) fn set_id(which: Id, id: u32) -> io::Result<()> {
    // SAFETY: these calls read no memory of ours.
    check(unsafe {
        match which {
            Id::User => libc::setuid(id),
            Id::EffectiveUser => libc::seteuid(id),
            Id::Group => libc::setgid(id),
            Id::EffectiveGroup => libc::setegid(id),
        }
    })
}

/// Sets the supplementary groups.
pub(crate) fn set_groups(groups: &[u32]) -> io::Result<()> {
    // SAFETY: the pointer and length are those of a live slice.
    check(unsafe { libc::setgroups(groups.len(), groups.as_ptr()) })
}

/// Sets the supplementary groups to those of a user, and one more.
pub(crate) fn init_groups(user: &CStr, group: u32) -> io::Result<()> {
    // SAFETY: `user` is a NUL-terminated string that outlives the call.
    check(unsafe { libc::initgroups(user.as_ptr(), group) })
}

/// An entry of the user database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct User {
    pub(crate) uid: u32,
    pub(crate) gid: u32,
    pub(crate) name: Vec<u8>,
    pub(crate) home: Vec<u8>,
    pub(crate) shell: Vec<u8>,
}

/// How a user is looked up.
pub(crate) enum UserKey<'a> {
    Id(u32),
    Name(&'a CStr),
}

/// Looks a user up; `None` when there is none.
pub(crate) fn user(key: &UserKey<'_>) -> io::Result<Option<User>> {
    let mut entry = MaybeUninit::<libc::passwd>::uninit();
    let mut found = std::ptr::null_mut();
    let mut buffer = vec![0u8; 2048];
    loop {
        let (space, length) = (buffer.as_mut_ptr().cast(), buffer.len());
        // SAFETY: `entry`, `buffer` and `found` are live and of the stated size; names are NUL-terminated.
        let status = unsafe {
            match key {
                UserKey::Id(uid) => libc::getpwuid_r(*uid, entry.as_mut_ptr(), space, length, &raw mut found),
                UserKey::Name(name) => {
                    libc::getpwnam_r(name.as_ptr(), entry.as_mut_ptr(), space, length, &raw mut found)
                }
            }
        };
        match status {
            0 if found.is_null() => return Ok(None),
            0 => break,
            libc::ERANGE if buffer.len() < 1 << 20 => buffer.resize(buffer.len() * 2, 0),
            libc::EINTR => {}
            libc::ENOENT | libc::ESRCH => return Ok(None),
            error => return Err(io::Error::from_raw_os_error(error)),
        }
    }
    // SAFETY: the call succeeded and `found` is not null, so `entry` is filled.
    let entry = unsafe { entry.assume_init() };
    let text = |pointer: *const libc::c_char| {
        if pointer.is_null() {
            return Vec::new();
        }
        // SAFETY: the strings of an entry are NUL-terminated and lie in `buffer`, which is still alive.
        unsafe { CStr::from_ptr(pointer) }.to_bytes().to_vec()
    };
    Ok(Some(User {
        uid: entry.pw_uid,
        gid: entry.pw_gid,
        name: text(entry.pw_name),
        home: text(entry.pw_dir),
        shell: text(entry.pw_shell),
    }))
}

/// The id of a group by name; `None` when there is none.
pub(crate) fn group_by_name(name: &CStr) -> io::Result<Option<u32>> {
    let mut entry = MaybeUninit::<libc::group>::uninit();
    let mut found = std::ptr::null_mut();
    let mut buffer = vec![0u8; 2048];
    loop {
        let (space, length) = (buffer.as_mut_ptr().cast(), buffer.len());
        // SAFETY: `entry`, `buffer` and `found` are live and of the stated size; the name is NUL-terminated.
        let status =
            unsafe { libc::getgrnam_r(name.as_ptr(), entry.as_mut_ptr(), space, length, &raw mut found) };
        match status {
            0 if found.is_null() => return Ok(None),
            // SAFETY: the call succeeded and `found` is not null, so `entry` is filled.
            0 => return Ok(Some(unsafe { entry.assume_init() }.gr_gid)),
            libc::ERANGE if buffer.len() < 1 << 20 => buffer.resize(buffer.len() * 2, 0),
            libc::EINTR => {}
            libc::ENOENT | libc::ESRCH => return Ok(None),
            error => return Err(io::Error::from_raw_os_error(error)),
        }
    }
}

/// What the process or thread has used.
pub(crate) fn usage(of_thread: bool) -> io::Result<libc::rusage> {
    let mut usage = MaybeUninit::<libc::rusage>::zeroed();
    let who = if of_thread {
        libc::RUSAGE_THREAD
    } else {
        libc::RUSAGE_SELF
    };
    // SAFETY: `usage` is a live struct of the right type; all-zero is a valid value of it.
    unsafe {
        check(libc::getrusage(who, usage.as_mut_ptr()))?;
        Ok(usage.assume_init())
    }
}

/// The nice value of a process (0 is this one).
pub(crate) fn priority(pid: i32) -> io::Result<i32> {
    // SAFETY: `__errno_location` gives this thread's errno; −1 is a valid result, so errno tells errors apart.
    unsafe { *libc::__errno_location() = 0 };
    // SAFETY: `getpriority` reads no memory of ours.
    let priority = unsafe { libc::getpriority(libc::PRIO_PROCESS, pid as libc::id_t) };
    let error = io::Error::last_os_error();
    if priority == -1 && error.raw_os_error() != Some(0) {
        Err(error)
    } else {
        Ok(priority)
    }
}

/// Sets the nice value of a process (0 is this one).
pub(crate) fn set_priority(pid: i32, priority: i32) -> io::Result<()> {
    // SAFETY: `setpriority` reads no memory of ours.
    check(unsafe { libc::setpriority(libc::PRIO_PROCESS, pid as libc::id_t, priority) })
}

/// One address of a network interface.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Interface {
    pub(crate) name: String,
    pub(crate) address: std::net::IpAddr,
    pub(crate) netmask: std::net::IpAddr,
    pub(crate) mac: [u8; 6],
    pub(crate) internal: bool,
    pub(crate) scope: u32,
}

/// The addresses of all interfaces that are up, in the kernel's order.
pub(crate) fn interfaces() -> io::Result<Vec<Interface>> {
    let mut first: *mut libc::ifaddrs = std::ptr::null_mut();
    // SAFETY: `first` is a live pointer; the list is freed below.
    check(unsafe { libc::getifaddrs(&raw mut first) })?;
    let mut interfaces = Vec::new();
    let mut macs: Vec<(String, [u8; 6])> = Vec::new();
    let mut next = first;
    while !next.is_null() {
        // SAFETY: the list is well formed until `freeifaddrs`, each entry is a live struct.
        let entry = unsafe { &*next };
        next = entry.ifa_next;
        let up = (libc::IFF_UP | libc::IFF_RUNNING) as u32;
        if entry.ifa_addr.is_null() || entry.ifa_flags & up != up {
            continue;
        }
        // SAFETY: names are NUL-terminated strings owned by the list.
        let name = unsafe { CStr::from_ptr(entry.ifa_name) }
            .to_string_lossy()
            .into_owned();
        // SAFETY: every address starts with its family.
        let family = i32::from(unsafe { (*entry.ifa_addr).sa_family });
        if family == libc::AF_PACKET {
            // SAFETY: the family says that the address is a `sockaddr_ll`; it may be unaligned.
            let link = unsafe { entry.ifa_addr.cast::<libc::sockaddr_ll>().read_unaligned() };
            let mut mac = [0; 6];
            mac.copy_from_slice(&link.sll_addr[..6]);
            macs.push((name, mac));
            continue;
        }
        // SAFETY: the list is alive, and a netmask has the type its family says.
        let Some((address, scope)) = (unsafe { ip(entry.ifa_addr, family) }) else {
            continue;
        };
        let netmask = if entry.ifa_netmask.is_null() {
            None
        } else {
            // SAFETY: as above.
            unsafe { ip(entry.ifa_netmask, family) }
        };
        let unspecified = match address {
            std::net::IpAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
            std::net::IpAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
        };
        interfaces.push(Interface {
            name,
            address,
            netmask: netmask.map_or(unspecified, |(mask, _)| mask),
            mac: [0; 6],
            internal: entry.ifa_flags & libc::IFF_LOOPBACK as u32 != 0,
            scope,
        });
    }
    // SAFETY: the list came from `getifaddrs` and nothing of it is used any more.
    unsafe { libc::freeifaddrs(first) };
    for interface in &mut interfaces {
        // An alias (`eth0:1`) has the hardware address of its interface.
        let base = interface.name.split(':').next().unwrap_or_default();
        if let Some((_, mac)) = macs.iter().find(|(name, _)| name == base) {
            interface.mac = *mac;
        }
    }
    Ok(interfaces)
}

/// The address in a `sockaddr` and its IPv6 scope.
///
/// # Safety
/// `address` must point to a live `sockaddr` of this family.
unsafe fn ip(address: *const libc::sockaddr, family: i32) -> Option<(std::net::IpAddr, u32)> {
    match family {
        libc::AF_INET => {
            // SAFETY: the caller's promise; it may be unaligned.
            let v4 = unsafe { address.cast::<libc::sockaddr_in>().read_unaligned() };
            Some((Ipv4Addr::from(v4.sin_addr.s_addr.to_ne_bytes()).into(), 0))
        }
        libc::AF_INET6 => {
            // SAFETY: the caller's promise; it may be unaligned.
            let v6 = unsafe { address.cast::<libc::sockaddr_in6>().read_unaligned() };
            Some((Ipv6Addr::from(v6.sin6_addr.s6_addr).into(), v6.sin6_scope_id))
        }
        _ => None,
    }
}

/// Only one thread may write the argument area at a time. The area belongs to
/// the process, so this is the one place of the crate with process-wide state.
static TITLE: Mutex<()> = Mutex::new(());

/// Overwrites the command line the system shows for this process, as far as it reaches, and names the first thread.
pub(crate) fn set_title(title: &[u8]) {
    let _turn = TITLE.lock().unwrap_or_else(PoisonError::into_inner);
    let Some((start, end)) = argument_area() else {
        return;
    };
    let space = end.saturating_sub(start);
    if space == 0 {
        return;
    }
    let length = title.len().min(space - 1);
    // SAFETY: the kernel says that [start, end) is the argument area it laid out for this process at exec: mapped,
    // writable and never unmapped or moved by the C library. Rust's standard library copies arguments when asked and
    // the embedder has read them before any script runs; the lock keeps other writers away. The last byte stays 0.
    unsafe {
        let area = std::slice::from_raw_parts_mut(std::ptr::with_exposed_provenance_mut::<u8>(start), space);
        area.fill(0);
        area[..length].copy_from_slice(&title[..length]);
    }
    // The first thread carries the name of the process; scripts run on another. The kernel cuts the name.
    let _ = std::fs::write("/proc/self/comm", &title[..title.len().min(15)]);
}

/// Where the kernel put the arguments.
fn argument_area() -> Option<(usize, usize)> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The second field is in brackets and may itself hold spaces and brackets.
    let fields: Vec<&str> = stat.get(stat.rfind(')')? + 2..)?.split(' ').collect();
    // Counted in proc(5) from 1; the first one here is number 3.
    let field = |number: usize| {
        fields
            .get(number - 3)?
            .trim()
            .parse::<usize>()
            .ok()
            .filter(|n| *n != 0)
    };
    Some((field(48)?, field(49)?))
}

/// Replaces the running program; returns only when that fails.
pub(crate) fn execve(path: &CStr, args: &[CString], env: &[CString]) -> io::Error {
    let pointers = |list: &[CString]| {
        list.iter()
            .map(|text| text.as_ptr())
            .chain(std::iter::once(std::ptr::null()))
            .collect::<Vec<_>>()
    };
    let (args, env) = (pointers(args), pointers(env));
    for fd in 0..3 {
        // SAFETY: `fcntl` on descriptor flags reads no memory; the standard streams must survive the exec.
        unsafe {
            let flags = libc::fcntl(fd, libc::F_GETFD);
            if flags >= 0 {
                libc::fcntl(fd, libc::F_SETFD, flags & !libc::FD_CLOEXEC);
            }
        }
    }
    // SAFETY: all strings are NUL-terminated and live; both arrays end with a null pointer.
    unsafe { libc::execve(path.as_ptr(), args.as_ptr(), env.as_ptr()) };
    io::Error::last_os_error()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_are_found_by_id_and_name() {
        let root = user(&UserKey::Id(0)).unwrap().unwrap();
        assert_eq!((root.uid, root.name.as_slice()), (0, b"root".as_slice()));
        assert_eq!(user(&UserKey::Name(c"root")).unwrap(), Some(root));
        assert_eq!(user(&UserKey::Name(c"no such user here")).unwrap(), None);
        assert_eq!(group_by_name(c"root").unwrap(), Some(0));
        assert_eq!(group_by_name(c"no such group here").unwrap(), None);
    }

    #[test]
    fn the_priority_of_nobody_is_an_error() {
        assert!(priority(0).is_ok());
        assert_eq!(priority(-1).unwrap_err().raw_os_error(), Some(libc::ESRCH));
    }

    #[test]
    fn the_argument_area_is_known() {
        let (start, end) = argument_area().unwrap();
        assert!(start < end);
    }

    #[test]
    fn loopback_is_an_internal_interface() {
        let all = interfaces().unwrap();
        for interface in all.iter().filter(|i| i.address.is_loopback()) {
            assert!(interface.internal, "{interface:?}");
        }
    }
}
