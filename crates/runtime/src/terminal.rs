//! The standard descriptors as a console uses them: whole writes, whether they
//! are terminals, and how many colours the environment promises.

use std::io::IsTerminal;

use ouro_base::{SysError, SysResult};
use ouro_engine::convert::Bytes;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::fd::BorrowedFd;
use rustix::io::Errno;

fn descriptor(fd: usize) -> BorrowedFd<'static> {
    if fd == 2 {
        rustix::stdio::stderr()
    } else {
        rustix::stdio::stdout()
    }
}

/// Writes everything to descriptor 1 or 2, waiting where it is non-blocking. A
/// reader that has gone is no error for a console.
pub fn write_all(fd: usize, mut bytes: &[u8]) {
    let descriptor = descriptor(fd);
    while !bytes.is_empty() {
        match rustix::io::write(descriptor, bytes) {
            Ok(0) => return,
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => {
                // Errors show again at the next write.
                let _ = poll(&mut [PollFd::new(&descriptor, PollFlags::OUT)], None);
            }
            Err(_) => return,
        }
    }
}

/// Writes everything to descriptor 1 or 2 and says what went wrong.
///
/// # Errors
/// The error of `write(2)`; a full non-blocking descriptor is waited for.
pub fn try_write_all(fd: usize, mut bytes: &[u8]) -> Result<(), Errno> {
    let descriptor = descriptor(fd);
    while !bytes.is_empty() {
        match rustix::io::write(descriptor, bytes) {
            Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => {
                poll(&mut [PollFd::new(&descriptor, PollFlags::OUT)], None)?;
            }
            Err(errno) => return Err(errno),
        }
    }
    Ok(())
}

/// Reads up to `size` bytes of a standard descriptor, waiting for the first; none at the end.
///
/// # Errors
/// The error of `read(2)`.
pub fn read_some(fd: i32, size: usize) -> SysResult<Bytes> {
    let mut buffer = vec![0; size.clamp(1, 1 << 20)];
    let descriptor = if fd == 0 {
        rustix::stdio::stdin()
    } else {
        descriptor(usize::try_from(fd).unwrap_or(1))
    };
    loop {
        match rustix::io::read(descriptor, &mut buffer) {
            Ok(count) => {
                buffer.truncate(count);
                return Ok(Bytes(buffer));
            }
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => {
                let wait = poll(&mut [PollFd::new(&descriptor, PollFlags::IN)], None);
                wait.map_err(|errno| SysError::new(errno.raw_os_error(), "poll"))?;
            }
            Err(errno) => return Err(SysError::new(errno.raw_os_error(), "read")),
        }
    }
}

/// `TTY`, `FILE`, `PIPE`, `TCP` or `UNKNOWN`, as `guessHandleType` names descriptors.
pub fn handle_type(fd: i32) -> &'static str {
    ouro_net::handle_type(fd)
}

/// Columns and rows of the terminal behind a standard descriptor.
pub fn window_size(fd: usize) -> (u16, u16) {
    rustix::termios::tcgetwinsize(descriptor(fd)).map_or((80, 24), |size| (size.ws_col, size.ws_row))
}

/// Whether descriptor 1 or 2 is a terminal.
pub fn is_terminal(fd: usize) -> bool {
    if fd == 2 {
        std::io::stderr().is_terminal()
    } else {
        std::io::stdout().is_terminal()
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

fn non_empty(name: &str) -> bool {
    variable(name).is_some_and(|value| !value.is_empty())
}

/// Bits per colour as `tty.WriteStream.getColorDepth()` works them out: 1, 4, 8 or 24.
pub fn color_depth() -> u8 {
    if let Some(forced) = variable("FORCE_COLOR") {
        return match forced.as_str() {
            "" | "1" | "true" => 4,
            "2" => 8,
            "3" => 24,
            _ => 1,
        };
    }
    let term = variable("TERM").unwrap_or_default().to_ascii_lowercase();
    if non_empty("NODE_DISABLE_COLORS") || non_empty("NO_COLOR") || term == "dumb" {
        return 1;
    }
    if non_empty("TMUX") {
        return 24;
    }
    if non_empty("TF_BUILD") && non_empty("AGENT_NAME") {
        return 4;
    }
    if non_empty("CI") {
        const KNOWN: [&str; 8] = [
            "APPVEYOR",
            "BUILDKITE",
            "CIRCLECI",
            "DRONE",
            "GITEA_ACTIONS",
            "GITHUB_ACTIONS",
            "GITLAB_CI",
            "TRAVIS",
        ];
        let named = variable("CI_NAME").is_some_and(|name| name == "codeship");
        return if named || KNOWN.into_iter().any(|name| variable(name).is_some()) {
            8
        } else {
            1
        };
    }
    match variable("TERM_PROGRAM").as_deref() {
        Some("iTerm.app" | "HyperTerm" | "MacTerm") => return 24,
        Some("Apple_Terminal") => return 8,
        _ => {}
    }
    if let Some("truecolor" | "24bit") = variable("COLORTERM").as_deref() {
        return 24;
    }
    if term.starts_with("xterm-256") {
        return 8;
    }
    const FAMILIES: [&str; 9] = [
        "ansi", "color", "linux", "con", "rxvt", "screen", "xterm", "vt100", "cygwin",
    ];
    if FAMILIES.into_iter().any(|family| term.contains(family)) || non_empty("COLORTERM") {
        return 4;
    }
    1
}
