// node:test: the order of hooks, tests and suites. The report itself holds times and is not shown.
const { describe, it, test, before, after, beforeEach, afterEach } = require('node:test');
const lines = [];
const log = (text) => lines.push(text);
process.stdout.write = ((write) => (text, ...rest) => (text === 'REPORT\n' ? write.call(process.stdout, `${lines.join('\n')}\n`) : true))(process.stdout.write);
before(() => log('root before'));
after(() => log('root after'));
beforeEach((t) => log(`root beforeEach ${t.name}`));
afterEach((t) => log(`root afterEach ${t.name}`));
describe('suite', () => {
  log('collect suite');
  before(() => log('suite before'));
  after(() => log('suite after'));
  beforeEach((t) => log(`suite beforeEach ${t.name}`));
  it('one', () => log('one'));
  it('two', async () => { await null; log('two'); });
  it.skip('skipped', () => log('never'));
  describe('inner', () => {
    log('collect inner');
    it('three', (t) => log(`three ${t.fullName}`));
  });
});
test('four', async (t) => {
  log('four');
  t.after(() => log('four after'));
  await t.test('sub', (s) => log(s.fullName));
  log('four ends');
});
test('callback', (t, done) => { log('callback'); setImmediate(done); });
process.on('exit', () => process.stdout.write('REPORT\n'));
