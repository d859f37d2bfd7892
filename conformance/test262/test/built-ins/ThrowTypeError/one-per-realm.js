/*---
esid: sec-%throwtypeerror%
description: One frozen function without a name poisons arguments.callee and Function.prototype.caller
---*/

const poison = Object.getOwnPropertyDescriptor((function () { 'use strict'; return arguments; })(), 'callee').get;
const caller = Object.getOwnPropertyDescriptor(Function.prototype, 'caller');
assert.sameValue(caller.get, poison);
assert.sameValue(caller.set, poison);
assert.sameValue(Object.isFrozen(poison), true);
assert.sameValue(poison.name + poison.length, '0');
assert.throws(TypeError, poison);
