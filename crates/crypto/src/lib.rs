//! ouro-crypto: digests, MACs, ciphers, key derivation, keys, signatures, key
//! agreement, primes, random bytes.
//!
//! Owns: the algorithms by Node's names, the formats of keys, errors in OpenSSL's
//! form. Must not know: streams, option checks, encodings of results: those are
//! `stdlib/crypto.js` and `stdlib/internal/crypto/`.

#![forbid(unsafe_code)]

mod agree;
pub mod asn1;
pub mod big;
mod blocks;
mod cipher_object;
mod ciphers;
pub mod curves;
pub mod digests;
pub mod failure;
mod generate;
pub mod hash;
mod kdf;
pub mod key_object;
pub mod keys;
mod modes;
pub mod okp;
pub mod pem;
pub mod random;
mod rsa_ops;
pub mod sign;
pub mod x509;

use key_object::KeyHandle;
use ouro_engine::convert::Bytes;
use x509::CertificateHandle;

ouro_engine::binding! {
    pub mod "crypto":
    op "randomBytes"(size: usize, seed: ouro_engine::deterministic::Seed) = random::bytes;
    fun "create"(2) = hash::create;
    fun "createMac"(2) = hash::create_mac;
    fun "update"(2) = hash::update;
    fun "digest"(1) = hash::digest;
    fun "copy"(1) = hash::copy;
    op "hash"(name: String, data: Bytes, length: Option<u32>) = hash::once;
    value "hashes" = hash::names;
    op "pbkdf2"(password: Bytes, salt: Bytes, iterations: u32, length: usize, digest: String) = kdf::pbkdf2;
    op "hkdf"(digest: String, key: Bytes, salt: Bytes, info: Bytes, length: usize) = kdf::hkdf;
    op "scryptCheck"(n: f64, r: f64, p: f64, max: f64) = kdf::scrypt_check;
    op "scrypt"(password: Bytes, salt: Bytes, length: usize, n: f64, r: u32, p: u32) = kdf::scrypt;
    fun "cipherOpen"(5) = cipher_object::create;
    fun "cipherUpdate"(2) = cipher_object::update;
    fun "cipherFinal"(1) = cipher_object::finish;
    fun "cipherPadding"(2) = cipher_object::set_padding;
    fun "cipherTag"(1) = cipher_object::tag;
    fun "cipherSetTag"(2) = cipher_object::set_tag;
    fun "cipherAad"(3) = cipher_object::set_aad;
    fun "cipherInfo"(3) = cipher_object::info;
    value "ciphers" = cipher_object::names;
    op "keySecret"(bytes: Bytes) = key_object::secret;
    op "keySecretBytes"(key: KeyHandle) = key_object::secret_bytes;
    op "keyPrivate"(data: Bytes, format: String, kind: Option<String>, passphrase: Option<Bytes>) = key_object::private;
    op "keyPublic"(data: Bytes, format: String, kind: Option<String>, passphrase: Option<Bytes>) = key_object::public;
    op "keyToPublic"(key: KeyHandle) = key_object::to_public;
    op "keyKind"(key: KeyHandle) = key_object::kind;
    op "keyEquals"(a: KeyHandle, b: KeyHandle) = key_object::equals;
    op "keyFromJwk"(kty: String, crv: String, private: bool, parts: Vec<Bytes>) = key_object::from_jwk;
    op "keyRaw"(kind: String, bytes: Bytes) = key_object::raw_public;
    fun "keyExport"(5) = key_object::export;
    fun "keyDetails"(1) = key_object::details;
    fun "keyJwk"(1) = key_object::jwk;
    op "rsaCrypt"(operation: u32, key: KeyHandle, padding: u32, hash: Option<String>, label: Bytes, data: Bytes) = key_object::rsa_crypt;
    op "sign"(key: KeyHandle, digest: Option<String>, data: Bytes, padding: Option<u32>, salt: Option<i32>, ieee: bool) = sign::sign;
    op "verify"(key: KeyHandle, digest: Option<String>, data: Bytes, signature: Bytes, padding: Option<u32>, salt: Option<i32>, ieee: bool) = sign::verify;
    op "generateRsa"(bits: u32, exponent: u32, pss: bool, hash: Option<String>, mgf: Option<String>, salt: Option<i32>) = generate::rsa;
    op "generateDsa"(modulus: u32, divisor: Option<u32>) = generate::dsa;
    op "generateEc"(curve: String) = generate::ec;
    op "generateOkp"(kind: String) = generate::okp;
    op "generateDh"(prime: Option<Bytes>, length: u32, generator: Bytes) = generate::dh;
    op "generateSecret"(bits: usize) = generate::secret;
    op "generatePrime"(bits: u32, safe: bool, add: Option<Bytes>, rem: Option<Bytes>) = generate::prime;
    op "checkPrime"(candidate: Bytes) = generate::check_prime;
    op "dhPower"(base: Bytes, exponent: Bytes, prime: Bytes) = agree::power;
    op "dhPrivate"(prime: Bytes) = agree::private;
    op "dhCheck"(prime: Bytes, generator: Bytes) = agree::check;
    op "dhCheckPublic"(prime: Bytes, public: Bytes) = agree::check_public;
    op "ecPrivate"(curve: String) = agree::ec_private;
    op "ecPublic"(curve: String, scalar: Bytes) = agree::ec_public;
    op "ecShared"(curve: String, scalar: Bytes, point: Bytes) = agree::ec_shared;
    op "ecConvert"(curve: String, point: Bytes, form: u32) = agree::ec_convert;
    op "agree"(private: KeyHandle, public: KeyHandle) = agree::agree;
    op "x509Parse"(data: Bytes) = x509::parse;
    op "x509Raw"(certificate: CertificateHandle) = x509::raw;
    op "x509PublicKey"(certificate: CertificateHandle) = x509::public_key;
    op "x509Verify"(certificate: CertificateHandle, key: KeyHandle) = x509::verify;
    op "x509CheckIssued"(certificate: CertificateHandle, other: CertificateHandle) = x509::check_issued;
    op "x509CheckPrivate"(certificate: CertificateHandle, key: KeyHandle) = x509::check_private;
    op "x509CheckHost"(certificate: CertificateHandle, host: String, flags: u32) = x509::check_host;
    op "x509CheckEmail"(certificate: CertificateHandle, address: String, flags: u32) = x509::check_email;
    op "x509CheckIP"(certificate: CertificateHandle, address: String) = x509::check_ip;
    fun "x509Describe"(1) = x509::describe;
    value "curves" = agree::curve_names;
}
