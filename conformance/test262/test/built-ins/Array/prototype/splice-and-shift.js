/*---
esid: sec-array.prototype.splice
description: Moving elements keeps holes and attributes, and tells read-only arrays
---*/

const a = [1, , 3, , 5];
assert.sameValue(JSON.stringify([a.splice(1, 2, 'x'), a]), '[[null,3],[1,"x",null,5]]');
assert.sameValue(2 in a, false);
assert.sameValue(a.splice(1).length + a.length, 4);
assert.sameValue([1, 2].splice().length, 0);
assert.sameValue([1, 2].splice(undefined).length, 2);
assert.sameValue([1, 2, 3].splice(-2, 1)[0], 2);
assert.throws(TypeError, () => Object.freeze([1, 2]).shift());
assert.throws(TypeError, () => Object.freeze([]).unshift(1));
assert.throws(TypeError, () => Object.seal([1]).pop());
assert.throws(TypeError, () => Object.preventExtensions([1]).push(2));
const holes = [, 'b'];
assert.sameValue(holes.shift(), undefined);
assert.sameValue(holes[0] + holes.length, 'b1');
assert.sameValue([, 1].reverse().hasOwnProperty(1), false);
const many = Array.from({ length: 5000 }, (_, i) => i);
for (let i = 0; i < 2500; i++) { many.shift(); many.push(-i); }
assert.sameValue(many[0] + many[2499] + many[4999], 2500 + 4999 - 2499);
many.unshift(...many.splice(100, 200));
assert.sameValue(many.length + many[0], 5000 + 2600);
