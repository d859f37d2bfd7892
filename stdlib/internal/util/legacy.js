'use strict';
// The deprecated parts of util: type tests older than ES5's, _extend and log.

const { deprecate } = require('internal/util');
const { isDate, isRegExp } = internalBinding('types');
const { format } = internalBinding('util');
const objectToString = Function.prototype.call.bind(Object.prototype.toString);

function _extend(target, source) {
  if (source === null || typeof source !== 'object') return target;
  const keys = Object.keys(source);
  for (let i = keys.length - 1; i >= 0; i--) target[keys[i]] = source[keys[i]];
  return target;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// 26 Feb 16:19:34
function timestamp() {
  const now = new Date();
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join(':');
  return `${now.getDate()} ${months[now.getMonth()]} ${time}`;
}

function log(...args) {
  require('console').log('%s - %s', timestamp(), format(...args));
}

const tests = {
  isBoolean(arg) { return typeof arg === 'boolean'; },
  isError(e) { return objectToString(e) === '[object Error]' || e instanceof Error; },
  isFunction(arg) { return typeof arg === 'function'; },
  isNull(arg) { return arg === null; },
  isNullOrUndefined(arg) { return arg === null || arg === undefined; },
  isNumber(arg) { return typeof arg === 'number'; },
  isObject(arg) { return arg !== null && typeof arg === 'object'; },
  isPrimitive(arg) { return arg === null || (typeof arg !== 'object' && typeof arg !== 'function'); },
  isString(arg) { return typeof arg === 'string'; },
  isSymbol(arg) { return typeof arg === 'symbol'; },
  isUndefined(arg) { return arg === undefined; },
  isArray: Array.isArray,
  isBuffer(arg) { return require('buffer').Buffer.isBuffer(arg); },
  isDate,
  isRegExp,
};

// Name, code, what to use, and whether the text has the second space some have.
const replacements = [
  ['isArray', 'DEP0044', '`Array.isArray()`', ' '],
  ['isBoolean', 'DEP0045', '`typeof arg === "boolean"`', '  '],
  ['isBuffer', 'DEP0046', '`Buffer.isBuffer()`', ' '],
  ['isDate', 'DEP0047', '`arg instanceof Date`', '  '],
  ['isError', 'DEP0048', '`ObjectPrototypeToString(e) === "[object Error]" || e instanceof Error`', ' '],
  ['isFunction', 'DEP0049', '`typeof arg === "function"`', '  '],
  ['isNull', 'DEP0050', '`arg === null`', ' '],
  ['isNullOrUndefined', 'DEP0051', '`arg === null || arg === undefined`', ' '],
  ['isNumber', 'DEP0052', '`typeof arg === "number"`', ' '],
  ['isObject', 'DEP0053', '`arg !== null && typeof arg === "object"`', ' '],
  ['isPrimitive', 'DEP0054',
   '`arg === null || (typeof arg !== "object" && typeof arg !== "function")`', ' '],
  ['isRegExp', 'DEP0055', '`arg instanceof RegExp`', ' '],
  ['isString', 'DEP0056', '`typeof arg === "string"`', '  '],
  ['isSymbol', 'DEP0057', '`arg === "symbol"`', '  '],
  ['isUndefined', 'DEP0058', '`arg === undefined`', ' '],
];

module.exports = {
  _extend: deprecate(
    _extend, 'The `util._extend` API is deprecated. Please use Object.assign() instead.', 'DEP0060'),
  log: deprecate(
    log,
    'The `util.log API is deprecated. Please use console.log() with a custom formatter or a third-party ' +
    'logger instead.',
    'DEP0059'),
};
for (const { 0: name, 1: code, 2: instead, 3: space } of replacements) {
  module.exports[name] = deprecate(
    tests[name], `The \`util.${name}\` API is deprecated.${space}Please use ${instead} instead.`, code);
}
