//! Primitive values: quoting and escaping of strings, numbers, symbols.

use boa_engine::{JsResult, JsValue};

use super::Inspector;
use super::keys::as_f64;
use super::options::{Compact, Options};
use crate::text::{Text, contains, remaining, text};

/// Strings up to this length are never split on their line feeds.
const MIN_LINE_LENGTH: usize = 16;

const APOSTROPHE: u16 = b'\'' as u16;
const BACKSLASH: u16 = b'\\' as u16;

/// A string literal: single quotes, else double quotes, else backticks, whichever
/// needs no escape; control characters and lone surrogates are escaped.
pub(crate) fn quote(units: &[u16]) -> Text {
    let mut delimiter = APOSTROPHE;
    if units.contains(&APOSTROPHE) {
        if !units.contains(&u16::from(b'"')) {
            delimiter = u16::from(b'"');
        } else if !units.contains(&u16::from(b'`')) && !contains(units, "${") {
            delimiter = u16::from(b'`');
        }
    }
    let mut result = Vec::with_capacity(units.len() + 2);
    result.push(delimiter);
    escape_into(units, delimiter == APOSTROPHE, &mut result);
    result.push(delimiter);
    result.into()
}

/// The string with control characters, single quotes and lone surrogates escaped.
pub(crate) fn escape_controls(units: &[u16]) -> Text {
    let mut result = Vec::with_capacity(units.len());
    escape_into(units, true, &mut result);
    result.into()
}

fn escape_into(units: &[u16], apostrophes: bool, result: &mut Vec<u16>) {
    let mut previous_high = false;
    for (index, &unit) in units.iter().enumerate() {
        let high = (0xd800..0xdc00).contains(&unit);
        let low = (0xdc00..0xe000).contains(&unit);
        let lone = if high {
            !units
                .get(index + 1)
                .is_some_and(|next| (0xdc00..0xe000).contains(next))
        } else {
            low && !previous_high
        };
        previous_high = high;
        let escaped = match unit {
            0x08 => Text::from("\\b"),
            0x09 => Text::from("\\t"),
            0x0a => Text::from("\\n"),
            0x0c => Text::from("\\f"),
            0x0d => Text::from("\\r"),
            BACKSLASH => Text::from("\\\\"),
            APOSTROPHE if apostrophes => Text::from("\\'"),
            0..0x20 | 0x7f..0xa0 => Text::from(format!("\\x{unit:02X}").as_str()),
            _ if lone => Text::from(format!("\\u{unit:x}").as_str()),
            _ => {
                result.push(unit);
                continue;
            }
        };
        result.extend_from_slice(&escaped);
    }
}

/// Groups the digits of an integer by threes from the right.
fn group_integer(digits: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |rest| ("-", rest));
    let mut result = String::from(sign);
    for (index, digit) in digits.chars().enumerate() {
        if index != 0 && (digits.len() - index) % 3 == 0 {
            result.push('_');
        }
        result.push(digit);
    }
    result
}

/// Groups the digits of a fraction by threes from the left.
fn group_fraction(digits: &str) -> String {
    let mut result = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index != 0 && index % 3 == 0 {
            result.push('_');
        }
        result.push(digit);
    }
    result
}

/// A number as JavaScript writes it, `-0` with its sign.
pub(crate) fn number_text(number: f64, separator: bool) -> String {
    if !separator && number == 0.0 && number.is_sign_negative() {
        return "-0".to_owned();
    }
    let plain = JsValue::new(number).display().to_string();
    // The engine displays negative zero with its sign.
    let plain = if number == 0.0 { "0".to_owned() } else { plain };
    if !separator || !number.is_finite() || plain.contains('e') {
        return plain;
    }
    match plain.split_once('.') {
        None => group_integer(&plain),
        Some((integer, fraction)) => format!("{}.{}", group_integer(integer), group_fraction(fraction)),
    }
}

/// A bigint literal.
pub(crate) fn bigint_text(digits: &str, separator: bool) -> String {
    if separator {
        format!("{}n", group_integer(digits))
    } else {
        format!("{digits}n")
    }
}

/// Text and style of a primitive other than a string.
fn simple(value: &JsValue, separator: bool) -> (Text, &'static str) {
    if let Some(number) = value.as_number() {
        return (number_text(number, separator).as_str().into(), "number");
    }
    if let Some(big) = value.as_bigint() {
        return (bigint_text(&big.to_string(), separator).as_str().into(), "bigint");
    }
    if let Some(boolean) = value.as_boolean() {
        return (if boolean { "true" } else { "false" }.into(), "boolean");
    }
    if let Some(symbol) = value.as_symbol() {
        return (Text::from(&symbol.descriptive_string()), "symbol");
    }
    if value.is_null() {
        ("null".into(), "null")
    } else {
        ("undefined".into(), "undefined")
    }
}

/// A primitive without colours on one line, as boxed primitives show it.
pub(crate) fn plain(value: &JsValue, options: &Options) -> Text {
    match value.as_string() {
        Some(string) => {
            let (shown, trailer) = cut(&Text::from(&string), options);
            text!(quote(&shown), trailer)
        }
        None => simple(value, options.numeric_separator).0,
    }
}

fn cut(units: &Text, options: &Options) -> (Text, Text) {
    let limit = options.max_string_length;
    if as_f64(units.len()) > limit {
        let kept = if limit < 0.0 {
            // A negative limit counts from the end, as `slice` does.
            units.len().saturating_sub((-limit) as usize)
        } else {
            limit as usize
        };
        let shown = Text::from(units.get(..kept).unwrap_or_default());
        return (shown, remaining(as_f64(units.len()) - limit, "character"));
    }
    (units.clone(), Text::new())
}

impl Inspector<'_> {
    /// A primitive, coloured; long strings are split after their line feeds.
    pub(crate) fn primitive(&mut self, value: &JsValue) -> JsResult<Text> {
        let Some(string) = value.as_string() else {
            let (text, style) = simple(value, self.options.numeric_separator);
            return self.style(text, style);
        };
        let (units, trailer) = cut(&Text::from(&string), &self.options);
        let room = self.options.break_length - as_f64(self.indent) - 4.0;
        let line_feed = u16::from(b'\n');
        let split = self.options.compact != Compact::Always
            && units.len() > MIN_LINE_LENGTH
            && as_f64(units.len()) > room
            && units.contains(&line_feed);
        if !split {
            let quoted = self.style(quote(&units), "string")?;
            return Ok(text!(quoted, trailer));
        }
        let mut result = Text::new();
        for line in units.split_inclusive(|&unit| unit == line_feed) {
            if !result.is_empty() {
                result.add(" +\n");
                result.spaces(self.indent + 2);
            }
            let quoted = self.style(quote(line), "string")?;
            result.add(&quoted);
        }
        result.add(&trailer);
        Ok(result)
    }

    /// A number that is never grouped.
    pub(crate) fn primitive_without_separator(&mut self, value: &JsValue) -> JsResult<Text> {
        let (text, style) = simple(value, false);
        self.style(text, style)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quoted(text: &str) -> String {
        quote(&text.encode_utf16().collect::<Vec<_>>()).to_utf8()
    }

    #[test]
    fn the_quote_needing_no_escape_is_taken() {
        assert_eq!(quoted("a"), "'a'");
        assert_eq!(quoted("it's"), "\"it's\"");
        assert_eq!(quoted("'\""), "`'\"`");
        assert_eq!(quoted("'\"`"), "'\\'\"`'");
        assert_eq!(quoted("'\"${"), "'\\'\"${'");
    }

    #[test]
    fn controls_and_surrogates_are_escaped() {
        assert_eq!(quoted("a\u{0}\u{7f}\n\\"), "'a\\x00\\x7F\\n\\\\'");
        assert_eq!(quote(&[0xd83d]).to_utf8(), "'\\ud83d'");
        assert_eq!(quoted("😀"), "'😀'");
    }

    #[test]
    fn digits_are_grouped() {
        assert_eq!(number_text(1_234_567.891_2, true), "1_234_567.891_2");
        assert_eq!(number_text(-1000.0, true), "-1_000");
        assert_eq!(number_text(123.0, true), "123");
        assert_eq!(number_text(-0.0, false), "-0");
        assert_eq!(bigint_text("-1234", true), "-1_234n");
    }
}
