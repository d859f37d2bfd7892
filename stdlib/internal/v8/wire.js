'use strict';

// V8's wire format (version 15) of cloned values: what Serializer and
// Deserializer write and read.
//
// Owns: the tags, numbers and strings of the format, object identities.
// Must not know: Node's host objects (./serdes), messages between processes.

const { Buffer } = require('buffer');
const { ownKeys } = Reflect;
const { getOwnPropertyDescriptor, hasOwn, is } = Object;
const { isArray } = Array;
const types = require('internal/util/types');

const kVersion = 15;
const kMaxIndex = 2 ** 32 - 2;

const views = [
  ['b', Int8Array], ['B', Uint8Array], ['C', Uint8ClampedArray], ['w', Int16Array], ['W', Uint16Array],
  ['d', Int32Array], ['D', Uint32Array], ['f', Float32Array], ['F', Float64Array], ['q', BigInt64Array],
  ['Q', BigUint64Array], ['?', DataView],
];
const errorTags = {
  __proto__: null, EvalError: 'E', RangeError: 'R', ReferenceError: 'F', SyntaxError: 'S', TypeError: 'T', URIError: 'U',
};
const errorClasses = {
  __proto__: null, E: EvalError, R: RangeError, F: ReferenceError, S: SyntaxError, T: TypeError, U: URIError,
};
const regExpFlags = 'gimyusdv';
const regExpBits = [1, 2, 4, 8, 16, 32, 128, 256];

const typedArrayTag = getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag).get;

function viewTag(view) {
  const name = typedArrayTag.call(view);
  if (name === undefined) return '?';
  for (let i = 0; i < views.length; i++) {
    if (views[i][1].name === name) return views[i][0];
  }
  return undefined;
}

function isInt32(value) {
  return (value | 0) === value && !is(value, -0);
}

// A canonical array index, or -1.
function indexOf(key) {
  const number = Number(key);
  return number >= 0 && number <= kMaxIndex && `${number}` === key && Number.isInteger(number) ? number : -1;
}

// --- writing --------------------------------------------------------------------------

class Writer {
  // `host` has writeHostObject, dataCloneError and sharedBufferId.
  constructor(host) {
    this.host = host;
    this.bytes = Buffer.allocUnsafe(256);
    this.length = 0;
    this.ids = new Map();
    this.transfers = new Map();
    this.viewsAreHostObjects = false;
  }

  room(count) {
    const needed = this.length + count;
    if (needed <= this.bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(grown, 0, 0, this.length);
    this.bytes = grown;
  }

  byte(value) {
    this.room(1);
    this.bytes[this.length++] = value;
  }

  tag(letter) {
    this.byte(letter.charCodeAt(0));
  }

  // An unsigned number below 2^53, 7 bits at a time.
  varint(value) {
    this.room(10);
    while (value > 0x7f) {
      this.bytes[this.length++] = (value % 128) | 0x80;
      value = Math.floor(value / 128);
    }
    this.bytes[this.length++] = value;
  }

  double(value) {
    this.room(8);
    this.bytes.writeDoubleLE(value, this.length);
    this.length += 8;
  }

  raw(source) {
    this.room(source.length);
    this.bytes.set(source, this.length);
    this.length += source.length;
  }

  uint64(high, low) {
    let value = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
    while (value > 0x7fn) {
      this.byte(Number(value & 0x7fn) | 0x80);
      value >>= 7n;
    }
    this.byte(Number(value));
  }

  header() {
    this.byte(0xff);
    this.byte(kVersion);
  }

  take() {
    const taken = Buffer.allocUnsafeSlow(this.length);
    this.bytes.copy(taken, 0, 0, this.length);
    this.bytes = Buffer.allocUnsafe(256);
    this.length = 0;
    return taken;
  }

  number(value) {
    if (isInt32(value)) {
      this.tag('I');
      this.varint(((value << 1) ^ (value >> 31)) >>> 0);
    } else {
      this.tag('N');
      this.double(value);
    }
  }

  string(value) {
    // eslint-disable-next-line no-control-regex
    if (/^[\0-\xff]*$/.test(value)) {
      this.tag('"');
      this.varint(value.length);
      this.raw(Buffer.from(value, 'latin1'));
      return;
    }
    const size = value.length * 2;
    let prefix = 1;
    for (let rest = size; rest > 0x7f; rest = Math.floor(rest / 128)) prefix++;
    // Two-byte characters begin at an even place.
    if ((this.length + 1 + prefix) % 2 !== 0) this.byte(0);
    this.tag('c');
    this.varint(size);
    this.raw(Buffer.from(value, 'utf16le'));
  }

  bigint(value) {
    let rest = value < 0n ? -value : value;
    const digits = [];
    while (rest > 0n) {
      for (let i = 0; i < 8; i++) {
        digits.push(Number(rest & 0xffn));
        rest >>= 8n;
      }
    }
    this.varint(digits.length * 2 + (value < 0n ? 1 : 0));
    this.raw(digits);
  }

  value(value) {
    switch (typeof value) {
      case 'undefined': this.tag('_'); return;
      case 'boolean': this.tag(value ? 'T' : 'F'); return;
      case 'number': this.number(value); return;
      case 'string': this.string(value); return;
      case 'bigint':
        this.tag('Z');
        this.bigint(value);
        return;
      case 'object':
        if (value === null) this.tag('0');
        else this.object(value);
        return;
      default:
        throw this.refuse(value);
    }
  }

  refuse(value) {
    let text;
    if (typeof value === 'function' || typeof value === 'symbol') text = String(value);
    else if (isArray(value)) text = 'array';
    else text = `#<${value.constructor?.name || 'Object'}>`;
    return this.host.dataCloneError(`${text} could not be cloned.`);
  }

  object(value) {
    if (ArrayBuffer.isView(value) && !this.viewsAreHostObjects && !this.ids.has(value)) this.object(value.buffer);
    const known = this.ids.get(value);
    if (known !== undefined) {
      this.tag('^');
      this.varint(known);
      return;
    }
    this.ids.set(value, this.ids.size);
    if (isArray(value) && !types.isProxy(value)) this.array(value);
    else if (ArrayBuffer.isView(value)) this.view(value);
    else this.special(value);
  }

  properties(value, keys) {
    let count = 0;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i];
      // A getter may have removed it meanwhile.
      if (!getOwnPropertyDescriptor(value, key)?.enumerable) continue;
      const index = indexOf(key);
      if (index === -1) this.string(key);
      else this.number(index);
      this.value(value[key]);
      count++;
    }
    return count;
  }

  plain(value) {
    this.tag('o');
    const count = this.properties(value, ownKeys(value).filter((key) => typeof key === 'string'));
    this.tag('{');
    this.varint(count);
  }

  array(value) {
    const { length } = value;
    const keys = ownKeys(value).filter((key) => typeof key === 'string' && key !== 'length');
    let dense = keys.length >= length;
    for (let i = 0; dense && i < length; i++) dense = keys[i] === `${i}`;
    this.tag(dense ? 'A' : 'a');
    this.varint(length);
    if (dense) {
      const doubles = length !== 0 && value.every((item) => typeof item === 'number') && !value.every(isInt32);
      for (let i = 0; i < length; i++) {
        if (!hasOwn(value, i)) {
          this.tag('-');
        } else if (doubles) {
          this.tag('N');
          this.double(value[i]);
        } else {
          this.value(value[i]);
        }
      }
    }
    const count = this.properties(value, dense ? keys.slice(length) : keys);
    this.tag(dense ? '$' : '@');
    this.varint(count);
    this.varint(length);
  }

  view(value) {
    if (this.viewsAreHostObjects) {
      this.hostObject(value);
      return;
    }
    this.tag('V');
    this.tag(viewTag(value));
    this.varint(value.byteOffset);
    this.varint(value.byteLength);
    this.varint(0);
  }

  hostObject(value) {
    this.tag('\\');
    this.host.writeHostObject(value);
  }

  buffer(value) {
    const transferred = this.transfers.get(value);
    if (transferred !== undefined) {
      this.tag('t');
      this.varint(transferred);
      return;
    }
    if (value.resizable) {
      this.tag('~');
      this.varint(value.byteLength);
      this.varint(value.maxByteLength);
    } else {
      if (value.detached) throw this.host.dataCloneError('An ArrayBuffer is detached and could not be cloned.');
      this.tag('B');
      this.varint(value.byteLength);
    }
    this.raw(new Uint8Array(value));
  }

  boxed(value) {
    const primitive = value.valueOf();
    switch (typeof primitive) {
      case 'boolean': this.tag(primitive ? 'y' : 'x'); return;
      case 'number':
        this.tag('n');
        this.double(primitive);
        return;
      case 'bigint':
        this.tag('z');
        this.bigint(primitive);
        return;
      case 'string':
        this.tag('s');
        this.string(primitive);
        return;
      default:
        throw this.refuse(value);
    }
  }

  regExp(value) {
    this.tag('R');
    this.string(value.source);
    let bits = 0;
    for (let i = 0; i < regExpFlags.length; i++) {
      if (value.flags.includes(regExpFlags[i])) bits |= regExpBits[i];
    }
    this.varint(bits);
  }

  error(value) {
    this.tag('r');
    const tag = errorTags[value.name];
    if (tag !== undefined) this.tag(tag);
    const text = (letter, key) => {
      const descriptor = getOwnPropertyDescriptor(value, key);
      if (descriptor === undefined) return;
      this.tag(letter);
      this.string(`${value[key]}`);
    };
    text('m', 'message');
    if (typeof value.stack === 'string') {
      this.tag('s');
      this.string(value.stack);
    }
    if (hasOwn(value, 'cause')) {
      this.tag('c');
      this.value(value.cause);
    }
    this.tag('.');
  }

  special(value) {
    if (types.isProxy(value)) throw this.refuse(value);
    if (types.isDate(value)) {
      this.tag('D');
      this.double(value.getTime());
    } else if (types.isBoxedPrimitive(value)) {
      this.boxed(value);
    } else if (types.isRegExp(value)) {
      this.regExp(value);
    } else if (types.isMap(value)) {
      this.tag(';');
      const entries = [...value];
      for (let i = 0; i < entries.length; i++) {
        this.value(entries[i][0]);
        this.value(entries[i][1]);
      }
      this.tag(':');
      this.varint(entries.length * 2);
    } else if (types.isSet(value)) {
      this.tag('\'');
      const items = [...value];
      for (let i = 0; i < items.length; i++) this.value(items[i]);
      this.tag(',');
      this.varint(items.length);
    } else if (types.isSharedArrayBuffer(value)) {
      this.tag('u');
      this.varint(this.host.sharedBufferId(value));
    } else if (types.isAnyArrayBuffer(value)) {
      this.buffer(value);
    } else if (types.isNativeError(value)) {
      this.error(value);
    } else if (types.isPromise(value) || types.isWeakMap(value) || types.isWeakSet(value) ||
        types.isGeneratorObject(value) || types.isModuleNamespaceObject(value)) {
      throw this.refuse(value);
    } else {
      this.plain(value);
    }
  }
}

// --- reading -----------------------------------------------------------------------------

class Reader {
  // `host` has readHostObject.
  constructor(bytes, host) {
    this.bytes = bytes;
    this.at = 0;
    this.host = host;
    this.version = 0;
    this.objects = [];
    this.transfers = new Map();
    this.depth = 0;
  }

  fail() {
    return new Error('Unable to deserialize cloned data.');
  }

  byte() {
    if (this.at >= this.bytes.length) throw this.fail();
    return this.bytes[this.at++];
  }

  varint() {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
      if (scale > 2 ** 63) throw this.fail();
    }
  }

  // A length or count that must fit what is left.
  size() {
    const size = this.varint();
    if (size > this.bytes.length - this.at) throw this.fail();
    return size;
  }

  uint64() {
    let value = 0n;
    let shift = 0n;
    for (;;) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) break;
      shift += 7n;
      if (shift > 63n) throw this.fail();
    }
    return [Number((value >> 32n) & 0xffffffffn), Number(value & 0xffffffffn)];
  }

  double() {
    if (this.bytes.length - this.at < 8) throw this.fail();
    const value = this.bytes.readDoubleLE(this.at);
    this.at += 8;
    return value;
  }

  // The place of `size` bytes that are skipped.
  skip(size) {
    if (size > this.bytes.length - this.at) throw this.fail();
    const place = this.at;
    this.at += size;
    return place;
  }

  header() {
    if (this.bytes[this.at] !== 0xff) return false;
    this.at++;
    this.version = this.varint();
    return this.version >= 1 && this.version <= kVersion;
  }

  tag() {
    let byte;
    do byte = this.byte(); while (byte === 0);
    return String.fromCharCode(byte);
  }

  peek() {
    let at = this.at;
    while (at < this.bytes.length && this.bytes[at] === 0) at++;
    return at < this.bytes.length ? String.fromCharCode(this.bytes[at]) : '';
  }

  string(tag = this.tag()) {
    const size = tag === '"' || tag === 'c' || tag === 'S' ? this.size() : undefined;
    if (size === undefined || (tag === 'c' && size % 2 !== 0)) throw this.fail();
    const start = this.skip(size);
    return this.bytes.toString({ '"': 'latin1', 'c': 'utf16le', 'S': 'utf8' }[tag], start, start + size);
  }

  bigint() {
    const bits = this.varint();
    const size = Math.floor(bits / 2);
    const start = this.skip(size);
    let value = 0n;
    for (let i = size - 1; i >= 0; i--) value = (value << 8n) | BigInt(this.bytes[start + i]);
    return bits % 2 === 1 ? -value : value;
  }

  keep(object) {
    this.objects.push(object);
    return object;
  }

  value() {
    if (++this.depth > 5000) throw this.fail();
    let value = this.one(this.tag());
    this.depth--;
    if (types.isAnyArrayBuffer(value) && this.peek() === 'V') {
      this.tag();
      value = this.keep(this.view(value));
    }
    return value;
  }

  one(tag) {
    switch (tag) {
      case '_': return undefined;
      case '0': return null;
      case 'T': return true;
      case 'F': return false;
      case 'I': {
        const value = this.varint() >>> 0;
        return (value >>> 1) ^ -(value & 1);
      }
      case 'U': return this.varint() >>> 0;
      case 'N': return this.double();
      case 'Z': return this.bigint();
      case '"': case 'c': case 'S': return this.string(tag);
      case '^': {
        const id = this.varint();
        if (id >= this.objects.length) throw this.fail();
        return this.objects[id];
      }
      case 'y': return this.keep(new Boolean(true));
      case 'x': return this.keep(new Boolean(false));
      case 'n': return this.keep(new Number(this.double()));
      case 'z': return this.keep(Object(this.bigint()));
      case 's': return this.keep(new String(this.string()));
      case 'D': return this.keep(new Date(this.double()));
      case 'R': return this.regExp();
      case 'r': return this.error();
      case 'o': return this.properties(this.keep({}), '{');
      case 'A': return this.dense();
      case 'a': return this.sparse();
      case ';': return this.map();
      case '\'': return this.set();
      case 'B': case '~': return this.buffer(tag);
      case 't': case 'u': {
        const buffer = this.transfers.get(this.varint());
        if (buffer === undefined) throw this.fail();
        return this.keep(buffer);
      }
      case '\\': {
        const id = this.objects.length;
        this.objects.push(undefined);
        const object = this.host.readHostObject();
        this.objects[id] = object;
        return object;
      }
      default: throw this.fail();
    }
  }

  // Pairs up to the end tag, and their number behind it.
  properties(object, end) {
    let count = 0;
    while (this.peek() !== end) {
      const key = this.value();
      if (typeof key !== 'string' && typeof key !== 'number') throw this.fail();
      const value = this.value();
      Object.defineProperty(object, key, {
        __proto__: null, value, writable: true, enumerable: true, configurable: true,
      });
      count++;
    }
    this.tag();
    if (this.varint() !== count) throw this.fail();
    return object;
  }

  dense() {
    const length = this.size();
    const array = this.keep(new Array(length));
    for (let i = 0; i < length; i++) {
      if (this.peek() === '-') this.tag();
      else array[i] = this.value();
    }
    this.properties(array, '$');
    if (this.varint() !== length) throw this.fail();
    return array;
  }

  sparse() {
    const length = this.varint();
    if (length > kMaxIndex + 1) throw this.fail();
    const array = this.keep([]);
    array.length = length;
    this.properties(array, '@');
    if (this.varint() !== length) throw this.fail();
    return array;
  }

  map() {
    const map = this.keep(new Map());
    let count = 0;
    while (this.peek() !== ':') {
      const key = this.value();
      map.set(key, this.value());
      count += 2;
    }
    this.tag();
    if (this.varint() !== count) throw this.fail();
    return map;
  }

  set() {
    const set = this.keep(new Set());
    let count = 0;
    while (this.peek() !== ',') {
      set.add(this.value());
      count++;
    }
    this.tag();
    if (this.varint() !== count) throw this.fail();
    return set;
  }

  buffer(tag) {
    const size = this.size();
    const max = tag === '~' ? this.varint() : undefined;
    if (max !== undefined && max < size) throw this.fail();
    const start = this.skip(size);
    const buffer = max === undefined ? new ArrayBuffer(size) : new ArrayBuffer(size, { maxByteLength: max });
    new Uint8Array(buffer).set(this.bytes.subarray(start, start + size));
    return this.keep(buffer);
  }

  view(buffer) {
    const subtag = String.fromCharCode(this.byte());
    const offset = this.varint();
    const size = this.varint();
    if (this.version >= 14) this.varint();
    const kind = views.find((view) => view[0] === subtag)?.[1];
    if (kind === undefined) throw this.fail();
    const width = kind.BYTES_PER_ELEMENT ?? 1;
    if (offset + size > buffer.byteLength || offset % width !== 0 || size % width !== 0) throw this.fail();
    return new kind(buffer, offset, size / width);
  }

  regExp() {
    const id = this.objects.length;
    this.objects.push(undefined);
    const source = this.string();
    const bits = this.varint();
    let flags = '';
    for (let i = 0; i < regExpFlags.length; i++) if (bits & regExpBits[i]) flags += regExpFlags[i];
    try {
      return this.objects[id] = new RegExp(source, flags);
    } catch {
      throw this.fail();
    }
  }

  error() {
    const id = this.objects.length;
    this.objects.push(undefined);
    let kind = Error;
    let message, stack;
    const options = {};
    for (;;) {
      const tag = String.fromCharCode(this.byte());
      if (tag === '.') break;
      if (errorClasses[tag] !== undefined) kind = errorClasses[tag];
      else if (tag === 'm') message = this.string();
      else if (tag === 's') stack = this.string();
      else if (tag === 'c') options.cause = this.value();
      else throw this.fail();
    }
    const error = new kind(message, options);
    Object.defineProperty(error, 'stack', {
      __proto__: null, value: stack, writable: true, enumerable: false, configurable: true,
    });
    return this.objects[id] = error;
  }
}

module.exports = { Reader, Writer };
