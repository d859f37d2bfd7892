//! What the user sees at the end, the files other programs read, and the exit code.

use std::io::IsTerminal;
use std::path::PathBuf;

use ouro_runner::report::coloured;
use ouro_runner::results::{self, Item, Status};

use crate::check::{Check, Verdict};
use crate::options::{Options, Unreferenced};
use crate::{DIFFERS, MATCHES};

/// Why a check is a failure; `None` when it is none.
fn failure(check: &Check, options: &Options) -> Option<String> {
    match &check.verdict {
        Verdict::Matches | Verdict::Updated | Verdict::Skipped(_) => None,
        Verdict::New if options.ci => Some("no snapshot; record it with ouro snap".to_owned()),
        Verdict::New => None,
        Verdict::Differs => Some(check.diff()),
        Verdict::Rejected => Some(format!("rejected\n{}", check.diff())),
        Verdict::Racy(option) => Some(format!(
            "another order of events gives another result: ouro {option} {}\n{}",
            check.script.display(),
            check.diff()
        )),
        Verdict::Broken(why) => Some(why.clone()),
    }
}

/// Prints, writes and decides.
///
/// # Errors
/// When a file cannot be written.
pub(crate) fn report(checks: &[Check], obsolete: &[PathBuf], options: &Options) -> Result<u8, String> {
    let items: Vec<Item> = checks.iter().map(|check| item(check, options)).collect();
    if let Some(path) = &options.junit {
        std::fs::write(path, results::junit(&items))
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let failed = items
        .iter()
        .filter(|item| matches!(item.status, Status::Failed(_)))
        .count();
    if options.tap {
        print!("{}", results::tap(&items));
    } else {
        print!("{}", text(checks, options));
    }
    let rejected = settle_obsolete(obsolete, options)?;
    if !options.tap {
        println!("{}", summary(checks, failed));
    }
    Ok(if failed > 0 || rejected { DIFFERS } else { MATCHES })
}

fn item(check: &Check, options: &Options) -> Item {
    let status = match (&check.verdict, failure(check, options)) {
        (Verdict::Skipped(reason), _) => Status::Skipped(reason.clone()),
        (_, Some(why)) => Status::Failed(why),
        _ => Status::Passed,
    };
    Item {
        group: "ouro snap".to_owned(),
        name: check.script.display().to_string(),
        status,
        took: check.took,
    }
}

fn text(checks: &[Check], options: &Options) -> String {
    let in_colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let mut text = String::new();
    for check in checks {
        let script = check.script.display();
        match (&check.verdict, failure(check, options)) {
            (Verdict::Skipped(reason), _) => text.push_str(&format!("skipped {script}: {reason}\n")),
            (Verdict::Updated, _) => text.push_str(&format!("updated {script}\n")),
            (Verdict::New, None) => text.push_str(&format!("written {script}\n")),
            (_, Some(why)) => {
                let why = if in_colour { coloured(&why) } else { why };
                let end = if why.ends_with('\n') { "" } else { "\n" };
                text.push_str(&format!("FAIL {script}\n{why}{end}"));
                if check.verdict == Verdict::Differs {
                    text.push_str(&format!("  accept it: ouro snap -u {script}\n"));
                }
                text.push('\n');
            }
            _ => {}
        }
    }
    text
}

fn summary(checks: &[Check], failed: usize) -> String {
    let count = |of: fn(&Verdict) -> bool| checks.iter().filter(|check| of(&check.verdict)).count();
    let mut parts = vec![format!("{} match", count(|v| *v == Verdict::Matches))];
    for (number, word) in [
        (count(|v| *v == Verdict::New), "new"),
        (count(|v| *v == Verdict::Updated), "updated"),
        (count(|v| matches!(v, Verdict::Skipped(_))), "skipped"),
        (failed, "failed"),
    ] {
        if number > 0 {
            parts.push(format!("{number} {word}"));
        }
    }
    parts.join(", ")
}

/// Does with obsolete snapshots what is asked; `true`: they are a failure.
fn settle_obsolete(obsolete: &[PathBuf], options: &Options) -> Result<bool, String> {
    let what = match options.unreferenced {
        Unreferenced::Auto if options.ci => Unreferenced::Reject,
        Unreferenced::Auto => Unreferenced::Delete,
        what => what,
    };
    if obsolete.is_empty() || what == Unreferenced::Ignore {
        return Ok(false);
    }
    for path in obsolete {
        let shown = path.display();
        if what == Unreferenced::Delete && !options.ci {
            std::fs::remove_file(path).map_err(|error| format!("{shown}: {error}"))?;
            eprintln!("deleted {shown}: its script is gone");
        } else {
            eprintln!("obsolete {shown}: its script is gone (--unreferenced=delete removes it)");
        }
    }
    Ok(what == Unreferenced::Reject)
}
