'use strict';
// The listening sockets a primary holds for its workers.
//
// SharedHandle: every worker gets the socket itself and accepts; the kernel decides.
// RoundRobinHandle: the primary accepts and hands each connection to the worker
// that has waited longest; a worker is handed the next when it has answered.

const { sendMessage } = require('internal/cluster/worker');

class SharedHandle {
  constructor(key, address, { port, addressType, fd, flags }) {
    this.key = key;
    this.data = null;
    this.errno = 0;
    this.handle = null;
    this.workers = new Map();
    const made = addressType === 'udp4' || addressType === 'udp6' ?
      require('internal/dgram')._createSocketHandle(address, port, addressType, fd, flags) :
      require('net')._createServerHandle(address, port, addressType, fd, flags);
    if (typeof made === 'number') this.errno = made;
    else this.handle = made;
  }

  add(worker, reply) {
    this.workers.set(worker.id, worker);
    reply(this.errno, null, this.handle);
  }

  // True when that was the last worker.
  remove(worker) {
    if (!this.workers.delete(worker.id) || this.workers.size !== 0) return false;
    this.handle?.close();
    this.handle = null;
    return true;
  }

  has(worker) {
    return this.workers.has(worker.id);
  }
}

class RoundRobinHandle {
  constructor(key, address, { port, fd, flags, backlog, readableAll, writableAll }) {
    this.key = key;
    this.data = null;
    this.all = new Map();
    // Workers without a connection on its way to them, longest waiting first.
    this.free = new Map();
    // Connections accepted and not handed out.
    this.connections = [];
    // Connections on their way, by the worker that has not answered yet.
    this.sent = new Map();
    this.handle = null;
    const net = require('net');
    this.server = net.createServer();
    if (fd >= 0) {
      this.server.listen({ fd, backlog });
    } else if (port >= 0) {
      const ipv6Only = Boolean(flags & internalBinding('net').constants.UV_TCP_IPV6ONLY);
      this.server.listen({ port, host: address, ipv6Only, backlog });
    } else {
      this.server.listen({ path: address, backlog, readableAll, writableAll });
    }
    this.server.once('listening', () => {
      this.handle = this.server._handle;
      this.handle.onconnection = (status, connection) => this.distribute(status, connection);
      this.server._handle = null;
      this.server = null;
    });
  }

  add(worker, reply) {
    this.all.set(worker.id, worker);
    const ready = () => {
      if (this.handle === null) return;
      if (this.handle.getsockname) {
        const sockname = {};
        this.handle.getsockname(sockname);
        reply(null, { sockname }, null);
      } else {
        reply(null, null, null);
      }
      this.handOut(worker);
    };
    if (this.server === null) {
      ready();
    } else {
      this.server.once('listening', ready);
      this.server.once('error', (error) => reply(error.errno, null, null));
    }
  }

  // True when that was the last worker.
  remove(worker) {
    if (!this.all.delete(worker.id)) return false;
    this.free.delete(worker.id);
    const lost = this.sent.get(worker.id);
    if (lost !== undefined && !worker.isConnected()) {
      // It died before it took the connection: another one gets it.
      this.sent.delete(worker.id);
      this.distribute(0, lost);
    }
    if (this.all.size !== 0) return false;
    for (let i = 0; i < this.connections.length; i++) this.connections[i].close();
    this.connections = [];
    this.handle?.close();
    this.handle = null;
    return true;
  }

  has(worker) {
    return this.all.has(worker.id);
  }

  distribute(status, connection) {
    // A failed accept brings nothing.
    if (status || !connection) return;
    this.connections.push(connection);
    const { value: worker } = this.free.values().next();
    if (worker === undefined) return;
    this.free.delete(worker.id);
    this.handOut(worker);
  }

  handOut(worker) {
    if (!this.all.has(worker.id)) return;
    if (this.connections.length === 0) {
      this.free.set(worker.id, worker);
      return;
    }
    const connection = this.connections.shift();
    this.sent.set(worker.id, connection);
    sendMessage(worker.process, { act: 'newconn', key: this.key }, connection, (reply) => {
      this.sent.delete(worker.id);
      if (reply.accepted) connection.close();
      // The worker is shutting down: somebody else takes it.
      else this.distribute(0, connection);
      this.handOut(worker);
    });
  }
}

module.exports = { RoundRobinHandle, SharedHandle };
