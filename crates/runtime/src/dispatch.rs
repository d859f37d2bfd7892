//! Events to JS: what each value of the loop's closed `Event` calls.
//!
//! Exactly one callback enters JS per event; the caller drains the queues
//! afterwards. A callback that throws goes to the fatal policy and the loop goes on.

use boa_engine::{JsResult, JsValue};
use ouro_engine::handles::Handles;
use ouro_engine::jobs::Jobs;
use ouro_engine::trace::What;
use ouro_engine::{Cx, complete, handles};
use ouro_event_loop::{Config, Event};

use crate::{exit, policy, timers};

/// The loop's configuration from the environment.
pub fn loop_config() -> Config {
    let threads = std::env::var("UV_THREADPOOL_SIZE")
        .ok()
        .and_then(|text| text.trim().parse::<i64>().ok());
    let threads = threads.map_or(4, |threads| threads.clamp(1, 1024)) as usize;
    Config {
        pool_size: threads,
        ..Config::default()
    }
}

/// What the recorder calls an event.
fn what(event: &Event) -> What {
    match *event {
        Event::Timer(id) => What::Timer(id),
        Event::Immediate(id) => What::Immediate(id),
        Event::Completion { request, .. } => What::Completion(request),
        Event::Pending { request, .. } => What::Pending(request),
        Event::Io { handle, readiness } => What::Io(handle, readiness.readable, readiness.writable),
        Event::Signal { handle, .. } => What::Signal(handle),
        Event::Close(handle) => What::Close(handle),
        Event::Message { handle, .. } => What::Message(handle),
    }
}

/// Hands one event to JS.
pub fn event(event: Event, jobs: &Jobs, cx: &mut Cx<'_>) {
    if let Some(tracer) = jobs.tracer() {
        tracer.begin(what(&event), None);
    }
    let outcome: JsResult<()> = match event {
        Event::Timer(id) => timers::fire_timer(id, jobs, cx),
        Event::Immediate(id) => timers::fire_immediate(id, jobs, cx),
        Event::Completion { request, payload } | Event::Pending { request, payload } => {
            complete::deliver(request, payload, cx)
        }
        Event::Io { handle, readiness } => handles::ready(handle, readiness, cx),
        Event::Signal { handle, signum } => handles::signal(handle, signum, cx),
        Event::Close(handle) => handles::closed(handle, cx),
        Event::Message { handle, payload } => handles::message(handle, payload, cx),
    };
    if let Some(tracer) = jobs.tracer() {
        tracer.end();
    }
    if let Err(error) = outcome {
        policy::on_fatal(error, cx);
    }
}

/// Goes on with an event that has more callbacks; `false` when none has.
pub fn again(waiting: &Handles, cx: &mut Cx<'_>) -> bool {
    if !waiting.has_more() {
        return false;
    }
    let tracer = cx.tracer();
    if let Some(tracer) = &tracer {
        tracer.begin(What::Again, None);
    }
    let outcome = handles::resume(waiting, cx);
    if let Some(tracer) = &tracer {
        tracer.end();
    }
    match outcome {
        None => false,
        Some(Ok(())) => true,
        Some(Err(error)) => {
            policy::on_fatal(error, cx);
            true
        }
    }
}

/// Emits an event on `process` from the loop.
pub fn emit_process(event: &str, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<()> {
    exit::emit(event, args, cx).map(|_| ())
}
