//! ouro-util: see crates/README.md.
