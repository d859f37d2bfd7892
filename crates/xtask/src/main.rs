//! ouro-xtask: chores of the repository. `cargo xtask` (or `cargo run -p ouro-xtask --`) lists them.

mod engine_edit;

use std::{env, process::ExitCode};

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let done = match args.split_first() {
        Some((task, rest)) if task == "engine-edit" => engine_edit::run(rest).map_err(|e| e.to_string()),
        _ => Err(engine_edit::USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}
