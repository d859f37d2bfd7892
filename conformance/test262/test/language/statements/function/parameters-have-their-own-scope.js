/*---
esid: sec-functiondeclarationinstantiation
description: Closures in parameters do not see the variables of the body, which begin with the parameters' values
---*/

function f(a, read = () => a, write = (v) => { a = v; }) {
  var a;
  const before = a;
  a = 'body';
  write('parameter');
  return [before, a, read()].join();
}
assert.sameValue(f('given'), 'given,body,parameter');

function g(read = () => typeof inside) {
  var inside = 1;
  return read();
}
assert.sameValue(g(), 'undefined');
