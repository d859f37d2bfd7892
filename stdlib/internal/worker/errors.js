'use strict';

// An error nobody caught, on its way to the parent thread: errors keep class,
// message, stack and what else can be cloned; other values are cloned, or else
// shown as text.

const { getOwnPropertyNames, getPrototypeOf, defineProperty } = Object;
const { isNativeError } = internalBinding('types');

const classes = { Error, RangeError, URIError, TypeError, SyntaxError, ReferenceError, EvalError };

function className(error) {
  for (let step = error; step !== null; step = getPrototypeOf(step)) {
    const constructor = Object.hasOwn(step, 'constructor') ? step.constructor : undefined;
    if (typeof constructor === 'function' && classes[constructor.name] !== undefined) return constructor.name;
  }
  return 'Error';
}

function isClonable(value) {
  try {
    require('internal/structured_clone').structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

// Own properties, and of the prototypes what is more specific than the class.
function fieldsOf(error, name) {
  const fields = [];
  const seen = new Set();
  for (let step = error; step !== null && step !== classes[name].prototype; step = getPrototypeOf(step)) {
    const keys = getOwnPropertyNames(step);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      if (key === 'constructor' || seen.has(key)) continue;
      seen.add(key);
      let value;
      try {
        value = error[key];
      } catch {
        continue;
      }
      if (typeof value === 'function') continue;
      if (typeof value === 'object' && value !== null) {
        if (key === 'cause' && isNativeError(value)) {
          fields.push({ key, enumerable: false, value: undefined, error: serializeError(value) });
          continue;
        }
        if (!isClonable(value)) continue;
      } else if (typeof value === 'symbol') {
        continue;
      }
      const own = Object.getOwnPropertyDescriptor(error, key);
      fields.push({ key, enumerable: own !== undefined && own.enumerable, value });
    }
  }
  return fields;
}

function serializeError(error) {
  try {
    if (isNativeError(error)) {
      const name = className(error);
      return { kind: 'error', name, fields: fieldsOf(error, name) };
    }
  } catch {
    // Shown as text.
  }
  if (typeof error === 'symbol') return { kind: 'symbol', text: require('internal/util/inspect').inspect(error) };
  if (typeof error !== 'function' && isClonable(error)) {
    const shows = typeof error === 'object' && error !== null &&
      typeof error[require('internal/util').customInspectSymbol] === 'function';
    if (!shows) return { kind: 'value', value: error };
  }
  return { kind: 'text', text: require('internal/util/inspect').inspect(error) };
}

function deserializeError({ kind, name, fields, value, text }) {
  switch (kind) {
    case 'error': {
      const error = Object.create(classes[name].prototype);
      // A real error: `util.types.isNativeError` and the inspector know it.
      const made = new classes[name]();
      delete made.stack;
      Object.setPrototypeOf(made, getPrototypeOf(error));
      for (let i = 0; i < fields.length; i++) {
        const field = fields[i];
        defineProperty(made, field.key, {
          __proto__: null, configurable: true, writable: true, enumerable: field.enumerable,
          value: field.error === undefined ? field.value : deserializeError(field.error),
        });
      }
      return made;
    }
    case 'value':
      return value;
    case 'symbol':
      return { [require('internal/util').customInspectSymbol]: () => text };
    default:
      return { [require('internal/util').customInspectSymbol]: () => text };
  }
}

module.exports = { deserializeError, serializeError };
