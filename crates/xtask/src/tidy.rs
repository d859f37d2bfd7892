//! The repository's rules, checked by `cargo test`: what stands at the top, which
//! crate may depend on which, headers, file sizes, where `unsafe` may be.

use std::fs;
use std::path::{Path, PathBuf};

/// What may stand at the top level.
const TOP: &[&str] = &[
    ".cargo",
    ".ci",
    ".git",
    ".gitattributes",
    ".gitignore",
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "benches",
    "conformance",
    "crates",
    "docs",
    "rustfmt.toml",
    "stdlib",
    "target",
];

/// Longest file, in lines. Flat tables are listed in [`TABLES`].
const LIMIT: usize = 800;

/// Flat tables that may be longer.
const TABLES: &[&str] = &["crates/base/src/codes.rs", "crates/base/src/errno.rs"];

/// Crates that are foundations: any module crate may use them.
const FOUNDATION: &[&str] = &["ouro-base", "ouro-engine", "ouro-event_loop"];

/// Edges between crates beyond the foundations: (from, to).
const EDGES: &[(&str, &str)] = &[
    ("ouro-cli", "ouro-runtime"),
    ("ouro-cli", "ouro-trace"),
    ("ouro-cli", "ouro-resolver"),
    ("ouro-cli", "xtask"),
    ("ouro-engine", "ouro-trace"),
    ("ouro-cli", "ouro-conformance"),
    ("ouro-cli", "ouro-snap"),
    ("ouro-snap", "ouro-runner"),
    ("ouro-resolver", "ouro-base"),
    ("ouro-fs", "ouro-buffer"),
    ("ouro-net", "ouro-buffer"),
    ("ouro-http", "ouro-buffer"),
    ("ouro-http2", "ouro-buffer"),
    ("ouro-http", "ouro-net"),
    ("ouro-child_process", "ouro-net"),
    ("ouro-string_decoder", "ouro-buffer"),
    ("ouro-worker_threads", "ouro-structured_clone"),
    ("ouro-tls", "ouro-crypto"),
    ("xtask", "ouro-conformance"),
    ("xtask", "ouro-engine_edits"),
    ("boa_ast", "ouro-engine_edits"),
    ("boa_engine", "ouro-engine_edits"),
    ("boa_gc", "ouro-engine_edits"),
    ("boa_parser", "ouro-engine_edits"),
    ("boa_string", "ouro-engine_edits"),
    ("regress", "ouro-engine_edits"),
];

/// Crates that must not know the engine.
const ENGINE_FREE: &[&str] = &["ouro-base", "ouro-event_loop", "ouro-resolver", "ouro-trace"];

/// Checks everything; `Err` lists what is wrong, one line each.
pub fn check(root: &Path) -> Result<(), Vec<String>> {
    let mut problems = Vec::new();
    top_level(root, &mut problems);
    dependencies(root, &mut problems);
    for file in files(root, &["crates", "stdlib", "conformance/src"]) {
        source(root, &file, &mut problems);
    }
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems)
    }
}

fn top_level(root: &Path, problems: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(root) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !TOP.contains(&name.as_str()) {
            problems.push(format!("{name}: not a top-level entry of this repository"));
        }
    }
}

/// (crate name, names it depends on) read from a manifest.
fn manifest(text: &str) -> (String, Vec<String>) {
    let mut name = String::new();
    let mut dependencies = Vec::new();
    let mut section = "";
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            section = line;
        } else if section == "[package]" && name.is_empty() {
            if let Some(value) = line.strip_prefix("name = ") {
                name = value.trim_matches('"').to_owned();
            }
        } else if section.ends_with("dependencies]")
            && let Some(key) = line
                .split([' ', '.', '='])
                .next()
                .filter(|key| !key.is_empty() && !key.starts_with('#'))
        {
            dependencies.push(key.to_owned());
        }
    }
    (name, dependencies)
}

fn dependencies(root: &Path, problems: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(root.join("crates")) else {
        return;
    };
    let listed = fs::read_to_string(root.join("crates/README.md")).unwrap_or_default();
    for entry in entries.flatten() {
        let Ok(text) = fs::read_to_string(entry.path().join("Cargo.toml")) else {
            continue;
        };
        let (name, uses) = manifest(&text);
        let folder = entry.file_name().to_string_lossy().into_owned();
        if !listed.contains(&format!("`{folder}`")) {
            problems.push(format!("crates/README.md: no line for `{folder}`"));
        }
        for used in uses {
            let ours = used.starts_with("ouro-") || used == "xtask";
            let allowed = name == "ouro-runtime"
                || (FOUNDATION.contains(&used.as_str())
                    && !(ENGINE_FREE.contains(&name.as_str()) && used == "ouro-engine"))
                || EDGES.contains(&(name.as_str(), used.as_str()));
            if ours && !allowed {
                problems.push(format!("crates/{folder}: {name} must not depend on {used}"));
            }
            if used == "boa_engine" && ENGINE_FREE.contains(&name.as_str()) {
                problems.push(format!("crates/{folder}: {name} must not know the engine"));
            }
        }
    }
}

fn files(root: &Path, folders: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "rs" || extension == "js")
            {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn source(root: &Path, file: &Path, problems: &mut Vec<String>) {
    let shown = file.strip_prefix(root).unwrap_or(file).display().to_string();
    let Ok(text) = fs::read_to_string(file) else {
        problems.push(format!("{shown}: not UTF-8"));
        return;
    };
    // Engine edits carry code in the engine's own layout.
    if shown.starts_with("crates/boa_") && shown.ends_with(".edit") {
        return;
    }
    let lines = text.lines().count();
    if lines > LIMIT && !TABLES.contains(&shown.as_str()) {
        problems.push(format!("{shown}: {lines} lines; split it (the limit is {LIMIT})"));
    }
    if shown.ends_with(".rs") {
        if shown.contains("/src/") && !text.starts_with("//!") {
            problems.push(format!("{shown}: no //! header"));
        }
        let marker = concat!("unsafe", " {");
        let allowed =
            shown.ends_with("sys.rs") || shown.contains("/sys/") || shown.starts_with("crates/boa_");
        if text.contains(marker) && !allowed {
            problems.push(format!("{shown}: unsafe code outside sys.rs"));
        }
    } else if shown.starts_with("stdlib/") {
        let head: Vec<&str> = text.lines().take(15).collect();
        if !head.contains(&"'use strict';") {
            problems.push(format!("{shown}: no 'use strict'; at the top"));
        }
        if !head.iter().take(3).any(|line| line.starts_with("//")) {
            problems.push(format!("{shown}: no header comment"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_is_tidy() {
        if let Err(problems) = check(&crate::workspace()) {
            panic!("{}", problems.join("\n"));
        }
    }

    #[test]
    fn manifests_are_read() {
        let text = "[package]\nname = \"a\"\n[dependencies]\nb.workspace = true\nc = \"1\"\n[dev-dependencies]\nd = { path = \"x\" }\n";
        let (name, uses) = manifest(text);
        assert_eq!(
            (name.as_str(), uses),
            ("a", vec!["b".to_owned(), "c".to_owned(), "d".to_owned()])
        );
    }
}
