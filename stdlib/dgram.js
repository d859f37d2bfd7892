'use strict';

// dgram: UDP sockets.
//
//   unbound ─ bind()/send()/connect() → binding ─ address found → bound ('listening') ─ close() → closed
//
// What is sent before a socket is bound waits in state.queue.

const EventEmitter = require('events');
const { UV_UDP_IPV6ONLY, UV_UDP_REUSEADDR, UV_UDP_REUSEPORT } = internalBinding('net').constants;
const { Buffer } = internalBinding('buffer').constructors;
const {
  ErrnoException,
  ExceptionWithHostPort,
  codes: {
    ERR_BUFFER_OUT_OF_BOUNDS,
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_FD_TYPE,
    ERR_IP_BLOCKED,
    ERR_MISSING_ARGS,
    ERR_SOCKET_ALREADY_BOUND,
    ERR_SOCKET_BAD_BUFFER_SIZE,
    ERR_SOCKET_BUFFER_SIZE,
    ERR_SOCKET_DGRAM_IS_CONNECTED,
    ERR_SOCKET_DGRAM_NOT_CONNECTED,
    ERR_SOCKET_DGRAM_NOT_RUNNING,
  },
} = require('internal/errors');
const { isIP } = require('internal/net');
const {
  validateAbortSignal, validateNumber, validatePort, validateString, validateUint32,
} = require('internal/validators');
const { _createSocketHandle, guessHandleType, kState, newHandle } = require('internal/dgram');
const { owner } = require('internal/net/handle');

const { defineProperty, setPrototypeOf } = Object;
const { isView } = ArrayBuffer;
const { isArray } = Array;

const UNBOUND = 0;
const BINDING = 1;
const BOUND = 2;
const DISCONNECTED = 0;
const CONNECTING = 1;
const CONNECTED = 2;
const CHUNKS = ['Buffer', 'TypedArray', 'DataView', 'string'];

function blockList(options, name) {
  const list = options[name];
  if (!list) return undefined;
  if (!require('internal/net/block_list').BlockList.isBlockList(list)) {
    throw new ERR_INVALID_ARG_TYPE(`options.${name}`, 'net.BlockList', list);
  }
  return list;
}

function Socket(type, listener) {
  EventEmitter.call(this);
  let options;
  if (type !== null && typeof type === 'object') {
    options = type;
    type = options.type;
    if (options.recvBufferSize) validateUint32(options.recvBufferSize, 'options.recvBufferSize');
    if (options.sendBufferSize) validateUint32(options.sendBufferSize, 'options.sendBufferSize');
  }
  const handle = newHandle(type, options?.lookup);
  handle[owner] = this;
  this.type = type;
  if (typeof listener === 'function') this.on('message', listener);
  this[kState] = {
    handle,
    receiving: false,
    bindState: UNBOUND,
    connectState: DISCONNECTED,
    queue: undefined,
    reuseAddr: options?.reuseAddr,
    reusePort: options?.reusePort,
    ipv6Only: options?.ipv6Only,
    recvBufferSize: options?.recvBufferSize,
    sendBufferSize: options?.sendBufferSize,
    receiveBlockList: options && blockList(options, 'receiveBlockList'),
    sendBlockList: options && blockList(options, 'sendBlockList'),
  };
  if (options?.signal !== undefined) closeOnAbort(this, options.signal);
  require('internal/net/channels').udpSocket(this);
}
setPrototypeOf(Socket.prototype, EventEmitter.prototype);
setPrototypeOf(Socket, EventEmitter);

function closeOnAbort(socket, signal) {
  validateAbortSignal(signal, 'options.signal');
  const onAborted = () => { if (socket[kState].handle) socket.close(); };
  if (signal.aborted) {
    onAborted();
  } else {
    const { addAbortListener } = require('internal/events/abort_listener');
    const disposable = addAbortListener(signal, onAborted);
    socket.once('close', () => disposable[Symbol.dispose]());
  }
}

function createSocket(type, listener) {
  return new Socket(type, listener);
}

// The handle, which a closed socket does not have.
function handleOf(socket) {
  const { handle } = socket[kState];
  if (!handle) throw new ERR_SOCKET_DGRAM_NOT_RUNNING();
  return handle;
}

function startListening(socket) {
  const state = socket[kState];
  state.handle.onmessage = onMessage;
  state.handle.recvStart();
  state.receiving = true;
  state.bindState = BOUND;
  if (state.recvBufferSize) bufferSize(socket, state.recvBufferSize, true);
  if (state.sendBufferSize) bufferSize(socket, state.sendBufferSize, false);
  socket.emit('listening');
}

function onMessage(nread, handle, bytes, from) {
  const socket = handle[owner];
  if (nread < 0) {
    socket.emit('error', new ErrnoException(nread, 'recvmsg'));
    return;
  }
  if (socket[kState].receiveBlockList?.check(from.address, from.family?.toLowerCase())) return;
  socket.emit('message', bytes, from);
}

function stopReceiving(socket) {
  const state = socket[kState];
  if (!state.receiving) return;
  state.handle.recvStop();
  state.receiving = false;
}

// In a worker of a cluster the primary binds.
function primaryBinds(exclusive) {
  return !exclusive && process.channel && require('cluster').isWorker;
}

function bindInPrimary(socket, query, failed) {
  const state = socket[kState];
  require('cluster')._getServer(socket, query, (errno, handle) => {
    if (errno) {
      failed(errno);
    } else if (!state.handle) {
      handle.close();
    } else {
      replaceHandle(socket, handle);
      startListening(socket);
    }
  });
}

function replaceHandle(socket, handle) {
  const state = socket[kState];
  const old = state.handle;
  handle.lookup = old.lookup;
  handle.bind = old.bind;
  handle.connect = old.connect;
  handle.send = old.send;
  handle[owner] = socket;
  old.close();
  state.handle = handle;
}

function bindTo(socket, ip, port, exclusive) {
  const state = socket[kState];
  let flags = 0;
  if (state.reuseAddr) flags |= UV_UDP_REUSEADDR;
  if (state.ipv6Only) flags |= UV_UDP_IPV6ONLY;
  if (state.reusePort) {
    exclusive = true;
    flags |= UV_UDP_REUSEPORT;
  }
  const failed = (errno) => {
    state.bindState = UNBOUND;
    socket.emit('error', new ExceptionWithHostPort(errno, 'bind', ip, port));
  };
  if (primaryBinds(exclusive)) {
    bindInPrimary(socket, { address: ip, port, addressType: socket.type, fd: -1, flags }, failed);
    return;
  }
  const errno = state.handle.bind(ip, port || 0, flags);
  if (errno) failed(errno);
  else startListening(socket);
}

function bindFd(socket, fd, exclusive) {
  const state = socket[kState];
  if (primaryBinds(exclusive)) {
    bindInPrimary(socket, { address: null, port: null, addressType: socket.type, fd, flags: null }, (errno) => {
      state.bindState = UNBOUND;
      socket.emit('error', new ErrnoException(errno, 'open'));
    });
    return;
  }
  const type = guessHandleType(fd);
  if (type !== 'UDP') throw new ERR_INVALID_FD_TYPE(type);
  const errno = state.handle.open(fd);
  if (errno) throw new ErrnoException(errno, 'open');
  startListening(socket);
}

// --- waiting for the binding ------------------------------------------------------

function enqueue(socket, entry) {
  const state = socket[kState];
  if (state.queue === undefined) {
    state.queue = [];
    socket.once(EventEmitter.errorMonitor, onListenError);
    socket.once('listening', onListenSuccess);
  }
  state.queue.push(entry);
}

function onListenSuccess() {
  this.removeListener(EventEmitter.errorMonitor, onListenError);
  const state = this[kState];
  const { queue } = state;
  state.queue = undefined;
  for (let i = 0; i < queue.length; i++) queue[i]();
}

function onListenError() {
  this.removeListener('listening', onListenSuccess);
  this[kState].queue = undefined;
}

// --- sending ----------------------------------------------------------------------

function slice(buffer, offset, length) {
  if (typeof buffer === 'string') buffer = Buffer.from(buffer);
  else if (!isView(buffer)) throw new ERR_INVALID_ARG_TYPE('buffer', CHUNKS, buffer);
  offset >>>= 0;
  length >>>= 0;
  if (offset > buffer.byteLength) throw new ERR_BUFFER_OUT_OF_BOUNDS('offset');
  if (offset + length > buffer.byteLength) throw new ERR_BUFFER_OUT_OF_BOUNDS('length');
  return Buffer.from(buffer.buffer, buffer.byteOffset + offset, length);
}

function chunksOf(list) {
  const chunks = new Array(list.length);
  for (let i = 0; i < list.length; i++) {
    const chunk = list[i];
    if (typeof chunk === 'string') chunks[i] = Buffer.from(chunk);
    else if (isView(chunk)) chunks[i] = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    else return null;
  }
  return chunks;
}

function afterSend(errno, sent) {
  const error = errno ? new ExceptionWithHostPort(errno, 'send', this.address, this.port) : null;
  this.callback(error, sent);
}

function doSend(error, socket, ip, list, address, port, callback) {
  const state = socket[kState];
  if (error) {
    if (callback) process.nextTick(callback, error);
    else process.nextTick(() => socket.emit('error', error));
    return;
  }
  if (!state.handle) return;
  if (ip && state.sendBlockList?.check(ip, `ipv${isIP(ip)}`)) {
    if (callback) process.nextTick(callback, new ERR_IP_BLOCKED(ip));
    return;
  }
  const req = { oncomplete: callback ? afterSend : undefined, callback, list, address, port };
  const result = port
    ? state.handle.send(req, list, list.length, port, ip, Boolean(callback))
    : state.handle.send(req, list, list.length, Boolean(callback));
  // Sent at once: the bytes and one more, to tell it from "queued".
  if (result >= 1) {
    if (callback) process.nextTick(callback, null, result - 1);
  } else if (result && callback) {
    process.nextTick(callback, new ExceptionWithHostPort(result, 'send', address, port));
  }
}

function doConnect(error, socket, ip, address, port, callback) {
  const state = socket[kState];
  if (!state.handle) return;
  if (!error && state.sendBlockList?.check(ip, `ipv${isIP(ip)}`)) error = new ERR_IP_BLOCKED(ip);
  if (!error) {
    const errno = state.handle.connect(ip, port);
    if (errno) error = new ExceptionWithHostPort(errno, 'connect', address, port);
  }
  if (error) {
    state.connectState = DISCONNECTED;
    process.nextTick(() => {
      if (callback) {
        socket.removeListener('connect', callback);
        callback(error);
      } else {
        socket.emit('error', error);
      }
    });
    return;
  }
  state.connectState = CONNECTED;
  process.nextTick(() => socket.emit('connect'));
}

function connectBound(socket, port, address, callback) {
  if (callback) socket.once('connect', callback);
  socket[kState].handle.lookup(address, (error, ip) => doConnect(error, socket, ip, address, port, callback));
}

function bufferSize(socket, size, receiving) {
  if (size >>> 0 !== size) throw new ERR_SOCKET_BAD_BUFFER_SIZE();
  const context = {};
  const result = socket[kState].handle ? socket[kState].handle.bufferSize(size, receiving, context) : closedSize(context, receiving);
  if (result === undefined) throw new ERR_SOCKET_BUFFER_SIZE(context);
  return result;
}

function closedSize(context, receiving) {
  context.errno = -9;
  context.code = 'EBADF';
  context.message = 'bad file descriptor';
  context.syscall = receiving ? 'uv_recv_buffer_size' : 'uv_send_buffer_size';
}

// Calls a method of the handle and throws what it answers.
function apply(socket, syscall, first, second, third) {
  const errno = handleOf(socket)[syscall](first, second, third);
  if (errno) throw new ErrnoException(errno, syscall);
}

const methods = {
  bind(port, address /* , callback */) {
    handleOf(this);
    const state = this[kState];
    if (state.bindState !== UNBOUND) throw new ERR_SOCKET_ALREADY_BOUND();
    state.bindState = BINDING;
    const callback = arguments.length && arguments[arguments.length - 1];
    if (typeof callback === 'function') {
      const forget = () => {
        this.removeListener('error', forget);
        this.removeListener('listening', onListening);
      };
      const onListening = () => {
        forget();
        callback.call(this);
      };
      this.on('error', forget);
      this.on('listening', onListening);
    }
    let exclusive = false;
    if (port !== null && typeof port === 'object') {
      const options = port;
      if (typeof options.recvStart === 'function') {
        replaceHandle(this, options);
        startListening(this);
        return this;
      }
      exclusive = Boolean(options.exclusive);
      if ((options.fd | 0) === options.fd && options.fd > 0) {
        bindFd(this, options.fd, exclusive);
        return this;
      }
      address = options.address || '';
      port = options.port;
    } else if (typeof address === 'function') {
      address = '';
    }
    if (!address) address = this.type === 'udp4' ? '0.0.0.0' : '::';
    state.handle.lookup(address, (error, ip) => {
      if (!state.handle) return;
      if (error) {
        state.bindState = UNBOUND;
        this.emit('error', error);
        return;
      }
      bindTo(this, ip, port, exclusive);
    });
    return this;
  },

  connect(port, address, callback) {
    port = validatePort(port, 'Port', false);
    if (typeof address === 'function') {
      callback = address;
      address = '';
    } else if (address === undefined) {
      address = '';
    }
    validateString(address, 'address');
    const state = this[kState];
    if (state.connectState !== DISCONNECTED) throw new ERR_SOCKET_DGRAM_IS_CONNECTED();
    state.connectState = CONNECTING;
    if (state.bindState === UNBOUND) this.bind({ port: 0, exclusive: true }, null);
    if (state.bindState !== BOUND) enqueue(this, () => connectBound(this, port, address, callback));
    else connectBound(this, port, address, callback);
  },

  disconnect() {
    const state = this[kState];
    if (state.connectState !== CONNECTED) throw new ERR_SOCKET_DGRAM_NOT_CONNECTED();
    const errno = state.handle.disconnect();
    if (errno) throw new ErrnoException(errno, 'connect');
    state.connectState = DISCONNECTED;
  },

  sendto(buffer, offset, length, port, address, callback) {
    validateNumber(offset, 'offset');
    validateNumber(length, 'length');
    validateNumber(port, 'port');
    validateString(address, 'address');
    this.send(buffer, offset, length, port, address, callback);
  },

  // send(chunks[, offset, length][, port[, address]][, callback]); a connected socket has its port and address.
  send(buffer, offset, length, port, address, callback) {
    const state = this[kState];
    const connected = state.connectState === CONNECTED;
    if (!connected) {
      if (address || (port && typeof port !== 'function')) {
        buffer = slice(buffer, offset, length);
      } else {
        callback = port;
        port = offset;
        address = length;
      }
    } else {
      if (typeof length === 'number') {
        buffer = slice(buffer, offset, length);
        if (typeof port === 'function') {
          callback = port;
          port = null;
        }
      } else {
        callback = offset;
      }
      if (port || address) throw new ERR_SOCKET_DGRAM_IS_CONNECTED();
    }
    let list;
    if (isArray(buffer)) {
      list = chunksOf(buffer);
      if (list === null) throw new ERR_INVALID_ARG_TYPE('buffer list arguments', CHUNKS, buffer);
    } else if (typeof buffer === 'string') {
      list = [Buffer.from(buffer)];
    } else if (isView(buffer)) {
      list = [buffer];
    } else {
      throw new ERR_INVALID_ARG_TYPE('buffer', CHUNKS, buffer);
    }
    if (!connected) port = validatePort(port, 'Port', false);
    if (typeof callback !== 'function') callback = undefined;
    if (typeof address === 'function') {
      callback = address;
      address = undefined;
    } else if (address != null) {
      validateString(address, 'address');
    }
    handleOf(this);
    if (state.bindState === UNBOUND) this.bind({ port: 0, exclusive: true }, null);
    if (list.length === 0) list.push(Buffer.alloc(0));
    if (state.bindState !== BOUND) {
      enqueue(this, () => this.send(list, port, address, callback));
      return;
    }
    if (connected) doSend(null, this, null, list, address, port, callback);
    else state.handle.lookup(address, (error, ip) => doSend(error, this, ip, list, address, port, callback));
  },

  close(callback) {
    const state = this[kState];
    if (typeof callback === 'function') this.on('close', callback);
    if (state.queue !== undefined) {
      state.queue.push(() => this.close());
      return this;
    }
    handleOf(this);
    stopReceiving(this);
    state.handle.close();
    state.handle = null;
    process.nextTick(() => this.emit('close'));
    return this;
  },

  address() {
    const out = {};
    const errno = handleOf(this).getsockname(out);
    if (errno) throw new ErrnoException(errno, 'getsockname');
    return out;
  },

  remoteAddress() {
    const handle = handleOf(this);
    if (this[kState].connectState !== CONNECTED) throw new ERR_SOCKET_DGRAM_NOT_CONNECTED();
    const out = {};
    const errno = handle.getpeername(out);
    if (errno) throw new ErrnoException(errno, 'getpeername');
    return out;
  },

  setBroadcast(arg) {
    apply(this, 'setBroadcast', arg ? 1 : 0);
  },

  setTTL(ttl) {
    validateNumber(ttl, 'ttl');
    apply(this, 'setTTL', ttl);
    return ttl;
  },

  setMulticastTTL(ttl) {
    validateNumber(ttl, 'ttl');
    apply(this, 'setMulticastTTL', ttl);
    return ttl;
  },

  setMulticastLoopback(arg) {
    apply(this, 'setMulticastLoopback', arg ? 1 : 0);
    return arg;
  },

  setMulticastInterface(interfaceAddress) {
    handleOf(this);
    validateString(interfaceAddress, 'interfaceAddress');
    apply(this, 'setMulticastInterface', interfaceAddress);
  },

  addMembership(multicastAddress, interfaceAddress) {
    handleOf(this);
    if (!multicastAddress) throw new ERR_MISSING_ARGS('multicastAddress');
    apply(this, 'addMembership', multicastAddress, interfaceAddress);
  },

  dropMembership(multicastAddress, interfaceAddress) {
    handleOf(this);
    if (!multicastAddress) throw new ERR_MISSING_ARGS('multicastAddress');
    apply(this, 'dropMembership', multicastAddress, interfaceAddress);
  },

  addSourceSpecificMembership(sourceAddress, groupAddress, interfaceAddress) {
    handleOf(this);
    validateString(sourceAddress, 'sourceAddress');
    validateString(groupAddress, 'groupAddress');
    apply(this, 'addSourceSpecificMembership', sourceAddress, groupAddress, interfaceAddress);
  },

  dropSourceSpecificMembership(sourceAddress, groupAddress, interfaceAddress) {
    handleOf(this);
    validateString(sourceAddress, 'sourceAddress');
    validateString(groupAddress, 'groupAddress');
    apply(this, 'dropSourceSpecificMembership', sourceAddress, groupAddress, interfaceAddress);
  },

  ref() {
    const { handle } = this[kState];
    if (handle) handle.ref();
    return this;
  },

  unref() {
    const { handle } = this[kState];
    if (handle) handle.unref();
    return this;
  },

  setRecvBufferSize(size) { bufferSize(this, size, true); },
  setSendBufferSize(size) { bufferSize(this, size, false); },
  getRecvBufferSize() { return bufferSize(this, 0, true); },
  getSendBufferSize() { return bufferSize(this, 0, false); },
  getSendQueueSize() { return this[kState].handle.getSendQueueSize(); },
  getSendQueueCount() { return this[kState].handle.getSendQueueCount(); },
};

for (const name of Object.keys(methods)) Socket.prototype[name] = methods[name];

Socket.prototype[Symbol.asyncDispose] = async function() {
  if (!this[kState].handle) return;
  await new Promise((resolve) => this.close(resolve));
};

// Fields of old, told as deprecated when touched.
const { deprecate } = require('internal/util');
const old = { _handle: 'handle', _receiving: 'receiving', _bindState: 'bindState', _queue: 'queue', _reuseAddr: 'reuseAddr' };
for (const name of Object.keys(old)) {
  const message = `Socket.prototype.${name} is deprecated`;
  defineProperty(Socket.prototype, name, {
    __proto__: null,
    get: deprecate(function() { return this[kState][old[name]]; }, message, 'DEP0112'),
    set: deprecate(function(value) { this[kState][old[name]] = value; }, message, 'DEP0112'),
  });
}
Socket.prototype._healthCheck = deprecate(function() { handleOf(this); },
  'Socket.prototype._healthCheck() is deprecated', 'DEP0112');
Socket.prototype._stopReceiving = deprecate(function() { stopReceiving(this); },
  'Socket.prototype._stopReceiving() is deprecated', 'DEP0112');

module.exports = {
  _createSocketHandle: deprecate(_createSocketHandle, 'dgram._createSocketHandle() is deprecated', 'DEP0112'),
  createSocket,
  Socket,
};
