'use strict';
// A worker's side of a cluster: asks the primary for listening sockets, takes
// the connections it hands out, and leaves when told to. Loaded at the start of
// every worker: net and path are loaded by the first who listens.

const EventEmitter = require('events');
const { Worker, listener, sendMessage } = require('internal/cluster/worker');

const cluster = new EventEmitter();
module.exports = cluster;

// Sockets by the primary's key: shared ones, or stand-ins that are handed connections.
const handles = new Map();
// Per address asked for: numbers that keep several servers of one address apart.
const indexes = new Map();

cluster.isWorker = true;
cluster.isMaster = false;
cluster.isPrimary = false;
cluster.worker = null;
cluster.Worker = Worker;

function tell(message, callback) {
  return sendMessage(process, message, null, callback);
}

cluster._setupWorker = function() {
  const worker = new Worker({ id: +process.env.NODE_UNIQUE_ID | 0, process, state: 'online' });
  cluster.worker = worker;
  process.once('disconnect', () => {
    process.channel = null;
    worker.emit('disconnect');
    // The primary is gone, or somebody cut the channel.
    if (!worker.exitedAfterDisconnect) process.exit(0);
  });
  process.on('internalMessage', listener((message, handle) => {
    if (message.act === 'newconn') onConnection(message, handle);
    else if (message.act === 'disconnect') leave(worker, true);
  }));
  tell({ act: 'online' });
};

// Joins the cluster at the start of the process.
cluster.join = function() {
  delete cluster.join;
  // `cluster` is this side as long as the variable is there.
  require('cluster');
  cluster._setupWorker();
  delete process.env.NODE_UNIQUE_ID;
};

// Gets `server` (a net.Server or a dgram.Socket) what it listens with: `callback(errno, handle)`.
cluster._getServer = function(server, options, callback) {
  let { address } = options;
  if (options.port < 0 && typeof address === 'string') address = require('path').resolve(address);
  const place = `${address}:${options.port}:${options.addressType}:${options.fd}`;
  let taken = indexes.get(place);
  if (taken === undefined) indexes.set(place, taken = { next: 0, open: 0 });
  const index = taken.next++;
  taken.open++;
  const release = () => {
    if (--taken.open === 0) indexes.delete(place);
  };

  const message = { act: 'queryServer', index, data: null, ...options, address };
  if (server._getServerData) message.data = server._getServerData();
  tell(message, (reply, handle) => {
    if (typeof server._setServerData === 'function') server._setServerData(reply.data);
    if (handle) useShared(reply, handle, release, callback);
    else useRoundRobin(reply, release, callback);
  });

  server.once('listening', () => {
    cluster.worker.state = 'listening';
    const bound = server.address();
    tell({ ...message, act: 'listening', port: bound?.port || options.port });
  });
};

function useShared(reply, handle, release, callback) {
  const { key } = reply;
  const { close } = handle;
  handle.close = function() {
    tell({ act: 'close', key });
    handles.delete(key);
    release();
    handle.close = close;
    return Reflect.apply(close, handle, arguments);
  };
  handles.set(key, handle);
  callback(reply.errno, handle);
}

// The longest time a timer can wait: it stands for the socket that is not here.
const kForever = 2 ** 31 - 1;

function useRoundRobin(reply, release, callback) {
  if (reply.errno) {
    release();
    callback(reply.errno, null);
    return;
  }
  let { key } = reply;
  let timer = null;
  const handle = {
    close(done) {
      if (key !== undefined) {
        handle.unref();
        tell({ act: 'close', key });
        handles.delete(key);
        release();
        key = undefined;
      }
      if (typeof done === 'function') process.nextTick(done);
    },
    // The primary listens.
    listen: () => 0,
    ref() {
      timer ??= setInterval(() => {}, kForever);
    },
    unref() {
      if (timer !== null) clearInterval(timer);
      timer = null;
    },
  };
  handle.ref();
  if (reply.sockname) {
    handle.getsockname = (out) => {
      if (key !== undefined) Object.assign(out, reply.sockname);
      return 0;
    };
  }
  handles.set(key, handle);
  callback(0, handle);
}

// The server that listens with a handle. Called for handles in use only: net is loaded.
function ownerOf(handle) {
  return handle?.[require('internal/net/handle').owner];
}

// The primary has handed out a connection; one for a server closed meanwhile goes back.
function onConnection(message, connection) {
  const handle = handles.get(message.key);
  let accepted = handle !== undefined;
  const server = ownerOf(handle);
  if (accepted && server && server.maxConnections != null) {
    accepted = server._connections < server.maxConnections || server.dropMaxConnection;
  }
  tell({ ack: message.seq, accepted });
  if (accepted) handle.onconnection(0, connection);
  else connection?.close();
}

// Closes what listens, then the channel.
function leave(worker, askedByPrimary) {
  worker.exitedAfterDisconnect = true;
  let left = 1;
  const done = () => {
    if (--left !== 0) return;
    // The primary must know that this is no crash before the channel is gone.
    if (askedByPrimary) process.disconnect();
    else tell({ act: 'exitedAfterDisconnect' }, () => process.disconnect());
  };
  const open = [...handles.values()];
  handles.clear();
  for (let i = 0; i < open.length; i++) {
    left++;
    (ownerOf(open[i]) ?? open[i]).close(done);
  }
  done();
}

Worker.prototype.disconnect = function() {
  if (this.state !== 'disconnecting' && this.state !== 'destroying') {
    this.state = 'disconnecting';
    leave(this, false);
  }
  return this;
};

Worker.prototype.destroy = function() {
  if (this.state === 'destroying') return;
  this.exitedAfterDisconnect = true;
  if (!this.isConnected()) process.exit(0);
  this.state = 'destroying';
  tell({ act: 'exitedAfterDisconnect' }, () => process.disconnect());
  process.once('disconnect', () => process.exit(0));
};
