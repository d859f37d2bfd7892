/*---
esid: sec-atomics-object
description: The operations give the value before, convert their operand, check the index first, and need integers
---*/

const a = new Int16Array(4);
assert.sameValue(Atomics.add(a, 0, 70000.9), 0);
assert.sameValue(Atomics.load(a, '0'), 4464);
assert.sameValue(Atomics.exchange(a, 0, 5), 4464);
assert.sameValue(Atomics.compareExchange(a, 0, 5, 6), 5);
assert.sameValue(Atomics.sub(a, 0, 7) + a[0], 5);
assert.sameValue(Atomics.store(a, 0, 3.7), 3);
assert.sameValue(Object.is(Atomics.store(a, 0, -0), 0), true);
assert.sameValue(Atomics.or(a, 1, 6) + Atomics.and(a, 1, 3) + Atomics.xor(a, 1, 1) + a[1], 11);
assert.throws(RangeError, () => Atomics.add(a, 4, { valueOf() { throw new Test262Error('the index comes first'); } }));
assert.throws(RangeError, () => Atomics.load(a, -1));
assert.throws(TypeError, () => Atomics.add(new Float64Array(1), 0, 1));
assert.throws(TypeError, () => Atomics.add(new Uint8ClampedArray(1), 0, 1));
assert.throws(TypeError, () => Atomics.load([], 0));
assert.throws(TypeError, () => Atomics.wait(new Int32Array(1), 0, 0));
assert.throws(TypeError, () => Atomics.wait(new Int16Array(new SharedArrayBuffer(2)), 0, 0));
assert.sameValue(Atomics.notify(new Int32Array(1), 0), 0);
assert.sameValue(Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 1), 'not-equal');
assert.sameValue(Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1), 'timed-out');
assert.sameValue(Atomics.add(new BigInt64Array(1), 0, 5n), 0n);
assert.sameValue(Atomics.isLockFree(4), true);
