/*---
esid: sec-super-keyword
description: super reads from the prototype of the home object, with this as the receiver, wherever the method goes
---*/

const base = { get who() { return this.id; }, plain: 'base' };
const o = { __proto__: base, id: 'o', m() { return super.who + super['plain']; } };
assert.sameValue(o.m(), 'obase');
const moved = { id: 'moved', m: o.m };
assert.sameValue(moved.m(), 'movedbase');
class A { static s() { return 'A.s'; } }
class B extends A { static s() { return (() => super.s())() + '!'; } }
assert.sameValue(B.s(), 'A.s!');
assert.throws(ReferenceError, () => ({ m() { delete super.x; } }).m());
