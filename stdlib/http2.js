'use strict';

// http2. What a program does not use is not loaded: the files are found by the
// functions below.
//
//   crates/http2 (frames, flow control) ◄ internal/http2/handle ◄ session, stream
//     ◄ client | server, server_stream ◄ compat (requests and responses as in http)

const { constants } = internalBinding('http2');
const { defineLazyProperties, promisify } = require('internal/util');
const { kSensitiveHeaders } = require('internal/http2/util');

const settings = () => require('internal/http2/settings');
const server = () => require('internal/http2/server');

function connect(authority, options, listener) {
  return require('internal/http2/client').connect(authority, options, listener);
}

Object.defineProperty(connect, promisify.custom, {
  __proto__: null,
  value: {
    connect(authority, options) {
      return new Promise((resolve, reject) => {
        const session = connect(authority, options, () => {
          session.removeListener('error', reject);
          resolve(session);
        });
        session.once('error', reject);
      });
    },
  }.connect,
});

function createServer(options, handler) {
  return server().createServer(options, handler);
}

function createSecureServer(options, handler) {
  return server().createSecureServer(options, handler);
}

function getDefaultSettings() {
  return settings().getDefaultSettings();
}

function getPackedSettings(given) {
  return settings().getPackedSettings(given);
}

function getUnpackedSettings(buf, options = {}) {
  return settings().getUnpackedSettings(buf, options);
}

function performServerHandshake(socket, options = {}) {
  return server().performServerHandshake(socket, options);
}

module.exports = {
  connect,
  constants,
  createServer,
  createSecureServer,
  getDefaultSettings,
  getPackedSettings,
  getUnpackedSettings,
  performServerHandshake,
  sensitiveHeaders: kSensitiveHeaders,
};

defineLazyProperties(module.exports, 'internal/http2/compat', ['Http2ServerRequest']);
defineLazyProperties(module.exports, 'internal/http2/response', ['Http2ServerResponse']);
