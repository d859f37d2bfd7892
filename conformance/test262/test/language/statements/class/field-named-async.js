/*---
esid: sec-class-definitions
description: A line may end behind async, which is the name of a field then
features: [class-fields-public, class-static-fields-public]
---*/

class C {
  static async
  x
  async
  y() { return 1; }
}
assert.sameValue(Object.hasOwn(C, 'async'), true);
assert.sameValue(Object.keys(new C()).join(), 'x,async');
assert.sameValue(new C().y(), 1);
