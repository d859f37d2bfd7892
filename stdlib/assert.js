'use strict';
// The assert module: the assertions, the Assert class and the strict variant.
// Owns argument handling and what each assertion compares. How values are
// compared lives in internal/util/comparisons, what an AssertionError says in
// internal/assert/assertion_error, exceptions and rejections in
// internal/assert/exceptions: all loaded when first needed.

const {
  codes: { ERR_CONSTRUCT_CALL_REQUIRED, ERR_INVALID_ARG_TYPE, ERR_MISSING_ARGS },
} = require('internal/errors');
const { defineLazyProperties, setOwnProperty } = require('internal/util');
const { assign, defineProperty, is: same } = Object;
const { isNaN } = Number;
const ErrorClass = Error;

const kOptions = Symbol('options');

let comparisons;
function compare() {
  return comparisons ??= require('internal/util/comparisons');
}

function exceptions() {
  return require('internal/assert/exceptions');
}

// Throws the AssertionError described by `details`, or the error given as message.
function raise(self, details) {
  if (details.message instanceof ErrorClass) throw details.message;
  const AssertionError = require('internal/assert/assertion_error');
  details.diff = self?.[kOptions]?.diff;
  throw new AssertionError(details);
}

function differ(self, fn, operator, actual, expected, message) {
  raise(self, { actual, expected, message, operator, stackStartFn: fn });
}

function needTwo(count) {
  if (count < 2) throw new ERR_MISSING_ARGS('actual', 'expected');
}

function ok(...args) {
  if (!args[0]) require('internal/assert/ok')(ok, args);
}

function strict(...args) {
  if (!args[0]) require('internal/assert/ok')(strict, args);
}

function Assert(options) {
  if (!new.target) throw new ERR_CONSTRUCT_CALL_REQUIRED('Assert');
  options = assign({ __proto__: null, strict: true }, options);
  if (options.diff !== undefined) {
    require('internal/validators').validateOneOf(options.diff, 'options.diff', ['simple', 'full']);
  }
  this.AssertionError = require('internal/assert/assertion_error');
  defineProperty(this, kOptions, { __proto__: null, value: options });
  if (options.strict) {
    this.equal = this.strictEqual;
    this.deepEqual = this.deepStrictEqual;
    this.notEqual = this.notStrictEqual;
    this.notDeepEqual = this.notDeepStrictEqual;
  }
}

const methods = Assert.prototype;

methods.ok = function ok(...args) {
  if (!args[0]) require('internal/assert/ok')(ok, args);
};

let failWarned = false;

methods.fail = function fail(actual, expected, message, operator, stackStartFn) {
  const count = arguments.length;
  let generated = false;
  if (actual == null && count <= 1) {
    generated = true;
    message = 'Failed';
  } else if (count === 1) {
    message = actual;
    actual = undefined;
  } else {
    if (!failWarned) {
      failWarned = true;
      process.emitWarning(
        'assert.fail() with more than one argument is deprecated. ' +
        'Please use assert.strictEqual() instead or only pass a message.',
        'DeprecationWarning', 'DEP0094');
    }
    if (count === 2) operator = '!=';
  }
  try {
    raise(this, {
      actual, expected, message, operator: operator === undefined ? 'fail' : operator, stackStartFn: stackStartFn || fail,
    });
  } catch (error) {
    if (generated) error.generatedMessage = true;
    throw error;
  }
};

methods.equal = function equal(actual, expected, message) {
  needTwo(arguments.length);
  if (actual != expected && (!isNaN(actual) || !isNaN(expected))) {
    differ(this, equal, '==', actual, expected, message);
  }
};

methods.notEqual = function notEqual(actual, expected, message) {
  needTwo(arguments.length);
  if (actual == expected || (isNaN(actual) && isNaN(expected))) {
    differ(this, notEqual, '!=', actual, expected, message);
  }
};

methods.deepEqual = function deepEqual(actual, expected, message) {
  needTwo(arguments.length);
  if (!compare().isDeepEqual(actual, expected)) {
    differ(this, deepEqual, 'deepEqual', actual, expected, message);
  }
};

methods.notDeepEqual = function notDeepEqual(actual, expected, message) {
  needTwo(arguments.length);
  if (compare().isDeepEqual(actual, expected)) {
    differ(this, notDeepEqual, 'notDeepEqual', actual, expected, message);
  }
};

methods.deepStrictEqual = function deepStrictEqual(actual, expected, message) {
  needTwo(arguments.length);
  if (!compare().isDeepStrictEqual(actual, expected)) {
    differ(this, deepStrictEqual, 'deepStrictEqual', actual, expected, message);
  }
};

methods.notDeepStrictEqual = function notDeepStrictEqual(actual, expected, message) {
  needTwo(arguments.length);
  if (compare().isDeepStrictEqual(actual, expected)) {
    differ(this, notDeepStrictEqual, 'notDeepStrictEqual', actual, expected, message);
  }
};

methods.strictEqual = function strictEqual(actual, expected, message) {
  needTwo(arguments.length);
  if (!same(actual, expected)) differ(this, strictEqual, 'strictEqual', actual, expected, message);
};

methods.notStrictEqual = function notStrictEqual(actual, expected, message) {
  needTwo(arguments.length);
  if (same(actual, expected)) differ(this, notStrictEqual, 'notStrictEqual', actual, expected, message);
};

methods.partialDeepStrictEqual = function partialDeepStrictEqual(actual, expected, message) {
  needTwo(arguments.length);
  if (!compare().isPartialStrictEqual(actual, expected)) {
    differ(this, partialDeepStrictEqual, 'partialDeepStrictEqual', actual, expected, message);
  }
};

methods.throws = function throws(promiseFn, ...args) {
  const { attempt, expectError } = exceptions();
  expectError(throws, 'exception', attempt(promiseFn), args);
};

methods.rejects = async function rejects(promiseFn, ...args) {
  const { attemptAsync, expectError } = exceptions();
  expectError(rejects, 'rejection', await attemptAsync(promiseFn), args);
};

methods.doesNotThrow = function doesNotThrow(fn, ...args) {
  const { attempt, expectNoError } = exceptions();
  expectNoError(doesNotThrow, 'exception', attempt(fn), args);
};

methods.doesNotReject = async function doesNotReject(fn, ...args) {
  const { attemptAsync, expectNoError } = exceptions();
  expectNoError(doesNotReject, 'rejection', await attemptAsync(fn), args);
};

methods.ifError = function ifError(err) {
  if (err !== null && err !== undefined) exceptions().unexpected(ifError, err, this?.[kOptions]?.diff);
};

function matching(self, fn, wanted, string, regexp, message) {
  const { isRegExp } = require('internal/util/types');
  if (!isRegExp(regexp)) throw new ERR_INVALID_ARG_TYPE('regexp', 'RegExp', regexp);
  if (typeof string === 'string' && (RegExp.prototype.exec.call(regexp, string) !== null) === wanted) return;
  const generatedMessage = !message;
  if (generatedMessage) {
    const { inspect } = require('internal/util/inspect');
    if (typeof string !== 'string') {
      message = `The "string" argument must be of type string. Received type ${typeof string} (${inspect(string)})`;
    } else {
      const verb = wanted ? 'did not' : 'was expected to not';
      message = `The input ${verb} match the regular expression ${inspect(regexp)}. Input:\n\n${inspect(string)}\n`;
    }
  }
  try {
    differ(self, fn, fn.name, string, regexp, message);
  } catch (error) {
    if (error !== message) error.generatedMessage = generatedMessage;
    throw error;
  }
}

methods.match = function match(string, regexp, message) {
  matching(this, match, true, string, regexp, message);
};

methods.doesNotMatch = function doesNotMatch(string, regexp, message) {
  matching(this, doesNotMatch, false, string, regexp, message);
};

const names = [
  'fail', 'equal', 'notEqual', 'deepEqual', 'notDeepEqual', 'deepStrictEqual', 'notDeepStrictEqual',
  'strictEqual', 'notStrictEqual', 'partialDeepStrictEqual', 'match', 'doesNotMatch', 'throws', 'rejects',
  'doesNotThrow', 'doesNotReject', 'ifError',
];

function fill(target) {
  defineLazyProperties(target, 'internal/assert/lazy', ['AssertionError', 'CallTracker']);
  target.ok = ok;
  for (let i = 0; i < names.length; i++) setOwnProperty(target, names[i], methods[names[i]]);
}

fill(ok);
fill(strict);
assign(strict, {
  equal: methods.strictEqual,
  deepEqual: methods.deepStrictEqual,
  notEqual: methods.notStrictEqual,
  notDeepEqual: methods.notDeepStrictEqual,
  Assert,
  strict,
});
ok.strict = strict;
ok.Assert = Assert;

module.exports = ok;
