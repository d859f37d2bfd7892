/*---
esid: sec-initializers-in-forin-statement-heads
description: A var of for-in may have a value, evaluated before the object
flags: [noStrict]
---*/

const log = [];
for (var key = log.push('value') in (log.push('object ' + key), {})) ;
assert.sameValue(log.join(), 'value,object 1');
assert.throws(SyntaxError, () => eval('"use strict"; for (var x = 1 in {}) ;'));
assert.throws(SyntaxError, () => eval('for (let x = 1 in {}) ;'));
assert.throws(SyntaxError, () => eval('for (var x = 1 of []) ;'));
