/*---
esid: sec-generator.prototype.throw
description: throw() comes out of the yield; a running generator cannot be resumed
features: [generators]
---*/

function* g() {
  for (;;) { try { yield 'ready'; } catch (e) { yield 'caught ' + e; } }
}
const it = g();
it.next();
assert.sameValue(it.throw('x').value, 'caught x');
assert.sameValue(it.next().value, 'ready');

let self;
function* selfish() { self.next(); }
self = selfish();
assert.throws(TypeError, () => self.next());
assert.sameValue(self.next().done, true);

const unstarted = g();
assert.throws(RangeError, () => unstarted.throw(new RangeError()));
assert.sameValue(unstarted.next().done, true);
assert.throws(TypeError, () => new g());
assert.throws(TypeError, () => g.prototype.next.call({}));
