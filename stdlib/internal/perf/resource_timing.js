'use strict';

// Resource timing: entries of what was fetched, in a buffer of limited size.
// Entries beyond it wait in a second one until 'resourcetimingbufferfull' was told.

const { codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_THIS } } = require('internal/errors');
const { validateString } = require('internal/validators');
const { kEnumerableProperty } = require('internal/util');
const timing = require('internal/perf/user_timing');

const { defineProperties, defineProperty } = Object;
const kInfo = Symbol('kTimingInfo');
const HEADER_SIZE = 300;

let buffer = [];
let waiting = [];
let limit = 250;
let eventPending = false;

function check(value) {
  if (value == null || value[kInfo] === undefined) throw new ERR_INVALID_THIS('PerformanceResourceTiming');
  return value[kInfo];
}

class PerformanceResourceTiming extends timing.PerformanceEntry {
  constructor(ours, info) {
    if (ours !== timing.kOurs) throw new ERR_ILLEGAL_CONSTRUCTOR();
    const { timingInfo, requestedUrl } = info;
    super(ours, requestedUrl, 'resource', timingInfo.startTime, timingInfo.endTime - timingInfo.startTime);
    defineProperty(this, kInfo, { __proto__: null, value: info });
  }

  toJSON() {
    check(this);
    const json = { name: this.name, entryType: this.entryType, startTime: this.startTime, duration: this.duration };
    for (let i = 0; i < FIELDS.length; i++) json[FIELDS[i][0]] = this[FIELDS[i][0]];
    return json;
  }
}

const ofConnection = (key) => ({ timingInfo }) => timingInfo.finalConnectionTimingInfo?.[key];
const FIELDS = [
  ['initiatorType', ({ initiatorType }) => initiatorType],
  ['nextHopProtocol', ofConnection('ALPNNegotiatedProtocol')],
  ['workerStart', ({ timingInfo }) => timingInfo.finalServiceWorkerStartTime],
  ['redirectStart', ({ timingInfo }) => timingInfo.redirectStartTime],
  ['redirectEnd', ({ timingInfo }) => timingInfo.redirectEndTime],
  ['fetchStart', ({ timingInfo }) => timingInfo.postRedirectStartTime],
  ['domainLookupStart', ofConnection('domainLookupStartTime')],
  ['domainLookupEnd', ofConnection('domainLookupEndTime')],
  ['connectStart', ofConnection('connectionStartTime')],
  ['connectEnd', ofConnection('connectionEndTime')],
  ['secureConnectionStart', ofConnection('secureConnectionStartTime')],
  ['requestStart', ({ timingInfo }) => timingInfo.finalNetworkRequestStartTime],
  ['responseStart', ({ timingInfo }) => timingInfo.finalNetworkResponseStartTime],
  ['responseEnd', ({ timingInfo }) => timingInfo.endTime],
  ['transferSize', ({ timingInfo, cacheMode }) => {
    if (cacheMode === 'local') return 0;
    return cacheMode === 'validated' ? HEADER_SIZE : timingInfo.encodedBodySize + HEADER_SIZE;
  }],
  ['encodedBodySize', ({ timingInfo }) => timingInfo.encodedBodySize],
  ['decodedBodySize', ({ timingInfo }) => timingInfo.decodedBodySize],
  ['deliveryType', ({ deliveryType }) => deliveryType],
  ['responseStatus', ({ responseStatus }) => responseStatus],
];
for (let i = 0; i < FIELDS.length; i++) {
  const [name, read] = FIELDS[i];
  defineProperty(PerformanceResourceTiming.prototype, name, {
    __proto__: null, configurable: true, enumerable: true, get() { return read(check(this)); },
  });
}
defineProperties(PerformanceResourceTiming.prototype, {
  toJSON: kEnumerableProperty,
  [Symbol.toStringTag]: { __proto__: null, configurable: true, value: 'PerformanceResourceTiming' },
});

function keep(performance, entry) {
  if (buffer.length < limit && !eventPending) {
    buffer.push(entry);
    return;
  }
  waiting.push(entry);
  if (eventPending) return;
  eventPending = true;
  setImmediate(() => {
    while (waiting.length !== 0) {
      const before = waiting.length;
      if (buffer.length >= limit) performance.dispatchEvent(new Event('resourcetimingbufferfull'));
      while (waiting.length !== 0 && buffer.length < limit) buffer.push(waiting.shift());
      // The listener made no room: what is left is dropped.
      if (waiting.length >= before) waiting = [];
    }
    eventPending = false;
  });
}

// `performance.markResourceTiming()`.
function mark(performance, timingInfo, requestedUrl, initiatorType, global, cacheMode, bodyInfo, responseStatus,
              deliveryType = '') {
  validateString(requestedUrl, 'requestedUrl');
  validateString(initiatorType, 'initiatorType');
  const entry = new PerformanceResourceTiming(timing.kOurs, {
    timingInfo: { ...timingInfo, encodedBodySize: timingInfo.encodedBodySize, decodedBodySize: timingInfo.decodedBodySize },
    requestedUrl, initiatorType, cacheMode, responseStatus, deliveryType,
  });
  timing.announce(entry);
  keep(performance, entry);
  return entry;
}

timing.setResources({ list: () => buffer });

module.exports = {
  PerformanceResourceTiming,
  clear() { buffer = []; },
  mark,
  setSize(size) { limit = size; },
};
