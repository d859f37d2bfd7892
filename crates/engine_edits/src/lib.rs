//! The published engine with our edits: what the build scripts of `crates/boa_*`,
//! their tests and `cargo xtask engine-edit` share.
//!
//! Each of those crates takes the place of a published one (`[patch.crates-io]` in the
//! root Cargo.toml) and holds no line of it: [`build`] copies the published source to the
//! build directory with `edits/*.edit` applied, and `src/lib.rs` includes the result.
//! Everything here works on paths and text; it knows nothing of what the edits do.

pub mod apply;
pub mod locate;

use apply::EditError;
use locate::Published;
use std::{env, fs, path::Path, path::PathBuf, process::ExitCode};

/// The body of a build script: writes the published crate `name` with the edits of the current
/// directory to `OUT_DIR/engine`, and their names to `OUT_DIR/edits.rs`.
#[must_use]
pub fn build(name: &str) -> ExitCode {
    match try_build(name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{name}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn try_build(name: &str) -> Result<(), EditError> {
    for input in ["build.rs", "edits"] {
        println!("cargo:rerun-if-changed={input}");
    }
    println!("cargo:rerun-if-env-changed={}", locate::SOURCE_VARIABLE);

    let package = Published::named(name)?;
    let out =
        PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| EditError("OUT_DIR is not set".to_owned()))?);
    let published = package.locate(&out.join("fetch"))?;
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
