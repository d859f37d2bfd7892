'use strict';

// ServerHttp2Stream: answering a request, promising further responses.
// Answers out of files are internal/http2/files, loaded on use.

const {
  codes: {
    ERR_HTTP2_HEADERS_AFTER_RESPOND, ERR_HTTP2_HEADERS_SENT, ERR_HTTP2_INVALID_INFO_STATUS, ERR_HTTP2_INVALID_STREAM,
    ERR_HTTP2_NESTED_PUSH, ERR_HTTP2_OUT_OF_STREAMS, ERR_HTTP2_PUSH_DISABLED, ERR_HTTP2_STATUS_101,
    ERR_HTTP2_STATUS_INVALID, ERR_INVALID_ARG_VALUE,
  },
} = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { kUpdateTimer } = require('internal/net/handle');
const { utcDate } = internalBinding('http');
const {
  NghttpError, STREAM_OPTION_EMPTY_PAYLOAD, STREAM_OPTION_GET_TRAILERS, assertIsObject,
  assertValidPseudoHeaderResponse, buildHeaderList, getAuthority, kAuthority, kHandle, kID, kInfoHeaders, kInit,
  kProtocol, kRawHeaders, kSensitiveHeaders, kSentHeaders, kSession, kState,
} = require('internal/http2/util');
const { Http2Stream, flags, kProceed } = require('internal/http2/stream');
const channels = require('internal/http2/channels');

const { isArray } = Array;

const NGHTTP2_ERR_STREAM_ID_NOT_AVAILABLE = -509;
const NGHTTP2_ERR_STREAM_CLOSED = -510;

function isBodiless(status) {
  return status === 204 || status === 205 || status === 304;
}

function checkResponse(headers, status) {
  // Stricter than HTTP/1.
  if (status < 200 || status > 599) throw new ERR_HTTP2_STATUS_INVALID(status);
  const sensitive = headers[kSensitiveHeaders];
  if (sensitive !== undefined && !isArray(sensitive)) {
    throw new ERR_INVALID_ARG_VALUE('headers[http2.neverIndex]', sensitive);
  }
}

// The headers of a response with what was left out: a copy.
function responseObject(given, options) {
  assertIsObject(given, 'headers', ['Object', 'Array']);
  const headers = { __proto__: null };
  if (given !== undefined) {
    const names = Object.keys(given);
    for (let i = 0; i < names.length; i++) headers[names[i]] = given[names[i]];
    headers[kSensitiveHeaders] = given[kSensitiveHeaders];
  }
  const status = headers[':status'] = headers[':status'] | 0 || 200;
  if (options.sendDate == null || options.sendDate) headers.date ??= utcDate();
  checkResponse(headers, status);
  return { headers, status };
}

// The same of a raw list, which is completed in place.
function responseArray(headers, options) {
  let status;
  let dated = false;
  for (let i = 0; i < headers.length; i += 2) {
    const name = headers[i].toLowerCase();
    if (name === ':status') status = headers[i + 1] | 0;
    else if (name === 'date') dated = true;
  }
  if (!status) {
    status = 200;
    headers.unshift(':status', status);
  }
  if (!dated && (options.sendDate == null || options.sendDate)) headers.push('date', utcDate());
  checkResponse(headers, status);
  return { headers, status };
}

function pushError(failure) {
  if (failure === NGHTTP2_ERR_STREAM_ID_NOT_AVAILABLE) return new ERR_HTTP2_OUT_OF_STREAMS();
  if (failure === NGHTTP2_ERR_STREAM_CLOSED) return new ERR_HTTP2_INVALID_STREAM();
  return new NghttpError(failure);
}

class ServerHttp2Stream extends Http2Stream {
  constructor(session, handle, id, options, headers) {
    super(session, options);
    this[kInit](id, handle);
    this[kProtocol] = headers[':scheme'];
    this[kAuthority] = getAuthority(headers);
  }

  get pushAllowed() {
    return !this.destroyed && !this.closed && !this.session.closed && !this.session.destroyed &&
           this[kSession].remoteSettings.enablePush;
  }

  pushStream(headers, options, callback) {
    if (!this.pushAllowed) throw new ERR_HTTP2_PUSH_DISABLED();
    if (this[kID] % 2 === 0) throw new ERR_HTTP2_NESTED_PUSH();
    const session = this[kSession];
    this[kUpdateTimer]();
    if (typeof options === 'function') {
      callback = options;
      options = undefined;
    }
    validateFunction(callback, 'callback');
    assertIsObject(options, 'options');
    options = { ...options };
    options.endStream = Boolean(options.endStream);
    assertIsObject(headers, 'headers');
    headers = Object.assign({ __proto__: null }, headers);
    if (headers[':method'] === undefined) headers[':method'] = 'GET';
    if (getAuthority(headers) === undefined) headers[':authority'] = this[kAuthority];
    if (headers[':scheme'] === undefined) headers[':scheme'] = this[kProtocol];
    if (headers[':path'] === undefined) headers[':path'] = '/';
    const headRequest = headers[':method'] === 'HEAD';
    if (headRequest) options.endStream = true;
    const list = buildHeaderList(headers);
    const handle = this[kHandle].pushPromise(list, options.endStream ? STREAM_OPTION_EMPTY_PAYLOAD : 0);
    if (typeof handle === 'number') {
      process.nextTick(callback, pushError(handle));
      return;
    }
    const stream = new ServerHttp2Stream(session, handle, handle.id, options, headers);
    stream[kSentHeaders] = headers;
    stream.push(null);
    if (options.endStream) stream.end();
    if (headRequest) stream[kState].flags |= flags.HEAD_REQUEST;
    process.nextTick(() => {
      if (channels.serverStart.hasSubscribers) channels.serverStart.publish({ stream, headers });
      callback(null, stream, headers, 0);
    });
    if (channels.serverCreated.hasSubscribers) channels.serverCreated.publish({ stream, headers });
  }

  respond(headersParam, options) {
    if (this.destroyed || this.closed) throw new ERR_HTTP2_INVALID_STREAM();
    if (this.headersSent) throw new ERR_HTTP2_HEADERS_SENT();
    const state = this[kState];
    assertIsObject(options, 'options');
    options = { ...options };
    this[kUpdateTimer]();
    options.endStream = Boolean(options.endStream);
    let bits = 0;
    if (options.endStream) bits |= STREAM_OPTION_EMPTY_PAYLOAD;
    if (options.waitForTrailers) {
      bits |= STREAM_OPTION_GET_TRAILERS;
      state.flags |= flags.HAS_TRAILERS;
    }
    const raw = isArray(headersParam);
    const { headers, status } = raw ? responseArray(headersParam, options) : responseObject(headersParam, options);
    if (raw) this[kRawHeaders] = headers;
    else this[kSentHeaders] = headers;
    const list = buildHeaderList(headers, assertValidPseudoHeaderResponse);
    state.flags |= flags.HEADERS_SENT;
    if (options.endStream || isBodiless(status) || this.headRequest) {
      options.endStream = true;
      this.end();
    }
    const result = this[kHandle].respond(list, bits);
    if (result < 0) {
      this.destroy(new NghttpError(result));
    } else if (channels.serverFinish.hasSubscribers) {
      channels.serverFinish.publish({ stream: this, headers, flags: state.flags });
    }
  }

  respondWithFD(fd, headersParam, options) {
    require('internal/http2/files').respondWithFD(this, fd, headersParam, options);
  }

  respondWithFile(path, headersParam, options) {
    require('internal/http2/files').respondWithFile(this, path, headersParam, options);
  }

  additionalHeaders(headers) {
    if (this.destroyed || this.closed) throw new ERR_HTTP2_INVALID_STREAM();
    if (this.headersSent) throw new ERR_HTTP2_HEADERS_AFTER_RESPOND();
    assertIsObject(headers, 'headers');
    headers = Object.assign({ __proto__: null }, headers);
    if (headers[':status'] != null) {
      const status = headers[':status'] |= 0;
      if (status === 101) throw new ERR_HTTP2_STATUS_101();
      if (status < 100 || status >= 200) throw new ERR_HTTP2_INVALID_INFO_STATUS(headers[':status']);
    }
    this[kUpdateTimer]();
    const list = buildHeaderList(headers, assertValidPseudoHeaderResponse);
    if (this[kInfoHeaders]) this[kInfoHeaders].push(headers);
    else this[kInfoHeaders] = [headers];
    this[kHandle].info(list);
  }
}
ServerHttp2Stream.prototype[kProceed] = ServerHttp2Stream.prototype.respond;

module.exports = { ServerHttp2Stream, isBodiless, responseObject };
