//! ouro-process: see crates/README.md.
