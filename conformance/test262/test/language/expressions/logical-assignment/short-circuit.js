/*---
esid: sec-assignment-operators-runtime-semantics-evaluation
description: Logical assignment reads once and writes only where it must
features: [logical-assignment-operators]
---*/

const log = [];
const o = new Proxy({ t: 1, f: 0, n: null }, {
  get(t, k) { log.push('get ' + k); return t[k]; },
  set(t, k, v) { log.push('set ' + k); t[k] = v; return true; },
});
assert.sameValue(o.t ||= 2, 1);
assert.sameValue(o.f &&= 2, 0);
assert.sameValue(o.t ??= 2, 1);
assert.sameValue(o.f ||= 3, 3);
assert.sameValue(o.n ??= 4, 4);
assert.sameValue(log.join(), 'get t,get f,get t,get f,set f,get n,set n');
