'use strict';

// The structuredClone() global: argument checks around the native algorithm
// (crates/structured_clone), and the classes that clone themselves.
//
// An object takes part by having a method under `cloneSymbol` that returns
// { data, deserializeInfo: 'module:factory' }, and one under `deserializeSymbol`
// that takes the data back, called on what the factory makes; any other value
// under `cloneSymbol` forbids cloning.

const native = internalBinding('structured_clone');
const { codes: { ERR_INVALID_ARG_TYPE, ERR_MISSING_ARGS } } = require('internal/errors');

native.setup(
  (message) => new (require('internal/per_context/domexception').DOMException)(message, 'DataCloneError'),
  (info) => {
    const [id, name] = info.split(':');
    if (!id.startsWith('internal/') || !internalBinding('builtins').exists(id)) {
      throw new Error(`Missing internal module ${id}`);
    }
    return require(id)[name]();
  },
);

function refuse(message) {
  const error = new ERR_INVALID_ARG_TYPE('options', 'object', undefined);
  Object.defineProperty(error, 'message', {
    __proto__: null, configurable: true, enumerable: false, writable: true, value: message,
  });
  return error;
}

function structuredClone(value, options) {
  if (arguments.length === 0) throw new ERR_MISSING_ARGS('The value argument must be specified');
  if (options === undefined || options === null) return native.clone(value);
  if (typeof options !== 'object' && typeof options !== 'function') {
    throw refuse("Failed to execute 'structuredClone': Options cannot be converted to a dictionary");
  }
  const { transfer } = options;
  if (transfer === undefined) return native.clone(value);
  if (transfer === null || typeof transfer !== 'object' || typeof transfer[Symbol.iterator] !== 'function') {
    throw refuse("Failed to execute 'structuredClone': transfer in Options can not be converted to sequence.");
  }
  const list = [...transfer];
  for (let i = 0; i < list.length; i++) {
    if (list[i] === null || (typeof list[i] !== 'object' && typeof list[i] !== 'function')) {
      throw refuse('Value is not an object');
    }
  }
  return native.clone(value, list);
}

module.exports = { structuredClone };
