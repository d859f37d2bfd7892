'use strict';

// CountQueuingStrategy and ByteLengthQueuingStrategy (Streams Standard §6).

const { codes: { ERR_INVALID_THIS, ERR_MISSING_OPTION } } = require('internal/errors');
const { validateObject } = require('internal/validators');
const { customInspect, describe, hasBrand, kState } = require('internal/webstreams/util');

const kInspect = Symbol.for('nodejs.util.inspect.custom');

// One function each for all instances.
const byteSize = Object.defineProperty((chunk) => chunk.byteLength, 'name', { __proto__: null, value: 'size' });
const countSize = Object.defineProperty(() => 1, 'name', { __proto__: null, value: 'size' });

function markOf(init) {
  validateObject(init, 'init');
  if (init.highWaterMark === undefined) throw new ERR_MISSING_OPTION('init.highWaterMark');
  return +init.highWaterMark;
}

function stateOf(value, kind) {
  if (!hasBrand(value, kind)) throw new ERR_INVALID_THIS(kind);
  return value[kState];
}

class ByteLengthQueuingStrategy {
  constructor(init) {
    this[kState] = { kind: 'ByteLengthQueuingStrategy', highWaterMark: markOf(init) };
  }

  get highWaterMark() {
    return stateOf(this, 'ByteLengthQueuingStrategy').highWaterMark;
  }

  get size() {
    stateOf(this, 'ByteLengthQueuingStrategy');
    return byteSize;
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'ByteLengthQueuingStrategy', { highWaterMark: this.highWaterMark });
  }
}

class CountQueuingStrategy {
  constructor(init) {
    this[kState] = { kind: 'CountQueuingStrategy', highWaterMark: markOf(init) };
  }

  get highWaterMark() {
    return stateOf(this, 'CountQueuingStrategy').highWaterMark;
  }

  get size() {
    stateOf(this, 'CountQueuingStrategy');
    return countSize;
  }

  [kInspect](depth, options) {
    return customInspect(this, depth, options, 'CountQueuingStrategy', { highWaterMark: this.highWaterMark });
  }
}

describe(ByteLengthQueuingStrategy, ['highWaterMark', 'size']);
describe(CountQueuingStrategy, ['highWaterMark', 'size']);

module.exports = { ByteLengthQueuingStrategy, CountQueuingStrategy };
