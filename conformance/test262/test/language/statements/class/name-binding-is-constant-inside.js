/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: Inside a class its name cannot be assigned, outside it can
---*/

class C { static change() { C = 1; } static self() { return C; } }
const kept = C;
assert.throws(TypeError, () => C.change());
C = 2;
assert.sameValue(C, 2);
assert.sameValue(kept.self(), kept);
const named = class { static n = this.name; };
assert.sameValue(named.n, 'named');
class Own { static name = 'mine'; }
assert.sameValue(Own.name, 'mine');
