//! `FSEvent`: watching paths through inotify.
//!
//! Owns: one inotify descriptor per runtime, open while anything is watched, and
//! the watches on it; each is a handle of its own, so that it keeps the loop alive
//! or not. Events are told as libuv does: "change" for content and attributes,
//! "rename" for everything else.
//!
//! Must not know: folders below folders; a recursive watcher is many watches.
//!
//! Invariant: between two callbacks into JS the queues are drained; a watch closed
//! meanwhile hears nothing more.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::mem::MaybeUninit;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::rc::Rc;

use boa_engine::{Context, JsData, JsObject, JsResult, JsString, JsValue, js_string};
use boa_gc::{Finalize, Trace};
use ouro_buffer::{Encoding, decode, new_buffer_of};
use ouro_engine::Cx;
use ouro_engine::class::{accessor, constructor, method, prototype_of};
use ouro_engine::complete::Loop;
use ouro_engine::convert::{PathArg, arg};
use ouro_engine::handles::{Handles, Owner};
use ouro_engine::permission::{self, Scope};
use ouro_event_loop::{EventLoop, HandleId, Interest, Readiness};
use rustc_hash::FxHashMap;
use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
use rustix::io::Errno;

/// What the JS object holds.
#[derive(Trace, Finalize, JsData)]
struct Data {
    #[unsafe_ignore_trace]
    watch: Rc<Watch>,
    /// The async context the object was made in.
    frame: JsValue,
}

/// One watched path.
#[derive(Default)]
struct Watch {
    /// The object, reachable while the path is watched.
    object: RefCell<Option<JsObject>>,
    id: Cell<Option<HandleId>>,
    number: Cell<i32>,
    unrefed: Cell<bool>,
    /// What events on the path itself are called.
    basename: RefCell<Vec<u8>>,
    /// `None`: names are Buffers.
    encoding: Cell<Option<Encoding>>,
}

/// An event to tell.
struct Report {
    watch: Rc<Watch>,
    change: bool,
    name: Vec<u8>,
}

/// The inotify descriptor and who listens to it.
struct Shared {
    fd: OwnedFd,
    id: HandleId,
    /// Several watches of one file have one number.
    watches: RefCell<FxHashMap<i32, Vec<Rc<Watch>>>>,
    reports: RefCell<VecDeque<Report>>,
}

/// The slot: there is a descriptor while something is watched.
#[derive(Default)]
struct Current(RefCell<Option<Rc<Shared>>>);

/// The class and its prototype.
#[derive(Default)]
struct Class(RefCell<Option<(JsObject, JsObject)>>);

struct SharedOwner(Rc<Shared>);

impl Owner for SharedOwner {
    fn ready(&self, _: Readiness, cx: &mut Cx<'_>) -> JsResult<()> {
        self.0.read();
        self.resume(cx)
    }

    fn resume(&self, cx: &mut Cx<'_>) -> JsResult<()> {
        let report = loop {
            let Some(report) = self.0.reports.borrow_mut().pop_front() else {
                return Ok(());
            };
            if report.watch.id.get().is_some() {
                break report;
            }
        };
        if !self.0.reports.borrow().is_empty() {
            let again: Rc<dyn Owner> = Rc::new(SharedOwner(Rc::clone(&self.0)));
            cx.slot::<Handles>().again(again);
        }
        report.watch.tell(report.change, &report.name, cx)
    }
}

/// A watch's own handle has no descriptor and no events but its end.
struct WatchOwner;
impl Owner for WatchOwner {}

fn with_loop<R>(cx: &Cx<'_>, f: impl FnOnce(&mut EventLoop) -> R) -> Option<R> {
    let event_loop = cx.try_slot::<Loop>()?;
    let result = f(&mut event_loop.0.borrow_mut());
    Some(result)
}

fn errno(error: &std::io::Error) -> i32 {
    error.raw_os_error().unwrap_or(libc::EIO)
}

impl Shared {
    /// The descriptor of the runtime, made if there is none.
    fn get(cx: &mut Cx<'_>) -> Result<Rc<Self>, i32> {
        let slot = cx.slot::<Current>();
        if let Some(shared) = slot.0.borrow().as_ref() {
            return Ok(Rc::clone(shared));
        }
        let fd = inotify::init(CreateFlags::CLOEXEC | CreateFlags::NONBLOCK).map_err(Errno::raw_os_error)?;
        ouro_engine::trace::here(None, cx);
        let made = with_loop(cx, |event_loop| {
            let id = event_loop.open_handle("FSEventPoll");
            event_loop.set_handle_ref(id, false);
            match event_loop.register(id, fd.as_raw_fd(), Interest::READABLE) {
                Ok(()) => Ok(id),
                Err(error) => {
                    event_loop.close_handle(id);
                    Err(errno(&error))
                }
            }
        });
        let id = made.unwrap_or(Err(libc::EBADF))?;
        let shared = Rc::new(Shared {
            fd,
            id,
            watches: RefCell::default(),
            reports: RefCell::default(),
        });
        cx.slot::<Handles>()
            .insert(id, Rc::new(SharedOwner(Rc::clone(&shared))));
        *slot.0.borrow_mut() = Some(Rc::clone(&shared));
        Ok(shared)
    }

    /// Reads all that is there into `reports`.
    fn read(&self) {
        let mut memory = [MaybeUninit::uninit(); 4096];
        let mut reader = Reader::new(&self.fd, &mut memory);
        loop {
            let event = match reader.next() {
                Ok(event) => event,
                Err(Errno::INTR) => continue,
                Err(_) => return,
            };
            let quiet = ReadFlags::ATTRIB | ReadFlags::MODIFY;
            let flags = event.events();
            let name = event.file_name().map(|name| name.to_bytes().to_vec());
            let watches = self.watches.borrow();
            for watch in watches.get(&event.wd()).into_iter().flatten() {
                let name = name.clone().unwrap_or_else(|| watch.basename.borrow().clone());
                for change in [true, false] {
                    let matches = if change {
                        flags.intersects(quiet)
                    } else {
                        flags.intersects(quiet.complement())
                    };
                    if matches {
                        self.reports.borrow_mut().push_back(Report {
                            watch: Rc::clone(watch),
                            change,
                            name: name.clone(),
                        });
                    }
                }
            }
        }
    }

    /// Forgets a watch; with the last one the descriptor goes.
    fn remove(&self, watch: &Rc<Watch>, cx: &mut Cx<'_>) {
        let number = watch.number.get();
        let mut watches = self.watches.borrow_mut();
        if let Some(list) = watches.get_mut(&number) {
            list.retain(|other| !Rc::ptr_eq(other, watch));
            if list.is_empty() {
                watches.remove(&number);
                // The kernel has dropped the watch already when its file is gone.
                let _ = inotify::remove_watch(&self.fd, number);
            }
        }
        if watches.is_empty() {
            with_loop(cx, |event_loop| event_loop.close_handle(self.id));
            cx.slot::<Current>().0.borrow_mut().take();
        }
    }
}

impl Watch {
    fn start(
        self: &Rc<Self>,
        object: &JsObject,
        path: &PathArg,
        persistent: bool,
        cx: &mut Cx<'_>,
    ) -> Result<(), i32> {
        if self.id.get().is_some() {
            return Ok(());
        }
        let wanted = WatchFlags::ATTRIB
            | WatchFlags::CREATE
            | WatchFlags::MODIFY
            | WatchFlags::DELETE
            | WatchFlags::DELETE_SELF
            | WatchFlags::MOVE_SELF
            | WatchFlags::MOVED_FROM
            | WatchFlags::MOVED_TO;
        let shared = Shared::get(cx)?;
        let number = match inotify::add_watch(&shared.fd, path.as_path(), wanted) {
            Ok(number) => number,
            Err(error) => {
                // A descriptor opened for this watch alone goes again.
                shared.remove(self, cx);
                return Err(error.raw_os_error());
            }
        };
        let refed = persistent && !self.unrefed.get();
        ouro_engine::trace::here(None, cx);
        let opened = with_loop(cx, |event_loop| {
            let id = event_loop.open_handle("FSEventWrap");
            event_loop.set_handle_ref(id, refed);
            event_loop.set_handle_active(id, true);
            id
        });
        let name = path.as_path().file_name().map(|name| name.as_bytes().to_vec());
        *self.basename.borrow_mut() = name.unwrap_or_else(|| path.as_path().as_os_str().as_bytes().to_vec());
        self.number.set(number);
        shared
            .watches
            .borrow_mut()
            .entry(number)
            .or_default()
            .push(Rc::clone(self));
        if let Some(id) = opened {
            cx.slot::<Handles>().insert(id, Rc::new(WatchOwner));
        }
        self.id.set(opened);
        *self.object.borrow_mut() = Some(object.clone());
        Ok(())
    }

    fn close(self: &Rc<Self>, cx: &mut Cx<'_>) {
        let Some(id) = self.id.take() else { return };
        with_loop(cx, |event_loop| event_loop.close_handle(id));
        self.object.borrow_mut().take();
        let shared = cx.slot::<Current>().0.borrow().clone();
        if let Some(shared) = shared {
            shared.remove(self, cx);
        }
    }

    /// `object.onchange(0, 'rename' | 'change', name)`.
    fn tell(&self, change: bool, name: &[u8], cx: &mut Cx<'_>) -> JsResult<()> {
        let Some(object) = self.object.borrow().clone() else {
            return Ok(());
        };
        let name: JsValue = match self.encoding.get() {
            Some(encoding) => decode(name, encoding, cx)?.into(),
            None => new_buffer_of(name, cx)?.into(),
        };
        let kind = if change {
            js_string!("change")
        } else {
            js_string!("rename")
        };
        let callback = object.get(js_string!("onchange"), cx)?;
        let Some(callback) = callback.as_callable() else {
            return Ok(());
        };
        let frame = object
            .downcast_ref::<Data>()
            .map_or_else(JsValue::undefined, |data| data.frame.clone());
        let jobs = cx.jobs();
        jobs.call_in_frame(
            &callback,
            &object.clone().into(),
            &[0.into(), kind.into(), name],
            frame,
            cx,
        )?;
        Ok(())
    }
}

fn unwrap(this: &JsValue) -> Option<(JsObject, Rc<Watch>)> {
    let object = this.as_object()?;
    let watch = Rc::clone(&object.downcast_ref::<Data>()?.watch);
    Some((object.clone(), watch))
}

/// `start(path, persistent, recursive, encoding)`: 0 or a negative errno.
fn start(this: &JsValue, args: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let Some((object, watch)) = unwrap(this) else {
        return Ok((-libc::EBADF).into());
    };
    let path: PathArg = arg(args, 0, "path", cx)?;
    permission::demand(Scope::Read, path.as_path(), cx)?;
    let persistent = args.get(1).is_none_or(JsValue::to_boolean);
    let encoding: Option<JsString> = arg(args, 3, "encoding", cx)?;
    watch.encoding.set(match encoding {
        None => Some(Encoding::Utf8),
        Some(name) => Encoding::parse(ouro_buffer::chars(&name)),
    });
    Ok(match watch.start(&object, &path, persistent, cx) {
        Ok(()) => 0.into(),
        Err(errno) => (-errno).into(),
    })
}

fn close(this: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    if let Some((_, watch)) = unwrap(this) {
        watch.close(&mut Cx::new(context));
    }
    Ok(JsValue::undefined())
}

fn set_ref(this: &JsValue, refed: bool, context: &mut Context) -> JsResult<JsValue> {
    if let Some((_, watch)) = unwrap(this) {
        watch.unrefed.set(!refed);
        if let Some(id) = watch.id.get() {
            with_loop(&Cx::new(context), |event_loop| {
                event_loop.set_handle_ref(id, refed)
            });
        }
    }
    Ok(JsValue::undefined())
}

fn construct(new_target: &JsValue, _: &[JsValue], context: &mut Context) -> JsResult<JsValue> {
    let cx = &mut Cx::new(context);
    let Some(new_target) = new_target.as_object() else {
        return Err(cx.type_error("Class constructor FSEvent cannot be invoked without 'new'"));
    };
    let default = both(cx)?.1;
    let prototype = prototype_of(&new_target, &default, cx)?;
    let data = Data {
        watch: Rc::default(),
        frame: cx.jobs().capture("FSEVENTWRAP", false, None, cx),
    };
    Ok(JsObject::from_proto_and_data(prototype, data).upcast().into())
}

fn both(cx: &mut Cx<'_>) -> JsResult<(JsObject, JsObject)> {
    let slot = cx.slot::<Class>();
    if let Some(made) = slot.0.borrow().as_ref() {
        return Ok(made.clone());
    }
    let prototype = cx.object();
    let class = constructor("FSEvent", 0, construct, &prototype, cx)?;
    method(&prototype, "start", 4, start, cx)?;
    method(&prototype, "close", 0, close, cx)?;
    method(
        &prototype,
        "ref",
        0,
        |this, _, context| set_ref(this, true, context),
        cx,
    )?;
    method(
        &prototype,
        "unref",
        0,
        |this, _, context| set_ref(this, false, context),
        cx,
    )?;
    method(
        &prototype,
        "hasRef",
        0,
        |this, _, context| {
            let id = unwrap(this).and_then(|(_, watch)| watch.id.get());
            let info =
                id.and_then(|id| with_loop(&Cx::new(context), |event_loop| event_loop.handle(id)).flatten());
            Ok(info.is_some_and(|info| info.refed).into())
        },
        cx,
    )?;
    accessor(
        &prototype,
        "initialized",
        |this, _, _| {
            Ok(unwrap(this)
                .is_some_and(|(_, watch)| watch.id.get().is_some())
                .into())
        },
        None,
        cx,
    )?;
    let made = (class, prototype);
    *slot.0.borrow_mut() = Some(made.clone());
    Ok(made)
}

/// The constructor.
pub(crate) fn class(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(both(cx)?.0.into())
}
