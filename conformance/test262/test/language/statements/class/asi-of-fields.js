/*---
esid: sec-class-definitions
description: Fields may end with their line, and get, set, static and async are names where nothing follows
features: [class-fields-public]
---*/

class C {
  set;
  static;
  async;
  a = 1
  'b'
  3 = 4
  await;
  get
  *generator() {}
}
const o = new C();
assert.sameValue(Object.keys(o).join(), '3,set,static,async,a,b,await,get');
