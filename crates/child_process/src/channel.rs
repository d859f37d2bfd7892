//! The IPC channel between a parent and its child: class `Channel`.
//!
//! ```text
//! write(message, fd, done) → encode → sendmsg (SCM_RIGHTS) ─ EAGAIN → queue ─ writable → done(status)
//! readable → recvmsg → frames → decode → onmessage(message) | oninternal(message), each as a tick of its own
//! end of stream → onend() as a tick
//! ```
//! Messages are encoded and decoded by functions the JS half gives (`JSON.stringify` and `JSON.parse`, or those of the
//! advanced form). Descriptors received wait, owned, until [`take`] hands them to a stream handle.
//! Node numbers its internal messages by a `cmd` that starts with `NODE_`; a descriptor belongs to the next one named
//! `NODE_HANDLE`.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, IntoRawFd, OwnedFd};
use std::rc::Rc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace, js_string};
use mio::Interest;
use ouro_base::errno;
use ouro_engine::Cx;
use ouro_engine::class::accessor;
use ouro_engine::complete::Loop;
use ouro_engine::convert::{Bytes, IntoJs, arg, view_bytes};
use ouro_engine::handles::{Handles, Owner};
use ouro_engine::trace::{self, Kind};
use ouro_event_loop::{HandleId, Readiness};
use rustix::io::Errno;
use rustix::net::{
    AddressFamily, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, SocketType,
};

use crate::class::{class, new_target_prototype};
use crate::frames::{Form, Input};
use crate::sys;

/// Bytes asked of the kernel at once, when messages are long.
const CHUNK: usize = 64 * 1024;

/// Bytes asked for until a read fills them: most children never touch more memory.
const FIRST_CHUNK: usize = 4 * 1024;

/// Reads per event: other handles get their turn in between.
const ROUNDS: usize = 16;

/// Descriptors accepted with one read. A peer sends one at a time.
const MOST_FDS: usize = 16;

/// A message, or the rest of one, the kernel has not taken yet.
struct Outgoing {
    bytes: Vec<u8>,
    at: usize,
    fd: Option<OwnedFd>,
    done: Option<JsObject>,
}

struct State {
    form: Form,
    encode: JsObject,
    decode: JsObject,
    fd: RefCell<Option<OwnedFd>>,
    handle: Cell<Option<HandleId>>,
    unrefed: Cell<bool>,
    input: RefCell<Input>,
    received: RefCell<VecDeque<OwnedFd>>,
    output: RefCell<VecDeque<Outgoing>>,
    /// Bytes in `output`.
    queued: Cell<usize>,
    /// Where bytes are received; made by the first read.
    chunk: RefCell<Vec<u8>>,
}

#[derive(Trace, Finalize, JsData)]
struct Channel(#[unsafe_ignore_trace] Rc<State>);

/// The class for the binding's table: `new Channel(advanced, encode, decode)`.
pub(crate) fn make(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let constructor = class(
        "Channel",
        3,
        |target, args, c| construct(target, args, &mut Cx::new(c)),
        &[
            ("open", 1, |this, args, c| open(this, args, &mut Cx::new(c))),
            ("start", 3, |this, args, c| start(this, args, &mut Cx::new(c))),
            ("write", 3, |this, args, c| write(this, args, &mut Cx::new(c))),
            ("take", 0, |this, _, c| take(this, &mut Cx::new(c))),
            ("close", 0, |this, _, c| close(this, &mut Cx::new(c))),
            ("ref", 0, |this, _, c| set_ref(this, true, &mut Cx::new(c))),
            ("unref", 0, |this, _, c| set_ref(this, false, &mut Cx::new(c))),
            ("hasRef", 0, |this, _, c| {
                let state = state(this, &mut Cx::new(c))?;
                Ok((!state.unrefed.get() && state.handle.get().is_some()).into())
            }),
        ],
        cx,
    )?;
    let prototype = constructor.get(js_string!("prototype"), cx)?;
    if let Some(prototype) = prototype.as_object() {
        accessor(
            &prototype,
            "writeQueueSize",
            |this, _, c| {
                let state = state(this, &mut Cx::new(c))?;
                Ok(JsValue::from(state.queued.get() as f64))
            },
            None,
            cx,
        )?;
        accessor(
            &prototype,
            "fd",
            |this, _, c| {
                let state = state(this, &mut Cx::new(c))?;
                let fd = state.fd.borrow().as_ref().map_or(-1, AsRawFd::as_raw_fd);
                Ok(fd.into())
            },
            None,
            cx,
        )?;
    }
    Ok(constructor.into())
}

fn construct(target: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let advanced: bool = arg(args, 0, "advanced", cx)?;
    let state = State {
        form: if advanced { Form::Advanced } else { Form::Json },
        encode: arg(args, 1, "encode", cx)?,
        decode: arg(args, 2, "decode", cx)?,
        fd: RefCell::new(None),
        handle: Cell::new(None),
        unrefed: Cell::new(false),
        input: RefCell::default(),
        received: RefCell::default(),
        output: RefCell::default(),
        queued: Cell::new(0),
        chunk: RefCell::default(),
    };
    let prototype = new_target_prototype(target, "Channel", cx)?;
    Ok(JsObject::from_proto_and_data(prototype, Channel(Rc::new(state))).into())
}

fn state(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<Rc<State>> {
    let object = this.as_object();
    match object
        .as_ref()
        .and_then(|object| object.downcast_ref::<Channel>())
    {
        Some(channel) => Ok(Rc::clone(&channel.0)),
        None => Err(cx.type_error("Illegal invocation")),
    }
}

/// `channel.open(fd)`: takes a connected stream socket over. 0 or a negative error number.
fn open(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = state(this, cx)?;
    let number: i32 = arg(args, 0, "fd", cx)?;
    if state.fd.borrow().is_some() {
        return Ok((-errno::EINVAL).into());
    }
    let fd = match sys::adopt(number) {
        Ok(fd) => fd,
        Err(_) => return Ok((-errno::EBADF).into()),
    };
    if rustix::io::ioctl_fionbio(&fd, true).is_err() || rustix::net::sockopt::socket_type(&fd).is_err() {
        // Not ours to close: it is no channel.
        let _ = fd.into_raw_fd();
        return Ok((-errno::EINVAL).into());
    }
    state.fd.replace(Some(fd));
    Ok(0.into())
}

/// `channel.start(onmessage, oninternal, onend)`: begins to read.
fn start(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = state(this, cx)?;
    let reader = Reader {
        state: Rc::clone(&state),
        message: arg(args, 0, "onmessage", cx)?,
        internal: arg(args, 1, "oninternal", cx)?,
        end: arg(args, 2, "onend", cx)?,
        frame: cx.jobs().frame(),
        ended: Cell::new(false),
    };
    let (Some(fd), Some(event_loop)) = (
        state.fd.borrow().as_ref().map(AsRawFd::as_raw_fd),
        cx.try_slot::<Loop>(),
    ) else {
        return Ok((-errno::EBADF).into());
    };
    if state.handle.get().is_some() {
        return Ok((-errno::EALREADY).into());
    }
    trace::here(None, cx);
    let registered = {
        let mut event_loop = event_loop.0.borrow_mut();
        let handle = event_loop.open_handle("PipeWrap");
        event_loop.set_handle_ref(handle, !state.unrefed.get());
        match event_loop.register(handle, fd, Interest::READABLE) {
            Ok(()) => Ok(handle),
            Err(error) => {
                event_loop.close_handle(handle);
                Err(error)
            }
        }
    };
    Ok(match registered {
        Ok(handle) => {
            state.handle.set(Some(handle));
            cx.slot::<Handles>().insert(handle, Rc::new(reader));
            0
        }
        Err(error) => -error.raw_os_error().unwrap_or(errno::EINVAL),
    }
    .into())
}

/// The bytes of a message on the wire.
fn encode(state: &State, message: &JsValue, cx: &mut Cx<'_>) -> JsResult<Vec<u8>> {
    let encoded = state
        .encode
        .call(&JsValue::undefined(), std::slice::from_ref(message), cx)?;
    Ok(match state.form {
        Form::Json => {
            let mut bytes = match encoded.as_string() {
                Some(text) => text.to_std_string_lossy().into_bytes(),
                None => b"undefined".to_vec(),
            };
            bytes.push(b'\n');
            bytes
        }
        Form::Advanced => {
            let Some(body) = encoded.as_object().and_then(|object| view_bytes(&object, cx)) else {
                return Err(cx.type_error("the encoder gave no bytes"));
            };
            let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
            let mut bytes = Vec::with_capacity(body.len() + 4);
            bytes.extend_from_slice(&length.to_be_bytes());
            bytes.extend_from_slice(&body);
            bytes
        }
    })
}

/// Sends what the kernel takes: how many bytes.
fn send(to: BorrowedFd<'_>, bytes: &[u8], fd: Option<BorrowedFd<'_>>) -> Result<usize, Errno> {
    let slice = [IoSlice::new(bytes)];
    loop {
        let sent = match fd {
            None => rustix::net::send(to, bytes, SendFlags::NOSIGNAL),
            Some(fd) => {
                let fds = [fd];
                let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
                let mut control = SendAncillaryBuffer::new(&mut space);
                control.push(SendAncillaryMessage::ScmRights(&fds));
                rustix::net::sendmsg(to, &slice, &mut control, SendFlags::NOSIGNAL)
            }
        };
        match sent {
            Err(Errno::INTR) => {}
            other => return other,
        }
    }
}

/// `channel.write(message, fd, done)`: 0 when the kernel has taken it, 1 when it waits (then `done(status)` is called
/// later), a negative error number otherwise. `fd` is a descriptor to pass on, or −1; it stays the caller's.
fn write(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = state(this, cx)?;
    let message = args.first().cloned().unwrap_or_default();
    let number: i32 = arg(args, 1, "fd", cx)?;
    let bytes = encode(&state, &message, cx)?;
    let passed = if number < 0 {
        None
    } else {
        match sys::duplicate(number, 0) {
            Ok(fd) => Some(fd),
            Err(error) => return Ok((-error.raw_os_error().unwrap_or(errno::EBADF)).into()),
        }
    };
    if let Some(tracer) = cx.tracer() {
        let id = state.handle.get().map(|handle| tracer.handle_name(handle));
        let kind = Kind::IpcSend {
            id: id.clone(),
            message: trace::short(String::from_utf8_lossy(&bytes).trim_end()),
            bytes: bytes.len() as u64,
        };
        let site = trace::site(cx);
        tracer.emit(kind, site.clone());
        if let Some(passed) = &passed {
            let kind = Kind::IpcHandle {
                id,
                direction: "send".into(),
                fd: number.into(),
                passed: Some(passed.as_raw_fd().into()),
            };
            tracer.emit(kind, site);
        }
    }
    let mut at = 0;
    let mut waiting = passed;
    if state.output.borrow().is_empty() {
        let fd = state.fd.borrow();
        let Some(fd) = fd.as_ref() else {
            return Ok((-errno::EBADF).into());
        };
        while at < bytes.len() {
            let rest = bytes.get(at..).unwrap_or_default();
            match send(fd.as_fd(), rest, waiting.as_ref().map(AsFd::as_fd)) {
                Ok(count) => {
                    at += count;
                    waiting = None;
                }
                Err(Errno::AGAIN) => break,
                Err(error) => return Ok((-error.raw_os_error()).into()),
            }
        }
        if at == bytes.len() {
            return Ok(0.into());
        }
    } else if state.fd.borrow().is_none() {
        return Ok((-errno::EBADF).into());
    }
    state.queued.set(state.queued.get() + bytes.len() - at);
    let first = state.output.borrow().is_empty();
    state.output.borrow_mut().push_back(Outgoing {
        bytes,
        at,
        fd: waiting,
        done: args.get(2).and_then(JsValue::as_callable),
    });
    if first {
        watch_writable(&state, true, cx);
    }
    Ok(1.into())
}

fn watch_writable(state: &State, writable: bool, cx: &mut Cx<'_>) {
    let interest = if writable {
        Interest::READABLE | Interest::WRITABLE
    } else {
        Interest::READABLE
    };
    if let (Some(handle), Some(event_loop)) = (state.handle.get(), cx.try_slot::<Loop>()) {
        // Fails only for a closed handle, whose queue is emptied by close().
        let _ = event_loop.0.borrow_mut().reregister(handle, interest);
    }
}

/// Hands queued messages to the kernel.
fn flush(state: &State, cx: &mut Cx<'_>) {
    let jobs = cx.jobs();
    loop {
        let finished = {
            let mut output = state.output.borrow_mut();
            let fd = state.fd.borrow();
            let (Some(first), Some(fd)) = (output.front_mut(), fd.as_ref()) else {
                break;
            };
            let rest = first.bytes.get(first.at..).unwrap_or_default();
            let status = match send(fd.as_fd(), rest, first.fd.as_ref().map(AsFd::as_fd)) {
                Ok(count) => {
                    first.at += count;
                    first.fd = None;
                    state.queued.set(state.queued.get().saturating_sub(count));
                    if first.at < first.bytes.len() {
                        continue;
                    }
                    0
                }
                Err(Errno::AGAIN) => return,
                Err(error) => {
                    let left = first.bytes.len() - first.at;
                    state.queued.set(state.queued.get().saturating_sub(left));
                    -error.raw_os_error()
                }
            };
            output.pop_front().map(|outgoing| (outgoing.done, status))
        };
        if let Some((Some(done), status)) = finished {
            jobs.push_tick(done, vec![status.into()], cx);
        }
    }
    watch_writable(state, false, cx);
}

/// `channel.take()`: `[fd, kind]` of the descriptor received first, which is the caller's from now on; `kind` is
/// 'tcp', 'pipe', 'udp' or 'other'. Undefined when there is none.
fn take(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = state(this, cx)?;
    let Some(fd) = state.received.borrow_mut().pop_front() else {
        return Ok(JsValue::undefined());
    };
    let kind = match (
        rustix::net::sockopt::socket_domain(&fd),
        rustix::net::sockopt::socket_type(&fd),
    ) {
        (Ok(AddressFamily::UNIX), Ok(SocketType::STREAM)) => "pipe",
        (Ok(AddressFamily::INET | AddressFamily::INET6), Ok(SocketType::STREAM)) => "tcp",
        (Ok(AddressFamily::INET | AddressFamily::INET6), Ok(SocketType::DGRAM)) => "udp",
        _ => "other",
    };
    if let Some(tracer) = cx.tracer() {
        let record = Kind::IpcHandle {
            id: state.handle.get().map(|handle| tracer.handle_name(handle)),
            direction: "recv".into(),
            fd: fd.as_raw_fd().into(),
            passed: None,
        };
        tracer.emit(record, None);
    }
    let values = [fd.into_raw_fd().into(), JsString::from(kind).into()];
    Ok(JsArray::from_iter(values, cx).into())
}

fn close(this: &JsValue, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = state(this, cx)?;
    if let (Some(handle), Some(event_loop)) = (state.handle.take(), cx.try_slot::<Loop>()) {
        event_loop.0.borrow_mut().close_handle(handle);
    }
    state.fd.replace(None);
    state.received.borrow_mut().clear();
    state.queued.set(0);
    let output = state.output.take();
    let jobs = cx.jobs();
    for outgoing in output {
        if let Some(done) = outgoing.done {
            jobs.push_tick(done, vec![(-errno::ECANCELED).into()], cx);
        }
    }
    Ok(JsValue::undefined())
}

fn set_ref(this: &JsValue, refed: bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = state(this, cx)?;
    state.unrefed.set(!refed);
    if let (Some(handle), Some(event_loop)) = (state.handle.get(), cx.try_slot::<Loop>()) {
        event_loop.0.borrow_mut().set_handle_ref(handle, refed);
    }
    Ok(JsValue::undefined())
}

/// Gets the events of one channel.
struct Reader {
    state: Rc<State>,
    message: JsObject,
    internal: JsObject,
    end: JsObject,
    frame: JsValue,
    ended: Cell<bool>,
}

/// What one read gave.
enum Got {
    /// Bytes; more may wait.
    Some,
    /// All there is for now.
    Last,
    /// The end of the stream, or an error of the socket.
    End,
}

impl Reader {
    fn read(&self, closing: bool) -> Got {
        let fd = self.state.fd.borrow();
        let Some(fd) = fd.as_ref() else {
            return Got::Last;
        };
        let mut chunk = self.state.chunk.borrow_mut();
        if chunk.is_empty() {
            chunk.resize(FIRST_CHUNK, 0);
        }
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST_FDS))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let got = rustix::net::recvmsg(
            fd,
            &mut [IoSliceMut::new(&mut chunk)],
            &mut control,
            RecvFlags::CMSG_CLOEXEC,
        );
        let mut passed = false;
        for message in control.drain() {
            if let RecvAncillaryMessage::ScmRights(fds) = message {
                passed = true;
                self.state.received.borrow_mut().extend(fds);
            }
        }
        match got {
            Ok(got) if got.bytes == 0 => Got::End,
            Ok(got) => {
                let bytes = chunk.get(..got.bytes).unwrap_or_default();
                self.state.input.borrow_mut().push(bytes);
                // A short read has emptied the socket, unless it stopped at a descriptor or the end.
                if got.bytes < chunk.len() {
                    return if passed || closing { Got::Some } else { Got::Last };
                }
                chunk.resize(CHUNK, 0);
                Got::Some
            }
            Err(Errno::AGAIN | Errno::INTR) => Got::Last,
            Err(_) => Got::End,
        }
    }

    /// Decodes the whole messages received and queues a tick for each.
    fn deliver(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let jobs = cx.jobs();
        loop {
            let encoded: JsValue = {
                let mut input = self.state.input.borrow_mut();
                let Some(bytes) = input.next(self.state.form) else {
                    return Ok(());
                };
                if let Some(tracer) = jobs.tracer() {
                    let kind = Kind::IpcRecv {
                        id: self.state.handle.get().map(|handle| tracer.handle_name(handle)),
                        message: trace::short(&String::from_utf8_lossy(bytes)),
                        bytes: bytes.len() as u64,
                    };
                    tracer.emit(kind, None);
                }
                match self.state.form {
                    Form::Json => JsString::from(&*String::from_utf8_lossy(bytes)).into(),
                    Form::Advanced => {
                        let bytes = Bytes(bytes.to_vec());
                        drop(input);
                        bytes.into_js(cx)?
                    }
                }
            };
            let message = self.state.decode.call(&JsValue::undefined(), &[encoded], cx)?;
            let callback = if is_internal(&message, cx)? {
                self.internal.clone()
            } else {
                self.message.clone()
            };
            jobs.push_tick(callback, vec![message], cx);
        }
    }
}

/// Whether a message is one of Node's own: an object whose `cmd` starts with `NODE_`.
fn is_internal(message: &JsValue, cx: &mut Cx<'_>) -> JsResult<bool> {
    let Some(object) = message.as_object() else {
        return Ok(false);
    };
    let cmd = object.get(js_string!("cmd"), cx)?;
    Ok(cmd
        .as_string()
        .is_some_and(|cmd| cmd.len() > 5 && cmd.starts_with(js_string!("NODE_").as_str())))
}

impl Owner for Reader {
    fn ready(&self, readiness: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
        let jobs = cx.jobs();
        let old = jobs.set_frame(self.frame.clone());
        if (readiness.writable || readiness.write_closed || readiness.error)
            && !self.state.output.borrow().is_empty()
        {
            flush(&self.state, cx);
        }
        let mut outcome = Ok(());
        let mut rounds = 0;
        while !self.ended.get() {
            let got = self.read(readiness.read_closed);
            outcome = self.deliver(cx);
            match got {
                Got::Last => break,
                Got::End => {
                    self.ended.set(true);
                    jobs.push_tick(self.end.clone(), Vec::new(), cx);
                }
                Got::Some => {}
            }
            rounds += 1;
            if outcome.is_err() || rounds == ROUNDS {
                // What is left is reported again.
                watch_writable(&self.state, !self.state.output.borrow().is_empty(), cx);
                break;
            }
        }
        jobs.set_frame(old);
        outcome
    }
}
