'use strict';
// The IPC channel between a parent and its child, on both sides: send(),
// disconnect(), 'message' and what keeps the loop alive. The native Channel reads,
// writes, cuts and decodes; passing of handles is in ./handles and the advanced
// form of messages in ./serialization, loaded when they are used.
// Loaded at the start of every forked child, so it must need little: neither
// streams nor net.

const EventEmitter = require('events');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_IPC_CHANNEL_CLOSED, ERR_IPC_DISCONNECTED, ERR_MISSING_ARGS },
  ErrnoException,
} = require('internal/errors');
const { Channel } = internalBinding('child_process');
const { parse, stringify } = JSON;
const { nextTick } = process;

// Bytes that may wait before send() says no: two of the reader's reads.
const kHighWater = 65536 * 2;

const kPending = Symbol('kPendingMessages');
// Of a target (a ChildProcess or `process`): its state for passing handles.
const kHandles = Symbol('kHandlePassing');

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

// That a message with a handle was not taken is not told, as in Node: the end of the channel is, at once.
function lossOf(fd, result) {
  return fd >= 0 && result < 0 ? 0 : result;
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
      require('internal/child_process/handles').onInternal(target, channel, message, deliverAny);
    } else {
      target.emit('internalMessage', message, undefined);
    }
  };

  // What arrived with a handle, once the handle is made.
  const deliverAny = (message, handle) => {
    if (target.channel === null) return;
    const internal = typeof message === 'object' && message !== null && typeof message.cmd === 'string' &&
      message.cmd.length > 5 && message.cmd.startsWith('NODE_');
    if (internal) target.emit('internalMessage', message, handle);
    else deliver(message, handle);
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

  // What becomes of channel.write(): the callback, and what send() returns.
  const written = (sender, result, options, callback) => {
    if (result === 1) {
      control.refCounted();
    } else if (result === 0) {
      if (callback !== undefined) nextTick(callback, null);
    } else if (!(options?.swallowErrors || options === true)) {
      const error = new ErrnoException(result, 'write');
      if (callback !== undefined) nextTick(callback, error);
      else nextTick(() => sender.emit('error', error));
    }
    return channel.writeQueueSize < kHighWater;
  };

  // Writes one message, with a descriptor or −1.
  const transmit = (sender, message, fd, options, callback) => {
    if (typeof callback !== 'function') return written(sender, lossOf(fd, channel.write(message, fd, released)), options);
    const done = (status) => {
      control.unrefCounted();
      callback(status < 0 ? new ErrnoException(status, 'write') : null);
    };
    return written(sender, lossOf(fd, channel.write(message, fd, done)), options, callback);
  };

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
    if (this.connected) {
      if (callback === undefined && options === undefined && !handle && this._handleQueue === null &&
          (typeof message === 'object' || typeof message === 'string')) {
        // What nearly every message is.
        const result = channel.write(message, -1, released);
        if (result === 0) return true;
        return written(this, result, undefined, undefined);
      }
      return this._send(message, handle, options, callback);
    }
    const error = new ERR_IPC_CHANNEL_CLOSED();
    if (typeof callback === 'function') nextTick(callback, error);
    else nextTick(() => this.emit('error', error));
    return false;
  };

  target._send = function(message, handle, options, callback) {
    if (message === undefined) throw new ERR_MISSING_ARGS('message');
    const type = typeof message;
    if (type !== 'object' && type !== 'string' && type !== 'number' && type !== 'boolean') {
      throw new ERR_INVALID_ARG_TYPE('message', ['string', 'object', 'number', 'boolean'], message);
    }
    if (handle || this._handleQueue !== null) {
      return require('internal/child_process/handles').send(this, transmit, message, handle, options, callback);
    }
    return transmit(this, message, -1, options, callback);
  };

  target.disconnect = function() {
    if (!this.connected) {
      this.emit('error', new ERR_IPC_DISCONNECTED());
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
  if (errno !== 0) throw new ErrnoException(errno, 'open');
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
