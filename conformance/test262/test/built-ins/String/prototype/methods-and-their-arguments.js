/*---
esid: sec-properties-of-the-string-prototype-object
description: this and arguments are converted in order, patterns are asked first, positions are clamped
---*/

const log = [];
const v = (n, value) => ({ toString() { log.push(n); return value; }, valueOf() { log.push(n + '!'); return value; } });
String.prototype.padEnd.call(v('this', 'ab'), v('length', 5), v('fill', 'x'));
String.prototype.indexOf.call(v('this', 'ab'), v('search', 'b'), v('at', 0));
'a'.replace({ [Symbol.replace]: undefined, toString() { log.push('pattern'); return 'a'; } }, v('by', 'b'));
assert.sameValue(log.join(), 'this,length!,fill,this,search,at!,pattern,by');
for (const name of ['at', 'concat', 'includes', 'matchAll', 'normalize', 'replace', 'split', 'trim']) {
  assert.throws(TypeError, () => String.prototype[name].call(null), name);
}
for (const name of ['includes', 'startsWith', 'endsWith']) assert.throws(TypeError, () => 'a'[name](/a/), name);
assert.sameValue('abc'.slice(-2, -1) + 'abc'.substring(2, 0) + 'abc'.slice(2, 1) + 'abc'.substring(NaN, 1), 'baba');
assert.sameValue('abc'.indexOf('', 9) + 'abc'.lastIndexOf('', -1) + 'abcabc'.lastIndexOf('c', 4), 5);
assert.sameValue('abc'.startsWith('b', 1) && 'abc'.endsWith('b', 2) && 'abc'.includes('', 99), true);
assert.sameValue('a-b-c'.split('-', -1).length + 'a-b-c'.split('-', 2 ** 32 + 1).length, 4);
assert.sameValue('abc'.charAt(-1) + 'abc'.charCodeAt(9) + 'abc'[1] + 'abc'['01'], 'NaNbundefined');
assert.sameValue('a'.localeCompare('b') < 0 && 'a'.localeCompare() < 0, true);
assert.sameValue('aXbX'.split('X').length + 'X'.split('X').length + 'ab'.split().length, 6);
assert.sameValue('I\u0307'.toLowerCase() + '\u0149'.toUpperCase() + '\ufb03'.toUpperCase(), 'i\u0307\u02bcNFFI');
assert.sameValue('\u1e9e'.toLowerCase() + 'Ω'.toLowerCase() + '\u{10400}'.toLowerCase(), 'ßω\u{10428}');
assert.throws(RangeError, () => 'ab'.padEnd(2 ** 30 * 4));
assert.throws(RangeError, () => 'ab'.repeat(Infinity));
assert.sameValue(''.repeat(2 ** 31), '');
const wrapped = new String('ab');
assert.sameValue(Object.keys(wrapped).join() + Reflect.ownKeys(wrapped).join() + (1 in wrapped), '0,10,1,lengthtrue');
assert.sameValue(Reflect.defineProperty(wrapped, '0', { value: 'x' }), false);
assert.sameValue(Reflect.deleteProperty(wrapped, 'length'), false);
