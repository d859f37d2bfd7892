//! `ouro resolve SPEC`: the file a request leads to, and every step on the way.

use std::ffi::OsString;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: ouro resolve SPEC [--from FILE] [--import] [--conditions NAME]...

Shows what require(SPEC) in FILE (by default: a file of the working directory) leads to, every path that is tried and
every condition that is compared. --import shows what import does instead.
";

/// Runs the sub-command.
pub fn main(words: Vec<OsString>) -> ExitCode {
    let mut words = words
        .into_iter()
        .skip(1)
        .map(|word| word.to_string_lossy().into_owned());
    let mut question = ouro_runtime::Question::default();
    let mut spec = None;
    while let Some(word) = words.next() {
        match word.as_str() {
            "--help" | "-h" => {
                print!("{USAGE}");
                return ExitCode::SUCCESS;
            }
            "--import" => question.import = true,
            "--from" | "--conditions" | "-C" => {
                let Some(value) = words.next() else { return usage() };
                if word == "--from" {
                    question.from = Some(value);
                } else {
                    question.conditions.push(value);
                }
            }
            _ if spec.is_none() => spec = Some(word),
            _ => return usage(),
        }
    }
    let Some(spec) = spec else { return usage() };
    question.specifier = spec;
    let answer = ouro_runtime::explain(&question);
    for step in &answer.steps {
        println!("  {step}");
    }
    match &answer.found {
        Ok(found) => {
            println!("{found}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            println!("{message}");
            for near in &answer.near {
                println!("  did you mean {near}?");
            }
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprint!("{USAGE}");
    ExitCode::from(9)
}
