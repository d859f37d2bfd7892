//! Two objects: prototypes, kinds, what a kind holds, own properties.

use boa_engine::introspect;
use boa_engine::object::builtins::{JsArrayBuffer, JsDataView, JsDate, JsSet};
use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsString, JsSymbol, JsValue, js_string};
use ouro_engine::Cx;
use ouro_engine::convert::view_bytes;

use super::{Comparison, Mode, SameKey};
use crate::types::{self, Kind};

/// What has to be compared besides properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contents {
    None,
    Elements,
    Set,
    Map,
}

/// `Array.isArray`: looks through proxies.
pub(super) fn is_array(object: &JsObject) -> bool {
    let mut object = object.clone();
    while let Some(parts) = introspect::proxy_parts(&object) {
        match parts {
            Some((target, _)) => object = target,
            // Revoked.
            None => return false,
        }
    }
    object.is_array()
}

pub(super) fn set_size(object: &JsObject) -> u64 {
    JsSet::from_object(object.clone()).map_or(0, |set| set.size() as u64)
}

/// A copy of the bytes of an `ArrayBuffer` or `SharedArrayBuffer`; none when it is detached.
fn buffer_bytes(object: &JsObject, cx: &mut Cx<'_>) -> Vec<u8> {
    if let Ok(buffer) = JsArrayBuffer::from_object(object.clone()) {
        return buffer.data().map(|data| data.to_vec()).unwrap_or_default();
    }
    let constructor = cx.intrinsics().constructors().typed_uint8_array().constructor();
    let view = constructor.construct(&[object.clone().into()], None, cx);
    view.ok()
        .and_then(|view| view_bytes(&view, cx))
        .unwrap_or_default()
}

fn is_view(kind: Kind) -> bool {
    matches!(kind, Kind::TypedArray(_) | Kind::DataView)
}

fn is_any_buffer(kind: Kind) -> bool {
    matches!(kind, Kind::ArrayBuffer | Kind::SharedArrayBuffer)
}

impl Comparison<'_, '_> {
    pub(super) fn objects(&mut self, a: &JsObject, b: &JsObject) -> JsResult<bool> {
        if self.mode == Mode::Strict && !self.same_class(a, b)? {
            return Ok(false);
        }
        let (kind_a, kind_b) = (types::kind(a), types::kind(b));
        let (array_a, array_b) = (is_array(a), is_array(b));
        let tag = self.tag(a, kind_a, array_a)?;
        if tag != self.tag(b, kind_b, array_b)? {
            return Ok(false);
        }
        if array_a {
            let (length_a, length_b) = (self.length(a)?, if array_b { self.length(b)? } else { 0 });
            if !array_b || !self.sizes_fit(length_a, length_b) {
                return Ok(false);
            }
            return self.indexed(a, b, Contents::Elements);
        }
        if tag == js_string!("Object") {
            return self.members(a, b, Contents::None);
        }
        if (tag == js_string!("KeyObject") || tag == js_string!("CryptoKey")) && !self.same_key(a, b)? {
            return Ok(false);
        }
        match kind_a {
            Kind::Date => {
                if kind_b != Kind::Date || self.time(a)? != self.time(b)? {
                    return Ok(false);
                }
            }
            Kind::RegExp => {
                for key in [js_string!("source"), js_string!("flags"), js_string!("lastIndex")] {
                    let (x, y) = (a.get(key.clone(), self.cx)?, b.get(key, self.cx)?);
                    if kind_b != Kind::RegExp || !x.strict_equals(&y) {
                        return Ok(false);
                    }
                }
            }
            kind if is_view(kind) => {
                return Ok(self.views(a, b, kind, kind_b)? && self.indexed(a, b, Contents::None)?);
            }
            Kind::Set => {
                if kind_b != Kind::Set || !self.sizes_fit(set_size(a), set_size(b)) {
                    return Ok(false);
                }
                return self.members(a, b, Contents::Set);
            }
            Kind::Map => {
                if kind_b != Kind::Map {
                    return Ok(false);
                }
                let (size_a, size_b) = (self.map_size(a)?, self.map_size(b)?);
                if !self.sizes_fit(size_a, size_b) {
                    return Ok(false);
                }
                return self.members(a, b, Contents::Map);
            }
            kind if is_any_buffer(kind) => {
                let (bytes_a, bytes_b) = (buffer_bytes(a, self.cx), buffer_bytes(b, self.cx));
                if !is_any_buffer(kind_b) || !self.bytes_fit(&bytes_a, &bytes_b) {
                    return Ok(false);
                }
            }
            _ if types::is_error(a, self.cx) => {
                if !self.errors(a, b)? {
                    return Ok(false);
                }
            }
            Kind::Boxed(_) => {
                let same = match (types::boxed_value(a), types::boxed_value(b)) {
                    (Some(x), Some(y)) => JsValue::same_value(&x, &y),
                    _ => false,
                };
                if !same {
                    return Ok(false);
                }
            }
            _ => {
                let special = array_b
                    || is_view(kind_b)
                    || is_any_buffer(kind_b)
                    || matches!(
                        kind_b,
                        Kind::Set | Kind::Map | Kind::Date | Kind::RegExp | Kind::Boxed(_) | Kind::Error
                    );
                if special || types::is_error(b, self.cx) {
                    return Ok(false);
                }
                if self.is_url(a)? {
                    let href = js_string!("href");
                    if !self.is_url(b)?
                        || !a
                            .get(href.clone(), self.cx)?
                            .strict_equals(&b.get(href, self.cx)?)
                    {
                        return Ok(false);
                    }
                } else if matches!(kind_a, Kind::WeakMap | Kind::WeakSet) {
                    return Ok(false);
                }
            }
        }
        self.members(a, b, Contents::None)
    }

    /// Whether the second may be compared with the first, by how much they hold.
    fn sizes_fit(&self, a: u64, b: u64) -> bool {
        a == b || (self.mode == Mode::Partial && a > b)
    }

    fn same_class(&mut self, a: &JsObject, b: &JsObject) -> JsResult<bool> {
        let key = js_string!("constructor");
        let constructor = a.get(key.clone(), self.cx)?;
        let inherited = !constructor.is_undefined() && !a.has_own_property(key.clone(), self.cx)?;
        if inherited || self.is_well_known(&constructor) {
            return Ok(constructor.strict_equals(&b.get(key, self.cx)?));
        }
        Ok(introspect::prototype_of(a, self.cx)? == introspect::prototype_of(b, self.cx)?)
    }

    fn is_well_known(&self, constructor: &JsValue) -> bool {
        let Some(constructor) = constructor.as_object() else {
            return false;
        };
        let all = self.cx.intrinsics().constructors();
        [
            all.array(),
            all.array_buffer(),
            all.bigint(),
            all.boolean(),
            all.data_view(),
            all.date(),
            all.error(),
            all.function(),
            all.map(),
            all.number(),
            all.object(),
            all.promise(),
            all.regexp(),
            all.set(),
            all.string(),
            all.symbol(),
            all.weak_map(),
            all.weak_set(),
            all.typed_uint8_array(),
            all.typed_uint8clamped_array(),
            all.typed_int8_array(),
            all.typed_int16_array(),
            all.typed_uint16_array(),
            all.typed_int32_array(),
            all.typed_uint32_array(),
            all.typed_bigint64_array(),
            all.typed_biguint64_array(),
            all.typed_float32_array(),
            all.typed_float64_array(),
        ]
        .iter()
        .any(|known| known.constructor() == constructor)
    }

    /// What `Object.prototype.toString` puts behind `object `.
    fn tag(&mut self, object: &JsObject, kind: Kind, array: bool) -> JsResult<JsString> {
        let own = object.get(JsSymbol::to_string_tag(), self.cx)?;
        if let Some(tag) = own.as_string() {
            return Ok(tag.clone());
        }
        Ok(match kind {
            _ if array => js_string!("Array"),
            Kind::Function => js_string!("Function"),
            Kind::Error => js_string!("Error"),
            Kind::Date => js_string!("Date"),
            Kind::RegExp => js_string!("RegExp"),
            Kind::Arguments => js_string!("Arguments"),
            Kind::Boxed(name @ ("Number" | "String" | "Boolean")) => js_string!(name),
            _ => js_string!("Object"),
        })
    }

    pub(super) fn length(&mut self, object: &JsObject) -> JsResult<u64> {
        object.get(js_string!("length"), self.cx)?.to_length(self.cx)
    }

    fn time(&mut self, date: &JsObject) -> JsResult<f64> {
        JsDate::from_object(date.clone())?
            .get_time(self.cx)?
            .to_number(self.cx)
    }

    /// Whether two keys are the same, as `crypto` has it; its objects show nothing of them.
    fn same_key(&mut self, a: &JsObject, b: &JsObject) -> JsResult<bool> {
        let same = self.cx.slot::<SameKey>().0.borrow().clone();
        let Some(same) = same else { return Ok(true) };
        let args = [a.clone().into(), b.clone().into()];
        Ok(same.call(&JsValue::undefined(), &args, self.cx)?.to_boolean())
    }

    /// What Node takes for a URL.
    fn is_url(&mut self, object: &JsObject) -> JsResult<bool> {
        for (key, set) in [
            ("href", true),
            ("protocol", true),
            ("auth", false),
            ("path", false),
        ] {
            let value = object.get(js_string!(key), self.cx)?;
            if if set {
                !value.to_boolean()
            } else {
                !value.is_undefined()
            } {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn view_contents(&mut self, view: &JsObject) -> Option<Vec<u8>> {
        if let Some(bytes) = view_bytes(view, self.cx) {
            return Some(bytes);
        }
        let data = JsDataView::from_object(view.clone()).ok()?;
        let (offset, length) = (data.byte_offset(self.cx).ok()?, data.byte_length(self.cx).ok()?);
        let buffer = data.buffer(self.cx).ok()?.as_object()?;
        let (from, to) = (
            usize::try_from(offset).ok()?,
            usize::try_from(offset + length).ok()?,
        );
        buffer_bytes(&buffer, self.cx).get(from..to).map(<[u8]>::to_vec)
    }

    fn views(&mut self, a: &JsObject, b: &JsObject, kind_a: Kind, kind_b: Kind) -> JsResult<bool> {
        if kind_a != kind_b {
            return Ok(false);
        }
        let float = matches!(
            kind_a,
            Kind::TypedArray("Float16Array" | "Float32Array" | "Float64Array")
        );
        if self.mode == Mode::Loose && float {
            // Zeros of both signs are equal, NaNs are not.
            let length = self.length(a)?;
            if length != self.length(b)? {
                return Ok(false);
            }
            for index in 0..length {
                let (x, y) = (a.get(index, self.cx)?, b.get(index, self.cx)?);
                if !x.strict_equals(&y) {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        match (self.view_contents(a), self.view_contents(b)) {
            (Some(x), Some(y)) => Ok(self.bytes_fit(&x, &y)),
            (None, None) => Ok(true),
            _ => Ok(false),
        }
    }

    /// Equal bytes; in partial mode the second's in the same order among the first's.
    fn bytes_fit(&self, a: &[u8], b: &[u8]) -> bool {
        if self.mode != Mode::Partial || a.len() == b.len() {
            return a == b;
        }
        let mut rest = a.iter();
        b.iter().all(|wanted| rest.any(|byte| byte == wanted))
    }

    fn errors(&mut self, a: &JsObject, b: &JsObject) -> JsResult<bool> {
        if !types::is_error(b, self.cx) {
            return Ok(false);
        }
        for key in ["message", "name", "cause", "errors"] {
            if !self.hidden_fits(a, b, js_string!(key))? {
                return Ok(false);
            }
        }
        let cause = js_string!("cause");
        let wanted = b.has_own_property(cause.clone(), self.cx)?;
        let given = a.has_own_property(cause, self.cx)?;
        Ok(wanted == given || (self.mode == Mode::Partial && !wanted))
    }

    /// A property of errors that counts although it is not enumerable.
    fn hidden_fits(&mut self, a: &JsObject, b: &JsObject, key: JsString) -> JsResult<bool> {
        if self.is_enumerable(b, &key.clone().into())? {
            // Compared with the other properties.
            return Ok(true);
        }
        let wanted = b.get(key.clone(), self.cx)?;
        if self.mode == Mode::Partial {
            let empty =
                key == js_string!("message") && wanted.as_string().is_some_and(|text| text.is_empty());
            if empty || wanted.is_undefined() {
                return Ok(true);
            }
        }
        let given = a.get(key, self.cx)?;
        self.values(&given, &wanted)
    }

    pub(super) fn is_enumerable(&mut self, object: &JsObject, key: &PropertyKey) -> JsResult<bool> {
        let own = introspect::own_descriptor(object, key, self.cx)?;
        Ok(own.and_then(|own| own.enumerable()).unwrap_or(false))
    }

    /// Own enumerable string keys; `named` leaves out array indices.
    pub(super) fn string_keys(&mut self, object: &JsObject, named: bool) -> JsResult<Vec<PropertyKey>> {
        self.keys(object, |key| match key {
            PropertyKey::Symbol(_) => false,
            PropertyKey::Index(_) => !named,
            PropertyKey::String(_) => true,
        })
    }

    fn enumerable_symbols(&mut self, object: &JsObject) -> JsResult<Vec<PropertyKey>> {
        self.keys(object, |key| matches!(key, PropertyKey::Symbol(_)))
    }

    fn keys(
        &mut self,
        object: &JsObject,
        wanted: impl Fn(&PropertyKey) -> bool,
    ) -> JsResult<Vec<PropertyKey>> {
        let all = match introspect::named_keys(object) {
            Some(named) if !wanted(&PropertyKey::from(0_u32)) => named,
            _ => object.own_property_keys(self.cx)?,
        };
        let mut kept = Vec::with_capacity(all.len());
        for key in all {
            if wanted(&key) && self.is_enumerable(object, &key)? {
                kept.push(key);
            }
        }
        Ok(kept)
    }

    /// Arrays and views: their named properties, symbols included unless loose.
    fn indexed(&mut self, a: &JsObject, b: &JsObject, contents: Contents) -> JsResult<bool> {
        let mut keys = self.string_keys(b, true)?;
        if self.mode != Mode::Loose {
            keys.append(&mut self.enumerable_symbols(b)?);
        }
        if self.mode != Mode::Partial {
            let mut others = self.string_keys(a, true)?.len();
            if self.mode == Mode::Strict {
                others += self.enumerable_symbols(a)?.len();
            }
            if keys.len() != others {
                return Ok(false);
            }
        }
        self.pairs(a, b, &[], keys, contents)
    }

    /// All other objects: own keys must be the same, then their values.
    fn members(&mut self, a: &JsObject, b: &JsObject, contents: Contents) -> JsResult<bool> {
        let mut keys = self.string_keys(b, false)?;
        let mut ordered = Vec::new();
        if self.mode != Mode::Partial {
            ordered = self.string_keys(a, false)?;
            if ordered.len() != keys.len() {
                return Ok(false);
            }
        }
        if self.mode != Mode::Loose {
            let symbols = self.enumerable_symbols(b)?;
            if self.mode == Mode::Strict && symbols.len() != self.enumerable_symbols(a)?.len() {
                return Ok(false);
            }
            for symbol in symbols {
                if !self.is_enumerable(a, &symbol)? {
                    return Ok(false);
                }
                keys.push(symbol);
            }
        }
        self.pairs(a, b, &ordered, keys, contents)
    }

    /// The values behind the keys, then the contents. `ordered` are keys known to
    /// be own and enumerable in `a`.
    fn pairs(
        &mut self,
        a: &JsObject,
        b: &JsObject,
        ordered: &[PropertyKey],
        keys: Vec<PropertyKey>,
        contents: Contents,
    ) -> JsResult<bool> {
        let empty = match contents {
            Contents::None => true,
            Contents::Elements => self.length(b)? == 0,
            Contents::Set => set_size(b) == 0,
            Contents::Map => self.map_size(b)? == 0,
        };
        if keys.is_empty() && empty {
            return Ok(true);
        }
        self.guarded(a, b, |this| {
            for (index, key) in keys.into_iter().enumerate() {
                if ordered.get(index) != Some(&key) && !this.is_enumerable(a, &key)? {
                    return Ok(false);
                }
                let (x, y) = (a.get(key.clone(), this.cx)?, b.get(key, this.cx)?);
                if !this.values(&x, &y)? {
                    return Ok(false);
                }
            }
            match contents {
                Contents::None => Ok(true),
                Contents::Elements => this.elements(a, b),
                Contents::Set => this.sets(a, b),
                Contents::Map => this.maps(a, b),
            }
        })
    }
}
