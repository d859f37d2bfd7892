//! The digest algorithms by Node's names, for code generic over them.

use digest::DynDigest;

/// A digest algorithm of fixed output length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Algorithm {
    Md5,
    Sha1,
    Sha224,
    Sha256,
    Sha384,
    Sha512,
    Sha512_224,
    Sha512_256,
    Sha3_224,
    Sha3_256,
    Sha3_384,
    Sha3_512,
    Ripemd160,
    Blake2b512,
    Blake2s256,
    Sm3,
}

/// Runs an expression with the type of a digest under the name given.
macro_rules! with_digest {
    ($algorithm:expr, $D:ident => $body:expr) => {
        match $algorithm {
            $crate::digests::Algorithm::Md5 => {
                type $D = md5::Md5;
                $body
            }
            $crate::digests::Algorithm::Sha1 => {
                type $D = sha1::Sha1;
                $body
            }
            $crate::digests::Algorithm::Sha224 => {
                type $D = sha2::Sha224;
                $body
            }
            $crate::digests::Algorithm::Sha256 => {
                type $D = sha2::Sha256;
                $body
            }
            $crate::digests::Algorithm::Sha384 => {
                type $D = sha2::Sha384;
                $body
            }
            $crate::digests::Algorithm::Sha512 => {
                type $D = sha2::Sha512;
                $body
            }
            $crate::digests::Algorithm::Sha512_224 => {
                type $D = sha2::Sha512_224;
                $body
            }
            $crate::digests::Algorithm::Sha512_256 => {
                type $D = sha2::Sha512_256;
                $body
            }
            $crate::digests::Algorithm::Sha3_224 => {
                type $D = sha3::Sha3_224;
                $body
            }
            $crate::digests::Algorithm::Sha3_256 => {
                type $D = sha3::Sha3_256;
                $body
            }
            $crate::digests::Algorithm::Sha3_384 => {
                type $D = sha3::Sha3_384;
                $body
            }
            $crate::digests::Algorithm::Sha3_512 => {
                type $D = sha3::Sha3_512;
                $body
            }
            $crate::digests::Algorithm::Ripemd160 => {
                type $D = ripemd::Ripemd160;
                $body
            }
            $crate::digests::Algorithm::Blake2b512 => {
                type $D = blake2::Blake2b512;
                $body
            }
            $crate::digests::Algorithm::Blake2s256 => {
                type $D = blake2::Blake2s256;
                $body
            }
            $crate::digests::Algorithm::Sm3 => {
                type $D = sm3::Sm3;
                $body
            }
        }
    };
}
pub(crate) use with_digest;

/// Names `crypto.getHashes()` lists, in its order.
pub const NAMES: &[&str] = &[
    "RSA-MD5",
    "RSA-RIPEMD160",
    "RSA-SHA1",
    "RSA-SHA1-2",
    "RSA-SHA224",
    "RSA-SHA256",
    "RSA-SHA3-224",
    "RSA-SHA3-256",
    "RSA-SHA3-384",
    "RSA-SHA3-512",
    "RSA-SHA384",
    "RSA-SHA512",
    "RSA-SHA512/224",
    "RSA-SHA512/256",
    "RSA-SM3",
    "blake2b512",
    "blake2s256",
    "id-rsassa-pkcs1-v1_5-with-sha3-224",
    "id-rsassa-pkcs1-v1_5-with-sha3-256",
    "id-rsassa-pkcs1-v1_5-with-sha3-384",
    "id-rsassa-pkcs1-v1_5-with-sha3-512",
    "md5",
    "md5WithRSAEncryption",
    "ripemd",
    "ripemd160",
    "ripemd160WithRSA",
    "rmd160",
    "sha1",
    "sha1WithRSAEncryption",
    "sha224",
    "sha224WithRSAEncryption",
    "sha256",
    "sha256WithRSAEncryption",
    "sha3-224",
    "sha3-256",
    "sha3-384",
    "sha3-512",
    "sha384",
    "sha384WithRSAEncryption",
    "sha512",
    "sha512-224",
    "sha512-224WithRSAEncryption",
    "sha512-256",
    "sha512-256WithRSAEncryption",
    "sha512WithRSAEncryption",
    "shake128",
    "shake256",
    "sm3",
    "sm3WithRSAEncryption",
    "ssl3-md5",
    "ssl3-sha1",
];

/// The algorithm of a name, whatever its case.
pub fn find(name: &str) -> Option<Algorithm> {
    let name = name.to_ascii_lowercase();
    let base = name.strip_prefix("rsa-").unwrap_or(&name);
    let base = base.strip_prefix("id-rsassa-pkcs1-v1_5-with-").unwrap_or(base);
    let base = base.strip_prefix("ssl3-").unwrap_or(base);
    let base = base.strip_suffix("withrsaencryption").unwrap_or(base);
    Some(match base {
        "md5" => Algorithm::Md5,
        "sha1" | "sha-1" | "sha1-2" => Algorithm::Sha1,
        "sha224" | "sha-224" | "sha2-224" => Algorithm::Sha224,
        "sha256" | "sha-256" | "sha2-256" => Algorithm::Sha256,
        "sha384" | "sha-384" | "sha2-384" => Algorithm::Sha384,
        "sha512" | "sha-512" | "sha2-512" => Algorithm::Sha512,
        "sha512-224" | "sha512/224" | "sha-512/224" => Algorithm::Sha512_224,
        "sha512-256" | "sha512/256" | "sha-512/256" => Algorithm::Sha512_256,
        "sha3-224" => Algorithm::Sha3_224,
        "sha3-256" => Algorithm::Sha3_256,
        "sha3-384" => Algorithm::Sha3_384,
        "sha3-512" => Algorithm::Sha3_512,
        "ripemd" | "ripemd160" | "ripemd160withrsa" | "rmd160" => Algorithm::Ripemd160,
        "blake2b512" => Algorithm::Blake2b512,
        "blake2s256" => Algorithm::Blake2s256,
        "sm3" => Algorithm::Sm3,
        _ => return None,
    })
}

impl Algorithm {
    /// A fresh state.
    pub fn state(self) -> Box<dyn DynDigest + Send> {
        with_digest!(self, D => Box::new(D::default()))
    }

    /// The length of the output in bytes.
    pub fn size(self) -> usize {
        self.state().output_size()
    }

    /// The digest of `parts`, one after the other.
    pub fn digest(self, parts: &[&[u8]]) -> Vec<u8> {
        let mut state = self.state();
        for part in parts {
            state.update(part);
        }
        state.finalize().into_vec()
    }

    /// Node's name of the algorithm.
    pub fn name(self) -> &'static str {
        match self {
            Algorithm::Md5 => "md5",
            Algorithm::Sha1 => "sha1",
            Algorithm::Sha224 => "sha224",
            Algorithm::Sha256 => "sha256",
            Algorithm::Sha384 => "sha384",
            Algorithm::Sha512 => "sha512",
            Algorithm::Sha512_224 => "sha512-224",
            Algorithm::Sha512_256 => "sha512-256",
            Algorithm::Sha3_224 => "sha3-224",
            Algorithm::Sha3_256 => "sha3-256",
            Algorithm::Sha3_384 => "sha3-384",
            Algorithm::Sha3_512 => "sha3-512",
            Algorithm::Ripemd160 => "ripemd160",
            Algorithm::Blake2b512 => "blake2b512",
            Algorithm::Blake2s256 => "blake2s256",
            Algorithm::Sm3 => "sm3",
        }
    }

    /// The object identifier (DER content), where signatures know the algorithm.
    pub fn oid(self) -> Option<&'static [u8]> {
        Some(match self {
            Algorithm::Md5 => &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 2, 5],
            Algorithm::Sha1 => &[0x2b, 0x0e, 3, 2, 0x1a],
            Algorithm::Sha256 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1],
            Algorithm::Sha384 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2],
            Algorithm::Sha512 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 3],
            Algorithm::Sha224 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 4],
            Algorithm::Sha512_224 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 5],
            Algorithm::Sha512_256 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 6],
            Algorithm::Sha3_224 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 7],
            Algorithm::Sha3_256 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 8],
            Algorithm::Sha3_384 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 9],
            Algorithm::Sha3_512 => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 10],
            Algorithm::Ripemd160 => &[0x2b, 0x24, 3, 2, 1],
            Algorithm::Blake2b512 | Algorithm::Blake2s256 | Algorithm::Sm3 => return None,
        })
    }

    /// The algorithm of an object identifier.
    pub fn from_oid(oid: &[u8]) -> Option<Algorithm> {
        NAMES
            .iter()
            .filter_map(|name| find(name))
            .find(|algorithm| algorithm.oid() == Some(oid))
    }
}
