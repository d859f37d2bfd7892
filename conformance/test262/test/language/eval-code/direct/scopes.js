/*---
esid: sec-evaldeclarationinstantiation
description: A direct eval puts var into the function around it, let into a scope of its own, and strict code keeps both
flags: [noStrict]
---*/

function f(source) {
  eval(source);
  return typeof v + typeof l + typeof g;
}
assert.sameValue(f('var v = 1; let l = 1; function g() {}'), 'numberundefinedfunction');
assert.sameValue(f('"use strict"; var v = 1; function g() {}'), 'undefinedundefinedundefined');
function shadows() { let v = 1; { eval('var w = 2'); } return w; }
assert.sameValue(shadows(), 2);
assert.throws(SyntaxError, () => { let v; { eval('var v'); } });
function params(a = eval('var inParameters = 5'), b = inParameters) { return b; }
assert.sameValue(params(), 5);
function deletes() { eval('var x = 1'); const was = delete x; return was + typeof x; }
assert.sameValue(deletes(), 'trueundefined');
assert.sameValue((function () { return eval('this'); }).call('s') instanceof String, true);
assert.throws(SyntaxError, () => eval('new.target; await'));
assert.throws(SyntaxError, () => (0, eval)('super.x'));
assert.throws(SyntaxError, () => (0, eval)('new.target'));
