//! Taking connections, also when no descriptor is left.

use std::cell::RefCell;
use std::os::fd::OwnedFd;
use std::rc::Rc;

use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::net::SocketFlags;

use crate::classes;
use crate::stream::{Kind, Stream};

/// A descriptor kept for the moment there are no more: closing it makes room to take waiting connections and drop
/// them, which tells their peers. Otherwise they would wait for ever and the listener would report them for ever.
#[derive(Default)]
pub(crate) struct Reserve(RefCell<Option<OwnedFd>>);

impl Reserve {
    /// Opens the descriptor if it is not open.
    pub(crate) fn fill(&self) {
        let mut reserve = self.0.borrow_mut();
        if reserve.is_none() {
            *reserve = rustix::fs::open("/", OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).ok();
        }
    }
}

/// The next connection as (status, client) for `onconnection`; `None` when there is none.
pub(crate) fn next(server: &Rc<Stream>, cx: &mut Cx<'_>) -> JsResult<Option<(i32, Option<JsValue>)>> {
    while server.take_budget() {
        let outcome = match server.fd.borrow().as_ref() {
            Some(fd) => rustix::net::accept_with(fd, SocketFlags::CLOEXEC | SocketFlags::NONBLOCK),
            None => return Ok(None),
        };
        match outcome {
            Ok(fd) => {
                let kind = if server.kind.get().is_tcp() {
                    Kind::Tcp
                } else {
                    Kind::Pipe
                };
                let client = classes::handle_of(kind, fd, cx)?;
                return Ok(Some((0, Some(client.into()))));
            }
            Err(Errno::AGAIN) => {
                server.out_of_connections();
                return Ok(None);
            }
            // The peer went away while it waited.
            Err(Errno::INTR | Errno::CONNABORTED | Errno::PROTO) => {}
            Err(error @ (Errno::MFILE | Errno::NFILE)) => {
                if !drop_waiting(server, cx) {
                    server.out_of_connections();
                    return Ok(Some((-error.raw_os_error(), None)));
                }
            }
            Err(error) => {
                server.out_of_connections();
                return Ok(Some((-error.raw_os_error(), None)));
            }
        }
    }
    Ok(None)
}

/// Takes and closes what waits, with the reserve descriptor's room; `false` without a reserve.
fn drop_waiting(server: &Stream, cx: &mut Cx<'_>) -> bool {
    let reserve = cx.slot::<Reserve>();
    let Some(spare) = reserve.0.borrow_mut().take() else {
        return false;
    };
    drop(spare);
    let mut dropped = 0;
    if let Some(fd) = server.fd.borrow().as_ref() {
        while dropped < 1024 {
            match rustix::net::accept_with(fd, SocketFlags::CLOEXEC) {
                Ok(client) => drop(client),
                Err(Errno::INTR) => {}
                Err(_) => break,
            }
            dropped += 1;
        }
    }
    reserve.fill();
    true
}
