/*---
esid: sec-function-calls-runtime-semantics-evaluation
description: Spread arguments are iterated in place; eval is direct only by its own name
flags: [noStrict]
---*/

const log = [];
function* g(n) { log.push('begin' + n); yield n; log.push('end' + n); }
const all = (...a) => a.join();
assert.sameValue(all(log.push('first'), ...g(1), log.length, ...g(2)), '1,1,3,2');
var x = 'global';
function f() {
  var x = 'local';
  const other = eval;
  return [eval('x'), other('x'), (0, eval)('x'), eval?.('x'), (eval)('x')].join();
}
assert.sameValue(f(), 'local,global,global,global,local');
function declares() { eval('var made = 1; let kept = 2;'); return made + typeof kept; }
assert.sameValue(declares(), '1undefined');
assert.throws(SyntaxError, () => { let y; eval('var y'); });
