//! Text in the making: UTF-16 code units, so that lengths, offsets and lone
//! surrogates are what JavaScript sees. Knows strings only, no objects.

use std::cell::OnceCell;
use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::rc::Rc;

use boa_engine::string::{JsStr, JsStrVariant};
use boa_engine::{JsString, JsValue};

/// Texts from this length on are shared, not copied, when they become part of
/// another: every level of a nested value holds the text of all levels below.
const SHARED_FROM: usize = 1024;

const LINE_FEED: u16 = b'\n' as u16;

/// A growing UTF-16 string. It orders as JavaScript compares strings.
#[derive(Debug, Clone, Default)]
pub struct Text {
    // Shared pieces in order, then what was added last.
    chunks: Vec<Rc<Vec<u16>>>,
    tail: Vec<u16>,
    chunks_length: usize,
    line_feed: bool,
    // All of it in one piece, once somebody looked at it so.
    flat: OnceCell<Vec<u16>>,
}

impl Text {
    /// The empty text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one piece.
    pub fn add<P: Piece + ?Sized>(&mut self, piece: &P) {
        self.flat.take();
        if let Some(text) = piece.as_text()
            && text.length() >= SHARED_FROM
        {
            self.seal();
            self.chunks.extend(text.chunks.iter().map(Rc::clone));
            self.chunks_length += text.chunks_length;
            self.line_feed |= text.line_feed;
            self.tail.extend_from_slice(&text.tail);
            return;
        }
        let before = self.tail.len();
        piece.add_to(&mut self.tail);
        self.line_feed = self.line_feed || self.tail[before..].contains(&LINE_FEED);
    }

    // Makes what was added last a piece that can be shared.
    fn seal(&mut self) {
        if !self.tail.is_empty() {
            self.chunks_length += self.tail.len();
            self.chunks.push(Rc::new(std::mem::take(&mut self.tail)));
        }
    }

    /// The same text, cheap to add to others.
    #[must_use]
    pub fn shared(mut self) -> Self {
        if self.length() >= SHARED_FROM {
            self.seal();
        }
        self
    }

    /// Units in all. (`len` of the slice would put the text into one piece.)
    #[must_use]
    pub fn length(&self) -> usize {
        self.chunks_length + self.tail.len()
    }

    /// Whether there are no units.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length() == 0
    }

    /// Whether the text has several lines.
    #[must_use]
    pub fn has_line_feed(&self) -> bool {
        self.line_feed
    }

    /// Adds `count` spaces.
    pub fn spaces(&mut self, count: usize) {
        self.flat.take();
        self.tail.resize(self.tail.len() + count, u16::from(b' '));
    }

    fn units(&self) -> &[u16] {
        if self.chunks.is_empty() {
            return &self.tail;
        }
        self.flat.get_or_init(|| {
            let mut units = Vec::with_capacity(self.length());
            for chunk in &self.chunks {
                units.extend_from_slice(chunk);
            }
            units.extend_from_slice(&self.tail);
            units
        })
    }

    /// The JavaScript string; one byte per unit where possible.
    #[must_use]
    pub fn to_js(&self) -> JsString {
        let parts = || {
            self.chunks
                .iter()
                .map(|chunk| chunk.as_slice())
                .chain([self.tail.as_slice()])
        };
        if parts().flatten().any(|&unit| unit > 0xff) {
            return JsString::from(self.units());
        }
        let mut bytes = Vec::with_capacity(self.length());
        for part in parts() {
            #[expect(clippy::cast_possible_truncation)]
            bytes.extend(part.iter().map(|&unit| unit as u8));
        }
        JsString::from(JsStr::latin1(&bytes))
    }

    /// The same as a value.
    #[must_use]
    pub fn to_value(&self) -> JsValue {
        self.to_js().into()
    }

    /// With every line feed followed by `indent` spaces.
    #[must_use]
    pub fn indented(&self, indent: usize) -> Self {
        let mut spaces = Self::new();
        spaces.spaces(indent);
        self.indented_by(&spaces)
    }

    /// With every line feed followed by `indent`.
    #[must_use]
    pub fn indented_by(&self, indent: &Self) -> Self {
        if indent.is_empty() || !self.line_feed {
            return self.clone();
        }
        let mut result = Vec::with_capacity(self.length());
        for &unit in self.units() {
            result.push(unit);
            if unit == LINE_FEED {
                result.extend_from_slice(indent.units());
            }
        }
        result.into()
    }

    /// The UTF-8 form; lone surrogates become U+FFFD.
    #[must_use]
    pub fn to_utf8(&self) -> String {
        let units = self.units();
        if units.iter().all(|&unit| unit < 0x80) {
            #[expect(clippy::cast_possible_truncation)]
            let ascii: Vec<u8> = units.iter().map(|&unit| unit as u8).collect();
            return String::from_utf8(ascii).unwrap_or_default();
        }
        String::from_utf16_lossy(units)
    }
}

impl Deref for Text {
    type Target = [u16];
    fn deref(&self) -> &[u16] {
        self.units()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.length() == other.length() && self.units() == other.units()
    }
}

impl Eq for Text {}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.units().cmp(other.units())
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.units().hash(state);
    }
}

impl From<Vec<u16>> for Text {
    fn from(units: Vec<u16>) -> Self {
        Self {
            line_feed: units.contains(&LINE_FEED),
            tail: units,
            ..Self::default()
        }
    }
}

impl From<&[u16]> for Text {
    fn from(units: &[u16]) -> Self {
        units.to_vec().into()
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

    /// The piece as a text, whose contents can be shared.
    fn as_text(&self) -> Option<&Text> {
        None
    }
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
        units.extend_from_slice(self.units());
    }

    fn as_text(&self) -> Option<&Text> {
        Some(self)
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

    fn as_text(&self) -> Option<&Text> {
        (**self).as_text()
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
