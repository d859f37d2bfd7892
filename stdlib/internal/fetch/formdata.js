'use strict';

// FormData (XMLHttpRequest standard §4): an ordered list of names and values,
// a value being a string or a File.

const { isBlob } = require('internal/blob');
const { File } = require('buffer');

const { defineProperty, defineProperties } = Object;
const { iterator, toStringTag } = Symbol;
const kInspect = Symbol.for('nodejs.util.inspect.custom');

function needArguments(args, count, method) {
  if (args.length >= count) return;
  throw new TypeError(`FormData.${method}: ${count} argument${count === 1 ? '' : 's'} required, but${args.length ? ' only' : ''} ${args.length} found.`);
}

function entry(name, value, filename) {
  if (isBlob(value)) {
    const isFile = value instanceof File;
    if (!isFile || filename !== undefined) {
      const called = filename !== undefined ? filename : isFile ? value.name : 'blob';
      value = new File([value], called, { type: value.type, lastModified: isFile ? value.lastModified : undefined });
    }
  } else {
    value = `${value}`.toWellFormed();
  }
  return [name, value];
}

class FormData {
  #entries = [];

  constructor(form) {
    if (form !== undefined) {
      throw new TypeError('FormData constructor: Argument 1 could not be converted to: undefined.');
    }
  }

  append(name, value, filename = undefined) {
    const entries = this.#entries;
    needArguments(arguments, 2, 'append');
    if (arguments.length === 3 && !isBlob(value)) {
      throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");
    }
    entries.push(entry(`${name}`.toWellFormed(), value, filename === undefined ? undefined : `${filename}`));
  }

  delete(name) {
    needArguments(arguments, 1, 'delete');
    name = `${name}`;
    this.#entries = this.#entries.filter((item) => item[0] !== name);
  }

  get(name) {
    const entries = this.#entries;
    needArguments(arguments, 1, 'get');
    name = `${name}`;
    const found = entries.find((item) => item[0] === name);
    return found === undefined ? null : found[1];
  }

  getAll(name) {
    const entries = this.#entries;
    needArguments(arguments, 1, 'getAll');
    name = `${name}`;
    return entries.filter((item) => item[0] === name).map((item) => item[1]);
  }

  has(name) {
    const entries = this.#entries;
    needArguments(arguments, 1, 'has');
    name = `${name}`;
    return entries.some((item) => item[0] === name);
  }

  set(name, value, filename = undefined) {
    const entries = this.#entries;
    needArguments(arguments, 2, 'set');
    if (arguments.length === 3 && !isBlob(value)) {
      throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");
    }
    name = `${name}`.toWellFormed();
    const made = entry(name, value, filename === undefined ? undefined : `${filename}`);
    const index = entries.findIndex((item) => item[0] === name);
    if (index === -1) entries.push(made);
    else this.#entries = entries.slice(0, index).concat([made], entries.slice(index + 1).filter((item) => item[0] !== name));
  }

  // A copy: changes while iterating are seen, as the standard has it, by index.
  keys() { return iterate(this.#view(), 0); }
  values() { return iterate(this.#view(), 1); }
  entries() { return iterate(this.#view(), 2); }

  forEach(callback, thisArg = undefined) {
    needArguments(arguments, 1, 'forEach');
    if (typeof callback !== 'function') {
      throw new TypeError("Failed to execute 'forEach' on 'FormData': parameter 1 is not of type 'Function'.");
    }
    for (const [name, value] of this) callback.call(thisArg, value, name, this);
  }

  [kInspect](depth, options) {
    const shown = { __proto__: null };
    const entries = this.#entries;
    for (let i = 0; i < entries.length; i++) {
      const [name, value] = entries[i];
      if (!(name in shown)) shown[name] = value;
      else if (Array.isArray(shown[name])) shown[name].push(value);
      else shown[name] = [shown[name], value];
    }
    options.depth ??= depth;
    options.colors ??= true;
    const text = require('util').formatWithOptions(options, shown);
    return `FormData ${text.slice(text.indexOf(']') + 2)}`;
  }

  #view() {
    this.#entries;
    return () => this.#entries;
  }
}

const kState = Symbol('state');
const iteratorPrototype = Object.setPrototypeOf({
  next() {
    const state = this[kState];
    const entries = state.view();
    if (state.index >= entries.length) return { value: undefined, done: true };
    const item = entries[state.index++];
    return { value: state.kind === 2 ? [item[0], item[1]] : item[state.kind], done: false };
  },
}, Object.getPrototypeOf(Object.getPrototypeOf([][iterator]())));
defineProperty(iteratorPrototype, toStringTag, { __proto__: null, configurable: true, value: 'FormData Iterator' });

function iterate(view, kind) {
  const it = Object.create(iteratorPrototype);
  defineProperty(it, kState, { __proto__: null, value: { view, kind, index: 0 } });
  return it;
}

const attributes = {
  [toStringTag]: { __proto__: null, configurable: true, value: 'FormData' },
  [kInspect]: { __proto__: null, enumerable: false },
  [iterator]: { __proto__: null, configurable: true, writable: true, value: FormData.prototype.entries },
};
for (const name of ['append', 'delete', 'get', 'getAll', 'has', 'set', 'keys', 'values', 'entries', 'forEach']) {
  attributes[name] = { __proto__: null, enumerable: true };
}
defineProperties(FormData.prototype, attributes);

module.exports = { FormData };
