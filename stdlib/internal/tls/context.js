'use strict';

// SecureContext: options of certificates, keys, trust, versions and ciphers, checked and given to crates/tls.

const native = internalBinding('tls');
const {
  codes: {
    ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED, ERR_CRYPTO_OPERATION_FAILED, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE,
    ERR_TLS_INVALID_PROTOCOL_METHOD, ERR_TLS_INVALID_PROTOCOL_VERSION, ERR_TLS_PROTOCOL_VERSION_CONFLICT,
  },
} = require('internal/errors');
const { validateBoolean, validateBuffer, validateInt32, validateInteger, validateObject, validateString } =
  require('internal/validators');
const { kEmptyObject } = require('internal/util');
const { getOptionValue } = require('internal/options');
const { Buffer } = require('buffer');
const { sslError } = require('internal/tls/wrap');

const { isArray } = Array;
const { isView } = ArrayBuffer;

const TLS1_2 = 0x0303;
const TLS1_3 = 0x0304;
const VERSIONS = { '__proto__': null, 'TLSv1': 0x0301, 'TLSv1.1': 0x0302, 'TLSv1.2': TLS1_2, 'TLSv1.3': TLS1_3 };
const SSL_OP_NO_TICKET = 0x4000;
const SSL_OP_NO = [[0x04000000, 0x0301], [0x10000000, 0x0302], [0x08000000, TLS1_2], [0x20000000, TLS1_3]];
const SSL_OP_CIPHER_SERVER_PREFERENCE = 0x00400000;

// What tls exports and programs may change.
const defaults = {
  ciphers: undefined,
  curve: 'auto',
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.3',
  // PEM texts, once a program has set them.
  authorities: null,
};

function versionOf(which, version, fallback) {
  version ??= fallback;
  const number = typeof version === 'string' ? VERSIONS[version] : undefined;
  if (number === undefined) throw new ERR_TLS_INVALID_PROTOCOL_VERSION(version, which);
  return number;
}

// [lowest, highest] of an OpenSSL method name.
function methodVersions(method) {
  validateString(method, 'secureProtocol');
  const name = method.replace(/_(server|client)_method$|_method$/, '');
  switch (name) {
    case 'SSLv2':
    case 'SSLv3':
      throw new ERR_TLS_INVALID_PROTOCOL_METHOD(`${name} methods disabled`);
    case 'SSLv23':
      return [0x0301, TLS1_2];
    case 'TLS':
      return [0x0301, TLS1_3];
    case 'TLSv1':
      return [0x0301, 0x0301];
    case 'TLSv1_1':
      return [0x0302, 0x0302];
    case 'TLSv1_2':
      return [TLS1_2, TLS1_2];
    case 'TLSv1_3':
      return [TLS1_3, TLS1_3];
    default:
      throw new ERR_TLS_INVALID_PROTOCOL_METHOD(`Unknown method: ${method}`);
  }
}

function validateKeyOrCert(name, value) {
  if (typeof value !== 'string' && !isView(value)) {
    throw new ERR_INVALID_ARG_TYPE(name, ['string', 'Buffer', 'TypedArray', 'DataView'], value);
  }
}

function each(value, use) {
  if (isArray(value)) for (let i = 0; i < value.length; i++) use(value[i]);
  else use(value);
}

// The handle: what Node's own has, as far as programs use it.
class ContextHandle {
  constructor(min, max) {
    this.context = native.contextMake();
    this.min = min;
    this.max = max;
    this.options = 0;
    this.serverOrder = true;
    this.lifetime = 300;
    this.partial = false;
  }

  update() {
    let { min, max } = this;
    for (let i = 0; i < SSL_OP_NO.length; i++) {
      // Versions may be left out from either end.
      if (this.options & SSL_OP_NO[i][0] && SSL_OP_NO[i][1] === min) min++;
    }
    for (let i = SSL_OP_NO.length - 1; i >= 0; i--) {
      if (this.options & SSL_OP_NO[i][0] && SSL_OP_NO[i][1] === max) max--;
    }
    native.contextOptions(this.context, min, max, (this.options & SSL_OP_NO_TICKET) === 0, this.serverOrder,
                          this.lifetime, this.partial);
  }

  setCert(cert) { native.contextCert(this.context, cert); }
  setKey(key, passphrase) { native.contextKey(this.context, key, passphrase); }
  addCACert(cert) { native.contextCa(this.context, cert); }
  addCRL(crl) { native.contextCrl(this.context, crl); }
  addRootCerts() {
    if (defaults.authorities === null) {
      native.contextRoots(this.context, getOptionValue('--use-openssl-ca') === true,
                          getOptionValue('--use-system-ca') === true);
      return;
    }
    for (let i = 0; i < defaults.authorities.length; i++) native.contextCa(this.context, defaults.authorities[i]);
  }

  loadPKCS12(pfx, passphrase) { native.contextPfx(this.context, pfx, passphrase); }
  getTicketKeys() { return native.contextTicketKeys(this.context); }
  setTicketKeys(keys) { native.contextTicketKeys(this.context, keys); }
  getCertificate() { return native.contextCertificate(this.context); }
  getMinProto() { return this.min; }
  getMaxProto() { return this.max; }
  setMinProto(version) { this.min = version; this.update(); }
  setMaxProto(version) { this.max = version; this.update(); }
  setOptions(options) { this.options |= options; this.update(); }
  setSessionTimeout(seconds) { this.lifetime = seconds; this.update(); }
  setCiphers(text) {
    // eslint-disable-next-line no-restricted-syntax
    if (!native.contextCiphers(this.context, text)) throw sslError(185, 'no cipher match');
  }

  setECDHCurve(curve) {
    if (curve !== 'auto' && !native.contextGroups(this.context, curve)) {
      throw new ERR_CRYPTO_OPERATION_FAILED('Failed to set ECDH curve');
    }
  }

  setSigalgs(text) {
    // eslint-disable-next-line no-restricted-syntax
    if (!native.contextSigalgs(this.context, text)) throw new Error('error:0A000000:SSL routines::no valid sigalgs');
  }

  close() {}
}

function SecureContext(secureProtocol, secureOptions, minVersion, maxVersion) {
  if (!(this instanceof SecureContext)) return new SecureContext(secureProtocol, secureOptions, minVersion, maxVersion);
  let min;
  let max;
  if (secureProtocol) {
    if (minVersion != null) throw new ERR_TLS_PROTOCOL_VERSION_CONFLICT(minVersion, secureProtocol);
    if (maxVersion != null) throw new ERR_TLS_PROTOCOL_VERSION_CONFLICT(maxVersion, secureProtocol);
    [min, max] = methodVersions(secureProtocol);
  } else {
    min = versionOf('minimum', minVersion, defaults.minVersion);
    max = versionOf('maximum', maxVersion, defaults.maxVersion);
  }
  this.context = new ContextHandle(min, max);
  if (secureOptions) {
    validateInteger(secureOptions, 'secureOptions');
    this.context.options = secureOptions;
  }
  this.context.update();
}

function setKey(context, key, passphrase, name) {
  validateKeyOrCert(`${name}.key`, key);
  if (passphrase !== undefined && passphrase !== null) validateString(passphrase, `${name}.passphrase`);
  context.setKey(key, passphrase);
}

function setCiphers(context, ciphers, name) {
  if (ciphers !== undefined && ciphers !== null) validateString(ciphers, `${name}.ciphers`);
  const parts = (ciphers || defaults.ciphers).split(':');
  const words = parts.filter(Boolean);
  const suites = words.filter((word) => word.startsWith('TLS_'));
  const others = words.filter((word) => !word.startsWith('TLS_'));
  // Nothing could be agreed on.
  if (suites.length === 0 && others.length === 0) throw new ERR_INVALID_ARG_VALUE(`${name}.ciphers`, parts);
  context.setCiphers(words.join(':'));
  if (others.length === 0 && context.min < TLS1_3 && context.max > TLS1_2) context.setMinProto(TLS1_3);
}

function configure(context, options, name = 'options') {
  validateObject(options, name);
  const {
    allowPartialTrustChain, ca, cert, ciphers, clientCertEngine, crl, dhparam, ecdhCurve = defaults.curve, key,
    passphrase, pfx, privateKeyIdentifier, privateKeyEngine, sessionIdContext, sessionTimeout, sigalgs, ticketKeys,
  } = options;

  if (ca !== undefined && ca !== null) {
    each(ca, (value) => {
      validateKeyOrCert(`${name}.ca`, value);
      context.addCACert(value);
    });
  } else {
    context.addRootCerts();
  }
  if (allowPartialTrustChain !== undefined && allowPartialTrustChain !== null) {
    validateBoolean(allowPartialTrustChain, `${name}.allowPartialTrustChain`);
    context.partial = allowPartialTrustChain;
    context.update();
  }
  if (cert !== undefined && cert !== null) {
    each(cert, (value) => {
      validateKeyOrCert(`${name}.cert`, value);
      context.setCert(value);
    });
  }
  if (key !== undefined && key !== null) {
    each(key, (value) => {
      const pem = value?.pem !== undefined ? value.pem : value;
      const pass = value?.passphrase !== undefined ? value.passphrase : passphrase;
      setKey(context, pem, pass, name);
    });
  }
  if (sigalgs !== undefined && sigalgs !== null) {
    validateString(sigalgs, `${name}.sigalgs`);
    if (sigalgs === '') throw new ERR_INVALID_ARG_VALUE(`${name}.sigalgs`, sigalgs);
    context.setSigalgs(sigalgs);
  }
  checkEngines(privateKeyIdentifier, privateKeyEngine, name);
  setCiphers(context, ciphers, name);
  validateString(ecdhCurve, `${name}.ecdhCurve`);
  context.setECDHCurve(ecdhCurve);
  if (dhparam !== undefined && dhparam !== null) validateKeyOrCert(`${name}.dhparam`, dhparam);
  if (crl !== undefined && crl !== null) {
    each(crl, (value) => {
      validateKeyOrCert(`${name}.crl`, value);
      context.addCRL(value);
    });
  }
  if (sessionIdContext !== undefined && sessionIdContext !== null) {
    validateString(sessionIdContext, `${name}.sessionIdContext`);
  }
  if (pfx !== undefined && pfx !== null) {
    each(pfx, (value) => {
      const raw = value.buf || value;
      const pass = value.passphrase || passphrase;
      context.loadPKCS12(typeof raw === 'string' ? Buffer.from(raw) : raw, pass ? Buffer.from(pass) : undefined);
    });
  }
  if (typeof clientCertEngine === 'string') throw new ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED();
  if (clientCertEngine !== undefined && clientCertEngine !== null) {
    throw new ERR_INVALID_ARG_TYPE(`${name}.clientCertEngine`, ['string', 'null', 'undefined'], clientCertEngine);
  }
  if (ticketKeys !== undefined && ticketKeys !== null) {
    validateBuffer(ticketKeys, `${name}.ticketKeys`);
    if (ticketKeys.byteLength !== 48) {
      throw new ERR_INVALID_ARG_VALUE(`${name}.ticketKeys`, ticketKeys.byteLength, 'must be exactly 48 bytes');
    }
    context.setTicketKeys(ticketKeys);
  }
  if (sessionTimeout !== undefined && sessionTimeout !== null) {
    validateInt32(sessionTimeout, `${name}.sessionTimeout`, 0);
    context.setSessionTimeout(sessionTimeout);
  }
}

function checkEngines(identifier, engine, name) {
  if (identifier === undefined || identifier === null) return;
  if (engine === undefined || engine === null) {
    throw new ERR_INVALID_ARG_VALUE(`${name}.privateKeyEngine`, engine);
  }
  if (typeof identifier !== 'string') {
    throw new ERR_INVALID_ARG_TYPE(`${name}.privateKeyIdentifier`, ['string', 'null', 'undefined'], identifier);
  }
  if (typeof engine !== 'string') {
    throw new ERR_INVALID_ARG_TYPE(`${name}.privateKeyEngine`, ['string', 'null', 'undefined'], engine);
  }
  throw new ERR_CRYPTO_CUSTOM_ENGINE_NOT_SUPPORTED();
}

function createSecureContext(options) {
  options ||= kEmptyObject;
  const { honorCipherOrder, minVersion, maxVersion, secureProtocol } = options;
  let { secureOptions } = options;
  if (honorCipherOrder) secureOptions |= SSL_OP_CIPHER_SERVER_PREFERENCE;
  const made = new SecureContext(secureProtocol, secureOptions, minVersion, maxVersion);
  if (honorCipherOrder === false) {
    made.context.serverOrder = false;
    made.context.update();
  }
  configure(made.context, options);
  return made;
}

module.exports = { SecureContext, configure, createSecureContext, defaults };
