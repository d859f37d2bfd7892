//! ouro-path: see crates/README.md.
