/*---
esid: sec-globaldeclarationinstantiation
description: Scripts share lexical declarations, which are no properties, and a clash is an error before anything runs
flags: [noStrict]
---*/

$262.evalScript('let lexical = 1; var variable = 2; function declared() {} class C {}');
assert.sameValue($262.evalScript('lexical'), 1);
assert.sameValue(Object.hasOwn(globalThis, 'lexical'), false);
assert.sameValue(Object.hasOwn(globalThis, 'C'), false);
assert.sameValue(Object.getOwnPropertyDescriptor(globalThis, 'variable').configurable, false);
assert.sameValue(typeof globalThis.declared, 'function');
globalThis.ran = 0;
assert.throws(SyntaxError, () => $262.evalScript('ran = 1; var lexical;'));
assert.throws(SyntaxError, () => $262.evalScript('ran = 1; let variable;'));
assert.throws(SyntaxError, () => $262.evalScript('ran = 1; let undefined;'));
assert.sameValue(ran, 0);
$262.evalScript('let Array = 3;');
assert.sameValue($262.evalScript('Array'), 3);
assert.sameValue(typeof globalThis.Array, 'function');
