'use strict';
// AssertionError and the texts that compare `actual` with `expected`.
// Owns the wording and which of the forms (one line, stacked, diff) is used.
// The edit script itself is native (crates/util, diff).

const { inspect } = require('internal/util/inspect');
const colors = require('internal/util/colors');
const { validateObject } = require('internal/validators');
const { isErrorStackTraceLimitWritable } = require('internal/errors');
const { isError } = require('internal/util');
const { diffChars, diffLines } = internalBinding('comparisons');
const { assign, defineProperty, getPrototypeOf, hasOwn } = Object;
const { captureStackTrace } = Error;
const ErrorClass = Error;

const headings = {
  __proto__: null,
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values have same structure but are not reference-equal:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
};

// Both sides on one line when they are no longer than this together.
const kShort = 12;
// Single values in a message are cut here.
const kLong = 512;
// Values that are shown once are cut after this many lines.
const kMaxLines = 50;

function isObject(value) {
  return typeof value === 'object' && value !== null;
}

// Everything a comparison looks at, whatever the defaults of inspect are.
function show(value) {
  return inspect(value, {
    compact: false,
    customInspect: false,
    depth: 1000,
    maxArrayLength: Infinity,
    showHidden: false,
    showProxy: false,
    sorted: true,
    getters: true,
  });
}

// The same error without its stack.
function withoutStack(error) {
  const copy = assign({ __proto__: getPrototypeOf(error) }, error);
  defineProperty(copy, 'message', { __proto__: null, value: error.message });
  if (hasOwn(error, 'cause')) {
    const { cause } = error;
    defineProperty(copy, 'cause', { __proto__: null, value: isError(cause) ? withoutStack(cause) : cause });
  }
  return copy;
}

// Unless they part in the first characters, a caret below short lines shows where.
function caret(left, right) {
  const columns = process.stderr.isTTY ? process.stderr.columns : 80;
  if (left.length + right.length > columns) return '';
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at >= 3 && at < left.length ? `\n${' '.repeat(at + 2)}^` : '';
}

// Two values that each take one line: [text, header or undefined for the usual one].
function compareLines(actual, left, expected, right) {
  const strings = typeof actual === 'string' && typeof expected === 'string';
  let length = left.length + right.length;
  if (typeof actual === 'string') length -= 2;
  if (typeof expected === 'string') length -= 2;
  if (length <= kShort && (actual !== 0 || expected !== 0)) return [`${left} !== ${right}`, ''];
  const { green, red, white } = colors;
  if (strings && colors.hasColors) {
    return [diffChars(left, right, colors), `${green}actual${white} ${red}expected${white}`];
  }
  const stacked = `\n${green}+${white} ${left}\n${red}- ${white}${right}`;
  return [stacked + caret(left, right), undefined];
}

function compared(actual, expected, operator, custom, size) {
  const bothObjects = isObject(actual) && isObject(expected);
  if (operator === 'strictEqual' &&
      (bothObjects || (typeof actual === 'function' && typeof expected === 'function'))) {
    operator = 'strictEqualObject';
  }
  const left = show(actual);
  const right = show(expected);
  const { gray, green, red, white, hasColors } = colors;
  let header = `${green}+ actual${white} ${red}- expected${white}`;
  let skipped = false;
  let body;
  if (!bothObjects && !left.includes('\n') && !right.includes('\n')) {
    const { 0: text, 1: other } = compareLines(actual, left, expected, right);
    body = text;
    if (other !== undefined) header = other;
  } else if (left === right) {
    operator = 'notIdentical';
    header = '';
    const lines = left.split('\n');
    skipped = lines.length > kMaxLines && size !== 'full';
    body = skipped ? `${lines.slice(0, kMaxLines).join('\n')}\n...}` : left;
  } else {
    const partial = operator === 'partialDeepStrictEqual';
    const result = diffLines(left, right, isObject(actual), partial, colors);
    body = result[0];
    skipped = result[1];
    if (partial) header = `${gray}${hasColors ? '' : '+ '}actual${white} ${red}- expected${white}`;
  }
  return `${custom || headings[operator]}\n${header}${skipped ? '\n... Skipped lines' : ''}\n${body}\n`;
}

// notStrictEqual and notDeepStrictEqual: the value both sides are.
function unexpectedlySame(actual, operator, size) {
  const reference = operator === 'notStrictEqual' && (isObject(actual) || typeof actual === 'function');
  const heading = headings[reference ? 'notStrictEqualObject' : operator];
  const lines = show(actual).split('\n');
  if (lines.length === 1) return `${heading}${lines[0].length > 5 ? '\n\n' : ' '}${lines[0]}`;
  if (lines.length > kMaxLines && size !== 'full') {
    lines.length = 46;
    lines.push(`${colors.blue}...${colors.white}`);
  }
  return `${heading}\n\n${lines.join('\n')}\n`;
}

function cut(text, size) {
  return text.length > kLong && size !== 'full' ? `${text.slice(0, kLong - 3)}...` : text;
}

// The other operators: both values, with the operator's name or a phrase between them.
function sideBySide(actual, expected, operator, size) {
  const left = show(actual);
  const right = show(expected);
  const heading = headings[operator];
  if (operator === 'notDeepEqual' && left === right) {
    const text = `${heading}\n\n${left}`;
    return text.length > 1024 && size !== 'full' ? `${text.slice(0, 1021)}...` : text;
  }
  const shownLeft = cut(left, size);
  const shownRight = cut(right, size);
  if (operator === 'deepEqual') return `${heading}\n\n${shownLeft}\n\nshould loosely deep-equal\n\n${shownRight}`;
  const unequal = headings[`${operator}Unequal`];
  if (unequal) return `${unequal}\n\n${shownLeft}\n\nshould not loosely deep-equal\n\n${shownRight}`;
  return `${shownLeft} ${operator} ${shownRight}`;
}

function hasDiff(operator) {
  return operator === 'deepStrictEqual' || operator === 'strictEqual' || operator === 'partialDeepStrictEqual';
}

function shorten(text) {
  const lines = text.split('\n', 11);
  if (lines.length > 10) {
    lines.length = 10;
    return `${lines.join('\n')}\n...`;
  }
  return text.length > kLong ? `${text.slice(kLong)}...` : text;
}

class AssertionError extends Error {
  constructor(options) {
    validateObject(options, 'options');
    const { message, operator, stackStartFn, details, stackStartFunction, diff = 'simple' } = options;
    let { actual, expected } = options;

    // The stack is captured at the end, without the frames of the assertion.
    const limit = Error.stackTraceLimit;
    const writable = isErrorStackTraceLimitWritable();
    if (writable) Error.stackTraceLimit = 0;
    let text;
    if (message != null) {
      text = hasDiff(operator) ? compared(actual, expected, operator, message, diff) : String(message);
    } else {
      // The environment decides about colours at the time of the failure.
      colors.refresh();
      if (isObject(actual) && isObject(expected) && 'stack' in actual && 'stack' in expected &&
          actual instanceof ErrorClass && expected instanceof ErrorClass) {
        actual = withoutStack(actual);
        expected = withoutStack(expected);
      }
      if (hasDiff(operator)) {
        text = compared(actual, expected, operator, undefined, diff);
      } else if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') {
        text = unexpectedlySame(actual, operator, diff);
      } else {
        text = sideBySide(actual, expected, operator, diff);
      }
    }
    super(text);
    if (writable) Error.stackTraceLimit = limit;

    this.generatedMessage = !message;
    // The header of the stack shows the code; `name` itself does not.
    defineProperty(this, 'name', {
      __proto__: null, value: 'AssertionError [ERR_ASSERTION]', enumerable: false, writable: true, configurable: true,
    });
    this.code = 'ERR_ASSERTION';
    if (details) {
      this.actual = undefined;
      this.expected = undefined;
      this.operator = undefined;
      for (let i = 0; i < details.length; i++) {
        this[`message ${i}`] = details[i].message;
        this[`actual ${i}`] = details[i].actual;
        this[`expected ${i}`] = details[i].expected;
        this[`operator ${i}`] = details[i].operator;
        this[`stack trace ${i}`] = details[i].stack;
      }
    } else {
      this.actual = actual;
      this.expected = expected;
      this.operator = operator;
    }
    captureStackTrace(this, stackStartFn || stackStartFunction);
    this.stack;
    this.name = 'AssertionError';
    this.diff = diff;
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }

  // The message shows both values already: here they are kept short.
  [inspect.custom](recurseTimes, context) {
    const { actual, expected } = this;
    if (typeof actual === 'string') this.actual = shorten(actual);
    if (typeof expected === 'string') this.expected = shorten(expected);
    const result = inspect(this, { ...context, customInspect: false, depth: 0 });
    this.actual = actual;
    this.expected = expected;
    return result;
  }
}

module.exports = AssertionError;
