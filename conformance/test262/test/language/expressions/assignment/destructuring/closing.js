/*---
esid: sec-runtime-semantics-destructuringassignmentevaluation
description: A pattern closes an iterator it did not finish, also when a target throws, but not one that threw or is done
---*/

let closed = 0;
const of = (n, onNext) => ({
  [Symbol.iterator]: () => ({ next: () => { if (onNext) onNext(); return { value: 1, done: n-- <= 0 }; }, return() { closed++; return {}; } }),
});
let a, b;
[] = of(5);
assert.sameValue(closed, 1);
[a, b] = of(1);
assert.sameValue(closed, 1);
[, ] = of(5);
assert.sameValue(closed, 2);
[...a] = of(3);
assert.sameValue(a.length, 3);
assert.sameValue(closed, 2);
assert.throws(RangeError, () => { [{ set x(v) { throw new RangeError(); } }.x] = of(5); });
assert.sameValue(closed, 3);
assert.throws(RangeError, () => { [a] = of(5, () => { throw new RangeError(); }); });
assert.sameValue(closed, 3);
assert.throws(EvalError, () => { [(() => { throw new EvalError(); })().x] = of(5); });
assert.sameValue(closed, 4);
function* g() { [{}[yield]] = of(5); }
const it = g();
it.next();
it.return();
assert.sameValue(closed, 5, 'a generator that ends inside of a pattern');
