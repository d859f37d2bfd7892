'use strict';
// Passing handles over an IPC channel: Node's NODE_HANDLE protocol.
//
//   send(message, handle) → NODE_HANDLE with the descriptor → other side makes an object of it
//                         ← NODE_HANDLE_ACK: the handle is closed here (unless keepOpen) and what waited is sent
//                         ← NODE_HANDLE_NACK: the descriptor was lost on the way, it is sent again
//
// One handle is under way at a time; everything sent meanwhile waits in
// target._handleQueue, so that messages stay in order. Owns that queue and what
// each kind of handle needs; ./ipc owns the channel.

const { codes: { ERR_INVALID_HANDLE_TYPE } } = require('internal/errors');
const { kHandles } = require('internal/child_process/ipc');

// How often a lost handle is sent again.
const MAX_RETRANSMISSIONS = 3;

// A module somebody has loaded: handles of others cannot be here.
function loaded(id) {
  return internalBinding('builtins').loaded().includes(id) ? require(id) : undefined;
}

function isNative(handle, names) {
  const table = internalBinding('net');
  return names.some((name) => typeof table[name] === 'function' && handle instanceof table[name]);
}

// The name of the kind on the wire.
function kindOf(handle) {
  const net = loaded('net');
  if (net !== undefined) {
    if (handle instanceof net.Socket) return 'net.Socket';
    if (handle instanceof net.Server) return 'net.Server';
  }
  if (isNative(handle, ['TCP', 'Pipe'])) return 'net.Native';
  const dgram = loaded('dgram');
  if (dgram !== undefined && handle instanceof dgram.Socket) return 'dgram.Socket';
  if (isNative(handle, ['UDP'])) return 'dgram.Native';
  throw new ERR_INVALID_HANDLE_TYPE();
}

// Of each kind: `give` takes the native handle out of an object, `take` makes the
// object of a native handle and hands it to `done`.
const kinds = {
  '__proto__': null,

  'net.Native': {
    give: (target, message, handle) => handle,
    take: (target, message, handle, done) => done(handle),
  },

  'net.Server': {
    give: (target, message, server) => server._handle,
    take(target, message, handle, done) {
      const { Server } = require('net');
      const server = new Server();
      server.listen(handle, () => done(server));
    },
  },

  'net.Socket': {
    give(target, message, socket, options) {
      const handle = socket._handle;
      if (!handle) return undefined;
      const { server } = socket;
      if (server) {
        // Both sides count the connections of the server together.
        message.key = server._connectionKey;
        const lists = socketLists(target);
        const first = lists.sent[message.key] === undefined;
        const list = socketList(target, 'sent', message.key);
        if (first) server._setupWorker(list);
        if (!options.keepOpen) server._connections--;
      }
      if (!options.keepOpen) {
        // It lives on in the other process; the descriptor here is closed once that has it.
        handle.onread = ignore;
        handle.readStop?.();
        socket._handle = null;
        socket.setTimeout(0);
        if (socket.parser) require('_http_common').freeParser(socket.parser, null, socket);
        socket._httpMessage?.detachSocket(socket);
      }
      return handle;
    },
    take(target, message, handle, done) {
      const { Socket } = require('net');
      const socket = new Socket({ handle, readable: true, writable: true });
      if (message.key) socketList(target, 'received', message.key).add({ socket });
      done(socket);
    },
  },

  'dgram.Native': {
    give: (target, message, handle) => handle,
    take: (target, message, handle, done) => done(handle),
  },

  'dgram.Socket': {
    give(target, message, socket) {
      message.dgramType = socket.type;
      return socket[require('internal/dgram').kState].handle;
    },
    take(target, message, handle, done) {
      const { Socket } = require('dgram');
      const socket = new Socket(message.dgramType);
      socket.bind(handle, () => done(socket));
    },
  },
};

function ignore() {}

// --- sending -----------------------------------------------------------------------------

// send() of a message with a handle, or of any while a handle is under way.
function send(target, transmit, message, handle, options, callback) {
  if (typeof options === 'boolean') options = { swallowErrors: options };
  else options = { swallowErrors: false, ...options };
  if (!handle) {
    const answer = message !== null && (message.cmd === 'NODE_HANDLE_ACK' || message.cmd === 'NODE_HANDLE_NACK');
    if (!answer) {
      target._handleQueue.push({ callback, handle: null, options, message });
      return target._handleQueue.length === 1;
    }
    return transmit(target, message, -1, options, callback);
  }

  const type = kindOf(handle);
  if (target._handleQueue !== null) {
    target._handleQueue.push({ callback, handle, options, message });
    return target._handleQueue.length === 1;
  }
  const packed = { cmd: 'NODE_HANDLE', type, msg: message };
  const native = kinds[type].give(target, packed, handle, options);
  const fd = native ? native.fd : -1;
  // Without a descriptor – it was sent before, or is closed – the message goes alone.
  if (!(fd >= 0)) return transmit(target, message, -1, options, callback);
  target._handleQueue = [];
  const closes = type === 'net.Socket' && !options.keepOpen;
  target._pendingMessage = { callback, message: packed, native, closes, options, transmit, retransmissions: 0 };
  return transmit(target, packed, fd, options, callback);
}

function closePending(target) {
  const pending = target._pendingMessage;
  if (!pending) return;
  target._pendingMessage = null;
  if (pending.closes) pending.native.close();
}

// The handle under way has arrived, or is given up: what waited is sent.
function settle(target) {
  const queue = target._handleQueue;
  target._handleQueue = null;
  if (queue !== null) {
    for (let i = 0; i < queue.length; i++) {
      const { callback, handle, message, options } = queue[i];
      target._send(message, handle, options, callback);
    }
  }
  if (!target.connected && target.channel && target._handleQueue === null) target._disconnect();
}

// --- receiving ---------------------------------------------------------------------------

// The native handle of the descriptor that came with a message.
function nativeOf(channel) {
  const taken = channel.take();
  if (taken === undefined) return undefined;
  const { 0: fd, 1: kind } = taken;
  const { Pipe, TCP, UDP, constants } = internalBinding('net');
  let handle;
  if (kind === 'tcp') handle = new TCP(constants.SOCKET);
  else if (kind === 'pipe') handle = new Pipe(constants.SOCKET);
  else if (kind === 'udp' && UDP !== undefined) handle = new UDP();
  if (handle !== undefined && !handle.open(fd)) return handle;
  require('fs').closeSync(fd);
  return undefined;
}

// `deliver(message, handle)` passes on what came with a handle.
function onInternal(target, channel, message, deliver) {
  if (message.cmd !== 'NODE_HANDLE') {
    const pending = target._pendingMessage;
    if (pending && message.cmd === 'NODE_HANDLE_NACK' && pending.retransmissions++ < MAX_RETRANSMISSIONS) {
      pending.transmit(target, pending.message, pending.native.fd, pending.options);
      return;
    }
    if (pending && message.cmd === 'NODE_HANDLE_NACK') {
      process.emitWarning('Handle did not reach the receiving process correctly', 'SentHandleNotReceivedWarning');
    }
    closePending(target);
    settle(target);
    return;
  }
  const handle = nativeOf(channel);
  if (handle === undefined) {
    target._send({ cmd: 'NODE_HANDLE_NACK' }, null, true);
    return;
  }
  // That the answer cannot be sent is no error of the program.
  target._send({ cmd: 'NODE_HANDLE_ACK' }, null, true);
  const kind = kinds[message.type];
  if (kind === undefined) {
    handle.close();
    return;
  }
  kind.take(target, message, handle, (object) => deliverAny(target, message.msg, object, deliver));
}

// What arrived with a handle, once the handle is made.
function deliverAny(target, message, handle, deliver) {
  if (target.channel === null) return;
  const internal = typeof message === 'object' && message !== null && typeof message.cmd === 'string' &&
    message.cmd.length > 5 && message.cmd.startsWith('NODE_');
  if (internal) target.emit('internalMessage', message, handle);
  else deliver(message, handle);
}

// --- connections counted by both sides ---------------------------------------------------

function socketLists(target) {
  return target[kHandles] ??= { sent: { __proto__: null }, received: { __proto__: null } };
}

function socketList(target, direction, key) {
  const lists = socketLists(target)[direction];
  if (lists[key] === undefined) {
    const { SocketListReceive, SocketListSend } = require('internal/child_process/socket_list');
    lists[key] = direction === 'sent' ? new SocketListSend(target, key) : new SocketListReceive(target, key);
  }
  return lists[key];
}

module.exports = { closePending, onInternal, send };
