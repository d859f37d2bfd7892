//! What the threads of a process know of each other: numbers, broadcast
//! channels, and the ports through which any thread reaches any other.

use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};

use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::arg;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::channel::End;
use crate::port;
use crate::worker::Control;

/// What all threads share. Made by the main thread, handed on to each worker.
#[derive(Default)]
pub struct Process {
    last_thread: AtomicU32,
    channels: Mutex<FxHashMap<String, Vec<Weak<End>>>>,
    /// For each thread that listens to all others: the end others connect to.
    mailboxes: Mutex<FxHashMap<u32, Weak<End>>>,
}

impl Process {
    /// The number of a new thread; 0 is the main thread.
    pub fn new_thread(&self) -> u32 {
        self.last_thread.fetch_add(1, Ordering::Relaxed) + 1
    }

    pub(crate) fn join_channel(&self, name: &str, end: &Arc<End>) {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        channels
            .entry(name.to_owned())
            .or_default()
            .push(Arc::downgrade(end));
    }

    /// Forgets the ends of a channel that are gone, and the channel with its last end.
    pub(crate) fn leave_channel(&self, name: &str) {
        let mut channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ends) = channels.get_mut(name) {
            ends.retain(|end| end.strong_count() > 0);
            if ends.is_empty() {
                channels.remove(name);
            }
        }
    }

    pub(crate) fn channel_ends(&self, name: &str) -> Vec<Arc<End>> {
        let channels = self.channels.lock().unwrap_or_else(PoisonError::into_inner);
        channels
            .get(name)
            .map(|ends| ends.iter().filter_map(Weak::upgrade).collect())
            .unwrap_or_default()
    }

    pub(crate) fn set_mailbox(&self, thread: u32, end: &Arc<End>) {
        let mut mailboxes = self.mailboxes.lock().unwrap_or_else(PoisonError::into_inner);
        mailboxes.retain(|_, end| end.strong_count() > 0);
        mailboxes.insert(thread, Arc::downgrade(end));
    }

    fn mailbox(&self, thread: u32) -> Option<Arc<End>> {
        let mailboxes = self.mailboxes.lock().unwrap_or_else(PoisonError::into_inner);
        mailboxes.get(&thread).and_then(Weak::upgrade)
    }
}

/// The thread a runtime runs on.
#[derive(Clone, Default)]
pub struct Thread {
    /// Its number.
    pub id: u32,
    /// Its name; empty for the main thread.
    pub name: String,
    /// How it is stopped; `None` for the main thread.
    pub control: Option<Arc<Control>>,
    /// What all threads share.
    pub process: Arc<Process>,
}

/// `thread()`: `[id, isMain, name]`.
pub(crate) fn describe(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let thread = cx.slot::<Thread>();
    let list = [
        JsValue::from(thread.id),
        JsValue::from(thread.control.is_none()),
        JsString::from(thread.name.as_str()).into(),
    ];
    Ok(boa_engine::object::builtins::JsArray::from_iter(list, cx).into())
}

/// The descriptors a worker opened with `fs.open()`: those it leaves open are closed at its end.
#[derive(Default)]
pub struct Descriptors {
    enabled: Cell<bool>,
    open: RefCell<FxHashSet<i32>>,
}

impl Descriptors {
    /// Those that are open still.
    pub fn take(&self) -> Vec<i32> {
        self.enabled.set(false);
        self.open.borrow_mut().drain().collect()
    }
}

/// `trackDescriptors()`: from now on.
pub(crate) fn track_descriptors(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    cx.slot::<Descriptors>().enabled.set(true);
    Ok(JsValue::undefined())
}

/// `descriptorOpened(fd)`: whether it was not known to be open.
pub(crate) fn descriptor_opened(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let fd: i32 = arg(args, 0, "fd", cx)?;
    let descriptors = cx.slot::<Descriptors>();
    let is_new = !descriptors.enabled.get() || descriptors.open.borrow_mut().insert(fd);
    Ok(JsValue::from(is_new))
}

/// `descriptorClosed(fd)`: whether it was known to be open.
pub(crate) fn descriptor_closed(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let fd: i32 = arg(args, 0, "fd", cx)?;
    let descriptors = cx.slot::<Descriptors>();
    let was_open = !descriptors.enabled.get() || descriptors.open.borrow_mut().remove(&fd);
    Ok(JsValue::from(was_open))
}

/// The mailbox a worker was given, until it opens it.
#[derive(Default)]
pub struct Mailbox(pub(crate) RefCell<Option<Arc<End>>>);

/// `mailbox()`: the port at which this thread hears from all others.
pub(crate) fn mailbox(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let given = cx.slot::<Mailbox>().0.borrow_mut().take();
    let end = match given {
        Some(end) => end,
        None => {
            let thread = cx.slot::<Thread>();
            let end = End::alone();
            thread.process.set_mailbox(thread.id, &end);
            end
        }
    };
    port::seat(end, cx).map(JsValue::from)
}

/// `mailboxOf(threadId)`: a port to the mailbox of a thread, `undefined` without one. Only for sending.
pub(crate) fn mailbox_of(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let id: f64 = arg(args, 0, "threadId", cx)?;
    let thread = cx.slot::<Thread>();
    match thread.process.mailbox(id as u32) {
        Some(target) => port::seat(End::towards(&target), cx).map(JsValue::from),
        None => Ok(JsValue::undefined()),
    }
}
