'use strict';
// assert.CallTracker (deprecated): counts the calls of wrapped functions.

const { codes: { ERR_INVALID_ARG_VALUE, ERR_UNAVAILABLE_DURING_EXIT } } = require('internal/errors');
const { validateUint32 } = require('internal/validators');
const { freeze } = Object;

class CallTracker {
  #checks = new Set();
  #byFunction = new WeakMap();

  #find(tracked) {
    const check = this.#byFunction.get(tracked);
    if (check === undefined) throw new ERR_INVALID_ARG_VALUE('tracked', tracked, 'is not a tracked function');
    return check;
  }

  reset(tracked) {
    if (tracked !== undefined) {
      this.#find(tracked).calls = [];
    } else {
      this.#checks.forEach((check) => { check.calls = []; });
    }
  }

  getCalls(tracked) {
    return freeze(this.#find(tracked).calls.slice());
  }

  calls(fn, expected = 1) {
    if (process._exiting) throw new ERR_UNAVAILABLE_DURING_EXIT();
    if (typeof fn === 'number') {
      expected = fn;
      fn = undefined;
    }
    fn ??= Function.prototype;
    validateUint32(expected, 'expected', true);
    const check = { calls: [], expected, name: fn.name || 'calls', stack: new Error() };
    const tracked = new Proxy(fn, {
      __proto__: null,
      apply(target, thisArg, args) {
        check.calls.push(freeze({ thisArg, arguments: freeze(args.slice()) }));
        return Reflect.apply(target, thisArg, args);
      },
    });
    this.#checks.add(check);
    this.#byFunction.set(tracked, check);
    return tracked;
  }

  report() {
    const problems = [];
    this.#checks.forEach(({ calls: { length }, expected, name, stack }) => {
      if (length === expected) return;
      problems.push({
        message: `Expected the ${name} function to be executed ${expected} time(s) but was executed ${length} time(s).`,
        actual: length,
        expected,
        operator: name,
        stack,
      });
    });
    return problems;
  }

  verify() {
    const problems = this.report();
    if (problems.length === 0) return;
    const AssertionError = require('internal/assert/assertion_error');
    const message = problems.length === 1 ?
      problems[0].message : 'Functions were not called the expected number of times';
    throw new AssertionError({ message, details: problems });
  }
}

module.exports = CallTracker;
