/*---
esid: sec-toprimitive
description: What is asked for a primitive, with which hint, in which order
features: [Symbol.toPrimitive]
---*/

const hints = [];
const o = { [Symbol.toPrimitive](hint) { hints.push(hint); return 1; } };
`${o}`; +o; o + 1; o == 1; o < 1; new Date(o); ({ [o]: 1 }); o * 1; Math.abs(o); [].concat(o)[0] == '1';
assert.sameValue(hints.join(), 'string,number,default,default,number,default,string,number,number,default');
assert.throws(TypeError, () => +{ [Symbol.toPrimitive]: () => ({}) });
assert.throws(TypeError, () => +{ [Symbol.toPrimitive]: 1 });
assert.sameValue(+{ [Symbol.toPrimitive]: null, valueOf: () => 2 }, 2);
const log = [];
const both = { valueOf() { log.push('v'); return {}; }, toString() { log.push('s'); return '3'; } };
assert.sameValue(both * 1 + `${both}`, '33');
assert.sameValue(log.join(), 'v,s,s');
assert.sameValue(new Date(0)[Symbol.toPrimitive]('number'), 0);
assert.throws(TypeError, () => new Date(0)[Symbol.toPrimitive]('none'));
