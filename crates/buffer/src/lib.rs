//! ouro-buffer: see crates/README.md.
