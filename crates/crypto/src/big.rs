//! Arithmetic on big-endian numbers of any size.

use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, ConcatenatingMul, NonZero, Odd};
use rand_core::{Rng, UnwrapErr};
use zeroize::Zeroizing;

use crate::asn1::trim;

/// The system's random source.
pub type SystemRng = UnwrapErr<getrandom::SysRng>;

/// The system's random source.
pub fn rng() -> SystemRng {
    UnwrapErr(getrandom::SysRng)
}

/// `length` random bytes.
pub fn random(length: usize) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(vec![0; length]);
    rng().fill_bytes(&mut bytes);
    bytes
}

/// The number of some big-endian bytes, at least one limb long.
pub fn uint(bytes: &[u8]) -> BoxedUint {
    let bytes = trim(bytes);
    let bits = (bytes.len().max(1) * 8).next_multiple_of(64);
    BoxedUint::from_be_slice_truncated(bytes, bits as u32)
}

fn uint_of(bytes: &[u8], bits: u32) -> BoxedUint {
    BoxedUint::from_be_slice_truncated(trim(bytes), bits)
}

/// The big-endian bytes of a number without leading zeros.
pub fn bytes(number: &BoxedUint) -> Vec<u8> {
    trim(&number.to_be_bytes()).to_vec()
}

/// Bytes filled up with zeros in front to `length`.
pub fn padded(bytes: &[u8], length: usize) -> Vec<u8> {
    let bytes = trim(bytes);
    let mut out = vec![0; length.saturating_sub(bytes.len())];
    out.extend_from_slice(bytes);
    out
}

/// `base ^ exponent mod modulus`; `None` when the modulus is even or zero.
pub fn power(base: &[u8], exponent: &[u8], modulus: &[u8]) -> Option<Vec<u8>> {
    if bit_length(modulus) < 2 {
        return None;
    }
    let number = uint(modulus);
    let precision = number.bits_precision();
    let odd = Odd::new(number).into_option()?;
    let reduced = reduce(base, modulus)?;
    let params = BoxedMontyParams::new(odd);
    let form = BoxedMontyForm::new(uint_of(&reduced, precision), &params);
    Some(bytes(&form.pow(&uint(exponent)).retrieve()))
}

/// `number mod modulus`.
pub fn reduce(number: &[u8], modulus: &[u8]) -> Option<Vec<u8>> {
    let bits = uint(number).bits_precision().max(uint(modulus).bits_precision());
    let modulus = NonZero::new(uint_of(modulus, bits)).into_option()?;
    Some(bytes(&uint_of(number, bits).rem_vartime(&modulus)))
}

/// `a * b mod modulus`.
pub fn multiply(a: &[u8], b: &[u8], modulus: &[u8]) -> Option<Vec<u8>> {
    let product = uint(a).concatenating_mul(uint(b));
    reduce(&bytes(&product), modulus)
}

/// `a + b`.
pub fn add(a: &[u8], b: &[u8]) -> Vec<u8> {
    let bits = uint(a).bits_precision().max(uint(b).bits_precision()) + 64;
    bytes(&uint_of(a, bits).wrapping_add(uint_of(b, bits)))
}

/// `a - b` for `a >= b`.
pub fn subtract(a: &[u8], b: &[u8]) -> Vec<u8> {
    let bits = uint(a).bits_precision().max(uint(b).bits_precision());
    bytes(&uint_of(a, bits).wrapping_sub(uint_of(b, bits)))
}

/// `a / b`, rounded down.
pub fn divide(a: &[u8], b: &[u8]) -> Option<Vec<u8>> {
    let bits = uint(a).bits_precision().max(uint(b).bits_precision());
    let divisor = NonZero::new(uint_of(b, bits)).into_option()?;
    Some(bytes(&uint_of(a, bits).wrapping_div_vartime(&divisor)))
}

/// Whether a small prime divides the number: a cheap test before the real one.
pub fn has_small_factor(number: &[u8]) -> bool {
    const SMALL: [u32; 24] = [
        3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
    ];
    SMALL.iter().any(|prime| {
        let rest = number
            .iter()
            .fold(0, |rest, byte| (rest << 8 | u32::from(*byte)) % prime);
        rest == 0 && bit_length(number) > 7
    })
}

/// Whether `a < b`.
pub fn less(a: &[u8], b: &[u8]) -> bool {
    let (a, b) = (trim(a), trim(b));
    a.len() < b.len() || (a.len() == b.len() && a < b)
}

/// The number of significant bits.
pub fn bit_length(number: &[u8]) -> usize {
    let number = trim(number);
    number
        .first()
        .map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

/// Whether the number is (very probably) prime.
pub fn is_prime(number: &[u8]) -> bool {
    crypto_primes::is_prime(crypto_primes::Flavor::Any, &uint(number))
}

/// A random number in `1..limit`; 1 when there is no other.
pub fn random_below(limit: &[u8]) -> Zeroizing<Vec<u8>> {
    let bits = bit_length(limit);
    if bits < 2 {
        return Zeroizing::new(vec![1]);
    }
    loop {
        let mut candidate = random(bits.div_ceil(8));
        if !bits.is_multiple_of(8)
            && let Some(first) = candidate.first_mut()
        {
            *first &= (1 << (bits % 8)) - 1;
        }
        if less(&candidate, limit) && !trim(&candidate).is_empty() {
            return candidate;
        }
    }
}
