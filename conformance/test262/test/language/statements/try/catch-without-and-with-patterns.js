/*---
esid: sec-runtime-semantics-catchclauseevaluation
description: catch can go without a parameter, or take one apart
features: [optional-catch-binding]
---*/

let caught = 0;
try { throw 1; } catch { caught = 1; }
assert.sameValue(caught, 1);
try { throw { code: 'E', rest: [1, 2] }; } catch ({ code, rest: [, second], other = code }) {
  assert.sameValue(code + second + other, 'E2E');
}
assert.throws(TypeError, () => { try { throw null; } catch ({ a }) { } });
