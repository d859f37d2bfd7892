'use strict';

// Headers (Fetch standard §5.1): a list of names and values, names without case.
//
// Owns: the list and its guard. Must not know requests and responses.

const { isInvalidValue, isToken } = internalBinding('http');
const { defineProperty } = Object;
const { iterator, toStringTag } = Symbol;
const kInspect = Symbol.for('nodejs.util.inspect.custom');

const kFresh = Symbol('fresh');
let listOf;
let setGuard;

// HTTP whitespace at both ends (§2.2).
function trimmed(value) {
  let start = 0;
  let end = value.length;
  while (start < end && isBlank(value.charCodeAt(start))) start++;
  while (end > start && isBlank(value.charCodeAt(end - 1))) end--;
  return start === 0 && end === value.length ? value : value.slice(start, end);
}

function isBlank(c) {
  return c === 32 || c === 9 || c === 10 || c === 13;
}

// WebIDL's ByteString.
function byteString(value, prefix) {
  if (typeof value === 'symbol') throw new TypeError(`${prefix} is a symbol, which cannot be converted to a ByteString.`);
  const text = `${value}`;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 255) {
      throw new TypeError('Cannot convert argument to a ByteString because the character at ' +
        `index ${i} has a value of ${c} which is greater than 255.`);
    }
  }
  return text;
}

function needArguments(args, count, prefix) {
  if (args.length >= count) return;
  throw new TypeError(`${prefix}: ${count} argument${count === 1 ? '' : 's'} required, but${args.length ? ' only' : ''} ${args.length} found.`);
}

class HeaderList {
  constructor() {
    // Lower-case name → [name, value]; cookies are never joined.
    this.map = new Map();
    this.cookies = null;
  }

  append(name, value) {
    const key = name.toLowerCase();
    const entry = this.map.get(key);
    if (key === 'set-cookie') (this.cookies ??= []).push(value);
    if (entry === undefined) this.map.set(key, [name, value]);
    else entry[1] += `${key === 'cookie' ? '; ' : ', '}${value}`;
  }

  set(name, value) {
    const key = name.toLowerCase();
    if (key === 'set-cookie') this.cookies = [value];
    this.map.set(key, [name, value]);
  }

  get(name) {
    return this.map.get(name.toLowerCase())?.[1] ?? null;
  }

  has(name) {
    return this.map.has(name.toLowerCase());
  }

  delete(name) {
    const key = name.toLowerCase();
    if (key === 'set-cookie') this.cookies = null;
    this.map.delete(key);
  }

  copy() {
    const list = new HeaderList();
    for (const [key, entry] of this.map) list.map.set(key, [entry[0], entry[1]]);
    list.cookies = this.cookies === null ? null : this.cookies.slice();
    return list;
  }

  // Pairs in the order iteration shows them.
  sorted() {
    const pairs = [];
    for (const [key, entry] of this.map) {
      if (key !== 'set-cookie') pairs.push([key, entry[1]]);
      else for (let i = 0; i < this.cookies.length; i++) pairs.push([key, this.cookies[i]]);
    }
    return pairs.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  }

  // A flat list for http: names as they were given.
  flat() {
    const out = [];
    for (const [key, entry] of this.map) {
      if (key === 'set-cookie') for (let i = 0; i < this.cookies.length; i++) out.push(entry[0], this.cookies[i]);
      else out.push(entry[0], entry[1]);
    }
    return out;
  }
}

function checked(headers, name, value, prefix) {
  if (!isToken(name)) throw new TypeError(`${prefix}: "${name}" is an invalid header name.`);
  if (value !== undefined && isInvalidValue(value)) throw new TypeError(`${prefix}: "${value}" is an invalid header value.`);
}

const iteratorPrototype = Object.setPrototypeOf({
  next() {
    const state = this[kState];
    if (state === undefined) {
      throw new TypeError("'next' called on an object that does not implement interface Headers Iterator.");
    }
    // Looked up anew: the list may change in between.
    const pairs = listOf(state.target).sorted();
    if (state.index >= pairs.length) return { value: undefined, done: true };
    const pair = pairs[state.index++];
    return { value: state.kind === 0 ? pair[0] : state.kind === 1 ? pair[1] : pair, done: false };
  },
}, Object.getPrototypeOf(Object.getPrototypeOf([][iterator]())));
const kState = Symbol('state');
defineProperty(iteratorPrototype, toStringTag, { __proto__: null, configurable: true, value: 'Headers Iterator' });
defineProperty(iteratorPrototype, 'next', { __proto__: null, enumerable: true });

function iterate(target, kind) {
  listOf(target);
  const it = Object.create(iteratorPrototype);
  defineProperty(it, kState, { __proto__: null, value: { target, kind, index: 0 } });
  return it;
}

class Headers {
  #list;
  #guard = 'none';

  constructor(init = undefined) {
    if (init === kFresh) return;
    this.#list = new HeaderList();
    if (init !== undefined) fill(this, init, 'Headers constructor');
  }

  append(name, value) {
    const list = this.#writable();
    needArguments(arguments, 2, 'Headers.append');
    name = byteString(name, 'Headers.append');
    value = trimmed(byteString(value, 'Headers.append'));
    checked(this, name, value, 'Headers.append');
    this.#mayChange();
    list.append(name, value);
  }

  delete(name) {
    const list = this.#writable();
    needArguments(arguments, 1, 'Headers.delete');
    name = byteString(name, 'Headers.delete');
    checked(this, name, undefined, 'Headers.delete');
    this.#mayChange();
    list.delete(name);
  }

  get(name) {
    const list = this.#writable();
    needArguments(arguments, 1, 'Headers.get');
    name = byteString(name, 'Headers.get');
    checked(this, name, undefined, 'Headers.get');
    return list.get(name);
  }

  has(name) {
    const list = this.#writable();
    needArguments(arguments, 1, 'Headers.has');
    name = byteString(name, 'Headers.has');
    checked(this, name, undefined, 'Headers.has');
    return list.has(name);
  }

  set(name, value) {
    const list = this.#writable();
    needArguments(arguments, 2, 'Headers.set');
    name = byteString(name, 'Headers.set');
    value = trimmed(byteString(value, 'Headers.set'));
    checked(this, name, value, 'Headers.set');
    this.#mayChange();
    list.set(name, value);
  }

  getSetCookie() {
    const { cookies } = this.#writable();
    return cookies === null ? [] : cookies.slice();
  }

  forEach(callback, thisArg = undefined) {
    this.#writable();
    needArguments(arguments, 1, 'Headers.forEach');
    if (typeof callback !== 'function') {
      throw new TypeError("Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'.");
    }
    const it = iterate(this, 2);
    for (let step = it.next(); !step.done; step = it.next()) callback.call(thisArg, step.value[1], step.value[0], this);
  }

  keys() { return iterate(this, 0); }
  values() { return iterate(this, 1); }
  entries() { return iterate(this, 2); }

  [kInspect](depth, options) {
    options.depth ??= depth;
    const shown = {};
    for (const entry of this.#list.map.values()) {
      shown[entry[0]] = entry[0].toLowerCase() === 'set-cookie' ? this.#list.cookies.join(', ') : entry[1];
    }
    return `Headers ${require('util').inspect(shown, options)}`;
  }

  #writable() {
    return this.#list;
  }

  #mayChange() {
    if (this.#guard === 'immutable') throw new TypeError('immutable');
  }

  static {
    listOf = (headers) => headers.#list;
    setGuard = (headers, list, guard) => {
      headers.#list = list;
      headers.#guard = guard;
    };
  }
}

const shown = { __proto__: null, enumerable: true };
for (const name of ['append', 'delete', 'get', 'has', 'set', 'getSetCookie', 'keys', 'values', 'entries', 'forEach']) {
  defineProperty(Headers.prototype, name, shown);
}
defineProperty(Headers.prototype, iterator, {
  __proto__: null, configurable: true, enumerable: false, writable: true, value: Headers.prototype.entries,
});
defineProperty(Headers.prototype, toStringTag, { __proto__: null, configurable: true, value: 'Headers' });
defineProperty(Headers.prototype, kInspect, { __proto__: null, enumerable: false });

function isHeaders(value) {
  return typeof value === 'object' && value !== null && value instanceof Headers;
}

// Adds what the constructors take: pairs, a record, other headers.
function fill(headers, init, prefix) {
  if (init === null || (typeof init !== 'object' && typeof init !== 'function')) {
    throw new TypeError(`${prefix}: ${prefix === 'Headers constructor' ? 'init given' : 'headers'} ("${String(init)}") is not one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.`);
  }
  if (isHeaders(init) && init[iterator] === Headers.prototype.entries) {
    const pairs = listOf(init).flat();
    for (let i = 0; i < pairs.length; i += 2) headers.append(pairs[i], pairs[i + 1]);
    return;
  }
  if (init[iterator] != null) {
    if (typeof init[iterator] !== 'function') throw new TypeError(`${prefix}: init is not iterable.`);
    for (const pair of init) {
      if (pair === null || typeof pair !== 'object' || typeof pair[iterator] !== 'function') {
        throw new TypeError(`${prefix}: init is not one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.`);
      }
      const items = Array.from(pair);
      if (items.length !== 2) {
        throw new TypeError(`${prefix}: expected name/value pair to be length 2, found ${items.length}.`);
      }
      headers.append(items[0], items[1]);
    }
    return;
  }
  const keys = Reflect.ownKeys(init);
  for (let i = 0; i < keys.length; i++) {
    const descriptor = Reflect.getOwnPropertyDescriptor(init, keys[i]);
    if (descriptor?.enumerable) headers.append(keys[i], init[keys[i]]);
  }
}

// Headers over an existing list.
function makeHeaders(list, guard) {
  const headers = new Headers(kFresh);
  setGuard(headers, list, guard);
  return headers;
}

module.exports = { HeaderList, Headers, byteString, fill, isHeaders, listOf: (h) => listOf(h), makeHeaders, needArguments, trimmed };
