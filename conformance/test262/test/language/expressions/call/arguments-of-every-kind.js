/*---
esid: sec-argumentlistevaluation
description: Arguments that are missing, too many, spread, or changed while they are evaluated
flags: [noStrict]
---*/

function count() { return arguments.length; }
function three(a, b = 'b', ...c) { return [a, b, c.length, arguments.length].map(String).join(); }
assert.sameValue(three(), 'undefined,b,0,0');
assert.sameValue(three(1, undefined, 3, 4), '1,b,2,4');
assert.sameValue(count(...[], ...'ab', ...new Set([1, 1]), ...[, ,]), 5);
let f = count;
assert.sameValue(f(f = () => 'other', 1), 2);
const o = { m() { return this.name; }, name: 'o' };
assert.sameValue(o.m(o.m = () => 'changed'), 'o');
assert.sameValue((1, o.m)(), 'changed');
function leak() { const inner = () => arguments; return inner; }
const args = leak(1, 2)();
assert.sameValue(Array.prototype.slice.call(args).join() + args.length, '1,22');
args.length = 1;
assert.sameValue([...args].length, 1);
function swap(a, b) { [a, b] = [b, a]; return arguments[0] + '' + arguments[1] + a + b; }
assert.sameValue(swap(1, 2), '2121');
function shadow(arguments) { return arguments; }
assert.sameValue(shadow(5), 5);
function varArguments() { var arguments; return typeof arguments; }
assert.sameValue(varArguments(), 'object');
function functionArguments() { return typeof arguments; function arguments() {} }
assert.sameValue(functionArguments(), 'function');
function inParameter(a = arguments.length, arguments) { return a; }
assert.throws(ReferenceError, () => inParameter());
assert.sameValue((function (a, b) { delete arguments[0]; arguments[0] = 'new'; b = 'b2'; return a + arguments[1]; })('a', 'b'), 'ab2');
