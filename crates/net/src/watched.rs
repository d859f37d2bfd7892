//! What stream and UDP handles have in common: the descriptor the loop watches, the
//! object that stays reachable meanwhile, the turns of an event, and the close.
//!
//! Each turn of [`Source::advance`] enters JS at most once. If more is to be told
//! the source asks for [`Owner::resume`], so that ticks and microtasks run between
//! two callbacks of one event.

use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::rc::Rc;

use boa_engine::{JsObject, JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::handles::{Handles, Owner};
use ouro_event_loop::{HandleId, Interest, Readiness};

use crate::request::with_loop;
use crate::sys;

/// Reads told of one event; after that others have their turn.
pub(crate) const READS_PER_EVENT: u32 = 32;

/// The state that all of them have.
pub(crate) struct Watched {
    /// The handle object, reachable while the loop knows the handle.
    object: RefCell<Option<JsObject>>,
    pub(crate) fd: RefCell<Option<OwnedFd>>,
    id: Cell<Option<HandleId>>,
    pub(crate) async_id: f64,
    pub(crate) interest: Cell<Option<Interest>>,
    refed: Cell<bool>,
    pub(crate) closing: Cell<bool>,
    pub(crate) closed: Cell<bool>,
    close_callback: RefCell<Option<JsObject>>,
    pub(crate) reading: Cell<bool>,
    pub(crate) readable: Cell<bool>,
    pub(crate) writable: Cell<bool>,
    /// The peer sends nothing more: a short read does not mean there is nothing left to learn.
    pub(crate) hung_up: Cell<bool>,
    pub(crate) budget: Cell<u32>,
    /// A call to `resume` is on its way.
    pub(crate) scheduled: Cell<bool>,
    /// What the loop was told last: whether the handle waits for something.
    active: Cell<bool>,
}

impl Watched {
    /// Without a descriptor.
    pub(crate) fn new(async_id: f64) -> Self {
        Watched {
            object: RefCell::new(None),
            fd: RefCell::new(None),
            id: Cell::new(None),
            async_id,
            interest: Cell::new(None),
            refed: Cell::new(true),
            closing: Cell::new(false),
            closed: Cell::new(false),
            close_callback: RefCell::new(None),
            reading: Cell::new(false),
            readable: Cell::new(false),
            writable: Cell::new(false),
            hung_up: Cell::new(false),
            budget: Cell::new(0),
            scheduled: Cell::new(false),
            active: Cell::new(false),
        }
    }

    /// The descriptor's number, −1 without one.
    pub(crate) fn raw_fd(&self) -> RawFd {
        self.fd.borrow().as_ref().map_or(-1, AsRawFd::as_raw_fd)
    }

    pub(crate) fn has_ref(&self) -> bool {
        self.refed.get() && !self.closing.get()
    }

    pub(crate) fn set_ref(&self, refed: bool, cx: &Cx<'_>) {
        if self.closing.get() {
            return;
        }
        self.refed.set(refed);
        if let Some(id) = self.id.get() {
            with_loop(cx, |event_loop| event_loop.set_handle_ref(id, refed));
        }
    }

    /// Whether the loop still keeps the object.
    pub(crate) fn is_kept(&self) -> bool {
        self.object.borrow().is_some()
    }
}

/// A handle with a [`Watched`] in it.
pub(crate) trait Source: Deref<Target = Watched> + Sized + 'static {
    /// Node's name for the resource.
    fn resource(&self) -> &'static str;

    /// The async context the handle was made in.
    fn frame_of(object: &JsObject) -> JsValue;

    /// Whether it waits for something: the loop stays alive meanwhile.
    fn is_active(&self) -> bool;

    /// Whether it wants to read what is there.
    fn wants_input(&self) -> bool {
        self.reading.get()
    }

    /// Reads, or connections taken, of one event.
    fn turns_per_event(&self) -> u32 {
        READS_PER_EVENT
    }

    /// Whether [`Source::one`] has something to do now; asked of an open handle.
    fn has_more(&self) -> bool;

    /// Makes the next callback into JS, if there is one; asked of an open handle.
    fn one(self: &Rc<Self>, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()>;

    /// Cancels one request of a handle that is closed; `false` when none is left.
    fn cancel_one(&self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<bool>;

    /// Tells the loop of the handle. From now on its object stays reachable until it is closed.
    fn attach(self: &Rc<Self>, object: &JsObject, cx: &mut Cx<'_>) -> Option<HandleId> {
        if let Some(id) = self.id.get() {
            return Some(id);
        }
        let (kind, refed) = (self.resource(), self.refed.get());
        ouro_engine::trace::here(None, cx);
        let id = with_loop(cx, |event_loop| {
            let id = event_loop.open_handle(kind);
            event_loop.set_handle_ref(id, refed);
            id
        })?;
        self.id.set(Some(id));
        *self.object.borrow_mut() = Some(object.clone());
        cx.slot::<Handles>().insert(id, Rc::new(Owned(Rc::clone(self))));
        Some(id)
    }

    /// Watches the descriptor for more than until now; what is ready already is reported by the next poll phase.
    fn watch(self: &Rc<Self>, object: &JsObject, interest: Interest, cx: &mut Cx<'_>) -> Result<(), i32> {
        let id = self.attach(object, cx).ok_or(libc::EBADF)?;
        let fd = self.raw_fd();
        let old = self.interest.get();
        let wanted = old.map_or(interest, |old| old.add(interest));
        let outcome = with_loop(cx, |event_loop| match old {
            None => event_loop.register(id, fd, wanted),
            Some(_) => event_loop.reregister(id, wanted),
        });
        match outcome {
            Some(Ok(())) => {
                self.interest.set(Some(wanted));
                // To register is to wait.
                self.active.set(old.is_none() || self.active.get());
                self.update_active(cx);
                Ok(())
            }
            Some(Err(error)) => Err(error.raw_os_error().unwrap_or(libc::EIO)),
            None => Err(libc::EBADF),
        }
    }

    /// Tells the loop whether the handle waits for something.
    fn update_active(&self, cx: &Cx<'_>) {
        if let (Some(id), false) = (self.id.get(), self.closing.get()) {
            let active = self.is_active();
            if self.active.replace(active) != active {
                with_loop(cx, |event_loop| event_loop.set_handle_active(id, active));
            }
        }
    }

    /// Stops reading.
    fn read_stop(&self, cx: &Cx<'_>) -> i32 {
        if self.reading.replace(false) {
            self.update_active(cx);
        }
        0
    }

    /// Closes the descriptor now; requests are cancelled and `callback` is called in the closing phase.
    /// `false` when it was closed before.
    fn begin_close(self: &Rc<Self>, object: &JsObject, callback: Option<JsObject>, cx: &mut Cx<'_>) -> bool {
        if self.closing.get() {
            return false;
        }
        let id = self.attach(object, cx);
        self.closing.set(true);
        self.reading.set(false);
        *self.close_callback.borrow_mut() = callback;
        if let Some(id) = id {
            with_loop(cx, |event_loop| event_loop.close_handle(id));
        }
        let fd = self.fd.borrow_mut().take();
        if let Some(fd) = fd {
            sys::release(fd);
        }
        true
    }

    /// Calls the function a handle object has under this name.
    fn tell(object: &JsObject, callback: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<()> {
        if let Some(callback) = callback.as_callable() {
            let jobs = cx.jobs();
            let frame = Self::frame_of(object);
            jobs.call_in_frame(&callback, &object.clone().into(), args, frame, cx)?;
        }
        Ok(())
    }

    /// The loop reports the descriptor.
    fn ready(self: &Rc<Self>, readiness: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
        if self.closing.get() {
            return Ok(());
        }
        let broken = readiness.error || readiness.write_closed;
        if readiness.readable || readiness.read_closed || broken {
            self.readable.set(true);
        }
        if readiness.read_closed || broken {
            self.hung_up.set(true);
        }
        if readiness.writable || broken {
            self.writable.set(true);
        }
        self.budget.set(self.turns_per_event());
        if self.scheduled.get() {
            return Ok(());
        }
        self.advance(cx)
    }

    /// Makes the next callback into JS, if there is one, and asks to be called again if there is another.
    fn advance(self: &Rc<Self>, cx: &mut Cx<'_>) -> JsResult<()> {
        let Some(object) = self.object.borrow().clone() else {
            return Ok(());
        };
        self.scheduled.set(true);
        let outcome = if !self.closing.get() {
            self.one(&object, cx)
        } else if self.closed.get() {
            self.end_one(&object, cx)
        } else {
            Ok(())
        };
        let more = if self.closing.get() {
            self.closed.get() && self.is_kept()
        } else {
            self.has_more()
        };
        if more {
            cx.slot::<Handles>().again(Rc::new(Owned(Rc::clone(self))));
            return outcome;
        }
        self.scheduled.set(false);
        if self.closing.get() {
            return outcome;
        }
        if self.wants_input()
            && self.readable.get()
            && self.budget.get() == 0
            && self.interest.get().is_some()
        {
            // The event is over: the kernel is asked again for what the budget left. The descriptor is open and
            // watched, there is no reason to refuse.
            let _ = self.watch(&object, Interest::READABLE, cx);
        } else {
            self.update_active(cx);
        }
        outcome
    }

    /// The handle is closed: cancels a request or, when none is left, calls the callback of `close`.
    fn end_one(&self, object: &JsObject, cx: &mut Cx<'_>) -> JsResult<()> {
        if self.cancel_one(object, cx)? {
            return Ok(());
        }
        *self.object.borrow_mut() = None;
        let callback = self.close_callback.borrow_mut().take();
        if let Some(callback) = callback {
            let frame = Self::frame_of(object);
            let jobs = cx.jobs();
            let told = jobs.call_in_frame(&callback, &object.clone().into(), &[], frame.clone(), cx);
            jobs.release(&frame, cx);
            told?;
        }
        Ok(())
    }
}

/// The owner of a source in the table of handles.
struct Owned<S>(Rc<S>);

impl<S: Source> Owner for Owned<S> {
    fn ready(&self, readiness: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
        self.0.ready(readiness, cx)
    }

    fn resume(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.0.advance(cx)
    }

    fn closed(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.0.closed.set(true);
        self.0.advance(cx)
    }
}
