/*---
esid: sec-postfix-increment-operator
description: Updates and compound assignment take the base and the key once
---*/

const log = [];
const key = () => { log.push('key'); return 'x'; };
const o = { x: 1 };
const base = () => { log.push('base'); return o; };
base()[key()]++;
base()[key()] += 5;
base()[key()] ??= 9;
assert.sameValue(o.x, 7);
assert.sameValue(log.join(), 'base,key,base,key,base,key');
let s = '5';
assert.sameValue(s++, 5);
assert.sameValue(s, 6);
assert.throws(TypeError, () => { let n; n.x.y = 1; });
const big = { v: 1n };
assert.sameValue(big.v++ + big.v, 3n);
