//! Keys as numbers: what RSA, DSA, EC, DH and Edwards/Montgomery keys consist of,
//! and their DER forms.

use zeroize::Zeroizing;

use crate::asn1::{self, NULL, Reader, bits, integer, octets, oid, sequence, tlv};
use crate::big;
use crate::curves::Curve;
use crate::digests::Algorithm;
use crate::okp::Okp;

const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1];
const RSA_PSS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 10];
const MGF1: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 8];
const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1];
const DSA: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x38, 4, 1];
const DH: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 3, 1];

/// A number nobody else may see.
pub type Secret = Zeroizing<Vec<u8>>;

/// What a rsa-pss key allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PssParams {
    /// The digest of messages.
    pub hash: Algorithm,
    /// The digest of the mask.
    pub mgf: Algorithm,
    /// The least length of the salt.
    pub salt: u32,
}

/// The private numbers of a RSA key, big-endian.
#[derive(Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct RsaPrivate {
    pub d: Secret,
    pub p: Secret,
    pub q: Secret,
    pub dp: Secret,
    pub dq: Secret,
    pub qi: Secret,
}

/// A key pair, or its public half: private members are `None` then.
#[derive(Clone, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Material {
    Rsa {
        n: Vec<u8>,
        e: Vec<u8>,
        private: Option<RsaPrivate>,
        /// `None` for a plain RSA key; `Some(None)` for a rsa-pss key without limits.
        pss: Option<Option<PssParams>>,
    },
    Dsa {
        p: Vec<u8>,
        q: Vec<u8>,
        g: Vec<u8>,
        y: Vec<u8>,
        x: Option<Secret>,
    },
    Dh {
        p: Vec<u8>,
        g: Vec<u8>,
        y: Vec<u8>,
        x: Option<Secret>,
    },
    Ec {
        curve: Curve,
        point: Vec<u8>,
        scalar: Option<Secret>,
    },
    Okp {
        kind: Okp,
        public: Vec<u8>,
        private: Option<Secret>,
    },
}

/// A key of any kind.
pub enum Key {
    /// A secret of some bytes.
    Secret(Secret),
    /// A public key.
    Public(Material),
    /// A private key.
    Private(Material),
}

fn secret(bytes: &[u8]) -> Secret {
    Zeroizing::new(bytes.to_vec())
}

impl Material {
    /// `asymmetricKeyType`.
    pub fn kind(&self) -> &'static str {
        match self {
            Material::Rsa { pss: None, .. } => "rsa",
            Material::Rsa { .. } => "rsa-pss",
            Material::Dsa { .. } => "dsa",
            Material::Dh { .. } => "dh",
            Material::Ec { .. } => "ec",
            Material::Okp { kind, .. } => kind.name(),
        }
    }

    /// The public half.
    pub fn public(&self) -> Material {
        let mut copy = self.clone();
        match &mut copy {
            Material::Rsa { private, .. } => *private = None,
            Material::Dsa { x, .. } | Material::Dh { x, .. } => *x = None,
            Material::Ec { scalar, .. } => *scalar = None,
            Material::Okp { private, .. } => *private = None,
        }
        copy
    }

    fn algorithm(&self, explicit: Option<&[u8]>) -> Vec<u8> {
        match self {
            Material::Rsa { pss: None, .. } => sequence(&[&oid(RSA), NULL]),
            Material::Rsa { pss: Some(None), .. } => sequence(&[&oid(RSA_PSS)]),
            Material::Rsa {
                pss: Some(Some(params)),
                ..
            } => sequence(&[&oid(RSA_PSS), &pss_der(params)]),
            Material::Dsa { p, q, g, .. } => {
                sequence(&[&oid(DSA), &sequence(&[&integer(p), &integer(q), &integer(g)])])
            }
            Material::Dh { p, g, .. } => sequence(&[&oid(DH), &sequence(&[&integer(p), &integer(g)])]),
            Material::Ec { curve, .. } => {
                let named = oid(curve.oid());
                sequence(&[&oid(EC), explicit.unwrap_or(&named)])
            }
            Material::Okp { kind, .. } => sequence(&[&oid(&kind.oid())]),
        }
    }

    /// SubjectPublicKeyInfo.
    pub fn spki(&self) -> Vec<u8> {
        let key = match self {
            Material::Rsa { .. } => self.pkcs1_public().unwrap_or_default(),
            Material::Dsa { y, .. } | Material::Dh { y, .. } => integer(y),
            Material::Ec { point, .. } => point.clone(),
            Material::Okp { public, .. } => public.clone(),
        };
        sequence(&[&self.algorithm(None), &bits(&key)])
    }

    /// PrivateKeyInfo; `None` for a public key.
    pub fn pkcs8(&self) -> Option<Secret> {
        let key = match self {
            Material::Rsa { .. } => self.pkcs1_private()?,
            Material::Dsa { x, .. } | Material::Dh { x, .. } => Zeroizing::new(integer(x.as_ref()?)),
            Material::Ec { .. } => self.sec1(false)?,
            Material::Okp { private, .. } => Zeroizing::new(octets(private.as_ref()?)),
        };
        Some(Zeroizing::new(sequence(&[
            &integer(&[]),
            &self.algorithm(None),
            &octets(&key),
        ])))
    }

    /// RSAPublicKey; `None` for other keys.
    pub fn pkcs1_public(&self) -> Option<Vec<u8>> {
        match self {
            Material::Rsa { n, e, .. } => Some(sequence(&[&integer(n), &integer(e)])),
            _ => None,
        }
    }

    /// RSAPrivateKey; `None` for other keys.
    pub fn pkcs1_private(&self) -> Option<Secret> {
        let Material::Rsa {
            n,
            e,
            private: Some(k),
            ..
        } = self
        else {
            return None;
        };
        let numbers: [&[u8]; 9] = [&[], n, e, &k.d, &k.p, &k.q, &k.dp, &k.dq, &k.qi];
        let parts: Vec<Vec<u8>> = numbers.iter().map(|number| integer(number)).collect();
        let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
        Some(Zeroizing::new(sequence(&parts)))
    }

    /// ECPrivateKey; `None` for other keys.
    pub fn sec1(&self, with_curve: bool) -> Option<Secret> {
        let Material::Ec {
            curve,
            point,
            scalar: Some(scalar),
        } = self
        else {
            return None;
        };
        let curve_der = if with_curve {
            tlv(0xa0, &oid(curve.oid()))
        } else {
            Vec::new()
        };
        Some(Zeroizing::new(sequence(&[
            &integer(&[1]),
            &octets(&big::padded(scalar, curve.size())),
            &curve_der,
            &tlv(0xa1, &bits(point)),
        ])))
    }

    /// Reads SubjectPublicKeyInfo.
    pub fn from_spki(der: &[u8]) -> Option<Material> {
        let mut outer = Reader(der).sequence()?;
        let mut algorithm = outer.sequence()?;
        let name = algorithm.take(6)?;
        let key = outer.bits()?;
        if name == RSA || name == RSA_PSS {
            let mut material = Material::from_pkcs1_public(key)?;
            if let (Material::Rsa { pss, .. }, true) = (&mut material, name == RSA_PSS) {
                *pss = Some(read_pss(algorithm));
            }
            return Some(material);
        }
        if name == EC {
            let curve = Curve::from_oid(algorithm.take(6)?)?;
            return Some(Material::Ec {
                curve,
                point: curve.point(key)?,
                scalar: None,
            });
        }
        if name == DSA || name == DH {
            let y = Reader(key).integer()?.to_vec();
            return with_domain(name, algorithm, y, None);
        }
        let kind = Okp::from_oid(name)?;
        (key.len() == kind.size()).then(|| Material::Okp {
            kind,
            public: key.to_vec(),
            private: None,
        })
    }

    /// Reads RSAPublicKey.
    pub fn from_pkcs1_public(der: &[u8]) -> Option<Material> {
        let mut numbers = Reader(der).sequence()?;
        let n = numbers.integer()?.to_vec();
        let e = numbers.integer()?.to_vec();
        numbers.0.is_empty().then_some(Material::Rsa {
            n,
            e,
            private: None,
            pss: None,
        })
    }

    /// Reads PrivateKeyInfo.
    pub fn from_pkcs8(der: &[u8]) -> Option<Material> {
        let mut outer = Reader(der).sequence()?;
        outer.integer()?;
        let mut algorithm = outer.sequence()?;
        let name = algorithm.take(6)?;
        let key = outer.take(4)?;
        if name == RSA || name == RSA_PSS {
            let mut material = Material::from_pkcs1_private(key)?;
            if let (Material::Rsa { pss, .. }, true) = (&mut material, name == RSA_PSS) {
                *pss = Some(read_pss(algorithm));
            }
            return Some(material);
        }
        if name == EC {
            let curve = Curve::from_oid(algorithm.take(6)?)?;
            return Material::from_sec1(key, Some(curve));
        }
        if name == DSA || name == DH {
            let x = Reader(key).integer()?;
            let mut domain = algorithm;
            let mut numbers = domain.sequence()?;
            let p = numbers.integer()?;
            if name == DSA {
                numbers.integer()?;
            }
            let y = big::power(numbers.integer()?, x, p)?;
            return with_domain(name, algorithm, y, Some(secret(x)));
        }
        let kind = Okp::from_oid(name)?;
        Material::from_okp(kind, Reader(key).take(4)?)
    }

    /// A private Edwards or Montgomery key.
    pub fn from_okp(kind: Okp, private: &[u8]) -> Option<Material> {
        Some(Material::Okp {
            kind,
            public: kind.public(private)?,
            private: Some(secret(private)),
        })
    }

    /// A private EC key.
    pub fn from_scalar(curve: Curve, scalar: &[u8]) -> Option<Material> {
        Some(Material::Ec {
            curve,
            point: curve.public(scalar)?,
            scalar: Some(secret(scalar)),
        })
    }

    /// Reads RSAPrivateKey.
    pub fn from_pkcs1_private(der: &[u8]) -> Option<Material> {
        let mut numbers = Reader(der).sequence()?;
        if !numbers.integer()?.is_empty() {
            return None;
        }
        let (n, e) = (numbers.integer()?.to_vec(), numbers.integer()?.to_vec());
        let mut next = || numbers.integer().map(secret);
        let private = RsaPrivate {
            d: next()?,
            p: next()?,
            q: next()?,
            dp: next()?,
            dq: next()?,
            qi: next()?,
        };
        Some(Material::Rsa {
            n,
            e,
            private: Some(private),
            pss: None,
        })
    }

    /// Reads ECPrivateKey.
    pub fn from_sec1(der: &[u8], curve: Option<Curve>) -> Option<Material> {
        let mut outer = Reader(der).sequence()?;
        outer.integer()?;
        let scalar = outer.take(4)?;
        let named = outer
            .take(0xa0)
            .and_then(|content| Reader(content).take(6))
            .and_then(Curve::from_oid);
        Material::from_scalar(curve.or(named)?, scalar)
    }

    /// Reads any private key.
    pub fn from_private_der(der: &[u8]) -> Option<Material> {
        Material::from_pkcs8(der)
            .or_else(|| Material::from_pkcs1_private(der))
            .or_else(|| Material::from_sec1(der, None))
    }
}

fn with_domain(name: &[u8], mut algorithm: Reader<'_>, y: Vec<u8>, x: Option<Secret>) -> Option<Material> {
    let mut numbers = algorithm.sequence()?;
    let p = numbers.integer()?.to_vec();
    if name == DH {
        let g = numbers.integer()?.to_vec();
        return Some(Material::Dh { p, g, y, x });
    }
    let (q, g) = (numbers.integer()?.to_vec(), numbers.integer()?.to_vec());
    Some(Material::Dsa { p, q, g, y, x })
}

fn pss_der(params: &PssParams) -> Vec<u8> {
    let algorithm = |digest: Algorithm| sequence(&[&oid(digest.oid().unwrap_or_default()), NULL]);
    let mut parts = Vec::new();
    if params.hash != Algorithm::Sha1 {
        parts.push(tlv(0xa0, &algorithm(params.hash)));
    }
    if params.mgf != Algorithm::Sha1 {
        parts.push(tlv(0xa1, &sequence(&[&oid(MGF1), &algorithm(params.mgf)])));
    }
    if params.salt != 20 {
        parts.push(tlv(0xa2, &integer(&params.salt.to_be_bytes())));
    }
    let parts: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    sequence(&parts)
}

/// The parameters of a PSS signature, after its object identifier.
pub(crate) fn pss_params(algorithm: Reader<'_>) -> Option<PssParams> {
    read_pss(algorithm)
}

fn read_pss(mut algorithm: Reader<'_>) -> Option<PssParams> {
    let mut fields = algorithm.sequence()?;
    let digest = |content: &[u8]| {
        Reader(content)
            .sequence()
            .and_then(|mut inner| inner.take(6))
            .and_then(Algorithm::from_oid)
    };
    let mut params = PssParams {
        hash: Algorithm::Sha1,
        mgf: Algorithm::Sha1,
        salt: 20,
    };
    if let Some(content) = fields.take(0xa0) {
        params.hash = digest(content)?;
    }
    if let Some(content) = fields.take(0xa1) {
        let mut inner = Reader(content).sequence()?;
        inner.take(6)?;
        params.mgf = digest(inner.0)?;
    }
    if let Some(content) = fields.take(0xa2) {
        params.salt = Reader(content).small()?;
    }
    Some(params)
}

/// Completes the private numbers of a RSA key from its primes.
pub fn rsa_from_primes(n: Vec<u8>, e: Vec<u8>, d: &[u8], p: &[u8], q: &[u8]) -> Option<Material> {
    let less_one = |number: &[u8]| big::subtract(number, &[1]);
    let dp = big::reduce(d, &less_one(p))?;
    let dq = big::reduce(d, &less_one(q))?;
    // p is prime: q^(p-2) is q's inverse.
    let qi = big::power(q, &big::subtract(p, &[2]), p)?;
    let private = RsaPrivate {
        d: secret(d),
        p: secret(p),
        q: secret(q),
        dp: Zeroizing::new(dp),
        dq: Zeroizing::new(dq),
        qi: Zeroizing::new(qi),
    };
    Some(Material::Rsa {
        n: asn1::trim(&n).to_vec(),
        e: asn1::trim(&e).to_vec(),
        private: Some(private),
        pss: None,
    })
}
