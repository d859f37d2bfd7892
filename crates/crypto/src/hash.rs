//! Digests and HMACs: an object holds the state of one until its result was taken.

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};
use digest::{ExtendableOutput, KeyInit, Update, XofReader};
use hmac::{Mac, SimpleHmac};
use ouro_engine::Cx;
use ouro_engine::convert::{self, Bytes, IntoJs};
use ouro_engine::errors::OpError;

use crate::digests::{self, with_digest};
use crate::failure::{Failure, NOT_XOF};

/// What takes bytes and gives a result.
trait Sink: Send {
    fn update(&mut self, bytes: &[u8]);
    fn finish(self: Box<Self>) -> Vec<u8>;
    /// A copy; `length` is the output length asked for.
    fn copy(&self, length: Option<usize>) -> Result<Box<dyn Sink>, Failure>;
}

struct Fixed<D>(D);

impl<D: digest::Digest + Clone + Send + 'static> Sink for Fixed<D> {
    fn update(&mut self, bytes: &[u8]) {
        digest::Digest::update(&mut self.0, bytes);
    }
    fn finish(self: Box<Self>) -> Vec<u8> {
        self.0.finalize().to_vec()
    }
    fn copy(&self, length: Option<usize>) -> Result<Box<dyn Sink>, Failure> {
        if length.is_some_and(|length| length != <D as digest::Digest>::output_size()) {
            return Err(NOT_XOF);
        }
        Ok(Box::new(Fixed(self.0.clone())))
    }
}

/// An output of any length.
struct Xof<S> {
    state: S,
    length: usize,
    usual: usize,
}

impl<S: ExtendableOutput + Update + Clone + Send + 'static> Sink for Xof<S> {
    fn update(&mut self, bytes: &[u8]) {
        self.state.update(bytes);
    }
    fn finish(self: Box<Self>) -> Vec<u8> {
        let mut output = vec![0; self.length];
        self.state.finalize_xof().read(&mut output);
        output
    }
    fn copy(&self, length: Option<usize>) -> Result<Box<dyn Sink>, Failure> {
        let (state, usual) = (self.state.clone(), self.usual);
        Ok(xof(state, length, usual))
    }
}

struct Keyed<M>(M);

impl<M: Mac + Clone + Send + 'static> Sink for Keyed<M> {
    fn update(&mut self, bytes: &[u8]) {
        Mac::update(&mut self.0, bytes);
    }
    fn finish(self: Box<Self>) -> Vec<u8> {
        self.0.finalize().into_bytes().to_vec()
    }
    fn copy(&self, _: Option<usize>) -> Result<Box<dyn Sink>, Failure> {
        Ok(Box::new(Keyed(self.0.clone())))
    }
}

/// The state of one digest; `None` once its result was taken.
#[derive(Trace, Finalize, JsData)]
struct State(#[unsafe_ignore_trace] Option<Box<dyn Sink>>);

fn object(sink: Box<dyn Sink>) -> JsValue {
    JsObject::from_proto_and_data(None, State(Some(sink)))
        .upcast()
        .into()
}

fn xof<S>(state: S, length: Option<usize>, usual: usize) -> Box<dyn Sink>
where
    S: ExtendableOutput + Update + Clone + Send + 'static,
{
    Box::new(Xof {
        state,
        length: length.unwrap_or(usual),
        usual,
    })
}

/// A fresh digest; `length` is the output length asked for.
fn open(name: &str, length: Option<usize>) -> Result<Option<Box<dyn Sink>>, Failure> {
    if let Some(algorithm) = digests::find(name) {
        if length.is_some_and(|length| length != algorithm.size()) {
            return Err(NOT_XOF);
        }
        return Ok(Some(with_digest!(algorithm, D => Box::new(Fixed(D::default())))));
    }
    Ok(match name.to_ascii_lowercase().as_str() {
        "shake128" | "shake-128" => Some(xof(shake::Shake128::default(), length, 16)),
        "shake256" | "shake-256" => Some(xof(shake::Shake256::default(), length, 32)),
        _ => None,
    })
}

/// `create(name, outputLength)`: a digest, or undefined when there is no such algorithm.
pub fn create(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let name: String = convert::arg(args, 0, "algorithm", cx)?;
    let length: Option<u32> = convert::arg(args, 1, "outputLength", cx)?;
    match open(&name, length.map(|length| length as usize)) {
        Ok(Some(sink)) => Ok(object(sink)),
        Ok(None) => Ok(JsValue::undefined()),
        Err(failure) => Err(failure.into_error(cx)),
    }
}

/// `createMac(name, key)`: an HMAC, or undefined when there is no such digest.
pub fn create_mac(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let name: String = convert::arg(args, 0, "algorithm", cx)?;
    let Bytes(key) = convert::arg(args, 1, "key", cx)?;
    let Some(algorithm) = digests::find(&name) else {
        return Ok(JsValue::undefined());
    };
    let sink: Option<Box<dyn Sink>> = with_digest!(algorithm, D => {
        SimpleHmac::<D>::new_from_slice(&key).ok().map(|mac| Box::new(Keyed(mac)) as Box<dyn Sink>)
    });
    Ok(sink.map_or_else(JsValue::undefined, object))
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
        Some(state) => Bytes(state.finish()).into_js(cx),
        None => Ok(JsValue::undefined()),
    }
}

/// `copy(digest, outputLength)`: a digest in the same state; undefined when the result was taken.
pub fn copy(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let source: JsObject = convert::arg(args, 0, "digest", cx)?;
    let length: Option<u32> = convert::arg(args, 1, "outputLength", cx)?;
    let copied = source.downcast_ref::<State>().and_then(|state| {
        state
            .0
            .as_ref()
            .map(|state| state.copy(length.map(|length| length as usize)))
    });
    match copied.transpose() {
        Ok(copied) => Ok(copied.map_or_else(JsValue::undefined, object)),
        Err(failure) => Err(failure.into_error(cx)),
    }
}

/// The digest of `data` at once; undefined for an unknown algorithm.
pub fn once(name: String, data: Bytes, length: Option<u32>) -> Result<Option<Bytes>, Failure> {
    let Some(mut sink) = open(&name, length.map(|length| length as usize))? else {
        return Ok(None);
    };
    sink.update(&data.0);
    Ok(Some(Bytes(sink.finish())))
}

/// The names `getHashes()` gives.
pub fn names(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let names: Vec<JsValue> = digests::NAMES
        .iter()
        .map(|name| JsString::from(*name).into())
        .collect();
    Ok(JsArray::from_iter(names, cx).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(name: &str, text: &str) -> String {
        let mut state = open(name, None).unwrap().unwrap();
        state.update(text.as_bytes());
        state.finish().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    #[test]
    fn known_answers() {
        assert_eq!(hex("md5", "abc"), "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(hex("SHA1", "abc"), "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert_eq!(
            hex("RSA-SHA256", ""),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
        assert_eq!(hex("shake128", ""), "7f9c2ba4e88f827d616045507605853e");
    }

    #[test]
    fn every_listed_name_exists() {
        assert!(
            digests::NAMES
                .iter()
                .all(|name| open(name, None).is_ok_and(|sink| sink.is_some()))
        );
        assert!(open("nope", None).unwrap().is_none());
    }
}
