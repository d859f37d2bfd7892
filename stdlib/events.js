'use strict';

// EventEmitter. The hot half (emit, on, once, off, listenerCount and their
// prepend forms) is native (crates/events) and works on the visible fields
// `_events`, `_eventsCount` and `_maxListeners`; here are the constructor, the
// statics and what runs rarely. What few programs use is in internal/events/*.
// Loaded by nearly every program: keep it below 6 KB.

const native = internalBinding('events');
const { defineProperties, defineProperty } = Object;
const { apply, ownKeys } = Reflect;

const kCapture = Symbol('kCapture');
const kShapeMode = Symbol('shapeMode');
const kErrorMonitor = Symbol('events.errorMonitor');
const kRejection = Symbol.for('nodejs.rejection');

const rare = () => require('internal/events/rare');
const lists = () => require('internal/events/lists');

function EventEmitter(opts) {
  EventEmitter.init.call(this, opts);
}
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

// --- statics ---------------------------------------------------------------

// Each is loaded with its file when first called.
EventEmitter.addAbortListener = function addAbortListener(signal, listener) {
  return require('internal/events/abort_listener').addAbortListener(signal, listener);
};
EventEmitter.once = async function once(emitter, name, options = undefined) {
  return require('internal/events/async').once(emitter, name, options);
};
EventEmitter.on = function on(emitter, event, options = undefined) {
  return require('internal/events/async').on(emitter, event, options);
};
EventEmitter.getEventListeners = function getEventListeners(emitterOrTarget, type) {
  return rare().getEventListeners(emitterOrTarget, type);
};
EventEmitter.getMaxListeners = function getMaxListeners(emitterOrTarget) {
  return rare().getMaxListeners(emitterOrTarget, maxListeners);
};
EventEmitter.EventEmitter = EventEmitter;
EventEmitter.usingDomains = false;
EventEmitter.captureRejectionSymbol = kRejection;

let resourceClass;
defineProperties(EventEmitter, {
  captureRejections: {
    __proto__: null,
    get() { return prototype[kCapture]; },
    set(value) {
      require('internal/validators').validateBoolean(value, 'EventEmitter.captureRejections');
      prototype[kCapture] = value;
    },
    enumerable: true,
  },
  EventEmitterAsyncResource: {
    __proto__: null,
    enumerable: true,
    get: function lazyEventEmitterAsyncResource() {
      return resourceClass ??= require('internal/events/async_resource');
    },
    set: undefined,
    configurable: true,
  },
});
EventEmitter.errorMonitor = kErrorMonitor;
const kMax = Symbol('events.maxEventTargetListeners');
const kMaxWarned = Symbol('events.maxEventTargetListenersWarned');
defineProperties(EventEmitter, {
  defaultMaxListeners: {
    __proto__: null,
    enumerable: true,
    get() { return native.getDefaultMax(); },
    set(value) {
      rare().validateMax(value, 'defaultMaxListeners');
      native.setDefaultMax(value);
    },
  },
  kMaxEventTargetListeners: { __proto__: null, value: kMax },
  kMaxEventTargetListenersWarned: { __proto__: null, value: kMaxWarned },
});
EventEmitter.setMaxListeners = (...args) => rare().setMaxListeners(args);
EventEmitter.init = native.init;
EventEmitter.listenerCount = (emitter, type) => {
  if (typeof emitter.listenerCount === 'function') return emitter.listenerCount(type);
  return apply(native.listenerCount, emitter, [type]);
};

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
