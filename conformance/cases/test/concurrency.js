'use strict';
// How many tests of a suite run at once, and that what they print stays in order.
const { spawnSync } = require('child_process');

if (process.argv[2] !== 'child') {
  const { status, stdout } = spawnSync(process.execPath, ['--test-reporter=dot', __filename, 'child'], { encoding: 'utf8' });
  console.log(status);
  console.log(stdout);
  return;
}

const { describe, it, test, after } = require('node:test');
let now = 0;
let most = 0;
const step = async () => {
  most = Math.max(most, ++now);
  await new Promise((resolve) => setTimeout(resolve, 5));
  now--;
};
const seen = [];
const measured = (name, options) => describe(name, options, () => {
  most = 0;
  for (let i = 0; i < 6; i++) it(`${name} ${i}`, step);
  after(() => { seen.push(`${name}: ${most}`); most = 0; });
});
measured('one after the other', {});
measured('two', { concurrency: 2 });
measured('all', { concurrency: true });
test('subtests', { concurrency: true }, async (t) => {
  most = 0;
  await Promise.all([1, 2, 3].map((i) => t.test(`sub ${i}`, step)));
  seen.push(`subtests: ${most}`);
});
test('plan', { plan: 2 }, (t) => { t.assert.ok(1); t.assert.ok(2); });
test('plan that waits', async (t) => {
  t.plan(1, { wait: 1000 });
  setTimeout(() => t.assert.ok(true), 5);
});
process.on('exit', () => console.log(seen.join('\n')));
