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

#[cfg(test)]
mod tests {
    use boa_engine::{Context, Source};
    use ouro_engine::Cx;

    const SETUP: &str = "function E() { native.init.call(this); }
        Object.assign(E.prototype, native, { on: native.addListener });
        const log = [];
        native.setup({
            prototype: E.prototype, kCapture: Symbol(), kShapeMode: Symbol(), kErrorMonitor: Symbol(),
            unhandledError: (e, args) => { throw args[0]; },
            watchRejection() { log.push('watch'); },
            leakWarning: (e, type, list, max) => { list.warned = true; log.push(`leak ${type} ${list.length} ${max}`); },
            captureOption: (v) => v,
        });
        const e = new E();";

    fn run(code: &str) -> String {
        let context = &mut Context::default();
        let cx = &mut Cx::new(context);
        let table = super::BINDING.build(cx).unwrap();
        let global = cx.global_object();
        cx.define(&global, "native", table).unwrap();
        cx.eval(Source::from_bytes(SETUP)).unwrap();
        match cx.eval(Source::from_bytes(code)) {
            Ok(value) => value.to_string(cx).unwrap().to_std_string_lossy(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn storage_goes_from_function_to_array_and_back() {
        let code = "const f = () => {}, g = () => {}; const out = []; const show = () => \
                    out.push(e._eventsCount + typeof e._events.x + Array.isArray(e._events.x)); \
                    e.on('x', f); show(); e.on('x', g); show(); e.removeListener('x', f); show(); \
                    e.removeListener('x', g); show(); out.join()";
        assert_eq!(
            run(code),
            "1functionfalse,1objecttrue,1functionfalse,0undefinedfalse"
        );
    }

    #[test]
    fn once_fires_once_even_when_reentered() {
        let code = "let n = 0; e.once('x', () => { n++; e.emit('x'); }); e.emit('x'); e.emit('x'); \
                    n + ' ' + e.listenerCount('x')";
        assert_eq!(run(code), "1 0");
    }

    #[test]
    fn warns_once_per_list() {
        let code = "for (let i = 0; i < 13; i++) e.on('x', () => {}); log.join()";
        assert_eq!(run(code), "leak x 11 10");
    }

    #[test]
    fn strange_receivers_and_stores_are_errors_not_panics() {
        for (call, expected) in [
            ("native.emit.call(undefined, 'x')", "reading '_events'"),
            ("native.emit.call(null)", "reading '_events'"),
            ("e._events = { x: { length: 2 } }; e.emit('x')", "not a function"),
            ("e._events = { x: 5 }; e.emit('x')", "not a function"),
            ("e._events = { x: {} }; e.on('x', () => {})", "TypeError"),
            (
                "e._events = { x: [1, null] }; String(e.removeListener('x', () => {}) === e)",
                "true",
            ),
            (
                "e.removeListener = 5; e.once('x', () => {}); e.emit('x')",
                "removeListener is not a function",
            ),
            ("native.setup()", "TypeError"),
            ("native.setup({})", "TypeError"),
            (
                "Object.freeze(e); e.on('x', () => {}); e.on('x', () => {})",
                "TypeError",
            ),
        ] {
            let shown = run(call);
            assert!(shown.contains(expected), "{call}: {shown}");
        }
    }
}
