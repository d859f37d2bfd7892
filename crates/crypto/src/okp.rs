//! The Edwards and Montgomery curves: Ed25519, Ed448, X25519, X448 over plain bytes.

use ed25519_dalek::{Signer, Verifier};
use zeroize::Zeroizing;

use crate::big;

/// The kinds of key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Okp {
    Ed25519,
    Ed448,
    X25519,
    X448,
}

const ALL: [Okp; 4] = [Okp::Ed25519, Okp::Ed448, Okp::X25519, Okp::X448];

fn array<const N: usize>(bytes: &[u8]) -> Option<[u8; N]> {
    bytes.try_into().ok()
}

impl Okp {
    /// The kind of a name, in any case.
    pub fn find(name: &str) -> Option<Okp> {
        ALL.into_iter()
            .find(|kind| kind.name().eq_ignore_ascii_case(name))
    }

    /// Node's name.
    pub fn name(self) -> &'static str {
        match self {
            Okp::Ed25519 => "ed25519",
            Okp::Ed448 => "ed448",
            Okp::X25519 => "x25519",
            Okp::X448 => "x448",
        }
    }

    /// The `crv` of a JWK.
    pub fn jwk(self) -> &'static str {
        match self {
            Okp::Ed25519 => "Ed25519",
            Okp::Ed448 => "Ed448",
            Okp::X25519 => "X25519",
            Okp::X448 => "X448",
        }
    }

    /// The object identifier (DER content).
    pub fn oid(self) -> [u8; 3] {
        let last = match self {
            Okp::X25519 => 110,
            Okp::X448 => 111,
            Okp::Ed25519 => 112,
            Okp::Ed448 => 113,
        };
        [0x2b, 0x65, last]
    }

    /// The kind of an object identifier.
    pub fn from_oid(oid: &[u8]) -> Option<Okp> {
        ALL.into_iter().find(|kind| kind.oid() == oid)
    }

    /// The length of public and private keys in bytes.
    pub fn size(self) -> usize {
        match self {
            Okp::Ed25519 | Okp::X25519 => 32,
            Okp::Ed448 => 57,
            Okp::X448 => 56,
        }
    }

    /// A fresh private key.
    pub fn generate(self) -> Zeroizing<Vec<u8>> {
        big::random(self.size())
    }

    /// The public key of a private one; `None` when its length is wrong.
    pub fn public(self, private: &[u8]) -> Option<Vec<u8>> {
        Some(match self {
            Okp::Ed25519 => ed25519_dalek::SigningKey::from_bytes(&array(private)?)
                .verifying_key()
                .to_bytes()
                .to_vec(),
            Okp::X25519 => {
                let secret = x25519_dalek::StaticSecret::from(array::<32>(private)?);
                x25519_dalek::PublicKey::from(&secret).to_bytes().to_vec()
            }
            Okp::Ed448 => ed448(private)?.verifying_key().to_bytes().to_vec(),
            Okp::X448 => {
                let mut base = [0; 56];
                base[0] = 5;
                x448::x448(array(private)?, base)?.to_vec()
            }
        })
    }

    /// The shared secret; `None` when there is none.
    pub fn agree(self, private: &[u8], public: &[u8]) -> Option<Vec<u8>> {
        let shared = match self {
            Okp::X25519 => {
                let secret = x25519_dalek::StaticSecret::from(array::<32>(private)?);
                let other = x25519_dalek::PublicKey::from(array::<32>(public)?);
                secret.diffie_hellman(&other).to_bytes().to_vec()
            }
            Okp::X448 => x448::x448(array(private)?, array(public)?)?.to_vec(),
            _ => return None,
        };
        shared.iter().any(|byte| *byte != 0).then_some(shared)
    }

    /// The signature of a message.
    pub fn sign(self, private: &[u8], message: &[u8]) -> Option<Vec<u8>> {
        match self {
            Okp::Ed25519 => {
                let key = ed25519_dalek::SigningKey::from_bytes(&array(private)?);
                Some(key.sign(message).to_bytes().to_vec())
            }
            Okp::Ed448 => Some(ed448(private)?.sign_raw(message).to_bytes().to_vec()),
            _ => None,
        }
    }

    /// Whether the signature is that of a message.
    pub fn verify(self, public: &[u8], message: &[u8], signature: &[u8]) -> Option<bool> {
        Some(match self {
            Okp::Ed25519 => {
                let Ok(key) = ed25519_dalek::VerifyingKey::from_bytes(&array(public)?) else {
                    return Some(false);
                };
                let Some(signature) = array::<64>(signature) else {
                    return Some(false);
                };
                key.verify(message, &ed25519_dalek::Signature::from_bytes(&signature))
                    .is_ok()
            }
            Okp::Ed448 => {
                let bytes: [u8; 57] = array(public)?;
                let Ok(key) = ed448_goldilocks::VerifyingKey::from_bytes(&bytes) else {
                    return Some(false);
                };
                let Ok(signature) = ed448_goldilocks::Signature::try_from(signature) else {
                    return Some(false);
                };
                key.verify_raw(&signature, message).is_ok()
            }
            _ => return None,
        })
    }
}

fn ed448(private: &[u8]) -> Option<ed448_goldilocks::SigningKey> {
    ed448_goldilocks::SigningKey::try_from(private).ok()
}
