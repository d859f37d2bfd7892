//! ouro-structured_clone: the HTML structured clone algorithm.
//!
//! Owns: turning a JS value into owned data that may cross threads
//! ([`serialize()`]) and back ([`deserialize()`]), transfer of `ArrayBuffer`s, and
//! the texts of `DataCloneError`s.
//!
//! Must not know: message ports and workers (they use the two halves), nor any
//! stdlib class: objects that clone themselves do so through the two methods
//! `[cloneSymbol]` and `[deserializeSymbol]`.
//!
//! Invariants: serialising runs getters, in property order, and changes nothing
//! before all of it succeeded; deserialising runs no user code.

#![forbid(unsafe_code)]

pub mod data;
mod deserialize;
mod serialize;
mod state;

pub use data::{Cloned, Moved, Transferable, Traveller};
pub use deserialize::{Received, deserialize};
pub use serialize::serialize;
pub use state::{clone_error, register};

ouro_engine::binding! { pub mod "structured_clone":
    fun "setup"(2) = state::setup;
    fun "clone"(2) = state::clone;
    fun "setMarked"(1) = state::set_marked;
    value "cloneSymbol" = state::clone_symbol;
    value "deserializeSymbol" = state::deserialize_symbol;
    value "transferSymbol" = state::transfer_symbol;
    value "transferListSymbol" = state::transfer_list_symbol;
}

#[cfg(test)]
mod tests {
    use boa_engine::{Context, JsString, Source};
    use ouro_engine::Cx;

    /// Runs `code` with a global `clone(value, transferList)` and returns its result as text.
    fn run(code: &str) -> String {
        let context = &mut Context::default();
        let cx = &mut Cx::new(context);
        let table = super::BINDING.build(cx).unwrap();
        let clone = table.get(JsString::from("clone"), cx).unwrap();
        let global = cx.global_object();
        cx.define(&global, "clone", clone).unwrap();
        match cx.eval(Source::from_bytes(code)) {
            Ok(value) => value.to_string(cx).unwrap().to_std_string_lossy(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn keeps_shape_and_identity() {
        let code = "const a = {b: [1, , 'x'], m: new Map([[1, {}]])}; a.self = a; const c = clone(a); \
                    [c.self === c, c.b.length, 1 in c.b, c.b[2], c.m.get(1) !== a.m.get(1)].join()";
        assert_eq!(run(code), "true,3,false,x,true");
    }

    #[test]
    fn transfers_detach() {
        let code = "const b = new Uint8Array([1, 2, 3]).buffer; const c = clone([b, new Uint8Array(b, 1)], [b]); \
                    [b.byteLength, c[0].byteLength, c[1].join('-'), c[1].buffer === c[0]].join()";
        assert_eq!(run(code), "0,3,2-3,true");
    }

    #[test]
    fn refuses_with_a_name() {
        assert!(run("clone({f: () => 1})").contains("() => 1 could not be cloned."));
        assert!(run("clone(new WeakMap())").contains("#<WeakMap> could not be cloned."));
        assert!(run("clone(Symbol('q'))").contains("Symbol(q) could not be cloned."));
    }

    #[test]
    fn deep_nesting_is_an_error() {
        // Test threads have a small stack; the runtime's JS thread has a large one.
        let deep = || {
            let code = "let a = []; for (let i = 0; i < 20000; i++) a = [a]; clone(a)";
            assert!(run(code).contains("Maximum call stack"));
        };
        let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(deep);
        thread.unwrap().join().unwrap();
    }

    #[test]
    fn survives_odd_arguments() {
        assert_eq!(run("clone()"), "undefined");
        assert_eq!(run("clone(1, 2)"), "1");
        assert!(run("clone(1, {length: 3})").contains("invalid value"));
        assert!(run("clone({get a() { throw new RangeError('mine') }})").contains("mine"));
    }
}
