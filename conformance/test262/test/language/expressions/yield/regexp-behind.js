/*---
esid: sec-generator-function-definitions
description: A regular expression can stand behind yield
---*/

function* g() { yield/=3/; yield /a/g; }
const it = g();
assert.sameValue(it.next().value.source, '=3');
assert.sameValue(it.next().value.flags, 'g');
