/*---
esid: sec-applystringornumericbinaryoperator
description: Both operands are evaluated, then converted from left to right, then their types are compared
---*/

const log = [];
const v = (n, value) => { log.push(n); return { valueOf() { log.push('value ' + n); return value; } }; };
assert.sameValue(v('a', 1) + v('b', '2'), '12');
assert.throws(TypeError, () => v('c', 1n) * v('d', 1));
assert.sameValue(v('e', 1) < v('f', 2), true);
assert.sameValue(v('g', 1) > v('h', 2), false);
assert.sameValue(log.join(), 'a,b,value a,value b,c,d,value c,value d,e,f,value e,value f,g,h,value g,value h');
assert.sameValue([] + {}, '[object Object]');
assert.sameValue('10' > '9', false);
assert.sameValue('10' > 9, true);
assert.sameValue(null >= 0 && !(null == 0) && undefined == null, true);
assert.sameValue(1 + - + + + - + 1, 2);
assert.sameValue(-1 >>> 0, 4294967295);
assert.sameValue(1 << 33, 2);
assert.sameValue(2 ** 3 ** 2, 512);
