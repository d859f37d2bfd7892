//! The sub-commands: one flat table feeds dispatch and `--help`.
//!
//! A sub-command is its exact name as the first word. A script of that name is
//! run as `./snap`; a process started with an IPC channel (`fork`) and a program
//! called `node` know no sub-commands.

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;

use crate::{resolve, run, snap, step, trace, why};

/// One sub-command.
pub struct Command {
    /// The word that names it.
    pub name: &'static str,
    /// How it is called, after `ouro`.
    pub usage: &'static str,
    /// One line for `--help`.
    pub about: &'static str,
    /// Runs it. The words are the program's own name and what follows the sub-command's.
    pub main: fn(Vec<OsString>) -> ExitCode,
}

/// All sub-commands, in the order `--help` lists them. The implementation of each is in the file of its name.
pub const COMMANDS: &[Command] = &[
    Command {
        name: "run",
        usage: "run [options] [FILE | -]",
        about: "run a program; the word may be left out",
        main: run::main,
    },
    Command {
        name: "snap",
        usage: "snap [options] [FILE | DIR]...",
        about: "compare what scripts print with their snapshots",
        main: snap::main,
    },
    Command {
        name: "step",
        usage: "step FILE | TRACE",
        about: "step through a program or a recorded run",
        main: step::main,
    },
    Command {
        name: "trace",
        usage: "trace html|chrome TRACE [-o FILE]",
        about: "make a page or a Chrome trace of a recording",
        main: trace::main,
    },
    Command {
        name: "why",
        usage: "why [--after MS] FILE",
        about: "tell what keeps a program alive, and where",
        main: why::main,
    },
    Command {
        name: "resolve",
        usage: "resolve SPEC [--from FILE]",
        about: "show every step from a request to a file",
        main: resolve::main,
    },
];

/// The sub-command a command line asks for, and the words for it.
pub fn find(argv: &[OsString], is_forked: bool) -> Option<(&'static Command, Vec<OsString>)> {
    let (program, word) = (argv.first()?, argv.get(1)?);
    if is_forked || Path::new(program).file_name().is_some_and(|name| name == "node") {
        return None;
    }
    let command = COMMANDS.iter().find(|command| word == command.name)?;
    let mut words = argv.to_vec();
    words.remove(1);
    Some((command, words))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(words: &[&str], is_forked: bool) -> Option<(&'static str, Vec<OsString>)> {
        let words: Vec<OsString> = words.iter().map(OsString::from).collect();
        find(&words, is_forked).map(|(command, words)| (command.name, words))
    }

    #[test]
    fn a_sub_command_is_its_exact_name_in_the_first_place() {
        let words = vec!["/bin/ouro".into(), "a.js".into()];
        assert_eq!(found(&["/bin/ouro", "run", "a.js"], false), Some(("run", words)));
        assert_eq!(found(&["ouro", "./run"], false), None);
        assert_eq!(found(&["ouro", "--no-warnings", "run"], false), None);
        assert_eq!(found(&["ouro"], false), None);
    }

    #[test]
    fn a_forked_process_and_node_know_none() {
        assert_eq!(found(&["ouro", "run"], true), None);
        assert_eq!(found(&["/usr/bin/node", "run"], false), None);
    }
}
