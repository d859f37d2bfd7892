//! ouro-tls: TLS connections on rustls, without sockets.
//!
//! Owns: the cryptography rustls asks for (over what `crypto` has), secure
//! contexts, connections as machines between encrypted and plain bytes, sessions,
//! the judgement of certificate chains in OpenSSL's words.
//!
//! Must not know: where bytes come from and go to, events, options of programs:
//! those are `stdlib/tls.js` and `stdlib/internal/tls/`.

#![forbid(unsafe_code)]

mod aead;
mod ciphers;
mod connection;
mod context;
mod digest;
mod failure;
mod natives;
mod pfx;
mod provider;
mod roots;
mod session;
mod signer;
mod trust;

ouro_engine::binding! { pub mod "tls":
    fun "contextMake"(0) = natives::context_make;
    fun "contextCert"(2) = natives::context_cert;
    fun "contextKey"(3) = natives::context_key;
    fun "contextCa"(2) = natives::context_ca;
    fun "contextCrl"(2) = natives::context_crl;
    fun "contextRoots"(3) = natives::context_roots;
    fun "contextPfx"(3) = natives::context_pfx;
    fun "contextCiphers"(2) = natives::context_ciphers;
    fun "contextGroups"(2) = natives::context_groups;
    fun "contextSigalgs"(2) = natives::context_sigalgs;
    fun "contextOptions"(7) = natives::context_options;
    fun "contextTicketKeys"(2) = natives::context_ticket_keys;
    fun "contextCertificate"(1) = natives::context_certificate;
    fun "client"(4) = natives::client;
    fun "server"(0) = natives::server;
    fun "hello"(1) = natives::hello;
    fun "accept"(6) = natives::accept;
    fun "refuse"(1) = natives::refuse;
    fun "receive"(2) = natives::receive;
    fun "status"(1) = natives::status;
    fun "read"(1) = natives::read;
    fun "output"(1) = natives::output;
    fun "write"(2) = natives::write;
    fun "end"(1) = natives::end;
    fun "fragment"(2) = natives::fragment;
    fun "failure"(1) = natives::failure;
    fun "keyLog"(1) = natives::key_log;
    fun "sessions"(1) = natives::sessions;
    fun "group"(1) = natives::group;
    fun "peer"(2) = natives::peer;
    fun "verify"(1) = natives::verify;
    fun "info"(1) = natives::info;
    fun "exportKeys"(4) = natives::export_keys;
    fun "certificates"(1) = natives::certificates;
    value "ciphers" = natives::cipher_names;
}
