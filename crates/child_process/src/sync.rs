//! `spawnSync`: start, feed, collect, wait – one poll loop, no threads.
//!
//! ```text
//! start → poll {stdin writable, stdout, stderr, process ended, time limit} ─┐
//!           ▲ ──────────── something is still open ────────────────────────┘
//!           └ all closed and ended → status
//! ```
//! As in Node the call returns when the child has ended *and* its pipes are
//! closed, so a grandchild that keeps them open is waited for, unless a limit
//! killed the child.

use std::ffi::OsString;
use std::io::{ErrorKind, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use boa_engine::{JsResult, JsValue};
use ouro_base::SysError;
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs, PathArg};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Pid, PidfdFlags, Signal, kill_process, pidfd_open};

/// In the stdio list: connect to `/dev/null`.
const IGNORE: i32 = -1;
/// In the stdio list: a pipe. Other values are descriptors to pass on.
const PIPE: i32 = -2;

/// Errors of the run itself, as errno numbers.
const ETIMEDOUT: i32 = 110;
const ENOBUFS: i32 = 105;

/// What a finished child left behind.
#[derive(Debug)]
pub struct Finished {
    pid: u32,
    status: Option<i32>,
    signal: Option<i32>,
    stdout: Option<Vec<u8>>,
    stderr: Option<Vec<u8>>,
    error: i32,
}

impl IntoJs for Finished {
    /// `{ pid, status, signal, stdout, stderr, error }`; signal and error are numbers.
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let object = cx.object();
        let or_null = |number: Option<i32>| number.map_or_else(JsValue::null, JsValue::from);
        cx.define(&object, "pid", self.pid)?;
        cx.define(&object, "status", or_null(self.status))?;
        cx.define(&object, "signal", or_null(self.signal))?;
        for (name, bytes) in [("stdout", self.stdout), ("stderr", self.stderr)] {
            let value = match bytes {
                Some(bytes) => Bytes(bytes).into_js(cx)?,
                None => JsValue::null(),
            };
            cx.define(&object, name, value)?;
        }
        cx.define(&object, "error", self.error)?;
        Ok(object.into())
    }
}

fn os(bytes: Bytes) -> OsString {
    OsString::from_vec(bytes.0)
}

/// How descriptor `index` of the child is connected.
fn connection(stdio: &[i32], index: usize) -> std::io::Result<Stdio> {
    match stdio.get(index).copied().unwrap_or(IGNORE) {
        PIPE => Ok(Stdio::piped()),
        fd if fd >= 0 => {
            // Through /proc so that a wrong number is an error, not undefined behaviour.
            let path = format!("/proc/self/fd/{fd}");
            let file = std::fs::OpenOptions::new()
                .read(index == 0)
                .append(index != 0)
                .open(&path);
            match (index, fd) {
                (0, 0) | (1, 1) | (2, 2) => Ok(Stdio::inherit()),
                (_, 1) => Ok(rustix::io::dup(std::io::stdout()).map(Stdio::from)?),
                (_, 2) => Ok(rustix::io::dup(std::io::stderr()).map(Stdio::from)?),
                _ => Ok(Stdio::from(file?)),
            }
        }
        _ => Ok(Stdio::null()),
    }
}

/// Runs a program to its end. `args[0]` is the child's `argv[0]`; `env` holds
/// `NAME=value`; `stdio` has a number per descriptor (−1 ignore, −2 pipe, else a
/// descriptor to pass on); `limits` is `[timeout in ms or 0, most bytes per
/// stream or Infinity, signal that ends it]`. Fails when the program cannot be started.
#[allow(clippy::too_many_arguments)]
pub fn spawn(
    file: PathArg,
    args: Vec<Bytes>,
    env: Vec<Bytes>,
    cwd: Option<PathArg>,
    stdio: Vec<i32>,
    input: Option<Bytes>,
    limits: Vec<f64>,
    detached: bool,
    uid: Option<u32>,
    gid: Option<u32>,
) -> Result<Finished, SysError> {
    let failed = |error: &std::io::Error| SysError::from_io(error, "spawnSync");
    let mut command = Command::new(&file.0);
    let mut args = args.into_iter();
    if let Some(name) = args.next() {
        command.arg0(os(name));
    }
    command.args(args.map(os)).env_clear();
    for pair in env {
        let mut name = pair.0;
        if let Some(at) = name.iter().skip(1).position(|byte| *byte == b'=') {
            let value = name.split_off(at + 2);
            name.pop();
            command.env(OsString::from_vec(name), OsString::from_vec(value));
        }
    }
    if let Some(cwd) = cwd {
        command.current_dir(cwd.0);
    }
    if detached {
        command.process_group(0);
    }
    if let Some(gid) = gid {
        command.gid(gid);
    }
    if let Some(uid) = uid {
        command.uid(uid);
    }
    command.stdin(connection(&stdio, 0).map_err(|error| failed(&error))?);
    command.stdout(connection(&stdio, 1).map_err(|error| failed(&error))?);
    command.stderr(connection(&stdio, 2).map_err(|error| failed(&error))?);
    let child = command.spawn().map_err(|error| failed(&error))?;
    Run::new(child, input, &limits)
        .finish()
        .map_err(|error| failed(&error))
}

/// One running child.
struct Run {
    child: Child,
    pid: Option<Pid>,
    ended: Option<OwnedFd>,
    input: Vec<u8>,
    written: usize,
    stdout: Option<Vec<u8>>,
    stderr: Option<Vec<u8>>,
    deadline: Option<Instant>,
    most: f64,
    signal: i32,
    error: i32,
}

impl Run {
    fn new(child: Child, input: Option<Bytes>, limits: &[f64]) -> Run {
        let limit = |index: usize, default: f64| limits.get(index).copied().unwrap_or(default);
        let timeout = limit(0, 0.0);
        let pid = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
        Run {
            ended: pid.and_then(|pid| pidfd_open(pid, PidfdFlags::empty()).ok()),
            pid,
            input: input.map(|input| input.0).unwrap_or_default(),
            written: 0,
            stdout: child.stdout.is_some().then(Vec::new),
            stderr: child.stderr.is_some().then(Vec::new),
            deadline: (timeout > 0.0 && timeout < 1e12)
                .then(|| Instant::now() + Duration::from_millis(timeout as u64)),
            most: limit(1, f64::INFINITY),
            signal: limit(2, 15.0) as i32,
            error: 0,
            child,
        }
    }

    fn finish(mut self) -> std::io::Result<Finished> {
        for fd in [
            self.child.stdin.as_ref().map(AsFd::as_fd),
            self.child.stdout.as_ref().map(AsFd::as_fd),
            self.child.stderr.as_ref().map(AsFd::as_fd),
        ]
        .into_iter()
        .flatten()
        {
            rustix::io::ioctl_fionbio(fd, true)?;
        }
        if self.input.is_empty() {
            self.child.stdin = None;
        }
        let mut status = None;
        loop {
            if status.is_none() {
                status = self.child.try_wait()?;
            }
            let open = self.child.stdout.is_some() || self.child.stderr.is_some();
            if status.is_some() && !open {
                break;
            }
            if status.is_none() && !open && self.ended.is_none() {
                // Nothing to watch on this kernel but the end itself.
                if self.deadline.is_none() {
                    status = Some(self.child.wait()?);
                    continue;
                }
                std::thread::sleep(Duration::from_millis(1));
            }
            self.wait(status.is_none())?;
        }
        let status = status.ok_or_else(|| std::io::Error::from(ErrorKind::Other))?;
        Ok(Finished {
            pid: self.child.id(),
            status: status.code(),
            signal: status.signal(),
            stdout: self.stdout,
            stderr: self.stderr,
            error: self.error,
        })
    }

    /// Waits for the next thing to happen and deals with it.
    fn wait(&mut self, running: bool) -> std::io::Result<()> {
        let left = match self.deadline {
            Some(deadline) => {
                let left = deadline.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    self.kill(ETIMEDOUT);
                    return Ok(());
                }
                Timespec::try_from(left).ok()
            }
            None => None,
        };
        let mut watched: Vec<PollFd<'_>> = Vec::with_capacity(4);
        let sources = [
            self.child.stdin.as_ref().map(|fd| (fd.as_fd(), PollFlags::OUT)),
            self.child.stdout.as_ref().map(|fd| (fd.as_fd(), PollFlags::IN)),
            self.child.stderr.as_ref().map(|fd| (fd.as_fd(), PollFlags::IN)),
            self.ended
                .as_ref()
                .filter(|_| running)
                .map(|fd| (fd.as_fd(), PollFlags::IN)),
        ];
        for (fd, flags) in sources.into_iter().flatten() {
            watched.push(PollFd::from_borrowed_fd(fd, flags));
        }
        match poll(&mut watched, left.as_ref()) {
            Ok(_) | Err(rustix::io::Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        drop(watched);
        self.feed();
        let most = self.most;
        let mut full = false;
        if let (Some(pipe), Some(bytes)) = (self.child.stdout.as_mut(), self.stdout.as_mut())
            && collect(pipe, bytes, most, &mut full)
        {
            self.child.stdout = None;
        }
        if let (Some(pipe), Some(bytes)) = (self.child.stderr.as_mut(), self.stderr.as_mut())
            && collect(pipe, bytes, most, &mut full)
        {
            self.child.stderr = None;
        }
        if full {
            self.kill(ENOBUFS);
        }
        Ok(())
    }

    /// Writes what the child takes; a child that closed its input is no error.
    fn feed(&mut self) {
        let Some(stdin) = self.child.stdin.as_mut() else {
            return;
        };
        loop {
            let rest = self.input.get(self.written..).unwrap_or_default();
            if rest.is_empty() {
                break;
            }
            match stdin.write(rest) {
                Ok(count) => self.written += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(_) => break,
            }
        }
        self.child.stdin = None;
    }

    /// A limit was passed: ends the child and closes its pipes.
    fn kill(&mut self, error: i32) {
        if self.error == 0 {
            self.error = error;
        }
        let signal = Signal::from_named_raw(self.signal).unwrap_or(Signal::TERM);
        if let Some(pid) = self.pid {
            // ESRCH: it has just ended by itself.
            let _ = kill_process(pid, signal);
        }
        self.deadline = None;
        self.child.stdin = None;
        self.child.stdout = None;
        self.child.stderr = None;
    }
}

/// Reads what is there; true at the end of the stream. Sets `full` when more than
/// `most` bytes came, which are cut off.
fn collect(pipe: &mut impl Read, bytes: &mut Vec<u8>, most: f64, full: &mut bool) -> bool {
    let mut chunk = [0; 65536];
    loop {
        match pipe.read(&mut chunk) {
            Ok(0) => return true,
            Ok(count) => {
                bytes.extend_from_slice(chunk.get(..count).unwrap_or_default());
                if bytes.len() as f64 > most {
                    bytes.truncate(most as usize);
                    *full = true;
                    return false;
                }
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return error.kind() != ErrorKind::WouldBlock,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sh(script: &str, input: &str, limits: &[f64]) -> Finished {
        let bytes = |text: &str| Bytes(text.into());
        spawn(
            PathArg("/bin/sh".into()),
            vec![bytes("sh"), bytes("-c"), bytes(script)],
            vec![bytes("A=b=c")],
            None,
            vec![PIPE, PIPE, PIPE],
            Some(bytes(input)),
            limits.to_vec(),
            false,
            None,
            None,
        )
        .ok()
        .unwrap()
    }

    #[test]
    fn streams_status_and_environment() {
        let run = sh("cat; echo $A >&2; exit 3", "hello", &[0.0, f64::INFINITY, 15.0]);
        assert_eq!((run.status, run.signal, run.error), (Some(3), None, 0));
        assert_eq!(run.stdout.unwrap(), b"hello");
        assert_eq!(run.stderr.unwrap(), b"b=c\n");
    }

    #[test]
    fn large_input_and_output_do_not_deadlock() {
        let text = "x".repeat(1 << 20);
        assert_eq!(sh("cat", &text, &[]).stdout.unwrap().len(), 1 << 20);
    }

    #[test]
    fn limits_end_the_child() {
        let run = sh("exec sleep 60", "", &[50.0, f64::INFINITY, 9.0]);
        assert_eq!((run.status, run.signal, run.error), (None, Some(9), ETIMEDOUT));
        let run = sh("yes", "", &[0.0, 100.0, 15.0]);
        assert_eq!((run.stdout.unwrap().len(), run.error), (100, ENOBUFS));
    }

    #[test]
    fn a_missing_program_is_an_error() {
        let missing = PathArg("/no/such/program".into());
        let error = spawn(
            missing,
            vec![],
            vec![],
            None,
            vec![],
            None,
            vec![],
            false,
            None,
            None,
        )
        .err()
        .unwrap();
        assert_eq!(error.errno, 2);
    }
}
