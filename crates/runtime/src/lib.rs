//! ouro-runtime: see crates/README.md.
