'use strict';
setTimeout(function timeout() {
  console.log('5 timeout');
  setImmediate(function immediate() {
    console.log('7 immediate');
  });
  process.nextTick(function tickOfTimeout() {
    console.log('6 tick of the timeout');
  });
}, 2);

Promise.resolve().then(function reaction() {
  console.log('3 promise');
  process.nextTick(function tickOfPromise() {
    console.log('4 tick of the promise');
  });
});

process.nextTick(function tick() {
  console.log('2 tick');
});

console.log('1 main script');
