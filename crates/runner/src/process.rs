//! One program run: own process group, time limit, captured output, nothing left behind.

use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Seek};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::fs::{MemfdFlags, memfd_create};
use rustix::process::{
    Pid, Signal, WaitOptions, getpid, kill_process, kill_process_group, set_child_subreaper, waitpid,
};

/// How a run ended and what it printed.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
    /// Exit code, or 128 + signal number as shells report it.
    pub code: i32,
    /// The number of the signal that ended it.
    pub signal: Option<i32>,
    /// The time limit ended it.
    pub timed_out: bool,
    /// How long it took.
    pub took: Duration,
}

/// What to run.
pub struct Run<'a> {
    /// The program.
    pub program: &'a Path,
    /// Its arguments.
    pub args: Vec<OsString>,
    /// The folder to run in.
    pub cwd: &'a Path,
    /// Additional environment.
    pub env: Vec<(&'static str, OsString)>,
    /// Time limit.
    pub limit: Duration,
    /// What its standard output and standard error are.
    pub output: Output,
}

/// What a program finds as its standard output and standard error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Pipes.
    Pipes,
    /// Files, as under Node's own test runner. A program that writes more than 64 MiB is ended.
    Files,
}

/// Runs a program to its end. The environment is a fixed small set so that the
/// result does not depend on who runs it; the process group is killed afterwards.
pub fn run(what: &Run<'_>) -> std::io::Result<Outcome> {
    let start = Instant::now();
    // Orphans of the program shall come here; see `sweep`. Without it they go on for themselves.
    let _ = set_child_subreaper(Some(getpid()));
    let mut command = Command::new(what.program);
    command
        .args(&what.args)
        .current_dir(what.cwd)
        .env_clear()
        .process_group(0);
    for name in ["PATH", "HOME", "TMPDIR", "OURO_STDLIB"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
        .env("TZ", "UTC")
        .env("LANG", "C.UTF-8")
        .envs(what.env.iter().map(|(name, value)| (name, value)));
    let files = match what.output {
        Output::Pipes => None,
        Output::Files => Some([file()?, file()?]),
    };
    match &files {
        None => command.stdout(Stdio::piped()).stderr(Stdio::piped()),
        Some([stdout, stderr]) => command.stdout(stdout.try_clone()?).stderr(stderr.try_clone()?),
    };
    let mut child = command.stdin(Stdio::null()).spawn()?;
    let group = Pid::from_raw(child.id() as i32);
    let stdout = child.stdout.take().map(drain);
    let stderr = child.stderr.take().map(drain);
    let mut timed_out = false;
    let mut looked = start;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        let now = Instant::now();
        timed_out = now - start > what.limit;
        if timed_out || files.iter().flatten().any(|file| length(file) > 4 * KEPT as u64) {
            kill(group);
            break child.wait()?;
        }
        if now - looked > Duration::from_millis(20) {
            looked = now;
            collect_orphans(child.id() as i32);
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    // Whatever the program left running would keep the pipes open.
    kill(group);
    if let Some((_, folder)) = what.env.iter().find(|(name, _)| *name == "TMPDIR") {
        sweep(folder);
    }
    let collect = |reader: Option<std::thread::JoinHandle<Vec<u8>>>| {
        reader.and_then(|reader| reader.join().ok()).unwrap_or_default()
    };
    let (stdout, stderr) = match files {
        None => (collect(stdout), collect(stderr)),
        Some([stdout, stderr]) => (contents(stdout)?, contents(stderr)?),
    };
    let code = status
        .code()
        .unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
    Ok(Outcome {
        stdout,
        stderr,
        code,
        signal: status.signal(),
        timed_out,
        took: start.elapsed(),
    })
}

/// Collects orphans of a run that ended, as init would: a program may wait for its grandchild to be gone. They are in the
/// group of the run, or in a session of their own; nothing else this process started is.
fn collect_orphans(run: i32) {
    let state = |pid: i32| {
        let text = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        // pid (name) state ppid pgrp session …
        let mut fields = text[text.rfind(')')? + 1..].split_whitespace();
        let ended = fields.next()? == "Z";
        let mut numbers = fields.skip(1).map_while(|field| field.parse::<i32>().ok());
        Some((ended, numbers.next()?, numbers.next()?))
    };
    let Some((_, _, session)) = state(getpid().as_raw_nonzero().get()) else {
        return;
    };
    for pid in children() {
        match state(pid) {
            Some((true, group, theirs)) if (group == run && pid != run) || theirs != session => {
                let _ = waitpid(Pid::from_raw(pid), WaitOptions::NOHANG);
            }
            _ => {}
        }
    }
}

/// Ends what left the process group (daemons, detached children). Orphans come to this process, and the folder in
/// their environment tells whose they are.
fn sweep(folder: &OsString) {
    let mut mark = b"TMPDIR=".to_vec();
    mark.extend_from_slice(folder.as_encoded_bytes());
    // Ending one may leave its children to us: look again.
    for _ in 0..8 {
        let orphans: Vec<Pid> = children()
            .into_iter()
            .filter(|pid| {
                let environment = std::fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
                environment.split(|byte| *byte == 0).any(|pair| pair == mark)
            })
            .filter_map(Pid::from_raw)
            .collect();
        if orphans.is_empty() {
            return;
        }
        for orphan in orphans {
            // Gone already is as good.
            let _ = kill_process(orphan, Signal::KILL);
            let _ = waitpid(Some(orphan), WaitOptions::empty());
        }
    }
}

/// The children of this process, whichever thread started them.
fn children() -> Vec<i32> {
    let mut found = Vec::new();
    for thread in std::fs::read_dir("/proc/self/task")
        .into_iter()
        .flatten()
        .flatten()
    {
        let list = std::fs::read_to_string(thread.path().join("children")).unwrap_or_default();
        found.extend(list.split_whitespace().filter_map(|pid| pid.parse::<i32>().ok()));
    }
    found
}

fn kill(group: Option<Pid>) {
    if let Some(group) = group {
        // ESRCH is the normal answer: the group is gone.
        let _ = kill_process_group(group, Signal::KILL);
    }
}

/// A file without a name.
fn file() -> std::io::Result<File> {
    Ok(memfd_create("output", MemfdFlags::CLOEXEC)?.into())
}

fn length(file: &File) -> u64 {
    file.metadata().map_or(0, |data| data.len())
}

fn contents(mut file: File) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.take(KEPT as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Bytes kept of each stream; what follows is read and dropped.
const KEPT: usize = 16 << 20;

fn drain(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        // A read error means the writer is gone; what came before it counts.
        let _ = pipe.by_ref().take(KEPT as u64).read_to_end(&mut bytes);
        let _ = std::io::copy(&mut pipe, &mut std::io::sink());
        bytes
    })
}

/// Runs `work` on every item, `jobs` at a time, and returns the results in order.
pub fn parallel<T: Sync, R: Send>(items: &[T], jobs: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    use std::sync::Mutex;
    use std::sync::atomic::{AtomicUsize, Ordering};
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    std::thread::scope(|scope| {
        for _ in 0..jobs.clamp(1, items.len().max(1)) {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(index) else { return };
                    let result = work(item);
                    if let Ok(mut results) = results.lock() {
                        results.push((index, result));
                    }
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_default();
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// How many programs to run at a time unless told otherwise.
pub fn default_jobs() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: u64) -> Outcome {
        run(&Run {
            program: Path::new("/bin/sh"),
            args: vec!["-c".into(), script.into()],
            cwd: Path::new("/"),
            env: vec![("ANSWER", "42".into())],
            limit: Duration::from_millis(limit),
            output: Output::Pipes,
        })
        .unwrap()
    }

    #[test]
    fn output_and_code_are_captured() {
        let outcome = shell("echo $ANSWER; echo no >&2; exit 3", 10_000);
        assert_eq!(
            (outcome.stdout.as_slice(), outcome.stderr.as_slice()),
            (&b"42\n"[..], &b"no\n"[..])
        );
        assert_eq!((outcome.code, outcome.timed_out), (3, false));
    }

    #[test]
    fn the_limit_ends_the_whole_group() {
        let outcome = shell("sleep 60 & sleep 60", 100);
        assert!(outcome.timed_out && outcome.took < Duration::from_secs(20));
        assert_eq!(outcome.code, 137);
    }

    #[test]
    fn what_leaves_the_group_is_ended_too() {
        let folder = crate::folder::Folder::new().unwrap();
        let file = folder.path().join("pid");
        let script = format!(
            "setsid sh -c 'echo $$ > {0}.part; mv {0}.part {0}; exec sleep 300' >/dev/null 2>&1 & \
            while ! [ -e {0} ]; do sleep 0.01; done",
            file.display()
        );
        run(&Run {
            program: Path::new("/bin/sh"),
            args: vec!["-c".into(), script.into()],
            cwd: Path::new("/"),
            env: vec![("TMPDIR", folder.path().as_os_str().to_owned())],
            limit: Duration::from_secs(30),
            output: Output::Pipes,
        })
        .unwrap();
        let pid = std::fs::read_to_string(&file).unwrap();
        assert!(!Path::new("/proc").join(pid.trim()).exists());
    }

    #[test]
    fn an_orphan_that_ended_is_gone_while_the_program_runs() {
        let script =
            "pid=$(sh -c 'sleep 0.05 >/dev/null 2>&1 & echo $!'); while kill -0 $pid; do sleep 0.01; done";
        let outcome = shell(script, 10_000);
        assert!(!outcome.timed_out, "{outcome:?}");
    }

    #[test]
    fn files_take_the_output_where_asked() {
        let outcome = run(&Run {
            program: Path::new("/bin/sh"),
            args: vec![
                "-c".into(),
                "test -f /dev/stderr && echo file; echo no >&2".into(),
            ],
            cwd: Path::new("/"),
            env: Vec::new(),
            limit: Duration::from_secs(30),
            output: Output::Files,
        })
        .unwrap();
        assert_eq!(
            (&outcome.stdout[..], &outcome.stderr[..]),
            (&b"file\n"[..], &b"no\n"[..])
        );
    }

    #[test]
    fn results_keep_the_order_of_the_items() {
        assert_eq!(parallel(&[3, 1, 2], 2, |n| n * 10), [30, 10, 20]);
        assert!(parallel(&[] as &[i32], 4, |n| *n).is_empty());
    }
}
