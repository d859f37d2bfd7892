//! The owned form of a cloned value: an arena of objects that refer to each
//! other by index, so cycles and sharing need nothing special.

use boa_engine::builtins::array_buffer::SharedArrayBuffer;

/// A string as UTF-16 code units: lone surrogates survive.
pub type Text = Vec<u16>;

/// A serialised value.
#[derive(Default)]
pub struct Cloned {
    /// What the root is.
    pub root: Value,
    /// Every object, a buffer always before the views on it.
    pub objects: Vec<Object>,
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
}
