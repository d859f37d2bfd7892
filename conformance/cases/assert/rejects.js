// rejects and doesNotReject.
const assert = require('assert');
const tell = async (f) => { try { await f(); console.log('passed'); } catch (e) { console.log(`${e.name} ${e.code} ${e.operator}\n${e.message}`); } };
(async () => {
  await tell(() => assert.rejects(Promise.reject(new TypeError('boom')), TypeError));
  await tell(() => assert.rejects(async () => { throw new TypeError('boom'); }, { message: 'boom' }));
  await tell(() => assert.rejects(async () => {}, TypeError));
  await tell(() => assert.rejects(Promise.resolve(1), 'told'));
  await tell(() => assert.rejects(() => 5));
  await tell(() => assert.rejects(5));
  await tell(() => assert.rejects({ then(a, b) { b(new Error('like')); }, catch() {} }, /like/));
  await tell(() => assert.doesNotReject(Promise.reject(new Error('no'))));
  await tell(() => assert.doesNotReject(async () => 1));
  await tell(() => assert.doesNotReject(Promise.reject(new Error('no')), TypeError));
})();
