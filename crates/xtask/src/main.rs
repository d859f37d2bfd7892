//! ouro-xtask
fn main() {}
