//! `cargo xtask startup-order`: which functions a start runs, in order.
//!
//! A breakpoint stands on every function of a release binary; the first hit of
//! each is written down and the breakpoint removed. The linker then puts these
//! functions side by side (crates/cli/build.rs), so that a start touches few
//! pages of the binary. docs/decisions/0001-link-layout.md has the figures.

#[allow(unsafe_code)]
mod sys;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use object::{Object, ObjectKind, ObjectSection, ObjectSymbol, SymbolKind};

use crate::workspace;

/// Where the list is kept.
pub const LIST: &str = "crates/cli/startup.order";

/// Programs of the training set, the commonest start first: what only a later
/// one runs is placed behind what an earlier one runs.
const TRAINING: [&[&str]; 4] = [
    &["-e", "console.log('hello')"],
    &["docs/examples/tour.js"],
    &[
        "-p",
        "[1.5, { a: new Map([[1, 'b']]) }, /x/g, new Error('e').message].map(String).join()",
    ],
    &[
        "-e",
        "setTimeout(() => Promise.reject(new TypeError('thrown')), 1)",
    ],
];

/// A function of the binary.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Function {
    address: u64,
    name: String,
}

/// Makes [`LIST`] anew from `--program PATH` (default: the release build, built first).
///
/// # Errors
/// What cargo, the file system or the traced program answered.
pub fn run(args: &[String]) -> Result<(), String> {
    let root = workspace();
    let program = match args {
        [] => build(&root)?,
        [flag, path] if flag == "--program" => PathBuf::from(path),
        _ => return Err("usage: cargo xtask startup-order [--program PATH]".to_owned()),
    };
    let functions = functions(&program)?;
    let mut seen = HashSet::new();
    let mut list = String::new();
    for words in TRAINING {
        let hits = sys::first_hits(&program, words, &root, &functions)
            .map_err(|error| format!("{}: {error}", program.display()))?;
        for index in hits {
            let name = &functions[index].name;
            if seen.insert(name.as_str()) {
                list.push_str(name);
                list.push('\n');
            }
        }
    }
    if seen.is_empty() {
        return Err("no function was hit: is this a release build of ouro?".to_owned());
    }
    fs::write(root.join(LIST), list).map_err(|error| format!("{LIST}: {error}"))?;
    println!(
        "{LIST}: {} of {} functions; build again to use it",
        seen.len(),
        functions.len()
    );
    Ok(())
}

fn build(root: &Path) -> Result<PathBuf, String> {
    let status = Command::new("cargo")
        .args(["build", "--release", "--package", "ouro-cli"])
        .current_dir(root)
        .status()
        .map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err("the release build failed".to_owned());
    }
    Ok(crate::target().join("release/ouro"))
}

/// The functions of `.text`, by address.
fn functions(program: &Path) -> Result<Vec<Function>, String> {
    let bytes = fs::read(program).map_err(|error| format!("{}: {error}", program.display()))?;
    let file = object::File::parse(&*bytes).map_err(|error| format!("{}: {error}", program.display()))?;
    if file.kind() != ObjectKind::Executable {
        return Err(format!(
            "{}: not linked to a fixed address; a release build of this workspace is needed",
            program.display()
        ));
    }
    let text = file.section_by_name(".text").map(|section| section.index());
    let mut functions: Vec<Function> = file
        .symbols()
        .filter(|symbol| symbol.kind() == SymbolKind::Text && symbol.section_index() == text)
        .filter_map(|symbol| {
            Some(Function {
                address: symbol.address(),
                name: symbol.name().ok()?.to_owned(),
            })
        })
        .collect();
    functions.sort_by(|a, b| a.address.cmp(&b.address).then_with(|| a.name.cmp(&b.name)));
    functions.dedup_by_key(|function| function.address);
    if functions.is_empty() {
        return Err(format!("{}: it has no symbols", program.display()));
    }
    Ok(functions)
}
