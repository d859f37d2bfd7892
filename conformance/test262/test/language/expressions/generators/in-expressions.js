/*---
esid: sec-yield
description: yield in the middle of calls, literals, templates, patterns and conditions keeps what was computed before
---*/

function* g(o) {
  const call = [1, yield 'a', 2].concat(yield 'b');
  const object = { x: 1, [yield 'c']: yield 'd', ...(yield 'e') };
  const text = `${call}-${yield 'f'}-${object.k}`;
  const chosen = (yield 'g') ? yield 'h' : yield 'i';
  o.sum += yield 'j';
  const [p = yield 'k', { q } = yield 'l'] = [];
  const sum = o.n + (yield 'm') * 2;
  try { throw yield 'n'; } catch (e) { o.caught = e; } finally { o.last = yield 'o'; }
  for (const k in { z: 1 }) for (const v of [yield 'p']) o[k] = v;
  switch (yield 'q') { case yield 'r': o.matched = true; }
  return [text, object.more, chosen, o.sum, p, q, sum, new Array(yield 's', 5).length].join('|');
}
const o = { sum: 1, n: 10 };
const it = g(o);
const sent = { a: 'A', b: 'B', c: 'k', d: 'v', e: { more: 'm' }, f: 'F', g: false, i: 'I', j: 5, k: 'P', l: { q: 'Q' }, m: 3, n: 'err', o: 'end', p: 'looped', q: 4, r: 4, s: 0 };
let step = it.next();
let order = '';
while (!step.done) {
  order += step.value;
  o.n = 99;
  step = it.next(sent[step.value]);
}
assert.sameValue(order, 'abcdefgijklmnopqrs');
assert.sameValue(step.value, '1,A,2,B-F-v|m|I|6|P|Q|105|2');
assert.sameValue(JSON.stringify(o), '{"sum":6,"n":99,"caught":"err","last":"end","z":"looped","matched":true}');
