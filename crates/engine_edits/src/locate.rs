//! Finds the published source of a crate of the engine on this machine, or has cargo fetch it.
//!
//! `[patch.crates-io]` makes cargo leave the published crate alone, so it is in the
//! registry only if something asked for it: here, a scratch manifest.

use super::apply::{EditError, source_checksum};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Environment variable that names a directory with copies of the published crates,
/// each in a folder `NAME-VERSION`.
pub const SOURCE_VARIABLE: &str = "OURO_BOA_SOURCE";

/// A published crate that we edit.
#[derive(Debug, Clone, Copy)]
pub struct Published {
    /// Its name on crates.io, which is also the name of our folder.
    pub name: &'static str,
    /// The version the edits are written against.
    pub version: &'static str,
    /// [`source_checksum`] of that version.
    pub source: u64,
}

/// All crates that have edits.
pub const PUBLISHED: &[Published] = &[
    Published {
        name: "boa_ast",
        version: "0.22.0",
        source: 0xfde3_c8b8_7c64_de4c,
    },
    Published {
        name: "boa_engine",
        version: "0.22.0",
        source: 0x0abc_4333_1a42_1555,
    },
    Published {
        name: "boa_gc",
        version: "0.22.0",
        source: 0x2016_3811_4d19_15d3,
    },
    Published {
        name: "boa_parser",
        version: "0.22.0",
        source: 0x543c_5d56_2af3_2396,
    },
    Published {
        name: "boa_string",
        version: "0.22.0",
        source: 0x7a71_86dd_63b1_20f8,
    },
    Published {
        name: "regress",
        version: "0.12.0",
        source: 0xaf2b_d2a0_f98a_97ff,
    },
];

impl Published {
    /// The crate of this name.
    ///
    /// # Errors
    /// None of [`PUBLISHED`] has it.
    pub fn named(name: &str) -> Result<Self, EditError> {
        PUBLISHED
            .iter()
            .find(|package| package.name == name)
            .copied()
            .ok_or_else(|| EditError(format!("{name} is not a crate that has edits")))
    }

    /// Directory of the published crate, verified. `scratch` is for the manifest that makes cargo fetch it.
    ///
    /// # Errors
    /// Nothing found and nothing fetched; a found copy is not the published source.
    pub fn locate(&self, scratch: &Path) -> Result<PathBuf, EditError> {
        let folder = format!("{}-{}", self.name, self.version);
        if let Some(dir) = env::var_os(SOURCE_VARIABLE) {
            return self.verified(PathBuf::from(dir).join(folder));
        }
        if let Some(dir) = in_registry(&folder) {
            return self.verified(dir);
        }
        // `--offline` first: the archive may be in the cache and only not unpacked.
        let mut said = String::new();
        for offline in [true, false] {
            said = self.fetch(scratch, offline)?;
            if let Some(dir) = in_registry(&folder) {
                return self.verified(dir);
            }
        }
        Err(EditError(format!(
            "the source of {} {} is not in cargo's registry and could not be fetched \
             (set {SOURCE_VARIABLE} to a directory with copies of the published crates):\n{said}",
            self.name, self.version
        )))
    }

    fn verified(&self, dir: PathBuf) -> Result<PathBuf, EditError> {
        let found = source_checksum(&dir)?;
        if found == self.source {
            return Ok(dir);
        }
        Err(EditError(format!(
            "{} is not the published source of {} {}: checksum {found:016x}, expected {:016x}. \
             Remove that directory to have cargo unpack it again, or set {SOURCE_VARIABLE}",
            dir.display(),
            self.name,
            self.version,
            self.source
        )))
    }

    /// Runs `cargo fetch` on a manifest that wants just this crate. Returns what cargo said.
    fn fetch(&self, scratch: &Path, offline: bool) -> Result<String, EditError> {
        fs::create_dir_all(scratch.join("src"))?;
        fs::write(scratch.join("src/lib.rs"), "")?;
        fs::write(
            scratch.join("Cargo.toml"),
            format!(
                "[package]\nname = \"fetch-engine\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
                 [dependencies]\n{} = \"={}\"\n[workspace]\n",
                self.name, self.version
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
}

/// Cargo's home as cargo itself finds it.
fn cargo_home() -> Option<PathBuf> {
    env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(env::home_dir()?.join(".cargo")))
}

/// The unpacked crate in any registry of this user; `.cargo-ok` says that cargo finished unpacking it.
fn in_registry(folder: &str) -> Option<PathBuf> {
    let indexes = fs::read_dir(cargo_home()?.join("registry/src")).ok()?;
    indexes
        .filter_map(|index| Some(index.ok()?.path().join(folder)))
        .find(|dir| dir.join(".cargo-ok").is_file())
}
