/*---
esid: sec-getprototypefromconstructor
description: Each realm has its intrinsics; a constructor without a prototype falls back to those of its own realm
features: [cross-realm]
---*/

const other = $262.createRealm();
const g = other.global;
assert.notSameValue(g.Array, Array);
assert.sameValue(Array.isArray(new g.Array()), true);
const foreign = new g.Function();
foreign.prototype = null;
assert.sameValue(Object.getPrototypeOf(Reflect.construct(Array, [], foreign)), g.Array.prototype);
assert.sameValue(Object.getPrototypeOf(Reflect.construct(Map, [], foreign)), g.Map.prototype);
let caught;
try { g.eval('null.x'); } catch (e) { caught = e; }
assert.sameValue(caught instanceof g.TypeError, true);
assert.sameValue(caught instanceof TypeError, false);
assert.sameValue(other.evalScript('var x = 1; x + 1'), 2);
assert.sameValue(g.x, 1);
assert.sameValue(typeof x, 'undefined');
const tag = g.eval('(s) => s');
assert.sameValue(Object.getPrototypeOf(g.eval('[]')), g.Array.prototype);
assert.sameValue(tag`a` instanceof Array, true);
