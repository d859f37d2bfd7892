'use strict';

// The argument forms of connect() and listen(), and which handle fits a
// descriptor.

const { TCP, Pipe, constants: { SOCKET, SERVER } } = internalBinding('net');
const { codes: { ERR_INVALID_FD_TYPE } } = require('internal/errors');
const { validateInt32 } = require('internal/validators');

const UV_EADDRINUSE = -98;
const normalizedArgs = Symbol('normalizedArgs');

// A number of 0 or more, or false.
function toNumber(x) {
  return (x = Number(x)) >= 0 ? x : false;
}

function isPipeName(s) {
  return typeof s === 'string' && toNumber(s) === false;
}

// [options, callback] of (options), (path), (port, host), each with an optional
// callback at the end.
function normalizeArgs(args) {
  let options = {};
  let callback = null;
  if (args.length > 0) {
    const first = args[0];
    if (typeof first === 'object' && first !== null) {
      options = first;
    } else if (isPipeName(first)) {
      options.path = first;
    } else {
      options.port = first;
      if (args.length > 1 && typeof args[1] === 'string') options.host = args[1];
    }
    const last = args[args.length - 1];
    if (typeof last === 'function') callback = last;
  }
  const result = [options, callback];
  result[normalizedArgs] = true;
  return result;
}

function createHandle(fd, isServer) {
  validateInt32(fd, 'fd', 0);
  const type = internalBinding('net').handleType(fd);
  if (type === 'PIPE') return new Pipe(isServer ? SERVER : SOCKET);
  if (type === 'TCP') return new TCP(isServer ? SERVER : SOCKET);
  throw new ERR_INVALID_FD_TYPE(type);
}

// Binding to a port in use is told by listen and connect only; without either
// the kernel would choose another port.
function checkBindError(errno, port, handle) {
  if (errno === 0 && port > 0 && handle.getsockname) {
    const out = {};
    errno = handle.getsockname(out);
    if (errno === 0 && port !== out.port) errno = UV_EADDRINUSE;
  }
  return errno;
}

module.exports = { checkBindError, createHandle, isPipeName, normalizeArgs, normalizedArgs, toNumber };
