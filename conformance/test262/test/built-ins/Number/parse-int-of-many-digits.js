/*---
esid: sec-parseint-string-radix
description: The decimal digits of parseInt are rounded once
---*/

assert.sameValue(parseInt('100000000000000000000000000'), 1e26);
assert.sameValue(parseInt('-12345678901234567890'), -12345678901234567890);
assert.sameValue(parseInt('9007199254740993'), 9007199254740992);
