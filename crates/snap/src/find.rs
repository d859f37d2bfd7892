//! Which scripts there are, and which snapshots have lost theirs.

use std::fs;
use std::path::{Path, PathBuf};

use crate::config::{self, Config};
use crate::file;

/// The folder beside the scripts that holds their snapshots.
pub(crate) const FOLDER: &str = "__snapshots__";

/// One script and the configuration of its folder.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) script: PathBuf,
    pub(crate) config: Config,
}

/// Where the snapshot of a script is.
pub(crate) fn snapshot_of(script: &Path) -> PathBuf {
    let name = script.file_name().unwrap_or_default().to_string_lossy();
    script.with_file_name(FOLDER).join(format!("{name}.snap"))
}

fn is_script(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| ["js", "mjs", "cjs"].iter().any(|known| extension == *known))
}

/// Calls `each` for every folder at or below `path` that may hold scripts.
fn walk(path: &Path, each: &mut impl FnMut(&Path) -> Result<(), String>) -> Result<(), String> {
    each(path)?;
    for entry in entries(path)? {
        let name = entry
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        // Links are not followed: they may lead in circles.
        let is_folder = fs::symlink_metadata(&entry).is_ok_and(|data| data.is_dir());
        if is_folder && !name.starts_with('.') && name != "node_modules" && name != FOLDER {
            walk(&entry, each)?;
        }
    }
    Ok(())
}

fn entries(path: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut found: Vec<PathBuf> = fs::read_dir(path)
        .map_err(failed)?
        .flatten()
        .map(|entry| entry.path())
        .collect();
    found.sort();
    Ok(found)
}

/// The folders that are named and all below them.
pub(crate) fn folders(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for path in paths.iter().filter(|path| path.is_dir()) {
        walk(path, &mut |folder| {
            found.push(folder.to_path_buf());
            Ok(())
        })?;
    }
    found.sort();
    found.dedup();
    Ok(found)
}

/// The scripts of all paths, in order. Those named as files are taken whatever the configuration excludes.
pub(crate) fn scripts(paths: &[PathBuf]) -> Result<Vec<Found>, String> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_file() {
            found.push(Found {
                script: path.clone(),
                config: config::of(path.parent().unwrap_or(Path::new(".")))?,
            });
        } else if !path.is_dir() {
            return Err(format!("{}: no such file or folder", path.display()));
        }
    }
    for folder in folders(paths)? {
        let config = config::of(&folder)?;
        for script in entries(&folder)?
            .into_iter()
            .filter(|path| is_script(path) && path.is_file())
        {
            if !config.excludes(&script) {
                let config = config.clone();
                found.push(Found { script, config });
            }
        }
    }
    found.sort_by(|a, b| a.script.cmp(&b.script));
    found.dedup_by(|a, b| a.script == b.script);
    Ok(found)
}

/// Snapshots below the named folders whose script is gone.
pub(crate) fn obsolete(paths: &[PathBuf]) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for folder in folders(paths)? {
        let snapshots = folder.join(FOLDER);
        if !snapshots.is_dir() {
            continue;
        }
        for snapshot in entries(&snapshots)? {
            let name = snapshot
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let Some(script) = name.strip_suffix(".snap") else {
                continue;
            };
            // Other tools keep theirs in folders of the same name.
            if !folder.join(script).is_file() && file::is_ours(&snapshot) {
                found.push(snapshot);
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_lies_beside_its_script() {
        assert_eq!(
            snapshot_of(Path::new("a/b.js")),
            Path::new("a/__snapshots__/b.js.snap")
        );
        assert_eq!(
            snapshot_of(Path::new("b.mjs")),
            Path::new("__snapshots__/b.mjs.snap")
        );
    }

    #[test]
    fn folders_are_searched_but_for_what_is_not_ours() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str| {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "---\nexpression: ouro snap gone.js\n---\n").unwrap();
        };
        let all = [
            "a.js",
            "b.txt",
            "c/d.mjs",
            "node_modules/e.js",
            ".git/f.js",
            "x/g.js",
        ];
        all.into_iter().for_each(write);
        fs::write(folder.path().join("snap.toml"), "exclude = ['x/']\n").unwrap();
        write("__snapshots__/a.js.snap");
        write("__snapshots__/gone.js.snap");
        let paths = [folder.path().to_path_buf()];
        let names: Vec<String> = scripts(&paths)
            .unwrap()
            .iter()
            .map(|found| {
                found
                    .script
                    .strip_prefix(folder.path())
                    .unwrap()
                    .display()
                    .to_string()
            })
            .collect();
        assert_eq!(names, ["a.js", "c/d.mjs"]);
        assert_eq!(
            obsolete(&paths).unwrap(),
            [folder.path().join("__snapshots__/gone.js.snap")]
        );
        assert!(scripts(&[folder.path().join("nothing")]).is_err());
    }
}
