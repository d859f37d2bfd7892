//! A record: the fields every kind has, and the line it is in a file.

use std::fmt;
use std::io::BufRead;
use std::sync::Arc;

use ouro_event_loop::Phase;
use serde_json::Value;

use crate::field::{escaped, number, string};
use crate::{Kind, Text};

/// A place in a program.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Site {
    /// The file's path, or what stands for one (`[eval]`).
    pub file: Arc<str>,
    /// From 1.
    pub line: u32,
    /// From 1.
    pub column: u32,
}

impl Site {
    /// The place with the last part of the path only: `app.js:7`.
    pub fn short(&self) -> String {
        let mut text = String::with_capacity(40);
        self.push_short(&mut text);
        text
    }

    /// Appends [`Site::short`].
    pub(crate) fn push_short(&self, text: &mut String) {
        let from = self
            .file
            .bytes()
            .rposition(|byte| byte == b'/')
            .map_or(0, |slash| slash + 1);
        text.push_str(self.file.get(from..).unwrap_or_default());
        let mut line = Vec::with_capacity(12);
        line.push(b':');
        number(self.line.into(), &mut line);
        text.push_str(std::str::from_utf8(&line).unwrap_or_default());
    }

    /// The inverse of its `Display`.
    pub fn parse(text: &str) -> Option<Self> {
        let (rest, column) = text.rsplit_once(':')?;
        let (file, line) = rest.rsplit_once(':')?;
        Some(Self {
            file: Arc::from(file),
            line: line.parse().ok()?,
            column: column.parse().ok()?,
        })
    }
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// The keys every record may have, with their JSON types.
pub const HEAD: &[(&str, &str)] = &[
    ("n", "number"),
    ("t", "number"),
    ("i", "number"),
    ("p", "string"),
    ("k", "string"),
    ("by", "number"),
    ("at", "string"),
    ("why", "string"),
];

/// One thing that happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// Counts records from 0.
    pub n: u64,
    /// Nanoseconds since the start.
    pub t: u64,
    /// The iteration of the loop, from 1; 0 before the first.
    pub iteration: u64,
    /// Where the loop is.
    pub phase: Phase,
    /// The record that caused it: for a callback's start the one that queued it, else the callback it happened in.
    pub by: Option<u64>,
    /// The place in the program that did it.
    pub at: Option<Site>,
    /// Why now, or why this long.
    pub why: Option<Text>,
    /// What happened.
    pub kind: Kind,
}

/// The name of a phase in a trace.
pub fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::Outside => "outside",
        Phase::Pending => "pending",
        Phase::Poll => "poll",
        Phase::Check => "check",
        Phase::Closing => "closing",
        Phase::Timers => "timers",
    }
}

/// The inverse of [`phase_name`].
pub fn phase_from_name(name: &str) -> Option<Phase> {
    Some(match name {
        "outside" => Phase::Outside,
        "pending" => Phase::Pending,
        "poll" => Phase::Poll,
        "check" => Phase::Check,
        "closing" => Phase::Closing,
        "timers" => Phase::Timers,
        _ => return None,
    })
}

/// A line that is no record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseError {
    /// The line's number, from 1.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl std::error::Error for ParseError {}

impl Record {
    /// Appends the record as a line of JSON.
    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"{\"n\":");
        number(self.n, out);
        out.extend_from_slice(b",\"t\":");
        number(self.t, out);
        out.extend_from_slice(b",\"i\":");
        number(self.iteration, out);
        out.extend_from_slice(b",\"p\":\"");
        out.extend_from_slice(phase_name(self.phase).as_bytes());
        out.extend_from_slice(b"\",\"k\":\"");
        out.extend_from_slice(self.kind.name().as_bytes());
        out.push(b'"');
        if let Some(by) = self.by {
            out.extend_from_slice(b",\"by\":");
            number(by, out);
        }
        if let Some(site) = &self.at {
            out.extend_from_slice(b",\"at\":\"");
            escaped(&site.file, out);
            out.push(b':');
            number(site.line.into(), out);
            out.push(b':');
            number(site.column.into(), out);
            out.push(b'"');
        }
        if let Some(why) = &self.why {
            out.extend_from_slice(b",\"why\":");
            string(why, out);
        }
        self.kind.write(out);
        out.extend_from_slice(b"}\n");
    }

    /// Reads one line.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(line: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let map = value.as_object().ok_or("not an object")?;
        let need = |key: &str| {
            map.get(key)
                .and_then(Value::as_u64)
                .ok_or_else(|| format!("no number '{key}'"))
        };
        let text = |key: &str| map.get(key).and_then(Value::as_str);
        let name = text("k").ok_or("no string 'k'")?;
        Ok(Self {
            n: need("n")?,
            t: need("t")?,
            iteration: need("i")?,
            phase: text("p").and_then(phase_from_name).ok_or("no phase 'p'")?,
            by: map.get("by").and_then(Value::as_u64),
            at: text("at").and_then(Site::parse),
            why: text("why").map(|why| Text::Owned(why.to_owned())),
            kind: Kind::read(name, map)
                .ok_or_else(|| format!("unknown kind '{name}' or a field of it is missing"))?,
        })
    }
}

/// Reads a whole trace. A last line that was cut off (the process was killed) is left out.
///
/// # Errors
/// The first line that is no record, or what reading gave.
pub fn read(input: impl BufRead) -> Result<Vec<Record>, ParseError> {
    let mut records = Vec::new();
    let mut lines = input.split(b'\n').enumerate().peekable();
    while let Some((index, line)) = lines.next() {
        let error = |reason: String| ParseError {
            line: index + 1,
            reason,
        };
        let line = line.map_err(|e| error(e.to_string()))?;
        if line.is_empty() {
            continue;
        }
        let text = std::str::from_utf8(&line).map_err(|e| error(e.to_string()))?;
        match Record::parse(text) {
            Ok(record) => records.push(record),
            Err(_) if lines.peek().is_none() && !records.is_empty() => break,
            Err(reason) => return Err(error(reason)),
        }
    }
    match records.first().map(|record| &record.kind) {
        Some(Kind::TraceStart { schema, .. }) if *schema == crate::SCHEMA => Ok(records),
        Some(Kind::TraceStart { schema, .. }) => Err(ParseError {
            line: 1,
            reason: format!("schema {schema}; this program reads schema {}", crate::SCHEMA),
        }),
        _ => Err(ParseError {
            line: 1,
            reason: "not a trace: the first record is no trace.start".to_owned(),
        }),
    }
}
