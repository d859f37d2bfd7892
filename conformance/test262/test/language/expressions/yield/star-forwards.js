/*---
esid: sec-generator-function-definitions-runtime-semantics-evaluation
description: yield* passes values, throw and return on to the inner iterator, and its result is the inner return value
---*/

const log = [];
const inner = {
  [Symbol.iterator]() { return this; },
  next(v) { log.push('next ' + v); return { value: 'n', done: v === 'stop' }; },
  throw(v) { log.push('throw ' + v); return { value: 't', done: false }; },
  return(v) { log.push('return ' + v); return { value: v + '!', done: true }; },
};
function* outer() { return 'got ' + (yield* inner); }

const a = outer();
a.next('ignored');
a.next('two');
assert.sameValue(a.throw('oops').value, 't');
assert.sameValue(a.next('stop').value, 'got n');

const b = outer();
b.next();
const end = b.return('r');
assert.sameValue(end.value, 'r!');
assert.sameValue(end.done, true);
assert.sameValue(log.join(), 'next undefined,next two,throw oops,next stop,next undefined,return r');
