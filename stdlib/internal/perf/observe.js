'use strict';

// PerformanceObserver and timerify. Entries are delivered in one go, in an
// immediate after they were made.

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_MISSING_ARGS },
} = require('internal/errors');
const { validateFunction, validateObject } = require('internal/validators');
const { customInspectSymbol } = require('internal/util');
const { now } = internalBinding('performance');

const kOurs = Symbol('kOurs');
const supported = ['dns', 'function', 'gc', 'http', 'http2', 'mark', 'measure', 'net', 'resource'];

const observers = new Set();
const pending = new Set();
let scheduled = false;

function schedule() {
  if (scheduled) return;
  scheduled = true;
  setImmediate(() => {
    scheduled = false;
    const due = [...pending];
    pending.clear();
    for (const observer of due) deliver(observer);
  });
}

class PerformanceObserverEntryList {
  #entries;
  constructor(ours, entries) {
    if (ours !== kOurs) throw new ERR_ILLEGAL_CONSTRUCTOR();
    this.#entries = entries.sort((a, b) => a.startTime - b.startTime);
  }

  getEntries() {
    return this.#entries.slice();
  }

  getEntriesByType(type) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    return this.#entries.filter((entry) => entry.entryType === `${type}`);
  }

  getEntriesByName(name, type = undefined) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    const named = this.#entries.filter((entry) => entry.name === `${name}`);
    return type === undefined ? named : named.filter((entry) => entry.entryType === type);
  }

  [customInspectSymbol](depth, options) {
    if (depth < 0) return this;
    const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    return `PerformanceObserverEntryList ${require('internal/util/inspect').inspect(this.#entries, inner)}`;
  }
}

class PerformanceObserver {
  #buffer = [];
  #types = new Set();
  #callback;
  // An observer takes one of the two forms of observe() for its whole life.
  #form;

  constructor(callback) {
    validateFunction(callback, 'callback');
    this.#callback = callback;
  }

  static get supportedEntryTypes() {
    return supported.slice();
  }

  static deliver(observer) {
    const entries = observer.takeRecords();
    if (entries.length === 0) return;
    const list = new PerformanceObserverEntryList(kOurs, entries);
    Reflect.apply(observer.#callback, observer, [list, observer]);
  }

  static offer(observer, entry) {
    if (!observer.#types.has(entry.entryType)) return;
    observer.#buffer.push(entry);
    pending.add(observer);
    schedule();
  }

  observe(options = {}) {
    validateObject(options, 'options');
    const { entryTypes, type, buffered } = { ...options };
    if (entryTypes === undefined && type === undefined) {
      throw new ERR_MISSING_ARGS('options.entryTypes', 'options.type');
    }
    if (entryTypes != null && type != null) {
      throw new ERR_INVALID_ARG_VALUE('options.entryTypes', entryTypes,
                                      'options.entryTypes can not set with options.type together');
    }
    const form = entryTypes === undefined ? 'single' : 'multiple';
    this.#form ??= form;
    if (form !== this.#form) {
      throw new ERR_INVALID_ARG_VALUE(form === 'single' ? 'options.type' : 'options.entryTypes',
                                      form === 'single' ? type : entryTypes);
    }
    if (form === 'multiple') {
      if (!Array.isArray(entryTypes)) {
        throw new ERR_INVALID_ARG_TYPE('options.entryTypes', 'string[]', entryTypes);
      }
      this.#types.clear();
      for (let i = 0; i < entryTypes.length; i++) {
        if (supported.includes(entryTypes[i])) this.#types.add(entryTypes[i]);
      }
    } else {
      if (!supported.includes(type)) return;
      this.#types.add(type);
      if (buffered) {
        const past = require('perf_hooks').performance.getEntriesByType(type);
        for (let i = 0; i < past.length; i++) offer(this, past[i]);
      }
    }
    if (this.#types.size > 0) observers.add(this);
    else this.disconnect();
  }

  disconnect() {
    observers.delete(this);
    pending.delete(this);
    this.#buffer = [];
    this.#types.clear();
    this.#form = undefined;
  }

  takeRecords() {
    const entries = this.#buffer;
    this.#buffer = [];
    return entries;
  }

  [customInspectSymbol](depth, options) {
    if (depth < 0) return this;
    const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    return `PerformanceObserver ${require('internal/util/inspect').inspect({
      connected: observers.has(this),
      pending: pending.has(this),
      entryTypes: [...this.#types],
      buffer: this.#buffer,
    }, inner)}`;
  }
}

const { deliver, offer } = PerformanceObserver;
delete PerformanceObserver.deliver;
delete PerformanceObserver.offer;

function enqueue(entry) {
  for (const observer of observers) offer(observer, entry);
}

function timerify(fn, options, makeEntry) {
  validateObject(options ?? {}, 'options');
  const histogram = options?.histogram;
  if (histogram !== undefined) {
    const { isHistogram } = require('internal/perf/histogram');
    if (!isHistogram(histogram) || typeof histogram.record !== 'function') {
      throw new ERR_INVALID_ARG_TYPE('options.histogram', 'RecordableHistogram', histogram);
    }
  }
  function done(args, start, result) {
    const duration = now() - start;
    if (histogram !== undefined) histogram.record(Math.ceil(duration * 1e6));
    makeEntry(fn.name, start, duration, args);
    return result;
  }
  function timerified(...args) {
    const start = now();
    const result = new.target ? Reflect.construct(fn, args, fn) : Reflect.apply(fn, this, args);
    if (!new.target && typeof result?.finally === 'function') return result.finally(() => done(args, start));
    return done(args, start, result);
  }
  Object.defineProperties(timerified, {
    length: { __proto__: null, configurable: true, value: fn.length },
    name: { __proto__: null, configurable: true, value: `timerified ${fn.name}` },
  });
  return timerified;
}

require('internal/perf/sinks').enqueue = enqueue;

module.exports = { PerformanceObserver, PerformanceObserverEntryList, enqueue, timerify };
