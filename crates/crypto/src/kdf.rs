//! Key derivation: PBKDF2, scrypt, HKDF. Slow on purpose: JS runs them on the pool.

use hmac::SimpleHmac;
use ouro_engine::convert::Bytes;

use crate::digests::{self, with_digest};
use crate::failure::{Failure, MEMORY_LIMIT, coded, coded_with};

/// The most memory scrypt may take, in bytes.
const MOST_MEMORY: f64 = 17_179_869_184.0;

fn room(length: usize) -> Result<Vec<u8>, Failure> {
    let mut output = Vec::new();
    match output.try_reserve_exact(length) {
        Ok(()) => {
            output.extend(std::iter::repeat_n(0, length));
            Ok(output)
        }
        Err(_) => Err(coded("ERR_CRYPTO_INVALID_KEYLEN")),
    }
}

/// `pbkdf2(password, salt, iterations, length, digest)`.
pub fn pbkdf2(
    password: Bytes,
    salt: Bytes,
    iterations: u32,
    length: usize,
    digest: String,
) -> Result<Bytes, Failure> {
    let Some(algorithm) = digests::find(&digest) else {
        return Err(coded_with("ERR_CRYPTO_INVALID_DIGEST", digest));
    };
    let mut output = room(length)?;
    let done = with_digest!(algorithm, D => {
        pbkdf2::pbkdf2::<SimpleHmac<D>>(&password.0, &salt.0, iterations, &mut output)
    });
    match done {
        Ok(()) => Ok(Bytes(output)),
        Err(_) => Err(coded("ERR_CRYPTO_PBKDF2_ERROR")),
    }
}

/// `hkdf(digest, key, salt, info, length)`.
pub fn hkdf(digest: String, key: Bytes, salt: Bytes, info: Bytes, length: usize) -> Result<Bytes, Failure> {
    let Some(algorithm) = digests::find(&digest) else {
        return Err(coded_with("ERR_CRYPTO_INVALID_DIGEST", digest));
    };
    if length > algorithm.size() * 255 {
        return Err(coded("ERR_CRYPTO_INVALID_KEYLEN"));
    }
    let mut output = room(length)?;
    let done = with_digest!(algorithm, D => {
        hkdf::SimpleHkdf::<D>::new(Some(&salt.0), &key.0).expand(&info.0, &mut output)
    });
    match done {
        Ok(()) => Ok(Bytes(output)),
        Err(_) => Err(coded("ERR_CRYPTO_INVALID_KEYLEN")),
    }
}

/// `scryptCheck(N, r, p, maxmem)`: whether the parameters are possible.
pub fn scrypt_check(n: f64, r: f64, p: f64, max_memory: f64) -> Result<(), Failure> {
    let power_of_two = n > 1.0 && n <= 2_f64.powi(52) && (n as u64).is_power_of_two();
    if !power_of_two || r < 1.0 || p < 1.0 {
        return Err(coded("ERR_CRYPTO_INVALID_SCRYPT_PARAMS"));
    }
    let possible = p <= (2_f64.powi(30) - 1.0) / r && n < 2_f64.powf(16.0 * r);
    if !possible || 32.0 * r * (n + 2.0 + p * 4.0) > max_memory {
        return Err(MEMORY_LIMIT);
    }
    Ok(())
}

/// `scrypt(password, salt, length, N, r, p)`; the parameters were checked.
pub fn scrypt(password: Bytes, salt: Bytes, length: usize, n: f64, r: u32, p: u32) -> Result<Bytes, Failure> {
    let invalid = || coded("ERR_CRYPTO_INVALID_SCRYPT_PARAMS");
    // What the library allocates must be possible.
    if 128.0 * f64::from(r) * (n + f64::from(p)) > MOST_MEMORY {
        return Err(invalid());
    }
    let log_n = (n as u64).checked_ilog2().unwrap_or(0) as u8;
    let params = scrypt::Params::new(log_n, r, p).map_err(|_| invalid())?;
    let mut output = room(length)?;
    if length == 0 {
        return Ok(Bytes(output));
    }
    scrypt::scrypt(&password.0, &salt.0, &params, &mut output).map_err(|_| invalid())?;
    Ok(Bytes(output))
}
