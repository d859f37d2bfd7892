//! The tracing itself: ptrace, breakpoints, first hits. x86-64 Linux only.

use std::io;
use std::path::Path;

use super::Function;

/// Runs `program words…` in `directory` and gives the indexes of the functions
/// it entered, in the order of their first entry.
///
/// # Errors
/// What the kernel answered; `Unsupported` on other platforms.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub(super) fn first_hits(
    program: &Path,
    words: &[&str],
    directory: &Path,
    functions: &[Function],
) -> io::Result<Vec<usize>> {
    use std::fs::OpenOptions;
    use std::os::unix::fs::FileExt;
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};

    const BREAKPOINT: [u8; 1] = [0xcc];

    let mut command = Command::new(program);
    command.args(words).current_dir(directory);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // SAFETY: PTRACE_TRACEME is one system call without pointers; it is async-signal-safe.
    unsafe {
        command.pre_exec(|| match libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0) {
            -1 => Err(io::Error::last_os_error()),
            _ => Ok(()),
        });
    }
    // Its end is collected by the waitpid loop below.
    let child = command.spawn()?.id() as libc::pid_t;
    wait(child)?;
    let options = libc::PTRACE_O_TRACECLONE | libc::PTRACE_O_EXITKILL;
    request(libc::PTRACE_SETOPTIONS, child, options as usize)?;

    let memory = OpenOptions::new()
        .read(true)
        .write(true)
        .open(format!("/proc/{child}/mem"))?;
    let mut first_bytes = Vec::with_capacity(functions.len());
    for function in functions {
        let mut byte = [0u8; 1];
        memory.read_exact_at(&mut byte, function.address)?;
        memory.write_all_at(&BREAKPOINT, function.address)?;
        first_bytes.push(Some(byte));
    }
    request(libc::PTRACE_CONT, child, 0)?;

    let mut hits = Vec::new();
    loop {
        let (thread, status) = wait(-1)?;
        if libc::WIFEXITED(status) || libc::WIFSIGNALED(status) {
            if thread == child {
                return Ok(hits);
            }
            continue;
        }
        let signal = libc::WSTOPSIG(status);
        let event = status >> 16;
        if signal == libc::SIGTRAP && event == 0 {
            // SAFETY: a register set is plain data, and all-zero is one.
            let mut registers: libc::user_regs_struct = unsafe { std::mem::zeroed() };
            let at: *mut libc::user_regs_struct = &raw mut registers;
            request(libc::PTRACE_GETREGS, thread, at as usize)?;
            let address = registers.rip.wrapping_sub(1);
            if let Ok(index) = functions.binary_search_by_key(&address, |function| function.address) {
                // A second thread may have stopped there before the byte was put back.
                if let Some(byte) = first_bytes.get_mut(index).and_then(Option::take) {
                    memory.write_all_at(&byte, address)?;
                    hits.push(index);
                }
                registers.rip = address;
                request(libc::PTRACE_SETREGS, thread, at as usize)?;
            }
            request(libc::PTRACE_CONT, thread, 0)?;
        } else {
            let pass = if event != 0 || signal == libc::SIGSTOP {
                0
            } else {
                signal
            };
            request(libc::PTRACE_CONT, thread, pass as usize)?;
        }
    }
}

/// See the Linux version.
#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
pub(super) fn first_hits(_: &Path, _: &[&str], _: &Path, _: &[Function]) -> io::Result<Vec<usize>> {
    Err(io::Error::new(
        io::ErrorKind::Unsupported,
        "tracing needs Linux on x86-64",
    ))
}

/// One ptrace request; `data` is a number or the address the request wants.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn request(request: libc::c_uint, thread: libc::pid_t, data: usize) -> io::Result<()> {
    // SAFETY: the callers pass a number, or the address of a live register set
    // for the requests that fill or read one.
    match unsafe { libc::ptrace(request, thread, 0, data) } {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// Waits for a stop or an end: the thread and its status.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn wait(thread: libc::pid_t) -> io::Result<(libc::pid_t, i32)> {
    let mut status = 0;
    loop {
        // SAFETY: the status is a live integer.
        let found = unsafe { libc::waitpid(thread, &mut status, libc::__WALL) };
        if found >= 0 {
            return Ok((found, status));
        }
        let error = io::Error::last_os_error();
        if error.kind() != io::ErrorKind::Interrupted {
            return Err(error);
        }
    }
}
