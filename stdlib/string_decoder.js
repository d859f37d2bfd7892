'use strict';

// `string_decoder`: text from bytes that arrive in pieces.
//
// Owns: the constructor, the argument checks, the views on the state. The state
// is a seven-byte Buffer as in Node (four bytes held back, how many are
// missing, how many are held, the encoding's number); crates/string_decoder
// alone knows how it moves.

const { decode, flush, init } = internalBinding('string_decoder');
const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_THIS },
} = require('internal/errors');

const { isView } = ArrayBuffer;
const kNativeDecoder = Symbol('kNativeDecoder');
const MISSING = 4;
const HELD = 5;

function StringDecoder(encoding) {
  const { name, state } = init(encoding);
  this.encoding = name;
  this[kNativeDecoder] = state;
}

StringDecoder.prototype.write = function write(buf) {
  if (typeof buf === 'string') return buf;
  if (!isView(buf)) throw new ERR_INVALID_ARG_TYPE('buf', ['Buffer', 'TypedArray', 'DataView'], buf);
  const state = this[kNativeDecoder];
  if (!state) throw new ERR_INVALID_THIS('StringDecoder');
  return decode(state, buf);
};

StringDecoder.prototype.end = function end(buf) {
  const text = buf === undefined ? '' : this.write(buf);
  const state = this[kNativeDecoder];
  return state[HELD] > 0 ? text + flush(state) : text;
};

// Starts over at `offset` of the given bytes.
StringDecoder.prototype.text = function text(buf, offset) {
  const state = this[kNativeDecoder];
  state[MISSING] = 0;
  state[HELD] = 0;
  return this.write(buf.slice(offset));
};

Object.defineProperties(StringDecoder.prototype, {
  lastChar: {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() { return this[kNativeDecoder].subarray(0, 4); },
  },
  lastNeed: {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() { return this[kNativeDecoder][MISSING]; },
  },
  lastTotal: {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() { return this[kNativeDecoder][HELD] + this[kNativeDecoder][MISSING]; },
  },
});

module.exports = { StringDecoder };
