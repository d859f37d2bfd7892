// deepEqual against deepStrictEqual over pairs that differ in kind only.
const assert = require('assert');
const t = (m, a, b) => { try { assert[m](a, b); return '1'; } catch (e) { return e.code === 'ERR_ASSERTION' ? '0' : String(e); } };
class A { constructor(x) { this.x = x; } }
class B { constructor(x) { this.x = x; } }
const sym = Symbol('k');
const circ = () => { const o = { a: {} }; o.a.o = o; o.self = o; return o; };
const withProto = (p, o) => Object.assign(Object.create(p), o);
const pairs = [
  [1, '1'], [0, -0], [NaN, NaN], [null, undefined], [true, 1], ['', 0], [1n, 1], [sym, sym],
  [[1], ['1']], [[1, 2], [2, 1]], [[], {}], [[undefined], [,]], [[1, , 3], [1, , 3]], [[1, 2], { 0: 1, 1: 2, length: 2 }],
  [{ a: 1 }, { a: '1' }], [{ a: undefined }, {}], [{ a: undefined }, { b: undefined }], [new A(1), new B(1)], [new A(1), { x: 1 }],
  [withProto(null, { a: 1 }), { a: 1 }], [Object.create({ x: 1 }), Object.create({ x: 2 })],
  [{ [sym]: 1 }, { [sym]: 2 }], [{ [sym]: 1 }, {}], [circ(), circ()],
  [new Date(5), new Date(5)], [new Date(5), new Date(6)], [new Date(NaN), new Date(NaN)], [new Date(5), 5],
  [/a/g, /a/g], [/a/g, /a/y], [Object.assign(/a/g, { lastIndex: 3 }), /a/g],
  [new Number(1), new Number(1)], [new Number(1), new Number(2)], [new String('a'), new String('a')], [new String('a'), 'a'],
  [Object(1n), Object(1n)], [Object(sym), Object(sym)], [Object(true), Object(false)], [new Number(1), new String('1')],
  [new Error('a'), new Error('a')], [new Error('a'), new Error('b')], [new Error('a'), new TypeError('a')],
  [new Error('a', { cause: 1 }), new Error('a')], [new Error('a', { cause: 1 }), new Error('a', { cause: 2 })],
  [new AggregateError([1], 'm'), new AggregateError([2], 'm')], [Object.assign(new Error('a'), { x: 1 }), new Error('a')],
  [new Uint8Array([1, 2]), new Uint8Array([1, 2])], [new Uint8Array([1, 2]), new Int8Array([1, 2])], [new Float32Array([0]), new Float32Array([-0])],
  [new Float64Array([NaN]), new Float64Array([NaN])], [new ArrayBuffer(2), new ArrayBuffer(2)], [new ArrayBuffer(2), new ArrayBuffer(3)],
  [new DataView(new ArrayBuffer(2)), new DataView(new ArrayBuffer(2))], [new Uint8Array([1]), [1]],
  [function f() {}, function f() {}], [Promise.resolve(1), Promise.resolve(1)], [new WeakMap(), new WeakMap()], [new WeakSet(), {}],
  [(function() { return arguments; })(1), (function() { return arguments; })(1)], [(function() { return arguments; })(1), [1]],
  [new Proxy([1], {}), [1]], [new Proxy({ a: 1 }, {}), { a: 1 }], [{ get a() { return 1; } }, { a: 1 }],
  [Object.assign([1], { x: 1 }), [1]], [Object.assign([1], { x: 1 }), Object.assign([1], { x: '1' })],
  [Object.defineProperty({}, 'h', { value: 1 }), {}], [{ [Symbol.toStringTag]: 'x' }, {}],
  [Object.assign(() => {}, { a: 1 }), Object.assign(() => {}, { a: 1 })], [new Boolean(false), new Boolean(false)],
];
for (const [a, b] of pairs) console.log(t('deepEqual', a, b) + t('deepEqual', b, a) + t('deepStrictEqual', a, b) + t('deepStrictEqual', b, a) + t('partialDeepStrictEqual', a, b) + t('partialDeepStrictEqual', b, a));
