//! Results as lines, what differs between two runs, and the list of expected failures.
//!
//! A line of a results file is `pass|fail|skip|timeout PATH MODE REASON`; one of the list of expected failures is
//! `PATH MODE REASON`. There, what begins with `#` is for the reader.

use std::collections::BTreeMap;
use std::fmt;

/// What a test came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// As it demands.
    Pass,
    /// Otherwise.
    Fail,
    /// Not run.
    Skip,
    /// Ended by the time limit.
    Timeout,
}

impl Status {
    fn word(self) -> &'static str {
        match self {
            Status::Pass => "pass",
            Status::Fail => "fail",
            Status::Skip => "skip",
            Status::Timeout => "timeout",
        }
    }

    fn of(word: &str) -> Option<Status> {
        [Status::Pass, Status::Fail, Status::Skip, Status::Timeout]
            .into_iter()
            .find(|status| status.word() == word)
    }

    /// It ran and did not pass.
    pub fn is_bad(self) -> bool {
        matches!(self, Status::Fail | Status::Timeout)
    }
}

/// How the source of a test is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// As a script.
    Sloppy,
    /// As a script in strict mode.
    Strict,
    /// As a module.
    Module,
    /// As a script with nothing before it.
    Raw,
}

impl Mode {
    /// Its name in results and for the driver.
    pub fn word(self) -> &'static str {
        match self {
            Mode::Sloppy => "sloppy",
            Mode::Strict => "strict",
            Mode::Module => "module",
            Mode::Raw => "raw",
        }
    }

    fn of(word: &str) -> Option<Mode> {
        [Mode::Sloppy, Mode::Strict, Mode::Module, Mode::Raw]
            .into_iter()
            .find(|mode| mode.word() == word)
    }
}

/// A test in one mode.
pub type Key = (String, Mode);

/// One result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The test's path below the suite, and how it was taken.
    pub key: Key,
    /// What it came to.
    pub status: Status,
    /// Why, on one line; empty for a pass.
    pub reason: String,
}

impl Outcome {
    /// A result whose reason is brought onto one line.
    pub fn new(path: &str, mode: Mode, status: Status, reason: &str) -> Outcome {
        let mut reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some((end, _)) = reason.char_indices().nth(REASON) {
            reason.truncate(end);
        }
        Outcome {
            key: (path.to_owned(), mode),
            status,
            reason,
        }
    }
}

/// Longest reason, in characters.
const REASON: usize = 300;

impl fmt::Display for Outcome {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = format!(
            "{} {} {} {}",
            self.status.word(),
            self.key.0,
            self.key.1.word(),
            self.reason
        );
        to.write_str(line.trim_end())
    }
}

/// A results file: one line per result, sorted.
pub fn written(outcomes: &[Outcome]) -> String {
    let mut lines: Vec<String> = outcomes.iter().map(|outcome| format!("{outcome}\n")).collect();
    lines.sort();
    lines.concat()
}

/// Reads a results file; nothing when `text` is something else.
pub fn read(text: &str) -> Option<Vec<Outcome>> {
    text.lines()
        .map(|line| {
            let (status, rest) = line.split_once(' ')?;
            let (key, reason) = key_of(rest)?;
            Some(Outcome {
                key,
                status: Status::of(status)?,
                reason,
            })
        })
        .collect()
}

/// `PATH MODE REASON` taken apart.
fn key_of(text: &str) -> Option<(Key, String)> {
    let mut words = text.splitn(3, ' ');
    let (path, mode) = (words.next()?, Mode::of(words.next()?)?);
    Some((
        (path.to_owned(), mode),
        words.next().unwrap_or_default().to_owned(),
    ))
}

/// What one run has over another.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Failed here, passed there.
    pub worse: Vec<Outcome>,
    /// Passed here; the failures there.
    pub better: Vec<Outcome>,
    /// Results both have.
    pub compared: usize,
    /// Results of ours with nothing to stand beside.
    pub left_out: usize,
}

/// Compares `ours` with `theirs`; what either skipped is left out.
pub fn compare(ours: &[Outcome], theirs: &[Outcome]) -> Differences {
    let others: BTreeMap<&Key, &Outcome> = theirs
        .iter()
        .filter(|outcome| outcome.status != Status::Skip)
        .map(|outcome| (&outcome.key, outcome))
        .collect();
    let mut found = Differences::default();
    for outcome in ours {
        let other = others
            .get(&outcome.key)
            .filter(|_| outcome.status != Status::Skip);
        let Some(other) = other else {
            found.left_out += 1;
            continue;
        };
        found.compared += 1;
        match (outcome.status, other.status) {
            (Status::Pass, bad) if bad.is_bad() => found.better.push((*other).clone()),
            (bad, Status::Pass) if bad.is_bad() => found.worse.push(outcome.clone()),
            _ => {}
        }
    }
    found
}

/// The list of expected failures.
///
/// # Errors
/// A line that is none.
pub fn expected(text: &str) -> Result<BTreeMap<Key, String>, String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| key_of(line).ok_or_else(|| format!("not PATH MODE REASON: {line}")))
        .collect()
}

/// What is not as the list says, one sentence each: failures that are not in it, passes that are, and with `whole`
/// entries that name no test.
pub fn surprises(outcomes: &[Outcome], expected: &BTreeMap<Key, String>, whole: bool) -> Vec<String> {
    let mut found = Vec::new();
    for outcome in outcomes {
        let listed = expected.contains_key(&outcome.key);
        let (path, mode) = (&outcome.key.0, outcome.key.1.word());
        if outcome.status.is_bad() && !listed {
            let what = if outcome.status == Status::Timeout {
                "ran out of time"
            } else {
                &outcome.reason
            };
            found.push(format!(
                "FAIL {path} ({mode})\n  {what}\n  again: cargo xtask test262 --only {path}"
            ));
        } else if listed && outcome.status == Status::Pass {
            found.push(format!(
                "PASS {path} ({mode}): expected to fail; take it off the list"
            ));
        }
    }
    if whole {
        let gone = expected
            .keys()
            .filter(|key| !outcomes.iter().any(|outcome| outcome.key == **key));
        found.extend(gone.map(|(path, mode)| {
            format!(
                "GONE {path} ({}): in the list of expected failures, but no test",
                mode.word()
            )
        }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(path: &str, status: Status) -> Outcome {
        Outcome::new(path, Mode::Strict, status, "a\n b")
    }

    #[test]
    fn results_are_read_as_they_were_written() {
        let outcomes = [
            outcome("test/a.js", Status::Fail),
            Outcome::new("test/b.js", Mode::Raw, Status::Pass, ""),
        ];
        let text = written(&outcomes);
        assert_eq!(text, "fail test/a.js strict a b\npass test/b.js raw\n");
        assert_eq!(read(&text).unwrap(), outcomes);
        assert_eq!(read("\u{7f}ELF"), None);
        assert_eq!(read("#!/bin/sh\necho"), None);
    }

    #[test]
    fn only_what_both_ran_is_compared() {
        let ours = [
            outcome("a", Status::Fail),
            outcome("b", Status::Pass),
            outcome("c", Status::Timeout),
            outcome("d", Status::Pass),
            outcome("e", Status::Skip),
            outcome("f", Status::Fail),
        ];
        let theirs = [
            outcome("a", Status::Pass),
            outcome("b", Status::Timeout),
            outcome("c", Status::Fail),
            outcome("e", Status::Pass),
            outcome("f", Status::Skip),
        ];
        let found = compare(&ours, &theirs);
        let names = |list: &[Outcome]| {
            list.iter()
                .map(|outcome| outcome.key.0.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            (names(&found.worse), names(&found.better)),
            (vec!["a".to_owned()], vec!["b".to_owned()])
        );
        assert_eq!((found.compared, found.left_out), (3, 3));
    }

    #[test]
    fn the_list_must_be_true() {
        let list = expected("# why\n\na strict reason why\nb strict\nz raw gone\n").unwrap();
        assert_eq!(list[&("a".to_owned(), Mode::Strict)], "reason why");
        let outcomes = [
            outcome("a", Status::Fail),
            outcome("b", Status::Pass),
            outcome("c", Status::Fail),
        ];
        let found = surprises(&outcomes, &list, true);
        let starts: Vec<&str> = found
            .iter()
            .filter_map(|line| line.split_once(' '))
            .map(|(word, _)| word)
            .collect();
        assert_eq!(starts, ["PASS", "FAIL", "GONE"]);
        assert_eq!(surprises(&outcomes, &list, false).len(), 2);
        assert!(expected("a sometimes x").is_err());
    }
}
