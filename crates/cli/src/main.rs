//! ouro-cli
fn main() {}
