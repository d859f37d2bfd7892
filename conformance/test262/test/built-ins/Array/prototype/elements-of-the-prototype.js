/*---
esid: sec-properties-of-the-array-prototype-object
description: Elements that are missing are looked up along the chain, and setters there are called
---*/

let got;
Object.defineProperty(Array.prototype, 1, { get() { return 'proto'; }, set(v) { got = v; }, configurable: true });
const list = [0, , 2];
const results = [list[1], list.indexOf('proto'), list.slice()[1], list.concat()[1], list.join(), list.pop() + list.length];
const assigned = [0];
assigned[1] = 'set';
const pushed = [0];
pushed.push('pushed');
const literal = [0, 'own'];
const shifted = [, 1, 2];
shifted.shift();
delete Array.prototype[1];
assert.sameValue(results.join('|'), 'proto|1|proto|proto|0,proto,2|4');
assert.sameValue(Object.hasOwn(assigned, 1), false);
assert.sameValue(got, 'pushed');
assert.sameValue(pushed.length, 2);
assert.sameValue(Object.hasOwn(pushed, 1), false);
assert.sameValue(literal[1], 'own');
