/*---
esid: sec-generator.prototype.return
description: return() runs the finally blocks around the yield, which may yield or replace the value
includes: [compareArray.js]
features: [generators]
---*/

const log = [];
function* g() {
  try {
    try { yield 1; } finally { log.push('inner'); yield 'cleanup'; log.push('resumed'); }
  } finally {
    log.push('outer');
  }
}
const a = g();
a.next();
let step = a.return('value');
assert.sameValue(step.value, 'cleanup');
assert.sameValue(step.done, false);
step = a.next();
assert.sameValue(step.value, 'value');
assert.sameValue(step.done, true);
assert.compareArray(log, ['inner', 'resumed', 'outer']);

function* replaces() { try { yield; } finally { return 'mine'; } }
const b = replaces();
b.next();
assert.sameValue(b.return('yours').value, 'mine');

const c = replaces();
assert.sameValue(c.return('early').value, 'early', 'before it began nothing runs');
assert.sameValue(c.next().done, true);
