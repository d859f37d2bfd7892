/*---
esid: sec-properties-of-the-array-prototype-object
description: The length is read before arguments are converted, elements are read after
---*/

const cut = (list, to, value) => ({ valueOf() { list.length = to; return value; }, toString() { list.length = to; return String(value); } });
let l = [1, 2, 3, 4];
const sliced = l.slice(cut(l, 2, 0));
assert.sameValue(sliced.length + ':' + (2 in sliced), '4:false');
l = [1, 2, 3, 4];
const spliced = l.splice(cut(l, 2, 1), 2);
assert.sameValue(spliced.length + ':' + (1 in spliced) + l.length, '2:false2');
l = [1, 2, 3, 4];
l.copyWithin(cut(l, 1, 0), 1);
assert.sameValue(0 in l, false);
l = [1, 2, 3, 4];
assert.sameValue(l.lastIndexOf(4, cut(l, 2, 3)), -1);
l = [1, 2, 3, 4];
assert.sameValue(l.includes(undefined, cut(l, 2, 0)), true);
l = [1, 2, 3, 4];
assert.sameValue(l.at(cut(l, 1, -1)), undefined);
l = [1, 2, 3];
assert.sameValue(l.join(cut(l, 1, '-')), '1--');
l = [1, 2, 3];
assert.sameValue(JSON.stringify(l.with(cut(l, 1, 0), 9)), '[9,null,null]');
l = [1, 2, 3];
assert.sameValue(l.toSpliced(cut(l, 1, 0), 1).length, 2);
l = [1, [2, 3]];
assert.sameValue(l.flat({ valueOf() { l[1] = 'flat'; return 1; } }).join(), '1,flat');
l = [3, 1, 2];
l.sort((a, b) => { l.length = 0; return a - b; });
assert.sameValue(l.join(), '1,2,3');
l = [1, 2, 3];
l.length = { valueOf() { l[5] = 1; return 2; } };
assert.sameValue(l.length, 2);
l = [1, 2];
l[{ toString() { l = 'another'; return '0'; } }] = 5;
assert.sameValue(l, 'another');
