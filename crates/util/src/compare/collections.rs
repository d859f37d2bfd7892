//! Sets and maps: entries whose keys are objects have to be paired up.

use boa_engine::object::builtins::{JsMap, JsSet};
use boa_engine::{JsObject, JsResult, JsValue};

use super::{Comparison, Mode, plain_object};

/// Entries of the second collection still looking for a partner. Partners are
/// tried at the front as long as both sides are in the same order, then at the
/// back, then in between.
struct Candidates {
    items: Vec<JsValue>,
    start: usize,
    /// One past the last.
    end: usize,
    forward: bool,
}

/// What became of one entry of the first collection.
enum Taken {
    Front,
    Elsewhere,
    /// Only the front was looked at, and it is the last one.
    NotTheLast,
    No,
}

impl Candidates {
    fn new(items: Vec<JsValue>) -> Self {
        Candidates {
            end: items.len(),
            items,
            start: 0,
            forward: true,
        }
    }

    fn left(&self) -> usize {
        self.end - self.start
    }

    fn take(&mut self, mut fits: impl FnMut(&JsValue) -> JsResult<bool>) -> JsResult<Taken> {
        if self.left() == 0 {
            return Ok(Taken::No);
        }
        let mut from = self.start;
        if self.forward {
            if fits(&self.items[self.start])? {
                self.start += 1;
                return Ok(Taken::Front);
            }
            if self.left() == 1 {
                return Ok(Taken::NotTheLast);
            }
            self.forward = false;
            from += 1;
        }
        if fits(&self.items[self.end - 1])? {
            self.end -= 1;
            return Ok(Taken::Elsewhere);
        }
        self.forward = true;
        for index in (from..self.end - 1).rev() {
            if fits(&self.items[index])? {
                self.items.remove(index);
                self.end -= 1;
                return Ok(Taken::Elsewhere);
            }
        }
        Ok(Taken::No)
    }
}

/// What a primitive can be loosely equal to besides itself.
enum LooseTwin {
    One(JsValue),
    Some,
    None,
}

fn set_values(set: &JsSet) -> JsResult<Vec<JsValue>> {
    let mut values = Vec::with_capacity(set.size());
    set.for_each_native(|value| {
        values.push(value);
        Ok(())
    })?;
    Ok(values)
}

fn map_entries(map: &JsMap) -> JsResult<Vec<(JsValue, JsValue)>> {
    let mut entries = Vec::new();
    map.for_each_native(|key, value| {
        entries.push((key, value));
        Ok(())
    })?;
    Ok(entries)
}

fn as_set(object: &JsObject) -> JsResult<JsSet> {
    JsSet::from_object(object.clone())
        .map_err(|_| boa_engine::JsNativeError::typ().with_message("not a Set").into())
}

impl Comparison<'_, '_> {
    fn loose_twin(&mut self, value: &JsValue) -> JsResult<LooseTwin> {
        if value.is_undefined() {
            return Ok(LooseTwin::One(JsValue::null()));
        }
        if value.is_null() {
            return Ok(LooseTwin::One(JsValue::undefined()));
        }
        let hopeless = value.is_symbol()
            || ((value.is_string() || value.is_number()) && value.to_number(self.cx)?.is_nan());
        Ok(if hopeless {
            LooseTwin::None
        } else {
            LooseTwin::Some
        })
    }

    /// Whether two entries of sets are the same; objects as keys are not primitives in strict modes.
    fn keys_fit(&mut self, a: &JsValue, b: &JsValue) -> JsResult<bool> {
        if self.mode == Mode::Loose {
            return self.values(a, b);
        }
        match (plain_object(a), plain_object(b)) {
            (Some(a), Some(b)) => self.objects(&a, &b),
            _ => Ok(false),
        }
    }

    pub(super) fn sets(&mut self, a: &JsObject, b: &JsObject) -> JsResult<bool> {
        let (a, b) = (as_set(a)?, as_set(b)?);
        let values = set_values(&b)?;
        let mut open = Vec::new();
        for (index, value) in values.iter().enumerate() {
            if a.has(value.clone()) {
                continue;
            }
            if plain_object(value).is_none() {
                if self.mode != Mode::Loose {
                    return Ok(false);
                }
                let possible = match self.loose_twin(value)? {
                    LooseTwin::One(twin) => !b.has(twin.clone()) && a.has(twin),
                    LooseTwin::Some => true,
                    LooseTwin::None => false,
                };
                if !possible {
                    return Ok(false);
                }
            }
            if open.is_empty() && a.size() < 3 {
                return self.small_sets(&a, &b, value, values.get(index + 1));
            }
            open.push(value.clone());
        }
        if open.is_empty() {
            return Ok(true);
        }
        if self.mode == Mode::Partial {
            return self.partial_set(&a, &b, open);
        }
        let check = self.mode == Mode::Loose || open.len() != a.size();
        let mut open = Candidates::new(open);
        for value in set_values(&a)? {
            if check && b.has(value.clone()) {
                continue;
            }
            if check && self.mode != Mode::Loose && !value.is_object() && !value.is_null() {
                return Ok(false);
            }
            match open.take(|other| self.keys_fit(&value, other))? {
                Taken::Front | Taken::Elsewhere => {}
                Taken::NotTheLast | Taken::No => return Ok(false),
            }
        }
        Ok(true)
    }

    /// One or two entries in the first set: `value` is the first of `b` not in it, `next` the one after.
    fn small_sets(
        &mut self,
        a: &JsSet,
        b: &JsSet,
        value: &JsValue,
        next: Option<&JsValue>,
    ) -> JsResult<bool> {
        let given = set_values(a)?;
        let next = next.cloned().unwrap_or_default();
        let Some(first) = given.first() else {
            return Ok(false);
        };
        let second = given.get(1).cloned().unwrap_or_default();
        let rest = if self.values(first, value)? {
            &second
        } else if given.len() > 1 && self.values(&second, value)? {
            first
        } else {
            return Ok(false);
        };
        Ok(b.size() == 1 || b.has(rest.clone()) || self.values(rest, &next)?)
    }

    fn partial_set(&mut self, a: &JsSet, b: &JsSet, open: Vec<JsValue>) -> JsResult<bool> {
        let given = set_values(a)?;
        let mut open = Candidates::new(open);
        for (index, value) in given.iter().enumerate() {
            if !b.has(value.clone()) {
                match open.take(|other| self.values(value, other))? {
                    Taken::Front | Taken::Elsewhere if open.left() == 0 => return Ok(true),
                    // The last one might fit a later entry.
                    Taken::Front | Taken::NotTheLast => continue,
                    Taken::Elsewhere | Taken::No => {}
                }
            }
            if given.len() - index <= open.left() {
                return Ok(false);
            }
        }
        Ok(false)
    }

    pub(super) fn map_size(&mut self, map: &JsObject) -> JsResult<u64> {
        Ok(JsMap::from_object(map.clone())?
            .get_size(self.cx)?
            .as_number()
            .unwrap_or(0.0) as u64)
    }

    fn has(&mut self, map: &JsMap, key: &JsValue) -> JsResult<bool> {
        Ok(map.has(key.clone(), self.cx)?.to_boolean())
    }

    pub(super) fn maps(&mut self, a: &JsObject, b: &JsObject) -> JsResult<bool> {
        let (a, b) = (JsMap::from_object(a.clone())?, JsMap::from_object(b.clone())?);
        let given = map_entries(&a)?;
        let mut open = Vec::new();
        for (key, value) in map_entries(&b)? {
            if plain_object(&key).is_some() {
                if let ([(only_key, only_value)], true) = (given.as_slice(), open.is_empty()) {
                    return Ok(self.values(only_key, &key)? && self.values(only_value, &value)?);
                }
                open.push(key);
                continue;
            }
            let other = a.get(key.clone(), self.cx)?;
            let missing = other.is_undefined() && !self.has(&a, &key)?;
            if !missing && self.values(&other, &value)? {
                continue;
            }
            if self.mode != Mode::Loose {
                return Ok(false);
            }
            match self.loose_twin(&key)? {
                LooseTwin::Some => {}
                LooseTwin::None => return Ok(false),
                LooseTwin::One(twin) => {
                    let other = a.get(twin.clone(), self.cx)?;
                    let missing = other.is_undefined() && !self.has(&a, &twin)?;
                    if missing || self.has(&b, &twin)? || !self.values(&other, &value)? {
                        return Ok(false);
                    }
                }
            }
            open.push(key);
        }
        if open.is_empty() {
            return Ok(true);
        }
        if self.mode == Mode::Partial {
            return self.partial_map(&given, &b, open);
        }
        let check = self.mode == Mode::Loose || open.len() != given.len();
        let mut open = Candidates::new(open);
        for (key, value) in &given {
            if check && (key.is_null() || !key.is_object() || key.is_callable()) {
                if self.has(&b, key)? {
                    let other = b.get(key.clone(), self.cx)?;
                    if self.mode != Mode::Loose || self.values(value, &other)? {
                        continue;
                    }
                } else if self.mode != Mode::Loose {
                    return Ok(false);
                }
            }
            match open.take(|other| self.entries_fit(key, value, other, &b))? {
                Taken::Front | Taken::Elsewhere => {}
                Taken::NotTheLast | Taken::No => return Ok(false),
            }
        }
        Ok(true)
    }

    fn entries_fit(&mut self, key: &JsValue, value: &JsValue, other: &JsValue, b: &JsMap) -> JsResult<bool> {
        if !self.keys_fit(key, other)? {
            return Ok(false);
        }
        let wanted = b.get(other.clone(), self.cx)?;
        self.values(value, &wanted)
    }

    fn partial_map(&mut self, given: &[(JsValue, JsValue)], b: &JsMap, open: Vec<JsValue>) -> JsResult<bool> {
        let mut open = Candidates::new(open);
        for (index, (key, value)) in given.iter().enumerate() {
            if plain_object(key).is_some() {
                match open.take(|other| self.entries_fit(key, value, other, b))? {
                    Taken::Front | Taken::Elsewhere if open.left() == 0 => return Ok(true),
                    Taken::Front | Taken::NotTheLast => continue,
                    Taken::Elsewhere | Taken::No => {}
                }
            }
            if given.len() - index <= open.left() {
                return Ok(false);
            }
        }
        Ok(false)
    }
}
