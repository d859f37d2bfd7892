/*---
esid: sec-runtime-semantics-iteratordestructuringassignmentevaluation
description: The target's object and key come before the step, then the default, then the assignment
includes: [compareArray.js]
---*/

const log = [];
const target = (n) => { log.push('target ' + n); return { set x(v) { log.push('set ' + n + ' ' + v); } }; };
const source = {
  [Symbol.iterator]() {
    let i = 0;
    return {
      next() { log.push('next'); return { value: i++ ? undefined : 'v', done: false }; },
      return() { log.push('return'); return {}; },
    };
  },
};
[target(1).x, target(2).x = (log.push('default'), 'd')] = source;
assert.compareArray(log, [
  'target 1', 'next', 'set 1 v', 'target 2', 'next', 'default', 'set 2 d', 'return',
]);
