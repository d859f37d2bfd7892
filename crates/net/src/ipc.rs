//! Descriptors that travel over a Unix socket (SCM_RIGHTS), and pairs of sockets.

use std::collections::VecDeque;
use std::io::{IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

use rustix::io::Errno;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags,
};

/// Descriptors one message may bring; the kernel's own limit is 253.
const MOST: usize = 64;

/// Reads bytes and whatever descriptors come with them.
pub(crate) fn receive(
    fd: impl AsFd,
    bytes: &mut [u8],
    received: &mut VecDeque<OwnedFd>,
) -> Result<usize, Errno> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST))];
    let mut ancillary = RecvAncillaryBuffer::new(&mut space);
    let message = rustix::net::recvmsg(
        fd,
        &mut [IoSliceMut::new(bytes)],
        &mut ancillary,
        RecvFlags::CMSG_CLOEXEC,
    )?;
    for part in ancillary.drain() {
        if let RecvAncillaryMessage::ScmRights(descriptors) = part {
            received.extend(descriptors);
        }
    }
    Ok(message.bytes)
}

/// Writes bytes; the descriptor goes with the first of them.
pub(crate) fn send(fd: impl AsFd, bytes: &[u8], gift: BorrowedFd<'_>) -> Result<usize, Errno> {
    let gifts = [gift];
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !ancillary.push(SendAncillaryMessage::ScmRights(&gifts)) {
        return Err(Errno::NOBUFS);
    }
    rustix::net::sendmsg(fd, &[IoSlice::new(bytes)], &mut ancillary, SendFlags::NOSIGNAL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_descriptor_arrives_with_its_bytes() {
        let (a, b) = crate::socket_pair().expect("a pair");
        let (c, _d) = crate::socket_pair().expect("another pair");
        assert_eq!(send(&a, b"hello", c.as_fd()), Ok(5));
        let (mut bytes, mut received) = ([0; 16], VecDeque::new());
        assert_eq!(receive(&b, &mut bytes, &mut received), Ok(5));
        assert_eq!((&bytes[..5], received.len()), (&b"hello"[..], 1));
    }
}
