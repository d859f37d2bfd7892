//! [`Cx`]: a borrowed Boa context plus the runtime's state slots.

use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};
use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use boa_engine::object::FunctionObjectBuilder;
use boa_engine::{Context, JsError, JsObject, JsResult, JsString, JsValue, NativeFunction};
use rustc_hash::FxHashMap;

use crate::errors;

/// The state of one runtime: typed slots, one per module that needs state.
///
/// It lives in the Boa context's host data, so several runtimes can live in one
/// process and nothing is global.
#[derive(Default)]
struct RuntimeState {
    slots: RefCell<FxHashMap<TypeId, Rc<dyn Any>>>,
}

/// The last async id given away.
#[derive(Default)]
struct AsyncIds {
    last: Cell<f64>,
}

/// The door to the engine: wraps the Boa [`Context`] and gives typed access to
/// the runtime's state.
pub struct Cx<'a> {
    context: &'a mut Context,
}

impl<'a> Cx<'a> {
    /// Wraps a context.
    #[inline]
    pub fn new(context: &'a mut Context) -> Self {
        Cx { context }
    }

    /// The slot of type `T`, made by `T::default()` on first use. State inside is
    /// behind the type's own cells; release them before calling into JS.
    pub fn slot<T: Any + Default>(&mut self) -> Rc<T> {
        match self.try_slot::<T>() {
            Some(found) => found,
            None => self.set_slot(T::default()),
        }
    }

    /// Fills the slot of type `T`, replacing what was there.
    pub fn set_slot<T: Any>(&mut self, value: T) -> Rc<T> {
        if !self.context.has_data::<RuntimeState>() {
            self.context.insert_data(RuntimeState::default());
        }
        let made = Rc::new(value);
        if let Some(state) = self.context.get_data::<RuntimeState>() {
            state
                .slots
                .borrow_mut()
                .insert(TypeId::of::<T>(), Rc::clone(&made) as Rc<dyn Any>);
        }
        made
    }

    /// The slot of type `T` if something was put there.
    pub fn try_slot<T: Any>(&self) -> Option<Rc<T>> {
        let state = self.context.get_data::<RuntimeState>()?;
        let slot = state.slots.borrow().get(&TypeId::of::<T>()).map(Rc::clone)?;
        slot.downcast::<T>().ok()
    }

    /// The next async id; 1 is the main script.
    pub fn new_async_id(&mut self) -> f64 {
        let ids = self.slot::<AsyncIds>();
        let id = ids.last.get().max(1.0) + 1.0;
        ids.last.set(id);
        id
    }

    /// An ordinary native function object (no `[[Construct]]`) that sees `this`.
    pub fn function(&mut self, name: &str, length: usize, f: NativeFunction) -> JsObject {
        FunctionObjectBuilder::new(self.context.realm(), f)
            .name(JsString::from(name))
            .length(length)
            .constructor(false)
            .build()
            .into()
    }

    /// A plain object with `Object.prototype`.
    pub fn object(&mut self) -> JsObject {
        JsObject::with_object_proto(self.context.intrinsics())
    }

    /// One of Node's `ERR_*` errors; `args` fill the code's message template.
    pub fn node_error(&mut self, code: &str, args: &[JsValue]) -> JsError {
        errors::node_error(code, args, self)
    }

    /// A plain `TypeError` for natives called in a way no JS half does.
    pub fn type_error(&mut self, message: impl Into<std::borrow::Cow<'static, str>>) -> JsError {
        boa_engine::JsNativeError::typ()
            .with_message(message.into())
            .into()
    }

    /// Defines a writable, configurable, enumerable data property.
    pub fn define(&mut self, target: &JsObject, key: &str, value: impl Into<JsValue>) -> JsResult<()> {
        target.create_data_property_or_throw(JsString::from(key), value.into(), self.context)?;
        Ok(())
    }
}

impl Deref for Cx<'_> {
    type Target = Context;
    #[inline]
    fn deref(&self) -> &Context {
        self.context
    }
}

impl DerefMut for Cx<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Context {
        self.context
    }
}
