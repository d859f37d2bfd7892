/*---
esid: sec-asyncgenerator-prototype-return
description: Requests made while one is running wait; return resolves its argument; a generator over answers on its own
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const log = [];
  async function* g() { try { log.push('run'); yield await new Promise((r) => setTimeout(r, 2, 'slow')); yield 2; } catch (e) { log.push('caught ' + e); yield 'handled'; } finally { log.push('finally'); } }
  const it = g();
  const results = await Promise.all([it.next(), it.throw('x'), it.return(Promise.resolve('r')), it.next()]);
  assert.sameValue(JSON.stringify(results), '[{"value":"slow","done":false},{"value":"handled","done":false},{"value":"r","done":true},{"done":true}]');
  assert.sameValue(log.join(), 'run,caught x,finally');
  const over = g();
  assert.sameValue(JSON.stringify(await over.return('never begun')), '{"value":"never begun","done":true}');
  await assert.throwsAsync(RangeError, () => over.throw(new RangeError()));
  assert.sameValue(log.length, 3);
  let closed = 0;
  async function* inner() { try { yield 1; yield 2; } finally { await null; closed++; } }
  async function* outer() { yield* inner(); }
  for await (const x of outer()) break;
  assert.sameValue(closed, 1);
  const [first] = await Array.fromAsync(outer());
  assert.sameValue(first + closed, 3);
  await assert.throwsAsync(EvalError, async () => { for await (const x of outer()) throw new EvalError(); });
  assert.sameValue(closed, 3);
});
