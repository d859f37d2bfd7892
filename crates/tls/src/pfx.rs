//! PKCS#12 (RFC 7292): a key, its certificate and authorities in one file.

use ouro_crypto::asn1::Reader;
use ouro_crypto::digests::Algorithm;
use ouro_crypto::failure::{Failure, UNSUPPORTED};
use ouro_crypto::keys::{Material, Secret};
use ouro_crypto::pem;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
const ENCRYPTED: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 6];
const KEY_BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 10, 1, 1];
const SHROUDED_BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 10, 1, 2];
const CERT_BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 10, 1, 3];
const TRIPLE_DES: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 1, 3];
/// What the key derivation makes.
const FOR_KEY: u8 = 1;
const FOR_IV: u8 = 2;
const FOR_MAC: u8 = 3;

/// What a file has.
#[derive(Default)]
pub struct Contents {
    /// The private key.
    pub key: Option<Material>,
    /// All certificates as DER, that of the key first.
    pub certificates: Vec<Vec<u8>>,
}

/// Reads a file.
///
/// # Errors
/// OpenSSL's: what is no PKCS#12 is "not enough data", a wrong passphrase "mac verify failure".
pub fn read(der: &[u8], passphrase: &[u8]) -> Result<Contents, Failure> {
    let no_data = || Failure::Plain("not enough data");
    let outer = || {
        let mut outer = Reader(der).sequence()?;
        outer.integer()?;
        let safes = content(outer.sequence()?, DATA)?;
        Some((safes, outer.sequence()))
    };
    let (safes, mac) = outer().ok_or_else(no_data)?;
    if let Some(mac) = mac
        && !authentic(mac, safes, passphrase).ok_or(UNSUPPORTED)?
    {
        return Err(Failure::Plain("mac verify failure"));
    }
    let mut contents = Contents::default();
    let mut list = Reader(safes).sequence().ok_or_else(no_data)?;
    while let Some(mut safe) = list.sequence() {
        let kind = safe.take(6).ok_or(UNSUPPORTED)?;
        let body = safe.take(0xa0).ok_or(UNSUPPORTED)?;
        if kind == DATA {
            bags(
                Reader(body).take(4).ok_or(UNSUPPORTED)?,
                passphrase,
                &mut contents,
            )?;
        } else if kind == ENCRYPTED {
            bags(&decrypted(body, passphrase)?, passphrase, &mut contents)?;
        }
    }
    // The certificate of the key comes first.
    if let Some(key) = &contents.key {
        let public = key.public();
        let is_ours = |der: &Vec<u8>| {
            ouro_crypto::x509::Certificate::from_der(der).and_then(|one| one.public_key())
                == Some(public.clone())
        };
        contents.certificates.sort_by_key(|der| !is_ours(der));
    }
    Ok(contents)
}

/// The content of a ContentInfo of a kind, which is an OCTET STRING.
fn content<'a>(mut info: Reader<'a>, kind: &[u8]) -> Option<&'a [u8]> {
    (info.take(6)? == kind).then_some(())?;
    Reader(info.take(0xa0)?).take(4)
}

/// The passphrase as the key derivation takes it: UTF-16 with a zero at its end.
fn wide(passphrase: &[u8]) -> Secret {
    let text = String::from_utf8_lossy(passphrase);
    let mut out: Secret = Zeroizing::new(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
    out.extend_from_slice(&[0, 0]);
    out
}

/// The key derivation of RFC 7292, appendix B.
fn derive(
    hash: Algorithm,
    purpose: u8,
    passphrase: &[u8],
    salt: &[u8],
    iterations: u32,
    length: usize,
) -> Secret {
    let block = if hash.size() > 32 { 128 } else { 64 };
    let filled = |bytes: &[u8]| -> Vec<u8> {
        let total = bytes.len().div_ceil(block) * block;
        bytes.iter().copied().cycle().take(total).collect()
    };
    let mut input = Zeroizing::new([filled(salt), filled(&wide(passphrase))].concat());
    let mut out = Zeroizing::new(Vec::new());
    while out.len() < length {
        let mut digest = Zeroizing::new(hash.digest(&[&vec![purpose; block], &input]));
        for _ in 1..iterations {
            digest = Zeroizing::new(hash.digest(&[&digest]));
        }
        out.extend_from_slice(&digest);
        // Every block of the input grows by the digest and one.
        let addend: Vec<u8> = digest.iter().copied().cycle().take(block).collect();
        for chunk in input.chunks_mut(block) {
            let mut carry = 1_u16;
            for (byte, add) in chunk.iter_mut().zip(&addend).rev() {
                carry += u16::from(*byte) + u16::from(*add);
                *byte = carry as u8;
                carry >>= 8;
            }
        }
    }
    out.truncate(length);
    out
}

fn hmac(hash: Algorithm, key: &[u8], data: &[u8]) -> Vec<u8> {
    let block = if hash.size() > 32 { 128 } else { 64 };
    let pad = |with: u8| -> Zeroizing<Vec<u8>> {
        let filled = key.iter().copied().chain(std::iter::repeat(0)).take(block);
        Zeroizing::new(filled.map(|byte| byte ^ with).collect())
    };
    let inner = hash.digest(&[&pad(0x36), data]);
    hash.digest(&[&pad(0x5c), &inner])
}

fn authentic(mut mac: Reader<'_>, data: &[u8], passphrase: &[u8]) -> Option<bool> {
    let mut info = mac.sequence()?;
    let hash = Algorithm::from_oid(info.sequence()?.take(6)?)?;
    let expected = info.take(4)?;
    let salt = mac.take(4)?;
    let iterations = mac.small().unwrap_or(1);
    let key = derive(hash, FOR_MAC, passphrase, salt, iterations, hash.size());
    Some(bool::from(hmac(hash, &key, data).ct_eq(expected)))
}

fn opened(mut algorithm: Reader<'_>, data: &[u8], passphrase: &[u8]) -> Result<Secret, Failure> {
    let whole = algorithm;
    if algorithm.take(6) != Some(TRIPLE_DES) {
        return pem::decrypt_pbes2(whole, data, passphrase);
    }
    let mut params = algorithm.sequence().ok_or(UNSUPPORTED)?;
    let salt = params.take(4).ok_or(UNSUPPORTED)?;
    let iterations = params.small().ok_or(UNSUPPORTED)?;
    let key = derive(Algorithm::Sha1, FOR_KEY, passphrase, salt, iterations, 24);
    let iv = derive(Algorithm::Sha1, FOR_IV, passphrase, salt, iterations, 8);
    pem::decrypt("des-ede3-cbc", &key, &iv, data)
}

fn decrypted(body: &[u8], passphrase: &[u8]) -> Result<Secret, Failure> {
    let parsed = || {
        let mut outer = Reader(body).sequence()?;
        outer.integer()?;
        let mut info = outer.sequence()?;
        info.take(6)?;
        Some((info.sequence()?, info.take(0x80)?))
    };
    let (algorithm, data) = parsed().ok_or(UNSUPPORTED)?;
    opened(algorithm, data, passphrase)
}

fn bags(der: &[u8], passphrase: &[u8], contents: &mut Contents) -> Result<(), Failure> {
    let mut list = Reader(der).sequence().ok_or(UNSUPPORTED)?;
    while let Some(mut bag) = list.sequence() {
        let kind = bag.take(6).ok_or(UNSUPPORTED)?;
        let value = bag.take(0xa0).ok_or(UNSUPPORTED)?;
        if kind == KEY_BAG {
            contents.key = Some(Material::from_pkcs8(value).ok_or(UNSUPPORTED)?);
        } else if kind == SHROUDED_BAG {
            let mut info = Reader(value).sequence().ok_or(UNSUPPORTED)?;
            let algorithm = info.sequence().ok_or(UNSUPPORTED)?;
            let data = info.take(4).ok_or(UNSUPPORTED)?;
            let der = opened(algorithm, data, passphrase)?;
            contents.key = Some(Material::from_pkcs8(&der).ok_or(UNSUPPORTED)?);
        } else if kind == CERT_BAG {
            let parsed = || {
                let mut info = Reader(value).sequence()?;
                info.take(6)?;
                Reader(info.take(0xa0)?).take(4)
            };
            contents.certificates.push(parsed().ok_or(UNSUPPORTED)?.to_vec());
        }
    }
    Ok(())
}
