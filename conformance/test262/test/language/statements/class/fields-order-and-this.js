/*---
esid: sec-definefield
description: Computed names are evaluated with the class, initializers with each object, in order, this being the object
includes: [compareArray.js]
features: [class-fields-public, class-static-fields-public]
---*/

const log = [];
const name = (n) => { log.push('name ' + n); return n; };
class Base { constructor() { log.push('base'); } }
class C extends Base {
  [name('a')] = log.push('value a');
  static [name('s')] = log.push('value s');
  [name('b')] = this.a;
  c = () => this;
  constructor() { log.push('before'); super(); log.push('after'); }
}
assert.compareArray(log, ['name a', 'name s', 'name b', 'value s']);
log.length = 0;
const o = new C();
assert.compareArray(log, ['before', 'base', 'value a', 'after']);
assert.sameValue(o.b, o.a);
assert.sameValue(o.c(), o);
assert.compareArray(Object.keys(o), ['a', 'b', 'c']);
