//! The unsafe corner of the crate: starting a program, and signals by number.

use std::ffi::{CStr, CString, OsStr};
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::RawFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

/// A program to start, with everything looked up and checked.
pub(crate) struct Image<'a> {
    pub(crate) path: &'a CStr,
    pub(crate) argv: &'a [CString],
    /// `NAME=value` strings.
    pub(crate) env: &'a [CString],
    pub(crate) cwd: Option<&'a CStr>,
    /// (descriptor here, descriptor in the child). No source may be one of the targets, unless the two are equal.
    pub(crate) descriptors: &'a [(RawFd, RawFd)],
    /// In a session of its own.
    pub(crate) detached: bool,
}

fn check(status: libc::c_int) -> io::Result<()> {
    if status == 0 {
        Ok(())
    } else {
        Err(io::Error::from_raw_os_error(status))
    }
}

/// Actions and attributes of a spawn, destroyed with the value.
struct Setup {
    actions: libc::posix_spawn_file_actions_t,
    attributes: libc::posix_spawnattr_t,
}

impl Setup {
    fn new() -> io::Result<Box<Setup>> {
        let mut actions = MaybeUninit::uninit();
        // SAFETY: `actions` is live memory of the right type.
        check(unsafe { libc::posix_spawn_file_actions_init(actions.as_mut_ptr()) })?;
        // SAFETY: the call succeeded, so it is initialised.
        let mut actions = unsafe { actions.assume_init() };
        let mut attributes = MaybeUninit::uninit();
        // SAFETY: `attributes` is live memory of the right type.
        if let Err(error) = check(unsafe { libc::posix_spawnattr_init(attributes.as_mut_ptr()) }) {
            // SAFETY: `actions` is initialised and not used afterwards.
            unsafe { libc::posix_spawn_file_actions_destroy(&raw mut actions) };
            return Err(error);
        }
        Ok(Box::new(Setup {
            actions,
            // SAFETY: the call succeeded, so it is initialised.
            attributes: unsafe { attributes.assume_init() },
        }))
    }

    fn fill(&mut self, image: &Image<'_>) -> io::Result<()> {
        for (from, to) in image.descriptors {
            // SAFETY: `actions` is initialised. Equal numbers only clear close-on-exec.
            check(unsafe { libc::posix_spawn_file_actions_adddup2(&raw mut self.actions, *from, *to) })?;
        }
        if let Some(cwd) = image.cwd {
            // SAFETY: `actions` is initialised; the string is copied by the call.
            check(unsafe {
                libc::posix_spawn_file_actions_addchdir_np(&raw mut self.actions, cwd.as_ptr())
            })?;
        }
        let mut flags = libc::POSIX_SPAWN_SETSIGMASK | libc::POSIX_SPAWN_SETSIGDEF;
        let session = i32::from(libc::POSIX_SPAWN_SETSID);
        if image.detached {
            flags |= session;
        }
        let mut none = MaybeUninit::<libc::sigset_t>::uninit();
        let mut all = MaybeUninit::<libc::sigset_t>::uninit();
        // SAFETY: the sets are live memory and initialised by the first two calls; `attributes` is initialised.
        unsafe {
            libc::sigemptyset(none.as_mut_ptr());
            libc::sigfillset(all.as_mut_ptr());
            // These two can neither be caught nor reset.
            libc::sigdelset(all.as_mut_ptr(), libc::SIGKILL);
            libc::sigdelset(all.as_mut_ptr(), libc::SIGSTOP);
            check(libc::posix_spawnattr_setsigmask(
                &raw mut self.attributes,
                none.as_ptr(),
            ))?;
            check(libc::posix_spawnattr_setsigdefault(
                &raw mut self.attributes,
                all.as_ptr(),
            ))?;
            check(libc::posix_spawnattr_setflags(
                &raw mut self.attributes,
                flags as libc::c_short,
            ))
        }
    }
}

impl Drop for Setup {
    fn drop(&mut self) {
        // SAFETY: both were initialised and are not used afterwards.
        unsafe {
            libc::posix_spawn_file_actions_destroy(&raw mut self.actions);
            libc::posix_spawnattr_destroy(&raw mut self.attributes);
        }
    }
}

fn pointers(strings: &[CString]) -> Vec<*mut libc::c_char> {
    strings
        .iter()
        .map(|string| string.as_ptr().cast_mut())
        .chain(std::iter::once(std::ptr::null_mut()))
        .collect()
}

/// Starts a program without copying this process (the C library shares memory
/// with the child until it has exec'ed). Reports what failed in the child, exec included.
pub(crate) fn start(image: &Image<'_>) -> io::Result<i32> {
    let mut setup = Setup::new()?;
    setup.fill(image)?;
    let (argv, env) = (pointers(image.argv), pointers(image.env));
    let mut pid = 0;
    // SAFETY: all strings are NUL-terminated and live, both arrays end with a null pointer and are not written to;
    // `setup` is initialised.
    check(unsafe {
        libc::posix_spawn(
            &raw mut pid,
            image.path.as_ptr(),
            &raw const setup.actions,
            &raw const setup.attributes,
            argv.as_ptr(),
            env.as_ptr(),
        )
    })?;
    Ok(pid)
}

/// Starts a program as another user or group, which [`start`] cannot: by fork and exec.
pub(crate) fn start_as(image: &Image<'_>, uid: Option<u32>, gid: Option<u32>) -> io::Result<i32> {
    let text = |string: &CStr| OsStr::from_bytes(string.to_bytes()).to_owned();
    let mut command = Command::new(text(image.path));
    if let Some((name, args)) = image.argv.split_first() {
        command.arg0(text(name));
        command.args(args.iter().map(|arg| text(arg)));
    }
    command.env_clear();
    for pair in image.env {
        let pair = pair.to_bytes();
        if let Some(at) = pair.iter().skip(1).position(|byte| *byte == b'=') {
            let (name, value) = pair.split_at(at + 1);
            command.env(
                OsStr::from_bytes(name),
                OsStr::from_bytes(value.get(1..).unwrap_or_default()),
            );
        }
    }
    if let Some(cwd) = image.cwd {
        command.current_dir(text(cwd));
    }
    if let Some(gid) = gid {
        command.gid(gid);
    }
    if let Some(uid) = uid {
        command.uid(uid);
    }
    command
        .stdin(Stdio::inherit())
        .stdout(Stdio::inherit())
        .stderr(Stdio::inherit());
    let descriptors = image.descriptors.to_vec();
    let detached = image.detached;
    // SAFETY: the closure runs between fork and exec and makes async-signal-safe calls only; it allocates nothing.
    unsafe {
        command.pre_exec(move || {
            if detached && libc::setsid() == -1 {
                return Err(io::Error::last_os_error());
            }
            for (from, to) in &descriptors {
                let done = if from == to {
                    libc::fcntl(*from, libc::F_SETFD, 0)
                } else {
                    libc::dup2(*from, *to)
                };
                if done == -1 {
                    return Err(io::Error::last_os_error());
                }
            }
            for signum in 1..32 {
                libc::signal(signum, libc::SIG_DFL);
            }
            Ok(())
        });
    }
    // Dropping the value neither ends nor reaps the child: that is done by its pid.
    let child = command.spawn()?;
    i32::try_from(child.id()).map_err(|_| io::Error::from_raw_os_error(libc::ESRCH))
}

/// Sends a signal by number; 0 only checks.
pub(crate) fn kill(pid: i32, signum: i32) -> io::Result<()> {
    // SAFETY: `kill` reads no memory of ours.
    if unsafe { libc::kill(pid, signum) } == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Takes over a descriptor this process was started with, or one handed over by its number.
pub(crate) fn adopt(fd: RawFd) -> io::Result<std::os::fd::OwnedFd> {
    use std::os::fd::FromRawFd;
    // SAFETY: `fcntl` on descriptor flags reads no memory of ours.
    if unsafe { libc::fcntl(fd, libc::F_SETFD, libc::FD_CLOEXEC) } == -1 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the descriptor is open, as the call above shows, and the caller gives it up.
    Ok(unsafe { std::os::fd::OwnedFd::from_raw_fd(fd) })
}

/// Programs do not expect standard streams that do not block; the flag is one of the open file, not of the number.
pub(crate) fn make_blocking(fd: RawFd) -> io::Result<()> {
    // SAFETY: `fcntl` on status flags reads no memory of ours.
    let flags = unsafe { libc::fcntl(fd, libc::F_GETFL) };
    if flags == -1 {
        return Err(io::Error::last_os_error());
    }
    if flags & libc::O_NONBLOCK != 0 {
        // SAFETY: as above.
        unsafe { libc::fcntl(fd, libc::F_SETFL, flags & !libc::O_NONBLOCK) };
    }
    Ok(())
}

/// A copy of a descriptor known by its number only, so that a wrong number is an error.
pub(crate) fn duplicate(fd: RawFd, at_least: RawFd) -> io::Result<std::os::fd::OwnedFd> {
    use std::os::fd::FromRawFd;
    // SAFETY: `fcntl` on descriptors reads no memory of ours.
    let copy = unsafe { libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, at_least) };
    if copy == -1 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the kernel has just made it for us.
    Ok(unsafe { std::os::fd::OwnedFd::from_raw_fd(copy) })
}
