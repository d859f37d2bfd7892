'use strict';

// X509Certificate, and the plain objects TLS makes of the certificates of peers.

const binding = internalBinding('crypto');
const { codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE } } = require('internal/errors');
const { validateBoolean, validateObject, validateOneOf, validateString } = require('internal/validators');
const { isKeyObject, kHandle, kKeyType } = require('internal/crypto/util');
const { Buffer } = require('buffer');
const { inspect } = require('internal/util/inspect');
const { customInspectSymbol, kEmptyObject } = require('internal/util');

const { isView } = ArrayBuffer;

const kCertificate = Symbol('kCertificate');
const kDescription = Symbol('kDescription');

const ALWAYS_CHECK_SUBJECT = 1;
const NO_WILDCARDS = 2;
const NO_PARTIAL_WILDCARDS = 4;
const MULTI_LABEL_WILDCARDS = 8;
const SINGLE_LABEL_SUBDOMAINS = 16;
const NEVER_CHECK_SUBJECT = 32;

function flagsOf(options = kEmptyObject) {
  validateObject(options, 'options');
  const {
    subject = 'default', wildcards = true, partialWildcards = true, multiLabelWildcards = false,
    singleLabelSubdomains = false,
  } = { ...options };
  validateString(subject, 'options.subject');
  validateBoolean(wildcards, 'options.wildcards');
  validateBoolean(partialWildcards, 'options.partialWildcards');
  validateBoolean(multiLabelWildcards, 'options.multiLabelWildcards');
  validateBoolean(singleLabelSubdomains, 'options.singleLabelSubdomains');
  let flags = 0;
  validateOneOf(subject, 'options.subject', ['default', 'always', 'never']);
  if (subject === 'always') flags |= ALWAYS_CHECK_SUBJECT;
  else if (subject === 'never') flags |= NEVER_CHECK_SUBJECT;
  if (!wildcards) flags |= NO_WILDCARDS;
  if (!partialWildcards) flags |= NO_PARTIAL_WILDCARDS;
  if (multiLabelWildcards) flags |= MULTI_LABEL_WILDCARDS;
  if (singleLabelSubdomains) flags |= SINGLE_LABEL_SUBDOMAINS;
  return flags;
}

function isX509Certificate(value) {
  return value?.[kCertificate] !== undefined;
}

class X509Certificate {
  constructor(buffer) {
    if (typeof buffer === 'string') buffer = Buffer.from(buffer);
    if (!isView(buffer)) {
      throw new ERR_INVALID_ARG_TYPE('buffer', ['string', 'Buffer', 'TypedArray', 'DataView'], buffer);
    }
    Object.defineProperty(this, kCertificate, { __proto__: null, value: binding.x509Parse(buffer) });
    Object.defineProperty(this, kDescription, { __proto__: null, value: undefined, writable: true });
  }

  get subject() { return describe(this).subject || undefined; }
  get subjectAltName() { return describe(this).subjectAltName; }
  get issuer() { return describe(this).issuer || undefined; }
  get issuerCertificate() { return undefined; }
  get infoAccess() { return describe(this).infoAccess; }
  get validFrom() { return describe(this).validFrom; }
  get validTo() { return describe(this).validTo; }
  get validFromDate() { return new Date(describe(this).validFromMs); }
  get validToDate() { return new Date(describe(this).validToMs); }
  get fingerprint() { return describe(this).fingerprint; }
  get fingerprint256() { return describe(this).fingerprint256; }
  get fingerprint512() { return describe(this).fingerprint512; }
  get keyUsage() { return describe(this).keyUsage; }
  get serialNumber() { return describe(this).serialNumber; }
  get raw() { return binding.x509Raw(this[kCertificate]); }
  get publicKey() {
    return require('internal/crypto/keys').make('public', binding.x509PublicKey(this[kCertificate]));
  }

  toString() {
    const lines = this.raw.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
    return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  }

  toJSON() { return this.toString(); }
  get ca() { return describe(this).ca; }

  checkHost(name, options) {
    validateString(name, 'name');
    checkNull(name, 'name');
    return binding.x509CheckHost(this[kCertificate], name, flagsOf(options));
  }

  checkEmail(email, options) {
    validateString(email, 'email');
    checkNull(email, 'email');
    return binding.x509CheckEmail(this[kCertificate], email, flagsOf(options)) ? email : undefined;
  }

  checkIP(ip, options) {
    validateString(ip, 'ip');
    checkNull(ip, 'ip');
    flagsOf(options);
    return binding.x509CheckIP(this[kCertificate], ip) ? ip : undefined;
  }

  checkIssued(otherCert) {
    if (!isX509Certificate(otherCert)) throw new ERR_INVALID_ARG_TYPE('otherCert', 'X509Certificate', otherCert);
    return binding.x509CheckIssued(this[kCertificate], otherCert[kCertificate]);
  }

  checkPrivateKey(pkey) {
    if (!isKeyObject(pkey)) throw new ERR_INVALID_ARG_TYPE('pkey', 'KeyObject', pkey);
    if (pkey[kKeyType] !== 'private') throw new ERR_INVALID_ARG_VALUE('pkey', pkey);
    return binding.x509CheckPrivate(this[kCertificate], pkey[kHandle]);
  }

  verify(pkey) {
    if (!isKeyObject(pkey)) throw new ERR_INVALID_ARG_TYPE('pkey', 'KeyObject', pkey);
    if (pkey[kKeyType] !== 'public') throw new ERR_INVALID_ARG_VALUE('pkey', pkey);
    return binding.x509Verify(this[kCertificate], pkey[kHandle]);
  }

  toLegacyObject() { return legacyObject(this[kCertificate], describe(this)); }

  [customInspectSymbol](depth, options) {
    if (depth < 0) return this;
    const opts = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    return `X509Certificate ${inspect({
      subject: this.subject,
      subjectAltName: this.subjectAltName,
      issuer: this.issuer,
      infoAccess: this.infoAccess,
      validFrom: this.validFrom,
      validTo: this.validTo,
      validFromDate: this.validFromDate,
      validToDate: this.validToDate,
      fingerprint: this.fingerprint,
      fingerprint256: this.fingerprint256,
      fingerprint512: this.fingerprint512,
      keyUsage: this.keyUsage,
      serialNumber: this.serialNumber,
    }, opts)}`;
  }
}

function checkNull(text, name) {
  if (text.includes('\u0000')) throw new ERR_INVALID_ARG_VALUE(name, text);
}

function describe(certificate) {
  return certificate[kDescription] ??= binding.x509Describe(certificate[kCertificate]);
}

// Attributes of a name; one that comes more than once is an array.
function nameObject(pairs) {
  if (pairs.length === 0) return undefined;
  const out = { __proto__: null };
  for (let i = 0; i < pairs.length; i += 2) {
    const key = pairs[i];
    const value = pairs[i + 1];
    if (out[key] === undefined) out[key] = value;
    else if (typeof out[key] === 'string') out[key] = [out[key], value];
    else out[key].push(value);
  }
  return out;
}

function infoAccessObject(text) {
  const out = { __proto__: null };
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const colon = lines[i].indexOf(':');
    if (colon === -1) continue;
    const key = lines[i].slice(0, colon);
    let value = lines[i].slice(colon + 1);
    if (value[0] === '"') value = JSON.parse(value);
    (out[key] ??= []).push(value);
  }
  return out;
}

function legacyObject(handle, about) {
  const out = {
    subject: nameObject(about.subjectPairs),
    issuer: nameObject(about.issuerPairs),
  };
  if (about.subjectAltName !== undefined) out.subjectaltname = about.subjectAltName;
  if (about.infoAccess !== undefined) out.infoAccess = infoAccessObject(about.infoAccess);
  out.ca = about.ca;
  if (about.modulus !== undefined) {
    out.modulus = about.modulus;
    out.bits = about.bits;
    out.exponent = about.exponent;
    out.pubkey = about.pubkey;
  } else if (about.asn1Curve !== undefined) {
    out.bits = about.bits;
    out.pubkey = about.pubkey;
    out.asn1Curve = about.asn1Curve;
    if (about.nistCurve !== undefined) out.nistCurve = about.nistCurve;
  }
  out.valid_from = about.validFrom;
  out.valid_to = about.validTo;
  out.fingerprint = about.fingerprint;
  out.fingerprint256 = about.fingerprint256;
  out.fingerprint512 = about.fingerprint512;
  if (about.keyUsage !== undefined) out.ext_key_usage = about.keyUsage;
  out.serialNumber = about.serialNumber;
  out.raw = binding.x509Raw(handle);
  return out;
}

// The plain object of a certificate in DER.
function legacyOf(der) {
  const handle = binding.x509Parse(der);
  return legacyObject(handle, binding.x509Describe(handle));
}

module.exports = { X509Certificate, isX509Certificate, legacyOf };
