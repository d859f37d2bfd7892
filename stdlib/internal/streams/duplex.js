'use strict';

// Duplex: a Readable that is also a Writable, the two sides independent.

const Readable = require('internal/streams/readable');
const Writable = require('internal/streams/writable');

function Duplex(options) {
  if (!(this instanceof Duplex)) return new Duplex(options);
  this.allowHalfOpen = true;
  Readable.call(this, options);
  Writable.call(this, options);
  if (options) {
    if (options.allowHalfOpen === false) this.allowHalfOpen = false;
    if (options.readable === false) {
      const r = this._readableState;
      r.readable = false;
      r.ended = true;
      r.endEmitted = true;
    }
    if (options.writable === false) {
      const w = this._writableState;
      w.writable = false;
      w.ending = true;
      w.ended = true;
      w.finished = true;
    }
  }
}
Object.setPrototypeOf(Duplex.prototype, Readable.prototype);
Object.setPrototypeOf(Duplex, Readable);

const proto = Duplex.prototype;
// Tells the two constructors that they share the object.
Object.defineProperty(proto, '_isDuplex', { __proto__: null, value: true });

for (const name of Object.keys(Writable.prototype)) {
  if (!proto[name] || name === 'destroy') proto[name] = Writable.prototype[name];
}
proto.pipe = Readable.prototype.pipe;

const descriptors = Object.getOwnPropertyDescriptors(Writable.prototype);
for (const name of ['writable', 'writableHighWaterMark', 'writableObjectMode', 'writableBuffer', 'writableLength',
  'writableFinished', 'writableCorked', 'writableEnded', 'writableNeedDrain', 'writableAborted']) {
  Object.defineProperty(proto, name, { __proto__: null, ...descriptors[name] });
}
const both = (name) => ({
  __proto__: null,
  configurable: true,
  enumerable: false,
  get() {
    const { _readableState: r, _writableState: w } = this;
    return r === undefined || w === undefined ? false : r[name] && w[name];
  },
});
Object.defineProperties(proto, {
  destroyed: {
    ...both('destroyed'),
    set(value) {
      if (this._readableState && this._writableState) {
        this._readableState.destroyed = value;
        this._writableState.destroyed = value;
      }
    },
  },
  closed: both('closed'),
});

const adapters = () => require('internal/webstreams/adapters');
Duplex.fromWeb = (pair, options) => adapters().newStreamDuplexFromReadableWritablePair(pair, options);
Duplex.toWeb = (duplex) => adapters().newReadableWritablePairFromDuplex(duplex);

Duplex.from = function(body) {
  return require('internal/streams/duplexify')(body, 'body');
};

module.exports = Duplex;
