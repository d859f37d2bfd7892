//! The lessons of docs/course: their scripts print what is recorded, their traces
//! are what a deterministic run gives, and both languages are complete.
//!
//! `OURO_UPDATE_COURSE=1 cargo test -p ouro-cli --test course` records them anew.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Lessons with several processes: what comes first is open, so their traces are checked for kinds only.
const SEVERAL: &[(&str, &[&str])] = &[
    (
        "10-fork",
        &["child.spawn", "ipc.recv", "ipc.send", "ipc.handle", "child.exit"],
    ),
    (
        "11-cluster",
        &["child.spawn", "ipc.recv", "ipc.send", "ipc.handle", "child.exit"],
    ),
];

/// What is recorded beyond the usual.
const MORE: &[(&str, &str)] = &[("09-once", "--trace-emit")];

fn course() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs/course")
        .canonicalize()
        .expect("docs/course")
}

fn lessons() -> Vec<(String, PathBuf)> {
    let mut lessons: Vec<_> = std::fs::read_dir(course())
        .expect("docs/course")
        .flatten()
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()))
        .filter(|(name, path)| path.is_dir() && name.starts_with(|first: char| first.is_ascii_digit()))
        .collect();
    lessons.sort();
    lessons
}

/// Runs the lesson's script; what it printed and its trace, without what differs between machines.
fn run(name: &str, folder: &Path) -> (String, String) {
    let place = tempfile::tempdir().expect("a temporary folder");
    let trace = place.path().join("trace.jsonl");
    let output = Command::new(env!("CARGO_BIN_EXE_ouro"))
        .arg("--deterministic")
        .arg("--trace")
        .arg(&trace)
        .args(
            MORE.iter()
                .filter(|(lesson, _)| *lesson == name)
                .map(|(_, option)| option),
        )
        .arg("app.js")
        .current_dir(folder)
        .env_remove("NODE_OPTIONS")
        .env_remove("UV_THREADPOOL_SIZE")
        .output()
        .expect("ouro runs");
    assert!(
        output.status.success(),
        "{name}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = std::fs::read_to_string(&trace).expect("the trace");
    let text = text
        .replace(&*course().to_string_lossy(), "/course")
        .replace(env!("CARGO_BIN_EXE_ouro"), "ouro");
    (String::from_utf8_lossy(&output.stdout).into_owned(), text)
}

/// Which thread took a piece of work is the system's choice.
fn without_threads(trace: &str) -> String {
    let mut out = String::new();
    for line in trace.lines() {
        match line.split_once("\"thread\":") {
            Some((before, after)) => {
                let rest = after.trim_start_matches(|digit: char| digit.is_ascii_digit());
                out.push_str(&format!("{before}\"thread\":_{rest}\n"));
            }
            None => out.push_str(&format!("{line}\n")),
        }
    }
    out
}

#[test]
fn lessons_print_and_do_what_is_recorded() {
    let update = std::env::var_os("OURO_UPDATE_COURSE").is_some();
    let lessons = lessons();
    assert_eq!(lessons.len(), 12);
    for (name, folder) in lessons {
        let (printed, trace) = run(&name, &folder);
        if update {
            std::fs::write(folder.join("app.out"), &printed).expect("written");
            std::fs::write(folder.join("trace.jsonl"), &trace).expect("written");
            continue;
        }
        let read = |file: &str| {
            std::fs::read_to_string(folder.join(file))
                .unwrap_or_else(|error| panic!("{name}/{file}: {error}"))
        };
        assert_eq!(printed, read("app.out"), "{name}");
        let recorded = read("trace.jsonl");
        let records = ouro_trace::read(recorded.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
        match SEVERAL.iter().find(|(several, _)| *several == name) {
            None => assert_eq!(without_threads(&trace), without_threads(&recorded), "{name}"),
            Some((_, kinds)) => {
                let now = ouro_trace::read(trace.as_bytes()).expect("a trace");
                for kind in *kinds {
                    for records in [&records, &now] {
                        assert!(
                            records.iter().any(|record| record.kind.name() == *kind),
                            "{name}: no {kind}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn every_lesson_is_told_in_both_languages_with_questions() {
    for (name, folder) in lessons() {
        for path in [
            folder.join("README.md"),
            course().join("zh").join(format!("{name}.md")),
        ] {
            let text =
                std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            assert!(
                text.contains("\n3. "),
                "{}: fewer than three questions",
                path.display()
            );
        }
        for index in ["README.md", "zh/README.md"] {
            let text = std::fs::read_to_string(course().join(index)).expect("an index");
            assert!(text.contains(&name), "{index} does not name {name}");
        }
    }
}
