//! The natives behind Cipheriv and Decipheriv.

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};
use ouro_engine::Cx;
use ouro_engine::convert::{self, Bytes, IntoJs};
use ouro_engine::errors::OpError;

use crate::ciphers::{self, Info, Mode};
use crate::failure::{Failure, TAG_NOT_SET, coded, coded_with};
use crate::modes::Machine;

#[derive(Trace, Finalize, JsData)]
struct CipherData {
    #[unsafe_ignore_trace]
    machine: Machine,
    #[unsafe_ignore_trace]
    info: &'static Info,
    encrypts: bool,
    finished: bool,
    tag_length: Option<usize>,
    tag_set: bool,
    iv_length: usize,
    updated: bool,
}

const UNSUPPORTED_STATE: Failure = Failure::Plain("Trying to add data in unsupported state");

fn gcm_tag(length: usize) -> bool {
    matches!(length, 4 | 8 | 12..=16)
}

fn checked_tag_length(info: &Info, name: &str, given: Option<f64>) -> Result<Option<usize>, Failure> {
    let invalid = |length: f64| coded_with("ERR_CRYPTO_INVALID_AUTH_TAG", format!("{length}"));
    let length = given.map(|length| length as usize);
    let possible = match (info.mode, length) {
        (_, None) => true,
        (Mode::Gcm, Some(length)) => gcm_tag(length),
        (Mode::Ccm, Some(length)) => (4..=16).contains(&length) && length % 2 == 0,
        (Mode::ChaChaPoly, Some(length)) => length <= 16,
        _ => true,
    };
    if !possible {
        return Err(invalid(given.unwrap_or_default()));
    }
    if info.mode == Mode::Ccm && length.is_none() {
        return Err(Failure::Typed(
            "ERR_CRYPTO_INVALID_AUTH_TAG",
            format!("authTagLength required for {name}"),
        ));
    }
    Ok(length)
}

fn open(
    name: &str,
    encrypts: bool,
    key: &[u8],
    iv: Option<&[u8]>,
    tag: Option<f64>,
) -> Result<CipherData, Failure> {
    let invalid_iv = || coded("ERR_CRYPTO_INVALID_IV");
    let Some(info) = ciphers::find(name) else {
        return Err(coded("ERR_CRYPTO_UNKNOWN_CIPHER"));
    };
    if key.len() != info.key {
        return Err(coded("ERR_CRYPTO_INVALID_KEYLEN"));
    }
    let bytes = iv.unwrap_or_default();
    if iv.is_none() && info.iv != 0 {
        return Err(invalid_iv());
    }
    let fits = match info.mode {
        Mode::Gcm => !bytes.is_empty(),
        Mode::Ccm => (7..=13).contains(&bytes.len()),
        Mode::ChaChaPoly => bytes.len() <= 12 && !bytes.is_empty(),
        _ => bytes.len() == info.iv,
    };
    if !fits {
        return Err(invalid_iv());
    }
    let tag_length = if info.mode.authenticates() {
        checked_tag_length(info, name, tag)?
    } else {
        None
    };
    Ok(CipherData {
        machine: Machine::new(info, encrypts, key, bytes, tag_length.unwrap_or(16))?,
        info,
        encrypts,
        finished: false,
        tag_length,
        tag_set: false,
        iv_length: bytes.len(),
        updated: false,
    })
}

/// `cipherOpen(encrypts, name, key, iv, authTagLength)`.
pub fn create(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let encrypts: bool = convert::arg(args, 0, "encrypts", cx)?;
    let name: String = convert::arg(args, 1, "cipher", cx)?;
    let Bytes(key) = convert::arg(args, 2, "key", cx)?;
    let iv: Option<Bytes> = convert::arg(args, 3, "iv", cx)?;
    let tag: Option<f64> = convert::arg(args, 4, "authTagLength", cx)?;
    match open(&name, encrypts, &key, iv.as_ref().map(|iv| iv.0.as_slice()), tag) {
        Ok(data) => Ok(JsObject::from_proto_and_data(None, data).upcast().into()),
        Err(failure) => Err(failure.into_error(cx)),
    }
}

/// Runs `work` on the cipher of the first argument.
fn with(
    args: &[JsValue],
    cx: &mut Cx<'_>,
    work: impl FnOnce(&mut CipherData) -> Result<Option<Vec<u8>>, Failure>,
) -> JsResult<JsValue> {
    let object: JsObject = convert::arg(args, 0, "cipher", cx)?;
    let result = match object.downcast_mut::<CipherData>() {
        Some(mut data) => work(&mut data),
        None => return Err(cx.type_error("native argument 'cipher' must be a cipher")),
    };
    match result {
        Ok(Some(bytes)) => Bytes(bytes).into_js(cx),
        Ok(None) => Ok(JsValue::undefined()),
        Err(failure) => Err(failure.into_error(cx)),
    }
}

/// `cipherUpdate(cipher, data)`: what is ready.
pub fn update(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Bytes(data) = convert::arg(args, 1, "data", cx)?;
    with(args, cx, |cipher| {
        if cipher.finished {
            return Err(UNSUPPORTED_STATE);
        }
        if cipher.info.mode == Mode::Ccm {
            if cipher.updated || (!cipher.encrypts && !cipher.tag_set) {
                return Err(UNSUPPORTED_STATE);
            }
            let bits = 8 * (15 - cipher.iv_length);
            if bits < 31 && data.len() >= 1 << bits {
                return Err(coded("ERR_CRYPTO_INVALID_MESSAGELEN"));
            }
        }
        cipher.updated = true;
        cipher.machine.update(&data).map(Some)
    })
}

/// `cipherFinal(cipher)`: the rest.
pub fn finish(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |cipher| {
        if cipher.finished {
            return Err(Failure::Named("ERR_CRYPTO_INVALID_STATE", "Invalid state"));
        }
        cipher.finished = true;
        if cipher.info.mode == Mode::ChaChaPoly && !cipher.encrypts && !cipher.tag_set {
            return Err(Failure::Plain("Unsupported state or unable to authenticate data"));
        }
        if cipher.info.mode == Mode::Ccm && !cipher.encrypts && (!cipher.tag_set || !cipher.updated) {
            return Err(Failure::Plain("Unsupported state or unable to authenticate data"));
        }
        if cipher.info.mode == Mode::Ccm && !cipher.updated {
            return Err(TAG_NOT_SET);
        }
        cipher.machine.finish().map(Some)
    })
}

/// `cipherPadding(cipher, on)`: whether it was still possible.
pub fn set_padding(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let on: bool = convert::arg(args, 1, "padding", cx)?;
    let mut possible = false;
    with(args, cx, |cipher| {
        possible = !cipher.finished;
        cipher.machine.set_padding(on);
        Ok(None)
    })?;
    Ok(possible.into())
}

/// `cipherTag(cipher)`: the tag; undefined when there is none yet.
pub fn tag(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |cipher| {
        if !cipher.finished || !cipher.encrypts {
            return Ok(None);
        }
        Ok(cipher.machine.tag().map(<[u8]>::to_vec))
    })
}

/// `cipherSetTag(cipher, tag)`: false in a wrong state.
pub fn set_tag(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Bytes(tag) = convert::arg(args, 1, "tag", cx)?;
    let mut done = false;
    with(args, cx, |cipher| {
        if cipher.finished || cipher.encrypts || cipher.tag_set || !cipher.info.mode.authenticates() {
            return Ok(None);
        }
        let fits = match (cipher.info.mode, cipher.tag_length) {
            (Mode::Gcm, expected) => {
                gcm_tag(tag.len()) && expected.is_none_or(|expected| expected == tag.len())
            }
            (_, Some(expected)) => expected == tag.len(),
            (_, None) => tag.len() <= 16,
        };
        if !fits {
            return Err(coded_with("ERR_CRYPTO_INVALID_AUTH_TAG", tag.len().to_string()));
        }
        cipher.tag_set = true;
        cipher.machine.set_tag(tag);
        done = true;
        Ok(None)
    })?;
    Ok(done.into())
}

/// `cipherAad(cipher, data, plaintextLength)`: false in a wrong state.
pub fn set_aad(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Bytes(data) = convert::arg(args, 1, "data", cx)?;
    let length: Option<f64> = convert::arg(args, 2, "plaintextLength", cx)?;
    let mut done = false;
    with(args, cx, |cipher| {
        if cipher.finished || !cipher.info.mode.authenticates() {
            return Ok(None);
        }
        if cipher.info.mode == Mode::Ccm {
            let Some(length) = length else {
                return Err(Failure::Typed(
                    "ERR_MISSING_ARGS",
                    "options.plaintextLength required for CCM mode with AAD".into(),
                ));
            };
            let bits = 8 * (15 - cipher.iv_length);
            if bits < 31 && length >= f64::from(1_u32 << bits) {
                return Err(coded("ERR_CRYPTO_INVALID_MESSAGELEN"));
            }
        }
        done = cipher.machine.add_aad(&data);
        Ok(None)
    })?;
    Ok(done.into())
}

/// `cipherInfo(nameOrNid, keyLength, ivLength)`: `[mode, name, nid, blockSize, ivLength, keyLength]` or undefined.
pub fn info(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let name = args.first().cloned().unwrap_or_default();
    let found = match name.as_number() {
        Some(nid) => ciphers::find_nid(nid as i32),
        None => ciphers::find(&String::from_utf8_lossy(
            &convert::arg::<Bytes>(args, 0, "name", cx)?.0,
        )),
    };
    let key: Option<f64> = convert::arg(args, 1, "keyLength", cx)?;
    let iv: Option<f64> = convert::arg(args, 2, "ivLength", cx)?;
    let Some(info) = found else {
        return Ok(JsValue::undefined());
    };
    if key.is_some_and(|key| key != info.key as f64) {
        return Ok(JsValue::undefined());
    }
    let mut iv_length = info.iv;
    if let Some(iv) = iv {
        let fits = match info.mode {
            Mode::Gcm => iv >= 1.0,
            Mode::Ccm => (7.0..=13.0).contains(&iv),
            Mode::ChaChaPoly => (1.0..=12.0).contains(&iv),
            _ => iv == info.iv as f64,
        };
        if !fits {
            return Ok(JsValue::undefined());
        }
        iv_length = iv as usize;
    }
    let block = match (info.mode, info.family) {
        (Mode::Ecb | Mode::Cbc, Some(family)) => family.block_size(),
        (Mode::Wrap, _) => 8,
        _ => 1,
    };
    let text = |text: &str| JsValue::from(JsString::from(text));
    let items = [
        info.mode.name().map_or_else(JsValue::undefined, text),
        text(info.name),
        info.nid.into(),
        (block as f64).into(),
        (iv_length as f64).into(),
        (info.key as f64).into(),
    ];
    Ok(JsArray::from_iter(items, cx).into())
}

/// The names `getCiphers()` gives.
pub fn names(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let names: Vec<JsValue> = ciphers::NAMES
        .iter()
        .map(|name| JsString::from(*name).into())
        .collect();
    Ok(JsArray::from_iter(names, cx).into())
}
