//! What a descriptor handed over by its number is.

use rustix::fs::FileType;
use rustix::net::{AddressFamily, SocketType, sockopt};

/// What a descriptor is, in the words of Node: `PIPE`, `TCP`, `UDP`, `TTY`, `FILE` or `UNKNOWN`.
pub(crate) fn handle_type(fd: i32) -> Result<&'static str, ouro_base::SysError> {
    let Ok(fd) = crate::sys::borrow(fd) else {
        return Ok("UNKNOWN");
    };
    let Ok(stat) = rustix::fs::fstat(fd) else {
        return Ok("UNKNOWN");
    };
    Ok(match FileType::from_raw_mode(stat.st_mode) {
        FileType::CharacterDevice if rustix::termios::isatty(fd) => "TTY",
        FileType::RegularFile | FileType::CharacterDevice => "FILE",
        FileType::Fifo => "PIPE",
        FileType::Socket => match (sockopt::socket_domain(fd), sockopt::socket_type(fd)) {
            (Ok(AddressFamily::UNIX), _) => "PIPE",
            (_, Ok(SocketType::STREAM)) => "TCP",
            (_, Ok(SocketType::DGRAM)) => "UDP",
            _ => "UNKNOWN",
        },
        _ => "UNKNOWN",
    })
}
