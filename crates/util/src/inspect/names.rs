//! Names of objects: which constructor made them, what their prototypes add, and
//! the text before the braces.

use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{
    Context, JsError, JsNativeError, JsObject, JsResult, JsString, JsSymbol, JsValue, js_string,
};
use boa_engine::{context::intrinsics::StandardConstructor, introspect};

use super::Inspector;
use super::keys::EntryKind;
use super::options::Options;
use crate::text::{Text, find, text};
use crate::types;

/// The message of the error a stack overflow throws.
const OVERFLOW: &str = "Maximum call stack size exceeded";

/// Global constructors and namespaces of the language: their prototypes are not
/// shown as if the user had written them.
const BUILTINS: &[&str] = &[
    "AggregateError",
    "Array",
    "ArrayBuffer",
    "Atomics",
    "BigInt",
    "BigInt64Array",
    "BigUint64Array",
    "Boolean",
    "DataView",
    "Date",
    "Error",
    "EvalError",
    "FinalizationRegistry",
    "Float16Array",
    "Float32Array",
    "Float64Array",
    "Function",
    "Infinity",
    "Int16Array",
    "Int32Array",
    "Int8Array",
    "Intl",
    "Iterator",
    "JSON",
    "Map",
    "Math",
    "NaN",
    "Number",
    "Object",
    "Promise",
    "Proxy",
    "RangeError",
    "ReferenceError",
    "Reflect",
    "RegExp",
    "Set",
    "SharedArrayBuffer",
    "String",
    "Symbol",
    "SyntaxError",
    "TypeError",
    "URIError",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
    "WeakMap",
    "WeakRef",
    "WeakSet",
    "WebAssembly",
];

/// Whether `name` is a global of the language.
pub(crate) fn is_builtin(name: &JsString) -> bool {
    let name = name.to_std_string_lossy();
    BUILTINS.binary_search(&name.as_str()).is_ok()
}

/// The error a stack overflow inside an inspection stands for.
pub(crate) fn stack_overflow() -> JsError {
    JsNativeError::range().with_message(OVERFLOW).into()
}

/// Whether `error` is that of a stack overflow, here or in JS.
pub(crate) fn is_stack_overflow(error: &JsError, cx: &mut Context) -> bool {
    error.try_native(cx).is_ok_and(|native| {
        matches!(native.kind(), boa_engine::JsNativeErrorKind::Range) && native.message() == OVERFLOW
    })
}

/// A symbol of the global registry.
pub(crate) fn registered_symbol(key: &str) -> JsSymbol {
    // The registry cannot fill up with fixed keys; a fresh symbol matches nothing.
    introspect::registered_symbol(&JsString::from(key)).unwrap_or_else(|_| JsSymbol::to_string_tag())
}

/// `object instanceof Object` in the sense of this realm.
pub(crate) fn is_instance_of_object(object: &JsObject, cx: &mut Context) -> bool {
    let wanted = cx.intrinsics().constructors().object().prototype();
    let mut current = introspect::prototype_of(object, cx).ok().flatten();
    while let Some(prototype) = current {
        if prototype == wanted {
            return true;
        }
        current = introspect::prototype_of(&prototype, cx).ok().flatten();
    }
    false
}

/// The name of a prototype of the language, recognised by identity: user code may
/// have changed its `constructor`.
fn well_known(object: &JsObject, cx: &Context) -> Option<&'static str> {
    let all = cx.intrinsics().constructors();
    let table: [(&StandardConstructor, &'static str); 20] = [
        (all.object(), "Object"),
        (all.array(), "Array"),
        (all.function(), "Function"),
        (all.error(), "Error"),
        (all.map(), "Map"),
        (all.set(), "Set"),
        (all.promise(), "Promise"),
        (all.date(), "Date"),
        (all.regexp(), "RegExp"),
        (all.type_error(), "TypeError"),
        (all.range_error(), "RangeError"),
        (all.aggregate_error(), "AggregateError"),
        (all.array_buffer(), "ArrayBuffer"),
        (all.typed_array(), "TypedArray"),
        (all.data_view(), "DataView"),
        (all.boolean(), "Boolean"),
        (all.number(), "Number"),
        (all.string(), "String"),
        (all.weak_map(), "WeakMap"),
        (all.weak_set(), "WeakSet"),
    ];
    table
        .into_iter()
        .find(|(standard, _)| standard.prototype() == *object)
        .map(|(_, name)| name)
}

/// `[fallback: null prototype] [tag] `, `Foo(2) [tag] `: what stands before braces.
pub(crate) fn prefix(constructor: Option<&Text>, tag: &Text, fallback: &str, size: &str) -> Text {
    let Some(constructor) = constructor else {
        let mut result = text!("[", fallback, size, ": null prototype] ");
        if !tag.is_empty() && !crate::text::equals(tag, fallback) {
            result = text!(result, "[", tag, "] ");
        }
        return result;
    };
    let mut result = text!(constructor, size, " ");
    if !tag.is_empty() {
        // `FooBar` says enough about a tag `Foo` or `Bar`; `Foobar` does not about `Foo`.
        let shown = find(constructor, tag, 0).is_none_or(|at| {
            constructor
                .get(at + tag.len())
                .is_some_and(|&next| !char::from_u32(u32::from(next)).is_some_and(|next| next.is_uppercase()))
        });
        if shown {
            result = text!(result, "[", tag, "] ");
        }
    }
    result
}

impl Inspector<'_> {
    fn constructor_of(&mut self, object: &JsObject) -> JsResult<Option<JsObject>> {
        let key = PropertyKey::from(js_string!("constructor"));
        let descriptor = introspect::own_descriptor(object, &key, self.cx)?;
        Ok(descriptor
            .as_ref()
            .and_then(PropertyDescriptor::value)
            .and_then(JsValue::as_callable))
    }

    /// The name of the first constructor found along the prototypes, `None` for
    /// objects without prototype. What prototypes of user classes hold is added
    /// to `list` if given.
    pub(crate) fn constructor_name(
        &mut self,
        object: &JsObject,
        times: usize,
        mut list: Option<&mut Vec<Text>>,
    ) -> JsResult<Option<Text>> {
        let value: JsValue = object.clone().into();
        let mut first: Option<Option<JsObject>> = None;
        let mut current = Some(object.clone());
        while let Some(here) = current {
            let at_first = first.as_ref().is_some_and(|first| first.as_ref() == Some(&here));
            if here != *object
                && let Some(name) = well_known(&here, self.cx)
            {
                if let Some(list) = list.as_deref_mut()
                    && !at_first
                {
                    self.prototype_properties(object, first.flatten(), times, list)?;
                }
                return Ok(Some(name.into()));
            }
            if let Some(constructor) = self.constructor_of(&here)? {
                let name = constructor.get(js_string!("name"), self.cx)?;
                let empty = name.as_string().is_some_and(|name| name.is_empty());
                if !empty
                    && value
                        .instance_of(&constructor.clone().into(), self.cx)
                        .unwrap_or(false)
                {
                    let name = if name.is_symbol() {
                        JsString::from(name.display().to_string().as_str())
                    } else {
                        name.to_string(self.cx)?
                    };
                    if let Some(list) = list.as_deref_mut()
                        && (!at_first || !is_builtin(&name))
                    {
                        self.prototype_properties(object, first.flatten(), times, list)?;
                    }
                    return Ok(Some(Text::from(&name)));
                }
            }
            let next = introspect::prototype_of(&here, self.cx)?;
            if first.is_none() {
                first = Some(next.clone());
            }
            current = next;
        }
        let Some(first) = first.flatten() else {
            return Ok(None);
        };
        let name = types::class_name(object);
        if self.options.too_deep(times) {
            return Ok(Some(text!(name, " <Complex prototype>")));
        }
        if let Some(inner) = self.constructor_name(&first, times + 1, list)? {
            return Ok(Some(text!(name, " <", inner, ">")));
        }
        let mut options: Options = self.options.clone();
        options.custom_inspect = false;
        options.depth = -1.0;
        let shown = Inspector::new(options, self.cx).value(&first.into(), 0, false)?;
        Ok(Some(text!(name, " <", shown, ">")))
    }

    // Shows what up to three layers of user-defined prototypes hold besides
    // methods. `from` is the first prototype, or nothing for the object itself.
    fn prototype_properties(
        &mut self,
        main: &JsObject,
        from: Option<JsObject>,
        times: usize,
        list: &mut Vec<Text>,
    ) -> JsResult<()> {
        let starts_at_main = from.as_ref().is_none_or(|from| from == main);
        let mut object = from.unwrap_or_else(|| main.clone());
        let mut known: Vec<PropertyKey> = Vec::new();
        for depth in 0..3 {
            if depth != 0 || starts_at_main {
                let Some(next) = introspect::prototype_of(&object, self.cx)? else {
                    return Ok(());
                };
                object = next;
                if let Some(constructor) = self.constructor_of(&object)? {
                    let name = constructor.get(js_string!("name"), self.cx)?;
                    if name.as_string().is_some_and(|name| is_builtin(&name)) {
                        return Ok(());
                    }
                }
            }
            let keys = object.own_property_keys(self.cx)?;
            self.seen.push(main.clone());
            let result = self.layer(main, &object, &keys, &known, times, list);
            self.seen.pop();
            result?;
            known.extend(keys);
        }
        Ok(())
    }

    fn layer(
        &mut self,
        main: &JsObject,
        object: &JsObject,
        keys: &[PropertyKey],
        known: &[PropertyKey],
        times: usize,
        list: &mut Vec<Text>,
    ) -> JsResult<()> {
        for key in keys {
            let is_constructor = matches!(key, PropertyKey::String(name) if *name == "constructor");
            if is_constructor || known.contains(key) || main.has_own_property(key.clone(), self.cx)? {
                continue;
            }
            let Some(descriptor) = introspect::own_descriptor(object, key, self.cx)? else {
                continue;
            };
            if descriptor.value().is_some_and(JsValue::is_callable) {
                continue;
            }
            let entry = self.described(main, key, &descriptor, times, EntryKind::Object)?;
            list.push(if self.options.colors {
                text!("\u{1b}[2m", entry, "\u{1b}[22m")
            } else {
                entry
            });
        }
        Ok(())
    }
}
