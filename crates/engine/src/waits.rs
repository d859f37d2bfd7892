//! `Atomics.waitAsync` between the engine and the loop: its time-outs are timers,
//! and a notification from another thread ends the loop's wait. Neither keeps the
//! loop alive. It knows nothing of the memory waited on.

use std::cell::RefCell;

use boa_engine::JsResult;
use boa_engine::job::TimeoutJob;
use ouro_event_loop::{HandleId, Remote, TimerId};
use rustc_hash::FxHashMap;

use crate::Cx;
use crate::complete::Loop;

/// The time-outs that have not come yet.
#[derive(Default)]
struct Timeouts(RefCell<FxHashMap<TimerId, TimeoutJob>>);

/// Starts the timer of `job`; without a loop it never comes.
pub(crate) fn start_timeout(job: TimeoutJob, cx: &mut Cx<'_>) {
    let Some(event_loop) = cx.try_slot::<Loop>() else {
        return;
    };
    let id = event_loop
        .0
        .borrow_mut()
        .start_timer(job.timeout().as_millis(), false, false);
    job.cancellation_token().push_callback(move |context| {
        let cx = &mut Cx::new(context);
        if let Some(event_loop) = cx.try_slot::<Loop>() {
            event_loop.0.borrow_mut().clear_timer(id);
        }
        let cancelled = cx.slot::<Timeouts>().0.borrow_mut().remove(&id);
        drop(cancelled);
    });
    cx.slot::<Timeouts>().0.borrow_mut().insert(id, job);
}

/// Runs the time-out of timer `id`, if it is one.
///
/// # Errors
/// What the engine's job throws.
pub fn fire_timeout(id: TimerId, cx: &mut Cx<'_>) -> JsResult<()> {
    let Some(timeouts) = cx.try_slot::<Timeouts>() else {
        return Ok(());
    };
    let job = timeouts.0.borrow_mut().remove(&id);
    match job {
        Some(job) => job.call(cx).map(|_| ()),
        None => Ok(()),
    }
}

/// Ends the wait of a loop from any thread with an event, so that the queues are
/// drained after it.
pub(crate) struct Bell {
    remote: Remote,
    handle: HandleId,
}

impl Bell {
    /// A bell of this runtime's loop; `None` without one.
    pub(crate) fn new(cx: &mut Cx<'_>) -> Option<Bell> {
        let event_loop = cx.try_slot::<Loop>()?;
        let mut event_loop = event_loop.0.borrow_mut();
        let remote = event_loop.remote().ok()?;
        let handle = event_loop.open_handle("atomics");
        event_loop.set_handle_ref(handle, false);
        Some(Bell { remote, handle })
    }

    /// Rings; nothing happens when the loop is gone.
    pub(crate) fn ring(&self) {
        self.remote.send(self.handle, Box::new(()));
    }
}
