/*---
esid: sec-json.parse
description: What JSON is and is not, and how a reviver walks
includes: [compareArray.js]
---*/

for (const wrong of ['', '{a:1}', '[1,]', "'a'", '01', '1.', '.5', '+1', '\u00a01', '"\t"', '"\\x41"', 'undefined', '{"a":1,}', '//', 'NaN', '[1}']) {
  assert.throws(SyntaxError, () => JSON.parse(wrong), wrong);
}
assert.sameValue(Object.is(JSON.parse('-0'), -0), true);
assert.sameValue(JSON.parse('"\u2028\\ud83d"'), '\u2028\ud83d');
const o = JSON.parse('{"__proto__":1,"a":1,"a":2,"1":0}');
assert.sameValue(Object.getPrototypeOf(o), Object.prototype);
assert.compareArray(Object.keys(o), ['1', '__proto__', 'a']);
assert.sameValue(o.a, 2);
const seen = [];
const revived = JSON.parse('{"x":[1,2],"y":3}', function (k, v) {
  seen.push(k);
  return k === '0' ? undefined : v;
});
assert.sameValue(seen.join(), '0,1,x,y,');
assert.sameValue(0 in revived.x, false);
assert.sameValue(JSON.parse('[1,2]', function (k, v) { if (k === '0') this[1] = 'changed'; return v; })[1], 'changed');
