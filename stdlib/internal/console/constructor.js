'use strict';
// The Console class. Its methods are bound to each instance; what they have in
// common with the global console is in internal/console/methods.js.

const { defineProperties, defineProperty, keys } = Object;
const { apply, construct } = Reflect;
const {
  codes: { ERR_CONSOLE_WRITABLE_STREAM, ERR_INCOMPATIBLE_OPTION_PAIR },
} = require('internal/errors');
const { validateInteger, validateObject, validateOneOf } = require('internal/validators');
const {
  bindProperties,
  formatFor,
  givenOptions,
  kGroupIndentation,
  kGroupIndentationWidth,
  kIsConsole,
  methods,
  write,
} = require('internal/console/methods');

const kMaxGroupIndentation = 1000;

function Console(options /* or: stdout, stderr, ignoreErrors = true */) {
  if (new.target === undefined) return construct(Console, arguments);

  if (!options || typeof options.write === 'function') {
    options = { stdout: options, stderr: arguments[1], ignoreErrors: arguments[2] };
  }
  const {
    stdout,
    stderr = stdout,
    ignoreErrors = true,
    colorMode = 'auto',
    inspectOptions,
    groupIndentation,
  } = options;

  if (!stdout || typeof stdout.write !== 'function') throw new ERR_CONSOLE_WRITABLE_STREAM('stdout');
  if (!stderr || typeof stderr.write !== 'function') throw new ERR_CONSOLE_WRITABLE_STREAM('stderr');
  validateOneOf(colorMode, 'colorMode', ['auto', true, false]);
  if (groupIndentation !== undefined) {
    validateInteger(groupIndentation, 'groupIndentation', 0, kMaxGroupIndentation);
  }
  if (inspectOptions !== undefined) {
    validateObject(inspectOptions, 'options.inspectOptions');
    if (inspectOptions.colors !== undefined && options.colorMode !== undefined) {
      throw new ERR_INCOMPATIBLE_OPTION_PAIR('options.inspectOptions.color', 'colorMode');
    }
    givenOptions.set(this, inspectOptions);
  }

  // From the instance, so that subclasses may override methods.
  const names = keys(Console.prototype);
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    this[name] = this[name].bind(this);
    defineProperty(this[name], 'name', { __proto__: null, value: name });
  }
  const stream = (value) => ({ __proto__: null, writable: true, enumerable: false, configurable: true, value });
  defineProperties(this, { '_stdout': stream(stdout), '_stderr': stream(stderr) });
  bindProperties(this, ignoreErrors, colorMode, groupIndentation);
}

// The global console is no instance by its prototype.
defineProperty(Console, Symbol.hasInstance, {
  __proto__: null,
  value(instance) { return instance[kIsConsole]; },
});

function publish(name, args) {
  require('internal/console/channels').publish(name, args);
}

const { prototype } = Console;
const printers = {
  log(...args) {
    publish('console.log', args);
    write(this, true, formatFor(this, true, args));
  },
  info(...args) {
    publish('console.info', args);
    write(this, true, formatFor(this, true, args));
  },
  debug(...args) {
    publish('console.debug', args);
    write(this, true, formatFor(this, true, args));
  },
  warn(...args) {
    publish('console.warn', args);
    write(this, false, formatFor(this, false, args));
  },
  error(...args) {
    publish('console.error', args);
    write(this, false, formatFor(this, false, args));
  },
};
const groups = {
  group(...data) {
    if (data.length > 0) apply(this.log, this, data);
    this[kGroupIndentation] += ' '.repeat(this[kGroupIndentationWidth]);
  },
  groupEnd() {
    const indent = this[kGroupIndentation];
    this[kGroupIndentation] = indent.slice(0, indent.length - this[kGroupIndentationWidth]);
  },
};
const { table, ...others } = methods;
Object.assign(prototype, printers, others, groups, { table });
prototype.dirxml = prototype.log;
prototype.groupCollapsed = prototype.group;

module.exports = { Console };
