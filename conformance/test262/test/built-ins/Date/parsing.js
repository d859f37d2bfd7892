/*---
esid: sec-date.parse
description: The date format of the language, its zones, and what is none
---*/

assert.sameValue(Date.parse('2024-02-29'), 1709164800000);
assert.sameValue(Date.parse('2024-02-29T00:00:00Z'), 1709164800000);
assert.sameValue(Date.parse('2024-02-29T02:30+02:30'), 1709164800000);
assert.sameValue(Date.parse('2024'), Date.UTC(2024));
assert.sameValue(Date.parse('+002024-01'), Date.UTC(2024, 0));
assert.sameValue(Date.parse('2024-01-01T24:00Z'), Date.UTC(2024, 0, 2));
for (const wrong of ['2024-13-01', '2024-01-32', '2024-01-01T25:00Z', '2024-01-01T24:00:01Z', 'nothing', '']) {
  assert.sameValue(Date.parse(wrong), NaN, wrong);
}
const local = new Date(2024, 5, 7, 8, 9, 10, 11);
assert.sameValue(Date.parse('2024-06-07T08:09:10.011'), local.getTime(), 'without a zone it is local');
assert.sameValue(Date.parse(local.toString()), Math.floor(local / 1000) * 1000);
assert.sameValue(Date.parse(local.toUTCString()), Math.floor(local / 1000) * 1000);
assert.sameValue(Date.parse(local.toISOString()), local.getTime());
