//! The last run, and what is different now.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use ouro_conformance::results::{self, Item};
use serde_json::Value;

/// Where the last run is remembered.
pub fn last() -> PathBuf {
    crate::target().join("conformance/last.json")
}

fn read(text: &str) -> Option<BTreeMap<String, String>> {
    let items: Vec<Value> = serde_json::from_str(text).ok()?;
    let of = |item: &Value| {
        let text = |key: &str| item.get(key).and_then(Value::as_str).map(str::to_owned);
        Some((format!("{} {}", text("group")?, text("name")?), text("status")?))
    };
    items.iter().map(of).collect()
}

/// Remembers a run. What it did not cover stays as it was.
///
/// # Errors
/// When the file cannot be written.
pub fn remember(items: &[Item]) -> io::Result<()> {
    let path = last();
    let old = std::fs::read_to_string(&path).unwrap_or_default();
    let old: Vec<Value> = serde_json::from_str(&old).unwrap_or_default();
    let covered = |value: &Value| {
        let is = |key: &str, of: &str| value.get(key).and_then(Value::as_str) == Some(of);
        items
            .iter()
            .any(|item| is("name", &item.name) && is("group", &item.group))
    };
    let mut all: Vec<Value> = old.into_iter().filter(|value| !covered(value)).collect();
    if let Value::Array(new) = results::json(items) {
        all.extend(new);
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(path, Value::Array(all).to_string())
}

/// What came and what went since a recorded run, a line each.
///
/// # Errors
/// When the record cannot be read.
pub fn compare(path: &Path, items: &[Item]) -> Result<String, String> {
    let text = match std::fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound && path == last() => {
            return Ok("no earlier run to compare with\n".to_owned());
        }
        other => other.map_err(|error| format!("{}: {error}", path.display()))?,
    };
    let old = read(&text).ok_or_else(|| format!("{}: not a record of a run", path.display()))?;
    let new = read(&results::json(items).to_string()).unwrap_or_default();
    let mut report = String::new();
    let (mut gained, mut lost) = (0, 0);
    for (name, status) in &new {
        let Some(before) = old.get(name) else { continue };
        match (before.as_str(), status.as_str()) {
            ("pass", "pass") => {}
            (_, "pass") => {
                gained += 1;
                report.push_str(&format!("  + {name}\n"));
            }
            ("pass", _) => {
                lost += 1;
                report.push_str(&format!("  - {name}\n"));
            }
            _ => {}
        }
    }
    Ok(format!(
        "since {}: {gained} gained, {lost} lost\n{report}",
        path.display()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ouro_conformance::results::Status;
    use std::time::Duration;

    #[test]
    fn gains_and_losses_are_named() {
        let item = |name: &str, status| Item {
            group: "g".into(),
            name: name.into(),
            status,
            took: Duration::ZERO,
        };
        let old = [item("a", Status::Passed), item("b", Status::Failed("x".into()))];
        let new = [
            item("a", Status::Failed("y".into())),
            item("b", Status::Passed),
            item("c", Status::Passed),
        ];
        let path = std::env::temp_dir().join(format!("ouro-since-{}.json", std::process::id()));
        std::fs::write(&path, results::json(&old).to_string()).unwrap();
        let report = compare(&path, &new).unwrap();
        std::fs::remove_file(&path).unwrap();
        assert!(
            report.ends_with("1 gained, 1 lost\n  - g a\n  + g b\n"),
            "{report}"
        );
        assert!(compare(&path, &new).is_err());
    }
}
