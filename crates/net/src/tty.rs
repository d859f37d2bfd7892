//! Terminals.

use std::os::fd::{AsFd, OwnedFd};

use boa_engine::{Context, JsObject, JsResult, JsValue, js_string};
use ouro_engine::Cx;
use ouro_engine::class::Native;
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::termios::{
    ControlModes, InputModes, LocalModes, OptionalActions, OutputModes, SpecialCodeIndex, Termios,
};

use crate::classes::{code, integer, unwrap, with};
use crate::stream::{Kind, Stream};
use crate::sys;

pub(crate) const METHODS: &[(&str, usize, Native)] = &[
    ("setRawMode", 1, |this, args, context| {
        let raw = args.first().is_some_and(JsValue::to_boolean);
        with(this, context, |_, stream, cx| {
            let changed = match stream.fd.borrow().as_ref() {
                Some(fd) => set_raw(fd, raw, stream, cx),
                None => Err(Errno::BADF),
            };
            code(changed.map_err(Errno::raw_os_error))
        })
    }),
    ("getWindowSize", 1, window_size),
];

/// The modes of the terminal before the first handle made it raw, by descriptor; put back on exit.
#[derive(Default)]
pub(crate) struct Original(std::cell::RefCell<Option<(OwnedFd, Termios)>>);

/// `new TTY(fd, ctx)`: what went wrong is put into `ctx` as `errno`, `code` and `syscall`.
pub(crate) fn construct(new_target: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let (object, stream) = crate::classes::construct(Kind::Tty, new_target, context)?;
    let cx = &mut Cx::new(context);
    if let Err(errno) = open(&stream, integer(args, 0))
        && let Some(out) = args.get(1).and_then(JsValue::as_object)
    {
        report(&out, errno, cx)?;
    }
    Ok(object.into())
}

fn report(out: &JsObject, errno: i32, cx: &mut Cx<'_>) -> JsResult<()> {
    let name = ouro_base::errno::name(errno);
    out.set(js_string!("errno"), -errno, false, cx)?;
    out.set(js_string!("code"), boa_engine::JsString::from(&*name), false, cx)?;
    let text = ouro_base::errno::text(errno);
    out.set(
        js_string!("message"),
        boa_engine::JsString::from(&*text),
        false,
        cx,
    )?;
    out.set(js_string!("syscall"), js_string!("uv_tty_init"), false, cx)?;
    Ok(())
}

/// Opens the terminal anew, so that making the descriptor non-blocking does not reach whoever shares it.
fn open(stream: &Stream, fd: i32) -> Result<(), i32> {
    let given = sys::borrow(fd)?;
    if !rustix::termios::isatty(given) {
        return Err(libc::EINVAL);
    }
    let flags = rustix::fs::fcntl_getfl(given).map_err(Errno::raw_os_error)?;
    let access = flags & OFlags::ACCMODE;
    let (reads, writes) = (access != OFlags::WRONLY, access != OFlags::RDONLY);
    let again = rustix::termios::ttyname(given, Vec::new())
        .and_then(|name| rustix::fs::open(name, access | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty()));
    let own = match again {
        Ok(own) => own,
        Err(_) => rustix::io::fcntl_dupfd_cloexec(given, 3).map_err(Errno::raw_os_error)?,
    };
    // Terminals are written as if they blocked: what a program prints before it ends must appear.
    stream.blocking.set(true);
    stream.set_fd(own, reads, writes)
}

fn set_raw(fd: &OwnedFd, raw: bool, _: &Stream, cx: &mut Cx<'_>) -> Result<(), Errno> {
    let original = cx.slot::<Original>();
    let mut original = original.0.borrow_mut();
    if !raw {
        return match original.take() {
            Some((_, modes)) => rustix::termios::tcsetattr(fd, OptionalActions::Drain, &modes),
            None => Ok(()),
        };
    }
    let mut modes = rustix::termios::tcgetattr(fd)?;
    if original.is_none() {
        *original = Some((rustix::io::fcntl_dupfd_cloexec(fd, 3)?, modes.clone()));
    }
    modes.input_modes &=
        !(InputModes::BRKINT | InputModes::ICRNL | InputModes::INPCK | InputModes::ISTRIP | InputModes::IXON);
    modes.output_modes |= OutputModes::ONLCR;
    modes.control_modes |= ControlModes::CS8;
    modes.local_modes &= !(LocalModes::ECHO | LocalModes::ICANON | LocalModes::IEXTEN | LocalModes::ISIG);
    modes.special_codes[SpecialCodeIndex::VMIN] = 1;
    modes.special_codes[SpecialCodeIndex::VTIME] = 0;
    rustix::termios::tcsetattr(fd, OptionalActions::Drain, &modes)
}

/// The flags of standard descriptors a handle took over: other processes share them.
#[derive(Default)]
pub(crate) struct Flags(std::cell::RefCell<Vec<(i32, OFlags)>>);

/// Notes the flags of a standard descriptor before its handle makes it non-blocking.
pub(crate) fn remember_flags(fd: i32, flags: OFlags, cx: &mut Cx<'_>) {
    if (0..=2).contains(&fd) && !flags.contains(OFlags::NONBLOCK) {
        cx.slot::<Flags>().0.borrow_mut().push((fd, flags));
    }
}

/// Puts back the flags of standard descriptors, and the modes a terminal had before a program made it raw; to be called before the process ends.
pub fn reset_mode(cx: &mut Cx<'_>) {
    for (fd, flags) in cx.slot::<Flags>().0.borrow_mut().drain(..) {
        if let Ok(fd) = sys::borrow(fd) {
            // It may be closed by now, or another file: nothing is lost then.
            let _ = rustix::fs::fcntl_setfl(fd, flags);
        }
    }
    let original = cx.slot::<Original>().0.borrow_mut().take();
    if let Some((fd, modes)) = original {
        // The terminal may be gone: nobody is left to tell.
        let _ = rustix::termios::tcsetattr(fd.as_fd(), OptionalActions::Now, &modes);
    }
}

/// `getWindowSize(out)`: columns and rows.
fn window_size(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let Some((_, stream)) = unwrap(this) else {
        return Ok((-libc::EBADF).into());
    };
    let size = match stream.fd.borrow().as_ref() {
        Some(fd) => rustix::termios::tcgetwinsize(fd),
        None => Err(Errno::BADF),
    };
    match (size, args.first().and_then(JsValue::as_object)) {
        (Ok(size), Some(out)) => {
            out.set(0, size.ws_col, false, context)?;
            out.set(1, size.ws_row, false, context)?;
            Ok(0.into())
        }
        (Ok(_), None) => Ok((-libc::EINVAL).into()),
        (Err(error), _) => Ok((-error.raw_os_error()).into()),
    }
}
