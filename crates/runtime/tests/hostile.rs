//! Nothing reachable from JS may panic: every native of every table is called
//! with wrong kinds and numbers of arguments, on wrong receivers.
//!
//! One test in a program of its own: it changes the current folder and standard
//! input of the process.

use std::panic::{AssertUnwindSafe, catch_unwind};

use boa_engine::object::builtins::{JsArray, JsArrayBuffer, JsUint8Array};
use boa_engine::{Context, JsBigInt, JsObject, JsString, JsSymbol, JsValue, Source};
use ouro_engine::binding::Make;
use ouro_runtime::options::Main;
use ouro_runtime::{Options, bindings, runtime};

/// Natives that end, replace or disarm the process that runs the test.
const LEFT_OUT: &[&str] = &[
    "abort",
    "chdir",
    "crash",
    "emitExit",
    "execve",
    "exit",
    "fatal",
    "initgroups",
    "kill",
    "reallyExit",
    "setegid",
    "seteuid",
    "setgid",
    "setgroups",
    "setuid",
    "sleep",
    "_kill",
    "rawDebug",
];

fn options() -> Options {
    Options {
        main: Main::Eval {
            source: String::new(),
            print: false,
        },
        argv0: "ouro".into(),
        exec_path: "/nonexistent/ouro".into(),
        args: vec![],
        exec_argv: vec![],
        environment: vec![],
        permissions: None,
        values: vec![],
        read_worker_options: |_| Ok(vec![]),
    }
}

/// Values no JS half hands over in that place.
fn palette(context: &mut Context) -> Vec<JsValue> {
    let mut eval = |source: &str| context.eval(Source::from_bytes(source)).unwrap_or_default();
    let thrower = eval(
        "({ get length() { throw new Error('getter') }, toString() { throw 1 }, valueOf() { throw 2 } })",
    );
    let proxy =
        eval("new Proxy({}, { get() { throw new Error('trap') }, ownKeys() { throw new Error('trap') } })");
    let revoked = eval("const r = Proxy.revocable([], {}); r.revoke(); r.proxy");
    let detached = eval(
        "(() => { const b = new ArrayBuffer(8); const v = new Uint8Array(b); b.transfer?.(); return v })()",
    );
    let shared = eval("new Uint8Array(new SharedArrayBuffer(8))");
    let liar = eval("({ length: 3 })");
    let function = eval("(function f() {})");
    let mut values = vec![
        JsValue::undefined(),
        JsValue::null(),
        JsValue::from(true),
        JsValue::from(-1),
        JsValue::from(70_000),
        JsValue::from(0.5),
        JsValue::nan(),
        JsValue::from(f64::INFINITY),
        JsValue::from(-9e15),
        JsValue::from(JsBigInt::from(u64::MAX)),
        JsString::from("").into(),
        JsString::from("nonexistent-folder/x").into(),
        JsString::from("a\0b").into(),
        JsString::from([0xD800_u16, 0x61].as_slice()).into(),
        thrower,
        proxy,
        revoked,
        detached,
        shared,
        liar,
        function,
        JsObject::with_null_proto().into(),
    ];
    if let Ok(symbol) = JsSymbol::new(None).ok_or(()) {
        values.push(symbol.into());
    }
    values.push(JsArray::from_iter([JsValue::from(1), JsValue::undefined()], context).into());
    if let Ok(bytes) = JsUint8Array::from_iter([1, 2, 0xff], context) {
        values.push(bytes.into());
    }
    if let Ok(buffer) = JsArrayBuffer::new(0, context) {
        values.push(buffer.into());
    }
    values
}

/// A small generator with a fixed seed: the same calls on every run.
struct Mix(u64);

impl Mix {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit.max(1)
    }
}

fn hammer() -> (usize, Vec<String>) {
    let mut context = runtime::build(options(), Default::default()).expect("a context");
    let values = palette(&mut context);
    let mut mix = Mix(7);
    let (mut calls, mut panics) = (0, Vec::new());
    for binding in bindings::ALL {
        for item in binding.items {
            let Make::Function { f, .. } = item.make else {
                continue;
            };
            if LEFT_OUT.contains(&item.name) {
                continue;
            }
            for round in 0..120 {
                let count = if round == 0 { 0 } else { mix.below(item.length + 3) };
                let args: Vec<JsValue> = (0..count)
                    .map(|_| values[mix.below(values.len())].clone())
                    .collect();
                let this = values[mix.below(values.len())].clone();
                calls += 1;
                let outcome = catch_unwind(AssertUnwindSafe(|| {
                    let _ = f(&this, &args, &mut context);
                }));
                if outcome.is_err() {
                    let shown: Vec<String> = args.iter().map(|arg| arg.display().to_string()).collect();
                    panics.push(format!("{}.{}({})", binding.name, item.name, shown.join(", ")));
                    break;
                }
            }
        }
    }
    if panics.is_empty() {
        drop(context);
    } else {
        // What a panic left of it is not torn down.
        std::mem::forget(context);
    }
    (calls, panics)
}

#[test]
fn no_native_panics_whatever_it_is_called_with() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::env::set_current_dir(folder.path()).expect("the folder can be entered");
    let nothing = std::fs::File::open("/dev/null").expect("/dev/null");
    rustix::stdio::dup2_stdin(&nothing).expect("standard input");
    let worker = std::thread::Builder::new()
        .stack_size(512 << 20)
        .spawn(hammer)
        .expect("a thread");
    let (calls, panics) = worker.join().expect("the calls end");
    assert!(calls > 10_000, "only {calls} calls");
    assert!(
        panics.is_empty(),
        "{} natives panic:\n{}",
        panics.len(),
        panics.join("\n")
    );
}
