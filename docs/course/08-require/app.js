'use strict';
const lib = require('./lib');
const { greet } = require('greet');
const again = require('greet');

console.log(lib.name, greet('Node'));
console.log('the second require came from the cache:', again.greet === greet);
try {
  require('./liib');
} catch (error) {
  console.log(error.code);
}
