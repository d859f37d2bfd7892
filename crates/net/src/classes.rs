//! The classes of handles and what their objects have in common.
//!
//! Natives answer 0 or a negative errno, as Node's handles do; a receiver that
//! is no handle is `EBADF`.

use std::cell::{Cell, RefCell};
use std::os::fd::OwnedFd;
use std::rc::Rc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsObject, JsResult, JsValue, js_string};
use boa_gc::GcRefCell;
use ouro_buffer::codec::{Encoding, encode};
use ouro_buffer::{View, bytes_of, chars};
use ouro_engine::Cx;
use ouro_engine::class::{Native, accessor, constructor, method, prototype_of};
use rustix::net::{AddressFamily, SocketType};

use crate::stream::{HandleData, Kind, Stream};
use crate::watched::Source;
use crate::{pipe, tcp, tty, udp_class};

/// The classes made so far: constructor and prototype.
#[derive(Default)]
pub(crate) struct Classes {
    tcp: RefCell<Option<(JsObject, JsObject)>>,
    pipe: RefCell<Option<(JsObject, JsObject)>>,
    tty: RefCell<Option<(JsObject, JsObject)>>,
}

type Method = (&'static str, usize, Native);

/// What every stream handle has.
const STREAM: &[Method] = &[
    ("readStart", 0, |this, _, context| {
        with(this, context, |object, stream, cx| stream.read_start(object, cx))
    }),
    ("readStop", 0, |this, _, context| {
        with(this, context, |_, stream, cx| stream.read_stop(cx))
    }),
    ("writeBuffer", 2, write_buffer),
    ("writev", 3, writev),
    ("writeUtf8String", 2, |this, args, context| {
        write_string(this, args, Encoding::Utf8, context)
    }),
    ("writeAsciiString", 2, |this, args, context| {
        write_string(this, args, Encoding::Latin1, context)
    }),
    ("writeLatin1String", 2, |this, args, context| {
        write_string(this, args, Encoding::Latin1, context)
    }),
    ("writeUcs2String", 2, |this, args, context| {
        write_string(this, args, Encoding::Utf16le, context)
    }),
    ("shutdown", 1, |this, args, context| {
        let request = args.first().and_then(JsValue::as_object);
        with(this, context, |object, stream, cx| match request {
            Some(request) => stream.shutdown(object, request, cx),
            None => -libc::EINVAL,
        })
    }),
    ("useUserBuffer", 1, |this, args, context| {
        let view = args.first().and_then(|value| View::any_view(value, context));
        with(this, context, |_, stream, _| {
            stream.use_user_buffer(view);
            0
        })
    }),
    ("setOwner", 1, |this, args, _| {
        let owner = args.first().and_then(JsValue::as_object);
        if let Some(object) = this.as_object()
            && let Some(data) = object.downcast_ref::<HandleData>()
        {
            *data.owner.borrow_mut() = owner;
            data.settled.set(false);
        }
        Ok(JsValue::undefined())
    }),
    ("setBlocking", 1, |this, args, context| {
        let blocking = args.first().is_some_and(JsValue::to_boolean);
        with(this, context, |_, stream, _| {
            stream.blocking.set(blocking);
            0
        })
    }),
    ("close", 1, close),
    ("ref", 0, |this, _, context| {
        with(this, context, |_, stream, cx| {
            stream.set_ref(true, cx);
            0
        })?;
        Ok(JsValue::undefined())
    }),
    ("unref", 0, |this, _, context| {
        with(this, context, |_, stream, cx| {
            stream.set_ref(false, cx);
            0
        })?;
        Ok(JsValue::undefined())
    }),
    ("hasRef", 0, |this, _, _| {
        Ok(unwrap(this).is_some_and(|(_, stream)| stream.has_ref()).into())
    }),
    ("getAsyncId", 0, |this, _, _| {
        Ok(unwrap(this).map_or(-1.0, |(_, stream)| stream.async_id).into())
    }),
];

const STREAM_PROPERTIES: &[(&str, Native)] = &[
    ("fd", |this, _, _| {
        Ok(unwrap(this)
            .map_or(-libc::EBADF, |(_, stream)| stream.raw_fd())
            .into())
    }),
    ("bytesRead", |this, _, _| {
        Ok(unwrap(this)
            .map_or(0.0, |(_, stream)| stream.bytes_read.get())
            .into())
    }),
    ("bytesWritten", |this, _, _| {
        Ok(unwrap(this)
            .map_or(0.0, |(_, stream)| stream.bytes_written.get())
            .into())
    }),
    ("writeQueueSize", |this, _, _| {
        Ok(unwrap(this)
            .map_or(0.0, |(_, stream)| stream.queued() as f64)
            .into())
    }),
];

/// The handle behind `this`.
pub(crate) fn unwrap(this: &JsValue) -> Option<(JsObject, Rc<Stream>)> {
    let object = this.as_object()?;
    let stream = Rc::clone(&object.downcast_ref::<HandleData>()?.stream);
    Some((object.clone(), stream))
}

/// Runs `f` on the handle behind `this`; `EBADF` when there is none.
pub(crate) fn with(
    this: &JsValue,
    context: &mut Context,
    f: impl FnOnce(&JsObject, &Rc<Stream>, &mut Cx<'_>) -> i32,
) -> JsResult<JsValue> {
    let code = match unwrap(this) {
        Some((object, stream)) => f(&object, &stream, &mut Cx::new(context)),
        None => -libc::EBADF,
    };
    Ok(code.into())
}

/// An integer argument, 0 when it is none.
pub(crate) fn integer(args: &[JsValue], index: usize) -> i32 {
    args.get(index)
        .and_then(JsValue::as_number)
        .map_or(0, |number| number as i32)
}

/// A string argument, empty when it is none.
pub(crate) fn text(args: &[JsValue], index: usize) -> String {
    args.get(index)
        .and_then(JsValue::as_string)
        .map_or_else(String::new, |text| text.to_std_string_lossy())
}

/// Turns a result into what natives answer.
pub(crate) fn code(outcome: Result<(), i32>) -> i32 {
    match outcome {
        Ok(()) => 0,
        Err(errno) => -errno,
    }
}

fn close(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some((object, stream)) = unwrap(this) {
        let callback = args.first().and_then(JsValue::as_callable);
        stream.close(&object, callback, &mut Cx::new(context));
    }
    Ok(JsValue::undefined())
}

/// Writes and tells the request object how it went: `bytes` of the call, and `async` unless all was written at once.
fn write(
    this: &JsValue,
    args: &[JsValue],
    bytes: &[u8],
    gift: Option<OwnedFd>,
    context: &mut Context,
) -> JsResult<JsValue> {
    let Some((object, stream)) = unwrap(this) else {
        return Ok((-libc::EBADF).into());
    };
    let Some(request) = args.first().and_then(JsValue::as_object) else {
        return Ok((-libc::EINVAL).into());
    };
    let cx = &mut Cx::new(context);
    match stream.write(&object, &request, bytes, gift, cx) {
        Ok(at_once) => {
            request.set(js_string!("bytes"), bytes.len() as f64, false, cx)?;
            request.set(js_string!("async"), !at_once, false, cx)?;
            Ok(0.into())
        }
        Err(errno) => Ok((-errno).into()),
    }
}

fn write_buffer(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(view) = args.get(1).and_then(|value| View::any_view(value, context)) else {
        return Err(Cx::new(context).type_error("Second argument must be a buffer"));
    };
    // `write` sets properties of the request, which may run JS: the bytes are lent only to the stream.
    let Some((object, stream)) = unwrap(this) else {
        return Ok((-libc::EBADF).into());
    };
    let Some(request) = args.first().and_then(JsValue::as_object) else {
        return Ok((-libc::EINVAL).into());
    };
    let cx = &mut Cx::new(context);
    let outcome = view.with(|bytes| stream.write(&object, &request, bytes, None, cx));
    match outcome {
        Ok(at_once) => {
            request.set(js_string!("bytes"), view.len as f64, false, cx)?;
            request.set(js_string!("async"), !at_once, false, cx)?;
            Ok(0.into())
        }
        Err(errno) => Ok((-errno).into()),
    }
}

fn write_string(
    this: &JsValue,
    args: &[JsValue],
    encoding: Encoding,
    context: &mut Context,
) -> JsResult<JsValue> {
    let Some(string) = args.get(1).and_then(JsValue::as_string) else {
        return Ok((-libc::EINVAL).into());
    };
    let bytes = encode(chars(&string), encoding);
    let gift = match args.get(2).and_then(JsValue::as_object) {
        Some(handle) => match crate::dup_fd(&handle) {
            Ok(fd) => Some(fd),
            Err(errno) => return Ok((-errno).into()),
        },
        None => None,
    };
    write(this, args, &bytes, gift, context)
}

/// `writev(req, chunks, allBuffers)`: chunks are buffers, or pairs of a chunk and its encoding.
fn writev(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some(chunks) = args.get(1).and_then(JsValue::as_object) else {
        return Ok((-libc::EINVAL).into());
    };
    let Ok(chunks) = JsArray::from_object(chunks) else {
        return Ok((-libc::EINVAL).into());
    };
    let all_buffers = args.get(2).is_some_and(JsValue::to_boolean);
    let length = chunks.length(context)?;
    let mut bytes = Vec::new();
    let step = if all_buffers { 1 } else { 2 };
    let mut index = 0;
    while index < length {
        let chunk = chunks.get(index, context)?;
        if let Some(string) = chunk.as_string() {
            let name = chunks.get(index + 1, context)?;
            let encoding = name
                .as_string()
                .and_then(|name| Encoding::parse(chars(&name)))
                .unwrap_or(Encoding::Utf8);
            bytes.extend_from_slice(&encode(chars(&string), encoding));
        } else if bytes_of(&chunk, context, |piece| bytes.extend_from_slice(piece)).is_none() {
            return Ok((-libc::EINVAL).into());
        }
        index += step;
    }
    write(this, args, &bytes, None, context)
}

/// Puts methods on a prototype.
pub(crate) fn methods(prototype: &JsObject, list: &[(&str, usize, Native)], cx: &mut Cx<'_>) -> JsResult<()> {
    for (name, length, native) in list {
        method(prototype, name, *length, *native, cx)?;
    }
    Ok(())
}

fn make(name: &str, construct: Native, own: &[Method], cx: &mut Cx<'_>) -> JsResult<(JsObject, JsObject)> {
    let prototype = cx.object();
    let class = constructor(name, 1, construct, &prototype, cx)?;
    methods(&prototype, STREAM, cx)?;
    methods(&prototype, own, cx)?;
    for (name, get) in STREAM_PROPERTIES {
        accessor(&prototype, name, *get, None, cx)?;
    }
    Ok((class, prototype))
}

/// The constructor and the prototype of a kind's class.
fn class(kind: Kind, cx: &mut Cx<'_>) -> JsResult<(JsObject, JsObject)> {
    let classes = cx.slot::<Classes>();
    let slot = match kind {
        Kind::Tcp | Kind::TcpServer => &classes.tcp,
        Kind::Pipe | Kind::PipeServer | Kind::PipeIpc => &classes.pipe,
        Kind::Tty => &classes.tty,
    };
    if let Some(made) = slot.borrow().as_ref() {
        return Ok(made.clone());
    }
    let made = match kind {
        Kind::Tcp | Kind::TcpServer => make("TCP", tcp::construct, tcp::METHODS, cx)?,
        Kind::Pipe | Kind::PipeServer | Kind::PipeIpc => make("Pipe", pipe::construct, pipe::METHODS, cx)?,
        Kind::Tty => make("TTY", tty::construct, tty::METHODS, cx)?,
    };
    *slot.borrow_mut() = Some(made.clone());
    Ok(made)
}

pub(crate) fn tcp(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(class(Kind::Tcp, cx)?.0.into())
}

pub(crate) fn pipe(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(class(Kind::Pipe, cx)?.0.into())
}

pub(crate) fn tty(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(class(Kind::Tty, cx)?.0.into())
}

/// `constants` of TCP and Pipe.
pub(crate) fn constants(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object = cx.object();
    for (name, value) in [
        ("SOCKET", 0),
        ("SERVER", 1),
        ("IPC", 2),
        ("UV_TCP_IPV6ONLY", tcp::IPV6_ONLY),
        ("UV_TCP_REUSEPORT", tcp::REUSE_PORT),
        ("UV_READABLE", 1),
        ("UV_WRITABLE", 2),
        ("UV_EOF", crate::stream::UV_EOF),
        ("UV_UDP_IPV6ONLY", udp_class::IPV6_ONLY),
        ("UV_UDP_REUSEADDR", udp_class::REUSE_ADDR),
        ("UV_UDP_REUSEPORT", udp_class::REUSE_PORT),
    ] {
        cx.define(&object, name, value)?;
    }
    Ok(object.into())
}

/// An object for a new handle.
fn object(kind: Kind, prototype: JsObject, cx: &mut Cx<'_>) -> (JsObject, Rc<Stream>) {
    let stream = Stream::new(kind, cx.new_async_id());
    let data = HandleData {
        stream: Rc::clone(&stream),
        frame: JsValue::undefined(),
        owner: GcRefCell::new(None),
        settled: Cell::new(false),
    };
    // Handles of a kind share a shape: what is known of one's properties holds for the next.
    let object: JsObject = JsObject::new(cx.root_shape(), prototype, data).upcast();
    let frame = cx.jobs().capture(kind.async_type(), false, Some(&object), cx);
    if let Some(mut data) = object.downcast_mut::<HandleData>() {
        data.frame = frame;
    }
    (object, stream)
}

/// `new Class(…)` for a kind.
pub(crate) fn construct(
    kind: Kind,
    new_target: &JsValue,
    context: &mut Context,
) -> JsResult<(JsObject, Rc<Stream>)> {
    let cx = &mut Cx::new(context);
    let Some(new_target) = new_target.as_object() else {
        return Err(cx.type_error("Class constructor cannot be invoked without 'new'"));
    };
    let default = class(kind, cx)?.1;
    let prototype = prototype_of(&new_target, &default, cx)?;
    Ok(object(kind, prototype, cx))
}

/// A handle with a descriptor that is open both ways.
pub(crate) fn handle_of(kind: Kind, fd: OwnedFd, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let prototype = class(kind, cx)?.1;
    let (object, stream) = object(kind, prototype, cx);
    // A descriptor that refuses to be non-blocking is closed again; the handle then answers EBADF.
    let _ = stream.set_fd(fd, true, true);
    Ok(object)
}

/// A handle for a descriptor received from another process.
pub(crate) fn handle_for(fd: OwnedFd, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let family = rustix::net::sockopt::socket_domain(&fd);
    let datagrams = rustix::net::sockopt::socket_type(&fd) == Ok(SocketType::DGRAM);
    match family {
        Ok(AddressFamily::INET | AddressFamily::INET6) if datagrams => udp_class::handle_of(fd, cx),
        Ok(AddressFamily::INET | AddressFamily::INET6) => handle_of(Kind::Tcp, fd, cx),
        _ => handle_of(Kind::Pipe, fd, cx),
    }
}
