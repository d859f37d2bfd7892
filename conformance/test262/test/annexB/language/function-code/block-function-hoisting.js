/*---
esid: sec-block-level-function-declarations-web-legacy-compatibility-semantics
description: A function in a block is also a variable of the function around it, once the block reached it, unless that would clash
flags: [noStrict]
---*/

(function () {
  assert.sameValue(f, undefined);
  { assert.sameValue(f(), 1); f = 'inner only'; function f() { return 1; } }
  assert.sameValue(f, 'inner only', 'the value when the declaration is reached');
})();
(function () {
  let g = 'let';
  { function g() {} }
  assert.sameValue(g, 'let');
})();
(function (h) {
  { function h() {} }
  assert.sameValue(h, 'parameter');
})('parameter');
(function () {
  'use strict';
  { function s() {} }
  assert.sameValue(typeof s, 'undefined');
})();
(function () {
  { async function a() {} function* b() {} }
  assert.sameValue(typeof a + typeof b, 'undefinedundefined');
})();
(function () {
  for (let i of [1]) { { function i() {} } }
  assert.sameValue(typeof i, 'undefined');
})();
(function () {
  switch (1) { case 0: function inCase() { return 0; } case 1: assert.sameValue(inCase(), 0); }
})();
(function () {
  try { throw 1; } catch (e) { { function e() {} } }
  assert.sameValue(typeof e, 'function');
})();
