//! Contents of built-in collections: arrays, typed arrays, buffers, sets, maps,
//! iterators, promises, module namespaces. Contents are copied out of an object
//! before any of them is formatted, since custom functions may change it.

use boa_engine::introspect;
use boa_engine::object::builtins::{JsArrayBuffer, JsMap, JsPromise, JsSet, JsSharedArrayBuffer};
use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsValue, builtins::promise::PromiseState, js_string};

use super::Inspector;
use super::keys::{EntryKind, as_f64};
use super::primitives::{bigint_text, number_text};
use crate::text::{Text, remaining, text};
use crate::types;

impl Inspector<'_> {
    // How many of `length` entries are shown.
    fn shown(&self, length: usize) -> usize {
        let limit = self.options.max_array_length;
        // NaN compares as no limit reached: nothing is shown, as in Node.
        if limit >= as_f64(length) {
            length
        } else {
            limit.max(0.0) as usize
        }
    }

    fn more(&self, entries: &mut Vec<Text>, length: usize, shown: usize) {
        if length > shown {
            entries.push(remaining(as_f64(length - shown), "item"));
        }
    }

    /// Elements, with runs of holes counted.
    pub(crate) fn array(&mut self, object: &JsObject, times: usize) -> JsResult<Vec<Text>> {
        let length = object.get(js_string!("length"), self.cx)?.to_length(self.cx)? as usize;
        let shown = self.shown(length);
        let mut entries = Vec::with_capacity(shown.min(1 << 12));
        for index in 0..shown {
            let key = PropertyKey::from(index);
            let Some(descriptor) = introspect::own_descriptor(object, &key, self.cx)? else {
                return self.sparse_array(object, times, shown, entries, index);
            };
            entries.push(self.described(object, &key, &descriptor, times, EntryKind::Element)?);
        }
        self.more(&mut entries, length, shown);
        Ok(entries)
    }

    fn sparse_array(
        &mut self,
        object: &JsObject,
        times: usize,
        shown: usize,
        mut entries: Vec<Text>,
        from: usize,
    ) -> JsResult<Vec<Text>> {
        let mut index = from;
        for key in object.own_property_keys(self.cx)? {
            let PropertyKey::Index(at) = &key else { break };
            let at = at.get() as usize;
            if at < from {
                continue;
            }
            if entries.len() >= shown {
                break;
            }
            let enumerable = introspect::own_descriptor(object, &key, self.cx)?
                .is_some_and(|descriptor| descriptor.enumerable() == Some(true));
            if !enumerable {
                continue;
            }
            if at > index {
                entries.push(self.holes(at - index)?);
                index = at;
                if entries.len() == shown {
                    break;
                }
            }
            entries.push(self.property(object, &key, times, EntryKind::Element)?);
            index += 1;
        }
        let length = object.get(js_string!("length"), self.cx)?.to_length(self.cx)? as usize;
        let rest = length.saturating_sub(index);
        if rest > 0 {
            if entries.len() == shown {
                entries.push(remaining(as_f64(rest), "item"));
            } else {
                entries.push(self.holes(rest)?);
            }
        }
        Ok(entries)
    }

    fn holes(&mut self, count: usize) -> JsResult<Text> {
        let plural = if count > 1 { "s" } else { "" };
        self.style(text!("<", count, " empty item", plural, ">"), "undefined")
    }

    /// Elements of a typed array.
    pub(crate) fn typed_array(&mut self, object: &JsObject) -> JsResult<Vec<Text>> {
        let length = types::typed_array_length(object, self.cx);
        let shown = self.shown(length);
        let separator = self.options.numeric_separator;
        // The property decides what the elements are taken for, even a wrong one.
        // Without a prototype there is no such property, and the real length counts.
        let claimed = object.get(js_string!("length"), self.cx)?;
        let some = if claimed.is_undefined() {
            length > 0
        } else {
            claimed.to_number(self.cx)? > 0.0
        };
        let numbers = some && object.get(0, self.cx)?.is_number();
        let mut entries = Vec::with_capacity(shown.min(1 << 12));
        for index in 0..shown {
            let value = object.get(index, self.cx)?;
            entries.push(match value.as_number().filter(|_| numbers) {
                Some(number) => self.style(number_text(number, separator).as_str(), "number")?,
                None => {
                    let digits = value.to_string(self.cx)?.to_std_string_lossy();
                    self.style(bigint_text(&digits, separator).as_str(), "bigint")?
                }
            });
        }
        self.more(&mut entries, length, shown);
        Ok(entries)
    }

    /// `[Uint8Contents]: <61 62>`.
    pub(crate) fn array_buffer(&mut self, object: &JsObject) -> JsResult<Text> {
        let limit = self.options.max_array_length;
        let mut hex = Text::new();
        let mut length = 0;
        let write = |bytes: &[u8], hex: &mut Text| {
            let shown = if limit >= as_f64(bytes.len()) {
                bytes.len()
            } else {
                limit.max(0.0) as usize
            };
            for (index, byte) in bytes.iter().take(shown).enumerate() {
                if index != 0 {
                    hex.add(" ");
                }
                hex.add(&format!("{byte:02x}"));
            }
            bytes.len()
        };
        if let Ok(buffer) = JsArrayBuffer::from_object(object.clone()) {
            match buffer.data() {
                Some(bytes) => length = write(&bytes, &mut hex),
                None => return self.style("(detached)", "special"),
            }
        } else if let Ok(buffer) = JsSharedArrayBuffer::from_object(object.clone()) {
            length = write(&buffer.to_vec(), &mut hex);
        }
        let rest = as_f64(length) - limit;
        if rest > 0.0 {
            hex = text!(hex, " ", remaining(rest, "byte"));
        }
        let label = self.style("[Uint8Contents]", "special")?;
        Ok(text!(label, ": <", hex, ">"))
    }

    /// Members of a set.
    pub(crate) fn set(&mut self, object: &JsObject, times: usize) -> JsResult<Vec<Text>> {
        let Ok(set) = JsSet::from_object(object.clone()) else {
            return Ok(Vec::new());
        };
        let length = set.size();
        let shown = self.shown(length);
        let mut members = Vec::new();
        set.for_each_native(|value| {
            if members.len() < shown {
                members.push(value);
            }
            Ok(())
        })?;
        self.indent += 2;
        let entries = self.values(&members, times);
        self.indent -= 2;
        let mut entries = entries?;
        self.more(&mut entries, length, shown);
        Ok(entries)
    }

    fn values(&mut self, values: &[JsValue], times: usize) -> JsResult<Vec<Text>> {
        values
            .iter()
            .map(|value| self.value(value, times, false))
            .collect()
    }

    /// `key => value` of a map.
    pub(crate) fn map(&mut self, object: &JsObject, times: usize) -> JsResult<Vec<Text>> {
        let Ok(map) = JsMap::from_object(object.clone()) else {
            return Ok(Vec::new());
        };
        let length = self.map_size(object);
        let shown = self.shown(length);
        let mut pairs = Vec::new();
        map.for_each_native(|key, value| {
            if pairs.len() < shown {
                pairs.push((key, value));
            }
            Ok(())
        })?;
        self.indent += 2;
        let entries = self.arrows(&pairs, times);
        self.indent -= 2;
        let mut entries = entries?;
        self.more(&mut entries, length, shown);
        Ok(entries)
    }

    fn arrows(&mut self, pairs: &[(JsValue, JsValue)], times: usize) -> JsResult<Vec<Text>> {
        pairs
            .iter()
            .map(|(key, value)| {
                let key = self.value(key, times, false)?;
                Ok(text!(key, " => ", self.value(value, times, false)?))
            })
            .collect()
    }

    /// What an iterator has yet to give, and whether that is pairs.
    pub(crate) fn iterator(&mut self, object: &JsObject, times: usize) -> JsResult<(Vec<Text>, bool)> {
        let (values, pairs) = introspect::iterator_entries(object).unwrap_or_default();
        let length = if pairs { values.len() / 2 } else { values.len() };
        let shown = self.shown(length);
        self.indent += 2;
        let entries = if pairs {
            values
                .chunks_exact(2)
                .take(shown)
                .map(|pair| self.pair(pair, times))
                .collect::<JsResult<Vec<_>>>()
        } else {
            self.values(values.get(..shown).unwrap_or_default(), times)
        };
        self.indent -= 2;
        let mut entries = entries?;
        self.more(&mut entries, length, shown);
        Ok((entries, pairs))
    }

    fn pair(&mut self, pair: &[JsValue], times: usize) -> JsResult<Text> {
        let parts = self.values(pair, times)?;
        self.reduce(
            parts,
            &Text::new(),
            &"[".into(),
            "]",
            EntryKind::ArrayExtras,
            times,
            None,
        )
    }

    /// The state or the value of a promise.
    pub(crate) fn promise(&mut self, object: &JsObject, times: usize) -> JsResult<Text> {
        let state = JsPromise::from_object(object.clone())?.state();
        let (value, rejected) = match state {
            PromiseState::Pending => return self.style("<pending>", "special"),
            PromiseState::Fulfilled(value) => (value, false),
            PromiseState::Rejected(value) => (value, true),
        };
        self.indent += 2;
        let shown = self.value(&value, times, false);
        self.indent -= 2;
        let shown = shown?;
        if !rejected {
            return Ok(shown);
        }
        let label = self.style("<rejected>", "special")?;
        Ok(text!(label, " ", shown))
    }

    /// Exports of a module; those not yet initialised say so.
    pub(crate) fn namespace(
        &mut self,
        object: &JsObject,
        keys: &mut Vec<PropertyKey>,
        times: usize,
    ) -> JsResult<Vec<Text>> {
        let mut entries = Vec::with_capacity(keys.len());
        for key in std::mem::take(keys) {
            if let Ok(entry) = self.property(object, &key, times, EntryKind::Object) {
                entries.push(entry);
                continue;
            }
            let blank = boa_engine::property::PropertyDescriptor::builder()
                .value(js_string!(""))
                .enumerable(true)
                .build();
            let entry = self.described(object, &key, &blank, times, EntryKind::Object)?;
            let kept = entry
                .iter()
                .rposition(|&unit| unit == u16::from(b' '))
                .map_or(0, |at| at + 1);
            let mark = self.style("<uninitialized>", "special")?;
            entries.push(text!(entry[..kept], mark));
        }
        Ok(entries)
    }
}
