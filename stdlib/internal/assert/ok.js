'use strict';
// What assert.ok() does with a falsy value: shows the source of the failing call.
// Owns the message; finding the expression in a line of source is native.

const AssertionError = require('internal/assert/assertion_error');
const { isErrorStackTraceLimitWritable } = require('internal/errors');
const { isError } = require('internal/util');
const { expressionAt } = internalBinding('comparisons');
const { captureStackTrace } = Error;

// The source of the call of `fn` as far as its line shows it.
function callSource(fn) {
  const site = {};
  const limit = Error.stackTraceLimit;
  const prepare = Error.prepareStackTrace;
  const writable = isErrorStackTraceLimitWritable();
  if (writable) Error.stackTraceLimit = 1;
  let frame;
  try {
    Error.prepareStackTrace = (error, frames) => frames[0];
    captureStackTrace(site, fn);
    frame = site.stack;
  } finally {
    Error.prepareStackTrace = prepare;
    if (writable) Error.stackTraceLimit = limit;
  }
  if (typeof frame?.getFileName !== 'function') return undefined;
  return expressionAt(frame.getFileName(), frame.getLineNumber(), frame.getColumnNumber());
}

module.exports = function fail(fn, args) {
  let message = args[1];
  let generatedMessage = false;
  if (args.length === 0) {
    generatedMessage = true;
    message = 'No value argument passed to `assert.ok()`';
  } else if (message == null) {
    generatedMessage = true;
    const source = callSource(fn);
    message = source ? `The expression evaluated to a falsy value:\n\n  ${source}\n` : undefined;
  } else if (isError(message)) {
    throw message;
  }
  const error = new AssertionError({
    actual: args[0], expected: true, message, operator: '==', stackStartFn: fn,
  });
  error.generatedMessage = generatedMessage;
  throw error;
};
