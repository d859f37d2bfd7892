'use strict';

// AbortController and AbortSignal (DOM standard §3).
//
// Owns: abort state, dependent signals (`any`), timeout signals and their
// lifetime: a signal nobody can observe any more is collectable, one with a
// listener that may still fire is not. Must not know who uses signals.

const {
  Event, EventTarget, defineEventHandler, kNewListener, kRemoveListener, kResistStopPropagation, kTrustEvent,
  kWeakHandler, kMaxEventTargetListeners,
} = require('internal/event_target');
const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS },
} = require('internal/errors');
const {
  kValidateObjectAllowObjects, validateAbortSignal, validateObject, validateUint32,
} = require('internal/validators');
const { customInspectSymbol, kEnumerableProperty } = require('internal/util');
const { DOMException } = require('internal/per_context/domexception');

const { defineProperties } = Object;

const kAborted = Symbol('kAborted');
const kReason = Symbol('kReason');
const kTimeout = Symbol('kTimeout');
const kComposite = Symbol('kComposite');
const kSourceSignals = Symbol('kSourceSignals');
const kDependantSignals = Symbol('kDependantSignals');
const kOurs = Symbol('kOurs');

// Signals that must live because a listener waits on them: what would wake them
// holds them only weakly.
const awaited = new Set();
// A timeout nobody can see any more does not fire.
let timeouts;
// References in both directions between a composite signal and its sources are
// weak; this removes the dead ones.
let dead;

function inspectAs(self, fields, depth, options) {
  if (depth < 0) return self;
  const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
  return `${self.constructor.name} ${require('internal/util/inspect').inspect(fields, inner)}`;
}

function checkThis(value) {
  if (value == null || value[kAborted] === undefined) throw new ERR_INVALID_THIS('AbortSignal');
}

function create({ aborted = false, reason = undefined, composite = false } = {}) {
  const signal = new AbortSignal(kOurs);
  signal[kAborted] = aborted;
  signal[kReason] = reason;
  signal[kComposite] = composite;
  return signal;
}

class AbortSignal extends EventTarget {
  constructor() {
    if (arguments[0] !== kOurs) throw new ERR_ILLEGAL_CONSTRUCTOR();
    super();
    this[kMaxEventTargetListeners] = 0;
    this[kAborted] = false;
    this[kReason] = undefined;
    this[kComposite] = false;
  }

  get aborted() {
    checkThis(this);
    return !!this[kAborted];
  }

  get reason() {
    checkThis(this);
    return this[kReason];
  }

  throwIfAborted() {
    checkThis(this);
    if (this[kAborted]) throw this[kReason];
  }

  [customInspectSymbol](depth, options) {
    return inspectAs(this, { aborted: this.aborted }, depth, options);
  }

  static abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    return create({ aborted: true, reason });
  }

  static timeout(delay) {
    validateUint32(delay, 'delay', false);
    const signal = create();
    signal[kTimeout] = true;
    timeouts ??= new FinalizationRegistry((timer) => clearTimeout(timer));
    timeouts.register(signal, abortAfter(new WeakRef(signal), delay));
    return signal;
  }

  static any(signals) {
    if (signals == null || typeof signals !== 'object' || typeof signals[Symbol.iterator] !== 'function') {
      const error = new ERR_INVALID_ARG_TYPE('signals', 'Array', signals);
      error.message = 'Value can not be converted to sequence.';
      throw error;
    }
    const sources = [...signals];
    for (let i = 0; i < sources.length; i++) {
      const source = sources[i];
      if (source === null || typeof source !== 'object' || source[kAborted] === undefined) {
        throw new ERR_INVALID_ARG_TYPE(`signals[${i}]`, 'AbortSignal', source);
      }
    }
    const result = create({ composite: true });
    for (const source of sources) {
      if (source.aborted) {
        abortSignal(result, source.reason);
        return result;
      }
    }
    result[kSourceSignals] = new Set();
    const ref = new WeakRef(result);
    for (const source of sources) {
      if (source[kComposite]) {
        // Depend on what the composite depends on, not on the composite.
        for (const inner of source[kSourceSignals] ?? []) {
          const signal = inner.deref();
          if (signal !== undefined) link(signal, result, ref);
        }
      } else {
        link(source, result, ref);
      }
    }
    return result;
  }

  [kNewListener](size, type, listener, once, capture, passive, weak) {
    super[kNewListener](size, type, listener, once, capture, passive, weak);
    const wakes = this[kTimeout] || (this[kComposite] && this[kSourceSignals]?.size > 0);
    if (wakes && type === 'abort' && !this[kAborted] && !weak && size === 1) awaited.add(this);
  }

  [kRemoveListener](size, type, listener, capture) {
    super[kRemoveListener](size, type, listener, capture);
    if (type === 'abort' && size === 0) awaited.delete(this);
  }
}

function abortAfter(ref, delay) {
  const timer = setTimeout(() => {
    const signal = ref.deref();
    if (signal === undefined) return;
    awaited.delete(signal);
    abortSignal(signal, new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  }, delay);
  timer.unref();
  return timer;
}

function link(source, result, ref) {
  for (const known of result[kSourceSignals]) {
    if (known.deref() === source) return;
  }
  const sourceRef = new WeakRef(source);
  source[kDependantSignals] ??= new Set();
  source[kDependantSignals].add(ref);
  result[kSourceSignals].add(sourceRef);
  dead ??= new FinalizationRegistry(({ holder, key, ref }) => {
    holder.deref()?.[key]?.delete(ref);
  });
  dead.register(result, { holder: sourceRef, key: kDependantSignals, ref });
  dead.register(source, { holder: ref, key: kSourceSignals, ref: sourceRef });
}

// All dependents become aborted before the first listener runs.
function abortSignal(signal, reason) {
  if (signal[kAborted]) return;
  signal[kAborted] = true;
  signal[kReason] = reason;
  const toRun = [];
  for (const ref of signal[kDependantSignals] ?? []) {
    const dependent = ref.deref();
    if (dependent === undefined || dependent[kAborted]) continue;
    dependent[kAborted] = true;
    dependent[kReason] = reason;
    toRun.push(dependent);
  }
  fire(signal);
  for (let i = 0; i < toRun.length; i++) fire(toRun[i]);
  signal[kDependantSignals]?.clear();
}

function fire(signal) {
  awaited.delete(signal);
  signal.dispatchEvent(new Event('abort', { [kTrustEvent]: true }));
}

class AbortController {
  #signal;

  get signal() {
    return this.#signal ??= new AbortSignal(kOurs);
  }

  abort(reason = new DOMException('This operation was aborted', 'AbortError')) {
    abortSignal(this.#signal ??= new AbortSignal(kOurs), reason);
  }

  [customInspectSymbol](depth, options) {
    return inspectAs(this, { signal: this.signal }, depth, options);
  }
}

const tag = (value) => ({ __proto__: null, configurable: true, value });
defineProperties(AbortSignal.prototype, {
  aborted: kEnumerableProperty,
  [Symbol.toStringTag]: tag('AbortSignal'),
});
defineEventHandler(AbortSignal.prototype, 'abort');
defineProperties(AbortController.prototype, {
  signal: kEnumerableProperty,
  abort: kEnumerableProperty,
  [Symbol.toStringTag]: tag('AbortController'),
});

// `util.aborted`: settles when the signal aborts, unless `resource` is collected
// first.
async function aborted(signal, resource) {
  if (signal === undefined) throw new ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
  validateAbortSignal(signal, 'signal');
  validateObject(resource, 'resource', kValidateObjectAllowObjects);
  if (signal.aborted) return;
  return new Promise((resolve) => {
    signal.addEventListener('abort', resolve, {
      __proto__: null, once: true, [kWeakHandler]: resource, [kResistStopPropagation]: true,
    });
  });
}

module.exports = { AbortController, AbortSignal, aborted };
