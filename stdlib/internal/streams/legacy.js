'use strict';

// The base of all streams: an EventEmitter with the pipe() of Node 0.8.

const EE = require('events');

function Stream(options) {
  EE.call(this, options);
}
Object.setPrototypeOf(Stream.prototype, EE.prototype);
Object.setPrototypeOf(Stream, EE);

Stream.prototype.pipe = function pipe(dest, options) {
  const source = this;
  const onData = (chunk) => {
    if (dest.writable && dest.write(chunk) === false) source.pause?.();
  };
  const onDrain = () => {
    if (source.readable) source.resume?.();
  };
  let ended = false;
  const onEnd = () => {
    if (ended) return;
    ended = true;
    dest.end();
  };
  const onClose = () => {
    if (ended) return;
    ended = true;
    dest.destroy?.();
  };
  // An error nobody listens for must not pass unnoticed.
  function onError(error) {
    cleanUp();
    if (EE.listenerCount(this, 'error') === 0) this.emit('error', error);
  }
  function cleanUp() {
    source.removeListener('data', onData);
    dest.removeListener('drain', onDrain);
    source.removeListener('end', onEnd);
    source.removeListener('close', onClose);
    source.removeListener('error', onError);
    dest.removeListener('error', onError);
    source.removeListener('end', cleanUp);
    source.removeListener('close', cleanUp);
    dest.removeListener('close', cleanUp);
  }
  source.on('data', onData);
  dest.on('drain', onDrain);
  if (!dest._isStdio && options?.end !== false) {
    source.on('end', onEnd);
    source.on('close', onClose);
  }
  prependListener(source, 'error', onError);
  prependListener(dest, 'error', onError);
  source.on('end', cleanUp);
  source.on('close', cleanUp);
  dest.on('close', cleanUp);
  dest.emit('pipe', source);
  return dest;
};

Stream.prototype.eventNames = function eventNames() {
  return Reflect.ownKeys(this._events ?? {}).filter((name) => this.listenerCount(name) > 0);
};

// Puts a listener first, also on emitters that have no prependListener.
function prependListener(emitter, event, fn) {
  if (typeof emitter.prependListener === 'function') return emitter.prependListener(event, fn);
  const { _events: events } = emitter;
  if (!events?.[event]) emitter.on(event, fn);
  else if (Array.isArray(events[event])) events[event].unshift(fn);
  else events[event] = [fn, events[event]];
}

module.exports = { Stream, prependListener };
