//! Handles: long-lived things that may wake the loop (sockets, watchers, children, ports).
//!
//! ```text
//! open ─→ inactive ⇄ active (set_active, register, deregister, signal_start, signal_stop)
//!            └───────────┴─close─→ closing ─(closing phase hands out Event::Close)─→ gone
//! ```

use crate::id::{HandleId, Slab};
use std::os::fd::RawFd;

/// What the loop knows of a handle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandleInfo {
    /// Node's name for this kind of resource, e.g. `TCPSocketWrap`.
    pub kind: &'static str,
    /// Whether it may keep the loop alive.
    pub refed: bool,
    /// Whether it waits for something. Only active ref'd handles keep the loop alive.
    pub active: bool,
    /// Whether it was closed and waits for the closing phase.
    pub closing: bool,
    /// The descriptor it has registered with the poller.
    pub fd: Option<RawFd>,
}

/// All handles of a loop.
#[derive(Debug, Default)]
pub(crate) struct Handles {
    slots: Slab<HandleInfo>,
    /// Number of active ref'd handles.
    alive: usize,
    /// Number of registered descriptors.
    registered: usize,
    /// Closed in this iteration. libuv keeps a stack: the last closed comes first.
    closing: Vec<HandleId>,
    batch: Vec<HandleId>,
}

impl Handles {
    pub(crate) fn open(&mut self, kind: &'static str) -> HandleId {
        let (index, generation) = self.slots.insert(HandleInfo {
            kind,
            refed: true,
            active: false,
            closing: false,
            fd: None,
        });
        HandleId { index, generation }
    }

    pub(crate) fn get(&self, id: HandleId) -> Option<&HandleInfo> {
        self.slots.get(id.index, id.generation)
    }

    /// A handle that was not closed.
    pub(crate) fn get_open(&self, id: HandleId) -> Option<&HandleInfo> {
        self.get(id).filter(|handle| !handle.closing)
    }

    pub(crate) fn update(&mut self, id: HandleId, change: impl FnOnce(&mut HandleInfo)) -> bool {
        let Some(handle) = self.slots.get_mut(id.index, id.generation) else {
            return false;
        };
        let counted = |handle: &HandleInfo| usize::from(handle.refed && handle.active && !handle.closing);
        let before = (counted(handle), usize::from(handle.fd.is_some()));
        change(handle);
        let after = (counted(handle), usize::from(handle.fd.is_some()));
        self.alive = self.alive + after.0 - before.0;
        self.registered = self.registered + after.1 - before.1;
        true
    }

    /// Marks a handle as closing; `false` when it is gone or closing already.
    pub(crate) fn close(&mut self, id: HandleId) -> bool {
        if self.get_open(id).is_none() {
            return false;
        }
        self.update(id, |handle| {
            handle.closing = true;
            handle.active = false;
            handle.fd = None;
        });
        self.closing.push(id);
        true
    }

    /// Number of active ref'd handles.
    pub(crate) fn alive(&self) -> usize {
        self.alive
    }

    /// Number of registered descriptors.
    pub(crate) fn registered(&self) -> usize {
        self.registered
    }

    pub(crate) fn has_closing(&self) -> bool {
        !self.closing.is_empty()
    }

    /// The closing phase begins: handles closed from now on wait for the next one.
    pub(crate) fn begin_pass(&mut self) {
        debug_assert!(self.batch.is_empty(), "a closing phase was left unfinished");
        std::mem::swap(&mut self.closing, &mut self.batch);
    }

    pub(crate) fn next_closed(&mut self) -> Option<HandleId> {
        let id = self.batch.pop()?;
        self.slots.remove(id.index, id.generation);
        Some(id)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (HandleId, &HandleInfo)> {
        self.slots
            .iter()
            .map(|(index, generation, info)| (HandleId { index, generation }, info))
    }
}
