//! npm packages: `packages/package.json` pins versions, `packages/<name>.js`
//! exercises one of them, `packages/<name>.out` is what real Node prints.
//! The packages are installed on demand into `packages/node_modules`.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cases::Case;

fn root() -> PathBuf {
    crate::root().join("packages")
}

/// The scripts, by name, filtered like cases.
pub fn find(filters: &[String]) -> io::Result<Vec<Case>> {
    let mut found = Vec::new();
    for file in std::fs::read_dir(root())? {
        let script = file?.path();
        let Some(name) = script.file_stem().map(|name| name.to_string_lossy().into_owned()) else {
            continue;
        };
        if script.extension().is_some_and(|extension| extension == "js")
            && (filters.is_empty() || filters.iter().any(|filter| name.contains(filter.as_str())))
        {
            found.push(Case {
                name: format!("packages/{name}"),
                recording: script.with_extension("out"),
                script,
            });
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

/// Installs the pinned packages when they are not there. `Err` carries why they
/// cannot be had (no npm, no network): the caller skips with that message.
pub fn install() -> Result<(), String> {
    let root = root();
    if root.join("node_modules/.package-lock.json").exists() && is_fresh(&root) {
        return Ok(());
    }
    let status = Command::new("npm")
        .args([
            "install",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--loglevel=error",
        ])
        .current_dir(&root)
        .stdin(Stdio::null())
        .status()
        .map_err(|error| format!("npm cannot be run: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("npm install ended with {status}"))
    }
}

/// True when the installed tree is newer than what pins it.
fn is_fresh(root: &Path) -> bool {
    let time = |path: &str| {
        std::fs::metadata(root.join(path))
            .and_then(|data| data.modified())
            .ok()
    };
    match (time("node_modules/.package-lock.json"), time("package.json")) {
        (Some(installed), Some(pinned)) => installed >= pinned,
        _ => false,
    }
}
