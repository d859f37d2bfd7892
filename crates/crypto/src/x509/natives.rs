//! The natives behind `X509Certificate` and the certificates of TLS peers.

use std::net::IpAddr;
use std::sync::Arc;

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};
use ouro_engine::Cx;
use ouro_engine::convert::{self, Bytes, FromJs, IntoJs};

use super::{AltName, Certificate, INFO_ACCESS, text};
use crate::asn1;
use crate::big;
use crate::digests::Algorithm;
use crate::failure::{Failure, UNSUPPORTED};
use crate::key_object::KeyHandle;
use crate::keys::{Key, Material};

#[derive(Trace, Finalize, JsData)]
struct CertificateData(#[unsafe_ignore_trace] Arc<Certificate>);

/// A certificate taken from a JS argument.
#[derive(Clone)]
pub struct CertificateHandle(pub Arc<Certificate>);

impl FromJs for CertificateHandle {
    fn from_js(value: &JsValue, name: &str, cx: &mut Cx<'_>) -> JsResult<Self> {
        let found = value.as_object().and_then(|object| {
            object
                .downcast_ref::<CertificateData>()
                .map(|data| data.0.clone())
        });
        match found {
            Some(certificate) => Ok(CertificateHandle(certificate)),
            None => Err(cx.type_error(format!("native argument '{name}' must be a certificate"))),
        }
    }
}

impl IntoJs for CertificateHandle {
    fn into_js(self, _: &mut Cx<'_>) -> JsResult<JsValue> {
        Ok(JsObject::from_proto_and_data(None, CertificateData(self.0))
            .upcast()
            .into())
    }
}

/// `x509Parse(data)`: PEM or DER.
pub(crate) fn parse(data: Bytes) -> Result<CertificateHandle, Failure> {
    Certificate::read(&data.0).map(|certificate| CertificateHandle(Arc::new(certificate)))
}

/// `x509Raw(certificate)`: the DER.
pub(crate) fn raw(certificate: CertificateHandle) -> Result<Bytes, Failure> {
    Ok(Bytes(certificate.0.der().to_vec()))
}

/// `x509PublicKey(certificate)`.
pub(crate) fn public_key(certificate: CertificateHandle) -> Result<KeyHandle, Failure> {
    let material = certificate.0.public_key().ok_or(UNSUPPORTED)?;
    Ok(KeyHandle::new(Key::Public(material)))
}

/// `x509Verify(certificate, key)`: whether the owner of the key signed it.
pub(crate) fn verify(certificate: CertificateHandle, key: KeyHandle) -> Result<bool, Failure> {
    Ok(certificate.0.signed_by(key.material()?))
}

/// `x509CheckIssued(certificate, other)`: whether `other` may have issued it.
pub(crate) fn check_issued(
    certificate: CertificateHandle,
    other: CertificateHandle,
) -> Result<bool, Failure> {
    Ok(certificate.0.issued_by(&other.0) && other.0.may_sign())
}

/// `x509CheckPrivate(certificate, key)`: whether it is the certificate of this key.
pub(crate) fn check_private(certificate: CertificateHandle, key: KeyHandle) -> Result<bool, Failure> {
    let public = certificate.0.public_key().ok_or(UNSUPPORTED)?;
    Ok(key.material()?.public() == public)
}

/// What checkHost() may be told.
const ALWAYS_CHECK_SUBJECT: u32 = 1;
const NO_WILDCARDS: u32 = 2;
const NO_PARTIAL_WILDCARDS: u32 = 4;
const MULTI_LABEL_WILDCARDS: u32 = 8;
const SINGLE_LABEL_SUBDOMAINS: u32 = 16;
const NEVER_CHECK_SUBJECT: u32 = 32;

fn host_matches(pattern: &str, host: &str, flags: u32) -> bool {
    let (pattern, host) = (pattern.to_ascii_lowercase(), host.to_ascii_lowercase());
    if let Some(domain) = host.strip_prefix('.') {
        let suffix = format!(".{domain}");
        return pattern.strip_suffix(&suffix).is_some_and(|rest| {
            !rest.is_empty() && (flags & SINGLE_LABEL_SUBDOMAINS == 0 || !rest.contains('.'))
        });
    }
    if pattern == host {
        return true;
    }
    if flags & NO_WILDCARDS != 0 {
        return false;
    }
    let Some((label, rest)) = pattern.split_once('.') else {
        return false;
    };
    let Some((before, after)) = label.split_once('*') else {
        return false;
    };
    let partial = !before.is_empty() || !after.is_empty();
    if after.contains('*') || !rest.contains('.') || (partial && flags & NO_PARTIAL_WILDCARDS != 0) {
        return false;
    }
    let suffix = format!(".{rest}");
    let Some(first) = host.strip_suffix(&suffix) else {
        return false;
    };
    if first.contains('.') && (partial || flags & MULTI_LABEL_WILDCARDS == 0) {
        return false;
    }
    !first.is_empty()
        && first.len() >= before.len() + after.len()
        && first.starts_with(before)
        && first.ends_with(after)
        && (!partial || !first.starts_with("xn--"))
}

/// `x509CheckHost(certificate, name, flags)`: the name of the certificate that fits.
pub(crate) fn check_host(
    certificate: CertificateHandle,
    host: String,
    flags: u32,
) -> Result<Option<String>, Failure> {
    let mut has_names = false;
    for name in certificate.0.alt_names().unwrap_or_default() {
        if let AltName::Dns(pattern) = name {
            has_names = true;
            if host_matches(&pattern, &host, flags) {
                return Ok(Some(pattern));
            }
        }
    }
    if flags & NEVER_CHECK_SUBJECT != 0 || (has_names && flags & ALWAYS_CHECK_SUBJECT == 0) {
        return Ok(None);
    }
    let mut common = certificate.0.common_names().into_iter();
    Ok(common.find(|pattern| host_matches(pattern, &host, flags)))
}

/// `x509CheckEmail(certificate, address, flags)`.
pub(crate) fn check_email(
    certificate: CertificateHandle,
    wanted: String,
    flags: u32,
) -> Result<bool, Failure> {
    let same = |found: &str| match (found.rsplit_once('@'), wanted.rsplit_once('@')) {
        (Some((a, x)), Some((b, y))) => a == b && x.eq_ignore_ascii_case(y),
        _ => found == wanted,
    };
    let mut has_names = false;
    for name in certificate.0.alt_names().unwrap_or_default() {
        if let AltName::Email(found) = name {
            has_names = true;
            if same(&found) {
                return Ok(true);
            }
        }
    }
    if flags & NEVER_CHECK_SUBJECT != 0 || (has_names && flags & ALWAYS_CHECK_SUBJECT == 0) {
        return Ok(false);
    }
    let pairs = text::name(certificate.0.subject()).unwrap_or_default();
    Ok(pairs
        .iter()
        .any(|(key, value)| key == "emailAddress" && same(value)))
}

/// `x509CheckIP(certificate, address)`.
pub(crate) fn check_ip(certificate: CertificateHandle, address: String) -> Result<bool, Failure> {
    let bytes = match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(address)) => address.octets().to_vec(),
        Ok(IpAddr::V6(address)) => address.octets().to_vec(),
        Err(_) => return Ok(false),
    };
    let names = certificate.0.alt_names().unwrap_or_default();
    Ok(names.contains(&AltName::Ip(bytes)))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn fingerprint(certificate: &Certificate, algorithm: Algorithm) -> String {
    let bytes = certificate.fingerprint(algorithm);
    let parts: Vec<String> = bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    parts.join(":")
}

fn pairs(der: &[u8], cx: &mut Cx<'_>) -> JsValue {
    let pairs = text::name(der).unwrap_or_default();
    let items: Vec<JsValue> = pairs
        .into_iter()
        .flat_map(|(key, value)| [JsString::from(key).into(), JsString::from(value).into()])
        .collect();
    JsArray::from_iter(items, cx).into()
}

/// `x509Describe(certificate)`: all that a certificate says.
pub(crate) fn describe(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let certificate: CertificateHandle = convert::arg(args, 0, "certificate", cx)?;
    let certificate = &*certificate.0;
    let out = cx.object();
    let (subject, issuer) = (pairs(certificate.subject(), cx), pairs(certificate.issuer(), cx));
    cx.define(&out, "subjectPairs", subject)?;
    cx.define(&out, "issuerPairs", issuer)?;
    let string = |text: String| JsValue::from(JsString::from(text));
    cx.define(&out, "subject", string(text::lines(certificate.subject())))?;
    cx.define(&out, "issuer", string(text::lines(certificate.issuer())))?;
    if let Some(names) = certificate.alt_names() {
        cx.define(&out, "subjectAltName", string(text::alt_names_line(&names)))?;
    }
    if let Some(info) = certificate.extension(INFO_ACCESS).and_then(text::info_access) {
        cx.define(&out, "infoAccess", string(info))?;
    }
    if let Some(purposes) = certificate.purposes() {
        let purposes = purposes.into_js(cx)?;
        cx.define(&out, "keyUsage", purposes)?;
    }
    cx.define(&out, "ca", certificate.is_ca())?;
    let serial = asn1::trim(certificate.serial());
    let serial = if serial.is_empty() { &[0][..] } else { serial };
    cx.define(&out, "serialNumber", string(hex(serial)))?;
    let (from, to) = certificate.validity();
    cx.define(&out, "validFrom", string(text::date(from)))?;
    cx.define(&out, "validTo", string(text::date(to)))?;
    cx.define(&out, "validFromMs", from as f64 * 1000.0)?;
    cx.define(&out, "validToMs", to as f64 * 1000.0)?;
    for (key, algorithm) in [
        ("fingerprint", Algorithm::Sha1),
        ("fingerprint256", Algorithm::Sha256),
        ("fingerprint512", Algorithm::Sha512),
    ] {
        cx.define(&out, key, string(fingerprint(certificate, algorithm)))?;
    }
    match certificate.public_key() {
        Some(Material::Rsa { n, e, .. }) => {
            cx.define(&out, "modulus", string(hex(asn1::trim(&n))))?;
            cx.define(&out, "bits", big::bit_length(&n) as f64)?;
            let exponent = e.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
            cx.define(&out, "exponent", string(format!("0x{exponent:x}")))?;
            let der = Bytes(certificate.spki.clone()).into_js(cx)?;
            cx.define(&out, "pubkey", der)?;
        }
        Some(Material::Ec { curve, point, .. }) => {
            cx.define(&out, "bits", f64::from(curve.bits()))?;
            let point = Bytes(point).into_js(cx)?;
            cx.define(&out, "pubkey", point)?;
            cx.define(&out, "asn1Curve", string(curve.name().to_owned()))?;
            if let Some(name) = curve.nist() {
                cx.define(&out, "nistCurve", string(name.to_owned()))?;
            }
        }
        _ => {}
    }
    Ok(out.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_stand_for_one_label() {
        assert!(host_matches("*.example.com", "a.example.com", 0));
        assert!(!host_matches("*.example.com", "a.b.example.com", 0));
        assert!(!host_matches("*.com", "example.com", 0));
        assert!(!host_matches("*.example.com", "example.com", 0));
        assert!(host_matches("f*.example.com", "foo.example.com", 0));
        assert!(!host_matches(
            "f*.example.com",
            "foo.example.com",
            NO_PARTIAL_WILDCARDS
        ));
        assert!(!host_matches("*.example.com", "a.example.com", NO_WILDCARDS));
        assert!(host_matches("A.example.com", "a.EXAMPLE.com", 0));
    }
}
