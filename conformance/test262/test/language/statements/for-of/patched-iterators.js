/*---
esid: sec-runtime-semantics-forin-div-ofheadevaluation-tdznames-expr-iterationkind
description: Loops over maps, sets, strings and typed arrays see iterators that were replaced
---*/

const run = (list) => { const seen = []; for (const x of list) seen.push(String(x)); return seen.join('|'); };
const patched = (prototype, list) => {
  const original = prototype[Symbol.iterator];
  assert.sameValue(run(list).includes('patched'), false);
  prototype[Symbol.iterator] = function* () { yield 'patched'; };
  const result = run(list);
  prototype[Symbol.iterator] = original;
  return result;
};
assert.sameValue(patched(Map.prototype, new Map([[1, 2]])), 'patched');
assert.sameValue(patched(Set.prototype, new Set([1])), 'patched');
assert.sameValue(patched(String.prototype, 'ab'), 'patched');
assert.sameValue(patched(Object.getPrototypeOf(Uint8Array.prototype), new Uint8Array(1)), 'patched');
assert.sameValue(patched(Array.prototype, [1]), 'patched');
assert.sameValue(run('a\u{1F600}'), 'a|\u{1F600}');
const generatorPrototype = Object.getPrototypeOf(function* () {}).prototype;
const { next } = generatorPrototype;
let calls = 0;
generatorPrototype.next = function () { calls++; return next.call(this); };
run((function* () { yield 1; yield 2; })());
generatorPrototype.next = next;
assert.sameValue(calls, 3);
