// Promises and await: what is settled when, whatever stands behind the functions.
const log = (...args) => console.log(...args);
process.on('unhandledRejection', (reason) => log('unhandled', reason?.message ?? reason));
const order = [];
const mark = (name) => () => order.push(name);
Promise.resolve().then(mark('a1')).then(mark('a2')).then(mark('a3'));
(async () => { order.push('b0'); await null; order.push('b1'); await undefined; order.push('b2'); await Promise.resolve(); order.push('b3'); })();
new Promise((resolve) => resolve(Promise.resolve())).then(mark('c: a promise takes two more turns'));
Promise.resolve({ then(f) { order.push('d: then called'); f(); } }).then(mark('d'));
(async () => { await { then(f) { order.push('e: then called'); f(); } }; order.push('e'); })();
queueMicrotask(mark('m'));
setImmediate(async () => {
  log(order);
  // the first call of either function counts, once
  log(await new Promise((resolve, reject) => { resolve(1); resolve(2); reject(3); }));
  const { promise, resolve, reject } = Promise.withResolvers();
  resolve(new Promise(() => {})); reject(new Error('too late')); resolve(5);
  log(resolve.length, resolve.name === '', Object.hasOwn(resolve, 'prototype'), typeof promise.then);
  // a promise resolved with itself
  await new Promise((r) => { let f; const p = new Promise((resolve) => { f = resolve; }); p.catch((e) => log(e.message)).then(r); f(p); });
  // subclasses and species keep their constructors
  let made = 0;
  class Mine extends Promise { constructor(executor) { made++; super(executor); } }
  const mine = Mine.resolve(1).then((x) => x + 1);
  log(mine instanceof Mine, made, await mine, made);
  class Plain extends Promise { static get [Symbol.species]() { return Promise; } }
  const plain = Plain.resolve(1).then(() => 2);
  log(plain instanceof Plain, plain.constructor === Promise, await plain);
  const odd = Promise.resolve(7); odd.constructor = { [Symbol.species]: function (executor) { executor((v) => log('own resolve', v), () => {}); } };
  log(typeof odd.then(() => 8)); await null; await null;
  // a patched then is asked, a patched constructor property too
  const patched = Promise.resolve(9); patched.then = function (...args) { log('patched then'); return Promise.prototype.then.apply(this, args); };
  log(await patched, (await Promise.resolve(patched)) === 9);
  // rejections, thrown values, finally
  for (const f of [() => Promise.reject(new Error('r')), async () => { throw new Error('t'); }, () => Promise.resolve().then(() => { throw new Error('n'); }), () => ({ then() { throw new Error('then'); } }), () => ({ get then() { throw new Error('getter'); } }), () => ({ then(_, no) { no(new Error('no')); throw new Error('ignored'); } })])
    try { log('fulfilled', await f()); } catch (e) { log('caught', e.message); }
  log(await Promise.resolve(1).finally(() => 2), await Promise.reject(3).finally(() => {}).catch((x) => x), await Promise.reject(4).finally(() => { throw 5; }).catch((x) => x));
  log(await Promise.all([1, Promise.resolve(2), { then(f) { f(3); } }]), await Promise.race([new Promise(() => {}), 6]), await Promise.any([Promise.reject(1), 7]), await Promise.allSettled([1, Promise.reject(2)]));
  await Promise.any([Promise.reject(1)]).catch((e) => log(e.constructor.name, e.errors, e.message));
  // generators that wait, for await, return and throw while waiting
  async function* numbers() { try { yield await 1; yield Promise.resolve(2); yield 3; } finally { await null; log('closed'); } }
  for await (const n of numbers()) { log(n); if (n === 2) break; }
  const it = numbers(); log(await it.next(), await it.return(8), await it.next());
  const two = numbers(); await two.next(); await two.throw(new Error('thrown in')).catch((e) => log(e.message));
  for await (const n of [Promise.resolve('x'), 'y']) log(n);
  // this is not touched by what continues a function
  (async function () { 'use strict'; await 0; log(this); }).call(undefined); await null; await null;
  Promise.resolve().then(function () { log(this === globalThis); }); Promise.reject().catch(function () { 'use strict'; log(this); }); await null; await null;
  const handledLater = Promise.reject(new Error('later')); setTimeout(() => handledLater.catch((e) => log('handled', e.message)), 1);
  Promise.reject(new Error('never')).then(() => {});
  (async () => { throw new Error('async, never'); })();
});
