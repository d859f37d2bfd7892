/*---
esid: sec-runtime-semantics-classstaticblockdefinitionevaluation
description: Static blocks run in order with static fields, this is the class, and var stays inside
features: [class-static-block]
---*/

const log = [];
let peek;
class C {
  static a = log.push('a');
  static { var local = this; log.push('block'); peek = (o) => o.#p; this.b = C; }
  static c = log.push('c ' + (this.b === this));
  #p = 42;
}
assert.sameValue(log.join(), 'a,block,c true');
assert.sameValue(peek(new C()), 42);
assert.sameValue(typeof local, 'undefined');
