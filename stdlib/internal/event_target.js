'use strict';

// Event, CustomEvent, EventTarget (DOM standard, one target, no tree).
//
// Owns: listener records, dispatch, handler attributes (`onfoo`) and the leak
// warning. Must not know AbortSignal: an `options.signal` is any event target.
// Records of one type sit in an array that is replaced, never changed, so a
// dispatch in progress keeps seeing the listeners it began with.

const {
  codes: {
    ERR_EVENT_RECURSION, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS, ERR_MISSING_ARGS,
  },
} = require('internal/errors');
const { validateObject, validateAbortSignal, kValidateObjectAllowObjectsAndNull } = require('internal/validators');
const { customInspectSymbol, kEmptyObject, kEnumerableProperty } = require('internal/util');

const { defineProperties, defineProperty } = Object;
const { apply } = Reflect;

const kIsEventTarget = Symbol.for('nodejs.event_target');
const kIsNodeEventTarget = Symbol('kIsNodeEventTarget');
const kEvents = Symbol('kEvents');
const kHandlers = Symbol('kHandlers');
const kType = Symbol('type');
const kTarget = Symbol('kTarget');
const kIsBeingDispatched = Symbol('kIsBeingDispatched');
const kInPassiveListener = Symbol('kInPassiveListener');
const kStop = Symbol('kStop');
const kTrustEvent = Symbol('kTrustEvent');
const kDetail = Symbol('kDetail');
const kCreateEvent = Symbol('kCreateEvent');
const kNewListener = Symbol('kNewListener');
const kRemoveListener = Symbol('kRemoveListener');
const kIsNodeStyleListener = Symbol('kIsNodeStyleListener');
const kWeakHandler = Symbol('kWeak');
const kResistStopPropagation = Symbol('kResistStopPropagation');
const kHybridDispatch = Symbol.for('nodejs.internal.kHybridDispatch');
const kRemoveWeakListenerHelper = Symbol('kRemoveWeakListenerHelper');
const EventEmitter = require('events');
const { kMaxEventTargetListeners, kMaxEventTargetListenersWarned } = EventEmitter;

let clock;
const now = () => (clock ??= require('internal/perf/utils').now)();

function inspectAs(self, fields, depth, options) {
  const { name } = self.constructor;
  if (depth < 0) return name;
  const inner = { ...options, depth: Number.isInteger(options.depth) ? options.depth - 1 : options.depth };
  return `${name} ${require('internal/util/inspect').inspect(fields, inner)}`;
}

// --- Event -------------------------------------------------------------------

function isEvent(value) {
  return typeof value?.[kType] === 'string';
}

function brand(value) {
  if (!isEvent(value)) throw new ERR_INVALID_THIS('Event');
}

// One private number instead of six booleans: each private field costs 0.3 µs
// per event.
const CANCELABLE = 1;
const BUBBLES = 2;
const COMPOSED = 4;
const PREVENTED = 8; // counts only while the event is cancelable
const STOPPED = 16;
const TRUSTED = 32;

class Event {
  #flags = 0;
  #timeStamp = now();

  constructor(type, options = undefined) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    if (options != null) {
      validateObject(options, 'options');
      this.#flags = (options.bubbles ? BUBBLES : 0) | (options.cancelable ? CANCELABLE : 0) |
        (options.composed ? COMPOSED : 0) | (options[kTrustEvent] ? TRUSTED : 0);
    }
    this[kType] = `${type}`;
    this[kTarget] = null;
    this[kIsBeingDispatched] = false;
    this[kInPassiveListener] = false;
  }

  static trusted(event) {
    return typeof event === 'object' && event !== null && #flags in event && (event.#flags & TRUSTED) !== 0;
  }

  static prevented(event) {
    return (event.#flags & (PREVENTED | CANCELABLE)) === (PREVENTED | CANCELABLE);
  }

  initEvent(type, bubbles = false, cancelable = false) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    brand(this);
    if (this[kIsBeingDispatched]) return;
    this[kType] = `${type}`;
    this.#flags = (this.#flags & ~(BUBBLES | CANCELABLE)) | (bubbles ? BUBBLES : 0) | (cancelable ? CANCELABLE : 0);
  }

  stopImmediatePropagation() {
    brand(this);
    // One target only: nothing else is left to propagate to.
    this.#flags |= STOPPED;
    this[kStop] = true;
  }

  preventDefault() {
    brand(this);
    if ((this.#flags & CANCELABLE) !== 0 && !this[kInPassiveListener]) this.#flags |= PREVENTED;
  }

  get target() {
    brand(this);
    return this[kTarget];
  }

  get currentTarget() {
    brand(this);
    return this[kIsBeingDispatched] ? this[kTarget] : null;
  }

  get srcElement() {
    brand(this);
    return this[kTarget];
  }

  get type() {
    brand(this);
    return this[kType];
  }

  get cancelable() {
    brand(this);
    return (this.#flags & CANCELABLE) !== 0;
  }

  get defaultPrevented() {
    brand(this);
    return (this.#flags & (PREVENTED | CANCELABLE)) === (PREVENTED | CANCELABLE);
  }

  get timeStamp() {
    brand(this);
    return this.#timeStamp;
  }

  composedPath() {
    brand(this);
    return this[kIsBeingDispatched] ? [this[kTarget]] : [];
  }

  get returnValue() {
    brand(this);
    return (this.#flags & (PREVENTED | CANCELABLE)) !== (PREVENTED | CANCELABLE);
  }

  set returnValue(value) {
    brand(this);
    if (!value) this.preventDefault();
  }

  get bubbles() {
    brand(this);
    return (this.#flags & BUBBLES) !== 0;
  }

  get composed() {
    brand(this);
    return (this.#flags & COMPOSED) !== 0;
  }

  get eventPhase() {
    brand(this);
    return this[kIsBeingDispatched] ? Event.AT_TARGET : Event.NONE;
  }

  get cancelBubble() {
    brand(this);
    return (this.#flags & STOPPED) !== 0;
  }

  set cancelBubble(value) {
    brand(this);
    if (value) this.#flags |= STOPPED;
  }

  stopPropagation() {
    brand(this);
    this.#flags |= STOPPED;
  }

  [customInspectSymbol](depth, options) {
    if (!isEvent(this)) return this;
    const { type, defaultPrevented, cancelable } = this;
    return inspectAs(this, { type, defaultPrevented, cancelable, timeStamp: this.#timeStamp }, depth, options);
  }
}

const { trusted, prevented } = Event;
delete Event.trusted;
delete Event.prevented;

defineProperty(Event.prototype, 'isTrusted', {
  __proto__: null, enumerable: true, get: { get isTrusted() { return trusted(this); } }.__lookupGetter__('isTrusted'),
});

function enumerable(prototype, tag, names) {
  const all = { [Symbol.toStringTag]: { __proto__: null, configurable: true, value: tag } };
  for (let i = 0; i < names.length; i++) all[names[i]] = kEnumerableProperty;
  defineProperties(prototype, all);
}

enumerable(Event.prototype, 'Event', [
  'initEvent', 'stopImmediatePropagation', 'preventDefault', 'target', 'currentTarget', 'srcElement', 'type',
  'cancelable', 'defaultPrevented', 'timeStamp', 'composedPath', 'returnValue', 'bubbles', 'composed',
  'eventPhase', 'cancelBubble', 'stopPropagation',
]);
['NONE', 'CAPTURING_PHASE', 'AT_TARGET', 'BUBBLING_PHASE'].forEach((name, value) => {
  defineProperty(Event, name, { __proto__: null, enumerable: true, value });
});

class CustomEvent extends Event {
  constructor(type, options = undefined) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    super(type, options);
    this[kDetail] = options?.detail ?? null;
  }

  get detail() {
    if (!isEvent(this) || !(kDetail in this)) throw new ERR_INVALID_THIS('CustomEvent');
    return this[kDetail];
  }
}
enumerable(CustomEvent.prototype, 'CustomEvent', ['detail']);

// --- listeners -----------------------------------------------------------------

// Keeps weakly held listeners alive exactly as long as the object they work for.
let weakOwners;
let weakRegistry;
function holdWeakly(target, type, record, listener, owner) {
  weakOwners ??= new WeakMap();
  weakRegistry ??= new FinalizationRegistry(({ ref, type, record }) => {
    const target = ref.deref();
    if (target !== undefined) drop(target, type, record);
  });
  const held = weakOwners.get(owner);
  if (held === undefined) weakOwners.set(owner, new Set([listener]));
  else held.add(listener);
  weakRegistry.register(listener, { ref: new WeakRef(target), type, record }, record);
}

function callbackOf(record) {
  return record.weak ? record.callback.deref() : record.callback;
}

function find(list, listener, capture) {
  for (let i = 0; i < list.length; i++) {
    if (list[i].capture === capture && callbackOf(list[i]) === listener) return list[i];
  }
}

function drop(target, type, record) {
  const list = target[kEvents].get(type);
  if (record.removed || list === undefined) return;
  record.removed = true;
  if (record.weak) weakRegistry.unregister(record);
  if (list.length === 1) target[kEvents].delete(type);
  else target[kEvents].set(type, list.filter((entry) => entry !== record));
  target[kRemoveListener](list.length - 1, type, callbackOf(record), record.capture);
}

function usable(listener) {
  if (typeof listener === 'function' || (typeof listener === 'object' && listener !== null)) return true;
  if (listener == null) return false;
  throw new ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);
}

function typeName(type) {
  if (typeof type === 'symbol') throw new ERR_INVALID_ARG_VALUE('value', type);
  return `${type}`;
}

function readOptions(options) {
  if (typeof options === 'boolean') return { capture: options };
  if (options == null) return kEmptyObject;
  validateObject(options, 'options', kValidateObjectAllowObjectsAndNull);
  return options;
}

function warning(target, name, message, type, count) {
  const w = new Error(message);
  w.name = name;
  w.target = target;
  w.type = type;
  if (count !== undefined) w.count = count;
  process.emitWarning(w);
}

// An error in a listener stops neither the dispatch nor the caller.
function throwLater(error) {
  process.nextTick(() => { throw error; });
}

function initEventTarget(self) {
  self[kEvents] = new Map();
  self[kMaxEventTargetListeners] = EventEmitter.defaultMaxListeners;
  self[kMaxEventTargetListenersWarned] = false;
  self[kHandlers] = new Map();
}

function isEventTarget(value) {
  return value?.constructor?.[kIsEventTarget] === true;
}

function isNodeEventTarget(value) {
  return value?.constructor?.[kIsNodeEventTarget] === true;
}

function checkThis(value) {
  if (!isEventTarget(value)) throw new ERR_INVALID_THIS('EventTarget');
}

class EventTarget {
  static [kIsEventTarget] = true;

  constructor() {
    initEventTarget(this);
  }

  [kNewListener](size, type, listener, once, capture, passive, weak) {
    const max = this[kMaxEventTargetListeners];
    if (max > 0 && size > max && !this[kMaxEventTargetListenersWarned]) {
      this[kMaxEventTargetListenersWarned] = true;
      const { inspect } = require('internal/util/inspect');
      warning(this, 'MaxListenersExceededWarning',
              `Possible EventTarget memory leak detected. ${size} ${type} listeners added to ` +
              `${inspect(this, { depth: -1 })}. MaxListeners is ${max}. Use events.setMaxListeners() to increase limit`,
              type, size);
    }
  }

  [kRemoveListener](size, type, listener, capture) {}

  addEventListener(type, listener, options = kEmptyObject) {
    checkThis(this);
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('type', 'listener');
    options = readOptions(options);
    const { signal } = options;
    const once = !!options.once;
    const capture = !!options.capture;
    const passive = !!options.passive;
    const owner = options[kWeakHandler];
    validateAbortSignal(signal, 'options.signal');
    if (!usable(listener)) {
      warning(this, 'AddEventListenerArgumentTypeWarning',
              `addEventListener called with ${listener} which has no effect.`, type);
      return;
    }
    type = typeName(type);
    if (signal !== undefined) {
      if (signal.aborted) return;
      // Weakly: a long-lived signal must not keep this target alive.
      signal.addEventListener('abort', () => {
        this.removeEventListener(type, listener, options);
      }, { __proto__: null, once: true, [kWeakHandler]: this, [kResistStopPropagation]: true });
    }
    const list = this[kEvents].get(type);
    if (list !== undefined && find(list, listener, capture) !== undefined) return;
    const record = {
      __proto__: null,
      callback: owner === undefined ? listener : new WeakRef(listener),
      weak: owner !== undefined,
      once, capture, passive,
      nodeStyle: !!options[kIsNodeStyleListener],
      resist: !!options[kResistStopPropagation],
      removed: false,
    };
    if (owner !== undefined) holdWeakly(this, type, record, listener, owner);
    this[kEvents].set(type, list === undefined ? [record] : list.concat(record));
    this[kNewListener](list === undefined ? 1 : list.length + 1, type, listener, once, capture, passive, record.weak);
  }

  removeEventListener(type, listener, options = kEmptyObject) {
    checkThis(this);
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('type', 'listener');
    if (!usable(listener)) return;
    type = typeName(type);
    const capture = typeof options === 'boolean' ? options : !!options?.capture;
    const list = this[kEvents].get(type);
    if (list === undefined) return;
    const record = find(list, listener, capture);
    if (record !== undefined) drop(this, type, record);
  }

  [kRemoveWeakListenerHelper](type, listener) {
    const list = this[kEvents].get(type);
    const record = list && find(list, listener, false);
    if (record !== undefined) drop(this, type, record);
  }

  dispatchEvent(event) {
    checkThis(this);
    if (arguments.length < 1) throw new ERR_MISSING_ARGS('event');
    if (!isEvent(event)) throw new ERR_INVALID_ARG_TYPE('event', 'Event', event);
    if (event[kIsBeingDispatched]) throw new ERR_EVENT_RECURSION(event.type);
    this[kHybridDispatch](event, event[kType], event);
    return !prevented(event);
  }

  [kHybridDispatch](nodeValue, type, event) {
    if (event !== undefined) {
      event[kTarget] = this;
      event[kIsBeingDispatched] = true;
    }
    const list = this[kEvents].get(type);
    if (list !== undefined) {
      for (let i = 0; i < list.length; i++) {
        const record = list[i];
        if (record.removed || (event?.[kStop] && !record.resist)) continue;
        const callback = callbackOf(record);
        if (record.once) drop(this, type, record);
        if (callback === undefined) continue;
        try {
          let argument;
          if (record.nodeStyle) {
            argument = nodeValue;
          } else {
            if (event === undefined) {
              // Made only now: a Node-style listener may be the only one.
              event = this[kCreateEvent](nodeValue, type);
              event[kTarget] = this;
              event[kIsBeingDispatched] = true;
            }
            argument = event;
          }
          if (event !== undefined) event[kInPassiveListener] = record.passive;
          let result;
          if (typeof callback === 'function') result = apply(callback, this, [argument]);
          else if (callback.handleEvent !== undefined) result = apply(callback.handleEvent, callback, [argument]);
          if (result != null && typeof result.then === 'function') result.then(undefined, throwLater);
        } catch (error) {
          // Object listeners count as asynchronous functions.
          if (typeof callback === 'function') throwLater(error);
          else Promise.reject(error).then(undefined, throwLater);
        }
        if (event !== undefined) event[kInPassiveListener] = false;
      }
    }
    if (event !== undefined) event[kIsBeingDispatched] = false;
  }

  [kCreateEvent](nodeValue, type) {
    return new CustomEvent(type, { detail: nodeValue });
  }

  [customInspectSymbol](depth, options) {
    if (!isEventTarget(this)) return this;
    return inspectAs(this, {}, depth, options);
  }
}
enumerable(EventTarget.prototype, 'EventTarget', ['addEventListener', 'removeEventListener', 'dispatchEvent']);

// --- handler attributes -------------------------------------------------------------

// Defines the accessor `on<name>` on a prototype. The listener keeps its place
// in the order while its handler is exchanged.
function defineEventHandler(target, name, event = name, newHandler = undefined) {
  const prop = `on${name}`;
  const accessors = {
    get [prop]() {
      checkThis(this);
      return this[kHandlers]?.get(event)?.handler ?? null;
    },
    set [prop](value) {
      checkThis(this);
      let wrapped = this[kHandlers].get(event);
      if (wrapped !== undefined) {
        wrapped.handler = value;
        return;
      }
      wrapped = function(...args) {
        if (typeof wrapped.handler === 'function') return apply(wrapped.handler, this, args);
      };
      wrapped.handler = value;
      this[kHandlers].set(event, wrapped);
      this.addEventListener(event, wrapped);
      newHandler?.(this, wrapped, value);
    },
  };
  const { get, set } = Object.getOwnPropertyDescriptor(accessors, prop);
  defineProperty(target, prop, { __proto__: null, get, set, configurable: true, enumerable: true });
}

module.exports = {
  CustomEvent,
  Event,
  EventTarget,
  // Few need it: message ports and the like.
  get NodeEventTarget() { return require('internal/events/node_event_target').NodeEventTarget; },
  defineEventHandler,
  initEventTarget,
  initNodeEventTarget: initEventTarget,
  isEventTarget,
  isNodeEventTarget,
  kCreateEvent,
  kEvents,
  kHandlers,
  kHybridDispatch,
  kIsNodeEventTarget,
  kIsNodeStyleListener,
  kMaxEventTargetListeners,
  kMaxEventTargetListenersWarned,
  kNewListener,
  kRemoveListener,
  kResistStopPropagation,
  kTrustEvent,
  kWeakHandler,
  // Strong references for tests and `events.getEventListeners`.
  listenersOf: (target, type) => (target[kEvents].get(type) ?? []).map(callbackOf).filter((l) => l !== undefined),
};
