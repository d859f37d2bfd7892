//! Upper and lower case by the rules of a language.

use boa_engine::{JsResult, JsString, JsValue};
use icu_casemap::CaseMapper;
use ouro_engine::Cx;

/// Maps the parts between lone surrogates, which stay as they are.
fn mapped(source: &JsString, map: impl Fn(&str) -> String) -> JsString {
    let units = source.to_vec();
    let mut out = Vec::with_capacity(units.len());
    let mut part = String::new();
    for item in char::decode_utf16(units) {
        match item {
            Ok(c) => part.push(c),
            Err(lone) => {
                out.extend(map(&part).encode_utf16());
                part.clear();
                out.push(lone.unpaired_surrogate());
            }
        }
    }
    out.extend(map(&part).encode_utf16());
    JsString::from(out.as_slice())
}

/// `upper(text, locale)`.
pub(crate) fn upper(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let locale = crate::locale(args, 1);
    let mapper = CaseMapper::new();
    let text = mapped(&crate::text(args, 0), |part| {
        mapper.uppercase_to_string(part, &locale.id).into_owned()
    });
    Ok(text.into())
}

/// `lower(text, locale)`.
pub(crate) fn lower(_: &JsValue, args: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let locale = crate::locale(args, 1);
    let mapper = CaseMapper::new();
    let text = mapped(&crate::text(args, 0), |part| {
        mapper.lowercase_to_string(part, &locale.id).into_owned()
    });
    Ok(text.into())
}
