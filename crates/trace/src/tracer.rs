//! The recorder: what the runtime's parts report to.
//!
//! ```text
//! start → (records …, callbacks nested as they are called) → end (flush)
//! ```
//! A microtask's start is held back until its function is known or anything else
//! is reported: nothing of the program runs in between.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use ouro_event_loop::{Clock, HandleId, ImmediateId, Phase, RequestId, TimerId};

use crate::names::{Family, Names};
use crate::output::{Gate, Output};
use crate::{Kind, Record, Site, Text};

/// How a recording is made.
pub struct Setup {
    /// Where records go.
    pub output: Output,
    /// Where a stepped program waits.
    pub gate: Option<Gate>,
    /// Whether somebody reads along: then nothing stays in the buffer while the loop waits.
    pub live: bool,
    /// The clock of the run; the loop's own, or one that shares its time.
    pub clock: Box<dyn Clock>,
    /// Whether that is virtual: then what depends on real time is left out.
    pub deterministic: bool,
    /// Whether statements of the program are recorded.
    pub statements: bool,
    /// Whether events emitted are recorded.
    pub emits: bool,
    /// The file records go to, when it is one: processes and workers started then write files beside it.
    pub file: Option<PathBuf>,
}

/// What JavaScript is entered for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// The program itself.
    Main,
    /// A timer.
    Timer(TimerId),
    /// An immediate.
    Immediate(ImmediateId),
    /// Pool work is done.
    Completion(RequestId),
    /// A result that was put off.
    Pending(RequestId),
    /// A descriptor is ready: readable, writable.
    Io(HandleId, bool, bool),
    /// A message of another thread.
    Message(HandleId),
    /// A signal.
    Signal(HandleId),
    /// A handle is closed.
    Close(HandleId),
    /// More of the event before.
    Again,
    /// An event of `process`.
    Event(&'static str),
}

struct Inner {
    output: Output,
    gate: Option<Gate>,
    live: bool,
    clock: Box<dyn Clock>,
    deterministic: bool,
    start: u64,
    next: u64,
    iteration: u64,
    phase: Phase,
    /// The starts of the callbacks that run now.
    stack: Vec<Running>,
    names: Names,
    /// Where the program is that is about to make something in the loop, and the callback's name.
    site: Option<Site>,
    callback: Option<Text>,
    /// The requests whose completion is delivered, kept until their callback starts.
    finished: Option<(u64, Text, String)>,
    /// A microtask whose start was not written yet: its raw number.
    held: Option<(u64, Option<Text>)>,
    ticks: u64,
    microtasks: u64,
    slabs: u64,
    /// Processes and workers that record beside this file.
    started: u64,
    /// The child whose channel is not made yet.
    spawned: Option<Text>,
    /// When the last record was made, ns since the start.
    last: u64,
    /// Nothing happened since: the next record is made at the same time.
    same_instant: bool,
}

/// A callback that runs.
struct Running {
    /// Its start.
    n: u64,
    what: Text,
    id: Option<Text>,
    /// Where it was queued.
    site: Option<Site>,
}

/// The recorder of one runtime. Shared by the loop's observer and the queues.
pub struct Tracer {
    inner: RefCell<Inner>,
    statements: bool,
    emits: bool,
    file: Option<PathBuf>,
}

impl Tracer {
    /// Begins a recording.
    pub fn new(setup: Setup) -> Self {
        let start = setup.clock.now_ns();
        Self {
            inner: RefCell::new(Inner {
                output: setup.output,
                gate: setup.gate,
                live: setup.live,
                clock: setup.clock,
                deterministic: setup.deterministic,
                start,
                next: 0,
                iteration: 0,
                phase: Phase::Outside,
                stack: Vec::new(),
                names: Names::default(),
                site: None,
                callback: None,
                finished: None,
                held: None,
                ticks: 0,
                microtasks: 0,
                slabs: 0,
                started: 0,
                spawned: None,
                last: 0,
                same_instant: false,
            }),
            statements: setup.statements,
            emits: setup.emits,
            file: setup.file,
        }
    }

    /// Whether [`Tracer::statement`] shall be called.
    pub fn follows_statements(&self) -> bool {
        self.statements
    }

    /// Whether events emitted are recorded.
    pub fn records_emits(&self) -> bool {
        self.emits
    }

    /// What is recorded beyond the usual, as letters: `l` statements, `e` events emitted. See [`flags`].
    pub fn flags(&self) -> &'static str {
        match (self.statements, self.emits) {
            (true, true) => "le",
            (true, false) => "l",
            (false, true) => "e",
            (false, false) => "",
        }
    }

    /// The reading of the run's clock at its start, ns: what relates the times of several recordings.
    pub fn began(&self) -> u64 {
        self.inner.borrow().start
    }

    /// The file that what is started next records to: beside this recording's own and named after it, `out.1.jsonl`
    /// for the first process of `out.jsonl`, `out.w2.jsonl` if the second is a worker. What stood there is removed.
    pub fn next_file(&self, is_worker: bool) -> Option<PathBuf> {
        let own = self.file.as_ref()?;
        let number = {
            let inner = &mut *self.inner.borrow_mut();
            inner.started += 1;
            inner.started
        };
        let mut name = own.file_stem()?.to_owned();
        name.push(if is_worker { ".w" } else { "." });
        name.push(number.to_string());
        if let Some(extension) = own.extension() {
            name.push(".");
            name.push(extension);
        }
        let path = own.with_file_name(name);
        // An older recording is not this run's; a failure to remove it shows when it is written.
        let _ = std::fs::remove_file(&path);
        Some(path)
    }

    /// A statement is about to run; a stepped program waits before it.
    pub fn statement(&self, at: Site, function: Option<Text>, depth: u64, locals: Vec<String>) {
        let inner = &mut *self.inner.borrow_mut();
        let kind = Kind::Statement {
            function,
            depth,
            locals,
        };
        inner.emit(kind, Some(at), None, None);
        inner.wait();
    }

    /// Where the program is that makes the next timer, immediate, handle or request, and the name of its callback.
    pub fn from_site(&self, site: Option<Site>, callback: Option<Text>) {
        let inner = &mut *self.inner.borrow_mut();
        inner.site = site;
        inner.callback = callback;
    }

    /// Writes a record.
    pub fn emit(&self, kind: Kind, at: Option<Site>) {
        self.inner.borrow_mut().emit(kind, at, None, None);
    }

    /// The name of a handle.
    pub fn handle_name(&self, id: HandleId) -> Text {
        self.inner.borrow().names.name(Family::Handle, id.as_u64())
    }

    /// `process.nextTick` was called; gives the tick's number.
    pub fn push_tick(&self, name: Option<Text>) -> u64 {
        let inner = &mut *self.inner.borrow_mut();
        inner.ticks += 1;
        let raw = inner.ticks;
        let site = inner.site.take();
        let site = inner.or_inherited(site);
        inner.callback = None;
        let known = name.clone().unwrap_or_default();
        let id = inner.add(Family::Tick, raw, site.clone(), known);
        inner.emit(Kind::TickPush { id, name }, site, None, None);
        raw
    }

    /// A tick is about to run.
    pub fn begin_tick(&self, raw: u64) {
        let inner = &mut *self.inner.borrow_mut();
        let id = inner.names.name(Family::Tick, raw);
        inner.emit(Kind::TickRun { id: id.clone() }, None, None, None);
        inner.same_instant = true;
        let named = inner.names.remove(Family::Tick, raw);
        let why = reason(
            "ticks run first when a callback has returned",
            "queued by",
            named.as_ref(),
        );
        let (name, from) = match named {
            Some(named) => (Some(named.kind), Some((named.origin, named.site))),
            None => (None, None),
        };
        inner.begin("tick", Some(id), name, Some(why), from);
    }

    /// A microtask was queued; gives its number.
    pub fn push_microtask(&self, site: Option<Site>) -> u64 {
        let inner = &mut *self.inner.borrow_mut();
        inner.microtasks += 1;
        let raw = inner.microtasks;
        let site = inner.or_inherited(site);
        let id = inner.add(Family::Microtask, raw, site.clone(), Text::Borrowed(""));
        inner.emit(Kind::MicrotaskPush { id }, site, None, None);
        raw
    }

    /// A microtask is about to run.
    pub fn begin_microtask(&self, raw: u64) {
        let inner = &mut *self.inner.borrow_mut();
        inner.release();
        inner.held = Some((raw, None));
    }

    /// The function the microtask calls.
    pub fn name_microtask(&self, name: Option<Text>) {
        let inner = &mut *self.inner.borrow_mut();
        if let Some(held) = &mut inner.held {
            held.1 = name;
            inner.release();
        }
    }

    /// JavaScript is about to be entered.
    pub fn begin(&self, what: What, name: Option<Text>) {
        self.inner.borrow_mut().enter(what, name);
    }

    /// JavaScript was left.
    pub fn end(&self) {
        let inner = &mut *self.inner.borrow_mut();
        inner.release();
        if let Some(Running { n, what, id, .. }) = inner.stack.pop() {
            inner.emit(Kind::CallbackEnd { what, id }, None, None, Some(n));
        }
    }

    /// A piece was cut from the slab; `size` is given when the slab is new, with what was cut from the one before.
    pub fn slab(&self, new: Option<(u64, u64)>, offset: u64, length: u64, site: Option<Site>) {
        let inner = &mut *self.inner.borrow_mut();
        if let Some((size, pinned)) = new {
            if inner.slabs > 0 {
                let id = Text::Owned(format!("slab#{}", inner.slabs));
                inner.emit(Kind::SlabRelease { id, pinned }, None, None, None);
            }
            inner.slabs += 1;
            let id = Text::Owned(format!("slab#{}", inner.slabs));
            inner.emit(Kind::SlabNew { id, size }, site.clone(), None, None);
        }
        let id = Text::Owned(format!("slab#{}", inner.slabs));
        inner.emit(Kind::SlabAlloc { id, offset, length }, site, None, None);
    }

    /// A child was started.
    pub fn spawned(&self, kind: Kind, at: Option<Site>) {
        let inner = &mut *self.inner.borrow_mut();
        if let Kind::ChildSpawn { id, .. } = &kind {
            inner.spawned = Some(id.clone());
        }
        inner.emit(kind, at, None, None);
    }

    /// The child that was started last, for the channel to it that is made next.
    pub fn take_spawned(&self) -> Option<Text> {
        self.inner.borrow_mut().spawned.take()
    }

    /// Writes what is buffered.
    pub fn flush(&self) {
        self.inner.borrow_mut().output.flush();
    }

    /// The run ends with this exit code.
    pub fn finish(&self, code: i32) {
        let inner = &mut *self.inner.borrow_mut();
        inner.release();
        inner.emit(Kind::TraceEnd { code: code.into() }, None, None, None);
        inner.output.flush();
    }

    pub(crate) fn with<R>(&self, f: impl FnOnce(&mut Recording<'_>) -> R) -> R {
        f(&mut Recording(&mut self.inner.borrow_mut()))
    }
}

/// The name of the file that the one which started this recording writes; the inverse of [`Tracer::next_file`].
pub fn parent_of(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_str()?;
    let (stem, extension) = match file.extension().and_then(|extension| extension.to_str()) {
        Some(extension) => (name.strip_suffix(extension)?.strip_suffix('.')?, Some(extension)),
        None => (name, None),
    };
    let (parent, number) = stem.rsplit_once('.')?;
    let digits = number.strip_prefix('w').unwrap_or(number);
    digits.parse::<u64>().ok()?;
    Some(match extension {
        Some(extension) => format!("{parent}.{extension}"),
        None => parent.to_owned(),
    })
}

/// A reason, and where what runs came from.
fn reason(why: &'static str, verb: &str, named: Option<&crate::names::Named>) -> Text {
    let Some(site) = named.and_then(|named| named.site.as_ref()) else {
        return Text::Borrowed(why);
    };
    let mut text = String::with_capacity(why.len() + verb.len() + 48);
    text.push_str(why);
    text.push_str("; ");
    text.push_str(verb);
    text.push(' ');
    site.push_short(&mut text);
    Text::Owned(text)
}

/// What the loop's observer may do.
pub(crate) struct Recording<'a>(&'a mut Inner);

impl Recording<'_> {
    /// Time, iteration and phase as the loop tells them.
    pub(crate) fn at(&mut self, iteration: u64, phase: Phase) {
        self.0.iteration = iteration;
        self.0.phase = phase;
    }

    pub(crate) fn names(&mut self) -> &mut Names {
        &mut self.0.names
    }

    pub(crate) fn is_deterministic(&self) -> bool {
        self.0.deterministic
    }

    /// ms of the loop's clock as ms since the start.
    pub(crate) fn since_start(&self, ms: u64) -> u64 {
        ms.saturating_sub(self.0.start / 1_000_000)
    }

    /// Adds something made by the program.
    pub(crate) fn add(&mut self, family: Family, raw: u64, kind: Text) -> (Text, Option<Site>, Option<Text>) {
        let site = self.0.site.take();
        let callback = self.0.callback.take();
        let site = self.0.or_inherited(site);
        let kind = match &callback {
            Some(name) if kind.is_empty() => name.clone(),
            _ => kind,
        };
        let id = self.0.add(family, raw, site.clone(), kind);
        (id, site, callback)
    }

    /// The place and callback of a request, kept for the records that follow at once.
    pub(crate) fn keep(&mut self, site: Option<Site>) {
        self.0.site = site;
    }

    /// Where the program is; taken.
    pub(crate) fn site(&mut self) -> Option<Site> {
        self.0.site.take()
    }

    /// The name of the operation about to begin, else `other`.
    pub(crate) fn callback_or(&self, other: &'static str) -> Text {
        self.0.callback.clone().unwrap_or(Text::Borrowed(other))
    }

    /// The request whose completion comes next.
    pub(crate) fn finished(&mut self, raw: u64, id: Text, how: String) {
        self.0.finished = Some((raw, id, how));
    }

    pub(crate) fn emit(&mut self, kind: Kind, at: Option<Site>, why: Option<Text>) {
        self.0.emit(kind, at, why, None);
    }

    /// Ends something: its record points to the one that made it.
    pub(crate) fn emit_by(&mut self, kind: Kind, by: Option<u64>, at: Option<Site>) {
        self.0.emit(kind, at, None, by);
    }
}

impl Inner {
    /// What the runtime does on its own goes back to whoever queued the callback it does it in.
    fn or_inherited(&mut self, site: Option<Site>) -> Option<Site> {
        self.release();
        site.or_else(|| self.stack.last()?.site.clone())
    }

    fn add(&mut self, family: Family, raw: u64, site: Option<Site>, kind: Text) -> Text {
        self.release();
        let origin = self.next;
        self.names.add(family, raw, origin, site, kind)
    }

    fn emit(&mut self, kind: Kind, at: Option<Site>, why: Option<Text>, by: Option<u64>) -> u64 {
        self.release();
        let n = self.next;
        self.next += 1;
        if !std::mem::take(&mut self.same_instant) {
            self.last = self.clock.now_ns().saturating_sub(self.start);
        }
        let record = Record {
            n,
            t: self.last,
            iteration: self.iteration,
            phase: self.phase,
            by: by.or_else(|| self.stack.last().map(|running| running.n)),
            at,
            why,
            kind,
        };
        record.write(self.output.line());
        self.output.written();
        if self.live && matches!(record.kind, Kind::PollWait { .. }) {
            self.output.flush();
        }
        n
    }

    /// Writes the held start of a microtask.
    fn release(&mut self) {
        let Some((raw, name)) = self.held.take() else {
            return;
        };
        let id = self.names.name(Family::Microtask, raw);
        self.emit(Kind::MicrotaskRun { id: id.clone() }, None, None, None);
        self.same_instant = true;
        let named = self.names.remove(Family::Microtask, raw);
        let why = reason(
            "promises run when the callback has returned and ticks are done",
            "queued by",
            named.as_ref(),
        );
        self.begin(
            "microtask",
            Some(id),
            name,
            Some(why),
            named.map(|n| (n.origin, n.site)),
        );
    }

    fn begin(
        &mut self,
        what: &'static str,
        id: Option<Text>,
        name: Option<Text>,
        why: Option<Text>,
        from: Option<(u64, Option<Site>)>,
    ) {
        let (by, at) = from.map_or((None, None), |(origin, site)| (Some(origin), site));
        let kind = Kind::CallbackStart {
            what: Text::Borrowed(what),
            id: id.clone(),
            name: name.filter(|name| !name.is_empty()),
        };
        let n = self.emit(kind, at.clone(), why, by);
        self.stack.push(Running {
            n,
            what: Text::Borrowed(what),
            id,
            site: at,
        });
        self.wait();
    }

    /// Waits at the gate, if there is one.
    fn wait(&mut self) {
        if let Some(gate) = &mut self.gate {
            self.output.flush();
            gate.pass();
        }
    }

    fn enter(&mut self, what: What, name: Option<Text>) {
        self.release();
        let by_site = |named: &crate::names::Named, verb: &str| match &named.site {
            Some(site) => format!("; {verb} {}", site.short()),
            None => String::new(),
        };
        let kept =
            |named: Option<&crate::names::Named>| named.map(|named| (named.origin, named.site.clone()));
        match what {
            What::Main => self.begin("main", None, name, Some("the program starts".into()), None),
            What::Timer(id) => {
                let raw = id.as_u64();
                let now = self.clock.now_ns().saturating_sub(self.start);
                let named = self.names.get(Family::Timer, raw);
                let why = named.map(|named| {
                    let late = now.saturating_sub(named.deadline);
                    let by = by_site(named, "started by");
                    Text::Owned(format!(
                        "due {}.{} ms ago{by}",
                        late / 1_000_000,
                        late / 100_000 % 10
                    ))
                });
                let from = kept(named);
                let name = name.or_else(|| named.map(|named| named.kind.clone()));
                let id = self.names.name(Family::Timer, raw);
                self.begin("timer", Some(id), name, why, from);
            }
            What::Immediate(id) => {
                let raw = id.as_u64();
                let id = self.names.name(Family::Immediate, raw);
                let named = self.names.remove(Family::Immediate, raw);
                let why = Some(reason("its turn in the check phase", "queued by", named.as_ref()));
                let name = name.or_else(|| named.as_ref().map(|named| named.kind.clone()));
                self.begin(
                    "immediate",
                    Some(id),
                    name,
                    why,
                    named.map(|n| (n.origin, n.site)),
                );
            }
            What::Completion(id) | What::Pending(id) => {
                let word = if matches!(what, What::Pending(_)) {
                    "pending"
                } else {
                    "completion"
                };
                let raw = id.as_u64();
                let named = self.names.remove(Family::Request, raw);
                let (id, how) = match self.finished.take() {
                    Some((of, id, how)) if of == raw => (id, how),
                    _ => (self.names.name(Family::Request, raw), String::new()),
                };
                let why = named.as_ref().map(|named| {
                    let mut why = if named.kind.is_empty() {
                        word.to_owned()
                    } else {
                        named.kind.to_string()
                    };
                    why.push_str(" is done");
                    why.push_str(&how);
                    why.push_str(&by_site(named, "asked for by"));
                    Text::Owned(why)
                });
                let name = name.or_else(|| named.as_ref().map(|named| named.kind.clone()));
                self.begin(word, Some(id), name, why, named.map(|n| (n.origin, n.site)));
            }
            What::Io(id, readable, writable) => {
                let ready = match (readable, writable) {
                    (true, true) => "readable and writable",
                    (_, true) => "writable",
                    (true, _) => "readable",
                    _ => "ready",
                };
                self.enter_handle("io", id, name, &format!("is {ready}"));
            }
            What::Message(id) => self.enter_handle("message", id, name, "has a message"),
            What::Signal(id) => self.enter_handle("signal", id, name, "got a signal"),
            What::Close(id) => {
                self.enter_handle("close", id, name, "is closed");
                self.names.remove(Family::Handle, id.as_u64());
            }
            What::Again => self.begin(
                "again",
                None,
                name,
                Some("the event has more callbacks".into()),
                None,
            ),
            What::Event(event) => {
                self.begin(
                    "event",
                    None,
                    Some(event.into()),
                    Some("nothing is left to wait for".into()),
                    None,
                );
            }
        }
    }

    fn enter_handle(&mut self, what: &'static str, id: HandleId, name: Option<Text>, why: &str) {
        let raw = id.as_u64();
        let named = self.names.get(Family::Handle, raw);
        let text = match named {
            Some(named) => {
                let by = named
                    .site
                    .as_ref()
                    .map(|site| format!("; opened by {}", site.short()));
                format!("{} {why}{}", named.kind, by.unwrap_or_default())
            }
            None => format!("the handle {why}"),
        };
        let from = named.map(|named| (named.origin, named.site.clone()));
        let id = self.names.name(Family::Handle, raw);
        self.begin(what, Some(id), name, Some(Text::Owned(text)), from);
    }
}
