'use strict';
const { pbkdf2 } = require('crypto');

// Six pieces of work for four threads.
for (let number = 1; number <= 6; number++) {
  pbkdf2('password', 'salt', 2000, 32, 'sha256', function done() {
    console.log(`work ${number} is done`);
  });
}
console.log('all six are submitted');
