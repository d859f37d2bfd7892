'use strict';
const { types } = require('util');

const values = {
  array: [], args: (function() { return arguments; })(), date: new Date(), regexp: /x/, error: new TypeError(), map: new Map(), set: new Set(), weakMap: new WeakMap(), weakSet: new WeakSet(), promise: Promise.resolve(), proxy: new Proxy({}, {}),
  number: new Number(1), string: new String(''), boolean: new Boolean(1), symbol: Object(Symbol()), bigint: Object(1n), buffer: new ArrayBuffer(1), shared: new SharedArrayBuffer(1), view: new DataView(new ArrayBuffer(1)), u8: new Uint8Array(1), u8c: new Uint8ClampedArray(1), i16: new Int16Array(1),
  f32: new Float32Array(1), f64: new Float64Array(1), b64: new BigInt64Array(1), bu64: new BigUint64Array(1), mapIter: new Map().keys(), setIter: new Set().values(), gen: (function* () {})(), asyncGen: (async function* () {})(), fn() {}, async asyncFn() {}, *genFn() {}, async *asyncGenFn() {}, object: {}, fake: { [Symbol.toStringTag]: 'Map' }, prim: 1,
};
for (const name of Object.keys(types).sort()) {
  const hits = Object.keys(values).filter((key) => types[name](values[key]));
  console.log(name, hits.join(' '));
}
console.log(types === require('util/types'), types.isMap.length, types.isMap());
