'use strict';

// Array-like helpers of Readable: those that give a stream (map, filter, …) and
// those that give a promise (reduce, toArray, …).

const {
  AbortError,
  codes: { ERR_INVALID_ARG_VALUE, ERR_MISSING_ARGS, ERR_OUT_OF_RANGE, ERR_INVALID_ARG_TYPE },
} = require('internal/errors');
const { validateAbortSignal, validateFunction, validateInteger, validateObject } = require('internal/validators');
const { isNodeStream, isWritable } = require('internal/streams/utils');

const kEmpty = Symbol('kEmpty');
const kEof = Symbol('kEof');

function checkOptions(options) {
  if (options != null) validateObject(options, 'options');
  if (options?.signal != null) validateAbortSignal(options.signal, 'options.signal');
}

function throwIfAborted(options) {
  if (options?.signal?.aborted) throw new AbortError(undefined, { cause: options.signal.reason });
}

// Runs `fn` on up to `concurrency` chunks at a time, in order.
function mapChunks(stream, fn, options) {
  validateFunction(fn, 'fn', ['Function', 'AsyncFunction']);
  checkOptions(options);
  let concurrency = 1;
  if (options?.concurrency != null) concurrency = Math.floor(options.concurrency);
  let mark = concurrency - 1;
  if (options?.highWaterMark != null) mark = Math.floor(options.highWaterMark);
  validateInteger(concurrency, 'options.concurrency', 1);
  validateInteger(mark, 'options.highWaterMark', 0);
  mark += concurrency;

  return async function* map() {
    const controller = new AbortController();
    const { signal } = controller;
    const outer = options?.signal;
    const onAbort = () => controller.abort(outer.reason);
    if (outer) {
      if (outer.aborted) onAbort();
      else outer.addEventListener('abort', onAbort, { once: true });
    }
    const queue = [];
    const fnOptions = { signal };
    let next;
    let resume;
    let done = false;
    let running = 0;

    function onFailed() {
      done = true;
      onSettled();
    }
    function onSettled() {
      running -= 1;
      maybeResume();
    }
    function maybeResume() {
      if (resume && !done && running < concurrency && queue.length < mark) {
        resume();
        resume = null;
      }
    }
    async function fill() {
      try {
        for await (let value of stream) {
          if (done) return;
          if (signal.aborted) throw new AbortError();
          try {
            value = fn(value, fnOptions);
            if (value === kEmpty) continue;
            value = Promise.resolve(value);
          } catch (error) {
            value = Promise.reject(error);
          }
          running += 1;
          value.then(onSettled, onFailed);
          queue.push(value);
          if (next) {
            next();
            next = null;
          }
          if (!done && (queue.length >= mark || running >= concurrency)) {
            await new Promise((resolve) => {
              resume = resolve;
            });
          }
        }
        queue.push(kEof);
      } catch (error) {
        const value = Promise.reject(error);
        value.then(onSettled, onFailed);
        queue.push(value);
      } finally {
        done = true;
        if (next) {
          next();
          next = null;
        }
      }
    }
    fill();
    try {
      for (;;) {
        while (queue.length > 0) {
          const value = await queue[0];
          if (value === kEof) return;
          if (signal.aborted) throw new AbortError();
          if (value !== kEmpty) yield value;
          queue.shift();
          maybeResume();
        }
        await new Promise((resolve) => {
          next = resolve;
        });
      }
    } finally {
      done = true;
      outer?.removeEventListener('abort', onAbort);
      controller.abort();
      if (resume) {
        resume();
        resume = null;
      }
    }
  }.call(stream);
}

function toStream(iterable) {
  return require('internal/streams/readable').from(iterable);
}

const streamReturning = {
  map(fn, options) {
    return toStream(mapChunks(this, fn, options));
  },

  filter(fn, options) {
    validateFunction(fn, 'fn', ['Function', 'AsyncFunction']);
    async function keep(value, opts) {
      return (await fn(value, opts)) ? value : kEmpty;
    }
    return toStream(mapChunks(this, keep, options));
  },

  flatMap(fn, options) {
    const values = mapChunks(this, fn, options);
    return toStream(async function* flatMap() {
      for await (const value of values) yield* value;
    }.call(this));
  },

  drop(number, options = undefined) {
    checkOptions(options);
    number = toCount(number);
    return toStream(async function* drop() {
      throwIfAborted(options);
      for await (const value of this) {
        throwIfAborted(options);
        if (number-- <= 0) yield value;
      }
    }.call(this));
  },

  take(number, options = undefined) {
    checkOptions(options);
    number = toCount(number);
    return toStream(async function* take() {
      throwIfAborted(options);
      for await (const value of this) {
        throwIfAborted(options);
        if (number-- > 0) yield value;
        // Do not wait for a chunk nobody will take.
        if (number <= 0) return;
      }
    }.call(this));
  },

  asIndexedPairs(options = undefined) {
    checkOptions(options);
    return toStream(async function* asIndexedPairs() {
      let index = 0;
      for await (const value of this) {
        throwIfAborted(options);
        yield [index++, value];
      }
    }.call(this));
  },

  compose(stream, options) {
    checkOptions(options);
    if (isNodeStream(stream) && !isWritable(stream)) {
      throw new ERR_INVALID_ARG_VALUE('stream', stream, 'must be writable');
    }
    const composed = require('internal/streams/compose')(this, stream);
    if (options?.signal) require('internal/streams/add-abort-signal').addAbortSignal(options.signal, composed);
    return composed;
  },
};

function toCount(number) {
  number = Number(number);
  if (Number.isNaN(number)) return 0;
  if (number < 0) throw new ERR_OUT_OF_RANGE('number', '>= 0', number);
  return number;
}

const promiseReturning = {
  async some(fn, options = undefined) {
    for await (const unused of streamReturning.filter.call(this, fn, options)) {
      void unused;
      return true;
    }
    return false;
  },

  async every(fn, options = undefined) {
    validateFunction(fn, 'fn', ['Function', 'AsyncFunction']);
    return !(await promiseReturning.some.call(this, async (...args) => !(await fn(...args)), options));
  },

  async find(fn, options) {
    for await (const value of streamReturning.filter.call(this, fn, options)) return value;
    return undefined;
  },

  async forEach(fn, options) {
    validateFunction(fn, 'fn', ['Function', 'AsyncFunction']);
    async function run(value, opts) {
      await fn(value, opts);
      return kEmpty;
    }
    for await (const unused of mapChunks(this, run, options)) void unused;
  },

  async reduce(reducer, initialValue, options) {
    if (typeof reducer !== 'function') {
      throw new ERR_INVALID_ARG_TYPE('reducer', ['Function', 'AsyncFunction'], reducer);
    }
    checkOptions(options);
    let hasInitial = arguments.length > 1;
    if (options?.signal?.aborted) {
      const error = new AbortError(undefined, { cause: options.signal.reason });
      this.once('error', () => {});
      await require('internal/streams/end-of-stream').finished(this.destroy(error)).catch(() => {});
      throw error;
    }
    const controller = new AbortController();
    const { signal } = controller;
    options?.signal?.addEventListener('abort', () => controller.abort(), { once: true });
    let any = false;
    try {
      for await (const value of this) {
        any = true;
        if (options?.signal?.aborted) throw new AbortError();
        if (!hasInitial) {
          initialValue = value;
          hasInitial = true;
        } else {
          initialValue = await reducer(initialValue, value, { signal });
        }
      }
      if (!any && !hasInitial) throw new ReduceError();
    } finally {
      controller.abort();
    }
    return initialValue;
  },

  async toArray(options) {
    checkOptions(options);
    const result = [];
    for await (const value of this) {
      if (options?.signal?.aborted) throw new AbortError(undefined, { cause: options.signal.reason });
      result.push(value);
    }
    return result;
  },
};

class ReduceError extends ERR_MISSING_ARGS {
  constructor() {
    super('reduce');
    this.message = 'Reduce of an empty stream requires an initial value';
  }
}

module.exports = { ...streamReturning, ...promiseReturning };
