/*---
esid: sec-rules-of-automatic-semicolon-insertion
description: Lines end after return, break, continue, throw-free yield and before ++, and not elsewhere
---*/

function f() {
  return
  1;
}
assert.sameValue(f(), undefined);
let a = 1, b = 2
a
++
b
assert.sameValue(a + b, 4)
var x = a
/1/1
assert.sameValue(x, 1)
do a--; while (a > 0) assert.sameValue(a, 0)
function* g() { const got = yield
  ;[1]
  return got }
const it = g()
it.next()
assert.sameValue(it.next(7).value, 7)
var async = 1
async
function notAsync() { return 1 }
assert.sameValue(notAsync(), 1)
assert.throws(TypeError, () => eval('var y = 1\n(2)'))
assert.throws(SyntaxError, () => eval('throw\n1'))
assert.throws(SyntaxError, () => eval('if (1) else 2'))
assert.throws(SyntaxError, () => eval('for (;)\n;'))
assert.throws(SyntaxError, () => eval('{ 1 2 }'))
