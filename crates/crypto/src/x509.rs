//! X.509 certificates (RFC 5280): what they say, and who signed them.
//!
//! Owns: reading a certificate and its extensions, checking one signature, the
//! names a certificate is for. Must not know: chains and trust, which are TLS's.

mod natives;
mod text;

pub use natives::CertificateHandle;
pub(crate) use natives::{
    check_email, check_host, check_ip, check_issued, check_private, describe, parse, public_key, raw, verify,
};

use crate::asn1::Reader;
use crate::digests::Algorithm;
use crate::failure::Failure;
use crate::key_object::KeyHandle;
use crate::keys::{Key, Material};
use crate::pem;
use crate::sign;
use ouro_engine::convert::Bytes;

const SUBJECT_ALT_NAME: &[u8] = &[0x55, 29, 17];
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 29, 19];
const KEY_USAGE: &[u8] = &[0x55, 29, 15];
const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 29, 37];
const INFO_ACCESS: &[u8] = &[0x2b, 6, 1, 5, 5, 7, 1, 1];
const AUTHORITY_KEY: &[u8] = &[0x55, 29, 35];
const SUBJECT_KEY: &[u8] = &[0x55, 29, 14];
/// Critical extensions that need no thought of ours.
const KNOWN: &[&[u8]] = &[
    SUBJECT_ALT_NAME,
    BASIC_CONSTRAINTS,
    KEY_USAGE,
    EXTENDED_KEY_USAGE,
    &[0x55, 29, 32],
    &[0x55, 29, 33],
    &[0x55, 29, 36],
];

const PSS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 10];
/// Signature algorithms: object identifier, digest.
const SIGNATURES: &[(&[u8], &str)] = &[
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 4], "md5"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 5], "sha1"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 14], "sha224"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 11], "sha256"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 12], "sha384"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 13], "sha512"),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 1], "sha1"),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 1], "sha224"),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2], "sha256"),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 3], "sha384"),
    (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 4], "sha512"),
    (&[0x2a, 0x86, 0x48, 0xce, 0x38, 4, 3], "sha1"),
    (&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 3, 2], "sha256"),
];

struct Extension {
    oid: Vec<u8>,
    critical: bool,
    value: Vec<u8>,
}

/// A certificate, read.
pub struct Certificate {
    der: Vec<u8>,
    tbs: Vec<u8>,
    serial: Vec<u8>,
    issuer: Vec<u8>,
    subject: Vec<u8>,
    not_before: i64,
    not_after: i64,
    spki: Vec<u8>,
    extensions: Vec<Extension>,
    signature_algorithm: Vec<u8>,
    signature: Vec<u8>,
}

/// One of the names of a SubjectAltName.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AltName {
    /// A host name.
    Dns(String),
    /// An address for mail.
    Email(String),
    /// A URI.
    Uri(String),
    /// An IP address of 4 or 16 bytes.
    Ip(Vec<u8>),
    /// Anything else, as OpenSSL prints it.
    Other(String),
}

/// The element `rest` begins with, header included.
fn raw_element<'a>(reader: &mut Reader<'a>) -> Option<&'a [u8]> {
    let start = reader.0;
    reader.any()?;
    start.get(..start.len() - reader.0.len())
}

/// Verifies a signature made by the owner of a key over `data`.
fn signed_by(algorithm: &[u8], key: &Material, data: &[u8], signature: &[u8]) -> bool {
    let Some(mut fields) = Reader(algorithm).sequence() else {
        return false;
    };
    let Some(oid) = fields.take(6) else { return false };
    let handle = KeyHandle::new(Key::Public(key.clone()));
    let (digest, padding, salt) = if oid == PSS {
        let params = crate::keys::pss_params(fields);
        let Some(params) = params else { return false };
        (
            Some(params.hash.name().to_owned()),
            Some(crate::rsa_ops::PSS),
            Some(-2),
        )
    } else if matches!(key, Material::Okp { kind, .. } if kind.oid() == *oid) {
        (None, None, None)
    } else {
        let Some((_, digest)) = SIGNATURES.iter().find(|(known, _)| *known == oid) else {
            return false;
        };
        (Some((*digest).to_owned()), None, None)
    };
    let (data, signature) = (Bytes(data.to_vec()), Bytes(signature.to_vec()));
    sign::verify(handle, digest, data, signature, padding, salt, false).unwrap_or(false)
}

impl Certificate {
    /// Reads DER; `None` when it is no certificate.
    pub fn from_der(der: &[u8]) -> Option<Certificate> {
        let mut whole = Reader(der);
        let der = raw_element(&mut whole)?;
        let mut outer = Reader(der).sequence()?;
        let tbs = raw_element(&mut outer)?;
        let signature_algorithm = raw_element(&mut outer)?.to_vec();
        let signature = outer.bits()?.to_vec();
        let mut body = Reader(tbs).sequence()?;
        body.take(0xa0);
        let serial = body.take(2)?.to_vec();
        body.any()?;
        let issuer = raw_element(&mut body)?.to_vec();
        let mut validity = body.sequence()?;
        let not_before = text::time(&mut validity)?;
        let not_after = text::time(&mut validity)?;
        let subject = raw_element(&mut body)?.to_vec();
        let spki = raw_element(&mut body)?.to_vec();
        let mut extensions = Vec::new();
        while let Some((tag, content)) = body.any() {
            if tag != 0xa3 {
                continue;
            }
            let mut list = Reader(content).sequence()?;
            while let Some(mut extension) = list.sequence() {
                let oid = extension.take(6)?.to_vec();
                let critical = extension.take(1).is_some_and(|value| value != [0]);
                let value = extension.take(4)?.to_vec();
                extensions.push(Extension { oid, critical, value });
            }
        }
        Some(Certificate {
            der: der.to_vec(),
            tbs: tbs.to_vec(),
            serial,
            issuer,
            subject,
            not_before,
            not_after,
            spki,
            extensions,
            signature_algorithm,
            signature,
        })
    }

    /// Reads the first certificate of a PEM text, or DER.
    pub fn read(data: &[u8]) -> Result<Certificate, Failure> {
        match pem::certificates(data)?.first() {
            Some(der) => Certificate::from_der(der).ok_or(crate::failure::ASN1_HEADER_TOO_LONG),
            None => Certificate::from_der(data).ok_or(crate::failure::NO_START_LINE),
        }
    }

    /// The DER.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The name of the issuer as DER.
    pub fn issuer(&self) -> &[u8] {
        &self.issuer
    }

    /// The name of the subject as DER.
    pub fn subject(&self) -> &[u8] {
        &self.subject
    }

    /// The serial number as its DER content.
    pub fn serial(&self) -> &[u8] {
        &self.serial
    }

    /// Seconds since 1970 between which it is valid.
    pub fn validity(&self) -> (i64, i64) {
        (self.not_before, self.not_after)
    }

    /// The public key; `None` when it is of an unknown kind.
    pub fn public_key(&self) -> Option<Material> {
        Material::from_spki(&self.spki)
    }

    fn extension(&self, oid: &[u8]) -> Option<&[u8]> {
        self.extensions
            .iter()
            .find(|extension| extension.oid == oid)
            .map(|extension| extension.value.as_slice())
    }

    /// Whether there is a critical extension this code does not know.
    pub fn has_unknown_critical(&self) -> bool {
        self.extensions
            .iter()
            .any(|extension| extension.critical && !KNOWN.contains(&extension.oid.as_slice()))
    }

    /// The basic constraints: whether it is an authority, and how many may follow. `None` without the extension.
    pub fn constraints(&self) -> Option<(bool, Option<u32>)> {
        let mut fields = Reader(self.extension(BASIC_CONSTRAINTS)?).sequence()?;
        let authority = fields.take(1).is_some_and(|value| value != [0]);
        Some((authority, fields.small()))
    }

    /// Whether it is an authority by its basic constraints.
    pub fn is_ca(&self) -> bool {
        self.constraints().is_some_and(|(authority, _)| authority)
    }

    /// Whether the key usage, if there is one, allows to sign certificates.
    pub fn may_sign(&self) -> bool {
        self.extension(KEY_USAGE)
            .and_then(|value| Reader(value).take(3))
            .is_none_or(|bits| bits.get(1).is_some_and(|byte| byte & 4 != 0))
    }

    /// The purposes of the extended key usage, as dotted object identifiers; `None` without the extension.
    pub fn purposes(&self) -> Option<Vec<String>> {
        let mut list = Reader(self.extension(EXTENDED_KEY_USAGE)?).sequence()?;
        let mut purposes = Vec::new();
        while let Some(oid) = list.take(6) {
            purposes.push(text::dotted(oid));
        }
        Some(purposes)
    }

    /// The names of SubjectAltName; `None` without the extension.
    pub fn alt_names(&self) -> Option<Vec<AltName>> {
        text::alt_names(self.extension(SUBJECT_ALT_NAME)?)
    }

    /// The common names of the subject, as text.
    pub fn common_names(&self) -> Vec<String> {
        let pairs = text::name(&self.subject).unwrap_or_default();
        pairs
            .into_iter()
            .filter(|(key, _)| key == "CN")
            .map(|(_, value)| value)
            .collect()
    }

    /// Whether issuer and subject are one.
    pub fn is_self_issued(&self) -> bool {
        self.issuer == self.subject
    }

    /// Whether this one may have been issued by `other`, by names and key identifiers.
    pub fn issued_by(&self, other: &Certificate) -> bool {
        let key_fits = || {
            let mine = self
                .extension(AUTHORITY_KEY)
                .and_then(|value| Reader(value).sequence())
                .and_then(|mut fields| fields.take(0x80));
            let theirs = other
                .extension(SUBJECT_KEY)
                .and_then(|value| Reader(value).take(4));
            match (mine, theirs) {
                (Some(mine), Some(theirs)) => mine == theirs,
                _ => true,
            }
        };
        self.issuer == other.subject && key_fits()
    }

    /// Whether the signature is that of the owner of a key.
    pub fn signed_by(&self, key: &Material) -> bool {
        signed_by(&self.signature_algorithm, key, &self.tbs, &self.signature)
    }

    /// The digest of the whole.
    pub fn fingerprint(&self, algorithm: Algorithm) -> Vec<u8> {
        algorithm.digest(&[&self.der])
    }
}

/// A list of revoked certificates.
pub struct RevocationList {
    tbs: Vec<u8>,
    issuer: Vec<u8>,
    next_update: Option<i64>,
    revoked: Vec<Vec<u8>>,
    signature_algorithm: Vec<u8>,
    signature: Vec<u8>,
}

impl RevocationList {
    /// Reads DER; `None` when it is no list.
    pub fn from_der(der: &[u8]) -> Option<RevocationList> {
        let mut outer = Reader(der).sequence()?;
        let tbs = raw_element(&mut outer)?;
        let signature_algorithm = raw_element(&mut outer)?.to_vec();
        let signature = outer.bits()?.to_vec();
        let mut body = Reader(tbs).sequence()?;
        if body.peek() == Some(2) {
            body.any();
        }
        body.any()?;
        let issuer = raw_element(&mut body)?.to_vec();
        text::time(&mut body)?;
        let next_update = match body.peek() {
            Some(0x17 | 0x18) => text::time(&mut body),
            _ => None,
        };
        let mut revoked = Vec::new();
        if let Some(mut list) = body.sequence() {
            while let Some(mut entry) = list.sequence() {
                revoked.push(entry.take(2)?.to_vec());
            }
        }
        Some(RevocationList {
            tbs: tbs.to_vec(),
            issuer,
            next_update,
            revoked,
            signature_algorithm,
            signature,
        })
    }

    /// The name of the issuer as DER.
    pub fn issuer(&self) -> &[u8] {
        &self.issuer
    }

    /// Whether a newer list should be there at `now` (seconds since 1970).
    pub fn is_expired(&self, now: i64) -> bool {
        self.next_update.is_some_and(|next| next < now)
    }

    /// Whether it has this certificate.
    pub fn revokes(&self, certificate: &Certificate) -> bool {
        self.revoked.contains(&certificate.serial)
    }

    /// Whether the signature is that of the owner of a key.
    pub fn signed_by(&self, key: &Material) -> bool {
        signed_by(&self.signature_algorithm, key, &self.tbs, &self.signature)
    }
}
