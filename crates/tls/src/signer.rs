//! Signatures of handshakes: made with our key, checked with the peer's.

use std::fmt;
use std::sync::Arc;

use ouro_crypto::curves::Curve;
use ouro_crypto::key_object::KeyHandle;
use ouro_crypto::keys::{Key, Material};
use ouro_crypto::okp::Okp;
use ouro_crypto::sign;
use ouro_crypto::x509::Certificate;
use ouro_engine::convert::Bytes;
use rustls::sign::{Signer, SigningKey};
use rustls::{Error, SignatureAlgorithm, SignatureScheme};

/// A scheme: rustls' value, OpenSSL's name, digest, padding for RSA.
pub struct Scheme {
    /// rustls' value.
    pub scheme: SignatureScheme,
    /// OpenSSL's name.
    pub name: &'static str,
    digest: Option<&'static str>,
    padding: Option<u32>,
}

const PKCS1: Option<u32> = Some(1);
const PSS: Option<u32> = Some(6);

const fn scheme(
    scheme: SignatureScheme,
    name: &'static str,
    digest: Option<&'static str>,
    padding: Option<u32>,
) -> Scheme {
    Scheme {
        scheme,
        name,
        digest,
        padding,
    }
}

/// All schemes in the order of preference.
pub static SCHEMES: &[Scheme] = &[
    scheme(
        SignatureScheme::ECDSA_NISTP256_SHA256,
        "ECDSA+SHA256",
        Some("sha256"),
        None,
    ),
    scheme(
        SignatureScheme::ECDSA_NISTP384_SHA384,
        "ECDSA+SHA384",
        Some("sha384"),
        None,
    ),
    scheme(
        SignatureScheme::ECDSA_NISTP521_SHA512,
        "ECDSA+SHA512",
        Some("sha512"),
        None,
    ),
    scheme(SignatureScheme::ED25519, "Ed25519", None, None),
    scheme(SignatureScheme::ED448, "Ed448", None, None),
    scheme(
        SignatureScheme::RSA_PSS_SHA256,
        "RSA-PSS+SHA256",
        Some("sha256"),
        PSS,
    ),
    scheme(
        SignatureScheme::RSA_PSS_SHA384,
        "RSA-PSS+SHA384",
        Some("sha384"),
        PSS,
    ),
    scheme(
        SignatureScheme::RSA_PSS_SHA512,
        "RSA-PSS+SHA512",
        Some("sha512"),
        PSS,
    ),
    scheme(
        SignatureScheme::RSA_PKCS1_SHA256,
        "RSA+SHA256",
        Some("sha256"),
        PKCS1,
    ),
    scheme(
        SignatureScheme::RSA_PKCS1_SHA384,
        "RSA+SHA384",
        Some("sha384"),
        PKCS1,
    ),
    scheme(
        SignatureScheme::RSA_PKCS1_SHA512,
        "RSA+SHA512",
        Some("sha512"),
        PKCS1,
    ),
];

/// The schemes of a key.
fn schemes_of(material: &Material) -> Vec<&'static Scheme> {
    let fits = |scheme: &&Scheme| match material {
        Material::Rsa { pss, .. } => scheme.padding == PSS || (scheme.padding == PKCS1 && pss.is_none()),
        Material::Ec { curve, .. } => matches!(
            (curve, scheme.scheme),
            (Curve::P256, SignatureScheme::ECDSA_NISTP256_SHA256)
                | (Curve::P384, SignatureScheme::ECDSA_NISTP384_SHA384)
                | (Curve::P521, SignatureScheme::ECDSA_NISTP521_SHA512)
        ),
        Material::Okp {
            kind: Okp::Ed25519, ..
        } => scheme.scheme == SignatureScheme::ED25519,
        Material::Okp { kind: Okp::Ed448, .. } => scheme.scheme == SignatureScheme::ED448,
        _ => false,
    };
    SCHEMES.iter().filter(fits).collect()
}

/// A private key that signs handshakes.
pub struct HandshakeKey {
    key: KeyHandle,
    schemes: Vec<&'static Scheme>,
    algorithm: SignatureAlgorithm,
}

impl HandshakeKey {
    /// The key, if handshakes can be signed with it; `allowed` narrows the schemes.
    pub fn new(material: Material, allowed: Option<&[String]>) -> Option<Arc<HandshakeKey>> {
        let mut schemes = schemes_of(&material);
        if let Some(allowed) = allowed {
            schemes.retain(|scheme| allowed.iter().any(|name| name.eq_ignore_ascii_case(scheme.name)));
        }
        let algorithm = match &material {
            Material::Rsa { .. } => SignatureAlgorithm::RSA,
            Material::Ec { .. } => SignatureAlgorithm::ECDSA,
            Material::Okp {
                kind: Okp::Ed25519, ..
            } => SignatureAlgorithm::ED25519,
            Material::Okp { kind: Okp::Ed448, .. } => SignatureAlgorithm::ED448,
            _ => return None,
        };
        let key = KeyHandle::new(Key::Private(material));
        Some(Arc::new(HandshakeKey {
            key,
            schemes,
            algorithm,
        }))
    }
}

impl fmt::Debug for HandshakeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandshakeKey")
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

impl SigningKey for HandshakeKey {
    fn choose_scheme(&self, offered: &[SignatureScheme]) -> Option<Box<dyn Signer>> {
        let scheme = self
            .schemes
            .iter()
            .find(|scheme| offered.contains(&scheme.scheme))?;
        Some(Box::new(HandshakeSigner {
            key: self.key.clone(),
            scheme,
        }))
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        self.algorithm
    }
}

struct HandshakeSigner {
    key: KeyHandle,
    scheme: &'static Scheme,
}

impl fmt::Debug for HandshakeSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandshakeSigner")
            .field("scheme", &self.scheme.name)
            .finish_non_exhaustive()
    }
}

impl Signer for HandshakeSigner {
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let Scheme { digest, padding, .. } = self.scheme;
        // A PSS salt is as long as the digest (RFC 8446 §4.2.3).
        let salt = (*padding == PSS).then_some(-1);
        let digest = digest.map(str::to_owned);
        sign::sign(
            self.key.clone(),
            digest,
            Bytes(message.to_vec()),
            *padding,
            salt,
            false,
        )
        .map(|signature| signature.0)
        .map_err(|_| Error::General("the private key does not sign".into()))
    }

    fn scheme(&self) -> SignatureScheme {
        self.scheme.scheme
    }
}

/// Whether the owner of a certificate signed a message; `strict` ties schemes to curves, as TLS 1.3 does.
pub fn verify(
    certificate: &[u8],
    scheme: SignatureScheme,
    message: &[u8],
    signature: &[u8],
    strict: bool,
) -> bool {
    let Some(material) = Certificate::from_der(certificate).and_then(|certificate| certificate.public_key())
    else {
        return false;
    };
    let Some(known) = SCHEMES.iter().find(|known| known.scheme == scheme) else {
        return false;
    };
    let fits = match &material {
        Material::Ec { .. } if !strict => known.digest.is_some() && known.padding.is_none(),
        Material::Rsa { .. } if strict && known.padding == PKCS1 => false,
        other => schemes_of(other).iter().any(|one| one.scheme == scheme),
    };
    if !fits {
        return false;
    }
    let salt = (known.padding == PSS).then_some(-1);
    let key = KeyHandle::new(Key::Public(material));
    let (message, signature) = (Bytes(message.to_vec()), Bytes(signature.to_vec()));
    sign::verify(
        key,
        known.digest.map(str::to_owned),
        message,
        signature,
        known.padding,
        salt,
        false,
    )
    .unwrap_or(false)
}
