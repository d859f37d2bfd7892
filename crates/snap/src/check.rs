//! Running scripts and comparing what they show with their snapshots.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ouro_runner::folder::Folder as TempFolder;
use ouro_runner::process::{self, Outcome, Output, Run};
use ouro_runner::report::{Progress, diff};

use crate::find::{Found, snapshot_of};
use crate::options::Options;
use crate::redact::Redactions;
use crate::script::{self, Plan};
use crate::{file, order};

/// What a check came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    Matches,
    /// There was no snapshot; now there is, unless this is CI.
    New,
    /// The snapshot was changed.
    Updated,
    Differs,
    /// An order of events gives another result: the option that repeats it.
    Racy(String),
    Skipped(String),
    /// A reviewer keeps the snapshot: the script is wrong.
    Rejected,
    /// It could not be run or compared.
    Broken(String),
}

/// One script, checked.
#[derive(Debug, Clone)]
pub(crate) struct Check {
    pub(crate) script: PathBuf,
    pub(crate) snapshot: PathBuf,
    pub(crate) verdict: Verdict,
    /// The snapshot as it was.
    pub(crate) expected: String,
    /// What the script showed.
    pub(crate) got: String,
    pub(crate) took: Duration,
}

impl Check {
    /// What differs.
    pub(crate) fn diff(&self) -> String {
        diff(&self.expected, &self.got)
    }
}

/// Checks all scripts, several at a time.
///
/// # Errors
/// When snapshots cannot be written.
pub(crate) fn all(found: &[Found], options: &Options, program: &Path) -> Result<Vec<Check>, String> {
    let progress = Progress::new(found.len());
    let checks = process::parallel(found, options.jobs, |found| {
        let check = one(found, options, program);
        progress.step(&found.script.display().to_string());
        check
    });
    for check in &checks {
        settle(check, options).map_err(|error| format!("{}: {error}", check.snapshot.display()))?;
    }
    Ok(checks)
}

/// Writes what the verdict asks for.
fn settle(check: &Check, options: &Options) -> std::io::Result<()> {
    if options.ci {
        return Ok(());
    }
    match check.verdict {
        Verdict::New | Verdict::Updated => file::write(&check.script, &check.snapshot, &check.got),
        Verdict::Differs => file::write_pending(&check.script, &check.snapshot, &check.got),
        Verdict::Matches => file::forget_pending(&check.snapshot),
        _ => Ok(()),
    }
}

fn one(found: &Found, options: &Options, program: &Path) -> Check {
    let snapshot = snapshot_of(&found.script);
    let mut check = Check {
        script: found.script.clone(),
        snapshot,
        verdict: Verdict::Matches,
        expected: String::new(),
        got: String::new(),
        took: Duration::ZERO,
    };
    if let Err(why) = judge(found, options, program, &mut check) {
        check.verdict = Verdict::Broken(why);
    }
    check
}

fn judge(found: &Found, options: &Options, program: &Path, check: &mut Check) -> Result<(), String> {
    let source = std::fs::read(&found.script).map_err(|error| error.to_string())?;
    let plan = script::plan(&String::from_utf8_lossy(&source), &found.config)?;
    if let Some(reason) = plan.skip {
        check.verdict = Verdict::Skipped(reason);
        return Ok(());
    }
    let shown = |seed: &str| show(&found.script, &plan, seed, options.trace, program);
    let (got, took) = shown(&plan.seed.to_string())?;
    (check.got, check.took) = (got, took);
    let expected =
        file::read(&check.snapshot).map_err(|error| format!("{}: {error}", check.snapshot.display()))?;
    check.verdict = match &expected {
        None => Verdict::New,
        Some(expected) if *expected == check.got => Verdict::Matches,
        Some(_) if options.update => Verdict::Updated,
        Some(_) => Verdict::Differs,
    };
    check.expected = expected.unwrap_or_default();
    if options.shuffle == 0 || check.verdict == Verdict::Differs {
        return Ok(());
    }
    let plain = strip_order(&check.got).to_owned();
    for seed in 1..=options.shuffle {
        let option = format!("shuffle:{seed}");
        let (got, _) = show(&found.script, &plan, &option, false, program)?;
        // A failing shuffled run names its seed: that line is no difference.
        let got: String = got
            .split_inclusive('\n')
            .filter(|line| !line.starts_with("ouro: run again with "))
            .collect();
        if got != plain {
            check.verdict = Verdict::Racy(format!("--deterministic={option}"));
            (check.expected, check.got) = (plain, got);
            return Ok(());
        }
    }
    Ok(())
}

/// Runs a script once; gives the text that is compared.
fn show(
    script: &Path,
    plan: &Plan,
    seed: &str,
    trace: bool,
    program: &Path,
) -> Result<(String, Duration), String> {
    let absolute = script.canonicalize().map_err(|error| error.to_string())?;
    let folder = absolute.parent().unwrap_or(Path::new("/")).to_path_buf();
    let temporary = TempFolder::new().map_err(|error| error.to_string())?;
    let recordings = TempFolder::new().map_err(|error| error.to_string())?;
    let recording = recordings.path().join("order.jsonl");
    let mut args: Vec<OsString> = vec!["run".into(), format!("--deterministic={seed}").into()];
    if trace {
        args.extend(["--trace".into(), recording.clone().into_os_string()]);
    }
    args.extend(plan.flags.iter().map(OsString::from));
    args.push(absolute.clone().into_os_string());
    args.extend(plan.args.iter().map(OsString::from));
    let outcome = process::run(&Run {
        program,
        args,
        cwd: &folder,
        env: vec![
            ("TMPDIR", temporary.path().as_os_str().to_owned()),
            ("NO_COLOR", "1".into()),
        ],
        limit: plan.limit,
        output: Output::Pipes,
    })
    .map_err(|error| format!("{} cannot be run: {error}", program.display()))?;
    if outcome.timed_out {
        return Err(format!("still running after {:?}", plan.limit));
    }
    let mut text = describe(&outcome);
    if trace {
        text.push_str("----- order -----\n");
        text.push_str(&order::read(&recording)?);
    }
    let mut redactions = Redactions::new(plan.rules.clone(), plan.defaults);
    redactions.path(&folder, "[DIR]");
    redactions.path(temporary.path(), "[TMP]");
    redactions.path(program, "[OURO]");
    if let Some(home) = std::env::var_os("HOME") {
        redactions.path(Path::new(&home), "[HOME]");
    }
    Ok((redactions.apply(&text), outcome.took))
}

/// What a run showed, as the snapshot has it.
fn describe(outcome: &Outcome) -> String {
    let mut text = format!("success: {}\n", outcome.code == 0);
    match outcome.signal {
        Some(signal) => text.push_str(&format!("signal: {signal}\n")),
        None => text.push_str(&format!("exit_code: {}\n", outcome.code)),
    }
    for (name, bytes) in [("stdout", &outcome.stdout), ("stderr", &outcome.stderr)] {
        text.push_str(&format!("----- {name} -----\n"));
        let shown = String::from_utf8_lossy(bytes);
        text.push_str(&shown);
        if !shown.is_empty() && !shown.ends_with('\n') {
            text.push_str("\n[no newline at the end]\n");
        }
    }
    text
}

fn strip_order(text: &str) -> &str {
    text.split_once("----- order -----\n")
        .map_or(text, |(plain, _)| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(stdout: &str, code: i32, signal: Option<i32>) -> Outcome {
        Outcome {
            stdout: stdout.into(),
            stderr: b"e\n".to_vec(),
            code,
            signal,
            timed_out: false,
            took: Duration::ZERO,
        }
    }

    #[test]
    fn a_run_is_described_whole() {
        assert_eq!(
            describe(&outcome("a\n", 0, None)),
            "success: true\nexit_code: 0\n----- stdout -----\na\n----- stderr -----\ne\n"
        );
        assert_eq!(
            describe(&outcome("a", 137, Some(9))),
            "success: false\nsignal: 9\n----- stdout -----\na\n[no newline at the end]\n----- stderr -----\ne\n"
        );
    }

    #[test]
    fn the_order_comes_last() {
        assert_eq!(strip_order("a\n----- order -----\nb\n"), "a\n");
        assert_eq!(strip_order("a\n"), "a\n");
    }
}
