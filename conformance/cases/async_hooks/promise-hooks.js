'use strict';
// v8.promiseHooks: what each hook is given, checks, and the end of hooks.
const { promiseHooks } = require('v8');
const { writeSync } = require('fs');
const lines = [];
for (const bad of [undefined, 5, async () => {}, async function*() {}]) {
  try { promiseHooks.onInit(bad); } catch (error) { lines.push(`${error.code} ${error.message.slice(0, 50)}`); }
}
try { promiseHooks.createHook({ before: 1 }); } catch (error) { lines.push(error.message.slice(0, 60)); }
const known = new Map();
const name = (promise) => {
  if (promise === undefined) return 'none';
  if (!known.has(promise)) known.set(promise, `p${known.size}`);
  return known.get(promise);
};
const stop = promiseHooks.createHook({
  init(promise, parent) { lines.push(`init ${name(promise)} of ${name(parent)}`); },
  before(promise) { lines.push(`before ${name(promise)}`); },
  after(promise) { lines.push(`after ${name(promise)}`); },
  settled(promise) { lines.push(`settled ${name(promise)}`); },
});
const end = promiseHooks.onSettled((promise) => { lines.push(`also ${name(promise)}`); end(); });
const made = Promise.all([1, new Promise((resolve) => setImmediate(resolve, 2))]);
made.then((list) => {
  lines.push(String(list));
  stop();
  Promise.resolve().then(() => { writeSync(1, `${lines.join('\n')}\n`); });
});
