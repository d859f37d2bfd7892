//! ouro-events: the hot half of `EventEmitter`.
//!
//! Owns: `emit`, `addListener`, `prependListener`, `once`, `prependOnceListener`,
//! `removeListener`, `listenerCount` and the per-instance initialisation, as
//! natives that sit directly on `EventEmitter.prototype`. They work on the fields
//! programs can see: `_events` (a null-prototype object whose values are a
//! function, or an array of functions), `_eventsCount`, `_maxListeners`.
//!
//! Must not know: what is rare. Errors nobody listens for, rejected listeners,
//! leak warnings and option checks are functions the JS half hands to `setup`.
//!
//! Invariants: listeners may change everything while they run, so nothing read
//! before a call into JS is trusted after it, and no borrow crosses one.

#![forbid(unsafe_code)]

mod emit;
mod listeners;
mod state;

ouro_engine::binding! { pub mod "events":
    fun "setup"(1) = state::setup;
    fun "getDefaultMax"(0) = state::get_default_max;
    fun "setDefaultMax"(1) = state::set_default_max;
    fun "init"(1) = state::init;
    fun "emit"(1) = emit::emit;
    fun "addListener"(2) = listeners::add_listener;
    fun "prependListener"(2) = listeners::prepend_listener;
    fun "once"(2) = listeners::once;
    fun "prependOnceListener"(2) = listeners::prepend_once_listener;
    fun "removeListener"(2) = listeners::remove_listener;
    fun "listenerCount"(2) = listeners::listener_count;
}
