//! `--trace`: what is recorded, and that the program does not notice.

use std::process::Command;

const PROGRAM: &str = "
const fs = require('fs');
setTimeout(function later() { console.log('timeout'); }, 1);
setImmediate(() => console.log('immediate'));
process.nextTick(function tick() { console.log('tick', process.execArgv.length); });
Promise.resolve().then(function reaction() { console.log('promise'); });
fs.readFile(__filename, function done() { Buffer.from('abc'); process.exitCode = 3; });
";

fn ouro(folder: &std::path::Path, args: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ouro"));
    command.args(args).current_dir(folder).env_remove("NODE_OPTIONS");
    command.output().expect("ouro runs")
}

#[test]
fn a_recorded_program_behaves_as_always_and_every_line_is_a_record() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("a.js"), PROGRAM).expect("a file");
    let plain = ouro(folder.path(), &["a.js"]);
    let traced = ouro(folder.path(), &["--trace", "out.jsonl", "a.js"]);
    let sorted = |output: &std::process::Output| {
        // Whether the timer or the immediate is first is open in both runs.
        let mut lines: Vec<String> = String::from_utf8_lossy(&output.stdout)
            .lines()
            .map(str::to_owned)
            .collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&traced), sorted(&plain));
    assert_eq!(traced.status.code(), Some(3));
    assert!(traced.stderr.is_empty());

    let text = std::fs::read(folder.path().join("out.jsonl")).expect("the trace");
    let records = ouro_trace::read(text.as_slice()).expect("a trace");
    assert!(
        records
            .iter()
            .enumerate()
            .all(|(index, record)| record.n == index as u64)
    );
    assert!(records.windows(2).all(|pair| pair[0].t <= pair[1].t));
    for wanted in [
        "module.resolve",
        "module.load",
        "timer.start",
        "immediate.push",
        "tick.push",
        "tick.run",
        "microtask.push",
        "microtask.run",
        "request.start",
        "pool.submit",
        "pool.done",
        "slab.new",
        "slab.alloc",
        "stdio.write",
        "poll.wait",
        "trace.end",
    ] {
        assert!(
            records.iter().any(|record| record.kind.name() == wanted),
            "no {wanted}"
        );
    }
    let tick = records
        .iter()
        .find(|record| record.kind.name() == "tick.push")
        .expect("a tick");
    assert_eq!(
        tick.at.as_ref().map(ouro_trace::Site::short).as_deref(),
        Some("a.js:5")
    );
    // Causes come before what they cause.
    assert!(
        records
            .iter()
            .all(|record| record.by.is_none_or(|by| by < record.n))
    );
}

#[test]
fn a_trace_that_cannot_be_written_is_an_error_before_the_program() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let output = ouro(
        folder.path(),
        &["--trace", "no/such/folder", "-e", "console.log(1)"],
    );
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("the trace cannot be written"));
    assert_eq!(output.status.code(), Some(70));
}

#[test]
fn imports_are_recorded_with_their_steps() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(
        folder.path().join("a.mjs"),
        "import './b.mjs';\nsetImmediate(() => {});\n",
    )
    .expect("a file");
    std::fs::write(folder.path().join("b.mjs"), "export const b = 1;\n").expect("a file");
    let output = ouro(folder.path(), &["--trace", "out.jsonl", "a.mjs"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let text = std::fs::read(folder.path().join("out.jsonl")).expect("the trace");
    let records = ouro_trace::read(text.as_slice()).expect("a trace");
    let resolved = records.iter().any(|record| {
        matches!(&record.kind, ouro_trace::Kind::ModuleResolve { request, found: Some(found), tried, .. }
            if request == "./b.mjs" && found.ends_with("/b.mjs") && !tried.is_empty())
    });
    assert!(resolved, "no resolution of ./b.mjs with steps");
    let loaded = |name: &str| {
        records.iter().any(
            |record| matches!(&record.kind, ouro_trace::Kind::ModuleLoad { file } if file.ends_with(name)),
        )
    };
    assert!(loaded("/a.mjs") && loaded("/b.mjs"));
    let immediate = records
        .iter()
        .find(|record| record.kind.name() == "immediate.push")
        .expect("an immediate");
    assert_eq!(
        immediate.at.as_ref().map(ouro_trace::Site::short).as_deref(),
        Some("a.mjs:2")
    );
}
