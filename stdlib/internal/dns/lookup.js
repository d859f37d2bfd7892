'use strict';

// dns.lookup and dns.lookupService: the system's own way to find addresses, on
// the thread pool. Also the order of results programs can set.

const { getaddrinfo, getnameinfo } = internalBinding('net');
const {
  DNSException,
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_MISSING_ARGS },
} = require('internal/errors');
const {
  validateBoolean, validateFunction, validateNumber, validateOneOf, validatePort, validateString,
} = require('internal/validators');
const { isIP } = require('internal/net');
const { getOptionValue } = require('internal/options');

// As the C library of Linux numbers them.
const V4MAPPED = 8;
const ALL = 16;
const ADDRCONFIG = 32;
const families = [0, 4, 6];
const orders = ['verbatim', 'ipv4first', 'ipv6first'];

let order;

function getDefaultResultOrder() {
  return order ??= getOptionValue('--dns-result-order') || 'verbatim';
}

function setDefaultResultOrder(value) {
  validateOneOf(value, 'dnsOrder', orders);
  order = value;
}

function validateHints(hints) {
  if ((hints & ~(ADDRCONFIG | ALL | V4MAPPED)) !== 0) throw new ERR_INVALID_ARG_VALUE('hints', hints);
}

let warned = false;
function warnOfHostname(hostname) {
  if (warned) return;
  warned = true;
  process.emitWarning(
    `The provided hostname "${hostname}" is not a valid hostname, and is supported in the dns module solely for compatibility.`,
    'DeprecationWarning', 'DEP0118');
}

// What lookup(hostname, options) asks for; `callback` is undefined for the promise form.
function lookupOptions(options) {
  const query = { family: 0, hints: 0, all: false, order: getDefaultResultOrder() };
  if (options == null) return query;
  if (options.hints != null) {
    validateNumber(options.hints, 'options.hints');
    query.hints = options.hints >>> 0;
    validateHints(query.hints);
  }
  if (options.family != null) {
    if (options.family === 'IPv4') {
      query.family = 4;
    } else if (options.family === 'IPv6') {
      query.family = 6;
    } else {
      validateOneOf(options.family, 'options.family', families);
      query.family = options.family;
    }
  }
  if (options.all != null) {
    validateBoolean(options.all, 'options.all');
    query.all = options.all;
  }
  if (options.verbatim != null) {
    validateBoolean(options.verbatim, 'options.verbatim');
    query.order = options.verbatim ? 'verbatim' : 'ipv4first';
  }
  if (options.order != null) {
    validateOneOf(options.order, 'options.order', orders);
    query.order = options.order;
  }
  return query;
}

class GetAddrInfoReqWrap {
  constructor(callback, family, hostname) {
    this.callback = callback;
    this.family = family;
    this.hostname = hostname;
  }
}

// Asks the pool; `done(error, addresses)` with plain texts.
function resolveAddresses(hostname, query, done) {
  getaddrinfo(hostname, query.family, query.hints, orders.indexOf(query.order), (error, result) => {
    if (error) return done(error);
    const status = result[0];
    if (status !== 0) return done(new DNSException(status, 'getaddrinfo', hostname));
    done(null, result[1]);
  });
}

function withFamilies(addresses, family) {
  const all = new Array(addresses.length);
  for (let i = 0; i < all.length; i++) all[i] = { address: addresses[i], family: family || isIP(addresses[i]) };
  return all;
}

function lookup(hostname, options, callback) {
  if (hostname) validateString(hostname, 'hostname');
  let query;
  if (typeof options === 'function') {
    callback = options;
    query = lookupOptions(undefined);
  } else if (typeof options === 'number') {
    validateFunction(callback, 'callback');
    validateOneOf(options, 'family', families);
    query = lookupOptions(undefined);
    query.family = options;
  } else if (options !== undefined && typeof options !== 'object') {
    validateFunction(arguments.length === 2 ? options : callback, 'callback');
    throw new ERR_INVALID_ARG_TYPE('options', ['integer', 'object'], options);
  } else {
    validateFunction(callback, 'callback');
    query = lookupOptions(options);
  }
  const { all, family } = query;
  if (!hostname) {
    warnOfHostname(hostname);
    if (all) process.nextTick(callback, null, []);
    else process.nextTick(callback, null, null, family === 6 ? 6 : 4);
    return {};
  }
  const type = isIP(hostname);
  if (type) {
    if (all) process.nextTick(callback, null, [{ address: hostname, family: type }]);
    else process.nextTick(callback, null, hostname, type);
    return {};
  }
  const request = new GetAddrInfoReqWrap(callback, family, hostname);
  resolveAddresses(hostname, query, (error, addresses) => {
    if (error) return request.callback(error);
    if (all) request.callback(null, withFamilies(addresses, family));
    else request.callback(null, addresses[0], family || isIP(addresses[0]));
  });
  return request;
}

class GetNameInfoReqWrap {
  constructor(callback, hostname, port) {
    this.callback = callback;
    this.hostname = hostname;
    this.port = port;
  }
}

function serviceName(address, port, done) {
  getnameinfo(address, port, (error, result) => {
    if (error) return done(error);
    const status = result[0];
    if (status !== 0) return done(new DNSException(status, 'getnameinfo', address));
    done(null, result[1][0], result[1][1]);
  });
}

function lookupService(address, port, callback) {
  if (arguments.length !== 3) throw new ERR_MISSING_ARGS('address', 'port', 'callback');
  if (isIP(address) === 0) throw new ERR_INVALID_ARG_VALUE('address', address);
  validatePort(port);
  validateFunction(callback, 'callback');
  port = +port;
  const request = new GetNameInfoReqWrap(callback, address, port);
  serviceName(address, port, callback);
  return request;
}

module.exports = {
  ADDRCONFIG,
  ALL,
  V4MAPPED,
  families,
  getDefaultResultOrder,
  lookup,
  lookupOptions,
  lookupService,
  resolveAddresses,
  serviceName,
  setDefaultResultOrder,
  warnOfHostname,
  withFamilies,
};
