/*---
esid: sec-object.assign
description: Copies read with getters in order and write with setters, and stop at the first that throws
---*/

const log = [];
const source = { get b() { log.push('get b'); return 1; }, get a() { log.push('get a'); return 2; }, 1: 3 };
const target = { set b(v) { log.push('set b'); }, set a(v) { log.push('set a'); throw new RangeError(); }, set 1(v) { log.push('set 1'); } };
assert.throws(RangeError, () => Object.assign(target, source));
assert.sameValue(log.join(), 'set 1,get b,set b,get a,set a');
assert.throws(TypeError, () => Object.assign(Object.freeze({ x: 1 }), { x: 2 }));
assert.throws(TypeError, () => Object.assign(null, {}));
assert.sameValue(typeof Object.assign(1, null, undefined, 2), 'object');
const removing = { get a() { delete this.c; Object.defineProperty(this, 'b', { enumerable: false }); return 1; }, b: 2, c: 3, d: 4 };
assert.sameValue(JSON.stringify(Object.assign({}, removing)), '{"a":1,"d":4}');
const again = { get a() { this.e = 5; return 1; }, d: 4 };
assert.sameValue(JSON.stringify([Object.entries(again), Object.values(again)]), '[[["a",1],["d",4]],[1,4,5]]');
const { a, ...rest } = { a: 1, b: 2, [Symbol.iterator]: 3 };
assert.sameValue(rest.b + rest[Symbol.iterator], 5);
const array = Object.assign([1, 2, 3], [9], { length: 2 });
assert.sameValue(array.join(), '9,2');
const named = Object.assign(() => {}, { x: 1 });
assert.sameValue(named.x, 1);
assert.throws(TypeError, () => Object.assign(named, { name: 'read-only' }));
