'use strict';

// File: a Blob with a name and a date.

const { Blob } = require('internal/blob');
const {
  codes: { ERR_INVALID_THIS, ERR_MISSING_ARGS },
} = require('internal/errors');

const kInspect = Symbol.for('nodejs.util.inspect.custom');

class File extends Blob {
  #name;
  #lastModified;

  constructor(fileBits, fileName, options = undefined) {
    if (arguments.length < 2) throw new ERR_MISSING_ARGS('fileBits', 'fileName');
    super(fileBits, options);
    const given = options?.lastModified;
    let date = Date.now();
    if (given !== undefined) {
      // WebIDL's `long long`: what is no number counts as 0.
      date = Math.trunc(+given);
      if (!Number.isFinite(date)) date = 0;
      date += 0;
    }
    this.#name = `${fileName}`.toWellFormed();
    this.#lastModified = date;
  }

  get name() {
    if (this == null || !(#name in Object(this))) throw new ERR_INVALID_THIS('File');
    return this.#name;
  }

  get lastModified() {
    if (this == null || !(#name in Object(this))) throw new ERR_INVALID_THIS('File');
    return this.#lastModified;
  }

  [kInspect](depth, options) {
    if (typeof depth === 'number' && depth < 0) return this;
    const { inspect } = require('util');
    const { size, type, name, lastModified } = this;
    return `File ${inspect({ size, type, name, lastModified }, { ...options, depth: options.depth == null ? null : options.depth - 1 })}`;
  }
}

Object.defineProperties(File.prototype, {
  name: { __proto__: null, enumerable: true },
  lastModified: { __proto__: null, enumerable: true },
  [Symbol.toStringTag]: { __proto__: null, configurable: true, value: 'File' },
});

module.exports = { File };
