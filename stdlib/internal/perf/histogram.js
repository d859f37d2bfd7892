'use strict';

// Histograms of whole numbers with a fixed number of significant digits: values
// are counted in ranges whose width grows with the value (HDR histograms).
//
// Owns: counting and what is told of it, the histogram of the loop's delay.
// Must not know: what is measured.

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR, ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS, ERR_OUT_OF_RANGE },
} = require('internal/errors');
const { validateInteger, validateNumber, validateObject } = require('internal/validators');
const { customInspectSymbol } = require('internal/util');
const { ceil, floor, log2, sqrt } = Math;
const { MAX_SAFE_INTEGER } = Number;

const kOurs = Symbol('kOurs');
// What min is before anything was recorded: the largest 64-bit integer.
const kNone = 9223372036854775807n;

function exponentOf(value) {
  return value < 2 ** 32 ? 31 - Math.clz32(value) : 63 - Math.clz32(floor(value / 2 ** 32));
}

class Counts {
  constructor(lowest, highest, figures) {
    this.highest = highest;
    this.unit = exponentOf(lowest);
    // Values below 2^exact differ in the last unit.
    this.exact = ceil(log2(2 * 10 ** figures));
    this.reset();
  }

  reset() {
    // Lower end of a range to how often it was met.
    this.ranges = new Map();
    this.count = 0;
    this.exceeds = 0;
    this.least = undefined;
    this.most = 0;
    this.sorted = undefined;
  }

  width(value) {
    const exponent = exponentOf(value) + 1 - this.exact;
    return 2 ** (exponent > this.unit ? exponent : this.unit);
  }

  low(value) {
    const width = this.width(value);
    return floor(value / width) * width;
  }

  high(value) {
    const width = this.width(value);
    return floor(value / width) * width + width - 1;
  }

  middle(value) {
    return value + floor(this.width(value) / 2);
  }

  add(value, times = 1) {
    if (value > this.highest) {
      this.exceeds += times;
      return false;
    }
    const low = this.low(value);
    this.ranges.set(low, (this.ranges.get(low) ?? 0) + times);
    this.count += times;
    if (value !== 0 && (this.least === undefined || value < this.least)) this.least = value;
    if (value > this.most) this.most = value;
    this.sorted = undefined;
    return true;
  }

  list() {
    return this.sorted ??= [...this.ranges].sort((a, b) => a[0] - b[0]);
  }

  min() {
    if (this.ranges.has(0)) return 0;
    return this.least === undefined ? undefined : this.low(this.least);
  }

  max() {
    return this.most === 0 ? 0 : this.high(this.most);
  }

  mean() {
    let sum = 0;
    this.ranges.forEach((times, low) => sum += this.middle(low) * times);
    return sum / this.count;
  }

  stddev() {
    const mean = this.mean();
    let sum = 0;
    this.ranges.forEach((times, low) => sum += (this.middle(low) - mean) ** 2 * times);
    return sqrt(sum / this.count);
  }

  percentile(percentile) {
    const wanted = Math.max(floor(percentile / 100 * this.count + 0.5), 1);
    let seen = 0;
    const list = this.list();
    for (let i = 0; i < list.length; i++) {
      seen += list[i][1];
      if (seen >= wanted) return this.high(list[i][0]);
    }
    return 0;
  }

  // Percentiles at half of what was left each time, and 100.
  percentiles() {
    const result = new Map();
    const list = this.list();
    let next = 0;
    let seen = 0;
    for (let i = 0; i < list.length; i++) {
      seen += list[i][1];
      const reached = 100 * seen / this.count;
      while (next <= reached && seen < this.count) {
        result.set(next, list[i][0]);
        next += 100 / 2 ** (floor(log2(100 / (100 - next))) + 1);
      }
      if (seen === this.count) {
        while (next < 100 && next <= reached && result.size < 60 && !isDone(next, this.count)) {
          result.set(next, list[i][0]);
          next += 100 / 2 ** (floor(log2(100 / (100 - next))) + 1);
        }
        result.set(100, list[i][0]);
      }
    }
    if (list.length === 0) result.set(100, 0);
    return result;
  }
}

// Steps finer than one recorded value say nothing new.
function isDone(percentile, count) {
  return (100 - percentile) / 100 * count < 0.5;
}

class Histogram {
  #counts;

  constructor(token, counts) {
    if (token !== kOurs) throw new ERR_ILLEGAL_CONSTRUCTOR();
    this.#counts = counts;
  }

  static counts(histogram) {
    if (typeof histogram !== 'object' || histogram === null || !(#counts in histogram)) return undefined;
    return histogram.#counts;
  }

  [customInspectSymbol](depth, options) {
    if (depth < 0) return this;
    const inner = { ...options, depth: options.depth == null ? null : options.depth - 1 };
    const { inspect } = require('internal/util/inspect');
    return `Histogram ${inspect({
      min: this.min, max: this.max, mean: this.mean, exceeds: this.exceeds, stddev: this.stddev, count: this.count,
      percentiles: this.percentiles,
    }, inner)}`;
  }

  get count() { return own(this).count; }
  get countBigInt() { return BigInt(own(this).count); }
  get exceeds() { return own(this).exceeds; }
  get exceedsBigInt() { return BigInt(own(this).exceeds); }
  get min() { return own(this).min() ?? Number(kNone); }
  get minBigInt() {
    const min = own(this).min();
    return min === undefined ? kNone : BigInt(min);
  }
  get max() { return own(this).max(); }
  get maxBigInt() { return BigInt(own(this).max()); }
  get mean() { return own(this).mean(); }
  get stddev() { return own(this).stddev(); }

  percentile(percentile) {
    return own(this).percentile(checkPercentile(percentile));
  }

  percentileBigInt(percentile) {
    return BigInt(own(this).percentile(checkPercentile(percentile)));
  }

  get percentiles() { return own(this).percentiles(); }

  get percentilesBigInt() {
    const result = new Map();
    own(this).percentiles().forEach((value, key) => result.set(key, BigInt(value)));
    return result;
  }

  reset() { own(this).reset(); }

  toJSON() {
    return {
      count: this.count,
      min: this.min,
      max: this.max,
      mean: this.mean,
      exceeds: this.exceeds,
      stddev: this.stddev,
      percentiles: Object.fromEntries(this.percentiles),
    };
  }
}

const { counts: countsOf } = Histogram;
delete Histogram.counts;

function own(histogram) {
  const counts = countsOf(histogram);
  if (counts === undefined) throw new ERR_INVALID_THIS('Histogram');
  return counts;
}

function checkPercentile(percentile) {
  validateNumber(percentile, 'percentile');
  if (Number.isNaN(percentile) || percentile <= 0 || percentile > 100) {
    throw new ERR_OUT_OF_RANGE('percentile', '> 0 && <= 100', percentile);
  }
  return percentile;
}

function recordable(histogram) {
  if (!(histogram instanceof RecordableHistogram)) throw new ERR_INVALID_THIS('RecordableHistogram');
  return own(histogram);
}

class RecordableHistogram extends Histogram {
  #last = 0n;

  record(value) {
    const counts = recordable(this);
    if (typeof value === 'bigint') {
      counts.add(Number(value));
      return;
    }
    validateInteger(value, 'val', 1);
    counts.add(value);
  }

  // Nanoseconds since the last call.
  recordDelta() {
    const counts = recordable(this);
    const now = process.hrtime.bigint();
    if (this.#last !== 0n && now > this.#last) counts.add(Number(now - this.#last));
    this.#last = now;
  }

  add(other) {
    const counts = recordable(this);
    if (!(other instanceof RecordableHistogram)) {
      throw new ERR_INVALID_ARG_TYPE('other', 'RecordableHistogram', other);
    }
    const added = own(other);
    const total = counts.count + added.count;
    const exceeds = counts.exceeds + added.exceeds;
    added.ranges.forEach((times, low) => counts.add(low, times));
    counts.count = total;
    counts.exceeds = exceeds;
  }
}

function isHistogram(value) {
  return countsOf(value) !== undefined;
}

function createHistogram(options = { __proto__: null }) {
  validateObject(options, 'options');
  const { lowest = 1, highest = MAX_SAFE_INTEGER, figures = 3 } = options;
  if (typeof lowest !== 'bigint') validateInteger(lowest, 'options.lowest', 1, MAX_SAFE_INTEGER);
  if (typeof highest !== 'bigint') {
    validateInteger(highest, 'options.highest', 2 * Number(lowest), MAX_SAFE_INTEGER);
  } else if (highest < 2n * BigInt(lowest)) {
    throw new ERR_INVALID_ARG_TYPE('options.highest', 'bigint', highest);
  }
  validateInteger(figures, 'options.figures', 1, 5);
  return new RecordableHistogram(kOurs, new Counts(Number(lowest), Number(highest), figures));
}

// --- the loop's delay ------------------------------------------------------------------

class IntervalHistogram extends Histogram {
  #resolution;
  #timer;
  #last = 0n;

  constructor(token, counts, resolution) {
    super(token, counts);
    this.#resolution = resolution;
  }

  enable() {
    if (this.#timer !== undefined) return false;
    this.#last = 0n;
    this.#timer = setInterval(() => {
      const now = process.hrtime.bigint();
      if (this.#last !== 0n && now > this.#last) own(this).add(Number(now - this.#last));
      this.#last = now;
    }, this.#resolution).unref();
    return true;
  }

  disable() {
    if (this.#timer === undefined) return false;
    clearInterval(this.#timer);
    this.#timer = undefined;
    return true;
  }

  [Symbol.dispose]() {
    this.disable();
  }
}

function monitorEventLoopDelay(options = { __proto__: null }) {
  validateObject(options, 'options');
  const { resolution = 10 } = options;
  validateInteger(resolution, 'options.resolution', 1);
  // Up to an hour, in nanoseconds.
  return new IntervalHistogram(kOurs, new Counts(1, 3.6e12, 3), resolution);
}

module.exports = { RecordableHistogram, createHistogram, isHistogram, monitorEventLoopDelay };
