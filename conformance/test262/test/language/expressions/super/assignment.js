/*---
esid: sec-super-keyword
description: An assignment to super writes to this, and calls the setters of the prototype with it
---*/

const base = { plain: 'base', set through(v) { this.got = v; } };
const o = {
  __proto__: base,
  write() { super.plain = 'written'; super['through'] = 1; return super.plain; },
};
assert.sameValue(o.write(), 'base');
assert.sameValue(Object.hasOwn(o, 'plain'), true);
assert.sameValue(o.plain, 'written');
assert.sameValue(base.plain, 'base');
assert.sameValue(Object.hasOwn(o, 'got') && !Object.hasOwn(base, 'got'), true);
const frozen = Object.freeze({ __proto__: base, write() { 'use strict'; super.plain = 1; } });
assert.throws(TypeError, () => frozen.write());
