//! ouro-url: see crates/README.md.
