'use strict';
// Functions and classes that this build does not have: calling one says so.
// For modules that must exist because others look at their other parts.

const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');

// Adds to `exports` one function per name that throws when called or constructed.
function missing(exports, module, names) {
  for (const name of names) {
    exports[name] = { [name]: function() {
      throw new ERR_METHOD_NOT_IMPLEMENTED(`${module}.${name}()`);
    } }[name];
  }
}

module.exports = { missing };
