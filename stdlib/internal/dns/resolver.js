'use strict';

// What dns.Resolver and dns.promises.Resolver have in common: servers, options,
// the queries there are, error codes.

const { ChannelWrap } = require('internal/dns/channel');
const { isIP } = require('internal/net');
const {
  DNSException,
  codes: { ERR_DNS_SET_SERVERS_FAILED, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_IP_ADDRESS },
} = require('internal/errors');
const {
  validateArray, validateFunction, validateInt32, validateObject, validateString, validateUint32,
} = require('internal/validators');

const { defineProperty } = Object;
const DEFAULT_PORT = 53;
const DEFAULT_TRIES = 4;

// Method → name of the query and, in upper case without "resolve", the record type.
const queries = {
  __proto__: null,
  resolveAny: 'queryAny', resolve4: 'queryA', resolve6: 'queryAaaa', resolveCaa: 'queryCaa', resolveCname: 'queryCname',
  resolveMx: 'queryMx', resolveNs: 'queryNs', resolveTxt: 'queryTxt', resolveTlsa: 'queryTlsa', resolveSrv: 'querySrv',
  resolvePtr: 'queryPtr', resolveNaptr: 'queryNaptr', resolveSoa: 'querySoa', reverse: 'getHostByAddr',
};
const rrtypes = {
  __proto__: null,
  ANY: 'resolveAny', A: 'resolve4', AAAA: 'resolve6', CAA: 'resolveCaa', CNAME: 'resolveCname', MX: 'resolveMx',
  NS: 'resolveNs', TXT: 'resolveTxt', TLSA: 'resolveTlsa', SRV: 'resolveSrv', PTR: 'resolvePtr', NAPTR: 'resolveNaptr',
  SOA: 'resolveSoa',
};

class QueryReqWrap {}

// [family, address, port] of "address", "address:port" and "[address]:port".
function parseServer(text) {
  const plain = isIP(text);
  if (plain !== 0) return [plain, text, DEFAULT_PORT];
  const colon = text.lastIndexOf(':');
  let address = text;
  let port = DEFAULT_PORT;
  if (text[0] === '[') {
    const close = text.indexOf(']');
    address = text.slice(1, close);
    if (colon > close) port = Number(text.slice(colon + 1));
  } else if (colon > 0) {
    address = text.slice(0, colon);
    port = Number(text.slice(colon + 1));
  }
  const family = address.length < 64 ? isIP(address) : 0;
  if (family === 0 || !Number.isInteger(port)) throw new ERR_INVALID_IP_ADDRESS(text);
  return [family, address, port || DEFAULT_PORT];
}

// Starts a query; `done(error, result)` comes later. Bad names throw now.
function start(resolver, binding, name, options, done) {
  const req = new QueryReqWrap();
  req.bindingName = binding;
  req.hostname = name;
  req.ttl = Boolean(options?.ttl);
  req.oncomplete = (code, result, ttls) => {
    if (code) {
      done(new DNSException(code, binding, name));
      return;
    }
    if (ttls && req.ttl) result = result.map((address, i) => ({ address, ttl: ttls[i] }));
    done(null, result);
  };
  let ascii = name;
  for (let i = 0; i < name.length; i++) {
    if (name.charCodeAt(i) > 127) {
      ascii = require('url').domainToASCII(name);
      break;
    }
  }
  const errno = resolver._handle[binding](req, ascii);
  if (errno) throw new DNSException(errno, binding, name);
  return req;
}

class ResolverBase {
  constructor(options = undefined) {
    let timeout = -1;
    let tries = DEFAULT_TRIES;
    let maxTimeout = 0;
    if (options !== undefined) {
      validateObject(options, 'options');
      ({ timeout = -1, tries = DEFAULT_TRIES, maxTimeout = 0 } = options);
      validateInt32(timeout, 'options.timeout', -1);
      validateInt32(tries, 'options.tries', 1);
      validateUint32(maxTimeout, 'options.maxTimeout', false);
    }
    this._handle = new ChannelWrap(timeout, tries, maxTimeout);
  }

  cancel() {
    this._handle.cancel();
  }

  getServers() {
    return (this._handle.getServers() || []).map(({ 0: address, 1: port }) => {
      if (!port || port === DEFAULT_PORT) return address;
      return `${isIP(address) === 6 ? `[${address}]` : address}:${port}`;
    });
  }

  setServers(servers) {
    validateArray(servers, 'servers');
    const list = [];
    servers.forEach((server, index) => {
      validateString(server, `servers[${index}]`);
      list.push(parseServer(server));
    });
    if (this._handle.active.size > 0) {
      throw new ERR_DNS_SET_SERVERS_FAILED('There are pending queries.', servers);
    }
    this._handle.setServers(list);
  }

  setLocalAddress(ipv4, ipv6) {
    validateString(ipv4, 'ipv4');
    if (ipv6 !== undefined) validateString(ipv6, 'ipv6');
    this._handle.setLocalAddress(ipv4, ipv6);
  }
}

// The callback form of each query, as methods of `prototype`.
function addCallbackMethods(prototype) {
  for (const method of Object.keys(queries)) {
    const binding = queries[method];
    const query = function(name, /* options, */ callback) {
      let options;
      if (arguments.length > 2) {
        options = callback;
        callback = arguments[2];
      }
      validateString(name, 'name');
      validateFunction(callback, 'callback');
      return start(this, binding, name, options, callback);
    };
    defineProperty(query, 'name', { __proto__: null, configurable: true, value: binding });
    prototype[method] = query;
  }
  prototype.resolve = function resolve(hostname, rrtype, callback) {
    let type = rrtype;
    if (typeof rrtype === 'function') {
      type = 'A';
      callback = rrtype;
    } else if (typeof rrtype !== 'string') {
      throw new ERR_INVALID_ARG_TYPE('rrtype', 'string', rrtype);
    }
    if (!(type in rrtypes)) throw new ERR_INVALID_ARG_VALUE('rrtype', rrtype);
    return this[rrtypes[type]](hostname, callback);
  };
}

// The promise form.
function addPromiseMethods(prototype) {
  for (const method of Object.keys(queries)) {
    const binding = queries[method];
    const query = function(name, options) {
      validateString(name, 'name');
      return new Promise((resolve, reject) => {
        start(this, binding, name, options, (error, result) => {
          if (error) reject(error);
          else resolve(result);
        });
      });
    };
    defineProperty(query, 'name', { __proto__: null, configurable: true, value: binding });
    prototype[method] = query;
  }
  prototype.resolve = function resolve(hostname, rrtype) {
    if (rrtype === undefined) return this.resolve4(hostname);
    validateString(rrtype, 'rrtype');
    if (!(rrtype in rrtypes)) throw new ERR_INVALID_ARG_VALUE('rrtype', rrtype);
    return this[rrtypes[rrtype]](hostname);
  };
}

class Resolver extends ResolverBase {}
addCallbackMethods(Resolver.prototype);

// dns and dns.promises ask through one channel of their own.
let callbackDefault;
let promiseDefault;

function defaultResolver() {
  return callbackDefault ??= new Resolver();
}

function defaultPromiseResolver(PromiseResolver) {
  promiseDefault ??= new PromiseResolver();
  promiseDefault._handle = defaultResolver()._handle;
  return promiseDefault;
}

// Queries under way go on with the servers they began with.
function setDefaultServers(servers) {
  const resolver = new Resolver();
  resolver.setServers(servers);
  callbackDefault = resolver;
}

module.exports = {
  Resolver,
  ResolverBase,
  addPromiseMethods,
  defaultPromiseResolver,
  defaultResolver,
  setDefaultServers,
};
