'use strict';
// The console methods besides log/info/debug/warn/error and group. They serve
// the global console, which calls them on first use, and instances of Console.
// They know a console only through the hidden properties set up here and in
// internal/console/constructor.js.

const { defineProperties, defineProperty } = Object;
const { apply } = Reflect;
const { format, formatWithOptions, inspect } = internalBinding('util');
const native = internalBinding('console');

const kColorMode = Symbol('kColorMode');
const kCounts = Symbol('counts');
const kGroupIndentation = Symbol('kGroupIndentationString');
const kGroupIndentationWidth = Symbol('kGroupIndentWidth');
const kIsConsole = Symbol('kIsConsole');

const kSecond = 1000;
const kMinute = 60 * kSecond;
const kHour = 60 * kMinute;

// inspectOptions given to a Console, by instance.
const givenOptions = new WeakMap();

function noop() {}

function hidden(value) {
  return { __proto__: null, writable: true, enumerable: false, configurable: true, value };
}

// An error that arrives after a write must not become an uncaught exception.
function createErrorHandler(console, useStdout) {
  return (error) => {
    const stream = useStdout ? console._stdout : console._stderr;
    if (error !== null && !stream._writableState.errorEmitted && stream.listenerCount('error') === 0) {
      stream.once('error', noop);
    }
  };
}

function bindProperties(console, ignoreErrors, colorMode, groupIndentation = 2) {
  defineProperties(console, {
    '_stdoutErrorHandler': hidden(createErrorHandler(console, true)),
    '_stderrErrorHandler': hidden(createErrorHandler(console, false)),
    '_ignoreErrors': hidden(Boolean(ignoreErrors)),
    '_times': hidden(new Map()),
    [kCounts]: hidden(new Map()),
    [kColorMode]: hidden(colorMode),
    [kIsConsole]: hidden(true),
    [kGroupIndentationWidth]: hidden(groupIndentation),
    [kGroupIndentation]: hidden(''),
    [Symbol.toStringTag]: { __proto__: null, writable: false, enumerable: false, configurable: true, value: 'console' },
  });
}

// Makes the global console, whose indentation is kept natively, one of ours.
function adopt(console) {
  bindProperties(console, true, 'auto');
  defineProperty(console, kGroupIndentation, {
    __proto__: null, enumerable: false, configurable: true, get: native.getIndent, set: native.setIndent,
  });
}

function inspectOptions(console, useStdout) {
  let colors = console[kColorMode];
  if (colors === 'auto') {
    colors = console === native.console ?
      native.hasColors(useStdout ? 1 : 2) :
      require('internal/util/colors').shouldColorize(useStdout ? console._stdout : console._stderr);
  }
  const given = givenOptions.get(console);
  if (given !== undefined) {
    if (given.colors === undefined) given.colors = colors;
    return given;
  }
  return colors ? { colors: true } : {};
}

function formatFor(console, useStdout, args) {
  if (args.length === 1 && typeof args[0] === 'string') return args[0];
  return apply(formatWithOptions, undefined, [inspectOptions(console, useStdout), ...args]);
}

function write(console, useStdout, text) {
  if (console === native.console) return native.write(useStdout ? 1 : 2, text);
  const indent = console[kGroupIndentation];
  if (indent !== '') text = indent + (text.includes('\n') ? text.replaceAll('\n', `\n${indent}`) : text);
  text += '\n';
  const stream = useStdout ? console._stdout : console._stderr;
  if (console._ignoreErrors === false) return stream.write(text);
  // Files and terminals fail at once, pipes later: both stay unnoticed.
  try {
    if (stream.listenerCount('error') === 0) stream.once('error', noop);
    stream.write(text, useStdout ? console._stdoutErrorHandler : console._stderrErrorHandler);
  } catch (error) {
    if (error instanceof RangeError && error.message === 'Maximum call stack size exceeded') throw error;
  } finally {
    stream.removeListener('error', noop);
  }
}

const pad = (value) => `${value}`.padStart(2, '0');

function formatTime(ms) {
  if (ms >= kMinute) {
    const hours = Math.floor(ms / kHour);
    const minutes = Math.floor(ms % kHour / kMinute);
    const seconds = (ms % kMinute / kSecond).toFixed(3).padStart(6, '0');
    return hours === 0 ?
      `${minutes}:${seconds} (m:ss.mmm)` :
      `${hours}:${pad(minutes)}:${seconds} (h:mm:ss.mmm)`;
  }
  return ms >= kSecond ? `${(ms / kSecond).toFixed(3)}s` : `${Number(ms.toFixed(3))}ms`;
}

function report(console, label, method, args) {
  const start = console._times.get(label);
  if (start === undefined) {
    process.emitWarning(`No such label '${label}' for ${method}`);
    return;
  }
  const passed = process.hrtime(start);
  const formatted = formatTime(passed[0] * 1000 + passed[1] / 1e6);
  console.log('%s: %s', label, formatted, ...args);
}

const methods = {
  dir(object, options) {
    write(this, true, inspect(object, { customInspect: false, ...inspectOptions(this, true), ...options }));
  },

  time(label = 'default') {
    label = `${label}`;
    if (this._times.has(label)) {
      process.emitWarning(`Label '${label}' already exists for console.time()`);
      return;
    }
    this._times.set(label, process.hrtime());
  },

  timeEnd(label = 'default') {
    label = `${label}`;
    report(this, label, 'console.timeEnd()', []);
    this._times.delete(label);
  },

  timeLog(label = 'default', ...data) {
    report(this, `${label}`, 'console.timeLog()', data);
  },

  trace: function trace(...args) {
    const error = { name: 'Trace', message: formatFor(this, false, args) };
    Error.captureStackTrace(error, trace);
    this.error(error.stack);
  },

  assert(expression, ...args) {
    if (expression) return;
    if (typeof args[0] === 'string') args[0] = `Assertion failed: ${args[0]}`;
    else args.unshift('Assertion failed');
    apply(this.warn, this, args);
  },

  clear() {
    const stream = this._stdout;
    if (stream.isTTY && process.env.TERM !== 'dumb') stream.write('\x1b[1;1H\x1b[0J');
  },

  count(label = 'default') {
    label = `${label}`;
    const count = (this[kCounts].get(label) ?? 0) + 1;
    this[kCounts].set(label, count);
    this.log(`${label}: ${count}`);
  },

  countReset(label = 'default') {
    if (!this[kCounts].has(label)) {
      process.emitWarning(`Count for '${label}' does not exist`);
      return;
    }
    this[kCounts].delete(`${label}`);
  },

  table(tabularData, properties) {
    if (properties !== undefined) require('internal/validators').validateArray(properties, 'properties');
    if (tabularData === null || typeof tabularData !== 'object') return this.log(tabularData);
    const { renderTable } = require('internal/console/table');
    return this.log(renderTable(tabularData, properties, inspectOptions(this, true)));
  },
};

module.exports = {
  ...methods,
  adopt,
  bindProperties,
  format,
  formatFor,
  formatTime,
  givenOptions,
  kGroupIndentation,
  kGroupIndentationWidth,
  kIsConsole,
  methods,
  write,
};
