/*---
esid: sec-expanded-years
description: There is no year minus zero
---*/

assert.sameValue(Date.parse('-000000'), NaN);
assert.sameValue(Date.parse('-000000-01-01T00:00:00Z'), NaN);
assert.sameValue(Date.parse('+000000-01-01T00:00:00Z'), -62167219200000);
