//! Key agreement: Diffie-Hellman over numbers, curves, and between key objects.

use boa_engine::object::builtins::JsArray;
use boa_engine::{JsResult, JsString, JsValue};
use ouro_engine::Cx;
use ouro_engine::convert::Bytes;
use ouro_engine::convert::IntoJs;

use crate::asn1::trim;
use crate::big;
use crate::curves::{self, Curve};
use crate::failure::{
    DERIVATION_FAILED, DIFFERENT_PARAMETERS, Failure, MISMATCHING_PARAMETERS, OPERATION_NOT_SUPPORTED, coded,
};
use crate::key_object::KeyHandle;
use crate::keys::{Key, Material};

/// `dhPower(base, exponent, prime)`: undefined when the prime is none.
pub fn power(base: Bytes, exponent: Bytes, prime: Bytes) -> Result<Option<Bytes>, Failure> {
    Ok(big::power(&base.0, &exponent.0, &prime.0).map(Bytes))
}

/// `dhPrivate(prime)`: a random exponent.
pub fn private(prime: Bytes) -> Result<Option<Bytes>, Failure> {
    if big::bit_length(&prime.0) < 2 {
        return Ok(None);
    }
    let limit = big::subtract(&prime.0, &[1]);
    Ok(Some(Bytes(big::random_below(&limit).to_vec())))
}

/// `dhCheck(prime, generator)`: OpenSSL's flags for what is wrong.
pub fn check(prime: Bytes, generator: Bytes) -> Result<u32, Failure> {
    const NOT_PRIME: u32 = 1;
    const NOT_SAFE: u32 = 2;
    const NOT_SUITABLE: u32 = 8;
    const MODULUS_TOO_SMALL: u32 = 128;
    let mut flags = 0;
    let p = trim(&prime.0);
    let g = trim(&generator.0);
    if p.is_empty() || big::less(&big::subtract(p, &[1]), g) || big::less(g, &[2]) {
        flags |= NOT_SUITABLE;
    }
    if p.is_empty() || !big::is_prime(p) {
        flags |= NOT_PRIME;
    } else {
        let less_one = big::subtract(p, &[1]);
        let mut carry = 0;
        let half: Vec<u8> = less_one
            .iter()
            .map(|byte| {
                let out = byte >> 1 | carry;
                carry = byte << 7;
                out
            })
            .collect();
        if !big::is_prime(&half) {
            flags |= NOT_SAFE;
        }
    }
    if big::bit_length(p) < 512 {
        flags |= MODULUS_TOO_SMALL;
    }
    Ok(flags)
}

/// Whether a public value of Diffie-Hellman is too small (-1), too large (1) or possible (0).
pub fn check_public(prime: Bytes, public: Bytes) -> Result<i32, Failure> {
    if big::bit_length(&public.0) <= 1 {
        return Ok(-1);
    }
    Ok(i32::from(!big::less(&public.0, &big::subtract(&prime.0, &[1]))))
}

fn curve(name: &str) -> Result<Curve, Failure> {
    Curve::find(name).ok_or_else(|| coded("ERR_CRYPTO_INVALID_CURVE"))
}

/// `ecPrivate(curve)`: a random scalar.
pub fn ec_private(name: String) -> Result<Bytes, Failure> {
    Ok(Bytes(curve(&name)?.generate().to_vec()))
}

/// `ecPublic(curve, scalar)`: the uncompressed point; undefined for an impossible scalar.
pub fn ec_public(name: String, scalar: Bytes) -> Result<Option<Bytes>, Failure> {
    Ok(curve(&name)?.public(&scalar.0).map(Bytes))
}

/// `ecShared(curve, scalar, point)`: undefined for a point that is not on the curve.
pub fn ec_shared(name: String, scalar: Bytes, point: Bytes) -> Result<Option<Bytes>, Failure> {
    Ok(curve(&name)?.agree(&scalar.0, &point.0).map(Bytes))
}

/// `ecConvert(curve, point, form)`; forms are the constants `POINT_CONVERSION_*`.
pub fn ec_convert(name: String, point: Bytes, form: u32) -> Result<Option<Bytes>, Failure> {
    let curve = curve(&name)?;
    Ok(match form {
        2 => curve.compressed(&point.0).map(Bytes),
        6 => curve.point(&point.0).map(|mut point| {
            let odd = point.last().copied().unwrap_or(0) & 1;
            if let Some(tag) = point.first_mut() {
                *tag = 6 | odd;
            }
            Bytes(point)
        }),
        _ => curve.point(&point.0).map(Bytes),
    })
}

/// `agree(privateKey, publicKey)`: `crypto.diffieHellman()`.
pub fn agree(private: KeyHandle, public: KeyHandle) -> Result<Bytes, Failure> {
    let (Key::Private(own), Ok(other)) = (&*private.0, public.material()) else {
        return Err(OPERATION_NOT_SUPPORTED);
    };
    let shared = match (own, other) {
        (
            Material::Ec {
                curve,
                scalar: Some(scalar),
                ..
            },
            Material::Ec {
                curve: same, point, ..
            },
        ) => {
            if curve != same {
                return Err(MISMATCHING_PARAMETERS);
            }
            curve.agree(scalar, point)
        }
        (
            Material::Okp {
                kind,
                private: Some(own),
                ..
            },
            Material::Okp {
                kind: same, public, ..
            },
        ) if kind == same => kind.agree(own, public),
        (
            Material::Dh { p, g, x: Some(x), .. },
            Material::Dh {
                p: same,
                g: generator,
                y,
                ..
            },
        ) => {
            if p != same || g != generator {
                return Err(MISMATCHING_PARAMETERS);
            }
            big::power(y, x, p).map(|shared| big::padded(&shared, p.len()))
        }
        _ => return Err(DIFFERENT_PARAMETERS),
    };
    shared.map(Bytes).ok_or(DERIVATION_FAILED)
}

/// The names `getCurves()` gives.
pub fn curve_names(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let names: Vec<JsValue> = curves::NAMES
        .iter()
        .map(|name| JsString::from(*name).into())
        .collect();
    JsArray::from_iter(names, cx).into_js(cx)
}
