/*---
esid: sec-global-object
description: Fixed values, URI functions, globalThis
includes: [propertyHelper.js]
---*/

for (const name of ['NaN', 'Infinity', 'undefined']) {
  verifyProperty(globalThis, name, { writable: false, enumerable: false, configurable: false });
}
const d = Object.getOwnPropertyDescriptor(globalThis, 'globalThis');
assert.sameValue(d.writable && !d.enumerable && d.configurable, true);
assert.sameValue(encodeURIComponent('a b&ü\u{1F600}'), 'a%20b%26%C3%BC%F0%9F%98%80');
assert.sameValue(encodeURI("#;/?:@&=+$,-_.!~*'()"), "#;/?:@&=+$,-_.!~*'()");
assert.sameValue(decodeURI('%23%41%e2%82%ac'), '%23A€');
for (const wrong of ['%', '%8', '%80', '%c0%80', '%ed%a0%80', '%f4%90%80%80', '%e2%82']) {
  assert.throws(URIError, () => decodeURIComponent(wrong), wrong);
}
assert.throws(URIError, () => encodeURI('\ud800'));
assert.sameValue(isNaN('x') && !Number.isNaN('x') && isFinite('1'), true);
