//! Feeds bytes to the request parser; see target.rs.

#![no_main]

// By path: neither the engine nor the rest of the crate is compiled, with whatever
// instrumentation the fuzzer wants.
#[path = "../../src/chars.rs"]
#[allow(dead_code)]
mod chars;
#[path = "../../src/methods.rs"]
#[allow(dead_code)]
mod methods;
#[path = "../../src/parser/mod.rs"]
#[allow(dead_code)]
mod parser;
mod target;

libfuzzer_sys::fuzz_target!(|data: &[u8]| target::check(parser::Kind::Request, data));
