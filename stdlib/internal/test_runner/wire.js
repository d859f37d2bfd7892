'use strict';

// Events between the runner and the processes of its files: lines of base64 over
// a pipe. Errors go as their texts and properties.

const { Buffer } = require('buffer');
const v8 = require('v8');

const MARK = '__ouro_error';

function flat(value, depth = 0) {
  if (typeof value !== 'object' || value === null || depth > 8) return value;
  if (!(value instanceof Error) && Object.prototype.toString.call(value) !== '[object Error]') {
    if (depth === 0 || Object.getPrototypeOf(value) === null) {
      const out = {};
      for (const key of Object.keys(value)) out[key] = flat(value[key], depth + 1);
      return out;
    }
    try {
      v8.serialize(value);
      return value;
    } catch {
      return require('internal/util/inspect').inspect(value);
    }
  }
  const props = {};
  for (const key of Object.keys(value)) props[key] = flat(value[key], depth + 2);
  if ('cause' in value) props.cause = flat(value.cause, depth + 2);
  return { [MARK]: true, name: String(value.name), message: String(value.message), stack: String(value.stack), props };
}

function whole(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (value[MARK] === true) {
    // eslint-disable-next-line no-restricted-syntax
    const error = new Error(value.message);
    error.stack = value.stack;
    if (value.name !== 'Error') Object.defineProperty(error, 'name', { __proto__: null, configurable: true, value: value.name, writable: true });
    for (const key of Object.keys(value.props)) {
      const inner = whole(value.props[key]);
      if (key === 'cause') Object.defineProperty(error, 'cause', { __proto__: null, configurable: true, value: inner, writable: true });
      else error[key] = inner;
    }
    return error;
  }
  if (Object.getPrototypeOf(value) === Object.prototype) for (const key of Object.keys(value)) value[key] = whole(value[key]);
  return value;
}

function pack(event) {
  let bytes;
  const plain = { type: event.type, data: flat(event.data) };
  plain.data.details &&= flat(event.data.details);
  try {
    bytes = v8.serialize(plain);
  } catch {
    plain.data.details &&= { duration_ms: plain.data.details.duration_ms, type: plain.data.details.type };
    bytes = v8.serialize(plain);
  }
  return `${Buffer.from(bytes).toString('base64')}\n`;
}

function unpack(line) {
  return whole(v8.deserialize(Buffer.from(line, 'base64')));
}

module.exports = { pack, unpack };
