'use strict';

// Responses out of files: respondWithFile() and respondWithFD().

const fs = require('fs');
const {
  codes: {
    ERR_HTTP2_HEADERS_SENT, ERR_HTTP2_INVALID_STREAM, ERR_HTTP2_PAYLOAD_FORBIDDEN, ERR_HTTP2_SEND_FILE,
    ERR_HTTP2_SEND_FILE_NOSEEK, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE,
  },
} = require('internal/errors');
const { kUpdateTimer } = require('internal/net/handle');
const { Buffer } = require('buffer');
const { constants: { NGHTTP2_INTERNAL_ERROR } } = internalBinding('http2');
const {
  NghttpError, STREAM_OPTION_GET_TRAILERS, assertIsObject, assertValidPseudoHeaderResponse, buildHeaderList, kHandle,
  kSentHeaders, kState,
} = require('internal/http2/util');
const { flags, trackWriteState } = require('internal/http2/stream');
const { isBodiless, responseObject } = require('internal/http2/server_stream');

const PIECE = 65536;

function noop() {}

// Closing what was opened here; a failure is nobody's.
function tryClose(fd) {
  fs.close(fd, noop);
}

function checkOptions(options) {
  assertIsObject(options, 'options');
  options = { ...options };
  if (options.offset !== undefined && typeof options.offset !== 'number') {
    throw new ERR_INVALID_ARG_VALUE('options.offset', options.offset);
  }
  if (options.length !== undefined && typeof options.length !== 'number') {
    throw new ERR_INVALID_ARG_VALUE('options.length', options.length);
  }
  if (options.statCheck !== undefined && typeof options.statCheck !== 'function') {
    throw new ERR_INVALID_ARG_VALUE('options.statCheck', options.statCheck);
  }
  return options;
}

function checkState(stream) {
  if (stream.destroyed || stream.closed) throw new ERR_HTTP2_INVALID_STREAM();
  if (stream.headersSent) throw new ERR_HTTP2_HEADERS_SENT();
}

function prepare(stream, options) {
  let bits = 0;
  if (options.waitForTrailers) {
    bits |= STREAM_OPTION_GET_TRAILERS;
    stream[kState].flags |= flags.HAS_TRAILERS;
  }
  stream[kUpdateTimer]();
  return bits;
}

function prepareHeaders(stream, headersParam, options) {
  const { headers, status } = responseObject(headersParam, options);
  if (isBodiless(status) || stream.headRequest) throw new ERR_HTTP2_PAYLOAD_FORBIDDEN(status);
  return headers;
}

// Sends a part of a file, piece by piece: the next is read when one is with the socket.
function pipeFile(stream, fd, offset, length, owned) {
  const handle = stream[kHandle];
  let position = offset >= 0 ? offset : -1;
  let left = length;
  let over = false;
  const finish = () => {
    if (over) return;
    over = true;
    if (owned) tryClose(fd);
  };
  const next = () => {
    if (over || handle.destroyed) return finish();
    const size = left < 0 ? PIECE : Math.min(PIECE, left);
    if (size === 0) {
      handle.shutdown();
      return finish();
    }
    const piece = Buffer.allocUnsafeSlow(size);
    fs.read(fd, piece, 0, size, position < 0 ? null : position, (error, count) => {
      if (over || handle.destroyed) return finish();
      if (error) {
        finish();
        stream.close(NGHTTP2_INTERNAL_ERROR);
        return;
      }
      if (count === 0) {
        handle.shutdown();
        return finish();
      }
      if (position >= 0) position += count;
      if (left > 0) left -= count;
      if (left === 0) {
        // The last frame is to say so.
        handle.write([piece.subarray(0, count)], { stream: null, frame: undefined, done: finish });
        handle.shutdown();
        return;
      }
      handle.write([piece.subarray(0, count)], {
        stream: null,
        frame: undefined,
        done: (status) => {
          if (status < 0) finish();
          else next();
        },
      });
    });
  };
  next();
}

function send(stream, fd, headers, offset = 0, length = -1, bits = 0, owned = false) {
  stream[kState].flags |= flags.HEADERS_SENT;
  let list;
  try {
    list = buildHeaderList(headers, assertValidPseudoHeaderResponse);
  } catch (error) {
    if (owned) tryClose(fd);
    stream.destroy(error);
    return;
  }
  stream[kSentHeaders] = headers;
  // For programs the writable side is over; the handle is shut when the file is sent.
  stream._final = null;
  stream.end();
  const result = stream[kHandle].respond(list, bits);
  if (result < 0) {
    if (owned) tryClose(fd);
    stream.destroy(new NghttpError(result));
    return;
  }
  pipeFile(stream, fd, offset, length, owned);
  trackWriteState(stream, 1);
}

function afterStatFD(stream, fd, headers, options, bits, error, stat) {
  if (error) {
    stream.destroy(error);
    return;
  }
  if (stream.destroyed || stream.closed) {
    stream.destroy(new ERR_HTTP2_INVALID_STREAM());
    return;
  }
  const statOptions = { offset: options.offset ?? 0, length: options.length ?? -1 };
  if (options.statCheck.call(stream, stat, headers, statOptions) === false || stream.headersSent) return;
  send(stream, fd, headers, statOptions.offset | 0, statOptions.length | 0, bits, false);
}

function respondWithFD(stream, fd, headersParam, options) {
  checkState(stream);
  options = checkOptions(options);
  const bits = prepare(stream, options);
  if (typeof fd === 'object' && fd !== null && fd instanceof require('internal/fs/promises').FileHandle) fd = fd.fd;
  else if (typeof fd !== 'number') throw new ERR_INVALID_ARG_TYPE('fd', ['number', 'FileHandle'], fd);
  stream.ownsFd = false;
  const headers = prepareHeaders(stream, headersParam, options);
  if (options.statCheck !== undefined) {
    fs.fstat(fd, (error, stat) => afterStatFD(stream, fd, headers, options, bits, error, stat));
    return;
  }
  send(stream, fd, headers, options.offset, options.length, bits, false);
}

function afterStatFile(stream, fd, headers, options, bits, error, stat) {
  const refuse = (why) => {
    tryClose(fd);
    if (options.onError) options.onError(why);
    else stream.destroy(why);
  };
  if (error) {
    refuse(error);
    return;
  }
  if (!stat.isFile()) {
    const isDirectory = stat.isDirectory();
    if (options.offset !== undefined || options.length !== undefined || isDirectory) {
      refuse(isDirectory ? new ERR_HTTP2_SEND_FILE() : new ERR_HTTP2_SEND_FILE_NOSEEK());
      return;
    }
    options.offset = -1;
    options.length = -1;
  }
  if (stream.destroyed || stream.closed) {
    tryClose(fd);
    stream.destroy(new ERR_HTTP2_INVALID_STREAM());
    return;
  }
  const statOptions = { offset: options.offset ?? 0, length: options.length ?? -1 };
  const refused = options.statCheck !== undefined &&
    options.statCheck.call(stream, stat, headers, statOptions) === false;
  if (refused || stream.headersSent) {
    tryClose(fd);
    return;
  }
  if (stat.isFile()) {
    const rest = stat.size - Number(statOptions.offset);
    statOptions.length = statOptions.length < 0 ? rest : Math.min(rest, statOptions.length);
    headers['content-length'] = statOptions.length;
  }
  send(stream, fd, headers, options.offset | 0, statOptions.length | 0, bits, true);
}

function respondWithFile(stream, path, headersParam, options) {
  checkState(stream);
  options = checkOptions(options);
  const bits = prepare(stream, options);
  stream.ownsFd = true;
  const headers = prepareHeaders(stream, headersParam, options);
  fs.open(path, 'r', (error, fd) => {
    if (error) {
      if (options.onError) options.onError(error);
      else stream.destroy(error);
      return;
    }
    if (stream.destroyed || stream.closed) {
      tryClose(fd);
      return;
    }
    stream[kState].fd = fd;
    fs.fstat(fd, (error, stat) => afterStatFile(stream, fd, headers, options, bits, error, stat));
  });
}

module.exports = { respondWithFD, respondWithFile };
