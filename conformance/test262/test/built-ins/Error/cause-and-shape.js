/*---
esid: sec-installerrorcause
description: An error has own properties only for what it was given, and no two kinds share a prototype
features: [error-cause]
---*/

const e = new Error('m', { cause: undefined });
assert.sameValue(Object.hasOwn(e, 'cause'), true);
assert.sameValue(Object.hasOwn(new Error('m', {}), 'cause'), false);
assert.sameValue(Object.hasOwn(new Error(), 'message'), false);
assert.sameValue(Object.hasOwn(new Error(undefined), 'message'), false);
assert.sameValue(Object.getOwnPropertyDescriptor(e, 'message').enumerable, false);
assert.sameValue(Error('x') instanceof Error, true);
assert.sameValue(Object.getPrototypeOf(TypeError), Error);
assert.sameValue(String(new RangeError('x')), 'RangeError: x');
assert.sameValue(Error.prototype.toString.call({ name: '', message: 'm' }), 'm');
assert.sameValue(Error.prototype.toString.call({}), 'Error');
assert.sameValue(new AggregateError([1], 'm').errors.length, 1);
let read = 0;
assert.throws(RangeError, () => new Error({ toString() { read++; throw new RangeError(); } }, { get cause() { read++; } }));
assert.sameValue(read, 1);
assert.sameValue(Object.prototype.toString.call(Object.create(e)), '[object Object]');
