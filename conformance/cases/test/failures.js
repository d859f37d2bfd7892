// node:test: failing tests set the exit code, skipped and todo ones do not.
const { test, describe, it } = require('node:test');
const assert = require('assert');
const results = [];
process.stdout.write = ((write) => (text, ...rest) => (text.startsWith('RESULT') ? write.call(process.stdout, text) : (results.push(text), true)))(process.stdout.write);
test('passes', () => {});
test('fails', () => { assert.strictEqual(1, 2); });
test('rejects', async () => { throw new TypeError('async'); });
test('times out', { timeout: 20 }, () => new Promise((resolve) => { setTimeout(resolve, 100); }));
test('todo', { todo: true }, () => { throw new Error('fine'); });
test('skip in test', (t) => { t.skip('later'); });
test('plan', (t) => { t.plan(2); t.assert.ok(1); });
test('planned', (t) => { t.plan(1); t.assert.strictEqual(1, 1); });
test('callback fails', (t, done) => done(new Error('cb')));
describe('suite', () => { it('inner fails', () => { throw new Error('x'); }); it('inner passes', () => {}); });
process.on('exit', (code) => {
  const lines = results.join('').split('\n').filter((l) => /^ *(not )?ok |^# (tests|suites|pass|fail|cancelled|skipped|todo) /.test(l));
  process.stdout.write(`RESULT\n${lines.join('\n')}\n${code}\n`);
});
