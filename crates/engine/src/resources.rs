//! Who watches asynchronous resources: the functions behind `async_hooks`.
//!
//! A resource is made where a callback is kept for later ([`Jobs::capture`]); its scope is what the
//! watcher's `init` returned, and travels with the frame. Nothing here knows what a scope holds. While
//! nobody watches, each place costs one look at a flag.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use boa_engine::builtins::promise::{Promise, PromiseEvent};
use boa_engine::object::builtins::JsFunction;
use boa_engine::{Context, Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};

use crate::jobs::Jobs;

/// A frame with the scope of the resource it was captured for.
#[derive(Trace, Finalize, JsData)]
struct Scoped {
    frame: JsValue,
    scope: JsValue,
    #[unsafe_ignore_trace]
    once: bool,
}

/// The scope of a resource, and whether the resource ends with its first callback.
pub(crate) struct Scope {
    value: JsValue,
    once: bool,
}

/// The functions that are told of resources.
pub struct Watcher {
    /// `init(type, resource)` returns the scope.
    pub init: JsFunction,
    /// `before(scope)`.
    pub before: JsFunction,
    /// `after(scope, once)`; without a scope for a callback that began unwatched.
    pub after: JsFunction,
    /// `destroy(scope)`.
    pub destroy: JsFunction,
}

/// The watchers of one runtime.
#[derive(Default)]
pub struct Resources {
    watched: Cell<bool>,
    watcher: RefCell<Option<Rc<Watcher>>>,
    promises: RefCell<Option<JsFunction>>,
}

/// The frame itself, and the scope it was captured with.
pub(crate) fn split(frame: JsValue) -> (JsValue, Option<Scope>) {
    let Some(object) = frame.as_object() else {
        return (frame, None);
    };
    let parts = object.downcast_ref::<Scoped>().map(|scoped| {
        let scope = Scope {
            value: scoped.scope.clone(),
            once: scoped.once,
        };
        (scoped.frame.clone(), Some(scope))
    });
    parts.unwrap_or((frame, None))
}

impl Resources {
    /// Whether anybody watches.
    #[inline]
    pub fn watched(&self) -> bool {
        self.watched.get()
    }

    /// Has `watcher` told from now on, or nobody.
    pub fn watch(&self, watcher: Option<Watcher>) {
        self.watched.set(watcher.is_some());
        self.watcher.replace(watcher.map(Rc::new));
    }

    /// Has `function(event, promise, parent)` told of promises: 0 made, 1 before, 2 after, 3 settled.
    pub fn watch_promises(&self, function: Option<JsFunction>, context: &mut Context) {
        context.set_promise_events(function.is_some());
        self.promises.replace(function);
    }

    fn tell(
        &self,
        choose: impl FnOnce(&Watcher) -> &JsFunction,
        args: &[JsValue],
        jobs: &Jobs,
        context: &mut Context,
    ) -> JsValue {
        let watcher = self.watcher.borrow().clone();
        let Some(watcher) = watcher else {
            return JsValue::undefined();
        };
        let result = choose(&watcher).call(&JsValue::undefined(), args, context);
        settled(result, jobs, context)
    }

    pub(crate) fn open(
        &self,
        kind: &'static str,
        once: bool,
        resource: Option<&JsObject>,
        jobs: &Jobs,
        context: &mut Context,
    ) -> JsValue {
        let frame = jobs.frame();
        let resource = match resource {
            Some(resource) => resource.clone(),
            None => JsObject::with_object_proto(context.intrinsics()),
        };
        let args = [JsString::from(kind).into(), resource.into()];
        let scope = self.tell(|watcher| &watcher.init, &args, jobs, context);
        if !scope.is_object() {
            return frame;
        }
        JsObject::from_proto_and_data(None, Scoped { frame, scope, once })
            .upcast()
            .into()
    }

    pub(crate) fn before(&self, scope: &Scope, jobs: &Jobs, context: &mut Context) {
        let args = [scope.value.clone()];
        self.tell(|watcher| &watcher.before, &args, jobs, context);
    }

    pub(crate) fn after(&self, scope: Option<&Scope>, jobs: &Jobs, context: &mut Context) {
        let args = match scope {
            Some(scope) => [scope.value.clone(), scope.once.into()],
            None => [JsValue::undefined(), false.into()],
        };
        self.tell(|watcher| &watcher.after, &args, jobs, context);
    }

    pub(crate) fn destroy(&self, frame: &JsValue, jobs: &Jobs, context: &mut Context) {
        if let (_, Some(scope)) = split(frame.clone()) {
            self.tell(|watcher| &watcher.destroy, &[scope.value], jobs, context);
        }
    }

    pub(crate) fn promise(
        &self,
        promise: &JsObject<Promise>,
        event: PromiseEvent<'_>,
        jobs: &Jobs,
        context: &mut Context,
    ) {
        let function = self.promises.borrow().clone();
        let Some(function) = function else { return };
        let (number, parent) = match event {
            PromiseEvent::Init(parent) => (0, parent.cloned()),
            PromiseEvent::Before => (1, None),
            PromiseEvent::After => (2, None),
            PromiseEvent::Settled => (3, None),
        };
        let args = [
            number.into(),
            promise.clone().into(),
            parent.map_or_else(JsValue::undefined, JsValue::from),
        ];
        let result = function.call(&JsValue::undefined(), &args, context);
        settled(result, jobs, context);
    }
}

/// What a watcher throws is nobody's: it goes where uncaught errors go. Where the stack ends in a
/// watcher, it is the program that is about to find out.
fn settled(result: JsResult<JsValue>, jobs: &Jobs, context: &mut Context) -> JsValue {
    match result {
        Ok(value) => value,
        Err(error) => {
            let native = error.try_native(context);
            if native.is_ok_and(|native| native.message() == "Maximum call stack size exceeded") {
                return JsValue::undefined();
            }
            jobs.fatal(error, context);
            JsValue::undefined()
        }
    }
}
