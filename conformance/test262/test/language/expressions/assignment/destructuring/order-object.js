/*---
esid: sec-runtime-semantics-keyeddestructuringassignmentevaluation
description: Keys are computed in order, each value is read after its target
includes: [compareArray.js]
---*/

const log = [];
const key = (k) => ({ toString() { log.push('key ' + k); return k; } });
const target = (n) => { log.push('target ' + n); return { set x(v) { log.push('set ' + v); } }; };
const source = { get a() { log.push('get a'); return 1; }, get b() { log.push('get b'); } };
({ [key('a')]: target('a').x, [key('b')]: target('b').x = 2 } = source);
assert.compareArray(log, ['key a', 'target a', 'get a', 'set 1', 'key b', 'target b', 'get b', 'set 2']);
