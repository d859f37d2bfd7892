'use strict';

// What servers and clients share: parsers with their callbacks, a pool of them,
// and the checks of tokens and values.

const { HTTPParser, allMethods, isInvalidValue, isToken, methods } = internalBinding('http');
const { IncomingMessage, endBody } = require('_http_incoming');
const { readStart, readStop } = require('internal/http');
const { getOptionValue } = require('internal/options');

const { kOnBody, kOnExecute, kOnHeaders, kOnHeadersComplete, kOnMessageBegin, kOnMessageComplete, kOnTimeout } = HTTPParser;
const MAX_HEADER_PAIRS = 2000;
const SHOWN_AT_ONCE = 64;
const messageProto = IncomingMessage.prototype;

// Trailers.
function parserOnHeaders(headers, url) {
  const room = this.maxHeaderPairs - this._headers.length;
  if (this.maxHeaderPairs <= 0 || room >= headers.length) this._headers = this._headers.concat(headers);
  else if (room > 0) this._headers = this._headers.concat(headers.slice(0, room));
  this._url += url;
}

// `notable` has bit 0 for a Host field and bit 1 for Expect.
function parserOnHeadersComplete(
  major, minor, headers, method, url, statusCode, statusMessage, upgrade, keepAlive, notable,
) {
  const { socket } = this;
  const server = socket?.server;
  const { maxHeaderPairs } = this;
  let count = headers.length;
  if (maxHeaderPairs > 0 && count > maxHeaderPairs) {
    count = maxHeaderPairs;
    // As many as Node hands over in one piece are shown all the same.
    if (headers.length > SHOWN_AT_ONCE) headers = headers.slice(0, count);
  }
  const httpVersion = major === 1 && minor === 1 ? '1.1' : `${major}.${minor}`;
  const Message = server?._httpMessageClass || IncomingMessage;
  let message;
  if (Message === IncomingMessage) {
    // What `new IncomingMessage(socket)` and the assignments below come to: a
    // literal is made at a third of the cost.
    message = method !== undefined ? {
      __proto__: messageProto,
      socket,
      httpVersionMajor: major,
      httpVersionMinor: minor,
      httpVersion,
      _httpRaw: headers,
      _httpHeaderCount: count,
      upgrade,
      url,
      method: allMethods[method],
      complete: false,
    } : {
      __proto__: messageProto,
      socket,
      httpVersionMajor: major,
      httpVersionMinor: minor,
      httpVersion,
      _httpRaw: headers,
      _httpHeaderCount: count,
      upgrade,
      statusCode,
      statusMessage,
      complete: false,
    };
  } else {
    message = new Message(socket);
    message.httpVersionMajor = major;
    message.httpVersionMinor = minor;
    message.httpVersion = httpVersion;
    message.upgrade = upgrade;
    message._addHeaderLines(headers, count);
    if (method !== undefined) {
      message.url = url;
      message.method = allMethods[method];
    } else {
      message.statusCode = statusCode;
      message.statusMessage = statusMessage;
    }
  }
  this.incoming = message;
  if (server?.joinDuplicateHeaders || this.joinDuplicateHeaders) message.joinDuplicateHeaders = true;
  return this.onIncoming(message, keepAlive, notable);
}

function parserOnBody(bytes) {
  const message = this.incoming;
  if (message === null || message._httpSkip || message._dumped) return;
  if (!message.push(bytes)) {
    this._halted = true;
    readStop(this.socket);
  }
}

function parserOnMessageComplete() {
  const message = this.incoming;
  if (message !== null && !message._httpSkip) {
    const headers = this._headers;
    if (headers.length !== 0) {
      message.complete = true;
      message._addHeaderLines(headers, headers.length);
      this._headers = [];
      this._url = '';
    }
    endBody(message);
  }
  if (this._halted) {
    this._halted = false;
    readStart(this.socket);
  }
}

// Parsers that wait for their next connection.
const parsers = {
  name: 'parsers',
  max: 1000,
  list: [],
  alloc() {
    return this.list.pop() ?? newParser();
  },
  free(parser) {
    if (this.list.length >= this.max) return false;
    this.list.push(parser);
    return true;
  },
};

function newParser() {
  const parser = new HTTPParser();
  cleanParser(parser);
  parser[kOnHeaders] = parserOnHeaders;
  parser[kOnHeadersComplete] = parserOnHeadersComplete;
  parser[kOnBody] = parserOnBody;
  parser[kOnMessageComplete] = parserOnMessageComplete;
  return parser;
}

function cleanParser(parser) {
  parser._headers = [];
  parser._url = '';
  parser.socket = null;
  parser.incoming = null;
  parser.outgoing = null;
  parser.maxHeaderPairs = MAX_HEADER_PAIRS;
  parser[kOnMessageBegin] = null;
  parser[kOnExecute] = null;
  parser[kOnTimeout] = null;
  parser._consumed = false;
  parser._halted = false;
  parser.onIncoming = null;
  parser.joinDuplicateHeaders = null;
  parser.connections = null;
}

// Breaks the links between a parser and the rest, and keeps it for later.
function freeParser(parser, req, socket) {
  if (parser) {
    if (parser._consumed) parser.unconsume();
    parser.connections?.delete(parser);
    cleanParser(parser);
    parser.free();
    parsers.free(parser);
  }
  if (req) req.parser = null;
  if (socket) socket.parser = null;
}

function prepareError(err, parser, rawPacket) {
  err.rawPacket = rawPacket || parser.getCurrentBuffer();
  if (typeof err.reason === 'string') err.message = `Parse Error: ${err.reason}`;
}

let warned = false;

function isLenient() {
  const lenient = getOptionValue('--insecure-http-parser') === true;
  if (lenient && !warned) {
    warned = true;
    process.emitWarning('Using insecure HTTP parsing');
  }
  return lenient;
}

function defaultMaxHeaderSize() {
  return getOptionValue('--max-http-header-size') || 16 * 1024;
}

module.exports = {
  _checkInvalidHeaderChar: isInvalidValue,
  _checkIsHttpToken: isToken,
  chunkExpression: /(?:^|\W)chunked(?:$|\W)/i,
  continueExpression: /(?:^|\W)100-continue(?:$|\W)/i,
  CRLF: '\r\n',
  HTTPParser,
  defaultMaxHeaderSize,
  freeParser,
  isLenient,
  methods,
  parsers,
  prepareError,
};
