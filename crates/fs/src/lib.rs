//! ouro-fs: see crates/README.md.
