//! A trace in Chrome's format, for Perfetto and `chrome://tracing`: one track for
//! the phases, one for the callbacks, one per pool thread; a process for each
//! recording, with arrows from messages sent to messages received.

use std::collections::BTreeMap;

use crate::field::{number, string};
use crate::{Kind, Record, phase_name};

const PHASES: u64 = 1;
const CALLBACKS: u64 = 2;
const COUNTERS: u64 = 3;
const FIRST_THREAD: u64 = 10;

/// One recording among several.
#[derive(Debug, Clone)]
pub struct Part {
    /// Its file's name, as the records of the others name it.
    pub file: String,
    /// Its records.
    pub records: Vec<Record>,
}

/// The export, a JSON document. The first part is the run itself, the others are what it started.
pub fn chrome(parts: &[Part]) -> String {
    let length: usize = parts.iter().map(|part| part.records.len()).sum();
    let mut out = Vec::with_capacity(length * 120);
    out.extend_from_slice(b"{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n");
    let mut events = Events {
        out,
        first: true,
        process: 0,
        offset: 0,
    };
    let began = |part: &Part| match part.records.first().map(|record| &record.kind) {
        Some(Kind::TraceStart { began, .. }) => *began,
        _ => 0,
    };
    let origin = parts.iter().map(began).min().unwrap_or(0);
    for (index, part) in parts.iter().enumerate() {
        events.process = index as u64 + 1;
        events.offset = began(part) - origin;
        events.name_process(&part.file);
        one(part, &mut events);
    }
    events.out.extend_from_slice(b"\n]}\n");
    String::from_utf8_lossy(&events.out).into_owned()
}

/// The channel between two recordings as both sides name it: the child's file.
fn channel<'a>(part: &'a Part, peer: Option<&str>) -> Option<&'a str> {
    let Some(peer) = peer else {
        return Some(&part.file);
    };
    part.records.iter().find_map(|record| match &record.kind {
        Kind::ChildSpawn { id, trace, .. } if id == peer => trace.as_deref(),
        _ => None,
    })
}

fn one(part: &Part, events: &mut Events) {
    let records = &part.records;
    events.name(PHASES, "phases of the loop");
    events.name(CALLBACKS, "callbacks");
    events.name(COUNTERS, "queues");
    let mut threads: BTreeMap<u64, ()> = BTreeMap::new();
    let mut phase: Option<(&'static str, u64)> = None;
    let mut open: Vec<(String, u64, String)> = Vec::new();
    let mut queues = [
        ("nextTick", 0i64),
        ("microtasks", 0),
        ("timers", 0),
        ("immediates", 0),
        ("pool", 0),
    ];
    let mut end = 0;
    for record in records {
        end = record.t;
        let before = queues;
        match &record.kind {
            Kind::LoopPhase {} | Kind::LoopDrained {} | Kind::LoopIteration {} | Kind::TraceEnd { .. } => {
                if let Some((name, from)) = phase.take() {
                    events.span(PHASES, name, from, record.t, &record.iteration.to_string());
                }
                if matches!(record.kind, Kind::LoopPhase {}) {
                    phase = Some((phase_name(record.phase), record.t));
                }
            }
            Kind::CallbackStart { what, id, name } => {
                let title = match (name, id) {
                    (Some(name), _) => format!("{what}: {name}"),
                    (None, Some(id)) => format!("{what}: {id}"),
                    (None, None) => what.to_string(),
                };
                let mut why = record.why.as_deref().unwrap_or_default().to_owned();
                if let Some(site) = &record.at {
                    why.push_str(&format!(" ({site})"));
                }
                open.push((title, record.t, why));
            }
            Kind::CallbackEnd { .. } => {
                if let Some((title, from, why)) = open.pop() {
                    events.span(CALLBACKS, &title, from, record.t, &why);
                }
            }
            Kind::PoolDone { id, thread, ran_ns } => {
                threads.entry(*thread).or_insert_with(|| {
                    events.name(FIRST_THREAD + thread, &format!("pool thread {thread}"));
                });
                events.span(
                    FIRST_THREAD + thread,
                    id,
                    record.t.saturating_sub(*ran_ns),
                    record.t,
                    "",
                );
                queues[4].1 -= 1;
            }
            Kind::IpcSend { number, peer, .. } => {
                if let Some(channel) = channel(part, peer.as_deref()) {
                    let way = if peer.is_some() { "down" } else { "up" };
                    events.arrow('s', &format!("{channel} {way} {number}"), record.t);
                }
            }
            Kind::IpcRecv { number, peer, .. } => {
                if let Some(channel) = channel(part, peer.as_deref()) {
                    let way = if peer.is_some() { "up" } else { "down" };
                    events.arrow('f', &format!("{channel} {way} {number}"), record.t);
                }
            }
            Kind::PoolSubmit { .. } => queues[4].1 += 1,
            Kind::TickPush { .. } => queues[0].1 += 1,
            Kind::TickRun { .. } => queues[0].1 -= 1,
            Kind::MicrotaskPush { .. } => queues[1].1 += 1,
            Kind::MicrotaskRun { .. } => queues[1].1 -= 1,
            Kind::TimerStart { .. } => queues[2].1 += 1,
            Kind::TimerFire { .. } | Kind::TimerClear { .. } => queues[2].1 -= 1,
            Kind::ImmediatePush { .. } => queues[3].1 += 1,
            Kind::ImmediateRun { .. } | Kind::ImmediateClear { .. } => queues[3].1 -= 1,
            _ => {}
        }
        for (now, before) in queues.iter().zip(before) {
            if now.1 != before.1 {
                events.counter(now.0, record.t, now.1.max(0));
            }
        }
    }
    while let Some((title, from, why)) = open.pop() {
        events.span(CALLBACKS, &title, from, end, &why);
    }
}

struct Events {
    out: Vec<u8>,
    first: bool,
    /// The process written now.
    process: u64,
    /// What its times are later than those of the first to start, ns.
    offset: u64,
}

impl Events {
    fn begin(&mut self) {
        if !std::mem::take(&mut self.first) {
            self.out.extend_from_slice(b",\n");
        }
    }

    fn name(&mut self, track: u64, name: &str) {
        self.begin();
        self.out
            .extend_from_slice(b"{\"ph\":\"M\",\"name\":\"thread_name\"");
        self.place(track);
        self.out.extend_from_slice(b",\"args\":{\"name\":");
        string(name, &mut self.out);
        self.out.extend_from_slice(b"}}");
    }

    fn name_process(&mut self, name: &str) {
        self.begin();
        self.out
            .extend_from_slice(b"{\"ph\":\"M\",\"name\":\"process_name\"");
        self.place(PHASES);
        self.out.extend_from_slice(b",\"args\":{\"name\":");
        string(name, &mut self.out);
        self.out.extend_from_slice(b"}}");
    }

    /// One end of a message's arrow: `s` where it starts, `f` where it arrives.
    fn arrow(&mut self, end: char, id: &str, at: u64) {
        self.begin();
        let head = format!("{{\"ph\":\"{end}\",\"bp\":\"e\",\"cat\":\"ipc\",\"name\":\"message\"");
        self.out.extend_from_slice(head.as_bytes());
        self.place(CALLBACKS);
        self.out.extend_from_slice(b",\"id\":");
        string(id, &mut self.out);
        self.moment(",\"ts\":", at);
        self.out.push(b'}');
    }

    fn place(&mut self, track: u64) {
        self.out.extend_from_slice(b",\"pid\":");
        number(self.process, &mut self.out);
        self.out.extend_from_slice(b",\"tid\":");
        number(track, &mut self.out);
    }

    /// A point in time of this process.
    fn moment(&mut self, key: &str, ns: u64) {
        self.stamp(key, ns + self.offset);
    }

    fn span(&mut self, track: u64, name: &str, from: u64, to: u64, why: &str) {
        self.begin();
        self.out.extend_from_slice(b"{\"ph\":\"X\"");
        self.place(track);
        self.out.extend_from_slice(b",\"name\":");
        string(name, &mut self.out);
        self.moment(",\"ts\":", from);
        self.stamp(",\"dur\":", to.saturating_sub(from));
        self.out.extend_from_slice(b",\"args\":{\"why\":");
        string(why, &mut self.out);
        self.out.extend_from_slice(b"}}");
    }

    fn counter(&mut self, name: &str, at: u64, value: i64) {
        self.begin();
        self.out.extend_from_slice(b"{\"ph\":\"C\"");
        self.place(COUNTERS);
        self.out.extend_from_slice(b",\"name\":");
        string(name, &mut self.out);
        self.moment(",\"ts\":", at);
        self.out.extend_from_slice(b",\"args\":{\"waiting\":");
        number(value.unsigned_abs(), &mut self.out);
        self.out.extend_from_slice(b"}}");
    }

    /// Microseconds with three digits behind the point.
    fn stamp(&mut self, key: &str, ns: u64) {
        self.out.extend_from_slice(key.as_bytes());
        number(ns / 1000, &mut self.out);
        self.out.push(b'.');
        let rest = ns % 1000;
        for digit in [rest / 100, rest / 10 % 10, rest % 10] {
            self.out.push(b'0' + digit as u8);
        }
    }
}
