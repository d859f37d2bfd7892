'use strict';

// Bodies of requests and responses (Fetch standard §5.3): from what was given
// to bytes or a stream, and the methods that read them.
//
// A body is bytes (`source`), a Node stream from the network (`node`) or a web
// stream; the web stream is made when somebody looks at it.
//
//   unused ──text(), json()…, reading the stream──▶ used

const { Buffer } = require('buffer');
const { Blob, bytesOf, isBlob } = require('internal/blob');
const { defineProperty } = Object;

const kBody = Symbol('body');

class Body {
  constructor(source, type, node) {
    this.source = source;
    this.node = node;
    this.type = type;
    this.stream = null;
    this.used = false;
    // What ended it early.
    this.error = undefined;
  }

  get length() {
    return this.source === null ? null : this.source.length;
  }
}

function isReadableStream(value) {
  return typeof value === 'object' && value !== null && value[Symbol.toStringTag] === 'ReadableStream' &&
    value instanceof globalThis.ReadableStream;
}

// What may be given as a body; `type` is its Content-Type or null.
function extractBody(object) {
  if (typeof object === 'string') return new Body(Buffer.from(object), 'text/plain;charset=UTF-8', null);
  if (object instanceof URLSearchParams) {
    return new Body(Buffer.from(object.toString()), 'application/x-www-form-urlencoded;charset=UTF-8', null);
  }
  if (ArrayBuffer.isView(object)) {
    return new Body(Buffer.from(Buffer.from(object.buffer, object.byteOffset, object.byteLength)), null, null);
  }
  if (object instanceof ArrayBuffer || object instanceof SharedArrayBuffer) {
    return new Body(Buffer.from(new Uint8Array(object)), null, null);
  }
  if (isBlob(object)) return new Body(Buffer.from(bytesOf(object)), object.type || null, null);
  const { FormData } = require('internal/fetch/formdata');
  if (object instanceof FormData) {
    const { encode } = require('internal/fetch/multipart');
    const { bytes, boundary } = encode(object);
    return new Body(bytes, `multipart/form-data; boundary=${boundary}`, null);
  }
  if (isReadableStream(object)) {
    if (object.locked) throw new TypeError('Response body object should not be disturbed or locked');
    const body = new Body(null, null, null);
    body.stream = object;
    return body;
  }
  if (object !== null && typeof object === 'object' && typeof object[Symbol.asyncIterator] === 'function') {
    const body = new Body(null, null, null);
    body.stream = streamFrom(object);
    return body;
  }
  return new Body(Buffer.from(`${object}`), 'text/plain;charset=UTF-8', null);
}

function streamFrom(iterable) {
  let it;
  return new ReadableStream({
    type: 'bytes',
    start() {
      it = iterable[Symbol.asyncIterator]();
    },
    async pull(controller) {
      const { value, done } = await it.next();
      if (done) {
        queueMicrotask(() => {
          controller.close();
          controller.byobRequest?.respond(0);
        });
      } else {
        const bytes = typeof value === 'string' ? Buffer.from(value) : value;
        if (!(bytes instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
        if (bytes.byteLength) controller.enqueue(new Uint8Array(bytes));
      }
      return controller.desiredSize > 0;
    },
    async cancel() {
      await it.return?.();
    },
  });
}

// The web stream of a body.
function streamOf(body) {
  if (body.stream !== null) return body.stream;
  const { source, node } = body;
  if (source !== null) {
    let done = source.length === 0;
    body.stream = new ReadableStream({
      type: 'bytes',
      pull(controller) {
        if (!done) {
          done = true;
          controller.enqueue(new Uint8Array(source));
        } else {
          controller.close();
          controller.byobRequest?.respond(0);
        }
      },
    }, { highWaterMark: 0 });
  } else {
    body.stream = streamOfNode(node);
  }
  return body.stream;
}

function streamOfNode(node) {
  let ended = false;
  return new ReadableStream({
    type: 'bytes',
    start(controller) {
      node.on('data', (chunk) => {
        controller.enqueue(new Uint8Array(chunk));
        if (controller.desiredSize <= 0) node.pause();
      });
      node.pause();
      node.on('end', () => {
        ended = true;
        controller.close();
        controller.byobRequest?.respond(0);
      });
      node.on('error', (error) => {
        ended = true;
        controller.error(error);
      });
      node.on('close', () => {
        if (!ended) controller.error(new TypeError('terminated'));
      });
    },
    pull() {
      node.resume();
    },
    cancel(reason) {
      ended = true;
      node.destroy(reason instanceof Error ? reason : undefined);
    },
  }, { highWaterMark: 0 });
}

function isUnusable(body) {
  return body !== null && (body.used || (body.stream !== null && (body.stream.locked || isDisturbed(body.stream))));
}

function isDisturbed(stream) {
  return require('stream').isDisturbed(stream);
}

// All bytes of a body.
async function consume(body) {
  if (body === null) return Buffer.alloc(0);
  body.used = true;
  if (body.stream === null && body.source !== null) return body.source;
  if (body.stream === null) return collect(body.node);
  const reader = body.stream.getReader();
  const chunks = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks);
    if (!(value instanceof Uint8Array)) throw new TypeError('Received non-Uint8Array chunk');
    chunks.push(value);
  }
}

function collect(node) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    node.on('data', (chunk) => { chunks.push(chunk); });
    node.on('end', () => resolve(Buffer.concat(chunks)));
    node.on('error', reject);
    node.on('close', () => reject(new TypeError('terminated')));
  });
}

// A second body with the same content (§5.3 "clone a body").
function cloneBody(body) {
  if (body === null) return null;
  if (body.stream === null && body.source !== null) return new Body(body.source, body.type, null);
  const [one, two] = streamOf(body).tee();
  body.stream = one;
  const copy = new Body(null, body.type, null);
  copy.stream = two;
  return copy;
}

function decode(bytes) {
  const { TextDecoder } = require('internal/encoding');
  return new TextDecoder().decode(bytes);
}

// Adds the reading methods to a class whose instances have [kBody] and headers.
function mixBody(Class, name) {
  const read = (target, convert) => {
    const body = target[kBody];
    if (isUnusable(body)) throw new TypeError('Body is unusable: Body has already been read');
    return consume(body).then(convert, (error) => {
      throw error;
    });
  };
  const methods = {
    async arrayBuffer() {
      return read(this, (bytes) => new Uint8Array(bytes).buffer);
    },
    async blob() {
      return read(this, (bytes) => new Blob([bytes], { type: mimeType(this) }));
    },
    async bytes() {
      return read(this, (bytes) => new Uint8Array(bytes));
    },
    async formData() {
      const type = this.headers.get('content-type') ?? '';
      return read(this, (bytes) => require('internal/fetch/multipart').decode(bytes, type));
    },
    async json() {
      return read(this, (bytes) => JSON.parse(decode(bytes)));
    },
    async text() {
      return read(this, decode);
    },
  };
  const illegal = () => new TypeError('Illegal invocation');
  for (const key of Object.keys(methods)) {
    const method = { async [key]() {
      if (this == null || this[kBody] === undefined) throw illegal();
      return methods[key].call(this);
    } }[key];
    defineProperty(Class.prototype, key, {
      __proto__: null, configurable: true, enumerable: true, writable: true, value: method,
    });
  }
  const getters = {
    body(target) {
      return target[kBody] === null ? null : streamOf(target[kBody]);
    },
    bodyUsed(target) {
      const body = target[kBody];
      return body !== null && (body.used || (body.stream !== null && isDisturbed(body.stream)));
    },
  };
  for (const key of Object.keys(getters)) {
    defineProperty(Class.prototype, key, {
      __proto__: null,
      configurable: true,
      enumerable: true,
      get: Object.getOwnPropertyDescriptor({ get [key]() {
        if (this == null || this[kBody] === undefined) throw illegal();
        return getters[key](this);
      } }, key).get,
    });
  }
}

function mimeType(target) {
  return target.headers.get('content-type') ?? '';
}

module.exports = { Body, cloneBody, consume, extractBody, isUnusable, kBody, mixBody, streamOf };
