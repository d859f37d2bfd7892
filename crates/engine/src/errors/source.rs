//! Source lines for reports: where a stack points to and what is written there.

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::{JsResult, JsString, JsValue};
use rustc_hash::FxHashMap;

use crate::Cx;
use crate::convert::arg;

/// Sources that are not files: `[eval]`, `[stdin]`, scripts of `vm`.
#[derive(Default)]
pub struct Sources {
    texts: RefCell<FxHashMap<String, Rc<str>>>,
}

impl Sources {
    /// Keeps a text that stacks name `name`.
    pub fn remember(&self, name: &str, text: &str) {
        self.texts.borrow_mut().insert(name.to_owned(), Rc::from(text));
    }

    fn text(&self, name: &str) -> Option<Rc<str>> {
        self.texts.borrow().get(name).cloned()
    }
}

/// The text of a remembered source, a path or a `file:` URL.
pub fn source_text(name: &str, cx: &mut Cx<'_>) -> Option<Rc<str>> {
    if let Some(text) = cx.slot::<Sources>().text(name) {
        return Some(text);
    }
    let path = match name.strip_prefix("file://") {
        Some(url) => percent_decode(url.split(['?', '#']).next().unwrap_or(url)),
        None => name.to_owned(),
    };
    if !path.starts_with('/') {
        return None;
    }
    Some(Rc::from(
        String::from_utf8_lossy(&std::fs::read(path).ok()?).as_ref(),
    ))
}

/// Line `line` (from 1) of a remembered source, a path or a `file:` URL.
pub fn source_line(name: &str, line: usize, cx: &mut Cx<'_>) -> Option<String> {
    source_text(name, cx)?
        .split('\n')
        .nth(line.checked_sub(1)?)
        .map(|line| line.trim_end_matches('\r').to_owned())
}

fn percent_decode(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let digits = (ahead.next(), ahead.next());
        let value = match (byte, digits) {
            (b'%', (Some(high), Some(low))) => {
                let digit = |c: u8| (c as char).to_digit(16);
                digit(high)
                    .zip(digit(low))
                    .and_then(|(high, low)| u8::try_from(high * 16 + low).ok())
            }
            _ => None,
        };
        match value {
            Some(value) => {
                out.push(value);
                bytes = ahead;
            }
            None => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A place a frame of a stack names.
#[derive(Debug, PartialEq, Eq)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
}

/// The first frame of a stack that lies in the program, not in the runtime.
fn first_place(stack: &str) -> Option<Place<'_>> {
    stack
        .split('\n')
        .filter_map(frame_place)
        .find(|place| !place.file.starts_with("node:"))
}

/// `    at name (file:line:column)` or `    at file:line:column`.
fn frame_place(line: &str) -> Option<Place<'_>> {
    let frame = line.strip_prefix("    at ")?;
    let location = match frame.strip_suffix(')') {
        Some(frame) => &frame[frame.find(" (")? + 2..],
        None => frame.strip_prefix("async ").unwrap_or(frame),
    };
    let (rest, column) = location.rsplit_once(':')?;
    let (file, line) = rest.rsplit_once(':')?;
    Some(Place {
        file,
        line: line.parse().ok()?,
        column: column.parse().ok()?,
    })
}

/// `file:line`, the line itself and a caret under `place`; with `statement`,
/// under the throw statement that made the error.
fn arrow(place: &Place<'_>, source: &str, statement: bool) -> String {
    let before: String = source.chars().take(place.column.saturating_sub(1)).collect();
    let before = match before.trim_end().strip_suffix("throw") {
        Some(start)
            if statement && !start.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') =>
        {
            start
        }
        _ => before.as_str(),
    };
    let space: String = before
        .chars()
        .map(|c| if c == '\t' { '\t' } else { ' ' })
        .collect();
    format!("{}:{}\n{source}\n{space}^", place.file, place.line)
}

/// The arrow for the first frame of a stack, if its source can be read and the
/// stack does not begin with an arrow already (a SyntaxError's, `vm`'s).
/// `only` limits it to frames of that file.
pub fn arrow_of(stack: &str, only: Option<&str>, cx: &mut Cx<'_>) -> Option<String> {
    if begins_with_arrow(stack) {
        return None;
    }
    arrow_of_frames(stack, only, true, cx)
}

fn arrow_of_frames(frames: &str, only: Option<&str>, statement: bool, cx: &mut Cx<'_>) -> Option<String> {
    let place = first_place(frames)?;
    if only.is_some_and(|file| file != place.file) {
        return None;
    }
    source_line(place.file, place.line, cx).map(|source| arrow(&place, &source, statement))
}

/// `file:line`, a line, a line of nothing but blanks and carets.
fn begins_with_arrow(stack: &str) -> bool {
    let mut lines = stack.split('\n');
    let place = lines
        .next()
        .and_then(|line| line.rsplit_once(':'))
        .is_some_and(|(_, line)| line.parse::<u32>().is_ok());
    let carets = lines
        .nth(1)
        .is_some_and(|line| line.chars().all(|c| matches!(c, ' ' | '\t' | '^')));
    place && carets
}

/// `errorSource(stack, statement, thrownAt)`: the arrow for the place an error was
/// thrown at, if known, or else for the first frame of its stack.
pub(super) fn error_source(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let stack: Option<String> = arg(args, 0, "stack", cx)?;
    let statement: bool = arg(args, 1, "statement", cx)?;
    let thrown_at: Option<String> = arg(args, 2, "thrownAt", cx)?;
    let stack = stack.unwrap_or_default();
    if begins_with_arrow(&stack) {
        return Ok(JsValue::undefined());
    }
    let thrown = thrown_at.and_then(|frame| arrow_of_frames(&frame, None, false, cx));
    Ok(
        match thrown.or_else(|| arrow_of_frames(&stack, None, statement, cx)) {
            Some(text) => JsString::from(text).into(),
            None => JsValue::undefined(),
        },
    )
}

/// `writeStderr(text)`: past every stream, for the last words of a process.
pub(super) fn write_stderr(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    use std::io::Write;
    let text: String = arg(args, 0, "text", cx)?;
    // Nobody is left to tell when stderr is closed.
    let _ = std::io::stderr().write_all(text.as_bytes());
    Ok(JsValue::undefined())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_from_frames() {
        let stack = "Error: a\n    at b\n    at f (node:fs:1:2)\n    at Object.<anonymous> (/a b/c (1).js:3:9)\n    at x";
        assert_eq!(
            first_place(stack),
            Some(Place {
                file: "/a b/c (1).js",
                line: 3,
                column: 9
            })
        );
        let stack = "Error\n    at file:///x.mjs:10:1";
        assert_eq!(
            first_place(stack),
            Some(Place {
                file: "file:///x.mjs",
                line: 10,
                column: 1
            })
        );
        assert_eq!(first_place("Error: (a:1:2)\n  at nothing"), None);
    }

    #[test]
    fn carets_stand_under_the_statement() {
        let place = Place {
            file: "/a.js",
            line: 2,
            column: 9,
        };
        assert_eq!(
            arrow(&place, "\tthrow  new A()", true),
            "/a.js:2\n\tthrow  new A()\n\t^"
        );
        let place = Place {
            file: "/a.js",
            line: 2,
            column: 5,
        };
        assert_eq!(arrow(&place, "a = b.c", true), "/a.js:2\na = b.c\n    ^");
    }

    #[test]
    fn decorated_stacks_are_known() {
        assert!(begins_with_arrow(
            "/a.js:3\n  var a b;\n        ^\n\nSyntaxError: x\n    at y"
        ));
        assert!(!begins_with_arrow("Error: a:3\n    at f (/a.js:1:2)\n    at g"));
        assert!(!begins_with_arrow("Error: a:3"));
    }

    #[test]
    fn urls_are_decoded() {
        assert_eq!(percent_decode("/a%20b%zz%4"), "/a b%zz%4");
    }
}
