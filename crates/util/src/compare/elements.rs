//! The elements of two arrays.

use boa_engine::property::PropertyKey;
use boa_engine::{JsObject, JsResult};

use super::{Comparison, Mode};

impl Comparison<'_, '_> {
    pub(super) fn elements(&mut self, a: &JsObject, b: &JsObject) -> JsResult<bool> {
        if self.mode == Mode::Partial {
            return self.partial_elements(a, b);
        }
        for index in 0..self.length(a)? {
            let y = b.get(index, self.cx)?;
            let x = a.get(index, self.cx)?;
            if !y.is_undefined() {
                if x.is_undefined() || !self.values(&x, &y)? {
                    return Ok(false);
                }
                continue;
            }
            if !b.has_own_property(index, self.cx)? {
                return self.sparse_elements(a, b, index);
            }
            if !x.is_undefined() || !a.has_own_property(index, self.cx)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// From the first hole on only existing keys are compared.
    fn sparse_elements(&mut self, a: &JsObject, b: &JsObject, from: u64) -> JsResult<bool> {
        let keys = self.string_keys(b, false)?;
        if keys.len() != self.string_keys(a, false)?.len() {
            return Ok(false);
        }
        for key in keys.into_iter().skip(usize::try_from(from).unwrap_or(usize::MAX)) {
            let x = a.get(key.clone(), self.cx)?;
            if x.is_undefined() && !a.has_own_property(key.clone(), self.cx)? {
                return Ok(false);
            }
            let y = b.get(key, self.cx)?;
            if !self.values(&x, &y)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The elements of `b` in their order among those of `a`.
    fn partial_elements(&mut self, a: &JsObject, b: &JsObject) -> JsResult<bool> {
        let (length_a, length_b) = (self.length(a)?, self.length(b)?);
        let mut at = 0;
        for index in 0..length_b {
            let y = b.get(index, self.cx)?;
            if y.is_undefined() && !b.has_own_property(index, self.cx)? {
                return self.partial_sparse(a, b, at, index);
            }
            loop {
                let x = a.get(at, self.cx)?;
                if x.is_undefined() && !a.has_own_property(at, self.cx)? {
                    return self.partial_sparse(a, b, at, index);
                }
                if self.values(&x, &y)? {
                    break;
                }
                at += 1;
                if at + length_b > length_a + index {
                    return Ok(false);
                }
            }
            at += 1;
        }
        Ok(true)
    }

    fn partial_sparse(&mut self, a: &JsObject, b: &JsObject, from_a: u64, from_b: u64) -> JsResult<bool> {
        let rest = |keys: Vec<PropertyKey>, from: u64| -> Vec<PropertyKey> {
            keys.into_iter()
                .skip(usize::try_from(from).unwrap_or(usize::MAX))
                .collect()
        };
        let keys_a = rest(self.string_keys(a, false)?, from_a);
        let keys_b = rest(self.string_keys(b, false)?, from_b);
        if keys_a.len() < keys_b.len() {
            return Ok(false);
        }
        // How many of `a` may be passed over.
        let mut spare = keys_a.len() - keys_b.len();
        let mut candidates = keys_a.into_iter();
        for key in keys_b {
            let y = b.get(key, self.cx)?;
            loop {
                let Some(candidate) = candidates.next() else {
                    return Ok(false);
                };
                let x = a.get(candidate, self.cx)?;
                if self.values(&x, &y)? {
                    break;
                }
                if spare == 0 {
                    return Ok(false);
                }
                spare -= 1;
            }
        }
        Ok(true)
    }
}
