'use strict';
// The Worker class both sides of a cluster share, and how they talk: messages
// { cmd: 'NODE_CLUSTER', seq, … }, answered by one whose `ack` is that number.

const EventEmitter = require('events');
const { setPrototypeOf } = Object;

function Worker(options) {
  if (!(this instanceof Worker)) return new Worker(options);
  EventEmitter.call(this);
  if (options === null || typeof options !== 'object') options = {};
  this.exitedAfterDisconnect = undefined;
  this.state = options.state || 'none';
  this.id = options.id | 0;
  if (options.process) {
    this.process = options.process;
    this.process.on('error', (error, signal) => this.emit('error', error, signal));
    this.process.on('message', (message, handle) => this.emit('message', message, handle));
  }
}
setPrototypeOf(Worker.prototype, EventEmitter.prototype);
setPrototypeOf(Worker, EventEmitter);

Worker.prototype.kill = function() {
  Reflect.apply(this.destroy, this, arguments);
};

Worker.prototype.send = function() {
  return Reflect.apply(this.process.send, this.process, arguments);
};

Worker.prototype.isDead = function() {
  return this.process.exitCode !== null || this.process.signalCode !== null;
};

Worker.prototype.isConnected = function() {
  return this.process.connected;
};

// Callbacks that wait for an answer, by the number of their message.
const waiting = new Map();
let lastNumber = 0;

// Sends one of the cluster's own messages; false when nobody is connected.
function sendMessage(proc, message, handle, callback) {
  if (!proc.connected) return false;
  const seq = lastNumber++;
  if (callback !== undefined) waiting.set(seq, { proc, callback });
  return proc.send({ cmd: 'NODE_CLUSTER', ...message, seq }, handle);
}

// A listener of 'internalMessage': answers go to their callback, all else to `onMessage(message, handle)`.
function listener(onMessage) {
  return (message, handle) => {
    if (message.cmd !== 'NODE_CLUSTER') return;
    const asked = message.ack === undefined ? undefined : waiting.get(message.ack);
    if (asked === undefined) {
      onMessage(message, handle);
    } else {
      waiting.delete(message.ack);
      asked.callback(message, handle);
    }
  };
}

// A process that is gone answers no more.
function forget(proc) {
  waiting.forEach((asked, seq) => {
    if (asked.proc === proc) waiting.delete(seq);
  });
}

module.exports = { Worker, forget, listener, sendMessage };
