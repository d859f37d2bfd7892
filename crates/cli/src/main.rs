//! ouro-cli: the `ouro` program. Reads the command line ([`args`]), then starts
//! a runtime on a thread of its own with a large, lazily committed stack, because
//! recursion in JS must end as a catchable error and never as a crash.

#![forbid(unsafe_code)]

mod args;
mod help;
mod table;

use std::process::ExitCode;

/// Counts what the collector cannot see; see `ouro_runtime::memory`.
#[global_allocator]
static ALLOCATOR: ouro_runtime::CountingAllocator<mimalloc::MiMalloc> =
    ouro_runtime::CountingAllocator(mimalloc::MiMalloc);

/// Stack sizes to try for the JS thread, in bytes: only touched pages count.
const STACKS: [usize; 4] = [1 << 30, 256 << 20, 64 << 20, 8 << 20];

fn main() -> ExitCode {
    let options = match args::read(std::env::args_os().collect(), std::env::var("NODE_OPTIONS").ok()) {
        Ok(args::Action::Run(options)) => options,
        Ok(args::Action::Print(text)) => {
            // A reader that went away early (`ouro --help | head`) is no error.
            let _ = std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes());
            return ExitCode::SUCCESS;
        }
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(9);
        }
    };
    for size in STACKS {
        let options = (*options).clone();
        let thread = std::thread::Builder::new().name("js".to_owned()).stack_size(size);
        if let Ok(handle) = thread.spawn(move || ouro_runtime::run(options)) {
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
