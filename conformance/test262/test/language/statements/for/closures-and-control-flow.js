/*---
esid: sec-forbodyevaluation
description: Bindings per turn with continue, closures that write, generators, and await between
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const fs = [];
  for (let i = 0, bump = () => i++; i < 6; i++) {
    if (i % 2) continue;
    fs.push([() => i, () => { i += 100; }]);
    bump();
  }
  assert.sameValue(fs.map(([get]) => get()).join(), '0,2,4');
  fs[0][1]();
  assert.sameValue(fs.map(([get]) => get()).join(), '100,2,4');
  const waited = [];
  for (let i = 0; i < 3; i++) { await null; waited.push(() => i); }
  assert.sameValue(waited.map((f) => f()).join(), '0,1,2');
  function* g() { for (const x of [1, 2]) { const y = yield () => x; for (let k in { a: 1 }) yield () => k + y; } }
  const it = g();
  const collected = [it.next().value, it.next('s').value, it.next().value];
  assert.sameValue(collected.map((f) => f()).join(), '1,as,2');
  let out = '';
  l: for (var v of [1, 2, 3]) { switch (v) { case 2: continue l; default: out += v; } }
  for (;;) { try { continue; } finally { out += 'f'; break; } }
  assert.sameValue(out, '13f');
  const caught = [];
  for (let i = 0; i < 2; i++) { try { throw () => i; } catch (f) { caught.push(f); } }
  assert.sameValue(caught.map((f) => f()).join(), '0,1');
});
