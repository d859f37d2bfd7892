/*---
esid: sec-promise-jobs
description: Jobs come in the order in which reactions were triggered; resolving with a promise takes two more
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async function () {
  const log = [];
  const push = (x) => () => { log.push(x); };
  const p = Promise.resolve();
  p.then(push('a1')).then(push('a2')).then(push('a3')).then(push('a4'));
  p.then(() => p).then(push('adopted'));
  new Promise((resolve) => { resolve(p); }).then(push('resolved'));
  p.finally(push('f')).then(push('after f'));
  p.then(push('b1'));
  await p.then(() => {}).then(() => {}).then(() => {}).then(() => {}).then(() => {});
  assert.sameValue(log.join(), 'a1,f,b1,a2,a3,resolved,a4,adopted,after f');
});
