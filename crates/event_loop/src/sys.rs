//! Signal handlers and borrowed descriptors: the only unsafe code of the loop.
//!
//! Dispositions belong to the process, so this file holds the one piece of
//! process-wide state: which self-pipes want which signals. Handlers may only
//! touch atomics and call `write`; everything else happens on the loop's thread.

use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicI32, AtomicU64, AtomicUsize, Ordering::SeqCst};
use std::sync::{Mutex, PoisonError};

/// Highest signal number that can be watched.
pub(crate) const MAX_SIGNAL: i32 = 64;

/// Loops per process that may watch signals at the same time.
const SLOTS: usize = 256;

struct Slot {
    /// Bit `n - 1`: signal `n` is wanted.
    wanted: AtomicU64,
    /// The writing end of the loop's self-pipe; −1 when the slot is free.
    fd: AtomicI32,
}

struct Disposition {
    watchers: usize,
    /// What the process did with the signal before we watched it.
    before: Option<libc::sigaction>,
}

static TABLE: [Slot; SLOTS] = [const {
    Slot {
        wanted: AtomicU64::new(0),
        fd: AtomicI32::new(-1),
    }
}; SLOTS];
/// Handlers running at this moment, on whatever thread.
static RUNNING: AtomicUsize = AtomicUsize::new(0);
static DISPOSITIONS: Mutex<[Disposition; MAX_SIGNAL as usize + 1]> = Mutex::new(
    [const {
        Disposition {
            watchers: 0,
            before: None,
        }
    }; MAX_SIGNAL as usize + 1],
);

extern "C" fn on_signal(signum: libc::c_int) {
    // SAFETY: `__errno_location` gives this thread's errno, which is valid for the life of the thread; the
    // interrupted code must find it unchanged.
    let errno = unsafe { libc::__errno_location() };
    // SAFETY: see above.
    let saved = unsafe { *errno };
    RUNNING.fetch_add(1, SeqCst);
    let bit = 1u64 << (signum - 1);
    let byte = signum as u8;
    for slot in &TABLE {
        if slot.wanted.load(SeqCst) & bit != 0 {
            let fd = slot.fd.load(SeqCst);
            if fd >= 0 {
                // SAFETY: `write` is async-signal-safe and reads one byte of our stack. The descriptor is open:
                // a loop closes it only after the slot was cleared and `RUNNING` was seen to be 0. It does not
                // block; a full pipe loses nothing but repetitions of signals already waiting there.
                unsafe { libc::write(fd, (&raw const byte).cast(), 1) };
            }
        }
    }
    RUNNING.fetch_sub(1, SeqCst);
    // SAFETY: see above.
    unsafe { *errno = saved };
}

/// A loop's place in the table. Dropping it unwatches everything.
#[derive(Debug)]
pub(crate) struct Inbox {
    slot: usize,
    /// Kept open as long as a handler may write to it.
    _writer: OwnedFd,
}

impl Inbox {
    /// Signals wanted later will be written to `writer`, one byte each. It must not block.
    pub(crate) fn new(writer: OwnedFd) -> io::Result<Self> {
        for (slot, entry) in TABLE.iter().enumerate() {
            if entry
                .fd
                .compare_exchange(-1, writer.as_raw_fd(), SeqCst, SeqCst)
                .is_ok()
            {
                return Ok(Self {
                    slot,
                    _writer: writer,
                });
            }
        }
        Err(io::Error::from_raw_os_error(libc::EMFILE))
    }

    /// Whether this loop wants the signal.
    pub(crate) fn wants(&self, signum: i32) -> bool {
        bit(signum).is_some_and(|bit| TABLE[self.slot].wanted.load(SeqCst) & bit != 0)
    }

    /// Wants a signal; the first one in the process installs the handler.
    pub(crate) fn want(&self, signum: i32) -> io::Result<()> {
        let bit = bit(signum).ok_or_else(|| io::Error::from_raw_os_error(libc::EINVAL))?;
        if self.wants(signum) {
            return Ok(());
        }
        let mut all = DISPOSITIONS.lock().unwrap_or_else(PoisonError::into_inner);
        let disposition = &mut all[signum as usize];
        TABLE[self.slot].wanted.fetch_or(bit, SeqCst);
        if disposition.watchers == 0 {
            match install(signum) {
                Ok(before) => disposition.before = Some(before),
                Err(error) => {
                    TABLE[self.slot].wanted.fetch_and(!bit, SeqCst);
                    return Err(error);
                }
            }
        }
        disposition.watchers += 1;
        Ok(())
    }

    /// Stops wanting a signal; the last one in the process puts back what was there before.
    pub(crate) fn unwant(&self, signum: i32) {
        let Some(bit) = bit(signum) else { return };
        let mut all = DISPOSITIONS.lock().unwrap_or_else(PoisonError::into_inner);
        if TABLE[self.slot].wanted.fetch_and(!bit, SeqCst) & bit == 0 {
            return;
        }
        let disposition = &mut all[signum as usize];
        disposition.watchers -= 1;
        if disposition.watchers == 0
            && let Some(before) = disposition.before.take()
        {
            // SAFETY: `before` was filled by `sigaction` for this signal; a null old action is allowed.
            unsafe { libc::sigaction(signum, &raw const before, std::ptr::null_mut()) };
        }
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        for signum in 1..=MAX_SIGNAL {
            self.unwant(signum);
        }
        TABLE[self.slot].fd.store(-1, SeqCst);
        // A handler on another thread may have read the descriptor just before.
        while RUNNING.load(SeqCst) != 0 {
            std::thread::yield_now();
        }
    }
}

fn bit(signum: i32) -> Option<u64> {
    (1..=MAX_SIGNAL).contains(&signum).then(|| 1u64 << (signum - 1))
}

fn install(signum: i32) -> io::Result<libc::sigaction> {
    let mut before = MaybeUninit::<libc::sigaction>::zeroed();
    // SAFETY: an all-zero `sigaction` is a valid value of this plain C struct; every field that matters is set below.
    let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
    action.sa_sigaction = on_signal as extern "C" fn(libc::c_int) as libc::sighandler_t;
    action.sa_flags = libc::SA_RESTART;
    // SAFETY: the mask is a field of our own struct.
    unsafe { libc::sigfillset(&raw mut action.sa_mask) };
    // SAFETY: both pointers are to live structs of the right type; `on_signal` is async-signal-safe.
    if unsafe { libc::sigaction(signum, &raw const action, before.as_mut_ptr()) } != 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: `sigaction` succeeded and filled it.
    Ok(unsafe { before.assume_init() })
}

/// Sends a signal to the calling thread. For tests.
/// A registered descriptor for the length of a question about it.
pub(crate) fn borrow(fd: RawFd) -> BorrowedFd<'static> {
    // SAFETY: registered descriptors are open: `EventLoop::register` demands it until they are deregistered, and the
    // borrow ends before the caller can be asked for anything.
    unsafe { BorrowedFd::borrow_raw(fd) }
}

#[cfg(test)]
pub(crate) fn raise(signum: i32) {
    // SAFETY: `raise` has no memory effects; the handler of the signal is `on_signal`.
    unsafe { libc::raise(signum) };
}

/// The handler installed for a signal (0 is the default). For tests.
#[cfg(test)]
pub(crate) fn installed(signum: i32) -> usize {
    // SAFETY: an all-zero `sigaction` is a valid value; a null new action only reads.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        libc::sigaction(signum, std::ptr::null(), &raw mut action);
        action.sa_sigaction
    }
}
