//! The command line of `ouro snap`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

/// What to do with snapshots whose script is gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreferenced {
    Ignore,
    Warn,
    Reject,
    Delete,
    /// Delete, in CI reject.
    Auto,
}

/// One call.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    pub(crate) paths: Vec<PathBuf>,
    pub(crate) update: bool,
    pub(crate) review: bool,
    pub(crate) ci: bool,
    pub(crate) unreferenced: Unreferenced,
    pub(crate) jobs: usize,
    pub(crate) junit: Option<PathBuf>,
    pub(crate) tap: bool,
    pub(crate) watch: bool,
    pub(crate) trace: bool,
    pub(crate) shuffle: u64,
}

/// Why there is nothing to run.
pub(crate) enum Stop {
    /// Help was asked for.
    Print(String),
    /// The command line is wrong.
    Wrong(String),
}

const EXAMPLES: &str = "\
Examples:
  ouro snap examples/             check every script of a folder
  ouro snap -u examples/hello.js  record what it prints now
  ouro snap --review              look at each difference: accept, reject or skip
  ouro snap --shuffle=50 app.js   look for an order of events that changes the result

Comments of a script: // snap: redact /RE/ -> TEXT, // snap: args A B, // snap: flags --F, // snap: seed N,
// snap: timeout SECONDS, // snap: skip REASON. The same for a folder in snap.toml.

Exit codes: 0 all match; 1 differences, missing snapshots in CI, rejected obsolete ones; 2 it could not run.
";

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

fn command() -> Command {
    Command::new("ouro snap")
        .about("Runs scripts deterministically and compares what they print with their snapshots")
        .override_usage("ouro snap [options] [FILE | DIR]...")
        .after_help(EXAMPLES)
        .disable_version_flag(true)
        .arg(
            Arg::new("paths")
                .value_name("PATH")
                .help("scripts and folders of scripts (default: here)")
                .num_args(0..)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(
            flag("update", "write what differs")
                .short('u')
                .conflicts_with_all(["review", "ci"]),
        )
        .arg(flag("review", "ask about each difference: [a]ccept, [r]eject, [s]kip").conflicts_with("ci"))
        .arg(flag(
            "ci",
            "write nothing; a missing snapshot is a failure (also when CI is set)",
        ))
        .arg(
            Arg::new("unreferenced")
                .long("unreferenced")
                .value_name("WHAT")
                .help("snapshots whose script is gone")
                .value_parser(["ignore", "warn", "reject", "delete", "auto"])
                .default_value("warn"),
        )
        .arg(
            Arg::new("jobs")
                .long("jobs")
                .short('j')
                .value_name("N")
                .help("scripts at a time (default: the number of processors)")
                .value_parser(value_parser!(usize)),
        )
        .arg(
            Arg::new("junit")
                .long("junit")
                .value_name("FILE")
                .help("write the results as JUnit XML")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(flag("tap", "print the results as TAP"))
        .arg(flag("watch", "run again when a file changes"))
        .arg(flag("trace", "the order of events is part of the snapshot"))
        .arg(
            Arg::new("shuffle")
                .long("shuffle")
                .value_name("COUNT")
                .help("then try COUNT other orders of events (default 20)")
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("20")
                .value_parser(value_parser!(u64)),
        )
}

/// Reads the command line and `CI`.
pub(crate) fn read(words: Vec<OsString>) -> Result<Options, Stop> {
    let matches = command().try_get_matches_from(words).map_err(|error| {
        let text = error.render().to_string();
        if error.use_stderr() {
            Stop::Wrong(text)
        } else {
            Stop::Print(text)
        }
    })?;
    let is_ci =
        std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "0" && value != "false");
    Ok(of(&matches, is_ci))
}

fn of(matches: &ArgMatches, is_ci: bool) -> Options {
    let given = |name: &str| matches.get_flag(name);
    let mut paths: Vec<PathBuf> = matches.get_many("paths").into_iter().flatten().cloned().collect();
    if paths.is_empty() {
        paths.push(PathBuf::from("."));
    }
    Options {
        paths,
        update: given("update"),
        review: given("review"),
        // Asking to write is stronger than an environment that says CI.
        ci: given("ci") || (is_ci && !given("update") && !given("review")),
        unreferenced: match matches.get_one::<String>("unreferenced").map(String::as_str) {
            Some("ignore") => Unreferenced::Ignore,
            Some("reject") => Unreferenced::Reject,
            Some("delete") => Unreferenced::Delete,
            Some("auto") => Unreferenced::Auto,
            _ => Unreferenced::Warn,
        },
        jobs: matches
            .get_one::<usize>("jobs")
            .copied()
            .unwrap_or_else(ouro_runner::process::default_jobs)
            .max(1),
        junit: matches.get_one::<PathBuf>("junit").cloned(),
        tap: given("tap"),
        watch: given("watch"),
        trace: given("trace"),
        shuffle: matches.get_one::<u64>("shuffle").copied().unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str], is_ci: bool) -> Options {
        let words = std::iter::once(&"ouro snap").chain(words);
        of(&command().try_get_matches_from(words).unwrap(), is_ci)
    }

    #[test]
    fn ci_never_writes_unless_told_to() {
        assert!(read(&[], true).ci && !read(&[], false).ci);
        assert!(!read(&["-u"], true).ci);
        assert!(
            command()
                .try_get_matches_from(["ouro snap", "-u", "--ci"])
                .is_err()
        );
    }

    #[test]
    fn the_number_of_orders_is_optional() {
        assert_eq!(read(&["--shuffle", "a.js"], false).shuffle, 20);
        assert_eq!(read(&["--shuffle=3"], false).shuffle, 3);
        assert_eq!(read(&[], false).shuffle, 0);
    }
}
