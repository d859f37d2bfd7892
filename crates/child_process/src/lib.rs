//! ouro-child_process: starting other programs and talking to them.
//!
//! Owns: running a child to its end ([`sync`]), starting one and learning of its end (class `Process`), the IPC channel
//! with its frames and passed descriptors (class `Channel`). Must not know: streams and servers – pipes and
//! descriptors are handed over as numbers to whatever has an `open(fd)` method –, nor the policy of Node's
//! child_process and cluster, which is in stdlib.

#![deny(unsafe_code)]

mod channel;
mod class;
mod frames;
mod inherit;
mod process;
pub mod spawn;
pub mod sync;
#[allow(unsafe_code)]
mod sys;

ouro_engine::binding! {
    pub mod "child_process":
    value "Process" = process::make;
    value "Channel" = channel::make;
    fun "inheritance"(0) = inherit::inheritance;
    fun "shownPid"(2) = inherit::shown_pid;
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
