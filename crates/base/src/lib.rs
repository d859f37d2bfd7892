//! ouro-base: see crates/README.md.
