//! ouro-intl: the parts of ECMA-402 that need large Unicode data or speed:
//! collation, text segmentation, locale-sensitive case mapping, time zones.
//!
//! Owns: collators and their fast path ([`collation`]), break positions
//! ([`segmentation`]), case ([`case`]), offsets of zones ([`zones`]). Must not know: number, date and list
//! formats, locale negotiation: those are JavaScript (`stdlib/internal/intl`).
//!
//! Invariant: locale tags that reach this crate are canonical; one that does not
//! parse means the root locale, never an error.

#![forbid(unsafe_code)]

pub mod case;
pub mod collation;
pub mod segmentation;
pub mod zones;

use boa_engine::{JsResult, JsString, JsValue};
use icu_locale_core::Locale;
use ouro_engine::Cx;

ouro_engine::binding! { pub mod "intl":
    fun "systemLocale"(0) = system_locale;
    fun "makeCompare"(6) = collation::make_compare;
    fun "segment"(2) = segmentation::segment;
    fun "upper"(2) = case::upper;
    fun "lower"(2) = case::lower;
    fun "zoneOffset"(2) = zones::zone_offset;
}

pub(crate) fn text(args: &[JsValue], index: usize) -> JsString {
    args.get(index).and_then(JsValue::as_string).unwrap_or_default()
}

pub(crate) fn locale(args: &[JsValue], index: usize) -> Locale {
    text(args, index)
        .to_std_string_lossy()
        .parse()
        .unwrap_or(Locale::UNKNOWN)
}

/// The locale name the environment asks for, as written there (`de_DE.UTF-8`), or "".
pub(crate) fn environment_locale() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default()
}

fn system_locale(_: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(JsString::from(environment_locale()).into())
}
