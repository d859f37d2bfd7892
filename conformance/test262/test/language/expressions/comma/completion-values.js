/*---
esid: sec-runtime-semantics-scriptevaluation
description: The value of a script is that of its last statement that has one
---*/

const results = [
  ['1; ;', 1], ['1; var x = 2;', 1], ['1; {}', 1], ['1; if (false) 2;', undefined], ['1; do { 2; break; } while (0)', 2],
  ['1; do { break; } while (0)', undefined], ['1; function f() {}', 1], ['1; switch (0) {}', undefined],
  ['1; with ({}) ;', undefined], ['1; a: { 2; break a; }', 2], ['1; try { 2 } catch { 3 }', 2], ['1; class C {}', 1],
  ['"use strict"', 'use strict'], ['1; for (var i of [5, 6]) i;', 6], ['', undefined], ['2; let y = 3', 2],
];
for (const [source, value] of results) assert.sameValue((0, eval)(source.replace('let y', 'let y' + results.length)), value, source);
