// Deep structures compare; getters that throw are seen.
const assert = require('assert');
const deep = (n, leaf) => { let o = leaf; for (let i = 0; i < n; i++) o = { o }; return o; };
assert.deepStrictEqual(deep(1000, 1), deep(1000, 1));
try { assert.deepStrictEqual(deep(3, 1), deep(3, 2)); } catch (e) { console.log(e.message); }
const bad = { get x() { throw new RangeError('getter'); } };
try { assert.deepEqual(bad, { x: 1 }); } catch (e) { console.log(e.name, e.message); }
const util = require('util');
console.log(util.isDeepStrictEqual([1, { a: new Set([1]) }], [1, { a: new Set([1]) }]), util.isDeepStrictEqual(1, '1'));
