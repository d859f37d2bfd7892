//! ouro-engine: see crates/README.md.
