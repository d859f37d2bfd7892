'use strict';
// assert.throws, rejects, doesNotThrow, doesNotReject and ifError: what was
// thrown against what was expected. Owns those rules and their texts.

const AssertionError = require('internal/assert/assertion_error');
const {
  codes: { ERR_AMBIGUOUS_ARGUMENT, ERR_INVALID_ARG_TYPE, ERR_INVALID_ARG_VALUE, ERR_INVALID_RETURN_VALUE },
} = require('internal/errors');
const { isError } = require('internal/util');
const { inspect } = require('internal/util/inspect');
const { isPromise, isRegExp } = require('internal/util/types');
const { validateFunction } = require('internal/validators');
const { isDeepStrictEqual } = require('internal/util/comparisons');
const { keys } = Object;
const { isPrototypeOf } = Object.prototype;
const { exec } = RegExp.prototype;
const ErrorClass = Error;

const kNothing = Symbol('nothing thrown');
const errorKinds = ['Object', 'Error', 'Function', 'RegExp'];

function matches(regexp, text) {
  return exec.call(regexp, text) !== null;
}

// --- running what is tested ------------------------------------------------------

function attempt(fn) {
  validateFunction(fn, 'fn');
  try {
    fn();
  } catch (error) {
    return error;
  }
  return kNothing;
}

function isPromiseLike(value) {
  return isPromise(value) || (value !== null && typeof value === 'object' &&
    typeof value.then === 'function' && typeof value.catch === 'function');
}

async function attemptAsync(promiseFn) {
  let promise = promiseFn;
  if (typeof promiseFn === 'function') {
    promise = promiseFn();
    if (!isPromiseLike(promise)) throw new ERR_INVALID_RETURN_VALUE('instance of Promise', 'promiseFn', promise);
  } else if (!isPromiseLike(promiseFn)) {
    throw new ERR_INVALID_ARG_TYPE('promiseFn', ['Function', 'Promise'], promiseFn);
  }
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return kNothing;
}

// --- an error was expected -------------------------------------------------------

function expectError(fn, kind, actual, args) {
  let error = args[0];
  let message = args[1];
  if (typeof error === 'string') {
    if (args.length === 2) throw new ERR_INVALID_ARG_TYPE('error', errorKinds, error);
    // A message equal to what was thrown is probably meant as the expectation.
    if (typeof actual === 'object' && actual !== null) {
      if (actual.message === error) {
        throw new ERR_AMBIGUOUS_ARGUMENT(
          'error/message', `The error message "${actual.message}" is identical to the message.`);
      }
    } else if (actual === error) {
      throw new ERR_AMBIGUOUS_ARGUMENT('error/message', `The error "${actual}" is identical to the message.`);
    }
    message = error;
    error = undefined;
  } else if (error != null && typeof error !== 'object' && typeof error !== 'function') {
    throw new ERR_INVALID_ARG_TYPE('error', errorKinds, error);
  }

  if (actual === kNothing) {
    const name = error?.name ? ` (${error.name})` : '';
    throw new AssertionError({
      actual: undefined,
      expected: error,
      operator: fn.name,
      message: `Missing expected ${kind}${name}${message ? `: ${message}` : '.'}`,
      stackStartFn: fn,
    });
  }
  if (error) check(actual, error, message, fn);
}

// A promise is judged after its function has returned: the frames there are, are those that show it.
function startOf(fn) {
  return fn.name === 'rejects' || fn.name === 'doesNotReject' ? check : fn;
}

function check(actual, expected, message, fn) {
  let text;
  if (typeof expected === 'function') {
    if (expected.prototype !== undefined && actual instanceof expected) return;
    if (isPrototypeOf.call(ErrorClass, expected)) {
      text = () => otherClass(actual, expected);
    } else {
      const result = Reflect.apply(expected, {}, [actual]);
      if (result === true) return;
      text = () => notValidated(actual, expected, result);
    }
  } else if (isRegExp(expected)) {
    const shown = String(actual);
    if (matches(expected, shown)) return;
    text = () =>
      `The input did not match the regular expression ${inspect(expected)}. Input:\n\n${inspect(shown)}\n`;
  } else if (typeof actual !== 'object' || actual === null) {
    const error = new AssertionError({ actual, expected, message, operator: 'deepStrictEqual', stackStartFn: startOf(fn) });
    error.operator = fn.name;
    throw error;
  } else {
    checkProperties(actual, expected, message, fn);
    return;
  }
  const generatedMessage = !message;
  const error = new AssertionError({
    actual, expected, message: message || text(), operator: fn.name, stackStartFn: startOf(fn),
  });
  error.generatedMessage = generatedMessage;
  throw error;
}

function otherClass(actual, expected) {
  let text = `The error is expected to be an instance of "${expected.name}". Received `;
  if (!isError(actual)) return `${text}"${inspect(actual, { depth: -1 })}"`;
  const name = actual.constructor?.name || actual.name;
  text += expected.name === name ? 'an error with identical name but a different prototype.' : `"${name}"`;
  return actual.message ? `${text}\n\nError message:\n\n${actual.message}` : text;
}

function notValidated(actual, expected, result) {
  const name = expected.name ? `"${expected.name}" ` : '';
  const text = `The ${name}validation function is expected to return "true". Received ${inspect(result)}`;
  return isError(actual) ? `${text}\n\nCaught error:\n\n${actual}` : text;
}

// Shows only the properties that are compared, under a telling class name.
class Comparison {
  constructor(object, names, actual) {
    for (let i = 0; i < names.length; i++) {
      const name = names[i];
      if (!(name in object)) continue;
      const fits = actual !== undefined && typeof actual[name] === 'string' &&
        isRegExp(object[name]) && matches(object[name], actual[name]);
      this[name] = fits ? actual[name] : object[name];
    }
  }
}

function checkProperties(actual, expected, message, fn) {
  const names = keys(expected);
  if (expected instanceof ErrorClass) {
    names.push('name', 'message');
  } else if (names.length === 0) {
    throw new ERR_INVALID_ARG_VALUE('error', expected, 'may not be an empty object');
  }
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const wanted = expected[name];
    if (typeof actual[name] === 'string' && isRegExp(wanted) && matches(wanted, actual[name])) continue;
    if (name in actual && isDeepStrictEqual(actual[name], wanted)) continue;
    if (message) {
      if (message instanceof ErrorClass) throw message;
      throw new AssertionError({ actual, expected, message, operator: fn.name, stackStartFn: startOf(fn) });
    }
    const error = new AssertionError({
      actual: new Comparison(actual, names),
      expected: new Comparison(expected, names, actual),
      operator: 'deepStrictEqual',
      stackStartFn: startOf(fn),
    });
    error.actual = actual;
    error.expected = expected;
    error.operator = fn.name;
    throw error;
  }
}

// --- no error was expected -------------------------------------------------------

function isUnwanted(actual, expected) {
  if (typeof expected !== 'function') {
    if (isRegExp(expected)) return matches(expected, String(actual));
    throw new ERR_INVALID_ARG_TYPE('expected', ['Function', 'RegExp'], expected);
  }
  if (expected.prototype !== undefined && actual instanceof expected) return true;
  if (isPrototypeOf.call(ErrorClass, expected)) return false;
  return Reflect.apply(expected, {}, [actual]) === true;
}

function expectNoError(fn, kind, actual, args) {
  if (actual === kNothing) return;
  let error = args[0];
  let message = args[1];
  if (typeof error === 'string') {
    message = error;
    error = undefined;
  }
  if (error && !isUnwanted(actual, error)) throw actual;
  throw new AssertionError({
    actual,
    expected: error,
    operator: fn.name,
    message: `Got unwanted ${kind}${message ? `: ${message}` : '.'}\nActual message: "${actual?.message}"`,
    stackStartFn: fn,
  });
}

function unexpected(fn, given, diff) {
  let message = 'ifError got unwanted exception: ';
  if (typeof given === 'object' && typeof given.message === 'string') {
    message += given.message.length === 0 && given.constructor ? given.constructor.name : given.message;
  } else {
    message += inspect(given);
  }
  const error = new AssertionError({
    actual: given, expected: null, operator: 'ifError', message, stackStartFn: fn, diff,
  });
  // The frames of the given error follow those of ours it does not share.
  const { stack } = given;
  const start = typeof stack === 'string' ? stack.indexOf('\n    at') : -1;
  if (start !== -1) {
    const frames = stack.slice(start + 1).split('\n');
    let own = error.stack.split('\n');
    for (let i = 0; i < frames.length; i++) {
      const at = own.indexOf(frames[i]);
      if (at !== -1) {
        own = own.slice(0, at);
        break;
      }
    }
    error.stack = `${own.join('\n')}\n${frames.join('\n')}`;
  }
  throw error;
}

module.exports = { attempt, attemptAsync, expectError, expectNoError, unexpected };
