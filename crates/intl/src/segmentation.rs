//! Break positions of grapheme clusters, words and sentences (UAX 29).
//!
//! Words of scripts written without spaces (Thai, Chinese, Japanese …) need
//! dictionaries of several megabytes, which are not built in: they break by the
//! rules of UAX 29 alone.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsValue};
use icu_segmenter::{GraphemeClusterSegmenter, SentenceSegmenter, WordSegmenter};
use ouro_engine::Cx;

/// True when a segment has a letter, a digit or an ideograph: marks alone make no word.
fn is_word(units: &[u16]) -> bool {
    char::decode_utf16(units.iter().copied()).any(|c| c.is_ok_and(char::is_alphanumeric))
}

/// `segment(text, granularity)`: `[end, wordLike, end, wordLike, …]`; `granularity` is
/// 0 for graphemes, 1 for words, 2 for sentences.
pub(crate) fn segment(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let units = crate::text(args, 0).to_vec();
    let kind = args.get(1).and_then(JsValue::as_number).unwrap_or(0.0) as u8;
    let mut out: Vec<JsValue> = Vec::new();
    let mut push = |end: usize, word: bool| {
        if end > 0 {
            out.push(JsValue::from(end as f64));
            out.push(JsValue::from(word));
        }
    };
    match kind {
        1 => {
            let mut start = 0;
            WordSegmenter::new_for_non_complex_scripts(Default::default())
                .segment_utf16(&units)
                .for_each(|end| {
                    push(end, is_word(units.get(start..end).unwrap_or_default()));
                    start = end;
                });
        }
        2 => SentenceSegmenter::new(Default::default())
            .segment_utf16(&units)
            .for_each(|end| push(end, false)),
        _ => GraphemeClusterSegmenter::new()
            .segment_utf16(&units)
            .for_each(|end| push(end, false)),
    }
    Ok(JsArray::from_iter(out, cx).into())
}
