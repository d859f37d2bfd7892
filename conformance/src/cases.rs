//! Our own cases: `cases/<module>/<behaviour>.js` with its recorded output in
//! `<behaviour>.out` – standard output, then `[exit N]` on a line of its own when
//! the exit code is not 0. Recordings come from real Node (`--oracle`).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::folder::Folder;
use crate::process::{self, Outcome, Output, Run};

/// Longest time a case may take on a loaded machine.
const LIMIT: Duration = Duration::from_secs(60);

/// One case.
#[derive(Debug, Clone)]
pub struct Case {
    /// `module/behaviour`.
    pub name: String,
    /// The script.
    pub script: PathBuf,
    /// The recording.
    pub recording: PathBuf,
}

/// What a case showed.
#[derive(Debug, Clone)]
pub enum Verdict {
    /// Output and exit code equal the recording.
    Pass,
    /// They differ: expected, got, and what went to standard error.
    Differs {
        /// The recording.
        expected: String,
        /// What the program printed.
        got: String,
        /// Its standard error, for the reader.
        stderr: String,
    },
    /// There is no recording.
    Unrecorded,
    /// The program could not be started or ran out of time.
    Broken(String),
    /// The case needs a program that is not installed.
    Skipped(String),
}

/// All cases whose name contains one of `filters` (all, when there is none), by name.
pub fn find(filters: &[String]) -> io::Result<Vec<Case>> {
    let root = crate::root().join("cases");
    let mut cases = Vec::new();
    for folder in fs::read_dir(&root)? {
        let folder = folder?.path();
        if !folder.is_dir() {
            continue;
        }
        let module = name_of(&folder);
        for file in fs::read_dir(&folder)? {
            let script = file?.path();
            if script
                .extension()
                .is_none_or(|extension| extension != "js" && extension != "mjs")
            {
                continue;
            }
            let name = format!("{module}/{}", name_of(&script.with_extension("")));
            if filters.is_empty() || filters.iter().any(|filter| name.contains(filter.as_str())) {
                cases.push(Case {
                    name,
                    recording: script.with_extension("out"),
                    script,
                });
            }
        }
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Runs a case's script with `program` and these first words, in a fresh folder.
fn start(case: &Case, program: &Path, words: &[&str]) -> io::Result<Outcome> {
    let folder = Folder::new()?;
    let mut flags: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    flags.extend(flags_of(&fs::read_to_string(&case.script)?));
    flags.push(
        case.script
            .clone()
            .into_os_string()
            .to_string_lossy()
            .into_owned(),
    );
    process::run(&Run {
        program,
        args: flags.into_iter().map(Into::into).collect(),
        cwd: folder.path(),
        env: vec![("TMPDIR", folder.path().as_os_str().to_owned())],
        limit: LIMIT,
        output: Output::Pipes,
    })
}

/// Options named on a first line `// flags: --a --b`.
fn flags_of(source: &str) -> Vec<String> {
    let first = source.lines().next().unwrap_or_default();
    match first.strip_prefix("// flags:") {
        Some(flags) => flags.split_whitespace().map(str::to_owned).collect(),
        None => Vec::new(),
    }
}

/// The program named on a first line `// needs: PROGRAM` when it is not in `PATH`.
fn missing_program(source: &str) -> Option<String> {
    let program = source.lines().next()?.strip_prefix("// needs:")?.trim();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let is_there = std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    (!is_there).then(|| program.to_owned())
}

/// The text a recording holds for an outcome.
fn recording_of(outcome: &Outcome) -> String {
    let mut text = String::from_utf8_lossy(&outcome.stdout).into_owned();
    if outcome.code != 0 {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(&format!("[exit {}]\n", outcome.code));
    }
    text
}

/// Whether a recording holds for this checkout alone, because a path of it was printed.
fn names_the_checkout(recording: &str) -> bool {
    crate::root()
        .to_str()
        .is_some_and(|root| recording.contains(root))
}

/// Runs one case and compares.
pub fn check(case: &Case, program: &Path) -> Verdict {
    check_with(case, program, &[])
}

/// Runs one case with words before its options (a sub-command) and compares.
pub fn check_with(case: &Case, program: &Path, words: &[&str]) -> Verdict {
    let Ok(expected) = fs::read_to_string(&case.recording) else {
        return Verdict::Unrecorded;
    };
    if names_the_checkout(&expected) {
        return Verdict::Broken("the recording names the folder this checkout is in".to_owned());
    }
    if let Some(missing) = fs::read_to_string(&case.script)
        .ok()
        .and_then(|source| missing_program(&source))
    {
        return Verdict::Skipped(format!("{missing} is not installed"));
    }
    match start(case, program, words) {
        Err(error) => Verdict::Broken(format!("cannot run {}: {error}", program.display())),
        Ok(outcome) if outcome.timed_out => Verdict::Broken(format!("still running after {LIMIT:?}")),
        Ok(outcome) => {
            let got = recording_of(&outcome);
            if got == expected {
                return Verdict::Pass;
            }
            let stderr = String::from_utf8_lossy(&outcome.stderr).into_owned();
            Verdict::Differs {
                expected,
                got,
                stderr,
            }
        }
    }
}

/// Runs one case with the oracle and writes its recording; true when it changed.
pub fn record(case: &Case, oracle: &Path) -> io::Result<bool> {
    let outcome = start(case, oracle, &[])?;
    if outcome.timed_out {
        return Err(io::Error::other(format!(
            "{}: still running after {LIMIT:?}",
            case.name
        )));
    }
    let text = recording_of(&outcome);
    let changed = fs::read_to_string(&case.recording).ok().as_deref() != Some(&text);
    if changed {
        fs::write(&case.recording, text)?;
    }
    Ok(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_recording_with_a_path_of_the_checkout_is_told() {
        let script = crate::root().join("cases/language/errors.js");
        assert!(names_the_checkout(&format!("at {}\n", script.display())));
        assert!(!names_the_checkout("at errors.js:1:1\n"));
    }

    #[test]
    fn flags_come_from_the_first_line_only() {
        assert_eq!(
            flags_of("// flags: --expose-gc  --no-warnings\nx"),
            ["--expose-gc", "--no-warnings"]
        );
        assert!(flags_of("x\n// flags: --expose-gc").is_empty());
    }

    #[test]
    fn a_case_needs_a_program() {
        assert_eq!(missing_program("// needs: sh\n"), None);
        assert_eq!(missing_program("x\n// needs: no-such-program"), None);
        assert_eq!(
            missing_program("// needs: no-such-program\nx").as_deref(),
            Some("no-such-program")
        );
    }

    #[test]
    fn a_recording_names_a_failing_exit_code() {
        let outcome = |stdout: &str, code| Outcome {
            stdout: stdout.into(),
            stderr: vec![],
            code,
            signal: None,
            timed_out: false,
            took: Duration::ZERO,
        };
        assert_eq!(recording_of(&outcome("a\n", 0)), "a\n");
        assert_eq!(recording_of(&outcome("a", 7)), "a\n[exit 7]\n");
        assert_eq!(recording_of(&outcome("", 1)), "[exit 1]\n");
    }

    #[test]
    fn every_case_is_recorded() {
        let missing: Vec<String> = find(&[])
            .unwrap()
            .into_iter()
            .filter(|case| !case.recording.exists())
            .map(|case| case.name)
            .collect();
        assert!(
            missing.is_empty(),
            "cases without a recording: {missing:?}; run cargo xtask conformance --oracle NODE"
        );
    }
}
