'use strict';
// The parts of util few programs use: styled text, call sites, system errors,
// .env files.

const { isArray } = Array;
const {
  ErrnoException,
  ExceptionWithHostPort,
  codes: { ERR_INVALID_ARG_TYPE, ERR_OUT_OF_RANGE },
  isErrorStackTraceLimitWritable,
} = require('internal/errors');
const {
  validateBoolean,
  validateNumber,
  validateObject,
  validateOneOf,
  validateString,
} = require('internal/validators');
const { deprecate } = require('internal/util');
const binding = internalBinding('util');
const { inspect } = binding;

// -- styleText -------------------------------------------------------------

function isStream(value) {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false;
  return !!(
    value._readableState || value._writableState ||
    (typeof value.write === 'function' && typeof value.on === 'function') ||
    (typeof value.pipe === 'function' && typeof value.on === 'function') ||
    (typeof value.pipeThrough === 'function' && typeof value.getReader === 'function') ||
    (typeof value.getWriter === 'function' && typeof value.abort === 'function'));
}

const escape = (code) => (code === undefined ? '' : `\u001b[${code}m`);

// Text styled already closes its style: ours has to begin again after that.
function reopen(text, { 0: open, 1: close }) {
  const reset = `\u001b[${close}m`;
  const parts = text.split(reset);
  // Bold and dim share their reset and do not exclude each other.
  const shared = open === inspect.colors.dim[0] || open === inspect.colors.bold[0];
  let result = parts[0];
  for (let i = 1; i < parts.length; i++) {
    const atEnd = i === parts.length - 1 && parts[i] === '';
    if (atEnd) result += reset;
    else result += (shared ? reset : '') + escape(open) + parts[i];
  }
  return result;
}

function styleText(format, text, { validateStream = true, stream = process.stdout } = {}) {
  validateString(text, 'text');
  validateBoolean(validateStream, 'options.validateStream');
  let plain = false;
  if (validateStream) {
    if (!isStream(stream)) {
      throw new ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
    }
    plain = !require('internal/util/colors').shouldColorize(stream);
  }
  const codes = [];
  for (const key of isArray(format) ? format : [format]) {
    if (key === 'none') continue;
    const pair = inspect.colors[key];
    if (pair === undefined || pair === null) validateOneOf(key, 'format', Object.keys(inspect.colors));
    codes.push(pair);
  }
  if (plain) return text;
  let open = '';
  let close = '';
  for (let i = 0; i < codes.length; i++) {
    open += escape(codes[i][0]);
    close = escape(codes[i][1]) + close;
    text = reopen(text, codes[i]);
  }
  return open + text + close;
}

// -- call sites ------------------------------------------------------------

function fromSourceMap(site) {
  const map = require('internal/source_map/source_map_cache').findSourceMap(site.scriptName);
  const entry = map?.findEntry(site.lineNumber - 1, site.columnNumber - 1);
  if (!entry?.originalSource) return site;
  return {
    __proto__: null,
    functionName: entry.name ?? '',
    scriptName: entry.originalSource,
    lineNumber: entry.originalLine + 1,
    column: entry.originalColumn + 1,
    columnNumber: entry.originalColumn + 1,
  };
}

function getCallSites(frameCount = 10, options) {
  if (options === undefined && typeof frameCount === 'object') {
    options = frameCount;
    frameCount = 10;
  }
  if (options !== undefined) {
    validateObject(options, 'options');
    if (options.sourceMap !== undefined) validateBoolean(options.sourceMap, 'options.sourceMap');
  }
  validateNumber(frameCount, 'frameCount', 1, 200);
  const sites = require('internal/util/call_sites').callSites(frameCount, getCallSites);
  return options?.sourceMap === true ? sites.map(fromSourceMap) : sites;
}

// -- system errors ---------------------------------------------------------

function checkErrno(err) {
  validateNumber(err, 'err');
  if (err >= 0 || !Number.isSafeInteger(err)) throw new ERR_OUT_OF_RANGE('err', 'a negative integer', err);
}

function getSystemErrorName(err) {
  checkErrno(err);
  return binding.getSystemErrorName(err);
}

function getSystemErrorMessage(err) {
  checkErrno(err);
  return binding.getSystemErrorMessage(err);
}

function getSystemErrorMap() {
  return new Map(binding.getSystemErrors());
}

// Makes an error whose stack begins with the caller of `hidden`.
function construct(Class, args, hidden) {
  const writable = isErrorStackTraceLimitWritable();
  const limit = Error.stackTraceLimit;
  if (writable) Error.stackTraceLimit = 0;
  const error = new Class(...args);
  if (writable) {
    Error.stackTraceLimit = limit;
    Error.captureStackTrace(error, hidden);
  }
  return error;
}

function _errnoException(...args) {
  return construct(ErrnoException, args, _errnoException);
}

function _exceptionWithHostPort(...args) {
  return construct(ExceptionWithHostPort, args, _exceptionWithHostPort);
}

// -- the rest --------------------------------------------------------------

function parseEnv(content) {
  validateString(content, 'content');
  return binding.parseEnv(content);
}

function setTraceSigInt(enable) {
  validateBoolean(enable, 'enable');
  const { ERR_METHOD_NOT_IMPLEMENTED } = require('internal/errors').codes;
  if (enable) throw new ERR_METHOD_NOT_IMPLEMENTED('setTraceSigInt()');
}

module.exports = {
  _errnoException,
  _exceptionWithHostPort,
  getCallSite: deprecate(
    getCallSites,
    'The `util.getCallSite` API has been renamed to `util.getCallSites()`.',
    'ExperimentalWarning'),
  getCallSites,
  getSystemErrorMap,
  getSystemErrorMessage,
  getSystemErrorName,
  parseEnv,
  setTraceSigInt,
  styleText,
  types: require('internal/util/types'),
};

// Signals that can be posted to another thread need ports, which are not there yet.
require('internal/unimplemented').unimplemented(
  module.exports, 'util', ['transferableAbortController', 'transferableAbortSignal']);
