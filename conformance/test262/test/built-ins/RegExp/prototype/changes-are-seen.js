/*---
esid: sec-regexp.prototype-%symbol.replace%
description: Changes of exec, of flags and of the methods by symbols on the prototype are seen by strings
---*/

const { exec } = RegExp.prototype;
let calls = 0;
RegExp.prototype.exec = function (s) { calls++; return exec.call(this, s); };
'aa'.replace(/a/g, '');
'aa'.match(/a/g);
/a/.test('a');
'a,b'.split(/,/);
'a'.search(/a/);
[...'a'.matchAll(/a/g)];
const total = calls;
RegExp.prototype.exec = exec;
assert.sameValue(total, 3 + 3 + 1 + 3 + 1 + 2);

const flags = Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags');
const globalFlag = Object.getOwnPropertyDescriptor(RegExp.prototype, 'global');
Object.defineProperty(RegExp.prototype, 'flags', { get: () => '', configurable: true });
Object.defineProperty(RegExp.prototype, 'global', { get: () => false, configurable: true });
const once = 'aa'.replace(/a/g, 'b');
Object.defineProperty(RegExp.prototype, 'flags', flags);
Object.defineProperty(RegExp.prototype, 'global', globalFlag);
assert.sameValue(once, 'ba');

const replace = RegExp.prototype[Symbol.replace];
RegExp.prototype[Symbol.replace] = () => 'replaced';
const replaced = 'a'.replace(/a/, '');
RegExp.prototype[Symbol.replace] = replace;
assert.sameValue(replaced, 'replaced');
const own = /a/g;
own.exec = () => null;
assert.sameValue('a'.replace(own, 'b'), 'a');
assert.sameValue('a'.replace({ [Symbol.replace]: (s, r) => s + r }, 'c'), 'ac');
