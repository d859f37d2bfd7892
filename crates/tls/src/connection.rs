//! One TLS connection as a machine without sockets: encrypted bytes in and out
//! on one side, plain bytes on the other.
//!
//! ```text
//! client: new ────────────────────────────► handshake ─► open ─► closed
//! server: accepting ─ ClientHello ─► hello ─ accept() ─► handshake ─► open ─► closed
//! ```
//! A server's configuration may depend on the ClientHello: between `hello` and
//! `accept()` the program may look for sessions and contexts as long as it likes.

use std::io::{Read, Write};
use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::ResolvesClientCert;
use rustls::pki_types::ServerName;
use rustls::server::{Accepted, Acceptor};
use rustls::{
    ClientConfig, ClientConnection, Connection as Rustls, Error, HandshakeKind, KeyLog, ServerConfig,
};

use crate::failure::{self, Failure, HTTP_REQUEST, HTTPS_PROXY_REQUEST};
use crate::session::{ClientSessions, ServerSessions};

/// Plain bytes can be read.
pub const READABLE: u32 = 1;
/// Encrypted bytes wait to be sent.
pub const WRITABLE: u32 = 2;
/// The handshake was just done.
pub const SECURE: u32 = 4;
/// A ClientHello waits for `accept()`.
pub const HELLO: u32 = 8;
/// The peer said it would send no more.
pub const CLOSED: u32 = 16;
/// Sessions wait to be taken.
pub const SESSIONS: u32 = 32;
/// Lines of the key log wait to be taken.
pub const KEYS: u32 = 64;
/// It failed; there is a failure to be told.
pub const FAILED: u32 = 128;

/// Secrets in the format of NSS, for debugging.
#[derive(Default)]
pub struct Log(Mutex<Vec<String>>);

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Log")
    }
}

impl KeyLog for Log {
    fn log(&self, label: &str, random: &[u8], secret: &[u8]) {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let line = format!("{label} {} {}\n", hex(random), hex(secret));
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }
}

impl Log {
    /// The lines since the last call.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn has_new(&self) -> bool {
        !self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }
}

enum State {
    Accepting(Box<Acceptor>),
    Hello(Box<Accepted>),
    Running(Box<Rustls>),
    Dead,
}

/// What a ClientHello asks for.
#[derive(Debug, Default)]
pub struct Hello {
    /// The name of the server.
    pub server_name: Option<String>,
    /// Application protocols.
    pub protocols: Vec<Vec<u8>>,
    /// The session of TLS 1.2 it would resume.
    pub session: Vec<u8>,
    /// Whether it has a ticket.
    pub ticket: bool,
    /// Whether it wants the state of the certificate.
    pub status: bool,
}

/// See the [module](self).
pub struct Connection {
    state: State,
    /// Encrypted bytes that came before they can be read.
    held: Vec<u8>,
    /// Plain bytes to be read.
    plain: Vec<u8>,
    /// Encrypted bytes to be sent.
    out: Vec<u8>,
    /// The ClientHello as it came.
    raw_hello: Vec<u8>,
    secure: bool,
    peer_closed: bool,
    failure: Option<Failure>,
    fragment: usize,
    /// The signature schemes the client offered.
    pub offered_schemes: Vec<rustls::SignatureScheme>,
    /// The key log.
    pub log: Arc<Log>,
    /// A client's sessions.
    pub client_sessions: Option<Arc<ClientSessions>>,
    /// A server's sessions.
    pub server_sessions: Option<Arc<ServerSessions>>,
    /// What names a client's sessions.
    pub group: Vec<u8>,
    /// What a client shows.
    pub credentials: Option<Arc<dyn ResolvesClientCert>>,
}

const FRAGMENT: usize = 16_384;
/// Longer secrets than HKDF can make are not asked for.
const MOST_EXPORTED: usize = 1 << 16;

impl Connection {
    fn with(state: State, log: Arc<Log>) -> Connection {
        Connection {
            state,
            held: Vec::new(),
            plain: Vec::new(),
            out: Vec::new(),
            raw_hello: Vec::new(),
            secure: false,
            peer_closed: false,
            failure: None,
            fragment: FRAGMENT,
            offered_schemes: Vec::new(),
            log,
            client_sessions: None,
            server_sessions: None,
            group: Vec::new(),
            credentials: None,
        }
    }

    /// A server that waits for a ClientHello.
    pub fn server() -> Connection {
        Connection::with(State::Accepting(Box::default()), Arc::default())
    }

    /// A client; its ClientHello can be sent at once.
    pub fn client(
        config: Arc<ClientConfig>,
        name: ServerName<'static>,
        log: Arc<Log>,
    ) -> Result<Connection, Failure> {
        let mut client = ClientConnection::new(config, name).map_err(|error| failure::of(&error))?;
        client.set_buffer_limit(None);
        let mut connection = Connection::with(State::Running(Box::new(Rustls::Client(client))), log);
        connection.collect();
        Ok(connection)
    }

    /// A connection that cannot begin.
    pub fn failed(failure: Failure) -> Connection {
        let mut connection = Connection::with(State::Dead, Arc::default());
        connection.failure = Some(failure);
        connection
    }

    /// Takes encrypted bytes.
    pub fn receive(&mut self, mut bytes: &[u8]) -> u32 {
        loop {
            match &mut self.state {
                State::Accepting(acceptor) => {
                    if self.raw_hello.is_empty() && is_plain_http(bytes) {
                        let connects = bytes.starts_with(b"CONNE");
                        self.fail(if connects {
                            HTTPS_PROXY_REQUEST
                        } else {
                            HTTP_REQUEST
                        });
                        break;
                    }
                    let before = bytes;
                    match acceptor.read_tls(&mut bytes) {
                        Ok(0) | Err(_) => break,
                        Ok(_) => {}
                    }
                    let used = before.len() - bytes.len();
                    self.raw_hello
                        .extend_from_slice(before.get(..used).unwrap_or_default());
                    match acceptor.accept() {
                        Ok(None) => {}
                        Ok(Some(accepted)) => {
                            self.offered_schemes = accepted.client_hello().signature_schemes().to_vec();
                            self.state = State::Hello(Box::new(accepted));
                        }
                        Err((error, mut alert)) => {
                            // Written to memory, which takes everything.
                            let _ = alert.write_all(&mut self.out);
                            self.fail(failure::of(&error));
                            break;
                        }
                    }
                }
                State::Hello(_) => {
                    self.held.extend_from_slice(bytes);
                    break;
                }
                State::Running(_) => {
                    if bytes.is_empty() {
                        break;
                    }
                    if !self.feed(&mut bytes) {
                        break;
                    }
                }
                State::Dead => break,
            }
        }
        self.status()
    }

    /// Gives rustls some bytes; false when nothing more can be done.
    fn feed(&mut self, bytes: &mut &[u8]) -> bool {
        let State::Running(running) = &mut self.state else {
            return false;
        };
        match running.read_tls(bytes) {
            Ok(0) | Err(_) => return false,
            Ok(_) => {}
        }
        let result = running.process_new_packets();
        self.drain();
        match result {
            Ok(_) => true,
            Err(error) => {
                self.broken(&error);
                false
            }
        }
    }

    fn broken(&mut self, error: &Error) {
        self.collect();
        self.fail(failure::of(error));
    }

    fn fail(&mut self, failure: Failure) {
        self.state = State::Dead;
        self.failure = Some(failure);
    }

    /// Moves plain bytes out of rustls, and encrypted ones.
    fn drain(&mut self) {
        if let State::Running(running) = &mut self.state {
            let mut reader = running.reader();
            let mut chunk = [0; 4096];
            loop {
                match reader.read(&mut chunk) {
                    Ok(0) => {
                        self.peer_closed = true;
                        break;
                    }
                    Ok(length) => self
                        .plain
                        .extend_from_slice(chunk.get(..length).unwrap_or_default()),
                    // Nothing more for now.
                    Err(_) => break,
                }
            }
        }
        self.collect();
    }

    fn collect(&mut self) {
        if let State::Running(running) = &mut self.state {
            while running.wants_write() {
                // Written to memory, which takes everything.
                if running.write_tls(&mut self.out).is_err() {
                    break;
                }
            }
        }
    }

    /// What there is to do.
    pub fn status(&mut self) -> u32 {
        let mut status = 0;
        if let State::Running(running) = &self.state
            && !self.secure
            && !running.is_handshaking()
        {
            self.secure = true;
            status |= SECURE;
        }
        let sessions = self
            .client_sessions
            .as_ref()
            .is_some_and(|sessions| sessions.has_new())
            || self
                .server_sessions
                .as_ref()
                .is_some_and(|sessions| sessions.has_new());
        let flags = [
            (!self.plain.is_empty(), READABLE),
            (!self.out.is_empty(), WRITABLE),
            (matches!(self.state, State::Hello(_)), HELLO),
            (self.peer_closed, CLOSED),
            (sessions, SESSIONS),
            (self.log.has_new(), KEYS),
            (self.failure.is_some(), FAILED),
        ];
        for (on, flag) in flags {
            if on {
                status |= flag;
            }
        }
        status
    }

    /// What the ClientHello asks for.
    pub fn hello(&self) -> Option<Hello> {
        let State::Hello(accepted) = &self.state else {
            return None;
        };
        let hello = accepted.client_hello();
        let mut out = Hello {
            server_name: hello.server_name().map(str::to_owned),
            protocols: hello.alpn().into_iter().flatten().map(<[u8]>::to_vec).collect(),
            ..Hello::default()
        };
        if let Some((session, extensions)) = split_hello(&self.raw_hello) {
            out.session = session.to_vec();
            out.ticket = extensions
                .iter()
                .any(|(kind, content)| *kind == 35 && !content.is_empty());
            out.status = extensions.iter().any(|(kind, _)| *kind == 5);
        }
        Some(out)
    }

    /// Goes on after a ClientHello.
    pub fn accept(&mut self, config: Arc<ServerConfig>) -> u32 {
        let State::Hello(accepted) = std::mem::replace(&mut self.state, State::Dead) else {
            return self.status();
        };
        match accepted.into_connection(config) {
            Ok(mut server) => {
                server.set_buffer_limit(None);
                self.state = State::Running(Box::new(Rustls::Server(server)));
                self.collect();
                let held = std::mem::take(&mut self.held);
                self.receive(&held)
            }
            Err((error, mut alert)) => {
                // Written to memory, which takes everything.
                let _ = alert.write_all(&mut self.out);
                self.fail(failure::of(&error));
                self.status()
            }
        }
    }

    /// Ends a handshake with a fatal alert.
    pub fn refuse(&mut self, alert: u8, failure: Failure) -> u32 {
        self.out.extend_from_slice(&[21, 3, 3, 0, 2, 2, alert]);
        self.fail(failure);
        self.status()
    }

    /// Plain bytes that came.
    pub fn read(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.plain)
    }

    /// Encrypted bytes to be sent.
    pub fn output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    /// Encrypts bytes; before the end of the handshake they wait.
    pub fn write(&mut self, bytes: &[u8]) {
        let fragment = self.fragment;
        if let State::Running(running) = &mut self.state {
            for chunk in bytes.chunks(fragment) {
                // The buffer has no limit: it takes everything.
                if running.writer().write_all(chunk).is_err() {
                    break;
                }
            }
            self.collect();
        }
    }

    /// Tells the peer that no more will come.
    pub fn end(&mut self) {
        if let State::Running(running) = &mut self.state {
            running.send_close_notify();
            self.collect();
        }
    }

    /// The longest record to send, in bytes of plain text.
    pub fn set_fragment(&mut self, size: usize) {
        self.fragment = size.clamp(1, FRAGMENT);
    }

    /// The failure, once.
    pub fn take_failure(&mut self) -> Option<Failure> {
        self.failure.take()
    }

    /// The connection, when it runs.
    pub fn running(&self) -> Option<&Rustls> {
        match &self.state {
            State::Running(running) => Some(running),
            _ => None,
        }
    }

    /// Whether a session was resumed.
    pub fn is_resumed(&self) -> bool {
        self.running().and_then(|running| running.handshake_kind()) == Some(HandshakeKind::Resumed)
    }

    /// Secret bytes both sides can derive (RFC 5705).
    pub fn export(&mut self, length: usize, label: &[u8], context: Option<&[u8]>) -> Option<Vec<u8>> {
        let State::Running(running) = &mut self.state else {
            return None;
        };
        if length > MOST_EXPORTED {
            return None;
        }
        running
            .export_keying_material(vec![0; length], label, context)
            .ok()
    }
}

fn is_plain_http(bytes: &[u8]) -> bool {
    let methods: [&[u8]; 5] = [b"GET ", b"POST ", b"HEAD ", b"PUT ", b"CONNE"];
    methods.iter().any(|method| bytes.starts_with(method))
}

type Extensions<'a> = Vec<(u16, &'a [u8])>;

/// Session identifier and extensions of a ClientHello in its first record.
fn split_hello(record: &[u8]) -> Option<(&[u8], Extensions<'_>)> {
    fn vector(bytes: &[u8], width: usize) -> Option<(&[u8], &[u8])> {
        let (head, rest) = bytes.split_at_checked(width)?;
        let length = head.iter().fold(0, |sum, byte| sum << 8 | usize::from(*byte));
        rest.split_at_checked(length)
    }
    // Record header, message header, version, random.
    let rest = record.get(5 + 4 + 2 + 32..)?;
    let (session, rest) = vector(rest, 1)?;
    let (_, rest) = vector(rest, 2)?;
    let (_, rest) = vector(rest, 1)?;
    let mut list = vector(rest, 2).map_or(&[][..], |(list, _)| list);
    let mut extensions = Vec::new();
    while let Some((kind, after)) = list.split_first_chunk::<2>() {
        let Some((content, after)) = vector(after, 2) else {
            break;
        };
        extensions.push((u16::from_be_bytes(*kind), content));
        list = after;
    }
    Some((session, extensions))
}
