'use strict';

// The performance API.
//
// Owns: the `performance` object. Must not know how time is measured
// (crates/perf_hooks) nor the timeline (internal/perf/user_timing). Entries
// other than mark, measure, function and marked resources are never made:
// observing them is accepted and silent, as in Node when nothing of the kind happens.

const { EventTarget, defineEventHandler } = require('internal/event_target');
const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_THIS, ERR_MISSING_ARGS },
} = require('internal/errors');
const { validateFunction } = require('internal/validators');
const { customInspectSymbol, kEnumerableProperty } = require('internal/util');
const { now, timeOrigin } = internalBinding('performance');

const { defineProperties, defineProperty } = Object;

const kOurs = Symbol('kOurs');
const kPerformance = Symbol('performance');

let userTiming;
const timing = () => userTiming ??= require('internal/perf/user_timing');

const resources = () => require('internal/perf/resource_timing');

function checkThis(value) {
  if (value == null || value[kPerformance] === undefined) throw new ERR_INVALID_THIS('Performance');
}

class Performance extends EventTarget {
  constructor() {
    if (arguments[0] !== kOurs) throw new ERR_ILLEGAL_CONSTRUCTOR();
    super();
    this[kPerformance] = true;
  }

  clearMarks(name = undefined) {
    checkThis(this);
    timing().clearMarks(name === undefined ? undefined : `${name}`);
  }

  clearMeasures(name = undefined) {
    checkThis(this);
    timing().clearMeasures(name === undefined ? undefined : `${name}`);
  }

  clearResourceTimings() {
    checkThis(this);
    resources().clear();
  }

  getEntries() {
    checkThis(this);
    return timing().all();
  }

  getEntriesByName(name, type = undefined) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    return timing().all(`${name}`, type === undefined ? undefined : `${type}`);
  }

  getEntriesByType(type) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    return timing().all(undefined, `${type}`);
  }

  mark(name, options = undefined) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    return timing().mark(name, options);
  }

  measure(name, startOrMeasureOptions = undefined, endMark = undefined) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    return timing().measure(`${name}`, startOrMeasureOptions, endMark);
  }

  now() {
    checkThis(this);
    return now();
  }

  setResourceTimingBufferSize(maxSize) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('maxSize');
    resources().setSize(maxSize);
  }

  get timeOrigin() {
    checkThis(this);
    return timeOrigin();
  }

  toJSON() {
    checkThis(this);
    return {
      nodeTiming: this.nodeTiming.toJSON(),
      timeOrigin: this.timeOrigin,
      eventLoopUtilization: this.eventLoopUtilization(),
    };
  }

  [customInspectSymbol](depth, options) {
    return require('internal/perf/utils').show(this, depth, options, { nodeTiming: this.nodeTiming, timeOrigin: this.timeOrigin });
  }
}

const tag = (value) => ({ __proto__: null, configurable: true, value });
const hidden = (value) => ({ __proto__: null, configurable: true, enumerable: false, writable: true, value });
defineProperties(Performance.prototype, {
  clearMarks: kEnumerableProperty, clearMeasures: kEnumerableProperty, clearResourceTimings: kEnumerableProperty,
  getEntries: kEnumerableProperty, getEntriesByName: kEnumerableProperty, getEntriesByType: kEnumerableProperty,
  mark: kEnumerableProperty, measure: kEnumerableProperty, now: kEnumerableProperty,
  setResourceTimingBufferSize: kEnumerableProperty, timeOrigin: kEnumerableProperty, toJSON: kEnumerableProperty,
  eventLoopUtilization: hidden(function eventLoopUtilization(util1, util2) {
    return require('internal/perf/event_loop').eventLoopUtilization(util1, util2);
  }),
  markResourceTiming: hidden(function markResourceTiming(...args) {
    return resources().mark(this, ...args);
  }),
  nodeTiming: {
    __proto__: null, configurable: true, enumerable: false,
    get() { return timing().nodeTiming; },
  },
  timerify: hidden(function timerify(fn, options = undefined) {
    validateFunction(fn, 'fn');
    return require('internal/perf/observe').timerify(fn, options, timing().announceFunction);
  }),
  [Symbol.toStringTag]: tag('Performance'),
});
defineEventHandler(Performance.prototype, 'resourcetimingbufferfull');

const performance = new Performance(kOurs);

// --- exports ---------------------------------------------------------------------

module.exports = {
  Performance,
  PerformanceEntry: undefined,
  PerformanceMark: undefined,
  PerformanceMeasure: undefined,
  PerformanceObserver: undefined,
  PerformanceObserverEntryList: undefined,
  PerformanceResourceTiming: undefined,
  monitorEventLoopDelay(options = undefined) {
    return require('internal/perf/histogram').monitorEventLoopDelay(options);
  },
  createHistogram(options = undefined) {
    return require('internal/perf/histogram').createHistogram(options);
  },
  performance,
};

// Loaded on first use; from then on observers get every entry.
function lazy(key, load) {
  defineProperty(module.exports, key, {
    __proto__: null, configurable: true, enumerable: true, get: () => load()[key],
  });
}
for (const key of ['PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure']) lazy(key, timing);
lazy('PerformanceResourceTiming', resources);
for (const key of ['PerformanceObserver', 'PerformanceObserverEntryList']) {
  lazy(key, () => {
    const observers = require('internal/perf/observe');
    timing().setObservers(observers);
    return observers;
  });
}

defineProperty(module.exports, 'constants', {
  __proto__: null, configurable: false, enumerable: true,
  value: {
    NODE_PERFORMANCE_GC_MAJOR: 4,
    NODE_PERFORMANCE_GC_MINOR: 1,
    NODE_PERFORMANCE_GC_INCREMENTAL: 8,
    NODE_PERFORMANCE_GC_WEAKCB: 16,
    NODE_PERFORMANCE_GC_FLAGS_NO: 0,
    NODE_PERFORMANCE_GC_FLAGS_CONSTRUCT_RETAINED: 2,
    NODE_PERFORMANCE_GC_FLAGS_FORCED: 4,
    NODE_PERFORMANCE_GC_FLAGS_SYNCHRONOUS_PHANTOM_PROCESSING: 8,
    NODE_PERFORMANCE_GC_FLAGS_ALL_AVAILABLE_GARBAGE: 16,
    NODE_PERFORMANCE_GC_FLAGS_ALL_EXTERNAL_MEMORY: 32,
    NODE_PERFORMANCE_GC_FLAGS_SCHEDULE_IDLE: 64,
  },
});

