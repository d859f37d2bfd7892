//! Deep equality of JS values, as `assert.deepEqual`, `assert.deepStrictEqual`,
//! `assert.partialDeepStrictEqual` and `util.isDeepStrictEqual` define it.
//!
//! Owns: the whole comparison. Must not know who asks or how a difference is
//! reported. Getters, proxies and `Symbol.toStringTag` of the compared values run
//! JavaScript: nothing is borrowed across a read.
//!
//! ```text
//! values → objects → by kind → members (keys, symbols) → elements | collections
//! ```
//! A first pass does not look for cycles; when it fails (a cycle runs into the
//! depth limit) a second one remembers the objects being compared.

mod collections;
mod elements;
mod objects;

use std::cell::RefCell;

use boa_engine::{JsNativeError, JsObject, JsResult, JsValue};
use ouro_engine::Cx;
use rustc_hash::FxHashSet;

ouro_engine::binding! {
    pub mod "comparisons":
    fun "isDeepEqual"(2) = is_deep_equal;
    fun "isDeepStrictEqual"(2) = is_deep_strict_equal;
    fun "isPartialStrictEqual"(2) = is_partial_strict_equal;
    fun "setSameKey"(1) = set_same_key;
    fun "diffLines"(5) = crate::assertion::diff_lines;
    fun "diffChars"(3) = crate::assertion::diff_chars;
    fun "diffScript"(2) = crate::assertion::diff_script;
    fun "expressionAt"(3) = crate::assertion::expression_at;
}

/// The function of `crypto` that tells whether two objects are the same key; there once it is loaded.
#[derive(Default)]
struct SameKey(RefCell<Option<JsObject>>);

fn set_same_key(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let function = args.first().and_then(JsValue::as_callable);
    cx.slot::<SameKey>().0.replace(function);
    Ok(JsValue::undefined())
}

/// How close two values have to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// `==` for primitives; prototypes and symbol keys do not matter.
    Loose,
    /// Same types, prototypes, keys and values.
    Strict,
    /// Strict, but the first value may have more than the second.
    Partial,
}

/// Levels of nesting followed before giving up.
const FIRST_PASS_DEPTH: usize = 500;
const SECOND_PASS_DEPTH: usize = 4000;

/// Compares two values.
pub fn deep_equal(a: &JsValue, b: &JsValue, mode: Mode, cx: &mut Cx<'_>) -> JsResult<bool> {
    let mut first = Comparison {
        cx,
        mode,
        active: None,
        depth: 0,
    };
    match first.values(a, b) {
        Ok(equal) => Ok(equal),
        Err(_) => Comparison {
            cx,
            mode,
            active: Some(FxHashSet::default()),
            depth: 0,
        }
        .values(a, b),
    }
}

/// One run of the comparison.
struct Comparison<'a, 'c> {
    cx: &'a mut Cx<'c>,
    mode: Mode,
    /// The objects on the way down, once cycles are looked for.
    active: Option<FxHashSet<JsObject>>,
    depth: usize,
}

/// A value for which `typeof` says `'object'`; null is none.
fn plain_object(value: &JsValue) -> Option<JsObject> {
    value.as_object().filter(|object| !object.is_callable())
}

impl Comparison<'_, '_> {
    fn values(&mut self, a: &JsValue, b: &JsValue) -> JsResult<bool> {
        if a.strict_equals(b) {
            let zero_signs_differ = || {
                matches!((a.as_number(), b.as_number()), (Some(x), Some(y))
                if x == 0.0 && x.is_sign_negative() != y.is_sign_negative())
            };
            return Ok(self.mode == Mode::Loose || !zero_signs_differ());
        }
        match (plain_object(a), plain_object(b)) {
            (Some(a), Some(b)) => self.objects(&a, &b),
            (None, None) => {
                let both_nan =
                    matches!((a.as_number(), b.as_number()), (Some(x), Some(y)) if x.is_nan() && y.is_nan());
                Ok(both_nan || (self.mode == Mode::Loose && a.equals(b, self.cx)?))
            }
            _ => Ok(false),
        }
    }

    /// Runs `compare` for a pair of objects unless the pair is being compared already.
    fn guarded(
        &mut self,
        a: &JsObject,
        b: &JsObject,
        compare: impl FnOnce(&mut Self) -> JsResult<bool>,
    ) -> JsResult<bool> {
        let limit = match &mut self.active {
            None => FIRST_PASS_DEPTH,
            Some(active) => {
                let new_a = active.insert(a.clone());
                let new_b = active.insert(b.clone());
                if !new_a && !new_b {
                    return Ok(true);
                }
                SECOND_PASS_DEPTH
            }
        };
        if self.depth >= limit {
            return Err(JsNativeError::range()
                .with_message("Maximum call stack size exceeded")
                .into());
        }
        self.depth += 1;
        let equal = compare(self);
        self.depth -= 1;
        if let Some(active) = &mut self.active {
            active.remove(a);
            active.remove(b);
        }
        equal
    }
}

fn run(args: &[JsValue], mode: Mode, cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (a, b) = (
        args.first().cloned().unwrap_or_default(),
        args.get(1).cloned().unwrap_or_default(),
    );
    Ok(deep_equal(&a, &b, mode, cx)?.into())
}

fn is_deep_equal(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    run(args, Mode::Loose, cx)
}

fn is_deep_strict_equal(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    run(args, Mode::Strict, cx)
}

fn is_partial_strict_equal(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    run(args, Mode::Partial, cx)
}
