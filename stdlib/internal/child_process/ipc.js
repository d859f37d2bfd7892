'use strict';
// The IPC channel between a parent and its child, on both sides: send(),
// disconnect(), 'message' and what keeps the loop alive. The native Channel reads,
// writes, cuts and decodes; what few messages need is in ./ipc_send, passing of handles in
// ./handles, the advanced form of messages in ./serialization, loaded when they are used.
// Loaded at the start of every forked child, so it must need little: neither
// streams nor net.

const EventEmitter = require('internal/events/emitter');
const { Channel } = internalBinding('child_process');
const { parse, stringify } = JSON;
const { nextTick } = process;

const kPending = Symbol('kPendingMessages');
// Of a target (a ChildProcess or `process`): its state for passing handles.
const kHandles = Symbol('kHandlePassing');

const rest = () => require('internal/child_process/ipc_send');

function makeChannel(serialization) {
  if (serialization !== 'advanced') return new Channel(false, stringify, parse);
  const { decode, encode } = require('internal/child_process/serialization');
  return new Channel(true, encode, decode);
}

// `process.channel` and `subprocess.channel`. Counts who needs the loop alive,
// until the program decides with ref() or unref().
class Control extends EventEmitter {
  #channel;
  #refs = 0;
  #decided = false;

  constructor(channel) {
    super();
    this.#channel = channel;
    this[kPending] = [];
  }

  refCounted() {
    if (++this.#refs === 1 && !this.#decided) this.#channel.ref();
  }

  unrefCounted() {
    if (--this.#refs === 0 && !this.#decided) {
      this.#channel.unref();
      this.emit('unref');
    }
  }

  ref() {
    this.#decided = true;
    this.#channel.ref();
  }

  unref() {
    this.#decided = true;
    this.#channel.unref();
  }

  get fd() {
    const { fd } = this.#channel;
    return fd < 0 ? undefined : fd;
  }
}

// Gives `target` the methods and events of a channel. `onClosed(target)` is called when the other side has closed it.
function setupChannel(target, channel, onClosed) {
  const control = new Control(channel);
  let closed = false;
  target.channel = control;
  target[kHandles] = undefined;
  target._handleQueue = null;
  target._pendingMessage = null;
  target.connected = true;

  // A message nobody listens for is kept until somebody does.
  const deliver = (message, handle) => {
    const { channel } = target;
    if (channel !== null && !target.emit('message', message, handle)) channel[kPending].push([message, handle]);
  };

  const deliverInternal = (message) => {
    if (target.channel === null) return;
    const { cmd } = message;
    if (cmd === 'NODE_HANDLE' || cmd === 'NODE_HANDLE_ACK' || cmd === 'NODE_HANDLE_NACK') {
      require('internal/child_process/handles').onInternal(target, channel, message, deliver);
    } else {
      target.emit('internalMessage', message, undefined);
    }
  };

  const finish = () => {
    if (closed) return;
    closed = true;
    channel.close();
    target.emit('disconnect');
  };

  const onEnd = () => {
    if (target.channel === null) return;
    // What waited for an answer of the other side will not get it.
    target._handleQueue = null;
    target.connected = false;
    target._disconnect();
    onClosed?.(target);
  };

  target.on('newListener', () => {
    nextTick(() => {
      if (!target.channel || target.channel[kPending].length === 0 || !target.listenerCount('message')) return;
      const waiting = target.channel[kPending];
      target.channel[kPending] = [];
      for (let i = 0; i < waiting.length; i++) target.emit('message', waiting[i][0], waiting[i][1]);
    });
  });

  const released = () => control.unrefCounted();

  const link = { channel, control, released };

  target.send = function(message, handle, options, callback) {
    if (typeof handle === 'function') {
      callback = handle;
      handle = undefined;
      options = undefined;
    } else if (typeof options === 'function') {
      callback = options;
      options = undefined;
    } else if (options !== undefined) {
      require('internal/validators').validateObject(options, 'options');
    }
    const type = typeof message;
    if (this.connected && options === undefined && !handle && this._handleQueue === null &&
        (type === 'object' || type === 'string') && (callback === undefined || typeof callback === 'function')) {
      // What nearly every message is.
      const done = callback === undefined ? released : (status) => rest().taken(link, callback, status);
      const result = channel.write(message, -1, done);
      if (result !== 0) return rest().written(this, link, result, undefined, callback);
      if (callback !== undefined) nextTick(callback, null);
      return true;
    }
    if (this.connected) return this._send(message, handle, options, callback);
    return rest().refuse(this, callback);
  };

  target._send = function(message, handle, options, callback) {
    return rest().send(this, link, message, handle, options, callback);
  };

  target.disconnect = function() {
    if (!this.connected) {
      rest().refuseDisconnect(this);
      return;
    }
    this.connected = false;
    // Handles that wait for their acknowledgement go first.
    if (this._handleQueue === null) this._disconnect();
  };

  target._disconnect = function() {
    this.channel = null;
    if (this._pendingMessage) require('internal/child_process/handles').closePending(this);
    nextTick(finish);
  };

  channel.start(deliver, deliverInternal, onEnd);
  return control;
}

// In a child: opens the channel its parent made. The channel keeps the loop alive
// while somebody listens for 'message' or 'disconnect'.
function joinParent(fd, serialization) {
  const channel = makeChannel(serialization);
  const errno = channel.open(+fd);
  if (errno !== 0) throw new (require('internal/errors').ErrnoException)(errno, 'open');
  channel.unref();
  const control = setupChannel(process, channel);
  process.on('newListener', (name) => {
    if (name === 'message' || name === 'disconnect') control.refCounted();
  });
  process.on('removeListener', (name) => {
    if (name === 'message' || name === 'disconnect') control.unrefCounted();
  });
}

module.exports = { joinParent, kHandles, makeChannel, setupChannel };
