'use strict';

// net.Server: listening, and a socket for each connection.
//
// 'close' comes when the listening handle is closed and no connection is left.

const EventEmitter = require('events');
const { TCP, Pipe, constants: { SERVER, UV_READABLE, UV_WRITABLE, UV_TCP_IPV6ONLY, UV_TCP_REUSEPORT } } =
  internalBinding('net');
const {
  ErrnoException,
  ExceptionWithHostPort,
  UVExceptionWithHostPort,
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_SERVER_ALREADY_LISTEN, ERR_SERVER_NOT_RUNNING },
} = require('internal/errors');
const { validateAbortSignal, validateNumber, validatePort } = require('internal/validators');
const { getDefaultHighWaterMark } = require('internal/streams/utils');
const { isIP } = require('internal/net');
const channels = require('internal/net/channels');
const { checkBindError, createHandle, isPipeName, normalizeArgs, toNumber } = require('internal/net/args');
const { owner } = require('internal/net/handle');
const { Socket, kSetNoDelay, kSetKeepAlive, kSetKeepAliveInitialDelay } = require('internal/net/socket');

const { defineProperty, setPrototypeOf } = Object;
const ANY_IPV4 = '0.0.0.0';
const ANY_IPV6 = '::';
const UV_EINVAL = -22;

function emitClose(server) {
  server.emit('close');
}

function emitError(server, error) {
  server.emit('error', error);
}

function emitListening(server) {
  if (server._handle) server.emit('listening');
}

function Server(options, connectionListener) {
  if (!(this instanceof Server)) return new Server(options, connectionListener);
  EventEmitter.call(this);
  if (typeof options === 'function') {
    connectionListener = options;
    options = {};
    this.on('connection', connectionListener);
  } else if (options == null || typeof options === 'object') {
    options = { ...options };
    if (typeof connectionListener === 'function') this.on('connection', connectionListener);
  } else {
    throw new ERR_INVALID_ARG_TYPE('options', 'Object', options);
  }
  if (options.keepAliveInitialDelay !== undefined) {
    validateNumber(options.keepAliveInitialDelay, 'options.keepAliveInitialDelay');
    if (options.keepAliveInitialDelay < 0) options.keepAliveInitialDelay = 0;
  }
  if (options.highWaterMark !== undefined) {
    validateNumber(options.highWaterMark, 'options.highWaterMark');
    if (options.highWaterMark < 0) options.highWaterMark = getDefaultHighWaterMark();
  }
  this._connections = 0;
  this._handle = null;
  this._usingWorkers = false;
  this._workers = [];
  this._unref = false;
  this._listeningId = 1;
  this.allowHalfOpen = options.allowHalfOpen || false;
  this.pauseOnConnect = Boolean(options.pauseOnConnect);
  this.noDelay = Boolean(options.noDelay);
  this.keepAlive = Boolean(options.keepAlive);
  this.keepAliveInitialDelay = ~~(options.keepAliveInitialDelay / 1000);
  this.highWaterMark = options.highWaterMark ?? getDefaultHighWaterMark();
  if (options.blockList) {
    const { BlockList } = require('internal/net/block_list');
    if (!BlockList.isBlockList(options.blockList)) {
      throw new ERR_INVALID_ARG_TYPE('options.blockList', 'net.BlockList', options.blockList);
    }
    this.blockList = options.blockList;
  }
}
setPrototypeOf(Server.prototype, EventEmitter.prototype);
setPrototypeOf(Server, EventEmitter);

// A bound handle, or the negative errno.
function createServerHandle(address, port, addressType, fd, flags) {
  let errno = 0;
  let handle;
  let isTCP = false;
  if (typeof fd === 'number' && fd >= 0) {
    try {
      handle = createHandle(fd, true);
    } catch {
      return UV_EINVAL;
    }
    errno = handle.open(fd);
    if (errno) return errno;
  } else if (port === -1 && addressType === -1) {
    handle = new Pipe(SERVER);
  } else {
    handle = new TCP(SERVER);
    isTCP = true;
  }
  if (address || isTCP) {
    if (!address) {
      errno = handle.bind6(ANY_IPV6, port, flags);
      if (errno) {
        handle.close();
        return createServerHandle(ANY_IPV4, port, undefined, undefined, flags);
      }
    } else if (addressType === 6) {
      errno = handle.bind6(address, port, flags);
    } else {
      errno = handle.bind(address, port, flags);
    }
  }
  if (errno) {
    handle.close();
    return errno;
  }
  return handle;
}

function onconnection(errno, clientHandle) {
  const server = this[owner];
  if (errno) {
    server.emit('error', new ErrnoException(errno, 'accept'));
    return;
  }
  if (server.maxConnections != null && server._connections >= server.maxConnections) {
    drop(server, clientHandle);
    return;
  }
  if (server.blockList && typeof clientHandle.getpeername === 'function') {
    const remote = {};
    clientHandle.getpeername(remote);
    const type = isIP(remote.address);
    if (type && server.blockList.check(remote.address, `ipv${type}`)) {
      clientHandle.close();
      return;
    }
  }
  const socket = new Socket({
    handle: clientHandle,
    allowHalfOpen: server.allowHalfOpen,
    pauseOnCreate: server.pauseOnConnect,
    readable: true,
    writable: true,
    readableHighWaterMark: server.highWaterMark,
    writableHighWaterMark: server.highWaterMark,
  });
  if (server.noDelay && clientHandle.setNoDelay) {
    socket[kSetNoDelay] = true;
    clientHandle.setNoDelay(true);
  }
  if (server.keepAlive && clientHandle.setKeepAlive) {
    socket[kSetKeepAlive] = true;
    socket[kSetKeepAliveInitialDelay] = server.keepAliveInitialDelay;
    clientHandle.setKeepAlive(true, server.keepAliveInitialDelay);
  }
  server._connections++;
  socket.server = server;
  socket._server = server;
  server.emit('connection', socket);
  channels.serverSocket(socket);
}

function drop(server, handle) {
  let data;
  if (handle.getsockname || handle.getpeername) {
    data = { __proto__: null };
    const local = {};
    if (handle.getsockname) handle.getsockname(local);
    data.localAddress = local.address;
    data.localPort = local.port;
    data.localFamily = local.family;
    const remote = {};
    if (handle.getpeername) handle.getpeername(remote);
    data.remoteAddress = remote.address;
    data.remotePort = remote.port;
    data.remoteFamily = remote.family;
  }
  server.emit('drop', data);
  handle.close();
}

function bindFlags(options) {
  return (options.ipv6Only === true ? UV_TCP_IPV6ONLY : 0) | (options.reusePort === true ? UV_TCP_REUSEPORT : 0);
}

// In a worker of a cluster the primary listens, unless the server wants its own handle.
function listenInCluster(server, address, port, addressType, backlog, fd, exclusive, flags, options) {
  if (exclusive || !process.channel || require('cluster').isPrimary) {
    server._listen2(address, port, addressType, backlog, fd, flags);
    return;
  }
  const query = { address, port, addressType, fd, flags, backlog, ...options };
  const listeningId = server._listeningId;
  require('cluster')._getServer(server, query, function listenOnPrimaryHandle(errno, handle) {
    if (listeningId !== server._listeningId) {
      handle.close();
      return;
    }
    errno = checkBindError(errno, port, handle);
    if (errno) {
      server.emit('error', new ExceptionWithHostPort(errno, 'bind', address, port));
      return;
    }
    server._handle = handle;
    server._listen2(address, port, addressType, backlog, fd, flags);
  });
}

function lookupAndListen(server, port, host, backlog, exclusive, flags) {
  const listeningId = server._listeningId;
  require('dns').lookup(host, function doListen(error, ip, addressType) {
    if (listeningId !== server._listeningId) return;
    if (error) {
      server.emit('error', error);
      return;
    }
    listenInCluster(server, ip, port, ip ? addressType : 4, backlog, undefined, exclusive, flags);
  });
}

function addAbortSignal(server, options) {
  if (options?.signal === undefined) return;
  validateAbortSignal(options.signal, 'options.signal');
  const { signal } = options;
  const onAborted = () => server.close();
  if (signal.aborted) {
    process.nextTick(onAborted);
  } else {
    const { addAbortListener } = require('internal/events/abort_listener');
    const disposable = addAbortListener(signal, onAborted);
    server.once('close', () => disposable[Symbol.dispose]());
  }
}

const methods = {
  _listen2: setupListenHandle,

  listen(...args) {
    const normalized = normalizeArgs(args);
    let options = normalized[0];
    const callback = normalized[1];
    if (this._handle) throw new ERR_SERVER_ALREADY_LISTEN();
    if (callback !== null) this.once('listening', callback);
    const backlogFromArgs = toNumber(args.length > 1 && args[1]) || toNumber(args.length > 2 && args[2]);
    options = options._handle || options.handle || options;
    const flags = bindFlags(options);
    // Whatever an earlier call still waits for is void.
    this._listeningId++;
    if (options instanceof TCP) {
      this._handle = options;
      listenInCluster(this, null, -1, -1, backlogFromArgs, undefined, true);
      return this;
    }
    addAbortSignal(this, options);
    if (typeof options.fd === 'number' && options.fd >= 0) {
      listenInCluster(this, null, null, null, backlogFromArgs, options.fd);
      return this;
    }
    if (args.length === 0 || typeof args[0] === 'function' ||
        (options.port === undefined && 'port' in options) || options.port === null) {
      options.port = 0;
    }
    const backlog = options.backlog || backlogFromArgs;
    if (typeof options.port === 'number' || typeof options.port === 'string') {
      validatePort(options.port, 'options.port');
      const exclusive = options.exclusive || options.reusePort === true;
      if (options.host) lookupAndListen(this, options.port | 0, options.host, backlog, exclusive, flags);
      else listenInCluster(this, null, options.port | 0, 4, backlog, undefined, exclusive, flags);
      return this;
    }
    if (options.path && isPipeName(options.path)) {
      if (options.path[0] === '\0' && (options.readableAll || options.writableAll)) {
        throw new ERR_INVALID_ARG_VALUE('options', options,
          'can not set readableAll or writableAllt to true when path is abstract unix socket');
      }
      this._pipeName = options.path;
      listenInCluster(this, options.path, -1, -1, backlog, undefined, options.exclusive, undefined, {
        readableAll: options.readableAll,
        writableAll: options.writableAll,
      });
      // It failed; 'error' comes in the next tick.
      if (!this._handle) return this;
      let mode = 0;
      if (options.readableAll === true) mode |= UV_READABLE;
      if (options.writableAll === true) mode |= UV_WRITABLE;
      if (mode !== 0) {
        const errno = this._handle.fchmod(mode);
        if (errno) {
          this._handle.close();
          this._handle = null;
          throw new ErrnoException(errno, 'uv_pipe_chmod');
        }
      }
      return this;
    }
    if (!('port' in options || 'path' in options)) {
      throw new ERR_INVALID_ARG_VALUE('options', options, 'must have the property "port" or "path"');
    }
    throw new ERR_INVALID_ARG_VALUE('options', options);
  },

  address() {
    if (this._handle?.getsockname) {
      const out = {};
      const errno = this._handle.getsockname(out);
      if (errno) throw new ErrnoException(errno, 'address');
      return out;
    }
    return this._pipeName ? this._pipeName : null;
  },

  getConnections(callback) {
    const done = (error, count) => process.nextTick(callback, error, count);
    if (!this._usingWorkers) {
      done(null, this._connections);
      return this;
    }
    let left = this._workers.length;
    let total = this._connections;
    const oncount = (error, count) => {
      if (error) {
        left = -1;
        return done(error);
      }
      total += count;
      if (--left === 0) return done(null, total);
    };
    for (let i = 0; i < this._workers.length; i++) this._workers[i].getConnections(oncount);
    return this;
  },

  close(callback) {
    this._listeningId++;
    if (typeof callback === 'function') {
      if (!this._handle) {
        this.once('close', function close() {
          callback(new ERR_SERVER_NOT_RUNNING());
        });
      } else {
        this.once('close', callback);
      }
    }
    if (this._handle) {
      this._handle.close();
      this._handle = null;
    }
    if (this._usingWorkers) {
      let left = this._workers.length;
      const onWorkerClose = () => {
        if (--left !== 0) return;
        this._connections = 0;
        this._emitCloseIfDrained();
      };
      // Keeps 'close' back until every worker has answered.
      this._connections++;
      for (let i = 0; i < this._workers.length; i++) this._workers[i].close(onWorkerClose);
    } else {
      this._emitCloseIfDrained();
    }
    return this;
  },

  _emitCloseIfDrained() {
    if (this._handle || this._connections) return;
    process.nextTick(emitClose, this);
  },

  _setupWorker(socketList) {
    this._usingWorkers = true;
    this._workers.push(socketList);
    socketList.once('exit', (list) => {
      this._workers.splice(this._workers.indexOf(list), 1);
    });
  },

  ref() {
    this._unref = false;
    if (this._handle) this._handle.ref();
    return this;
  },

  unref() {
    this._unref = true;
    if (this._handle) this._handle.unref();
    return this;
  },
};

function setupListenHandle(address, port, addressType, backlog, fd, flags) {
  if (!this._handle) {
    let made = null;
    // Without an address: all of IPv6 (and so IPv4) if there is IPv6.
    if (!address && typeof fd !== 'number') {
      made = createServerHandle(ANY_IPV6, port, 6, fd, flags);
      if (typeof made === 'number') {
        made = null;
        address = ANY_IPV4;
        addressType = 4;
      } else {
        address = ANY_IPV6;
        addressType = 6;
      }
    }
    if (made === null) made = createServerHandle(address, port, addressType, fd, flags);
    if (typeof made === 'number') {
      process.nextTick(emitError, this, new UVExceptionWithHostPort(made, 'listen', address, port));
      return;
    }
    this._handle = made;
  }
  this._handle.onconnection = onconnection;
  this._handle[owner] = this;
  const errno = this._handle.listen(backlog || 511);
  if (errno) {
    const error = new UVExceptionWithHostPort(errno, 'listen', address, port);
    this._handle.close();
    this._handle = null;
    process.nextTick(emitError, this, error);
    return;
  }
  this._connectionKey = `${addressType}:${address}:${port}`;
  if (this._unref) this.unref();
  process.nextTick(emitListening, this);
}

for (const name of Object.keys(methods)) Server.prototype[name] = methods[name];

defineProperty(Server.prototype, 'listening', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() { return Boolean(this._handle); },
});

Server.prototype[EventEmitter.captureRejectionSymbol] = function(error, event, socket) {
  if (event === 'connection') socket.destroy(error);
  else this.emit('error', error);
};

Server.prototype[Symbol.asyncDispose] = async function() {
  if (!this._handle) return;
  await new Promise((resolve, reject) => {
    this.close((error) => { if (error) reject(error); else resolve(); });
  });
};

module.exports = { Server, createServerHandle };
