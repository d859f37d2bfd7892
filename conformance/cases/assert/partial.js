// partialDeepStrictEqual: what may be missing from the expectation.
const assert = require('assert');
const yes = (a, b) => { try { assert.partialDeepStrictEqual(a, b); return true; } catch { return false; } };
const s = Symbol('s');
for (const [a, b] of [
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [[1, 2, 3], [1, 3]],
  [[1, 2, 3], [3, 1]],
  [[1, , 3], [1, 3]],
  [{ a: { b: { c: 1, d: 2 } } }, { a: { b: { c: 1 } } }],
  [new Set([1, 2, 3]), new Set([3, 1])],
  [new Set([{ a: 1 }, { b: 2 }, 3]), new Set([{ b: 2 }])],
  [new Set([1]), new Set([1, 2])],
  [new Map([['a', 1], ['b', 2]]), new Map([['b', 2]])],
  [new Map([[{ k: 1 }, 1], [{ k: 2 }, 2]]), new Map([[{ k: 2 }, 2]])],
  [new Map([['a', { x: 1, y: 2 }]]), new Map([['a', { x: 1 }]])],
  [new Uint8Array([1, 2, 3]), new Uint8Array([1, 3])],
  [new Uint8Array([1, 2, 3]), new Uint8Array([3, 1])],
  [Object.assign(new Error('m'), { code: 1 }), new Error('m')],
  [new Error('m'), new Error('')],
  [new Error('m'), new Error('n')],
  [{ [s]: 1, a: 1 }, { [s]: 1 }],
  [{ a: 1 }, { [s]: 1 }],
  [new Date(0), new Date(0)],
  ['abc', 'ab'],
  [[{ a: 1 }, { b: 2, c: 3 }], [{ b: 2 }]],
  [{}, []],
]) console.log(yes(a, b));
try {
  assert.partialDeepStrictEqual({ a: 1, b: 2, c: { d: 3 } }, { a: 1, c: { d: 4 } });
} catch (e) { console.log(e.message); }
