//! The class `UDP`: binding, addresses, multicast and the other options of a
//! datagram socket.

use std::cell::RefCell;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::OwnedFd;
use std::rc::Rc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Context, JsObject, JsResult, JsString, JsValue, js_string};
use ouro_buffer::bytes_of;
use ouro_engine::Cx;
use ouro_engine::class::{Native, accessor, constructor, prototype_of};
use rustix::io::Errno;
use rustix::net::{AddressFamily, sockopt};

use crate::classes::{code, integer, methods, text};
use crate::udp::{Udp, UdpData};
use crate::watched::Source;
use crate::{address, sys};

/// Flags of `bind`.
pub(crate) const IPV6_ONLY: i32 = 1;
pub(crate) const REUSE_ADDR: i32 = 4;
pub(crate) const REUSE_PORT: i32 = 8;

#[derive(Default)]
struct Class(RefCell<Option<(JsObject, JsObject)>>);

type Parse = fn(&str, u16) -> Option<SocketAddr>;

const METHODS: &[(&str, usize, Native)] = &[
    ("open", 1, |this, args, context| {
        let fd = integer(args, 0);
        with(this, context, |_, udp, _| {
            code(sys::adopt(fd).and_then(|fd| udp.set_fd(fd)))
        })
    }),
    ("bind", 3, |this, args, context| {
        bind(this, args, address::parse_v4, context)
    }),
    ("bind6", 3, |this, args, context| {
        bind(this, args, address::parse_v6, context)
    }),
    ("connect", 2, |this, args, context| {
        connect(this, args, address::parse_v4, context)
    }),
    ("connect6", 2, |this, args, context| {
        connect(this, args, address::parse_v6, context)
    }),
    ("disconnect", 0, |this, _, context| {
        with(this, context, |_, udp, _| {
            if !udp.connected.replace(false) {
                return -libc::ENOTCONN;
            }
            match udp.fd.borrow().as_ref() {
                Some(fd) => code(rustix::net::connect_unspec(fd).map_err(Errno::raw_os_error)),
                None => -libc::EBADF,
            }
        })
    }),
    ("send", 6, |this, args, context| {
        send(this, args, address::parse_v4, context)
    }),
    ("send6", 6, |this, args, context| {
        send(this, args, address::parse_v6, context)
    }),
    ("recvStart", 0, |this, _, context| {
        with(this, context, |object, udp, cx| udp.receive_start(object, cx))
    }),
    ("recvStop", 0, |this, _, context| {
        with(this, context, |_, udp, cx| udp.read_stop(cx))
    }),
    ("getsockname", 1, |this, args, context| {
        name(this, args, false, context)
    }),
    ("getpeername", 1, |this, args, context| {
        name(this, args, true, context)
    }),
    ("addMembership", 2, |this, args, context| {
        membership(this, args, true, context)
    }),
    ("dropMembership", 2, |this, args, context| {
        membership(this, args, false, context)
    }),
    ("addSourceSpecificMembership", 3, |this, args, context| {
        source_membership(this, args, true, context)
    }),
    ("dropSourceSpecificMembership", 3, |this, args, context| {
        source_membership(this, args, false, context)
    }),
    ("setMulticastInterface", 1, multicast_interface),
    ("setMulticastTTL", 1, |this, args, context| {
        let ttl = integer(args, 0);
        option(this, context, |fd, six| {
            let ttl = u32::try_from(ttl).map_err(|_| Errno::INVAL)?;
            if six {
                sockopt::set_ipv6_multicast_hops(fd, ttl)
            } else {
                sockopt::set_ip_multicast_ttl(fd, ttl)
            }
        })
    }),
    ("setMulticastLoopback", 1, |this, args, context| {
        let on = args.first().is_some_and(JsValue::to_boolean);
        option(this, context, |fd, six| {
            if six {
                sockopt::set_ipv6_multicast_loop(fd, on)
            } else {
                sockopt::set_ip_multicast_loop(fd, on)
            }
        })
    }),
    ("setBroadcast", 1, |this, args, context| {
        let on = args.first().is_some_and(JsValue::to_boolean);
        option(this, context, |fd, _| sockopt::set_socket_broadcast(fd, on))
    }),
    ("setTTL", 1, |this, args, context| {
        let ttl = integer(args, 0);
        option(this, context, |fd, six| {
            let ttl = u8::try_from(ttl)
                .ok()
                .filter(|ttl| *ttl > 0)
                .ok_or(Errno::INVAL)?;
            if six {
                sockopt::set_ipv6_unicast_hops(fd, Some(ttl))
            } else {
                sockopt::set_ip_ttl(fd, ttl.into())
            }
        })
    }),
    ("bufferSize", 3, buffer_size),
    ("getSendQueueSize", 0, |this, _, _| {
        Ok(unwrap(this).map_or(0.0, |(_, udp)| udp.queued().0 as f64).into())
    }),
    ("getSendQueueCount", 0, |this, _, _| {
        Ok(unwrap(this).map_or(0.0, |(_, udp)| udp.queued().1 as f64).into())
    }),
    ("close", 1, |this, args, context| {
        if let Some((object, udp)) = unwrap(this) {
            let callback = args.first().and_then(JsValue::as_callable);
            udp.begin_close(&object, callback, &mut Cx::new(context));
        }
        Ok(JsValue::undefined())
    }),
    ("ref", 0, |this, _, context| set_ref(this, true, context)),
    ("unref", 0, |this, _, context| set_ref(this, false, context)),
    ("hasRef", 0, |this, _, _| {
        Ok(unwrap(this).is_some_and(|(_, udp)| udp.has_ref()).into())
    }),
    ("getAsyncId", 0, |this, _, _| {
        Ok(unwrap(this).map_or(-1.0, |(_, udp)| udp.async_id).into())
    }),
];

fn set_ref(this: &JsValue, refed: bool, context: &mut Context) -> JsResult<JsValue> {
    if let Some((_, udp)) = unwrap(this) {
        udp.set_ref(refed, &Cx::new(context));
    }
    Ok(JsValue::undefined())
}

/// The handle behind `this`.
pub(crate) fn unwrap(this: &JsValue) -> Option<(JsObject, Rc<Udp>)> {
    let object = this.as_object()?;
    let udp = Rc::clone(&object.downcast_ref::<UdpData>()?.udp);
    Some((object.clone(), udp))
}

fn with(
    this: &JsValue,
    context: &mut Context,
    f: impl FnOnce(&JsObject, &Rc<Udp>, &mut Cx<'_>) -> i32,
) -> JsResult<JsValue> {
    let code = match unwrap(this) {
        Some((object, udp)) => f(&object, &udp, &mut Cx::new(context)),
        None => -libc::EBADF,
    };
    Ok(code.into())
}

/// Sets an option; the second argument of `f` tells whether the socket is one of IPv6.
fn option(
    this: &JsValue,
    context: &mut Context,
    f: impl FnOnce(&OwnedFd, bool) -> Result<(), Errno>,
) -> JsResult<JsValue> {
    with(this, context, |_, udp, _| match udp.fd.borrow().as_ref() {
        Some(fd) => {
            let six = sockopt::socket_domain(fd) == Ok(AddressFamily::INET6);
            code(f(fd, six).map_err(Errno::raw_os_error))
        }
        None => -libc::EBADF,
    })
}

fn class(cx: &mut Cx<'_>) -> JsResult<(JsObject, JsObject)> {
    let slot = cx.slot::<Class>();
    if let Some(made) = slot.0.borrow().as_ref() {
        return Ok(made.clone());
    }
    let prototype = cx.object();
    let made = constructor("UDP", 0, construct, &prototype, cx)?;
    methods(&prototype, METHODS, cx)?;
    accessor(
        &prototype,
        "fd",
        |this, _, _| Ok(unwrap(this).map_or(-libc::EBADF, |(_, udp)| udp.raw_fd()).into()),
        None,
        cx,
    )?;
    *slot.0.borrow_mut() = Some((made.clone(), prototype.clone()));
    Ok((made, prototype))
}

pub(crate) fn udp(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(class(cx)?.0.into())
}

fn object(prototype: JsObject, cx: &mut Cx<'_>) -> (JsObject, Rc<Udp>) {
    let udp = Udp::new(cx.new_async_id());
    let data = UdpData {
        udp: Rc::clone(&udp),
        frame: cx.jobs().capture("UDPWRAP", false, None, cx),
    };
    (JsObject::new(cx.root_shape(), prototype, data).upcast(), udp)
}

fn construct(new_target: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let Some(new_target) = new_target.as_object() else {
        return Err(cx.type_error("Class constructor UDP cannot be invoked without 'new'"));
    };
    let default = class(cx)?.1;
    let prototype = prototype_of(&new_target, &default, cx)?;
    Ok(object(prototype, cx).0.into())
}

/// A handle for a socket of another process.
pub(crate) fn handle_of(fd: OwnedFd, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let prototype = class(cx)?.1;
    let (object, udp) = object(prototype, cx);
    // A descriptor that refuses to be non-blocking is closed again; the handle then answers EBADF.
    let _ = udp.set_fd(fd);
    Ok(object)
}

fn bind(this: &JsValue, args: &[JsValue], parse: Parse, context: &mut Context) -> JsResult<JsValue> {
    let to = parse(&text(args, 0), integer(args, 1) as u16);
    let flags = integer(args, 2);
    with(this, context, |_, udp, _| match to {
        Some(to) => code(bind_to(udp, to, flags)),
        None => -libc::EINVAL,
    })
}

fn bind_to(udp: &Udp, to: SocketAddr, flags: i32) -> Result<(), i32> {
    udp.ensure_socket(&to)?;
    let held = udp.fd.borrow();
    let fd = held.as_ref().ok_or(libc::EBADF)?;
    let bound = || {
        if flags & REUSE_ADDR != 0 {
            sockopt::set_socket_reuseaddr(fd, true)?;
        }
        if flags & REUSE_PORT != 0 {
            sockopt::set_socket_reuseport(fd, true)?;
        }
        if flags & IPV6_ONLY != 0 && to.is_ipv6() {
            sockopt::set_ipv6_v6only(fd, true)?;
        }
        rustix::net::bind(fd, &to)
    };
    bound().map_err(|error| match error {
        Errno::AFNOSUPPORT => libc::EINVAL,
        error => error.raw_os_error(),
    })
}

fn connect(this: &JsValue, args: &[JsValue], parse: Parse, context: &mut Context) -> JsResult<JsValue> {
    let to = parse(&text(args, 0), integer(args, 1) as u16);
    with(this, context, |_, udp, _| {
        let Some(to) = to else { return -libc::EINVAL };
        if udp.connected.get() {
            return -libc::EISCONN;
        }
        if let Err(errno) = udp.ensure_socket(&to) {
            return -errno;
        }
        let outcome = match udp.fd.borrow().as_ref() {
            Some(fd) => rustix::io::retry_on_intr(|| rustix::net::connect(fd, &to)),
            None => Err(Errno::BADF),
        };
        udp.connected.set(outcome.is_ok());
        code(outcome.map_err(Errno::raw_os_error))
    })
}

/// `send(req, buffers, count, port, address, hasCallback)`, or without port and address when connected. Gives the bytes
/// sent plus one, 0 when the datagram is queued, or a negative errno.
fn send(this: &JsValue, args: &[JsValue], parse: Parse, context: &mut Context) -> JsResult<JsValue> {
    let (Some(request), Some(list)) = (
        args.first().and_then(JsValue::as_object),
        args.get(1).and_then(JsValue::as_object),
    ) else {
        return Ok((-libc::EINVAL).into());
    };
    let Ok(list) = JsArray::from_object(list) else {
        return Ok((-libc::EINVAL).into());
    };
    let mut bytes = Vec::new();
    for index in 0..list.length(context)? {
        let chunk = list.get(index, context)?;
        if bytes_of(&chunk, context, |piece| bytes.extend_from_slice(piece)).is_none() {
            return Ok((-libc::EINVAL).into());
        }
    }
    let to = if args.get(4).is_some_and(JsValue::is_string) {
        match parse(&text(args, 4), integer(args, 3) as u16) {
            Some(to) => Some(to),
            None => return Ok((-libc::EINVAL).into()),
        }
    } else {
        None
    };
    with(this, context, |object, udp, cx| {
        match udp.send(object, request, bytes, to, cx) {
            Ok(Some(sent)) => sent as i32 + 1,
            Ok(None) => 0,
            Err(errno) => -errno,
        }
    })
}

fn name(this: &JsValue, args: &[JsValue], peer: bool, context: &mut Context) -> JsResult<JsValue> {
    let Some((_, udp)) = unwrap(this) else {
        return Ok((-libc::EBADF).into());
    };
    let found = match udp.fd.borrow().as_ref() {
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
            address::fill(&out, &found, &mut Cx::new(context))?;
            Ok(0.into())
        }
        (Ok(_), _) => Ok((-libc::EINVAL).into()),
        (Err(errno), _) => Ok((-errno).into()),
    }
}

/// The group of a membership; the handle gets a socket of its family.
fn group(udp: &Udp, group: &str) -> Result<IpAddr, i32> {
    let to = address::parse_v4(group, 0)
        .or_else(|| address::parse_v6(group, 0))
        .ok_or(libc::EINVAL)?;
    udp.ensure_socket(&to)?;
    Ok(to.ip())
}

/// The IPv4 address of an interface argument; the kernel chooses when there is none.
fn interface_v4(text: &str) -> Result<Ipv4Addr, Errno> {
    if text.is_empty() {
        return Ok(Ipv4Addr::UNSPECIFIED);
    }
    text.parse().map_err(|_| Errno::INVAL)
}

/// The number of an interface argument: the zone of an IPv6 address.
fn interface_v6(text: &str) -> Result<u32, Errno> {
    if text.is_empty() {
        return Ok(0);
    }
    match address::parse_v6(text, 0) {
        Some(SocketAddr::V6(v6)) => Ok(v6.scope_id()),
        _ => Err(Errno::INVAL),
    }
}

fn membership(this: &JsValue, args: &[JsValue], join: bool, context: &mut Context) -> JsResult<JsValue> {
    let (to, interface) = (text(args, 0), text(args, 1));
    with(this, context, |_, udp, _| {
        let to = match group(udp, &to) {
            Ok(to) => to,
            Err(errno) => return -errno,
        };
        let held = udp.fd.borrow();
        let Some(fd) = held.as_ref() else {
            return -libc::EBADF;
        };
        let change = || match to {
            IpAddr::V4(to) => {
                let interface = interface_v4(&interface)?;
                if join {
                    sockopt::set_ip_add_membership(fd, &to, &interface)
                } else {
                    sockopt::set_ip_drop_membership(fd, &to, &interface)
                }
            }
            IpAddr::V6(to) => {
                let interface = interface_v6(&interface)?;
                if join {
                    sockopt::set_ipv6_add_membership(fd, &to, interface)
                } else {
                    sockopt::set_ipv6_drop_membership(fd, &to, interface)
                }
            }
        };
        code(change().map_err(Errno::raw_os_error))
    })
}

fn source_membership(
    this: &JsValue,
    args: &[JsValue],
    join: bool,
    context: &mut Context,
) -> JsResult<JsValue> {
    let (source, to, interface) = (text(args, 0), text(args, 1), text(args, 2));
    with(this, context, |_, udp, _| {
        let to = match group(udp, &to) {
            Ok(to) => to,
            Err(errno) => return -errno,
        };
        let held = udp.fd.borrow();
        let Some(fd) = held.as_ref() else {
            return -libc::EBADF;
        };
        let change = || match to {
            IpAddr::V4(to) => {
                let interface = interface_v4(&interface)?;
                let source: Ipv4Addr = source.parse().map_err(|_| Errno::INVAL)?;
                if join {
                    sockopt::set_ip_add_source_membership(fd, &to, &interface, &source)
                } else {
                    sockopt::set_ip_drop_source_membership(fd, &to, &interface, &source)
                }
            }
            IpAddr::V6(to) => {
                let interface = interface_v6(&interface)?;
                let source: Ipv6Addr = source.parse().map_err(|_| Errno::INVAL)?;
                sys::source_group(fd, to, source, interface, join)
            }
        };
        code(change().map_err(Errno::raw_os_error))
    })
}

fn multicast_interface(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let interface = text(args, 0);
    option(this, context, |fd, six| {
        if interface.is_empty() {
            return Err(Errno::INVAL);
        }
        if six {
            // A zone that names nothing leaves the choice to the kernel.
            let index = interface_v6(&interface)?;
            sockopt::set_ipv6_multicast_if(fd, index)
        } else {
            sockopt::set_ip_multicast_if(fd, &interface_v4(&interface)?)
        }
    })
}

/// `bufferSize(size, ofReceiving, ctx)`: the size, set first when it is not 0; `undefined` and the error in `ctx`.
fn buffer_size(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let size = usize::try_from(integer(args, 0)).unwrap_or(0);
    let receiving = args.get(1).is_some_and(JsValue::to_boolean);
    let outcome = match unwrap(this) {
        Some((_, udp)) => match udp.fd.borrow().as_ref() {
            Some(fd) => match (receiving, size) {
                (true, 0) => sockopt::socket_recv_buffer_size(fd),
                (false, 0) => sockopt::socket_send_buffer_size(fd),
                (true, size) => sockopt::set_socket_recv_buffer_size(fd, size).map(|()| size),
                (false, size) => sockopt::set_socket_send_buffer_size(fd, size).map(|()| size),
            },
            None => Err(Errno::BADF),
        },
        None => Err(Errno::BADF),
    };
    match outcome {
        Ok(size) => Ok(JsValue::from(size as f64)),
        Err(error) => {
            if let Some(out) = args.get(2).and_then(JsValue::as_object) {
                let errno = error.raw_os_error();
                let syscall = if receiving {
                    js_string!("uv_recv_buffer_size")
                } else {
                    js_string!("uv_send_buffer_size")
                };
                let name = JsString::from(&*ouro_base::errno::name(errno));
                let message = JsString::from(&*ouro_base::errno::text(errno));
                out.set(js_string!("errno"), -errno, false, context)?;
                out.set(js_string!("code"), name, false, context)?;
                out.set(js_string!("message"), message, false, context)?;
                out.set(js_string!("syscall"), syscall, false, context)?;
            }
            Ok(JsValue::undefined())
        }
    }
}
