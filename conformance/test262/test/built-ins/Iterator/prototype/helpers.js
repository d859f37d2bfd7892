/*---
esid: sec-iterator.prototype
description: Helpers are lazy, close what they take from, and count what they drop
features: [iterator-helpers]
---*/

let closed = 0;
class Numbers extends Iterator {
  n = 0;
  next() { return { value: this.n++, done: false }; }
  return() { closed++; return {}; }
}
assert.sameValue(new Numbers().filter((x) => x % 2).map((x, i) => x * 10 + i).drop(1).take(2).toArray().join(), '31,52');
assert.sameValue(closed, 1);
assert.sameValue(new Numbers().some((x) => x > 3), true);
assert.sameValue(new Numbers().find((x) => x > 3), 4);
assert.sameValue(closed, 3);
assert.sameValue([1, 2].values().flatMap((x) => [x, x]).reduce((a, b) => a + b), 6);
assert.throws(TypeError, () => [1].values().flatMap(() => 'text').next());
assert.throws(RangeError, () => new Numbers().take(-1));
assert.throws(RangeError, () => new Numbers().drop(NaN));
assert.throws(TypeError, () => new Iterator());
assert.throws(RangeError, () => new Numbers().map(() => { throw new RangeError(); }).next());
assert.sameValue(Iterator.from({ next: () => ({ done: true }) }) instanceof Iterator, true);
assert.sameValue(Iterator.from('ab').toArray().length, 2);
const helper = new Numbers().map((x) => x);
helper.return();
assert.sameValue(helper.next().done, true);
