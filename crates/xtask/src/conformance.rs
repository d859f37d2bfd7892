//! Drivers of the conformance layers: parse the few options, run in parallel,
//! print what differs and a table.

use std::collections::BTreeMap;
use std::path::PathBuf;

use ouro_conformance::cases::{self, Case, Verdict};
use ouro_conformance::process::{default_jobs, parallel};
use ouro_conformance::report::{self, Count, Progress};
use ouro_conformance::{node_suite as suite, packages as npm};

/// Options common to the drivers.
struct Request {
    program: Option<PathBuf>,
    oracle: Option<PathBuf>,
    suite: Option<PathBuf>,
    jobs: usize,
    filters: Vec<String>,
}

impl Request {
    fn parse(words: &[String]) -> Result<Request, String> {
        let mut request = Request {
            program: None,
            oracle: None,
            suite: None,
            jobs: default_jobs(),
            filters: vec![],
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || {
                words
                    .next()
                    .cloned()
                    .ok_or_else(|| format!("{word} needs a value"))
            };
            match word.as_str() {
                "--program" => request.program = Some(PathBuf::from(value()?)),
                "--oracle" => request.oracle = Some(PathBuf::from(value()?)),
                "--suite" => request.suite = Some(PathBuf::from(value()?)),
                "--jobs" | "-j" => {
                    request.jobs = value()?.parse().map_err(|_| "--jobs takes a number".to_owned())?;
                }
                option if option.starts_with('-') => {
                    return Err(format!("no option {option}; see cargo xtask help"));
                }
                filter => request.filters.push(filter.to_owned()),
            }
        }
        Ok(request)
    }

    fn program(&self) -> Result<PathBuf, String> {
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| crate::workspace().join("target"), PathBuf::from);
        let candidates = match &self.program {
            Some(program) => vec![program.clone()],
            None => vec![target.join("release/ouro"), target.join("debug/ouro")],
        };
        let found = candidates
            .iter()
            .find(|path| path.exists())
            .and_then(|path| path.canonicalize().ok());
        found.ok_or_else(|| "no ouro to run: cargo build first, or name one with --program".to_owned())
    }
}

/// `cargo xtask conformance`.
pub fn cases(words: &[String]) -> Result<(), String> {
    let request = Request::parse(words)?;
    let found = cases::find(&request.filters).map_err(|error| error.to_string())?;
    run(&request, &found, "conformance")
}

/// `cargo xtask packages`.
pub fn packages(words: &[String]) -> Result<(), String> {
    let request = Request::parse(words)?;
    let found = npm::find(&request.filters).map_err(|error| error.to_string())?;
    if let Err(reason) = npm::install() {
        println!("npm packages skipped: {reason}");
        return Ok(());
    }
    run(&request, &found, "packages")
}

fn run(request: &Request, found: &[Case], task: &str) -> Result<(), String> {
    if found.is_empty() {
        return Err("no case matches".to_owned());
    }
    if let Some(oracle) = &request.oracle {
        let oracle = oracle
            .canonicalize()
            .map_err(|error| format!("{}: {error}", oracle.display()))?;
        return record(request, found, &oracle);
    }
    let program = request.program()?;
    let progress = Progress::new(found.len());
    let verdicts = parallel(found, request.jobs, |case| {
        let verdict = cases::check(case, &program);
        progress.step(&case.name);
        verdict
    });
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut failures = String::new();
    for (case, verdict) in found.iter().zip(&verdicts) {
        let module = case.name.split('/').next().unwrap_or_default().to_owned();
        let count = counts.entry(module).or_default();
        count.total += 1;
        let why = match verdict {
            Verdict::Pass => {
                count.passed += 1;
                continue;
            }
            Verdict::Differs {
                expected,
                got,
                stderr,
            } => format!("{}{stderr}", report::diff(expected, got)),
            Verdict::Unrecorded => "no recording; record it with --oracle NODE\n".to_owned(),
            Verdict::Broken(why) => format!("{why}\n"),
        };
        failures.push_str(&format!(
            "FAIL {}\n{why}  again: cargo xtask {task} {}\n\n",
            case.name, case.name
        ));
    }
    let passed: usize = counts.values().map(|count| count.passed).sum();
    print!("{failures}{}", report::table(&counts));
    println!("{passed} passed, {} failed", found.len() - passed);
    if passed == found.len() {
        Ok(())
    } else {
        Err("some cases differ".to_owned())
    }
}

fn record(request: &Request, found: &[Case], oracle: &std::path::Path) -> Result<(), String> {
    let changed = parallel(found, request.jobs, |case| cases::record(case, oracle));
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

/// `cargo xtask node-suite`.
pub fn node_suite(words: &[String]) -> Result<(), String> {
    let request = Request::parse(words)?;
    let Some(tree) = request
        .suite
        .as_ref()
        .filter(|tree| tree.join("test/parallel").is_dir())
    else {
        println!("Node's suite skipped: name a Node source tree with --suite PATH");
        return Ok(());
    };
    let program = request.program()?;
    let text = std::fs::read_to_string(suite::expectations_path()).map_err(|error| error.to_string())?;
    let wanted = |name: &String| {
        request.filters.is_empty() || request.filters.iter().any(|f| name.contains(f.as_str()))
    };
    let listed: Vec<String> = suite::expectations(&text).into_iter().filter(wanted).collect();
    // Those of `sequential/` share fixed ports: one at a time, nothing beside them.
    let (listed, alone): (Vec<String>, Vec<String>) = listed
        .into_iter()
        .partition(|name| !name.starts_with("sequential/"));
    let progress = Progress::new(listed.len() + alone.len());
    let run = |name: &String| {
        // One more try: the suite has tests that depend on timing.
        let result = match suite::passes(name, tree, &program) {
            Ok(false) => suite::passes(name, tree, &program),
            other => other,
        };
        progress.step(name);
        result
    };
    let mut results = parallel(&listed, request.jobs, run);
    results.extend(parallel(&alone, 1, run));
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    let mut failed = 0;
    for (name, result) in listed.iter().chain(&alone).zip(results) {
        let count = counts.entry(suite::module_of(name)).or_default();
        count.total += 1;
        match result {
            Ok(true) => count.passed += 1,
            Ok(false) => {
                failed += 1;
                println!(
                    "FAIL {name}\n  again: cargo xtask node-suite --suite {} {name}",
                    tree.display()
                );
            }
            Err(error) => {
                failed += 1;
                println!("FAIL {name}: {error}");
            }
        }
    }
    print!("{}", report::table(&counts));
    println!("{} passed, {failed} failed", listed.len() + alone.len() - failed);
    if failed == 0 {
        Ok(())
    } else {
        Err("tests that passed before fail now".to_owned())
    }
}
