//! The kinds of records: one table feeds the type, the writer, the reader and
//! the documentation's check.

use serde_json::{Map, Value};

use crate::Text;
use crate::field::FieldType;

/// One field of a kind, as the documentation lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The kind's name, the value of `k`.
    pub kind: &'static str,
    /// The field's key; empty for a kind without fields.
    pub key: &'static str,
    /// Its JSON type.
    pub json: &'static str,
}

macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $name:literal $variant:ident { $( $(#[doc = $field_doc:literal])+ $key:ident : $type:ty ),* $(,)? } )*) => {
        /// What happened. Closed: a new kind is a new version of the schema.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Kind {
            $( $(#[doc = $doc])+ $variant { $( $(#[doc = $field_doc])+ $key: $type ),* }, )*
        }

        impl Kind {
            /// The name in a trace, the value of `k`.
            pub fn name(&self) -> &'static str {
                match self { $( Self::$variant { .. } => $name, )* }
            }

            /// Appends the fields as `,"key":value`.
            pub(crate) fn write(&self, out: &mut Vec<u8>) {
                match self { $(
                    #[allow(unused_variables)]
                    Self::$variant { $( $key ),* } => {
                        $( if !$key.is_absent() {
                            out.extend_from_slice(concat!(",\"", stringify!($key), "\":").as_bytes());
                            $key.write(out);
                        } )*
                    }
                )* }
            }

            /// Reads the fields of a kind; `None` when the kind is unknown or a field is missing.
            pub(crate) fn read(name: &str, map: &Map<String, Value>) -> Option<Self> {
                let _ = map;
                match name {
                    $( $name => Some(Self::$variant {
                        $( $key: <$type as FieldType>::read(map.get(stringify!($key)))? ),*
                    }), )*
                    _ => None,
                }
            }
        }

        /// Every field of every kind, in the order of the table.
        pub const FIELDS: &[Field] = &[ $(
            $( Field { kind: $name, key: stringify!($key), json: <$type as FieldType>::NAME }, )*
            Field { kind: $name, key: "", json: "" },
        )* ];
    };
}

kinds! {
    /// The first record: what was run, and with what.
    "trace.start" TraceStart {
        /// Version of the schema.
        schema: u64,
        /// The version of Node that is followed.
        node: Text,
        /// `process.argv` and what stood before the program.
        argv: Vec<String>,
        /// The working directory.
        cwd: Text,
        /// Threads of the pool.
        threads: u64,
        /// Whether time is virtual.
        deterministic: bool,
        /// The run's clock at its start, ns: relates the times of several recordings.
        began: u64,
        /// The recording of the process or thread that started this one.
        parent: Option<Text>,
    }
    /// The last record of a run that ended by itself.
    "trace.end" TraceEnd {
        /// The exit code.
        code: i64,
    }
    /// An iteration of the loop begins; its number is `i`.
    "loop.iteration" LoopIteration {}
    /// A phase begins; its name is `p`.
    "loop.phase" LoopPhase {}
    /// Nothing is left to wait for.
    "loop.drained" LoopDrained {}
    /// JavaScript is entered.
    "callback.start" CallbackStart {
        /// What is entered for: `main`, `timer`, `immediate`, `tick`, `microtask`, `completion`, `pending`, `io`,
        /// `message`, `signal`, `close`, `again`, `event`.
        what: Text,
        /// The timer, tick, handle … it belongs to.
        id: Option<Text>,
        /// The function's name, if it has one.
        name: Option<Text>,
    }
    /// JavaScript was left.
    "callback.end" CallbackEnd {
        /// As in the start.
        what: Text,
        /// As in the start.
        id: Option<Text>,
    }
    /// A statement of the program is about to run; only with `--trace-line`.
    "statement" Statement {
        /// The function's name.
        function: Option<Text>,
        /// How many calls are open.
        depth: u64,
        /// What the names around it hold, those declared nearest first: `name = value`.
        locals: Vec<String>,
    }
    /// `emitter.emit`; only with `--trace-emit`.
    "emit" Emit {
        /// The event.
        event: Text,
        /// The class of the emitter.
        emitter: Option<Text>,
        /// Listeners that are called.
        listeners: u64,
    }
    /// `process.nextTick`.
    "tick.push" TickPush {
        /// The tick.
        id: Text,
        /// The function's name.
        name: Option<Text>,
    }
    /// A tick leaves its queue.
    "tick.run" TickRun {
        /// The tick.
        id: Text,
    }
    /// A promise job or `queueMicrotask` was queued.
    "microtask.push" MicrotaskPush {
        /// The microtask.
        id: Text,
    }
    /// A microtask leaves its queue.
    "microtask.run" MicrotaskRun {
        /// The microtask.
        id: Text,
    }
    /// A timer was started.
    "timer.start" TimerStart {
        /// The timer.
        id: Text,
        /// The function's name.
        name: Option<Text>,
        /// When it is due, ms of the loop's clock since the start.
        deadline: u64,
        /// Its duration, ms.
        delay: u64,
        /// The place of its list in the heap; 0 expires next.
        heap: u64,
        /// Whether it repeats.
        repeat: bool,
    }
    /// A timer is due and leaves the heap.
    "timer.fire" TimerFire {
        /// The timer.
        id: Text,
        /// When it was due, ms.
        deadline: u64,
    }
    /// A timer was cleared.
    "timer.clear" TimerClear {
        /// The timer.
        id: Text,
    }
    /// A timer was started anew.
    "timer.refresh" TimerRefresh {
        /// The timer.
        id: Text,
        /// When it is due now, ms.
        deadline: u64,
    }
    /// A timer keeps the loop alive again.
    "timer.ref" TimerRef {
        /// The timer.
        id: Text,
    }
    /// A timer no longer keeps the loop alive.
    "timer.unref" TimerUnref {
        /// The timer.
        id: Text,
    }
    /// `setImmediate`.
    "immediate.push" ImmediatePush {
        /// The immediate.
        id: Text,
        /// The function's name.
        name: Option<Text>,
    }
    /// An immediate leaves its queue.
    "immediate.run" ImmediateRun {
        /// The immediate.
        id: Text,
    }
    /// An immediate was cleared.
    "immediate.clear" ImmediateClear {
        /// The immediate.
        id: Text,
    }
    /// An immediate keeps the loop alive again.
    "immediate.ref" ImmediateRef {
        /// The immediate.
        id: Text,
    }
    /// An immediate no longer keeps the loop alive.
    "immediate.unref" ImmediateUnref {
        /// The immediate.
        id: Text,
    }
    /// The poll phase begins to wait.
    "poll.wait" PollWait {
        /// For how long at most, ms; absent: for ever.
        timeout: Option<u64>,
    }
    /// The wait is over.
    "poll.ready" PollReady {
        /// Descriptors, completions, messages and signals that came in.
        count: u64,
    }
    /// A handle was opened.
    "handle.open" HandleOpen {
        /// The handle.
        id: Text,
        /// Node's name for the resource.
        kind: Text,
    }
    /// A handle keeps the loop alive again.
    "handle.ref" HandleRef {
        /// The handle.
        id: Text,
    }
    /// A handle no longer keeps the loop alive.
    "handle.unref" HandleUnref {
        /// The handle.
        id: Text,
    }
    /// A handle begins to wait for something.
    "handle.active" HandleActive {
        /// The handle.
        id: Text,
    }
    /// A handle waits for nothing: it does not keep the loop alive.
    "handle.idle" HandleIdle {
        /// The handle.
        id: Text,
    }
    /// A handle was closed; its callback comes in the closing phase.
    "handle.close" HandleClose {
        /// The handle.
        id: Text,
    }
    /// An operation begins.
    "request.start" RequestStart {
        /// The request.
        id: Text,
        /// Node's name for the kind of request.
        kind: Text,
        /// The operation, when it is known.
        name: Option<Text>,
    }
    /// An operation has ended.
    "request.done" RequestDone {
        /// The request.
        id: Text,
    }
    /// Work was given to the pool.
    "pool.submit" PoolSubmit {
        /// The request that waits for it.
        id: Text,
    }
    /// A thread took the work; told together with the completion.
    "pool.start" PoolStart {
        /// The request.
        id: Text,
        /// The thread, from 0 in order of appearance.
        thread: u64,
        /// How long the work had waited, ns.
        queued_ns: u64,
    }
    /// A thread finished the work; told together with the completion.
    "pool.done" PoolDone {
        /// The request.
        id: Text,
        /// The thread.
        thread: u64,
        /// How long the work took, ns.
        ran_ns: u64,
    }
    /// A request was resolved to a file or builtin.
    "module.resolve" ModuleResolve {
        /// What was asked for.
        request: Text,
        /// The asking file.
        from: Option<Text>,
        /// What was found; absent: nothing.
        found: Option<Text>,
        /// Every step, in order.
        tried: Vec<String>,
    }
    /// A module's file is read and compiled.
    "module.load" ModuleLoad {
        /// The file or builtin.
        file: Text,
    }
    /// A module came from the cache.
    "module.cache" ModuleCache {
        /// What was asked for.
        request: Text,
        /// The file.
        file: Text,
    }
    /// A new slab was made for small Buffers.
    "slab.new" SlabNew {
        /// The slab.
        id: Text,
        /// Its bytes.
        size: u64,
    }
    /// A Buffer was cut from the slab.
    "slab.alloc" SlabAlloc {
        /// The slab.
        id: Text,
        /// Where, in bytes.
        offset: u64,
        /// How many bytes.
        length: u64,
    }
    /// A slab is full and left to its Buffers.
    "slab.release" SlabRelease {
        /// The slab.
        id: Text,
        /// Bytes cut from it, which keep all of it alive.
        pinned: u64,
    }
    /// A decoder keeps the bytes of an unfinished character.
    "decoder.hold" DecoderHold {
        /// The encoding.
        encoding: Text,
        /// The bytes, hexadecimal.
        bytes: Text,
        /// How many are missing.
        missing: u64,
    }
    /// A decoder gave text.
    "decoder.emit" DecoderEmit {
        /// The encoding.
        encoding: Text,
        /// The text, shortened.
        text: Text,
    }
    /// A child process was started.
    "child.spawn" ChildSpawn {
        /// Its handle.
        id: Text,
        /// Its number.
        pid: u64,
        /// The program.
        file: Text,
        /// Its arguments.
        argv: Vec<String>,
        /// The file its own recording goes to.
        trace: Option<Text>,
    }
    /// A child process has ended.
    "child.exit" ChildExit {
        /// Its handle.
        id: Text,
        /// The exit code.
        code: i64,
        /// The signal that ended it; 0 for none.
        signal: i64,
    }
    /// A worker thread was started.
    "worker.start" WorkerStart {
        /// Its `threadId`.
        thread: u64,
        /// The file its own recording goes to.
        trace: Option<Text>,
    }
    /// A message goes to another process.
    "ipc.send" IpcSend {
        /// The channel's handle.
        id: Option<Text>,
        /// The frame as it is written, shortened.
        message: Text,
        /// Its bytes.
        bytes: u64,
        /// Counts what the channel sent, from 1: the other end has the same number.
        number: u64,
        /// The child at the other end; absent: the parent.
        peer: Option<Text>,
    }
    /// A message came from another process.
    "ipc.recv" IpcRecv {
        /// The channel's handle.
        id: Option<Text>,
        /// The frame as it was read, shortened.
        message: Text,
        /// Its bytes.
        bytes: u64,
        /// Counts what the channel received, from 1: the other end has the same number.
        number: u64,
        /// The child at the other end; absent: the parent.
        peer: Option<Text>,
    }
    /// A descriptor crosses the channel.
    "ipc.handle" IpcHandle {
        /// The channel's handle.
        id: Option<Text>,
        /// `send` or `recv`.
        direction: Text,
        /// The number the descriptor has here.
        fd: i64,
        /// The number of its duplicate that travels; for what is received, absent.
        passed: Option<i64>,
    }
    /// Something was written to standard output or standard error.
    "stdio.write" StdioWrite {
        /// 1 or 2.
        fd: u64,
        /// The text.
        text: Text,
    }
    /// A signal came in.
    "signal" Signal {
        /// The handle that watches it.
        id: Text,
        /// Its number.
        signum: i64,
    }
    /// The collector ran because memory outside the heap grew, or was asked to.
    "gc" Gc {
        /// Counted bytes before.
        before: u64,
        /// Counted bytes after.
        after: u64,
    }
    /// An error nobody caught.
    "fatal" Fatal {
        /// Its text, the first line.
        message: Text,
    }
}
