'use strict';
const fs = require('fs');

fs.readFile(__filename, function read() {
  console.log('1 the file is read');
  setTimeout(function timeout() {
    console.log('5 timeout');
  }, 0);
  setImmediate(function immediate() {
    console.log('4 immediate');
  });
  Promise.resolve().then(function reaction() {
    console.log('3 promise');
  });
  process.nextTick(function tick() {
    console.log('2 tick');
  });
});
