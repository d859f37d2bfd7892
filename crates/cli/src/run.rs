//! `ouro run`, and `ouro` without a sub-command: reads the options, then starts
//! a runtime on a thread of its own with a large, lazily committed stack, because
//! recursion in JS must end as a catchable error and never as a crash.

use std::ffi::OsString;
use std::process::ExitCode;

use ouro_runtime::Options;

use crate::args;

/// Stack sizes to try for the JS thread, in bytes: only touched pages count.
const STACKS: [usize; 4] = [1 << 30, 256 << 20, 64 << 20, 8 << 20];

/// Runs what a command line in Node's grammar asks for.
pub fn main(argv: Vec<OsString>) -> ExitCode {
    match args::read(argv, std::env::var("NODE_OPTIONS").ok()) {
        Ok(args::Action::Run(options)) => start(&options),
        Ok(args::Action::Print(text)) => {
            // A reader that went away early (`ouro --help | head`) is no error.
            let _ = std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(9)
        }
    }
}

/// Runs a program to its end on a thread with a large stack.
pub fn start(options: &Options) -> ExitCode {
    for size in STACKS {
        let options = options.clone();
        let thread = std::thread::Builder::new()
            .name(ouro_runtime::MAIN_THREAD.to_owned())
            .stack_size(size);
        if let Ok(handle) = thread.spawn(move || ouro_runtime::run(options, size)) {
            return match handle.join() {
                Ok(code) => ExitCode::from(code as u8),
                // The panic hook has printed the report.
                Err(_) => ExitCode::from(134),
            };
        }
    }
    eprintln!("ouro: cannot start a thread for JavaScript: out of memory or threads");
    ExitCode::from(12)
}
