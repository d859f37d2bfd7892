/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver
description: However deep proxies lie in each other, the engine lives on
---*/

let proxy = { x: 1 };
for (let i = 0; i < 50000; i++) proxy = new Proxy(proxy, {});
let result;
try { result = proxy.x; } catch (error) { result = error.constructor; }
assert.sameValue(result === 1 || result === RangeError, true);
