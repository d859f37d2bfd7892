//! Snapshot files, in insta's format: a head between `---` lines, then the text.
//! `cargo insta review` works on what [`write_pending`] leaves.
//!
//! ```text
//! ---
//! source: hello.js
//! expression: ouro snap hello.js
//! ---
//! success: true
//! exit_code: 0
//! ----- stdout -----
//! hello
//!
//! ----- stderr -----
//! ```

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// How every head of ours has it: tells our files from those of other tools.
const EXPRESSION: &str = "expression: ouro snap ";

/// A file's text without its head; `None` when it has none.
fn body(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("---\n")?;
    rest.split_once("\n---\n").map(|(_, body)| body)
}

/// What a snapshot holds; `None` when there is no such file.
///
/// # Errors
/// When the file cannot be read or is no snapshot.
pub(crate) fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
        Ok(text) => match body(&text) {
            Some(body) => Ok(Some(body.to_owned())),
            None => Err(io::Error::other("not a snapshot: its head is missing")),
        },
    }
}

/// Whether a file was written by `ouro snap`.
pub(crate) fn is_ours(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|text| text.lines().take(6).any(|line| line.starts_with(EXPRESSION)))
}

fn whole(script: &Path, body: &str) -> String {
    let name = script.file_name().unwrap_or_default().to_string_lossy();
    // The name in quotes when YAML would read it as something else.
    let is_plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
        && !name.starts_with('-');
    let source = if is_plain {
        name.to_string()
    } else {
        serde_json::Value::from(&*name).to_string()
    };
    let name = name.replace('\n', " ");
    format!("---\nsource: {source}\n{EXPRESSION}{name}\n---\n{body}")
}

/// The file in which a difference waits for a reviewer.
pub(crate) fn pending(snapshot: &Path) -> PathBuf {
    let mut name = snapshot.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}

/// Writes a snapshot; nothing waits for review afterwards.
///
/// # Errors
/// What the system says.
pub(crate) fn write(script: &Path, snapshot: &Path, body: &str) -> io::Result<()> {
    if let Some(folder) = snapshot.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(snapshot, whole(script, body))?;
    forget_pending(snapshot)
}

/// Leaves a difference for `ouro snap --review` or `cargo insta review`.
///
/// # Errors
/// What the system says.
pub(crate) fn write_pending(script: &Path, snapshot: &Path, body: &str) -> io::Result<()> {
    fs::write(pending(snapshot), whole(script, body))
}

/// Removes a difference that waited.
///
/// # Errors
/// What the system says.
pub(crate) fn forget_pending(snapshot: &Path) -> io::Result<()> {
    match fs::remove_file(pending(snapshot)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let snapshot = folder.path().join("s/a.js.snap");
        assert_eq!(read(&snapshot).unwrap(), None);
        write(Path::new("x/a.js"), &snapshot, "one\n---\ntwo\n").unwrap();
        assert_eq!(read(&snapshot).unwrap().unwrap(), "one\n---\ntwo\n");
        assert!(is_ours(&snapshot));
        write_pending(Path::new("a.js"), &snapshot, "three\n").unwrap();
        assert!(snapshot.with_file_name("a.js.snap.new").exists());
        forget_pending(&snapshot).unwrap();
        forget_pending(&snapshot).unwrap();
        fs::write(&snapshot, "no head\n").unwrap();
        assert!(read(&snapshot).is_err() && !is_ours(&snapshot));
    }

    #[test]
    fn a_head_is_what_insta_writes() {
        assert_eq!(
            whole(Path::new("d/a.js"), "x\n"),
            "---\nsource: a.js\nexpression: ouro snap a.js\n---\nx\n"
        );
        assert!(whole(Path::new("a: b.js"), "").contains("source: \"a: b.js\"\n"));
    }
}
