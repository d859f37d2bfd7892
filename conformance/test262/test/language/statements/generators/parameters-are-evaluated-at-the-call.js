/*---
esid: sec-generator-function-definitions-runtime-semantics-evaluatebody
description: Parameters are bound when the generator is made, the body waits for the first next()
---*/

const log = [];
function* g(a = log.push('parameter')) { log.push('body'); }
const it = g();
assert.sameValue(log.join(), 'parameter');
it.next();
assert.sameValue(log.join(), 'parameter,body');
assert.throws(RangeError, () => (function* (a = (() => { throw new RangeError(); })()) {})());
g.prototype = null;
assert.sameValue(Object.getPrototypeOf(g()), Object.getPrototypeOf(function* () {}).prototype);
