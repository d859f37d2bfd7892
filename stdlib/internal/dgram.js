'use strict';

// What dgram and cluster share: handles for datagrams and the state of a socket.

const { UDP } = internalBinding('net');
const { codes: { ERR_SOCKET_BAD_TYPE } } = require('internal/errors');
const { validateFunction } = require('internal/validators');

const UV_EINVAL = -22;
const kState = Symbol('state symbol');

function guessHandleType(fd) {
  return internalBinding('net').handleType(fd);
}

function newHandle(type, lookup) {
  if (lookup === undefined) lookup = (address, family, callback) => require('dns').lookup(address, family, callback);
  else validateFunction(lookup, 'lookup');
  const handle = new UDP();
  if (type === 'udp4') {
    handle.lookup = (address, callback) => lookup(address || '127.0.0.1', 4, callback);
  } else if (type === 'udp6') {
    handle.lookup = (address, callback) => lookup(address || '::1', 6, callback);
    handle.bind = handle.bind6;
    handle.connect = handle.connect6;
    handle.send = handle.send6;
  } else {
    throw new ERR_SOCKET_BAD_TYPE();
  }
  return handle;
}

// A bound handle, or a negative errno.
function _createSocketHandle(address, port, addressType, fd, flags) {
  const handle = newHandle(addressType);
  let errno;
  if (typeof fd === 'number' && fd > 0) {
    errno = guessHandleType(fd) === 'UDP' ? handle.open(fd) : UV_EINVAL;
  } else if (port || address) {
    errno = handle.bind(address, port || 0, flags);
  }
  if (errno) {
    handle.close();
    return errno;
  }
  return handle;
}

module.exports = { _createSocketHandle, guessHandleType, kState, newHandle };
