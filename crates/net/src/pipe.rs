//! Unix sockets and pipes.

use boa_engine::{Context, JsResult, JsValue};
use ouro_engine::class::Native;
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::net::{AddressFamily, SocketFlags, SocketType};

use crate::address;
use crate::classes::{code, integer, text, with};
use crate::stream::{Kind, Stream};
use crate::{sys, tcp};

pub(crate) const METHODS: &[(&str, usize, Native)] = &[
    ("open", 1, open),
    ("bind", 1, |this, args, context| {
        let name = text(args, 0).into_bytes();
        with(this, context, |_, stream, _| code(bind(stream, &name)))
    }),
    ("listen", 1, |this, args, context| {
        let backlog = integer(args, 0);
        with(this, context, |object, stream, cx| {
            tcp::start_listening(object, stream, backlog, cx)
        })
    }),
    ("connect", 2, connect),
    ("fchmod", 1, fchmod),
];

/// Both ways, as `fchmod` and libuv number them.
const READABLE: i32 = 1;
const WRITABLE: i32 = 2;

pub(crate) fn construct(new_target: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let kind = match integer(args, 0) {
        1 => Kind::PipeServer,
        2 => Kind::PipeIpc,
        _ => Kind::Pipe,
    };
    Ok(crate::classes::construct(kind, new_target, context)?.0.into())
}

fn open(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let fd = integer(args, 0);
    with(this, context, |_, stream, cx| {
        let opened = sys::borrow(fd)
            .and_then(|fd| rustix::fs::fcntl_getfl(fd).map_err(Errno::raw_os_error))
            .and_then(|flags| {
                crate::tty::remember_flags(fd, flags, cx);
                let access = flags & OFlags::ACCMODE;
                let fd = sys::adopt(fd)?;
                stream.set_fd(fd, access != OFlags::WRONLY, access != OFlags::RDONLY)
            });
        code(opened)
    })
}

fn new_socket(stream: &Stream) -> Result<(), i32> {
    if stream.is_closing() {
        return Err(libc::EBADF);
    }
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    let fd = rustix::net::socket_with(AddressFamily::UNIX, SocketType::STREAM, flags, None)
        .map_err(Errno::raw_os_error)?;
    *stream.fd.borrow_mut() = Some(fd);
    Ok(())
}

fn bind(stream: &Stream, name: &[u8]) -> Result<(), i32> {
    if stream.fd.borrow().is_some() {
        return Err(libc::EINVAL);
    }
    let to = address::unix(name)?;
    new_socket(stream)?;
    let outcome = match stream.fd.borrow().as_ref() {
        Some(fd) => rustix::net::bind(fd, &to),
        None => Err(Errno::BADF),
    };
    match outcome {
        Ok(()) => {
            if name.first() != Some(&0) {
                *stream.bound_path.borrow_mut() = Some(name.to_vec());
            }
            Ok(())
        }
        Err(error) => {
            *stream.fd.borrow_mut() = None;
            // A missing folder is told as on other platforms.
            Err(if error == Errno::NOENT {
                libc::EACCES
            } else {
                error.raw_os_error()
            })
        }
    }
}

fn connect(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let request = args.first().and_then(JsValue::as_object);
    let name = text(args, 1).into_bytes();
    with(this, context, |object, stream, cx| {
        let Some(request) = request else {
            return -libc::EINVAL;
        };
        let to = match address::unix(&name) {
            Ok(to) => to,
            Err(errno) => return -errno,
        };
        if stream.is_connecting() {
            return -libc::EALREADY;
        }
        let made = if stream.fd.borrow().is_none() {
            new_socket(stream)
        } else {
            Ok(())
        };
        if let Err(errno) = made {
            return -errno;
        }
        let outcome = match stream.fd.borrow().as_ref() {
            Some(fd) => rustix::io::retry_on_intr(|| rustix::net::connect(fd, &to)),
            None => Err(Errno::BADF),
        };
        let delayed = match outcome {
            Ok(()) | Err(Errno::INPROGRESS) => 0,
            Err(error) => error.raw_os_error(),
        };
        stream.connect_start(object, request, delayed, cx)
    })
}

/// Lets everybody read or write a listening socket's file.
fn fchmod(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let wanted = integer(args, 0);
    with(this, context, |_, stream, _| {
        let Some(path) = stream.bound_path.borrow().clone() else {
            return -libc::EBADF;
        };
        let changed = rustix::fs::stat(path.as_slice()).and_then(|stat| {
            let mut mode = Mode::from_raw_mode(stat.st_mode) & (Mode::RWXU | Mode::RWXG | Mode::RWXO);
            if wanted & READABLE != 0 {
                mode |= Mode::RUSR | Mode::RGRP | Mode::ROTH;
            }
            if wanted & WRITABLE != 0 {
                mode |= Mode::WUSR | Mode::WGRP | Mode::WOTH;
            }
            rustix::fs::chmod(path.as_slice(), mode)
        });
        code(changed.map_err(Errno::raw_os_error))
    })
}
