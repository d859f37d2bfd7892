//! Requests: single operations that keep the loop alive until their completion was delivered.

use crate::id::{RequestId, Slab};
use std::any::Any;
use std::collections::VecDeque;

/// What a finished operation hands over.
pub type Payload = Box<dyn Any + Send>;

/// All open requests of a loop.
#[derive(Default)]
pub(crate) struct Requests {
    slots: Slab<&'static str>,
    count: usize,
    /// Callbacks put off to the pending phase.
    pending: VecDeque<(RequestId, Payload)>,
    /// The pending queue as it stood when the phase began.
    batch: VecDeque<(RequestId, Payload)>,
}

impl Requests {
    pub(crate) fn open(&mut self, kind: &'static str) -> RequestId {
        let (index, generation) = self.slots.insert(kind);
        self.count += 1;
        RequestId { index, generation }
    }

    /// Ends a request; gives its kind, or nothing when it had ended before.
    pub(crate) fn close(&mut self, id: RequestId) -> Option<&'static str> {
        let kind = self.slots.remove(id.index, id.generation)?;
        self.count -= 1;
        Some(kind)
    }

    pub(crate) fn is_open(&self, id: RequestId) -> bool {
        self.slots.get(id.index, id.generation).is_some()
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (RequestId, &'static str)> {
        self.slots
            .iter()
            .map(|(index, generation, kind)| (RequestId { index, generation }, *kind))
    }

    pub(crate) fn put_off(&mut self, id: RequestId, payload: Payload) {
        self.pending.push_back((id, payload));
    }

    pub(crate) fn has_pending(&self) -> bool {
        !self.pending.is_empty()
    }

    /// The pending phase begins: what is put off from now on waits for the next one.
    pub(crate) fn begin_pass(&mut self) {
        self.batch.append(&mut self.pending);
    }

    pub(crate) fn next_pending(&mut self) -> Option<(RequestId, Payload)> {
        self.batch.pop_front()
    }
}
