/*---
esid: sec-optional-chaining-evaluation
description: A chain that meets null or undefined skips everything up to its end and keeps this for calls
features: [optional-chaining]
---*/

let touched = 0;
const none = null;
assert.sameValue(none?.[touched++].x.y(touched++), undefined);
assert.sameValue(touched, 0);
const o = { f() { return this; }, u: undefined, n: { f() { return this; } } };
assert.sameValue(o?.f(), o);
assert.sameValue(o.f?.(), o);
assert.sameValue((o?.f)(), o);
assert.sameValue(o?.['n']?.f(), o.n);
assert.sameValue(o.u?.(touched++), undefined);
assert.throws(TypeError, () => (none?.x).y);
assert.throws(TypeError, () => o.missing?.x.y + o.u.z);
assert.throws(TypeError, () => o?.missing());
assert.sameValue(delete none?.x, true);
assert.sameValue(delete o?.u, true);
assert.sameValue('u' in o, false);
assert.sameValue(true?.5:1, .5);
