'use strict';

// http.Server and ServerResponse: from a connection to requests, and back.
//
// Each connection has one Connection record (its parser, the requests being
// answered, the responses waiting for their turn) and a native link. A real
// socket is read around its stream: bytes go from the handle to the link and the
// parser, until somebody listens for 'data' on the socket. Plain requests are
// answered without this file (crates/http/src/server); all others come here.
//
//   bytes → parser → onIncoming → 'request' → response … 'finish' → next in line, or idle
//
// What is rare (errors, upgrades, early hints, expectations) is in
// internal/http/server_rare, loaded on use.

const net = require('net');
const EE = require('events');
const {
  HTTPParser, linkBusy, linkConsume, linkIdle, linkIdleTime, linkMake, linkRelease, linkSettle, linkTake, linkWatch,
  parserAge, parserInBody, serverSetup,
} = internalBinding('http');
const {
  continueExpression, chunkExpression, defaultMaxHeaderSize, freeParser, isLenient, parsers,
} = require('_http_common');
const { IncomingMessage, endBody, isUntouched } = require('_http_incoming');
const {
  OutgoingMessage, emitFinish, endSlowly, failWrite, parseUniqueHeadersOption, setDefaults, writeRequest,
} = require('_http_outgoing');
const { STATUS_CODES } = require('internal/http/status');
const {
  ConnResetException,
  codes: { ERR_HTTP_HEADERS_SENT, ERR_HTTP_INVALID_STATUS_CODE, ERR_HTTP_SOCKET_ASSIGNED },
} = require('internal/errors');
const { isInvalidValue } = internalBinding('http');
const dc = require('diagnostics_channel');

const { defineProperty, keys: ownKeys, setPrototypeOf } = Object;
const { isArray } = Array;
const { nextTick } = process;
const { isFinite } = Number;

const onRequestStart = dc.channel('http.server.request.start');
const onResponseCreated = dc.channel('http.server.response.created');
const onResponseFinish = dc.channel('http.server.response.finish');

const kConnectionsCheckingInterval = Symbol('http.server.connectionsCheckingInterval');

const { REQUEST, kLenientAll, kLenientNone } = HTTPParser;

let rareParts;
function rare() {
  return rareParts ??= require('internal/http/server_rare');
}

// --- ServerResponse -------------------------------------------------------------

function ServerResponse(req, options) {
  if (!(this instanceof ServerResponse)) return new ServerResponse(req, options);
  OutgoingMessage.call(this, options);
  if (req.method === 'HEAD') this._hasBody = false;
  this.req = req;
  if (req.httpVersionMajor < 1 || req.httpVersionMinor < 1) {
    this.useChunkedEncodingByDefault = chunkExpression.test(req.headers.te);
    this.shouldKeepAlive = false;
  }
  if (onResponseCreated.hasSubscribers) onResponseCreated.publish({ request: req, response: this });
}
setPrototypeOf(ServerResponse.prototype, OutgoingMessage.prototype);
setPrototypeOf(ServerResponse, OutgoingMessage);

setDefaults(ServerResponse.prototype, {
  sendDate: true,
  _sent100: false,
  _expect_continue: false,
  _maxRequestsPerSocket: 0,
  _httpBeforeFinish: onResponseFinished,
});

function onServerResponseClose() {
  // The response may be gone by the time a copied list of listeners gets here.
  if (this._httpMessage) emitCloseNT(this._httpMessage);
}

const responseMethods = {
  assignSocket(socket) {
    if (socket._httpMessage) throw new ERR_HTTP_SOCKET_ASSIGNED();
    socket._httpMessage = this;
    socket.on('close', onServerResponseClose);
    this.socket = socket;
    this.emit('socket', socket);
    this._flush();
  },

  detachSocket(socket) {
    socket.removeListener('close', onServerResponseClose);
    socket._httpMessage = null;
    this.socket = null;
  },

  writeContinue(cb) {
    this._writeRaw('HTTP/1.1 100 Continue\r\n\r\n', 'ascii', cb);
    this._sent100 = true;
  },

  writeProcessing(cb) {
    this._writeRaw('HTTP/1.1 102 Processing\r\n\r\n', 'ascii', cb);
  },

  writeEarlyHints(hints, cb) {
    rare().writeEarlyHints(this, hints, cb);
  },

  _implicitHeader() {
    this.writeHead(this.statusCode);
  },

  writeHead(statusCode, reason, obj) {
    if (this._header) throw new ERR_HTTP_HEADERS_SENT('write');
    const status = statusCode | 0;
    if (status < 100 || status > 999) throw new ERR_HTTP_INVALID_STATUS_CODE(statusCode);
    if (typeof reason === 'string') {
      this.statusMessage = reason;
    } else {
      this.statusMessage ||= STATUS_CODES[status] || 'unknown';
      obj ??= reason;
    }
    this.statusCode = status;
    let headers = obj;
    if (this._httpHeaders) {
      if (obj) mergeHeaders(this, obj);
      headers = this._httpHeaders;
    }
    const { statusMessage } = this;
    if (isInvalidValue(statusMessage)) {
      const { codes: { ERR_INVALID_CHAR } } = require('internal/errors');
      throw new ERR_INVALID_CHAR('statusMessage');
    }
    // RFC 9110 §6.4.1: these never have content.
    if (status === 204 || status === 304 || status <= 199) this._hasBody = false;
    // The client may send its body although it was not told to go on.
    if (this._expect_continue && !this._sent100) this.shouldKeepAlive = false;
    this._storeHeader(`HTTP/1.1 ${status} ${statusMessage}\r\n`, headers);
    return this;
  },
};
for (const name of ownKeys(responseMethods)) ServerResponse.prototype[name] = responseMethods[name];
// Headers given to writeHead() replace those of setHeader().
function mergeHeaders(res, headers) {
  if (isArray(headers)) {
    if (headers.length % 2 !== 0) {
      const { codes: { ERR_INVALID_ARG_VALUE } } = require('internal/errors');
      throw new ERR_INVALID_ARG_VALUE('headers', headers);
    }
    for (let i = 0; i < headers.length; i += 2) res.removeHeader(headers[i]);
    for (let i = 0; i < headers.length; i += 2) {
      if (headers[i]) res.appendHeader(headers[i], headers[i + 1]);
    }
    return;
  }
  const names = ownKeys(headers);
  for (let i = 0; i < names.length; i++) {
    if (names[i]) res.setHeader(names[i], headers[names[i]]);
  }
}

function emitCloseNT(self) {
  if (self._closed) return;
  self.destroyed = true;
  self._closed = true;
  self.emit('close');
}

// --- Server ---------------------------------------------------------------------

// The parsers of a server's open connections.
class ConnectionsList {
  constructor() { this.parsers = new Set(); }
  add(parser) { this.parsers.add(parser); }
  delete(parser) { this.parsers.delete(parser); }
  all() { return Array.from(this.parsers); }
  idle() { return this.all().filter((parser) => parserAge(parser) < 0); }
  active() { return this.all().filter((parser) => parserAge(parser) >= 0); }
  // Those whose head, or whose whole request, takes too long; limits in ms, 0 is none.
  expired(headersTimeout, requestTimeout) {
    return this.all().filter((parser) => {
      const age = parserAge(parser);
      if (age < 0) return false;
      return (requestTimeout > 0 && age > requestTimeout) ||
        (headersTimeout > 0 && age > headersTimeout && !parserInBody(parser));
    });
  }
}

function storeHTTPOptions(options) {
  rare().storeOptions(this, options, IncomingMessage, ServerResponse);
}

function setupConnectionsTracking() {
  this._httpConnections ??= new ConnectionsList();
  if (this[kConnectionsCheckingInterval]) clearInterval(this[kConnectionsCheckingInterval]);
  this[kConnectionsCheckingInterval] =
    setInterval(checkConnections, this.connectionsCheckingInterval, this).unref();
}

function checkConnections(server) {
  if (server.headersTimeout === 0 && server.requestTimeout === 0) return;
  const expired = server._httpConnections.expired(server.headersTimeout, server.requestTimeout);
  for (let i = 0; i < expired.length; i++) {
    const { socket } = expired[i];
    if (socket) rare().onRequestTimeout(socket);
  }
}

function httpServerPreClose(server) {
  server.closeIdleConnections();
  clearInterval(server[kConnectionsCheckingInterval]);
}

function Server(options, requestListener) {
  if (!(this instanceof Server)) return new Server(options, requestListener);
  if (typeof options === 'function') {
    requestListener = options;
    options = {};
  } else if (options == null) {
    options = {};
  } else {
    require('internal/validators').validateObject(options, 'options');
  }
  storeHTTPOptions.call(this, options);
  net.Server.call(this, {
    allowHalfOpen: true,
    noDelay: options.noDelay ?? true,
    keepAlive: options.keepAlive,
    keepAliveInitialDelay: options.keepAliveInitialDelay,
    highWaterMark: options.highWaterMark,
  });
  if (requestListener) this.on('request', requestListener);
  this.httpAllowHalfOpen = false;
  this.on('connection', connectionListener);
  this.on('listening', setupConnectionsTracking);
  this.timeout = 0;
  this.maxHeadersCount = null;
  this.maxRequestsPerSocket = 0;
  this._httpUnique = parseUniqueHeadersOption(options.uniqueHeaders);
}
setPrototypeOf(Server.prototype, net.Server.prototype);
setPrototypeOf(Server, net.Server);

const serverMethods = {
  close() {
    httpServerPreClose(this);
    Reflect.apply(net.Server.prototype.close, this, arguments);
    return this;
  },

  closeAllConnections() {
    const connections = this._httpConnections?.all();
    if (connections === undefined) return;
    for (let i = 0; i < connections.length; i++) connections[i].socket.destroy();
  },

  closeIdleConnections() {
    const connections = this._httpConnections?.idle();
    if (connections === undefined) return;
    for (let i = 0; i < connections.length; i++) {
      const { socket } = connections[i];
      if (!socket._httpMessage || socket._httpMessage.finished) socket.destroy();
    }
  },

  setTimeout(msecs, callback) {
    this.timeout = msecs;
    if (callback) this.on('timeout', callback);
    return this;
  },
};
for (const name of ownKeys(serverMethods)) Server.prototype[name] = serverMethods[name];

function hidden(key, value) {
  defineProperty(Server.prototype, key, { __proto__: null, configurable: true, writable: true, value });
}

hidden(Symbol.asyncDispose, { async [Symbol.asyncDispose]() {
  await new Promise((resolve, reject) => this.close((err) => (err ? reject(err) : resolve())));
} }[Symbol.asyncDispose]);

hidden(EE.captureRejectionSymbol, function(err, event, ...args) {
  if (event !== 'request') {
    net.Server.prototype[EE.captureRejectionSymbol].call(this, err, event, ...args);
    return;
  }
  const res = args[1];
  if (res.headersSent || res.writableEnded) {
    res.destroy();
    return;
  }
  // What was prepared does not belong to this answer.
  const names = res.getHeaderNames();
  for (let i = 0; i < names.length; i++) res.removeHeader(names[i]);
  res.statusCode = 500;
  res.end(STATUS_CODES[500]);
});

// --- connections ----------------------------------------------------------------

class Connection {
  constructor(server, socket, parser) {
    this.server = server;
    this.socket = socket;
    this.parser = parser;
    // Requests being answered, in order, and responses after the current one.
    this.incoming = [];
    this.outgoing = [];
    // About how many bytes those responses hold; too many stop the reading.
    this.outgoingData = 0;
    this.requestsCount = 0;
    // Between requests: the timer that looks how long.
    this.idleTimer = undefined;
    this.timeoutSet = false;
    this.onPendingData = undefined;
    const usual = server._httpMessageClass === IncomingMessage && server._httpResponse === ServerResponse &&
      !server.joinDuplicateHeaders && !server.rejectNonStandardBodyWrites && server._httpUnique === null;
    this.link = linkMake(server, socket, parser, this, usual, parser.maxHeaderPairs);
  }
}

function connectionListener(socket) {
  const server = this;
  // Any duplex stream will do.
  socket.server = server;
  if (server.timeout && typeof socket.setTimeout === 'function') socket.setTimeout(server.timeout);
  socket.on('timeout', socketOnTimeout);

  const parser = parsers.alloc();
  const lenient = server.insecureHTTPParser === undefined ? isLenient() : server.insecureHTTPParser;
  const list = server._httpConnections;
  parser.initialize(REQUEST, undefined, server.maxHeaderSize || defaultMaxHeaderSize(),
                    lenient ? kLenientAll : kLenientNone, list);
  if (list !== undefined) {
    list.add(parser);
    parser.connections = list;
  }
  parser.socket = socket;
  socket.parser = parser;
  if (typeof server.maxHeadersCount === 'number') parser.maxHeaderPairs = server.maxHeadersCount << 1;
  const connection = new Connection(server, socket, parser);
  socket._httpConnection = connection;
  parser.onIncoming = parserOnIncoming;
  parser[HTTPParser.kOnTimeout] = parserOnTimeout;

  socket.on('data', socketOnData);
  socket.on('error', socketOnError);
  socket.on('end', socketOnEnd);
  socket.on('close', socketOnClose);
  socket.on('drain', socketOnDrain);
  socket.on('resume', onSocketResume);
  socket.on('pause', onSocketPause);
  socket.on = onWrapped;
  socket.addListener = addListenerWrapped;
  socket.prependListener = prependListenerWrapped;
  socket.setEncoding = socketSetEncoding;
  consume(connection);
  socket._paused = false;
}

// Reads from the handle, without the stream in between.
function consume(connection) {
  const { socket, parser } = connection;
  const handle = socket._handle;
  if (!(socket instanceof net.Socket) || !handle || handle._consumed || typeof handle.onread !== 'function') return;
  if (!linkConsume(connection.link, handle)) return;
  parser._consumed = true;
  handle._consumed = true;
}

function unconsume(parser, socket) {
  if (parser._consumed) {
    parser._consumed = false;
    linkRelease(socket._httpConnection.link);
  }
  if (socket._handle) {
    socket.removeListener('pause', onSocketPause);
    socket.removeListener('resume', onSocketResume);
  }
}

function socketOnData(d) {
  const connection = this._httpConnection;
  const { parser } = connection;
  if (this.parser !== parser) return;
  afterExecute(connection, parser.execute(d), d);
}

function afterExecute(connection, read, d) {
  const { server, socket, parser } = connection;
  if (socket.parser !== parser) return;
  if (typeof read !== 'number') rare().onParseError(socket, parser, read, d);
  else if (parser.incoming?.upgrade) rare().onUpgrade(server, socket, parser, read, d);
  else if (parser.incoming?.method === 'PRI') socket.destroy();
}

function socketOnError(e) {
  this.removeListener('error', socketOnError);
  rare().onError(this, e);
}

function socketOnEnd() {
  const { server, parser, outgoing } = this._httpConnection;
  if (this.parser !== parser) return;
  const error = parser.finish();
  if (error !== undefined) {
    socketOnError.call(this, error);
  } else if (!server.httpAllowHalfOpen) {
    this.end();
  } else if (outgoing.length !== 0) {
    outgoing[outgoing.length - 1]._last = true;
  } else if (this._httpMessage) {
    this._httpMessage._last = true;
  } else {
    this.end();
  }
}

function socketOnClose() {
  const connection = this._httpConnection;
  if (this.parser === connection.parser) freeParser(this.parser, null, this);
  if (connection.idleTimer !== undefined) {
    clearTimeout(connection.idleTimer);
    connection.idleTimer = undefined;
  }
  linkTake(connection.link)?.destroy(new ConnResetException('aborted'));
  const { incoming } = connection;
  while (incoming.length !== 0) incoming.shift().destroy(new ConnResetException('aborted'));
  const res = this._httpMessage;
  if (res) emitCloseNT(res);
}

function socketOnDrain() {
  drained(this._httpConnection);
}

function drained(connection) {
  const { socket } = connection;
  if (socket._paused && connection.outgoingData <= socket.writableHighWaterMark) {
    socket._paused = false;
    socket.resume();
  }
  const msg = socket._httpMessage;
  if (msg && !msg.finished && msg._httpNeedDrain) {
    msg._httpNeedDrain = false;
    msg.emit('drain');
  }
}

function socketOnTimeout() {
  const req = this.parser?.incoming;
  const byRequest = req && !req.complete && req.emit('timeout', this);
  const byResponse = this._httpMessage && this._httpMessage.emit('timeout', this);
  const byServer = this.server.emit('timeout', this);
  if (!byRequest && !byResponse && !byServer) this.destroy();
}

function parserOnTimeout() {
  const { socket } = this;
  if (!socket.server.emit('timeout', socket)) socket.destroy();
}

function socketSetEncoding() {
  const { codes: { ERR_HTTP_SOCKET_ENCODING } } = require('internal/errors');
  throw new ERR_HTTP_SOCKET_ENCODING();
}

// 'resume' comes late: the socket may be stopped again by now.
function onSocketResume() {
  if (this._paused) {
    this.pause();
    return;
  }
  if (this._handle && !this._handle.reading) {
    this._handle.reading = true;
    this._handle.readStart();
  }
}

function onSocketPause() {
  if (this._handle?.reading) {
    this._handle.reading = false;
    this._handle.readStop();
  }
}

// Who listens for 'data' or 'readable' on the socket gets it.
function listenWrapped(socket, name, event, listener) {
  const original = net.Socket.prototype[name];
  const result = original.call(socket, event, listener);
  if (!socket.parser) {
    delete socket.on;
    delete socket.addListener;
    delete socket.prependListener;
  } else if (event === 'data' || event === 'readable') {
    unconsume(socket.parser, socket);
  }
  return result;
}

function onWrapped(event, listener) {
  return listenWrapped(this, 'on', event, listener);
}
function addListenerWrapped(event, listener) {
  return listenWrapped(this, 'addListener', event, listener);
}
function prependListenerWrapped(event, listener) {
  return listenWrapped(this, 'prependListener', event, listener);
}

// --- requests -------------------------------------------------------------------

function parserOnIncoming(req, keepAlive, notable) {
  const { socket } = this;
  const connection = socket._httpConnection;
  const { server } = connection;
  // Input that came through the link is known to it.
  if (!this._consumed) linkBusy(connection.link);
  if (connection.timeoutSet) {
    connection.timeoutSet = false;
    socket.setTimeout(server.timeout || 0);
  }
  if (req.upgrade) {
    req.upgrade = req.method === 'CONNECT' || Boolean(server.shouldUpgradeCallback(req));
    if (req.upgrade) return 2;
  }
  connection.incoming.push(req);

  // A flood of pipelined requests must not pile up responses.
  if (!socket._paused && (connection.outgoingData !== 0 || socket.writableNeedDrain) &&
      (socket._writableState?.needDrain || connection.outgoingData >= socket.writableHighWaterMark)) {
    socket._paused = true;
    socket.pause();
  }

  const Response = server._httpResponse;
  const { keepAliveTimeout, maxRequestsPerSocket } = server;
  const res = new Response(req, responseOptions(server, socket));
  if (keepAliveTimeout) res._keepAliveTimeout = keepAliveTimeout;
  if (maxRequestsPerSocket) res._maxRequestsPerSocket = maxRequestsPerSocket;
  if (res.shouldKeepAlive !== keepAlive) res.shouldKeepAlive = keepAlive;
  if (server._httpUnique !== null) res._httpUnique = server._httpUnique;

  if (onRequestStart.hasSubscribers) onRequestStart.publish({ request: req, response: res, socket, server });
  if (socket._httpMessage) {
    res._onPendingData = connection.onPendingData ??= (delta) => {
      connection.outgoingData += delta;
      drained(connection);
    };
    connection.outgoing.push(res);
  } else {
    attach(res, socket);
  }

  if ((notable !== 1 || server.maxRequestsPerSocket > 0) && req.httpVersionMajor === 1 && req.httpVersionMinor === 1 &&
      refuses(server, connection, req, res)) {
    return 0;
  }
  server.emit('request', req, res);
  return 0;
}

function responseOptions(server, socket) {
  const highWaterMark = socket.writableHighWaterMark;
  const options = server._httpOptions;
  if (options !== undefined && options.highWaterMark === highWaterMark &&
      options.rejectNonStandardBodyWrites === server.rejectNonStandardBodyWrites) {
    return options;
  }
  return server._httpOptions = { highWaterMark, rejectNonStandardBodyWrites: server.rejectNonStandardBodyWrites };
}

// Gives the socket to a response of this server: its 'close' is the connection's affair.
function attach(res, socket) {
  socket._httpMessage = res;
  res._httpSocket = socket;
  if (res._events !== undefined) res.emit('socket', socket);
  if (res.outputSize !== 0 || res.finished) res._flush();
}

// Whether an HTTP/1.1 request is answered, or handed out, in another way than by 'request'.
function refuses(server, connection, req, res) {
  const max = server.maxRequestsPerSocket;
  const { headers } = req;
  if (server.requireHostHeader && headers.host === undefined) {
    // RFC 9112 §3.2
    res.writeHead(400, ['Connection', 'close']);
    res.end();
    return true;
  }
  if (typeof max === 'number' && max > 0) {
    connection.requestsCount++;
    if (max <= connection.requestsCount) res.maxRequestsOnConnectionReached = true;
    if (max < connection.requestsCount) {
      server.emit('dropRequest', req, connection.socket);
      res.writeHead(503);
      res.end();
      return true;
    }
  }
  if (headers.expect === undefined) return false;
  if (continueExpression.test(headers.expect)) {
    res._expect_continue = true;
    if (server.listenerCount('checkContinue') > 0) {
      server.emit('checkContinue', req, res);
    } else {
      res.writeContinue();
      server.emit('request', req, res);
    }
  } else if (server.listenerCount('checkExpectation') > 0) {
    server.emit('checkExpectation', req, res);
  } else {
    res.writeHead(417);
    res.end();
  }
  return true;
}

// The response is with the kernel: on to the next one, or wait.
function onResponseFinished(res) {
  const socket = res._httpSocket;
  if (!socket) return;
  const connection = socket._httpConnection;
  // A socket some program assigned.
  if (connection === undefined) return;
  const { req } = res;
  const { server, incoming, outgoing } = connection;
  if (onResponseFinish.hasSubscribers) onResponseFinish.publish({ request: req, response: res, socket, server });
  if (!linkSettle(connection.link)) incoming.shift();
  const { parser } = socket;
  if (isUntouched(req)) {
    req._dumped = true;
    if (parser && parser.incoming === req) parser.incoming = null;
  } else {
    if (!req._consuming && !req._readableState.resumeScheduled) req._dump();
    if (parser && parser.incoming === req) {
      if (req.readableEnded) parser.incoming = null;
      else req.on('end', clearIncoming);
    }
  }
  socket._httpMessage = null;
  res._httpSocket = null;
  // With nobody to hear it there is no need to wait for the next tick.
  if (res._events === undefined) res.destroyed = res._closed = true;
  else nextTick(emitCloseNT, res);

  if (res._last) closeSocket(socket);
  else if (outgoing.length === 0) startIdle(connection);
  else attach(outgoing.shift(), socket);
}

function closeSocket(socket) {
  if (typeof socket.destroySoon === 'function') socket.destroySoon();
  else socket.end();
}

function clearIncoming() {
  const parser = this.socket?.parser;
  if (parser && parser.incoming === this) parser.incoming = null;
}

function duration(value, otherwise) {
  return isFinite(value) && value >= 0 ? value : otherwise;
}

// A kept-alive connection may wait so long for its next request. The timer looks
// at the time instead of being set for each request.
function startIdle(connection) {
  const { server, socket } = connection;
  const keepAlive = duration(server.keepAliveTimeout, 0);
  if (!keepAlive || typeof socket.setTimeout !== 'function') {
    linkIdle(connection.link, false, false);
    return;
  }
  const ms = keepAlive + duration(server.keepAliveTimeoutBuffer, 1000);
  if (socket.timeout || !(socket instanceof net.Socket)) {
    // Somebody set a time-out: this one takes its place until the next request.
    socket.setTimeout(ms);
    connection.timeoutSet = true;
    linkIdle(connection.link, false, true);
    return;
  }
  connection.idleTimer ??= setTimeout(onIdleTimer, ms, connection, ms).unref();
  linkIdle(connection.link, true, false);
}

function onIdleTimer(connection, ms) {
  connection.idleTimer = undefined;
  const idle = linkIdleTime(connection.link);
  if (idle < 0) return;
  if (idle >= ms) {
    connection.socket.emit('timeout');
    return;
  }
  connection.idleTimer = setTimeout(onIdleTimer, ms - idle, connection, ms).unref();
  linkWatch(connection.link);
}

ServerResponse.prototype.writeHead = serverSetup({
  requestProto: IncomingMessage.prototype,
  responseProto: ServerResponse.prototype,
  STATUS_CODES,
  onRequestStart,
  onResponseCreated,
  onResponseFinish,
  silent: dc.Channel.prototype,
  writeHead: responseMethods.writeHead,
  end: endSlowly,
  implicitHeader: responseMethods._implicitHeader,
  socketWrite: net.Socket.prototype.write,
  afterExecute,
  startIdle,
  closeSocket,
  emitFinish,
  writeRequest,
  writeFailed: failWrite,
  endBody,
});
ServerResponse.prototype.writeHeader = ServerResponse.prototype.writeHead;

module.exports = {
  STATUS_CODES,
  Server,
  ServerResponse,
  _connectionListener: connectionListener,
  emitFinish,
  httpServerPreClose,
  kConnectionsCheckingInterval,
  serverListeners: {
    clearParser: unconsume, onData: socketOnData, onEnd: socketOnEnd, onClose: socketOnClose, onDrain: socketOnDrain,
    onError: socketOnError, onTimeout: socketOnTimeout,
  },
  setupConnectionsTracking,
  storeHTTPOptions,
};
