//! Signatures by key: which scheme a key means, and the forms of DSA signatures.

use ouro_engine::convert::Bytes;

use crate::asn1::{Reader, integer, sequence};
use crate::big;
use crate::digests::Algorithm;
use crate::failure::{
    DIGEST_NOT_ALLOWED, Failure, ILLEGAL_PADDING, OPERATION_NOT_SUPPORTED, PSS_SALTLEN, coded,
};
use crate::key_object::KeyHandle;
use crate::keys::{Key, Material, Secret};
use crate::pem;
use crate::rsa_ops;

/// `crypto.constants.RSA_PSS_SALTLEN_DIGEST`.
const SALT_DIGEST: i32 = -1;

/// How to sign; `None` where the key decides.
struct Scheme {
    digest: Option<Algorithm>,
    padding: Option<u32>,
    salt: Option<i32>,
    ieee: bool,
}

fn scheme(
    digest: Option<String>,
    padding: Option<u32>,
    salt: Option<i32>,
    ieee: bool,
) -> Result<Scheme, Failure> {
    let digest = digest.map(|name| pem::digest(&name)).transpose()?;
    Ok(Scheme {
        digest,
        padding,
        salt,
        ieee,
    })
}

/// The padding, digest and mask digest of a RSA key.
fn rsa_scheme(material: &Material, scheme: &Scheme) -> Result<(bool, Algorithm, Algorithm), Failure> {
    let Material::Rsa { pss, .. } = material else {
        return Err(OPERATION_NOT_SUPPORTED);
    };
    let limits = pss.as_ref().and_then(Option::as_ref);
    let hash = scheme
        .digest
        .or(limits.map(|limits| limits.hash))
        .unwrap_or(Algorithm::Sha256);
    if limits.is_some_and(|limits| limits.hash != hash) {
        return Err(DIGEST_NOT_ALLOWED);
    }
    let is_pss = match (scheme.padding, pss.is_some()) {
        (None, special) => special,
        (Some(rsa_ops::PSS), _) => true,
        (Some(rsa_ops::PKCS1), false) => false,
        _ => return Err(ILLEGAL_PADDING),
    };
    Ok((is_pss, hash, limits.map_or(hash, |limits| limits.mgf)))
}

fn limit(material: &Material) -> Option<usize> {
    match material {
        Material::Rsa {
            pss: Some(Some(limits)),
            ..
        } => Some(limits.salt as usize),
        _ => None,
    }
}

/// `sign(key, digest, data, padding, saltLength, ieeeP1363)`.
pub fn sign(
    key: KeyHandle,
    digest: Option<String>,
    data: Bytes,
    padding: Option<u32>,
    salt: Option<i32>,
    ieee: bool,
) -> Result<Bytes, Failure> {
    let Key::Private(material) = &*key.0 else {
        return Err(OPERATION_NOT_SUPPORTED);
    };
    let scheme = scheme(digest, padding, salt, ieee)?;
    let hashed = |hash: Algorithm| hash.digest(&[&data.0]);
    match material {
        Material::Rsa { .. } => {
            let (is_pss, hash, mgf) = rsa_scheme(material, &scheme)?;
            if !is_pss {
                return rsa_ops::sign_pkcs1(material, hash, &hashed(hash)).map(Bytes);
            }
            let least = limit(material);
            let length = match scheme.salt {
                Some(SALT_DIGEST) => hash.size(),
                Some(length) if length >= 0 => length as usize,
                Some(_) => rsa_ops::longest_salt(material, hash),
                None => least.unwrap_or_else(|| rsa_ops::longest_salt(material, hash)),
            };
            if least.is_some_and(|least| length < least) {
                return Err(PSS_SALTLEN);
            }
            rsa_ops::sign_pss(material, hash, mgf, length, &hashed(hash)).map(Bytes)
        }
        Material::Ec {
            curve,
            scalar: Some(scalar),
            ..
        } => {
            let hash = scheme.digest.unwrap_or(Algorithm::Sha256);
            let signature = curve.sign(scalar, &hashed(hash)).ok_or(OPERATION_NOT_SUPPORTED)?;
            Ok(Bytes(if scheme.ieee {
                signature
            } else {
                to_der(&signature)
            }))
        }
        Material::Dsa {
            p, q, g, x: Some(x), ..
        } => {
            let hash = scheme.digest.unwrap_or(Algorithm::Sha256);
            let signature = dsa_sign(p, q, g, x, &hashed(hash)).ok_or(OPERATION_NOT_SUPPORTED)?;
            Ok(Bytes(if scheme.ieee {
                signature
            } else {
                to_der(&signature)
            }))
        }
        Material::Okp {
            kind,
            private: Some(private),
            ..
        } => {
            if scheme.digest.is_some() {
                return Err(coded("ERR_CRYPTO_UNSUPPORTED_OPERATION"));
            }
            kind.sign(private, &data.0)
                .map(Bytes)
                .ok_or(OPERATION_NOT_SUPPORTED)
        }
        _ => Err(OPERATION_NOT_SUPPORTED),
    }
}

/// `verify(key, digest, data, signature, padding, saltLength, ieeeP1363)`.
pub fn verify(
    key: KeyHandle,
    digest: Option<String>,
    data: Bytes,
    signature: Bytes,
    padding: Option<u32>,
    salt: Option<i32>,
    ieee: bool,
) -> Result<bool, Failure> {
    let (Key::Private(material) | Key::Public(material)) = &*key.0 else {
        return Err(OPERATION_NOT_SUPPORTED);
    };
    let scheme = scheme(digest, padding, salt, ieee)?;
    let hashed = |hash: Algorithm| hash.digest(&[&data.0]);
    let split = |size: usize| {
        if scheme.ieee {
            (signature.0.len() == 2 * size).then(|| signature.0.clone())
        } else {
            from_der(&signature.0, size)
        }
    };
    match material {
        Material::Rsa { .. } => {
            let (is_pss, hash, mgf) = rsa_scheme(material, &scheme)?;
            if !is_pss {
                return rsa_ops::verify_pkcs1(material, hash, &hashed(hash), &signature.0);
            }
            let salt = match scheme.salt {
                Some(SALT_DIGEST) => Some(hash.size()),
                Some(length) if length >= 0 => Some(length as usize),
                _ => None,
            };
            rsa_ops::verify_pss(material, hash, mgf, salt, &hashed(hash), &signature.0)
        }
        Material::Ec { curve, point, .. } => {
            let hash = scheme.digest.unwrap_or(Algorithm::Sha256);
            Ok(split(curve.size()).is_some_and(|signature| curve.verify(point, &hashed(hash), &signature)))
        }
        Material::Dsa { p, q, g, y, .. } => {
            let hash = scheme.digest.unwrap_or(Algorithm::Sha256);
            let verified =
                split(q.len()).and_then(|signature| dsa_verify(p, q, g, y, &hashed(hash), &signature));
            Ok(verified.unwrap_or(false))
        }
        Material::Okp { kind, public, .. } => {
            if scheme.digest.is_some() {
                return Err(coded("ERR_CRYPTO_UNSUPPORTED_OPERATION"));
            }
            kind.verify(public, &data.0, &signature.0)
                .ok_or(OPERATION_NOT_SUPPORTED)
        }
        Material::Dh { .. } => Err(OPERATION_NOT_SUPPORTED),
    }
}

/// r and s of equal length as DER.
fn to_der(signature: &[u8]) -> Vec<u8> {
    let (r, s) = signature.split_at(signature.len() / 2);
    sequence(&[&integer(r), &integer(s)])
}

/// r and s from DER, filled up to `size` bytes each.
fn from_der(der: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut outer = Reader(der);
    let mut numbers = outer.sequence()?;
    let (r, s) = (numbers.integer()?, numbers.integer()?);
    if !numbers.0.is_empty() || !outer.0.is_empty() || r.len() > size || s.len() > size {
        return None;
    }
    Some([big::padded(r, size), big::padded(s, size)].concat())
}

/// The leftmost bits of a digest, as many as q has.
fn dsa_number(q: &[u8], digest: &[u8]) -> Vec<u8> {
    digest
        .get(..digest.len().min(q.len()))
        .unwrap_or_default()
        .to_vec()
}

fn inverse(number: &[u8], prime: &[u8]) -> Option<Vec<u8>> {
    big::power(number, &big::subtract(prime, &[2]), prime)
}

fn dsa_sign(p: &[u8], q: &[u8], g: &[u8], x: &Secret, digest: &[u8]) -> Option<Vec<u8>> {
    loop {
        let k = big::random_below(q);
        let r = big::reduce(&big::power(g, &k, p)?, q)?;
        let sum = big::add(&dsa_number(q, digest), &big::multiply(x, &r, q)?);
        let s = big::multiply(&inverse(&k, q)?, &sum, q)?;
        if !r.is_empty() && !s.is_empty() {
            return Some([big::padded(&r, q.len()), big::padded(&s, q.len())].concat());
        }
    }
}

fn dsa_verify(p: &[u8], q: &[u8], g: &[u8], y: &[u8], digest: &[u8], signature: &[u8]) -> Option<bool> {
    let (r, s) = signature.split_at(signature.len() / 2);
    let in_range = |number: &[u8]| big::bit_length(number) > 0 && big::less(number, q);
    if !in_range(r) || !in_range(s) {
        return Some(false);
    }
    let w = inverse(s, q)?;
    let one = big::power(g, &big::multiply(&dsa_number(q, digest), &w, q)?, p)?;
    let two = big::power(y, &big::multiply(r, &w, q)?, p)?;
    let v = big::reduce(&big::multiply(&one, &two, p)?, q)?;
    Some(v == crate::asn1::trim(r))
}
