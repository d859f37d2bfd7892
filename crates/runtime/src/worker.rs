//! A runtime on a thread of its own: what `worker_threads` needs of this crate.

use std::rc::Rc;

use boa_engine::Context;
use ouro_base::SysError;
use ouro_engine::Cx;
use ouro_engine::complete::Loop;
use ouro_engine::handles::{Handles, Owner};
use ouro_worker_threads::channel::Seat;
use ouro_worker_threads::threads::Descriptors;
use ouro_worker_threads::worker::{Hooks, Inherited, Start, Waiting};
use ouro_worker_threads::{env, port};

use crate::globals::console::StdioTouched;
use crate::options::{Main, Options, Value};
use crate::{builtins, permission, runtime, sys};

/// Installs what `worker_threads` calls.
pub fn install(cx: &mut Cx<'_>) {
    let hooks = cx.slot::<Hooks>();
    hooks.export.set(Some(builtins::export));
    hooks.inherit.set(Some(inherit));
    hooks.run.set(Some(run));
}

/// The options of a worker: those of its parent, unless it is given its own.
fn inherit(words: Option<Vec<String>>, cx: &mut Cx<'_>) -> Result<Inherited, Vec<String>> {
    let Some(options) = cx.try_slot::<Options>() else {
        return Err(Vec::new());
    };
    let mut options = (*options).clone();
    if let Some(words) = words {
        options.values = (options.read_worker_options)(&words)?;
        options.exec_argv = words;
    }
    if let Some(parent) = cx.try_slot::<Options>() {
        permission::inherit(&parent, &mut options, cx);
    }
    // It records to a file of its own, if at all.
    options
        .values
        .retain(|(name, _)| name != "--trace" && name != "--trace-step");
    options.main = Main::Worker;
    options.args = Vec::new();
    Ok(Box::new(options))
}

/// The handle a worker is told to stop by: being told ends the wait of its loop.
struct StopOwner;

impl Owner for StopOwner {}

/// Runs a worker to its end.
fn run(start: Start) -> Result<i32, String> {
    let Ok(mut options) = start.inherited.downcast::<Options>() else {
        return Err("no options".to_owned());
    };
    if let Some(path) = start.trace {
        let path = path.to_string_lossy().into_owned();
        options.values.push(("--trace".to_owned(), Value::Text(path)));
    }
    let control = start.thread.control.clone();
    let mut context = runtime::build(*options, start.thread).map_err(|error| error.to_string())?;
    context.set_native_stack_size(start.stack);
    context
        .runtime_limits_mut()
        .set_recursion_limit(start.recursion_limit);
    let cx = &mut Cx::new(&mut context);
    cx.slot::<Waiting>().0.replace(Some(start.initial));
    cx.slot::<env::Shared>().0.replace(start.environment);
    ouro_process::env::set_initial(start.variables, cx);
    // The console writes through the streams of the thread.
    cx.slot::<ouro_process::hooks::Hooks>().is_worker.set(true);
    let touched = cx.slot::<StdioTouched>();
    touched.stdout.set(true);
    touched.stderr.set(true);
    let seat = stop_seat(cx)?;
    if let Some(control) = &control {
        control.attach(cx.interrupt().clone(), seat);
    }
    let code = runtime::turn(&mut context);
    if let Some(tracer) = Cx::new(&mut context).tracer() {
        tracer.finish(code);
    }
    end(&mut context);
    Ok(code)
}

fn stop_seat(cx: &mut Cx<'_>) -> Result<Seat, String> {
    let Some(event_loop) = cx.try_slot::<Loop>() else {
        return Err("no event loop".to_owned());
    };
    let made = {
        let mut event_loop = event_loop.0.borrow_mut();
        event_loop.remote().map(|remote| {
            let handle = event_loop.open_handle("WorkerStop");
            event_loop.set_handle_ref(handle, false);
            Seat { remote, handle }
        })
    };
    let seat = made.map_err(|error| SysError::from_io(&error, "uv_async_init").code().into_owned())?;
    cx.slot::<Handles>().insert(seat.handle, Rc::new(StopOwner));
    Ok(seat)
}

/// Gives back what is not memory before the thread's heap goes.
fn end(context: &mut Context) {
    let cx = &mut Cx::new(context);
    cx.interrupt().request();
    cx.jobs().stop();
    port::close_all(cx);
    // Closes descriptors, stops the workers of this worker and waits for them.
    cx.slot::<Handles>().clear();
    for fd in cx.slot::<Descriptors>().take() {
        sys::close(fd);
    }
}
