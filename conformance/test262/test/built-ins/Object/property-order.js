/*---
esid: sec-ordinaryownpropertykeys
description: Keys come as indices by value, names and symbols by age; entries follow changes made on the way
includes: [compareArray.js]
---*/

const s = Symbol('s');
const o = { [s]: 1, b: 1, 4294967295: 1, 10: 1, 9: 1, a: 1, '-1': 1, '01': 1 };
delete o.b;
o.b = 1;
assert.compareArray(Reflect.ownKeys(o), ['9', '10', '4294967295', 'a', '-1', '01', 'b', s]);
const changing = { get a() { delete this.b; this.d = 1; return 1; }, b: 2, c: 3 };
assert.compareArray(Object.entries(changing).map((e) => e[0]), ['a', 'c']);
assert.sameValue(Object.assign({}, 'ab', null, [9])[0], 9);
assert.throws(TypeError, () => Object.fromEntries([1]));
