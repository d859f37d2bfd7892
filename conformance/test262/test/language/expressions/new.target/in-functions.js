/*---
esid: sec-built-in-function-objects
description: new.target is the constructor that new was used with, also by Reflect.construct and in eval
---*/

function F() { return { target: new.target, evaluated: eval('new.target'), arrow: (() => new.target)() }; }
class G { constructor() { this.target = new.target; } }
class H extends G {}
assert.sameValue(F().target, undefined);
const f = new F();
assert.sameValue(f.target === F && f.evaluated === F && f.arrow === F, true);
assert.sameValue(new H().target, H);
assert.sameValue(Reflect.construct(F, [], Array).target, Array);
const Bound = F.bind();
assert.sameValue(new Bound().target, F);
