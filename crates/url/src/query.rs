//! Query strings: splitting into pairs, the form-urlencoded parser and serializer.

use crate::percent;

/// A name and its value, not decoded yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The name.
    pub name: Vec<u16>,
    /// The value, empty when there was no `=`.
    pub value: Vec<u16>,
}

/// Position of `needle` in `text`.
fn find(text: &[u16], needle: &[u16]) -> Option<usize> {
    match needle {
        [] => None,
        [one] => text.iter().position(|unit| unit == one),
        _ => text.windows(needle.len()).position(|window| window == needle),
    }
}

/// Splits a query string as `querystring.parse` does. `limit` counts empty
/// stretches too, as Node's `maxKeys` does; it never stops anything when it is
/// not a positive whole number.
pub fn split(text: &[u16], separator: &[u16], equals: &[u16], limit: f64) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let mut left = if limit > 0.0 { limit } else { -1.0 };
    let mut rest = text;
    loop {
        let (piece, next) = match find(rest, separator) {
            Some(at) => (rest.get(..at), rest.get(at + separator.len()..)),
            None => (Some(rest), None),
        };
        let piece = piece.unwrap_or_default();
        if !piece.is_empty() {
            let (name, value) = match find(piece, equals) {
                // An empty `eq` is found before everything.
                _ if equals.is_empty() => (None, Some(piece)),
                Some(at) => (piece.get(..at), piece.get(at + equals.len()..)),
                None => (Some(piece), None),
            };
            pairs.push(Pair {
                name: name.unwrap_or_default().to_vec(),
                value: value.unwrap_or_default().to_vec(),
            });
        }
        left -= 1.0;
        match next {
            Some(next) if left != 0.0 => rest = next,
            _ => return pairs,
        }
    }
}

/// Decodes one side of a pair: `+` is a space, then percent-decoding if there is any.
pub fn decode_side(mut text: Vec<u16>) -> Vec<u16> {
    for unit in &mut text {
        if *unit == u16::from(b'+') {
            *unit = u16::from(b' ');
        }
    }
    if percent::has_escape(&text) {
        percent::decode(&text)
    } else {
        text
    }
}

/// The form-urlencoded parser; a `?` at the beginning is ignored.
pub fn parse_form(text: &[u16]) -> Vec<(Vec<u16>, Vec<u16>)> {
    let text = text.strip_prefix(&[u16::from(b'?')]).unwrap_or(text);
    split(text, &[u16::from(b'&')], &[u16::from(b'=')], -1.0)
        .into_iter()
        .map(|pair| (decode_side(pair.name), decode_side(pair.value)))
        .collect()
}

/// The form-urlencoded serializer.
pub fn serialize_form<'a>(pairs: impl Iterator<Item = (Vec<u16>, Vec<u16>)> + 'a) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push(b'&');
        }
        percent::encode(&name, percent::is_form_safe, true, &mut out);
        out.push(b'=');
        percent::encode(&value, percent::is_form_safe, true, &mut out);
    }
    out
}
