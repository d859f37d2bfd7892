//! ouro-cli: the `ouro` program. Finds the sub-command ([`commands`]); without one
//! the command line is Node's ([`run`], [`args`]).

#![forbid(unsafe_code)]

mod args;
mod commands;
mod env_file;
mod help;
mod live;
mod resolve;
mod run;
mod snap;
mod step;
mod table;
mod trace;
mod why;

use std::process::ExitCode;

/// Counts what the collector cannot see; see `ouro_runtime::memory`.
#[global_allocator]
static ALLOCATOR: ouro_runtime::CountingAllocator<mimalloc::MiMalloc> =
    ouro_runtime::CountingAllocator(mimalloc::MiMalloc);

fn main() -> ExitCode {
    let argv: Vec<_> = std::env::args_os().collect();
    match commands::find(&argv, std::env::var_os("NODE_CHANNEL_FD").is_some()) {
        Some((command, words)) => (command.main)(words),
        None => run::main(argv),
    }
}
