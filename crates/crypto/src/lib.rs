//! ouro-crypto: message digests and random bytes.
//!
//! Owns: the digest algorithms by Node's names and the system's random source.
//! Must not know: streams, keys, certificates. Ciphers, HMAC, key derivation and
//! key objects are not here yet; `stdlib/crypto.js` says so when they are called.

#![forbid(unsafe_code)]

pub mod hash;
pub mod random;

ouro_engine::binding! {
    pub mod "crypto":
    op "randomBytes"(size: usize) = random::bytes;
    fun "create"(1) = hash::create;
    fun "update"(2) = hash::update;
    fun "digest"(1) = hash::digest;
    fun "copy"(1) = hash::copy;
    value "hashes" = hash::names;
}
