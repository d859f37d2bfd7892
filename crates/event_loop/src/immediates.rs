//! Immediates: what `setImmediate` queued, run in the check phase.

use crate::id::{ImmediateId, Slab};
use std::collections::VecDeque;

/// All immediates of a loop.
#[derive(Debug, Default)]
pub(crate) struct Immediates {
    /// The value is whether the immediate is ref'd.
    slots: Slab<bool>,
    queue: VecDeque<ImmediateId>,
    /// The queue as it stood when the check phase began.
    batch: VecDeque<ImmediateId>,
    count: usize,
    refs: usize,
}

impl Immediates {
    pub(crate) fn push(&mut self, refed: bool) -> ImmediateId {
        let (index, generation) = self.slots.insert(refed);
        let id = ImmediateId { index, generation };
        self.count += 1;
        self.refs += usize::from(refed);
        self.queue.push_back(id);
        id
    }

    /// Takes an immediate away before it ran; `false` when it had run or was cleared.
    pub(crate) fn clear(&mut self, id: ImmediateId) -> bool {
        let Some(refed) = self.slots.remove(id.index, id.generation) else {
            return false;
        };
        self.count -= 1;
        self.refs -= usize::from(refed);
        // Its id stays in the queue and is skipped; an emptied queue forgets all of them.
        if self.count == 0 {
            self.queue.clear();
            self.batch.clear();
        }
        true
    }

    pub(crate) fn set_ref(&mut self, id: ImmediateId, refed: bool) {
        if let Some(slot) = self.slots.get_mut(id.index, id.generation)
            && *slot != refed
        {
            *slot = refed;
            if refed {
                self.refs += 1;
            } else {
                self.refs -= 1;
            }
        }
    }

    pub(crate) fn has_ref(&self, id: ImmediateId) -> Option<bool> {
        self.slots.get(id.index, id.generation).copied()
    }

    /// Number of pending immediates.
    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// Number of pending ref'd immediates: while it is not 0 the loop is alive and does not block.
    pub(crate) fn refs(&self) -> usize {
        self.refs
    }

    /// The check phase begins: later pushes wait for the next one.
    pub(crate) fn begin_pass(&mut self) {
        if self.batch.is_empty() {
            std::mem::swap(&mut self.queue, &mut self.batch);
        } else {
            self.batch.append(&mut self.queue);
        }
    }

    /// The next immediate of this check phase.
    pub(crate) fn next(&mut self) -> Option<ImmediateId> {
        while let Some(id) = self.batch.pop_front() {
            if let Some(refed) = self.slots.remove(id.index, id.generation) {
                self.count -= 1;
                self.refs -= usize::from(refed);
                return Some(id);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pass_runs_the_queue_as_it_stood() {
        let mut all = Immediates::default();
        let (a, b, c) = (all.push(true), all.push(true), all.push(false));
        assert!(all.clear(b));
        assert!(!all.clear(b));
        all.begin_pass();
        let late = all.push(true);
        assert_eq!(all.next(), Some(a));
        // Cleared by the callback that runs before it.
        assert!(all.clear(c));
        assert_eq!(all.next(), None);
        assert_eq!((all.count(), all.refs()), (1, 1));
        all.begin_pass();
        assert_eq!(all.next(), Some(late));
        assert_eq!((all.count(), all.refs()), (0, 0));
    }

    #[test]
    fn refs_follow_ref_and_unref() {
        let mut all = Immediates::default();
        let id = all.push(true);
        all.set_ref(id, false);
        all.set_ref(id, false);
        assert_eq!((all.refs(), all.has_ref(id)), (0, Some(false)));
        all.set_ref(id, true);
        assert_eq!(all.refs(), 1);
        all.clear(id);
        all.set_ref(id, false);
        assert_eq!((all.refs(), all.has_ref(id)), (0, None));
    }

    #[test]
    fn setting_and_clearing_for_ever_keeps_no_memory() {
        let mut all = Immediates::default();
        for _ in 0..1000 {
            let id = all.push(true);
            all.clear(id);
        }
        assert!(all.queue.is_empty());
    }
}
