//! One runtime from start to end: build the context, start the program, turn
//! the event loop until nothing keeps it alive, leave.
//!
//! ```text
//! run → build → start (main script) ─┐
//!         ┌──────── drain ◄──────────┘
//!         ▼
//!     EventLoop::next ─ Event ─► dispatch → drain ─┐
//!         │  ▲─────────────────────────────────────┘
//!         └ Drained ─► beforeExit → alive again? ─► exit → leave
//! ```

use std::cell::RefCell;
use std::rc::Rc;

use boa_engine::context::ContextBuilder;
use boa_engine::{Context, JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::complete::Loop;
use ouro_engine::deterministic::Deterministic;
use ouro_engine::handles::Handles;
use ouro_engine::jobs::{Drain, Hooks, Jobs, forbid_code_from_text};
use ouro_engine::trace::What;
use ouro_event_loop::{Clock, EventLoop, Step, VirtualClock};
use ouro_worker_threads::threads::Thread;

use crate::options::{Main, Options};
use crate::{
    builtins, deterministic, dispatch, exit, globals, memory, module_wrap, permission, policy, sys, trace,
    worker,
};

/// JS frames before "Maximum call stack size exceeded". V8 allows about 11 000
/// frames of a small function.
const RECURSION_LIMIT: usize = 10_000;

/// Exit code of a program whose top-level await did not settle.
const UNSETTLED: i32 = 13;

/// What native code may still use of the stack once the engine says that it is used up, in bytes.
const STACK_RESERVE: usize = 1 << 20;

/// Runs a program to its end and returns the exit code. The stack of the thread has `stack` bytes,
/// 256 MiB or better more: native recursion is bounded by it.
pub fn run(options: Options, stack: usize) -> i32 {
    sys::ignore_file_size_signal();
    let mut context = match build(options, Thread::default()) {
        Ok(context) => context,
        Err(error) => {
            eprintln!("ouro: cannot start: {error}");
            return 70;
        }
    };
    context.set_native_stack_size(stack.saturating_sub(STACK_RESERVE));
    let code = turn(&mut context);
    exit::leave(code, &mut Cx::new(&mut context));
    code
}

/// Builds a context for a thread, with everything in place and nothing started.
pub fn build(options: Options, thread: Thread) -> JsResult<Context> {
    let jobs = Rc::new(Jobs::default());
    let setting = deterministic::setting(&options);
    let clock = VirtualClock::at(setting.map_or(0, |setting| setting.now_ns));
    let run = setting.map(|setting| Deterministic::new(setting, clock.clone()));
    jobs.set_policy(policy::on_fatal, policy::on_rejections);
    jobs.set_before_buffer(memory::before_buffer);
    let mut builder = ContextBuilder::new()
        .host_hooks(Rc::new(Hooks {
            jobs: Rc::clone(&jobs),
            utc: setting.is_some(),
        }))
        .job_executor(jobs)
        .module_loader(Rc::new(module_wrap::Loader))
        .can_block(true);
    if setting.is_some() {
        builder = builder.clock(Rc::new(deterministic::DateClock(clock.clone())));
    }
    let mut context = builder.build()?;
    let limits = context.runtime_limits_mut();
    limits.set_recursion_limit(RECURSION_LIMIT);
    limits.set_stack_size_limit(usize::MAX);
    limits.set_backtrace_limit(
        options
            .number("--stack-trace-limit")
            .map_or(10, |limit| limit.max(0.0) as usize),
    );

    let cx = &mut Cx::new(&mut context);
    cx.set_slot(match &run {
        Some(run) => ouro_perf_hooks::Origin::new(Box::new(clock.clone()), run.wall_ms() as f64),
        None => ouro_perf_hooks::Origin::default(),
    });
    let mut config = match setting {
        Some(setting) => deterministic::loop_config(&setting, clock.clone()),
        None => dispatch::loop_config(),
    };
    let stepped = trace::configure(&options, &mut config);
    let threads = config.pool_size;
    cx.set_slot(thread);
    if !options.environment.is_empty() {
        ouro_process::env::add_initial(options.environment.clone(), cx);
    }
    permission::configure(&options, cx);
    if options.flag("--disallow-code-generation-from-strings") {
        forbid_code_from_text(cx.realm());
    }
    cx.set_slot(options);
    cx.slot::<ouro_engine::hooks::Hooks>()
        .inspect
        .set(Some(ouro_util::describe));
    cx.set_slot(Loop(RefCell::new(EventLoop::new(config))));
    let virtual_clock = run.as_ref().map(|_| Box::new(clock) as Box<dyn Clock>);
    if let Some(run) = run {
        cx.set_slot(run);
        deterministic::replace_random(cx)?;
    }
    if let Err(error) = trace::start(stepped, virtual_clock, threads, cx) {
        return Err(boa_engine::JsNativeError::error()
            .with_message(format!("the trace cannot be written: {error}"))
            .into());
    }
    cx.slot::<ouro_engine::hooks::Hooks>()
        .make_buffer
        .set(Some(ouro_buffer::new_buffer));
    worker::install(cx);
    globals::install(cx)?;
    Ok(context)
}

/// Starts the program and turns the loop; returns the exit code.
pub(crate) fn turn(context: &mut Context) -> i32 {
    let cell = RefCell::new(context);
    let jobs = Cx::new(&mut cell.borrow_mut()).jobs();
    let Some(event_loop) = Cx::new(&mut cell.borrow_mut()).try_slot::<Loop>() else {
        return 70;
    };
    let waiting = Cx::new(&mut cell.borrow_mut()).slot::<Handles>();
    let control = Cx::new(&mut cell.borrow_mut()).slot::<Thread>().control.clone();
    let is_stopping = || control.as_ref().is_some_and(|control| control.is_stopping());
    let mut drain = Drain::new(&cell, Rc::clone(&jobs));
    event_loop.0.borrow().wait_for_elders();
    {
        let context = &mut **cell.borrow_mut();
        let cx = &mut Cx::new(context);
        if let Some(tracer) = jobs.tracer() {
            tracer.begin(What::Main, None);
        }
        let started = start(cx);
        if let Some(tracer) = jobs.tracer() {
            tracer.end();
        }
        if let Err(error) = started {
            policy::on_fatal(error, cx);
        }
    }
    drain.run();
    loop {
        if is_stopping() {
            break;
        }
        let step = event_loop.0.borrow_mut().next();
        if let Some(control) = &control {
            control.observe(&event_loop.0.borrow().metrics());
        }
        match step {
            Step::Event(event) => {
                dispatch::event(event, &jobs, &mut Cx::new(*cell.borrow_mut()));
                drain.run();
                while dispatch::again(&waiting, &mut Cx::new(*cell.borrow_mut())) {
                    drain.run();
                }
            }
            Step::Drained | Step::Stopped => {
                {
                    let context = &mut **cell.borrow_mut();
                    let cx = &mut Cx::new(context);
                    let code = JsValue::from(exit::code(0, cx));
                    if let Err(error) = exit::emit("beforeExit", &[code], cx) {
                        policy::on_fatal(error, cx);
                    }
                }
                drain.run();
                if !event_loop.0.borrow().alive() {
                    break;
                }
            }
        }
    }
    let context = &mut **cell.borrow_mut();
    let cx = &mut Cx::new(context);
    if let Some(control) = control.filter(|control| control.is_stopping()) {
        return control.exit_code();
    }
    if !module_wrap::is_entry_pending(cx) || exit::code(0, cx) != 0 {
        return exit::emit_exit(0, cx);
    }
    let code = exit::emit_exit(UNSETTLED, cx);
    let is_silent = cx
        .try_slot::<Options>()
        .is_some_and(|options| options.get("--warnings") == Some(&crate::options::Value::Flag(false)));
    if code == UNSETTLED && !is_silent {
        eprint!("{}", module_wrap::unsettled_warning(cx));
    }
    code
}

/// In a child with an IPC channel, opens it; in a worker of a cluster, joins that.
fn join_parent(cx: &mut Cx<'_>) -> JsResult<()> {
    let variable = |name| std::env::var_os(name).map(|value| JsString::from(&*value.to_string_lossy()));
    if let Some(fd) = variable("NODE_CHANNEL_FD") {
        let mode = variable("NODE_CHANNEL_SERIALIZATION_MODE").unwrap_or_default();
        let args = [fd.into(), mode.into()];
        builtins::call_export("internal/child_process/ipc", "joinParent", &args, cx)?;
    }
    if variable("NODE_UNIQUE_ID").is_some() {
        builtins::call_export("internal/cluster/child", "join", &[], cx)?;
    }
    Ok(())
}

/// Starts the program the options name.
fn start(cx: &mut Cx<'_>) -> JsResult<()> {
    let Some(options) = cx.try_slot::<Options>() else {
        return Ok(());
    };
    let text = |text: &str| -> JsValue { JsString::from(text).into() };
    permission::start(&options, cx)?;
    if matches!(options.main, Main::Worker) {
        builtins::call_export("internal/worker/main", "start", &[], cx)?;
        return Ok(());
    }
    join_parent(cx)?;
    match &options.main {
        Main::Worker => {}
        Main::File(path) => {
            let path = text(&path.to_string_lossy());
            builtins::call_export("internal/bootstrap/main", "runFile", &[path], cx)?;
        }
        Main::Check(path) => {
            let path = text(&path.to_string_lossy());
            builtins::call_export("internal/bootstrap/rare", "checkFile", &[path], cx)?;
        }
        Main::Eval { source, print } => {
            let args = [text(source), JsValue::from(*print)];
            builtins::call_export("internal/bootstrap/rare", "runEval", &args, cx)?;
        }
        Main::Stdin { print } => {
            builtins::call_export(
                "internal/bootstrap/rare",
                "runStdin",
                &[JsValue::from(*print)],
                cx,
            )?;
        }
    }
    Ok(())
}
