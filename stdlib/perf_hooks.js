'use strict';

// The performance API: clock, user timing, and lazily observers.
//
// Owns: the `performance` object and the timeline of marks and measures. Must
// not know how time is measured (crates/perf_hooks). Entries other than mark,
// measure and function are never made: observing them is accepted and silent,
// as in Node when nothing of the kind happens. Histograms do not exist yet and
// throw.

const { EventTarget, defineEventHandler } = require('internal/event_target');
const {
  codes: {
    ERR_FEATURE_UNAVAILABLE_ON_PLATFORM, ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS,
    ERR_MISSING_ARGS, ERR_PERFORMANCE_INVALID_TIMESTAMP, ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS,
  },
} = require('internal/errors');
const { validateFunction, validateNumber, validateObject } = require('internal/validators');
const { customInspectSymbol, kEnumerableProperty } = require('internal/util');
const { now, timeOrigin } = internalBinding('performance');

const { defineProperties, defineProperty } = Object;

const kOurs = Symbol('kOurs');
const kPerformance = Symbol('performance');
const kName = Symbol('PerformanceEntry.Name');
const kType = Symbol('PerformanceEntry.EntryType');
const kStart = Symbol('PerformanceEntry.StartTime');
const kDuration = Symbol('PerformanceEntry.Duration');
const kDetail = Symbol('PerformanceEntry.Detail');

function show(self, depth, options, fields) {
  const { name } = self.constructor;
  if (depth < 0) return self;
  const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
  return `${name} ${require('internal/util/inspect').inspect(fields, inner)}`;
}

function entry(value) {
  if (value == null || value[kName] === undefined) throw new ERR_INVALID_THIS('PerformanceEntry');
  return value;
}

class PerformanceEntry {
  constructor(ours, name, type, start, duration) {
    if (ours !== kOurs) throw new ERR_ILLEGAL_CONSTRUCTOR();
    this[kName] = name;
    this[kType] = type;
    this[kStart] = start;
    this[kDuration] = duration;
  }

  get name() { return entry(this)[kName]; }
  get entryType() { return entry(this)[kType]; }
  get startTime() { return entry(this)[kStart]; }
  get duration() { return entry(this)[kDuration]; }

  toJSON() {
    const { name, entryType, startTime, duration } = this;
    return { name, entryType, startTime, duration };
  }

  [customInspectSymbol](depth, options) {
    return show(this, depth, options, this.toJSON());
  }
}

function detailedJSON(self) {
  const { name, entryType, startTime, duration, detail } = self;
  return { name, entryType, startTime, duration, detail };
}

// `detail` belongs to the moment: later changes to it must not show.
const snapshot = (detail) => (detail == null ? null : structuredClone(detail));

const milestones = {
  __proto__: null,
  nodeStart: true, v8Start: true, environment: true, loopStart: true, loopExit: true, bootstrapComplete: true,
};

class PerformanceMark extends PerformanceEntry {
  constructor(name, options = undefined) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    name = `${name}`;
    if (milestones[name] !== undefined) throw new ERR_INVALID_ARG_VALUE('name', name);
    let start;
    let detail = null;
    if (options != null) {
      validateObject(options, 'options');
      ({ startTime: start, detail } = options);
      if (start != null) {
        validateNumber(start, 'startTime');
        if (start < 0) throw new ERR_PERFORMANCE_INVALID_TIMESTAMP(start);
      }
    }
    super(kOurs, name, 'mark', start ?? now(), 0);
    this[kDetail] = detail == null ? null : snapshot(detail);
  }

  get detail() { return entry(this)[kDetail]; }

  toJSON() { return detailedJSON(this); }
}

class PerformanceMeasure extends PerformanceEntry {
  get detail() { return entry(this)[kDetail]; }

  toJSON() { return detailedJSON(this); }
}

const tag = (value) => ({ __proto__: null, configurable: true, value });
defineProperties(PerformanceEntry.prototype, {
  name: kEnumerableProperty, entryType: kEnumerableProperty, startTime: kEnumerableProperty,
  duration: kEnumerableProperty, toJSON: kEnumerableProperty,
});
defineProperties(PerformanceMark.prototype, { detail: kEnumerableProperty, [Symbol.toStringTag]: tag('PerformanceMark') });
defineProperties(PerformanceMeasure.prototype, {
  detail: kEnumerableProperty, [Symbol.toStringTag]: tag('PerformanceMeasure'),
});

// --- timeline ------------------------------------------------------------------

let marks = [];
let measures = [];
const lastMark = new Map();
let observers;

function announce(made) {
  observers?.enqueue(made);
  return made;
}

function timeOf(mark) {
  if (mark === undefined) return undefined;
  if (typeof mark === 'number') {
    if (mark < 0) throw new ERR_PERFORMANCE_INVALID_TIMESTAMP(mark);
    return mark;
  }
  mark = `${mark}`;
  if (milestones[mark] !== undefined) return performance.nodeTiming[mark];
  const start = lastMark.get(mark);
  if (start === undefined) {
    const { DOMException } = require('internal/per_context/domexception');
    throw new DOMException(`The "${mark}" performance mark has not been set`, 'SyntaxError');
  }
  return start;
}

function span(startOrOptions, endMark) {
  const options = startOrOptions !== null && typeof startOrOptions === 'object' ? startOrOptions : {};
  const { start, end, duration } = options;
  if (start !== undefined || end !== undefined || duration !== undefined) {
    if (endMark !== undefined) throw new ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS('endMark must not be specified');
    if (start === undefined && end === undefined) {
      throw new ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS('One of options.start or options.end is required');
    }
    if (start !== undefined && end !== undefined && duration !== undefined) {
      throw new ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS(
        'Must not have options.start, options.end, and options.duration specified');
    }
  }
  const named = options === startOrOptions ? undefined : startOrOptions ?? undefined;
  let to;
  if (endMark !== undefined) to = timeOf(endMark);
  else if (end !== undefined) to = timeOf(end);
  else if (start !== undefined && duration !== undefined) to = timeOf(start) + timeOf(duration);
  else to = now();
  let from;
  if (start !== undefined) from = timeOf(start);
  else if (duration !== undefined && end !== undefined) from = timeOf(end) - timeOf(duration);
  else from = timeOf(named) ?? 0;
  return { from, to, detail: options.detail };
}

function all(name, type) {
  let list = type === 'mark' ? marks : type === 'measure' ? measures : type === undefined ? marks.concat(measures) : [];
  if (name !== undefined) list = list.filter((one) => one.name === name);
  return list.slice().sort((a, b) => a.startTime - b.startTime);
}

function checkThis(value) {
  if (value == null || value[kPerformance] === undefined) throw new ERR_INVALID_THIS('Performance');
}

// --- performance ---------------------------------------------------------------

class PerformanceNodeTiming extends PerformanceEntry {
  get duration() { return now(); }
  // One clock and one start: what Node tells apart happens at the origin here.
  get nodeStart() { return 0; }
  get v8Start() { return 0; }
  get environment() { return 0; }
  get bootstrapComplete() { return 0; }
  get loopStart() { return -1; }
  get loopExit() { return -1; }
  get idleTime() { return 0; }

  toJSON() {
    const json = {};
    for (const key of ['name', 'entryType', 'startTime', 'duration', 'nodeStart', 'v8Start', 'bootstrapComplete',
                       'environment', 'loopStart', 'loopExit', 'idleTime']) json[key] = this[key];
    return json;
  }
}

class Performance extends EventTarget {
  constructor() {
    if (arguments[0] !== kOurs) throw new ERR_ILLEGAL_CONSTRUCTOR();
    super();
    this[kPerformance] = true;
  }

  clearMarks(name = undefined) {
    checkThis(this);
    if (name === undefined) {
      marks = [];
      lastMark.clear();
      return;
    }
    name = `${name}`;
    marks = marks.filter((mark) => mark.name !== name);
    lastMark.delete(name);
  }

  clearMeasures(name = undefined) {
    checkThis(this);
    measures = name === undefined ? [] : measures.filter((measure) => measure.name !== `${name}`);
  }

  clearResourceTimings() {
    checkThis(this);
  }

  getEntries() {
    checkThis(this);
    return all();
  }

  getEntriesByName(name, type = undefined) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    return all(`${name}`, type === undefined ? undefined : `${type}`);
  }

  getEntriesByType(type) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('type');
    return all(undefined, `${type}`);
  }

  mark(name, options = undefined) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    const mark = new PerformanceMark(name, options);
    marks.push(mark);
    lastMark.set(mark.name, mark.startTime);
    return announce(mark);
  }

  measure(name, startOrMeasureOptions = undefined, endMark = undefined) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('name');
    name = `${name}`;
    const { from, to, detail } = span(startOrMeasureOptions, endMark);
    const measure = new PerformanceMeasure(kOurs, name, 'measure', from, to - from);
    measure[kDetail] = snapshot(detail);
    measures.push(measure);
    return announce(measure);
  }

  now() {
    checkThis(this);
    return now();
  }

  setResourceTimingBufferSize(maxSize) {
    checkThis(this);
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('maxSize');
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
    return show(this, depth, options, { nodeTiming: this.nodeTiming, timeOrigin: this.timeOrigin });
  }
}

const hidden = (value) => ({ __proto__: null, configurable: true, enumerable: false, writable: true, value });
defineProperties(Performance.prototype, {
  clearMarks: kEnumerableProperty, clearMeasures: kEnumerableProperty, clearResourceTimings: kEnumerableProperty,
  getEntries: kEnumerableProperty, getEntriesByName: kEnumerableProperty, getEntriesByType: kEnumerableProperty,
  mark: kEnumerableProperty, measure: kEnumerableProperty, now: kEnumerableProperty,
  setResourceTimingBufferSize: kEnumerableProperty, timeOrigin: kEnumerableProperty, toJSON: kEnumerableProperty,
  // The loop does not report how long it waited yet: all zeros, as Node before its loop starts.
  eventLoopUtilization: hidden(function eventLoopUtilization() {
    return { idle: 0, active: 0, utilization: 0 };
  }),
  nodeTiming: hidden(new PerformanceNodeTiming(kOurs, 'node', 'node', 0, 0)),
  timerify: hidden(function timerify(fn, options = undefined) {
    validateFunction(fn, 'fn');
    const makeEntry = (name, start, duration, detail) => {
      const made = new PerformanceEntry(kOurs, name, 'function', start, duration);
      made[kDetail] = detail;
      announce(made);
    };
    return require('internal/perf/observe').timerify(fn, options, makeEntry);
  }),
  [Symbol.toStringTag]: tag('Performance'),
});
defineEventHandler(Performance.prototype, 'resourcetimingbufferfull');

const performance = new Performance(kOurs);

function unavailable(name) {
  return function() {
    throw new ERR_FEATURE_UNAVAILABLE_ON_PLATFORM(name);
  };
}

// --- exports ---------------------------------------------------------------------

module.exports = {
  Performance,
  PerformanceEntry,
  PerformanceMark,
  PerformanceMeasure,
  PerformanceObserver: undefined,
  PerformanceObserverEntryList: undefined,
  monitorEventLoopDelay: defineProperty(unavailable('monitorEventLoopDelay'), 'name', { value: 'monitorEventLoopDelay' }),
  createHistogram: defineProperty(unavailable('createHistogram'), 'name', { value: 'createHistogram' }),
  performance,
};

// Observers load on first use; from then on every entry goes to them too.
for (const key of ['PerformanceObserver', 'PerformanceObserverEntryList']) {
  defineProperty(module.exports, key, {
    __proto__: null, configurable: true, enumerable: true,
    get() {
      observers ??= require('internal/perf/observe');
      return observers[key];
    },
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

