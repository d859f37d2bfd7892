//! The [`binding!`](crate::binding!) table: what a native crate shows to its JS half.
//!
//! A table has three kinds of line:
//!
//! ```text
//! op "stat"(path: PathArg, bigint: bool) = stat::stat;   pure function over owned data
//! fun "inspect"(3) = inspect::inspect;                   native that sees `this` and the context
//! value "constants" = constants::make;                   a property computed when the table is made
//! ```
//!
//! An `op` called with just its arguments runs now and throws; called with one
//! more argument, a function `(err, value)`, it runs on the thread pool and
//! completes through the event loop.

use boa_engine::{JsObject, JsResult, JsValue, NativeFunction};

use crate::Cx;

/// The native function type of Boa.
pub type RawFunction = fn(&JsValue, &[JsValue], &mut boa_engine::Context) -> JsResult<JsValue>;

/// What stands behind one name of a table.
#[derive(Clone, Copy)]
pub enum Make {
    /// A function; `pooled` tells whether it accepts a trailing callback.
    Function {
        /// The function.
        f: RawFunction,
        /// True for `op` lines.
        pooled: bool,
    },
    /// A value made when the table's object is built.
    Value(fn(&mut Cx<'_>) -> JsResult<JsValue>),
}

/// One line of a table.
#[derive(Clone, Copy)]
pub struct Item {
    /// The property name.
    pub name: &'static str,
    /// The `length` of a function, 0 for values.
    pub length: usize,
    /// What is behind it.
    pub make: Make,
}

/// A table: the natives of one crate.
#[derive(Clone, Copy)]
pub struct Binding {
    /// The name `internalBinding()` knows it by.
    pub name: &'static str,
    /// Its lines.
    pub items: &'static [Item],
}

impl Binding {
    /// Builds the JS object of the table.
    pub fn build(&self, cx: &mut Cx<'_>) -> JsResult<JsObject> {
        let object = cx.object();
        for item in self.items {
            let value = match item.make {
                Make::Function { f, .. } => cx
                    .function(item.name, item.length, NativeFunction::from_fn_ptr(f))
                    .into(),
                Make::Value(make) => make(cx)?,
            };
            cx.define(&object, item.name, value)?;
        }
        Ok(object)
    }
}

/// Declares a crate's table as `pub const BINDING: Binding`; see the [module](crate::binding).
#[macro_export]
macro_rules! binding {
    (pub mod $name:literal : $( $(#[$meta:meta])* $kind:ident $key:literal $( ( $($args:tt)* ) )? = $path:path ; )*) => {
        /// The natives this crate shows to its JS half.
        pub const BINDING: $crate::binding::Binding = $crate::binding::Binding {
            name: $name,
            items: &[ $( $crate::__binding_item!($kind $key [ $( $($args)* )? ] $path) ),* ],
        };
    };
}

/// One line of [`binding!`](crate::binding!).
#[doc(hidden)]
#[macro_export]
macro_rules! __binding_item {
    (op $key:literal [ $($arg:ident : $t:ty),* $(,)? ] $path:path) => {
        $crate::binding::Item {
            name: $key,
            length: <[&str]>::len(&[ $( stringify!($arg) ),* ]),
            make: $crate::binding::Make::Function {
                pooled: true,
                f: |_this, args, context| {
                    #[allow(unused_mut)]
                    let mut cx = $crate::Cx::new(context);
                    #[allow(unused_mut, unused_assignments)]
                    let mut index = 0;
                    $(
                        let $arg: $t = $crate::convert::arg(args, index, stringify!($arg), &mut cx)?;
                        #[allow(unused_assignments)]
                        { index += 1; }
                    )*
                    match $crate::complete::callback_argument(args, index) {
                        Some(callback) => {
                            $crate::complete::submit($key, callback, move || $path($($arg),*), &mut cx)
                        }
                        None => match $path($($arg),*) {
                            Ok(value) => $crate::convert::IntoJs::into_js(value, &mut cx),
                            Err(error) => Err($crate::errors::OpError::into_error(error, &mut cx)),
                        },
                    }
                },
            },
        }
    };
    (fun $key:literal [ $length:literal ] $path:path) => {
        $crate::binding::Item {
            name: $key,
            length: $length,
            make: $crate::binding::Make::Function {
                pooled: false,
                f: |this, args, context| $path(this, args, &mut $crate::Cx::new(context)),
            },
        }
    };
    (value $key:literal [ ] $path:path) => {
        $crate::binding::Item { name: $key, length: 0, make: $crate::binding::Make::Value($path) }
    };
}
