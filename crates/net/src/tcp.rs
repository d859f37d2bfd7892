//! TCP: sockets, their options and addresses.

use std::net::SocketAddr;
use std::os::fd::OwnedFd;
use std::rc::Rc;
use std::time::Duration;

use boa_engine::{Context, JsObject, JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::class::Native;
use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketFlags, SocketType, sockopt};

use crate::accept::Reserve;
use crate::address;
use crate::classes::{code, integer, text, unwrap, with};
use crate::stream::{Kind, Stream};
use crate::sys;

/// Flags of `bind6`.
pub(crate) const IPV6_ONLY: i32 = 1;
pub(crate) const REUSE_PORT: i32 = 2;

pub(crate) const METHODS: &[(&str, usize, Native)] = &[
    ("open", 1, |this, args, context| {
        let fd = integer(args, 0);
        with(this, context, |_, stream, _| {
            code(sys::adopt(fd).and_then(|fd| stream.set_fd(fd, true, true)))
        })
    }),
    ("bind", 2, |this, args, context| {
        bind(this, args, address::parse_v4, context)
    }),
    ("bind6", 3, |this, args, context| {
        bind(this, args, address::parse_v6, context)
    }),
    ("listen", 1, listen),
    ("connect", 3, |this, args, context| {
        connect(this, args, address::parse_v4, context)
    }),
    ("connect6", 3, |this, args, context| {
        connect(this, args, address::parse_v6, context)
    }),
    ("getsockname", 1, |this, args, context| {
        name(this, args, false, context)
    }),
    ("getpeername", 1, |this, args, context| {
        name(this, args, true, context)
    }),
    ("setNoDelay", 1, |this, args, context| {
        let on = args.first().is_some_and(JsValue::to_boolean);
        with_fd(this, context, |fd| sockopt::set_tcp_nodelay(fd, on))
    }),
    ("setKeepAlive", 2, |this, args, context| {
        let on = args.first().is_some_and(JsValue::to_boolean);
        let delay = integer(args, 1);
        with_fd(this, context, |fd| keep_alive(fd, on, delay))
    }),
    ("setSimultaneousAccepts", 1, |this, _, context| {
        with(this, context, |_, _, _| 0)
    }),
    ("reset", 1, reset),
];

type Parse = fn(&str, u16) -> Option<SocketAddr>;

pub(crate) fn construct(new_target: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let kind = if integer(args, 0) == 1 {
        Kind::TcpServer
    } else {
        Kind::Tcp
    };
    Ok(crate::classes::construct(kind, new_target, context)?.0.into())
}

fn with_fd(
    this: &JsValue,
    context: &mut Context,
    f: impl FnOnce(&OwnedFd) -> Result<(), Errno>,
) -> JsResult<JsValue> {
    with(this, context, |_, stream, _| match stream.fd.borrow().as_ref() {
        Some(fd) => code(f(fd).map_err(Errno::raw_os_error)),
        None => -libc::EBADF,
    })
}

/// Probes every second, ten times, after `delay` seconds: libuv's choice.
fn keep_alive(fd: &OwnedFd, on: bool, delay: i32) -> Result<(), Errno> {
    sockopt::set_socket_keepalive(fd, on)?;
    if on && delay > 0 {
        sockopt::set_tcp_keepidle(fd, Duration::from_secs(delay.unsigned_abs().into()))?;
        sockopt::set_tcp_keepintvl(fd, Duration::from_secs(1))?;
        sockopt::set_tcp_keepcnt(fd, 10)?;
    }
    Ok(())
}

/// Gives the handle a socket of the address' family, if it has no descriptor yet.
fn ensure_socket(stream: &Stream, to: &SocketAddr) -> Result<(), i32> {
    if stream.fd.borrow().is_some() {
        return Ok(());
    }
    if stream.is_closing() {
        return Err(libc::EBADF);
    }
    let family = if to.is_ipv4() {
        AddressFamily::INET
    } else {
        AddressFamily::INET6
    };
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let fd =
        rustix::net::socket_with(family, SocketType::STREAM, flags, None).map_err(Errno::raw_os_error)?;
    *stream.fd.borrow_mut() = Some(fd);
    Ok(())
}

fn bind_to(stream: &Stream, to: SocketAddr, flags: i32) -> Result<(), i32> {
    ensure_socket(stream, &to)?;
    let held = stream.fd.borrow();
    let fd = held.as_ref().ok_or(libc::EBADF)?;
    let set = || {
        sockopt::set_socket_reuseaddr(fd, true)?;
        if flags & REUSE_PORT != 0 {
            sockopt::set_socket_reuseport(fd, true)?;
        }
        if to.is_ipv6() {
            sockopt::set_ipv6_v6only(fd, flags & IPV6_ONLY != 0)?;
        }
        Ok(())
    };
    set().map_err(Errno::raw_os_error)?;
    match rustix::net::bind(fd, &to) {
        Ok(()) => {
            stream.delayed.set(0);
            Ok(())
        }
        // Told by listen or connect.
        Err(Errno::ADDRINUSE) => {
            stream.delayed.set(libc::EADDRINUSE);
            Ok(())
        }
        Err(Errno::AFNOSUPPORT) => Err(libc::EINVAL),
        Err(error) => Err(error.raw_os_error()),
    }
}

fn bind(this: &JsValue, args: &[JsValue], parse: Parse, context: &mut Context) -> JsResult<JsValue> {
    let to = parse(&text(args, 0), integer(args, 1) as u16);
    let flags = integer(args, 2);
    with(this, context, |_, stream, _| match to {
        Some(to) => code(bind_to(stream, to, flags)),
        None => -libc::EINVAL,
    })
}

fn listen(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let backlog = integer(args, 0);
    with(this, context, |object, stream, cx| {
        start_listening(object, stream, backlog, cx)
    })
}

/// Listens on the handle's socket and starts taking connections.
pub(crate) fn start_listening(object: &JsObject, stream: &Rc<Stream>, backlog: i32, cx: &mut Cx<'_>) -> i32 {
    let delayed = stream.delayed.replace(0);
    if delayed != 0 {
        return -delayed;
    }
    if stream.kind.get().is_tcp()
        && let Err(errno) = ensure_socket(stream, &SocketAddr::from(([0, 0, 0, 0], 0)))
    {
        return -errno;
    }
    let outcome = match stream.fd.borrow().as_ref() {
        Some(fd) => rustix::net::listen(fd, backlog),
        None => Err(Errno::INVAL),
    };
    if let Err(error) = outcome {
        return -error.raw_os_error();
    }
    cx.slot::<Reserve>().fill();
    stream.accept_start(object, cx)
}

fn connect(this: &JsValue, args: &[JsValue], parse: Parse, context: &mut Context) -> JsResult<JsValue> {
    let request = args.first().and_then(JsValue::as_object);
    let to = parse(&text(args, 1), integer(args, 2) as u16);
    with(this, context, |object, stream, cx| {
        let (Some(request), Some(to)) = (request, to) else {
            return -libc::EINVAL;
        };
        if stream.is_connecting() {
            return -libc::EALREADY;
        }
        let mut delayed = stream.delayed.get();
        if delayed == 0 {
            if let Err(errno) = ensure_socket(stream, &to) {
                return -errno;
            }
            let outcome = match stream.fd.borrow().as_ref() {
                Some(fd) => rustix::io::retry_on_intr(|| rustix::net::connect(fd, &to)),
                None => Err(Errno::BADF),
            };
            match outcome {
                Ok(()) | Err(Errno::INPROGRESS) => {}
                Err(Errno::CONNREFUSED) => delayed = libc::ECONNREFUSED,
                Err(error) => return -error.raw_os_error(),
            }
        }
        stream.connect_start(object, request, delayed, cx)
    })
}

fn name(this: &JsValue, args: &[JsValue], peer: bool, context: &mut Context) -> JsResult<JsValue> {
    let Some((_, stream)) = unwrap(this) else {
        return Ok((-libc::EBADF).into());
    };
    let cx = &mut Cx::new(context);
    let found = match stream.fd.borrow().as_ref() {
        None => Err(libc::EBADF),
        Some(fd) if peer => match rustix::net::getpeername(fd) {
            Ok(Some(any)) => Ok(any),
            Ok(None) => Err(libc::ENOTCONN),
            Err(error) => Err(error.raw_os_error()),
        },
        Some(fd) => rustix::net::getsockname(fd).map_err(Errno::raw_os_error),
    };
    match (
        found.map(|any| address::ip_of(&any)),
        args.first().and_then(JsValue::as_object),
    ) {
        (Ok(Some(found)), Some(out)) => {
            address::fill(&out, &found, cx)?;
            Ok(0.into())
        }
        (Ok(_), _) => Ok((-libc::EINVAL).into()),
        (Err(errno), _) => Ok((-errno).into()),
    }
}

/// Closes with a reset instead of the usual end.
fn reset(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let callback = args.first().and_then(JsValue::as_callable);
    with(this, context, |object, stream, cx| {
        if stream.is_closing() {
            return 0;
        }
        // A FIN was sent or will be: the kernel would not send a reset any more.
        if stream.is_shutting_down() {
            return -libc::EINVAL;
        }
        if let Some(fd) = stream.fd.borrow().as_ref()
            && let Err(error) = sockopt::set_socket_linger(fd, Some(Duration::ZERO))
            && error != Errno::INVAL
        {
            return -error.raw_os_error();
        }
        stream.close(object, callback, cx);
        0
    })
}
