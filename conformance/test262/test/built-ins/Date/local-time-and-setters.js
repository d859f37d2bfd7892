/*---
esid: sec-date-objects
description: NaN stays until a full date comes, and what changes in a conversion is seen
---*/

const d = new Date(NaN);
assert.sameValue(d.setHours(1, 2, 3, 4), NaN);
assert.sameValue(d.setMonth(1), NaN);
assert.sameValue(isNaN(d.setFullYear(2020)), false);
assert.sameValue(d.getMonth() + d.getDate(), 1);
const moved = new Date(0);
assert.sameValue(moved.setTime({ valueOf() { moved.setTime(5); return 7; } }), 7);
assert.sameValue(new Date(0, 0).getFullYear(), 1900);
assert.sameValue(new Date(99, 0).getFullYear(), 1999);
assert.sameValue(new Date(100, 0).getFullYear(), 100);
assert.sameValue(new Date(2020, 0, 1, 0, 0, 0, NaN).getTime(), NaN);
assert.throws(TypeError, () => new Date(1n));
assert.throws(TypeError, () => new Date(Symbol()));
assert.sameValue(new Date(2019, 12).getMonth(), 0);
assert.sameValue(new Date(undefined).getTime(), NaN);
assert.sameValue(new Date(null).getTime(), 0);
assert.sameValue(new Date(true).getTime(), 1);
assert.sameValue(new Date(1.9).getTime() + new Date(-1.9).getTime(), 0);
assert.sameValue(typeof (new Date() + 1) + typeof (new Date() - 1), 'stringnumber');
assert.sameValue(/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d -\d{6} \d\d:\d\d:\d\d GMT[+-]\d{4}/.test(String(new Date(-8.64e15))), true);
assert.sameValue(new Date(2020, 5, 15).toDateString(), 'Mon Jun 15 2020');
