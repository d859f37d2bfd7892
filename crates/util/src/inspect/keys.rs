//! Properties: which keys are shown and how one entry `key: value` reads.

use boa_engine::introspect;
use boa_engine::property::{PropertyDescriptor, PropertyKey};
use boa_engine::{JsObject, JsResult, JsString, JsValue, js_string};

use super::Inspector;
use super::options::{Compact, Getters};
use super::primitives::{escape_controls, quote};
use crate::text::{Text, text};
use crate::width::string_width;

/// What an object's entries are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum EntryKind {
    /// Named properties.
    Object,
    /// Elements, shown without their index.
    Element,
    /// Elements and named properties after them.
    ArrayExtras,
}

fn is_identifier(units: &[u16]) -> bool {
    let letter = |unit: u16| u8::try_from(unit).is_ok_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    units.first().is_some_and(|&unit| letter(unit))
        && units
            .iter()
            .all(|&unit| letter(unit) || (0x30..=0x39).contains(&unit))
}

impl Inspector<'_> {
    /// The own keys shown, strings before symbols; all of them if `hidden`.
    pub(crate) fn keys(&mut self, object: &JsObject, hidden: bool) -> JsResult<Vec<PropertyKey>> {
        let keys = object.own_property_keys(self.cx)?;
        self.visible(object, keys, hidden)
    }

    /// The own keys shown besides array indices.
    pub(crate) fn non_index_keys(&mut self, object: &JsObject) -> JsResult<Vec<PropertyKey>> {
        let keys = match introspect::named_keys(object) {
            Some(keys) => keys,
            None => {
                let mut keys = object.own_property_keys(self.cx)?;
                keys.retain(|key| !matches!(key, PropertyKey::Index(_)));
                keys
            }
        };
        let hidden = self.options.show_hidden;
        self.visible(object, keys, hidden)
    }

    fn visible(
        &mut self,
        object: &JsObject,
        keys: Vec<PropertyKey>,
        hidden: bool,
    ) -> JsResult<Vec<PropertyKey>> {
        let (mut shown, mut symbols) = (Vec::with_capacity(keys.len()), Vec::new());
        let namespace = object.is::<boa_engine::module::ModuleNamespace>();
        for key in keys {
            let is_symbol = matches!(key, PropertyKey::Symbol(_));
            // Reading a binding of a module that has not run throws; they are all enumerable.
            if !hidden && (is_symbol || !namespace) {
                let own = introspect::own_descriptor(object, &key, self.cx)?;
                if own.and_then(|own| own.enumerable()) != Some(true) {
                    continue;
                }
            }
            if is_symbol {
                symbols.push(key)
            } else {
                shown.push(key)
            }
        }
        shown.append(&mut symbols);
        Ok(shown)
    }

    /// One own property.
    pub(crate) fn property(
        &mut self,
        object: &JsObject,
        key: &PropertyKey,
        times: usize,
        kind: EntryKind,
    ) -> JsResult<Text> {
        // A custom function called meanwhile may have removed it.
        let descriptor = match introspect::own_descriptor(object, key, self.cx)? {
            Some(descriptor) => descriptor,
            None => PropertyDescriptor::builder()
                .value(object.get(key.clone(), self.cx)?)
                .enumerable(true)
                .build(),
        };
        self.described(object, key, &descriptor, times, kind)
    }

    /// A property by its descriptor; `object` is the receiver for getters.
    pub(crate) fn described(
        &mut self,
        object: &JsObject,
        key: &PropertyKey,
        descriptor: &PropertyDescriptor,
        times: usize,
        kind: EntryKind,
    ) -> JsResult<Text> {
        let mut separator = Text::from(" ");
        let defined = |value: Option<&JsValue>| value.filter(|value| !value.is_undefined()).cloned();
        let value = if let Some(value) = defined(descriptor.value()) {
            // With `compact: true` a value is not aligned with the braces.
            let wide = self.options.compact == Compact::Always && kind == EntryKind::Object;
            let step = if wide { 3 } else { 2 };
            self.indent += step;
            let value = self.value(&value, times, false);
            if wide
                && let Ok(value) = &value
                && self.options.break_length < as_f64(string_width(value, self.options.colors))
            {
                separator = Text::from("\n");
                separator.spaces(self.indent);
            }
            self.indent -= step;
            value?
        } else if let Some(getter) = defined(descriptor.get()) {
            self.getter(object, &getter, defined(descriptor.set()).is_some(), times)?
        } else if defined(descriptor.set()).is_some() {
            self.style("[Setter]", "special")?
        } else {
            self.style("undefined", "undefined")?
        };
        if kind == EntryKind::Element {
            return Ok(value);
        }
        let name = self.key_name(key, descriptor.enumerable() != Some(false))?;
        Ok(text!(name, ":", separator, value).shared())
    }

    fn key_name(&mut self, key: &PropertyKey, enumerable: bool) -> JsResult<Text> {
        let name = match key {
            PropertyKey::Symbol(symbol) => {
                let name = escape_controls(&Text::from(&symbol.descriptive_string()));
                let name = self.style(name, "symbol")?;
                return Ok(text!("[", name, "]"));
            }
            PropertyKey::String(name) => Text::from(name),
            PropertyKey::Index(index) => Text::from(index.get().to_string().as_str()),
        };
        if crate::text::equals(&name, "__proto__") {
            return Ok("['__proto__']".into());
        }
        if !enumerable {
            return Ok(text!("[", escape_controls(&name), "]"));
        }
        if is_identifier(&name) {
            return self.style(name, "name");
        }
        self.style(quote(&name), "string")
    }

    fn getter(&mut self, object: &JsObject, getter: &JsValue, setter: bool, times: usize) -> JsResult<Text> {
        let label = if setter { "Getter/Setter" } else { "Getter" };
        let called = match self.options.getters {
            Getters::None => false,
            Getters::All => true,
            Getters::WithoutSetter => !setter,
            Getters::WithSetter => setter,
        };
        let Some(function) = getter.as_callable().filter(|_| called) else {
            return self.style(text!("[", label, "]"), "special");
        };
        let this: JsValue = object.clone().into();
        let shown = function.call(&this, &[], self.cx).and_then(|value| {
            self.indent += 2;
            let shown = self.got(&value, label, times)?;
            // Node leaves the indentation as it is when this fails, and so the
            // lines that follow are shifted; they are here too.
            self.indent -= 2;
            Ok(shown)
        });
        let error = match shown {
            Ok(shown) => return Ok(shown),
            Err(error) => error.into_opaque(self.cx)?,
        };
        let message = match error.as_object() {
            Some(error) => error.get(js_string!("message"), self.cx)?.to_string(self.cx)?,
            None => js_string!("undefined"),
        };
        let (open, close) = self.getter_brackets(label)?;
        Ok(text!(open, " <Inspection threw (", message, ")>", close))
    }

    fn getter_brackets(&mut self, label: &str) -> JsResult<(Text, Text)> {
        Ok((
            self.style(text!("[", label, ":"), "special")?,
            self.style("]", "special")?,
        ))
    }

    fn got(&mut self, value: &JsValue, label: &str, times: usize) -> JsResult<Text> {
        if value.is_object() && !value.is_callable() {
            let label = self.style(text!("[", label, "]"), "special")?;
            let shown = self.value(value, times, false)?;
            return Ok(text!(label, " ", shown));
        }
        let (open, close) = self.getter_brackets(label)?;
        let shown = if value.is_callable() {
            // Node formats what a getter returns as a primitive unless it is an
            // object, and fails on functions.
            return Err(boa_engine::JsNativeError::typ()
                .with_message("Symbol.prototype.toString requires that 'this' be a Symbol")
                .into());
        } else {
            self.primitive(value)?
        };
        Ok(text!(open, " ", shown, close))
    }

    /// A pseudo property of built-in objects, such as `[byteLength]: 3`.
    pub(crate) fn extra(
        &mut self,
        object: &JsObject,
        name: &'static str,
        times: usize,
        typed_array: bool,
    ) -> JsResult<Text> {
        self.indent += 2;
        let value = object.get(JsString::from(name), self.cx);
        let shown = value
            .and_then(|value| self.value(&value, times, typed_array))
            .or_else(|_| {
                // The view is out of bounds or detached: its buffer still answers.
                let buffer = object.get(js_string!("buffer"), self.cx)?;
                let value = match buffer.as_object() {
                    Some(buffer) => buffer.get(JsString::from(name), self.cx)?,
                    None => JsValue::undefined(),
                };
                self.value(&value, times, typed_array)
            });
        self.indent -= 2;
        let shown = shown?;
        let name = self.style(text!("[", name, "]"), "string")?;
        Ok(text!(name, ": ", shown))
    }
}

/// A count for comparison with options, which are JS numbers.
#[expect(clippy::cast_precision_loss)]
pub(crate) fn as_f64(count: usize) -> f64 {
    count as f64
}
