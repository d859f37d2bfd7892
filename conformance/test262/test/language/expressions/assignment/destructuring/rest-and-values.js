/*---
esid: sec-runtime-semantics-restdestructuringassignmentevaluation
description: Object rest copies own enumerable properties, symbols too, without the keys that were taken; the value of a pattern is its source
features: [object-rest]
---*/

const s = Symbol();
const source = Object.create({ inherited: 1 }, {
  hidden: { value: 1 }, a: { value: 1, enumerable: true }, 1: { value: 2, enumerable: true }, [s]: { value: 3, enumerable: true },
});
let a, rest;
const result = ({ a, [0 + 1]: a, ...rest } = source);
assert.sameValue(result, source);
assert.sameValue(a, 2);
assert.sameValue(Reflect.ownKeys(rest).length, 1);
assert.sameValue(rest[s], 3);
({ ...rest } = 'hi');
assert.sameValue(rest[0] + rest[1], 'hi');
assert.throws(TypeError, () => { ({ ...rest } = null); });
assert.throws(TypeError, () => { ({} = undefined); });
let o = {};
[o.x, ...[o.y, ...o.z]] = [1, 2, 3, 4];
assert.sameValue(JSON.stringify(o), '{"x":1,"y":2,"z":[3,4]}');
let { length, ...chars } = [7, 8];
assert.sameValue(length + Object.values(chars).join(), '27,8');
