//! `--review`: a reader looks at each difference and says what becomes of it.

use std::io::{self, BufRead, IsTerminal, Write};

use ouro_runner::report::coloured;

use crate::check::{Check, Verdict};
use crate::file;

/// Asks about every difference.
///
/// # Errors
/// When the answer cannot be read or an accepted snapshot cannot be written.
pub(crate) fn review(checks: &mut [Check]) -> Result<(), String> {
    let in_colour = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut answers = io::stdin().lock();
    let mut out = io::stdout().lock();
    ask(checks, &mut answers, &mut out, in_colour).map_err(|error| error.to_string())
}

fn ask(
    checks: &mut [Check],
    answers: &mut impl BufRead,
    out: &mut impl Write,
    in_colour: bool,
) -> io::Result<()> {
    let total = checks
        .iter()
        .filter(|check| check.verdict == Verdict::Differs)
        .count();
    let differing = checks
        .iter_mut()
        .filter(|check| check.verdict == Verdict::Differs);
    for (index, check) in differing.enumerate() {
        let diff = check.diff();
        writeln!(out, "[{}/{total}] {}", index + 1, check.script.display())?;
        write!(out, "{}", if in_colour { coloured(&diff) } else { diff })?;
        loop {
            write!(out, "[a]ccept, [r]eject, [s]kip? ")?;
            out.flush()?;
            let mut answer = String::new();
            // The end of the input leaves the rest as it is.
            if answers.read_line(&mut answer)? == 0 {
                writeln!(out)?;
                return Ok(());
            }
            match answer.trim() {
                "a" | "accept" => {
                    file::write(&check.script, &check.snapshot, &check.got)?;
                    check.verdict = Verdict::Updated;
                }
                "r" | "reject" => {
                    file::forget_pending(&check.snapshot)?;
                    check.verdict = Verdict::Rejected;
                }
                "s" | "skip" => {}
                _ => continue,
            }
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn each_answer_has_its_effect() {
        let folder = tempfile::tempdir().unwrap();
        let mut checks: Vec<Check> = ["a.js", "b.js", "c.js", "d.js"]
            .into_iter()
            .map(|name| {
                let script = folder.path().join(name);
                let snapshot = crate::find::snapshot_of(&script);
                file::write(&script, &snapshot, "old\n").unwrap();
                file::write_pending(&script, &snapshot, "new\n").unwrap();
                Check {
                    script,
                    snapshot,
                    verdict: Verdict::Differs,
                    expected: "old\n".into(),
                    got: "new\n".into(),
                    took: Duration::ZERO,
                }
            })
            .collect();
        let mut shown = Vec::new();
        ask(&mut checks, &mut "a\nwhat\nr\ns\n".as_bytes(), &mut shown, false).unwrap();
        let verdicts: Vec<&Verdict> = checks.iter().map(|check| &check.verdict).collect();
        let expected = [
            &Verdict::Updated,
            &Verdict::Rejected,
            &Verdict::Differs,
            &Verdict::Differs,
        ];
        assert_eq!(verdicts, expected);
        let held: Vec<String> = checks
            .iter()
            .map(|c| file::read(&c.snapshot).unwrap().unwrap())
            .collect();
        assert_eq!(held, ["new\n", "old\n", "old\n", "old\n"]);
        let waits: Vec<bool> = checks
            .iter()
            .map(|c| file::pending(&c.snapshot).exists())
            .collect();
        assert_eq!(waits, [false, false, true, true]);
        assert!(String::from_utf8(shown).unwrap().contains("-old\n+new\n"));
    }
}
