//! ouro-event_loop: see crates/README.md.
