//! `MessagePort`: a channel's end as a JS object and as a handle of the loop.
//!
//! ```text
//! seated ──start──→ receiving ──close / the other end is gone──→ closing ─→ 'close'
//!    └──────────transferred (depart)──────────────────────────────┘
//! ```
//! An event of the handle is followed by as many callbacks as messages wait, a
//! drain after each; a port that is never empty lets the loop go on after 1000.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::sync::Arc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace, js_string};
use ouro_engine::Cx;
use ouro_engine::complete::{Loop, error_value};
use ouro_engine::convert::{arg, elements};
use ouro_engine::handles::{Handles, Owner};
use ouro_event_loop::{HandleId, Payload};
use ouro_structured_clone::{Received, Transferable, Traveller, clone_error, deserialize, serialize};

use crate::channel::{End, Item, Packet, Seat};
use crate::threads::Thread;
use crate::worker::Hooks;

/// Messages one event may bring.
const BATCH: usize = 1000;

/// What the JS half gives.
#[derive(Default)]
struct State {
    prototype: RefCell<Option<JsObject>>,
    /// `(port) => void`: makes an object a port.
    initialise: RefCell<Option<JsObject>>,
    /// `function (data, ports, type)`
    emit: RefCell<Option<JsObject>>,
    open: RefCell<Vec<Weak<Inner>>>,
}

struct Inner {
    end: RefCell<Option<Arc<End>>>,
    handle: HandleId,
    receiving: Cell<bool>,
    closing: Cell<bool>,
    left: Cell<usize>,
}

#[derive(Trace, Finalize, JsData)]
struct Port {
    #[unsafe_ignore_trace]
    inner: Rc<Inner>,
}

#[derive(Clone)]
struct PortOwner {
    inner: Rc<Inner>,
    object: JsObject,
}

fn inner(value: &JsValue) -> Option<Rc<Inner>> {
    let object = value.as_object()?;
    let port = object.downcast_ref::<Port>()?;
    Some(Rc::clone(&port.inner))
}

/// The transfer of ports, for `structured_clone`.
const TRANSFERABLE: Transferable = Transferable {
    is: |object| object.is::<Port>(),
    refuses: |object| {
        let open = object
            .downcast_ref::<Port>()
            .is_some_and(|port| !port.inner.closing.get());
        (!open).then_some("MessagePort in transfer list is already detached")
    },
    depart,
};

fn depart(object: &JsObject, cx: &mut Cx<'_>) -> Option<Box<dyn Traveller>> {
    let inner = inner(&object.clone().into())?;
    let end = inner.end.borrow_mut().take()?;
    end.stand_up();
    inner.closing.set(true);
    close_handle(inner.handle, cx);
    Some(Box::new(Travelling(end)))
}

struct Travelling(Arc<End>);

impl Traveller for Travelling {
    fn arrive(self: Box<Self>, cx: &mut Cx<'_>) -> JsResult<JsObject> {
        seat(self.0, cx)
    }
}

fn close_handle(handle: HandleId, cx: &mut Cx<'_>) {
    if let Some(event_loop) = cx.try_slot::<Loop>() {
        event_loop.0.borrow_mut().close_handle(handle);
    }
}

/// `setup(prototype, initialise, emit)`
pub(crate) fn setup(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let state = cx.slot::<State>();
    state.prototype.replace(Some(arg(args, 0, "prototype", cx)?));
    state.initialise.replace(Some(arg(args, 1, "initialise", cx)?));
    state.emit.replace(Some(arg(args, 2, "emit", cx)?));
    ouro_structured_clone::register(TRANSFERABLE, cx);
    Ok(JsValue::undefined())
}

/// A port of this runtime for an end.
pub fn seat(end: Arc<End>, cx: &mut Cx<'_>) -> JsResult<JsObject> {
    let state = cx.slot::<State>();
    if state.prototype.borrow().is_none()
        && let Some(export) = cx.slot::<Hooks>().export.get()
    {
        export("internal/worker/io", "MessagePort", cx)?;
    }
    let prototype = state.prototype.borrow().clone();
    let Some(event_loop) = cx.try_slot::<Loop>() else {
        return Err(cx.type_error("no event loop"));
    };
    let seated = {
        let mut event_loop = event_loop.0.borrow_mut();
        event_loop.remote().map(|remote| {
            let handle = event_loop.open_handle("MessagePort");
            event_loop.set_handle_ref(handle, false);
            event_loop.set_handle_active(handle, true);
            Seat { remote, handle }
        })
    };
    let seat = match seated {
        Ok(seat) => seat,
        Err(error) => return Err(clone_error(&format!("no MessagePort can be made: {error}"), cx)),
    };
    let inner = Rc::new(Inner {
        end: RefCell::new(Some(Arc::clone(&end))),
        handle: seat.handle,
        receiving: Cell::new(false),
        closing: Cell::new(false),
        left: Cell::new(0),
    });
    {
        let mut open = state.open.borrow_mut();
        if open.len() == open.capacity() {
            open.retain(|port| port.strong_count() > 0);
        }
        open.push(Rc::downgrade(&inner));
    }
    let data = Port {
        inner: Rc::clone(&inner),
    };
    let object = JsObject::from_proto_and_data(prototype, data).upcast();
    let owner = PortOwner {
        inner,
        object: object.clone(),
    };
    cx.slot::<Handles>().insert(seat.handle, Rc::new(owner));
    let initialise = state.initialise.borrow().clone();
    if let Some(initialise) = initialise {
        initialise.call(&JsValue::undefined(), &[object.clone().into()], cx)?;
    }
    end.sit(seat);
    Ok(object)
}

/// `createChannel()`: two connected ports.
pub(crate) fn create_channel(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (first, second) = End::pair();
    let ports = [seat(first, cx)?.into(), seat(second, cx)?.into()];
    Ok(JsArray::from_iter(ports, cx).into())
}

/// `openBroadcast(name)`: a port that is one of many ends.
pub(crate) fn open_broadcast(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let name: String = arg(args, 0, "name", cx)?;
    let process = Arc::clone(&cx.slot::<Thread>().process);
    seat(End::broadcast(&name, &process), cx).map(JsValue::from)
}

/// `postMessage(port, value, transferList)`: `true` when it went out. `undefined`, after the value was cloned all the
/// same, when the port is closed.
pub(crate) fn post_message(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let undefined = JsValue::undefined();
    let port = args.first().unwrap_or(&undefined);
    let value = args.get(1).unwrap_or(&undefined);
    let transfer = match args.get(2).and_then(JsValue::as_object) {
        Some(list) => elements(&list, cx)?,
        None => Vec::new(),
    };
    let own = inner(port);
    for item in &transfer {
        let (Some(item), Some(own)) = (inner(item), &own) else {
            continue;
        };
        if Rc::ptr_eq(&item, own) {
            return Err(clone_error("Transfer list contains source port", cx));
        }
    }
    let end = own
        .as_ref()
        .filter(|own| !own.closing.get())
        .and_then(|own| own.end.borrow().clone());
    let loses_target = end.as_ref().is_some_and(|end| {
        transfer.iter().any(|item| {
            inner(item).is_some_and(|item| {
                let other = item.end.borrow().clone();
                other.is_some_and(|other| end.is_connected_to(&other))
            })
        })
    });
    let data = serialize(value, &transfer, cx)?;
    let Some(end) = end else { return Ok(undefined) };
    if loses_target {
        if let Some(warn) = cx.slot::<Hooks>().export.get() {
            let function = warn("internal/worker/io", "warnAboutLostPort", cx)?;
            if let Some(function) = function.as_callable() {
                function.call(&undefined, &[], cx)?;
            }
        }
        return Ok(JsValue::from(true));
    }
    end.post(Packet::new(data));
    Ok(JsValue::from(true))
}

/// `port.start()`
pub(crate) fn start(this: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(inner) = inner(this) {
        inner.receiving.set(true);
        let end = inner.end.borrow().clone();
        if let Some(end) = end {
            end.tell();
        }
    }
    Ok(JsValue::undefined())
}

/// `port.stop()`: messages wait again.
pub(crate) fn stop(this: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(inner) = inner(this) {
        inner.receiving.set(false);
    }
    Ok(JsValue::undefined())
}

/// `port.close()`
pub(crate) fn close(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    if let Some(inner) = inner(this) {
        shut(&inner, cx);
    }
    Ok(JsValue::undefined())
}

fn shut(inner: &Inner, cx: &mut Cx<'_>) {
    // The end stays until the closing phase: what this event brings is still delivered.
    if !inner.closing.replace(true) {
        close_handle(inner.handle, cx);
    }
}

/// Closes every port of a runtime that ends, so that the others learn of it at once.
pub fn close_all(cx: &mut Cx<'_>) {
    let open = std::mem::take(&mut *cx.slot::<State>().open.borrow_mut());
    for port in open.iter().filter_map(Weak::upgrade) {
        let end = port.end.borrow_mut().take();
        if let Some(end) = end {
            end.close();
        }
    }
}

fn set_reference(this: &JsValue, refed: bool, cx: &mut Cx<'_>) {
    let Some(inner) = inner(this).filter(|inner| !inner.closing.get()) else {
        return;
    };
    if let Some(event_loop) = cx.try_slot::<Loop>() {
        event_loop.0.borrow_mut().set_handle_ref(inner.handle, refed);
    }
}

/// `port.ref()`
pub(crate) fn reference(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    set_reference(this, true, cx);
    Ok(JsValue::undefined())
}

/// `port.unref()`
pub(crate) fn unreference(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    set_reference(this, false, cx);
    Ok(JsValue::undefined())
}

/// `port.hasRef()`
pub(crate) fn has_reference(this: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(inner) = inner(this) else {
        return Ok(JsValue::undefined());
    };
    let refed = cx.try_slot::<Loop>().is_some_and(|event_loop| {
        let info = event_loop.0.borrow().handle(inner.handle);
        info.is_some_and(|info| info.refed && !info.closing)
    });
    Ok(JsValue::from(refed))
}

/// `isPort(value)`
pub(crate) fn is_port(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsValue::from(args.first().and_then(inner).is_some()))
}

/// `isOpen(port)`
pub(crate) fn is_open(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let open = args
        .first()
        .and_then(inner)
        .is_some_and(|inner| !inner.closing.get());
    Ok(JsValue::from(open))
}

/// `receive(port)`: `[message]` if one waits, else `undefined`.
pub(crate) fn receive(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let end = args
        .first()
        .and_then(inner)
        .and_then(|inner| inner.end.borrow().clone());
    let Some(packet) = end.and_then(|end| end.next_message()) else {
        return Ok(JsValue::undefined());
    };
    let received = deserialize(&packet.data, packet.moved, cx)?;
    Ok(JsArray::from_iter([received.value], cx).into())
}

impl PortOwner {
    /// Hands one item to JS.
    fn step(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let end = self.inner.end.borrow().clone();
        let Some(end_of_channel) = end else { return Ok(()) };
        let packet = match end_of_channel.next(self.inner.receiving.get()) {
            None => return Ok(()),
            Some(Item::Close) => {
                shut(&self.inner, cx);
                return Ok(());
            }
            Some(Item::Message(packet)) => packet,
        };
        if end_of_channel.has_items() {
            match self.inner.left.get() {
                0 | 1 => end_of_channel.tell(),
                left => {
                    self.inner.left.set(left - 1);
                    cx.slot::<Handles>().again(Rc::new(self.clone()));
                }
            }
        }
        let (args, kind) = match deserialize(&packet.data, packet.moved, cx) {
            Ok(Received { value, moved }) => {
                let ports: Vec<JsValue> = moved.into_iter().map(JsValue::from).collect();
                (
                    [value, JsArray::from_iter(ports, cx).into()],
                    js_string!("message"),
                )
            }
            Err(error) => {
                let value = error_value(error, cx);
                (
                    [value, JsArray::from_iter([], cx).into()],
                    js_string!("messageerror"),
                )
            }
        };
        self.emit(args, kind, cx)
    }

    fn emit(&self, args: [JsValue; 2], kind: JsString, cx: &mut Cx<'_>) -> JsResult<()> {
        let emit = cx.slot::<State>().emit.borrow().clone();
        let Some(emit) = emit else { return Ok(()) };
        let [data, ports] = args;
        let args = [data, ports, kind.into()];
        let jobs = cx.jobs();
        jobs.call_in_frame(
            &emit,
            &self.object.clone().into(),
            &args,
            JsValue::undefined(),
            cx,
        )?;
        Ok(())
    }
}

impl Owner for PortOwner {
    fn message(&self, _: Payload, cx: &mut Cx<'_>) -> JsResult<()> {
        let end = self.inner.end.borrow().clone();
        if let Some(end) = end {
            self.inner.left.set(end.looked().max(BATCH));
        }
        self.step(cx)
    }

    fn resume(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        self.step(cx)
    }

    fn closed(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let end = self.inner.end.borrow_mut().take();
        if let Some(end) = end {
            end.close();
        }
        self.emit(
            [JsValue::undefined(), JsValue::undefined()],
            js_string!("close"),
            cx,
        )
    }
}
