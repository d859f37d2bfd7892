'use strict';

// `events`: EventEmitter (internal/events/emitter) with its statics. What few programs
// use is in internal/events/*. Loaded by nearly every program: keep both below 6 KB.

const native = internalBinding('events');
const EventEmitter = require('internal/events/emitter');
const { kCapture, kErrorMonitor, maxListeners } = native.inside;
const { defineProperties } = Object;
const { apply } = Reflect;
const { prototype } = EventEmitter;

const kRejection = Symbol.for('nodejs.rejection');

const rare = () => require('internal/events/rare');

delete EventEmitter.init;
module.exports = EventEmitter;

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
