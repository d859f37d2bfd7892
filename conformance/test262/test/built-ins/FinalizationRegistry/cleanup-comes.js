/*---
esid: sec-cleanup-finalization-registry
description: The callback gets what was held once the object is gone; a WeakRef keeps it until the job is over
flags: [async]
includes: [asyncHelpers.js]
features: [FinalizationRegistry, WeakRef, host-gc-required]
---*/

let held;
const registry = new FinalizationRegistry((value) => { held = value; });
let ref;
(function () {
  let o = { big: new Array(100) };
  registry.register(o, 'what was held');
  ref = new WeakRef(o);
  o = null;
  $262.gc();
  assert.notSameValue(ref.deref(), undefined, 'alive for the rest of the job');
})();

asyncTest(async function () {
  for (let i = 0; i < 50 && held === undefined; i++) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    $262.gc();
  }
  assert.sameValue(held, 'what was held');
  assert.sameValue(ref.deref(), undefined);
});
