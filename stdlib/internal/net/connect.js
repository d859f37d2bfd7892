'use strict';

// Connecting a socket: the lookup, one attempt, or attempts one after the other
// over both address families (RFC 8305, without its racing).

const { TCP, constants: { SOCKET } } = internalBinding('net');
const {
  ExceptionWithHostPort,
  codes: {
    ERR_INVALID_ADDRESS_FAMILY,
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_IP_ADDRESS,
    ERR_IP_BLOCKED,
    ERR_SOCKET_CONNECTION_TIMEOUT,
  },
} = require('internal/errors');
const {
  validateBoolean, validateFunction, validateInt32, validateNumber, validatePort, validateString,
} = require('internal/validators');
const { isIP } = require('internal/net');
const { checkBindError } = require('internal/net/args');
const { owner } = require('internal/net/handle');
const { attachHandle, kSetNoDelay, kSetKeepAlive, kSetKeepAliveInitialDelay } = require('internal/net/socket');
const defaults = require('internal/net/defaults');

const ANY_IPV4 = '0.0.0.0';
const ANY_IPV6 = '::';
const UV_ECANCELED = -125;
const UV_ETIMEDOUT = -110;

function destroyWith(socket, error) {
  socket.destroy(error);
}

function bindLocal(handle, type, address, port, flags) {
  const errno = type === 4 ? handle.bind(address, port) : handle.bind6(address, port, flags);
  return checkBindError(errno, port, handle);
}

function connectionError(req, status) {
  let details;
  if (req.localAddress && req.localPort) details = `${req.localAddress}:${req.localPort}`;
  const error = new ExceptionWithHostPort(status, 'connect', req.address, req.port, details);
  if (details) {
    error.localAddress = req.localAddress;
    error.localPort = req.localPort;
  }
  return error;
}

// An error the call itself gave.
function callError(socket, errno, address, port) {
  const name = socket._getsockname();
  const details = name ? `${name.address}:${name.port}` : undefined;
  return new ExceptionWithHostPort(errno, 'connect', address, port, details);
}

function startConnect(handle, req, address, port, type) {
  return type === 4 ? handle.connect(req, address, port) : handle.connect6(req, address, port);
}

function internalConnect(socket, address, port, type, localAddress, localPort, flags) {
  const handle = socket._handle;
  if (localAddress || localPort) {
    localAddress ||= type === 4 ? ANY_IPV4 : ANY_IPV6;
    const errno = bindLocal(handle, type, localAddress, localPort, flags);
    if (errno) {
      socket.destroy(new ExceptionWithHostPort(errno, 'bind', localAddress, localPort));
      return;
    }
  }
  const req = { oncomplete: afterConnect, address };
  let errno;
  if (type === 6 || type === 4) {
    if (socket.blockList?.check(address, `ipv${type}`)) {
      socket.destroy(new ERR_IP_BLOCKED(address));
      return;
    }
    req.port = port;
    req.localAddress = localAddress;
    req.localPort = localPort;
    req.addressType = type;
    socket.emit('connectionAttempt', address, port, type);
    errno = startConnect(handle, req, address, port, type);
  } else {
    errno = handle.connect(req, address);
  }
  if (errno) socket.destroy(callError(socket, errno, address, port));
}

function afterConnect(status, handle, req, readable, writable) {
  const socket = handle[owner];
  // Destroyed, or handed over to another attempt.
  if (socket.destroyed) return;
  socket.connecting = false;
  socket._sockname = undefined;
  if (status !== 0) {
    const error = connectionError(req, status);
    socket.emit('connectionAttemptFailed', req.address, req.port, req.addressType, error);
    socket.destroy(error);
    return;
  }
  if (socket.readable && !readable) {
    socket.push(null);
    socket.read();
  }
  if (socket.writable && !writable) socket.end();
  socket._unrefTimer();
  if (socket[kSetNoDelay] && handle.setNoDelay) handle.setNoDelay(true);
  if (socket[kSetKeepAlive] && handle.setKeepAlive) handle.setKeepAlive(true, socket[kSetKeepAliveInitialDelay]);
  socket.emit('connect');
  socket.emit('ready');
  // Consumes nothing, but starts reading and notices an end at once.
  if (readable && !socket.isPaused()) socket.read(0);
}

function familyNumber(family) {
  if (family === 'IPv4') return 4;
  return family === 'IPv6' ? 6 : family;
}

function badAddress(ip, type, options) {
  if (!isIP(ip)) return new ERR_INVALID_IP_ADDRESS(ip);
  if (type !== 4 && type !== 6) return new ERR_INVALID_ADDRESS_FAMILY(type, options.host, options.port);
  return null;
}

function lookupAndConnect(socket, options) {
  const { localAddress, localPort } = options;
  const host = options.host || 'localhost';
  let { port, autoSelectFamily, autoSelectFamilyAttemptTimeout: timeout } = options;
  if (localAddress && !isIP(localAddress)) throw new ERR_INVALID_IP_ADDRESS(localAddress);
  if (localPort) validateNumber(localPort, 'options.localPort');
  if (port !== undefined) {
    if (typeof port !== 'number' && typeof port !== 'string') {
      throw new ERR_INVALID_ARG_TYPE('options.port', ['number', 'string'], port);
    }
    validatePort(port);
  }
  port |= 0;
  if (options.host) validateString(host, 'options.host');
  if (autoSelectFamily != null) validateBoolean(autoSelectFamily, 'options.autoSelectFamily');
  else autoSelectFamily = defaults.autoSelectFamily;
  if (timeout != null) {
    validateInt32(timeout, 'options.autoSelectFamilyAttemptTimeout', 1);
    if (timeout < defaults.MIN_ATTEMPT_TIMEOUT) timeout = defaults.MIN_ATTEMPT_TIMEOUT;
  } else {
    timeout = defaults.attemptTimeout;
  }

  const type = isIP(host);
  if (type) {
    process.nextTick(() => {
      if (socket.connecting) internalConnect(socket, host, port, type, localAddress, localPort);
    });
    return;
  }

  if (options.lookup != null) validateFunction(options.lookup, 'options.lookup');
  const query = { family: familyNumber(options.family), hints: options.hints || 0 };
  if (query.family !== 4 && query.family !== 6 && query.hints === 0) query.hints = require('dns').ADDRCONFIG;
  socket._host = host;
  const lookup = options.lookup || require('dns').lookup;

  if (autoSelectFamily && query.family !== 4 && query.family !== 6 && !localAddress) {
    query.all = true;
    lookup(host, query, (error, addresses) => {
      afterLookupAll(socket, error, addresses, { host, options, port, localPort, timeout });
    });
    return;
  }
  lookup(host, query, function emitLookup(error, ip, type) {
    socket.emit('lookup', error, ip, type, host);
    // The listener or a timeout may have destroyed it.
    if (!socket.connecting) return;
    error ||= badAddress(ip, type, options);
    if (error) {
      process.nextTick(destroyWith, socket, error);
      return;
    }
    socket._unrefTimer();
    internalConnect(socket, ip, port, type, localAddress, localPort);
  });
}

// The addresses to try: those of the first one's family and those of the other in turns.
function afterLookupAll(socket, error, addresses, { host, options, port, localPort, timeout }) {
  if (!socket.connecting) return;
  if (error) {
    socket.emit('lookup', error, undefined, undefined, host);
    process.nextTick(destroyWith, socket, error);
    return;
  }
  const groups = [[], []];
  const seen = new Set();
  let first;
  for (let i = 0; i < addresses.length; i++) {
    const { address, family } = addresses[i];
    socket.emit('lookup', error, address, family, host);
    if (!socket.connecting) return;
    if (!isIP(address) || (family !== 4 && family !== 6) || seen.has(address)) continue;
    first ??= family;
    seen.add(address);
    groups[family === first ? 0 : 1].push({ address, family });
  }
  if (first === undefined) {
    const { address, family } = addresses[0];
    process.nextTick(destroyWith, socket, badAddress(address, family, options));
    return;
  }
  const attempts = [];
  for (let i = 0; i < groups[0].length || i < groups[1].length; i++) {
    if (i < groups[0].length) attempts.push(groups[0][i]);
    if (i < groups[1].length) attempts.push(groups[1][i]);
  }
  socket._unrefTimer();
  if (attempts.length === 1) {
    internalConnect(socket, attempts[0].address, port, attempts[0].family, undefined, localPort);
    return;
  }
  socket.autoSelectFamilyAttemptedAddresses = [];
  connectNext({ socket, attempts, current: 0, port, localPort, timeout, timer: null, errors: [] });
}

function failed(context, address, family, error) {
  context.errors.push(error);
  context.socket.emit('connectionAttemptFailed', address, context.port, family, error);
}

// Tries the next address; without one the socket is destroyed with all errors.
function connectNext(context, cancelled) {
  clearTimeout(context.timer);
  const { socket, port, localPort, attempts, errors } = context;
  if (socket._aborted) return;
  if (cancelled || context.current === attempts.length) {
    const { NodeAggregateError } = require('internal/errors');
    socket.destroy(errors.length === 0 ? new ERR_SOCKET_CONNECTION_TIMEOUT() : new NodeAggregateError(errors));
    return;
  }
  const current = context.current++;
  if (current > 0) replaceHandle(socket, new TCP(SOCKET));
  const handle = socket._handle;
  const { address, family } = attempts[current];
  let localAddress;
  if (localPort) {
    localAddress = family === 4 ? ANY_IPV4 : ANY_IPV6;
    const errno = bindLocal(handle, family, localAddress, localPort);
    if (errno) {
      errors.push(new ExceptionWithHostPort(errno, 'bind', localAddress, localPort));
      connectNext(context);
      return;
    }
  }
  if (socket.blockList?.check(address, `ipv${family}`)) {
    failed(context, address, family, new ERR_IP_BLOCKED(address));
    connectNext(context);
    return;
  }
  const req = {
    oncomplete(status, doneHandle, doneReq, readable, writable) {
      afterAttempt(context, current, status, doneHandle, doneReq, readable, writable);
    },
    address, port, localAddress, localPort, addressType: family,
  };
  socket.autoSelectFamilyAttemptedAddresses.push(`${address}:${port}`);
  socket.emit('connectionAttempt', address, port, family);
  const errno = startConnect(handle, req, address, port, family);
  if (errno) {
    failed(context, address, family, callError(socket, errno, address, port));
    connectNext(context);
    return;
  }
  if (current < attempts.length - 1) context.timer = setTimeout(attemptTimedOut, context.timeout, context, req, handle);
}

function attemptTimedOut(context, req, handle) {
  const { socket } = context;
  socket.emit('connectionAttemptTimeout', req.address, req.port, req.addressType);
  req.oncomplete = undefined;
  context.errors.push(connectionError(req, UV_ETIMEDOUT));
  handle.close();
  if (socket.connecting) connectNext(context);
}

function afterAttempt(context, current, status, handle, req, readable, writable) {
  // Too late: another attempt is under way.
  if (status === 0 && current !== context.current - 1) {
    handle.close();
    return;
  }
  clearTimeout(context.timer);
  const { socket } = context;
  if (status !== 0) {
    failed(context, req.address, req.addressType, connectionError(req, status));
    if (socket.connecting) connectNext(context, status === UV_ECANCELED);
    return;
  }
  afterConnect(status, socket._handle, req, readable, writable);
}

function replaceHandle(socket, handle) {
  socket._handle?.close();
  // TLS has a handle of its own above it.
  if (typeof socket.reinitializeHandle === 'function') socket.reinitializeHandle(handle);
  else socket._handle = handle;
  attachHandle(socket);
}

module.exports = { internalConnect, lookupAndConnect };
