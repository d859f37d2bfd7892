//! Handles: who gets a loop event that belongs to something long-lived.
//!
//! A module registers an [`Owner`] for each handle it opens; the table is the
//! root of what the owner keeps of JS. The entry goes with the Close event.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use boa_engine::JsResult;
use ouro_event_loop::{HandleId, Payload, Readiness};
use rustc_hash::FxHashMap;

use crate::Cx;

/// The JS side of one handle.
pub trait Owner {
    /// The descriptor is ready.
    fn ready(&self, readiness: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
        let _ = (readiness, cx);
        Ok(())
    }

    /// A watched signal arrived.
    fn signal(&self, signum: i32, cx: &mut Cx<'_>) -> JsResult<()> {
        let _ = (signum, cx);
        Ok(())
    }

    /// Another thread sent a message.
    fn message(&self, payload: Payload, cx: &mut Cx<'_>) -> JsResult<()> {
        let _ = (payload, cx);
        Ok(())
    }

    /// The owner asked to be called again ([`Handles::again`]): it has more to tell JS. The queues were drained since.
    fn resume(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let _ = cx;
        Ok(())
    }

    /// The handle was closed; this is the last event of it.
    fn closed(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let _ = cx;
        Ok(())
    }
}

/// The open handles of a runtime.
#[derive(Default)]
pub struct Handles {
    owners: RefCell<FxHashMap<HandleId, Rc<dyn Owner>>>,
    again: RefCell<VecDeque<Rc<dyn Owner>>>,
}

impl Handles {
    /// Registers the owner of a handle.
    pub fn insert(&self, id: HandleId, owner: Rc<dyn Owner>) {
        self.owners.borrow_mut().insert(id, owner);
    }

    /// Drops every owner, and with it what it holds: the runtime ends.
    pub fn clear(&self) {
        let owners = std::mem::take(&mut *self.owners.borrow_mut());
        self.again.borrow_mut().clear();
        drop(owners);
    }

    /// Asks for [`Owner::resume`] once ticks and microtasks are done, before the next event. One event may have many
    /// callbacks (reads, finished writes); each is followed by its own drain.
    pub fn again(&self, owner: Rc<dyn Owner>) {
        self.again.borrow_mut().push_back(owner);
    }

    /// Whether an owner asked to be called again.
    #[inline]
    pub fn has_more(&self) -> bool {
        !self.again.borrow().is_empty()
    }

    fn owner(&self, id: HandleId) -> Option<Rc<dyn Owner>> {
        self.owners.borrow().get(&id).map(Rc::clone)
    }
}

/// Calls the next owner that asked to be called again; `None` when there is none. Drain after each.
pub fn resume(handles: &Handles, cx: &mut Cx<'_>) -> Option<JsResult<()>> {
    let owner = handles.again.borrow_mut().pop_front()?;
    Some(owner.resume(cx))
}

/// The payload of a request that was put off to the pending phase for the sake of its handle: the handle's owner is
/// told by [`Owner::ready`] with nothing ready.
#[derive(Debug, Clone, Copy)]
pub struct Feed(
    /// The handle.
    pub HandleId,
);

/// Delivers readiness.
pub fn ready(id: HandleId, readiness: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
    match cx.slot::<Handles>().owner(id) {
        Some(owner) => owner.ready(readiness, cx),
        None => Ok(()),
    }
}

/// Delivers a signal.
pub fn signal(id: HandleId, signum: i32, cx: &mut Cx<'_>) -> JsResult<()> {
    match cx.slot::<Handles>().owner(id) {
        Some(owner) => owner.signal(signum, cx),
        None => Ok(()),
    }
}

/// Delivers a message of another thread.
pub fn message(id: HandleId, payload: Payload, cx: &mut Cx<'_>) -> JsResult<()> {
    match cx.slot::<Handles>().owner(id) {
        Some(owner) => owner.message(payload, cx),
        None => Ok(()),
    }
}

/// Delivers the Close event and forgets the owner.
pub fn closed(id: HandleId, cx: &mut Cx<'_>) -> JsResult<()> {
    let owner = cx.slot::<Handles>().owners.borrow_mut().remove(&id);
    match owner {
        Some(owner) => owner.closed(cx),
        None => Ok(()),
    }
}
