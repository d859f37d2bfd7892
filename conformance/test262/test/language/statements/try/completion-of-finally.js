/*---
esid: sec-try-statement-runtime-semantics-evaluation
description: An abrupt end of finally replaces what the block came to; a normal one keeps it
---*/

function replaced() {
  try { throw new Error('lost'); } finally { return 'finally'; }
}
function kept() {
  let x = 1;
  try { return x; } finally { x = 2; }
}
function broken() {
  for (;;) { try { return 'block'; } finally { break; } }
  return 'after';
}
function nested() {
  const seen = [];
  try {
    try { throw 1; } catch (e) { seen.push('c' + e); throw 2; } finally { seen.push('f'); }
  } catch (e) { seen.push('o' + e); }
  return seen.join();
}
assert.sameValue(replaced(), 'finally');
assert.sameValue(kept(), 1);
assert.sameValue(broken(), 'after');
assert.sameValue(nested(), 'c1,f,o2');
assert.sameValue(eval('1; try { 2; } finally { 3; }'), 2);
assert.sameValue(eval('do { 4; try { 5; continue; } finally { 6; } } while (false)'), 5);
