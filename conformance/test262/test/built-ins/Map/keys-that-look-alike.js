/*---
esid: sec-samevaluezero
description: Keys are told apart by SameValueZero, whatever their kind, also after many were removed
---*/

const s = Symbol('1');
const o = {};
const keys = [1, '1', 1n, true, 'true', null, 'null', undefined, 'undefined', NaN, 0, s, o, {}, 1.5, '', 'ü', 2 ** 53, -1];
const map = new Map(keys.map((k, i) => [k, i]));
assert.sameValue(map.size, keys.length);
keys.forEach((k, i) => assert.sameValue(map.get(k), i));
assert.sameValue(map.get(-0), keys.indexOf(0));
assert.sameValue(map.get(BigInt('1')), 2);
assert.sameValue(map.get('tr' + 'ue'), 4);
assert.sameValue(map.has({}), false);
for (let i = 0; i < 5000; i++) map.set('k' + i, i);
for (let i = 0; i < 5000; i++) if (i % 3) map.delete('k' + i);
assert.sameValue(map.size, keys.length + 1667);
assert.sameValue([...map.keys()].slice(0, 3).join(), '1,1,1');
assert.sameValue([...map.values()].at(-1), 4998);
map.delete(1);
map.set(1, 'again');
assert.sameValue([...map.keys()].at(-1), 1);
