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

use std::io::ErrorKind;
use std::os::fd::{AsFd, OwnedFd};
use std::time::{Duration, Instant};

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsValue};
use ouro_base::SysError;
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs, PathArg};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Pid, PidfdFlags, WaitOptions, WaitStatus, pidfd_open, waitpid};
use std::os::unix::ffi::OsStringExt;

use crate::spawn::{Connection, Plan, spawn as start};
use crate::sys;

/// In the stdio list: connect to `/dev/null`, or nothing beyond the third.
const IGNORE: i32 = -1;
/// In the stdio list: a pipe. Other values are descriptors to pass on.
const PIPE: i32 = -2;

/// Errors of the run itself, as errno numbers.
const ETIMEDOUT: i32 = 110;
const ENOBUFS: i32 = 105;

/// What a finished child left behind.
#[derive(Debug)]
pub struct Finished {
    pid: i32,
    status: Option<i32>,
    signal: Option<i32>,
    output: Vec<Option<Vec<u8>>>,
    error: i32,
}

impl IntoJs for Finished {
    /// `{ pid, status, signal, output, error }`; signal and error are numbers, `output` has what came through each
    /// pipe, null for descriptors that are none.
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let object = cx.object();
        let or_null = |number: Option<i32>| number.map_or_else(JsValue::null, JsValue::from);
        cx.define(&object, "pid", self.pid)?;
        cx.define(&object, "status", or_null(self.status))?;
        cx.define(&object, "signal", or_null(self.signal))?;
        let mut output = Vec::with_capacity(self.output.len());
        for bytes in self.output {
            output.push(match bytes {
                Some(bytes) => Bytes(bytes).into_js(cx)?,
                None => JsValue::null(),
            });
        }
        let output = JsArray::from_iter(output, cx);
        cx.define(&object, "output", output)?;
        cx.define(&object, "error", self.error)?;
        Ok(object.into())
    }
}

/// Runs a program to its end. `args[0]` is the child's `argv[0]`; `env` holds
/// `NAME=value`; `stdio` has a number per descriptor (−1 ignore, −2 pipe, else a
/// descriptor to pass on); `input` goes into the first, if that is a pipe; `limits` is `[timeout in ms or 0, most bytes
/// per stream or Infinity, signal that ends it]`. Fails when the program cannot be started.
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
    let bytes = |list: Vec<Bytes>| list.into_iter().map(|item| item.0).collect();
    let plan = Plan {
        file: file.0.into_os_string().into_vec(),
        argv: bytes(args),
        env: bytes(env),
        cwd: cwd
            .map(|cwd| cwd.0.into_os_string().into_vec())
            .filter(|cwd| !cwd.is_empty()),
        stdio: stdio
            .into_iter()
            .map(|number| match number {
                IGNORE => Connection::Ignore,
                PIPE => Connection::Pipe,
                fd => Connection::Fd(fd),
            })
            .collect(),
        detached,
        uid,
        gid,
    };
    let started = start(plan).map_err(|error| failed(&error))?;
    let pid = started.pid.map_err(|error| failed(&error))?;
    Run::new(pid, started.ends, input, &limits)
        .finish()
        .map_err(|error| failed(&error))
}

/// One running child.
struct Run {
    number: i32,
    pid: Option<Pid>,
    ended: Option<OwnedFd>,
    input: Vec<u8>,
    written: usize,
    /// This side of the pipes; the first is written to, the others are read.
    ends: Vec<Option<OwnedFd>>,
    output: Vec<Option<Vec<u8>>>,
    deadline: Option<Instant>,
    most: f64,
    signal: i32,
    error: i32,
}

impl Run {
    fn new(number: i32, mut ends: Vec<Option<OwnedFd>>, input: Option<Bytes>, limits: &[f64]) -> Run {
        let limit = |index: usize, default: f64| limits.get(index).copied().unwrap_or(default);
        let timeout = limit(0, 0.0);
        let pid = Pid::from_raw(number);
        let output = (0..)
            .zip(&ends)
            .map(|(index, end)| (index > 0 && end.is_some()).then(Vec::new))
            .collect();
        let input = input.map(|input| input.0).unwrap_or_default();
        if input.is_empty()
            && let Some(first) = ends.first_mut()
        {
            *first = None;
        }
        Run {
            ended: pid.and_then(|pid| pidfd_open(pid, PidfdFlags::empty()).ok()),
            number,
            pid,
            input,
            written: 0,
            ends,
            output,
            deadline: (timeout > 0.0 && timeout < 1e12)
                .then(|| Instant::now() + Duration::from_millis(timeout as u64)),
            most: limit(1, f64::INFINITY),
            signal: limit(2, 15.0) as i32,
            error: 0,
        }
    }

    /// The child's status when it has ended; it is reaped then.
    fn reap(&self, wait: bool) -> std::io::Result<Option<WaitStatus>> {
        let options = if wait {
            WaitOptions::empty()
        } else {
            WaitOptions::NOHANG
        };
        loop {
            match waitpid(self.pid, options) {
                Ok(reaped) => return Ok(reaped.map(|(_, status)| status)),
                Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    fn finish(mut self) -> std::io::Result<Finished> {
        let mut status = None;
        loop {
            if status.is_none() {
                status = self.reap(false)?;
            }
            let open = self.ends.iter().skip(1).any(Option::is_some);
            if status.is_some() && !open {
                break;
            }
            if status.is_none() && !open && self.ended.is_none() {
                // Nothing to watch on this kernel but the end itself.
                if self.deadline.is_none() {
                    status = self.reap(true)?;
                    continue;
                }
                std::thread::sleep(Duration::from_millis(1));
            }
            self.wait(status.is_none())?;
        }
        let status = status.ok_or_else(|| std::io::Error::from(ErrorKind::Other))?;
        Ok(Finished {
            pid: self.number,
            status: status.exit_status(),
            signal: status.terminating_signal(),
            output: self.output,
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
        for (index, end) in (0..).zip(&self.ends) {
            if let Some(end) = end {
                let flags = if index == 0 { PollFlags::OUT } else { PollFlags::IN };
                watched.push(PollFd::from_borrowed_fd(end.as_fd(), flags));
            }
        }
        if let Some(ended) = self.ended.as_ref().filter(|_| running) {
            watched.push(PollFd::from_borrowed_fd(ended.as_fd(), PollFlags::IN));
        }
        match poll(&mut watched, left.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
        drop(watched);
        self.feed();
        let most = self.most;
        let mut full = false;
        for (end, bytes) in self.ends.iter_mut().zip(&mut self.output) {
            if let (Some(pipe), Some(bytes)) = (end.as_ref(), bytes)
                && collect(pipe, bytes, most, &mut full)
            {
                *end = None;
            }
        }
        if full {
            self.kill(ENOBUFS);
        }
        Ok(())
    }

    /// Writes what the child takes; a child that closed its input is no error.
    fn feed(&mut self) {
        let Some(stdin) = self.ends.first_mut() else {
            return;
        };
        if let Some(pipe) = stdin.as_ref() {
            loop {
                let rest = self.input.get(self.written..).unwrap_or_default();
                if rest.is_empty() {
                    break;
                }
                match rustix::net::send(pipe, rest, rustix::net::SendFlags::NOSIGNAL) {
                    Ok(count) => self.written += count,
                    Err(Errno::INTR) => {}
                    Err(Errno::AGAIN) => return,
                    Err(_) => break,
                }
            }
        }
        *stdin = None;
    }

    /// A limit was passed: ends the child and closes its pipes.
    fn kill(&mut self, error: i32) {
        if self.error == 0 {
            self.error = error;
        }
        // ESRCH: it has just ended by itself.
        if sys::kill(self.number, self.signal).is_err() {
            let _ = sys::kill(self.number, 9);
        }
        self.deadline = None;
        self.ends.clear();
    }
}

/// Reads what is there; true at the end of the stream. Sets `full` when more than
/// `most` bytes came; what was read at once is kept.
fn collect(pipe: &OwnedFd, bytes: &mut Vec<u8>, most: f64, full: &mut bool) -> bool {
    let mut chunk = [0; 65536];
    loop {
        match rustix::io::read(pipe, &mut chunk) {
            Ok(0) => return true,
            Ok(count) => {
                bytes.extend_from_slice(chunk.get(..count).unwrap_or_default());
                if bytes.len() as f64 > most {
                    *full = true;
                    return false;
                }
            }
            Err(Errno::INTR) => {}
            Err(error) => return error != Errno::AGAIN,
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
            vec![bytes("A=b=c"), bytes("PATH=/bin:/usr/bin")],
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
        let mut run = sh("cat; echo $A >&2; exit 3", "hello", &[0.0, f64::INFINITY, 15.0]);
        assert_eq!((run.status, run.signal, run.error), (Some(3), None, 0));
        assert_eq!(run.output.pop().unwrap().unwrap(), b"b=c\n");
        assert_eq!(run.output.pop().unwrap().unwrap(), b"hello");
    }

    #[test]
    fn large_input_and_output_do_not_deadlock() {
        let text = "x".repeat(1 << 20);
        assert_eq!(
            sh("cat", &text, &[]).output.swap_remove(1).unwrap().len(),
            1 << 20
        );
    }

    #[test]
    fn limits_end_the_child() {
        let run = sh("exec sleep 60", "", &[50.0, f64::INFINITY, 9.0]);
        assert_eq!((run.status, run.signal, run.error), (None, Some(9), ETIMEDOUT));
        let mut run = sh("yes", "", &[0.0, 100.0, 15.0]);
        assert!(run.output.swap_remove(1).unwrap().len() > 100);
        assert_eq!(run.error, ENOBUFS);
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
