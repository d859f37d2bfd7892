//! RSA with every padding.

use crypto_bigint::ConcatenatingMul;
use rsa::hazmat::{rsa_decrypt_and_check, rsa_encrypt};
use rsa::traits::PublicKeyParts;
use rsa::{Oaep, Pkcs1v15Encrypt, Pkcs1v15Sign, RsaPrivateKey, RsaPublicKey};
use subtle::ConstantTimeEq;

use crate::asn1::{NULL, octets, oid, sequence};
use crate::big;
use crate::digests::{Algorithm, with_digest};
use crate::failure::{
    BLOCK_TYPE, DATA_TOO_LARGE, DATA_TOO_SMALL, DIGEST_TOO_BIG, Failure, ILLEGAL_PADDING, OAEP_DECODING,
    OPERATION_NOT_SUPPORTED, PKCS_DECODING, UNSUPPORTED,
};
use crate::keys::Material;

/// `crypto.constants.RSA_PKCS1_PADDING`.
pub const PKCS1: u32 = 1;
/// `crypto.constants.RSA_NO_PADDING`.
pub const NONE: u32 = 3;
/// `crypto.constants.RSA_PKCS1_OAEP_PADDING`.
pub const OAEP: u32 = 4;
/// `crypto.constants.RSA_PKCS1_PSS_PADDING`.
pub const PSS: u32 = 6;

fn public(material: &Material) -> Result<RsaPublicKey, Failure> {
    match material {
        Material::Rsa { n, e, .. } if !n.is_empty() && n.last().is_some_and(|last| last & 1 == 1) => {
            Ok(RsaPublicKey::new_unchecked(big::uint(n), big::uint(e)))
        }
        _ => Err(OPERATION_NOT_SUPPORTED),
    }
}

fn private(material: &Material) -> Result<RsaPrivateKey, Failure> {
    let Material::Rsa {
        n,
        e,
        private: Some(key),
        ..
    } = material
    else {
        return Err(OPERATION_NOT_SUPPORTED);
    };
    // The library wants numbers that can be a key.
    let odd = |number: &[u8]| number.last().is_some_and(|last| last & 1 == 1) && big::bit_length(number) > 1;
    let product = big::bytes(&big::uint(&key.p).concatenating_mul(big::uint(&key.q)));
    if !odd(n) || !odd(e) || !odd(&key.p) || !odd(&key.q) || product != crate::asn1::trim(n) {
        return Err(UNSUPPORTED);
    }
    let primes = vec![big::uint(&key.p), big::uint(&key.q)];
    RsaPrivateKey::from_components_with_large_exponent(big::uint(n), big::uint(e), big::uint(&key.d), primes)
        .map_err(|_| UNSUPPORTED)
}

/// rsa-pss keys only sign.
fn not_pss(material: &Material) -> Result<(), Failure> {
    match material {
        Material::Rsa { pss: None, .. } => Ok(()),
        _ => Err(OPERATION_NOT_SUPPORTED),
    }
}

/// The length of the modulus in bytes.
fn size(material: &Material) -> usize {
    match material {
        Material::Rsa { n, .. } => n.len(),
        _ => 0,
    }
}

fn raw_public(material: &Material, data: &[u8]) -> Result<Vec<u8>, Failure> {
    let Material::Rsa { n, .. } = material else {
        return Err(OPERATION_NOT_SUPPORTED);
    };
    if !big::less(data, n) {
        return Err(DATA_TOO_LARGE);
    }
    let key = public(material)?;
    let number = widened(data, &key);
    let result = rsa_encrypt(&key, &number).map_err(|_| DATA_TOO_LARGE)?;
    Ok(big::padded(&big::bytes(&result), size(material)))
}

fn raw_private(material: &Material, data: &[u8]) -> Result<Vec<u8>, Failure> {
    let Material::Rsa { n, .. } = material else {
        return Err(OPERATION_NOT_SUPPORTED);
    };
    if !big::less(data, n) {
        return Err(DATA_TOO_LARGE);
    }
    let key = private(material)?;
    let number = widened(data, &key);
    let result = rsa_decrypt_and_check(&key, Some(&mut big::rng()), &number).map_err(|_| DATA_TOO_LARGE)?;
    Ok(big::padded(&big::bytes(&result), size(material)))
}

/// The number of some bytes with the precision of the modulus.
fn widened(data: &[u8], key: &impl PublicKeyParts) -> crypto_bigint::BoxedUint {
    let bits = key.n().bits_precision();
    crypto_bigint::BoxedUint::from_be_slice_truncated(crate::asn1::trim(data), bits)
}

/// Encrypts with the public key.
pub fn encrypt(
    material: &Material,
    padding: u32,
    hash: Algorithm,
    label: &[u8],
    data: &[u8],
) -> Result<Vec<u8>, Failure> {
    not_pss(material)?;
    let length = size(material);
    match padding {
        NONE => {
            if data.len() > length {
                return Err(DATA_TOO_LARGE);
            }
            if data.len() < length {
                return Err(DATA_TOO_SMALL);
            }
            raw_public(material, data)
        }
        PKCS1 => {
            let key = public(material)?;
            key.encrypt(&mut big::rng(), Pkcs1v15Encrypt, data)
                .map_err(|_| DATA_TOO_LARGE)
        }
        OAEP => {
            let key = public(material)?;
            let result = with_digest!(hash, D => {
                key.encrypt(&mut big::rng(), Oaep::<D>::new_with_label(label), data)
            });
            result.map_err(|_| DATA_TOO_LARGE)
        }
        _ => Err(ILLEGAL_PADDING),
    }
}

/// Decrypts with the private key.
pub fn decrypt(
    material: &Material,
    padding: u32,
    hash: Algorithm,
    label: &[u8],
    data: &[u8],
) -> Result<Vec<u8>, Failure> {
    not_pss(material)?;
    if data.len() > size(material) {
        return Err(DATA_TOO_LARGE);
    }
    match padding {
        NONE => raw_private(material, data),
        PKCS1 => {
            let key = private(material)?;
            key.decrypt_blinded(&mut big::rng(), Pkcs1v15Encrypt, data)
                .map_err(|_| PKCS_DECODING)
        }
        OAEP => {
            let key = private(material)?;
            let result = with_digest!(hash, D => {
                key.decrypt_blinded(&mut big::rng(), Oaep::<D>::new_with_label(label), data)
            });
            result.map_err(|_| OAEP_DECODING)
        }
        _ => Err(ILLEGAL_PADDING),
    }
}

/// `privateEncrypt`: the signature operation over data that is no digest.
pub fn private_encrypt(material: &Material, padding: u32, data: &[u8]) -> Result<Vec<u8>, Failure> {
    not_pss(material)?;
    match padding {
        PKCS1 => {
            let key = private(material)?;
            key.sign_with_rng(&mut big::rng(), Pkcs1v15Sign::new_unprefixed(), data)
                .map_err(|_| DATA_TOO_LARGE)
        }
        NONE if data.len() < size(material) => Err(DATA_TOO_SMALL),
        NONE => raw_private(material, data),
        _ => Err(ILLEGAL_PADDING),
    }
}

/// `publicDecrypt`: its inverse.
pub fn public_decrypt(material: &Material, padding: u32, data: &[u8]) -> Result<Vec<u8>, Failure> {
    not_pss(material)?;
    let plain = raw_public(material, data)?;
    match padding {
        NONE => Ok(plain),
        PKCS1 => {
            let body = plain.strip_prefix(&[0, 1]).ok_or(BLOCK_TYPE)?;
            let end = body.iter().position(|byte| *byte != 0xff).ok_or(BLOCK_TYPE)?;
            if end < 8 || body.get(end) != Some(&0) {
                return Err(BLOCK_TYPE);
            }
            Ok(body.get(end + 1..).unwrap_or_default().to_vec())
        }
        _ => Err(ILLEGAL_PADDING),
    }
}

/// DigestInfo without its digest.
fn prefix(hash: Algorithm) -> Option<Vec<u8>> {
    let digest = vec![0; hash.size()];
    let mut info = sequence(&[&sequence(&[&oid(hash.oid()?), NULL]), &octets(&digest)]);
    info.truncate(info.len() - digest.len());
    Some(info)
}

fn scheme(hash: Algorithm) -> Result<Pkcs1v15Sign, Failure> {
    let prefix = prefix(hash).ok_or(UNSUPPORTED)?;
    Ok(Pkcs1v15Sign {
        hash_len: Some(hash.size()),
        prefix: prefix.into(),
    })
}

/// A PKCS#1 v1.5 signature of a digest.
pub fn sign_pkcs1(material: &Material, hash: Algorithm, digest: &[u8]) -> Result<Vec<u8>, Failure> {
    let key = private(material)?;
    key.sign_with_rng(&mut big::rng(), scheme(hash)?, digest)
        .map_err(|_| DIGEST_TOO_BIG)
}

/// Whether a PKCS#1 v1.5 signature is that of a digest.
pub fn verify_pkcs1(
    material: &Material,
    hash: Algorithm,
    digest: &[u8],
    signature: &[u8],
) -> Result<bool, Failure> {
    Ok(public(material)?.verify(scheme(hash)?, digest, signature).is_ok())
}

/// MGF1.
fn mask(hash: Algorithm, seed: &[u8], length: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let mut count = 0_u32;
    while out.len() < length {
        out.extend(hash.digest(&[seed, &count.to_be_bytes()]));
        count += 1;
    }
    out.truncate(length);
    out
}

fn bits(material: &Material) -> usize {
    match material {
        Material::Rsa { n, .. } => big::bit_length(n),
        _ => 0,
    }
}

/// The longest salt a key can take with a digest.
pub fn longest_salt(material: &Material, hash: Algorithm) -> usize {
    bits(material)
        .saturating_sub(1)
        .div_ceil(8)
        .saturating_sub(hash.size() + 2)
}

/// A PSS signature of a digest.
pub fn sign_pss(
    material: &Material,
    hash: Algorithm,
    mgf: Algorithm,
    salt: usize,
    digest: &[u8],
) -> Result<Vec<u8>, Failure> {
    let em_bits = bits(material).saturating_sub(1);
    let em_length = em_bits.div_ceil(8);
    if em_length < hash.size() + salt + 2 {
        return Err(DATA_TOO_LARGE);
    }
    let salt = big::random(salt);
    let check = hash.digest(&[&[0; 8], digest, &salt]);
    let mut block = vec![0; em_length - hash.size() - salt.len() - 2];
    block.push(1);
    block.extend_from_slice(&salt);
    for (byte, mask) in block
        .iter_mut()
        .zip(mask(mgf, &check, em_length - hash.size() - 1))
    {
        *byte ^= mask;
    }
    if let Some(first) = block.first_mut() {
        *first &= 0xff >> (em_length * 8 - em_bits);
    }
    block.extend_from_slice(&check);
    block.push(0xbc);
    raw_private(material, &block)
}

/// Whether a PSS signature is that of a digest; any length of salt when `salt` is `None`.
pub fn verify_pss(
    material: &Material,
    hash: Algorithm,
    mgf: Algorithm,
    salt: Option<usize>,
    digest: &[u8],
    signature: &[u8],
) -> Result<bool, Failure> {
    if signature.len() != size(material) {
        return Ok(false);
    }
    let Ok(plain) = raw_public(material, signature) else {
        return Ok(false);
    };
    let em_bits = bits(material).saturating_sub(1);
    let em_length = em_bits.div_ceil(8);
    let Some(block) = plain.get(plain.len().saturating_sub(em_length)..) else {
        return Ok(false);
    };
    let Some((block, &[0xbc])) = block.split_at_checked(em_length.saturating_sub(1)) else {
        return Ok(false);
    };
    let Some((masked, check)) = block.split_at_checked(block.len().saturating_sub(hash.size())) else {
        return Ok(false);
    };
    if check.len() != hash.size() {
        return Ok(false);
    }
    let mut open: Vec<u8> = masked
        .iter()
        .zip(mask(mgf, check, masked.len()))
        .map(|(byte, mask)| byte ^ mask)
        .collect();
    if let Some(first) = open.first_mut() {
        *first &= 0xff >> (em_length * 8 - em_bits);
    }
    let Some(start) = open.iter().position(|byte| *byte != 0) else {
        return Ok(false);
    };
    let found = open.get(start + 1..).unwrap_or_default();
    if open.get(start) != Some(&1) || salt.is_some_and(|salt| salt != found.len()) {
        return Ok(false);
    }
    let expected = hash.digest(&[&[0; 8], digest, found]);
    Ok(bool::from(expected.ct_eq(check)))
}
