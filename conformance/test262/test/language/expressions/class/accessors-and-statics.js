/*---
esid: sec-runtime-semantics-methoddefinitionevaluation
description: Methods of a class are not enumerable, not constructors, and pair their accessors
includes: [propertyHelper.js]
---*/

const C = class Named {
  get v() { return 1; }
  set v(x) {}
  static get v() { return 2; }
  *['g' + 1]() {}
  async m() {}
};
verifyProperty(C.prototype, 'g1', { enumerable: false, writable: true, configurable: true }, { restore: true });
const d = Object.getOwnPropertyDescriptor(C.prototype, 'v');
assert.sameValue(typeof d.get + typeof d.set + d.enumerable, 'functionfunctionfalse');
assert.sameValue(Object.getOwnPropertyDescriptor(C, 'v').set, undefined);
assert.throws(TypeError, () => new (new C().m)());
assert.throws(TypeError, () => { class P { static ['prototype']() {} } });
assert.sameValue(C.name, 'Named');
assert.sameValue(typeof Named, 'undefined');
