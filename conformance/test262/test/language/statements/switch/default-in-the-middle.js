/*---
esid: sec-runtime-semantics-caseblockevaluation
description: All cases are compared before the default is taken, and it falls through to those after it
---*/

function run(value) {
  const seen = [];
  const at = (n) => { seen.push(n); return n; };
  switch (value) {
    case at(1): seen.push('one');
    default: seen.push('default');
    case at(2): seen.push('two'); break;
    case at(3): seen.push('three');
  }
  return seen.join();
}

assert.sameValue(run(1), '1,one,default,two');
assert.sameValue(run(3), '1,2,3,three');
assert.sameValue(run(9), '1,2,3,default,two');
assert.sameValue(run('1'), '1,2,3,default,two');
