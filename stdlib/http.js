'use strict';

// http: the public face of the halves in _http_*.

const agent = require('_http_agent');
const { ClientRequest } = require('_http_client');
const { methods, parsers } = require('_http_common');
const { IncomingMessage } = require('_http_incoming');
const { OutgoingMessage, validateHeaderName, validateHeaderValue } = require('_http_outgoing');
const { STATUS_CODES, Server, ServerResponse, _connectionListener } = require('_http_server');

const { defineProperty } = Object;

function createServer(opts, requestListener) {
  return new Server(opts, requestListener);
}

function request(url, options, cb) {
  return new ClientRequest(url, options, cb);
}

function get(url, options, cb) {
  const req = request(url, options, cb);
  req.end();
  return req;
}

module.exports = {
  _connectionListener,
  METHODS: methods.slice().sort(),
  STATUS_CODES,
  Agent: agent.Agent,
  ClientRequest,
  IncomingMessage,
  OutgoingMessage,
  Server,
  ServerResponse,
  createServer,
  validateHeaderName,
  validateHeaderValue,
  get,
  request,
  setMaxIdleHTTPParsers(max) {
    require('internal/validators').validateInteger(max, 'max', 1);
    parsers.max = max;
  },
};

function define(name, get, set) {
  defineProperty(module.exports, name, { __proto__: null, configurable: true, enumerable: true, get, set });
}

define('maxHeaderSize', () => require('_http_common').defaultMaxHeaderSize());
define('globalAgent', () => agent.globalAgent, (value) => { agent.globalAgent = value; });
// Classes of fetch, loaded on use.
define('WebSocket', () => require('internal/fetch/websocket').WebSocket);
define('CloseEvent', () => require('internal/fetch/events').CloseEvent);
define('MessageEvent', () => require('internal/fetch/events').MessageEvent);
