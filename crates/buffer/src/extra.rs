//! `atob`, `btoa`, `transcode`, `isUtf8`, `isAscii`: what the module offers
//! beside `Buffer`.

use base64_simd::{Out, STANDARD, STANDARD_NO_PAD};
use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;

use crate::args::{at, chars, text, wrong_type};
use crate::codec::{self, Chars, Encoding};
use crate::make;
use crate::view::View;

/// A character outside the alphabet.
const INVALID_CHARACTER: i32 = -1;
/// A single character left over.
const REMAINDER: i32 = -2;

/// WHATWG forgiving-base64 decoding.
fn forgiving(input: Chars<'_>) -> Result<Vec<u8>, i32> {
    let mut body: Vec<u8> = match input {
        Chars::Latin1(s) => s.to_vec(),
        Chars::Utf16(s) => s.iter().map(|u| u8::try_from(*u).unwrap_or(b'*')).collect(),
    };
    body.retain(|b| !matches!(b, b' ' | b'\t' | b'\n' | b'\x0c' | b'\r'));
    if body.len().is_multiple_of(4) {
        for _ in 0..2 {
            if body.last() == Some(&b'=') {
                body.pop();
            }
        }
    }
    if !body
        .iter()
        .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
    {
        return Err(INVALID_CHARACTER);
    }
    if body.len() % 4 == 1 {
        return Err(REMAINDER);
    }
    // Only bits that are dropped anyway can make the strict decoder refuse now.
    STANDARD_NO_PAD
        .decode_type::<Vec<u8>>(&body)
        .or_else(|_| Ok(codec::encode(Chars::Latin1(&body), Encoding::Base64)))
}

/// `atob(text)`: the decoded text, or a negative number saying what is wrong.
pub(crate) fn atob(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let input = at(args, 0).to_string(cx)?;
    Ok(match forgiving(chars(&input)) {
        Ok(bytes) => JsString::from(boa_engine::JsStr::latin1(&bytes)).into(),
        Err(code) => JsValue::from(code),
    })
}

/// `btoa(text)`: the encoded text, or -1 for text that is not latin1.
pub(crate) fn btoa(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let input = at(args, 0).to_string(cx)?;
    let bytes = match chars(&input) {
        Chars::Latin1(s) => s.to_vec(),
        Chars::Utf16(s) => {
            let narrow: Result<Vec<u8>, _> = s.iter().map(|u| u8::try_from(*u)).collect();
            match narrow {
                Ok(bytes) => bytes,
                Err(_) => return Ok(JsValue::from(INVALID_CHARACTER)),
            }
        }
    };
    let mut room = vec![0; STANDARD.encoded_length(bytes.len())];
    let encoded = STANDARD.encode(&bytes, Out::from_slice(&mut room));
    Ok(JsString::from(boa_engine::JsStr::latin1(encoded)).into())
}

/// `transcode(source, from, to)`: a Buffer, or `undefined` for a pair of
/// encodings that cannot be transcoded.
pub(crate) fn transcode(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(source) = View::bytes(at(args, 0)) else {
        return Err(wrong_type("source", &["Buffer", "Uint8Array"], at(args, 0), cx));
    };
    if source.len == 0 {
        return make::empty(cx).map(Into::into);
    }
    let mut name = |i: usize| crate::args::encoding(at(args, i), cx);
    let (Some(from), Some(to)) = (name(1)?, name(2)?) else {
        return Ok(JsValue::undefined());
    };
    let Some(bytes) = source.with(|bytes| convert(bytes, from, to)) else {
        return Ok(JsValue::undefined());
    };
    make::new_buffer(bytes, cx).map(Into::into)
}

fn convert(bytes: &[u8], from: Encoding, to: Encoding) -> Option<Vec<u8>> {
    use Encoding::{Ascii, Latin1, Utf8, Utf16le};
    let limit = match to {
        Ascii => 0x7f,
        Latin1 => 0xff,
        Utf8 | Utf16le => u32::MAX,
        _ => return None,
    };
    let units: Vec<u16> = match from {
        // ICU reads the upper half of ASCII as unmappable.
        Ascii => bytes
            .iter()
            .map(|b| if *b < 0x80 { u16::from(*b) } else { 0xfffd })
            .collect(),
        Latin1 | Utf8 | Utf16le => codec::decode(bytes, from).to_utf16(),
        _ => return None,
    };
    if limit == u32::MAX {
        return Some(codec::encode(Chars::Utf16(&units), to));
    }
    let narrow = char::decode_utf16(units).map(|c| match c.map(u32::from) {
        Ok(c) if c <= limit => c as u8,
        _ => b'?',
    });
    Some(narrow.collect())
}

fn checked(args: &[JsValue], f: fn(&[u8]) -> bool, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let input = at(args, 0);
    let view = View::typed(input).or_else(|| View::whole(input));
    let Some(view) = view else {
        return Err(wrong_type(
            "input",
            &["ArrayBuffer", "Buffer", "TypedArray"],
            input,
            cx,
        ));
    };
    if view.backing.is_detached() {
        return Err(cx.node_error(
            "ERR_INVALID_STATE",
            &[text("Cannot validate on a detached buffer")],
        ));
    }
    Ok(view.with(f).into())
}

/// `buffer.isUtf8(input)`.
pub(crate) fn is_utf8(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    checked(args, codec::is_utf8, cx)
}

/// `buffer.isAscii(input)`.
pub(crate) fn is_ascii(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    checked(args, <[u8]>::is_ascii, cx)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgiving_base64() {
        let run = |s: &str| forgiving(Chars::Latin1(s.as_bytes()));
        assert_eq!(run(" Y Q"), Ok(b"a".to_vec()));
        assert_eq!(run("YR"), Ok(b"a".to_vec()));
        assert_eq!(run("YQ=="), Ok(b"a".to_vec()));
        assert_eq!(run(""), Ok(vec![]));
        for (bad, code) in [
            ("a", REMAINDER),
            ("*", INVALID_CHARACTER),
            ("YQ=", INVALID_CHARACTER),
            ("Y===", INVALID_CHARACTER),
            ("YWJj-", INVALID_CHARACTER),
        ] {
            assert_eq!(run(bad), Err(code), "{bad}");
        }
    }

    #[test]
    fn transcoding_marks_what_does_not_fit() {
        use Encoding::{Ascii, Hex, Latin1, Utf8, Utf16le};
        assert_eq!(convert("€é".as_bytes(), Utf8, Latin1), Some(b"?\xe9".to_vec()));
        assert_eq!(convert("a😀b".as_bytes(), Utf8, Latin1), Some(b"a?b".to_vec()));
        assert_eq!(
            convert(b"\xe9", Ascii, Utf8),
            Some("\u{fffd}".as_bytes().to_vec())
        );
        assert_eq!(convert(b"\xe9\xff\x01", Utf16le, Latin1), Some(b"?".to_vec()));
        assert_eq!(convert(b"a", Utf8, Hex), None);
    }
}
