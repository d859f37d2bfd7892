//! Runs the cases of the language (conformance/cases/language) through the bare engine and compares
//! what they print with their recordings from Node 22. Most belong to an edit of crates/boa_engine
//! and fail without it; the runtime runs them all once more.

mod support;

use std::{fs, path::Path};

/// Cases that need the runtime: the compiling of modules, time zones, the queues around microtasks,
/// timers, objects printed as `util.inspect` shows them, frames of modules.
const NOT_THE_ENGINE: [&str; 8] = [
    "async-stacks",
    "dates",
    "direct-loop",
    "direct-objects",
    "first-line",
    "promises",
    "repeated-errors",
    "young-objects",
];

#[test]
fn the_edited_engine_is_the_one_we_run_on() {
    assert!(
        boa_engine::OURO_EDITS.contains(&"0001-included-source"),
        "{:?}",
        boa_engine::OURO_EDITS
    );
}

#[test]
fn cases_print_what_node_prints() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../conformance/cases/language");
    let mut cases: Vec<_> = fs::read_dir(&dir)
        .expect("cases")
        .filter_map(|e| Some(e.ok()?.path()))
        .collect();
    cases.retain(|path| {
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        path.extension().is_some_and(|e| e == "js")
            && !stem.is_some_and(|stem| NOT_THE_ENGINE.contains(&stem))
    });
    cases.sort();
    assert!(!cases.is_empty());
    let mut wrong = String::new();
    for case in cases {
        let expected = fs::read_to_string(case.with_extension("out")).expect("a recording");
        let printed = support::run_file(&case);
        let mut lines = (printed.lines(), expected.lines());
        loop {
            let (ours, theirs) = (lines.0.next(), lines.1.next());
            if ours.is_none() && theirs.is_none() {
                break;
            }
            if ours != theirs {
                wrong.push_str(&format!(
                    "{}:\n  node: {theirs:?}\n  ouro: {ours:?}\n",
                    case.display()
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
