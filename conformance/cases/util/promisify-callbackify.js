'use strict';
const util = require('util');
const ok = util.promisify((a, b, callback) => callback(null, a + b)); const bad = util.promisify((callback) => callback(new Error('failed')));
(async () => {
  console.log(await ok(1, 2)); await bad().catch((e) => console.log(e.message)); function f() {} f[util.promisify.custom] = async () => 'custom'; console.log(await util.promisify(f)(), util.promisify(f) === f[util.promisify.custom]); console.log(util.promisify.custom, util.promisify(ok) === ok);
  for (const x of [null, 5, {}]) { try { util.promisify(x); } catch (e) { console.log(e.code, e.message); } } const named = util.promisify(function name(a, b, c) {}); console.log(named.name, named.length, await util.promisify((cb) => setTimeout(cb, 1, null, 'late'))()); console.log(await util.promisify(setTimeout)(1, 'timer'));
  const cb = util.callbackify(async (x) => x * 2); console.log(cb.name, cb.length); cb(21, (err, value) => console.log(err, value)); util.callbackify(async () => { throw new Error('no'); })((err) => console.log(err.message)); util.callbackify(() => Promise.reject(null))((err) => console.log(err.code, err.reason, err.message)); // eslint-disable-line
  for (const x of [null, 1]) { try { util.callbackify(x); } catch (e) { console.log(e.code, e.message); } } try { cb(1); } catch (e) { console.log(e.code, e.message); }
})();
