/*---
esid: sec-additional-properties-of-the-string.prototype-object
description: substr counts from the end, anchors escape quotes and nothing else
---*/

assert.sameValue('abcdef'.substr(-3, 2), 'de');
assert.sameValue('abc'.substr(1, Infinity), 'bc');
assert.sameValue('abc'.substr(1, -1), '');
assert.sameValue('<x>'.anchor('"a"&'), '<a name="&quot;a&quot;&"><x></a>');
assert.sameValue(''.trimLeft.name, 'trimStart');
assert.sameValue(escape('ü☃ a+/@'), '%FC%u2603%20a+/@');
assert.sameValue(unescape('%FC%u2603%zz%u26'), 'ü☃%zz%u26');
assert.sameValue(new Date(2020, 0).getYear(), 120);
