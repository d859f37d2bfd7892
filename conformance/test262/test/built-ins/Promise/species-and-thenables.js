/*---
esid: sec-promise.prototype.then
description: then asks the constructor's species; capabilities are checked
---*/

class Mine extends Promise { static get [Symbol.species]() { return Promise; } }
assert.sameValue(new Mine(() => {}).then().constructor, Promise);
assert.throws(TypeError, () => Promise.prototype.then.call({}));
assert.throws(TypeError, () => Promise.resolve.call(1, 1));
assert.throws(TypeError, () => Promise.all.call(function (executor) { executor(1, () => {}); }, []));
assert.throws(TypeError, () => Promise.resolve.call(function (executor) { executor(() => {}, () => {}); executor(() => {}, () => {}); }, 1));
let caught;
Promise.prototype.catch.call({ then: (a, b) => { caught = [a, b]; } }, 'handler');
assert.sameValue(caught[0], undefined);
assert.sameValue(caught[1], 'handler');
assert.sameValue(Object.prototype.toString.call(Promise.resolve()), '[object Promise]');
assert.sameValue(Promise.length + Promise.all.length + Promise.prototype.then.length, 4);
