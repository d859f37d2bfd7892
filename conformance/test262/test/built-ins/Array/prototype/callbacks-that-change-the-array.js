/*---
esid: sec-array.prototype.foreach
description: Methods with a callback keep the length they began with, and look for each element when its turn comes
---*/

const during = (method, change, list = [1, 2, 3, 4]) => {
  const seen = [];
  list[method]((x, i) => { seen.push(x); if (i === 0) change(list); return true; });
  return seen.join();
};
assert.sameValue(during('forEach', (l) => { l.length = 2; }), '1,2');
assert.sameValue(during('map', (l) => { l.push(5); }), '1,2,3,4');
assert.sameValue(during('filter', (l) => { delete l[2]; }), '1,2,4');
assert.sameValue(during('every', (l) => { l[3] = 'new'; }), '1,2,3,new');
assert.sameValue(during('find', (l) => { l.length = 1; }).length, 1);
assert.sameValue(during('findLastIndex', () => {}), '4');
assert.sameValue(during('forEach', (l) => { Object.defineProperty(l, 1, { get: () => 'got' }); }), '1,got,3,4');
assert.sameValue(during('forEach', (l) => { Object.setPrototypeOf(l, { __proto__: Array.prototype, 2: 'below' }); delete l[2]; }), '1,2,below,4');
assert.sameValue([1, 2, 3].reduce((sum, x, i, l) => { l.pop(); return sum + x; }), 3);
assert.sameValue([3, 2, 1].reduceRight((sum, x, i, l) => { l[0] = 10; return sum + x; }), 13);
const shrinking = [1, 2, 3, 4, 5];
assert.sameValue(shrinking.indexOf(5, { valueOf() { shrinking.length = 2; return 0; } }), -1);
assert.sameValue([1, 2, 3].includes(undefined, { valueOf() { return 0; } }), false);
const joined = [1, { toString() { joined.length = 2; return 'x'; } }, 3];
assert.sameValue(joined.join(), '1,x,');
assert.throws(TypeError, () => [].reduce(() => 1));
