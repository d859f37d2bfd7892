//! PEM and encrypted keys: reading whatever a program hands over, writing what it asks for.

use zeroize::Zeroizing;

use crate::asn1::{Reader, integer, octets, oid, sequence, tlv};
use crate::big;
use crate::blocks::Family;
use crate::ciphers::{self, Info, Mode};
use crate::digests::{self, Algorithm};
use crate::failure::{ASN1_HEADER_TOO_LONG, BAD_BASE64, BAD_DECRYPT, Failure, UNSUPPORTED, coded};
use crate::kdf;
use crate::keys::{Material, Secret};
use crate::modes::Machine;

const PBES2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5, 13];
const PBKDF2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5, 12];
const SCRYPT: &[u8] = &[0x2b, 6, 1, 4, 1, 0xda, 0x47, 4, 11];
const ITERATIONS: u32 = 2048;

/// Pseudo-random functions of PBKDF2, by object identifier.
const PRFS: &[(&[u8], Algorithm)] = &[
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 2, 7], Algorithm::Sha1),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 2, 8], Algorithm::Sha224),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 2, 9], Algorithm::Sha256),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 2, 10], Algorithm::Sha384),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 2, 11], Algorithm::Sha512),
];

/// Ciphers of encrypted keys, by object identifier.
const CIPHERS: &[(&[u8], &str)] = &[
    (&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 1], "aes-128-ecb"),
    (&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 21], "aes-192-ecb"),
    (&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 41], "aes-256-ecb"),
    (&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 2], "aes-128-cbc"),
    (&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 22], "aes-192-cbc"),
    (&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 1, 42], "aes-256-cbc"),
    (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 3, 7], "des-ede3-cbc"),
];

fn missing_passphrase() -> Failure {
    Failure::Typed(
        "ERR_MISSING_PASSPHRASE",
        "Passphrase required for encrypted key".into(),
    )
}

/// One block of a PEM file.
struct Block {
    label: String,
    headers: Vec<(String, String)>,
    der: Zeroizing<Vec<u8>>,
}

/// The first block of a text that is a key or certificate.
fn read_block(text: &str) -> Option<Block> {
    let start = text.find("-----BEGIN ")? + 11;
    let rest = text.get(start..)?;
    let (label, rest) = rest.split_once("-----")?;
    let end = rest.find(&format!("-----END {label}-----"))?;
    let body = rest.get(..end)?;
    let mut headers = Vec::new();
    let mut base64 = String::new();
    for line in body.lines() {
        match line.split_once(':') {
            Some((name, value)) => headers.push((name.trim().to_owned(), value.trim().to_owned())),
            None => base64.push_str(line.trim()),
        }
    }
    let der = base64_simd::forgiving_decode_to_vec(base64.as_bytes()).ok()?;
    Some(Block {
        label: label.to_owned(),
        headers,
        der: Zeroizing::new(der),
    })
}

/// The DER of all certificates of a PEM text; none when it is no text of that kind.
pub fn certificates(text: &[u8]) -> Result<Vec<Vec<u8>>, Failure> {
    blocks(text, |label| {
        label == "CERTIFICATE" || label == "X509 CERTIFICATE" || label == "TRUSTED CERTIFICATE"
    })
}

/// The DER of all blocks of a PEM text whose label is wanted.
pub fn blocks(text: &[u8], wanted: impl Fn(&str) -> bool) -> Result<Vec<Vec<u8>>, Failure> {
    let text = String::from_utf8_lossy(text);
    let mut rest: &str = &text;
    let mut found = Vec::new();
    while let Some(start) = rest.find("-----BEGIN ") {
        let here = rest.get(start..).unwrap_or_default();
        let block = read_block(here).ok_or(BAD_BASE64)?;
        if wanted(&block.label) {
            found.push(block.der.to_vec());
        }
        let end = format!("-----END {}-----", block.label);
        let after = here.find(&end).map_or(here.len(), |at| at + end.len());
        rest = here.get(after..).unwrap_or_default();
    }
    Ok(found)
}

/// PEM text of some DER.
pub fn write(label: &str, der: &[u8]) -> String {
    write_with(label, "", der)
}

fn write_with(label: &str, headers: &str, der: &[u8]) -> String {
    let base64 = base64_simd::STANDARD.encode_to_string(der);
    let mut text = format!("-----BEGIN {label}-----\n{headers}");
    let mut rest = base64.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(64));
        text.push_str(line);
        text.push('\n');
        rest = after;
    }
    text.push_str(&format!("-----END {label}-----\n"));
    text
}

/// Decrypts with a cipher by its name.
pub fn decrypt(cipher: &str, key: &[u8], iv: &[u8], data: &[u8]) -> Result<Secret, Failure> {
    let info = ciphers::find(cipher).ok_or(UNSUPPORTED)?;
    if key.len() != info.key || iv.len() != info.iv {
        return Err(UNSUPPORTED);
    }
    run(info, false, key, iv, data).map_err(|_| BAD_DECRYPT)
}

fn run(info: &Info, encrypts: bool, key: &[u8], iv: &[u8], data: &[u8]) -> Result<Secret, Failure> {
    let mut machine = Machine::new(info, encrypts, key, iv, 0)?;
    let mut out = Zeroizing::new(machine.update(data)?);
    out.extend_from_slice(&Zeroizing::new(machine.finish()?));
    Ok(out)
}

/// OpenSSL's old key derivation: MD5 over and over.
fn legacy_key(passphrase: &[u8], salt: &[u8], length: usize) -> Secret {
    let mut key = Zeroizing::new(Vec::new());
    let mut last = Zeroizing::new(Vec::new());
    while key.len() < length {
        last = Zeroizing::new(Algorithm::Md5.digest(&[&last, passphrase, salt]));
        key.extend_from_slice(&last);
    }
    key.truncate(length);
    key
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    (0..text.len() / 2)
        .map(|index| u8::from_str_radix(text.get(index * 2..index * 2 + 2)?, 16).ok())
        .collect()
}

/// Decrypts an old-style block by its headers.
fn decrypt_legacy(block: &Block, passphrase: Option<&[u8]>) -> Result<Secret, Failure> {
    let info = block.headers.iter().find(|(name, _)| name == "DEK-Info");
    let (name, iv) = info
        .and_then(|(_, value)| value.split_once(','))
        .ok_or(UNSUPPORTED)?;
    let info = ciphers::find(name).ok_or(UNSUPPORTED)?;
    let iv = unhex(iv.trim()).ok_or(UNSUPPORTED)?;
    let passphrase = passphrase.ok_or_else(missing_passphrase)?;
    let key = legacy_key(passphrase, iv.get(..8).ok_or(UNSUPPORTED)?, info.key);
    if iv.len() != info.iv || info.mode != Mode::Cbc {
        return Err(UNSUPPORTED);
    }
    run(info, false, &key, &iv, &block.der)
}

/// Decrypts EncryptedPrivateKeyInfo.
fn decrypt_pkcs8(der: &[u8], passphrase: Option<&[u8]>) -> Result<Secret, Failure> {
    let passphrase = passphrase.ok_or_else(missing_passphrase)?;
    let parsed = || {
        let mut outer = Reader(der).sequence()?;
        Some((outer.sequence()?, outer.take(4)?))
    };
    let (algorithm, data) = parsed().ok_or(UNSUPPORTED)?;
    decrypt_pbes2(algorithm, data, passphrase)
}

/// Decrypts what an AlgorithmIdentifier of PBES2 (RFC 8018) describes.
pub fn decrypt_pbes2(algorithm: Reader<'_>, data: &[u8], passphrase: &[u8]) -> Result<Secret, Failure> {
    let parsed = || {
        let mut algorithm = algorithm;
        (algorithm.take(6)? == PBES2).then_some(())?;
        let mut params = algorithm.sequence()?;
        let mut derivation = params.sequence()?;
        let mut cipher = params.sequence()?;
        let kdf = derivation.take(6)?;
        let numbers = derivation.sequence()?;
        let cipher_oid = cipher.take(6)?;
        let name = CIPHERS.iter().find(|(oid, _)| *oid == cipher_oid)?.1;
        Some((kdf, numbers, ciphers::find(name)?, cipher.take(4)?))
    };
    let (kdf, mut numbers, info, iv) = parsed().ok_or(UNSUPPORTED)?;
    let derive = |numbers: &mut Reader<'_>| {
        let salt = numbers.take(4)?.to_vec();
        let passphrase = passphrase.to_vec();
        if kdf == SCRYPT {
            let (n, r, p) = (numbers.small()?, numbers.small()?, numbers.small()?);
            kdf::scrypt_check(f64::from(n), f64::from(r), f64::from(p), f64::from(1_u32 << 30)).ok()?;
            let key = kdf::scrypt(
                passphrase.into_bytes(),
                salt.into_bytes(),
                info.key,
                f64::from(n),
                r,
                p,
            );
            return key.ok();
        }
        (kdf == PBKDF2).then_some(())?;
        let iterations = numbers.small()?;
        if numbers.peek() == Some(2) {
            numbers.integer();
        }
        let prf = match numbers.sequence() {
            Some(mut algorithm) => {
                let name = algorithm.take(6)?;
                PRFS.iter().find(|(oid, _)| *oid == name)?.1
            }
            None => Algorithm::Sha1,
        };
        let name = prf.name().to_owned();
        kdf::pbkdf2(
            passphrase.into_bytes(),
            salt.into_bytes(),
            iterations,
            info.key,
            name,
        )
        .ok()
    };
    let key = Zeroizing::new(derive(&mut numbers).ok_or(UNSUPPORTED)?.0);
    if iv.len() != info.iv {
        return Err(UNSUPPORTED);
    }
    run(info, false, &key, iv, data).map_err(|_| BAD_DECRYPT)
}

trait IntoBytes {
    fn into_bytes(self) -> ouro_engine::convert::Bytes;
}
impl IntoBytes for Vec<u8> {
    fn into_bytes(self) -> ouro_engine::convert::Bytes {
        ouro_engine::convert::Bytes(self)
    }
}

/// PrivateKeyInfo encrypted with a passphrase, as DER.
pub fn encrypt_pkcs8(der: &[u8], cipher: &str, passphrase: &[u8]) -> Result<Vec<u8>, Failure> {
    let unknown = || coded("ERR_CRYPTO_UNKNOWN_CIPHER");
    let info = ciphers::find(cipher).ok_or_else(unknown)?;
    let (cipher_oid, _) = CIPHERS
        .iter()
        .find(|(_, name)| *name == info.name)
        .ok_or_else(unknown)?;
    let (salt, iv) = (big::random(16), big::random(info.iv));
    let key = kdf::pbkdf2(
        passphrase.to_vec().into_bytes(),
        salt.to_vec().into_bytes(),
        ITERATIONS,
        info.key,
        "sha256".into(),
    )?;
    let data = run(info, true, &Zeroizing::new(key.0), &iv, der)?;
    let prf = sequence(&[&oid(PRFS[2].0), crate::asn1::NULL]);
    let derivation = sequence(&[&octets(&salt), &integer(&ITERATIONS.to_be_bytes()), &prf]);
    let params = sequence(&[
        &sequence(&[&oid(PBKDF2), &derivation]),
        &sequence(&[&oid(cipher_oid), &octets(&iv)]),
    ]);
    Ok(sequence(&[&sequence(&[&oid(PBES2), &params]), &tlv(4, &data)]))
}

/// A private key encrypted in OpenSSL's old form, as PEM.
pub fn encrypt_legacy(label: &str, der: &[u8], cipher: &str, passphrase: &[u8]) -> Result<String, Failure> {
    let info = ciphers::find(cipher)
        .filter(|info| info.mode == Mode::Cbc && info.family != Some(Family::DesEde))
        .ok_or_else(|| coded("ERR_CRYPTO_UNKNOWN_CIPHER"))?;
    let iv = big::random(info.iv);
    let key = legacy_key(passphrase, iv.get(..8).unwrap_or_default(), info.key);
    let data = run(info, true, &key, &iv, der)?;
    let hex: String = iv.iter().map(|byte| format!("{byte:02X}")).collect();
    let headers = format!(
        "Proc-Type: 4,ENCRYPTED\nDEK-Info: {},{hex}\n\n",
        info.name.to_ascii_uppercase()
    );
    Ok(write_with(label, &headers, &data))
}

/// A private key from PEM.
pub fn private_from_pem(text: &[u8], passphrase: Option<&[u8]>) -> Result<Material, Failure> {
    let text = String::from_utf8_lossy(text);
    let block = read_block(&text).ok_or(UNSUPPORTED)?;
    let parsed = match block.label.as_str() {
        "PRIVATE KEY" => Material::from_pkcs8(&block.der),
        "ENCRYPTED PRIVATE KEY" => Material::from_pkcs8(&decrypt_pkcs8(&block.der, passphrase)?),
        "RSA PRIVATE KEY" | "EC PRIVATE KEY" => {
            let encrypted = block
                .headers
                .iter()
                .any(|(name, value)| name == "Proc-Type" && value.contains("ENCRYPTED"));
            let der = if encrypted {
                decrypt_legacy(&block, passphrase)?
            } else {
                block.der
            };
            Material::from_private_der(&der)
        }
        _ => None,
    };
    parsed.ok_or(UNSUPPORTED)
}

/// A private key from DER of a kind (`pkcs1`, `pkcs8`, `sec1`).
pub fn private_from_der(der: &[u8], kind: &str, passphrase: Option<&[u8]>) -> Result<Material, Failure> {
    let parsed = match kind {
        "pkcs1" => Material::from_pkcs1_private(der),
        "sec1" => Material::from_sec1(der, None),
        _ => {
            let plain = Material::from_pkcs8(der);
            let encrypted = Reader(der)
                .sequence()
                .is_some_and(|outer| outer.peek() == Some(0x30));
            if plain.is_none() && encrypted {
                return Material::from_pkcs8(&decrypt_pkcs8(der, passphrase)?).ok_or(UNSUPPORTED);
            }
            plain
        }
    };
    // What is no DER at all is another error than what is no key.
    let readable = Reader(der).sequence().is_some();
    parsed.ok_or(if readable {
        UNSUPPORTED
    } else {
        ASN1_HEADER_TOO_LONG
    })
}

/// A public key from PEM: of a public key, a certificate, or a private key.
pub fn public_from_pem(text: &[u8], passphrase: Option<&[u8]>) -> Result<Material, Failure> {
    let lossy = String::from_utf8_lossy(text);
    let block = read_block(&lossy).ok_or(UNSUPPORTED)?;
    let parsed = match block.label.as_str() {
        "PUBLIC KEY" => Material::from_spki(&block.der),
        "RSA PUBLIC KEY" => Material::from_pkcs1_public(&block.der),
        "CERTIFICATE" | "X509 CERTIFICATE" | "TRUSTED CERTIFICATE" => spki_of_certificate(&block.der),
        _ => return private_from_pem(text, passphrase).map(|material| material.public()),
    };
    parsed.ok_or(UNSUPPORTED)
}

/// A public key from DER of a kind (`pkcs1`, `spki`, or one of a private key).
pub fn public_from_der(der: &[u8], kind: &str, passphrase: Option<&[u8]>) -> Result<Material, Failure> {
    let parsed = match kind {
        "pkcs1" => Material::from_pkcs1_public(der).or_else(|| Material::from_pkcs1_private(der)),
        "spki" => Material::from_spki(der),
        _ => Some(private_from_der(der, kind, passphrase)?),
    };
    match parsed {
        Some(material) => Ok(material.public()),
        None => Err(Failure::Plain("Failed to read asymmetric key")),
    }
}

fn spki_of_certificate(der: &[u8]) -> Option<Material> {
    let mut body = Reader(der).sequence()?.sequence()?;
    body.take(0xa0);
    // Serial number, algorithm, issuer, validity, subject.
    body.integer()?;
    for _ in 0..4 {
        body.any()?;
    }
    let start = body.0;
    let mut rest = body;
    rest.any()?;
    Material::from_spki(start.get(..start.len() - rest.0.len())?)
}

/// The digest of a name, or Node's error.
pub fn digest(name: &str) -> Result<Algorithm, Failure> {
    digests::find(name).ok_or_else(|| Failure::Coded("ERR_CRYPTO_INVALID_DIGEST", vec![name.to_owned()]))
}
