//! Runs edits/*.js through the engine and compares what they print with edits/*.out.
//!
//! The recordings are those of Node 22 (`node case.js > case.out`). Each case belongs
//! to an edit of crates/boa_engine and fails without it.

mod support;

use std::{fs, path::Path};

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
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/edits");
    let mut cases: Vec<_> = fs::read_dir(&dir)
        .expect("cases")
        .filter_map(|e| Some(e.ok()?.path()))
        .collect();
    cases.retain(|path| path.extension().is_some_and(|e| e == "js"));
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
