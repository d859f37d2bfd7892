/*---
esid: sec-runtime-semantics-propertydefinitionevaluation
description: Spread reads in order of keys, defines without setters, and passes over null
features: [object-spread]
---*/

const log = [];
const source = new Proxy({ b: 1, a: 2, 1: 3 }, {
  ownKeys(t) { log.push('keys'); return Reflect.ownKeys(t); },
  getOwnPropertyDescriptor(t, k) { log.push('own ' + k); return Reflect.getOwnPropertyDescriptor(t, k); },
  get(t, k) { log.push('get ' + k); return t[k]; },
});
const o = { set b(v) { throw new Test262Error('setter'); }, ...source, ...null, ...undefined, ...1, ...'x' };
assert.sameValue(o.b + o.a + o[1] + o[0], '6x');
assert.sameValue(log.join(), 'keys,own 1,get 1,own b,get b,own a,get a');
