/*---
esid: sec-array.from
description: Array.from takes iterables before lengths, uses its this, and closes the iterator when a function fails
---*/

class Mine extends Array {}
assert.sameValue(Mine.from([1]) instanceof Mine, true);
assert.sameValue(Array.from.call({}, [1]).length, 1);
assert.sameValue(Array.from({ length: 2, 0: 'a', 1: 'b' }, function (x, i) { return this + x + i; }, 't').join(), 'ta0,tb1');
assert.sameValue(Array.from('a\u{1F600}').length, 2);
assert.sameValue(Array.from({ length: -1 }).length, 0);
assert.throws(TypeError, () => Array.from([], 1));
assert.throws(TypeError, () => Array.from(null));
let closed = 0;
const source = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return() { closed++; return {}; } }) };
assert.throws(RangeError, () => Array.from(source, () => { throw new RangeError(); }));
assert.sameValue(closed, 1);
let newLength;
Array.from.call(function (...a) { newLength = a.length; }, [1, 2]);
assert.sameValue(newLength, 0);
