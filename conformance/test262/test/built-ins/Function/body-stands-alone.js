/*---
esid: sec-createdynamicfunction
description: Parameters and body are each what they must be before they become one text
---*/

for (const wrong of [['}); (function () {'], ['}, function () {'], ['a', '} {'], ['a = function () {', '}']]) {
  assert.throws(SyntaxError, () => new Function(...wrong), wrong.join());
}
