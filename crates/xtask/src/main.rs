//! `cargo xtask`: the chores of the repository.

#![forbid(unsafe_code)]

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask tidy                          check the repository's own rules
cargo xtask conformance [FILTER…]         run the three layers: cases, npm packages, Node's own suite
    --layer cases|packages|node           only this one (repeatable)
    --program PATH                        the runtime (default: target/release/ouro, else target/debug/ouro)
    --suite PATH                          a Node source tree (default: NODE_SUITE, else what fetch-node-suite fetched)
    --all                                 of Node's suite also the tests known to fail: one that passes is news
    --accept                              --all, and take what comes as what is expected from now on
    --oracle NODE                         record the expected output of cases with a real Node instead
    --jobs N                              how many at a time
    --json FILE, --junit FILE             write the results
    --since[=FILE]                        what is different from the last run, or from a --json of then
cargo xtask test262 [PATH]                run a checkout of test262, or our own sample of tests in its format
    --than PROGRAM                        compare with another program; cargo xtask test262 --help has the rest
cargo xtask compat [node=PATH] [deno=PATH] [bun=PATH]   run other runtimes, write the figures of docs/src/compat.md
    --check                               whether they are as they should be
cargo xtask engine-edit                   writing edits of the engine; alone it lists its commands
cargo xtask startup-order                 list what a start runs, for the linker (crates/cli/startup.order)
cargo xtask pgo                           a release build that knows what programs run most (target/pgo/release/ouro)
cargo xtask small                         a static build for containers, for size

Examples:
  cargo xtask conformance util/inspect
  cargo xtask conformance --oracle ~/node-v22/bin/node --layer cases fs/
  cargo xtask conformance --layer node --suite ~/src/node-v22.22.2 test-fs-
  cargo xtask test262 ~/src/test262 --than ~/bin/boa --than-shell
";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match words.first().map(String::as_str) {
        Some("tidy") => xtask::tidy::check(&xtask::workspace()).map_err(|problems| problems.join("\n")),
        Some("conformance") => xtask::conformance::conformance(&words[1..]),
        Some("compat") => xtask::conformance::compat_page(&words[1..]),
        Some("test262") => xtask::test262::test262(&words[1..]),
        Some("engine-edit") => xtask::engine_edit::run(&words[1..]).map_err(|problem| problem.to_string()),
        Some("pgo") => xtask::release::pgo(&words[1..]),
        Some("small") => xtask::release::small(&words[1..]),
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
