//! Digests: an object holds the state of one until its result was taken.

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};
use digest::DynDigest;
use ouro_engine::Cx;
use ouro_engine::convert::{self, Bytes, IntoJs};

/// Names `crypto.getHashes()` lists, in its order.
const NAMES: &[&str] = &[
    "md5",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    "sha512-224",
    "sha512-256",
];

/// The state of one digest; `None` once its result was taken.
#[derive(Trace, Finalize, JsData)]
struct State(#[unsafe_ignore_trace] Option<Box<dyn DynDigest>>);

/// The algorithm of a name, whatever its case; `RSA-` prefixes mean the same digest.
fn algorithm(name: &str) -> Option<Box<dyn DynDigest>> {
    let name = name.to_ascii_lowercase();
    Some(match name.strip_prefix("rsa-").unwrap_or(&name) {
        "md5" => Box::new(md5::Md5::default()),
        "sha1" | "sha-1" => Box::new(sha1::Sha1::default()),
        "sha224" | "sha-224" => Box::new(sha2::Sha224::default()),
        "sha256" | "sha-256" => Box::new(sha2::Sha256::default()),
        "sha384" | "sha-384" => Box::new(sha2::Sha384::default()),
        "sha512" | "sha-512" => Box::new(sha2::Sha512::default()),
        "sha512-224" | "sha512/224" => Box::new(sha2::Sha512_224::default()),
        "sha512-256" | "sha512/256" => Box::new(sha2::Sha512_256::default()),
        _ => return None,
    })
}

/// `create(name)`: a digest, or undefined when there is no such algorithm.
pub fn create(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let name: String = convert::arg(args, 0, "algorithm", cx)?;
    Ok(match algorithm(&name) {
        Some(state) => JsObject::from_proto_and_data(None, State(Some(state)))
            .upcast()
            .into(),
        None => JsValue::undefined(),
    })
}

/// `update(digest, bytes)`: false when the result was taken already.
pub fn update(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object: JsObject = convert::arg(args, 0, "digest", cx)?;
    let Bytes(bytes) = convert::arg(args, 1, "data", cx)?;
    let Some(mut state) = object.downcast_mut::<State>() else {
        return Ok(JsValue::from(false));
    };
    Ok(JsValue::from(match &mut state.0 {
        Some(state) => {
            state.update(&bytes);
            true
        }
        None => false,
    }))
}

/// `digest(digest)`: the result as a Buffer, once; undefined afterwards.
pub fn digest(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object: JsObject = convert::arg(args, 0, "digest", cx)?;
    let taken = object
        .downcast_mut::<State>()
        .and_then(|mut state| state.0.take());
    match taken {
        Some(state) => Bytes(state.finalize().into_vec()).into_js(cx),
        None => Ok(JsValue::undefined()),
    }
}

/// `copy(digest)`: a digest in the same state; undefined when the result was taken.
pub fn copy(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let object: JsObject = convert::arg(args, 0, "digest", cx)?;
    let copied = object
        .downcast_ref::<State>()
        .and_then(|state| state.0.as_ref().map(|state| state.box_clone()));
    Ok(match copied {
        Some(state) => JsObject::from_proto_and_data(None, State(Some(state)))
            .upcast()
            .into(),
        None => JsValue::undefined(),
    })
}

/// The names `getHashes()` gives.
pub fn names(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let names: Vec<JsValue> = NAMES.iter().map(|name| JsString::from(*name).into()).collect();
    Ok(JsArray::from_iter(names, cx).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(name: &str, text: &str) -> String {
        let mut state = algorithm(name).unwrap();
        state.update(text.as_bytes());
        state
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    #[test]
    fn known_answers() {
        assert_eq!(hex("md5", "abc"), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(hex("SHA1", "abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(
            hex("RSA-SHA256", ""),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    #[test]
    fn every_listed_name_exists() {
        assert!(NAMES.iter().all(|name| algorithm(name).is_some()));
        assert!(algorithm("nope").is_none());
    }
}
