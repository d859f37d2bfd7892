'use strict';

// A Transform whose stream state is made when somebody looks at it: most hashes
// and ciphers are only ever called.

const { Transform } = require('stream');
const { defineProperty, setPrototypeOf } = Object;

function LazyTransform(options) {
  this._options = options;
}
setPrototypeOf(LazyTransform.prototype, Transform.prototype);
setPrototypeOf(LazyTransform, Transform);

['_readableState', '_writableState'].forEach((name) => {
  defineProperty(LazyTransform.prototype, name, {
    __proto__: null,
    configurable: true,
    enumerable: true,
    get() {
      // The constructors of the streams look at both states before they make them.
      this._readableState = undefined;
      this._writableState = undefined;
      Transform.call(this, this._options);
      this._writableState.decodeStrings = false;
      return this[name];
    },
    set(value) {
      defineProperty(this, name, { __proto__: null, configurable: true, enumerable: true, value, writable: true });
    },
  });
});

module.exports = LazyTransform;
