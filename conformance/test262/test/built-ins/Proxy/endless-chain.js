/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver
description: A chain of prototypes that leads through a proxy back to itself ends with an error of its own
---*/

const endless = new Proxy({}, {});
Object.setPrototypeOf(endless, Object.create(endless));
assert.throws(RangeError, () => endless.x);
assert.throws(RangeError, () => 'x' in endless);
assert.throws(RangeError, () => { endless.x = 1; });
assert.throws(RangeError, () => endless instanceof Array);
