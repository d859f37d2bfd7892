'use strict';
// What test and suite functions are given. Owns the methods of the contexts.

const { codes: { ERR_INVALID_ARG_TYPE, ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');
const { validateFunction, validateNumber, validateObject, validateString, validateUint32 } = require('internal/validators');

const registered = { __proto__: null };

function registerAssertion(name, fn) {
  validateString(name, 'name');
  validateFunction(fn, 'fn');
  registered[name] = fn;
}

// The functions of assert, counted for plan().
function makeAsserts(node, context) {
  const assert = require('assert');
  const names = [
    'deepEqual', 'deepStrictEqual', 'doesNotMatch', 'doesNotReject', 'doesNotThrow', 'equal', 'fail', 'ifError',
    'match', 'notDeepEqual', 'notDeepStrictEqual', 'notEqual', 'notStrictEqual', 'partialDeepStrictEqual', 'rejects',
    'strictEqual', 'throws',
  ];
  const made = { __proto__: null };
  const counted = (fn, self) => (...args) => {
    node.asserted++;
    node.onAssert?.();
    return Reflect.apply(fn, self, args);
  };
  for (let i = 0; i < names.length; i++) made[names[i]] = counted(assert[names[i]], assert);
  made.snapshot = counted((actual, options) => {
    node.usesSnapshots = true;
    require('internal/test_runner/snapshot').snapshot(context, actual, options);
  });
  made.fileSnapshot = counted((...args) => require('internal/test_runner/snapshot').fileSnapshot(...args));
  made.ok = function ok(...args) {
    node.asserted++;
    node.onAssert?.();
    if (!args[0]) require('internal/assert/ok')(ok, args);
  };
  for (const name in registered) made[name] = counted(registered[name], context);
  return made;
}

class TestContext {
  #node;
  #tree;
  #assert;

  constructor(node, tree) {
    this.#node = node;
    this.#tree = tree;
  }

  get name() { return this.#node.name; }
  get fullName() { return this.#node.fullName; }
  get passed() { return this.#node.done && !this.#node.failed; }
  get error() { return this.#node.error ?? null; }
  get filePath() { return process.argv[1]; }
  get assert() { return this.#assert ??= makeAsserts(this.#node, this); }

  get signal() {
    const controller = this.#node.controller ??= new AbortController();
    return controller.signal;
  }

  get mock() {
    if (this.#node.mock === undefined) {
      const { MockTracker } = require('internal/test_runner/mock');
      this.#node.mock = new MockTracker();
    }
    return this.#node.mock;
  }

  diagnostic(message) { this.#node.diagnostics.push(message); }
  skip(message) { this.#node.skipped = message || true; }
  todo(message) { this.#node.todo = message || true; }
  runOnly() { throw new ERR_METHOD_NOT_IMPLEMENTED('runOnly()'); }

  plan(count, options = {}) {
    validateUint32(count, 'count');
    validateObject(options, 'options');
    const { wait } = options;
    if (typeof wait === 'number') validateNumber(wait, 'options.wait', 0, 2 ** 31 - 1);
    else if (wait !== undefined && typeof wait !== 'boolean') {
      throw new ERR_INVALID_ARG_TYPE('options.wait', ['boolean', 'number'], wait);
    }
    this.#node.planned = count;
    this.#node.planWait = wait;
  }

  test(name, options, fn) {
    this.#node.asserted++;
    return this.#tree.declare('test', name, options, fn, undefined, this.#node);
  }

  before(fn, options) { this.#tree.hook(this.#node, 'before', fn, options); }
  after(fn, options) { this.#tree.hook(this.#node, 'after', fn, options); }
  beforeEach(fn, options) { this.#tree.hook(this.#node, 'beforeEach', fn, options); }
  afterEach(fn, options) { this.#tree.hook(this.#node, 'afterEach', fn, options); }

  // Calls `condition` until it neither throws nor rejects.
  waitFor(condition, options = {}) {
    validateFunction(condition, 'condition');
    validateObject(options, 'options');
    const { interval = 50, timeout = 1000 } = options;
    validateNumber(interval, 'options.interval', 0, 2 ** 31 - 1);
    validateNumber(timeout, 'options.timeout', 0, 2 ** 31 - 1);
    return waitFor(condition, interval, timeout);
  }
}

function waitFor(condition, interval, timeout) {
  return new Promise((resolve, reject) => {
    let cause;
    let timer;
    let done = false;
    const end = (settle, value) => {
      done = true;
      clearTimeout(timer);
      clearTimeout(limit);
      settle(value);
    };
    const limit = setTimeout(() => {
      end(reject, cause === undefined ? new Error('waitFor() timed out') : new Error('waitFor() timed out', { cause }));
    }, timeout);
    const poll = async () => {
      try {
        const value = await condition();
        if (!done) end(resolve, value);
      } catch (error) {
        cause = error;
        if (!done) timer = setTimeout(poll, interval);
      }
    };
    poll();
  });
}

class SuiteContext {
  #node;

  constructor(node) {
    this.#node = node;
  }

  get name() { return this.#node.name; }
  get fullName() { return this.#node.fullName; }
  get filePath() { return process.argv[1]; }

  get signal() {
    const controller = this.#node.controller ??= new AbortController();
    return controller.signal;
  }
}

module.exports = { SuiteContext, TestContext, registerAssertion };
