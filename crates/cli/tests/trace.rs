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

/// A trace beside the program.
fn trace(folder: &std::path::Path, name: &str) -> Vec<ouro_trace::Record> {
    let bytes = std::fs::read(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    ouro_trace::read(bytes.as_slice()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn statements_are_recorded_with_what_names_hold() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = "\
function half(n) {
  if (n % 2) return;
  return n / 2;
}
for (let i = 1; i < 3; i++) half(i);
const seen = { list: [1, 'two'], get trap() { console.log('touched'); } };
(() => { seen.list; })();
";
    std::fs::write(folder.path().join("a.js"), program).expect("a file");
    let output = ouro(folder.path(), &["--trace", "out.jsonl", "--trace-line", "a.js"]);
    assert!(output.status.success() && output.stdout.is_empty());
    let statements: Vec<(u32, Option<String>, Vec<String>)> = trace(folder.path(), "out.jsonl")
        .into_iter()
        .filter_map(|record| match record.kind {
            ouro_trace::Kind::Statement { function, locals, .. } => {
                Some((record.at?.line, function.map(|name| name.into_owned()), locals))
            }
            _ => None,
        })
        .collect();
    let lines: Vec<u32> = statements.iter().map(|(line, ..)| *line).collect();
    // The loop, the call in it, the condition, `return;` – and in the second turn the other `return`.
    assert_eq!(lines, [5, 5, 2, 2, 5, 2, 3, 6, 7, 7]);
    let half = |at: usize, n: &str| {
        assert_eq!(statements[at].1.as_deref(), Some("half"));
        assert!(
            statements[at].2.iter().any(|local| local == n),
            "{:?}",
            statements[at]
        );
    };
    half(2, "n = 1");
    half(6, "n = 2");
    let last = &statements.last().expect("statements").2;
    let shown = "seen = {list: Array(2), trap: (getter)}";
    assert!(last.iter().any(|local| local == shown), "{last:?}");
    // Without the option there is none.
    ouro(folder.path(), &["--trace", "out.jsonl", "a.js"]);
    let plain = trace(folder.path(), "out.jsonl");
    assert!(plain.iter().all(|record| record.kind.name() != "statement"));
}

#[test]
fn events_emitted_are_recorded_when_asked_for() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = "\
const { EventEmitter } = require('events');
class Store extends EventEmitter {}
const store = new Store();
store.on('ready', () => {});
store.on('ready', () => {});
store.emit('ready');
store.emit('nobody');
";
    std::fs::write(folder.path().join("a.js"), program).expect("a file");
    ouro(folder.path(), &["--trace", "out.jsonl", "--trace-emit", "a.js"]);
    let emits: Vec<String> = trace(folder.path(), "out.jsonl")
        .iter()
        .filter_map(|record| match &record.kind {
            ouro_trace::Kind::Emit {
                event,
                emitter,
                listeners,
            } if emitter.as_deref() == Some("Store") => Some(format!(
                "{event} {listeners} {}",
                record
                    .at
                    .as_ref()
                    .map(ouro_trace::Site::short)
                    .unwrap_or_default()
            )),
            _ => None,
        })
        .collect();
    assert_eq!(emits, ["ready 2 a.js:6", "nobody 0 a.js:7"]);
    ouro(folder.path(), &["--trace", "out.jsonl", "a.js"]);
    let plain = trace(folder.path(), "out.jsonl");
    assert!(plain.iter().all(|record| record.kind.name() != "emit"));
}

#[test]
fn children_and_workers_record_beside_it_and_messages_are_paired() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = "\
const { fork } = require('child_process');
const { Worker, isMainThread } = require('worker_threads');
if (process.argv[2]) {
  process.on('message', (text) => {
    process.send(text + '!');
    process.disconnect();
  });
  console.log(Object.keys(process.env).some((name) => name.startsWith('OURO_TRACE')), process.execArgv.length);
} else if (isMainThread) {
  const child = fork(__filename, ['child']);
  child.send('one');
  child.on('message', (text) => console.log(text));
  child.on('exit', () => new Worker(__filename));
} else {
  setTimeout(() => {}, 1);
}
";
    std::fs::write(folder.path().join("a.js"), program).expect("a file");
    let output = ouro(folder.path(), &["--trace", "out.jsonl", "a.js"]);
    let mut lines: Vec<&str> = std::str::from_utf8(&output.stdout)
        .expect("text")
        .lines()
        .collect();
    lines.sort_unstable();
    assert_eq!(
        lines,
        ["false 0", "one!"],
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let main = trace(folder.path(), "out.jsonl");
    let child = trace(folder.path(), "out.1.jsonl");
    let worker = trace(folder.path(), "out.w2.jsonl");
    for (part, is_child) in [(&main, false), (&child, true), (&worker, true)] {
        let parent = part.first().and_then(|record| match &record.kind {
            ouro_trace::Kind::TraceStart { parent, .. } => parent.as_deref(),
            _ => None,
        });
        assert_eq!(parent, is_child.then_some("out.jsonl"));
        assert_eq!(part.last().map(|record| record.kind.name()), Some("trace.end"));
    }
    let names = |part: &[ouro_trace::Record], file: &str| {
        part.iter().any(|record| match &record.kind {
            ouro_trace::Kind::ChildSpawn { trace, .. } | ouro_trace::Kind::WorkerStart { trace, .. } => {
                trace.as_deref() == Some(file)
            }
            _ => false,
        })
    };
    assert!(names(&main, "out.1.jsonl") && names(&main, "out.w2.jsonl"));
    assert!(worker.iter().any(|record| record.kind.name() == "timer.start"));
    // What one side sends under a number the other receives under the same.
    let messages = |part: &[ouro_trace::Record], sent: bool| -> Vec<(u64, String, bool)> {
        part.iter()
            .filter_map(|record| match &record.kind {
                ouro_trace::Kind::IpcSend {
                    number,
                    message,
                    peer,
                    ..
                } if sent => Some((*number, message.trim().to_owned(), peer.is_some())),
                ouro_trace::Kind::IpcRecv {
                    number,
                    message,
                    peer,
                    ..
                } if !sent => Some((*number, message.trim().to_owned(), peer.is_some())),
                _ => None,
            })
            .collect()
    };
    assert_eq!(messages(&main, true), [(1, "\"one\"".to_owned(), true)]);
    assert_eq!(messages(&child, false), [(1, "\"one\"".to_owned(), false)]);
    let up = messages(&child, true);
    assert!(up.contains(&(1, "\"one!\"".to_owned(), false)), "{up:?}");
    // One document for Perfetto: a process for each, an arrow for each message.
    let output = ouro(folder.path(), &["trace", "chrome", "out.jsonl"]);
    let text = String::from_utf8_lossy(&output.stdout);
    for wanted in ["\"pid\":1", "\"pid\":2", "\"pid\":3"] {
        assert!(text.contains(wanted), "no {wanted}");
    }
    let ends = |end: &str| text.matches(&format!("\"ph\":\"{end}\"")).count();
    assert!(ends("s") >= 2 && ends("f") >= 2, "{} {}", ends("s"), ends("f"));
}

#[test]
fn test_files_are_recorded_each_in_its_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = "require('node:test')('one', () => { setImmediate(() => {}); });\n";
    std::fs::write(folder.path().join("a.test.js"), program).expect("a file");
    let output = ouro(folder.path(), &["--trace", "out.jsonl", "--test", "a.test.js"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    let child = trace(folder.path(), "out.1.jsonl");
    let immediate = child
        .iter()
        .find(|record| record.kind.name() == "immediate.push" && record.at.is_some())
        .expect("an immediate of the test");
    assert_eq!(
        immediate.at.as_ref().map(ouro_trace::Site::short).as_deref(),
        Some("a.test.js:1")
    );
}
