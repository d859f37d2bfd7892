'use strict';

// TLSSocket: a socket over TLSWrap, from the raw connection to 'secure'.
//
//   constructed ─ (connect) ─ _start → handshake → _finishInit → 'secure'
//     client: 'secure' → certificate judged → 'secureConnect' | error
//     server: 'secure' → internal/tls/server judges → 'secureConnection'
//
// Until control is released, errors are told by '_tlsError' only.

const net = require('net');
const native = internalBinding('tls');
const { TCP, Pipe, constants: { SOCKET } } = internalBinding('net');
const { owner } = require('internal/net/handle');
const { TLSWrap } = require('internal/tls/wrap');
const {
  codes: {
    ERR_INVALID_ARG_TYPE, ERR_METHOD_NOT_IMPLEMENTED, ERR_TLS_HANDSHAKE_TIMEOUT, ERR_TLS_INVALID_CONTEXT,
    ERR_TLS_INVALID_STATE, ERR_TLS_RENEGOTIATION_DISABLED, ERR_TLS_SNI_FROM_SERVER,
  },
  genericNodeError,
} = require('internal/errors');
const { validateBoolean, validateBuffer, validateFunction, validateObject, validateString, validateUint32 } =
  require('internal/validators');
const { Buffer } = require('buffer');

const { setPrototypeOf } = Object;

const kPendingSession = Symbol('pendingSession');
const kIsVerified = Symbol('verified');
const kConnectOptions = Symbol('connect-options');
const kDisableRenegotiation = Symbol('disable-renegotiation');
const kSession = Symbol('session');

function noop() {}

// `handle.onerror`.
function onerror(err) {
  const socket = this[owner];
  if (socket._hadError) return;
  socket._hadError = true;
  if (!socket._secureEstablished) {
    // Listeners of 'tlsClientError' may still want the handle.
    socket._closeAfterHandlingError = true;
    socket.destroy(err);
  } else if (!(socket._tlsOptions?.isServer && socket._rejectUnauthorized &&
               /peer did not return a certificate/i.test(err.message))) {
    socket._emitTLSError(err);
  }
}

function TLSSocket(socket, opts) {
  const tlsOptions = { ...opts };
  let { enableTrace } = tlsOptions;
  if (enableTrace == null) enableTrace = false;
  else validateBoolean(enableTrace, 'options.enableTrace');
  if (tlsOptions.ALPNProtocols) require('tls').convertALPNProtocols(tlsOptions.ALPNProtocols, tlsOptions);

  this._tlsOptions = tlsOptions;
  this._secureEstablished = false;
  this._securePending = false;
  this._newSessionPending = false;
  this._controlReleased = false;
  this.secureConnecting = true;
  this._SNICallback = null;
  this.servername = null;
  this.alpnProtocol = null;
  this.authorized = false;
  this.authorizationError = null;
  this[kPendingSession] = null;
  this[kIsVerified] = false;
  this[kSession] = undefined;

  let wrap;
  let handle;
  if (socket) {
    if (socket instanceof net.Socket && socket._handle) {
      wrap = socket;
      handle = socket._handle;
    } else {
      const { DuplexHandle } = require('internal/tls/duplex_handle');
      wrap = socket;
      handle = new DuplexHandle(socket);
      wrap.once('close', () => this.destroy());
    }
  }
  net.Socket.call(this, {
    handle: this._wrapHandle(wrap, handle, opts?.handle),
    allowHalfOpen: socket ? socket.allowHalfOpen : tlsOptions.allowHalfOpen,
    pauseOnCreate: tlsOptions.pauseOnConnect,
    manualStart: true,
    highWaterMark: tlsOptions.highWaterMark,
    onread: socket ? null : tlsOptions.onread,
    signal: tlsOptions.signal,
  });
  // The name under which programs know it.
  this.ssl = this._handle;
  this._parent = socket instanceof net.Socket ? socket : null;
  this.on('error', this._tlsError);
  this._init(socket, wrap);
  // In the next tick: the caller has listeners to add.
  process.nextTick(initRead, this, socket);
}
setPrototypeOf(TLSSocket.prototype, net.Socket.prototype);
setPrototypeOf(TLSSocket, net.Socket);

function initRead(tlsSocket, socket) {
  if (!tlsSocket._handle) return;
  // What a socket has read before is for us, too; other streams give it by themselves.
  if (socket instanceof net.Socket && socket.readableLength) {
    let bytes;
    while ((bytes = socket.read()) !== null) tlsSocket._handle.receive(bytes);
  }
  tlsSocket.read(0);
}

const methods = {
  encrypted: true,

  disableRenegotiation() {
    this[kDisableRenegotiation] = true;
  },

  _wrapHandle(wrap, handle, own) {
    const options = this._tlsOptions;
    const below = own || handle || (options.pipe ? new Pipe(SOCKET) : new TCP(SOCKET));
    below[owner] = this;
    const context = options.secureContext || require('tls').createSecureContext(options);
    if (!context.context) throw new ERR_TLS_INVALID_CONTEXT('context');
    const made = new TLSWrap(below, wrap, context.context, Boolean(options.isServer));
    made.onerror = onerror;
    return made;
  },

  // Another attempt to connect has another handle below.
  reinitializeHandle(handle) {
    const { options, onhandshakedone, onsession, onkeylog, onhello } = this._handle;
    const made = this._wrapHandle(null, null, handle);
    Object.assign(made, { options, onhandshakedone, onsession, onkeylog, onhello });
    this._handle = made;
    this.ssl = made;
  },

  _destroySSL: noop,

  _init(socket, wrap) {
    const options = this._tlsOptions;
    const ssl = this._handle;
    this.server = options.server;
    // Clients always ask for a certificate.
    const requestCert = Boolean(options.requestCert) || !options.isServer;
    const rejectUnauthorized = Boolean(options.rejectUnauthorized);
    this._requestCert = requestCert;
    this._rejectUnauthorized = rejectUnauthorized;
    ssl.options.request = requestCert;
    if (options.isServer) {
      ssl.onhello = (hello) => require('internal/tls/server').onhello(this, hello);
      ssl.onhandshakedone = () => this._finishInit();
      ssl.onsession = (id, content) => require('internal/tls/server').onsession(this, id, content);
      if (options.ALPNCallback) validateFunction(options.ALPNCallback, 'options.ALPNCallback');
    } else {
      ssl.onhandshakedone = () => this._finishInit();
      ssl.onsession = (session) => onClientSession(this, session);
      if (options.session) this.setSession(options.session);
    }
    if (options.pskCallback) throw new ERR_METHOD_NOT_IMPLEMENTED('options.pskCallback');
    ssl.options.protocols = options.ALPNProtocols;
    if (options.SNICallback && options.isServer) this._SNICallback = options.SNICallback;
    watchKeylog(this);
    if (options.handshakeTimeout > 0) this.setTimeout(options.handshakeTimeout, this._handleTimeout);

    if (wrap) {
      if (wrap instanceof net.Socket) {
        this._connected = !wrap.connecting;
        this.connecting = wrap.connecting || !wrap._handle;
        if (this.connecting) {
          wrap.once('connect', () => {
            this.connecting = false;
            this.emit('connect');
          });
        }
      }
      wrap.on('error', (error) => this._emitTLSError(error));
      if (options.isServer && !this.connecting) ssl.start();
      else if (options.isServer) this.once('connect', () => this._handle?.start());
    } else {
      this.connecting = !options.handle;
    }
  },

  renegotiate(options, callback) {
    validateObject(options, 'options');
    if (callback !== undefined) validateFunction(callback, 'callback');
    if (this.destroyed) return;
    // rustls does not renegotiate, TLS 1.3 cannot.
    const error = this[kDisableRenegotiation] ? new ERR_TLS_RENEGOTIATION_DISABLED() :
      require('internal/tls/wrap').sslError(266, 'wrong ssl version');
    if (callback) process.nextTick(callback, error);
    return false;
  },

  exportKeyingMaterial(length, label, context) {
    validateUint32(length, 'length', true);
    validateString(label, 'label');
    if (context !== undefined) validateBuffer(context, 'context');
    if (!this._secureEstablished) throw new ERR_TLS_INVALID_STATE();
    return native.exportKeys(this._handle.native, length, label, context);
  },

  setMaxSendFragment(size) {
    if (!this._handle || typeof size !== 'number' || size < 512 || size > 16384) return false;
    if (this._handle.native === null) return false;
    native.fragment(this._handle.native, size);
    return true;
  },

  _handleTimeout() {
    this._emitTLSError(new ERR_TLS_HANDSHAKE_TIMEOUT());
  },

  _emitTLSError(err) {
    const error = this._tlsError(err);
    if (error) this.destroy(error);
  },

  _tlsError(err) {
    this.emit('_tlsError', err);
    return this._controlReleased ? err : null;
  },

  _releaseControl() {
    if (this._controlReleased) return false;
    this._controlReleased = true;
    this.removeListener('error', this._tlsError);
    return true;
  },

  _finishInit() {
    // Destroyed meanwhile.
    if (!this._handle) return;
    this.alpnProtocol = this._handle.getALPNNegotiatedProtocol();
    if (this.servername === null) this.servername = this._handle.getServername();
    this._secureEstablished = true;
    if (this._tlsOptions.handshakeTimeout > 0) this.setTimeout(0, this._handleTimeout);
    this.emit('secure');
  },

  _start() {
    if (this.connecting) {
      this.once('connect', this._start);
      return;
    }
    if (!this._handle) return;
    this._handle.start();
  },

  setServername(name) {
    validateString(name, 'name');
    if (this._tlsOptions.isServer) throw new ERR_TLS_SNI_FROM_SERVER();
    if (this._handle) this._handle.options.serverName = name;
  },

  setSession(session) {
    if (typeof session === 'string') session = Buffer.from(session, 'latin1');
    if (!this._handle) return;
    if (!ArrayBuffer.isView(session)) {
      throw new ERR_INVALID_ARG_TYPE('session', ['Buffer', 'TypedArray', 'DataView'], session);
    }
    this._handle.options.session = session;
    this[kSession] = session;
  },

  getPeerCertificate(detailed) {
    if (!this._handle) return null;
    const chain = peerChain(this, true);
    if (chain.length === 0) return {};
    const { legacyOf } = require('internal/crypto/x509');
    const first = legacyOf(chain[0]);
    if (!detailed) return first;
    let last = first;
    for (let i = 1; i < chain.length; i++) {
      const next = legacyOf(chain[i]);
      last.issuerCertificate = next;
      last = next;
    }
    // A root is its own issuer.
    if (require('util').isDeepStrictEqual(last.issuer, last.subject)) last.issuerCertificate = last;
    return first;
  },

  getCertificate() {
    if (!this._handle) return null;
    const der = this._handle._secureContext.getCertificate();
    return der === undefined ? {} : require('internal/crypto/x509').legacyOf(der);
  },

  getPeerX509Certificate(detailed) {
    if (!this._handle) return undefined;
    const chain = peerChain(this, Boolean(detailed));
    return chain.length === 0 ? undefined : new (require('internal/crypto/x509').X509Certificate)(chain[0]);
  },

  getX509Certificate() {
    const der = this._handle?._secureContext.getCertificate();
    return der === undefined ? undefined : new (require('internal/crypto/x509').X509Certificate)(der);
  },

  setKeyCert(context) {
    if (!this._handle) return;
    const { SecureContext, createSecureContext } = require('internal/tls/context');
    const made = context instanceof SecureContext ? context : createSecureContext(context);
    this._handle._secureContext = made.context;
  },

  getCipher() {
    const info = infoOf(this);
    if (info === null) return null;
    if (info?.cipher === undefined) return undefined;
    return { name: info.cipher, standardName: info.standardCipher, version: info.version };
  },

  getSharedSigalgs() {
    return infoOf(this)?.schemes ?? [];
  },

  getEphemeralKeyInfo() {
    if (!this._handle || this._tlsOptions.isServer) return null;
    const info = infoOf(this);
    return info?.group === undefined || info.version === 'TLSv1.3' ? {} : { type: 'ECDH', name: info.group, size: info.groupSize };
  },

  getFinished() {
    throw new ERR_METHOD_NOT_IMPLEMENTED('tlsSocket.getFinished()');
  },

  getPeerFinished() {
    throw new ERR_METHOD_NOT_IMPLEMENTED('tlsSocket.getPeerFinished()');
  },

  getProtocol() {
    if (!this._handle) return null;
    return infoOf(this)?.version || 'unknown';
  },

  getSession() {
    if (!this._handle) return null;
    // Before the server gave one there is a name for it.
    if (this[kSession] === undefined && !this._tlsOptions.isServer && this._secureEstablished) {
      this[kSession] = native.group(this._handle.native);
    }
    return this[kSession];
  },

  getTLSTicket() {
    return this._handle ? undefined : null;
  },

  isSessionReused() {
    const info = infoOf(this);
    return info === null ? null : Boolean(info?.resumed);
  },

  enableTrace() {
    throw new ERR_METHOD_NOT_IMPLEMENTED('tlsSocket.enableTrace()');
  },
};
for (const name of Object.keys(methods)) TLSSocket.prototype[name] = methods[name];

// What was agreed on; undefined before there is something, null without a handle.
function infoOf(socket) {
  if (!socket._handle) return null;
  return socket._handle.native === null ? undefined : native.info(socket._handle.native);
}

function peerChain(socket, built) {
  return socket._handle.native === null ? [] : native.peer(socket._handle.native, built);
}

// Lines of the key log are for those who listen.
function watchKeylog(socket) {
  const attach = (event) => {
    if (event !== 'keylog') return;
    socket._handle.onkeylog = (line) => socket.emit('keylog', line);
    socket.removeListener('newListener', attach);
  };
  socket.on('newListener', attach);
  const { server } = socket._tlsOptions;
  if (server?.listenerCount('keylog') > 0) {
    socket._handle.onkeylog = (line) => server.emit('keylog', line, socket);
  }
}

function onClientSession(socket, session) {
  socket[kSession] = session;
  if (socket[kIsVerified]) socket.emit('session', session);
  else socket[kPendingSession] = session;
}

// --- client -----------------------------------------------------------------------

function onConnectSecure() {
  const options = this[kConnectOptions];
  let verifyError = this._handle.verifyError();
  // A session that is resumed was checked when it was made.
  if (!verifyError && !this.isSessionReused()) {
    const hostname = options.servername || options.host || options.socket?._host || 'localhost';
    verifyError = options.checkServerIdentity(hostname, this.getPeerCertificate(true));
  }
  if (verifyError) {
    this.authorized = false;
    this.authorizationError = verifyError.code || verifyError.message;
    if (options.rejectUnauthorized !== false) {
      this.destroy(verifyError);
      return;
    }
  } else {
    this.authorized = true;
  }
  this.secureConnecting = false;
  this.emit('secureConnect');
  this[kIsVerified] = true;
  const session = this[kPendingSession];
  this[kPendingSession] = null;
  if (session) this.emit('session', session);
  this.removeListener('end', onConnectEnd);
}

function onConnectEnd() {
  if (this._hadError) return;
  const options = this[kConnectOptions];
  this._hadError = true;
  const error = genericNodeError('Client network socket disconnected before secure TLS connection was established',
                                 { code: 'ECONNRESET' });
  error.path = options.path;
  error.host = options.host;
  error.port = options.port;
  error.localAddress = options.localAddress;
  this.destroy(error);
}

module.exports = {
  TLSSocket,
  kConnectOptions,
  onConnectEnd,
  onConnectSecure,
};
