'use strict';

// User timing: marks, measures and the timeline they stand in. Loaded by
// perf_hooks.js with the first entry.

const {
  codes: {
    ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS, ERR_MISSING_ARGS,
    ERR_PERFORMANCE_INVALID_TIMESTAMP, ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS,
  },
} = require('internal/errors');
const { validateNumber, validateObject } = require('internal/validators');
const { customInspectSymbol, kEnumerableProperty } = require('internal/util');
const { now } = internalBinding('performance');
const { loopMetrics } = internalBinding('process');

const { defineProperties } = Object;

const kOurs = Symbol('kOurs');
const kName = Symbol('PerformanceEntry.Name');
const kType = Symbol('PerformanceEntry.EntryType');
const kStart = Symbol('PerformanceEntry.StartTime');
const kDuration = Symbol('PerformanceEntry.Duration');
const kDetail = Symbol('PerformanceEntry.Detail');

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
    return require('internal/perf/utils').show(this, depth, options, this.toJSON());
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
// internal/perf/resource_timing, once it is loaded.
let resources;

// Every entry goes to the observers once there are any.
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
  if (milestones[mark] !== undefined) return nodeTiming[mark];
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
  let list = [];
  if (type === undefined) list = marks.concat(measures, resources?.list() ?? []);
  else if (type === 'mark') list = marks;
  else if (type === 'measure') list = measures;
  else if (type === 'resource') list = resources?.list() ?? [];
  if (name !== undefined) list = list.filter((one) => one.name === name);
  return list.slice().sort((a, b) => a.startTime - b.startTime);
}

class PerformanceNodeTiming extends PerformanceEntry {
  get duration() { return now(); }
  // One clock and one start: what Node tells apart happens at the origin here.
  get nodeStart() { return 0; }
  get v8Start() { return 0; }
  get environment() { return 0; }
  get bootstrapComplete() { return 0; }
  get loopStart() { return require('internal/perf/event_loop').loopStart(); }
  get loopExit() { return -1; }
  get idleTime() { return loopMetrics()[3] / 1e6; }

  get uvMetricsInfo() {
    const metrics = loopMetrics();
    return { loopCount: metrics[0], events: metrics[1], eventsWaiting: metrics[2] };
  }

  toJSON() {
    const json = {};
    for (const key of ['name', 'entryType', 'startTime', 'duration', 'nodeStart', 'v8Start', 'bootstrapComplete',
                       'environment', 'loopStart', 'loopExit', 'idleTime']) json[key] = this[key];
    return json;
  }
}

const nodeTiming = new PerformanceNodeTiming(kOurs, 'node', 'node', 0, 0);

// --- what performance calls ------------------------------------------------------

function mark(name, options) {
  const made = new PerformanceMark(name, options);
  marks.push(made);
  lastMark.set(made.name, made.startTime);
  return announce(made);
}

function measure(name, startOrOptions, endMark) {
  const { from, to, detail } = span(startOrOptions, endMark);
  const made = new PerformanceMeasure(kOurs, name, 'measure', from, to - from);
  made[kDetail] = snapshot(detail);
  measures.push(made);
  return announce(made);
}

function clearMarks(name) {
  marks = name === undefined ? [] : marks.filter((one) => one.name !== name);
  if (name === undefined) lastMark.clear();
  else lastMark.delete(name);
}

function clearMeasures(name) {
  measures = name === undefined ? [] : measures.filter((one) => one.name !== name);
}

// An entry of a timed function.
function announceFunction(name, start, duration, detail) {
  const made = new PerformanceEntry(kOurs, name, 'function', start, duration);
  made[kDetail] = detail;
  // The arguments are the entry's own elements.
  for (let i = 0; i < detail.length; i++) made[i] = detail[i];
  announce(made);
}

module.exports = {
  PerformanceEntry,
  PerformanceMark,
  PerformanceMeasure,
  all,
  announceFunction,
  clearMarks,
  clearMeasures,
  mark,
  measure,
  nodeTiming,
  announce,
  kOurs,
  setResources(value) { resources = value; },
  setObservers(value) { observers = value; },
};
