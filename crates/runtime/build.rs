//! Embeds every file below `stdlib/`: a sorted table of (builtin id, source text).

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../stdlib");
    let root = root.canonicalize()?;
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    collect(&root, &mut files)?;
    // By id, as it is looked up: `path` stands before `path/posix`.
    files.sort_by_key(|file| file.with_extension("").display().to_string());
    let mut table = String::from("&[\n");
    for file in &files {
        println!("cargo::rerun-if-changed={}", file.display());
        let id = file.strip_prefix(&root).unwrap_or(file).with_extension("");
        writeln!(
            table,
            "    ({:?}, include_str!({:?})),",
            id.display().to_string(),
            file.display().to_string()
        )
        .map_err(io::Error::other)?;
    }
    table.push_str("]\n");
    fs::write(
        PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("stdlib_table.rs"),
        table,
    )
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "js") {
            files.push(path);
        }
    }
    Ok(())
}
