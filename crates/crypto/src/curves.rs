//! Elliptic curves by name: points, scalars, ECDH, ECDSA over plain bytes.

use ecdsa::signature::hazmat::{PrehashSigner, PrehashVerifier};
use elliptic_curve::sec1::ToSec1Point;
use elliptic_curve::{PublicKey, SecretKey};
use zeroize::Zeroizing;

use crate::asn1::trim;
use crate::big;

/// The curves there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Curve {
    P224,
    P256,
    P384,
    P521,
    K256,
}

macro_rules! with_curve {
    ($curve:expr, $C:ident => $body:expr) => {
        match $curve {
            Curve::P224 => {
                type $C = p224::NistP224;
                $body
            }
            Curve::P256 => {
                type $C = p256::NistP256;
                $body
            }
            Curve::P384 => {
                type $C = p384::NistP384;
                $body
            }
            Curve::P521 => {
                type $C = p521::NistP521;
                $body
            }
            Curve::K256 => {
                type $C = k256::Secp256k1;
                $body
            }
        }
    };
}

/// Names `crypto.getCurves()` lists.
pub const NAMES: &[&str] = &["prime256v1", "secp224r1", "secp256k1", "secp384r1", "secp521r1"];

const ALL: [Curve; 5] = [Curve::P224, Curve::P256, Curve::P384, Curve::P521, Curve::K256];

impl Curve {
    /// The curve of a name.
    pub fn find(name: &str) -> Option<Curve> {
        Some(match name {
            "secp224r1" | "P-224" => Curve::P224,
            "prime256v1" | "P-256" | "secp256r1" => Curve::P256,
            "secp384r1" | "P-384" => Curve::P384,
            "secp521r1" | "P-521" => Curve::P521,
            "secp256k1" => Curve::K256,
            _ => return None,
        })
    }

    /// OpenSSL's name.
    pub fn name(self) -> &'static str {
        match self {
            Curve::P224 => "secp224r1",
            Curve::P256 => "prime256v1",
            Curve::P384 => "secp384r1",
            Curve::P521 => "secp521r1",
            Curve::K256 => "secp256k1",
        }
    }

    /// The `crv` of a JWK; `None` where there is none.
    pub fn jwk(self) -> Option<&'static str> {
        Some(match self {
            Curve::P256 => "P-256",
            Curve::P384 => "P-384",
            Curve::P521 => "P-521",
            Curve::K256 => "secp256k1",
            Curve::P224 => return None,
        })
    }

    /// The object identifier (DER content).
    pub fn oid(self) -> &'static [u8] {
        match self {
            Curve::P224 => &[0x2b, 0x81, 4, 0, 33],
            Curve::P256 => &[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7],
            Curve::P384 => &[0x2b, 0x81, 4, 0, 34],
            Curve::P521 => &[0x2b, 0x81, 4, 0, 35],
            Curve::K256 => &[0x2b, 0x81, 4, 0, 10],
        }
    }

    /// The curve of an object identifier.
    pub fn from_oid(oid: &[u8]) -> Option<Curve> {
        ALL.into_iter().find(|curve| curve.oid() == oid)
    }

    /// NIST's name; `None` where there is none.
    pub fn nist(self) -> Option<&'static str> {
        match self {
            Curve::P224 => Some("P-224"),
            Curve::K256 => None,
            _ => self.jwk(),
        }
    }

    /// The size of the field in bits.
    pub fn bits(self) -> u32 {
        match self {
            Curve::P224 => 224,
            Curve::P256 | Curve::K256 => 256,
            Curve::P384 => 384,
            Curve::P521 => 521,
        }
    }

    /// The length of a coordinate in bytes.
    pub fn size(self) -> usize {
        match self {
            Curve::P224 => 28,
            Curve::P256 | Curve::K256 => 32,
            Curve::P384 => 48,
            Curve::P521 => 66,
        }
    }

    /// A fresh private scalar.
    pub fn generate(self) -> Zeroizing<Vec<u8>> {
        loop {
            let mut bytes = big::random(self.size());
            if self == Curve::P521
                && let Some(first) = bytes.first_mut()
            {
                *first &= 1;
            }
            if self.public(&bytes).is_some() {
                return bytes;
            }
        }
    }

    /// The uncompressed public point of a scalar; `None` when the scalar is out of range.
    pub fn public(self, scalar: &[u8]) -> Option<Vec<u8>> {
        let scalar = self.fitted(scalar)?;
        with_curve!(self, C => {
            let key = SecretKey::<C>::from_slice(&scalar).ok()?;
            Some(key.public_key().to_sec1_point(false).as_bytes().to_vec())
        })
    }

    fn fitted(self, scalar: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        (trim(scalar).len() <= self.size()).then(|| Zeroizing::new(big::padded(scalar, self.size())))
    }

    /// A point in any form, as uncompressed bytes; `None` when it is not on the curve.
    pub fn point(self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.encoded(bytes, false)
    }

    /// A point in any form, as compressed bytes.
    pub fn compressed(self, bytes: &[u8]) -> Option<Vec<u8>> {
        self.encoded(bytes, true)
    }

    fn encoded(self, bytes: &[u8], compress: bool) -> Option<Vec<u8>> {
        let mut plain = bytes.to_vec();
        // The hybrid form is the uncompressed one with the sign in its tag.
        if let Some(tag @ (6 | 7)) = plain.first().copied() {
            if plain.last().map(|last| last & 1) != Some(tag & 1) {
                return None;
            }
            plain[0] = 4;
        }
        with_curve!(self, C => {
            let key = PublicKey::<C>::from_sec1_bytes(&plain).ok()?;
            Some(key.to_sec1_point(compress).as_bytes().to_vec())
        })
    }

    /// The shared secret of a scalar and a point.
    pub fn agree(self, scalar: &[u8], point: &[u8]) -> Option<Vec<u8>> {
        let scalar = self.fitted(scalar)?;
        let point = self.point(point)?;
        with_curve!(self, C => {
            let secret = SecretKey::<C>::from_slice(&scalar).ok()?;
            let public = PublicKey::<C>::from_sec1_bytes(&point).ok()?;
            let shared = elliptic_curve::ecdh::diffie_hellman(secret.to_nonzero_scalar(), public.as_affine());
            Some(shared.raw_secret_bytes().to_vec())
        })
    }

    /// Hashes shorter than a coordinate are numbers: zeros in front change nothing.
    fn prehash(self, hash: &[u8]) -> Vec<u8> {
        let mut out = vec![0; self.size().saturating_sub(hash.len())];
        out.extend_from_slice(hash);
        out
    }

    /// The signature of a hash: r and s, one after the other.
    pub fn sign(self, scalar: &[u8], hash: &[u8]) -> Option<Vec<u8>> {
        let scalar = self.fitted(scalar)?;
        let hash = self.prehash(hash);
        with_curve!(self, C => {
            let key = ecdsa::SigningKey::<C>::from_slice(&scalar).ok()?;
            let signature: ecdsa::Signature<C> = key.sign_prehash(&hash).ok()?;
            Some(signature.to_bytes().to_vec())
        })
    }

    /// Whether `signature` (r and s) is that of a hash.
    pub fn verify(self, point: &[u8], hash: &[u8], signature: &[u8]) -> bool {
        let hash = self.prehash(hash);
        with_curve!(self, C => {
            let Ok(key) = ecdsa::VerifyingKey::<C>::from_sec1_bytes(point) else { return false };
            let Ok(signature) = ecdsa::Signature::<C>::from_slice(signature) else { return false };
            key.verify_prehash(&hash, &signature).is_ok()
                || key.verify_prehash(&hash, &signature.normalize_s()).is_ok()
        })
    }
}
