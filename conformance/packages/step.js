'use strict';
const Step = require('step');
Step(
  function one() { setTimeout(this, 1, null, 'first'); },
  function two(err, text) { console.log('two', err, text); this.parallel()(null, 1); setImmediate(this.parallel(), null, 2); },
  function three(err, a, b) { console.log('three', err, a, b); const group = this.group(); [1, 2, 3].forEach((n) => process.nextTick(group(), null, n * 2)); },
  function four(err, list) { console.log('four', err, list); throw new Error('thrown'); },
  function five(err) { console.log('five', err.message); },
);
