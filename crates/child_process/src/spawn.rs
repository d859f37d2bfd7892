//! Starting a child: where its program is, what its descriptors are.
//!
//! ```text
//! Plan → connect (a socket pair per pipe) → look up in the child's PATH → sys::start → Started
//! ```
//! Every descriptor made on the way is owned; whatever fails, none is left open.

use std::ffi::{CStr, CString, OsStr};
use std::io;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use ouro_base::errno;
use rustix::fs::{Mode, OFlags};
use rustix::net::{AddressFamily, SocketFlags, SocketType};

use crate::sys::{self, Image};

/// What one descriptor of the child is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connection {
    /// `/dev/null` for the first three, closed for others.
    Ignore,
    /// One end of a new socket pair; the other is kept.
    Pipe,
    /// A descriptor of this process.
    Fd(RawFd),
}

/// A child to start.
#[derive(Debug, Default)]
pub struct Plan {
    /// The program: a path, or a name to look up in the child's `PATH`.
    pub file: Vec<u8>,
    /// All arguments, the name of the program first.
    pub argv: Vec<Vec<u8>>,
    /// `NAME=value` strings.
    pub env: Vec<Vec<u8>>,
    /// The child's folder, if not this one.
    pub cwd: Option<Vec<u8>>,
    /// The child's descriptors from 0.
    pub stdio: Vec<Connection>,
    /// In a session of its own.
    pub detached: bool,
    /// The user it runs as.
    pub uid: Option<u32>,
    /// The group it runs as.
    pub gid: Option<u32>,
}

/// What became of a plan, and this side of the pipes.
#[derive(Debug)]
pub struct Started {
    /// The child's process id (the caller reaps it), or why there is none.
    pub pid: io::Result<i32>,
    /// Per descriptor of the plan, the kept end of a pipe. It does not block.
    pub ends: Vec<Option<OwnedFd>>,
}

fn strings(list: Vec<Vec<u8>>) -> io::Result<Vec<CString>> {
    list.into_iter()
        .map(|bytes| CString::new(bytes).map_err(|_| io::Error::from_raw_os_error(errno::EINVAL)))
        .collect()
}

/// Both ends of each pipe, and which descriptor becomes which.
struct Connected {
    ends: Vec<Option<OwnedFd>>,
    /// Kept open until the child has its copies.
    _given: Vec<OwnedFd>,
    descriptors: Vec<(RawFd, RawFd)>,
}

fn connect(stdio: &[Connection]) -> io::Result<Connected> {
    let count = RawFd::try_from(stdio.len()).map_err(|_| io::Error::from_raw_os_error(errno::EINVAL))?;
    let mut made = Connected {
        ends: Vec::with_capacity(stdio.len()),
        _given: Vec::new(),
        descriptors: Vec::new(),
    };
    for (index, connection) in (0..).zip(stdio) {
        let mut end = None;
        let source: Option<OwnedFd> = match connection {
            Connection::Ignore if index > 2 => None,
            Connection::Ignore => {
                let access = if index == 0 { OFlags::RDONLY } else { OFlags::RDWR };
                Some(rustix::fs::open(
                    c"/dev/null",
                    access | OFlags::CLOEXEC,
                    Mode::empty(),
                )?)
            }
            Connection::Pipe => {
                let (ours, theirs) = rustix::net::socketpair(
                    AddressFamily::UNIX,
                    SocketType::STREAM,
                    SocketFlags::CLOEXEC,
                    None,
                )?;
                rustix::io::ioctl_fionbio(&ours, true)?;
                end = Some(ours);
                Some(theirs)
            }
            Connection::Fd(fd) if *fd == index => {
                if index <= 2 {
                    sys::make_blocking(*fd)?;
                }
                made.descriptors.push((*fd, index));
                None
            }
            // A copy: its number is checked, and it is out of the way of the targets.
            Connection::Fd(fd) => {
                let copy = sys::duplicate(*fd, count)?;
                if index <= 2 {
                    sys::make_blocking(copy.as_raw_fd())?;
                }
                Some(copy)
            }
        };
        if let Some(source) = source {
            let source = if source.as_raw_fd() < count {
                sys::duplicate(source.as_raw_fd(), count)?
            } else {
                source
            };
            made.descriptors.push((source.as_raw_fd(), index));
            made._given.push(source);
        }
        made.ends.push(end);
    }
    Ok(made)
}

/// The value of `PATH` among `NAME=value` strings.
fn search_path(env: &[CString]) -> &[u8] {
    env.iter()
        .find_map(|pair| pair.to_bytes().strip_prefix(b"PATH="))
        .unwrap_or(b"/bin:/usr/bin")
}

/// Where a program is: itself when it has a slash, else the first executable file of that name in the child's `PATH`.
fn look_up(file: &[u8], env: &[CString], cwd: Option<&CStr>) -> io::Result<CString> {
    let whole = |bytes: Vec<u8>| CString::new(bytes).map_err(|_| io::Error::from_raw_os_error(errno::EINVAL));
    if file.contains(&b'/') {
        return whole(file.to_vec());
    }
    let mut denied = false;
    for folder in search_path(env).split(|byte| *byte == b':') {
        let folder = if folder.is_empty() {
            b".".as_slice()
        } else {
            folder
        };
        let mut path = folder.to_vec();
        path.push(b'/');
        path.extend_from_slice(file);
        // A relative entry is meant from where the child will be.
        let seen = match cwd {
            Some(cwd) => Path::new(OsStr::from_bytes(cwd.to_bytes())).join(OsStr::from_bytes(&path)),
            None => Path::new(OsStr::from_bytes(&path)).to_owned(),
        };
        match std::fs::metadata(&seen) {
            Ok(data) if data.is_file() => {
                let executable = data.permissions().mode() & 0o111 != 0
                    && rustix::fs::access(&seen, rustix::fs::Access::EXEC_OK).is_ok();
                if executable {
                    return whole(path);
                }
                denied = true;
            }
            Ok(_) => denied = true,
            Err(error) => denied |= error.raw_os_error() == Some(errno::EACCES),
        }
    }
    Err(io::Error::from_raw_os_error(if denied {
        errno::EACCES
    } else {
        errno::ENOENT
    }))
}

fn launch(image: &Image<'_>, plan: &Plan) -> io::Result<i32> {
    if plan.uid.is_some() || plan.gid.is_some() {
        sys::start_as(image, plan.uid, plan.gid)
    } else {
        sys::start(image)
    }
}

/// Starts a child. A program that cannot be run is told in [`Started::pid`]; its pipes exist all the same and are at
/// their end.
///
/// # Errors
/// When not even the pipes can be made: `EMFILE`, `EBADF` for a descriptor of the list that is not open, `EINVAL` for
/// strings with a NUL in them.
pub fn spawn(mut plan: Plan) -> io::Result<Started> {
    let argv = strings(std::mem::take(&mut plan.argv))?;
    let env = strings(std::mem::take(&mut plan.env))?;
    let cwd = match plan.cwd.take() {
        Some(cwd) => Some(CString::new(cwd).map_err(|_| io::Error::from_raw_os_error(errno::EINVAL))?),
        None => None,
    };
    let connected = connect(&plan.stdio)?;
    let pid = look_up(&plan.file, &env, cwd.as_deref()).and_then(|path| {
        let image = Image {
            path: &path,
            argv: &argv,
            env: &env,
            cwd: cwd.as_deref(),
            descriptors: &connected.descriptors,
            detached: plan.detached,
        };
        match launch(&image, &plan) {
            // As execvp does: a file the kernel cannot run is a shell script.
            Err(error) if error.raw_os_error() == Some(errno::ENOEXEC) => {
                let mut script = vec![c"/bin/sh".to_owned(), path.clone()];
                script.extend(argv.iter().skip(1).cloned());
                let image = Image {
                    path: c"/bin/sh",
                    argv: &script,
                    ..image
                };
                launch(&image, &plan)
            }
            other => other,
        }
    });
    Ok(Started {
        pid,
        ends: connected.ends,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn plan(script: &str, stdio: Vec<Connection>) -> Plan {
        Plan {
            file: b"sh".to_vec(),
            argv: vec![b"sh".to_vec(), b"-c".to_vec(), script.into()],
            env: vec![b"PATH=/bin:/usr/bin".to_vec()],
            stdio,
            ..Plan::default()
        }
    }

    fn finish(started: Started) -> (i32, Vec<String>) {
        let mut texts = Vec::new();
        for end in started.ends.into_iter().flatten() {
            rustix::io::ioctl_fionbio(&end, false).unwrap();
            let mut text = String::new();
            std::fs::File::from(end).read_to_string(&mut text).unwrap();
            texts.push(text);
        }
        let pid = rustix::process::Pid::from_raw(started.pid.unwrap()).unwrap();
        let (_, status) = rustix::process::waitpid(Some(pid), rustix::process::WaitOptions::empty())
            .unwrap()
            .unwrap();
        (status.exit_status().unwrap(), texts)
    }

    fn why(plan: Plan) -> Option<i32> {
        spawn(plan).unwrap().pid.unwrap_err().raw_os_error()
    }

    #[test]
    fn descriptors_go_where_they_belong() {
        use Connection::{Ignore, Pipe};
        let started = spawn(plan(
            "echo out; echo err >&2; echo five >&5; exit 7",
            vec![Ignore, Pipe, Pipe, Ignore, Ignore, Pipe],
        ));
        let (status, texts) = finish(started.unwrap());
        assert_eq!(status, 7);
        assert_eq!(texts, ["out\n", "err\n", "five\n"]);
    }

    #[test]
    fn the_path_of_the_child_counts() {
        let mut missing = plan("true", vec![]);
        missing.env = vec![b"PATH=/nowhere".to_vec()];
        assert_eq!(why(missing), Some(errno::ENOENT));
        let mut folder = plan("true", vec![]);
        folder.file = b"/".to_vec();
        assert_eq!(why(folder), Some(errno::EACCES));
    }

    #[test]
    fn a_missing_folder_or_descriptor_is_an_error() {
        let mut nowhere = plan("true", vec![]);
        nowhere.cwd = Some(b"/no/such/folder".to_vec());
        assert_eq!(why(nowhere), Some(errno::ENOENT));
        let closed = plan("true", vec![Connection::Fd(1_000_000)]);
        assert_eq!(spawn(closed).unwrap_err().raw_os_error(), Some(errno::EBADF));
    }
}
