'use strict';
// Sending over an IPC channel where it is not plain: messages with handles or options, of other kinds, that wait or
// fail. ./ipc owns the channel and loads this with the first of them. A `link` is { channel, control, released }.

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_IPC_CHANNEL_CLOSED, ERR_IPC_DISCONNECTED, ERR_MISSING_ARGS },
  ErrnoException,
} = require('internal/errors');
const { nextTick } = process;

// Bytes that may wait before send() says no: two of the reader's reads.
const kHighWater = 65536 * 2;

// That a message with a handle was not taken is not told, as in Node: the end of the channel is, at once.
function lossOf(fd, result) {
  return fd >= 0 && result < 0 ? 0 : result;
}

// What becomes of channel.write(): the callback, and what send() returns.
function written(sender, link, result, options, callback) {
  if (result === 1) {
    link.control.refCounted();
  } else if (result === 0) {
    if (callback !== undefined) nextTick(callback, null);
  } else if (!(options?.swallowErrors || options === true)) {
    const error = new ErrnoException(result, 'write');
    if (callback !== undefined) nextTick(callback, error);
    else nextTick(() => sender.emit('error', error));
  }
  return link.channel.writeQueueSize < kHighWater;
}

// A message that waited was taken by the kernel, or given up.
function taken(link, callback, status) {
  link.control.unrefCounted();
  callback(status < 0 ? new ErrnoException(status, 'write') : null);
}

// Writes one message, with a descriptor or −1.
function transmit(sender, link, message, fd, options, callback) {
  if (typeof callback !== 'function') callback = undefined;
  const done = callback === undefined ? link.released : (status) => taken(link, callback, status);
  return written(sender, link, lossOf(fd, link.channel.write(message, fd, done)), options, callback);
}

function send(target, link, message, handle, options, callback) {
  if (message === undefined) throw new ERR_MISSING_ARGS('message');
  const type = typeof message;
  if (type !== 'object' && type !== 'string' && type !== 'number' && type !== 'boolean') {
    throw new ERR_INVALID_ARG_TYPE('message', ['string', 'object', 'number', 'boolean'], message);
  }
  if (handle || target._handleQueue !== null) {
    const pass = (sender, message, fd, options, callback) => transmit(sender, link, message, fd, options, callback);
    return require('internal/child_process/handles').send(target, pass, message, handle, options, callback);
  }
  return transmit(target, link, message, -1, options, callback);
}

// send() after the end of the channel.
function refuse(target, callback) {
  const error = new ERR_IPC_CHANNEL_CLOSED();
  if (typeof callback === 'function') nextTick(callback, error);
  else nextTick(() => target.emit('error', error));
  return false;
}

function refuseDisconnect(target) {
  target.emit('error', new ERR_IPC_DISCONNECTED());
}

module.exports = { refuse, refuseDisconnect, send, taken, written };
