//! The conformance runner: three layers, one report.
//!
//! ```text
//! cases     our own, against what Node printed            conformance/cases
//! packages  npm packages, against what Node printed       conformance/packages
//! node      Node's own suite, against the lists of what   conformance/node
//!           passes and what fails and why
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use ouro_conformance::cases::{self, Case, Verdict};
use ouro_conformance::expectations::{Expectations, Meaning};
use ouro_conformance::modules::Modules;
use ouro_conformance::node_suite::{self as suite, Runtime};
use ouro_conformance::process::{default_jobs, parallel};
use ouro_conformance::report::{self, Count, Progress};
use ouro_conformance::results::{self, Item, Status};
use ouro_conformance::{compat, packages as npm};

use crate::since;
use crate::words::Words;

/// The layers, in the order they run.
const LAYERS: [&str; 3] = ["cases", "packages", "node"];

/// One call.
struct Request {
    layers: Vec<String>,
    program: Option<PathBuf>,
    oracle: Option<PathBuf>,
    suite: Option<PathBuf>,
    jobs: usize,
    all: bool,
    accept: bool,
    json: Option<PathBuf>,
    junit: Option<PathBuf>,
    since: Option<PathBuf>,
    filters: Vec<String>,
}

/// The program that is run: the one named, else the one cargo built.
///
/// # Errors
/// That there is none.
pub(crate) fn program(named: Option<&Path>) -> Result<PathBuf, String> {
    let target = crate::target();
    let candidates = match named {
        Some(program) => vec![program.to_owned()],
        None => vec![target.join("release/ouro"), target.join("debug/ouro")],
    };
    let found = candidates
        .iter()
        .find(|path| path.exists())
        .and_then(|path| path.canonicalize().ok());
    found.ok_or_else(|| "no ouro to run: cargo build first, or name one with --program".to_owned())
}

impl Request {
    fn parse(words: &[String]) -> Result<Request, String> {
        let mut request = Request {
            layers: Vec::new(),
            program: None,
            oracle: None,
            suite: std::env::var_os("NODE_SUITE")
                .filter(|path| !path.is_empty())
                .map(PathBuf::from),
            jobs: default_jobs(),
            all: false,
            accept: false,
            json: None,
            junit: None,
            since: None,
            filters: vec![],
        };
        let mut words = Words::new(words);
        while let Some(option) = words.next() {
            match option {
                "--layer" => {
                    let layer = words.value()?;
                    if !LAYERS.contains(&layer.as_str()) {
                        return Err(format!("no layer {layer}: there are {}", LAYERS.join(", ")));
                    }
                    request.layers.push(layer);
                }
                "--program" => request.program = Some(PathBuf::from(words.value()?)),
                "--oracle" => request.oracle = Some(PathBuf::from(words.value()?)),
                "--suite" => request.suite = Some(PathBuf::from(words.value()?)),
                "--jobs" | "-j" => {
                    request.jobs = words
                        .value()?
                        .parse()
                        .map_err(|_| "--jobs takes a number".to_owned())?;
                }
                "--all" => request.all = true,
                "--accept" => (request.all, request.accept) = (true, true),
                "--json" => request.json = Some(PathBuf::from(words.value()?)),
                "--junit" => request.junit = Some(PathBuf::from(words.value()?)),
                "--since" => request.since = Some(words.inline().map_or_else(since::last, PathBuf::from)),
                option if option.starts_with('-') => {
                    return Err(format!("no option {option}; see cargo xtask help"));
                }
                filter => request.filters.push(filter.to_owned()),
            }
        }
        if request.layers.is_empty() {
            request.layers = LAYERS.map(str::to_owned).to_vec();
        }
        Ok(request)
    }

    /// The Node source tree: named, or where the helper script puts it.
    fn suite(&self) -> Option<PathBuf> {
        let is_suite = |path: &PathBuf| path.join("test/parallel").is_dir();
        if let Some(named) = &self.suite {
            return Some(named.clone())
                .filter(is_suite)
                .and_then(|path| path.canonicalize().ok());
        }
        let cache = std::env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache")))?;
        let mut trees: Vec<PathBuf> = std::fs::read_dir(cache.join("node-suite"))
            .ok()?
            .flatten()
            .map(|entry| entry.path())
            .filter(is_suite)
            .collect();
        trees.sort();
        trees.pop()
    }

    fn wants(&self, name: &str) -> bool {
        self.filters.is_empty() || self.filters.iter().any(|filter| name.contains(filter.as_str()))
    }
}

/// What the layers came to.
#[derive(Default)]
struct Outcome {
    items: Vec<Item>,
    /// Known failures per group, which are no failures of this run.
    known: BTreeMap<String, usize>,
    notes: Vec<String>,
}

impl Outcome {
    fn add(&mut self, group: &str, name: &str, status: Status, took: Duration) {
        self.items.push(Item {
            group: group.to_owned(),
            name: name.to_owned(),
            status,
            took,
        });
    }
}

/// `cargo xtask conformance`.
///
/// # Errors
/// What is wrong, in a sentence; also when something is not as expected.
pub fn conformance(words: &[String]) -> Result<(), String> {
    let request = Request::parse(words)?;
    if let Some(oracle) = &request.oracle {
        return record(&request, oracle);
    }
    let program = program(request.program.as_deref())?;
    let begun = Instant::now();
    let mut outcome = Outcome::default();
    for layer in &request.layers {
        match layer.as_str() {
            "cases" => run_cases("cases", &found_cases(&request)?, &request, &program, &mut outcome),
            "packages" => {
                let found = npm::find(&request.filters).map_err(|error| error.to_string())?;
                match if found.is_empty() { Ok(()) } else { npm::install() } {
                    Ok(()) => run_cases("packages", &found, &request, &program, &mut outcome),
                    Err(reason) => outcome.notes.push(format!("packages skipped: {reason}")),
                }
            }
            _ => run_node(&request, &program, &mut outcome)?,
        }
    }
    finish(&request, &outcome, begun.elapsed())
}

fn found_cases(request: &Request) -> Result<Vec<Case>, String> {
    cases::find(&request.filters).map_err(|error| error.to_string())
}

fn run_cases(layer: &str, found: &[Case], request: &Request, program: &Path, outcome: &mut Outcome) {
    let progress = Progress::new(found.len());
    let verdicts = parallel(found, request.jobs, |case| {
        let begun = Instant::now();
        let verdict = cases::check(case, program);
        progress.step(&case.name);
        (verdict, begun.elapsed())
    });
    for (case, (verdict, took)) in found.iter().zip(verdicts) {
        let status = match verdict {
            Verdict::Pass => Status::Passed,
            Verdict::Differs {
                expected,
                got,
                stderr,
            } => Status::Failed(format!("{}{stderr}", report::diff(&expected, &got))),
            Verdict::Unrecorded => Status::Failed("no recording; record it with --oracle NODE".to_owned()),
            Verdict::Broken(why) => Status::Failed(why),
            Verdict::Skipped(why) => Status::Skipped(why),
        };
        let module = case.name.split('/').next().unwrap_or_default();
        let group = if layer == "cases" {
            format!("cases/{module}")
        } else {
            layer.to_owned()
        };
        let name = case.name.strip_prefix("packages/").unwrap_or(&case.name);
        outcome.add(&group, name, status, took);
    }
}

/// Runs tests of Node's suite: the `sequential` ones share fixed ports and run one at a time, nothing beside them.
fn run_tests(
    tests: &[String],
    jobs: usize,
    tree: &Path,
    runtime: &Runtime<'_>,
    limit: impl Fn(&str) -> Duration + Sync,
    once_more: impl Fn(&str, &suite::Result) -> bool + Sync,
) -> Vec<(String, suite::Result, Duration)> {
    let (beside, alone): (Vec<String>, Vec<String>) = tests
        .iter()
        .cloned()
        .partition(|name| !name.starts_with("sequential/"));
    let progress = Progress::new(tests.len());
    let one = |name: &String| {
        let run = || match suite::run(name, tree, runtime, limit(name)) {
            Ok(done) => done,
            Err(error) => (suite::Result::Fail(error.to_string()), Duration::ZERO),
        };
        let mut done = run();
        // The suite has tests that depend on timing: what surprises is run again.
        if once_more(name, &done.0) {
            done = run();
        }
        progress.step(name);
        (name.clone(), done.0, done.1)
    };
    let mut results = parallel(&beside, jobs, one);
    results.extend(parallel(&alone, 1, one));
    results
}

fn run_node(request: &Request, program: &Path, outcome: &mut Outcome) -> Result<(), String> {
    let Some(tree) = request.suite() else {
        if request.suite.is_some() {
            return Err("--suite names no Node source tree".to_owned());
        }
        let note = "Node's suite skipped: name a source tree with --suite or NODE_SUITE, or let \
                    conformance/fetch-node-suite fetch one";
        outcome.notes.push(note.to_owned());
        return Ok(());
    };
    let mut expected = Expectations::read().map_err(|error| error.to_string())?;
    let tests: Vec<String> = if request.all {
        suite::open_tests(&tree).map_err(|error| format!("{}: {error}", tree.display()))?
    } else {
        expected.passing.iter().cloned().collect()
    };
    let tests: Vec<String> = tests
        .into_iter()
        .filter(|test| request.wants(test) && !expected.is_unstable(test))
        .collect();
    let runtime = Runtime::node(program);
    let limit = |test: &str| {
        if expected.failing.contains_key(test) {
            suite::SHORT_LIMIT
        } else {
            suite::LIMIT
        }
    };
    let surprises =
        |test: &str, result: &suite::Result| matches!(expected.judge(test, result), Meaning::Wrong(_));
    let results = run_tests(&tests, request.jobs, &tree, &runtime, limit, surprises);
    let modules = Modules::default();
    let mut accepted = expected.clone();
    for (test, result, took) in &results {
        let group = format!("node/{}", modules.of(test));
        let status = match expected.judge(test, result) {
            Meaning::Pass => Status::Passed,
            Meaning::KnownFailure(reason) => {
                *outcome.known.entry(group.clone()).or_default() += 1;
                Status::Skipped(format!("known to fail: {reason}"))
            }
            Meaning::Wrong(_) if request.accept => {
                accepted.accept(test, result);
                outcome.notes.push(format!("accepted {test}"));
                match result {
                    suite::Result::Pass => Status::Passed,
                    suite::Result::Fail(why) => Status::Skipped(format!("known to fail: {why}")),
                }
            }
            Meaning::Wrong(why) => Status::Failed(why),
        };
        outcome.add(&group, test, status, *took);
    }
    if request.accept {
        expected = accepted;
        expected.write().map_err(|error| error.to_string())?;
        compat::write().map_err(|error| error.to_string())?;
    }
    Ok(())
}

/// Prints the failures and the table, writes the files, decides.
fn finish(request: &Request, outcome: &Outcome, took: Duration) -> Result<(), String> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut broken: Vec<&str> = Vec::new();
    for item in &outcome.items {
        let count = counts.entry(item.group.clone()).or_default();
        count.total += 1;
        match &item.status {
            Status::Passed => count.passed += 1,
            Status::Skipped(_) => {}
            Status::Failed(why) => {
                let (layer, module) = item.group.split_once('/').unwrap_or((&item.group, &item.name));
                let end = if why.ends_with('\n') { "" } else { "\n" };
                println!(
                    "FAIL {} (module {module})\n{why}{end}  again: cargo xtask conformance --layer {layer} {}\n",
                    item.name, item.name
                );
                broken.push(module);
            }
        }
    }
    print!("{}", report::table(&counts));
    for note in &outcome.notes {
        println!("{note}");
    }
    let sum = |of: fn(&Status) -> bool| outcome.items.iter().filter(|item| of(&item.status)).count();
    println!(
        "{} passed, {} known to fail, {} failed, in {} s",
        sum(|status| *status == Status::Passed),
        sum(|status| matches!(status, Status::Skipped(_))),
        broken.len(),
        took.as_secs()
    );
    let write = |path: &Option<PathBuf>, text: String| match path {
        Some(path) => std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display())),
        None => Ok(()),
    };
    write(&request.json, results::json(&outcome.items).to_string() + "\n")?;
    write(&request.junit, results::junit(&outcome.items))?;
    if let Some(path) = &request.since {
        print!("{}", since::compare(path, &outcome.items)?);
    }
    since::remember(&outcome.items).map_err(|error| format!("{}: {error}", since::last().display()))?;
    if outcome.items.is_empty() && outcome.notes.is_empty() {
        return Err("nothing matches".to_owned());
    }
    if broken.is_empty() {
        return Ok(());
    }
    broken.sort_unstable();
    broken.dedup();
    Err(format!("not as expected: {}", broken.join(", ")))
}

/// Records what a real Node prints, in the layers that have recordings.
fn record(request: &Request, oracle: &Path) -> Result<(), String> {
    let oracle = oracle
        .canonicalize()
        .map_err(|error| format!("{}: {error}", oracle.display()))?;
    let mut found = Vec::new();
    if request.layers.iter().any(|layer| layer == "cases") {
        found.extend(found_cases(request)?);
    }
    // All packages only on demand: some of their recordings come from the network's packages.
    if request.layers == ["packages"] {
        npm::install()?;
        found.extend(npm::find(&request.filters).map_err(|error| error.to_string())?);
    }
    if found.is_empty() {
        return Err("no case matches".to_owned());
    }
    let changed = parallel(&found, request.jobs, |case| cases::record(case, &oracle));
    let mut count = 0;
    for (case, changed) in found.iter().zip(changed) {
        if changed.map_err(|error| error.to_string())? {
            println!("recorded {}", case.name);
            count += 1;
        }
    }
    println!("{count} of {} recordings changed", found.len());
    Ok(())
}

/// `cargo xtask compat`: records other runtimes that are named or present, and writes the table.
///
/// # Errors
/// What is wrong; with `--check`, that the table is not current.
pub fn compat_page(words: &[String]) -> Result<(), String> {
    if words == ["--check"] {
        return match compat::is_current() {
            Ok(true) => Ok(()),
            Ok(false) => {
                Err("docs/src/compat.md does not show the figures as they are: cargo xtask compat".to_owned())
            }
            Err(error) => Err(error.to_string()),
        };
    }
    let (names, rest): (Vec<String>, Vec<String>) = words.iter().cloned().partition(|word| {
        ["node", "deno", "bun"]
            .iter()
            .any(|known| word.starts_with(&format!("{known}=")))
    });
    let request = Request::parse(&rest)?;
    for named in names {
        let (name, program) = named.split_once('=').unwrap_or_default();
        measure(name, Path::new(program), &request)?;
    }
    let changed = compat::write().map_err(|error| error.to_string())?;
    println!(
        "docs/src/compat.md {}",
        if changed { "written" } else { "is current" }
    );
    Ok(())
}

/// Runs the tests that count with another runtime.
fn measure(name: &str, program: &Path, request: &Request) -> Result<(), String> {
    let tree = request.suite().ok_or("name a Node source tree with --suite")?;
    let program = program
        .canonicalize()
        .map_err(|error| format!("{}: {error}", program.display()))?;
    let expected = Expectations::read().map_err(|error| error.to_string())?;
    let counted = |test: &&String| !expected.is_unstable(test) && request.wants(test);
    let tests: Vec<String> = expected
        .passing
        .iter()
        .chain(expected.failing.keys())
        .filter(counted)
        .cloned()
        .collect();
    let runtime = match name {
        "deno" => Runtime::deno(&program),
        "bun" => Runtime::bun(&program),
        _ => Runtime::node(&program),
    };
    let once_more = |_: &str, result: &suite::Result| *result != suite::Result::Pass;
    let results = run_tests(
        &tests,
        request.jobs,
        &tree,
        &runtime,
        |_| suite::SHORT_LIMIT,
        once_more,
    );
    let modules = Modules::default();
    let mut passed: BTreeMap<String, u64> = BTreeMap::new();
    for (test, _, _) in results
        .iter()
        .filter(|(_, result, _)| *result == suite::Result::Pass)
    {
        *passed.entry(modules.of(test).to_owned()).or_default() += 1;
    }
    println!(
        "{name}: {} of {} passed",
        passed.values().sum::<u64>(),
        tests.len()
    );
    compat::record(name, passed).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(words: &[&str]) -> Result<Request, String> {
        Request::parse(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn options_and_filters_are_told_apart() {
        let request = parse(&["--layer", "cases", "-j", "3", "fs/", "--json=a.json", "--accept"]).unwrap();
        assert_eq!(
            (request.layers.len(), request.jobs, request.filters.len()),
            (1, 3, 1)
        );
        assert!(request.all && request.accept && request.json.is_some());
        assert!(request.wants("fs/stat") && !request.wants("net/a"));
        assert!(
            parse(&["--layer", "x"]).is_err() && parse(&["--colour"]).is_err() && parse(&["--json"]).is_err()
        );
    }

    #[test]
    fn since_takes_a_file_or_the_last_run() {
        assert_eq!(parse(&["--since"]).unwrap().since, Some(since::last()));
        assert_eq!(parse(&["--since=x.json"]).unwrap().since, Some("x.json".into()));
    }
}
