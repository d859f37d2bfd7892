/*---
esid: sec-properties-of-the-date-prototype-object
description: Fields run over, years below 100 are of the last century, the range ends, texts have their form
---*/

assert.sameValue(new Date(Date.UTC(2024, 0, 31, 24, 60)).toISOString(), '2024-02-01T01:00:00.000Z');
assert.sameValue(Date.UTC(99), Date.UTC(1999));
assert.sameValue(new Date(8.64e15).toISOString(), '+275760-09-13T00:00:00.000Z');
assert.sameValue(new Date(-62198755200000).toISOString(), '-000001-01-01T00:00:00.000Z');
assert.sameValue(new Date(8.64e15 + 1).getTime(), NaN);
assert.throws(RangeError, () => new Date(NaN).toISOString());
assert.sameValue(new Date(NaN).toJSON(), null);
assert.sameValue(String(new Date(NaN)), 'Invalid Date');
assert.sameValue(new Date(0).toUTCString(), 'Thu, 01 Jan 1970 00:00:00 GMT');
assert.sameValue(new Date(-1).getUTCMilliseconds(), 999);
const d = new Date(Date.UTC(2024, 0, 31));
d.setUTCMonth(1);
assert.sameValue(d.toISOString().slice(0, 10), '2024-03-02');
assert.sameValue(d.setTime(), NaN);
assert.sameValue(d.setUTCFullYear(2000), Date.UTC(2000));
assert.sameValue(new Date(2024, 0).getMonth(), 0);
assert.sameValue(typeof Date(), 'string');
assert.sameValue(new Date(new Date(5)).getTime(), 5);
assert.sameValue(Object.is(new Date(-0).getTime(), 0), true);
assert.sameValue(Date.length + Date.UTC.length, 14);
assert.throws(TypeError, () => Date.prototype.getTime.call({}));
