'use strict';

// Agent: the pool of client sockets, by the place they lead to.
//
//   request → free socket | new socket (below the limits) | queue
//   response read → 'free' → next request of the queue | freeSockets | destroyed
//
// Knows sockets and requests; what is done with a socket is the request's affair.

const net = require('net');
const EventEmitter = require('events');
const { kEmptyObject, once } = require('internal/util');
const { validateNumber, validateOneOf, validateString } = require('internal/validators');

const { keys: ownKeys, setPrototypeOf, values } = Object;
const { isFinite } = Number;
const { getFrame, setFrame } = internalBinding('async_context');

const kOnKeylog = Symbol('onkeylog');
const kRequestOptions = Symbol('requestOptions');
const kRequestFrame = Symbol('requestFrame');

// Errors of a socket nobody uses only end it.
function onFreeSocketError() {
  this.destroy();
  this.emit('agentRemove');
}

function Agent(options) {
  if (!(this instanceof Agent)) return new Agent(options);
  EventEmitter.call(this);
  this.options = { __proto__: null, ...options };
  const own = this.options;
  this.defaultPort = own.defaultPort || 80;
  this.protocol = own.protocol || 'http:';
  if (own.noDelay === undefined) own.noDelay = true;
  // `path` is the request's; net would take it for a Unix socket.
  own.path = null;
  this.requests = { __proto__: null };
  this.sockets = { __proto__: null };
  this.freeSockets = { __proto__: null };
  this.keepAliveMsecs = own.keepAliveMsecs || 1000;
  this.keepAlive = own.keepAlive || false;
  this.maxSockets = own.maxSockets || Agent.defaultMaxSockets;
  this.maxFreeSockets = own.maxFreeSockets || 256;
  this.scheduling = own.scheduling || 'lifo';
  this.maxTotalSockets = own.maxTotalSockets;
  this.totalSocketCount = 0;
  const buffer = own.agentKeepAliveTimeoutBuffer;
  this.agentKeepAliveTimeoutBuffer = typeof buffer === 'number' && buffer >= 0 && isFinite(buffer) ? buffer : 1000;
  validateOneOf(this.scheduling, 'scheduling', ['fifo', 'lifo']);
  if (this.maxTotalSockets === undefined) this.maxTotalSockets = Infinity;
  else validateNumber(this.maxTotalSockets, 'maxTotalSockets', 1);
  this.on('free', onFree);
  this.on('newListener', watchKeylog);
}
setPrototypeOf(Agent.prototype, EventEmitter.prototype);
setPrototypeOf(Agent, EventEmitter);
Agent.defaultMaxSockets = Infinity;

// A socket has done its work.
function onFree(socket, options) {
  const name = this.getName(options);
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const waiting = this.requests[name];
  if (waiting?.length) {
    const req = waiting.shift();
    if (waiting.length === 0) delete this.requests[name];
    // The request goes on where it was made, not where this socket was freed.
    const frame = setFrame(req[kRequestFrame]);
    req[kRequestFrame] = undefined;
    try {
      useSocket(this, req, socket);
    } finally {
      setFrame(frame);
    }
    return;
  }
  const req = socket._httpMessage;
  if (!req || !req.shouldKeepAlive || !this.keepAlive) {
    socket.destroy();
    return;
  }
  const free = this.freeSockets[name] || [];
  const count = free.length + (this.sockets[name] ? this.sockets[name].length : 0);
  if (this.totalSocketCount > this.maxTotalSockets || count > this.maxSockets ||
      free.length >= this.maxFreeSockets || !this.keepSocketAlive(socket)) {
    socket.destroy();
    return;
  }
  this.freeSockets[name] = free;
  socket._httpMessage = null;
  this.removeSocket(socket, options);
  socket.once('error', onFreeSocketError);
  free.push(socket);
}

// 'keylog' is passed on only when somebody listens.
function watchKeylog(event) {
  if (event !== 'keylog') return;
  this.removeListener('newListener', watchKeylog);
  const agent = this;
  this[kOnKeylog] = function onkeylog(keylog) {
    agent.emit('keylog', keylog, this);
  };
  const lists = values(this.sockets);
  for (let i = 0; i < lists.length; i++) {
    for (let j = 0; j < lists[i].length; j++) lists[i][j].on('keylog', this[kOnKeylog]);
  }
}

function useSocket(agent, req, socket) {
  req.onSocket(socket);
  const timeout = agent.options.timeout || 0;
  if (req.timeout !== undefined && req.timeout !== timeout) socket.setTimeout(req.timeout);
}

// The server name for TLS: that of the Host header, unless it is an address.
function normalizeServerName(options, req) {
  if (options.servername || options.servername === '') return;
  let name = options.host;
  const header = req.getHeader('host');
  if (header) {
    validateString(header, 'options.headers.host');
    if (header[0] === '[') {
      const end = header.indexOf(']');
      name = end === -1 ? header : header.slice(1, end);
    } else {
      name = header.split(':', 1)[0];
    }
  }
  options.servername = net.isIP(name) ? '' : name;
}

function requestOptions(agent, options, req) {
  const all = { __proto__: null, ...options, ...agent.options };
  if (all.socketPath) all.path = all.socketPath;
  normalizeServerName(all, req);
  return all;
}

function installListeners(agent, socket, options) {
  function onFree() {
    agent.emit('free', socket, options);
  }
  function onClose() {
    agent.totalSocketCount--;
    agent.removeSocket(socket, options);
  }
  function onTimeout() {
    const lists = values(agent.freeSockets);
    for (let i = 0; i < lists.length; i++) {
      if (lists[i].includes(socket)) {
        socket.destroy();
        return;
      }
    }
  }
  // An upgraded socket is nobody's any more.
  function onRemove() {
    agent.totalSocketCount--;
    agent.removeSocket(socket, options);
    socket.removeListener('close', onClose);
    socket.removeListener('free', onFree);
    socket.removeListener('timeout', onTimeout);
    socket.removeListener('agentRemove', onRemove);
  }
  socket.on('free', onFree);
  socket.on('close', onClose);
  socket.on('timeout', onTimeout);
  socket.on('agentRemove', onRemove);
  if (agent[kOnKeylog]) socket.on('keylog', agent[kOnKeylog]);
}

const methods = {
  createConnection(...args) {
    return net.createConnection(...args);
  },

  getName(options = kEmptyObject) {
    let name = `${options.host || 'localhost'}:${options.port || ''}:${options.localAddress || ''}`;
    if (options.family === 4 || options.family === 6) name += `:${options.family}`;
    if (options.socketPath) name += `:${options.socketPath}`;
    return name;
  },

  addRequest(req, options, port, localAddress) {
    // addRequest(req, host, port, localAddress) is the old form.
    if (typeof options === 'string') options = { __proto__: null, host: options, port, localAddress };
    options = requestOptions(this, options, req);
    const name = this.getName(options);
    this.sockets[name] ||= [];
    const free = this.freeSockets[name];
    let socket;
    if (free) {
      while (free.length && free[0].destroyed) free.shift();
      socket = this.scheduling === 'fifo' ? free.shift() : free.pop();
      if (!free.length) delete this.freeSockets[name];
    }
    const count = (free ? free.length : 0) + this.sockets[name].length;
    if (socket) {
      this.reuseSocket(socket, req);
      useSocket(this, req, socket);
      this.sockets[name].push(socket);
    } else if (count < this.maxSockets && this.totalSocketCount < this.maxTotalSockets) {
      this.createSocket(req, options, (err, made) => {
        if (err) req.onSocket(made, err);
        else useSocket(this, req, made);
      });
    } else {
      req[kRequestOptions] = options;
      req[kRequestFrame] = getFrame();
      (this.requests[name] ||= []).push(req);
    }
  },

  createSocket(req, options, cb) {
    options = requestOptions(this, options, req);
    const timeout = req.timeout || this.options.timeout || undefined;
    if (timeout) options.timeout = timeout;
    const name = this.getName(options);
    options._agentKey = name;
    options.encoding = null;
    const oncreate = once((err, socket) => {
      if (err) return cb(err);
      (this.sockets[name] ||= []).push(socket);
      this.totalSocketCount++;
      installListeners(this, socket, options);
      cb(null, socket);
    });
    if (this.keepAlive) {
      options.keepAlive = this.keepAlive;
      options.keepAliveInitialDelay = this.keepAliveMsecs;
    }
    const socket = this.createConnection(options, oncreate);
    if (socket) oncreate(null, socket);
  },

  removeSocket(socket, options) {
    const name = this.getName(options);
    removeFrom(this.sockets, name, socket);
    // A destroyed one may also be among the free.
    if (!socket.writable) removeFrom(this.freeSockets, name, socket);

    let req;
    if (this.requests[name]?.length) {
      req = this.requests[name][0];
    } else {
      // Room for another place's requests, if that place has no socket at all.
      const names = ownKeys(this.requests);
      if (names.length !== 0 && !this.sockets[names[0]]?.length) {
        req = this.requests[names[0]][0];
        options = req[kRequestOptions];
      }
    }
    if (!req || !options) return;
    req[kRequestOptions] = undefined;
    this.createSocket(req, options, (err, made) => {
      if (err) req.onSocket(null, err);
      else made.emit('free');
    });
  },

  keepSocketAlive(socket) {
    socket.setKeepAlive(true, this.keepAliveMsecs);
    socket.unref();
    let timeout = this.options.timeout || 0;
    let usable = true;
    const hint = /^timeout=(\d+)/.exec(socket._httpMessage?.res?.headers['keep-alive'] ?? '')?.[1];
    if (hint) {
      // Be gone before the server is.
      const until = Math.max(Number.parseInt(hint, 10) * 1000 - this.agentKeepAliveTimeoutBuffer, 0);
      if (until === 0) usable = false;
      else if (until < timeout) timeout = until;
    }
    if (socket.timeout !== timeout) socket.setTimeout(timeout);
    return usable;
  },

  reuseSocket(socket, req) {
    socket.removeListener('error', onFreeSocketError);
    req.reusedSocket = true;
    socket.ref();
  },

  destroy() {
    const sets = [this.freeSockets, this.sockets];
    for (let s = 0; s < sets.length; s++) {
      const lists = values(sets[s]);
      for (let i = 0; i < lists.length; i++) {
        const list = lists[i].slice();
        for (let j = 0; j < list.length; j++) list[j].destroy();
      }
    }
  },
};
for (const name of ownKeys(methods)) Agent.prototype[name] = methods[name];

function removeFrom(set, name, socket) {
  const list = set[name];
  if (!list) return;
  const index = list.indexOf(socket);
  if (index === -1) return;
  list.splice(index, 1);
  if (list.length === 0) delete set[name];
}

module.exports = {
  Agent,
  globalAgent: new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 }),
};
