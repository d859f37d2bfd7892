//! Finds the published source of the engine on this machine, or has cargo fetch it.
//!
//! `[patch.crates-io]` makes cargo leave the published crate alone, so it is in the
//! registry only if something asked for it: here, a scratch manifest.

use super::apply::{EditError, source_checksum};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Version of the published engine the edits are written against.
pub const VERSION: &str = "0.22.0";
/// [`source_checksum`] of that version.
pub const SOURCE: u64 = 0x0abc43331a421555;

/// Directory of the published crate, verified.
///
/// # Errors
/// Nothing found and nothing fetched; a found copy is not the published source.
pub fn locate(scratch: &Path) -> Result<PathBuf, EditError> {
    if let Some(dir) = env::var_os("OURO_BOA_SOURCE") {
        return verified(PathBuf::from(dir));
    }
    if let Some(dir) = in_registry() {
        return verified(dir);
    }
    // `--offline` first: the archive may be in the cache and only not unpacked.
    let mut said = String::new();
    for offline in [true, false] {
        said = fetch(scratch, offline)?;
        if let Some(dir) = in_registry() {
            return verified(dir);
        }
    }
    Err(EditError(format!(
        "the source of boa_engine {VERSION} is not in cargo's registry and could not be fetched \
         (set OURO_BOA_SOURCE to a copy of the published crate):\n{said}"
    )))
}

fn verified(dir: PathBuf) -> Result<PathBuf, EditError> {
    let found = source_checksum(&dir)?;
    if found == SOURCE {
        return Ok(dir);
    }
    Err(EditError(format!(
        "{} is not the published source of boa_engine {VERSION}: checksum {found:016x}, expected {SOURCE:016x}. \
         Remove that directory to have cargo unpack it again, or set OURO_BOA_SOURCE",
        dir.display()
    )))
}

/// Cargo's home as cargo itself finds it.
fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// The unpacked crate in any registry of this user; `.cargo-ok` says that cargo finished unpacking it.
fn in_registry() -> Option<PathBuf> {
    let indexes = fs::read_dir(cargo_home()?.join("registry/src")).ok()?;
    indexes
        .filter_map(|index| Some(index.ok()?.path().join(format!("boa_engine-{VERSION}"))))
        .find(|dir| dir.join(".cargo-ok").is_file())
}

/// Runs `cargo fetch` on a manifest that wants just the published engine. Returns what cargo said.
fn fetch(scratch: &Path, offline: bool) -> Result<String, EditError> {
    fs::create_dir_all(scratch.join("src"))?;
    fs::write(scratch.join("src/lib.rs"), "")?;
    fs::write(
        scratch.join("Cargo.toml"),
        format!(
            "[package]\nname = \"fetch-engine\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
             [dependencies]\nboa_engine = \"={VERSION}\"\n[workspace]\n"
        ),
    )?;
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.arg("fetch").current_dir(scratch);
    if offline {
        cargo.arg("--offline");
    }
    let output = cargo.output()?;
    Ok(String::from_utf8_lossy(&output.stderr).into_owned())
}
