//! ouro-resolver: see crates/README.md.
