'use strict';

// ClientRequest: from options to a request on a socket, and the response to it.
//
//   new → agent gives a socket → onSocket → parser attached, 'socket', output flushed
//       → 'response' (or 'upgrade', 'connect', 'information') → 'end' → socket freed → 'close'

const net = require('net');
const Agent = require('_http_agent');
const {
  _checkIsHttpToken: isToken, HTTPParser, defaultMaxHeaderSize, freeParser, isLenient, parsers, prepareError,
} = require('_http_common');
const { OutgoingMessage, parseUniqueHeadersOption, setDefaults } = require('_http_outgoing');
const {
  ConnResetException,
  codes: {
    ERR_HTTP_HEADERS_SENT, ERR_INVALID_ARG_TYPE, ERR_INVALID_HTTP_TOKEN, ERR_INVALID_PROTOCOL, ERR_UNESCAPED_CHARACTERS,
  },
} = require('internal/errors');
const { kEmptyObject, once } = require('internal/util');
const { validateBoolean, validateInteger, validateString } = require('internal/validators');
const { Buffer } = internalBinding('buffer').constructors;
const { getFrame, setFrame } = internalBinding('async_context');
const dc = require('diagnostics_channel');

const { assign, keys: ownKeys, setPrototypeOf } = Object;
const { isArray } = Array;
const { isFinite } = Number;
const { nextTick } = process;

const onRequestCreated = dc.channel('http.client.request.created');
const onRequestStart = dc.channel('http.client.request.start');
const onRequestError = dc.channel('http.client.request.error');
const onResponseFinish = dc.channel('http.client.response.finish');

const kError = Symbol('kError');
// The async context a request was made in: its answer is told there, whoever made the connection.
const kFrame = Symbol('kFrame');
const { RESPONSE, kLenientAll, kLenientNone } = HTTPParser;

function timerDuration(msecs, name) {
  return require('internal/net/timeout').getTimerDuration(msecs, name);
}

function emitError(req, error) {
  if (onRequestError.hasSubscribers) onRequestError.publish({ request: req, error });
  req.emit('error', error);
}

function validateHost(host, name) {
  if (host !== null && host !== undefined && typeof host !== 'string') {
    throw new ERR_INVALID_ARG_TYPE(`options.${name}`, ['string', 'undefined', 'null'], host);
  }
  return host;
}

// Control characters, spaces and what has no byte cannot be in a path.
function isUnescaped(path) {
  for (let i = 0; i < path.length; i++) {
    const c = path.charCodeAt(i);
    if (c < 0x21 || c > 0xff) return true;
  }
  return false;
}

function chooseAgent(options, defaultAgent) {
  const { agent } = options;
  if (agent === false) return new defaultAgent.constructor();
  if (agent === null || agent === undefined) {
    return typeof options.createConnection === 'function' ? agent : defaultAgent;
  }
  if (typeof agent.addRequest !== 'function') {
    throw new ERR_INVALID_ARG_TYPE('options.agent', ['Agent-like Object', 'undefined', 'false'], agent);
  }
  return agent;
}

function isURL(value) {
  return Boolean(value?.href && value.protocol && value.auth === undefined && value.path === undefined);
}

function optionsOf(input, options) {
  if (typeof input === 'string') input = new URL(input);
  return assign(require('url').urlToHttpOptions(input), options);
}

function ClientRequest(input, options, cb) {
  if (!(this instanceof ClientRequest)) return new ClientRequest(input, options, cb);
  OutgoingMessage.call(this);
  this[kFrame] = getFrame();
  if (typeof input === 'string' || isURL(input)) {
    if (typeof options === 'function') {
      cb = options;
      options = undefined;
    }
    options = optionsOf(input, options);
  } else {
    cb = options;
    options = typeof input === 'function' ? (cb = input, kEmptyObject) : assign({}, input);
  }

  const defaultAgent = options._defaultAgent || Agent.globalAgent;
  const agent = this.agent = chooseAgent(options, defaultAgent);
  const protocol = options.protocol || defaultAgent.protocol;
  const expected = agent?.protocol || defaultAgent.protocol;
  if (options.path && isUnescaped(String(options.path))) throw new ERR_UNESCAPED_CHARACTERS('Request path');
  if (protocol !== expected) throw new ERR_INVALID_PROTOCOL(protocol, expected);

  const defaultPort = options.defaultPort || agent?.defaultPort;
  const connectOptions = { __proto__: null, ...options };
  const port = connectOptions.port = options.port || defaultPort || 80;
  const host = connectOptions.host =
    validateHost(options.hostname, 'hostname') || validateHost(options.host, 'host') || 'localhost';
  const noDefaults = options.setDefaultHeaders === false;
  const setHost = options.setHost !== undefined ? Boolean(options.setHost) : !noDefaults;
  if (noDefaults) this._removedConnection = this._removedContLen = this._removedTE = true;
  this.socketPath = options.socketPath;
  if (options.timeout !== undefined) this.timeout = timerDuration(options.timeout, 'timeout');
  if (options.signal) {
    require('stream').addAbortSignal(options.signal, this);
    delete connectOptions.signal;
  }
  storeOptions(this, options);
  if (cb) this.once('response', cb);
  this.host = host;
  this.protocol = protocol;
  if (agent) {
    // Asking to keep the connection is of use only if the agent will use it again.
    this.shouldKeepAlive = Boolean(agent.keepAlive || isFinite(agent.maxSockets));
    this._last = !this.shouldKeepAlive;
  }

  if (isArray(options.headers)) {
    this._storeHeader(`${this.method} ${this.path} HTTP/1.1\r\n`, options.headers);
  } else {
    setHeaders(this, options, setHost ? host : undefined, port, defaultPort);
  }
  this._httpUnique = parseUniqueHeadersOption(options.uniqueHeaders);
  if (agent) agent.addRequest(this, connectOptions);
  else connectAlone(this, connectOptions);
  if (onRequestCreated.hasSubscribers) onRequestCreated.publish({ request: this });
}
setPrototypeOf(ClientRequest.prototype, OutgoingMessage.prototype);
setPrototypeOf(ClientRequest, OutgoingMessage);

setDefaults(ClientRequest.prototype, {
  _ended: false,
  res: null,
  aborted: false,
  timeoutCb: null,
  upgradeOrConnect: false,
  parser: null,
  maxHeadersCount: null,
  reusedSocket: false,
});

const BODILESS = { __proto__: null, GET: 1, HEAD: 1, DELETE: 1, OPTIONS: 1, TRACE: 1, CONNECT: 1 };

function storeOptions(req, options) {
  const { method, maxHeaderSize, insecureHTTPParser, joinDuplicateHeaders } = options;
  if (method != null) validateString(method, 'options.method');
  if (method && !isToken(method)) throw new ERR_INVALID_HTTP_TOKEN('Method', method);
  req.method = method ? method.toUpperCase() : 'GET';
  if (maxHeaderSize !== undefined) validateInteger(maxHeaderSize, 'maxHeaderSize', 0);
  req.maxHeaderSize = maxHeaderSize;
  if (insecureHTTPParser !== undefined) validateBoolean(insecureHTTPParser, 'options.insecureHTTPParser');
  req.insecureHTTPParser = insecureHTTPParser;
  if (joinDuplicateHeaders !== undefined) validateBoolean(joinDuplicateHeaders, 'options.joinDuplicateHeaders');
  req.joinDuplicateHeaders = joinDuplicateHeaders;
  req.path = options.path || '/';
  req.useChunkedEncodingByDefault = BODILESS[req.method] === undefined;
}

function setHeaders(req, options, host, port, defaultPort) {
  const { headers } = options;
  if (headers) {
    const names = ownKeys(headers);
    for (let i = 0; i < names.length; i++) req.setHeader(names[i], headers[names[i]]);
  }
  if (host && !req.getHeader('host')) {
    const colon = host.indexOf(':');
    // An IPv6 address goes in brackets.
    if (colon !== -1 && host.includes(':', colon + 1) && host[0] !== '[') host = `[${host}]`;
    if (port && +port !== defaultPort) host += `:${port}`;
    req.setHeader('Host', host);
  }
  if (options.auth && !req.getHeader('Authorization')) {
    req.setHeader('Authorization', `Basic ${Buffer.from(options.auth).toString('base64')}`);
  }
  if (req.getHeader('expect')) req._implicitHeader();
}

// Without an agent there is one connection for one request.
function connectAlone(req, options) {
  req._last = true;
  req.shouldKeepAlive = false;
  if (options.path || options.socketPath) options = { ...options, path: options.socketPath };
  if (typeof options.createConnection !== 'function') {
    req.onSocket(net.createConnection(options));
    return;
  }
  const oncreate = once((err, socket) => {
    if (err) nextTick(emitError, req, err);
    else req.onSocket(socket);
  });
  try {
    const socket = options.createConnection(options, oncreate);
    if (socket) oncreate(null, socket);
  } catch (err) {
    oncreate(err);
  }
}

const methods = {
  _finish() {
    OutgoingMessage.prototype._finish.call(this);
    if (onRequestStart.hasSubscribers) onRequestStart.publish({ request: this });
  },

  _implicitHeader() {
    if (this._header) throw new ERR_HTTP_HEADERS_SENT('render');
    this._storeHeader(`${this.method} ${this.path} HTTP/1.1\r\n`, this._httpHeaders);
  },

  abort() {
    if (this.aborted) return;
    this.aborted = true;
    nextTick(emitAbortNT, this);
    this.destroy();
  },

  destroy(err) {
    if (this.destroyed) return this;
    this.destroyed = true;
    this.res?._dump();
    this[kError] = err;
    this.socket?.destroy(err);
    return this;
  },

  onSocket(socket, err) {
    nextTick(onSocketNT, this, socket, err);
  },

  // Calls a method of the socket once it is there and connected.
  _deferToConnect(method, args) {
    const call = () => {
      if (method) this.socket[method](...args);
    };
    const onSocket = () => {
      if (this.socket.writable) call();
      else this.socket.once('connect', call);
    };
    if (this.socket) onSocket();
    else this.once('socket', onSocket);
  },

  setTimeout(msecs, callback) {
    if (this._ended) return this;
    listenSocketTimeout(this);
    msecs = timerDuration(msecs, 'msecs');
    if (callback) this.once('timeout', callback);
    if (this.socket) setSocketTimeout(this.socket, msecs);
    else this.once('socket', (socket) => setSocketTimeout(socket, msecs));
    return this;
  },

  setNoDelay(noDelay) {
    this._deferToConnect('setNoDelay', [noDelay]);
  },

  setSocketKeepAlive(enable, initialDelay) {
    this._deferToConnect('setKeepAlive', [enable, initialDelay]);
  },

  clearTimeout(cb) {
    this.setTimeout(0, cb);
  },
};
for (const name of ownKeys(methods)) ClientRequest.prototype[name] = methods[name];

function emitAbortNT(req) {
  req.emit('abort');
}

function emitCloseOf(req) {
  req._closed = true;
  req.emit('close');
}

// --- the socket -----------------------------------------------------------------

function onSocketNT(req, socket, err) {
  if (!req.destroyed && !err) {
    attach(req, socket);
    req._flush();
    return;
  }
  req.destroyed = true;
  const fail = (error) => {
    if (!req.aborted && !error) error = new ConnResetException('socket hang up');
    if (error) emitError(req, error);
    emitCloseOf(req);
  };
  if (!socket) {
    fail(err || req[kError]);
  } else if (!err && req.agent && !socket.destroyed) {
    socket.emit('free');
    fail(req[kError]);
  } else {
    require('stream').finished(socket.destroy(err || req[kError]), (error) => {
      if (error?.code === 'ERR_STREAM_PREMATURE_CLOSE') error = null;
      fail(error || err);
    });
  }
}

function attach(req, socket) {
  const parser = parsers.alloc();
  req.socket = socket;
  const lenient = req.insecureHTTPParser === undefined ? isLenient() : req.insecureHTTPParser;
  parser.initialize(RESPONSE, undefined, req.maxHeaderSize || defaultMaxHeaderSize(),
                    lenient ? kLenientAll : kLenientNone);
  parser.socket = socket;
  parser.outgoing = req;
  parser.joinDuplicateHeaders = req.joinDuplicateHeaders;
  parser.onIncoming = parserOnIncoming;
  if (typeof req.maxHeadersCount === 'number') parser.maxHeaderPairs = req.maxHeadersCount << 1;
  req.parser = parser;
  socket.parser = parser;
  socket._httpMessage = req;
  socket.on('error', onSocketError);
  socket.on('data', onSocketData);
  socket.on('end', onSocketEnd);
  socket.on('close', onSocketClose);
  socket.on('drain', onSocketDrain);
  if (req.timeout !== undefined || req.agent?.options?.timeout) listenSocketTimeout(req);
  req.emit('socket', socket);
}

function stopReading(socket) {
  socket.removeListener('data', onSocketData);
  socket.removeListener('end', onSocketEnd);
}

function dropParser(socket, req) {
  const { parser } = socket;
  if (!parser) return;
  // May complete a response without a length.
  parser.finish();
  freeParser(parser, req, socket);
}

function onSocketDrain() {
  const msg = this._httpMessage;
  if (msg && !msg.finished && msg._httpNeedDrain) {
    msg._httpNeedDrain = false;
    msg.emit('drain');
  }
}

function onSocketClose() {
  const req = this._httpMessage;
  // Read first: handlers below may free it.
  const { parser } = this;
  const { res } = req;
  req.destroyed = true;
  if (res) {
    if (!res.complete) res.destroy(new ConnResetException('aborted'));
    emitCloseOf(req);
    if (!res.aborted && res.readable) res.push(null);
  } else {
    if (!this._hadError) {
      this._hadError = true;
      emitError(req, new ConnResetException('socket hang up'));
    }
    emitCloseOf(req);
  }
  req.outputData.length = 0;
  if (parser) {
    parser.finish();
    freeParser(parser, req, this);
  }
}

function onSocketError(err) {
  const req = this._httpMessage;
  if (req) {
    this._hadError = true;
    emitError(req, err);
  }
  dropParser(this, req);
  stopReading(this);
  this.destroy();
}

function onSocketEnd() {
  const req = this._httpMessage;
  if (!req.res && !this._hadError) {
    this._hadError = true;
    emitError(req, new ConnResetException('socket hang up'));
  }
  dropParser(this, req);
  this.destroy();
}

function onSocketData(d) {
  const req = this._httpMessage;
  const { parser } = this;
  const before = getFrame();
  setFrame(req[kFrame]);
  let read;
  try {
    read = parser.execute(d);
  } finally {
    setFrame(before);
  }
  if (typeof read !== 'number') {
    prepareError(read, parser, d);
    freeParser(parser, req, this);
    stopReading(this);
    this.destroy();
    this._hadError = true;
    emitError(req, read);
    return;
  }
  const res = parser.incoming;
  if (!res) return;
  if (res.upgrade) {
    upgraded(this, req, parser, res, d, read);
  } else if (res.complete && !isInformational(res.statusCode)) {
    stopReading(this);
    this.removeListener('drain', onSocketDrain);
    freeParser(parser, req, this);
  }
}

// The connection speaks another protocol now (101, or the answer to CONNECT).
function upgraded(socket, req, parser, res, d, read) {
  req.res = res;
  stopReading(socket);
  socket.removeListener('drain', onSocketDrain);
  if (req.timeoutCb) socket.removeListener('timeout', req.timeoutCb);
  socket.removeListener('timeout', onResponseTimeout);
  parser.finish();
  freeParser(parser, req, socket);
  const event = req.method === 'CONNECT' ? 'connect' : 'upgrade';
  if (req.listenerCount(event) === 0) {
    socket.destroy();
    return;
  }
  req.upgradeOrConnect = true;
  socket.emit('agentRemove');
  socket.removeListener('close', onSocketClose);
  socket.removeListener('error', onSocketError);
  socket._httpMessage = null;
  socket.readableFlowing = null;
  req.emit(event, res, socket, Buffer.from(d.buffer, d.byteOffset + read, d.byteLength - read));
  req.destroyed = true;
  emitCloseOf(req);
}

// 1xx but 101: the real answer is still to come.
function isInformational(status) {
  return status >= 100 && status < 200 && status !== 101;
}

// --- the response ---------------------------------------------------------------

// Tells the parser: 0 as the head says, 1 no body, 2 another protocol follows.
function parserOnIncoming(res, keepAlive) {
  const { socket } = this;
  const req = socket._httpMessage;
  if (req.res) {
    // A second answer to one request.
    socket.destroy();
    if (socket.parser) {
      socket.parser.incoming = req.res;
      req.res._httpSkip = true;
    }
    return 0;
  }
  req.res = res;
  if (res.upgrade) return 2;
  const { method } = req;
  if (method === 'CONNECT') {
    res.upgrade = true;
    return 2;
  }
  if (isInformational(res.statusCode)) {
    req.res = null;
    if (res.statusCode === 100) req.emit('continue');
    req.emit('information', {
      statusCode: res.statusCode,
      statusMessage: res.statusMessage,
      httpVersion: res.httpVersion,
      httpVersionMajor: res.httpVersionMajor,
      httpVersionMinor: res.httpVersionMinor,
      headers: res.headers,
      rawHeaders: res.rawHeaders,
    });
    return 1;
  }
  if (req.shouldKeepAlive && !keepAlive && !req.upgradeOrConnect) req.shouldKeepAlive = false;
  if (onResponseFinish.hasSubscribers) onResponseFinish.publish({ request: req, response: res });
  res.req = req;
  // First, so that the socket is looked after whatever others do.
  res.on('end', onResponseEnd);
  req.on('finish', onRequestFinish);
  socket.on('timeout', onResponseTimeout);
  // A response nobody can read must not hold up the socket.
  if (req.aborted || !req.emit('response', res)) res._dump();
  if (method === 'HEAD') return 1;
  if (res.statusCode === 304) {
    res.complete = true;
    return 1;
  }
  return 0;
}

function onResponseTimeout() {
  this._httpMessage?.res?.emit('timeout');
}

function onResponseEnd() {
  const { req } = this;
  const { socket } = req;
  if (socket) {
    if (req.timeoutCb) socket.removeListener('timeout', emitRequestTimeout);
    socket.removeListener('timeout', onResponseTimeout);
  }
  req._ended = true;
  if (!req.shouldKeepAlive) {
    if (!socket.writable) return;
    if (typeof socket.destroySoon === 'function') socket.destroySoon();
    else socket.end();
  } else if (req.writableFinished && !this.aborted) {
    release(req);
  }
}

// The response may have been read before the request was written.
function onRequestFinish() {
  if (this.shouldKeepAlive && this._ended) release(this);
}

// Gives the socket back, after the handlers of 'end' have run.
function release(req) {
  const { socket } = req;
  if (req.timeoutCb) {
    socket.setTimeout(0, req.timeoutCb);
    req.timeoutCb = null;
  }
  socket.removeListener('close', onSocketClose);
  socket.removeListener('error', onSocketError);
  stopReading(socket);
  nextTick(emitFreeNT, req);
  req.destroyed = true;
  // Destroying the response must not destroy the next one's socket.
  if (req.res) req.res.socket = null;
}

function emitFreeNT(req) {
  emitCloseOf(req);
  req.socket?.emit('free');
}

function emitRequestTimeout() {
  this._httpMessage?.emit('timeout');
}

function listenSocketTimeout(req) {
  if (req.timeoutCb) return;
  req.timeoutCb = emitRequestTimeout;
  if (req.socket) req.socket.once('timeout', emitRequestTimeout);
  else req.on('socket', (socket) => socket.once('timeout', emitRequestTimeout));
}

function setSocketTimeout(socket, msecs) {
  if (socket.connecting) socket.once('connect', () => socket.setTimeout(msecs));
  else socket.setTimeout(msecs);
}

module.exports = { ClientRequest };
