'use strict';

// test/reporters: the reporters that come with the runner.

const { generator, specClass } = require('internal/test_runner/reporters');
const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');

const made = { __proto__: null };
function lazy(name, make) {
  Object.defineProperty(module.exports, name, {
    __proto__: null, configurable: true, enumerable: true, get: () => made[name] ??= make(),
  });
}
lazy('dot', () => generator('dot'));
lazy('junit', () => generator('junit'));
lazy('spec', () => {
  const SpecReporter = specClass();
  return function spec(...args) { return new SpecReporter(...args); };
});
lazy('tap', () => generator('tap'));
lazy('lcov', () => function lcov() { throw new ERR_METHOD_NOT_IMPLEMENTED('the lcov reporter'); });
