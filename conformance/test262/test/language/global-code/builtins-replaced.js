/*---
esid: sec-global-object
description: Code uses the builtin that is there when it runs
---*/

const { Array: RealArray, Map: RealMap, Math: RealMath, Object: RealObject } = globalThis;
const make = () => [Array.isArray([]), Math.max(1, 2), typeof new Map().get, Object.keys({ a: 1 }).length].join();
const before = make();
globalThis.Math = { max: () => 'max' };
globalThis.Map = class { };
const { isArray } = RealArray;
RealArray.isArray = () => 'is';
RealObject.keys = () => 'keys!';
const during = make();
globalThis.Math = RealMath;
globalThis.Map = RealMap;
RealArray.isArray = isArray;
RealObject.keys = (o) => Reflect.ownKeys(o);
assert.sameValue(before, 'true,2,function,1');
assert.sameValue(during, 'is,max,undefined,5');
assert.sameValue(make(), 'true,2,function,1');
globalThis.Array = function () { throw new Test262Error('a literal must not look up Array'); };
const literal = [1, 2].map((x) => x);
globalThis.Array = RealArray;
assert.sameValue(literal.length, 2);
const { toString } = Object.prototype;
Object.prototype.toString = () => 'replaced';
const text = String({});
Object.prototype.toString = toString;
assert.sameValue(text, 'replaced');
const { join } = Array.prototype;
Array.prototype.join = () => 'joined';
const joined = String([1]);
delete Array.prototype.join;
const without = String([1]);
Array.prototype.join = join;
assert.sameValue(joined + without, 'joined[object Array]');
