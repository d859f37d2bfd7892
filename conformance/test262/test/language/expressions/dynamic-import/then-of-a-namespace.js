/*---
esid: sec-finishloadingimportedmodule
description: A namespace with an export named then is a thenable for import()
flags: [async]
includes: [asyncHelpers.js]
features: [dynamic-import]
---*/

asyncTest(async function () {
  assert.sameValue(await import('./then-of-a-namespace_FIXTURE.js'), 'of then');
});
