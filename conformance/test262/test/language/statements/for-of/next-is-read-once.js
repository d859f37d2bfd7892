/*---
esid: sec-getiterator
description: The next method is read when the loop begins, done and value once per turn
---*/

const log = [];
let turns = 0;
const source = {
  get [Symbol.iterator]() {
    log.push('iterator');
    return function () {
      return {
        get next() {
          log.push('next');
          return function () {
            const turn = turns++;
            return {
              get done() { log.push('done' + turn); return turn === 2; },
              get value() { log.push('value' + turn); return turn; },
            };
          };
        },
      };
    };
  },
};
for (const x of source) log.push(x);
assert.sameValue(log.join(), 'iterator,next,done0,value0,0,done1,value1,1,done2');
