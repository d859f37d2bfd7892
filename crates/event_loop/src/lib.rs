//! The event loop: phases, timers, poller, pool, signals.
//!
//! Owns: the order in which everything happens that can wake JavaScript. It
//! reproduces libuv ≥ 1.45 with Node's timers and immediates on top; the exact
//! semantics are in `docs/` (event loop) and in the headers of the modules.
//! Must not know: JavaScript, Boa, any module of Node.
//!
//! # Driving it
//! The loop is a *pull* machine: it stores no callbacks, only ids.
//! ```no_run
//! use ouro_event_loop::{EventLoop, Step};
//! # fn dispatch(_: &mut EventLoop, _: ouro_event_loop::Event) {}
//! # fn before_exit(_: &mut EventLoop) {}
//! # fn drain_ticks_and_microtasks(_: &mut EventLoop) {}
//! let mut event_loop = EventLoop::default();
//! loop {
//!     match event_loop.next() {
//!         Step::Event(event) => {
//!             dispatch(&mut event_loop, event); // may start timers, submit work, close handles, …
//!             event_loop.finish_callback();     // the callback returned: a repeating timer is queued again here
//!             drain_ticks_and_microtasks(&mut event_loop);
//!         }
//!         Step::Drained => {
//!             before_exit(&mut event_loop);
//!             if !event_loop.alive() { break }
//!         }
//!         Step::Stopped => break,
//!     }
//! }
//! ```
//!
//! # Words
//! - *Timer*, *immediate*: started by JavaScript, ended by firing or clearing.
//! - *Request*: one operation. Keeps the loop alive until its event was handed
//!   out: [`EventLoop::submit`] (pool, [`Event::Completion`]),
//!   [`EventLoop::complete_later`] ([`Event::Pending`]), or opened and ended by
//!   the embedder ([`EventLoop::open_request`], [`EventLoop::end_request`]).
//! - *Handle*: long-lived. Keeps the loop alive while active and ref'd:
//!   [`EventLoop::register`] (descriptor, [`Event::Io`]),
//!   [`EventLoop::start_signal`] ([`Event::Signal`]), [`EventLoop::remote`] with
//!   [`EventLoop::set_handle_active`] (messages, [`Event::Message`]).
//!   [`EventLoop::close_handle`] ends it with [`Event::Close`].
//!
//! # Invariants
//! An id names its slot's occupant or nothing: a stale id is never misdelivered.
//! A closed handle gives no event but its `Close`. A request gives at most one
//! event. The order of events does not depend on whether somebody observes.

#![deny(unsafe_code)]

mod clock;
mod deterministic;
mod event_loop;
mod handles;
mod id;
mod immediates;
mod machine;
mod observer;
mod outside;
mod poller;
mod pool;
mod requests;
mod settle;
mod signals;
#[allow(unsafe_code)]
mod sys;
mod threads;
mod timers;

pub use clock::{Clock, RealClock, VirtualClock, monotonic_ns};
pub use deterministic::splitmix;
pub use event_loop::{CompletionOrder, Config, EventLoop, Metrics, Remote};
pub use handles::HandleInfo;
pub use id::{HandleId, ImmediateId, RequestId, TimerId};
pub use machine::{Event, Step};
pub use mio::Interest;
pub use observer::{Observer, Phase, PollReason, Record, RecordKind};
pub use poller::Readiness;
pub use pool::{Cancelled, Panicked, Work};
pub use requests::Payload;
pub use timers::TimerInfo;
