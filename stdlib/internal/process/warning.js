'use strict';
// Warnings: `process.emitWarning` and what prints them. Owns the form of the
// printed text and the options that change it.

const {
  codes: { ERR_INVALID_ARG_TYPE },
  isErrorStackTraceLimitWritable,
} = require('internal/errors');
const { getOptionValue } = require('internal/options');
const { write } = internalBinding('console');

// As console.error does: through process.stderr once that exists.
const print = (text) => write(2, text);
const { captureStackTrace } = Error;
const { isArray } = Array;
const errorToString = Error.prototype.toString;

let hintShown = false;
let silenced;

function isSilenced(warning) {
  if (silenced === undefined) silenced = getOptionValue('--disable-warning') ?? [];
  return (warning?.code && silenced.includes(warning.code)) || (warning?.name && silenced.includes(warning.name));
}

// The listener every process is born with.
function onWarning(warning) {
  if (isSilenced(warning) || !(warning instanceof Error)) return;
  const isDeprecation = warning.name === 'DeprecationWarning';
  if (isDeprecation && process.noDeprecation) return;
  const trace = process.traceProcessWarnings || (isDeprecation && process.traceDeprecation);
  let text = `(${process.release.name}:${process.pid}) `;
  if (warning.code) text += `[${warning.code}] `;
  if (trace && warning.stack) {
    text += warning.stack;
  } else if (typeof warning.toString === 'function') {
    text += warning.toString();
  } else {
    text += errorToString.call(warning);
  }
  if (typeof warning.detail === 'string') text += `\n${warning.detail}`;
  if (!trace && !hintShown) {
    const option = isDeprecation ? '--trace-deprecation' : '--trace-warnings';
    const name = require('path').basename(process.argv0 || 'node', '.exe');
    text += `\n(Use \`${name} ${option} ...\` to show where the warning was created)`;
    hintShown = true;
  }
  const file = getOptionValue('--redirect-warnings') || process.env.NODE_REDIRECT_WARNINGS;
  if (file) {
    append(file, text);
  } else {
    print(text);
  }
}

let target;
// Warnings go to the file as long as it can be opened.
function append(file, text) {
  const fs = require('fs');
  if (target === undefined) {
    try {
      target = fs.openSync(file, 'a');
      process.on('exit', () => {
        try {
          fs.closeSync(target);
        } catch {
          // Closing is only politeness: the process ends.
        }
      });
    } catch {
      return print(text);
    }
  }
  fs.appendFile(target, `${text}\n`, (error) => {
    if (error) print(text);
  });
}

function doEmitWarning(warning) {
  process.emit('warning', warning);
}

// emitWarning(warning[, type[, code]][, ctor]), emitWarning(warning[, options])
function emitWarning(warning, type, code, ctor) {
  if (type === 'DeprecationWarning' && process.noDeprecation) return;
  let detail;
  if (type !== null && typeof type === 'object' && !isArray(type)) {
    ctor = type.ctor;
    code = type.code;
    if (typeof type.detail === 'string') detail = type.detail;
    type = type.type || 'Warning';
  } else if (typeof type === 'function') {
    ctor = type;
    code = '';
    type = 'Warning';
  }
  const { validateString } = require('internal/validators');
  if (type !== undefined) validateString(type, 'type');
  if (typeof code === 'function') {
    ctor = code;
    code = '';
  } else if (code !== undefined) {
    validateString(code, 'code');
  }
  if (typeof warning === 'string') {
    warning = createWarningObject(warning, type, code, ctor, detail);
  } else if (!(warning instanceof Error)) {
    throw new ERR_INVALID_ARG_TYPE('warning', ['Error', 'string'], warning);
  }
  if (warning.name === 'DeprecationWarning') {
    if (process.noDeprecation) return;
    if (process.throwDeprecation) {
      // Not at the caller: as an uncaught exception.
      return process.nextTick(() => { throw warning; });
    }
  }
  process.nextTick(doEmitWarning, warning);
}

function emitWarningSync(warning, type, code, ctor) {
  process.emit('warning', createWarningObject(warning, type, code, ctor));
}

function createWarningObject(warning, type, code, ctor, detail) {
  // A stack is collected only if somebody may see it.
  const limit = Error.stackTraceLimit;
  const settable = isErrorStackTraceLimitWritable();
  if (settable && (type === 'DeprecationWarning' && process.noDeprecation)) Error.stackTraceLimit = 0;
  const error = new Error(warning);
  if (settable) Error.stackTraceLimit = limit;
  error.name = String(type || 'Warning');
  if (code) error.code = code;
  if (detail !== undefined) error.detail = detail;
  captureStackTrace?.(error, ctor || process.emitWarning);
  return error;
}

module.exports = { emitWarning, emitWarningSync, onWarning };
