//! The owned form of a cloned value: an arena of objects that refer to each
//! other by index, so cycles and sharing need nothing special.

use boa_engine::builtins::array_buffer::{AlignedVec, SharedArrayBuffer};
use boa_engine::{JsObject, JsResult};
use ouro_engine::Cx;

/// A string as UTF-16 code units: lone surrogates survive.
pub type Text = Vec<u16>;

/// A serialised value.
#[derive(Default)]
pub struct Cloned {
    /// What the root is.
    pub root: Value,
    /// Every object, a buffer always before the views on it.
    pub objects: Vec<Object>,
    /// What was moved and not copied; [`Object::Moved`] refers to it. Taken out when it arrives.
    pub moved: Vec<Option<Moved>>,
}

/// Something that left its runtime for another.
pub enum Moved {
    /// The memory of an `ArrayBuffer`.
    Memory(AlignedVec<u8>),
    /// An object of a kind that was registered ([`crate::register`]).
    Object(Box<dyn Traveller>),
}

/// What is left of an object between two runtimes.
pub trait Traveller: Send + Sync {
    /// Makes the object in the runtime it arrives in.
    ///
    /// # Errors
    /// When that runtime has no room for it.
    fn arrive(self: Box<Self>, cx: &mut Cx<'_>) -> JsResult<JsObject>;
}

/// A kind of object that may stand in a transfer list.
#[derive(Clone, Copy)]
pub struct Transferable {
    /// Whether an object is of this kind.
    pub is: fn(&JsObject) -> bool,
    /// Why it cannot be transferred at this moment, as the text of a `DataCloneError`.
    pub refuses: fn(&JsObject) -> Option<&'static str>,
    /// Takes it out of its runtime. Called once everything else succeeded.
    pub depart: fn(&JsObject, &mut Cx<'_>) -> Option<Box<dyn Traveller>>,
}

/// A primitive or a reference into [`Cloned::objects`].
#[derive(Clone, Default)]
pub enum Value {
    /// `undefined`
    #[default]
    Undefined,
    /// `null`
    Null,
    /// A boolean.
    Bool(bool),
    /// A number that is an `i32`.
    Int(i32),
    /// Any other number.
    Number(f64),
    /// A bigint in base 16.
    BigInt(String),
    /// A string.
    Text(Text),
    /// An object.
    Object(usize),
}

/// A property name.
pub enum Key {
    /// An array index.
    Index(u32),
    /// Any other string.
    Text(Text),
}

/// Which constructor a view has.
#[derive(Clone, Copy)]
pub enum ViewKind {
    /// One of the typed arrays.
    Typed(boa_engine::builtins::typed_array::TypedArrayKind),
    /// `DataView`
    DataView,
}

/// One object.
pub enum Object {
    /// A plain object.
    Plain(Vec<(Key, Value)>),
    /// An array: its length, and the elements and further properties it has.
    Array(u32, Vec<(Key, Value)>),
    /// `Object(primitive)`
    Boxed(Value),
    /// The time value.
    Date(f64),
    /// Source and flags.
    RegExp(Text, Text),
    /// Entries in order.
    Map(Vec<(Value, Value)>),
    /// Elements in order.
    Set(Vec<Value>),
    /// Bytes, and the largest length of a resizable buffer.
    Buffer(Vec<u8>, Option<u64>),
    /// Memory both sides see.
    Shared(SharedArrayBuffer),
    /// A view: kind, buffer, byte offset, length in elements (bytes for `DataView`).
    View(ViewKind, usize, usize, usize),
    /// A native error: the name of its class, and what it has of its own.
    Error {
        /// `Error`, `TypeError`, …
        class: &'static str,
        /// `message`
        message: Option<Text>,
        /// `stack`
        stack: Option<Text>,
        /// `cause`
        cause: Option<Value>,
    },
    /// An object that cloned itself: what restores it, and its data.
    Host(Text, Value),
    /// Something moved: its place in [`Cloned::moved`].
    Moved(usize),
}
