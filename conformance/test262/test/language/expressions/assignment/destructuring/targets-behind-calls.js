/*---
esid: sec-destructuring-assignment
description: A property of anything can be a target, of a call, of this and of a literal, too
flags: [noStrict]
---*/

const o = {};
const get = () => o;
({ a: get().a, b: get()['b'], c: this.fromPattern } = { a: 1, b: 2, c: 3 });
[get().c, [1, 2].none, ...get().rest] = [4, 5, 6];
assert.sameValue(JSON.stringify(o), '{"a":1,"b":2,"c":4,"rest":[6]}');
assert.sameValue(globalThis.fromPattern, 3);
for ({ length: get().length } of ['four']) ;
for ([get().first, { x: get().x = 9 }] in { k1: 1 }) ;
assert.sameValue(o.length + o.first + o.x, '4k9');
assert.throws(SyntaxError, () => eval('[get()] = 1'));
