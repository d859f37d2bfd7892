/*---
esid: sec-ecmascript-language-types-string-type
description: Strings built piece by piece are values: what was taken of them before stays as it was
---*/

let s = '';
const taken = [];
for (let i = 0; i < 300; i++) {
  if (i % 50 === 0) taken.push(s);
  s += String.fromCharCode(97 + (i % 26));
}
const a = s + 'X';
const b = s + 'Y';
assert.sameValue(a.at(-1) + b.at(-1) + s.length, 'XY300');
assert.sameValue(taken.map((t) => t.length).join(), '0,50,100,150,200,250');
assert.sameValue(taken.every((t) => s.startsWith(t)), true);
let wide = 'latin';
const before = wide;
wide += '\u263a';
wide += '\ud83d';
wide += '\ude00';
assert.sameValue([...wide].length, 7);
assert.sameValue(before, 'latin');
const key = s.slice(10, 20);
const o = { [key]: 1 };
assert.sameValue(o['klmnopqrst'], 1);
assert.sameValue(key === 'klmnopqrst' && new Map([[key, 2]]).get('klmn' + 'opqrst') === 2, true);
let t = 'x';
t += t;
t += t;
assert.sameValue(t, 'xxxx');
assert.sameValue((s + s).indexOf(s, 1), 300);
assert.sameValue((wide + s).slice(5, 8), '\u263a\ud83d\ude00');
