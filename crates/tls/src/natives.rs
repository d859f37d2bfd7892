//! The natives behind `tls`: contexts and connections as JS handles.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use boa_engine::object::builtins::JsArray;
use boa_engine::{Finalize, JsData, JsObject, JsResult, JsString, JsValue, Trace};
use ouro_crypto::big;
use ouro_crypto::failure::Failure as KeyFailure;
use ouro_crypto::pem;
use ouro_engine::Cx;
use ouro_engine::convert::{self, Bytes, IntoJs};
use ouro_engine::errors::OpError;
use rustls::client::ResolvesClientCert;
use rustls::pki_types::ServerName;
use rustls::{NamedGroup, ProtocolVersion};

use crate::connection::Connection;
use crate::context::{Accept, Context, no_credentials};
use crate::failure::{Failure, NO_APPLICATION_PROTOCOL, NO_SIGNATURE_ALGORITHM};
use crate::pfx;
use crate::provider::{self, SUITES};
use crate::roots::{self, Roots};
use crate::session::{ClientSessions, ServerSessions, SessionTable, TICKET_KEYS};
use crate::signer::SCHEMES;
use crate::trust::{self, Role, Rules};

/// The state of a runtime.
#[derive(Default)]
struct Shared {
    roots: Roots,
    sessions: RefCell<SessionTable>,
    verifier: Arc<Accept>,
    credentials: RefCell<Option<Arc<dyn ResolvesClientCert>>>,
}

impl Shared {
    /// The credentials of all clients without a certificate: one, so that sessions can be resumed.
    fn none(&self) -> Arc<dyn ResolvesClientCert> {
        self.credentials
            .borrow_mut()
            .get_or_insert_with(no_credentials)
            .clone()
    }
}

#[derive(Trace, Finalize, JsData)]
struct ContextData(#[unsafe_ignore_trace] Rc<RefCell<Context>>);

#[derive(Trace, Finalize, JsData)]
struct ConnectionData {
    #[unsafe_ignore_trace]
    connection: RefCell<Connection>,
    #[unsafe_ignore_trace]
    context: RefCell<Option<Rc<RefCell<Context>>>>,
    server: bool,
}

fn context_of(args: &[JsValue], index: usize, cx: &mut Cx<'_>) -> JsResult<Rc<RefCell<Context>>> {
    let found = args
        .get(index)
        .and_then(JsValue::as_object)
        .and_then(|object| object.downcast_ref::<ContextData>().map(|data| data.0.clone()));
    found.ok_or_else(|| cx.type_error("native argument 'context' must be a secure context"))
}

/// Runs `work` on the connection of the first argument. Nothing in `work` can run JS.
fn with<R>(args: &[JsValue], cx: &mut Cx<'_>, work: impl FnOnce(&ConnectionData) -> R) -> JsResult<R> {
    let object: JsObject = convert::arg(args, 0, "connection", cx)?;
    let result = object.downcast_ref::<ConnectionData>().map(|data| work(&data));
    result.ok_or_else(|| cx.type_error("native argument 'connection' must be a TLS connection"))
}

fn thrown<T>(result: Result<T, KeyFailure>, cx: &mut Cx<'_>) -> JsResult<T> {
    result.map_err(|failure| failure.into_error(cx))
}

fn now() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs() as i64)
}

// --- contexts -------------------------------------------------------------------

/// `contextMake()`.
pub(crate) fn context_make(_: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    let data = ContextData(Rc::new(RefCell::new(Context::default())));
    Ok(JsObject::from_proto_and_data(None, data).upcast().into())
}

/// `contextCert(context, pem)`.
pub(crate) fn context_cert(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let Bytes(text) = convert::arg(args, 1, "cert", cx)?;
    let result = context.borrow_mut().add_certificates(&text);
    thrown(result, cx)?.into_js(cx)
}

/// `contextKey(context, pem, passphrase)`.
pub(crate) fn context_key(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let Bytes(text) = convert::arg(args, 1, "key", cx)?;
    let passphrase: Option<Bytes> = convert::arg(args, 2, "passphrase", cx)?;
    let passphrase = passphrase.as_ref().map(|bytes| bytes.0.as_slice());
    let result = context.borrow_mut().add_key(&text, passphrase);
    thrown(result, cx)?.into_js(cx)
}

/// `contextCa(context, pem)`.
pub(crate) fn context_ca(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let Bytes(text) = convert::arg(args, 1, "ca", cx)?;
    let result = context.borrow_mut().add_authorities(&text);
    thrown(result, cx)?.into_js(cx)
}

/// `contextCrl(context, pem)`.
pub(crate) fn context_crl(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let Bytes(text) = convert::arg(args, 1, "crl", cx)?;
    let result = context.borrow_mut().add_revoked(&text);
    thrown(result, cx)?.into_js(cx)
}

/// `contextRoots(context, onlySystem, withSystem)`: trusts what the runtime trusts.
pub(crate) fn context_roots(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let only_system: bool = convert::arg(args, 1, "onlySystem", cx)?;
    let with_system: bool = convert::arg(args, 2, "withSystem", cx)?;
    context_of(args, 0, cx)?
        .borrow_mut()
        .add_roots(only_system, with_system);
    Ok(JsValue::undefined())
}

fn load_pfx(context: &mut Context, der: &[u8], passphrase: &[u8]) -> Result<(), KeyFailure> {
    let contents = pfx::read(der, passphrase)?;
    let Some(key) = contents.key else {
        return Err(KeyFailure::Plain("Unable to load private key from PFX data"));
    };
    for der in contents.certificates.get(1..).unwrap_or_default() {
        context.add_authorities(pem::write("CERTIFICATE", der).as_bytes())?;
    }
    if let Some(own) = contents.certificates.first() {
        context.add_chain(vec![own.clone()])?;
    }
    context.add_material(key)
}

/// `contextPfx(context, der, passphrase)`.
pub(crate) fn context_pfx(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let Bytes(der) = convert::arg(args, 1, "pfx", cx)?;
    let passphrase: Option<Bytes> = convert::arg(args, 2, "passphrase", cx)?;
    let result = load_pfx(&mut context.borrow_mut(), &der, &passphrase.unwrap_or_default().0);
    thrown(result, cx)?.into_js(cx)
}

/// `contextCiphers(context, text)`: false when none is known.
pub(crate) fn context_ciphers(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let text: String = convert::arg(args, 1, "ciphers", cx)?;
    let done = context.borrow_mut().set_ciphers(&text);
    Ok(done.into())
}

/// `contextGroups(context, text)`: false when one is not known.
pub(crate) fn context_groups(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let text: String = convert::arg(args, 1, "groups", cx)?;
    let done = context.borrow_mut().set_groups(&text);
    Ok(done.into())
}

/// `contextSigalgs(context, text)`: false when none is known.
pub(crate) fn context_sigalgs(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let text: String = convert::arg(args, 1, "sigalgs", cx)?;
    let done = context.borrow_mut().set_schemes(&text);
    Ok(done.into())
}

/// `contextOptions(context, min, max, tickets, serverOrder, lifetime, partial)`; versions as on the wire.
pub(crate) fn context_options(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let min: u32 = convert::arg(args, 1, "min", cx)?;
    let max: u32 = convert::arg(args, 2, "max", cx)?;
    let tickets: bool = convert::arg(args, 3, "tickets", cx)?;
    let order: bool = convert::arg(args, 4, "serverOrder", cx)?;
    let lifetime: u32 = convert::arg(args, 5, "lifetime", cx)?;
    let partial: bool = convert::arg(args, 6, "partial", cx)?;
    let mut context = context.borrow_mut();
    (context.min_version, context.max_version) = (min, max);
    (context.tickets, context.server_order) = (tickets, order);
    (context.lifetime, context.partial) = (lifetime, partial);
    Ok(JsValue::undefined())
}

/// `contextTicketKeys(context, keys)`: sets them if there are some, gives those in force.
pub(crate) fn context_ticket_keys(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let keys: Option<Bytes> = convert::arg(args, 1, "keys", cx)?;
    if let Some(Bytes(keys)) = keys
        && keys.len() == TICKET_KEYS
    {
        context.borrow_mut().set_ticket_keys(keys);
    }
    let keys = context.borrow().ticket_keys().to_vec();
    Bytes(keys).into_js(cx)
}

/// `contextCertificate(context)`: its first certificate.
pub(crate) fn context_certificate(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let der = context.borrow().certificate().map(|der| Bytes(der.to_vec()));
    der.into_js(cx)
}

// --- connections ----------------------------------------------------------------

fn connection_value(connection: Connection, context: Option<Rc<RefCell<Context>>>, server: bool) -> JsValue {
    let data = ConnectionData {
        connection: RefCell::new(connection),
        context: RefCell::new(context),
        server,
    };
    JsObject::from_proto_and_data(None, data).upcast().into()
}

/// Protocols as they are on the wire: each after its length.
fn protocols(wire: Option<Bytes>) -> Vec<Vec<u8>> {
    let Bytes(wire) = wire.unwrap_or_default();
    let mut rest = wire.as_slice();
    let mut list = Vec::new();
    while let Some((length, after)) = rest.split_first() {
        let Some((name, after)) = after.split_at_checked(usize::from(*length)) else {
            break;
        };
        list.push(name.to_vec());
        rest = after;
    }
    list
}

/// `client(context, serverName, protocols, session)`.
pub(crate) fn client(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 0, cx)?;
    let name: Option<String> = convert::arg(args, 1, "serverName", cx)?;
    let protocols = protocols(convert::arg(args, 2, "protocols", cx)?);
    let token: Option<Bytes> = convert::arg(args, 3, "session", cx)?;
    let shared = cx.slot::<Shared>();
    let made = open_client(&context.borrow(), &shared, name, protocols, token);
    let connection = made.unwrap_or_else(Connection::failed);
    Ok(connection_value(connection, Some(context), false))
}

fn open_client(
    context: &Context,
    shared: &Shared,
    name: Option<String>,
    protocols: Vec<Vec<u8>>,
    token: Option<Bytes>,
) -> Result<Connection, Failure> {
    let own = context.credentials(&shared.roots);
    let certificate = own.as_ref().and_then(|_| context.certificate());
    let kept = token.and_then(|token| shared.sessions.borrow_mut().find(&token.0, certificate));
    let (session, credentials) = match kept {
        Some((session, credentials)) => (Some(session), credentials),
        None => (None, own.unwrap_or_else(|| shared.none())),
    };
    let sessions = Arc::new(ClientSessions::new(session));
    let log = Arc::<crate::connection::Log>::default();
    let mut config = context.client(
        &shared.verifier,
        credentials.clone(),
        sessions.clone(),
        protocols,
        log.clone(),
    )?;
    // Names of no server are left out, as are addresses.
    let name = name.and_then(|name| ServerName::try_from(name).ok());
    config.enable_sni = matches!(name, Some(ServerName::DnsName(_)));
    let name = name.unwrap_or_else(|| ServerName::from(std::net::Ipv4Addr::UNSPECIFIED));
    let mut connection = Connection::client(Arc::new(config), name, log)?;
    connection.client_sessions = Some(sessions);
    connection.group = big::random(32).to_vec();
    connection.credentials = Some(credentials);
    Ok(connection)
}

/// `server()`.
pub(crate) fn server(_: &JsValue, _: &[JsValue], _: &mut Cx<'_>) -> JsResult<JsValue> {
    Ok(connection_value(Connection::server(), None, true))
}

/// `hello(connection)`: `[serverName, protocols, sessionId, hasTicket, wantsStatus]` of the ClientHello.
pub(crate) fn hello(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Some(hello) = with(args, cx, |data| data.connection.borrow().hello())? else {
        return Ok(JsValue::undefined());
    };
    let protocols: Vec<String> = hello
        .protocols
        .iter()
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    let items = [
        hello.server_name.into_js(cx)?,
        protocols.into_js(cx)?,
        Bytes(hello.session).into_js(cx)?,
        hello.ticket.into(),
        hello.status.into(),
    ];
    Ok(JsArray::from_iter(items, cx).into())
}

/// `accept(connection, context, protocols, request, sessionId, session)`.
pub(crate) fn accept(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let context = context_of(args, 1, cx)?;
    let protocols = protocols(convert::arg(args, 2, "protocols", cx)?);
    let request: bool = convert::arg(args, 3, "request", cx)?;
    let id: Option<Bytes> = convert::arg(args, 4, "sessionId", cx)?;
    let session: Option<Bytes> = convert::arg(args, 5, "session", cx)?;
    let shared = cx.slot::<Shared>();
    let status = with(args, cx, |data| {
        let mut connection = data.connection.borrow_mut();
        *data.context.borrow_mut() = Some(context.clone());
        let context = context.borrow();
        if !context.has_credentials() {
            return connection.refuse(40, NO_SIGNATURE_ALGORITHM);
        }
        let sessions = Arc::new(ServerSessions::new(context.sessions()));
        if let (Some(id), Some(session)) = (id, session) {
            sessions.load(id.0, session.0);
        }
        match context.server(
            request,
            sessions.clone(),
            protocols,
            connection.log.clone(),
            &shared.roots,
        ) {
            Ok(config) => {
                connection.server_sessions = Some(sessions);
                connection.accept(Arc::new(config))
            }
            Err(failure) => connection.refuse(70, failure),
        }
    })?;
    Ok(status.into())
}

/// `refuse(connection)`: none of the client's application protocols will do.
pub(crate) fn refuse(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let status = with(args, cx, |data| {
        data.connection.borrow_mut().refuse(120, NO_APPLICATION_PROTOCOL)
    })?;
    Ok(status.into())
}

/// `receive(connection, bytes)`: what there is to do then.
pub(crate) fn receive(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Bytes(bytes) = convert::arg(args, 1, "bytes", cx)?;
    let status = with(args, cx, |data| data.connection.borrow_mut().receive(&bytes))?;
    Ok(status.into())
}

/// `status(connection)`: what there is to do.
pub(crate) fn status(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let status = with(args, cx, |data| data.connection.borrow_mut().status())?;
    Ok(status.into())
}

/// `read(connection)`: plain bytes.
pub(crate) fn read(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let bytes = with(args, cx, |data| data.connection.borrow_mut().read())?;
    Bytes(bytes).into_js(cx)
}

/// `output(connection)`: encrypted bytes to send; `undefined` without any.
pub(crate) fn output(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let bytes = with(args, cx, |data| data.connection.borrow_mut().output())?;
    (!bytes.is_empty()).then_some(Bytes(bytes)).into_js(cx)
}

/// `write(connection, bytes)`.
pub(crate) fn write(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let Bytes(bytes) = convert::arg(args, 1, "bytes", cx)?;
    with(args, cx, |data| data.connection.borrow_mut().write(&bytes))?.into_js(cx)
}

/// `end(connection)`: tells the peer that no more will come.
pub(crate) fn end(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    with(args, cx, |data| data.connection.borrow_mut().end())?.into_js(cx)
}

/// `fragment(connection, size)`: the longest record.
pub(crate) fn fragment(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let size: usize = convert::arg(args, 1, "size", cx)?;
    with(args, cx, |data| data.connection.borrow_mut().set_fragment(size))?.into_js(cx)
}

/// `failure(connection)`: `[number, reason]` of OpenSSL's SSL library, once.
pub(crate) fn failure(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let failure = with(args, cx, |data| data.connection.borrow_mut().take_failure())?;
    failure
        .map(|Failure(number, reason)| (number, reason))
        .into_js(cx)
}

/// `keyLog(connection)`: lines that came since the last call.
pub(crate) fn key_log(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let lines = with(args, cx, |data| data.connection.borrow().log.take())?;
    let lines: Vec<Bytes> = lines.into_iter().map(|line| Bytes(line.into_bytes())).collect();
    lines.into_js(cx)
}

/// `sessions(connection)`: new ones; tokens for a client, identifier and content in turns for a server.
pub(crate) fn sessions(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let shared = cx.slot::<Shared>();
    let found = with(args, cx, |data| {
        let connection = data.connection.borrow();
        let mut found = VecDeque::new();
        if let (Some(sessions), Some(credentials)) = (&connection.client_sessions, &connection.credentials) {
            let context = data.context.borrow();
            let certificate = context.as_ref().filter(|_| credentials.has_certs());
            let certificate =
                certificate.and_then(|context| context.borrow().certificate().map(<[u8]>::to_vec));
            for value in sessions.take() {
                let token = shared.sessions.borrow_mut().keep(
                    value,
                    &connection.group,
                    credentials.clone(),
                    certificate.clone(),
                );
                found.push_back(Bytes(token));
            }
        }
        if let Some(sessions) = &connection.server_sessions {
            for (id, content) in sessions.take() {
                found.extend([Bytes(id), Bytes(content)]);
            }
        }
        found
    })?;
    Vec::from(found).into_js(cx)
}

/// `group(connection)`: what names all sessions of a client's connection.
pub(crate) fn group(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let group = with(args, cx, |data| data.connection.borrow().group.clone())?;
    Bytes(group).into_js(cx)
}

/// `peer(connection, built)`: the certificates the peer sent; with `built` the chain made of them.
pub(crate) fn peer(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let built: bool = convert::arg(args, 1, "built", cx)?;
    let shared = cx.slot::<Shared>();
    let chain: Vec<Bytes> = with(args, cx, |data| {
        let sent = sent_chain(data);
        if !built {
            return sent.into_iter().map(Bytes).collect();
        }
        let (chain, _) = judged(data, &sent, &shared);
        chain.iter().map(|one| Bytes(one.der().to_vec())).collect()
    })?;
    chain.into_js(cx)
}

fn sent_chain(data: &ConnectionData) -> Vec<Vec<u8>> {
    let connection = data.connection.borrow();
    let sent = connection
        .running()
        .and_then(|running| running.peer_certificates());
    sent.unwrap_or_default().iter().map(|der| der.to_vec()).collect()
}

type Judged = (Vec<Arc<ouro_crypto::x509::Certificate>>, Option<trust::Fault>);

fn judged(data: &ConnectionData, sent: &[Vec<u8>], shared: &Shared) -> Judged {
    let context = data.context.borrow();
    let Some(context) = context.as_ref() else {
        return (Vec::new(), Some(trust::UNABLE_TO_GET_ISSUER_CERT));
    };
    let context = context.borrow();
    let rules = Rules {
        trust: &context.trust(&shared.roots),
        revoked: &context.revoked,
        role: if data.server { Role::Client } else { Role::Server },
        partial: context.partial,
        now: now(),
    };
    trust::judge(sent, &rules)
}

/// `verify(connection)`: `[code, reason]` of what is wrong with the peer's certificate.
pub(crate) fn verify(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let shared = cx.slot::<Shared>();
    let fault = with(args, cx, |data| judged(data, &sent_chain(data), &shared).1)?;
    fault.map(|fault| (fault.code, fault.reason)).into_js(cx)
}

fn group_name(group: NamedGroup) -> (&'static str, f64) {
    match group {
        NamedGroup::X25519 => ("X25519", 253.0),
        NamedGroup::X448 => ("X448", 448.0),
        NamedGroup::secp256r1 => ("prime256v1", 256.0),
        NamedGroup::secp384r1 => ("secp384r1", 384.0),
        NamedGroup::secp521r1 => ("secp521r1", 521.0),
        _ => ("", 0.0),
    }
}

#[derive(Default)]
struct Info {
    version: &'static str,
    suite: Option<&'static provider::Suite>,
    protocol: Option<Vec<u8>>,
    server_name: Option<String>,
    resumed: bool,
    group: Option<NamedGroup>,
    schemes: Vec<&'static str>,
}

/// `info(connection)`: what was agreed on.
pub(crate) fn info(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let info = with(args, cx, |data| {
        let connection = data.connection.borrow();
        let running = connection.running()?;
        let server_name = match running {
            rustls::Connection::Server(server) => server.server_name().map(str::to_owned),
            rustls::Connection::Client(_) => None,
        };
        Some(Info {
            version: match running.protocol_version() {
                Some(ProtocolVersion::TLSv1_3) => "TLSv1.3",
                Some(ProtocolVersion::TLSv1_2) => "TLSv1.2",
                _ => "",
            },
            suite: running.negotiated_cipher_suite().and_then(provider::find),
            protocol: running.alpn_protocol().map(<[u8]>::to_vec),
            server_name,
            resumed: connection.is_resumed(),
            group: running.negotiated_key_exchange_group().map(|group| group.name()),
            schemes: SCHEMES
                .iter()
                .filter(|scheme| connection.offered_schemes.contains(&scheme.scheme))
                .map(|scheme| scheme.name)
                .collect(),
        })
    })?;
    let Some(info) = info else {
        return Ok(JsValue::undefined());
    };
    let out = cx.object();
    cx.define(&out, "version", JsString::from(info.version))?;
    if let Some(suite) = info.suite {
        cx.define(&out, "cipher", JsString::from(suite.name))?;
        cx.define(&out, "standardCipher", JsString::from(suite.standard))?;
    }
    if let Some(protocol) = info.protocol {
        cx.define(
            &out,
            "protocol",
            JsString::from(&*String::from_utf8_lossy(&protocol)),
        )?;
    }
    if let Some(name) = info.server_name {
        cx.define(&out, "serverName", JsString::from(name))?;
    }
    cx.define(&out, "resumed", info.resumed)?;
    if let Some(group) = info.group {
        let (name, size) = group_name(group);
        cx.define(&out, "group", JsString::from(name))?;
        cx.define(&out, "groupSize", size)?;
    }
    let schemes = info.schemes.into_js(cx)?;
    cx.define(&out, "schemes", schemes)?;
    Ok(out.into())
}

/// `exportKeys(connection, length, label, context)`.
pub(crate) fn export_keys(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let length: usize = convert::arg(args, 1, "length", cx)?;
    let Bytes(label) = convert::arg(args, 2, "label", cx)?;
    let context: Option<Bytes> = convert::arg(args, 3, "context", cx)?;
    let context = context.as_ref().map(|bytes| bytes.0.as_slice());
    let bytes = with(args, cx, |data| {
        data.connection.borrow_mut().export(length, &label, context)
    })?;
    bytes.map(Bytes).into_js(cx)
}

// --- lists ----------------------------------------------------------------------

/// `ciphers`: the names of all suites.
pub(crate) fn cipher_names(cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let names: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
    names.into_js(cx)
}

/// `certificates(kind)`: `bundled`, `system` or `extra`, as PEM.
pub(crate) fn certificates(_: &JsValue, args: &[JsValue], cx: &mut Cx<'_>) -> JsResult<JsValue> {
    let kind: String = convert::arg(args, 0, "kind", cx)?;
    let shared = cx.slot::<Shared>();
    let all: Vec<Vec<u8>> = match kind.as_str() {
        "bundled" => shared
            .roots
            .bundled()
            .iter()
            .map(|one| one.der().to_vec())
            .collect(),
        "system" => roots::system(),
        _ => roots::extra(),
    };
    let texts: Vec<String> = all
        .iter()
        .map(|der| pem::write("CERTIFICATE", der).trim_end().to_owned())
        .collect();
    texts.into_js(cx)
}
