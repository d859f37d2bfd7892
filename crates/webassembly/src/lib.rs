//! ouro-webassembly: WebAssembly modules, run by wasmi.
//!
//! Owns: the store of a runtime with everything that lives in it, calls in both
//! directions, the bytes that a memory and its `ArrayBuffer` share. Must not
//! know: the classes of the JavaScript API, argument checks, promises: those are
//! `stdlib/internal/webassembly.js`.
//!
//! ```text
//! JS → function object → call::call ─ wasm runs ─ import called: wasm is put aside,
//!      the store let go, JS runs, wasm goes on with the result ─ … → JS
//! ```
//! While JS runs nothing of the store is borrowed: it may call back in at any depth.
//! What a store holds lives as long as its runtime.

#![deny(unsafe_code)]

mod call;
mod memory;
mod module;
mod natives;
mod rewrite;
mod state;
#[allow(unsafe_code)]
mod sys;
mod value;

ouro_engine::binding! {
    pub mod "webassembly":
    fun "setErrors"(3) = natives::set_errors;
    fun "compile"(2) = natives::compile;
    fun "validate"(1) = natives::validate;
    fun "imports"(1) = natives::imports;
    fun "exports"(1) = natives::exports;
    fun "customSections"(2) = natives::custom_sections;
    fun "instantiate"(3) = natives::instantiate;
    fun "newMemory"(2) = natives::new_memory;
    fun "memoryBuffer"(1) = natives::memory_buffer;
    fun "growMemory"(2) = natives::grow_memory;
    fun "newTable"(4) = natives::new_table;
    fun "tableSize"(1) = natives::table_size;
    fun "tableType"(1) = natives::table_type;
    fun "tableGet"(2) = natives::table_get;
    fun "tableSet"(3) = natives::table_set;
    fun "tableGrow"(3) = natives::table_grow;
    fun "newGlobal"(3) = natives::new_global;
    fun "globalType"(1) = natives::global_type;
    fun "globalGet"(1) = natives::global_get;
    fun "globalSet"(2) = natives::global_set;
    fun "isFunction"(1) = natives::is_function;
}
