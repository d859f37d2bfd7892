//! Datagrams: sending with a queue, receiving, and the state of a UDP handle.
//! Its options and addresses are in `udp_class.rs`.
//!
//! Like streams (`stream.rs`), each call of [`Udp::advance`] enters JS at most once.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::rc::Rc;

use boa_engine::{Finalize, JsData, JsObject, JsResult, JsValue, Trace, js_string};
use ouro_engine::Cx;
use ouro_engine::handles::{Handles, Owner};
use ouro_event_loop::{HandleId, Interest, Readiness};
use rustix::io::Errno;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType};

use crate::request::{Request, with_loop};
use crate::stream::Scratch;
use crate::{address, sys};

/// The largest datagram.
const READ_SIZE: usize = 64 << 10;
const READS_PER_EVENT: u32 = 32;

/// What a UDP object holds.
#[derive(Trace, Finalize, JsData)]
pub(crate) struct UdpData {
    #[unsafe_ignore_trace]
    pub(crate) udp: Rc<Udp>,
    /// The async context the handle was made in.
    pub(crate) frame: JsValue,
}

struct Waiting {
    request: Request,
    bytes: Vec<u8>,
    to: Option<SocketAddr>,
}

/// A UDP handle.
pub(crate) struct Udp {
    object: RefCell<Option<JsObject>>,
    pub(crate) fd: RefCell<Option<OwnedFd>>,
    id: Cell<Option<HandleId>>,
    pub(crate) async_id: f64,
    interest: Cell<Option<Interest>>,
    refed: Cell<bool>,
    closing: Cell<bool>,
    closed: Cell<bool>,
    close_callback: RefCell<Option<JsObject>>,
    pub(crate) connected: Cell<bool>,
    reading: Cell<bool>,
    readable: Cell<bool>,
    writable: Cell<bool>,
    budget: Cell<u32>,
    scheduled: Cell<bool>,
    queue: RefCell<VecDeque<Waiting>>,
    done: RefCell<VecDeque<(Request, i32, usize)>>,
}

struct UdpOwner(Rc<Udp>);

impl Owner for UdpOwner {
    fn ready(&self, readiness: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
        self.0.ready(readiness, cx)
    }

    fn resume(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.0.advance(cx)
    }

    fn closed(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.0.closed.set(true);
        self.0.advance(cx)
    }
}

impl Udp {
    /// A handle without a socket.
    pub(crate) fn new(async_id: f64) -> Rc<Self> {
        Rc::new(Udp {
            object: RefCell::new(None),
            fd: RefCell::new(None),
            id: Cell::new(None),
            async_id,
            interest: Cell::new(None),
            refed: Cell::new(true),
            closing: Cell::new(false),
            closed: Cell::new(false),
            close_callback: RefCell::new(None),
            connected: Cell::new(false),
            reading: Cell::new(false),
            readable: Cell::new(false),
            writable: Cell::new(false),
            budget: Cell::new(0),
            scheduled: Cell::new(false),
            queue: RefCell::new(VecDeque::new()),
            done: RefCell::new(VecDeque::new()),
        })
    }

    pub(crate) fn raw_fd(&self) -> RawFd {
        self.fd.borrow().as_ref().map_or(-1, AsRawFd::as_raw_fd)
    }

    pub(crate) fn has_ref(&self) -> bool {
        self.refed.get() && !self.closing.get()
    }

    pub(crate) fn set_ref(&self, refed: bool, cx: &Cx<'_>) {
        if self.closing.get() {
            return;
        }
        self.refed.set(refed);
        if let Some(id) = self.id.get() {
            with_loop(cx, |event_loop| event_loop.set_handle_ref(id, refed));
        }
    }

    /// Bytes and number of the datagrams that wait.
    pub(crate) fn queued(&self) -> (usize, usize) {
        let queue = self.queue.borrow();
        (queue.iter().map(|waiting| waiting.bytes.len()).sum(), queue.len())
    }

    /// Gives the handle a socket of the address' family, if it has none.
    pub(crate) fn ensure_socket(&self, to: &SocketAddr) -> Result<(), i32> {
        if self.closing.get() {
            return Err(libc::EBADF);
        }
        if self.fd.borrow().is_some() {
            return Ok(());
        }
        let family = if to.is_ipv4() {
            AddressFamily::INET
        } else {
            AddressFamily::INET6
        };
        let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
        let fd =
            rustix::net::socket_with(family, SocketType::DGRAM, flags, None).map_err(Errno::raw_os_error)?;
        *self.fd.borrow_mut() = Some(fd);
        Ok(())
    }

    pub(crate) fn set_fd(&self, fd: OwnedFd) -> Result<(), i32> {
        if self.closing.get() {
            return Err(libc::EBADF);
        }
        if self.fd.borrow().is_some() {
            return Err(libc::EBUSY);
        }
        rustix::io::ioctl_fionbio(&fd, true).map_err(Errno::raw_os_error)?;
        self.connected
            .set(matches!(rustix::net::getpeername(&fd), Ok(Some(_))));
        *self.fd.borrow_mut() = Some(fd);
        Ok(())
    }

    fn attach(self: &Rc<Self>, object: &JsObject, cx: &mut Cx<'_>) -> Option<HandleId> {
        if let Some(id) = self.id.get() {
            return Some(id);
        }
        let refed = self.refed.get();
        ouro_engine::trace::here(None, cx);
        let id = with_loop(cx, |event_loop| {
            let id = event_loop.open_handle("UDPWrap");
            event_loop.set_handle_ref(id, refed);
            id
        })?;
        self.id.set(Some(id));
        *self.object.borrow_mut() = Some(object.clone());
        cx.slot::<Handles>()
            .insert(id, Rc::new(UdpOwner(Rc::clone(self))));
        Some(id)
    }

    fn watch(self: &Rc<Self>, object: &JsObject, interest: Interest, cx: &mut Cx<'_>) -> Result<(), i32> {
        let id = self.attach(object, cx).ok_or(libc::EBADF)?;
        let fd = self.raw_fd();
        let old = self.interest.get();
        let wanted = old.map_or(interest, |old| old.add(interest));
        let outcome = with_loop(cx, |event_loop| match old {
            None => event_loop.register(id, fd, wanted),
            Some(_) => event_loop.reregister(id, wanted),
        });
        match outcome {
            Some(Ok(())) => {
                self.interest.set(Some(wanted));
                self.update_active(cx);
                Ok(())
            }
            Some(Err(error)) => Err(error.raw_os_error().unwrap_or(libc::EIO)),
            None => Err(libc::EBADF),
        }
    }

    fn update_active(&self, cx: &Cx<'_>) {
        if let (Some(id), false) = (self.id.get(), self.closing.get()) {
            let active = self.reading.get() || !self.queue.borrow().is_empty();
            with_loop(cx, |event_loop| event_loop.set_handle_active(id, active));
        }
    }

    pub(crate) fn receive_start(self: &Rc<Self>, object: &JsObject, cx: &mut Cx<'_>) -> i32 {
        if self.closing.get() || self.fd.borrow().is_none() {
            return -libc::EBADF;
        }
        if self.reading.replace(true) {
            return -libc::EALREADY;
        }
        match self.watch(object, Interest::READABLE, cx) {
            Ok(()) => 0,
            Err(errno) => {
                self.reading.set(false);
                -errno
            }
        }
    }

    pub(crate) fn receive_stop(&self, cx: &Cx<'_>) -> i32 {
        if self.reading.replace(false) {
            self.update_active(cx);
        }
        0
    }

    /// Sends at once if the kernel takes it: the bytes sent. Otherwise it is queued and `None`.
    pub(crate) fn send(
        self: &Rc<Self>,
        object: &JsObject,
        request: JsObject,
        bytes: Vec<u8>,
        to: Option<SocketAddr>,
        cx: &mut Cx<'_>,
    ) -> Result<Option<usize>, i32> {
        if self.closing.get() {
            return Err(libc::EBADF);
        }
        match to {
            Some(to) => self.ensure_socket(&to)?,
            None if !self.connected.get() => return Err(libc::EDESTADDRREQ),
            None => {}
        }
        if self.queue.borrow().is_empty() {
            match self.send_now(&bytes, to.as_ref()) {
                Ok(sent) => return Ok(Some(sent)),
                Err(Errno::AGAIN | Errno::NOBUFS) => {}
                Err(error) => return Err(error.raw_os_error()),
            }
        }
        self.queue.borrow_mut().push_back(Waiting {
            request: Request::open(request, "UDPSendWrap", cx),
            bytes,
            to,
        });
        self.watch(object, Interest::WRITABLE, cx)?;
        Ok(None)
    }

    fn send_now(&self, bytes: &[u8], to: Option<&SocketAddr>) -> Result<usize, Errno> {
        let held = self.fd.borrow();
        let fd = held.as_ref().ok_or(Errno::BADF)?;
        rustix::io::retry_on_intr(|| match to {
            Some(to) => rustix::net::sendto(fd, bytes, SendFlags::NOSIGNAL, to),
            None => rustix::net::send(fd, bytes, SendFlags::NOSIGNAL),
        })
    }

    pub(crate) fn close(self: &Rc<Self>, object: &JsObject, callback: Option<JsObject>, cx: &mut Cx<'_>) {
        if self.closing.get() {
            return;
        }
        let id = self.attach(object, cx);
        self.closing.set(true);
        self.reading.set(false);
        *self.close_callback.borrow_mut() = callback;
        if let Some(id) = id {
            with_loop(cx, |event_loop| event_loop.close_handle(id));
        }
        let fd = self.fd.borrow_mut().take();
        if let Some(fd) = fd {
            sys::release(fd);
        }
    }

    fn ready(self: &Rc<Self>, readiness: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
        if self.closing.get() {
            return Ok(());
        }
        if readiness.readable || readiness.error {
            self.readable.set(true);
        }
        if readiness.writable || readiness.error {
            self.writable.set(true);
        }
        self.budget.set(READS_PER_EVENT);
        if self.scheduled.get() {
            return Ok(());
        }
        self.advance(cx)
    }

    fn advance(self: &Rc<Self>, cx: &mut Cx<'_>) -> JsResult<()> {
        let Some(object) = self.object.borrow().clone() else {
            return Ok(());
        };
        self.scheduled.set(true);
        let outcome = self.one(&object, cx);
        if self.has_more() {
            cx.slot::<Handles>().again(Rc::new(UdpOwner(Rc::clone(self))));
            return outcome;
        }
        self.scheduled.set(false);
        if !self.closing.get() {
            if self.reading.get() && self.readable.get() && self.budget.get() == 0 {
                // The socket is open and watched: the kernel has no reason to refuse.
                let _ = self.watch(&object, Interest::READABLE, cx);
            } else {
                self.update_active(cx);
            }
        }
        outcome
    }

    fn has_more(&self) -> bool {
        if self.closing.get() {
            return self.closed.get() && self.object.borrow().is_some();
        }
        (self.reading.get() && self.readable.get() && self.budget.get() > 0)
            || (self.writable.get() && !self.queue.borrow().is_empty())
            || !self.done.borrow().is_empty()
    }

    fn one(&self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
        if self.closing.get() {
            return if self.closed.get() {
                self.cancel_one(object, cx)
            } else {
                Ok(())
            };
        }
        if self.reading.get() && self.readable.get() && self.budget.get() > 0 {
            self.budget.set(self.budget.get() - 1);
            if let Some(args) = self.receive(object, cx)? {
                return self.tell(object, &args, cx);
            }
        }
        if self.writable.get() {
            self.flush();
        }
        let done = self.done.borrow_mut().pop_front();
        if let Some((request, status, sent)) = done {
            return request.finish(status, &[JsValue::from(sent as f64)], cx);
        }
        Ok(())
    }

    /// One datagram as the arguments of `onmessage(nread, handle, bytes, from)`.
    fn receive(&self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<Option<[JsValue; 4]>> {
        let scratch = cx.slot::<Scratch>();
        let mut memory = scratch.0.borrow_mut();
        if memory.len() < READ_SIZE {
            memory.resize(READ_SIZE, 0);
        }
        let outcome = match self.fd.borrow().as_ref() {
            Some(fd) => {
                rustix::io::retry_on_intr(|| rustix::net::recvfrom(fd, &mut memory[..], RecvFlags::empty()))
            }
            None => return Ok(None),
        };
        let this: JsValue = object.clone().into();
        match outcome {
            Ok((count, _, from)) => {
                let bytes = ouro_buffer::new_buffer_of(&memory[..count], cx)?;
                drop(memory);
                let info = cx.object();
                if let Some(from) = from.as_ref().and_then(address::ip_of) {
                    address::fill(&info, &from, cx)?;
                }
                info.set(js_string!("size"), count as f64, false, cx)?;
                Ok(Some([
                    JsValue::from(count as f64),
                    this,
                    bytes.into(),
                    info.into(),
                ]))
            }
            Err(Errno::AGAIN) => {
                self.readable.set(false);
                Ok(None)
            }
            Err(error) => Ok(Some([
                JsValue::from(-error.raw_os_error()),
                this,
                JsValue::undefined(),
                JsValue::undefined(),
            ])),
        }
    }

    fn tell(&self, object: &JsObject, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<()> {
        let callback = object.get(js_string!("onmessage"), cx)?;
        if let Some(callback) = callback.as_callable() {
            let frame = frame_of(object);
            let jobs = cx.jobs();
            jobs.call_in_frame(&callback, &object.clone().into(), args, frame, cx)?;
        }
        Ok(())
    }

    fn flush(&self) {
        loop {
            let outcome = match self.queue.borrow().front() {
                Some(first) => self.send_now(&first.bytes, first.to.as_ref()),
                None => return,
            };
            let (status, sent) = match outcome {
                Ok(sent) => (0, sent),
                Err(Errno::AGAIN | Errno::NOBUFS) => {
                    self.writable.set(false);
                    return;
                }
                Err(error) => (-error.raw_os_error(), 0),
            };
            if let Some(waiting) = self.queue.borrow_mut().pop_front() {
                self.done.borrow_mut().push_back((waiting.request, status, sent));
            }
        }
    }

    fn cancel_one(&self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
        for waiting in self.queue.borrow_mut().drain(..) {
            self.done
                .borrow_mut()
                .push_back((waiting.request, -libc::ECANCELED, 0));
        }
        let done = self.done.borrow_mut().pop_front();
        if let Some((request, status, sent)) = done {
            return request.finish(status, &[JsValue::from(sent as f64)], cx);
        }
        *self.object.borrow_mut() = None;
        let callback = self.close_callback.borrow_mut().take();
        if let Some(callback) = callback {
            let frame = frame_of(object);
            let jobs = cx.jobs();
            let told = jobs.call_in_frame(&callback, &object.clone().into(), &[], frame.clone(), cx);
            jobs.release(&frame, cx);
            told?;
        }
        Ok(())
    }
}

fn frame_of(object: &JsObject) -> JsValue {
    object
        .downcast_ref::<UdpData>()
        .map_or_else(JsValue::undefined, |data| data.frame.clone())
}
