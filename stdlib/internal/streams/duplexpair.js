'use strict';

// duplexPair(): two Duplexes, what is written to one is read from the other.

const Duplex = require('internal/streams/duplex');

const kOther = Symbol('kOther');
// The write callback that waits for the other side to be read.
const kCallback = Symbol('kCallback');

class PairSide extends Duplex {
  constructor(options) {
    super(options);
    this[kOther] = null;
    this[kCallback] = null;
  }

  _read() {
    const callback = this[kCallback];
    if (callback) {
      this[kCallback] = null;
      callback();
    }
  }

  _write(chunk, encoding, callback) {
    const other = this[kOther];
    if (chunk.length === 0) {
      process.nextTick(callback);
    } else {
      other.push(chunk);
      other[kCallback] = callback;
    }
  }

  _final(callback) {
    const other = this[kOther];
    other.on('end', callback);
    other.push(null);
  }
}

module.exports = function duplexPair(options) {
  const one = new PairSide(options);
  const two = new PairSide(options);
  one[kOther] = two;
  two[kOther] = one;
  return [one, two];
};
