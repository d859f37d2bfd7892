/*---
esid: sec-symbol-constructor
description: Registered symbols, descriptions, wrappers, and what a symbol does not become
---*/

assert.sameValue(Symbol.for('a'), Symbol.for('a'));
assert.sameValue(Symbol.keyFor(Symbol.for('a')), 'a');
assert.sameValue(Symbol.keyFor(Symbol.iterator), undefined);
assert.throws(TypeError, () => Symbol.keyFor('a'));
assert.throws(TypeError, () => new Symbol());
assert.throws(TypeError, () => Symbol() + '');
assert.throws(TypeError, () => +Symbol());
assert.sameValue(String(Symbol('d')), 'Symbol(d)');
assert.sameValue(Symbol().description, undefined);
assert.sameValue(Symbol('').description, '');
const s = Symbol();
assert.sameValue(Object(s) == s && Object(s) !== s, true);
assert.sameValue({ [Object(s)]: 1 }[s], 1);
assert.sameValue(Symbol.for('undefined'), Symbol.for());
const other = $262.createRealm().global;
assert.sameValue(other.Symbol.iterator, Symbol.iterator);
assert.sameValue(other.Symbol.for('a'), Symbol.for('a'));
