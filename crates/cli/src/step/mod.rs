//! `ouro step FILE`: the loop of a program, or of a recorded run, step by step in
//! the terminal, forward and back.
//!
//! Reading order: this file (what is stepped) → [`app`] (what is looked at, and
//! the goals of stepping) → [`keys`] → [`draw`].

mod app;
mod draw;
mod keys;
mod predict;
mod stops;

use std::ffi::OsString;
use std::io::{IsTerminal, Read, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ouro_trace::History;
use ratatui::crossterm::event::{self, Event, KeyEventKind};
use rustix::event::{PollFd, PollFlags, Timespec};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

use crate::live::{Live, Start, exit_code};
use crate::trace;
use app::App;

const USAGE: &str = "\
Usage: ouro step [--line] [--emit] [options] FILE [arguments]    step through a program
       ouro step TRACE                                           step through what `ouro --trace TRACE app.js` recorded

  --line   stop before each statement of the program, too, and show its local variables
  --emit   show the events that emitters emit
  --run    step to the end without a terminal

In the terminal ? lists the keys.
";

/// How long the program may compute before the screen is drawn anew.
const FRAME: Duration = Duration::from_millis(40);

/// Runs the sub-command.
pub fn main(words: Vec<OsString>) -> ExitCode {
    let mut words = words.get(1..).unwrap_or_default();
    let mut how = How::default();
    while let [word, rest @ ..] = words {
        match word.to_str() {
            Some("--run") => how.run = true,
            Some("--line") => how.statements = true,
            Some("--emit") => how.emits = true,
            _ => break,
        }
        words = rest;
    }
    match words {
        [] => {
            eprint!("{USAGE}");
            ExitCode::from(9)
        }
        [word, ..] if word == "--help" || word == "-h" => {
            print!("{USAGE}");
            ExitCode::SUCCESS
        }
        _ if how.run => run_through(words, how),
        _ if !std::io::stdout().is_terminal() || !std::io::stdin().is_terminal() => {
            eprintln!("ouro step: needs a terminal; --run steps to the end without one");
            ExitCode::from(9)
        }
        _ => in_terminal(words, how),
    }
}

/// What the options ask for.
#[derive(Clone, Copy, Default)]
struct How {
    run: bool,
    statements: bool,
    emits: bool,
}

/// Steps to the end; the program's input and output are this process's.
fn run_through(words: &[OsString], how: How) -> ExitCode {
    let start = Start {
        words,
        stepped: true,
        statements: how.statements,
        emits: how.emits,
        captured: false,
    };
    let mut live = match Live::start(&start) {
        Ok(live) => live,
        Err(error) => return fail(&error.to_string()),
    };
    loop {
        match live.next(Duration::from_secs(1)) {
            Some(record) if Live::waits_at(&record) => live.go(),
            Some(_) => {}
            None if live.has_ended() => break,
            None => {}
        }
    }
    match live.wait() {
        Ok(status) => ExitCode::from(exit_code(status)),
        Err(error) => fail(&error.to_string()),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("ouro step: {message}");
    ExitCode::FAILURE
}

fn is_trace(path: &Path) -> bool {
    let mut head = [0; 7];
    std::fs::File::open(path)
        .is_ok_and(|mut file| file.read_exact(&mut head).is_ok() && &head == b"{\"n\":0,")
}

fn in_terminal(words: &[OsString], how: How) -> ExitCode {
    let name = words
        .first()
        .map(|word| word.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut app = if words.len() == 1 && is_trace(Path::new(&name)) {
        match trace::read(Path::new(&name)) {
            Ok(records) => {
                let trace = Some(std::path::PathBuf::from(&name));
                let mut app = App::new(name, History::new(records), None);
                app.trace = trace;
                app
            }
            Err(message) => return fail(&message),
        }
    } else {
        let start = Start {
            words,
            stepped: true,
            statements: how.statements,
            emits: how.emits,
            captured: true,
        };
        match Live::start(&start) {
            Ok(live) => {
                let mut app = App::new(name, History::default(), Some(live));
                app.statements = how.statements;
                app
            }
            Err(error) => return fail(&error.to_string()),
        }
    };
    // The terminal is given back by `restore`, and by the panic hook that `init` installs.
    let mut terminal = match ratatui::try_init() {
        Ok(terminal) => terminal,
        Err(error) => return fail(&error.to_string()),
    };
    let outcome = turn(&mut app, &mut terminal);
    ratatui::restore();
    for (index, bytes) in app.close().into_iter().enumerate() {
        let written = match index {
            0 => std::io::stdout().write_all(&bytes),
            _ => std::io::stderr().write_all(&bytes),
        };
        // A reader that went away is no error of ours.
        drop(written);
    }
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error.to_string()),
    }
}

fn turn(app: &mut App, terminal: &mut ratatui::DefaultTerminal) -> std::io::Result<()> {
    // Asked to end by a signal, the terminal must be given back, too.
    let ended = Arc::new(AtomicBool::new(false));
    for signal in [SIGTERM, SIGHUP, SIGINT] {
        signal_hook::flag::register(signal, Arc::clone(&ended))?;
    }
    app.begin();
    while !app.done && !ended.load(Ordering::Relaxed) {
        terminal.draw(|frame| draw::draw(app, frame))?;
        let busy = app.is_busy();
        let patience = if busy {
            Duration::ZERO
        } else {
            Duration::from_millis(200)
        };
        if hung_up(patience)? {
            break;
        }
        if event::poll(Duration::ZERO)? {
            match event::read()? {
                Event::Key(key) if key.kind != KeyEventKind::Release => keys::press(app, key),
                _ => {}
            }
        }
        app.pursue(FRAME);
    }
    Ok(())
}

/// Waits for input, not longer than `patience`; `true` when the terminal is gone. The reader of events would ask a
/// terminal that is gone for ever.
fn hung_up(patience: Duration) -> std::io::Result<bool> {
    let (stdin, stdout) = (std::io::stdin(), std::io::stdout());
    let mut ends = [
        PollFd::new(&stdin, PollFlags::IN),
        PollFd::new(&stdout, PollFlags::empty()),
    ];
    let patience = Timespec {
        tv_sec: 0,
        tv_nsec: i64::from(patience.subsec_nanos()),
    };
    match rustix::event::poll(&mut ends, Some(&patience)) {
        Ok(_) => {
            let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
            Ok(ends.iter().any(|end| end.revents().intersects(gone)))
        }
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
