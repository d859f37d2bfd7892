'use strict';
// What test and suite functions are given. Owns the methods of the contexts.

const { codes: { ERR_METHOD_NOT_IMPLEMENTED } } = require('internal/errors');
const { validateFunction, validateString, validateUint32 } = require('internal/validators');

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
    return Reflect.apply(fn, self, args);
  };
  for (let i = 0; i < names.length; i++) made[names[i]] = counted(assert[names[i]], assert);
  made.ok = function ok(...args) {
    node.asserted++;
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

  plan(count) {
    validateUint32(count, 'count');
    this.#node.planned = count;
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
  async waitFor(condition, options = {}) {
    validateFunction(condition, 'condition');
    const { interval = 50, timeout = 1000 } = options;
    const start = Date.now();
    for (;;) {
      try {
        return await condition();
      } catch (error) {
        if (Date.now() - start >= timeout) throw new Error('waitFor() timed out', { cause: error });
      }
      await new Promise((resolve) => { setTimeout(resolve, interval); });
    }
  }
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
