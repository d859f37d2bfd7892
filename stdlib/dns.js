'use strict';

// dns: the system's lookup; queries of DNS servers are not there yet.

const { ADDRCONFIG, ALL, V4MAPPED, getDefaultResultOrder, lookup, lookupService, setDefaultResultOrder } =
  require('internal/dns/lookup');
const { unimplemented } = require('internal/unimplemented');

module.exports = unimplemented({
  ADDRCONFIG, ALL, V4MAPPED, getDefaultResultOrder, lookup, lookupService, setDefaultResultOrder,
}, 'dns', ['Resolver', 'getServers', 'resolve', 'reverse', 'setServers']);
