//! Tests of the schema, the recorder and the model.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

use ouro_event_loop::{Config, EventLoop, Phase, Step, VirtualClock};
use proptest::prelude::*;

use crate::*;

/// A writer whose bytes can be looked at.
#[derive(Clone, Default)]
struct Shared(Rc<RefCell<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn start() -> Kind {
    Kind::TraceStart {
        schema: SCHEMA,
        node: "v22.22.2".into(),
        argv: vec!["ouro".into(), "a \"b\"\n\u{1}.js".into()],
        cwd: "/x".into(),
        threads: 4,
        deterministic: true,
        began: 7,
        parent: None,
    }
}

fn record(n: u64, kind: Kind) -> Record {
    Record {
        n,
        t: n * 10,
        iteration: 1,
        phase: Phase::Poll,
        by: n.checked_sub(1),
        at: Site::parse("/a/b:c.js:3:14"),
        why: Some("because".into()),
        kind,
    }
}

fn lines(records: &[Record]) -> Vec<u8> {
    let mut out = Vec::new();
    for record in records {
        record.write(&mut out);
    }
    out
}

#[test]
fn the_documentation_lists_every_kind_and_field() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/src/trace.md");
    let text = std::fs::read_to_string(path).unwrap();
    for (key, json) in HEAD {
        assert!(text.contains(&format!("\n| `{key}` | {json} |")), "{key}");
    }
    for field in FIELDS {
        let row = text
            .lines()
            .find(|line| line.starts_with(&format!("| `{}` |", field.kind)))
            .unwrap_or_else(|| panic!("docs/src/trace.md has no row for {}", field.kind));
        let shown = format!("`{}` {}", field.key, field.json);
        assert!(
            field.key.is_empty() || row.contains(&shown),
            "{}: {shown}",
            field.kind
        );
    }
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| `") && line.contains('.'))
        .count();
    let kinds = FIELDS.iter().filter(|field| field.key.is_empty()).count();
    assert!(rows >= kinds, "{rows} rows for {kinds} kinds");
}

#[test]
fn what_is_written_is_read_back() {
    let all = [
        record(0, start()),
        record(1, Kind::LoopPhase {}),
        record(2, Kind::PollWait { timeout: None }),
        record(3, Kind::PollWait { timeout: Some(7) }),
        record(
            4,
            Kind::ChildExit {
                id: "handle#1".into(),
                code: -1,
                signal: 9,
            },
        ),
        record(
            5,
            Kind::StdioWrite {
                fd: 1,
                text: "é\t\\ \u{7f}".into(),
            },
        ),
        record(
            6,
            Kind::TimerStart {
                id: "timer#1".into(),
                name: None,
                deadline: u64::MAX,
                delay: 0,
                heap: 0,
                repeat: true,
            },
        ),
    ];
    assert_eq!(read(lines(&all).as_slice()).unwrap(), all);
}

#[test]
fn broken_traces_are_refused_where_they_break() {
    let good = lines(&[record(0, start()), record(1, Kind::LoopIteration {})]);
    // Cut off in the last line: the process was killed.
    assert_eq!(read(&good[..good.len() - 9]).unwrap().len(), 1);
    assert_eq!(read(&b"{}\n"[..]).unwrap_err().line, 1);
    assert_eq!(read(&b""[..]).unwrap_err().line, 1);
    let mut middle = good.clone();
    middle.extend_from_slice(b"{\"n\":2}\n");
    middle.extend_from_slice(&good);
    assert_eq!(read(middle.as_slice()).unwrap_err().line, 3);
    let later = String::from_utf8(good)
        .unwrap()
        .replace("\"schema\":2", "\"schema\":99");
    assert!(read(later.as_bytes()).unwrap_err().reason.contains("schema 99"));
}

#[test]
fn a_loop_is_recorded_with_causes_and_reasons() {
    let bytes = Shared::default();
    let clock = VirtualClock::at(5_000_000);
    let tracer = Rc::new(Tracer::new(Setup {
        output: Output::new(Box::new(bytes.clone())),
        gate: None,
        live: false,
        clock: Box::new(clock.clone()),
        deterministic: true,
        statements: false,
        emits: false,
        file: None,
    }));
    let mut event_loop = EventLoop::new(Config {
        clock: Box::new(clock),
        ..Config::default()
    });
    event_loop.set_observer(Some(Box::new(LoopObserver(Rc::clone(&tracer)))));
    tracer.emit(start(), None);
    tracer.begin(What::Main, None);
    tracer.from_site(Site::parse("/a/app.js:7:1"), Some("later".into()));
    event_loop.start_timer(20, false, true);
    tracer.from_site(Site::parse("/a/app.js:8:1"), None);
    event_loop.push_immediate(true);
    tracer.end();
    loop {
        match event_loop.next() {
            Step::Event(ouro_event_loop::Event::Timer(id)) => {
                tracer.begin(What::Timer(id), None);
                event_loop.finish_callback();
                tracer.end();
            }
            Step::Event(ouro_event_loop::Event::Immediate(id)) => {
                tracer.begin(What::Immediate(id), None);
                let number = tracer.push_tick(Some("tick".into()));
                tracer.end();
                tracer.begin_tick(number);
                tracer.end();
            }
            Step::Event(_) => {}
            Step::Drained | Step::Stopped => break,
        }
    }
    tracer.finish(0);
    let records = read(bytes.0.borrow().as_slice()).unwrap();
    let why = |name: &str| -> Vec<&str> {
        records
            .iter()
            .filter(|r| r.kind.name() == name)
            .filter_map(|r| r.why.as_deref())
            .collect()
    };
    assert_eq!(
        why("poll.wait"),
        [
            "does not wait: immediate#1 was queued by app.js:8",
            "waits at most 20 ms: until timer#1 is due"
        ]
    );
    assert_eq!(
        why("callback.start"),
        [
            "the program starts",
            "its turn in the check phase; queued by app.js:8",
            "ticks run first when a callback has returned; queued by app.js:8",
            "due 0.0 ms ago; started by app.js:7"
        ]
    );
    let fired = records
        .iter()
        .find(|r| matches!(&r.kind, Kind::CallbackStart { what, .. } if what == "timer"))
        .unwrap();
    let origin = &records[fired.by.unwrap() as usize];
    assert!(matches!(&origin.kind, Kind::TimerStart { name: Some(name), delay: 20, .. } if name == "later"));
    // Everything that began has ended.
    let mut history = History::new(records);
    history.go(usize::MAX);
    for panel in Panel::ALL {
        assert!(
            history.state().items(panel).is_empty(),
            "{panel:?} {:?}",
            history.state().items(panel)
        );
    }
}

fn some_kind() -> impl Strategy<Value = Kind> {
    (0..29u8, 1..5u64, 0..40u64).prop_map(|(which, number, value)| {
        let of = |family: &str| -> Text { format!("{family}#{number}").into() };
        let (timer, handle, request, slab) = (of("timer"), of("handle"), of("request"), of("slab"));
        match which {
            0 => Kind::TickPush {
                id: of("tick"),
                name: None,
            },
            1 => Kind::TickRun { id: of("tick") },
            2 => Kind::MicrotaskPush { id: of("microtask") },
            3 => Kind::MicrotaskRun { id: of("microtask") },
            4 => Kind::TimerStart {
                id: timer,
                name: None,
                deadline: value,
                delay: 1,
                heap: 0,
                repeat: value > 20,
            },
            5 => Kind::TimerFire {
                id: timer,
                deadline: value,
            },
            6 => Kind::TimerClear { id: timer },
            7 => Kind::TimerRefresh {
                id: timer,
                deadline: value,
            },
            8 => Kind::TimerUnref { id: timer },
            9 => Kind::ImmediatePush {
                id: of("immediate"),
                name: None,
            },
            10 => Kind::ImmediateRun { id: of("immediate") },
            11 => Kind::HandleOpen {
                id: handle,
                kind: "PIPEWRAP".into(),
            },
            12 => Kind::HandleClose { id: handle },
            13 => Kind::HandleUnref { id: handle },
            14 => Kind::CallbackStart {
                what: "close".into(),
                id: Some(handle),
                name: None,
            },
            15 => Kind::CallbackEnd {
                what: "timer".into(),
                id: Some(timer),
            },
            16 => Kind::RequestStart {
                id: request,
                kind: "X".into(),
                name: None,
            },
            17 => Kind::RequestDone { id: request },
            18 => Kind::PoolSubmit { id: request },
            19 => Kind::PoolStart {
                id: request,
                thread: value,
                queued_ns: 0,
            },
            20 => Kind::PoolDone {
                id: request,
                thread: value,
                ran_ns: 0,
            },
            21 => Kind::SlabNew { id: slab, size: 8192 },
            22 => Kind::SlabRelease {
                id: slab,
                pinned: value,
            },
            23 => Kind::DecoderHold {
                encoding: "utf8".into(),
                bytes: "e4".into(),
                missing: 2,
            },
            24 => Kind::DecoderEmit {
                encoding: "utf8".into(),
                text: "ä".into(),
            },
            25 => Kind::IpcSend {
                id: Some(handle),
                message: "{}".into(),
                bytes: 2,
                number: 1,
                peer: None,
            },
            27 => Kind::Statement {
                function: None,
                depth: value,
                locals: (0..value % 4)
                    .map(|name| format!("v{} = {}", name + value % 2, value % 3))
                    .collect(),
            },
            26 => Kind::StdioWrite {
                fd: 1,
                text: "x".into(),
            },
            _ => Kind::ChildExit {
                id: handle,
                code: 0,
                signal: 0,
            },
        }
    })
}

proptest! {
    /// Whatever was recorded (even what no run could do), undoing gives the state before, and a jump the state
    /// that walking gives.
    #[test]
    fn forward_and_back_is_identity(kinds in prop::collection::vec(some_kind(), 0..1800), jumps in prop::collection::vec(0..1800usize, 8)) {
        let records: Vec<Record> = kinds.into_iter().enumerate().map(|(n, kind)| record(n as u64, kind)).collect();
        let mut states = vec![State::default()];
        let mut state = State::default();
        for record in &records {
            let before = state.clone();
            let changes = state.changes(record);
            for change in &changes { state.apply(change); }
            let after = state.clone();
            for change in changes.iter().rev() { state.undo(change); }
            prop_assert_eq!(&state, &before);
            state = after;
            states.push(state.clone());
        }
        let mut history = History::new(records);
        for jump in jumps {
            let jump = jump.min(history.len());
            history.go(jump);
            prop_assert_eq!(history.state(), &states[jump]);
        }
        history.go(0);
        prop_assert_eq!(history.state(), &State::default());
    }
}

#[test]
fn the_chrome_export_is_json_with_a_span_per_callback() {
    let records = vec![
        record(0, start()),
        record(1, Kind::LoopPhase {}),
        record(
            2,
            Kind::CallbackStart {
                what: "timer".into(),
                id: Some("timer#1".into()),
                name: Some("</f>".into()),
            },
        ),
        record(
            3,
            Kind::PoolDone {
                id: "request#1".into(),
                thread: 2,
                ran_ns: 5,
            },
        ),
        record(
            4,
            Kind::CallbackEnd {
                what: "timer".into(),
                id: None,
            },
        ),
        record(5, Kind::TraceEnd { code: 0 }),
    ];
    let value: serde_json::Value = serde_json::from_str(&chrome(&[Part {
        file: "out.jsonl".into(),
        records,
    }]))
    .unwrap();
    let events = value["traceEvents"].as_array().unwrap();
    let spans: Vec<&str> = events
        .iter()
        .filter(|e| e["ph"] == "X")
        .map(|e| e["name"].as_str().unwrap())
        .collect();
    assert_eq!(spans, ["request#1", "timer: </f>", "poll"]);
}
