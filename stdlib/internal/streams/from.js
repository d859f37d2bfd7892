'use strict';

// Readable.from(): a Readable that pulls from an iterable.

const { codes: { ERR_INVALID_ARG_TYPE, ERR_STREAM_NULL_VALUES } } = require('internal/errors');
const { Buffer } = internalBinding('buffer').constructors;

const { nextTick } = process;

function from(Readable, iterable, options) {
  if (typeof iterable === 'string' || iterable instanceof Buffer) {
    return new Readable({
      objectMode: true,
      ...options,
      read() {
        this.push(iterable);
        this.push(null);
      },
    });
  }
  let iterator;
  let isAsync = false;
  if (iterable && iterable[Symbol.asyncIterator]) {
    isAsync = true;
    iterator = iterable[Symbol.asyncIterator]();
  } else if (iterable && iterable[Symbol.iterator]) {
    iterator = iterable[Symbol.iterator]();
  } else {
    throw new ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable);
  }

  const readable = new Readable({ objectMode: true, highWaterMark: 1, ...options });
  // One pull at a time; a full buffer ends it until the next _read.
  let reading = false;
  readable._read = function() {
    if (reading) return;
    reading = true;
    if (isAsync) pullAsync();
    else pullSync();
  };
  readable._destroy = function(error, callback) {
    close(error).then(
      () => nextTick(callback, error),
      (other) => nextTick(callback, other || error),
    );
  };

  async function close(error) {
    if (error !== undefined && error !== null && typeof iterator.throw === 'function') {
      const { value, done } = await iterator.throw(error);
      await value;
      if (done) return;
    }
    if (typeof iterator.return === 'function') {
      const { value } = await iterator.return();
      await value;
    }
  }

  // True while there is room for more.
  function accept(value) {
    if (value === null) {
      reading = false;
      throw new ERR_STREAM_NULL_VALUES();
    }
    if (readable.push(value)) return true;
    reading = false;
    return false;
  }

  async function pullAsync() {
    try {
      for (;;) {
        const { value, done } = await iterator.next();
        if (done) {
          readable.push(null);
          return;
        }
        if (!accept(value && typeof value.then === 'function' ? await value : value)) return;
      }
    } catch (error) {
      readable.destroy(error);
    }
  }

  async function pullSync() {
    try {
      for (;;) {
        const { value, done } = iterator.next();
        if (done) {
          readable.push(null);
          return;
        }
        if (!accept(value && typeof value.then === 'function' ? await value : value)) return;
      }
    } catch (error) {
      readable.destroy(error);
    }
  }
  return readable;
}

module.exports = from;
