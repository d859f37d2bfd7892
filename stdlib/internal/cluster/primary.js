'use strict';
// The primary's side of a cluster: starts workers, follows their life, and owns
// the listening sockets they ask for, either to share the socket itself
// (SCHED_NONE, and always for datagrams) or to hand out the connections it
// accepts in turn (SCHED_RR): see ./handles.

const EventEmitter = require('events');
const { Worker, forget, listener, sendMessage } = require('internal/cluster/worker');

const SCHED_NONE = 1;
const SCHED_RR = 2;

const cluster = new EventEmitter();
module.exports = cluster;

// Listening sockets by what was asked for.
const handles = new Map();
// 'disconnect' when the last worker is gone.
const intercom = new EventEmitter();
let lastId = 0;
let initialized = false;
let policy = policyOf(process.env.NODE_CLUSTER_SCHED_POLICY);

function policyOf(name) {
  return name === 'none' ? SCHED_NONE : SCHED_RR;
}

cluster.isWorker = false;
cluster.isMaster = true;
cluster.isPrimary = true;
cluster.Worker = Worker;
cluster.workers = {};
cluster.settings = {};
cluster.SCHED_NONE = SCHED_NONE;
cluster.SCHED_RR = SCHED_RR;
cluster.schedulingPolicy = policy;

cluster.setupPrimary = function(options) {
  const settings = {
    args: process.argv.slice(2),
    exec: process.argv[1],
    execArgv: process.execArgv,
    silent: false,
    ...cluster.settings,
    ...options,
  };
  cluster.settings = settings;
  process.nextTick(emitSetup, settings);
  if (initialized) return;
  initialized = true;
  // From here on the policy is fixed.
  policy = cluster.schedulingPolicy;
  if (policy !== SCHED_NONE && policy !== SCHED_RR) {
    require('assert')(false, `Bad cluster.schedulingPolicy: ${policy}`);
  }
};
// The older name.
cluster.setupMaster = cluster.setupPrimary;

function emitSetup(settings) {
  cluster.emit('setup', settings);
}

function startProcess(id, env) {
  const { cwd, serialization, silent, windowsHide, stdio, gid, uid, exec, args, execArgv } = cluster.settings;
  return require('child_process').fork(exec, args, {
    cwd,
    env: { ...process.env, ...env, NODE_UNIQUE_ID: `${id}` },
    serialization,
    silent,
    windowsHide,
    execArgv: [...execArgv],
    stdio,
    gid,
    uid,
  });
}

cluster.fork = function(env) {
  cluster.setupPrimary();
  const id = ++lastId;
  const worker = new Worker({ id, process: startProcess(id, env) });
  worker.on('message', (message, handle) => cluster.emit('message', worker, message, handle));

  worker.process.once('exit', (code, signal) => {
    // While it is connected, messages may still come in: somebody may want to look it up.
    if (!worker.isConnected()) {
      removeHandles(worker);
      removeWorker(worker);
    }
    worker.exitedAfterDisconnect = !!worker.exitedAfterDisconnect;
    worker.state = 'dead';
    worker.emit('exit', code, signal);
    cluster.emit('exit', worker, code, signal);
  });

  worker.process.once('disconnect', () => {
    forget(worker.process);
    removeHandles(worker);
    if (worker.isDead()) removeWorker(worker);
    worker.exitedAfterDisconnect = !!worker.exitedAfterDisconnect;
    worker.state = 'disconnected';
    worker.emit('disconnect');
    cluster.emit('disconnect', worker);
  });

  worker.process.on('internalMessage', listener((message) => {
    const act = acts[message.act];
    if (act !== undefined) act(worker, message);
  }));
  process.nextTick(emitFork, worker);
  cluster.workers[worker.id] = worker;
  return worker;
};

function emitFork(worker) {
  cluster.emit('fork', worker);
}

cluster.disconnect = function(callback) {
  const ids = Object.keys(cluster.workers);
  if (ids.length === 0) {
    process.nextTick(() => intercom.emit('disconnect'));
  } else {
    for (let i = 0; i < ids.length; i++) {
      const worker = cluster.workers[ids[i]];
      if (worker?.isConnected()) worker.disconnect();
    }
  }
  if (typeof callback === 'function') intercom.once('disconnect', callback);
};

function removeWorker(worker) {
  delete cluster.workers[worker.id];
  if (Object.keys(cluster.workers).length === 0) intercom.emit('disconnect');
}

function removeHandles(worker) {
  handles.forEach((handle, key) => {
    if (handle.remove(worker)) handles.delete(key);
  });
}

// --- what workers ask for and tell -----------------------------------------------------

const acts = {
  '__proto__': null,

  online(worker) {
    worker.state = 'online';
    worker.emit('online');
    cluster.emit('online', worker);
  },

  listening(worker, message) {
    const { addressType, address, port, fd } = message;
    const info = { addressType, address, port, fd };
    worker.state = 'listening';
    worker.emit('listening', info);
    cluster.emit('listening', worker, info);
  },

  exitedAfterDisconnect(worker, message) {
    worker.exitedAfterDisconnect = true;
    sendMessage(worker.process, { ack: message.seq });
  },

  // The worker has closed its server.
  close(worker, message) {
    if (handles.get(message.key)?.remove(worker)) handles.delete(message.key);
  },

  // The worker wants to listen. Those who ask for the same get the same socket.
  queryServer(worker, message) {
    if (worker.exitedAfterDisconnect) return;
    const { address, port, addressType, fd, index, seq } = message;
    const key = `${address}:${port}:${addressType}:${fd}:${index}`;
    let handle = handles.get(key);
    if (handle === undefined || handle.has(worker)) {
      const { RoundRobinHandle, SharedHandle } = require('internal/cluster/handles');
      const shared = policy !== SCHED_RR || addressType === 'udp4' || addressType === 'udp6';
      const made = shared ? new SharedHandle(key, shortest(message), message) :
        new RoundRobinHandle(key, shortest(message), message);
      if (handle === undefined) handles.set(key, made);
      handle = made;
    }
    handle.data ??= message.data;
    handle.add(worker, (errno, reply, native) => {
      const { data } = handle;
      // Another worker may try again.
      if (errno) handles.delete(key);
      sendMessage(worker.process, { errno, key, ack: seq, data, ...reply }, native);
    });
  },
};

// Paths of Unix sockets are limited to about 100 bytes: a relative one may fit.
function shortest({ address, port }) {
  if (!(port < 0) || typeof address !== 'string') return address;
  const path = require('path');
  const relative = path.relative('', address);
  return relative.length < address.length ? relative : address;
}

// --- a worker, seen from here -------------------------------------------------------------

Worker.prototype.disconnect = function() {
  this.exitedAfterDisconnect = true;
  sendMessage(this.process, { act: 'disconnect' });
  removeHandles(this);
  removeWorker(this);
  return this;
};

Worker.prototype.destroy = function(signo) {
  this.process.kill(signo || 'SIGTERM');
};
