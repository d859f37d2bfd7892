'use strict';

// EventEmitter itself: constructor and prototype. The hot half (emit, on, once, off,
// listenerCount and their prepend forms) is native (crates/events) and works on the visible
// fields `_events`, `_eventsCount` and `_maxListeners`; here is what runs rarely. The statics
// are the public module's (events.js): `process` and the channel of a forked child do without.

const native = internalBinding('events');
const { defineProperty } = Object;
const { ownKeys } = Reflect;

const kCapture = Symbol('kCapture');
const kShapeMode = Symbol('shapeMode');
const kErrorMonitor = Symbol('events.errorMonitor');

const rare = () => require('internal/events/rare');
const lists = () => require('internal/events/lists');

function EventEmitter(opts) {
  EventEmitter.init.call(this, opts);
}
// In its own place among the statics once those are loaded.
EventEmitter.init = native.init;
module.exports = EventEmitter;

const { prototype } = EventEmitter;
prototype._events = undefined;
prototype._eventsCount = 0;
prototype._maxListeners = undefined;

prototype.setMaxListeners = function setMaxListeners(n) {
  rare().validateMax(n, 'setMaxListeners');
  this._maxListeners = n;
  return this;
};

function maxListeners(emitter) {
  const { _maxListeners } = emitter;
  return _maxListeners === undefined ? native.getDefaultMax() : _maxListeners;
}

prototype.getMaxListeners = function getMaxListeners() {
  return maxListeners(this);
};

prototype.emit = native.emit;
prototype.addListener = native.addListener;
prototype.on = native.addListener;
prototype.prependListener = native.prependListener;
prototype.once = native.once;
prototype.prependOnceListener = native.prependOnceListener;
prototype.removeListener = native.removeListener;
prototype.off = native.removeListener;

prototype.removeAllListeners = function removeAllListeners(type) {
  return lists().removeAll(this, arguments.length === 0, type, kShapeMode);
};

prototype.listeners = function listeners(type) {
  return lists().copy(this, type, true);
};

prototype.rawListeners = function rawListeners(type) {
  return lists().copy(this, type, false);
};

prototype.listenerCount = native.listenerCount;

prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? ownKeys(this._events) : [];
};

defineProperty(prototype, kCapture, { __proto__: null, value: false, writable: true });

// For the public module, which has the statics.
native.inside = { kCapture, kErrorMonitor, maxListeners };

native.setup({
  prototype, kCapture, kShapeMode, kErrorMonitor,
  // Called by the natives where the rare things happen.
  unhandledError: (emitter, args) => rare().unhandledError(emitter, args),
  watchRejection: (emitter, result, type, args) => rare().watchRejection(emitter, result, type, args, kCapture),
  leakWarning: (emitter, type, list, max) => rare().leakWarning(emitter, type, list, max),
  captureOption(value) {
    require('internal/validators').validateBoolean(value, 'options.captureRejections');
    return value;
  },
});
