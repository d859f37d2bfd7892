//! An environment that several threads share (`env: SHARE_ENV`). Until a thread
//! shares its environment it keeps it to itself, as plain properties.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::arg;

/// The variables.
#[derive(Default)]
pub struct Variables(Mutex<BTreeMap<String, String>>);

impl Variables {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The shared environment of this thread, if it has one.
#[derive(Default)]
pub struct Shared(pub RefCell<Option<Arc<Variables>>>);

fn variables(cx: &mut Cx<'_>) -> Option<Arc<Variables>> {
    cx.slot::<Shared>().0.borrow().clone()
}

/// `shareEnvironment([key, value, …])`: from now on the environment can be shared. `true` when it was not yet.
pub(crate) fn share(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let pairs: Vec<String> = arg(args, 0, "pairs", cx)?;
    let shared = cx.slot::<Shared>();
    if shared.0.borrow().is_some() {
        return Ok(JsValue::from(false));
    }
    let made = Variables::default();
    {
        let mut map = made.lock();
        for pair in pairs.chunks_exact(2) {
            if let [key, value] = pair {
                map.insert(key.clone(), value.clone());
            }
        }
    }
    shared.0.replace(Some(Arc::new(made)));
    Ok(JsValue::from(true))
}

/// `envGet(key)`
pub(crate) fn get(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let key: String = arg(args, 0, "key", cx)?;
    let value = variables(cx).and_then(|variables| variables.lock().get(&key).cloned());
    Ok(value.map_or_else(JsValue::undefined, |value| JsString::from(value.as_str()).into()))
}

/// `envSet(key, value)`
pub(crate) fn set(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let (key, value): (String, String) = (arg(args, 0, "key", cx)?, arg(args, 1, "value", cx)?);
    if let Some(variables) = variables(cx) {
        variables.lock().insert(key, value);
    }
    Ok(JsValue::undefined())
}

/// `envDelete(key)`
pub(crate) fn delete(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let key: String = arg(args, 0, "key", cx)?;
    if let Some(variables) = variables(cx) {
        variables.lock().remove(&key);
    }
    Ok(JsValue::undefined())
}

/// `envKeys()`
pub(crate) fn keys(_: &JsValue, _: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let keys: Vec<JsValue> = match variables(cx) {
        Some(variables) => variables
            .lock()
            .keys()
            .map(|key| JsString::from(key.as_str()).into())
            .collect(),
        None => Vec::new(),
    };
    Ok(JsArray::from_iter(keys, cx).into())
}
