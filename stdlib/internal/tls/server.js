'use strict';

// tls.Server, and the server's half of a handshake: contexts by name (SNI),
// application protocols, sessions a program keeps itself.

const net = require('net');
const {
  codes: {
    ERR_INVALID_ARG_TYPE, ERR_MULTIPLE_CALLBACK, ERR_SOCKET_CLOSED, ERR_TLS_ALPN_CALLBACK_INVALID_RESULT,
    ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS, ERR_TLS_REQUIRED_SERVER_NAME,
  },
  genericNodeError,
} = require('internal/errors');
const { kEmptyObject } = require('internal/util');
const { validateBuffer, validateFunction, validateNumber, validateObject } = require('internal/validators');
const { Buffer } = require('buffer');
const { SecureContext, createSecureContext } = require('internal/tls/context');
const { TLSSocket } = require('internal/tls/socket');
const EventEmitter = require('events');

const { setPrototypeOf } = Object;

const kErrorEmitted = Symbol('error-emitted');
const kHandshakeTimeout = Symbol('handshake-timeout');
const kSNICallback = Symbol('snicallback');

function Server(options, listener) {
  if (!(this instanceof Server)) return new Server(options, listener);
  if (typeof options === 'function') {
    listener = options;
    options = kEmptyObject;
  } else if (options == null || typeof options === 'object') {
    options ??= kEmptyObject;
  } else {
    throw new ERR_INVALID_ARG_TYPE('options', 'Object', options);
  }
  this._contexts = [];
  this.requestCert = options.requestCert === true;
  this.rejectUnauthorized = options.rejectUnauthorized !== false;
  this.ALPNCallback = options.ALPNCallback;
  if (this.ALPNCallback !== undefined) {
    validateFunction(this.ALPNCallback, 'options.ALPNCallback');
    if (options.ALPNProtocols) throw new ERR_TLS_ALPN_CALLBACK_WITH_PROTOCOLS();
  }
  if (options.sessionTimeout) this.sessionTimeout = options.sessionTimeout;
  if (options.ticketKeys) this.ticketKeys = options.ticketKeys;
  if (options.ALPNProtocols) require('tls').convertALPNProtocols(options.ALPNProtocols, this);
  this.setSecureContext(options);
  this[kHandshakeTimeout] = options.handshakeTimeout || 120_000;
  this[kSNICallback] = options.SNICallback;
  validateNumber(this[kHandshakeTimeout], 'options.handshakeTimeout');
  if (this[kSNICallback]) validateFunction(this[kSNICallback], 'options.SNICallback');
  net.Server.call(this, options, onConnection);
  if (listener) this.on('secureConnection', listener);
}
setPrototypeOf(Server.prototype, net.Server.prototype);
setPrototypeOf(Server, net.Server);

// Options of a context a server keeps as its own properties.
const CONTEXT_OPTIONS = [
  'pfx', 'key', 'passphrase', 'cert', 'clientCertEngine', 'ca', 'minVersion', 'maxVersion', 'secureProtocol', 'crl',
  'ecdhCurve', 'dhparam', 'sigalgs', 'ciphers', 'privateKeyIdentifier', 'privateKeyEngine', 'allowPartialTrustChain',
];

const methods = {
  setSecureContext(options) {
    validateObject(options, 'options');
    const made = {};
    for (let i = 0; i < CONTEXT_OPTIONS.length; i++) {
      const name = CONTEXT_OPTIONS[i];
      made[name] = this[name] = options[name] || undefined;
    }
    made.secureOptions = this.secureOptions = options.secureOptions || undefined;
    made.honorCipherOrder = this.honorCipherOrder = options.honorCipherOrder !== undefined ?
      Boolean(options.honorCipherOrder) : true;
    if (options.sessionTimeout) this.sessionTimeout = options.sessionTimeout;
    if (options.ticketKeys) this.ticketKeys = options.ticketKeys;
    this.sessionIdContext = options.sessionIdContext || process.argv.join(' ').slice(0, 32);
    made.sessionIdContext = this.sessionIdContext;
    made.ticketKeys = this.ticketKeys;
    made.sessionTimeout = this.sessionTimeout;
    this._sharedCreds = createSecureContext(made);
  },

  _getServerData() {
    return { ticketKeys: this.getTicketKeys().toString('hex') };
  },

  _setServerData(data) {
    this.setTicketKeys(Buffer.from(data.ticketKeys, 'hex'));
  },

  getTicketKeys() {
    return this._sharedCreds.context.getTicketKeys();
  },

  setTicketKeys(keys) {
    validateBuffer(keys);
    if (keys.byteLength !== 48) throw new ERR_INVALID_ARG_TYPE('keys', 'a 48-byte Buffer', keys);
    this._sharedCreds.context.setTicketKeys(keys);
  },

  setOptions(options) {
    this.setSecureContext({ ...this, ...options });
    if (options.requestCert !== undefined) this.requestCert = options.requestCert === true;
    if (options.rejectUnauthorized !== undefined) this.rejectUnauthorized = options.rejectUnauthorized !== false;
  },

  addContext(servername, context) {
    if (!servername) throw new ERR_TLS_REQUIRED_SERVER_NAME();
    const pattern = servername.replace(/([.^$+?\-\\[\]{}])/g, '\\$1').replaceAll('*', '[^.]*');
    const made = context instanceof SecureContext ? context : createSecureContext(context);
    this._contexts.push([new RegExp(`^${pattern}$`), made]);
  },
};
for (const name of Object.keys(methods)) Server.prototype[name] = methods[name];

Server.prototype[EventEmitter.captureRejectionSymbol] = function(error, event, socket) {
  if (event === 'secureConnection') socket.destroy(error);
  else net.Server.prototype[EventEmitter.captureRejectionSymbol].call(this, error, event, socket);
};

// The context of addContext() for a name; the last one counts.
function SNICallback(servername, callback) {
  const contexts = this.server._contexts;
  for (let i = contexts.length - 1; i >= 0; i--) {
    if (contexts[i][0].test(servername)) {
      callback(null, contexts[i][1]);
      return;
    }
  }
  callback(null, undefined);
}

function onConnection(rawSocket) {
  const socket = new TLSSocket(rawSocket, {
    secureContext: this._sharedCreds,
    isServer: true,
    server: this,
    requestCert: this.requestCert,
    rejectUnauthorized: this.rejectUnauthorized,
    handshakeTimeout: this[kHandshakeTimeout],
    ALPNProtocols: this.ALPNProtocols,
    ALPNCallback: this.ALPNCallback,
    SNICallback: this[kSNICallback] || SNICallback,
    pauseOnConnect: this.pauseOnConnect,
  });
  socket.on('secure', onSecure);
  socket[kErrorEmitted] = false;
  socket.on('close', onSocketClose);
  socket.on('_tlsError', onSocketTLSError);
}

function onSecure() {
  if (this._requestCert) {
    const verifyError = this._handle.verifyError();
    if (verifyError) {
      this.authorizationError = verifyError.code;
      if (this._rejectUnauthorized) this.destroy();
    } else {
      this.authorized = true;
    }
  }
  if (this.destroyed || !this._releaseControl()) return;
  this.secureConnecting = false;
  this._tlsOptions.server.emit('secureConnection', this);
}

function tellClientError(socket, error) {
  if (socket._controlReleased || socket[kErrorEmitted]) return;
  socket[kErrorEmitted] = true;
  socket._tlsOptions.server.emit('tlsClientError', error, socket);
}

function onSocketClose() {
  // Something must be told, once.
  if (this._controlReleased || this[kErrorEmitted]) return;
  tellClientError(this, genericNodeError('socket hang up', { code: 'ECONNRESET' }));
}

function onSocketTLSError(error) {
  tellClientError(this, error);
}

// --- the ClientHello --------------------------------------------------------------

// Asks the program, step by step, then lets the handshake go on.
function onhello(socket, [servername, protocols, sessionId, hasTicket, ocsp]) {
  const { server } = socket._tlsOptions;
  const state = { context: undefined, session: undefined, sessionId, protocols: socket._tlsOptions.ALPNProtocols };
  const hello = { servername: servername ?? '', sessionId, tlsTicket: hasTicket, ocspRequest: ocsp };
  const steps = () => loadSNI(socket, hello, state, () => chooseProtocol(socket, hello, protocols, state));
  if (server && sessionId.length !== 0 && server.listenerCount('resumeSession') > 0) {
    let once = false;
    server.emit('resumeSession', sessionId, (err, session) => {
      if (once) {
        socket.destroy(new ERR_MULTIPLE_CALLBACK());
        return;
      }
      once = true;
      if (err) {
        socket.destroy(err);
        return;
      }
      if (socket._handle === null) {
        socket.destroy(new ERR_SOCKET_CLOSED());
        return;
      }
      if (session) state.session = session;
      steps();
    });
    return;
  }
  steps();
}

function loadSNI(socket, hello, state, next) {
  const { servername } = hello;
  if (!servername || !socket._SNICallback) {
    next();
    return;
  }
  let once = false;
  socket._SNICallback(servername, (err, context) => {
    if (once) {
      socket.destroy(new ERR_MULTIPLE_CALLBACK());
      return;
    }
    once = true;
    if (err) {
      socket.destroy(err);
      return;
    }
    if (socket._handle === null) {
      socket.destroy(new ERR_SOCKET_CLOSED());
      return;
    }
    if (context) {
      const handle = context.context || context;
      if (!handle.context) {
        socket._handle.onerror(new TypeError('Invalid SNI context'));
        return;
      }
      state.context = handle;
    }
    next();
  });
}

function chooseProtocol(socket, hello, protocols, state) {
  const { ALPNCallback } = socket._tlsOptions;
  const { _handle: handle } = socket;
  if (ALPNCallback && protocols.length !== 0) {
    const chosen = ALPNCallback.call(socket, { servername: hello.servername, protocols });
    if (chosen === undefined) {
      handle.refuse();
      return;
    }
    if (!protocols.includes(chosen)) {
      socket.destroy(new ERR_TLS_ALPN_CALLBACK_INVALID_RESULT(chosen, protocols));
      return;
    }
    const name = Buffer.from(chosen);
    state.protocols = Buffer.concat([Buffer.from([name.length]), name]);
  }
  handle.accept(state.context ?? handle._secureContext, state.protocols, state.sessionId, state.session);
}

// A session was made: the program may keep it.
function onsession(socket, id, content) {
  const { server } = socket._tlsOptions;
  if (!server || server.listenerCount('newSession') === 0) return;
  let once = false;
  socket._newSessionPending = true;
  server.emit('newSession', id, content, () => {
    if (once) return;
    once = true;
    socket._newSessionPending = false;
  });
}

module.exports = { Server, onhello, onsession };
