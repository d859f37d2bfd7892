//! `cargo xtask`: the chores of the repository.

#![forbid(unsafe_code)]

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask tidy                          check the repository's own rules
cargo xtask conformance [FILTER…]         run our cases with a built ouro
    --program PATH                        the runtime (default: target/release/ouro, else target/debug/ouro)
    --oracle NODE                         record the expected output with a real Node instead
    --jobs N                              how many at a time
cargo xtask packages [FILTER…]            the same for npm packages, installed on demand
cargo xtask node-suite --suite PATH       run the listed tests of a Node source tree
cargo xtask engine-edit                   writing edits of the engine; alone it lists its commands
cargo xtask startup-order                 list what a start runs, for the linker (crates/cli/startup.order)

Examples:
  cargo xtask conformance util/inspect
  cargo xtask conformance --oracle ~/node-v22/bin/node fs/
  cargo xtask node-suite --suite ~/src/node-v22.22.2
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.first().map(String::as_str) {
        Some("tidy") => xtask::tidy::check(&xtask::workspace()).map_err(|problems| problems.join("\n")),
        Some("conformance") => xtask::conformance::cases(&words[1..]),
        Some("packages") => xtask::conformance::packages(&words[1..]),
        Some("node-suite") => xtask::conformance::node_suite(&words[1..]),
        Some("engine-edit") => xtask::engine_edit::run(&words[1..]).map_err(|problem| problem.to_string()),
        Some("startup-order") => xtask::startup_order::run(&words[1..]),
        Some("help" | "--help" | "-h") => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        other => {
            eprint!(
                "{}{HELP}",
                other
                    .map(|word| format!("no task '{word}'\n\n"))
                    .unwrap_or_default()
            );
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
