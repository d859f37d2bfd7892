'use strict';

// The classes `v8` offers for writing and reading values, and how Node carries
// views on memory. Must not know: the wire format (./wire).

const { codes: { ERR_INVALID_ARG_TYPE } } = require('internal/errors');
const { Buffer } = require('buffer');
const { Reader, Writer } = require('internal/v8/wire');
const { isArrayBufferView } = require('internal/util/types');

function bytesOf(source) {
  if (isArrayBufferView(source)) return Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (require('internal/util/types').isAnyArrayBuffer(source)) return Buffer.from(source);
  throw new ERR_INVALID_ARG_TYPE('source', ['Buffer', 'TypedArray', 'DataView'], source);
}

class Serializer {
  #writer;

  constructor() {
    this.#writer = new Writer({
      writeHostObject: (value) => {
        if (typeof this._writeHostObject !== 'function') {
          throw new this._getDataCloneError(`${Object.prototype.toString.call(value)} could not be cloned.`);
        }
        return this._writeHostObject(value);
      },
      dataCloneError: (message) => new this._getDataCloneError(message),
      sharedBufferId: (buffer) => {
        if (typeof this._getSharedArrayBufferId !== 'function') {
          throw new this._getDataCloneError('#<SharedArrayBuffer> could not be cloned.');
        }
        return Number(this._getSharedArrayBufferId(buffer)) >>> 0;
      },
    });
  }

  writeHeader() { this.#writer.header(); }

  writeValue(value) {
    this.#writer.value(value);
    return true;
  }

  releaseBuffer() { return this.#writer.take(); }

  transferArrayBuffer(id, buffer) { this.#writer.transfers.set(buffer, Number(id) >>> 0); }

  writeUint32(value) { this.#writer.varint(Number(value) >>> 0); }

  writeUint64(high, low) { this.#writer.uint64(Number(high), Number(low)); }

  writeDouble(value) { this.#writer.double(Number(value)); }

  writeRawBytes(source) { this.#writer.raw(bytesOf(source)); }

  _setTreatArrayBufferViewsAsHostObjects(value) { this.#writer.viewsAreHostObjects = !!value; }
}
Serializer.prototype._getDataCloneError = Error;

class Deserializer {
  #reader;

  constructor(source) {
    if (!isArrayBufferView(source)) throw new TypeError('buffer must be a TypedArray or a DataView');
    const bytes = bytesOf(source);
    this.buffer = source;
    this.#reader = new Reader(bytes, {
      readHostObject: () => {
        if (typeof this._readHostObject !== 'function') throw this.#reader.fail();
        const object = this._readHostObject();
        if (typeof object !== 'object' || object === null) {
          throw new TypeError('readHostObject must return an object');
        }
        return object;
      },
    });
  }

  readHeader() {
    if (!this.#reader.header()) {
      throw new Error('Unable to deserialize cloned data due to invalid or unsupported version.');
    }
    return true;
  }

  readValue() { return this.#reader.value(); }

  getWireFormatVersion() { return this.#reader.version; }

  transferArrayBuffer(id, buffer) { this.#reader.transfers.set(Number(id) >>> 0, buffer); }

  readUint32() { return this.#read('ReadUint32', () => this.#reader.varint() >>> 0); }

  readUint64() { return this.#read('ReadUint64', () => this.#reader.uint64()); }

  readDouble() { return this.#read('ReadDouble', () => this.#reader.double()); }

  _readRawBytes(length) { return this.#read('ReadRawBytes', () => this.#reader.skip(Number(length))); }

  readRawBytes(length) {
    const offset = this._readRawBytes(length);
    return Buffer.from(this.buffer.buffer, this.buffer.byteOffset + offset, length);
  }

  #read(name, read) {
    try {
      return read();
    } catch {
      throw new Error(`${name}() failed`);
    }
  }
}

// How the default pair names the kinds of views.
const kinds = [
  Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array,
  Float64Array, DataView, Buffer, BigInt64Array, BigUint64Array,
];

function kindOf(view) {
  if (view.constructor === Buffer) return 10;
  const name = Object.prototype.toString.call(view).slice(8, -1);
  for (let i = 0; i < kinds.length; i++) {
    if (i !== 10 && kinds[i].name === name) return i;
  }
  return -1;
}

class DefaultSerializer extends Serializer {
  constructor() {
    super();
    this._setTreatArrayBufferViewsAsHostObjects(true);
  }

  _writeHostObject(view) {
    const kind = kindOf(view);
    if (kind === -1) {
      const { inspect } = require('internal/util/inspect');
      throw new this._getDataCloneError(`Unserializable host object: ${inspect(view)}`);
    }
    this.writeUint32(kind);
    this.writeUint32(view.byteLength);
    this.writeRawBytes(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
  }
}

class DefaultDeserializer extends Deserializer {
  _readHostObject() {
    const kind = kinds[this.readUint32()];
    const size = this.readUint32();
    const place = this._readRawBytes(size);
    const width = kind?.BYTES_PER_ELEMENT ?? 1;
    const offset = this.buffer.byteOffset + place;
    if (kind === Buffer) return Buffer.from(this.buffer.buffer, offset, size);
    if (offset % width === 0) return new kind(this.buffer.buffer, offset, size / width);
    const copy = Buffer.allocUnsafeSlow(size);
    copy.set(new Uint8Array(this.buffer.buffer, offset, size));
    return new kind(copy.buffer, copy.byteOffset, size / width);
  }
}

function serialize(value) {
  const serializer = new DefaultSerializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  return serializer.releaseBuffer();
}

function deserialize(buffer) {
  const deserializer = new DefaultDeserializer(buffer);
  deserializer.readHeader();
  return deserializer.readValue();
}

module.exports = { DefaultDeserializer, DefaultSerializer, Deserializer, Serializer, deserialize, serialize };
