//! Sessions that are resumed: what clients and servers remember of earlier
//! connections, and tickets.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use aes_gcm::Aes256Gcm;
use aes_gcm::aead::{Aead, KeyInit, Nonce};
use ouro_crypto::big;
use rustls::NamedGroup;
use rustls::client::{
    ClientSessionStore, ResolvesClientCert, Tls12ClientSessionValue, Tls13ClientSessionValue,
};
use rustls::pki_types::ServerName;
use rustls::server::{ProducesTickets, StoresServerSessions};
use zeroize::Zeroizing;

fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a client keeps of a connection.
pub enum Value {
    /// Of TLS 1.2.
    Tls12(Tls12ClientSessionValue),
    /// Of TLS 1.3: may be used once.
    Tls13(Box<Tls13ClientSessionValue>),
}

/// The sessions of one client connection: the one to resume, and those the server gives.
#[derive(Default)]
pub struct ClientSessions {
    offered: Mutex<Option<Value>>,
    received: Mutex<Vec<Value>>,
}

impl fmt::Debug for ClientSessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientSessions")
    }
}

impl ClientSessions {
    /// With a session to resume.
    pub fn new(offered: Option<Value>) -> ClientSessions {
        ClientSessions {
            offered: Mutex::new(offered),
            received: Mutex::default(),
        }
    }

    /// What came since the last call.
    pub fn take(&self) -> Vec<Value> {
        std::mem::take(&mut *locked(&self.received))
    }

    /// Whether there is something to take.
    pub fn has_new(&self) -> bool {
        !locked(&self.received).is_empty()
    }
}

impl ClientSessionStore for ClientSessions {
    fn set_kx_hint(&self, _: ServerName<'static>, _: NamedGroup) {}

    fn kx_hint(&self, _: &ServerName<'_>) -> Option<NamedGroup> {
        None
    }

    fn set_tls12_session(&self, _: ServerName<'static>, value: Tls12ClientSessionValue) {
        locked(&self.received).push(Value::Tls12(value));
    }

    fn tls12_session(&self, _: &ServerName<'_>) -> Option<Tls12ClientSessionValue> {
        match &*locked(&self.offered) {
            Some(Value::Tls12(value)) => Some(value.clone()),
            _ => None,
        }
    }

    fn remove_tls12_session(&self, _: &ServerName<'static>) {
        *locked(&self.offered) = None;
    }

    fn insert_tls13_ticket(&self, _: ServerName<'static>, value: Tls13ClientSessionValue) {
        locked(&self.received).push(Value::Tls13(Box::new(value)));
    }

    fn take_tls13_ticket(&self, _: &ServerName<'static>) -> Option<Tls13ClientSessionValue> {
        let mut offered = locked(&self.offered);
        match offered.take() {
            Some(Value::Tls13(value)) => Some(*value),
            other => {
                *offered = other;
                None
            }
        }
    }
}

/// A session as the runtime keeps it, with the credentials it belongs to.
pub struct Kept {
    /// What JS has instead of it.
    pub token: Vec<u8>,
    /// What names all sessions of its connection, also before there are any.
    pub group: Vec<u8>,
    /// The session; taken when it was used and may be used once.
    pub value: Option<Value>,
    /// The resolver of the connection: rustls resumes with the same one only.
    pub credentials: Arc<dyn ResolvesClientCert>,
    /// The certificate the resolver has.
    pub certificate: Option<Vec<u8>>,
}

/// The most sessions a runtime keeps.
const MOST: usize = 512;

/// The sessions of a runtime's clients.
#[derive(Default)]
pub struct SessionTable(VecDeque<Kept>);

impl SessionTable {
    /// Keeps a session and gives its token.
    pub fn keep(
        &mut self,
        value: Value,
        group: &[u8],
        credentials: Arc<dyn ResolvesClientCert>,
        certificate: Option<Vec<u8>>,
    ) -> Vec<u8> {
        if self.0.len() == MOST {
            self.0.pop_front();
        }
        let token = big::random(32).to_vec();
        self.0.push_back(Kept {
            token: token.clone(),
            group: group.to_vec(),
            value: Some(value),
            credentials,
            certificate,
        });
        token
    }

    /// The session of a token, if a connection with this certificate may resume it.
    pub fn find(
        &mut self,
        token: &[u8],
        certificate: Option<&[u8]>,
    ) -> Option<(Value, Arc<dyn ResolvesClientCert>)> {
        let fits = |kept: &Kept| kept.value.is_some() && kept.certificate.as_deref() == certificate;
        let exact = self.0.iter().position(|kept| kept.token == token && fits(kept));
        // One that was used: another of the same connection will do.
        let group = self.0.iter().find(|kept| kept.token == token);
        let group = group.map_or_else(|| token.to_vec(), |kept| kept.group.clone());
        let other = || self.0.iter().position(|kept| kept.group == group && fits(kept));
        let kept = self.0.get_mut(exact.or_else(other)?)?;
        let value = match &kept.value {
            Some(Value::Tls12(value)) => Value::Tls12(value.clone()),
            _ => kept.value.take()?,
        };
        Some((value, kept.credentials.clone()))
    }
}

/// The sessions of a server: those of its context, seen through one connection.
pub struct ServerSessions {
    shared: Arc<dyn StoresServerSessions>,
    made: Mutex<Vec<(Vec<u8>, Vec<u8>)>>,
    loaded: Mutex<Option<(Vec<u8>, Vec<u8>)>>,
}

impl fmt::Debug for ServerSessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServerSessions")
    }
}

impl ServerSessions {
    /// Over the store of a context.
    pub fn new(shared: Arc<dyn StoresServerSessions>) -> ServerSessions {
        ServerSessions {
            shared,
            made: Mutex::default(),
            loaded: Mutex::default(),
        }
    }

    /// Sessions made since the last call: identifier and content.
    pub fn take(&self) -> Vec<(Vec<u8>, Vec<u8>)> {
        std::mem::take(&mut *locked(&self.made))
    }

    /// Whether there is something to take.
    pub fn has_new(&self) -> bool {
        !locked(&self.made).is_empty()
    }

    /// A session that the program kept itself.
    pub fn load(&self, id: Vec<u8>, content: Vec<u8>) {
        *locked(&self.loaded) = Some((id, content));
    }

    fn loaded(&self, key: &[u8]) -> Option<Vec<u8>> {
        let loaded = locked(&self.loaded);
        let (id, content) = loaded.as_ref()?;
        // rustls puts the length before the identifiers of TLS 1.2.
        (key == id || key.get(1..) == Some(id)).then(|| content.clone())
    }
}

impl StoresServerSessions for ServerSessions {
    fn put(&self, key: Vec<u8>, value: Vec<u8>) -> bool {
        let id = match key.split_first() {
            Some((first, rest)) if usize::from(*first) == rest.len() => rest.to_vec(),
            _ => key.clone(),
        };
        locked(&self.made).push((id, value.clone()));
        self.shared.put(key, value)
    }

    fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.loaded(key).or_else(|| self.shared.get(key))
    }

    fn take(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.loaded(key).or_else(|| self.shared.take(key))
    }

    fn can_cache(&self) -> bool {
        true
    }
}

/// The length of the keys of tickets: name, and a secret of 32 bytes.
pub const TICKET_KEYS: usize = 48;

/// Seals tickets with keys a program may share among its processes.
pub struct Tickets {
    keys: Zeroizing<Vec<u8>>,
    lifetime: u32,
}

impl fmt::Debug for Tickets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tickets")
    }
}

impl Tickets {
    /// With keys of [`TICKET_KEYS`] bytes; tickets are good for `lifetime` seconds.
    pub fn new(keys: Zeroizing<Vec<u8>>, lifetime: u32) -> Tickets {
        Tickets { keys, lifetime }
    }

    fn cipher(&self) -> Option<(&[u8], Aes256Gcm)> {
        let (name, secret) = self.keys.split_at_checked(16)?;
        Some((name, Aes256Gcm::new_from_slice(secret).ok()?))
    }
}

impl ProducesTickets for Tickets {
    fn enabled(&self) -> bool {
        true
    }

    fn lifetime(&self) -> u32 {
        self.lifetime
    }

    fn encrypt(&self, plain: &[u8]) -> Option<Vec<u8>> {
        let (name, cipher) = self.cipher()?;
        let bytes = big::random(12);
        let nonce = Nonce::<Aes256Gcm>::try_from(bytes.as_slice()).ok()?;
        let sealed = cipher.encrypt(&nonce, plain).ok()?;
        Some([name, &bytes, &sealed].concat())
    }

    fn decrypt(&self, ticket: &[u8]) -> Option<Vec<u8>> {
        let (name, cipher) = self.cipher()?;
        let (found, rest) = ticket.split_at_checked(16)?;
        let (nonce, sealed) = rest.split_at_checked(12)?;
        if found != name {
            return None;
        }
        let nonce = Nonce::<Aes256Gcm>::try_from(nonce).ok()?;
        cipher.decrypt(&nonce, sealed).ok()
    }
}

/// No tickets.
#[derive(Debug)]
pub struct NoTickets;

impl ProducesTickets for NoTickets {
    fn enabled(&self) -> bool {
        false
    }

    fn lifetime(&self) -> u32 {
        0
    }

    fn encrypt(&self, _: &[u8]) -> Option<Vec<u8>> {
        None
    }

    fn decrypt(&self, _: &[u8]) -> Option<Vec<u8>> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tickets_open_with_their_keys_only() {
        let keys = |byte: u8| Zeroizing::new(vec![byte; TICKET_KEYS]);
        let (mine, other) = (Tickets::new(keys(1), 300), Tickets::new(keys(2), 300));
        let ticket = mine.encrypt(b"state").unwrap();
        assert_eq!(mine.decrypt(&ticket).as_deref(), Some(&b"state"[..]));
        assert_eq!(other.decrypt(&ticket), None);
        assert_eq!(mine.decrypt(&ticket[..20]), None);
    }
}
