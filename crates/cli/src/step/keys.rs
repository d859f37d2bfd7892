//! What keys do.

use ouro_trace::{Kind, Record};
use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::app::{App, Mode, Prompt};
use super::stops::Stop;

/// The keys, as the help shows them.
pub const HELP: &[(&str, &str)] = &[
    ("→ Space", "run the next callback"),
    ("←", "back to the callback before"),
    ("↓ ↑", "one record on, one back"),
    ("s S", "with --line: next statement, statement before"),
    ("o u", "with --line: over the call, out of the function"),
    ("p P", "next phase, phase before"),
    ("i I", "next iteration, iteration before"),
    ("c", "run to a breakpoint, or to the end"),
    (
        "b",
        "set a breakpoint: 12, app.js:12, check, timer.fire, handle#2, queued",
    ),
    ("d", "delete all breakpoints"),
    ("g G", "to the beginning, to the end"),
    (":", "jump to a record by its number"),
    ("/ n", "find a text, find it again"),
    ("t", "predict: the next callback is hidden and asked for"),
    ("Tab", "the other half of the panels"),
    ("Esc", "pause a program that runs; leave a question"),
    ("q", "quit"),
];

fn is_callback(record: &Record) -> bool {
    matches!(record.kind, Kind::CallbackStart { .. })
}

fn is_phase(record: &Record) -> bool {
    matches!(record.kind, Kind::LoopPhase {})
}

fn is_iteration(record: &Record) -> bool {
    matches!(record.kind, Kind::LoopIteration {})
}

fn is_statement(record: &Record) -> bool {
    matches!(record.kind, Kind::Statement { .. })
}

/// Whether a record has a text in it.
fn has(record: &Record, text: &str) -> bool {
    let mut line = Vec::new();
    record.write(&mut line);
    String::from_utf8_lossy(&line)
        .to_lowercase()
        .contains(&text.to_lowercase())
}

/// Handles a key.
pub fn press(app: &mut App, key: KeyEvent) {
    if key.modifiers.contains(KeyModifiers::CONTROL) && matches!(key.code, KeyCode::Char('c' | 'd')) {
        app.done = true;
        return;
    }
    match std::mem::replace(&mut app.mode, Mode::Normal) {
        Mode::Normal => command(app, key.code),
        // Any key closes the help.
        Mode::Help => {}
        Mode::Prompt(prompt, mut text) => match key.code {
            KeyCode::Esc => {}
            KeyCode::Enter => enter(app, prompt, &text),
            KeyCode::Backspace => {
                text.pop();
                app.mode = Mode::Prompt(prompt, text);
            }
            KeyCode::Char(letter) => {
                text.push(letter);
                app.mode = Mode::Prompt(prompt, text);
            }
            _ => app.mode = Mode::Prompt(prompt, text),
        },
        Mode::Predict(mut question) => {
            if question.answer.is_some() || key.code == KeyCode::Esc {
                app.go(question.position);
                return;
            }
            if let KeyCode::Char(letter) = key.code
                && let Some(number) = letter.to_digit(10)
                && (1..=question.choices.len()).contains(&(number as usize))
            {
                question.answer = Some(number as usize - 1);
                if let Some((right, all)) = &mut app.predict {
                    *right += u32::from(question.is_right());
                    *all += 1;
                }
            }
            app.mode = Mode::Predict(question);
        }
    }
}

fn command(app: &mut App, code: KeyCode) {
    if code == KeyCode::Esc {
        return app.pause();
    }
    app.message.clear();
    match code {
        KeyCode::Char('q') => app.done = true,
        KeyCode::Char('?' | 'h') => app.mode = Mode::Help,
        KeyCode::Right | KeyCode::Char(' ') => app.next_callback(),
        KeyCode::Left => app.back(is_callback),
        KeyCode::Down => app.next_record(),
        KeyCode::Up => app.back(|_| true),
        KeyCode::Char('p') => app.seek(is_phase),
        KeyCode::Char('P') => app.back(is_phase),
        KeyCode::Char('i') => app.seek(is_iteration),
        KeyCode::Char('I') => app.back(is_iteration),
        KeyCode::Char('s' | 'S' | 'o' | 'u') if !app.statements => {
            app.message = "statements are not recorded: start with --line".to_owned();
        }
        KeyCode::Char('s') => app.next_statement(None),
        KeyCode::Char('S') => app.back(is_statement),
        KeyCode::Char('o') => app.next_statement(app.depth()),
        KeyCode::Char('u') => app.next_statement(app.depth().map(|depth| depth.saturating_sub(1))),
        KeyCode::Char('c') => app.run(),
        KeyCode::Char('b') => app.mode = Mode::Prompt(Prompt::Stop, String::new()),
        KeyCode::Char('d') => app.stops.clear(),
        KeyCode::Char('g') | KeyCode::Home => app.go(1),
        KeyCode::Char('G') | KeyCode::End => app.seek(|_| false),
        KeyCode::Char(':') => app.mode = Mode::Prompt(Prompt::Jump, String::new()),
        KeyCode::Char('/') => app.mode = Mode::Prompt(Prompt::Search, String::new()),
        KeyCode::Char('n') => find(app),
        KeyCode::Char('t') => {
            app.predict = match app.predict {
                None => Some((0, 0)),
                Some(_) => None,
            };
        }
        KeyCode::Tab => app.second_page = !app.second_page,
        _ => {}
    }
}

fn find(app: &mut App) {
    let text = app.search.clone();
    if !text.is_empty() {
        app.seek(move |record| has(record, &text));
    }
}

fn enter(app: &mut App, prompt: Prompt, text: &str) {
    match prompt {
        Prompt::Jump => match text.trim().parse::<usize>() {
            Ok(number) if number < app.history.len() => app.go(number + 1),
            Ok(_) => app.message = format!("{} records are known", app.history.len()),
            Err(_) => app.message = format!("{text:?} is no number"),
        },
        Prompt::Search => {
            app.search = text.to_owned();
            find(app);
        }
        Prompt::Stop => match Stop::parse(text) {
            Some(stop) => {
                app.message = format!("stops at {}", stop.show());
                app.stops.push(stop);
            }
            None => app.message = format!("{text:?} is no line, phase, kind or object"),
        },
    }
}
