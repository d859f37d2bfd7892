'use strict';

// Members of modules of which only a part exists so far: they have Node's names
// and say clearly, when called, that they are not there.

const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');

// Adds one throwing function per name to `target`.
function unimplemented(target, module, names) {
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const fn = function() {
      throw new ERR_METHOD_NOT_IMPLEMENTED(`${module}.${name}()`);
    };
    Object.defineProperty(fn, 'name', { __proto__: null, configurable: true, value: name });
    target[name] = fn;
  }
  return target;
}

module.exports = { unimplemented };
