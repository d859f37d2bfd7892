//! ouro-string_decoder: see crates/README.md.
