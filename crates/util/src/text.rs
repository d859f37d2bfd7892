//! Text in the making: UTF-16 code units, so that lengths, offsets and lone
//! surrogates are what JavaScript sees. Knows strings only, no objects.

use std::ops::Deref;

use boa_engine::string::{JsStr, JsStrVariant};
use boa_engine::{JsString, JsValue};

/// A growing UTF-16 string. It orders as JavaScript compares strings.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(Vec<u16>);

impl Text {
    /// The empty text.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds one piece.
    pub fn add<P: Piece + ?Sized>(&mut self, piece: &P) {
        piece.add_to(&mut self.0);
    }

    /// Adds `count` spaces.
    pub fn spaces(&mut self, count: usize) {
        self.0.resize(self.0.len() + count, u16::from(b' '));
    }

    /// The JavaScript string; one byte per unit where possible.
    #[must_use]
    pub fn to_js(&self) -> JsString {
        units_to_js(&self.0)
    }

    /// The same as a value.
    #[must_use]
    pub fn to_value(&self) -> JsValue {
        self.to_js().into()
    }

    /// With every line feed followed by `indent` spaces.
    #[must_use]
    pub fn indented(&self, indent: usize) -> Self {
        if indent == 0 || !self.0.contains(&u16::from(b'\n')) {
            return self.clone();
        }
        let mut result = Self(Vec::with_capacity(self.0.len() + 4 * indent));
        for &unit in &self.0 {
            result.0.push(unit);
            if unit == u16::from(b'\n') {
                result.spaces(indent);
            }
        }
        result
    }

    /// With every line feed followed by `indent`.
    #[must_use]
    pub fn indented_by(&self, indent: &Self) -> Self {
        let mut result = Self(Vec::with_capacity(self.0.len()));
        for &unit in &self.0 {
            result.0.push(unit);
            if unit == u16::from(b'\n') {
                result.add(indent);
            }
        }
        result
    }

    /// The UTF-8 form; lone surrogates become U+FFFD.
    #[must_use]
    pub fn to_utf8(&self) -> String {
        #[expect(clippy::cast_possible_truncation)]
        let ascii = |units: &[u16]| units.iter().map(|&unit| unit as u8).collect::<Vec<u8>>();
        if self.0.iter().all(|&unit| unit < 0x80) {
            return String::from_utf8(ascii(&self.0)).unwrap_or_default();
        }
        String::from_utf16_lossy(&self.0)
    }

    /// Room for `count` more units.
    pub fn reserve(&mut self, count: usize) {
        self.0.reserve(count);
    }
}

impl Deref for Text {
    type Target = [u16];
    fn deref(&self) -> &[u16] {
        &self.0
    }
}

impl From<Vec<u16>> for Text {
    fn from(units: Vec<u16>) -> Self {
        Self(units)
    }
}

impl From<&[u16]> for Text {
    fn from(units: &[u16]) -> Self {
        Self(units.to_vec())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        let mut result = Self::new();
        result.add(text);
        result
    }
}

impl From<&JsString> for Text {
    fn from(text: &JsString) -> Self {
        let mut result = Self::new();
        result.add(text);
        result
    }
}

/// Units to a JavaScript string; one byte per unit where possible.
pub(crate) fn units_to_js(units: &[u16]) -> JsString {
    if units.iter().all(|&unit| unit < 0x100) {
        #[expect(clippy::cast_possible_truncation)]
        let bytes: Vec<u8> = units.iter().map(|&unit| unit as u8).collect();
        JsString::from(JsStr::latin1(&bytes))
    } else {
        JsString::from(units)
    }
}

/// What can be appended to a [`Text`].
pub trait Piece {
    /// Appends.
    fn add_to(&self, units: &mut Vec<u16>);
}

impl Piece for str {
    fn add_to(&self, units: &mut Vec<u16>) {
        if self.is_ascii() {
            units.extend(self.bytes().map(u16::from));
        } else {
            units.extend(self.encode_utf16());
        }
    }
}

impl Piece for String {
    fn add_to(&self, units: &mut Vec<u16>) {
        self.as_str().add_to(units);
    }
}

impl Piece for [u16] {
    fn add_to(&self, units: &mut Vec<u16>) {
        units.extend_from_slice(self);
    }
}

impl Piece for Text {
    fn add_to(&self, units: &mut Vec<u16>) {
        units.extend_from_slice(&self.0);
    }
}

impl Piece for JsString {
    fn add_to(&self, units: &mut Vec<u16>) {
        match self.as_str().variant() {
            JsStrVariant::Latin1(bytes) => units.extend(bytes.iter().map(|&byte| u16::from(byte))),
            JsStrVariant::Utf16(wide) => units.extend_from_slice(wide),
        }
    }
}

impl Piece for usize {
    fn add_to(&self, units: &mut Vec<u16>) {
        self.to_string().add_to(units);
    }
}

impl<P: Piece + ?Sized> Piece for &P {
    fn add_to(&self, units: &mut Vec<u16>) {
        (**self).add_to(units);
    }
}

/// Concatenates pieces: `text!("[", name, "]")`.
macro_rules! text {
    ($($piece:expr),* $(,)?) => {{
        #[allow(unused_mut)]
        let mut text = $crate::text::Text::new();
        $( text.add(&$piece); )*
        text
    }};
}
pub(crate) use text;

/// Where `needle` first occurs at or after `from`.
pub(crate) fn find(hay: &[u16], needle: &[u16], from: usize) -> Option<usize> {
    let rest = hay.get(from..)?;
    if needle.is_empty() {
        return Some(from);
    }
    rest.windows(needle.len())
        .position(|window| window == needle)
        .map(|at| at + from)
}

/// [`find`] for ASCII needles.
pub(crate) fn find_str(hay: &[u16], needle: &str, from: usize) -> Option<usize> {
    let needle: Vec<u16> = needle.encode_utf16().collect();
    find(hay, &needle, from)
}

/// Whether `hay` contains the ASCII `needle`.
pub(crate) fn contains(hay: &[u16], needle: &str) -> bool {
    find_str(hay, needle, 0).is_some()
}

/// Whether `hay` begins with the ASCII `needle`.
pub(crate) fn starts_with(hay: &[u16], needle: &str) -> bool {
    hay.len() >= needle.len()
        && hay
            .iter()
            .zip(needle.bytes())
            .all(|(&unit, byte)| unit == u16::from(byte))
}

/// Whether `hay` ends with the ASCII `needle`.
pub(crate) fn ends_with(hay: &[u16], needle: &str) -> bool {
    hay.len() >= needle.len() && starts_with(&hay[hay.len() - needle.len()..], needle)
}

/// Whether `text` is exactly the ASCII `other`.
pub(crate) fn equals(text: &[u16], other: &str) -> bool {
    text.len() == other.len() && starts_with(text, other)
}

/// `... 3 more items`, `... 1 more character`.
pub(crate) fn remaining(count: f64, what: &str) -> Text {
    let plural = if count > 1.0 { "s" } else { "" };
    text!("... ", format!("{count}"), " more ", what, plural)
}
