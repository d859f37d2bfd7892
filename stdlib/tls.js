'use strict';

// tls: not implemented; its members say so when they are called.

const { unimplemented } = require('internal/unimplemented');

module.exports = unimplemented({}, 'tls', [
  'checkServerIdentity', 'connect', 'convertALPNProtocols', 'createSecureContext', 'createServer', 'getCiphers',
  'SecureContext', 'Server', 'TLSSocket',
]);
