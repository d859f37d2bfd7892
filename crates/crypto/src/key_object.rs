//! Keys as JS handles: making, reading, writing, describing, comparing them.

use std::sync::Arc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsBigInt, JsData, JsObject, JsResult, JsString, JsValue, Trace, js_string};
use ouro_engine::Cx;
use ouro_engine::convert::{self, Bytes, FromJs, IntoJs};
use ouro_engine::errors::OpError;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::big;
use crate::curves::Curve;
use crate::failure::{Failure, INVALID_DIGEST, OPERATION_NOT_SUPPORTED, coded, coded_with};
use crate::keys::{self, Key, Material};
use crate::okp::Okp;
use crate::pem;

#[derive(Trace, Finalize, JsData)]
struct KeyData(#[unsafe_ignore_trace] Arc<Key>);

/// A key taken from a JS argument; jobs share it.
#[derive(Clone)]
pub struct KeyHandle(pub Arc<Key>);

impl KeyHandle {
    /// A handle of a key.
    pub fn new(key: Key) -> KeyHandle {
        KeyHandle(Arc::new(key))
    }

    /// The numbers of an asymmetric key.
    pub fn material(&self) -> Result<&Material, Failure> {
        match &*self.0 {
            Key::Public(material) | Key::Private(material) => Ok(material),
            Key::Secret(_) => Err(OPERATION_NOT_SUPPORTED),
        }
    }
}

impl FromJs for KeyHandle {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        let key = value
            .as_object()
            .and_then(|object| object.downcast_ref::<KeyData>().map(|data| data.0.clone()));
        match key {
            Some(key) => Ok(KeyHandle(key)),
            None => Err(cx.type_error(format!("native argument '{name}' must be a key"))),
        }
    }
}

impl IntoJs for KeyHandle {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsObject::from_proto_and_data(None, KeyData(self.0))
            .upcast()
            .into())
    }
}

/// The JS handle of a key.
pub fn key_value(key: Key) -> JsValue {
    JsObject::from_proto_and_data(None, KeyData(Arc::new(key)))
        .upcast()
        .into()
}

/// `keySecret(bytes)`.
pub fn secret(bytes: Bytes) -> Result<KeyHandle, Failure> {
    Ok(KeyHandle::new(Key::Secret(Zeroizing::new(bytes.0))))
}

/// `keySecretBytes(key)`.
pub fn secret_bytes(key: KeyHandle) -> Result<Bytes, Failure> {
    match &*key.0 {
        Key::Secret(bytes) => Ok(Bytes(bytes.to_vec())),
        _ => Err(OPERATION_NOT_SUPPORTED),
    }
}

/// `keyPrivate(data, format, type, passphrase)`.
pub fn private(
    data: Bytes,
    format: String,
    kind: Option<String>,
    passphrase: Option<Bytes>,
) -> Result<KeyHandle, Failure> {
    let data = Zeroizing::new(data.0);
    let passphrase = passphrase.map(|bytes| Zeroizing::new(bytes.0));
    let passphrase = passphrase.as_ref().map(|bytes| bytes.as_slice());
    let material = if format == "pem" {
        pem::private_from_pem(&data, passphrase)?
    } else {
        pem::private_from_der(&data, kind.as_deref().unwrap_or("pkcs8"), passphrase)?
    };
    Ok(KeyHandle::new(Key::Private(material)))
}

/// `keyPublic(data, format, type, passphrase)`.
pub fn public(
    data: Bytes,
    format: String,
    kind: Option<String>,
    passphrase: Option<Bytes>,
) -> Result<KeyHandle, Failure> {
    let passphrase = passphrase.map(|bytes| Zeroizing::new(bytes.0));
    let passphrase = passphrase.as_ref().map(|bytes| bytes.as_slice());
    let material = if format == "pem" {
        pem::public_from_pem(&data.0, passphrase)?
    } else {
        pem::public_from_der(&data.0, kind.as_deref().unwrap_or("spki"), passphrase)?
    };
    Ok(KeyHandle::new(Key::Public(material.public())))
}

/// `keyToPublic(key)`: the public half.
pub fn to_public(key: KeyHandle) -> Result<KeyHandle, Failure> {
    Ok(KeyHandle::new(Key::Public(key.material()?.public())))
}

/// `keyKind(key)`: `asymmetricKeyType`; for secrets the length in bytes.
pub fn kind(key: KeyHandle) -> Result<String, Failure> {
    Ok(key.material()?.kind().to_owned())
}

/// `keyEquals(a, b)`.
pub fn equals(a: KeyHandle, b: KeyHandle) -> Result<bool, Failure> {
    Ok(match (&*a.0, &*b.0) {
        (Key::Secret(a), Key::Secret(b)) => a.len() == b.len() && bool::from(a.ct_eq(b)),
        (Key::Public(a), Key::Public(b)) | (Key::Private(a), Key::Private(b)) => a == b,
        _ => false,
    })
}

/// `keyExport(key, format, type, cipher, passphrase)`: DER as bytes, PEM as text.
pub fn export(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let key: KeyHandle = convert::arg(args, 0, "key", cx)?;
    let format: String = convert::arg(args, 1, "format", cx)?;
    let kind: String = convert::arg(args, 2, "type", cx)?;
    let cipher: Option<String> = convert::arg(args, 3, "cipher", cx)?;
    let passphrase: Option<Bytes> = convert::arg(args, 4, "passphrase", cx)?;
    let passphrase = Zeroizing::new(passphrase.unwrap_or_default().0);
    match write(&key, &format, &kind, cipher.as_deref(), &passphrase) {
        Ok(Written::Text(text)) => Ok(JsString::from(text).into()),
        Ok(Written::Bytes(bytes)) => Bytes(bytes).into_js(cx),
        Err(failure) => Err(failure.into_error(cx)),
    }
}

enum Written {
    Text(String),
    Bytes(Vec<u8>),
}

fn write(
    key: &KeyHandle,
    format: &str,
    kind: &str,
    cipher: Option<&str>,
    passphrase: &[u8],
) -> Result<Written, Failure> {
    let material = key.material()?;
    let private = matches!(&*key.0, Key::Private(_));
    let missing = || OPERATION_NOT_SUPPORTED;
    let (label, der) = match (kind, private) {
        ("pkcs8", true) => {
            let der = material.pkcs8().ok_or_else(missing)?;
            match cipher {
                Some(cipher) => (
                    "ENCRYPTED PRIVATE KEY",
                    Zeroizing::new(pem::encrypt_pkcs8(&der, cipher, passphrase)?),
                ),
                None => ("PRIVATE KEY", der),
            }
        }
        ("pkcs1", true) => ("RSA PRIVATE KEY", material.pkcs1_private().ok_or_else(missing)?),
        ("sec1", true) => ("EC PRIVATE KEY", material.sec1(true).ok_or_else(missing)?),
        ("pkcs1", false) => (
            "RSA PUBLIC KEY",
            Zeroizing::new(material.pkcs1_public().ok_or_else(missing)?),
        ),
        _ => ("PUBLIC KEY", Zeroizing::new(material.spki())),
    };
    if format != "pem" {
        return Ok(Written::Bytes(der.to_vec()));
    }
    Ok(Written::Text(match cipher {
        Some(cipher) if kind != "pkcs8" => pem::encrypt_legacy(label, &der, cipher, passphrase)?,
        _ => pem::write(label, &der),
    }))
}

/// `keyDetails(key)`: `asymmetricKeyDetails`.
pub fn details(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let key: KeyHandle = convert::arg(args, 0, "key", cx)?;
    let out = cx.object();
    let Ok(material) = key.material() else {
        return Ok(out.into());
    };
    let bits = |number: &[u8]| JsValue::from(big::bit_length(number) as f64);
    match material {
        Material::Rsa { n, e, pss, .. } => {
            cx.define(&out, "modulusLength", bits(n))?;
            let exponent = e.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
            cx.define(&out, "publicExponent", JsBigInt::from(exponent))?;
            if let Some(Some(limits)) = pss {
                cx.define(&out, "hashAlgorithm", JsString::from(limits.hash.name()))?;
                cx.define(&out, "mgf1HashAlgorithm", JsString::from(limits.mgf.name()))?;
                cx.define(&out, "saltLength", limits.salt)?;
            }
        }
        Material::Dsa { p, q, .. } => {
            cx.define(&out, "modulusLength", bits(p))?;
            cx.define(&out, "divisorLength", bits(q))?;
        }
        Material::Ec { curve, .. } => cx.define(&out, "namedCurve", js_string!(curve.name()))?,
        _ => {}
    }
    Ok(out.into())
}

/// `keyJwk(key)`: `[kty, crv, name, bytes, name, bytes…]`.
pub fn jwk(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let key: KeyHandle = convert::arg(args, 0, "key", cx)?;
    match jwk_parts(&key) {
        Ok((kty, crv, parts)) => {
            let mut items = vec![JsString::from(kty).into(), JsString::from(crv).into()];
            for (name, bytes) in parts {
                items.push(JsString::from(name).into());
                items.push(Bytes(bytes).into_js(cx)?);
            }
            Ok(JsArray::from_iter(items, cx).into())
        }
        Err(failure) => Err(failure.into_error(cx)),
    }
}

type JwkParts = (&'static str, &'static str, Vec<(&'static str, Vec<u8>)>);

fn jwk_parts(key: &KeyHandle) -> Result<JwkParts, Failure> {
    let unsupported = || coded("ERR_CRYPTO_JWK_UNSUPPORTED_KEY_TYPE");
    match key.material()? {
        Material::Rsa {
            pss: None,
            n,
            e,
            private,
        } => {
            let mut parts = vec![("n", n.clone()), ("e", e.clone())];
            if let Some(k) = private {
                for (name, value) in [
                    ("d", &k.d),
                    ("p", &k.p),
                    ("q", &k.q),
                    ("dp", &k.dp),
                    ("dq", &k.dq),
                    ("qi", &k.qi),
                ] {
                    parts.push((name, value.to_vec()));
                }
            }
            Ok(("RSA", "", parts))
        }
        Material::Ec { curve, point, scalar } => {
            let crv = curve
                .jwk()
                .ok_or_else(|| coded_with("ERR_CRYPTO_JWK_UNSUPPORTED_CURVE", curve.name()))?;
            let (x, y) = point.get(1..).unwrap_or_default().split_at(curve.size());
            let mut parts = vec![("x", x.to_vec()), ("y", y.to_vec())];
            if let Some(scalar) = scalar {
                parts.push(("d", big::padded(scalar, curve.size())));
            }
            Ok(("EC", crv, parts))
        }
        Material::Okp {
            kind,
            public,
            private,
        } => {
            let mut parts = Vec::new();
            if let Some(private) = private {
                parts.push(("d", private.to_vec()));
            }
            parts.push(("x", public.clone()));
            Ok(("OKP", kind.jwk(), parts))
        }
        _ => Err(unsupported()),
    }
}

/// `keyFromJwk(kty, crv, isPrivate, components)`: RSA takes n e d p q dp dq qi, EC x y d, OKP x d.
pub fn from_jwk(kty: String, crv: String, private: bool, parts: Vec<Bytes>) -> Result<KeyHandle, Failure> {
    let invalid = || coded("ERR_CRYPTO_INVALID_JWK");
    let part = |index: usize| parts.get(index).map(|part| part.0.as_slice()).ok_or_else(invalid);
    let material = match kty.as_str() {
        "RSA" => {
            let (n, e) = (part(0)?.to_vec(), part(1)?.to_vec());
            if private {
                keys::rsa_from_primes(n, e, part(2)?, part(3)?, part(4)?)
            } else {
                let trim = |number: Vec<u8>| crate::asn1::trim(&number).to_vec();
                Some(Material::Rsa {
                    n: trim(n),
                    e: trim(e),
                    private: None,
                    pss: None,
                })
            }
        }
        "EC" => {
            let curve = Curve::find(&crv).ok_or_else(|| coded("ERR_CRYPTO_INVALID_CURVE"))?;
            let (x, y) = (part(0)?, part(1)?);
            if x.len() != curve.size() || y.len() != curve.size() {
                return Err(Failure::Typed(
                    "ERR_CRYPTO_INVALID_JWK",
                    "Invalid JWK EC key".into(),
                ));
            }
            let point = [&[4], x, y].concat();
            if private {
                Material::from_scalar(curve, part(2)?)
            } else {
                curve.point(&point).map(|point| Material::Ec {
                    curve,
                    point,
                    scalar: None,
                })
            }
        }
        _ => {
            let kind = Okp::find(&crv).ok_or_else(|| coded("ERR_CRYPTO_INVALID_CURVE"))?;
            if private {
                Material::from_okp(kind, part(1)?)
            } else {
                let public = part(0)?.to_vec();
                (public.len() == kind.size()).then_some(Material::Okp {
                    kind,
                    public,
                    private: None,
                })
            }
        }
    };
    let material = material.ok_or_else(invalid)?;
    Ok(KeyHandle::new(if private {
        Key::Private(material)
    } else {
        Key::Public(material)
    }))
}

/// `keyRaw(kind, bytes)`: an Edwards or Montgomery key, or a point of a curve.
pub fn raw_public(kind: String, bytes: Bytes) -> Result<KeyHandle, Failure> {
    let invalid = || coded("ERR_CRYPTO_INVALID_KEYLEN");
    let material = match (Okp::find(&kind), Curve::find(&kind)) {
        (Some(kind), _) if bytes.0.len() == kind.size() => Material::Okp {
            kind,
            public: bytes.0,
            private: None,
        },
        (_, Some(curve)) => Material::Ec {
            curve,
            point: curve.point(&bytes.0).ok_or_else(invalid)?,
            scalar: None,
        },
        _ => return Err(invalid()),
    };
    Ok(KeyHandle::new(Key::Public(material)))
}

/// `rsaCrypt(operation, key, padding, hash, label, data)`; operation 0 publicEncrypt,
/// 1 privateDecrypt, 2 privateEncrypt, 3 publicDecrypt.
pub fn rsa_crypt(
    operation: u32,
    key: KeyHandle,
    padding: u32,
    hash: Option<String>,
    label: Bytes,
    data: Bytes,
) -> Result<Bytes, Failure> {
    use crate::rsa_ops;
    let material = key.material()?;
    let hash = pem::digest(hash.as_deref().unwrap_or("sha1")).map_err(|_| INVALID_DIGEST)?;
    let result = match operation {
        0 => rsa_ops::encrypt(material, padding, hash, &label.0, &data.0),
        1 => rsa_ops::decrypt(material, padding, hash, &label.0, &data.0),
        2 => rsa_ops::private_encrypt(material, padding, &data.0),
        _ => rsa_ops::public_decrypt(material, padding, &data.0),
    };
    result.map(Bytes)
}
