/*---
esid: sec-serializejsonproperty
description: toJSON is looked up for objects and bigints along the chain, getters run, and changes on the way are seen
---*/

Object.prototype.toJSON = function (k) { return Array.isArray(this) ? 'array ' + k : this; };
const withToJSON = JSON.stringify({ a: [1], b: 'text' });
delete Object.prototype.toJSON;
assert.sameValue(withToJSON, '{"a":"array a","b":"text"}');
BigInt.prototype.toJSON = function () { return String(this) + 'n'; };
const big = JSON.stringify([1n]);
delete BigInt.prototype.toJSON;
assert.sameValue(big, '["1n"]');
String.prototype.toJSON = () => 'never';
const text = JSON.stringify(['a', new String('b')]);
delete String.prototype.toJSON;
assert.sameValue(text, '["a","never"]');
const o = { get a() { delete this.b; this.c = 'late'; return 1; }, b: 2, c: 3 };
assert.sameValue(JSON.stringify(o), '{"a":1,"c":"late"}');
const list = [{ toJSON() { list.length = 2; return 1; } }, 2, 3];
assert.sameValue(JSON.stringify(list), '[1,2,null]');
Array.prototype[1] = 'inherited';
const holes = JSON.stringify([0, , 2]);
delete Array.prototype[1];
assert.sameValue(holes, '[0,"inherited",2]');
const sparse = [];
sparse[2] = undefined;
assert.sameValue(JSON.stringify({ sparse, date: new Date(0), nested: { toJSON: () => undefined }, re: /a/, e: new Error('x') }),
  '{"sparse":[null,null,null],"date":"1970-01-01T00:00:00.000Z","re":{},"e":{}}');
assert.sameValue(JSON.stringify({ a: { b: [[], {}] } }, null, '--'), '{\n--"a": {\n----"b": [\n------[],\n------{}\n----]\n--}\n}');
assert.sameValue(JSON.stringify('\u2028\ud800\udc00\udc00\x7f'), '"\u2028\ud800\udc00\\udc00\x7f"');
