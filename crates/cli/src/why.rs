//! `ouro why FILE`: runs a program and tells what keeps it alive, and which line made it.

use std::ffi::OsString;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use ouro_trace::{History, Item, Kind, Panel};

use crate::live::{Live, Start, exit_code};

const USAGE: &str = "\
Usage: ouro why [--after MS] [options] FILE [arguments]

Runs the program. If it is still alive after MS milliseconds (1000 when not given), ends it and lists what keeps it alive.
";

/// Runs the sub-command.
pub fn main(words: Vec<OsString>) -> ExitCode {
    let mut words = words.get(1..).unwrap_or_default();
    let mut after = Duration::from_secs(1);
    if let [option, value, rest @ ..] = words
        && option == "--after"
    {
        let Some(ms) = value.to_str().and_then(|text| text.parse().ok()) else {
            eprint!("ouro why: --after takes milliseconds\n{USAGE}");
            return ExitCode::from(9);
        };
        after = Duration::from_millis(ms);
        words = rest;
    }
    match words.first().and_then(|word| word.to_str()) {
        Some("--help" | "-h") => {
            print!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        None if words.is_empty() => {
            eprint!("{USAGE}");
            return ExitCode::from(9);
        }
        _ => {}
    }
    let start = Start {
        words,
        stepped: false,
        statements: false,
        emits: false,
        captured: false,
    };
    let mut live = match Live::start(&start) {
        Ok(live) => live,
        Err(error) => {
            eprintln!("ouro why: {error}");
            return ExitCode::FAILURE;
        }
    };
    let began = Instant::now();
    let mut history = History::default();
    let mut waits = None;
    loop {
        let left = after.saturating_sub(began.elapsed());
        match live.next(left.min(Duration::from_millis(50))) {
            Some(record) => {
                if matches!(record.kind, Kind::PollWait { .. }) {
                    waits = record.why.clone();
                }
                history.push(record);
            }
            None if live.has_ended() => {
                let code = live.wait().map_or(1, exit_code);
                println!("\nNothing keeps it alive: it ended by itself with code {code}.");
                return ExitCode::from(code);
            }
            None => {}
        }
        if began.elapsed() >= after {
            break;
        }
    }
    drop(live);
    print!("{}", report(&history, after, waits.as_deref()));
    ExitCode::SUCCESS
}

fn report(history: &History, after: Duration, waits: Option<&str>) -> String {
    let mut text = format!("\nAlive after {} ms.", after.as_millis());
    if let Some(waits) = waits {
        text.push_str(&format!(" The loop {waits}."));
    }
    let state = history.newest();
    let mut kept = Vec::new();
    let mut others = Vec::new();
    for (panel, word) in [
        (Panel::Handles, "handle"),
        (Panel::Requests, "request"),
        (Panel::Timers, "timer"),
        (Panel::Immediates, "immediate"),
        (Panel::Closing, "closing"),
    ] {
        for item in state.items(panel) {
            let idle = panel == Panel::Handles && item.note == "idle";
            let list = if item.dim || idle { &mut others } else { &mut kept };
            list.push(line(word, item));
        }
    }
    if kept.is_empty() {
        text.push_str("\nNothing in the loop keeps it alive: it is busy with JavaScript.\n");
    } else {
        text.push_str("\nKept alive by:\n");
        text.extend(kept);
    }
    if !others.is_empty() {
        text.push_str("Not by (unref'd or idle):\n");
        text.extend(others);
    }
    text
}

fn line(word: &str, item: &Item) -> String {
    let name = if item.label.is_empty() {
        "(anonymous)"
    } else {
        &item.label
    };
    let note = if item.note.is_empty() {
        String::new()
    } else {
        format!(", {}", item.note)
    };
    let site = item
        .site
        .as_ref()
        .map_or_else(|| "made by the runtime".to_owned(), ToString::to_string);
    format!("  {word:<9} {:<14} {name}{note}\n            {site}\n", item.id)
}
