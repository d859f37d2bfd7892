//! `ouro snap`: see `ouro_snap`.

use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the sub-command with this very program.
pub fn main(words: Vec<OsString>) -> ExitCode {
    match std::env::current_exe() {
        Ok(program) => ExitCode::from(ouro_snap::main(words, &program)),
        Err(error) => {
            eprintln!("ouro snap: this program cannot be found: {error}");
            ExitCode::from(2)
        }
    }
}
