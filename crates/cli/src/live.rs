//! A recorded run in a process of its own: its records come through a socket as
//! they happen, and it waits before each callback when it is stepped.
//!
//! ```text
//! start → records … → callback.start (waits at the gate) → go() → records … → the program's end
//! ```

use std::ffi::OsString;
use std::fs::DirBuilder;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use ouro_trace::{Kind, Record};

/// How long a program may take until it reports for the first time.
const PATIENCE: Duration = Duration::from_secs(20);

/// A run under observation. Dropping it ends the program.
pub struct Live {
    child: Child,
    to: UnixStream,
    records: Receiver<Record>,
    folder: PathBuf,
    output: Vec<thread::JoinHandle<Vec<u8>>>,
    ended: bool,
}

/// What to start and how.
pub struct Start<'a> {
    /// The words after the program's own name, as `ouro run` takes them.
    pub words: &'a [OsString],
    /// Whether it waits before each callback.
    pub stepped: bool,
    /// Whether it reports each statement, and waits there when it is stepped.
    pub statements: bool,
    /// Whether it reports the events that are emitted.
    pub emits: bool,
    /// Whether its output is kept instead of shown, and its input empty.
    pub captured: bool,
}

impl Live {
    /// Starts the program.
    ///
    /// # Errors
    /// When it cannot be started, or ends before it reports (its own message is on standard error).
    pub fn start(start: &Start<'_>) -> io::Result<Self> {
        let stamp = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .map_or(0, |time| time.subsec_nanos());
        let folder = std::env::temp_dir().join(format!("ouro-live-{}-{stamp}", std::process::id()));
        DirBuilder::new().mode(0o700).create(&folder)?;
        let outcome = Self::start_in(&folder, start);
        if outcome.is_err() {
            let _ = std::fs::remove_dir_all(&folder);
        }
        outcome
    }

    fn start_in(folder: &std::path::Path, start: &Start<'_>) -> io::Result<Self> {
        let path = folder.join("trace");
        let listener = UnixListener::bind(&path)?;
        listener.set_nonblocking(true)?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("run").arg("--trace").arg(&path);
        if start.stepped {
            command.arg("--trace-step");
        }
        if start.statements {
            command.arg("--trace-line");
        }
        if start.emits {
            command.arg("--trace-emit");
        }
        command.args(start.words);
        if start.captured {
            command
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped());
        }
        let mut child = command.spawn()?;
        let mut output = Vec::new();
        let stdout = child
            .stdout
            .take()
            .map(|from| Box::new(from) as Box<dyn Read + Send>);
        let stderr = child
            .stderr
            .take()
            .map(|from| Box::new(from) as Box<dyn Read + Send>);
        for mut from in [stdout, stderr].into_iter().flatten() {
            output.push(thread::spawn(move || {
                let mut kept = Vec::new();
                // What was read before an error is all there is.
                let _ = from.read_to_end(&mut kept);
                kept
            }));
        }
        let began = Instant::now();
        let to = loop {
            match listener.accept() {
                Ok((stream, _)) => break stream,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
            let status = child.try_wait()?;
            if status.is_some() || began.elapsed() > PATIENCE {
                let _ = child.kill();
                let _ = child.wait();
                for bytes in output.into_iter().filter_map(|thread| thread.join().ok()) {
                    let _ = io::stderr().write_all(&bytes);
                }
                return Err(io::Error::other("the program did not start"));
            }
            thread::sleep(Duration::from_millis(1));
        };
        to.set_nonblocking(false)?;
        let from = BufReader::new(to.try_clone()?);
        let (sender, records) = channel();
        thread::spawn(move || {
            for line in from.lines() {
                let Ok(record) = line
                    .map_err(|error| error.to_string())
                    .and_then(|line| Record::parse(&line))
                else {
                    break;
                };
                if sender.send(record).is_err() {
                    break;
                }
            }
        });
        Ok(Self {
            child,
            to,
            records,
            folder: folder.to_owned(),
            output,
            ended: false,
        })
    }

    /// Whether a stepped program waits after this record until it may go on.
    pub fn waits_at(record: &Record) -> bool {
        matches!(record.kind, Kind::CallbackStart { .. } | Kind::Statement { .. })
    }

    /// Lets the program run on to where it waits next.
    pub fn go(&mut self) {
        // Fails when the program has ended, which the records tell too.
        let _ = self.to.write_all(b".");
    }

    /// The next record; `None` when none came in time or the program has ended ([`Live::has_ended`]).
    pub fn next(&mut self, patience: Duration) -> Option<Record> {
        match self.records.recv_timeout(patience) {
            Ok(record) => Some(record),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => {
                self.ended = true;
                None
            }
        }
    }

    /// Whether no more records come.
    pub fn has_ended(&self) -> bool {
        self.ended
    }

    /// Waits for the program's end.
    ///
    /// # Errors
    /// What waiting gave.
    pub fn wait(&mut self) -> io::Result<ExitStatus> {
        self.child.wait()
    }

    /// Ends the program if it still runs; gives what it wrote to standard output and standard error.
    pub fn stop(mut self) -> Vec<Vec<u8>> {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let output = std::mem::take(&mut self.output);
        output
            .into_iter()
            .map(|thread| thread.join().unwrap_or_default())
            .collect()
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The code to leave with after a program that ended so: its own, or 128 and its signal.
pub fn exit_code(status: ExitStatus) -> u8 {
    use std::os::unix::process::ExitStatusExt;
    match (status.code(), status.signal()) {
        (Some(code), _) => code as u8,
        (None, Some(signal)) => 128u8.wrapping_add(signal as u8),
        (None, None) => 1,
    }
}
