//! `cargo run -p ouro-engine --example js FILE…`: runs scripts on the bare engine, without the runtime.

#[path = "../tests/support/mod.rs"]
mod support;

use std::path::Path;

fn main() {
    for file in std::env::args().skip(1) {
        print!("{}", support::run_file(Path::new(&file)));
    }
}
