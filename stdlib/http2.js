'use strict';

// http2: not implemented; its members say so when they are called.

const { unimplemented } = require('internal/unimplemented');

module.exports = unimplemented({ constants: {} }, 'http2', [
  'connect', 'createSecureServer', 'createServer', 'getDefaultSettings', 'getPackedSettings', 'getUnpackedSettings',
  'Http2ServerRequest', 'Http2ServerResponse', 'performServerHandshake',
]);
