//! The state of one stream handle and what it does when the loop calls.
//!
//! ```text
//!          open / accepted / connected            close
//! no fd ───────────────────────────────→ fd ──────────────→ closing ─(Close event)→ cancelled requests, onclose
//!    └─ connect → connecting ─(writable)──┘
//! reading, listening: what the program asked for. readable: what the kernel said since the last EAGAIN.
//! ```
//! Readiness is edge-triggered, so `readable` is remembered until a call answers
//! EAGAIN or a short read shows that nothing is left; writes are tried at once
//! and queued on EAGAIN.
//!
//! What is not peculiar to streams is in `watched.rs`.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::ops::Deref;
use std::os::fd::OwnedFd;
use std::rc::Rc;

use boa_engine::{Finalize, JsData, JsObject, JsResult, JsValue, Trace, js_string};
use boa_gc::GcRefCell;
use ouro_buffer::View;
use ouro_engine::Cx;
use ouro_event_loop::Interest;
use rustix::io::Errno;
use rustix::net::RecvFlags;

use crate::consume::Consumer;
use crate::request::Request;
use crate::watched::{READS_PER_EVENT, Source, Watched};
use crate::{accept, classes, fast, ipc, sys};

mod output;

/// "End of file", as libuv numbers it.
pub(crate) const UV_EOF: i32 = -4095;
/// Bytes asked of the kernel at a time.
const READ_SIZE: usize = 64 << 10;
/// Connections taken of one event.
const ACCEPTS_PER_EVENT: u32 = 64;

/// What kind of handle it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Tcp,
    TcpServer,
    Pipe,
    PipeServer,
    PipeIpc,
    Tty,
}

impl Kind {
    /// The type `async_hooks` has for it.
    pub(crate) fn async_type(self) -> &'static str {
        match self {
            Kind::Tcp => "TCPWRAP",
            Kind::TcpServer => "TCPSERVERWRAP",
            Kind::Pipe | Kind::PipeIpc => "PIPEWRAP",
            Kind::PipeServer => "PIPESERVERWRAP",
            Kind::Tty => "TTYWRAP",
        }
    }

    /// Node's name for the resource.
    pub(crate) fn resource(self) -> &'static str {
        match self {
            Kind::Tcp => "TCPSocketWrap",
            Kind::TcpServer => "TCPServerWrap",
            Kind::Pipe | Kind::PipeIpc => "PipeWrap",
            Kind::PipeServer => "PipeServerWrap",
            Kind::Tty => "TTYWrap",
        }
    }

    pub(crate) fn is_tcp(self) -> bool {
        matches!(self, Kind::Tcp | Kind::TcpServer)
    }

    fn connect_resource(self) -> &'static str {
        if self.is_tcp() {
            "TCPConnectWrap"
        } else {
            "PipeConnectWrap"
        }
    }
}

/// What a handle object holds.
#[derive(Trace, Finalize, JsData)]
pub(crate) struct HandleData {
    #[unsafe_ignore_trace]
    pub(crate) stream: Rc<Stream>,
    /// The async context the handle was made in.
    pub(crate) frame: JsValue,
    /// The socket the handle belongs to, for `fast.rs`.
    pub(crate) owner: GcRefCell<Option<JsObject>>,
    /// The owner's stream has read, and emitted data, before.
    #[unsafe_ignore_trace]
    pub(crate) settled: Cell<bool>,
}

/// Memory for reads, one per runtime: an idle connection has no buffer.
#[derive(Default)]
pub(crate) struct Scratch(pub(crate) RefCell<Vec<u8>>);

struct Write {
    request: Request,
    bytes: Vec<u8>,
    at: usize,
    /// A descriptor that goes with the first byte.
    gift: Option<OwnedFd>,
}

/// What reading for a consumer came to.
enum Consumed {
    Input,
    Nothing,
    /// What `onread` is told: the end, or a negative errno.
    End(i32),
}

/// A stream handle.
pub(crate) struct Stream {
    watched: Watched,
    pub(crate) kind: Cell<Kind>,
    /// The directions the descriptor allows.
    pub(crate) can_read: Cell<bool>,
    pub(crate) can_write: Cell<bool>,
    pub(crate) blocking: Cell<bool>,
    listening: Cell<bool>,
    connect: RefCell<Option<Request>>,
    /// An error of bind or connect (positive) that is told later, as libuv does.
    pub(crate) delayed: Cell<i32>,
    queue: RefCell<VecDeque<Write>>,
    done: RefCell<VecDeque<(Request, i32)>>,
    shutdown: RefCell<Option<Request>>,
    pub(crate) shut: Cell<bool>,
    pub(crate) bytes_read: Cell<f64>,
    pub(crate) bytes_written: Cell<f64>,
    user_buffer: RefCell<Option<View>>,
    /// Who takes the input instead of `onread`.
    consumer: RefCell<Option<Rc<dyn Consumer>>>,
    pub(crate) received: RefCell<VecDeque<OwnedFd>>,
    /// The file of a listening Unix socket, removed on close.
    pub(crate) bound_path: RefCell<Option<Vec<u8>>>,
}

impl Deref for Stream {
    type Target = Watched;

    fn deref(&self) -> &Watched {
        &self.watched
    }
}

impl Stream {
    /// A handle without a descriptor.
    pub(crate) fn new(kind: Kind, async_id: f64) -> Rc<Self> {
        Rc::new(Stream {
            watched: Watched::new(async_id),
            kind: Cell::new(kind),
            can_read: Cell::new(false),
            can_write: Cell::new(false),
            blocking: Cell::new(false),
            listening: Cell::new(false),
            connect: RefCell::new(None),
            delayed: Cell::new(0),
            queue: RefCell::new(VecDeque::new()),
            done: RefCell::new(VecDeque::new()),
            shutdown: RefCell::new(None),
            shut: Cell::new(false),
            bytes_read: Cell::new(0.0),
            bytes_written: Cell::new(0.0),
            user_buffer: RefCell::new(None),
            consumer: RefCell::new(None),
            received: RefCell::new(VecDeque::new()),
            bound_path: RefCell::new(None),
        })
    }

    pub(crate) fn is_closing(&self) -> bool {
        self.closing.get()
    }

    /// Takes over a descriptor, which stops blocking.
    pub(crate) fn set_fd(&self, fd: OwnedFd, can_read: bool, can_write: bool) -> Result<(), i32> {
        if self.closing.get() {
            return Err(libc::EBADF);
        }
        if self.fd.borrow().is_some() {
            return Err(libc::EEXIST);
        }
        let io = rustix::io::ioctl_fionbio(&fd, true);
        if let Err(error) = io {
            sys::release(fd);
            return Err(error.raw_os_error());
        }
        *self.fd.borrow_mut() = Some(fd);
        self.can_read.set(can_read);
        self.can_write.set(can_write);
        Ok(())
    }

    // ---- what the program asks for ----------------------------------------

    pub(crate) fn read_start(self: &Rc<Self>, object: &JsObject, cx: &mut Cx<'_>) -> i32 {
        if self.closing.get() {
            return -libc::EINVAL;
        }
        if !self.can_read.get() {
            return -libc::ENOTCONN;
        }
        if self.reading.replace(true) {
            return 0;
        }
        let watched = self.interest.get().is_some_and(Interest::is_readable);
        // Nothing is ready that is not told anyway: the kernel reports the next change.
        if watched && (!self.readable.get() || self.scheduled.get()) {
            self.update_active(cx);
            return 0;
        }
        match self.watch(object, Interest::READABLE, cx) {
            Ok(()) => 0,
            Err(errno) => {
                self.reading.set(false);
                -errno
            }
        }
    }

    pub(crate) fn use_user_buffer(&self, view: Option<View>) {
        *self.user_buffer.borrow_mut() = view;
    }

    /// From now on input goes to `consumer`, or to `onread` again.
    pub(crate) fn set_consumer(&self, consumer: Option<Rc<dyn Consumer>>) {
        if !self.closing.get() {
            *self.consumer.borrow_mut() = consumer;
        }
    }

    /// Starts taking connections on a listening descriptor.
    pub(crate) fn accept_start(self: &Rc<Self>, object: &JsObject, cx: &mut Cx<'_>) -> i32 {
        self.listening.set(true);
        match self.watch(object, Interest::READABLE, cx) {
            Ok(()) => 0,
            Err(errno) => {
                self.listening.set(false);
                -errno
            }
        }
    }

    /// A connect is under way, or has failed with `delayed`: `request` is told through the loop.
    pub(crate) fn connect_start(
        self: &Rc<Self>,
        object: &JsObject,
        request: JsObject,
        delayed: i32,
        cx: &mut Cx<'_>,
    ) -> i32 {
        self.delayed.set(delayed);
        let Some(id) = self.attach(object, cx) else {
            return -libc::EBADF;
        };
        let mut request = Request::open(request, self.kind.get().connect_resource(), cx);
        if delayed != 0 {
            request.feed(id, cx);
            *self.connect.borrow_mut() = Some(request);
            return 0;
        }
        *self.connect.borrow_mut() = Some(request);
        match self.watch(object, Interest::WRITABLE, cx) {
            Ok(()) => 0,
            Err(errno) => {
                self.delayed.set(errno);
                if let Some(request) = self.connect.borrow_mut().as_mut() {
                    request.feed(id, cx);
                }
                0
            }
        }
    }

    pub(crate) fn is_connecting(&self) -> bool {
        self.connect.borrow().is_some()
    }

    /// Closes the descriptor now; requests are cancelled and `callback` is called in the closing phase.
    pub(crate) fn close(self: &Rc<Self>, object: &JsObject, callback: Option<JsObject>, cx: &mut Cx<'_>) {
        if !self.begin_close(object, callback, cx) {
            return;
        }
        self.listening.set(false);
        *self.consumer.borrow_mut() = None;
        if let Some(path) = self.bound_path.borrow_mut().take() {
            let _ = rustix::fs::unlink(path);
        }
        self.received.borrow_mut().clear();
    }

    fn finish_connect(&self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
        let mut errno = self.delayed.replace(0);
        if errno == 0 {
            if !self.writable.get() {
                return Ok(());
            }
            errno = match self.fd.borrow().as_ref().map(rustix::net::sockopt::socket_error) {
                Some(Ok(Ok(()))) => 0,
                Some(Ok(Err(error)) | Err(error)) => error.raw_os_error(),
                None => libc::EBADF,
            };
            if errno == libc::EINPROGRESS {
                self.writable.set(false);
                return Ok(());
            }
        }
        let Some(request) = self.connect.borrow_mut().take() else {
            return Ok(());
        };
        if errno == 0 {
            self.can_read.set(true);
            self.can_write.set(true);
        } else {
            self.cancel_writes();
        }
        self.hung_up.set(false);
        self.readable.set(false);
        let (this, req) = (object.clone().into(), request.object().clone().into());
        request.finish(-errno, &[this, req, true.into(), true.into()], cx)
    }

    /// Reads once: the count or negative errno for `onread` and its bytes; `None` when there is nothing to read.
    fn read_one(&self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<Option<(i32, JsValue)>> {
        let user = self.user_buffer.borrow().clone();
        let size = user.as_ref().map_or(READ_SIZE, |view| view.len.min(READ_SIZE));
        if size == 0 {
            self.reading.set(false);
            return Ok(Some((-libc::ENOBUFS, JsValue::undefined())));
        }
        let scratch = cx.slot::<Scratch>();
        let mut memory = scratch.0.borrow_mut();
        if memory.len() < READ_SIZE {
            memory.resize(READ_SIZE, 0);
        }
        match self.read_some(&mut memory[..size]) {
            Some(Ok(count)) => {
                let bytes = match user {
                    Some(view) => {
                        view.with_mut(cx, |to| {
                            if let (Some(to), Some(from)) = (to.get_mut(..count), memory.get(..count)) {
                                to.copy_from_slice(from);
                            }
                        })?;
                        JsValue::undefined()
                    }
                    None => ouro_buffer::new_buffer_of(&memory[..count], cx)?.into(),
                };
                drop(memory);
                let gift = self.received.borrow_mut().pop_front();
                if let Some(fd) = gift {
                    let pending = classes::handle_for(fd, cx)?;
                    object.set(js_string!("pendingHandle"), pending, false, cx)?;
                }
                Ok(Some((count as i32, bytes)))
            }
            Some(Err(status)) => Ok(Some((status, JsValue::undefined()))),
            None => Ok(None),
        }
    }

    /// Reads for a consumer, which borrows the runtime's memory for reads meanwhile.
    fn read_consumed(
        &self,
        consumer: &dyn Consumer,
        object: &JsObject,
        cx: &mut Cx<'_>,
    ) -> JsResult<Consumed> {
        let scratch = cx.slot::<Scratch>();
        let mut memory = scratch.0.take();
        if memory.len() < READ_SIZE {
            memory.resize(READ_SIZE, 0);
        }
        let outcome = match self.read_some(&mut memory[..READ_SIZE]) {
            Some(Ok(count)) => {
                let bytes = &memory[..count];
                let jobs = cx.jobs();
                jobs.in_frame(Self::frame_of(object), cx, |context| {
                    consumer.input(bytes, &mut Cx::new(context))
                })
                .map(|()| Consumed::Input)
            }
            Some(Err(status)) => Ok(Consumed::End(status)),
            None => Ok(Consumed::Nothing),
        };
        scratch.0.replace(memory);
        outcome
    }

    /// Reads once: the count, or the negative errno or end that `onread` is told; `None` when there is nothing.
    fn read_some(&self, memory: &mut [u8]) -> Option<Result<usize, i32>> {
        let count = loop {
            let outcome = match self.fd.borrow().as_ref() {
                Some(fd) if self.kind.get() == Kind::PipeIpc => {
                    ipc::receive(fd, memory, &mut self.received.borrow_mut())
                }
                Some(fd) if self.kind.get().is_tcp() => {
                    rustix::net::recv(fd, &mut *memory, RecvFlags::empty()).map(|(count, _)| count)
                }
                Some(fd) => rustix::io::read(fd, &mut *memory),
                None => return None,
            };
            match outcome {
                Err(Errno::INTR) => {}
                outcome => break outcome,
            }
        };
        self.budget.set(self.budget.get().saturating_sub(1));
        match count {
            Ok(0) => {
                self.stop_input();
                Some(Err(UV_EOF))
            }
            Ok(count) => {
                if count < memory.len() && !self.hung_up.get() {
                    self.readable.set(false);
                }
                self.bytes_read.set(self.bytes_read.get() + count as f64);
                Some(Ok(count))
            }
            Err(Errno::AGAIN) => {
                self.readable.set(false);
                None
            }
            Err(error) => {
                self.stop_input();
                Some(Err(-error.raw_os_error()))
            }
        }
    }

    fn stop_input(&self) {
        self.reading.set(false);
        self.readable.set(false);
    }

    pub(crate) fn out_of_connections(&self) {
        self.readable.set(false);
    }

    pub(crate) fn take_budget(&self) -> bool {
        let left = self.budget.get();
        self.budget.set(left.saturating_sub(1));
        left > 0
    }
}

impl Source for Stream {
    fn resource(&self) -> &'static str {
        self.kind.get().resource()
    }

    fn frame_of(object: &JsObject) -> JsValue {
        object
            .downcast_ref::<HandleData>()
            .map_or_else(JsValue::undefined, |data| data.frame.clone())
    }

    fn is_active(&self) -> bool {
        self.reading.get()
            || self.listening.get()
            || self.connect.borrow().is_some()
            || !self.queue.borrow().is_empty()
    }

    fn wants_input(&self) -> bool {
        (self.reading.get() || self.listening.get()) && self.connect.borrow().is_none()
    }

    fn turns_per_event(&self) -> u32 {
        if self.listening.get() {
            ACCEPTS_PER_EVENT
        } else {
            READS_PER_EVENT
        }
    }

    fn has_more(&self) -> bool {
        if self.connect.borrow().is_some() {
            return false;
        }
        let input = self.wants_input() && self.readable.get();
        let output = self.writable.get() && !self.queue.borrow().is_empty();
        (input && self.budget.get() > 0)
            || output
            || !self.done.borrow().is_empty()
            || (self.shutdown.borrow().is_some() && self.queue.borrow().is_empty())
    }

    fn one(self: &Rc<Self>, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
        if self.is_connecting() {
            return self.finish_connect(object, cx);
        }
        if self.readable.get() && self.budget.get() > 0 {
            if self.listening.get() {
                if let Some((status, client)) = accept::next(self, cx)? {
                    let callback = object.get(js_string!("onconnection"), cx)?;
                    let args = [JsValue::from(status), client.unwrap_or_default()];
                    return Self::tell(object, &callback, &args, cx);
                }
            } else if self.reading.get() {
                let consumer = self.consumer.borrow().clone();
                let told = match consumer {
                    Some(consumer) if self.user_buffer.borrow().is_none() => {
                        match self.read_consumed(&*consumer, object, cx)? {
                            Consumed::Input => return Ok(()),
                            Consumed::Nothing => None,
                            Consumed::End(status) => Some((status, JsValue::undefined())),
                        }
                    }
                    _ => self.read_one(object, cx)?,
                };
                if let Some((count, bytes)) = told {
                    if count > 0 && !bytes.is_undefined() && fast::deliver(object, &bytes, cx)? {
                        return Ok(());
                    }
                    let callback = object.get(js_string!("onread"), cx)?;
                    return Self::tell(object, &callback, &[JsValue::from(count), bytes], cx);
                }
            }
        }
        if self.writable.get() && !self.queue.borrow().is_empty() {
            self.flush();
        }
        let done = self.done.borrow_mut().pop_front();
        if let Some((request, status)) = done {
            return request.finish(status, &[object.clone().into(), JsValue::undefined()], cx);
        }
        if self.queue.borrow().is_empty() {
            let request = self.shutdown.borrow_mut().take();
            if let Some(request) = request {
                let outcome = match self.fd.borrow().as_ref() {
                    Some(fd) => rustix::net::shutdown(fd, rustix::net::Shutdown::Write),
                    None => Err(Errno::BADF),
                };
                self.shut.set(outcome.is_ok());
                let status = outcome.map_or_else(|error| -error.raw_os_error(), |()| 0);
                return request.finish(status, &[], cx);
            }
        }
        Ok(())
    }

    fn cancel_one(&self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool> {
        let connect = self.connect.borrow_mut().take();
        if let Some(request) = connect {
            let (this, req) = (object.clone().into(), request.object().clone().into());
            request.finish(-libc::ECANCELED, &[this, req, true.into(), true.into()], cx)?;
            return Ok(true);
        }
        self.cancel_writes();
        let done = self.done.borrow_mut().pop_front();
        if let Some((request, status)) = done {
            request.finish(status, &[object.clone().into(), JsValue::undefined()], cx)?;
            return Ok(true);
        }
        let shutdown = self.shutdown.borrow_mut().take();
        if let Some(request) = shutdown {
            request.finish(-libc::ECANCELED, &[], cx)?;
            return Ok(true);
        }
        *self.user_buffer.borrow_mut() = None;
        Ok(false)
    }
}
