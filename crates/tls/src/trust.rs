//! Chains of certificates: building them from what a peer sent and what is
//! trusted, and judging them as OpenSSL does.
//!
//! Every fault found replaces the one before, in OpenSSL's order: building, the
//! role of each certificate, revocation, then signatures and times from the top.

use std::collections::HashMap;
use std::sync::Arc;

use ouro_crypto::x509::{Certificate, RevocationList};

/// Longer chains are refused.
const MOST: usize = 100;
const SERVER_AUTH: &str = "1.3.6.1.5.5.7.3.1";
const CLIENT_AUTH: &str = "1.3.6.1.5.5.7.3.2";
const ANY_PURPOSE: &str = "2.5.29.37.0";

/// A fault of a chain: OpenSSL's name of it and its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fault {
    /// Without `X509_V_ERR_`.
    pub code: &'static str,
    /// What OpenSSL says.
    pub reason: &'static str,
}

macro_rules! faults {
    ($($name:ident = $reason:literal;)*) => {$(
        #[doc = $reason]
        pub const $name: Fault = Fault { code: stringify!($name), reason: $reason };
    )*};
}

faults! {
    UNABLE_TO_GET_ISSUER_CERT = "unable to get issuer certificate";
    UNABLE_TO_GET_CRL = "unable to get certificate CRL";
    UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY = "unable to decode issuer public key";
    CERT_SIGNATURE_FAILURE = "certificate signature failure";
    CRL_SIGNATURE_FAILURE = "CRL signature failure";
    CERT_NOT_YET_VALID = "certificate is not yet valid";
    CERT_HAS_EXPIRED = "certificate has expired";
    CRL_HAS_EXPIRED = "CRL has expired";
    DEPTH_ZERO_SELF_SIGNED_CERT = "self-signed certificate";
    SELF_SIGNED_CERT_IN_CHAIN = "self-signed certificate in certificate chain";
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY = "unable to get local issuer certificate";
    UNABLE_TO_VERIFY_LEAF_SIGNATURE = "unable to verify the first certificate";
    CERT_CHAIN_TOO_LONG = "certificate chain too long";
    CERT_REVOKED = "certificate revoked";
    INVALID_CA = "invalid CA certificate";
    PATH_LENGTH_EXCEEDED = "path length constraint exceeded";
    INVALID_PURPOSE = "unsuitable certificate purpose";
    UNHANDLED_CRITICAL_EXTENSION = "unhandled critical extension";
}

/// Certificates that are trusted, by subject.
#[derive(Default, Clone)]
pub struct Trust {
    by_subject: HashMap<Vec<u8>, Vec<Arc<Certificate>>>,
}

impl Trust {
    /// Trusts one more.
    pub fn add(&mut self, certificate: Arc<Certificate>) {
        let same = self.by_subject.entry(certificate.subject().to_vec()).or_default();
        if !same.iter().any(|known| known.der() == certificate.der()) {
            same.push(certificate);
        }
    }

    /// Trusts all that `other` does.
    pub fn add_all(&mut self, other: &Trust) {
        for certificate in other.by_subject.values().flatten() {
            self.add(certificate.clone());
        }
    }

    /// The issuers above a certificate, as DER, up to a root.
    pub fn above(&self, der: Option<&Vec<u8>>) -> Vec<Vec<u8>> {
        let mut found: Vec<Vec<u8>> = Vec::new();
        let mut last = der.and_then(|der| Certificate::from_der(der)).map(Arc::new);
        while let Some(certificate) = last {
            if is_self_signed(&certificate) || found.len() == MOST {
                break;
            }
            last = self.issuer_of(&certificate, 0).cloned();
            found.extend(last.iter().map(|issuer| issuer.der().to_vec()));
        }
        found
    }

    /// The names of all, as DER.
    pub fn subjects(&self) -> impl Iterator<Item = &Vec<u8>> {
        self.by_subject.keys()
    }

    fn has(&self, certificate: &Certificate) -> bool {
        self.by_subject
            .get(certificate.subject())
            .is_some_and(|same| same.iter().any(|known| known.der() == certificate.der()))
    }

    fn issuer_of(&self, certificate: &Certificate, now: i64) -> Option<&Arc<Certificate>> {
        let fitting = || {
            self.by_subject
                .get(certificate.issuer())
                .into_iter()
                .flatten()
                .filter(|issuer| certificate.issued_by(issuer))
        };
        fitting()
            .find(|issuer| is_timely(issuer, now))
            .or_else(|| fitting().next())
    }
}

fn is_timely(certificate: &Certificate, now: i64) -> bool {
    let (from, to) = certificate.validity();
    from <= now && now <= to
}

fn is_self_signed(certificate: &Certificate) -> bool {
    certificate.is_self_issued() && certificate.issued_by(certificate)
}

/// Who the leaf must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A TLS server.
    Server,
    /// A TLS client.
    Client,
}

/// What a chain is judged by.
pub struct Rules<'a> {
    /// What is trusted.
    pub trust: &'a Trust,
    /// Lists of revoked certificates; with at least one every certificate must be on the list of its issuer.
    pub revoked: &'a [RevocationList],
    /// Who the leaf must be.
    pub role: Role,
    /// Any trusted certificate ends a chain, not just a root.
    pub partial: bool,
    /// Seconds since 1970.
    pub now: i64,
}

/// The chain from `sent`, the leaf first, to a root as far as it could be built, and the last fault found.
pub fn judge(sent: &[Vec<u8>], rules: &Rules<'_>) -> (Vec<Arc<Certificate>>, Option<Fault>) {
    let mut sent: Vec<Arc<Certificate>> = sent
        .iter()
        .filter_map(|der| Certificate::from_der(der).map(Arc::new))
        .collect();
    if sent.is_empty() {
        return (Vec::new(), Some(UNABLE_TO_GET_ISSUER_CERT));
    }
    let mut chain = vec![sent.remove(0)];
    let mut fault = build(&mut chain, sent, rules);
    fault = roles(&chain, rules).or(fault);
    fault = revocation(&chain, rules).or(fault);
    fault = signatures(&chain, rules).or(fault);
    (chain, fault)
}

fn build(
    chain: &mut Vec<Arc<Certificate>>,
    mut others: Vec<Arc<Certificate>>,
    rules: &Rules<'_>,
) -> Option<Fault> {
    let mut trusted = false;
    loop {
        let last = chain.last()?.clone();
        if chain.len() > MOST {
            return Some(CERT_CHAIN_TOO_LONG);
        }
        if rules.partial && rules.trust.has(&last) {
            return None;
        }
        if is_self_signed(&last) {
            return match (trusted || rules.trust.has(&last), chain.len()) {
                (true, _) => None,
                (false, 1) => Some(DEPTH_ZERO_SELF_SIGNED_CERT),
                (false, _) => Some(SELF_SIGNED_CERT_IN_CHAIN),
            };
        }
        if let Some(issuer) = rules.trust.issuer_of(&last, rules.now) {
            trusted = true;
            chain.push(issuer.clone());
            continue;
        }
        if trusted {
            return Some(UNABLE_TO_GET_ISSUER_CERT);
        }
        match others.iter().position(|other| last.issued_by(other)) {
            Some(index) => chain.push(others.remove(index)),
            None => return Some(UNABLE_TO_GET_ISSUER_CERT_LOCALLY),
        }
    }
}

fn roles(chain: &[Arc<Certificate>], rules: &Rules<'_>) -> Option<Fault> {
    let mut fault = None;
    let purpose = match rules.role {
        Role::Server => SERVER_AUTH,
        Role::Client => CLIENT_AUTH,
    };
    for (depth, certificate) in chain.iter().enumerate() {
        if certificate.has_unknown_critical() {
            fault = Some(UNHANDLED_CRITICAL_EXTENSION);
        }
        if depth > 0 {
            let authority = match certificate.constraints() {
                Some((authority, _)) => authority,
                // Roots of version 1 say nothing.
                None => is_self_signed(certificate),
            };
            if !authority || !certificate.may_sign() {
                fault = Some(INVALID_CA);
            }
            let below = chain
                .iter()
                .take(depth)
                .skip(1)
                .filter(|below| !below.is_self_issued());
            if let Some((_, Some(most))) = certificate.constraints()
                && below.count() > most as usize
            {
                fault = Some(PATH_LENGTH_EXCEEDED);
            }
        }
        let allowed = certificate
            .purposes()
            .is_none_or(|all| all.iter().any(|one| one == purpose || one == ANY_PURPOSE));
        if !allowed {
            fault = Some(INVALID_PURPOSE);
        }
    }
    fault
}

fn revocation(chain: &[Arc<Certificate>], rules: &Rules<'_>) -> Option<Fault> {
    if rules.revoked.is_empty() {
        return None;
    }
    let mut fault = None;
    for (depth, certificate) in chain.iter().enumerate() {
        let list = rules
            .revoked
            .iter()
            .find(|list| list.issuer() == certificate.issuer());
        let Some(list) = list else {
            fault = Some(UNABLE_TO_GET_CRL);
            continue;
        };
        let issuer = chain.get(depth + 1).unwrap_or(certificate);
        if !issuer.public_key().is_some_and(|key| list.signed_by(&key)) {
            fault = Some(CRL_SIGNATURE_FAILURE);
        }
        if list.is_expired(rules.now) {
            fault = Some(CRL_HAS_EXPIRED);
        }
        if list.revokes(certificate) {
            fault = Some(CERT_REVOKED);
        }
    }
    fault
}

fn signatures(chain: &[Arc<Certificate>], rules: &Rules<'_>) -> Option<Fault> {
    let mut fault = None;
    for (depth, certificate) in chain.iter().enumerate().rev() {
        match chain.get(depth + 1) {
            Some(issuer) => match issuer.public_key() {
                Some(key) if certificate.signed_by(&key) => {}
                Some(_) => fault = Some(CERT_SIGNATURE_FAILURE),
                None => fault = Some(UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY),
            },
            None => {
                let ends = is_self_signed(certificate) || (rules.partial && rules.trust.has(certificate));
                if !ends && depth > 0 {
                    // Nobody vouches for this one: its own signature and times do not matter.
                    continue;
                }
                if !ends {
                    fault = Some(UNABLE_TO_VERIFY_LEAF_SIGNATURE);
                }
            }
        }
        let (from, to) = certificate.validity();
        if from > rules.now {
            fault = Some(CERT_NOT_YET_VALID);
        }
        if to < rules.now {
            fault = Some(CERT_HAS_EXPIRED);
        }
    }
    fault
}
