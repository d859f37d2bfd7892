//! Copies the published engine to `OUT_DIR/engine` with the edits of `edits/` applied.

#[path = "build/apply.rs"]
#[allow(dead_code)] // What the tests and xtask use of it.
mod apply;
#[path = "build/locate.rs"]
mod locate;

use apply::EditError;
use std::{env, fs, path::Path, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("boa_engine: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<(), EditError> {
    for input in ["build.rs", "build", "edits"] {
        println!("cargo:rerun-if-changed={input}");
    }
    println!("cargo:rerun-if-env-changed=OURO_BOA_SOURCE");

    let out =
        PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| EditError("OUT_DIR is not set".to_owned()))?);
    let published = locate::locate(&out.join("fetch"))?;
    let edits = apply::read_edits(Path::new("edits"))?;
    let edited = apply::apply(&edits, &|file| fs::read_to_string(published.join(file)).ok())?;

    let target = out.join("engine");
    let mut wanted = Vec::new();
    for file in apply::source_files(&published)? {
        if !edited.contains_key(&file) {
            wanted.push((file.clone(), fs::read(published.join(&file))?));
        }
    }
    wanted.extend(edited.into_iter().map(|(file, text)| (file, text.into_bytes())));
    // A file no longer wanted (an edit was withdrawn) must not linger.
    let keep: Vec<PathBuf> = wanted.iter().map(|(file, _)| target.join(strip(file))).collect();
    remove_others(&target, &keep)?;
    for ((_, bytes), path) in wanted.iter().zip(&keep) {
        if fs::read(path).is_ok_and(|old| old == *bytes) {
            continue;
        }
        if let Some(dir) = path.parent() {
            fs::create_dir_all(dir)?;
        }
        fs::write(path, bytes)?;
    }

    let mut names = String::from("&[\n");
    for edit in &edits {
        names.push_str(&format!("    \"{}\",\n", edit.name));
    }
    names.push(']');
    fs::write(out.join("edits.rs"), names)?;
    Ok(())
}

/// `src/vm/mod.rs` goes to `engine/vm/mod.rs`.
fn strip(file: &str) -> &str {
    file.strip_prefix("src/").unwrap_or(file)
}

fn remove_others(dir: &Path, keep: &[PathBuf]) -> Result<(), EditError> {
    let Ok(entries) = fs::read_dir(dir) else {
        return Ok(());
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, keep)?;
        } else if !keep.contains(&path) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}
