//! ouro-child_process: starting other programs.
//!
//! Owns: the synchronous run of a child ([`sync`]): its stdio, time limit, output
//! limit and end. Must not know: JavaScript beyond its table. Asynchronous
//! children, IPC and handle passing are not here yet.

#![forbid(unsafe_code)]

pub mod sync;

ouro_engine::binding! {
    pub mod "child_process":
    op "spawnSync"(
        file: PathArg,
        args: Vec<Bytes>,
        env: Vec<Bytes>,
        cwd: Option<PathArg>,
        stdio: Vec<i32>,
        input: Option<Bytes>,
        limits: Vec<f64>,
        detached: bool,
        uid: Option<u32>,
        gid: Option<u32>,
    ) = sync::spawn;
}

use ouro_engine::convert::{Bytes, PathArg};
