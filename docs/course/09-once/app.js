'use strict';
const { EventEmitter } = require('events');

let queries = 0;
function database(callback) {
  queries++;
  setTimeout(callback, 10, 'the answer');
}

// Without protection: every caller asks the database.
for (let caller = 1; caller <= 3; caller++) database(function answered() {});
console.log('avalanche:', queries, 'queries');

// With once: the first caller asks, the others wait for the same answer.
queries = 0;
const proxy = new EventEmitter();
let isAsking = false;
function select(callback) {
  proxy.once('selected', callback);
  if (isAsking) return;
  isAsking = true;
  database(function answered(result) {
    proxy.emit('selected', result);
    isAsking = false;
  });
}
for (let caller = 1; caller <= 3; caller++) {
  select(function selected(result) {
    console.log(`caller ${caller} has ${result}; queries: ${queries}`);
  });
}
