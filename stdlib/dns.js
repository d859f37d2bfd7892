'use strict';

// dns: lookup as the system does it, and queries of DNS servers. The latter are
// loaded by the first of them.

const {
  ADDRCONFIG, ALL, V4MAPPED, getDefaultResultOrder, lookup, lookupService, setDefaultResultOrder,
} = require('internal/dns/lookup');
const { addCodes, addMethods } = require('internal/dns/names');

function defaultResolver() {
  return require('internal/dns/resolver').defaultResolver();
}

module.exports = {
  lookup,
  lookupService,
  get Resolver() { return require('internal/dns/resolver').Resolver; },
  getDefaultResultOrder,
  setDefaultResultOrder,
  setServers: function setServers(servers) { require('internal/dns/resolver').setDefaultServers(servers); },
  ADDRCONFIG,
  ALL,
  V4MAPPED,
};
addCodes(module.exports);
addMethods(module.exports, defaultResolver);
Object.defineProperty(module.exports, 'promises', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() { return require('dns/promises'); },
});
