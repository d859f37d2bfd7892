//! Node's own test suite, run from where a Node source tree lies; nothing of it
//! is copied. What each test must come to is in [`crate::expectations`].
//!
//! As Node's own runner does: the flags of the first `// Flags:` line, the source
//! tree as working directory, a private temporary folder, exit status 0 is a pass
//! and a `1..0 # Skipped` line is not.
//!
//! A quarter of the suite is held out: never listed, opened or run, so that it
//! stays an independent measure ([`is_held_out`]).

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;
use std::time::Duration;

use sha2::{Digest, Sha256};

use crate::folder::Folder;
use crate::process::{self, Outcome, Output, Run};

/// Time limit of a test that should pass.
pub const LIMIT: Duration = Duration::from_secs(90);

/// Time limit of a test that is known to fail.
pub const SHORT_LIMIT: Duration = Duration::from_secs(20);

/// Options that need the internals of Node or V8: such tests tell nothing about compatibility.
const INTERNAL_FLAGS: &[&str] = &[
    "expose-internals",
    "test-udp-no-try-send",
    "debug-arraybuffer-allocations",
    "no-node-snapshot",
    "node-snapshot",
    "allow-natives-syntax",
    "expose-externalize-string",
    "stress-compaction",
    "predictable-gc-schedule",
    "gc-interval",
    "noconcurrent-recompilation",
    "no-concurrent-array-buffer-sweeping",
    "v8-pool-size",
    "jitless",
    "max-lazy",
    "enable-sharedarraybuffer-per-context",
];

/// Names the flag of Node's internals without using it.
const NOT_INTERNAL: &str = "test-cli-node-options-disallowed.js";

/// Whether a test is of the quarter nobody looks at.
pub fn is_held_out(test: &str) -> bool {
    let name = test.rsplit('/').next().unwrap_or(test);
    // The digest as a number, divisible by four.
    Sha256::digest(name.as_bytes())
        .last()
        .is_some_and(|last| last % 4 == 0)
}

/// The tests of a tree that may be run: those not held out that need no internals and that Node itself runs on Linux.
///
/// # Errors
/// When the tree cannot be read.
pub fn open_tests(suite: &Path) -> io::Result<Vec<String>> {
    let mut tests = Vec::new();
    for folder in ["parallel", "sequential"] {
        let path = suite.join("test").join(folder);
        let status = fs::read_to_string(path.join(format!("{folder}.status"))).unwrap_or_default();
        let skipped = skipped_by_status(&status);
        for entry in fs::read_dir(&path)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            let Some((stem, extension)) = name.rsplit_once('.') else {
                continue;
            };
            let is_test = name.starts_with("test-") && (extension == "js" || extension == "mjs");
            if !is_test || is_held_out(&name) || skipped.contains_key(stem) {
                continue;
            }
            if !needs_internals(&name, &source(&path.join(&name))?) {
                tests.push(format!("{folder}/{name}"));
            }
        }
    }
    tests.sort();
    Ok(tests)
}

fn source(path: &Path) -> io::Result<String> {
    Ok(String::from_utf8_lossy(&fs::read(path)?).into_owned())
}

/// Names a `.status` file skips on Linux.
fn skipped_by_status(text: &str) -> BTreeMap<String, ()> {
    let mut skipped = BTreeMap::new();
    let mut applies = false;
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(condition) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            let condition = condition.trim();
            applies = condition == "true"
                || (condition
                    .split("||")
                    .all(|part| part.trim().starts_with("$system=="))
                    && condition.split("||").any(|part| part.trim() == "$system==linux"));
        } else if applies
            && let Some((name, outcome)) = line.split_once(':')
            && outcome.to_uppercase().contains("SKIP")
        {
            skipped.insert(name.trim().to_owned(), ());
        }
    }
    skipped
}

fn needs_internals(name: &str, source: &str) -> bool {
    let is_internal = |flag: &&str| {
        let flag = flag.replace('_', "-");
        let flag = flag.trim_start_matches('-').split('=').next().unwrap_or_default();
        INTERNAL_FLAGS.contains(&flag)
    };
    let spawns = [
        "'--expose-internals'",
        "\"--expose-internals\"",
        "'--expose_internals'",
        "\"--expose_internals\"",
    ];
    flags_of(source).iter().any(is_internal)
        || (name != NOT_INTERNAL && spawns.iter().any(|quoted| source.contains(quoted)))
}

/// Options of the first `// Flags:` line.
fn flags_of(source: &str) -> Vec<&str> {
    let line = source
        .lines()
        .find_map(|line| line.split_once("// Flags:").map(|(_, flags)| flags));
    line.map(|flags| flags.split_whitespace().collect())
        .unwrap_or_default()
}

/// What a test came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Result {
    /// It passed.
    Pass,
    /// It did not; why, in a line.
    Fail(String),
}

/// A program that runs tests, and how it wants to be called.
pub struct Runtime<'a> {
    /// The program.
    pub program: &'a Path,
    /// What comes before the script.
    pub prefix: &'a [&'a str],
    /// How it is given an option of Node's that a test asks for, if it knows that one.
    pub option: fn(&str) -> Option<String>,
    /// Additional environment.
    pub env: &'a [(&'static str, &'static str)],
}

impl<'a> Runtime<'a> {
    /// Node, or a program that is called as Node is.
    pub fn node(program: &'a Path) -> Self {
        let option = |flag: &str| Some(flag.to_owned());
        Runtime {
            program,
            prefix: &[],
            option,
            env: &[],
        }
    }

    /// Deno, with what it has for Node's programs on.
    pub fn deno(program: &'a Path) -> Self {
        Runtime {
            program,
            prefix: &["run", "-A", "--quiet"],
            option: |flag| is_of_the_engine(flag).then(|| format!("--v8-flags={flag}")),
            env: &[("DENO_COMPAT", "1"), ("NO_COLOR", "1"), OWN_GLOBALS],
        }
    }

    /// Bun.
    pub fn bun(program: &'a Path) -> Self {
        let option = |flag: &str| (flag.replace('_', "-") == "--expose-gc").then(|| "--expose-gc".to_owned());
        Runtime {
            program,
            prefix: &[],
            option,
            env: &[("NO_COLOR", "1"), OWN_GLOBALS],
        }
    }
}

/// Tests look for globals that Node does not have, unless told that there are some.
const OWN_GLOBALS: (&str, &str) = ("NODE_TEST_KNOWN_GLOBALS", "0");

/// Whether an option is one of V8's that tests use.
fn is_of_the_engine(flag: &str) -> bool {
    let name = flag.replace('_', "-");
    [
        "--expose-gc",
        "--allow-natives-syntax",
        "--stack-size",
        "--max-old-space-size",
        "--harmony",
    ]
    .iter()
    .any(|known| name.starts_with(known))
}

/// Runs one test of the tree at `suite`.
///
/// # Errors
/// When the test cannot be read or the program cannot be started.
pub fn run(
    test: &str,
    suite: &Path,
    runtime: &Runtime<'_>,
    limit: Duration,
) -> io::Result<(Result, Duration)> {
    if is_held_out(test) {
        return Err(io::Error::other("held out: this test is never run"));
    }
    let script = suite.join("test").join(test);
    let folder = Folder::new()?;
    let mut args: Vec<OsString> = runtime.prefix.iter().map(OsString::from).collect();
    let source = source(&script)?;
    args.extend(
        flags_of(&source)
            .into_iter()
            .filter_map(|flag| (runtime.option)(flag).map(OsString::from)),
    );
    args.push(script.into_os_string());
    let mut env: Vec<(&str, OsString)> = vec![
        ("NODE_TEST_DIR", folder.path().as_os_str().to_owned()),
        ("TMPDIR", folder.path().as_os_str().to_owned()),
        ("NODE_SKIP_FLAG_CHECK", "true".into()),
        ("TEST_THREAD_ID", "0".into()),
        ("TEST_SERIAL_ID", "0".into()),
    ];
    if !test.starts_with("sequential/") {
        env.push(("TEST_PARALLEL", "1".into()));
    }
    env.extend(runtime.env.iter().map(|(name, value)| (*name, value.into())));
    let outcome = process::run(&Run {
        program: runtime.program,
        args,
        cwd: suite,
        env,
        limit,
        output: Output::Files,
    })?;
    Ok((judge(&outcome, suite), outcome.took))
}

fn judge(outcome: &Outcome, suite: &Path) -> Result {
    let stdout = String::from_utf8_lossy(&outcome.stdout);
    if outcome.timed_out {
        return Result::Fail("timeout".to_owned());
    }
    if let Some(signal) = outcome.signal {
        return Result::Fail(format!("signal {signal}"));
    }
    if outcome.code != 0 {
        let stderr = String::from_utf8_lossy(&outcome.stderr);
        return Result::Fail(reason(&stderr, outcome.code, suite));
    }
    match stdout
        .lines()
        .find_map(|line| line.strip_prefix("1..0 # Skipped"))
    {
        Some(why) => Result::Fail(format!("skips itself{why}")),
        None => Result::Pass,
    }
}

/// The first line that tells what went wrong, without paths and numbers that vary.
fn reason(stderr: &str, code: i32, suite: &Path) -> String {
    let tells = |line: &&str| {
        let start = line.split(':').next().unwrap_or_default();
        !line.starts_with("    at ")
            && (start.contains("Error") || line.contains("panicked") || line.contains("bad option"))
    };
    let Some(line) = stderr.lines().map(str::trim_end).find(tells) else {
        return format!("exit {code}");
    };
    let line = line.trim().replace(&format!("{}/", suite.display()), "");
    let line: String = line
        .chars()
        .filter(|letter| !letter.is_control())
        .take(120)
        .collect();
    line.replace('#', " ").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_is_held_out() {
        // 256 names: the share is near a quarter, and the rule looks at the name only.
        let count = (0..256)
            .filter(|n| is_held_out(&format!("parallel/test-{n}.js")))
            .count();
        assert!((40..90).contains(&count), "{count}");
        assert_eq!(
            is_held_out("parallel/test-7.js"),
            is_held_out("sequential/test-7.js")
        );
        assert!(!is_held_out("parallel/test-aborted-util.js"));
        assert!(is_held_out("parallel/test-abort-controller-any-timeout.js"));
    }

    #[test]
    fn held_out_tests_are_refused() {
        let runtime = Runtime::node(Path::new("/bin/true"));
        let test = "parallel/test-abort-controller-any-timeout.js";
        assert!(run(test, Path::new("/"), &runtime, LIMIT).is_err());
    }

    #[test]
    fn the_status_file_is_read_for_this_system() {
        let text = "prefix parallel\n[true]\ntest-a: SKIP\ntest-b: PASS, FLAKY\n[$system==win32]\ntest-c: SKIP\n\
            [$system==linux || $system==macos]\ntest-d: SKIP # why\n";
        assert_eq!(
            skipped_by_status(text).into_keys().collect::<Vec<_>>(),
            ["test-a", "test-d"]
        );
    }

    #[test]
    fn flags_and_internals_are_found() {
        let source = "'use strict';\n// Flags: --expose-gc --no-warnings\n";
        assert_eq!(flags_of(source), ["--expose-gc", "--no-warnings"]);
        assert!(!needs_internals("test-a.js", source));
        assert!(needs_internals("test-a.js", "// Flags: --expose_internals\n"));
        assert!(needs_internals("test-a.js", "spawn(x, ['--expose-internals'])"));
    }

    #[test]
    fn reasons_are_one_line() {
        let suite = Path::new("/src/node");
        let stderr = "node:assert:126\n  throw err;\n\nTypeError [ERR_X]: no /src/node/test/a.js # 1\n    at Error (x)\n";
        assert_eq!(reason(stderr, 1, suite), "TypeError [ERR_X]: no test/a.js   1");
        assert_eq!(reason("", 7, suite), "exit 7");
    }
}
