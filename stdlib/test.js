'use strict';
// node:test: declares tests and suites. Owns the shape of the public functions;
// the tree of tests and how it runs live in internal/test_runner/tree, mocks in
// internal/test_runner/mock, files in internal/test_runner/run. Watch mode,
// coverage and mocked modules are not there: their names throw.

const { current, declare, hook } = require('internal/test_runner/tree');

// `test`, `test.skip`, `test.todo` and `test.only` differ by one option.
function variants(kind, name) {
  const make = (extra) => function(title, options, fn) { return declare(kind, title, options, fn, extra); };
  const main = make(undefined);
  Object.defineProperty(main, 'name', { __proto__: null, value: name, configurable: true });
  main.skip = make('skip');
  main.todo = make('todo');
  main.only = make('only');
  return main;
}

const test = variants('test', 'test');
const suite = variants('suite', 'suite');

Object.assign(test, {
  after: (fn, options) => hook(current(), 'after', fn, options),
  afterEach: (fn, options) => hook(current(), 'afterEach', fn, options),
  before: (fn, options) => hook(current(), 'before', fn, options),
  beforeEach: (fn, options) => hook(current(), 'beforeEach', fn, options),
  describe: suite,
  it: test,
  run(options) { return require('internal/test_runner/run').run(options); },
  suite,
  test,
});

let mock;
Object.defineProperty(test, 'mock', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    if (mock === undefined) {
      const { MockTracker } = require('internal/test_runner/mock');
      mock = new MockTracker();
    }
    return mock;
  },
});

let snapshot;
Object.defineProperty(test, 'snapshot', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    if (snapshot === undefined) {
      const { setDefaultSnapshotSerializers, setResolveSnapshotPath } = require('internal/test_runner/snapshot');
      snapshot = { __proto__: null, setDefaultSnapshotSerializers, setResolveSnapshotPath };
    }
    return snapshot;
  },
});

let asserts;
Object.defineProperty(test, 'assert', {
  __proto__: null,
  configurable: true,
  enumerable: true,
  get() {
    return asserts ??= { register: require('internal/test_runner/context').registerAssertion };
  },
});

module.exports = test;
