//! One program run: own process group, time limit, captured output, nothing left behind.

use std::ffi::OsString;
use std::io::Read;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};

/// How a run ended and what it printed.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Standard output.
    pub stdout: Vec<u8>,
    /// Standard error.
    pub stderr: Vec<u8>,
    /// Exit code, or 128 + signal number as shells report it.
    pub code: i32,
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
}

/// Runs a program to its end. The environment is a fixed small set so that the
/// result does not depend on who runs it; the process group is killed afterwards.
pub fn run(what: &Run<'_>) -> std::io::Result<Outcome> {
    let start = Instant::now();
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
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let group = Pid::from_raw(child.id() as i32);
    let stdout = child.stdout.take().map(drain);
    let stderr = child.stderr.take().map(drain);
    let mut timed_out = false;
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if start.elapsed() > what.limit {
            timed_out = true;
            kill(group);
            break child.wait()?;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    // Whatever the program left running would keep the pipes open.
    kill(group);
    let collect = |reader: Option<std::thread::JoinHandle<Vec<u8>>>| {
        reader.and_then(|reader| reader.join().ok()).unwrap_or_default()
    };
    let code = status
        .code()
        .unwrap_or_else(|| 128 + status.signal().unwrap_or(0));
    Ok(Outcome {
        stdout: collect(stdout),
        stderr: collect(stderr),
        code,
        timed_out,
        took: start.elapsed(),
    })
}

fn kill(group: Option<Pid>) {
    if let Some(group) = group {
        // ESRCH is the normal answer: the group is gone.
        let _ = kill_process_group(group, Signal::KILL);
    }
}

fn drain(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        // A read error means the writer is gone; what came before it counts.
        let _ = pipe.read_to_end(&mut bytes);
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
    fn results_keep_the_order_of_the_items() {
        assert_eq!(parallel(&[3, 1, 2], 2, |n| n * 10), [30, 10, 20]);
        assert!(parallel(&[] as &[i32], 4, |n| *n).is_empty());
    }
}
