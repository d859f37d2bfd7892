/*---
esid: sec-super-keyword
description: super reads from the prototype of the home object and writes to this, wherever the method goes
---*/

const base = { get who() { return this.id; }, plain: 'base' };
const o = { __proto__: base, id: 'o', m() { super.plain = 'written'; return super.who + super['plain']; } };
assert.sameValue(o.m(), 'obase');
assert.sameValue(Object.hasOwn(o, 'plain'), true);
assert.sameValue(base.plain, 'base');
const moved = { id: 'moved', m: o.m };
assert.sameValue(moved.m(), 'movedbase');
class A { static s() { return 'A.s'; } }
class B extends A { static s() { return (() => super.s())() + '!'; } f = () => super.toString === Object.prototype.toString; }
assert.sameValue(B.s(), 'A.s!');
assert.sameValue(new B().f(), true);
assert.throws(ReferenceError, () => ({ m() { delete super.x; } }).m());
