'use strict';

// tls: the public face. Sockets, servers, contexts and the handle that encrypts
// are in internal/tls, the protocol is in crates/tls.

const native = internalBinding('tls');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateFunction, validateNumber, validateString } = require('internal/validators');
const { normalizeArgs } = require('internal/net/args');
const { isIP } = require('internal/net');
const { Buffer } = require('buffer');
const { unimplemented } = require('internal/unimplemented');
const { SecureContext, createSecureContext, defaults } = require('internal/tls/context');
const { TLSSocket, kConnectOptions, onConnectEnd, onConnectSecure } = require('internal/tls/socket');
const { checkServerIdentity } = require('internal/tls/identity');

const { isArray } = Array;
const { defineProperty, freeze } = Object;

const tls = module.exports;

tls.CLIENT_RENEG_LIMIT = 3;
tls.CLIENT_RENEG_WINDOW = 600;

const DEFAULT_CIPHERS = [
  'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256', 'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES256-GCM-SHA384', 'ECDHE-ECDSA-AES256-GCM-SHA384',
  'DHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-SHA256', 'DHE-RSA-AES128-SHA256', 'ECDHE-RSA-AES256-SHA384',
  'DHE-RSA-AES256-SHA384', 'ECDHE-RSA-AES256-SHA256', 'DHE-RSA-AES256-SHA256', 'HIGH', '!aNULL', '!eNULL', '!EXPORT',
  '!DES', '!RC4', '!MD5', '!PSK', '!SRP', '!CAMELLIA',
].join(':');

// Options of the command line count before what a program sets.
const { getOptionValue } = require('internal/options');
defaults.ciphers = getOptionValue('--tls-cipher-list') || DEFAULT_CIPHERS;
if (getOptionValue('--tls-min-v1.3')) defaults.minVersion = 'TLSv1.3';
else if (getOptionValue('--tls-min-v1.2')) defaults.minVersion = 'TLSv1.2';
else if (getOptionValue('--tls-min-v1.1')) defaults.minVersion = 'TLSv1.1';
else if (getOptionValue('--tls-min-v1.0')) defaults.minVersion = 'TLSv1';
if (getOptionValue('--tls-max-v1.2') && !getOptionValue('--tls-max-v1.3')) defaults.maxVersion = 'TLSv1.2';

[['DEFAULT_CIPHERS', 'ciphers'], ['DEFAULT_ECDH_CURVE', 'curve'], ['DEFAULT_MIN_VERSION', 'minVersion'],
 ['DEFAULT_MAX_VERSION', 'maxVersion']].forEach(([name, key]) => {
  defineProperty(tls, name, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get: () => defaults[key],
    set(value) { defaults[key] = value; },
  });
});

tls.getCiphers = function getCiphers() {
  return native.ciphers.map((name) => name.toLowerCase()).sort();
};

let bundled;
defineProperty(tls, 'rootCertificates', {
  __proto__: null,
  configurable: false,
  enumerable: true,
  get() { return bundled ??= freeze(native.certificates('bundled')); },
});

const lists = { __proto__: null };
tls.getCACertificates = function getCACertificates(type = 'default') {
  validateString(type, 'type');
  switch (type) {
    case 'default':
      if (defaults.authorities !== null) return defaults.authorities.slice();
      return lists.default ??= freeze([...tls.rootCertificates, ...getCACertificates('extra')]);
    case 'bundled':
      return tls.rootCertificates;
    case 'system':
    case 'extra':
      return lists[type] ??= freeze(native.certificates(type));
    default:
      throw new ERR_INVALID_ARG_VALUE('type', type);
  }
};

tls.setDefaultCACertificates = function setDefaultCACertificates(certs) {
  if (!isArray(certs)) throw new ERR_INVALID_ARG_TYPE('certs', 'Array', certs);
  const texts = certs.map((cert, i) => {
    if (typeof cert !== 'string' && !ArrayBuffer.isView(cert)) {
      throw new ERR_INVALID_ARG_TYPE(`certs[${i}]`, ['string', 'ArrayBufferView'], cert);
    }
    const text = typeof cert === 'string' ? cert : Buffer.from(cert.buffer, cert.byteOffset, cert.byteLength).toString();
    native.contextCa(native.contextMake(), text);
    return text;
  });
  defaults.authorities = [...new Set(texts)];
};

function isUint8Array(value) {
  return ArrayBuffer.isView(value) && value instanceof Uint8Array;
}

// Names as they are on the wire: each after its length.
function wireProtocols(protocols) {
  const parts = [];
  for (let i = 0; i < protocols.length; i++) {
    const name = Buffer.from(protocols[i]);
    if (name.length > 255) {
      throw new ERR_OUT_OF_RANGE(`The byte length of the protocol at index ${i} exceeds the maximum length.`,
                                 '<= 255', name.length, true);
    }
    parts.push(Buffer.from([name.length]), name);
  }
  return Buffer.concat(parts);
}

tls.convertALPNProtocols = function convertALPNProtocols(protocols, out) {
  if (isArray(protocols)) {
    out.ALPNProtocols = wireProtocols(protocols);
  } else if (isUint8Array(protocols)) {
    // A copy: the program may change its own.
    out.ALPNProtocols = Buffer.from(protocols);
  } else if (ArrayBuffer.isView(protocols)) {
    out.ALPNProtocols = Buffer.from(protocols.buffer.slice(protocols.byteOffset,
                                                           protocols.byteOffset + protocols.byteLength));
  }
};

tls.checkServerIdentity = function(hostname, cert) {
  return checkServerIdentity(hostname, cert);
};
defineProperty(tls.checkServerIdentity, 'name', { __proto__: null, configurable: true, value: 'checkServerIdentity' });

tls.createSecureContext = createSecureContext;
tls.SecureContext = SecureContext;
tls.TLSSocket = TLSSocket;

defineProperty(tls, 'Server', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get: () => require('internal/tls/server').Server,
  set(value) { defineProperty(tls, 'Server', { __proto__: null, configurable: true, enumerable: true, value, writable: true }); },
});

tls.createServer = function createServer(options, listener) {
  return new tls.Server(options, listener);
};

let warnedOfUnauthorized = false;
function allowsUnauthorized() {
  const allows = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
  if (allows && !warnedOfUnauthorized) {
    warnedOfUnauthorized = true;
    process.emitWarning('Setting the NODE_TLS_REJECT_UNAUTHORIZED environment variable to \'0\' makes TLS connections ' +
                        'and HTTPS requests insecure by disabling certificate verification.');
  }
  return allows;
}

// net's forms of arguments; options may also come after port and host.
function normalizeConnectArgs(args) {
  const normalized = normalizeArgs(args);
  const [options] = normalized;
  // (port, host, options) and (port, options).
  if (args[1] !== null && typeof args[1] === 'object') Object.assign(options, args[1]);
  else if (args[2] !== null && typeof args[2] === 'object') Object.assign(options, args[2]);
  return normalized;
}

let warnedOfAddress = false;
tls.connect = function connect(...args) {
  const normalized = normalizeConnectArgs(args);
  let [options] = normalized;
  const callback = normalized[1];
  options = {
    rejectUnauthorized: !allowsUnauthorized(),
    ciphers: defaults.ciphers,
    checkServerIdentity: tls.checkServerIdentity,
    minDHSize: 1024,
    ...options,
  };
  if (!options.keepAlive) options.singleUse = true;
  validateFunction(options.checkServerIdentity, 'options.checkServerIdentity');
  validateNumber(options.minDHSize, 'options.minDHSize', 1);
  const secureContext = options.secureContext || tls.createSecureContext(options);
  const socket = new TLSSocket(options.socket, {
    allowHalfOpen: options.socket ? options.socket.allowHalfOpen : Boolean(options.allowHalfOpen),
    pipe: Boolean(options.path),
    secureContext,
    isServer: false,
    requestCert: true,
    rejectUnauthorized: options.rejectUnauthorized !== false,
    session: options.session,
    ALPNProtocols: options.ALPNProtocols,
    requestOCSP: options.requestOCSP,
    enableTrace: options.enableTrace,
    pskCallback: options.pskCallback,
    highWaterMark: options.highWaterMark,
    onread: options.onread,
    signal: options.signal,
  });
  // Defined but undefined is true.
  options.rejectUnauthorized = options.rejectUnauthorized !== false;
  socket[kConnectOptions] = options;
  if (callback) socket.once('secureConnect', callback);
  if (!options.socket) {
    if (options.timeout) socket.setTimeout(options.timeout);
    socket.connect(options, socket._start);
  }
  socket._releaseControl();
  if (options.session) socket.setSession(options.session);
  if (options.servername) {
    if (!warnedOfAddress && isIP(options.servername)) {
      process.emitWarning('Setting the TLS ServerName to an IP address is not permitted by RFC 6066. This will be ' +
                          'ignored in a future version.', 'DeprecationWarning', 'DEP0123');
      warnedOfAddress = true;
    }
    socket.setServername(options.servername);
  }
  if (options.socket) socket._start();
  socket.on('secure', onConnectSecure);
  socket.prependListener('end', onConnectEnd);
  return socket;
};

unimplemented(tls, 'tls', ['createSecurePair']);
