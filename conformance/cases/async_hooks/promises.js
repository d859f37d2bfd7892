'use strict';
// What a hook is told of promises: made (with the one they continue), before and after their jobs, settled.
const { createHook, executionAsyncId, triggerAsyncId } = require('async_hooks');
const { writeSync } = require('fs');

const names = new Map([[1, 'main']]);
const name = (id) => {
  if (!names.has(id)) names.set(id, `p${names.size}`);
  return names.get(id);
};
const lines = [];
const hook = createHook({
  init(id, type, trigger) { lines.push(`init ${name(id)} ${type} by ${name(trigger)} in ${name(executionAsyncId())}`); },
  before(id) { lines.push(`before ${name(id)}`); },
  after(id) { lines.push(`after ${name(id)}`); },
  promiseResolve(id) { lines.push(`resolve ${name(id)}`); },
});

async function waits() {
  lines.push(`-- async function in ${name(executionAsyncId())}`);
  await 1;
  lines.push(`-- after await in ${name(executionAsyncId())}, by ${name(triggerAsyncId())}`);
  return Promise.resolve(2);
}

hook.enable();
const first = new Promise((resolve) => resolve(1));
const second = first.then(() => { lines.push(`-- then in ${name(executionAsyncId())}`); throw new Error('x'); });
second.catch(() => { lines.push(`-- catch in ${name(executionAsyncId())}`); });
waits().then(() => {
  hook.disable();
  Promise.resolve().then(() => {
    lines.push('-- not watched any more');
    writeSync(1, `${lines.join('\n')}\n`);
  });
});
