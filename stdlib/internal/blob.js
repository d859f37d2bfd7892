'use strict';

// Blob: immutable bytes with a type.
//
// Owns: gathering the parts, slicing, the store behind `blob:nodedata:` URLs.
// Must not know: File, which extends it (internal/file).

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_THIS },
} = require('internal/errors');
const { Buffer } = internalBinding('buffer').constructors;
const { defineProperties } = Object;

const kInspect = Symbol.for('nodejs.util.inspect.custom');
// The bytes, a Uint8Array nobody else writes; also the brand.
const kBytes = Symbol('bytes');
const kType = Symbol('type');
// A range of a file instead (internal/fs/file_blob); kBytes is then null.
const kFile = Symbol('file');
const kFromBytes = Symbol('fromBytes');
// The most stream() hands out at once, in bytes.
const CHUNK = 65536;

function isBlob(value) {
  return value != null && value[kBytes] !== undefined;
}

function check(value) {
  if (!isBlob(value)) throw new ERR_INVALID_THIS('Blob');
}

function typeOf(value) {
  const type = `${value}`;
  for (let i = 0; i < type.length; i++) {
    const c = type.charCodeAt(i);
    if (c < 0x20 || c > 0x7e) return '';
  }
  return type.toLowerCase();
}

function part(source, endings) {
  if (isBlob(source)) return bytesOf(source);
  if (ArrayBuffer.isView(source)) return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (source instanceof ArrayBuffer || source instanceof SharedArrayBuffer) return Buffer.from(source);
  let text = `${source}`;
  if (endings === 'native') text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  return Buffer.from(text, 'utf8');
}

// A copy with memory of its own, as what leaves a Blob may be written to.
function copyOf(blob) {
  return new Uint8Array(blob[kBytes]);
}

class Blob {
  constructor(sources = [], options = undefined) {
    if (sources === kFromBytes) {
      this[kBytes] = options.bytes;
      this[kFile] = options.file;
      this[kType] = options.type;
      return;
    }
    if (sources === null || typeof sources === 'string' || typeof sources[Symbol.iterator] !== 'function') {
      throw new ERR_INVALID_ARG_TYPE('sources', 'a sequence', sources);
    }
    if (options != null && typeof options !== 'object' && typeof options !== 'function') {
      throw new ERR_INVALID_ARG_TYPE('options', ['Object', 'Function', 'null', 'undefined'], options);
    }
    let type = '';
    let endings = 'transparent';
    if (options != null) {
      const given = options.type;
      if (given !== undefined) type = typeOf(given);
      if (options.endings !== undefined) endings = options.endings;
    }
    if (endings !== 'transparent' && endings !== 'native') {
      throw new ERR_INVALID_ARG_VALUE('options.endings', endings);
    }
    const parts = [];
    for (const source of sources) parts.push(part(source, endings));
    // Always a copy: the sources may be written to later.
    this[kBytes] = new Uint8Array(Buffer.concat(parts));
    this[kType] = type;
  }

  get size() {
    check(this);
    return this[kFile] === undefined ? this[kBytes].length : this[kFile].size;
  }

  get type() {
    check(this);
    return this[kType];
  }

  slice(start = 0, end = undefined, type = '') {
    check(this);
    const bytes = this[kBytes];
    if (this[kFile] !== undefined) {
      return new Blob(kFromBytes, { bytes: null, file: this[kFile].slice(start, end), type: typeOf(type) });
    }
    return new Blob(kFromBytes, {
      file: undefined,
      bytes: bytes.subarray(start, end === undefined ? bytes.length : end),
      type: typeOf(type),
    });
  }

  async arrayBuffer() {
    check(this);
    return (await this.bytes()).buffer;
  }

  async bytes() {
    check(this);
    return this[kFile] === undefined ? copyOf(this) : this[kFile].read(0, Infinity);
  }

  async text() {
    check(this);
    const { TextDecoder } = require('internal/encoding');
    return new TextDecoder().decode(this[kFile] === undefined ? this[kBytes] : await this.bytes());
  }

  stream() {
    check(this);
    const { ReadableStream } = require('internal/webstreams/readablestream');
    const bytes = this[kBytes];
    const file = this[kFile];
    const { size } = this;
    let offset = 0;
    return new ReadableStream({
      type: 'bytes',
      // The reader gets copies: the blob's bytes never change hands.
      async pull(controller) {
        if (offset >= size) {
          // A file may have grown since.
          if (size === 0) await file?.read(0, 0);
          controller.close();
          controller.byobRequest?.respond(0);
          return;
        }
        const end = Math.min(offset + CHUNK, size);
        controller.enqueue(file === undefined ? new Uint8Array(bytes.subarray(offset, end)) : await file.read(offset, end));
        offset = end;
      },
    }, { highWaterMark: 0 });
  }

  [kInspect](depth, options) {
    if (typeof depth === 'number' && depth < 0) return this;
    const { inspect } = require('util');
    return `Blob ${inspect({ size: this.size, type: this.type }, { ...options, depth: options.depth == null ? null : options.depth - 1 })}`;
  }
}

const shown = { __proto__: null, enumerable: true };
defineProperties(Blob.prototype, {
  [Symbol.toStringTag]: { __proto__: null, configurable: true, value: 'Blob' },
  size: shown,
  type: shown,
  slice: shown,
  stream: shown,
  text: shown,
  arrayBuffer: shown,
  bytes: shown,
});

// --- blob: URLs -------------------------------------------------------------

const PREFIX = 'blob:nodedata:';
const registered = new Map();

// Registers a Blob; the URL under which resolveObjectURL finds it.
function createObjectURL(blob) {
  if (!isBlob(blob)) throw new ERR_INVALID_ARG_TYPE('obj', 'Blob', blob);
  const id = require('crypto').randomUUID();
  registered.set(id, blob);
  return PREFIX + id;
}

function revokeObjectURL(url) {
  url = `${url}`;
  if (url.startsWith(PREFIX)) registered.delete(url.slice(PREFIX.length));
}

function resolveObjectURL(url) {
  url = `${url}`;
  if (!url.startsWith(PREFIX)) return undefined;
  const blob = registered.get(url.slice(PREFIX.length));
  return blob === undefined ? undefined : blob.slice(0, blob.size, blob.type);
}

// The Blob of a file range, an object with size, slice, read and readSync.
function blobOfFile(file, type) {
  const blob = new Blob(kFromBytes, { bytes: null, file, type });
  const { cloneSymbol } = internalBinding('structured_clone');
  Object.defineProperty(blob, cloneSymbol, {
    __proto__: null,
    value() {
      const { codes: { ERR_INVALID_STATE } } = require('internal/errors');
      throw new ERR_INVALID_STATE.TypeError('File-backed Blobs are not cloneable');
    },
  });
  return blob;
}

// The bytes themselves, for readers that do not write.
function bytesOf(blob) {
  return blob[kFile] === undefined ? blob[kBytes] : blob[kFile].readSync();
}

module.exports = { Blob, blobOfFile, bytesOf, isBlob, createObjectURL, revokeObjectURL, resolveObjectURL };
