/*---
esid: sec-evaluatecall
description: One place calls functions, bound ones, proxies, classes and what is none
---*/

const call = (f, ...rest) => f.call('this', ...rest);
const construct = (F) => new F(1);
function plain(a) { 'use strict'; return new.target ? { a } : [this, a].join(); }
assert.sameValue(call(plain, 2), 'this,2');
assert.sameValue(call(plain.bind('bound', 1), 2), 'bound,1');
assert.sameValue(call(new Proxy(plain, {}), 3), 'this,3');
assert.sameValue(call(new Proxy(plain, { apply: () => 'trap' })), 'trap');
assert.sameValue(call((a) => a, 4), 4);
assert.throws(TypeError, () => call(class {}));
assert.throws(TypeError, () => call({ call: 1 }));
assert.sameValue(construct(plain).a, 1);
assert.sameValue(construct(plain.bind(null, 2)).a, 2);
assert.sameValue(construct(class { constructor(a) { this.a = a + 1; } }).a, 2);
assert.sameValue(construct(Array).length, 1);
for (const none of [() => {}, { m() {} }.m, async function () {}, function* () {}, Math.max, 1, undefined, Symbol, parseInt]) {
  assert.throws(TypeError, () => construct(none));
}
assert.throws(RangeError, () => { (function deep() { deep(); })(); });
let depth = 0;
try { (function deep() { depth++; deep(); })(); } catch { }
assert.sameValue(depth > 100, true);
const many = new Array(50000).fill(1);
assert.sameValue(Math.max(...many) + ((...a) => a.length)(...many), 50001);
