//! `cargo xtask test262`: the tests of test262, or our own sample in its format, run and compared.
//!
//! ```text
//! front_matter  what a test says about itself
//! suite         which tests there are, in which modes, with which harness
//! program       one test in a process: through our driver, or as one file for a bare shell
//! judge         what was seen against what the test demands
//! results       lines, comparisons, the list of expected failures
//! ```

mod front_matter;
mod judge;
mod program;
mod results;
mod suite;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ouro_conformance::process::{default_jobs, parallel};
use ouro_conformance::report::{self, Count, Progress};

use program::Program;
use results::{Outcome, Status};
use suite::Suite;

use crate::words::Words;

/// How it is called.
pub const HELP: &str = "\
cargo xtask test262 [PATH]                run test262, or our own sample of tests in its format
    PATH                                  a checkout of test262 (default: conformance/test262)
    --program PROGRAM                     the runtime (default: target/release/ouro, else target/debug/ouro)
    --than PROGRAM|FILE                   compare with another program, or with a file of --results; fails when worse
    --than-shell                          that program is a bare engine: it runs one file as a script
    --only PART                           only tests whose path contains this (repeatable)
    --results FILE                        write a line per test: pass|fail|skip|timeout PATH MODE REASON
    --limit SECONDS                       the time a test has (default: 10)
    --jobs N                              how many at a time
";

const EXAMPLES: &str = "
Examples:
  cargo xtask test262
  cargo xtask test262 --only built-ins/Array/ --only language/statements/class/
  cargo xtask test262 ~/src/test262 --results ours.txt
  cargo xtask test262 ~/src/test262 --than ~/bin/boa --than-shell
";

/// Our own tests, harness and driver.
fn sample() -> PathBuf {
    crate::workspace().join("conformance/test262")
}

/// One call.
#[derive(Debug)]
struct Request {
    path: Option<PathBuf>,
    program: Option<PathBuf>,
    than: Option<PathBuf>,
    than_shell: bool,
    only: Vec<String>,
    results: Option<PathBuf>,
    limit: Duration,
    jobs: usize,
}

impl Request {
    fn parse(words: &[String]) -> Result<Request, String> {
        let mut request = Request {
            path: None,
            program: None,
            than: None,
            than_shell: false,
            only: Vec::new(),
            results: None,
            limit: Duration::from_secs(10),
            jobs: default_jobs(),
        };
        let mut words = Words::new(words);
        while let Some(option) = words.next() {
            let number = |text: String| match text.parse::<u32>() {
                Ok(number) if number > 0 => Ok(number),
                _ => Err(format!("{option} takes a number above 0")),
            };
            match option {
                "--program" => request.program = Some(words.value()?.into()),
                "--than" => request.than = Some(words.value()?.into()),
                "--than-shell" => request.than_shell = true,
                "--only" => request.only.push(words.value()?),
                "--results" => request.results = Some(words.value()?.into()),
                "--limit" => request.limit = Duration::from_secs(number(words.value()?)?.into()),
                "--jobs" | "-j" => request.jobs = number(words.value()?)? as usize,
                option if option.starts_with('-') => {
                    return Err(format!("no option {option}; see cargo xtask test262 --help"));
                }
                path if request.path.is_none() => request.path = Some(path.into()),
                path => return Err(format!("one suite at a time; {path} is a second one")),
            }
        }
        if request.than_shell && request.than.is_none() {
            return Err("--than-shell says what the program of --than is: name one".to_owned());
        }
        Ok(request)
    }
}

/// `cargo xtask test262`.
///
/// # Errors
/// What is wrong, in a sentence; also when something is worse or not as expected.
pub fn test262(words: &[String]) -> Result<(), String> {
    if words.iter().any(|word| word == "--help" || word == "-h") {
        print!("{HELP}{EXAMPLES}");
        return Ok(());
    }
    let request = Request::parse(words)?;
    let root = request.path.clone().unwrap_or_else(sample);
    let suite = Suite::open(&root)?;
    let tests = suite.tests(&request.only)?;
    if tests.is_empty() {
        return Err("nothing matches".to_owned());
    }
    let ours = Program::node(
        &crate::conformance::program(request.program.as_deref())?,
        request.limit,
    );
    // Before the first run: a mistake there shall not cost the time of this one.
    let other = match &request.than {
        Some(than) => Some(Other::open(than, &request)?),
        None => None,
    };
    let begun = Instant::now();
    let outcomes = run_all(&suite, &tests, &ours, request.jobs);
    if let Some(file) = &request.results {
        std::fs::write(file, results::written(&outcomes))
            .map_err(|error| format!("{}: {error}", file.display()))?;
    }
    print!("{}", summary(&outcomes, begun.elapsed()));
    match other {
        Some(other) => {
            let theirs = match other {
                Other::Results(outcomes) => outcomes,
                Other::Program(program) => {
                    let begun = Instant::now();
                    let theirs = run_all(&suite, &tests, &program, request.jobs);
                    print!("the other: {}", totals(&theirs, begun.elapsed()));
                    theirs
                }
            };
            compare(&outcomes, &theirs)
        }
        None if suite.root() == sample() => check(&outcomes, &ours, request.only.is_empty()),
        None => {
            for outcome in outcomes.iter().filter(|outcome| outcome.status.is_bad()) {
                println!("{outcome}");
            }
            Ok(())
        }
    }
}

/// What to compare with.
enum Other {
    Program(Program),
    Results(Vec<Outcome>),
}

impl Other {
    fn open(path: &Path, request: &Request) -> Result<Other, String> {
        let path = path
            .canonicalize()
            .map_err(|error| format!("{}: {error}", path.display()))?;
        if request.than_shell {
            return Ok(Other::Program(Program::shell(&path, request.limit)?));
        }
        let bytes = std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let results = std::str::from_utf8(&bytes)
            .ok()
            .and_then(results::read)
            .filter(|outcomes| !outcomes.is_empty());
        Ok(match results {
            Some(outcomes) => Other::Results(outcomes),
            None => Other::Program(Program::node(&path, request.limit)),
        })
    }
}

fn run_all(suite: &Suite, tests: &[String], program: &Program, jobs: usize) -> Vec<Outcome> {
    let progress = Progress::new(tests.len());
    let outcomes = parallel(tests, jobs, |path| {
        let outcomes = run_one(suite, path, program);
        progress.step(path);
        outcomes
    });
    outcomes.into_iter().flatten().collect()
}

/// A test in all its modes.
fn run_one(suite: &Suite, path: &str, program: &Program) -> Vec<Outcome> {
    let test = match suite.read(path) {
        Ok(test) => test,
        Err(problem) => {
            return vec![Outcome::new(path, results::Mode::Raw, Status::Fail, &problem)];
        }
    };
    let one = |mode: &results::Mode| {
        let (status, reason) = match test.unfit() {
            Some(why) => (Status::Skip, why.to_owned()),
            None => judge::judge(&test.meta, &program.run(suite, &test, *mode)),
        };
        Outcome::new(&test.path, *mode, status, &reason)
    };
    test.modes().iter().map(one).collect()
}

fn count(outcomes: &[Outcome], status: Status) -> usize {
    outcomes.iter().filter(|outcome| outcome.status == status).count()
}

/// The table per top directory, and the totals.
fn summary(outcomes: &[Outcome], took: Duration) -> String {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.status != Status::Skip) {
        let top = outcome.key.0.split('/').nth(1).unwrap_or_default();
        let count = counts.entry(top.to_owned()).or_default();
        count.total += 1;
        count.passed += usize::from(outcome.status == Status::Pass);
    }
    report::table(&counts) + &totals(outcomes, took)
}

fn totals(outcomes: &[Outcome], took: Duration) -> String {
    let mut skipped: BTreeMap<&str, usize> = BTreeMap::new();
    for outcome in outcomes.iter().filter(|outcome| outcome.status == Status::Skip) {
        *skipped.entry(&outcome.reason).or_default() += 1;
    }
    let mut text = format!(
        "{} passed, {} failed, {} timed out, {} skipped, in {} s\n",
        count(outcomes, Status::Pass),
        count(outcomes, Status::Fail),
        count(outcomes, Status::Timeout),
        count(outcomes, Status::Skip),
        took.as_secs()
    );
    for (reason, count) in skipped {
        text.push_str(&format!("  skipped {count}: {reason}\n"));
    }
    text
}

/// Lists what is worse and what is better.
fn compare(ours: &[Outcome], theirs: &[Outcome]) -> Result<(), String> {
    let found = results::compare(ours, theirs);
    for (word, list) in [("better", &found.better), ("worse", &found.worse)] {
        for outcome in list {
            println!("{word}: {outcome}");
        }
    }
    println!(
        "{} compared, {} left out: {} worse, {} better",
        found.compared,
        found.left_out,
        found.worse.len(),
        found.better.len()
    );
    if found.compared == 0 {
        return Err("nothing could be compared".to_owned());
    }
    match found.worse.len() {
        0 => Ok(()),
        count => Err(format!("worse in {count} of {}", found.compared)),
    }
}

/// Compares a run of the sample with the list of what ouro fails. Other programs have no such list.
fn check(outcomes: &[Outcome], program: &Program, whole: bool) -> Result<(), String> {
    let file = sample().join("expected-failures.txt");
    let expected = if program.is_ours() {
        let text = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        results::expected(&text).map_err(|problem| format!("{}: {problem}", file.display()))?
    } else {
        BTreeMap::new()
    };
    let surprises = results::surprises(outcomes, &expected, whole);
    for surprise in &surprises {
        println!("{surprise}");
    }
    match surprises.len() {
        0 => Ok(()),
        count => Err(format!("{count} not as expected")),
    }
}

#[cfg(test)]
mod tests {
    use super::results::Mode;
    use super::*;

    fn parse(words: &[&str]) -> Result<Request, String> {
        Request::parse(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_understood() {
        let request = parse(&[
            "suite",
            "--only",
            "a",
            "--only=b",
            "-j",
            "3",
            "--limit=2",
            "--than",
            "x",
        ])
        .unwrap();
        assert_eq!(request.path, Some("suite".into()));
        assert_eq!((request.only.len(), request.jobs), (2, 3));
        assert_eq!(
            (request.limit, request.than),
            (Duration::from_secs(2), Some("x".into()))
        );
        for wrong in [
            &["--colour"][..],
            &["a", "b"],
            &["--only"],
            &["--jobs", "0"],
            &["--limit", "x"],
            &["--than-shell"],
        ] {
            assert!(parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn the_summary_counts_by_directory_and_leaves_out_what_was_skipped() {
        let outcomes = [
            Outcome::new("test/language/a.js", Mode::Sloppy, Status::Pass, ""),
            Outcome::new("test/language/a.js", Mode::Strict, Status::Timeout, ""),
            Outcome::new("test/built-ins/b.js", Mode::Sloppy, Status::Skip, "needs it"),
        ];
        let text = summary(&outcomes, Duration::from_secs(1));
        assert_eq!(
            text,
            "language      1/2      50.0 %\n1 passed, 0 failed, 1 timed out, 1 skipped, in 1 s\n  skipped 1: needs it\n"
        );
    }

    #[test]
    fn nothing_compared_is_no_success() {
        let ours = [Outcome::new("test/a.js", Mode::Sloppy, Status::Pass, "")];
        assert!(compare(&ours, &[]).is_err());
        assert!(compare(&ours, &ours).is_ok());
        let bad = [Outcome::new("test/a.js", Mode::Sloppy, Status::Fail, "x")];
        assert!(compare(&bad, &ours).is_err() && compare(&ours, &bad).is_ok());
    }
}
