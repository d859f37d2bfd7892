//! What stands for an object itself before its own properties: functions and
//! classes, boxed primitives, regular expressions, dates, URLs.

use boa_engine::introspect;
use boa_engine::object::builtins::JsDate;
use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult, JsValue, js_string};

use super::Inspector;
use super::options::{Stylize, UNCOUNTED};
use super::primitives::plain;
use crate::text::{Text, equals, text};
use crate::types;

impl Inspector<'_> {
    /// `[Function: name] tag`, `[class A extends B]`.
    pub(crate) fn function_base(
        &mut self,
        object: &JsObject,
        constructor: Option<&Text>,
        tag: &Text,
    ) -> JsResult<Text> {
        let kind = introspect::function_kind(object);
        if kind.is_class {
            return self.class_base(object, constructor, tag);
        }
        let function = match (kind.is_async, kind.is_generator) {
            (false, false) => "Function",
            (false, true) => "GeneratorFunction",
            (true, false) => "AsyncFunction",
            (true, true) => "AsyncGeneratorFunction",
        };
        let mut base = text!("[", function);
        if constructor.is_none() {
            base.add(" (null prototype)");
        }
        let name = object.get(js_string!("name"), self.cx)?;
        match name.as_string() {
            Some(name) if name.is_empty() => base.add(" (anonymous)"),
            Some(name) => base = text!(base, ": ", name),
            None => {
                let name = self.value(&name, UNCOUNTED, false)?;
                base = text!(base, ": ", name);
            }
        }
        base.add("]");
        if let Some(constructor) = constructor
            && !equals(constructor, function)
        {
            base = text!(base, " ", constructor);
        }
        if !tag.is_empty() && constructor != Some(tag) {
            base = text!(base, " [", tag, "]");
        }
        Ok(base)
    }

    fn class_base(&mut self, object: &JsObject, constructor: Option<&Text>, tag: &Text) -> JsResult<Text> {
        let mut base = Text::from("[class ");
        let own = object.has_own_property(js_string!("name"), self.cx)?;
        let name = if own {
            object.get(js_string!("name"), self.cx)?
        } else {
            JsValue::undefined()
        };
        if name.to_boolean() {
            base.add(&name.to_string(self.cx)?);
        } else {
            base.add("(anonymous)");
        }
        if let Some(constructor) = constructor
            && !equals(constructor, "Function")
        {
            base = text!(base, " [", constructor, "]");
        }
        if !tag.is_empty() && constructor != Some(tag) {
            base = text!(base, " [", tag, "]");
        }
        if constructor.is_none() {
            base.add(" extends [null prototype]");
        } else if let Some(parent) = introspect::prototype_of(object, self.cx)? {
            let name = parent.get(js_string!("name"), self.cx)?;
            if name.to_boolean() {
                base = text!(base, " extends ", name.to_string(self.cx)?);
            }
        }
        base.add("]");
        Ok(base)
    }

    /// `[Number: 3]`, `[String (Foo): 'x']`.
    pub(crate) fn boxed(
        &mut self,
        object: &JsObject,
        name: &'static str,
        constructor: Option<&Text>,
        tag: &Text,
        keys: &mut Vec<PropertyKey>,
    ) -> JsResult<Text> {
        let value = types::boxed_value(object).unwrap_or_default();
        if name == "String" {
            // The characters are no properties worth showing.
            keys.retain(|key| !matches!(key, PropertyKey::Index(_)));
        }
        let mut base = text!("[", name);
        match constructor {
            None => base.add(" (null prototype)"),
            Some(constructor) if !equals(constructor, name) => base = text!(base, " (", constructor, ")"),
            Some(_) => {}
        }
        base = text!(base, ": ", plain(&value, &self.options), "]");
        if !tag.is_empty() && constructor != Some(tag) {
            base = text!(base, " [", tag, "]");
        }
        if !keys.is_empty() || matches!(self.options.stylize, Stylize::Plain) {
            return Ok(base);
        }
        self.style(base, &name.to_ascii_lowercase())
    }

    /// `/source/flags`.
    pub(crate) fn regexp(&mut self, object: &JsObject) -> JsResult<Text> {
        let without_prototype = introspect::prototype_of(object, self.cx)?.is_none();
        let mut regexp = object.clone();
        if without_prototype {
            // Nothing answers for `source` and `flags`: a copy does.
            let constructor = self.cx.intrinsics().constructors().regexp().constructor();
            regexp = constructor.construct(&[object.clone().into()], None, self.cx)?;
        }
        let source = regexp.get(js_string!("source"), self.cx)?.to_string(self.cx)?;
        let flags = regexp.get(js_string!("flags"), self.cx)?.to_string(self.cx)?;
        Ok(text!("/", source, "/", flags))
    }

    /// The ISO form, or `Invalid Date`.
    pub(crate) fn date(&mut self, object: &JsObject) -> JsResult<Text> {
        let time = JsDate::from_object(object.clone())?.get_time(self.cx)?;
        Ok(iso_date(time.as_number().unwrap_or(f64::NAN)).as_str().into())
    }

    /// A `URL`, when shown without its own custom function.
    pub(crate) fn url(&mut self, object: &JsObject, times: usize) -> JsResult<Option<Text>> {
        if !object.has_property(js_string!("href"), self.cx)? {
            return Ok(None);
        }
        let Some(href) = object.get(js_string!("href"), self.cx)?.as_string() else {
            return Ok(None);
        };
        if self.options.too_deep(times) {
            return Ok(None);
        }
        let global = self.cx.global_object();
        let class = global.get(js_string!("URL"), self.cx)?;
        let value: JsValue = object.clone().into();
        let is_url = class.is_callable() && value.instance_of(&class, self.cx).unwrap_or(false);
        Ok(is_url.then(|| Text::from(&href)))
    }
}

const DAY: f64 = 86_400_000.0;

/// `Date.prototype.toISOString` of a time value.
pub(crate) fn iso_date(time: f64) -> String {
    if !time.is_finite() {
        return "Invalid Date".to_owned();
    }
    let days = (time / DAY).floor();
    let rest = (time - days * DAY) as i64;
    // Civil date from days since 1970 by eras of 400 years beginning in March.
    let shifted = days as i64 + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let year = match year {
        0..=9999 => format!("{year:04}"),
        ..0 => format!("-{:06}", -year),
        _ => format!("+{year:06}"),
    };
    let (hour, minute) = (rest / 3_600_000, rest / 60_000 % 60);
    let (second, milli) = (rest / 1000 % 60, rest % 1000);
    format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}Z")
}

#[cfg(test)]
mod tests {
    use super::iso_date;

    #[test]
    fn dates_in_iso_form() {
        assert_eq!(iso_date(0.0), "1970-01-01T00:00:00.000Z");
        assert_eq!(iso_date(951_782_400_000.0), "2000-02-29T00:00:00.000Z");
        assert_eq!(iso_date(-1.0), "1969-12-31T23:59:59.999Z");
        assert_eq!(iso_date(8.64e15), "+275760-09-13T00:00:00.000Z");
        assert_eq!(iso_date(-62_198_755_200_000.0), "-000001-01-01T00:00:00.000Z");
        assert_eq!(iso_date(f64::NAN), "Invalid Date");
    }
}
