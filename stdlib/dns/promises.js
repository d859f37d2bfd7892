'use strict';

// dns/promises: dns with promises.

const {
  getDefaultResultOrder, lookupOptions, families, resolveAddresses, serviceName, setDefaultResultOrder, warnOfHostname,
  withFamilies,
} = require('internal/dns/lookup');
const { addCodes, addMethods } = require('internal/dns/names');
const { ResolverBase, addPromiseMethods, defaultPromiseResolver, setDefaultServers } = require('internal/dns/resolver');
const { isIP } = require('internal/net');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_MISSING_ARGS },
} = require('internal/errors');
const { validateOneOf, validatePort, validateString } = require('internal/validators');

class Resolver extends ResolverBase {}
addPromiseMethods(Resolver.prototype);

function lookup(hostname, options) {
  if (hostname) validateString(hostname, 'hostname');
  let query;
  if (typeof options === 'number') {
    validateOneOf(options, 'family', families);
    query = lookupOptions(undefined);
    query.family = options;
  } else if (options !== undefined && typeof options !== 'object') {
    throw new ERR_INVALID_ARG_TYPE('options', ['integer', 'object'], options);
  } else {
    query = lookupOptions(options);
  }
  const { all, family } = query;
  return new Promise((resolve, reject) => {
    if (!hostname) {
      warnOfHostname(hostname);
      resolve(all ? [] : { address: null, family: family === 6 ? 6 : 4 });
      return;
    }
    const type = isIP(hostname);
    if (type) {
      const result = { address: hostname, family: type };
      resolve(all ? [result] : result);
      return;
    }
    resolveAddresses(hostname, query, (error, addresses) => {
      if (error) {
        reject(error);
        return;
      }
      const found = withFamilies(addresses, family);
      resolve(all ? found : found[0]);
    });
  });
}

function lookupService(address, port) {
  if (arguments.length !== 2) throw new ERR_MISSING_ARGS('address', 'port');
  if (isIP(address) === 0) throw new ERR_INVALID_ARG_VALUE('address', address);
  validatePort(port);
  return new Promise((resolve, reject) => {
    serviceName(address, +port, (error, hostname, service) => {
      if (error) reject(error);
      else resolve({ hostname, service });
    });
  });
}

module.exports = {
  lookup,
  lookupService,
  Resolver,
  getDefaultResultOrder,
  setDefaultResultOrder,
  setServers: function setServers(servers) { setDefaultServers(servers); },
};
addCodes(module.exports);
addMethods(module.exports, () => defaultPromiseResolver(Resolver));
