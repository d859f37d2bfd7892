'use strict';

// MessagePort and MessageChannel, and what is done with ports from outside:
// receiveMessageOnPort, moveMessagePortToContext, marks on objects.
//
// Owns: which listeners keep a port referenced, the reading of transfer lists,
// the events. Natives (crates/worker_threads) own queues, cloning and transfer:
// they make every port and hand in its messages through `emit`.

const binding = internalBinding('worker');
const { NodeEventTarget } = require('internal/events/node_event_target');
const {
  Event, defineEventHandler, initEventTarget, kCreateEvent, kHybridDispatch, kNewListener, kRemoveListener,
} = require('internal/event_target');
const { customInspectSymbol } = require('internal/util');
const { codes: { ERR_CONSTRUCT_CALL_INVALID } } = require('internal/errors');
require('internal/structured_clone');

const { apply } = Reflect;
const { assign, defineProperty } = Object;
const { isArray } = Array;

const kCurrentlyReceivingPorts = Symbol('nodejs.internal.kCurrentlyReceivingPorts');

function typeError(message, code) {
  const error = new TypeError(message);
  error.code = code;
  return error;
}

function isObject(value) {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function listOf(iterable, message) {
  if (!isObject(iterable) || typeof iterable[Symbol.iterator] !== 'function') {
    throw typeError(message, 'ERR_INVALID_ARG_TYPE');
  }
  return isArray(iterable) ? iterable : [...iterable];
}

// The second argument of postMessage(): a list, or options with one.
function transferListOf(given) {
  if (given === undefined || given === null) return undefined;
  if (isArray(given)) return given;
  if (!isObject(given)) throw typeError('Optional transferList argument must be an iterable', 'ERR_INVALID_ARG_TYPE');
  if (typeof given[Symbol.iterator] === 'function') return [...given];
  const { transfer } = given;
  if (transfer === undefined || transfer === null) return undefined;
  return listOf(transfer, 'Optional options.transfer argument must be an iterable');
}

function MessagePort() {
  throw new ERR_CONSTRUCT_CALL_INVALID();
}

const base = NodeEventTarget.prototype;
const prototype = Object.create(base, {
  constructor: { __proto__: null, configurable: true, writable: true, value: MessagePort },
});
defineProperty(MessagePort, 'prototype', { __proto__: null, value: prototype, writable: false });
Object.setPrototypeOf(MessagePort, NodeEventTarget);

const methods = {
  postMessage() {
    if (arguments.length === 0) {
      throw typeError('Not enough arguments to MessagePort.postMessage', 'ERR_MISSING_ARGS');
    }
    return binding.postMessage(this, arguments[0], transferListOf(arguments[1]));
  },
  start: binding.start,
  ref: binding.ref,
  unref: binding.unref,
  hasRef: binding.hasRef,
  close(callback) {
    if (typeof callback === 'function') this.once('close', callback);
    apply(binding.close, this, []);
  },
};

// A port that somebody listens to keeps the thread alive.
function listen(port) {
  apply(binding.ref, port, []);
  apply(binding.start, port, []);
}

const hidden = {
  [kNewListener](size, type, listener, once, capture, passive, weak) {
    if (type === 'message' && size === 1) listen(this);
    apply(base[kNewListener], this, [size, type, listener, once, capture, passive, weak]);
  },

  [kRemoveListener](size, type) {
    if (type === 'message' && size === 0) apply(binding.unref, this, []);
  },

  [kCreateEvent](data, type) {
    if (type !== 'message' && type !== 'messageerror') return apply(base[kCreateEvent], this, [data, type]);
    const { MessageEvent } = require('internal/fetch/events');
    return new MessageEvent(type, { data, ports: this[kCurrentlyReceivingPorts] });
  },

  [customInspectSymbol]() {
    if (!binding.isPort(this)) return this;
    const state = binding.isOpen(this) ? { active: true, refed: this.hasRef() } : { active: false, refed: false };
    return assign({ __proto__: prototype }, state, this);
  },
};

function define(members, enumerable) {
  for (const key of Reflect.ownKeys(members)) {
    defineProperty(prototype, key, {
      __proto__: null, configurable: true, enumerable, writable: true, value: members[key],
    });
  }
}
define(methods, true);
define(hidden, false);

defineEventHandler(prototype, 'message');
defineEventHandler(prototype, 'messageerror');

// A handler that is no function does not listen.
const { get: getHandler, set: setHandler } = Object.getOwnPropertyDescriptor(prototype, 'onmessage');
defineProperty(prototype, 'onmessage', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get: getHandler,
  set(value) {
    apply(setHandler, this, [value]);
    if (typeof value === 'function') {
      listen(this);
    } else if (this.listenerCount('message') === 1) {
      apply(binding.unref, this, []);
      apply(binding.stop, this, []);
    }
  },
});

class MessagePortCloseEvent extends Event {
  constructor() {
    super('close');
  }
}

function initialise(port) {
  initEventTarget(port);
  port[kCurrentlyReceivingPorts] = undefined;
}

// Called by the native half, with the port as `this`.
function emit(data, ports, type) {
  if (type === 'close') {
    const event = new MessagePortCloseEvent();
    this[kHybridDispatch](event, 'close', event);
    return;
  }
  this[kCurrentlyReceivingPorts] = ports;
  try {
    this[kHybridDispatch](data, type, undefined);
  } finally {
    this[kCurrentlyReceivingPorts] = undefined;
  }
}

binding.setup(prototype, initialise, emit);

function warnAboutLostPort() {
  process.emitWarning('The target port was posted to itself, and the communication channel was lost');
}

function MessageChannel() {
  if (new.target === undefined) {
    throw typeError('Cannot call constructor without `new`', 'ERR_CONSTRUCT_CALL_REQUIRED');
  }
  const ports = binding.createChannel();
  this.port1 = ports[0];
  this.port2 = ports[1];
}

// --- from outside ----------------------------------------------------------------

function checkPort(port) {
  if (!binding.isPort(port)) {
    throw typeError('The "port" argument must be a MessagePort instance', 'ERR_INVALID_ARG_TYPE');
  }
}

function receiveMessageOnPort(port) {
  const { handleOf } = require('internal/worker/broadcast');
  port = handleOf(port) ?? port;
  checkPort(port);
  const received = binding.receive(port);
  return received === undefined ? undefined : { message: received[0] };
}

function moveMessagePortToContext(port, contextifiedSandbox) {
  checkPort(port);
  if (!binding.isOpen(port)) {
    const { codes: { ERR_CLOSED_MESSAGE_PORT } } = require('internal/errors');
    throw new ERR_CLOSED_MESSAGE_PORT();
  }
  if (!isObject(contextifiedSandbox) || !require('vm').isContext(contextifiedSandbox)) {
    throw typeError('Invalid context argument', 'ERR_INVALID_ARG_TYPE');
  }
  const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');
  throw new ERR_METHOD_NOT_IMPLEMENTED('worker_threads.moveMessagePortToContext()');
}

// --- marks ------------------------------------------------------------------------

let untransferable;
let uncloneable;

function enlist() {
  untransferable = new WeakSet();
  uncloneable = new WeakSet();
  internalBinding('structured_clone').setMarked((object, forClone) => {
    return (forClone ? uncloneable : untransferable).has(object);
  });
}

function markAsUntransferable(object) {
  if (!isObject(object)) return;
  if (untransferable === undefined) enlist();
  untransferable.add(object);
}

function isMarkedAsUntransferable(object) {
  return isObject(object) && untransferable !== undefined && untransferable.has(object);
}

function markAsUncloneable(object) {
  if (!isObject(object)) return;
  if (untransferable === undefined) enlist();
  uncloneable.add(object);
}

module.exports = {
  MessageChannel,
  MessagePort,
  isMarkedAsUntransferable,
  markAsUncloneable,
  markAsUntransferable,
  moveMessagePortToContext,
  receiveMessageOnPort,
  transferListOf,
  warnAboutLostPort,
};
