//! Comparing text as a language sorts it.
//!
//! Texts of printable ASCII, the usual case, are compared with a table of 128
//! weights; everything else goes to the collator of the locale.

use std::cell::RefCell;
use std::cmp::Ordering;

use boa_engine::string::JsStrVariant;
use boa_engine::{JsResult, JsString, JsValue, NativeFunction};
use icu_collator::options::{AlternateHandling, CaseLevel, CollatorOptions, Strength};
use icu_collator::preferences::{CollationCaseFirst, CollationNumericOrdering};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;
use ouro_engine::Cx;

/// ASCII in the order of the root collation. Controls are ignored, so texts with
/// them are not for the fast path; letters follow below.
const ORDER: &[u8] = b"\t\n\x0b\x0c\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

/// Primary weight of each ASCII character; 0 where the fast path ends.
const PRIMARY: [u8; 128] = primary_weights();

const fn primary_weights() -> [u8; 128] {
    let mut table = [0; 128];
    let mut i = 0;
    while i < ORDER.len() {
        table[ORDER[i] as usize] = i as u8 + 1;
        i += 1;
    }
    let mut letter = 0;
    while letter < 26 {
        let weight = ORDER.len() as u8 + 1 + letter;
        table[(b'a' + letter) as usize] = weight;
        table[(b'A' + letter) as usize] = weight;
        letter += 1;
    }
    table
}

/// Languages whose order of ASCII texts is not the root's.
const OWN_ASCII: &[&str] = &[
    "az", "bs", "cs", "cy", "da", "et", "fo", "hr", "hu", "kl", "lt", "lv", "mt", "nb", "nn", "no", "sk",
    "sq", "sr", "sv", "to", "tr", "tk", "uz", "vi", "haw", "sl",
];

/// Compares as the root collation at tertiary strength; `None` when a text has
/// more than plain ASCII.
fn compare_ascii(left: &[u8], right: &[u8]) -> Option<Ordering> {
    let mut tertiary = Ordering::Equal;
    let shared = left.len().min(right.len());
    let (mut i, mut primary) = (0, Ordering::Equal);
    while i < shared {
        let (a, b) = (*left.get(i)?, *right.get(i)?);
        let (x, y) = (*PRIMARY.get(usize::from(a))?, *PRIMARY.get(usize::from(b))?);
        if x == 0 || y == 0 {
            return None;
        }
        if x != y && primary == Ordering::Equal {
            primary = x.cmp(&y);
        }
        if a != b && x == y && tertiary == Ordering::Equal {
            // Lower case is greater in ASCII and sorts first.
            tertiary = b.cmp(&a);
        }
        i += 1;
    }
    let rest = left.get(shared..)?.iter().chain(right.get(shared..)?);
    for byte in rest {
        if *PRIMARY.get(usize::from(*byte))? == 0 {
            return None;
        }
    }
    Some(primary.then(left.len().cmp(&right.len())).then(tertiary))
}

/// A collator with what the fast path needs to know of it.
struct Comparer {
    collator: CollatorBorrowed<'static>,
    ascii: bool,
}

impl Comparer {
    fn compare(&self, left: &JsString, right: &JsString) -> Ordering {
        let (left, right) = (left.as_str(), right.as_str());
        match (left.variant(), right.variant()) {
            (JsStrVariant::Latin1(a), JsStrVariant::Latin1(b)) => {
                if self.ascii
                    && let Some(order) = compare_ascii(a, b)
                {
                    return order;
                }
                let (a, b) = (widen(a), widen(b));
                self.collator.compare_utf16(&a, &b)
            }
            (JsStrVariant::Utf16(a), JsStrVariant::Utf16(b)) => self.collator.compare_utf16(a, b),
            (JsStrVariant::Latin1(a), JsStrVariant::Utf16(b)) => self.collator.compare_utf16(&widen(a), b),
            (JsStrVariant::Utf16(a), JsStrVariant::Latin1(b)) => self.collator.compare_utf16(a, &widen(b)),
        }
    }
}

fn widen(text: &[u8]) -> Vec<u16> {
    text.iter().copied().map(u16::from).collect()
}

fn comparer(
    prefs: CollatorPreferences,
    options: CollatorOptions,
    plain: bool,
    language: &str,
) -> Option<Comparer> {
    let collator = Collator::try_new(prefs, options)
        .or_else(|_| Collator::try_new(CollatorPreferences::default(), options))
        .ok()?;
    Some(Comparer {
        collator,
        ascii: plain && !OWN_ASCII.contains(&language),
    })
}

fn number(order: Ordering) -> JsValue {
    JsValue::from(order as i8 as i32)
}

/// `makeCompare(locale, sensitivity, caseFirst, numeric, ignorePunctuation)`: the
/// function `Intl.Collator.prototype.compare` gives away.
pub(crate) fn make_compare(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let locale = crate::locale(args, 0);
    let text = |index| crate::text(args, index).to_std_string_lossy();
    let (sensitivity, case_first) = (text(1), text(2));
    let numeric = args.get(3).is_some_and(JsValue::to_boolean);
    let ignore = args.get(4).is_some_and(JsValue::to_boolean);

    let mut prefs = CollatorPreferences::from(&locale);
    prefs.numeric_ordering = Some(if numeric {
        CollationNumericOrdering::True
    } else {
        CollationNumericOrdering::False
    });
    prefs.case_first = match case_first.as_str() {
        "upper" => Some(CollationCaseFirst::Upper),
        "lower" => Some(CollationCaseFirst::Lower),
        _ => Some(CollationCaseFirst::False),
    };
    let mut options = CollatorOptions::default();
    options.strength = Some(match sensitivity.as_str() {
        "base" | "case" => Strength::Primary,
        "accent" => Strength::Secondary,
        _ => Strength::Tertiary,
    });
    if sensitivity == "case" {
        options.case_level = Some(CaseLevel::On);
    }
    options.alternate_handling = Some(if ignore {
        AlternateHandling::Shifted
    } else {
        AlternateHandling::NonIgnorable
    });
    let plain = sensitivity == "variant" && case_first != "upper" && !numeric && !ignore;
    let Some(made) = comparer(prefs, options, plain, locale.id.language.as_str()) else {
        return Err(cx.type_error("no collation data"));
    };
    let made = std::rc::Rc::new(made);
    let native = NativeFunction::from_copy_closure_with_captures(
        |_, args, made: &Captured, context| {
            let left = args.first().cloned().unwrap_or_default().to_string(context)?;
            let right = args.get(1).cloned().unwrap_or_default().to_string(context)?;
            Ok(number(made.0.compare(&left, &right)))
        },
        Captured(made),
    );
    Ok(cx.function("", 2, native).into())
}

/// Holds no JS values.
#[derive(boa_gc::Trace, boa_gc::Finalize)]
struct Captured(#[unsafe_ignore_trace] std::rc::Rc<Comparer>);

/// The collator of the default locale, made on first use.
#[derive(Default)]
struct DefaultComparer {
    made: RefCell<Option<std::rc::Rc<Comparer>>>,
}

/// `this.localeCompare(that)` without locales and options: `None` when the
/// arguments ask for more than that.
pub fn compare_default(this: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> Option<JsValue> {
    let left = this.as_string()?;
    let right = args.first()?.as_string()?;
    if args.iter().skip(1).any(|value| !value.is_undefined()) {
        return None;
    }
    let slot = cx.slot::<DefaultComparer>();
    let cached = slot.made.borrow().clone();
    let made = match cached {
        Some(made) => made,
        None => {
            let name = crate::environment_locale();
            let name = name
                .split(['.', '@'])
                .next()
                .unwrap_or_default()
                .replace('_', "-");
            let locale: Locale = name.parse().unwrap_or(Locale::UNKNOWN);
            let made = comparer(
                CollatorPreferences::from(&locale),
                CollatorOptions::default(),
                true,
                locale.id.language.as_str(),
            )?;
            let made = std::rc::Rc::new(made);
            slot.made.replace(Some(made.clone()));
            made
        }
    };
    Some(number(made.compare(&left, &right)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_is_compared_as_the_root_collation_does() {
        let Ok(collator) = Collator::try_new(CollatorPreferences::default(), CollatorOptions::default())
        else {
            panic!("no data");
        };
        let texts = [
            "", "a", "A", "ab", "aB", "Ab", "AB", "b", "a b", "a-b", "a_b", "1", "10", "2", "$1", "#", "~",
            "résumé", "resume", "Resume", "co-op", "coop", "CO-OP", "\t", " ", "x\u{1}", "x",
        ];
        for a in texts {
            for b in texts {
                if let Some(order) = compare_ascii(a.as_bytes(), b.as_bytes()) {
                    assert_eq!(order, collator.compare(a, b), "{a:?} {b:?}");
                }
            }
        }
        assert_eq!(compare_ascii(b"a", b"B"), Some(Ordering::Less));
        assert_eq!(compare_ascii("é".as_bytes(), b"b"), None);
    }
}
