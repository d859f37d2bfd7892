//! Failures of handshakes and records in OpenSSL's words.

use rustls::{AlertDescription, Error, PeerIncompatible};

/// A reason of OpenSSL's SSL library: number and text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failure(pub u32, pub &'static str);

/// Nothing both sides could agree on.
pub const NO_SHARED_CIPHER: Failure = Failure(193, "no shared cipher");
/// A server has no certificate to show.
pub const NO_SIGNATURE_ALGORITHM: Failure = Failure(118, "no suitable signature algorithm");
/// Somebody speaks HTTP to a TLS server.
pub const HTTP_REQUEST: Failure = Failure(156, "http request");
/// Somebody takes a TLS server for a proxy.
pub const HTTPS_PROXY_REQUEST: Failure = Failure(155, "https proxy request");
/// No version is left to offer.
pub const NO_PROTOCOLS: Failure = Failure(191, "no protocols available");
/// The application chose none of the client's protocols.
pub const NO_APPLICATION_PROTOCOL: Failure = Failure(235, "no application protocol");
/// Nothing else fits.
pub const INTERNAL_ERROR: Failure = Failure(68, "internal error");
const WRONG_VERSION: Failure = Failure(267, "wrong version number");
const UNSUPPORTED_PROTOCOL: Failure = Failure(258, "unsupported protocol");
const UNEXPECTED_MESSAGE: Failure = Failure(244, "unexpected message");

fn alert(description: AlertDescription) -> Failure {
    let (number, text) = match description {
        AlertDescription::UnexpectedMessage => (1010, "ssl/tls alert unexpected message"),
        AlertDescription::BadRecordMac => (1020, "ssl/tls alert bad record mac"),
        AlertDescription::DecryptionFailed => (1021, "tlsv1 alert decryption failed"),
        AlertDescription::RecordOverflow => (1022, "tlsv1 alert record overflow"),
        AlertDescription::DecompressionFailure => (1030, "ssl/tls alert decompression failure"),
        AlertDescription::HandshakeFailure => (1040, "ssl/tls alert handshake failure"),
        AlertDescription::NoCertificate => (1041, "ssl/tls alert no certificate"),
        AlertDescription::BadCertificate => (1042, "ssl/tls alert bad certificate"),
        AlertDescription::UnsupportedCertificate => (1043, "ssl/tls alert unsupported certificate"),
        AlertDescription::CertificateRevoked => (1044, "ssl/tls alert certificate revoked"),
        AlertDescription::CertificateExpired => (1045, "ssl/tls alert certificate expired"),
        AlertDescription::CertificateUnknown => (1046, "ssl/tls alert certificate unknown"),
        AlertDescription::IllegalParameter => (1047, "ssl/tls alert illegal parameter"),
        AlertDescription::UnknownCA => (1048, "tlsv1 alert unknown ca"),
        AlertDescription::AccessDenied => (1049, "tlsv1 alert access denied"),
        AlertDescription::DecodeError => (1050, "tlsv1 alert decode error"),
        AlertDescription::DecryptError => (1051, "tlsv1 alert decrypt error"),
        AlertDescription::ExportRestriction => (1060, "tlsv1 alert export restriction"),
        AlertDescription::ProtocolVersion => (1070, "tlsv1 alert protocol version"),
        AlertDescription::InsufficientSecurity => (1071, "tlsv1 alert insufficient security"),
        AlertDescription::InappropriateFallback => (1086, "tlsv1 alert inappropriate fallback"),
        AlertDescription::UserCanceled => (1090, "tlsv1 alert user cancelled"),
        AlertDescription::NoRenegotiation => (1100, "tlsv1 alert no renegotiation"),
        AlertDescription::MissingExtension => (1109, "tlsv13 alert missing extension"),
        AlertDescription::UnsupportedExtension => (1110, "tlsv1 unsupported extension"),
        AlertDescription::UnrecognisedName => (1112, "tlsv1 unrecognized name"),
        AlertDescription::BadCertificateStatusResponse => (1113, "tlsv1 bad certificate status response"),
        AlertDescription::UnknownPSKIdentity => (1115, "tlsv1 unknown psk identity"),
        AlertDescription::CertificateRequired => (1116, "tlsv13 alert certificate required"),
        AlertDescription::NoApplicationProtocol => (1120, "tlsv1 alert no application protocol"),
        _ => (1080, "tlsv1 alert internal error"),
    };
    Failure(number, text)
}

fn incompatible(why: &PeerIncompatible) -> Failure {
    match why {
        PeerIncompatible::NoCipherSuitesInCommon => NO_SHARED_CIPHER,
        PeerIncompatible::NoKxGroupsInCommon => Failure(101, "no suitable key share"),
        PeerIncompatible::NoSignatureSchemesInCommon
        | PeerIncompatible::NoCertificateRequestSignatureSchemesInCommon => NO_SIGNATURE_ALGORITHM,
        PeerIncompatible::ServerDoesNotSupportTls12Or13
        | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
        | PeerIncompatible::SupportedVersionsExtensionRequired
        | PeerIncompatible::Tls12NotOffered
        | PeerIncompatible::Tls12NotOfferedOrEnabled => UNSUPPORTED_PROTOCOL,
        PeerIncompatible::ExtendedMasterSecretExtensionRequired => Failure(104, "inconsistent extms"),
        _ => UNEXPECTED_MESSAGE,
    }
}

/// What OpenSSL would call it.
pub fn of(error: &Error) -> Failure {
    match error {
        Error::AlertReceived(description) => alert(*description),
        Error::PeerIncompatible(why) => incompatible(why),
        Error::InvalidMessage(_) | Error::InappropriateMessage { .. } => WRONG_VERSION,
        Error::DecryptError => Failure(281, "decryption failed or bad record mac"),
        Error::NoApplicationProtocol => NO_APPLICATION_PROTOCOL,
        Error::NoCertificatesPresented => Failure(199, "peer did not return a certificate"),
        Error::PeerSentOversizedRecord => Failure(146, "data length too long"),
        Error::InvalidCertificate(_) => Failure(123, "bad signature"),
        Error::PeerMisbehaved(_) => Failure(110, "bad extension"),
        Error::InappropriateHandshakeMessage { .. } => UNEXPECTED_MESSAGE,
        _ => INTERNAL_ERROR,
    }
}
