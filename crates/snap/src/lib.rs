//! ouro-snap: `ouro snap`, snapshots of what scripts print.
//!
//! ```text
//! options ─→ find (scripts, obsolete snapshots) ─→ check (run, redact, compare) ─→ report, review ─→ exit code
//!                ↑ config (snap.toml)                 ↑ script (comments), redact, file (insta's format)
//! ```
//! Owns: which scripts are run and how, the redactions, the snapshot files, what
//! is written when. Must not know: the runtime; it starts the program it is told to.
//!
//! Invariants: nothing is written in CI mode; a snapshot changes only by `--update`,
//! by a reviewer's word, or when it did not exist.

#![forbid(unsafe_code)]

mod check;
mod config;
mod file;
mod find;
mod options;
mod order;
mod redact;
mod report;
mod review;
mod script;
mod watch;

use std::ffi::OsString;
use std::path::Path;

use options::Options;

/// All snapshots match.
const MATCHES: u8 = 0;
/// Some differ, are missing in CI, or are obsolete and rejected.
const DIFFERS: u8 = 1;
/// The command line, the configuration or a script cannot be used.
const UNUSABLE: u8 = 2;

/// Runs `ouro snap`. `words` are the program's name and what follows the sub-command; `program` is the ouro to run
/// scripts with. Gives the exit code.
pub fn main(words: Vec<OsString>, program: &Path) -> u8 {
    let options = match options::read(words) {
        Ok(options) => options,
        Err(options::Stop::Print(text)) => {
            print!("{text}");
            return MATCHES;
        }
        Err(options::Stop::Wrong(text)) => {
            eprint!("{text}");
            return UNUSABLE;
        }
    };
    let outcome = if options.watch {
        watch::watch(&options, program)
    } else {
        once(&options, program)
    };
    outcome.unwrap_or_else(|message| {
        eprintln!("ouro snap: {message}");
        UNUSABLE
    })
}

/// One pass over the scripts.
fn once(options: &Options, program: &Path) -> Result<u8, String> {
    let found = find::scripts(&options.paths)?;
    if found.is_empty() {
        return Err("no script there; name files, or folders with .js, .mjs or .cjs files".to_owned());
    }
    let mut checks = check::all(&found, options, program)?;
    if options.review {
        review::review(&mut checks)?;
    }
    let obsolete = find::obsolete(&options.paths)?;
    report::report(&checks, &obsolete, options)
}
