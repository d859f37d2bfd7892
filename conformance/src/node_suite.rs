//! Node's own test suite, run from where a Node source tree lies; nothing of it
//! is copied. `node/expectations.txt` names each test that must pass; a listed
//! test that fails is a regression, an unlisted one that passes is news.
//!
//! As Node's own runner does: the flags of the first `// Flags:` line, the source
//! tree as working directory, a private temporary folder, exit status 0 is a pass
//! and a `1..0 # Skipped` line is not.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::process::{self, Run};

/// Time limit of one test.
const LIMIT: Duration = Duration::from_secs(90);

/// One test file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Test {
    /// `parallel/test-x.js`.
    pub name: String,
}

/// The expectations file.
pub fn expectations_path() -> PathBuf {
    crate::root().join("node/expectations.txt")
}

/// Tests that must pass, sorted. Lines are `parallel/test-x.js`; `#` starts a comment.
pub fn expectations(text: &str) -> BTreeSet<String> {
    text.lines()
        .map(|line| line.split('#').next().unwrap_or_default().trim())
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The module a test is counted under: the word after `test-`.
pub fn module_of(name: &str) -> String {
    let stem = name.rsplit('/').next().unwrap_or(name);
    let stem = stem.strip_prefix("test-").unwrap_or(stem);
    stem.split(['-', '.']).next().unwrap_or(stem).to_owned()
}

/// Options of the first `// Flags:` line.
fn flags_of(source: &str) -> Vec<OsString> {
    let line = source
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("// Flags:"));
    line.map(|flags| flags.split_whitespace().map(OsString::from).collect())
        .unwrap_or_default()
}

/// Runs one test of the tree at `suite`; true when it passes.
pub fn passes(test: &str, suite: &Path, program: &Path) -> io::Result<bool> {
    let script = suite.join("test").join(test);
    let folder = tempfile::tempdir()?;
    let mut args = flags_of(&fs::read_to_string(&script)?);
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
    let outcome = process::run(&Run {
        program,
        args,
        cwd: suite,
        env,
        limit: LIMIT,
    })?;
    let skipped = String::from_utf8_lossy(&outcome.stdout)
        .lines()
        .any(|line| line.starts_with("1..0 # Skipped"));
    Ok(outcome.code == 0 && !outcome.timed_out && !skipped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expectations_ignore_comments() {
        let set = expectations("# head\nparallel/test-a.js\n\nparallel/test-b.js # why\n");
        assert_eq!(
            set.into_iter().collect::<Vec<_>>(),
            ["parallel/test-a.js", "parallel/test-b.js"]
        );
    }

    #[test]
    fn modules_are_the_first_word() {
        assert_eq!(module_of("parallel/test-fs-read.js"), "fs");
        assert_eq!(module_of("parallel/test-timers.js"), "timers");
    }

    #[test]
    fn flags_are_found() {
        assert_eq!(
            flags_of("'use strict';\n// Flags: --expose-gc --no-warnings\n"),
            ["--expose-gc", "--no-warnings"]
        );
    }
}
