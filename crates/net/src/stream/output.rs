//! The output of a stream: what is written at once, what waits, the shutdown.

use std::io::IoSlice;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::rc::Rc;

use boa_engine::JsObject;
use ouro_engine::Cx;
use ouro_event_loop::Interest;
use rustix::io::Errno;
use rustix::net::SendFlags;

use super::{Kind, Stream, Write};
use crate::ipc;
use crate::request::Request;
use crate::watched::Source;

impl Stream {
    /// Bytes queued for writing.
    pub(crate) fn queued(&self) -> usize {
        self.queue
            .borrow()
            .iter()
            .map(|write| write.bytes.len() - write.at)
            .sum()
    }

    /// Writes at once what the kernel takes and queues the rest. Gives whether all was written, or a negative errno.
    pub(crate) fn write(
        self: &Rc<Self>,
        object: &JsObject,
        request: &JsObject,
        bytes: &[u8],
        gift: Option<OwnedFd>,
        cx: &mut Cx<'_>,
    ) -> Result<bool, i32> {
        if self.closing.get() || self.fd.borrow().is_none() {
            return Err(libc::EBADF);
        }
        if !self.can_write.get() && !self.is_connecting() {
            return Err(libc::EPIPE);
        }
        self.bytes_written
            .set(self.bytes_written.get() + bytes.len() as f64);
        if cx.tracer().is_some()
            && let Some(fd) = self.standard()
        {
            ouro_engine::trace::stdio(fd, bytes, cx);
        }
        let mut at = 0;
        if gift.is_none() && self.queue.borrow().is_empty() && !self.is_connecting() {
            while at < bytes.len() {
                match self.write_some(&[IoSlice::new(&bytes[at..])]) {
                    Ok(count) => at += count,
                    Err(Errno::INTR) => {}
                    Err(Errno::AGAIN) if self.blocking.get() => self.wait_writable(),
                    Err(Errno::AGAIN | Errno::NOBUFS) => break,
                    Err(error) => return Err(error.raw_os_error()),
                }
            }
            if at == bytes.len() {
                return Ok(true);
            }
        }
        let id = self.attach(object, cx).ok_or(libc::EBADF)?;
        let gave = gift.is_some();
        self.queue.borrow_mut().push_back(Write {
            request: Request::open(request.clone(), "WriteWrap", cx),
            bytes: bytes[at..].to_vec(),
            at: 0,
            gift,
        });
        if gave && !self.is_connecting() {
            self.flush();
            // What was sent at once is told in the pending phase.
            if let Some((request, _)) = self.done.borrow_mut().back_mut() {
                request.feed(id, cx);
            }
        }
        if !self.queue.borrow().is_empty() && !self.interest.get().is_some_and(Interest::is_writable) {
            self.watch(object, Interest::WRITABLE, cx)?;
        }
        self.update_active(cx);
        Ok(false)
    }

    /// 1 or 2 when this is standard output or standard error.
    fn standard(&self) -> Option<u64> {
        let fd = self.fd.borrow().as_ref().map(AsRawFd::as_raw_fd)?;
        matches!(fd, 1 | 2).then_some(fd.unsigned_abs().into())
    }

    /// Whether a write now would be the next bytes the kernel gets.
    pub(crate) fn writes_straight(&self) -> bool {
        self.can_write.get()
            && !self.closing.get()
            && self.queue.borrow().is_empty()
            && !self.is_connecting()
            && self.kind.get() != Kind::Tty
            && self.standard().is_none()
    }

    /// Writes what the kernel takes at once; how much. What is left, and errors, are for [`Stream::write`].
    pub(crate) fn write_at_once(&self, bytes: &[u8]) -> usize {
        let mut at = 0;
        while at < bytes.len() {
            match self.write_some(&[IoSlice::new(&bytes[at..])]) {
                Ok(count) => at += count,
                Err(Errno::INTR) => {}
                Err(_) => break,
            }
        }
        self.bytes_written.set(self.bytes_written.get() + at as f64);
        at
    }

    /// Writes several pieces with one call.
    pub(crate) fn write_pieces(&self, pieces: &[IoSlice<'_>]) -> Result<usize, Errno> {
        let count = self.write_some(pieces)?;
        self.bytes_written.set(self.bytes_written.get() + count as f64);
        Ok(count)
    }

    pub(crate) fn shutdown(self: &Rc<Self>, object: &JsObject, request: JsObject, cx: &mut Cx<'_>) -> i32 {
        if self.closing.get()
            || !self.can_write.get()
            || self.shut.get()
            || self.shutdown.borrow().is_some()
            || self.fd.borrow().is_none()
        {
            return -libc::ENOTCONN;
        }
        let Some(id) = self.attach(object, cx) else {
            return -libc::ENOTCONN;
        };
        let mut request = Request::open(request, "ShutdownWrap", cx);
        if self.queue.borrow().is_empty() {
            request.feed(id, cx);
        }
        self.can_write.set(false);
        *self.shutdown.borrow_mut() = Some(request);
        0
    }

    pub(crate) fn is_shutting_down(&self) -> bool {
        self.shutdown.borrow().is_some()
    }

    fn write_some(&self, pieces: &[IoSlice<'_>]) -> Result<usize, Errno> {
        match (self.fd.borrow().as_ref(), pieces) {
            // One piece to a socket: the shortest way through the kernel.
            (Some(fd), [piece]) if self.kind.get().is_tcp() => {
                rustix::net::send(fd, piece, SendFlags::NOSIGNAL)
            }
            (Some(fd), _) => rustix::io::writev(fd, pieces),
            (None, _) => Err(Errno::BADF),
        }
    }

    fn wait_writable(&self) {
        if let Some(fd) = self.fd.borrow().as_ref() {
            let mut fds = [rustix::event::PollFd::new(fd, rustix::event::PollFlags::OUT)];
            let _ = rustix::event::poll(&mut fds, None);
        }
    }

    /// Writes the queue as far as the kernel takes it; finished writes go to `done`.
    pub(super) fn flush(&self) {
        let mut queue = self.queue.borrow_mut();
        while let Some(first) = queue.front_mut() {
            let outcome = match first.gift.as_ref() {
                Some(gift) => match self.fd.borrow().as_ref() {
                    Some(fd) => ipc::send(fd, &first.bytes[first.at..], gift.as_fd()),
                    None => Err(Errno::BADF),
                },
                None => {
                    let pieces: Vec<IoSlice<'_>> = queue
                        .iter()
                        .take(64)
                        .take_while(|write| write.gift.is_none())
                        .map(|write| IoSlice::new(&write.bytes[write.at..]))
                        .collect();
                    self.write_some(&pieces)
                }
            };
            match outcome {
                Ok(mut count) => {
                    if let Some(first) = queue.front_mut() {
                        first.gift = None;
                    }
                    while let Some(first) = queue.front_mut() {
                        let left = first.bytes.len() - first.at;
                        if count < left {
                            first.at += count;
                            break;
                        }
                        count -= left;
                        if let Some(write) = queue.pop_front() {
                            self.done.borrow_mut().push_back((write.request, 0));
                        }
                        if queue.front().is_some_and(|next| next.gift.is_some()) {
                            break;
                        }
                    }
                }
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN | Errno::NOBUFS) => {
                    self.writable.set(false);
                    return;
                }
                Err(error) => {
                    if let Some(write) = queue.pop_front() {
                        self.done
                            .borrow_mut()
                            .push_back((write.request, -error.raw_os_error()));
                    }
                }
            }
        }
    }

    pub(super) fn cancel_writes(&self) {
        let mut done = self.done.borrow_mut();
        for write in self.queue.borrow_mut().drain(..) {
            done.push_back((write.request, -libc::ECANCELED));
        }
    }
}
