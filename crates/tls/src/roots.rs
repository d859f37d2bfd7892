//! The authorities a runtime trusts by default: Mozilla's, those of
//! `NODE_EXTRA_CA_CERTS`, the system's where asked for.

use std::cell::OnceCell;
use std::path::PathBuf;
use std::sync::Arc;

use ouro_crypto::pem;
use ouro_crypto::x509::Certificate;

use crate::trust::Trust;

/// Where systems keep their authorities.
const FILES: &[&str] = &[
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/cert.pem",
];

/// The authorities of a runtime, read when first needed.
#[derive(Default)]
pub struct Roots {
    bundled: OnceCell<Vec<Arc<Certificate>>>,
    trusted: OnceCell<Arc<Trust>>,
}

/// Certificates of a PEM file; `None` when it cannot be read.
pub fn file(path: &PathBuf) -> Option<Vec<Vec<u8>>> {
    let text = std::fs::read(path).ok()?;
    pem::certificates(&text).ok()
}

/// The system's certificates.
pub fn system() -> Vec<Vec<u8>> {
    let chosen = std::env::var_os("SSL_CERT_FILE").map(PathBuf::from);
    let mut files = chosen.into_iter().chain(FILES.iter().map(PathBuf::from));
    files.find_map(|path| file(&path)).unwrap_or_default()
}

/// What `NODE_EXTRA_CA_CERTS` names.
pub fn extra() -> Vec<Vec<u8>> {
    let path = std::env::var_os("NODE_EXTRA_CA_CERTS").map(PathBuf::from);
    path.and_then(|path| file(&path)).unwrap_or_default()
}

impl Roots {
    /// Mozilla's authorities.
    pub fn bundled(&self) -> &[Arc<Certificate>] {
        self.bundled.get_or_init(|| {
            webpki_root_certs::TLS_SERVER_ROOT_CERTS
                .iter()
                .filter_map(|der| Certificate::from_der(der).map(Arc::new))
                .collect()
        })
    }

    /// What is trusted when a program names nothing; `with_system` counts the first time.
    pub fn trusted(&self, only_system: bool, with_system: bool) -> Arc<Trust> {
        let make = || {
            let mut trust = Trust::default();
            if !only_system {
                for root in self.bundled() {
                    trust.add(root.clone());
                }
            }
            let more = if with_system || only_system {
                system()
            } else {
                Vec::new()
            };
            for der in more.into_iter().chain(extra()) {
                if let Some(certificate) = Certificate::from_der(&der) {
                    trust.add(Arc::new(certificate));
                }
            }
            Arc::new(trust)
        };
        self.trusted.get_or_init(make).clone()
    }
}
