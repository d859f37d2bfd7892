//! A secure context: certificates, keys, trust, versions, suites; and the
//! configurations of rustls made of it.

use std::cell::OnceCell;
use std::fmt;
use std::sync::Arc;

use ouro_crypto::big;
use ouro_crypto::failure::{Failure as KeyFailure, KEY_VALUES_MISMATCH, NO_START_LINE, UNSUPPORTED};
use ouro_crypto::keys::Material;
use ouro_crypto::pem;
use ouro_crypto::x509::{Certificate, RevocationList};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{ResolvesClientCert, Resumption, Tls12Resumption};
use rustls::crypto::{CryptoProvider, SupportedKxGroup};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::server::{
    ClientHello, NoClientAuth, ResolvesServerCert, ServerSessionMemoryCache, StoresServerSessions,
};
use rustls::sign::CertifiedKey;
use rustls::version::{TLS12, TLS13};
use rustls::{
    ClientConfig, DigitallySignedStruct, DistinguishedName, Error, KeyLog, PeerMisbehaved, ServerConfig,
    SignatureScheme, SupportedProtocolVersion,
};
use zeroize::Zeroizing;

use crate::ciphers;
use crate::failure::{Failure, INTERNAL_ERROR, NO_PROTOCOLS};
use crate::provider::{self, GROUPS, SUITES, Suite};
use crate::roots::Roots;
use crate::session::{ClientSessions, NoTickets, TICKET_KEYS, Tickets};
use crate::signer::{self, HandshakeKey, SCHEMES};
use crate::trust::Trust;

/// TLS 1.2 on the wire.
pub const VERSION_12: u32 = 0x0303;
/// TLS 1.3 on the wire.
pub const VERSION_13: u32 = 0x0304;
/// Sessions a server context keeps.
const KEPT_SESSIONS: usize = 1024;

/// See the [module](self).
pub struct Context {
    chains: Vec<Vec<Vec<u8>>>,
    keys: Vec<Material>,
    own_trust: Option<Trust>,
    /// Whether the runtime's are trusted: only the system's, also the system's.
    uses_roots: Option<(bool, bool)>,
    trust: OnceCell<Arc<Trust>>,
    /// Lists of revoked certificates.
    pub revoked: Vec<RevocationList>,
    /// The lowest version.
    pub min_version: u32,
    /// The highest version.
    pub max_version: u32,
    suites: Vec<&'static Suite>,
    groups: Vec<&'static dyn SupportedKxGroup>,
    schemes: Option<Vec<String>>,
    ticket_keys: Zeroizing<Vec<u8>>,
    /// Whether servers give tickets.
    pub tickets: bool,
    /// How long sessions are good, in seconds.
    pub lifetime: u32,
    /// Whether a server's order of suites counts.
    pub server_order: bool,
    /// Any trusted certificate ends a chain.
    pub partial: bool,
    sessions: Arc<dyn StoresServerSessions>,
}

impl Default for Context {
    fn default() -> Context {
        Context {
            chains: Vec::new(),
            keys: Vec::new(),
            own_trust: None,
            uses_roots: None,
            trust: OnceCell::new(),
            revoked: Vec::new(),
            min_version: VERSION_12,
            max_version: VERSION_13,
            suites: SUITES.iter().collect(),
            groups: GROUPS.iter().map(|(_, group)| *group).collect(),
            schemes: None,
            ticket_keys: big::random(TICKET_KEYS),
            tickets: true,
            lifetime: 300,
            server_order: true,
            partial: false,
            sessions: ServerSessionMemoryCache::new(KEPT_SESSIONS),
        }
    }
}

impl Context {
    /// Adds a certificate with what may follow it up to its root, as PEM.
    pub fn add_certificates(&mut self, text: &[u8]) -> Result<(), KeyFailure> {
        let chain = pem::certificates(text)?;
        if chain.is_empty() {
            return Err(NO_START_LINE);
        }
        self.add_chain(chain)
    }

    /// Adds a certificate with what may follow it, as DER.
    pub fn add_chain(&mut self, chain: Vec<Vec<u8>>) -> Result<(), KeyFailure> {
        for der in &chain {
            Certificate::from_der(der).ok_or(UNSUPPORTED)?;
        }
        self.chains.push(chain);
        Ok(())
    }

    /// Adds a private key, which has to be that of one of the certificates, if there are any of its kind.
    pub fn add_key(&mut self, text: &[u8], passphrase: Option<&[u8]>) -> Result<(), KeyFailure> {
        let key = match pem::private_from_pem(text, passphrase) {
            // Without a passphrase OpenSSL tries an empty one.
            Err(KeyFailure::Typed("ERR_MISSING_PASSPHRASE", _)) => pem::private_from_pem(text, Some(b""))?,
            other => other?,
        };
        self.add_material(key)
    }

    /// Adds a private key.
    pub fn add_material(&mut self, key: Material) -> Result<(), KeyFailure> {
        let public = key.public();
        let same_kind: Vec<Material> = self
            .chains
            .iter()
            .filter_map(|chain| leaf_key(chain))
            .filter(|other| other.kind() == public.kind())
            .collect();
        if !same_kind.is_empty() && !same_kind.contains(&public) {
            return Err(KEY_VALUES_MISMATCH);
        }
        self.keys.push(key);
        Ok(())
    }

    /// Trusts the certificates of a PEM text, and no others unless roots are added.
    pub fn add_authorities(&mut self, text: &[u8]) -> Result<(), KeyFailure> {
        let mut found = pem::certificates(text)?;
        if found.is_empty() && text.first() == Some(&0x30) {
            found.push(text.to_vec());
        }
        let trust = self.own_trust.get_or_insert_default();
        for der in found {
            trust.add(Arc::new(Certificate::from_der(&der).ok_or(UNSUPPORTED)?));
        }
        self.trust = OnceCell::new();
        Ok(())
    }

    /// Trusts what the runtime trusts.
    pub fn add_roots(&mut self, only_system: bool, with_system: bool) {
        self.uses_roots = Some((only_system, with_system));
        self.trust = OnceCell::new();
    }

    /// Adds a list of revoked certificates, as PEM.
    pub fn add_revoked(&mut self, text: &[u8]) -> Result<(), KeyFailure> {
        let lists = pem::blocks(text, |label| label == "X509 CRL")?;
        if lists.is_empty() {
            return Err(KeyFailure::Plain("Failed to parse CRL"));
        }
        for der in lists {
            let list = RevocationList::from_der(&der).ok_or(KeyFailure::Plain("Failed to parse CRL"))?;
            self.revoked.push(list);
        }
        Ok(())
    }

    /// What peers are trusted by.
    pub fn trust(&self, roots: &Roots) -> Arc<Trust> {
        let make = || match (&self.own_trust, self.uses_roots) {
            (None, Some((only, with))) => roots.trusted(only, with),
            (Some(own), Some((only, with))) => {
                let mut all = (*roots.trusted(only, with)).clone();
                all.add_all(own);
                Arc::new(all)
            }
            (own, None) => Arc::new(own.clone().unwrap_or_default()),
        };
        self.trust.get_or_init(make).clone()
    }

    /// Chooses suites by an OpenSSL string; false when it names none there is.
    pub fn set_ciphers(&mut self, text: &str) -> bool {
        match ciphers::parse(text) {
            Some(suites) => {
                self.suites = suites;
                true
            }
            None => false,
        }
    }

    /// Chooses groups by their names, separated by colons; false when one is unknown or none is left.
    pub fn set_groups(&mut self, text: &str) -> bool {
        let mut groups = Vec::new();
        for name in text.split(':') {
            let name = match name {
                "prime256v1" | "secp256r1" => "P-256",
                "secp384r1" => "P-384",
                "secp521r1" => "P-521",
                other => other,
            };
            let found = GROUPS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
            match found {
                Some((_, group)) => groups.push(*group),
                None => return false,
            }
        }
        self.groups = groups;
        true
    }

    /// Chooses signature schemes by their names, separated by colons; false when none is known.
    pub fn set_schemes(&mut self, text: &str) -> bool {
        let names: Vec<String> = text
            .split(':')
            .map(|name| match name {
                "rsa_pss_rsae_sha256" => "RSA-PSS+SHA256".into(),
                "rsa_pss_rsae_sha384" => "RSA-PSS+SHA384".into(),
                "rsa_pss_rsae_sha512" => "RSA-PSS+SHA512".into(),
                "ecdsa_secp256r1_sha256" => "ECDSA+SHA256".into(),
                "ecdsa_secp384r1_sha384" => "ECDSA+SHA384".into(),
                "ecdsa_secp521r1_sha512" => "ECDSA+SHA512".into(),
                other => other.to_owned(),
            })
            .collect();
        let known = SCHEMES
            .iter()
            .any(|scheme| names.iter().any(|name| name.eq_ignore_ascii_case(scheme.name)));
        self.schemes = Some(names);
        known
    }

    /// The keys of tickets.
    pub fn ticket_keys(&self) -> &[u8] {
        &self.ticket_keys
    }

    /// Sets the keys of tickets: 48 bytes.
    pub fn set_ticket_keys(&mut self, keys: Vec<u8>) {
        self.ticket_keys = Zeroizing::new(keys);
    }

    /// The sessions of servers with this context.
    pub fn sessions(&self) -> Arc<dyn StoresServerSessions> {
        self.sessions.clone()
    }

    /// The first certificate, as DER.
    pub fn certificate(&self) -> Option<&[u8]> {
        self.chains.first()?.first().map(Vec::as_slice)
    }

    /// Certificates with their keys; chains that end early go on with what is trusted.
    fn certified(&self, roots: &Roots) -> Vec<Arc<CertifiedKey>> {
        let mut all = Vec::new();
        for chain in &self.chains {
            let public = leaf_key(chain);
            let Some(key) = self.keys.iter().find(|key| Some(key.public()) == public) else {
                continue;
            };
            let Some(key) = HandshakeKey::new(key.clone(), self.schemes.as_deref()) else {
                continue;
            };
            let mut certificates = chain.clone();
            if certificates.len() == 1 && self.own_trust.is_some() {
                certificates.extend(self.trust(roots).above(certificates.last()));
            }
            let certificates = certificates.into_iter().map(CertificateDer::from).collect();
            all.push(Arc::new(CertifiedKey::new(certificates, key)));
        }
        all
    }

    fn provider(&self) -> CryptoProvider {
        let suites = self.suites.iter().map(|suite| suite.suite).collect();
        provider::provider(suites, self.groups.clone())
    }

    fn versions(&self) -> Result<Vec<&'static SupportedProtocolVersion>, Failure> {
        let has = |version: u32| self.min_version <= version && version <= self.max_version;
        let suites = |thirteen: bool| {
            self.suites
                .iter()
                .any(|suite| suite.suite.tls13().is_some() == thirteen)
        };
        let mut versions = Vec::new();
        if has(VERSION_13) && suites(true) {
            versions.push(&TLS13);
        }
        if has(VERSION_12) && suites(false) {
            versions.push(&TLS12);
        }
        if versions.is_empty() {
            Err(NO_PROTOCOLS)
        } else {
            Ok(versions)
        }
    }

    fn verify_schemes(&self) -> Vec<SignatureScheme> {
        SCHEMES
            .iter()
            .filter(|scheme| {
                let allowed =
                    |names: &Vec<String>| names.iter().any(|name| name.eq_ignore_ascii_case(scheme.name));
                self.schemes.as_ref().is_none_or(allowed)
            })
            .map(|scheme| scheme.scheme)
            .collect()
    }

    /// What a client with this context shows a server.
    pub fn credentials(&self, roots: &Roots) -> Option<Arc<dyn ResolvesClientCert>> {
        let keys = self.certified(roots);
        (!keys.is_empty()).then(|| Arc::new(Credentials(keys)) as Arc<dyn ResolvesClientCert>)
    }

    /// A client's configuration. `verifier` and `credentials` decide which sessions may be resumed.
    pub fn client(
        &self,
        verifier: &Arc<Accept>,
        credentials: Arc<dyn ResolvesClientCert>,
        sessions: Arc<ClientSessions>,
        alpn: Vec<Vec<u8>>,
        log: Arc<dyn KeyLog>,
    ) -> Result<ClientConfig, Failure> {
        let verifier = match &self.schemes {
            None => verifier.clone(),
            Some(_) => Arc::new(Accept::new(self.verify_schemes())),
        };
        let mut config = ClientConfig::builder_with_provider(Arc::new(self.provider()))
            .with_protocol_versions(&self.versions()?)
            .map_err(|_| INTERNAL_ERROR)?
            .dangerous()
            .with_custom_certificate_verifier(verifier)
            .with_client_cert_resolver(credentials);
        config.alpn_protocols = alpn;
        config.resumption = Resumption::store(sessions).tls12_resumption(Tls12Resumption::SessionIdOrTickets);
        config.key_log = log;
        Ok(config)
    }

    /// A server's configuration; with `request` clients are asked for a certificate.
    pub fn server(
        &self,
        request: bool,
        sessions: Arc<dyn StoresServerSessions>,
        alpn: Vec<Vec<u8>>,
        log: Arc<dyn KeyLog>,
        roots: &Roots,
    ) -> Result<ServerConfig, Failure> {
        let verifier: Arc<dyn ClientCertVerifier> = if request {
            let mut accept = Accept::new(self.verify_schemes());
            if let Some(own) = &self.own_trust {
                accept.subjects = own
                    .subjects()
                    .map(|subject| DistinguishedName::from(subject.clone()))
                    .collect();
            }
            Arc::new(accept)
        } else {
            Arc::new(NoClientAuth)
        };
        let mut config = ServerConfig::builder_with_provider(Arc::new(self.provider()))
            .with_protocol_versions(&self.versions()?)
            .map_err(|_| INTERNAL_ERROR)?
            .with_client_cert_verifier(verifier)
            .with_cert_resolver(Arc::new(Credentials(self.certified(roots))));
        config.alpn_protocols = alpn;
        config.ignore_client_order = self.server_order;
        config.session_storage = sessions;
        config.key_log = log;
        config.ticketer = if self.tickets {
            Arc::new(Tickets::new(self.ticket_keys.clone(), self.lifetime))
        } else {
            Arc::new(NoTickets)
        };
        Ok(config)
    }

    /// Whether a server with this context has anything to show.
    pub fn has_credentials(&self) -> bool {
        self.chains.iter().any(|chain| {
            let public = leaf_key(chain);
            self.keys.iter().any(|key| Some(key.public()) == public)
        })
    }
}

fn leaf_key(chain: &[Vec<u8>]) -> Option<Material> {
    Certificate::from_der(chain.first()?)?.public_key()
}

/// Certificates with keys, from which a handshake takes the first that fits.
struct Credentials(Vec<Arc<CertifiedKey>>);

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({})", self.0.len())
    }
}

impl Credentials {
    fn choose(&self, schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.0
            .iter()
            .find(|one| one.key.choose_scheme(schemes).is_some())
            .cloned()
    }
}

impl ResolvesServerCert for Credentials {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        self.choose(hello.signature_schemes())
            .or_else(|| self.0.first().cloned())
    }
}

impl ResolvesClientCert for Credentials {
    fn resolve(&self, _: &[&[u8]], schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.choose(schemes)
    }

    fn has_certs(&self) -> bool {
        !self.0.is_empty()
    }
}

/// What a client without a certificate shows.
pub fn no_credentials() -> Arc<dyn ResolvesClientCert> {
    Arc::new(Credentials(Vec::new()))
}

/// Takes every certificate whose owner signed the handshake: whether it is
/// trusted is asked after the handshake, where Node's programs decide.
#[derive(Debug)]
pub struct Accept {
    schemes: Vec<SignatureScheme>,
    subjects: Vec<DistinguishedName>,
}

impl Default for Accept {
    fn default() -> Accept {
        Accept::new(SCHEMES.iter().map(|scheme| scheme.scheme).collect())
    }
}

impl Accept {
    fn new(schemes: Vec<SignatureScheme>) -> Accept {
        Accept {
            schemes,
            subjects: Vec::new(),
        }
    }

    fn check(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
        strict: bool,
    ) -> Result<HandshakeSignatureValid, Error> {
        if !self.schemes.contains(&signed.scheme) {
            return Err(PeerMisbehaved::SignedHandshakeWithUnadvertisedSigScheme.into());
        }
        if signer::verify(certificate, signed.scheme, message, signed.signature(), strict) {
            Ok(HandshakeSignatureValid::assertion())
        } else {
            Err(Error::InvalidCertificate(rustls::CertificateError::BadSignature))
        }
    }
}

macro_rules! signatures {
    () => {
        fn verify_tls12_signature(
            &self,
            message: &[u8],
            certificate: &CertificateDer<'_>,
            signed: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            self.check(message, certificate, signed, false)
        }

        fn verify_tls13_signature(
            &self,
            message: &[u8],
            certificate: &CertificateDer<'_>,
            signed: &DigitallySignedStruct,
        ) -> Result<HandshakeSignatureValid, Error> {
            self.check(message, certificate, signed, true)
        }

        fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
            self.schemes.clone()
        }
    };
}

impl ServerCertVerifier for Accept {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    signatures!();
}

impl ClientCertVerifier for Accept {
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &self.subjects
    }

    fn verify_client_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        Ok(ClientCertVerified::assertion())
    }

    signatures!();
}
