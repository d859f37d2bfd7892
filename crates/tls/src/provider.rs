//! The cryptography of rustls over the crates `crypto` has already: suites, key
//! exchange, signatures. See docs/decisions for why no other provider is used.

use std::sync::Arc;

use ouro_crypto::big;
use ouro_crypto::curves::Curve;
use ouro_crypto::okp::Okp;
use rustls::crypto::tls12::PrfUsingHmac;
use rustls::crypto::tls13::HkdfUsingHmac;
use rustls::crypto::{
    ActiveKeyExchange, CipherSuiteCommon, CryptoProvider, GetRandomFailed, KeyExchangeAlgorithm, KeyProvider,
    SecureRandom, SharedSecret, SupportedKxGroup, WebPkiSupportedAlgorithms,
};
use rustls::ffdhe_groups::FfdheGroup;
use rustls::pki_types::PrivateKeyDer;
use rustls::{
    CipherSuite, Error, NamedGroup, PeerMisbehaved, SignatureScheme, SupportedCipherSuite, Tls12CipherSuite,
    Tls13CipherSuite,
};
use zeroize::Zeroizing;

use crate::aead::{AES_128_GCM, AES_256_GCM, CHACHA20_POLY1305};
use crate::digest::{HMAC_SHA256, HMAC_SHA384, SHA256, SHA384};

/// The key exchange groups there are, by OpenSSL's names, in the order of preference.
pub const GROUPS: &[(&str, &dyn SupportedKxGroup)] = &[
    ("X25519", &Group::Okp(Okp::X25519)),
    ("P-256", &Group::Ec(Curve::P256)),
    ("X448", &Group::Okp(Okp::X448)),
    ("P-521", &Group::Ec(Curve::P521)),
    ("P-384", &Group::Ec(Curve::P384)),
];

#[derive(Debug, Clone, Copy)]
enum Group {
    Okp(Okp),
    Ec(Curve),
}

struct Exchange {
    group: Group,
    private: Zeroizing<Vec<u8>>,
    public: Vec<u8>,
}

impl Group {
    fn named(self) -> NamedGroup {
        match self {
            Group::Okp(Okp::X448) => NamedGroup::X448,
            Group::Okp(_) => NamedGroup::X25519,
            Group::Ec(Curve::P384) => NamedGroup::secp384r1,
            Group::Ec(Curve::P521) => NamedGroup::secp521r1,
            Group::Ec(_) => NamedGroup::secp256r1,
        }
    }
}

impl SupportedKxGroup for Group {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, Error> {
        let (private, public) = match self {
            Group::Okp(kind) => {
                let private = kind.generate();
                let public = kind.public(&private);
                (private, public)
            }
            Group::Ec(curve) => {
                let private = curve.generate();
                let public = curve.public(&private);
                (private, public)
            }
        };
        Ok(Box::new(Exchange {
            group: *self,
            private,
            public: public.ok_or(Error::FailedToGetRandomBytes)?,
        }))
    }

    fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {
        None
    }

    fn name(&self) -> NamedGroup {
        self.named()
    }
}

impl ActiveKeyExchange for Exchange {
    fn complete(self: Box<Self>, peer: &[u8]) -> Result<SharedSecret, Error> {
        let shared = match self.group {
            Group::Okp(kind) => kind.agree(&self.private, peer),
            // Only the uncompressed form is allowed.
            Group::Ec(curve) if peer.first() == Some(&4) => curve.agree(&self.private, peer),
            Group::Ec(_) => None,
        };
        let shared = Zeroizing::new(shared.ok_or(PeerMisbehaved::InvalidKeyShare)?);
        Ok(SharedSecret::from(shared.as_slice()))
    }

    fn ffdhe_group(&self) -> Option<FfdheGroup<'static>> {
        None
    }

    fn pub_key(&self) -> &[u8] {
        &self.public
    }

    fn group(&self) -> NamedGroup {
        self.group.named()
    }
}

/// A suite with its names.
pub struct Suite {
    /// OpenSSL's name.
    pub name: &'static str,
    /// The name IANA gave it.
    pub standard: &'static str,
    /// What rustls knows.
    pub suite: SupportedCipherSuite,
}

const ECDSA: &[SignatureScheme] = &[
    SignatureScheme::ED25519,
    SignatureScheme::ED448,
    SignatureScheme::ECDSA_NISTP521_SHA512,
    SignatureScheme::ECDSA_NISTP384_SHA384,
    SignatureScheme::ECDSA_NISTP256_SHA256,
];

const RSA: &[SignatureScheme] = &[
    SignatureScheme::RSA_PSS_SHA256,
    SignatureScheme::RSA_PSS_SHA384,
    SignatureScheme::RSA_PSS_SHA512,
    SignatureScheme::RSA_PKCS1_SHA256,
    SignatureScheme::RSA_PKCS1_SHA384,
    SignatureScheme::RSA_PKCS1_SHA512,
];

/// Records a key may encrypt: RFC 8446 §5.5 for GCM.
const GCM_LIMIT: u64 = 1 << 24;

macro_rules! suite13 {
    ($name:literal, $suite:ident, $hash:expr, $hmac:expr, $aead:expr, $limit:expr) => {
        Suite {
            name: $name,
            standard: $name,
            suite: SupportedCipherSuite::Tls13(&Tls13CipherSuite {
                common: CipherSuiteCommon {
                    suite: CipherSuite::$suite,
                    hash_provider: $hash,
                    confidentiality_limit: $limit,
                },
                hkdf_provider: &HkdfUsingHmac($hmac),
                aead_alg: $aead,
                quic: None,
            }),
        }
    };
}

macro_rules! suite12 {
    ($name:literal, $suite:ident, $hash:expr, $hmac:expr, $aead:expr, $sign:expr, $limit:expr) => {
        Suite {
            name: $name,
            standard: stringify!($suite),
            suite: SupportedCipherSuite::Tls12(&Tls12CipherSuite {
                common: CipherSuiteCommon {
                    suite: CipherSuite::$suite,
                    hash_provider: $hash,
                    confidentiality_limit: $limit,
                },
                prf_provider: &PrfUsingHmac($hmac),
                kx: KeyExchangeAlgorithm::ECDHE,
                sign: $sign,
                aead_alg: $aead,
            }),
        }
    };
}

/// All suites, in the order of preference.
pub static SUITES: &[Suite] = &[
    suite13!(
        "TLS_AES_256_GCM_SHA384",
        TLS13_AES_256_GCM_SHA384,
        &SHA384,
        &HMAC_SHA384,
        &AES_256_GCM,
        GCM_LIMIT
    ),
    suite13!(
        "TLS_CHACHA20_POLY1305_SHA256",
        TLS13_CHACHA20_POLY1305_SHA256,
        &SHA256,
        &HMAC_SHA256,
        &CHACHA20_POLY1305,
        u64::MAX
    ),
    suite13!(
        "TLS_AES_128_GCM_SHA256",
        TLS13_AES_128_GCM_SHA256,
        &SHA256,
        &HMAC_SHA256,
        &AES_128_GCM,
        GCM_LIMIT
    ),
    suite12!(
        "ECDHE-RSA-AES128-GCM-SHA256",
        TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        &SHA256,
        &HMAC_SHA256,
        &AES_128_GCM,
        RSA,
        GCM_LIMIT
    ),
    suite12!(
        "ECDHE-ECDSA-AES128-GCM-SHA256",
        TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
        &SHA256,
        &HMAC_SHA256,
        &AES_128_GCM,
        ECDSA,
        GCM_LIMIT
    ),
    suite12!(
        "ECDHE-RSA-AES256-GCM-SHA384",
        TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        &SHA384,
        &HMAC_SHA384,
        &AES_256_GCM,
        RSA,
        GCM_LIMIT
    ),
    suite12!(
        "ECDHE-ECDSA-AES256-GCM-SHA384",
        TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        &SHA384,
        &HMAC_SHA384,
        &AES_256_GCM,
        ECDSA,
        GCM_LIMIT
    ),
    suite12!(
        "ECDHE-ECDSA-CHACHA20-POLY1305",
        TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
        &SHA256,
        &HMAC_SHA256,
        &CHACHA20_POLY1305,
        ECDSA,
        u64::MAX
    ),
    suite12!(
        "ECDHE-RSA-CHACHA20-POLY1305",
        TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        &SHA256,
        &HMAC_SHA256,
        &CHACHA20_POLY1305,
        RSA,
        u64::MAX
    ),
];

/// The suite rustls chose.
pub fn find(suite: SupportedCipherSuite) -> Option<&'static Suite> {
    SUITES.iter().find(|known| known.suite.suite() == suite.suite())
}

#[derive(Debug)]
struct Random;

impl SecureRandom for Random {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), GetRandomFailed> {
        buffer.copy_from_slice(&big::random(buffer.len()));
        Ok(())
    }
}

#[derive(Debug)]
struct Keys;

impl KeyProvider for Keys {
    /// Keys are made by `context`, which knows all their forms.
    fn load_private_key(
        &self,
        _: PrivateKeyDer<'static>,
    ) -> Result<Arc<dyn rustls::sign::SigningKey>, Error> {
        Err(Error::General("keys are not loaded here".into()))
    }
}

/// A provider with some suites and groups.
pub fn provider(
    cipher_suites: Vec<SupportedCipherSuite>,
    kx_groups: Vec<&'static dyn SupportedKxGroup>,
) -> CryptoProvider {
    CryptoProvider {
        cipher_suites,
        kx_groups,
        // Signatures are verified by `verify`, not by webpki.
        signature_verification_algorithms: WebPkiSupportedAlgorithms {
            all: &[],
            mapping: &[],
        },
        secure_random: &Random,
        key_provider: &Keys,
    }
}
