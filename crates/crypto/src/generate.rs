//! Making keys and primes. Slow: JS runs these on the pool.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::{Bytes, IntoJs};

use crate::big;
use crate::curves::Curve;
use crate::failure::{Failure, KEY_SIZE_TOO_SMALL, PUB_EXPONENT, coded, coded_with};
use crate::key_object::{KeyHandle, key_value};
use crate::keys::{self, Key, Material, PssParams};
use crate::okp::Okp;
use crate::pem;

/// The longest number made, in bits: OpenSSL's limit for RSA.
const MOST_BITS: u32 = 16384;
/// The longest secret key in bits.
const MOST_SECRET_BITS: usize = 1 << 31;

/// The two halves of a new key: `[public, private]` in JS.
pub struct Pair(Material);

impl IntoJs for Pair {
    fn into_js(self, cx: &mut Cx<'_>) -> JsResult<JsValue> {
        let public = key_value(Key::Public(self.0.public()));
        let private = key_value(Key::Private(self.0));
        Ok(JsArray::from_iter([public, private], cx).into())
    }
}

/// `generateRsa(bits, exponent, pss, hash, mgfHash, saltLength)`.
pub fn rsa(
    bits: u32,
    exponent: u32,
    pss: bool,
    hash: Option<String>,
    mgf: Option<String>,
    salt: Option<i32>,
) -> Result<Pair, Failure> {
    if bits > MOST_BITS {
        return Err(Failure::Plain("Key generation job failed"));
    }
    if bits < 512 {
        return Err(KEY_SIZE_TOO_SMALL);
    }
    if exponent < 3 || exponent.is_multiple_of(2) {
        return Err(PUB_EXPONENT);
    }
    let e = exponent.to_be_bytes();
    let key = rsa::RsaPrivateKey::new_with_exp_unchecked(&mut big::rng(), bits as usize, big::uint(&e))
        .map_err(|_| Failure::Plain("Key generation job failed"))?;
    let numbers = {
        use rsa::traits::{PrivateKeyParts, PublicKeyParts};
        let primes = key.primes();
        match (primes.first(), primes.get(1)) {
            (Some(p), Some(q)) => Some((
                big::bytes(key.n()),
                zeroize::Zeroizing::new(big::bytes(key.d())),
                zeroize::Zeroizing::new(big::bytes(p)),
                zeroize::Zeroizing::new(big::bytes(q)),
            )),
            _ => None,
        }
    };
    let made = numbers.and_then(|(n, d, p, q)| keys::rsa_from_primes(n, e.to_vec(), &d, &p, &q));
    let mut material = made.ok_or(Failure::Plain("Key generation job failed"))?;
    if let (Material::Rsa { pss: kind, .. }, true) = (&mut material, pss) {
        let hash = hash.map(|name| pem::digest(&name)).transpose()?;
        let mgf = mgf.map(|name| pem::digest(&name)).transpose()?;
        let limited = hash.is_some() || mgf.is_some() || salt.is_some();
        *kind = Some(limited.then(|| {
            let hash = hash.unwrap_or(crate::digests::Algorithm::Sha1);
            let salt = salt.map_or(hash.size() as u32, |salt| salt.unsigned_abs());
            PssParams {
                hash,
                mgf: mgf.unwrap_or(hash),
                salt,
            }
        }));
    }
    Ok(Pair(material))
}

/// `generateDsa(modulusLength, divisorLength)`.
pub fn dsa(modulus: u32, divisor: Option<u32>) -> Result<Pair, Failure> {
    let failed = || Failure::Plain("Key generation job failed");
    let divisor = divisor.unwrap_or(if modulus < 2048 { 160 } else { 256 });
    if !(512..=MOST_BITS).contains(&modulus) || !(160..=256).contains(&divisor) {
        return Err(failed());
    }
    let q: crypto_bigint::BoxedUint =
        crypto_primes::random_prime(&mut big::rng(), crypto_primes::Flavor::Any, divisor);
    let q = big::bytes(&q);
    let double = big::add(&q, &q);
    let p = loop {
        // A random number of the right length, moved down to one more than a multiple of 2q.
        let mut candidate = big::random((modulus as usize).div_ceil(8));
        let top = (modulus + 7) % 8;
        if let Some(first) = candidate.first_mut() {
            *first = *first & (0xff >> (7 - top)) | 1 << top;
        }
        let rest = big::reduce(&candidate, &double).ok_or_else(failed)?;
        let number = big::add(&big::subtract(&candidate, &rest), &[1]);
        let fits = big::bit_length(&number) == modulus as usize;
        if fits && !big::has_small_factor(&number) && big::is_prime(&number) {
            break number;
        }
    };
    let exponent = big::divide(&big::subtract(&p, &[1]), &q).ok_or_else(failed)?;
    let mut h = 2_u8;
    let g = loop {
        let g = big::power(&[h], &exponent, &p).ok_or_else(failed)?;
        if g != [1] {
            break g;
        }
        h = h.checked_add(1).ok_or_else(failed)?;
    };
    let x = big::random_below(&q);
    let y = big::power(&g, &x, &p).ok_or_else(failed)?;
    Ok(Pair(Material::Dsa {
        p,
        q,
        g,
        y,
        x: Some(x),
    }))
}

/// `generateEc(curve)`.
pub fn ec(curve: String) -> Result<Pair, Failure> {
    let curve = Curve::find(&curve).ok_or_else(|| coded("ERR_CRYPTO_INVALID_CURVE"))?;
    let scalar = curve.generate();
    Material::from_scalar(curve, &scalar)
        .map(Pair)
        .ok_or(Failure::Plain("Key generation job failed"))
}

/// `generateOkp(kind)`.
pub fn okp(kind: String) -> Result<Pair, Failure> {
    let failed = Failure::Plain("Key generation job failed");
    let Some(kind) = Okp::find(&kind) else {
        return Err(failed);
    };
    Material::from_okp(kind, &kind.generate()).map(Pair).ok_or(failed)
}

/// `generateDh(prime, primeLength, generator)`.
pub fn dh(prime: Option<Bytes>, length: u32, generator: Bytes) -> Result<Pair, Failure> {
    let p = match prime {
        Some(Bytes(prime)) => crate::asn1::trim(&prime).to_vec(),
        None => safe_prime(length)?,
    };
    let g = crate::asn1::trim(&generator.0).to_vec();
    let failed = || Failure::Plain("Key generation job failed");
    let x = big::random_below(&big::subtract(&p, &[1]));
    let y = big::power(&g, &x, &p).ok_or_else(failed)?;
    Ok(Pair(Material::Dh { p, g, y, x: Some(x) }))
}

fn safe_prime(bits: u32) -> Result<Vec<u8>, Failure> {
    if !(16..=MOST_BITS).contains(&bits) {
        return Err(Failure::Plain("Key generation job failed"));
    }
    let number: crypto_bigint::BoxedUint =
        crypto_primes::random_prime(&mut big::rng(), crypto_primes::Flavor::Safe, bits);
    Ok(big::bytes(&number))
}

/// `generateSecret(bits)`: a secret key.
pub fn secret(bits: usize) -> Result<KeyHandle, Failure> {
    if bits > MOST_SECRET_BITS {
        return Err(coded("ERR_CRYPTO_INVALID_KEYLEN"));
    }
    Ok(KeyHandle::new(Key::Secret(big::random(bits / 8))))
}

/// `generatePrime(bits, safe, add, rem)`.
pub fn prime(bits: u32, safe: bool, add: Option<Bytes>, rem: Option<Bytes>) -> Result<Bytes, Failure> {
    if bits > MOST_BITS {
        return Err(Failure::Plain("Prime generation failed"));
    }
    let out = |number: &[u8]| Ok(Bytes(big::padded(number, (bits as usize).div_ceil(8))));
    if add.is_none() && bits >= 16 {
        let flavor = if safe {
            crypto_primes::Flavor::Safe
        } else {
            crypto_primes::Flavor::Any
        };
        let number: crypto_bigint::BoxedUint = crypto_primes::random_prime(&mut big::rng(), flavor, bits);
        return out(&big::bytes(&number));
    }
    let add = add.map(|add| crate::asn1::trim(&add.0).to_vec());
    if let Some(add) = &add
        && big::bit_length(add) > bits as usize
    {
        return Err(coded_with("ERR_OUT_OF_RANGE", "invalid options.add"));
    }
    let rem = match (rem, safe) {
        (Some(rem), _) => crate::asn1::trim(&rem.0).to_vec(),
        (None, true) => vec![3],
        (None, false) => vec![1],
    };
    let length = (bits as usize).div_ceil(8);
    // Enough for any sensible request; impossible ones end here.
    for _ in 0..1_000_000 {
        let mut candidate = big::random(length);
        let top = (bits as usize + 7) % 8;
        if let Some(first) = candidate.first_mut() {
            *first &= 0xff >> (7 - top);
            *first |= 1 << top;
        }
        if let Some(last) = candidate.last_mut().filter(|_| bits > 1) {
            *last |= 1;
        }
        let mut number = candidate.to_vec();
        if let Some(add) = &add {
            let over = big::reduce(&number, add).unwrap_or_default();
            number = big::add(&big::subtract(&number, &over), &rem);
        }
        if big::bit_length(&number) > bits as usize || !big::is_prime(&number) {
            continue;
        }
        if safe && !half_is_prime(&number) {
            continue;
        }
        return out(&number);
    }
    Err(Failure::Plain("Prime generation failed"))
}

fn half_is_prime(number: &[u8]) -> bool {
    let mut carry = 0;
    let half: Vec<u8> = number
        .iter()
        .map(|byte| {
            let out = byte >> 1 | carry;
            carry = byte << 7;
            out
        })
        .collect();
    big::is_prime(&half)
}

/// `checkPrime(candidate)`.
pub fn check_prime(candidate: Bytes) -> Result<bool, Failure> {
    Ok(big::is_prime(&candidate.0))
}
