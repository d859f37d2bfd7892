//! Datagrams: sending with a queue, receiving, and the state of a UDP handle.
//! Its options and addresses are in `udp_class.rs`.
//!
//! What is not peculiar to datagrams is in `watched.rs`.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::ops::Deref;
use std::os::fd::OwnedFd;
use std::rc::Rc;

use boa_engine::{Finalize, JsData, JsObject, JsResult, JsValue, Trace, js_string};
use ouro_engine::Cx;
use ouro_event_loop::Interest;
use rustix::io::Errno;
use rustix::net::{AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType};

use crate::address;
use crate::request::Request;
use crate::stream::Scratch;
use crate::watched::{Source, Watched};

/// The largest datagram.
const READ_SIZE: usize = 64 << 10;

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
    watched: Watched,
    pub(crate) connected: Cell<bool>,
    queue: RefCell<VecDeque<Waiting>>,
    done: RefCell<VecDeque<(Request, i32, usize)>>,
}

impl Deref for Udp {
    type Target = Watched;

    fn deref(&self) -> &Watched {
        &self.watched
    }
}

impl Udp {
    /// A handle without a socket.
    pub(crate) fn new(async_id: f64) -> Rc<Self> {
        Rc::new(Udp {
            watched: Watched::new(async_id),
            connected: Cell::new(false),
            queue: RefCell::new(VecDeque::new()),
            done: RefCell::new(VecDeque::new()),
        })
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
}

impl Source for Udp {
    fn resource(&self) -> &'static str {
        "UDPWrap"
    }

    fn frame_of(object: &JsObject) -> JsValue {
        object
            .downcast_ref::<UdpData>()
            .map_or_else(JsValue::undefined, |data| data.frame.clone())
    }

    fn is_active(&self) -> bool {
        self.reading.get() || !self.queue.borrow().is_empty()
    }

    fn has_more(&self) -> bool {
        (self.reading.get() && self.readable.get() && self.budget.get() > 0)
            || (self.writable.get() && !self.queue.borrow().is_empty())
            || !self.done.borrow().is_empty()
    }

    fn one(self: &Rc<Self>, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
        if self.reading.get() && self.readable.get() && self.budget.get() > 0 {
            self.budget.set(self.budget.get() - 1);
            if let Some(args) = self.receive(object, cx)? {
                let callback = object.get(js_string!("onmessage"), cx)?;
                return Self::tell(object, &callback, &args, cx);
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

    fn cancel_one(&self, _: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
        for waiting in self.queue.borrow_mut().drain(..) {
            self.done
                .borrow_mut()
                .push_back((waiting.request, -libc::ECANCELED, 0));
        }
        let done = self.done.borrow_mut().pop_front();
        let Some((request, status, sent)) = done else {
            return Ok(false);
        };
        request.finish(status, &[JsValue::from(sent as f64)], cx)?;
        Ok(true)
    }
}
