'use strict';

// The parts of a server not every program reaches: its options, errors of
// clients, upgrades, early hints.

const { Buffer } = require('buffer');
const { freeParser, prepareError } = require('_http_common');
const { STATUS_CODES } = require('internal/http/status');
const { codes: { ERR_HTTP_REQUEST_TIMEOUT, ERR_OUT_OF_RANGE } } = require('internal/errors');
const {
  validateBoolean, validateFunction, validateInteger, validateLinkHeaderValue, validateObject,
} = require('internal/validators');

function integer(options, name, fallback) {
  const value = options[name];
  if (value === undefined) return fallback;
  validateInteger(value, name, 0);
  return value;
}

function boolean(options, name, fallback, label = `options.${name}`) {
  const value = options[name];
  if (value === undefined) return fallback;
  validateBoolean(value, label);
  return value;
}

function storeOptions(server, options, IncomingMessage, ServerResponse) {
  server._httpMessageClass = options.IncomingMessage || IncomingMessage;
  server._httpResponse = options.ServerResponse || ServerResponse;
  server.maxHeaderSize = integer(options, 'maxHeaderSize', undefined);
  server.insecureHTTPParser = boolean(options, 'insecureHTTPParser', undefined);
  server.requestTimeout = integer(options, 'requestTimeout', 300_000);
  server.headersTimeout = integer(options, 'headersTimeout', Math.min(60_000, server.requestTimeout));
  if (server.requestTimeout > 0 && server.headersTimeout > 0 && server.headersTimeout > server.requestTimeout) {
    throw new ERR_OUT_OF_RANGE('headersTimeout', '<= requestTimeout', options.headersTimeout);
  }
  server.keepAliveTimeout = integer(options, 'keepAliveTimeout', 5_000);
  server.keepAliveTimeoutBuffer = integer(options, 'keepAliveTimeoutBuffer', 1_000);
  server.connectionsCheckingInterval = integer(options, 'connectionsCheckingInterval', 30_000);
  server.requireHostHeader = boolean(options, 'requireHostHeader', true);
  server.joinDuplicateHeaders = boolean(options, 'joinDuplicateHeaders', undefined);
  server.rejectNonStandardBodyWrites = boolean(options, 'rejectNonStandardBodyWrites', false);
  const { shouldUpgradeCallback } = options;
  if (shouldUpgradeCallback !== undefined) {
    validateFunction(shouldUpgradeCallback, 'options.shouldUpgradeCallback');
    server.shouldUpgradeCallback = shouldUpgradeCallback;
  } else {
    server.shouldUpgradeCallback = function() {
      return this.listenerCount('upgrade') > 0;
    };
  }
}

function writeEarlyHints(res, hints, cb) {
  validateObject(hints, 'hints');
  if (hints.link === null || hints.link === undefined) return;
  const link = validateLinkHeaderValue(hints.link);
  if (link.length === 0) return;
  let head = `HTTP/1.1 103 Early Hints\r\nLink: ${link}\r\n`;
  const names = Object.keys(hints);
  for (let i = 0; i < names.length; i++) {
    if (names[i] !== 'link') head += `${names[i]}: ${hints[names[i]]}\r\n`;
  }
  res._writeRaw(`${head}\r\n`, 'ascii', cb);
}

const statusOf = {
  __proto__: null,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function noop() {}

// An error of the socket or of what came through it.
function onError(socket, e) {
  if (socket.listenerCount('error', noop) === 0) socket.on('error', noop);
  if (socket.server.emit('clientError', e, socket)) return;
  // An answer, unless one is already on its way.
  if (socket.writable && (!socket._httpMessage || !socket._httpMessage._headerSent)) {
    const status = statusOf[e.code] ?? 400;
    socket.write(Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`, 'latin1'));
  }
  socket.destroy(e);
}

function onParseError(socket, parser, error, d) {
  const { serverListeners } = require('_http_server');
  prepareError(error, parser, d);
  serverListeners.onError.call(socket, error);
}

function onRequestTimeout(socket) {
  const { serverListeners } = require('_http_server');
  serverListeners.onError.call(socket, new ERR_HTTP_REQUEST_TIMEOUT());
}

// Gives the socket away, with what was read too much.
function onUpgrade(server, socket, parser, read, d) {
  const { serverListeners: listeners } = require('_http_server');
  const req = parser.incoming;
  socket.removeListener('data', listeners.onData);
  socket.removeListener('end', listeners.onEnd);
  socket.removeListener('close', listeners.onClose);
  socket.removeListener('drain', listeners.onDrain);
  socket.removeListener('error', listeners.onError);
  socket.removeListener('timeout', listeners.onTimeout);
  listeners.clearParser(parser, socket);
  parser.finish();
  freeParser(parser, req, socket);
  const event = req.method === 'CONNECT' ? 'connect' : 'upgrade';
  if (server.listenerCount(event) === 0) {
    socket.destroy();
    return;
  }
  socket.readableFlowing = null;
  server.emit(event, req, socket, Buffer.from(d.buffer, d.byteOffset + read, d.byteLength - read));
}

module.exports = { onError, onParseError, onRequestTimeout, onUpgrade, storeOptions, writeEarlyHints };
