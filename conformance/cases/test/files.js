'use strict';
// run(): a file in a process of its own, its events, the summary; reporters.
const test = require('node:test');
if (process.env.NODE_TEST_CONTEXT) {
  test('passes', () => {});
  test('fails', () => { throw new TypeError('inside'); });
  test.describe('suite', () => {
    test.it('inner', (t) => t.diagnostic('told'));
    test.it('skipped', { skip: 'reason' }, () => {});
  });
  test('todo', { todo: true }, () => { throw new Error('later'); });
} else {
  const show = (options) => new Promise((resolve) => {
    const stream = test.run({ files: [__filename], ...options });
    stream.on('test:pass', (data) => console.log('pass', data.name, data.nesting, data.testNumber, data.skip, data.details.type));
    stream.on('test:fail', (data) => {
      const { error } = data.details;
      console.log('fail', data.name, data.nesting, data.todo, error.code, error.failureType, error.cause?.name, error.cause?.message);
    });
    stream.on('test:plan', (data) => console.log('plan', data.nesting, data.count));
    stream.on('end', () => resolve(console.log('end')));
    stream.resume();
  });
  show().then(() => show({ testNamePatterns: ['inner'] })).then(async () => {
    const { spec, tap, dot } = require('node:test/reporters');
    for (const [name, stream] of [['tap', tap], ['dot', dot]]) {
      let text = '';
      for await (const part of test.run({ files: [__filename], testNamePatterns: ['/^passes$/'] }).compose(stream)) text += part;
      console.log(name, text.replace(/[\d.]+/g, 'N').split('\n').slice(0, 3).join('|'));
    }
    console.log(typeof spec);
  });
  for (const bad of [{ files: 1 }, { concurrency: 'x' }, { timeout: 'x' }, { isolation: 'x' }, { files: [], globPatterns: ['x'] }, { argv: 1 }]) {
    try {
      test.run(bad);
    } catch (error) {
      console.log(error.code);
    }
  }
}
