//! ouro-events: see crates/README.md.
